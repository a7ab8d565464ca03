"""Regular grids in XY with square cells, and sampling of maps on them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Tuple

import numpy as np

from ..errors import GeometryError

MAX_POINTS = 50_000_000  # 400 MB a map; what needs more is asked for by mistake


@dataclass(frozen=True)
class Grid:
    """Points (x0 + i step, y0 + j step); maps on it have shape (ny, nx). Raises GeometryError for a step that is not
    positive and for more than MAX_POINTS points, before anything is allocated."""

    x0: float
    y0: float
    step_mm: float
    nx: int
    ny: int

    def __post_init__(self) -> None:
        if not (math.isfinite(self.step_mm) and self.step_mm > 0 and math.isfinite(self.x0 + self.y0)):
            raise GeometryError("grid_step", "The grid's step is not a positive number.")
        if self.nx < 1 or self.ny < 1:
            raise GeometryError("grid_empty", "The grid has no points.")
        if self.nx * self.ny > MAX_POINTS:
            raise GeometryError(
                "grid_too_large",
                f"A grid of {self.nx} x {self.ny} points would need {self.nx * self.ny * 8e-9:.1f} GB for each map.",
                "Allow a larger cusp or tolerance, or machine a smaller area.",
            )

    @classmethod
    def covering(cls, min_xy: Tuple[float, float], max_xy: Tuple[float, float], step_mm: float) -> Grid:
        """The smallest grid whose points enclose the rectangle, centred on it (so that a mirrored part gets the
        mirrored grid)."""
        if not (math.isfinite(step_mm) and step_mm > 0):
            raise GeometryError("grid_step", "The grid's step is not a positive number.")
        size = [float(max_xy[k]) - float(min_xy[k]) for k in (0, 1)]
        if not all(math.isfinite(s) and s >= 0 for s in size):
            raise GeometryError("grid_empty", "The area to be covered is empty or not finite.")
        nx, ny = (math.ceil(s / step_mm - 1e-9) + 1 for s in size)
        x0, y0 = (0.5 * (float(min_xy[k]) + float(max_xy[k])) - 0.5 * (n - 1) * step_mm for k, n in ((0, nx), (1, ny)))
        return cls(x0, y0, float(step_mm), nx, ny)

    @property
    def x(self) -> np.ndarray:
        """(nx,)"""
        return self.x0 + self.step_mm * np.arange(self.nx)

    @property
    def y(self) -> np.ndarray:
        """(ny,)"""
        return self.y0 + self.step_mm * np.arange(self.ny)

    @property
    def shape(self) -> Tuple[int, int]:
        """(ny, nx)"""
        return self.ny, self.nx

    def mesh(self) -> Tuple[np.ndarray, np.ndarray]:
        """X and Y of all points, (ny, nx) each."""
        x, y = np.meshgrid(self.x, self.y)
        return x, y

    def sample(self, values: np.ndarray, x: np.ndarray, y: np.ndarray, cubic: bool = False) -> np.ndarray:
        """values (ny, nx) at any points; outside the grid the border's value. cubic: Catmull-Rom, which follows curved
        surfaces to the fourth order but overshoots at steps; else bilinear."""
        i, u = self._cell(x, self.x0, self.nx)
        j, v = self._cell(y, self.y0, self.ny)
        if not cubic:
            i1, j1 = np.minimum(i + 1, self.nx - 1), np.minimum(j + 1, self.ny - 1)
            below = values[j, i] * (1 - u) + values[j, i1] * u
            above = values[j1, i] * (1 - u) + values[j1, i1] * u
            return below * (1 - v) + above * v
        columns = [np.clip(i + k, 0, self.nx - 1) for k in (-1, 0, 1, 2)]
        rows = [np.clip(j + k, 0, self.ny - 1) for k in (-1, 0, 1, 2)]
        along, across = _catmull_rom(u), _catmull_rom(v)
        result = np.zeros(np.broadcast(u, v).shape)
        for row, weight in zip(rows, across):
            line = sum(values[row, column] * w for column, w in zip(columns, along))
            result = result + weight * line
        return result

    def _cell(self, at: np.ndarray, start: float, count: int) -> Tuple[np.ndarray, np.ndarray]:
        """Cell index and position in it, 0 to 1."""
        place = np.clip((np.asarray(at, dtype=np.float64) - start) / self.step_mm, 0.0, count - 1.0)
        cell = np.minimum(place.astype(np.int64), max(count - 2, 0))
        return cell, place - cell


def _catmull_rom(t: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    t2, t3 = t * t, t * t * t
    return (
        0.5 * (2 * t2 - t3 - t),
        0.5 * (3 * t3 - 5 * t2 + 2),
        0.5 * (4 * t2 - 3 * t3 + t),
        0.5 * (t3 - t2),
    )
