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
    if count == 0:
        return np.zeros(0, dtype=bool)
    lasts = np.append(starts[1:], count) - 1
    # A first pass over short pieces removes most points in few levels, a second one joins what it left, again in
    # pieces: where so many points are left, hardly one of their ends could go.
    near = _pieces(starts, lasts)
    tolerances = np.array([inward_mm, outward_mm])
    left = np.flatnonzero(_split(points, near, tolerances * _NEAR_SHARE, free_side))
    pieces = _pieces(np.searchsorted(left, starts), np.searchsorted(left, lasts))
    again = _split(points[left], pieces, tolerances * (1 - _NEAR_SHARE), free_side)
    keep = np.zeros(count, dtype=bool)
    keep[left[again]] = True
    return keep


def _pieces(starts: np.ndarray, lasts: np.ndarray) -> np.ndarray:
    """The first and last points of all lines, and every so many between."""
    line, piece = repeat_ranges((lasts - starts) // _NEAR + 1)
    return np.union1d(starts[line] + piece * _NEAR, lasts)


def _split(points: np.ndarray, fixed: np.ndarray, tolerances: np.ndarray, free_side: str) -> np.ndarray:
    """(n,) bool, which points to keep: chords between neighbours in fixed (indices) are split at their farthest point
    until all points are near enough. Chords from the end of a line to the start of the next have no points between
    them and need no care."""
    keep = np.zeros(len(points), dtype=bool)
    keep[fixed] = True
    columns = np.ascontiguousarray(points.T)
    a, b = fixed[:-1], fixed[1:]
    while True:
        inner = np.flatnonzero(b - a > 1)
        if len(inner) == 0:
            return keep
        a, b = a[inner], b[inner]
        counts = b - a - 1
        first = np.cumsum(counts) - counts
        chord = np.repeat(np.arange(len(a)), counts)
        point = np.arange(len(chord)) + (a + 1 - first)[chord]
        excess = _excess(columns, point, chord, a, b, tolerances, free_side)
        worst = np.maximum.reduceat(excess, first)
        split = worst > 1.0
        at = np.flatnonzero(excess == np.where(split, worst, np.inf)[chord])
        middle = np.empty(len(a), dtype=np.int64)
        middle[chord[at]] = point[at]
        a, b, middle = a[split], b[split], middle[split]
        keep[middle] = True
        a, b = np.concatenate([a, middle]), np.concatenate([middle, b])


def _excess(
    columns: np.ndarray, point: np.ndarray, chord: np.ndarray, a: np.ndarray, b: np.ndarray, tolerances: np.ndarray,
    free_side: str,
) -> np.ndarray:  # fmt: skip
    """Squared distance of points from their chords, as a share of the squared tolerance of the side on which they lie.

    columns (3, n): coordinates; point (m,) of the points asked for, chord (m,) of their chords, which run from the
    points a to the points b.
    """
    begin = [column.take(a) for column in columns]
    ends = [column.take(b) - at for column, at in zip(columns, begin)]
    cx, cy, cz = (side.take(chord) for side in ends)
    dx, dy, dz = (column.take(point) - at.take(chord) for column, at in zip(columns, begin))
    flat = ends[0] * ends[0] + ends[1] * ends[1]
    square = flat + ends[2] * ends[2]
    level = dx * cx + dy * cy
    along = level + dz * cz
    t = np.clip(along * (1.0 / np.maximum(square, 1e-300)).take(chord), 0.0, 1.0)
    # the square of d - t c
    off = dx * dx + dy * dy + dz * dz - t * (2.0 * along - t * square.take(chord))
    sideways = cx * dy - cy * dx
    if free_side == LEFT:
        cuts = sideways > 0
    else:
        # Sideways the surface is not known: what strays there counts as cutting.
        cuts = (dz * flat.take(chord) > cz * level) | (np.abs(sideways) > (tolerances[0] * np.sqrt(flat)).take(chord))
    inward, outward = 1.0 / (tolerances * tolerances)
    return off * np.where(cuts, inward, outward)


def flatten(lines: list) -> Tuple[np.ndarray, np.ndarray]:
    """(points of all lines one after the other, index of the first of each)"""
    sizes = np.array([len(line) for line in lines], dtype=np.int64)
    points = np.concatenate(lines) if len(lines) else np.zeros((0, 3))
    return points, np.cumsum(sizes) - sizes
