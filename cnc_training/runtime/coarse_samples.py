"""Surface samples of many tools on one part from one coarse height map: enough to tell which tools and strategies are
worth a closer look, at a small part of what the exact maps of each tool cost.

The cutter location follows from the heights by dilation with the cutter's underside; surface points are drawn once, and
each tool asks of them only where it would touch.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from cnc_training.errors import GeometryError
from cnc_training.machining import morphology
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.drop import DropCutter
from cnc_training.machining.facets import contact_of, surface_points, upward_normals
from cnc_training.machining.grid import Grid
from cnc_training.machining.mesh import Mesh
from cnc_training.machining.surface import STEEPEST_DEG, nominal_stepover
from cnc_training.machining.surface_sample import PROBES, SurfaceSample, take_sample

CELLS = 14_000  # of the map under the part
FINEST_MM, COARSEST_MM = 0.3, 1.0
POINTS_A_CELL = 1.6
CREASE = 0.25  # radians that the slope angle rises within two cells
TOUCH_SHARE = 0.6  # of a cell: what a coarse map may be wrong by where it rises by one in one
TOUCH_MM = 0.02


@dataclass
class CoarseMaps:
    """What take_sample reads of maps: one tool's cutter location and area on the coarse grid."""

    grid: Grid
    cl: np.ndarray
    area: np.ndarray
    crease: np.ndarray

    @property
    def area_mm2(self) -> float:
        return float(self.area.sum()) * self.grid.step_mm**2

    @property
    def centre(self) -> tuple[float, float]:
        j, i = np.nonzero(self.area)
        return float(self.grid.x0 + self.grid.step_mm * i.mean()), float(self.grid.y0 + self.grid.step_mm * j.mean())


@dataclass
class CoarseProbes:
    """What take_sample reads of probes."""

    normal: np.ndarray
    contact: np.ndarray

    def __len__(self) -> int:
        return len(self.normal)


@dataclass
class CoarseLook:
    """One tool on the part. cl: height of its tip; axis (n, 2), reached (n,): at the surface points; missed_mm2."""

    cutter: Cutter
    cl: np.ndarray
    axis: np.ndarray
    reached: np.ndarray
    missed_mm2: float


class CoarsePart:
    """One part. widest_mm: radius of the largest tool that will be asked for."""

    def __init__(self, mesh: Mesh, widest_mm: float) -> None:
        low, high = mesh.bounds
        size = np.maximum(high[:2] - low[:2], 1e-3)
        step = float(np.clip(math.sqrt(size[0] * size[1] / CELLS), FINEST_MM, COARSEST_MM))
        margin = widest_mm + 3 * step
        self.grid = Grid.covering((low[0] - margin, low[1] - margin), (high[0] + margin, high[1] + margin), step)
        self.floor_mm = float(low[2])
        self.height = DropCutter(mesh, Cutter("flat", 0.01)).on_grid(self.grid, self.floor_mm)
        normals = upward_normals(mesh)
        finish = normals[:, 2] > math.cos(math.radians(STEEPEST_DEG))
        plan = np.where(finish, mesh.triangle_areas() * normals[:, 2], 0.0)
        if plan.sum() <= 0:
            raise GeometryError("nothing_reachable", "No surface of the part is below 80 degrees.", "Turn the part.")
        number = int(np.clip(POINTS_A_CELL * plan.sum() / step**2, 2000, 200_000))
        facet, point = surface_points(mesh, plan, number)
        seen = self.grid.sample(self.height, point[:, 0], point[:, 1]) - point[:, 2] < step
        self._point, self._normal = point[seen], normals[facet[seen]]
        self._point_mm2 = float(plan.sum()) / number
        self.seen_mm2 = float(seen.sum()) * self._point_mm2

    def look(self, cutter: Cutter) -> CoarseLook:
        """Where one tool touches the part, and how much of what is seen from above it does not reach."""
        grid = self.grid
        cl = dilated(self.height, cutter, grid.step_mm)
        shift, height = contact_of(self._normal, cutter)
        axis, tip = self._point[:, :2] + shift, self._point[:, 2] - height
        slope = np.hypot(self._normal[:, 0], self._normal[:, 1]) / self._normal[:, 2]
        above = grid.sample(cl, axis[:, 0], axis[:, 1]) - tip
        reached = above <= TOUCH_SHARE * grid.step_mm * np.minimum(slope, 2.0) + TOUCH_MM
        return CoarseLook(cutter, cl, axis, reached, float((~reached).sum()) * self._point_mm2)

    def sample(self, look: CoarseLook, cusp_mm: float) -> SurfaceSample:
        """Raises GeometryError where the tool gets nowhere."""
        grid, step = self.grid, self.grid.step_mm
        cells = self._cells(look.axis)
        area = np.zeros(grid.nx * grid.ny, bool)
        area[cells[look.reached]] = True
        nominal = nominal_stepover(look.cutter, cusp_mm) / step
        area = morphology.close(area.reshape(grid.shape), max(2.25 * nominal, 2.0))
        if not area.any():
            raise GeometryError("nothing_reachable", "The tool reaches no surface below 80 degrees.", "Take a smaller.")
        crease = creased(look.cl, step)
        smooth = look.reached & ~crease.ravel()[cells]
        if not smooth.any():
            smooth = look.reached
        # points are even in the plane; probes are even on the surface
        even = np.cumsum(np.where(smooth, 1.0 / self._normal[:, 2], 0.0))
        pick = np.searchsorted(even, (np.arange(PROBES) + 0.5) * even[-1] / PROBES)
        probes = CoarseProbes(self._normal[pick], look.axis[pick])
        return take_sample(CoarseMaps(grid, look.cl, area, crease), probes, look.cutter, cusp_mm, measured=False)

    def _cells(self, xy: np.ndarray) -> np.ndarray:
        grid = self.grid
        i = np.clip(np.rint((xy[:, 0] - grid.x0) / grid.step_mm), 0, grid.nx - 1).astype(np.int64)
        j = np.clip(np.rint((xy[:, 1] - grid.y0) / grid.step_mm), 0, grid.ny - 1).astype(np.int64)
        return j * grid.nx + i


def dilated(height: np.ndarray, cutter: Cutter, step_mm: float) -> np.ndarray:
    """(ny, nx) height of the tip over heights: the largest of height - profile under the cutter."""
    reach = int(cutter.radius_mm / step_mm)
    offset = np.arange(-reach, reach + 1)
    radius = np.hypot(*np.meshgrid(offset, offset)) * step_mm
    ny, nx = height.shape
    padded = np.pad(height.astype(np.float32), reach, constant_values=-np.inf)
    found = np.full((ny, nx), -np.inf, np.float32)
    for j, i in zip(*np.nonzero(radius <= cutter.radius_mm), strict=True):
        rise = np.float32(cutter.profile(radius[j, i]))
        np.maximum(found, padded[j : j + ny, i : i + nx] - rise, out=found)
    return found.astype(np.float64)


def creased(cl: np.ndarray, step_mm: float) -> np.ndarray:
    """Where the slope turns upwards by more than CREASE within two cells, in X or in Y."""
    crease = np.zeros(cl.shape, bool)
    for axis in (0, 1):
        angle = np.arctan(np.diff(cl, axis=axis) / step_mm)
        before, after = (angle[:-2], angle[2:]) if axis == 0 else (angle[:, :-2], angle[:, 2:])
        bend = after - before > CREASE
        if axis == 0:
            crease[1:-2] |= bend
        else:
            crease[:, 1:-2] |= bend
    return crease
