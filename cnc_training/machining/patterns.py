"""The strategies: which passes a candidate lays over the area, in which order, and where to start its stepover."""

from __future__ import annotations

import math
from functools import cached_property
from typing import Dict, List, Optional, Tuple

import numpy as np

from ..contract import PENCIL, Candidate, Setup
from . import ordering, pencil
from .crossed import CrossedPlanner, CrossedZones
from .cutter import Cutter
from .drop import DropCutter
from .hybrid import HybridPlanner, HybridZones, directions
from .offset import BorderDistance, offset_passes, offset_pieces
from .passes import Passes, joined
from .probes import Probes
from .raster import raster_passes, rotation
from .rings import circular_passes, spiral_passes
from .stepover import PlaneTheory, largest_stepover
from .surface import SurfaceMaps
from .waterline import exact_level_lines
from .zlevel import waterline_passes, waterline_pieces

THIN_SHARE = 0.25  # of the tolerance: about as dense as what is emitted, which keeps the times true


Pieces = Tuple[np.ndarray, np.ndarray, np.ndarray]  # points (n, 3), and first and last point of each piece


class Patterns:
    """Plans for one part and tool."""

    def __init__(
        self, maps: SurfaceMaps, drop: DropCutter, cutter: Cutter, setup: Setup, cusp_mm: float, floor_mm: float
    ) -> None:
        self.maps, self.drop, self.cutter, self.setup = maps, drop, cutter, setup
        self.cusp_mm, self.floor_mm = cusp_mm, floor_mm
        self.sample_mm = max(0.5 * maps.nominal_mm, maps.grid.step_mm)
        self.thin_mm = THIN_SHARE * setup.tolerance_mm
        self._distance = BorderDistance(maps)
        self._hybrids = HybridPlanner(maps, cutter, cusp_mm)
        self._crossed_zones: Dict[float, CrossedZones] = {}

    def route(self, candidate: Candidate, stepover_mm: float, exact: bool = False) -> Passes:
        """Passes of a candidate in cutting order and direction. stepover_mm: distance of passes in XY, along the
        surface for the 3D offset, in Z for the waterline. exact: level lines are searched on the part itself, other
        passes are still to be projected."""
        if candidate == PENCIL:
            return self._both_ways(self.creases)
        route = self._route(candidate, stepover_mm, exact)
        if not self.setup.pencil or len(self.creases) == 0:
            return route
        return pencil.appended(route, self._both_ways(self.creases, route.xy[-1] if len(route) else None))

    @cached_property
    def creases(self) -> Passes:
        """Pencil passes along all concave creases, in no order."""
        stock = self.setup.stock_to_leave_mm

        def tip(x: np.ndarray, y: np.ndarray) -> np.ndarray:
            return self.drop.at_points(x, y, self.floor_mm - stock)

        return pencil.crease_passes(self.maps, tip, self.setup.tolerance_mm)

    def _route(self, candidate: Candidate, stepover_mm: float, exact: bool) -> Passes:
        pattern, maps = candidate.pattern, self.maps
        if pattern in ("zigzag", "oneway"):
            rows = raster_passes(maps, maps.area, candidate.angle_deg, stepover_mm, self._sample(exact))
            return self._zigzag(rows, candidate.angle_deg) if pattern == "zigzag" else self._oneway(rows)
        if pattern == "hybrid":
            return self._hybrid(self._hybrids.zones(candidate), candidate.angle_deg, stepover_mm, exact)
        if pattern == "crossed":
            crossed = self._crossed(candidate, stepover_mm, self._sample(exact))
            return joined([self._zigzag(rows, angle) for rows, angle in crossed])
        if pattern == "waterline":
            return self._nearest(self._levels(maps.area, stepover_mm, exact))
        if pattern == "circular":
            return self._nearest(self._rings(pattern, stepover_mm))
        if (
            pattern == "spiral"
        ):  # it runs outwards either way: conventional milling is its mirror image, not its reverse
            return self._linked(self._rings(pattern, stepover_mm))
        return self._nearest(offset_passes(self._distance, self._field(pattern), stepover_mm, self.sample_mm))

    def pieces(self, candidate: Candidate, stepover_mm: float) -> Pieces:
        """The cuts of a candidate in no order, without links, for measuring cusps: far quicker than its route."""
        pattern, maps = candidate.pattern, self.maps
        if pattern in ("zigzag", "oneway"):
            rows = raster_passes(maps, maps.area, candidate.angle_deg, stepover_mm, self.sample_mm)
            return self._on_surface(rows)
        if pattern == "hybrid":
            zones = self._hybrids.zones(candidate)
            shallow = raster_passes(maps, zones.shallow, candidate.angle_deg, stepover_mm, self.sample_mm)
            parts = [self._on_surface(shallow), waterline_pieces(maps, zones.steep, stepover_mm * zones.stepdown)]
            ahead = len(parts[0][0])
            points, a, b = (np.concatenate(arrays) for arrays in zip(*parts))
            a[len(parts[0][1]) :] += ahead
            b[len(parts[0][1]) :] += ahead
            return points, a, b
        if pattern == "crossed":
            crossed = self._crossed(candidate, stepover_mm, self.sample_mm)
            return self._on_surface(joined([rows for rows, _ in crossed]))
        if pattern == "waterline":
            return waterline_pieces(maps, maps.area, stepover_mm)
        if pattern in ("circular", "spiral"):
            return self._on_surface(self._rings(pattern, stepover_mm))
        found = offset_pieces(self._distance, self._field(pattern), stepover_mm)
        a = np.flatnonzero(found.following >= 0)
        points = np.column_stack([found.xy, maps.tip(found.xy[:, 0], found.xy[:, 1])])
        return points, a, found.following[a]

    def start(self, candidate: Candidate, probes: Probes) -> Tuple[float, float]:
        """(stepover in mm to try first, exponent of the cusp in it)."""
        power = 2.0 if self.cutter.corner_mm > 0 else 1.0
        if candidate.pattern == "crossed":
            return self.crossed(candidate).start_mm, power
        across, scale = self._directions(candidate, probes)
        high = self.largest_stepover(candidate)
        return PlaneTheory(probes.normal, self.cutter, across, scale).start(self.cusp_mm, high), power

    def largest_stepover(self, candidate: Candidate) -> float:
        return largest_stepover(self.cutter, self.cusp_mm)

    def search_width(self, candidate: Candidate, stepover_mm: float) -> float:
        """Distance of passes in XY for which cusps are searched quickly: of a hybrid that of its denser zone."""
        if candidate.pattern == "hybrid":
            stepover_mm = min(stepover_mm, 1.5 * stepover_mm * self._hybrids.zones(candidate).stepdown)
        return max(stepover_mm, self.maps.nominal_mm)

    @cached_property
    def _planner(self) -> CrossedPlanner:
        return CrossedPlanner(self.maps, self.cutter, self.setup, self.cusp_mm)

    def crossed(self, candidate: Candidate) -> CrossedZones:
        """Where each of two rasters at right angles goes."""
        angle = candidate.angle_deg
        if angle not in self._crossed_zones:
            self._crossed_zones[angle] = self._planner.zones(angle)
        return self._crossed_zones[angle]

    def _directions(self, candidate: Candidate, probes: Probes) -> Tuple[np.ndarray, Optional[np.ndarray]]:
        """For each probe: unit vector across the passes, and their distance in XY for each mm of stepover."""
        pattern = candidate.pattern
        if pattern in ("zigzag", "oneway"):
            return np.broadcast_to(rotation(candidate.angle_deg)[1], (len(probes), 2)), None
        if pattern in ("circular", "spiral"):
            return directions(probes.contact - np.array(self.maps.centre))[0], None
        if pattern == "offset":
            return directions(self._distance.gradient(self._distance.planar, probes.contact))[0], None
        if pattern == "offset3d":
            across, size = directions(self._distance.gradient(self._distance.surface, probes.contact))
            return across, 1 / np.clip(size, 0.7, 10.0)
        downhill, steepness = directions(probes.normal[:, :2] / probes.normal[:, 2:])
        if pattern == "waterline":
            return downhill, 1 / np.maximum(steepness, 1e-3)
        zones = self._hybrids.zones(candidate)
        shallow = zones.shallow.ravel()[self.maps.cells(probes.contact[:, 0], probes.contact[:, 1])]
        across = np.where(shallow[:, None], rotation(candidate.angle_deg)[1], downhill)
        return across, np.where(shallow, 1.0, zones.stepdown / np.maximum(steepness, 1e-3))

    def _nearest(self, passes: Passes, start: Optional[np.ndarray] = None) -> Passes:
        """Contour-like passes, which climb as they are made, in the setup's direction and linked nearest first."""
        if self.setup.cut_mode == "conventional":
            passes = passes.reversed()
        return self._linked(passes, start)

    def _linked(self, passes: Passes, start: Optional[np.ndarray] = None) -> Passes:
        return ordering.apply(passes, ordering.nearest(passes, self.setup.cut_mode != "both", start))

    def _both_ways(self, passes: Passes, start: Optional[np.ndarray] = None) -> Passes:
        return ordering.apply(passes, ordering.nearest(passes, False, start))

    def _rings(self, pattern: str, stepover_mm: float) -> Passes:
        if pattern == "circular":
            return circular_passes(self.maps, stepover_mm, self.sample_mm)
        return spiral_passes(self.maps, stepover_mm, self.sample_mm, self.setup.cut_mode == "conventional")

    def _field(self, pattern: str) -> np.ndarray:
        return self._distance.planar if pattern == "offset" else self._distance.surface

    def _on_surface(self, passes: Passes) -> Pieces:
        a, b = passes.segments()
        return np.column_stack([passes.xy, self.maps.tip(passes.xy[:, 0], passes.xy[:, 1])]), a, b

    def _zigzag(self, rows: Passes, angle_deg: float) -> Passes:
        return ordering.apply(rows, ordering.zigzag(rows, rotation(angle_deg)[0], 2 * self.maps.grid.step_mm))

    def _oneway(self, rows: Passes) -> Passes:
        """Rows in turn, all in one direction. With the spindle turning clockwise, material to the right of the tool's
        way is climb milling: rows follow to the left, so climbing runs against the angle."""
        order = ordering.in_sequence(rows)
        if self.setup.cut_mode == "climb":
            order = ordering.in_sequence(rows, reverse=True)
            order.pass_ = np.lexsort((-np.arange(len(rows)), rows.row))
        return ordering.apply(rows, order)

    def _levels(self, area: np.ndarray, stepdown_mm: float, exact: bool) -> Passes:
        """Level lines, climbing as they are made; exact: moved to the wall itself, what cannot be reached left out."""
        passes = waterline_passes(self.maps, area, stepdown_mm, self.maps.nominal_mm)
        if not exact or len(passes) == 0:
            return passes
        stock = np.array([0.0, 0.0, self.setup.stock_to_leave_mm])
        curves = exact_level_lines(
            self.drop, [curve - stock for curve in passes.curves()], search_mm=self.maps.grid.step_mm,
            tolerance_mm=self.setup.tolerance_mm, decimals=self.setup.decimals,
        )  # fmt: skip
        closed = [len(curve) > 3 and bool((curve[0] == curve[-1]).all()) for curve in curves]
        return Passes.from_curves([(c[:-1] if loop else c) + stock for c, loop in zip(curves, closed)], closed)

    def _sample(self, exact: bool) -> float:
        """Distance of points on raster lines: what is to be projected needs their ends alone."""
        return math.inf if exact else self.sample_mm

    def _crossed(self, candidate: Candidate, stepover_mm: float, sample_mm: float) -> List[Tuple[Passes, float]]:
        """Rows of each zone, and their angle."""
        largest, found = self.largest_stepover(candidate), []
        for zone in self.crossed(candidate).zones:
            spacing = min(stepover_mm * zone.scale, largest)
            rows = raster_passes(self.maps, zone.where, zone.angle_deg, spacing, sample_mm)
            found.append((rows, zone.angle_deg))
        return found

    def _hybrid(self, zones: HybridZones, angle_deg: float, stepover_mm: float, exact: bool) -> Passes:
        """The shallow zone as a zigzag, then the steep one by levels, from where the zigzag ended."""
        parts = []
        if zones.shallow.any():
            rows = raster_passes(self.maps, zones.shallow, angle_deg, stepover_mm, self._sample(exact))
            parts.append(self._zigzag(rows, angle_deg))
            parts[-1].z = np.full(len(parts[-1].xy), np.nan)
        if zones.steep.any():
            stepdown = stepover_mm * zones.stepdown
            levels = self._levels(zones.steep, stepdown, exact)
            if len(levels):
                end = None
                if parts and len(parts[0]):
                    last = parts[0].xy[-1:]
                    end = np.concatenate([last[0], self.maps.tip(last[:, 0], last[:, 1])])
                parts.append(self._nearest(levels, end))
        return joined(parts)
