"""The strategies: which passes a candidate lays over the area, in which order, and where to start its stepover."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from ..contract import Candidate, Setup
from . import ordering, stepover
from .cutter import Cutter
from .drop import DropCutter
from .passes import Passes
from .probes import Probes
from .raster import raster_passes, rotation
from .surface import SurfaceMaps


@dataclass
class Plan:
    """route: passes in cutting order and direction. stay_down: links on the surface are allowed."""

    route: Passes
    stay_down: bool = True


class Patterns:
    """Plans for one part and tool."""

    def __init__(
        self, maps: SurfaceMaps, drop: DropCutter, cutter: Cutter, setup: Setup, cusp_mm: float, floor_mm: float
    ) -> None:
        self.maps, self.drop, self.cutter, self.setup = maps, drop, cutter, setup
        self.cusp_mm, self.floor_mm = cusp_mm, floor_mm
        self.sample_mm = max(0.5 * maps.nominal_mm, maps.grid.step_mm)

    def plan(self, candidate: Candidate, stepover_mm: float, exact: bool) -> Plan:
        pattern = candidate.pattern
        if pattern == "zigzag":
            return Plan(self._zigzag(self.maps.area, candidate.angle_deg, stepover_mm))
        if pattern == "oneway":
            return Plan(self._oneway(candidate.angle_deg, stepover_mm), stay_down=False)
        raise ValueError(f"unknown pattern {pattern!r}")

    def start(self, candidate: Candidate, probes: Probes) -> Tuple[float, float]:
        """(stepover in mm to try first, exponent of the cusp in it)."""
        power = 2.0 if self.cutter.corner_mm > 0 else 1.0
        across = np.broadcast_to(rotation(candidate.angle_deg)[1], (len(probes), 2))
        theory = stepover.PlaneTheory(probes, self.cutter, across)
        return theory.start(self.cusp_mm, self.largest_stepover(candidate)), power

    def largest_stepover(self, candidate: Candidate) -> float:
        return stepover.largest_stepover(self.cutter, self.cusp_mm)

    def _zigzag(self, area: np.ndarray, angle_deg: float, stepover_mm: float) -> Passes:
        passes = raster_passes(self.maps, area, angle_deg, stepover_mm, self.sample_mm)
        order = ordering.zigzag(passes, rotation(angle_deg)[0], 2 * self.maps.grid.step_mm)
        return ordering.apply(passes, order)

    def _oneway(self, angle_deg: float, stepover_mm: float) -> Passes:
        """Rows in turn, all in one direction. With the spindle turning clockwise, material to the right of the tool's
        way is climb milling: rows follow to the left, so climbing runs against the angle."""
        passes = raster_passes(self.maps, self.maps.area, angle_deg, stepover_mm, self.sample_mm)
        if self.setup.cut_mode != "climb":
            return ordering.apply(passes, ordering.in_sequence(passes))
        backwards = np.lexsort((-np.arange(len(passes)), passes.row))
        order = ordering.in_sequence(passes, reverse=True)
        order.pass_ = backwards
        return ordering.apply(passes, order)
