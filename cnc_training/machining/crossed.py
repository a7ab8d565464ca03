"""Two rasters at right angles, each where it needs fewer passes, and wider apart where the ground allows it.

A cutter with a flat bottom may step far where it climbs or falls along the slope, and little where it runs across it;
on level ground it may step nearly its own width. One raster over the whole part has to be as dense as its worst ground
asks. The zones are judged like any strategy: by the union of their paths.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Tuple

import numpy as np

from ..contract import Setup
from . import morphology
from .cutter import Cutter
from .raster import rotation
from .reach import reach
from .stepover import PlaneTheory, largest_stepover
from .surface import SurfaceMaps

BETTER = 1.25  # so much less length must the other direction promise
SMOOTHED_CELLS = 2.0  # necks and gaps narrower than twice this join their surroundings,
LEFT_STEPOVERS = 0.5  # or than this, whichever is less;
DROPPED_SHARE = 0.0075  # so do the smallest islands, up to this share of the area: the limit holds on 98 % of it
WIDE = 2.5  # ground on which passes may be so many times farther apart gets a raster of its own,
WIDE_SHARE = 0.1  # if it is this much of a zone,
WIDE_SQUARES = 30.0  # in pieces of so many of its stepovers squared
OVERLAP_STEPOVERS = 0.5  # by which zones reach into each other: half a gap on either side of the border
NORMALS = 800
RETRACT_UP_MM_MIN = 4000.0


@dataclass
class Zone:
    """where (ny, nx) bool: tool centres, overlapping those of the other zones. angle_deg: of its lines. scale: its
    stepover for each mm of the strategy's."""

    where: np.ndarray
    angle_deg: float
    scale: float


@dataclass
class CrossedZones:
    """start_mm: the strategy's stepover by theory."""

    zones: List[Zone]
    start_mm: float


@dataclass
class _Lines:
    """A zone before it is grown. need_mm: its stepover by theory."""

    where: np.ndarray
    angle_deg: float
    need_mm: float
    seconds: float


def crossed_choice(
    gradient: np.ndarray, angle_deg: float, cutter: Cutter, cusp_mm: float
) -> Tuple[np.ndarray, np.ndarray]:
    """For slopes (n, 2), rise over run along x and y: whether lines across the angle take less length there (n,) bool,
    and how far apart those of the better direction may be (n,), mm."""
    frame = rotation(angle_deg)
    along, across = gradient @ frame[0], gradient @ frame[1]
    largest = largest_stepover(cutter, cusp_mm)
    first, second = (np.minimum(reach(a, b, cutter, cusp_mm), largest) for a, b in ((along, across), (across, along)))
    turned = np.sqrt(1.0 + along**2) / first > BETTER * np.sqrt(1.0 + across**2) / second
    return turned, np.where(turned, second, first)


