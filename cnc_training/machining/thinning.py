"""Points that a straight move makes superfluous, left out of sampled passes."""

from __future__ import annotations

import numpy as np

from .passes import Passes

ROUNDS = 3  # each drops at most every other point: an eighth is left of a straight line


def thinned(route: Passes, z: np.ndarray, tolerance_mm: float) -> tuple:
    """(route, z) without points that lie within tolerance_mm of the chord between their neighbours, for quick paths:
    in each round no two neighbours go, so that a few array operations do for all passes. Ends stay. Each round may
    stray by half of the tolerance, and what the rounds before it dropped lies nearer."""
    x, y = np.ascontiguousarray(route.xy[:, 0]), np.ascontiguousarray(route.xy[:, 1])
    end = np.zeros(len(z), bool)
    end[route.starts[:-1]] = end[route.starts[1:] - 1] = True
    index = np.arange(len(z))
    for _ in range(ROUNDS):
        # every other point of those left, counted through all passes; ends are never dropped
        count = (len(index) - 1) // 2
        if count == 0:
            break
        before, middle, after = (slice(k, k + 2 * count - 1, 2) for k in (0, 1, 2))
        ax, ay, az = x[before], y[before], z[before]
        cx, cy, cz = x[after] - ax, y[after] - ay, z[after] - az
        px, py, pz = x[middle] - ax, y[middle] - ay, z[middle] - az
        along = px * cx + py * cy + pz * cz
        chord = np.maximum(cx * cx + cy * cy + cz * cz, 1e-18)
        off = px * px + py * py + pz * pz - along * along / chord
        keep = np.ones(len(index), bool)
        keep[middle] = end[middle] | (off > (0.5 * tolerance_mm) ** 2)
        index, x, y, z, end = index[keep], x[keep], y[keep], z[keep], end[keep]
    pass_of = np.searchsorted(index, route.starts)
    return Passes(np.column_stack([x, y]), pass_of, route.closed, route.row), z
