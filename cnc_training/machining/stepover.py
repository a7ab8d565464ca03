"""The stepover that leaves the allowed cusp: a start from theory, then a bracketed secant on the simulated cusp."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property
from typing import Callable, List, NamedTuple, Optional, Tuple

import numpy as np

from .cusp import QUANTILE, quantile
from .cutter import Cutter
from .surface import nominal_stepover

SMALLEST_MM = 0.05
UNCUT = 50.0  # p98 above this many limits: parts of the surface are not cut at all
BACK_OFF = (0.97, 0.93, 0.85)  # of the smallest stepover tried, where trials keep ending just above the limit
CAP = 4.0  # ... and in the interpolation nothing counts for more than this many limits
THEORY_PROBES = 800
GOLDEN = 0.6180339887498949
RUNG = 1.2  # ratio of neighbouring stepovers that are measured for an interpolation
FINE_RUNG = 1.02  # the same under flat ends, for what is cut
FAILING = 4  # neighbouring rungs that do not keep the limit: those beyond are given up
LOWER = 15  # rungs that are tried below a stepover that does not keep it
ALONG = np.array([-3.0, -2.0, -1.3, -0.8, -0.4, 0.0, 0.4, 0.8, 1.3, 2.0, 3.0])  # where the tool is looked at


def largest_stepover(cutter: Cutter, cusp_mm: float) -> float:
    """On level ground: the flat bottom with a small overlap, and the corner's share."""
    if cutter.corner_mm == 0:
        return 0.95 * cutter.diameter_mm
    return min(0.95 * 2 * cutter.flat_radius_mm + nominal_stepover(cutter, cusp_mm), 0.95 * cutter.diameter_mm)


