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
        middle = np.arange(1, len(index) - 1, 2)
        middle = middle[~end[index[middle]]]
        if len(middle) == 0:
            break
        a, b, c = index[middle - 1], index[middle], index[middle + 1]
        cx, cy, cz = x[c] - x[a], y[c] - y[a], z[c] - z[a]
        px, py, pz = x[b] - x[a], y[b] - y[a], z[b] - z[a]
        along = px * cx + py * cy + pz * cz
        chord = np.maximum(cx * cx + cy * cy + cz * cz, 1e-18)
        off = px * px + py * py + pz * pz - along * along / chord
        drop = middle[off <= (0.5 * tolerance_mm) ** 2]
        keep = np.ones(len(index), bool)
        keep[drop] = False
        index = index[keep]
    pass_of = np.searchsorted(index, route.starts)
    return Passes(route.xy[index], pass_of, route.closed, route.row), z[index]
