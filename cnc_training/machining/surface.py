"""What a finishing path is planned on: the exact cutter location on a grid, where the tool has to go, and creases."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from .cutter import Cutter
from .drop import DropCutter
from .grid import Grid
from .mesh import Mesh

STEEPEST_DEG = 80.0  # steeper walls belong to a profile operation
CREASE_DEG = 12.0  # the cutter-location surface bends upwards by this much within two cells: two contacts
FINEST_MM = 0.03  # a map for sharp tips need be no finer: stepovers under 0.05 mm are not made
POINTS_AT_ONCE = 16_384  # what a processor's own cache holds


def nominal_stepover(cutter: Cutter, cusp_mm: float) -> float:
    """Stepover that leaves the cusp on level ground between two passes of the tool's corner, 2 sqrt(2 r2 H - H^2);
    for a flat end mill, whose cusp depends on the slope alone, that on a slope of 30 degrees; for a profile twice the
    distance from its level bottom within which it rises by H."""
    corner = cutter.corner_mm
    if cutter.kind == "profile":
        corner_width = 2 * (cutter.radius_at(cusp_mm) - cutter.flat_radius_mm)
        return min(max(corner_width, 2 * cusp_mm), cutter.radius_mm)
    if corner <= 0:
        return min(2 * cusp_mm, cutter.radius_mm)
    return 2 * math.sqrt(max(2 * corner * cusp_mm - cusp_mm**2, 0.0)) if cusp_mm < corner else 2 * corner


def map_step(cutter: Cutter, cusp_mm: float) -> float:
    """Grid step fine enough that the map's own error does not show in the cusp: H >= 6 dx^2 / (8 R), and below the
    stepover."""
    if cutter.torus:
        corner = cutter.corner_mm if cutter.corner_mm > 0 else 0.2 * cutter.radius_mm
        finest = 0.03 * cutter.radius_mm
    else:  # the radius of a ball that leaves the same cusp
        width = 0.5 * nominal_stepover(cutter, cusp_mm)
        corner = (width**2 + cusp_mm**2) / (2 * cusp_mm)
        finest = max(0.03 * min(corner, cutter.radius_mm), FINEST_MM)
    return float(np.clip(math.sqrt(8 * corner * cusp_mm / 6), finest, 0.1 * cutter.radius_mm))


@dataclass
class SurfaceMaps:
    """Maps on one grid, all of shape (ny, nx), mm.

    cl       height of the tool's tip when it rests on the part (stock to leave included), never below final depth
    area     tool centres to visit: where the tool touches wanted faces below 80 degrees, gaps of a few stepovers closed
    allowed  tool centres that boundaries, stock, faces to avoid, shank and holder permit
    held     tool centres at which shank or holder would meet the part, None where there are none
    held_mm2 area of those that the tool would have to visit, seen from above
    start_mm height above which the surface is left alone
    """

    grid: Grid
    cl: np.ndarray
    area: np.ndarray
    allowed: np.ndarray
    nominal_mm: float
    fine_grid: Grid
    fine_cl: np.ndarray
    _mesh: Mesh
    held: Optional[np.ndarray] = None
    held_mm2: float = 0.0
    start_mm: float = math.inf
    _slope: Optional[np.ndarray] = None
    _height: Optional[np.ndarray] = None
    _crease: Optional[np.ndarray] = None

    def tip(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Height of the tip at points (n,): bilinear on the map refined twice by cubic interpolation."""
        if len(x) <= POINTS_AT_ONCE:
            return self._tip(x, y)
        pieces = [slice(k, k + POINTS_AT_ONCE) for k in range(0, len(x), POINTS_AT_ONCE)]
        return np.concatenate([self._tip(x[piece], y[piece]) for piece in pieces])

    def _tip(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return self._between(*self.fine_place(x, y))

    def tip_and_cell(self, x: np.ndarray, y: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """(tip, cells) of a few points at once."""
        i, j, u, v = self.fine_place(x, y)
        cell = ((j + 1) >> 1) * self.grid.nx
        cell += (i + 1) >> 1
        return self._between(i, j, u, v), cell

    def fine_place(self, x: np.ndarray, y: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """(column, row, share of the way to the next column, to the next row) on the fine grid, within it."""
        grid = self.fine_grid
        inverse = 1.0 / grid.step_mm
        u = np.clip((x - grid.x0) * inverse, 0.0, grid.nx - 1.000001)
        v = np.clip((y - grid.y0) * inverse, 0.0, grid.ny - 1.000001)
        whole_u, whole_v = np.floor(u), np.floor(v)
        u -= whole_u
        v -= whole_v
        return whole_u.astype(np.int64), whole_v.astype(np.int64), u, v

    def _between(self, i: np.ndarray, j: np.ndarray, u: np.ndarray, v: np.ndarray) -> np.ndarray:
        """Bilinear on the fine map; j is used up."""
        values, nx = self.fine_cl.ravel(), self.fine_grid.nx
        j *= nx
        j += i
        a, b = values.take(j), values.take(j + 1)
        j += nx
        c, d = values.take(j), values.take(j + 1)
        a += u * (b - a)
        c += u * (d - c)
        return a + v * (c - a)

    def cells(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Flat index of the nearest grid point; points beyond the grid take its border."""
        grid = self.grid
        i = np.clip(np.rint((x - grid.x0) / grid.step_mm), 0, grid.nx - 1).astype(np.int64)
        j = np.clip(np.rint((y - grid.y0) / grid.step_mm), 0, grid.ny - 1).astype(np.int64)
        return j * grid.nx + i

    @property
    def slope_deg(self) -> np.ndarray:
        """Slope of the cutter-location surface, which equals the slope at the contact."""
        if self._slope is None:
            gy, gx = np.gradient(self.cl, self.grid.step_mm)
            self._slope = np.degrees(np.arctan(np.hypot(gx, gy)))
        return self._slope

    @property
    def crease(self) -> np.ndarray:
        """Tool centres in a concave crease, where the tool has two contacts; made when first asked for."""
        if self._crease is None:
            self._crease = _creases(self.grid, self.cl)
        return self._crease

    @property
    def height(self) -> np.ndarray:
        """Height of the part's top surface, not below the lowest cutter location; made when first asked for."""
        if self._height is None:
            needle = DropCutter(self._mesh, Cutter("flat", 0.01))
            self._height = needle.on_grid(self.grid, float(self.cl.min()))
        return self._height

    @property
    def area_mm2(self) -> float:
        return float(self.area.sum()) * self.grid.step_mm**2

    @property
    def centre(self) -> Tuple[float, float]:
        """Centroid of the area."""
        j, i = np.nonzero(self.area)
        return float(self.grid.x0 + self.grid.step_mm * i.mean()), float(self.grid.y0 + self.grid.step_mm * j.mean())


def _creases(grid: Grid, cl: np.ndarray) -> np.ndarray:
    """Where the map's slope angle turns upwards by more than CREASE_DEG within two cells, in X, in Y or diagonally."""
    crease = np.zeros(grid.shape, bool)
    ny, nx = grid.shape
    padded = np.pad(cl, 2, mode="edge")
    for dj, di in ((0, 1), (1, 0), (1, 1), (1, -1)):
        at = [padded[2 + k * dj : 2 + k * dj + ny, 2 + k * di : 2 + k * di + nx] for k in (-1, 0, 1, 2)]
        inverse = 1.0 / (grid.step_mm * math.hypot(dj, di))
        before, after = (at[1] - at[0]) * inverse, (at[3] - at[2]) * inverse
        turn = after - before
        # the tangent of the difference of two angles, which lie within 90 degrees of level
        before *= after
        before += 1.0
        before *= math.tan(math.radians(CREASE_DEG))
        bend = (turn > 0) & (turn > before)
        # it lies between two cells: both count, so that a mirrored part has mirrored creases
        crease |= bend
        crease[dj:, max(di, 0) : nx + min(di, 0)] |= bend[: ny - dj, max(-di, 0) : nx - max(di, 0)]
    return crease