@dataclass
class PlaneTheory:
    """The cusp if the surface were a plane at each of n probes with the unit normals (n, 3): passes in the direction
    across (n, 2), unit vectors, apart by the stepover times scale (n,), and the probe at a phase between two of them
    that is drawn evenly."""

    normal: np.ndarray
    cutter: Cutter
    across: np.ndarray
    scale: Optional[np.ndarray] = None

    def start(self, cusp_mm: float, high_mm: float) -> float:
        """Stepover whose 98 % quantile is the limit; high_mm where even that stays below."""
        if len(self.normal) == 0:
            return high_mm
        p98 = max(self.p98(high_mm), 1e-9)
        if p98 <= cusp_mm:
            return high_mm
        upper, low = (high_mm, p98), high_mm
        while low > 1e-3 * high_mm:
            low = max(low * float(np.clip(math.sqrt(cusp_mm / upper[1]), 0.3, 0.9)), 1e-3 * high_mm)
            p98 = max(self.p98(low), 1e-9)
            if p98 <= cusp_mm:
                share = math.log(cusp_mm / p98) / math.log(upper[1] / p98)
                return low * (upper[0] / low) ** share
            upper = (low, p98)
        return low

    def p98(self, stepover_mm: float) -> float:
        p = self._planes
        spacing = stepover_mm if p.scale is None else stepover_mm * p.scale
        low = np.minimum(self._cusp(p.phase * spacing), self._cusp((p.phase - 1) * spacing))
        return quantile(np.minimum(low * p.rise, 1e3), QUANTILE)

    @cached_property
    def _planes(self) -> _Planes:
        step = max(1, len(self.normal) // THEORY_PROBES)
        pick = slice(None, None, step)
        normal, across, cutter = self.normal[pick], self.across[pick], self.cutter
        gradient = -normal[:, :2] / normal[:, 2:]
        along = np.stack([across[:, 1], -across[:, 0]], axis=1)
        steep = np.hypot(gradient[:, 0], gradient[:, 1])
        unit = gradient / np.maximum(steep, 1e-12)[:, None]
        level = steep <= 1e-3
        if cutter.torus:
            reach = np.where(level, 0.0, cutter.flat_radius_mm) + cutter.corner_mm * steep / np.hypot(steep, 1.0)
            tip = cutter.corner_mm * (1 / np.hypot(steep, 1.0) - 1.0)
        else:
            shift, contact = cutter.contact(normal, np.where(level[:, None], 0.0, -unit))
            reach, tip = np.hypot(shift[:, 0], shift[:, 1]), -contact
        return _Planes(
            normal[:, 2], (gradient * along).sum(axis=1), (gradient * across).sum(axis=1),
            -reach * (unit * along).sum(axis=1), -reach * (unit * across).sum(axis=1), tip,
            (np.arange(len(normal)) * GOLDEN) % 1.0, None if self.scale is None else self.scale[pick],
        )  # fmt: skip

    def _cusp(self, off: np.ndarray) -> np.ndarray:
        """(n,) height above the plane, vertically, that a pass leaves whose contact line runs at the distance off."""
        p = self._planes
        t = ALONG[:, None] * np.abs(off)
        height = p.tip + p.g_along * t + p.g_across * off + self.cutter.profile(np.hypot(p.x0 + t, p.y0 + off))
        return np.maximum(height.min(axis=0), 0.0)


class _Planes(NamedTuple):
    """What does not depend on the stepover, (n,) each: rise of the normals; slopes along and across the passes; axis
    and tip of the cutter over the contact, along and across; phase; scale."""

    rise: np.ndarray
    g_along: np.ndarray
    g_across: np.ndarray
    x0: np.ndarray
    y0: np.ndarray
    tip: np.ndarray
    phase: np.ndarray
    scale: Optional[np.ndarray]


@dataclass
class Secant:
    """Finds the stepover at which the measured p98 equals the limit: by interpolation in log-log between the nearest
    trials on both sides, else by the power law through the trials at hand.

    trials: (stepover_mm, p98_mm) so far. power: exponent of theory, 2 for round corners, 1 for flat ends. trusted: a
    single trial near the limit is enough to tell the stepover by it, as it is for round tools.
    """

    cusp_mm: float
    low_mm: float
    high_mm: float
    power: float
    trusted: bool = False
    trials: List[Tuple[float, float]] = field(default_factory=list)

    @property
    def best(self) -> float:
        """Stepover of the trial nearest to the limit."""
        return min(self.trials, key=self._error)[0]

    def exponent(self) -> float:
        """d ln p98 / d ln stepover near the limit."""
        if len(self.trials) >= 2:
            (s0, p0), (s1, p1) = sorted(self.trials, key=self._error)[:2]
            if abs(math.log(s1 / s0)) > 0.01:
                slope = (self._log(p1) - self._log(p0)) / math.log(s1 / s0)
                return float(np.clip(slope, 0.5 * self.power, 2.5 * self.power))
        return self.power

    def proposal(self, aim: float = 1.0) -> float:
        """Stepover at which p98 should be aim times the limit."""
        target = math.log(aim)
        below = [t for t in self.trials if self._log(t[1]) <= target]
        above = [t for t in self.trials if self._log(t[1]) > target]
        if below and above:
            s0, p0 = max(below)
            s1, p1 = min(above)
            if s0 < s1:  # else noise has turned them round
                share = (target - self._log(p0)) / (self._log(p1) - self._log(p0))
                return self._clip(s0 * (s1 / s0) ** min(max(share, 0.1), 0.9))
        stepover, p98 = max(below) if below else min(above)
        ratio = math.exp((target - self._log(p98)) / self.exponent())
        return self._clip(stepover * min(max(ratio, 0.4), 2.5))

    def _clip(self, value: float) -> float:
        return float(np.clip(value, self.low_mm, self.high_mm))

    def _log(self, p98: float) -> float:
        """ln of p98 in limits, within what interpolation can use."""
        return math.log(min(max(p98 / self.cusp_mm, 1 / CAP**2), CAP))

    def _error(self, trial: Tuple[float, float]) -> float:
        return abs(math.log(max(trial[1], 1e-9) / self.cusp_mm))


def solve(
    measure: Callable[[float], float], start: float, secant: Secant, steps: int, tolerance: float, interpolate: bool
) -> Tuple[float, bool]:
    """(stepover_mm, settled): measures at most `steps` times; settled: the last measurement is at the limit or up to
    `tolerance` below it, or at the largest stepover and below. interpolate: a measurement within the tolerance on
    either side is enough to tell the stepover from it."""
    if interpolate:
        return _between_rungs(measure, start, secant, steps, tolerance)
    value = float(np.clip(start, secant.low_mm, secant.high_mm))
    for _ in range(steps):
        p98 = measure(value)
        secant.trials.append((value, p98))
        if p98 <= secant.cusp_mm and (p98 >= secant.cusp_mm * (1 - tolerance) or value >= secant.high_mm):
            return value, True
        if p98 > secant.cusp_mm and value <= secant.low_mm:
            return value, False
        value = secant.proposal(1 - 0.5 * tolerance)
    return value, False


def highest_rung(holds: Callable[[float], bool], near_mm: float, high_mm: float) -> Optional[float]:
    """The largest stepover around near_mm that holds, of a fine ladder below high_mm; None where none does.

    Under flat ends p98 jumps by half and more between stepovers a hundredth apart, by how passes happen to lie on the
    part, and above a stepover that fails others hold. A ladder jumps alike for every set of probes, so that times of
    one candidate vary less between them, and what is cut is the widest of several."""
    last = math.floor(math.log(high_mm / SMALLEST_MM) / math.log(FINE_RUNG))
    first = min(math.ceil(math.log(high_mm / near_mm) / math.log(FINE_RUNG) - 1e-9), last)
    found: Optional[float] = None
    failed = 0
    for rung in range(first, -1, -1):
        value = high_mm * FINE_RUNG**-rung
        if holds(value):
            found, failed = value, 0
        else:
            failed += 1
        if failed == FAILING:
            break
    for rung in range(first + 1, min(first + LOWER, last) + 1):
        if found is not None:
            break
        value = high_mm * FINE_RUNG**-rung
        found = value if holds(value) else None
    return found


def _between_rungs(
    measure: Callable[[float], float], start: float, secant: Secant, steps: int, tolerance: float
) -> Tuple[float, bool]:
    """Only stepovers of a ladder are measured: how passes happen to lie on the part makes p98 jump a little from one
    stepover to the next, and so it jumps alike for every set of probes."""
    rungs: List[int] = []
    lowest = math.floor(math.log(secant.high_mm / secant.low_mm) / math.log(RUNG))
    rung = _rung(start, secant, lowest)
    for _ in range(steps):
        value = secant.high_mm * RUNG**-rung
        p98 = measure(value)
        secant.trials.append((value, p98))
        rungs.append(rung)
        if p98 <= secant.cusp_mm and rung == 0:
            return value, True
        if p98 > secant.cusp_mm and rung == lowest:
            return value, False
        near = abs(p98 / secant.cusp_mm - 1) <= tolerance
        if near and secant.trusted:
            return secant.proposal(), True
        wanted = _rung(secant.proposal(), secant, lowest)
        if wanted == rung:  # the next one on the other side of the limit
            wanted = rung + 1 if p98 > secant.cusp_mm else rung - 1
        if wanted in rungs:
            return secant.proposal(), True
        rung = wanted
    return secant.proposal(), near


def _rung(value: float, secant: Secant, lowest: int) -> int:
    return int(np.clip(round(math.log(secant.high_mm / max(value, 1e-9)) / math.log(RUNG)), 0, lowest))
