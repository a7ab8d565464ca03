"""Steep ground by levels and shallow ground by a raster: where each goes, and how their steps relate."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Dict, Tuple

import numpy as np

from ..contract import Candidate
from . import morphology
from .cutter import Cutter
from .raster import rotation
from .stepover import PlaneTheory, largest_stepover
from .surface import SurfaceMaps

ZONE_STEPOVERS = 3.0  # zones narrower than this join their surroundings
OVERLAP_STEPOVERS = 1.0
NORMALS = 800


@dataclass
class HybridZones:
    """Areas overlapping a little. stepdown: step-down for each mm of stepover that leaves the same cusp in
    the steep zone as the raster in the shallow one."""

    shallow: np.ndarray
    steep: np.ndarray
    stepdown: float


class HybridPlanner:
    """Splits the area of one part and tool."""

    def __init__(self, maps: SurfaceMaps, cutter: Cutter, cusp_mm: float) -> None:
        self.maps, self.cutter, self.cusp_mm = maps, cutter, cusp_mm
        self._split_at: Dict[float, Tuple[np.ndarray, np.ndarray, np.ndarray, float]] = {}
        self._zones: Dict[Tuple[float, float], HybridZones] = {}

    def zones(self, candidate: Candidate) -> HybridZones:
        """Shallow and steep tool centres by the slope at their contact."""
        key = (candidate.threshold_deg, candidate.angle_deg)
        if key not in self._zones:
            if candidate.threshold_deg not in self._split_at:
                shallow, steep = self._split(candidate.threshold_deg)
                self._split_at[candidate.threshold_deg] = shallow, steep, self._normals(shallow), self._by_levels(steep)
            shallow, steep, normal, by_levels = self._split_at[candidate.threshold_deg]
            stepdown = 1.0
            if shallow.any() and steep.any():
                across = np.broadcast_to(rotation(candidate.angle_deg)[1], (len(normal), 2))
                stepover = PlaneTheory(normal, self.cutter, across).start(self.cusp_mm, self._largest_mm)
                stepdown = float(np.clip(by_levels / stepover, 0.1, 10.0))
            self._zones[key] = HybridZones(shallow, steep, stepdown)
        return self._zones[key]

    def _split(self, threshold_deg: float) -> Tuple[np.ndarray, np.ndarray]:
        area, step = self.maps.area, self.maps.grid.step_mm
        width = 0.5 * ZONE_STEPOVERS * self.maps.nominal_mm / step
        steep = self.maps.slope_deg >= threshold_deg
        steep = morphology.open_(morphology.close(steep & area, width), width) & area
        shallow = morphology.open_(area & ~steep, width)
        steep = area & ~shallow
        overlap = OVERLAP_STEPOVERS * self.maps.nominal_mm / step
        return morphology.dilate(shallow, overlap) & area, steep

    def _by_levels(self, steep: np.ndarray) -> float:
        """Step-down at which theory finds the limit reached in the steep zone."""
        normal = self._normals(steep)
        downhill, steepness = directions(normal[:, :2] / normal[:, 2:])
        scale = 1 / np.maximum(steepness, 1e-3)
        return PlaneTheory(normal, self.cutter, downhill, scale).start(self.cusp_mm, self._largest_mm)

    def _normals(self, where: np.ndarray) -> np.ndarray:
        """(n, 3) normals at the contact of some hundred tool centres, spread evenly over where; each counts for the
        same area of the map, which is near enough to the area of the surface."""
        cells = np.flatnonzero(where)
        cells = cells[:: max(1, len(cells) // NORMALS)]
        gx, gy = self._gradient
        normal = np.column_stack([-gx[cells], -gy[cells], np.ones(len(cells))])
        return normal / np.linalg.norm(normal, axis=1)[:, None]

    @cached_property
    def _gradient(self) -> Tuple[np.ndarray, np.ndarray]:
        """Slopes of the cutter location along X and Y, flat."""
        gy, gx = np.gradient(self.maps.cl, self.maps.grid.step_mm)
        return gx.ravel(), gy.ravel()

    @property
    def _largest_mm(self) -> float:
        return largest_stepover(self.cutter, self.cusp_mm)


def directions(vectors: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """(unit vectors, lengths); along X where there is no direction."""
    size = np.hypot(vectors[:, 0], vectors[:, 1])
    safe = np.where(size > 1e-9, size, 1.0)[:, None]
    return np.where(size[:, None] > 1e-9, vectors / safe, np.array([1.0, 0.0])), size
