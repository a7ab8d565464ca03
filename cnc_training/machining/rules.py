"""The rule-based choice: what is done without a strategy model, in FreeCAD itself as well as in the runtime.

The rule: estimate every candidate from slopes, curvatures and the cutter's geometry (analytic.py), leave out those
whose stepover would be under the smallest allowed, and prefer the fastest. It knows nothing of links and of where an
area is cut up, so what it proposes is verified like a model's proposal. Which of the verified ones is taken is ruled
here too, for every ranking.
"""

from __future__ import annotations

import math
from collections import Counter
from functools import lru_cache
from statistics import mean, stdev
from typing import Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..contract import Candidate, MachineProfile, Setup
from .analytic import Estimates, estimate
from .cutter import Cutter
from .finishing import Finishing
from .stepover import SMALLEST_MM
from .surface_sample import SurfaceSample

ALIKE = 2
LEAD = 0.02  # a verified lead below this does not move the default
FRESH = 1_000  # between the seeds of the probes that verify and of those that confirm, and of these among each other
FRESH_SETS = 1
FRESH_SETS_FLAT = 5  # under a flat end the 98 % quantile jumps with the stepover: one more set proves little there
DEVIATIONS = 3.0  # of the lead between sets of probes, that may not make the choice slower than the default
KINDS = {"zigzag": "raster", "oneway": "raster", "offset3d": "offset", "spiral": "circular"}
HOPELESS = 0.5  # an estimate is seldom wrong by more than this factor: below this share of the smallest stepover, drop


def ranked(
    sample: SurfaceSample,
    cutter: Cutter,
    cusp_mm: float,
    machine: MachineProfile,
    setup: Setup,
    candidates: Sequence[Candidate],
) -> Tuple[np.ndarray, Estimates]:
    """(order (k,), estimates): candidate numbers, the most promising first; hopeless ones last."""
    estimates = estimate(sample, cutter, cusp_mm, machine, setup, candidates)
    return order(estimates), estimates


def order(estimates: Estimates) -> np.ndarray:
    """Fastest first; candidates whose stepover is hopelessly small after all others."""
    small = estimates.stepover_mm < HOPELESS * SMALLEST_MM
    return np.lexsort((estimates.time_s, small))


def shortlist(
    ordered: np.ndarray, candidates: Sequence[Candidate], number: int, always: Sequence[Candidate] = ()
) -> List[int]:
    """The first `number` of an order, at most ALIKE of one kind while there are others, of one-way and zigzag at one
    angle only the better, and those always wanted.

    Candidates of one kind err together: five angles of one pattern would be one guess verified five times.
    """
    chosen: List[int] = []
    spared: List[int] = []
    lines = set()
    kinds = Counter()  # type: Counter
    for index in ordered:
        candidate = candidates[int(index)]
        line = candidate.angle_deg % 180.0 if candidate.pattern in ("zigzag", "oneway") else None
        if len(chosen) >= number:
            break
        if line is not None and line in lines:
            continue
        lines.add(line)
        kind = KINDS.get(candidate.pattern, candidate.pattern)
        if kinds[kind] >= ALIKE:
            spared.append(int(index))
            continue
        kinds[kind] += 1
        chosen.append(int(index))
    chosen += spared[: max(number - len(chosen), 0)]
    wanted = [i for i, c in enumerate(candidates) if c in always]
    return chosen + [i for i in wanted if i not in chosen]


def fastest(times: Dict[int, float], default: Optional[int]) -> Optional[int]:
    """The number of the fastest of verified feasible candidates; the default where the lead is 2 % or less."""
    if not times:
        return None
    best = min(times, key=lambda i: (times[i], i))
    return default if default in times and times[best] > times[default] * (1 - LEAD) else best


def fresh_seeds(seed: int, cutter: Cutter) -> List[int]:
    """The seeds of the sets of probes with which a lead that was verified with `seed` is confirmed."""
    return [seed + FRESH * (i + 1) for i in range(FRESH_SETS_FLAT if cutter.kind == "flat" else FRESH_SETS)]


def measured_again(
    job: Finishing,
    candidates: Sequence[Candidate],
    machine: MachineProfile,
    seed: int,
    before_each: Callable[[Candidate], None],
) -> List[Callable[[int], float]]:
    """What `confirmed` asks for a job verified with `seed`: s by candidate number, by each set of fresh probes.
    before_each: called with what will be evaluated; it may raise to stop."""

    def measured(fresh: Finishing) -> Callable[[int], float]:
        def time_of(number: int) -> float:
            before_each(candidates[number])
            return fresh.evaluate(candidates[number], [machine]).time_s(machine)

        return time_of

    return [measured(job.with_fresh_probes(one)) for one in fresh_seeds(seed, job.cutter)]


def confirmed(
    times: Dict[int, float], default: Optional[int], again: Sequence[Callable[[int], float]]
) -> Optional[int]:  # fmt: skip
    """The fastest whose lead over the default every further measurement finds too and whose lead varies so little
    between them that it should not turn into a loss; else the default: the fastest of several noisy times is partly the
    luckiest one. times, and what each of `again` returns: s by candidate number, infinite where the limit is not
    kept."""
    left, again = dict(times), [lru_cache(maxsize=None)(measured) for measured in again]
    while True:
        chosen = fastest(left, default)
        if chosen is None or default is None or chosen == default:
            return chosen
        if _keeps_its_lead(times[chosen] / times[default], chosen, default, again):
            return chosen
        del left[chosen]


def _keeps_its_lead(ratio: float, chosen: int, default: int, again: Sequence[Callable[[int], float]]) -> bool:
    ratios = [ratio]
    for measured in again:
        time_s, default_s = measured(chosen), measured(default)
        if not time_s <= default_s * (1 - LEAD):
            return False
        if math.isfinite(default_s):
            ratios.append(time_s / default_s)
    if len(ratios) < 3:  # two do not tell how much it varies
        return True
    logarithms = [math.log(r) for r in ratios]
    return mean(logarithms) + DEVIATIONS * stdev(logarithms) <= math.log(1 + LEAD)
