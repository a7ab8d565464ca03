"""Passes parallel to the border of the area: evenly spaced in the plane, or along the surface (constant scallop)."""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np

from . import morphology
from .distance import FAR, geodesic
from .grid import Grid
from .levels import LevelPieces, level_pieces
from .passes import Passes
from .surface import SurfaceMaps

FINE_CELLS = 15_000  # below this many cells distances are kept on the map's own grid, above on every second point
SMOOTHINGS = 4


class BorderDistance:
    """Distance of tool centres from the border of the area, made when first asked for.

    grid: where the fields are kept. planar, surface: (ny, nx) mm, negative outside the area.
    """

    def __init__(self, maps: SurfaceMaps) -> None:
        self._maps = maps
        self._every = 1 if maps.area.sum() < FINE_CELLS else 2
        grid, n = maps.grid, self._every
        self.grid = Grid(grid.x0, grid.y0, n * grid.step_mm, -(-grid.nx // n), -(-grid.ny // n))

    @cached_property
    def planar(self) -> np.ndarray:
        away = np.sqrt(morphology.distance_squared(~self._maps.area, every=self._every))
        return (away - 0.5) * self._maps.grid.step_mm

    @cached_property
    def surface(self) -> np.ndarray:
        planar = self.planar
        inside = planar > 0
        height = self._maps.cl[:: self._every, :: self._every]
        seed = np.where(planar < 1.6 * self.grid.step_mm, planar, np.inf)
        seed[~inside] = np.nan
        along = geodesic(height, self.grid, seed)
        along = np.where(along < 0.5 * FAR, along, planar)
        return np.where(inside, along, -0.5 * self.grid.step_mm)

    def gradient(self, field: np.ndarray, xy: np.ndarray) -> np.ndarray:
        """(n, 2) gradient of a field at points."""
        gy, gx = np.gradient(field, self.grid.step_mm)
        return np.stack([self.grid.sample(g, xy[:, 0], xy[:, 1]) for g in (gx, gy)], axis=1)


def offset_pieces(distance: BorderDistance, field: np.ndarray, stepover_mm: float) -> LevelPieces:
    """Level lines of a distance field from the border inwards. level: 0 at the border. Material that is still to be cut
    lies on the right: climb milling."""
    first = 0.25 * distance.grid.step_mm
    count = math.floor((float(field.max()) - first) / stepover_mm) + 1
    return level_pieces(field, distance.grid, first, stepover_mm, count)


def offset_passes(distance: BorderDistance, field: np.ndarray, stepover_mm: float, sample_mm: float) -> Passes:
    """The same as curves. row: level. Level lines bend a little at every grid line, which would slow a machine down:
    they are smoothed and sampled anew."""
    lines = offset_pieces(distance, field, stepover_mm).lines()
    lines = lines.select(np.argsort(lines.row, kind="stable"))
    return lines.evened(0.5 * sample_mm).smoothed(SMOOTHINGS).evened(sample_mm)