class CrossedPlanner:
    """Splits the area of one part and tool. Slopes are those of the cutter location."""

    def __init__(self, maps: SurfaceMaps, cutter: Cutter, setup: Setup, cusp_mm: float) -> None:
        self.maps, self.cutter, self.setup, self.cusp_mm = maps, cutter, setup, cusp_mm
        self.largest_mm = largest_stepover(cutter, cusp_mm)
        gy, gx = np.gradient(maps.cl, maps.grid.step_mm)
        self._cells = np.flatnonzero(maps.area)
        self._gradient = gx.ravel()[self._cells], gy.ravel()[self._cells]
        self._known: Dict[float, np.ndarray] = {}
        depth = setup.safe_height_mm - float(maps.cl[maps.area].mean())
        self._retract_s = 60.0 * depth * (1.0 / RETRACT_UP_MM_MIN + 1.0 / setup.plunge_mm_min)

    def zones(self, angle_deg: float) -> CrossedZones:
        """The split by direction, by width, or by both, whichever should take least time."""
        directions = self._directions(angle_deg)
        whole = self._lines(self.maps.area, angle_deg)
        plans = [directions, [part for lines in directions for part in self._by_width(lines)], self._by_width(whole)]
        best = int(np.argmin([sum(lines.seconds for lines in plan) for plan in plans]))
        return self._overlapping(plans[best])

    def _directions(self, angle_deg: float) -> List[_Lines]:
        """Tool centres that lines at the angle serve with less length, level ground included, and those that lines
        across it do."""
        area = self.maps.area
        length, turned = self._density(angle_deg), self._density(angle_deg + 90.0)
        better = length > BETTER * turned
        across = self._mask(better)
        if better.any():
            across = self._without_islands(across, self._width_cells(turned[better]))
        along = area & ~across
        if along.any() and across.any():
            along = self._without_islands(along, self._width_cells(length[along.ravel()[self._cells]]))
            across = area & ~along
        both = ((along, angle_deg), (across, angle_deg + 90.0))
        return [self._lines(where, turn) for where, turn in both if where.any()]

    def _by_width(self, lines: _Lines) -> List[_Lines]:
        """A zone in two: where its lines may be WIDE times as far apart as the whole zone asks for, and the rest."""
        where, width = lines.where, WIDE * lines.need_mm
        wide = where & self._mask(self._reach(lines.angle_deg) > width)
        cells = width / self.maps.grid.step_mm
        if wide.sum() >= WIDE_SHARE * where.sum():
            wide = morphology.open_(wide, cells) & where
            labels, count = morphology.label(wide)
            keep = np.bincount(labels.ravel(), minlength=count + 1) >= WIDE_SQUARES * cells**2
            keep[0] = False
            wide = keep[labels]
            if wide.any() and (where & ~wide).any():
                return [self._lines(part, lines.angle_deg) for part in (wide, where & ~wide)]
        return [lines]

    def _mask(self, inside: np.ndarray) -> np.ndarray:
        """(ny, nx) from a choice of the area's cells."""
        mask = np.zeros(self.maps.area.size, bool)
        mask[self._cells[inside]] = True
        return mask.reshape(self.maps.area.shape)

    def _reach(self, angle_deg: float) -> np.ndarray:
        """(cells of the area,) how far apart lines at this angle may be, mm. Kept: one angle's lines across are
        another's along."""
        key = angle_deg % 180.0
        if key not in self._known:
            self._known[key] = np.minimum(reach(*self._slopes(key), self.cutter, self.cusp_mm), self.largest_mm)
        return self._known[key]

    def _density(self, angle_deg: float) -> np.ndarray:
        """(cells of the area,) length of lines at this angle for each area of the plane, 1/mm."""
        climb = self._slopes(angle_deg)[0]
        return np.sqrt(1.0 + climb * climb) / self._reach(angle_deg)

    def _slopes(self, angle_deg: float) -> Tuple[np.ndarray, np.ndarray]:
        """Along and across lines at this angle, at the cells of the area."""
        gx, gy = self._gradient
        frame = rotation(angle_deg)
        return gx * frame[0, 0] + gy * frame[0, 1], gx * frame[1, 0] + gy * frame[1, 1]

    def _width_cells(self, density: np.ndarray) -> float:
        """Stepover in cells that most of a zone needs, from the lengths for each area."""
        return 1.0 / float(np.quantile(density, 0.9)) / self.maps.grid.step_mm

    def _without_islands(self, zone: np.ndarray, stepover_cells: float) -> np.ndarray:
        """Without gaps, necks and islands that are not worth a change of direction."""
        width = min(LEFT_STEPOVERS * stepover_cells, SMOOTHED_CELLS)
        area = self.maps.area
        zone = morphology.open_(morphology.close(zone, width) & area, width) & area
        labels, count = morphology.label(zone)
        size = np.bincount(labels.ravel(), minlength=count + 1)
        size[0] = 0
        order = np.argsort(size, kind="stable")
        keep = np.ones(count + 1, bool)
        keep[order[np.cumsum(size[order]) <= DROPPED_SHARE * area.sum()]] = False
        keep[0] = False
        return keep[labels]

    def _lines(self, where: np.ndarray, angle_deg: float) -> _Lines:
        """Their stepover by theory, and seconds for cutting and for the way from each piece of the zone to the next."""
        inside = np.flatnonzero(where.ravel()[self._cells])
        need = self._theory(inside[:: max(1, len(inside) // NORMALS)], angle_deg)
        climb = self._slopes(angle_deg)[0][inside]
        length = float(np.sqrt(1.0 + climb * climb).sum()) * self.maps.grid.step_mm**2 / need
        pieces = morphology.label(where)[1]
        return _Lines(where, angle_deg, need, 60.0 * length / self.setup.feed_mm_min + pieces * self._retract_s)

    def _theory(self, cells: np.ndarray, angle_deg: float) -> float:
        """Stepover in mm at which lines keep the limit on 98 % of these cells of the area, if the surface were
        planes."""
        gx, gy = self._gradient
        normal = np.column_stack([-gx[cells], -gy[cells], np.ones(len(cells))])
        normal /= np.linalg.norm(normal, axis=1)[:, None]
        across = np.broadcast_to(rotation(angle_deg)[1], (len(normal), 2))
        return PlaneTheory(normal, self.cutter, across).start(self.cusp_mm, self.largest_mm)

    def _overlapping(self, plan: List[_Lines]) -> CrossedZones:
        """Grown into each other. The zone with the densest lines sets the stepover."""
        first = min(lines.need_mm for lines in plan)
        zones = []
        for lines in plan:
            where = lines.where
            if len(plan) > 1:
                cells = OVERLAP_STEPOVERS * lines.need_mm / self.maps.grid.step_mm
                where = morphology.dilate(where, cells) & self.maps.area
            zones.append(Zone(where, lines.angle_deg, lines.need_mm / first))
        return CrossedZones(zones, first)
