"""Where the tool's centre may go: inside stock and boundaries, off faces to avoid, shank and holder above the part."""

from __future__ import annotations

import math
from typing import Optional

import numpy as np

from ..contract import Setup
from ..errors import GeometryError
from . import morphology
from .cutter import Cutter
from .drop import DropCutter
from .grid import Grid
from .mesh import Mesh

TOUCH_MM = 1e-3  # a tool this little above the face that it has to avoid touches it
DISC_CELLS = 40  # across shank or holder, where their way is looked at


def inside_limits(grid: Grid, setup: Setup, cutter: Cutter) -> np.ndarray:
    """(ny, nx) bool: tool centres that stock and boundaries permit. Raises GeometryError for a bad boundary."""
    allowed = np.ones(grid.shape, bool)
    x, y = grid.x, grid.y
    reach = cutter.radius_mm
    if setup.stock_min_mm is not None:
        allowed &= (x >= setup.stock_min_mm[0] - reach)[None, :] & (y >= setup.stock_min_mm[1] - reach)[:, None]
    if setup.stock_max_mm is not None:
        allowed &= (x <= setup.stock_max_mm[0] + reach)[None, :] & (y <= setup.stock_max_mm[1] + reach)[:, None]
    if setup.boundaries:
        inside = np.zeros(grid.shape, bool)
        for polygon in setup.boundaries:
            inside |= _inside(grid, np.asarray(polygon, float))
        allowed &= morphology.erode(inside, 1.0)  # a path is clipped to the nearest cell: keep one to the safe side
    return allowed


def _inside(grid: Grid, polygon: np.ndarray) -> np.ndarray:
    """Even-odd rule, row by row: crossings to the left of a grid point are counted."""
    if polygon.ndim != 2 or polygon.shape[1] != 2 or len(polygon) < 3 or not np.isfinite(polygon).all():
        raise GeometryError("bad_boundary", "A boundary is not a closed polygon of points.", "Draw it again.")
    count = np.zeros((grid.ny, grid.nx + 1), np.int32)
    y = grid.y
    for a, b in zip(polygon, np.roll(polygon, -1, axis=0)):
        if a[1] == b[1]:
            continue
        rows = np.flatnonzero((y >= min(a[1], b[1])) & (y < max(a[1], b[1])))
        cross = a[0] + (y[rows] - a[1]) * (b[0] - a[0]) / (b[1] - a[1])
        column = np.clip(np.ceil((cross - grid.x0) / grid.step_mm), 0, grid.nx).astype(np.int64)
        count[rows, column] += 1
    return np.cumsum(count, axis=1)[:, :-1] % 2 == 1


def off_faces(
    mesh: Mesh, cutter: Cutter, stock_mm: float, margin_mm: float, grid: Grid, cl: np.ndarray, avoided: np.ndarray
) -> np.ndarray:
    """(ny, nx) bool: tool centres at which a tool at rest keeps margin_mm from the faces avoided (m,) bool.

    cutter: grown by stock_mm, as the one that cl was made with. Asked is how high the faces alone would hold a tool
    that is grown by the margin too.
    """
    shell = stock_mm + margin_mm
    held = DropCutter(mesh, cutter.inflated(margin_mm), avoided).on_grid(grid, float(cl.min()) - shell - 1.0) + shell
    return ~morphology.dilate(held > cl - TOUCH_MM, 1.0)


def body_clear(mesh: Mesh, grid: Grid, cl: np.ndarray, cutter: Cutter) -> Optional[np.ndarray]:
    """(ny, nx) bool: tool centres at which shank and holder stay above the part, also above what lies beyond the grid;
    None where they do everywhere."""
    tops = mesh.corners()[:, :, 2].max(axis=1)
    clear = None
    for above_mm, radius_mm in cutter.above_mm:
        lowest = float(cl.min()) + above_mm
        tall = tops > lowest
        if tall.any():
            over = _disc_over(mesh, tall, grid, radius_mm, lowest) <= cl + above_mm
            clear = over if clear is None else clear & over
    return clear


def _disc_over(mesh: Mesh, tall: np.ndarray, grid: Grid, radius_mm: float, lowest_mm: float) -> np.ndarray:
    """(ny, nx) height at which a level disc around each tool centre rests on the tall triangles (m,) bool, not below
    lowest_mm. Found for blocks of cells, with their errors on the safe side: what a small disc around a block rests on
    is no lower than anything in the block."""
    every = max(1, math.floor(2 * radius_mm / DISC_CELLS / grid.step_mm))
    step = grid.step_mm * every
    middle = 0.5 * (every - 1) * grid.step_mm
    # a centre anywhere in its block sees a place anywhere in another one
    radius = radius_mm / step + math.sqrt(0.5) * (1.0 + (every - 1) / every)
    beyond = math.floor(radius)
    ny, nx = (-(-n // every) for n in grid.shape)
    blocks = Grid(grid.x0 + middle - beyond * step, grid.y0 + middle - beyond * step, step,
                  nx + 2 * beyond, ny + 2 * beyond)  # fmt: skip
    highest = DropCutter(mesh, Cutter("flat", math.sqrt(2.0) * step), tall).on_grid(blocks, lowest_mm)
    over = _highest_within(highest, radius)[beyond : beyond + ny, beyond : beyond + nx]
    return np.repeat(np.repeat(over, every, axis=0), every, axis=1)[: grid.ny, : grid.nx]


def _highest_within(values: np.ndarray, radius: float) -> np.ndarray:
    """(ny, nx) largest value within a disc of the radius in cells, around each cell."""
    ny = len(values)
    reach = math.floor(radius)
    best = values.copy()
    for dy in range(reach + 1):
        half = math.floor(math.sqrt(radius * radius - dy * dy))
        along = _highest_along(values, half)
        for way in {dy, -dy}:
            to, of = slice(max(way, 0), ny + min(way, 0)), slice(max(-way, 0), ny + min(-way, 0))
            np.maximum(best[to], along[of], out=best[to])
    return best


def _highest_along(values: np.ndarray, half: int) -> np.ndarray:
    """The largest of 2 half + 1 neighbours in each row: windows that double until two of them cover it."""
    width, nx = 2 * half + 1, values.shape[1]
    out = np.pad(values, ((0, 0), (half, half)), constant_values=-np.inf)
    size = 1
    while 2 * size <= width:
        out = np.maximum(out[:, : out.shape[1] - size], out[:, size:])
        size *= 2
    return np.maximum(out[:, :nx], out[:, width - size : width - size + nx])
