"""Level lines of the surface that the cutter's tip can follow, exact: every point free, and the part within reach.

A map gives the lines to a fraction of its step; at walls it knows no better. So each point is moved across its line,
between a place where the tip may be at that height and one where it may not, until both are within tolerance, and the
free one is taken. Lines run with the part on their right (climb milling).
"""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple, Union

import numpy as np

from ..errors import GeometryError
from .contours import crossings, node_xy
from .drop import DropCutter
from .drop_raster import repeat_ranges
from .grid import Grid
from .project import CUT_SHARE, LEAVE_SHARE, SMALLEST_TOLERANCE_MM, sample_step
from .simplify import LEFT, flatten, simplify
from .wall_search import between, height_over, nearest_free

BEND_ROUNDS = 3
FREE_ROUNDS = 4


def waterline_loops(
    drop: DropCutter,
    z_mm: Union[float, Sequence[float]],
    grid: Grid,
    cl: np.ndarray,
    tolerance_mm: float,
    region: Optional[np.ndarray] = None,
    decimals: int = 3,
) -> List[np.ndarray]:
    """Paths (k, 3) at one height or several, in the order of the heights; closed ones repeat their first point.

    cl: the tip heights of the same cutter on the grid. Lines are open where they leave the grid or the region (ny, nx)
    bool. Heights are rounded up to the decimals of the program, points to the free side. Islands smaller than a cell
    of the grid may be missed. Raises GeometryError for a tolerance that is too small.
    """
    scale = 10.0**decimals
    flat = cl.ravel()
    low, high, levels = [], [], []
    lines: List[np.ndarray] = []
    offset = 0
    for level in np.atleast_1d(np.asarray(z_mm, dtype=np.float64)):
        level = np.ceil(level * scale - 1e-3) / scale
        found = crossings(cl, level, region)
        low.append(found.low)
        high.append(found.high)
        levels.append(np.full(len(found.low), level))
        lines.extend(line + offset for line in found.lines)
        offset += len(found.low)
    if not lines:
        return []
    free, blocked, z = np.concatenate(low), np.concatenate(high), np.concatenate(levels)
    cut, leave = _tolerances(tolerance_mm)
    xy = between(drop, node_xy(grid, free), node_xy(grid, blocked), flat[free] - z, flat[blocked] - z, z, 0.5 * cut)
    order = np.concatenate(lines)
    sizes = np.array([len(line) for line in lines])
    starts = np.cumsum(sizes) - sizes
    # Chords may be as long as a cell's diagonal: what lies between is searched near the chord.
    points, starts, new = _divided(
        np.column_stack([xy, z])[order], starts, sample_step(drop.cutter.radius_mm, tolerance_mm)
    )
    points, starts = _moved(drop, points, starts, new, np.full(len(new), 0.1 * grid.step_mm), 0.5 * cut)
    return _finished(drop, points, starts, cut, leave, decimals)


def exact_level_lines(
    drop: DropCutter, lines: Sequence[np.ndarray], search_mm: float, tolerance_mm: float, decimals: int = 3
) -> List[np.ndarray]:
    """Approximate level lines (n, 3), each at one height, the part on its right, made exact as by waterline_loops.
    search_mm: how far off they may be. A stretch that has no wall within that distance stays where it is, or where it
    is not free, is lifted out of the part sideways as far as needed, or left out."""
    cut, leave = _tolerances(tolerance_mm)
    scale = 10.0**decimals
    kept = [np.asarray(line, dtype=np.float64) for line in lines if len(line) > 1]
    if not kept:
        return []
    points, starts = flatten(kept)
    points[:, 2] = np.ceil(points[:, 2] * scale - 1e-3) / scale
    points, starts, _ = _divided(points, starts, sample_step(drop.cutter.radius_mm, tolerance_mm))
    everything = np.arange(len(points))
    points, starts = _moved(drop, points, starts, everything, np.full(len(points), search_mm), 0.5 * cut)
    return _finished(drop, points, starts, cut, leave, decimals)


def _tolerances(tolerance_mm: float) -> Tuple[float, float]:
    if not (np.isfinite(tolerance_mm) and tolerance_mm >= SMALLEST_TOLERANCE_MM):
        raise GeometryError("tolerance", f"The tolerance must be at least {SMALLEST_TOLERANCE_MM} mm.")
    return CUT_SHARE * tolerance_mm, LEAVE_SHARE * tolerance_mm


