"""Fewer points for the same path: Douglas and Peucker's line simplification, all lines and all pieces at once.

The tolerance has two sides, since a chord that cuts into the part costs more than one that leaves a little standing.
"""

from __future__ import annotations

from typing import Tuple

import numpy as np

from .drop_raster import repeat_ranges

_NEAR = 32  # points of the pieces that are simplified first
_NEAR_SHARE = 0.4  # of the tolerance for that; the rest is for joining the pieces

ABOVE, LEFT = "above", "left"


def simplify(
    points: np.ndarray, starts: np.ndarray, inward_mm: float, outward_mm: float, free_side: str = ABOVE
) -> np.ndarray:
    """Which points of polylines to keep, (n,) bool.

    points (n, 3): all polylines one after the other; starts: index of the first point of each. No point left out is
    farther than inward_mm from its chord where the chord runs on the part's side of it, outward_mm on the free side.
    free_side: ABOVE for paths that follow a surface, LEFT for loops at one height with the part on their right.
    """
    count = len(points)
    keep = np.zeros(count, dtype=bool)
    if count == 0:
        return keep
    lasts = np.append(starts[1:], count) - 1
    keep[starts] = keep[lasts] = True
    # A first pass over short pieces removes most points in few levels, a second one joins what it left.
    keep[_first_of_pieces(starts, lasts)] = True
    near = np.flatnonzero(keep)
    tolerances = np.array([inward_mm, outward_mm])
    keep = _split(points, near, keep, tolerances * _NEAR_SHARE, free_side)
    left = np.flatnonzero(keep)
    ends = np.zeros(count, dtype=bool)
    ends[starts] = ends[lasts] = True
    again = _split(points[left], np.flatnonzero(ends[left]), ends[left], tolerances * (1 - _NEAR_SHARE), free_side)
    keep = np.zeros(count, dtype=bool)
    keep[left[again]] = True
    return keep


def _first_of_pieces(starts: np.ndarray, lasts: np.ndarray) -> np.ndarray:
    line, piece = repeat_ranges((lasts - starts) // _NEAR + 1)
    return starts[line] + piece * _NEAR


def _split(
    points: np.ndarray, fixed: np.ndarray, keep: np.ndarray, tolerances: np.ndarray, free_side: str
) -> np.ndarray:
    """Split chords between neighbours in fixed (indices) at their farthest point until all points are near enough.
    Chords from the end of a line to the start of the next have no points between them and need no care."""
    keep = keep.copy()
    a, b = fixed[:-1], fixed[1:]
    while True:
        inner = np.flatnonzero(b - a > 1)
        if len(inner) == 0:
            return keep
        a, b = a[inner], b[inner]
        counts = b - a - 1
        chord, k = repeat_ranges(counts)
        point = a[chord] + 1 + k
        excess = _excess(points, point, a[chord], b[chord], tolerances, free_side)
        first = np.cumsum(counts) - counts
        worst = np.maximum.reduceat(excess, first)
        at = np.flatnonzero(excess == worst[chord])
        middle = np.empty(len(a), dtype=np.int64)
        middle[chord[at]] = point[at]
        split = np.flatnonzero(worst > 1.0)
        keep[middle[split]] = True
        a, b = np.concatenate([a[split], middle[split]]), np.concatenate([middle[split], b[split]])


def _excess(
    points: np.ndarray, point: np.ndarray, a: np.ndarray, b: np.ndarray, tolerances: np.ndarray, free_side: str
) -> np.ndarray:
    """Distance of points from their chords a-b, as a share of the tolerance of the side on which they lie."""
    x, y, z = points.T
    cx, cy, cz = x[b] - x[a], y[b] - y[a], z[b] - z[a]
    dx, dy, dz = x[point] - x[a], y[point] - y[a], z[point] - z[a]
    square = cx * cx + cy * cy + cz * cz
    t = np.clip((dx * cx + dy * cy + dz * cz) / np.maximum(square, 1e-300), 0.0, 1.0)
    distance = np.sqrt((dx - t * cx) ** 2 + (dy - t * cy) ** 2 + (dz - t * cz) ** 2)
    sideways = cx * dy - cy * dx
    if free_side == LEFT:
        cuts = sideways > 0
    else:
        level = np.hypot(cx, cy)
        # Sideways the surface is not known: what strays there counts as cutting.
        cuts = (dz * level * level > cz * (dx * cx + dy * cy)) | (np.abs(sideways) > tolerances[0] * level)
    return distance / np.where(cuts, tolerances[0], tolerances[1])


def flatten(lines: list) -> Tuple[np.ndarray, np.ndarray]:
    """(points of all lines one after the other, index of the first of each)"""
    sizes = np.array([len(line) for line in lines], dtype=np.int64)
    points = np.concatenate(lines) if len(lines) else np.zeros((0, 3))
    return points, np.cumsum(sizes) - sizes
