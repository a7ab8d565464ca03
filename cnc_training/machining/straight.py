"""Where parallel lines over a part run straight: cells in which the tip rests on a single facet, or on the floor.

On such a cell two exact heights say all, so that no samples are needed inside it. Along a line every primitive lifts
the tip by a concave function. A cell is straight where one facet carries the tip over the whole of it and none of the
other primitives that can be the contact there rises above.
"""

from __future__ import annotations

from functools import partial
from typing import Callable, List, Tuple

import numpy as np

from .cutter import Stage
from .drop import DropCutter, Highest
from .drop_contact import edge_tip, vertex_tip
from .drop_primitives import REACH_MM, Edges, Facets, Outlined, Outlines, Vertices
from .drop_raster import pairs, repeat_ranges, within

SAME_HEIGHT_MM = 1e-7  # other primitives may rise above the facet by this
BENT_MM = 1e-9  # two neighbouring cells whose rise differs by more do not lie on one line
PARALLEL_MM = 1e-10  # the end of a line lies this close to where its beginning and the direction lead
FEWEST_CELLS = 200  # with fewer, samples cost less than asking
LONG_FACETS = 1.0  # facets that a line crosses for each of its cells, at most: shorter ones carry the tip over none

Tip = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]  # of primitives i at x, y


def with_straight_stretches(
    drop: DropCutter, points: np.ndarray, starts: np.ndarray, cell_mm: float, floor_mm: float
) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Polylines (n, 2) with their longest parallel parts cut into cells of about cell_mm, and those that are straight
    joined again: (points, starts, straight (n,) bool, of the stretch from each point to the next)."""
    step = np.diff(points, axis=0)
    length = np.hypot(step[:, 0], step[:, 1])
    length[starts[1:] - 1] = 0.0  # from one line to the next
    number = np.floor(length / cell_mm).astype(np.int64)
    nowhere = np.zeros(len(points), dtype=bool)
    if number.sum() < FEWEST_CELLS:
        return points, starts, nowhere
    way = step[np.argmax(length)] / length.max()
    off = np.abs(step[:, 0] * way[1] - step[:, 1] * way[0])
    long = np.flatnonzero((number >= 2) & (off <= PARALLEL_MM))
    if number[long].sum() < FEWEST_CELLS:
        return points, starts, nowhere
    cells = LineCells(points[long], points[long + 1], way, number[long])
    if cells.crossings(drop) > LONG_FACETS * cells.count:
        return points, starts, nowhere
    straight, rise = straight_cells(drop, cells, floor_mm)
    # a straight cell goes on in the one after it where both rise alike
    joins = straight[:-1] & straight[1:] & (np.abs(np.diff(rise)) <= BENT_MM)
    joins[cells.first[1:] - 1] = False
    kept = np.concatenate([[True], ~joins])
    kept_in = np.add.reduceat(kept, cells.first)  # points of each long part, its end left out
    pieces = np.ones(len(points), dtype=np.int64)
    pieces[long] = kept_in
    first = np.cumsum(pieces) - pieces
    result, flags = np.empty((int(pieces.sum()), 2)), np.zeros(int(pieces.sum()), dtype=bool)
    result[first], at = points, np.flatnonzero(kept)
    group, k = repeat_ranges(kept_in)
    place = first[long][group] + k
    flags[place] = straight[at]
    inner = k > 0  # beginnings stay as they are given
    result[place[inner], 0], result[place[inner], 1] = cells.x[at[inner]], cells.y[at[inner]]
    return result, first[starts], flags


class LineCells:
    """n cells: straight lines in the plane, all along the unit vector way (2,), each from begin (k, 2) to end (k, 2)
    and cut into number (k,) equal parts. What pairs() of drop_raster.py asks of points, with cells in their place; a
    row is a line.

    x, y (n,) where each cell begins; dx, dy (n,) from there to its end; first (k,): of the cells of each line.
    """

    exact = False  # a run also holds cells that lie in the region in part

    def __init__(self, begin: np.ndarray, end: np.ndarray, way: np.ndarray, number: np.ndarray) -> None:
        self.count = int(number.sum())
        self.first = np.cumsum(number) - number
        step = (end - begin) / number[:, None]
        line = np.repeat(np.arange(len(number)), number)
        k = np.arange(self.count) - self.first[line]
        self.dx, self.dy = step[line].T.copy()
        self.x, self.y = begin[line, 0] + k * self.dx, begin[line, 1] + k * self.dy
        self._turn = np.array([[way[0], way[1]], [-way[1], way[0]]])
        u, v = self._turn @ begin.T
        order = np.argsort(v, kind="stable")
        self._u, self._v, self._number, self._first = u[order], v[order], number[order], self.first[order]
        self._per_mm = 1.0 / (step @ way)[order]
        reach = self._u + self._number / self._per_mm
        self._low, self._high = float(np.minimum(self._u, reach).min()), float(np.maximum(self._u, reach).max())

    def outlines(self, of: Outlined) -> Outlines:
        """The regions of primitives as the lines see them: along way and across it."""
        return Outlines(of.region @ self._turn.T)

    def crossings(self, drop: DropCutter) -> int:
        """About how often lines cross the regions of facets."""
        total = 0
        for _, facets, _, _ in drop.parts:
            outlines = self.outlines(facets)
            first, last = self.rows(outlines.low_y, outlines.high_y)
            total += int(np.maximum(last - first + 1, 0).sum())
        return total

    def near(self, o: Outlines) -> np.ndarray:
        return within(o, self._low, self._high, float(self._v[0]), float(self._v[-1]))

    def rows(self, low: np.ndarray, high: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        first = np.searchsorted(self._v, low - REACH_MM)
        return first, np.searchsorted(self._v, high + REACH_MM, side="right") - 1

    def limits(self, row: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        v = self._v[row]
        return v, v

    def run(self, row: np.ndarray, low: np.ndarray, high: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """First cell and number of cells of a line that lie between low and high along it, at least in part."""
        u, per_mm, number = self._u[row], self._per_mm[row], self._number[row]
        a, b = (low - u) * per_mm, (high - u) * per_mm
        first = np.maximum(np.floor(np.minimum(a, b)), 0.0)
        last = np.minimum(np.floor(np.maximum(a, b)), number - 1.0)
        found = last >= first  # also false where an end is infinite: nothing of the row is cut
        first = np.where(found, first, 0.0).astype(np.int64)
        return self._first[row] + first, np.where(found, last + 1.0 - first, 0.0).astype(np.int64)


def straight_cells(drop: DropCutter, cells: LineCells, floor_mm: float) -> Tuple[np.ndarray, np.ndarray]:
    """(straight (n,) bool, slope (n,): by how much the tip rises over each straight cell, mm)"""
    begin, end = (Highest(cells.count, float(floor_mm), False) for _ in range(2))
    covering = []
    for _, facets, _, _ in drop.parts:
        for i, cell in pairs(cells.outlines(facets), cells):
            covering.append(_over_cells(facets, i, cell, cells, begin, end))
    straight = (begin.z <= floor_mm) & (end.z <= floor_mm)
    for cell, at_begin, at_end in covering:
        most = (at_begin >= begin.z[cell] - SAME_HEIGHT_MM) & (at_end >= end.z[cell] - SAME_HEIGHT_MM)
        straight[cell[most]] = True
    for stage, _, vertices, edges in drop.parts:
        tips: List[Tuple[Outlined, Tip]] = [
            (vertices, partial(_vertex_tip, vertices, stage)),
            (edges, partial(_edge_tip, edges, stage)),
        ]
        for o, tip in tips:
            for i, cell in pairs(cells.outlines(o), cells):
                low = np.minimum(begin.z, end.z)[cell]
                k = np.flatnonzero(straight[cell] & (o.top[i] > low + SAME_HEIGHT_MM))
                i, cell = i[k], cell[k]
                straight[cell[_rises(tip, i, cell, cells, begin.z, end.z)]] = False
    return straight, end.z - begin.z


def _vertex_tip(v: Vertices, stage: Stage, i: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return vertex_tip(v, i, x, y, stage)


def _edge_tip(e: Edges, stage: Stage, i: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return edge_tip(e, i, x, y, stage, np.full(len(i), -np.inf))


def _over_cells(
    f: Facets, i: np.ndarray, cell: np.ndarray, cells: LineCells, begin: Highest, end: Highest
) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(cell, height at its beginning, at its end) of the pairs whose facet i carries the tip over the whole cell. The
    planes of all facets, as far as they reach up, raise begin and end: over the rest of a cell they bound them."""
    x, y, dx, dy = cells.x[cell], cells.y[cell], cells.dx[cell], cells.dy[cell]
    slope_x, slope_y, top = f.slope_x[i], f.slope_y[i], f.top[i]
    plane = f.z[i] + slope_x * (x - f.x[i]) + slope_y * (y - f.y[i])
    at_begin, at_end = np.minimum(plane, top), np.minimum(plane + slope_x * dx + slope_y * dy, top)
    begin.rise(cell, at_begin, 0, f.facet, i)
    end.rise(cell, at_end, 0, f.facet, i)
    covers = np.ones(len(i), dtype=bool)
    for a, b, c in f.sides.reshape(3, 3, -1):
        a, b = a[i], b[i]
        side = a * x + b * y + c[i]
        covers &= np.minimum(side, side + a * dx + b * dy) >= -REACH_MM
    k = np.flatnonzero(covers)
    return cell[k], at_begin[k], at_end[k]


def _rises(
    tip: Tip, i: np.ndarray, cell: np.ndarray, cells: LineCells, begin: np.ndarray, end: np.ndarray
) -> np.ndarray:
    """Which pairs may have their primitive i above the straight line over the cell somewhere. How far it is above is
    concave along the cell: it stays below the line through two of its values on the far side of both."""
    x, y, dx, dy = cells.x[cell], cells.y[cell], cells.dx[cell], cells.dy[cell]
    low, high = begin[cell], end[cell]
    first = tip(i, x, y) - low
    middle = tip(i, x + 0.5 * dx, y + 0.5 * dy) - 0.5 * (low + high)
    last = tip(i, x + dx, y + dy) - high
    with np.errstate(invalid="ignore"):  # beyond the reach of the primitive all is -inf, and a difference of two nan
        bound = np.maximum(middle, 2.0 * middle - np.minimum(first, last))
    return np.isnan(bound) | (bound > SAME_HEIGHT_MM)