def _left(points: np.ndarray, starts: np.ndarray) -> np.ndarray:
    """(n, 2) unit normals to the left of lines, from the neighbours on both sides (across the seam of closed lines)."""
    count = len(points)
    lasts = np.append(starts[1:], count) - 1
    closed = (points[starts] == points[lasts]).all(axis=1) & (lasts - starts > 2)
    before, after = np.arange(count) - 1, np.arange(count) + 1
    before[starts], after[lasts] = starts, lasts
    before[starts[closed]], after[lasts[closed]] = lasts[closed] - 1, starts[closed] + 1
    along = points[after, :2] - points[before, :2]
    along = along / np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-300)[:, None]
    return np.column_stack([-along[:, 1], along[:, 0]])


def _divided(points: np.ndarray, starts: np.ndarray, spacing: float) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(points at most spacing apart, index of the first of each line, indices of the new ones)"""
    length = np.hypot(*np.diff(points[:, :2], axis=0).T)
    length[starts[1:] - 1] = 0.0
    pieces = np.append(np.maximum(np.ceil(length / spacing - 1e-9), 1).astype(np.int64), 1)
    owner, k = repeat_ranges(pieces)
    following = np.minimum(owner + 1, len(points) - 1)
    first = np.cumsum(pieces) - pieces
    divided = points[owner] + (k / pieces[owner])[:, None] * (points[following] - points[owner])
    return divided, first[starts], np.flatnonzero(k)


def _moved(
    drop: DropCutter, points: np.ndarray, starts: np.ndarray, which: np.ndarray, search: np.ndarray, within_mm: float
) -> Tuple[np.ndarray, np.ndarray]:
    """The lines with some of their points moved to the wall, and without those that are not free anywhere near: a line
    ends where it loses two in a row."""
    points = points.copy()
    left = _left(points, starts)[which]
    points[which, :2], free = nearest_free(drop, points[which], left, search, within_mm)
    keep = np.ones(len(points), dtype=bool)
    keep[which[~free]] = False
    line, place = _line_of(points, starts)[keep], np.flatnonzero(keep)
    first = np.concatenate([[True], (np.diff(line) != 0) | (np.diff(place) > 2)])[: len(line)]
    return points[keep], np.flatnonzero(first)


def _line_of(points: np.ndarray, starts: np.ndarray) -> np.ndarray:
    return np.repeat(np.arange(len(starts)), np.diff(np.append(starts, len(points))))


def _finished(
    drop: DropCutter, points: np.ndarray, starts: np.ndarray, cut: float, leave: float, decimals: int
) -> List[np.ndarray]:
    """Denser where chords stray, then as few points as the tolerance allows, rounded to the free side."""
    if len(points) == 0:
        return []
    for _ in range(BEND_ROUNDS):
        stray, owner = _stray(points, starts, cut, leave)
        if len(owner) == 0:
            break
        middle, left, _ = _middles(points, owner)
        xy, known = nearest_free(drop, middle, left, 1.5 * stray + cut, 0.5 * cut)
        middle[:, :2] = xy
        middle, owner = middle[known], owner[known]
        points = np.insert(points, owner + 1, middle, axis=0)
        starts = starts + np.searchsorted(owner, starts, side="left")
    points, starts = _freed(drop, points, starts, cut)
    keep = simplify(points, starts, cut, leave, LEFT)
    line = _line_of(points, starts)
    left = _left(points, starts)[keep]
    points, line = points[keep], line[keep]
    points[:, :2] = _rounded_free(drop, points, left, decimals)
    repeat = np.concatenate([[False], (np.diff(points, axis=0) == 0).all(axis=1) & (np.diff(line) == 0)])
    points, line = points[~repeat], line[~repeat]
    result = np.split(points, np.searchsorted(line, np.arange(1, len(starts)))) if len(starts) else []
    return [loop for loop in result if len(loop) > 1]


def _middles(points: np.ndarray, owner: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(middles (n, 3) of the chords after the points owner, unit normals (n, 2) to their left, lengths in XY)"""
    along = points[owner + 1, :2] - points[owner, :2]
    length = np.hypot(along[:, 0], along[:, 1])
    left = np.column_stack([-along[:, 1], along[:, 0]]) / np.maximum(length, 1e-300)[:, None]
    return 0.5 * (points[owner] + points[owner + 1]), left, length


