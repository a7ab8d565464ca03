"""Parallel lines at any angle, clipped to the area."""

from __future__ import annotations

import math

import numpy as np

from .passes import Passes, ranges
from .surface import SurfaceMaps


def raster_passes(
    maps: SurfaceMaps, area: np.ndarray, angle_deg: float, stepover_mm: float, sample_mm: float
) -> Passes:
    """Lines along the angle (from X towards Y), all in the same direction, row after row to their left.

    The rows fit the area: its two borders get one each and the spacing is the stepover or a little less, since a last
    row that misses the border by most of a stepover would leave four times the cusp there. row: line number.
    """
    grid = maps.grid
    frame = rotation(angle_deg)
    x, y = _outline(maps, area)
    if len(x) == 0:
        return Passes.none()
    u, v = x * frame[0, 0] + y * frame[0, 1], x * frame[1, 0] + y * frame[1, 1]
    low, high = v.min() - 0.25 * grid.step_mm, v.max() + 0.25 * grid.step_mm
    gaps = max(1, math.ceil((high - low) / stepover_mm - 1e-6))
    rows = np.linspace(low, high, gaps + 1)
    columns = np.arange(u.min() - 2 * grid.step_mm, u.max() + 3 * grid.step_mm, grid.step_mm)
    hit = area.ravel()[_cells(maps, frame, columns, rows)]
    hit[:, 0] = hit[:, -1] = False
    change = np.diff(hit.view(np.int8), axis=1)
    row, first = np.nonzero(change == 1)
    last = np.nonzero(change == -1)[1]
    begin, end = columns[first + 1], columns[last]
    lone = end <= begin  # a single sample: half a cell to both sides
    begin, end = np.where(lone, begin - 0.5 * grid.step_mm, begin), np.where(lone, end + 0.5 * grid.step_mm, end)
    number = np.maximum(np.ceil((end - begin) / sample_mm - 1e-9), 1).astype(np.int64) + 1
    group, index = ranges(number)
    along = begin[group] + index * ((end - begin) / (number - 1))[group]
    across = rows[row][group]
    xy = np.empty((len(along), 2))
    xy[:, 0] = along * frame[0, 0] + across * frame[1, 0]
    xy[:, 1] = along * frame[0, 1] + across * frame[1, 1]
    return Passes(xy, np.r_[0, np.cumsum(number)], np.zeros(len(number), bool), row)


def rotation(angle_deg: float) -> np.ndarray:
    """(2, 2): rows are the unit vectors along and across (to the left of) a line at this angle. Exact at multiples of
    90 degrees, so that turned parts get turned paths."""
    turns, rest = divmod(angle_deg, 90.0)
    c, s = math.cos(math.radians(rest)), math.sin(math.radians(rest))
    for _ in range(int(turns) % 4):
        c, s = -s, c
    return np.array([[c, s], [-s, c]]) + 0.0


def _outline(maps: SurfaceMaps, area: np.ndarray) -> tuple:
    """x and y of the first and last cell of the area in each row of the map: its extent at any angle."""
    grid = maps.grid
    rows = np.flatnonzero(area.any(axis=1))
    first = area[rows].argmax(axis=1)
    last = grid.nx - 1 - area[rows, ::-1].argmax(axis=1)
    x = grid.x0 + grid.step_mm * np.concatenate([first, last])
    return x, np.tile(grid.y0 + grid.step_mm * rows, 2)


def _cells(maps: SurfaceMaps, frame: np.ndarray, columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """(rows, columns) flat index of the nearest grid point of each point of the turned lattice."""
    grid = maps.grid
    scale = 1.0 / grid.step_mm
    x = ((columns * frame[0, 0])[None, :] + (rows * frame[1, 0])[:, None] - grid.x0) * scale
    y = ((columns * frame[0, 1])[None, :] + (rows * frame[1, 1])[:, None] - grid.y0) * scale
    i = np.clip(np.rint(x, out=x), 0, grid.nx - 1).astype(np.int64)
    j = np.clip(np.rint(y, out=y), 0, grid.ny - 1).astype(np.int64)
    return j * grid.nx + i
