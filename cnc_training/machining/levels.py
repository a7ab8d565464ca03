"""Level lines of a map at many evenly spaced levels, all in one go.

The same marching squares as in contours.py, for patterns that need a hundred levels a path: every cell is looked at
once, and what it contributes at all its levels is laid out in flat arrays.
"""

from __future__ import annotations

import numpy as np

from .grid import Grid
from .passes import Passes, ranges

# Sides of a cell: 0 bottom, 1 right, 2 top, 3 left. Corners above the level: 1 bottom left, 2 bottom right, 4 top
# right, 8 top left. Lines keep higher values on their right; saddles (5, 10) are taken as low in the middle, their
# second piece is in _SECOND.
_ENTER = np.array([0, 3, 0, 3, 1, 3, 0, 3, 2, 2, 0, 2, 1, 1, 0, 0])
_LEAVE = np.array([0, 0, 1, 1, 2, 0, 2, 2, 3, 0, 1, 1, 3, 0, 3, 0])
_SECOND = {5: (1, 2), 10: (2, 3)}
_AWAY_FROM_NODES = 1e-6


def level_lines(values: np.ndarray, grid: Grid, first: float, spacing: float, count: int) -> Passes:
    """Lines on which values (ny, nx), finite, equal first + k spacing, k < count. row: k. Lines that meet the grid's
    border are open there."""
    ny, nx = grid.shape
    if count < 1 or nx < 2 or ny < 2:
        return Passes.none()
    # above level k where k < rank
    rank = np.clip(np.ceil((values - first) / spacing), 0, count).astype(np.int64)
    x_low, x_number, x_base, total = _sides(rank[:, :-1], rank[:, 1:], 0)
    y_low, y_number, y_base, total = _sides(rank[:-1], rank[1:], total)
    if total == 0:
        return Passes.none()
    xy = np.empty((total, 2))
    row = np.empty(total, np.int64)
    for low, number, base, step in ((x_low, x_number, x_base, (0, 1)), (y_low, y_number, y_base, (1, 0))):
        side = np.flatnonzero(number.ravel())
        group, index = ranges(number.ravel()[side])
        at, k = base.ravel()[side][group] + index, low.ravel()[side][group] + index
        j, i = np.divmod(side, number.shape[1])
        a, b = values[j, i], values[j + step[0], i + step[1]]
        share = np.clip((first + spacing * k - a[group]) / (b - a)[group], _AWAY_FROM_NODES, 1 - _AWAY_FROM_NODES)
        xy[at, 0] = grid.x0 + grid.step_mm * (i[group] + step[1] * share)
        xy[at, 1] = grid.y0 + grid.step_mm * (j[group] + step[0] * share)
        row[at] = k
    following = _pieces(rank, (x_low, x_base), (y_low, y_base), total)
    order, starts, closed = _walk(following)
    return Passes(xy[order], starts, closed, row[order[starts[:-1]]])


def _sides(a: np.ndarray, b: np.ndarray, start: int) -> tuple:
    """(lowest level crossed, number of levels crossed, number of the first crossing, total) of each side."""
    low = np.minimum(a, b)
    number = np.abs(a - b)
    total = np.cumsum(number.ravel())
    base = (total - number.ravel() + start).reshape(number.shape)
    return low, number, base, int(total[-1]) + start


def _pieces(rank: np.ndarray, x_sides: tuple, y_sides: tuple, total: int) -> np.ndarray:
    """(total,) crossing that follows each crossing on its line, -1 at an open end."""
    corners = (rank[:-1, :-1], rank[:-1, 1:], rank[1:, 1:], rank[1:, :-1])
    low = np.minimum(np.minimum(corners[0], corners[1]), np.minimum(corners[2], corners[3]))
    high = np.maximum(np.maximum(corners[0], corners[1]), np.maximum(corners[2], corners[3]))
    number = (high - low).ravel()
    cell = np.flatnonzero(number)
    group, index = ranges(number[cell])
    k = low.ravel()[cell][group] + index
    code = np.zeros(len(k), np.int64)
    for bit, corner in enumerate(corners):
        code |= (corner.ravel()[cell][group] > k).astype(np.int64) << bit
    offsets = []
    for (side_low, base), where in (
        (x_sides, (slice(None, -1), slice(None))),  # bottom
        (y_sides, (slice(None), slice(1, None))),  # right
        (x_sides, (slice(1, None), slice(None))),  # top
        (y_sides, (slice(None), slice(None, -1))),  # left
    ):
        offsets.append((base[where] - side_low[where]).ravel()[cell])
    offset = np.stack(offsets)
    following = np.full(total, -1, np.int64)
    following[offset[_ENTER[code], group] + k] = offset[_LEAVE[code], group] + k
    for number_code, (enter, leave) in _SECOND.items():
        at = np.flatnonzero(code == number_code)
        following[offset[enter, group[at]] + k[at]] = offset[leave, group[at]] + k[at]
    return following


def _walk(following: np.ndarray) -> tuple:
    """(order, starts, closed): crossings in the order of their lines, open lines first."""
    entered = np.zeros(len(following), bool)
    entered[following[following >= 0]] = True
    heads = np.flatnonzero(~entered).tolist()
    after = following.tolist()
    seen = bytearray(len(after))
    order, starts, closed = [], [0], []
    for source, is_open in ((heads, True), (range(len(after)), False)):
        for head in source:
            if seen[head]:
                continue
            at = head
            while at >= 0 and not seen[at]:
                seen[at] = 1
                order.append(at)
                at = after[at]
            starts.append(len(order))
            closed.append(not is_open)
    return np.array(order, np.int64), np.array(starts, np.int64), np.array(closed, bool)