def _freed(drop: DropCutter, points: np.ndarray, starts: np.ndarray, cut: float) -> Tuple[np.ndarray, np.ndarray]:
    """Chords whose middle cuts too deep get a free point there, and lines end where none is near. Only chords that are
    long, or with a bend at an end, can do so."""
    length, before, after = _bends(points, starts)
    doubtful = length * np.sin(np.minimum(np.maximum(np.abs(before), np.abs(after)), 1.5)) > 4 * cut
    inner = np.ones(len(length), dtype=bool)
    inner[starts[1:] - 1] = False
    owner = np.flatnonzero(inner & (doubtful | (length**2 > 8 * drop.cutter.radius_mm * cut)))
    for _ in range(FREE_ROUNDS):
        if len(owner) == 0:
            break
        middle, left, length = _middles(points, owner)
        blocked = np.flatnonzero(length > 4 * cut)
        for side in (cut, -cut):  # where a line folds back on itself, the open is to its right
            beside = middle[blocked, :2] + side * left[blocked]
            blocked = blocked[height_over(drop, beside, middle[blocked, 2]) > 0] if len(blocked) else blocked
        if len(blocked) == 0:
            break
        owner, middle, left = owner[blocked], middle[blocked], left[blocked]
        xy, known = nearest_free(drop, middle, left, 0.25 * length[blocked] + cut, 0.5 * cut)
        middle[:, :2] = xy
        ends, owner = owner[~known] + 1, owner[known]
        points = np.insert(points, owner + 1, middle[known], axis=0)
        starts = np.union1d(*(first + np.searchsorted(owner, first, side="left") for first in (starts, ends)))
        owner = owner + np.arange(len(owner))
        owner = np.setdiff1d(np.concatenate([owner, owner + 1]), starts - 1)
    return points, starts


def _bends(points: np.ndarray, starts: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of each chord its length in XY, and the angles by which the line turns left before and after it."""
    if len(points) < 2:
        return np.zeros(0), np.zeros(0), np.zeros(0)
    step = np.diff(points[:, :2], axis=0)
    length = np.hypot(step[:, 0], step[:, 1])
    inner = np.ones(len(length), dtype=bool)
    inner[starts[1:] - 1] = False
    turn = step[:-1, 0] * step[1:, 1] - step[:-1, 1] * step[1:, 0]
    bend = np.arctan2(turn, (step[:-1] * step[1:]).sum(axis=1))
    bend = np.where(inner[1:] & inner[:-1], bend, 0.0)
    return length, np.concatenate([[0.0], bend]), np.concatenate([bend, [0.0]])


def _stray(points: np.ndarray, starts: np.ndarray, cut: float, leave: float) -> Tuple[np.ndarray, np.ndarray]:
    """(how far the wall may lie from the chord, index of its first point) of chords that stray too far: up to where the
    neighbouring chords, prolonged, meet."""
    length, before, after = _bends(points, starts)
    inner = np.ones(len(length), dtype=bool)
    inner[starts[1:] - 1] = False
    a, b = np.minimum(np.abs(before), 1.5), np.minimum(np.abs(after), 1.5)
    bulge = length * np.sin(a) * np.sin(b) / np.maximum(np.sin(np.minimum(a + b, 2.0)), 1e-12)
    allowed = np.where((before < 0) & (after < 0), cut, leave)
    owner = np.flatnonzero(inner & (before * after > 0) & (bulge > allowed) & (length > 2 * cut))
    return bulge[owner], owner


def _rounded_free(drop: DropCutter, points: np.ndarray, left: np.ndarray, decimals: int) -> np.ndarray:
    """Places rounded to the program's step; where that is not free, a little to the left first."""
    scale = 10.0**decimals
    place = np.rint(points[:, :2] * scale) / scale
    bad = np.flatnonzero(height_over(drop, place, points[:, 2]) > 1e-6)
    for push in (0.5, 1.0, 1.5, 2.0):
        if len(bad) == 0:
            break
        place[bad] = np.rint((points[bad, :2] + push / scale * left[bad]) * scale) / scale
        bad = bad[height_over(drop, place[bad], points[bad, 2]) > 1e-6]
    return place
