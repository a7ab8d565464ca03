"""Which points lie in which convex regions: regions are cut into rows, each row gives one run of consecutive points."""

from __future__ import annotations

from typing import Iterator, Protocol, Tuple, Union

import numpy as np

from .drop_primitives import REACH_MM, Outlines
from .grid import Grid

# More would not stay in the processor's cache, and large arrays come from the system anew each time.
ROWS_AT_ONCE = 50_000
PAIRS_AT_ONCE = 50_000


class GridPoints:
    """The points of a grid; a row is a line of it."""

    exact = True  # a run holds no point outside the region

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.count = grid.nx * grid.ny
        self._x, self._y = np.tile(grid.x, grid.ny), np.repeat(grid.y, grid.nx)

    def near(self, o: Outlines) -> np.ndarray:
        """Indices of the outlines whose boxes can hold points."""
        g = self.grid
        return within(o, g.x0, g.x0 + g.step_mm * (g.nx - 1), g.y0, g.y0 + g.step_mm * (g.ny - 1))

    def rows(self, low: np.ndarray, high: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """First and last row between two heights in y."""
        g = self.grid
        first = np.ceil((low - REACH_MM - g.y0) / g.step_mm).astype(np.int64)
        last = np.floor((high + REACH_MM - g.y0) / g.step_mm).astype(np.int64)
        return np.maximum(first, 0), np.minimum(last, g.ny - 1)

    def limits(self, row: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        y = self.grid.y0 + row * self.grid.step_mm
        return y, y

    def run(self, row: np.ndarray, low: np.ndarray, high: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """First point and number of points of a row with x between low and high."""
        g = self.grid
        first = np.clip(np.ceil((low - g.x0) / g.step_mm), 0, g.nx).astype(np.int64)
        last = np.clip(np.floor((high - g.x0) / g.step_mm), -1, g.nx - 1).astype(np.int64)
        return row * g.nx + first, np.maximum(last - first + 1, 0)

    def xy(self, point: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        return self._x.take(point), self._y.take(point)

    def restore(self, values: np.ndarray) -> np.ndarray:
        return values.reshape(self.grid.shape)


class ScatteredPoints:
    """Any points, sorted into slabs of y and by x within a slab. A run may hold points outside the region."""

    exact = False

    def __init__(self, x: np.ndarray, y: np.ndarray) -> None:
        self.count = len(x)
        self._y0, self._x0 = float(y.min()), float(x.min())
        self._last_x, self._last_y = float(x.max()), float(y.max())
        width, depth = self._last_x - self._x0, self._last_y - self._y0
        self._height = max(2.0 * np.sqrt(width * depth / len(x)), depth / 4000, 1e-6)
        slab = np.floor((y - self._y0) / self._height)
        self._rows = int(slab.max()) + 1
        # One ascending key for all slabs; the search allows for its rounding.
        self._width = width + 4.0
        key = slab * self._width + (x - self._x0)
        self._order = np.argsort(key)
        self._key = key.take(self._order)
        self._slack = REACH_MM + 4.0 * np.spacing(self._rows * self._width)
        self._x, self._y = x.take(self._order), y.take(self._order)
        self._occupancy()

    def _occupancy(self) -> None:
        """Number of points below and left of the corners of a coarse grid: tells which boxes hold none."""
        cells = int(np.clip(np.sqrt(4.0 * self.count), 1, 256))
        depth = self._rows * self._height
        self._cell = np.array([self._width / cells, depth / cells])
        i = np.minimum(((self._x - self._x0) / self._cell[0]).astype(np.int64), cells - 1)
        j = np.minimum(((self._y - self._y0) / self._cell[1]).astype(np.int64), cells - 1)
        number = np.bincount(j * cells + i, minlength=cells * cells).reshape(cells, cells)
        self._below = np.zeros((cells + 1, cells + 1), dtype=np.int64)
        self._below[1:, 1:] = number.cumsum(axis=0).cumsum(axis=1)

    def near(self, o: Outlines) -> np.ndarray:
        near = within(o, self._x0, self._last_x, self._y0, self._last_y)
        cells = len(self._below) - 1
        low_x, high_x = self._corner(o.low_x.take(near), o.high_x.take(near), self._x0, self._cell[0], cells)
        low_y, high_y = self._corner(o.low_y.take(near), o.high_y.take(near), self._y0, self._cell[1], cells)
        below = self._below.ravel()
        low_y *= cells + 1
        high_y *= cells + 1
        held = below.take(high_y + high_x) - below.take(low_y + high_x)
        held += below.take(low_y + low_x) - below.take(high_y + low_x)
        return near.compress(held > 0)

    @staticmethod
    def _corner(
        low: np.ndarray, high: np.ndarray, start: float, cell: float, cells: int
    ) -> Tuple[np.ndarray, np.ndarray]:
        """First cell of each stretch from low to high, and the one after its last."""
        first = np.maximum((low - (REACH_MM + start)) / cell, 0.0).astype(np.int64)
        after = np.minimum((high + (REACH_MM - start)) / cell, cells - 1.0).astype(np.int64) + 1
        return first, after

    def rows(self, low: np.ndarray, high: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        first = np.floor((low - REACH_MM - self._y0) / self._height).astype(np.int64)
        last = np.floor((high + REACH_MM - self._y0) / self._height).astype(np.int64)
        return np.maximum(first, 0), np.minimum(last, self._rows - 1)

    def limits(self, row: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        y = self._y0 + row * self._height
        return y - REACH_MM, y + self._height + REACH_MM

    def run(self, row: np.ndarray, low: np.ndarray, high: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        base = row * self._width
        low = np.clip(low - self._x0, -1.0, self._width - 2.0)
        high = np.clip(high - self._x0, -1.0, self._width - 2.0)
        first = np.searchsorted(self._key, base + low - self._slack)
        last = np.searchsorted(self._key, base + high + self._slack)
        return first, np.maximum(last - first, 0)

    def xy(self, point: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        return self._x.take(point), self._y.take(point)

    def restore(self, values: np.ndarray) -> np.ndarray:
        result = np.empty_like(values)
        result[self._order] = values
        return result


Points = Union[GridPoints, ScatteredPoints]


class Rows(Protocol):
    """What lies in rows one after the other, each in ascending order: points, or whatever else can be in a region."""

    def near(self, o: Outlines) -> np.ndarray: ...

    def rows(self, low: np.ndarray, high: np.ndarray) -> Tuple[np.ndarray, np.ndarray]: ...

    def limits(self, row: np.ndarray) -> Tuple[np.ndarray, np.ndarray]: ...

    def run(self, row: np.ndarray, low: np.ndarray, high: np.ndarray) -> Tuple[np.ndarray, np.ndarray]: ...


def repeat_ranges(counts: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """For counts (2, 3): ([0, 0, 1, 1, 1], [0, 1, 0, 1, 2])."""
    group = np.repeat(np.arange(len(counts)), counts)
    return group, np.arange(len(group)) - (np.cumsum(counts) - counts).take(group)


def within(o: Outlines, x0: float, x1: float, y0: float, y1: float) -> np.ndarray:
    """Indices of the outlines whose boxes meet a rectangle."""
    inside = (o.low_x <= x1 + REACH_MM) & (o.high_x >= x0 - REACH_MM)
    inside &= (o.low_y <= y1 + REACH_MM) & (o.high_y >= y0 - REACH_MM)
    return np.flatnonzero(inside)


def pairs(outlines: Outlines, points: Rows) -> Iterator[Tuple[np.ndarray, np.ndarray]]:
    """Index pairs (outline, point), in pieces of bounded size: every point inside each convex polygon, and where
    points.exact is false also some outside."""
    if len(outlines) == 0:
        return
    near = points.near(outlines)
    first, last = points.rows(outlines.low_y.take(near), outlines.high_y.take(near))
    rows = np.maximum(last - first + 1, 0)
    for part in _pieces(rows, ROWS_AT_ONCE):
        group, k = repeat_ranges(rows[part])
        if len(group) == 0:
            continue
        owner, row = near[part].take(group), first[part].take(group) + k
        x_low, x_high = _cut(outlines, owner, *points.limits(row))
        start, number = points.run(row, x_low - REACH_MM, x_high + REACH_MM)
        found = np.flatnonzero(number > 0)
        owner, start, number = owner.take(found), start.take(found), number.take(found)
        for piece in _pieces(number, PAIRS_AT_ONCE):
            group, k = repeat_ranges(number[piece])
            yield owner[piece].take(group), start[piece].take(group) + k


def _pieces(sizes: np.ndarray, limit: int) -> Iterator[slice]:
    """Slices of neighbours whose sizes add up to at most the limit (or of a single one)."""
    total = np.cumsum(sizes)
    start = 0
    while start < len(sizes):
        done = total[start - 1] if start else 0
        end = max(start + 1, int(np.searchsorted(total, done + limit, side="right")))
        yield slice(start, end)
        start = end


def _cut(o: Outlines, owner: np.ndarray, y_low: np.ndarray, y_high: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Extent in x of each outline between two heights in y (which may be equal): the sides are cut at both heights, and
    corners in between count. Empty: (inf, -inf)."""
    left, right = np.full(len(owner), np.inf), np.full(len(owner), -np.inf)
    corners = [(x.take(owner), y.take(owner)) for x, y in zip(o.x, o.y)]
    heights = (y_low,) if y_low is y_high else (y_low, y_high)
    for (xa, ya), (xb, yb) in zip(corners, [*corners[1:], corners[0]]):
        rise, run = yb - ya, xb - xa
        inverse = 1.0 / np.where(np.abs(rise) < 1e-12, np.inf, rise)
        for y in heights:
            t = np.clip((y - ya) * inverse, 0.0, 1.0)
            x = np.where(np.abs(ya + t * rise - y) <= 2 * REACH_MM, xa + t * run, np.nan)
            left, right = np.fmin(left, x), np.fmax(right, x)
        x = np.where((ya >= y_low - 2 * REACH_MM) & (ya <= y_high + 2 * REACH_MM), xa, np.nan)
        left, right = np.fmin(left, x), np.fmax(right, x)
    return left, right
