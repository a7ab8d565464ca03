"""Level lines of maps: marching squares in array operations.

Lines run with the higher values on their right; seen as a cutter-location map, that is climb milling around the part.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Tuple

import numpy as np

from .grid import Grid

# Which sides of a cell a line enters and leaves (0 bottom, 1 right, 2 top, 3 left), by the corners above the level
# (1 bottom left, 2 bottom right, 4 top right, 8 top left). Saddles 5 and 10 come second: low centre, high centre.
_PIECES = (
    (1, 3, 0), (2, 0, 1), (3, 3, 1), (4, 1, 2), (6, 0, 2), (7, 3, 2), (8, 2, 3),
    (9, 2, 0), (11, 2, 1), (12, 1, 3), (13, 1, 0), (14, 0, 3),
)  # fmt: skip
_SADDLES = (
    (5, False, 3, 0), (5, False, 1, 2), (5, True, 1, 0), (5, True, 3, 2),
    (10, False, 0, 1), (10, False, 2, 3), (10, True, 0, 3), (10, True, 2, 1),
)  # fmt: skip
_NEVER_AT_A_NODE = 1e-6  # crossings keep this share of a cell from its corners, so that no two of a line coincide


@dataclass(frozen=True, eq=False)
class Crossings:
    """Where level lines cross the sides of cells. low, high: (n,) flat indices of the grid points on both ends of the
    side, not above and above the level. lines: index arrays into these, in order; closed lines repeat the first."""

    low: np.ndarray
    high: np.ndarray
    lines: List[np.ndarray]


def contour_lines(
    values: np.ndarray, grid: Grid, level: float, region: Optional[np.ndarray] = None
) -> List[np.ndarray]:
    """The lines on which values (ny, nx) equal the level, as (k, 2) polylines; closed ones repeat their first point.

    A value counts as above when it is greater than the level (of a bool map at level 0.5: where it is true). Lines are
    open where they meet the border of the grid, of the region (ny, nx) bool, or a value that is not finite.
    """
    values = np.asarray(values, dtype=np.float64)
    found = crossings(values, level, region)
    flat = values.ravel()
    low, high = flat[found.low], flat[found.high]
    share = np.clip((level - low) / (high - low), _NEVER_AT_A_NODE, 1.0 - _NEVER_AT_A_NODE)
    a, b = node_xy(grid, found.low), node_xy(grid, found.high)
    points = a + share[:, None] * (b - a)
    return [points[line] for line in found.lines]


def node_xy(grid: Grid, node: np.ndarray) -> np.ndarray:
    """(n, 2) places of flat grid indices."""
    row = node // grid.nx
    return np.stack([grid.x0 + (node - row * grid.nx) * grid.step_mm, grid.y0 + row * grid.step_mm], axis=1)


def crossings(values: np.ndarray, level: float, region: Optional[np.ndarray] = None) -> Crossings:
    """The crossings of the level lines of values (ny, nx), joined into lines."""
    ny, nx = values.shape
    above = values > level
    usable = np.isfinite(values) if region is None else np.isfinite(values) & region
    corners = [(slice(None, -1), slice(None, -1)), (slice(None, -1), slice(1, None)),
               (slice(1, None), slice(1, None)), (slice(1, None), slice(None, -1))]  # fmt: skip
    code = np.zeros((ny - 1, nx - 1), dtype=np.uint8)
    whole = np.ones((ny - 1, nx - 1), dtype=bool)
    for bit, corner in enumerate(corners):
        code |= above[corner].astype(np.uint8) << np.uint8(bit)
        whole &= usable[corner]
    cell = np.flatnonzero((code.ravel() != 0) & (code.ravel() != 15) & whole.ravel())
    code = code.ravel()[cell]
    row = cell // max(nx - 1, 1)
    node = row * nx + (cell - row * (nx - 1))

    enter, leave = [], []
    for number, side_in, side_out in _PIECES:
        at = node[code == number]
        enter.append(_side(at, side_in, nx, ny))
        leave.append(_side(at, side_out, nx, ny))
    flat = values.ravel()
    saddle = node[(code == 5) | (code == 10)]
    kind = code[(code == 5) | (code == 10)]
    centre = 0.25 * (flat[saddle] + flat[saddle + 1] + flat[saddle + nx] + flat[saddle + nx + 1]) > level
    for number, high_centre, side_in, side_out in _SADDLES:
        at = saddle[(kind == number) & (centre == high_centre)]
        enter.append(_side(at, side_in, nx, ny))
        leave.append(_side(at, side_out, nx, ny))
    start, end = np.concatenate(enter), np.concatenate(leave)

    side, index = np.unique(np.concatenate([start, end]), return_inverse=True)
    index = index.ravel()
    first, second = _ends(side, nx, ny)
    rising = above.ravel()[second]
    low, high = np.where(rising, first, second), np.where(rising, second, first)
    return Crossings(low, high, _join(index[: len(start)], index[len(start) :], len(side)))


def _side(node: np.ndarray, side: int, nx: int, ny: int) -> np.ndarray:
    """Number of a side of the cells whose bottom left corners are the nodes: sides along x first, by their left node,
    then those along y, by their lower node."""
    return node + (0, nx * ny + 1, nx, nx * ny)[side]


def _ends(side: np.ndarray, nx: int, ny: int) -> Tuple[np.ndarray, np.ndarray]:
    upright = side >= nx * ny
    first = np.where(upright, side - nx * ny, side)
    return first, first + np.where(upright, nx, 1)


def _join(start: np.ndarray, end: np.ndarray, count: int) -> List[np.ndarray]:
    """Lines from pieces start -> end. Every crossing starts at most one piece and ends at most one."""
    following = np.full(count, -1, dtype=np.int64)
    following[start] = end
    entered = np.zeros(count, dtype=bool)
    entered[end] = True
    after = following.tolist()  # walking a list is several times faster than walking an array
    seen = bytearray(count)
    lines = []
    heads = np.flatnonzero(~entered & (following >= 0)).tolist()
    for head in [*heads, *start.tolist()]:
        if seen[head]:
            continue
        line = [head]
        seen[head] = 1
        at = after[head]
        while at >= 0 and not seen[at]:
            seen[at] = 1
            line.append(at)
            at = after[at]
        if at == head:
            line.append(head)
        lines.append(np.array(line, dtype=np.int64))
    return lines
