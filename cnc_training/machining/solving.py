"""Which stepover a candidate gets: trials on the simulated cusp, and what follows from them."""

from __future__ import annotations

import math
from typing import Callable, Dict, Tuple

from ..contract import CuspStatistics
from ..wording import said
from . import stepover
from .stepover import Secant


class Trials:
    """Stepovers of one candidate that were measured. cusps: what each left, in the order in which they were tried."""

    def __init__(self, measure: Callable[[float], CuspStatistics], cusp_mm: float) -> None:
        self._measure, self._cusp_mm = measure, cusp_mm
        self.cusps: Dict[float, CuspStatistics] = {}

    def p98(self, stepover_mm: float) -> float:
        self.cusps[stepover_mm] = self._measure(stepover_mm)
        return self.cusps[stepover_mm].p98_mm

    def holds(self, stepover_mm: float) -> bool:
        """Is it under the limit?"""
        self.p98(stepover_mm)
        return self.cusps[stepover_mm].under_limit

    @property
    def hopeless(self) -> bool:
        """With none of them was all of the surface cut."""
        return min(cusp.p98_mm for cusp in self.cusps.values()) > stepover.UNCUT * self._cusp_mm


def measured_stepover(trials: Trials, secant: Secant, start_mm: float, steps: int, tolerance: float) -> float:
    """A stepover that was itself measured, and where any of the trials is under the limit is so too."""
    value, settled = stepover.solve(trials.p98, start_mm, secant, steps, tolerance, False)
    kept = [tried for tried, cusp in trials.cusps.items() if cusp.p98_mm <= secant.cusp_mm]
    if not settled and kept:
        value = max(kept)
    if not secant.trusted and not trials.hopeless:
        value = stepover.highest_rung(trials.holds, value, secant.high_mm) or value
    if value in trials.cusps:
        return value
    trials.p98(value)
    # on a small area p98 jumps with how passes happen to lie: trials may all end a hair above the limit
    for share in stepover.BACK_OFF:
        p98 = trials.cusps[value].p98_mm
        if p98 <= secant.cusp_mm or p98 > stepover.UNCUT * secant.cusp_mm:
            break
        value = max(share * min(trials.cusps), stepover.SMALLEST_MM)
        trials.p98(value)
    return value


def interpolated_stepover(
    trials: Trials, secant: Secant, start_mm: float, steps: int, tolerance: float, tool_radius_mm: float
) -> Tuple[float, CuspStatistics]:
    """The stepover that a few trials point to, and what it leaves: if it was not measured, what follows from the trial
    that was nearest to the limit."""
    value, _ = stepover.solve(trials.p98, start_mm, secant, steps, tolerance, True)
    if value in trials.cusps:
        return value, trials.cusps[value]
    near = trials.cusps[secant.best]
    factor = (value / secant.best) ** secant.exponent()
    p98 = near.p98_mm * factor
    under = p98 <= secant.cusp_mm * (1 + 2 * tolerance) and near.largest_over_area_mm2 <= math.pi * tool_radius_mm**2
    return value, CuspStatistics(p98, near.max_mm * factor, near.over_fraction, near.largest_over_area_mm2, under)


def why_not(cusp: CuspStatistics, stepover_mm: float, limit_mm: float) -> str:
    """In which way a cusp is over the limit."""
    if cusp.p98_mm > stepover.UNCUT * limit_mm:
        return said("leaves more than 2 % of the surface uncut")
    if cusp.p98_mm > limit_mm:
        return said(f"keeps a cusp of {cusp.p98_mm:.3f} mm at a stepover of {stepover_mm:.2f} mm")
    return said(f"leaves {cusp.largest_over_area_mm2:.0f} mm2 in one piece over three times the limit")
