"""Level lines of a map at many evenly spaced levels, all in one go.

The same marching squares as in contours.py, for patterns that need a hundred levels a path: every cell is looked at
once, and what it contributes at all its levels is laid out in flat arrays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

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


@dataclass
class LevelPieces:
    """xy (n, 2): where lines cross the sides of cells; level (n,): which level; following (n,): the next crossing on
    the same line, -1 at an open end."""

    xy: np.ndarray
    level: np.ndarray
    following: np.ndarray

    def lines(self) -> Passes:
        """Crossings joined into curves. row: level."""
        order, starts, closed = _walk(self.following)
        if len(closed) == 0:
            return Passes.none()
        lines = Passes(self.xy[order], starts, closed, self.level[order[starts[:-1]]])
        return lines.select(lines.lengths > 1)


def level_pieces(
    values: np.ndarray, grid: Grid, first: float, spacing: float, count: int, region: Optional[np.ndarray] = None
) -> LevelPieces:
    """Lines on which values (ny, nx), finite, equal first + k spacing, k < count. Lines that meet the border of the
    grid, or of the region (ny, nx) bool, are open there."""
    ny, nx = grid.shape
    if count < 1 or nx < 2 or ny < 2:
        return LevelPieces(np.zeros((0, 2)), np.zeros(0, np.int64), np.zeros(0, np.int64))
    # above level k where k < rank
    rank = np.clip(np.ceil((values - first) * (1.0 / spacing)), 0, count).astype(np.int32)
    region = np.ones(grid.shape, bool) if region is None else region
    x_sides = _Sides(rank, region, (0, 1), 0)
    y_sides = _Sides(rank, region, (1, 0), x_sides.total)
    total = y_sides.total
    xy, level = np.empty((total, 2)), np.empty(total, np.int64)
    for sides in (x_sides, y_sides):
        group, index = ranges(sides.number[sides.crossed])
        k = sides.low[sides.crossed][group] + index
        at = slice(sides.start, sides.start + len(k))
        j, i = sides.crossed // nx, sides.crossed % nx
        dj, di = sides.step
        a, b = values[j, i], values[j + dj, i + di]
        share = np.clip((first + spacing * k - a[group]) / (b - a)[group], _AWAY_FROM_NODES, 1 - _AWAY_FROM_NODES)
        xy[at, 0] = grid.x0 + grid.step_mm * (i[group] + di * share)
        xy[at, 1] = grid.y0 + grid.step_mm * (j[group] + dj * share)
        level[at] = k
    return LevelPieces(xy, level, _follow(rank, region, x_sides, y_sides))


class _Sides:
    """Sides of cells from each grid point one step along X or Y, indexed by that point (flat).

    low, number: lowest level and number of levels that cross; base: number of a side's first crossing, crossings of all
    sides counted on from start. crossed: sides with a crossing.
    """

    def __init__(self, rank: np.ndarray, region: np.ndarray, step: Tuple[int, int], start: int) -> None:
        dj, di = step
        ny, nx = rank.shape
        here, there = (slice(0, ny - dj), slice(0, nx - di)), (slice(dj, ny), slice(di, nx))
        low, number = np.zeros(rank.shape, np.int32), np.zeros(rank.shape, np.int32)
        np.minimum(rank[here], rank[there], out=low[here])
        number[here] = np.abs(rank[here] - rank[there]) * (region[here] & region[there])
        self.step, self.start = step, start
        self.low, self.number = low.ravel(), number.ravel()
        self.crossed = np.flatnonzero(self.number)
        counts = self.number[self.crossed]
        self.base = np.zeros(rank.size, np.int64)
        self.base[self.crossed] = start + np.cumsum(counts) - counts - self.low[self.crossed]
        self.total = start + int(counts.sum())


def _follow(rank: np.ndarray, region: np.ndarray, x_sides: _Sides, y_sides: _Sides) -> np.ndarray:
    """(total,) crossing that follows each crossing on its line, -1 at an open end."""
    nx = rank.shape[1]
    following = np.full(y_sides.total, -1, np.int64)
    busy = np.zeros(rank.shape, bool)  # lower left corners of cells with a crossing
    crossed = (x_sides.number > 0).reshape(rank.shape)
    busy[:-1] = crossed[:-1] | crossed[1:]
    crossed = (y_sides.number > 0).reshape(rank.shape)
    busy[:, :-1] |= crossed[:, :-1] | crossed[:, 1:]
    busy[-1] = busy[:, -1] = False
    whole = region[:-1, :-1] & region[:-1, 1:] & region[1:, :-1] & region[1:, 1:]
    busy[:-1, :-1] &= whole
    cell = np.flatnonzero(busy)
    flat = rank.ravel()
    corners = [flat[cell + shift] for shift in (0, 1, nx + 1, nx)]
    low, high = np.minimum.reduce(corners), np.maximum.reduce(corners)
    group, index = ranges(high - low)
    k = low[group] + index
    code = np.zeros(len(k), np.int64)
    for bit, corner in enumerate(corners):
        code += (corner[group] > k) * (1 << bit)
    bases = np.stack([x_sides.base[cell], y_sides.base[cell + 1], x_sides.base[cell + nx], y_sides.base[cell]])
    following[bases[_ENTER[code], group] + k] = bases[_LEAVE[code], group] + k
    for saddle, (enter, leave) in _SECOND.items():
        at = np.flatnonzero(code == saddle)
        following[bases[enter, group[at]] + k[at]] = bases[leave, group[at]] + k[at]
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
