"""The rule-based choice: what is done without a strategy model, in FreeCAD itself as well as in the runtime.

The rule: estimate every candidate from slopes, curvatures and the cutter's geometry (analytic.py), leave out those
whose stepover would be under the smallest allowed, and prefer the fastest. It knows nothing of links and of where an
area is cut up, so what it proposes is verified like a model's proposal. Which of the verified ones is taken is ruled
here too, for every ranking.
"""

from __future__ import annotations

from collections import Counter
from typing import Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..contract import Candidate, MachineProfile, Setup
from .analytic import Estimates, estimate
from .cutter import Cutter
from .stepover import SMALLEST_MM
from .surface_sample import SurfaceSample

ALIKE = 2
LEAD = 0.02  # a verified lead below this does not move the default
FRESH = 1_000  # between the seeds of the probes that verify and of those that confirm
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


def confirmed(times: Dict[int, float], default: Optional[int], again: Callable[[int], float]) -> Optional[int]:
    """The fastest whose lead over the default a second measurement finds too (s by candidate number, infinite where
    the limit is not kept), else the default: the fastest of several noisy times is partly the luckiest one."""
    left, of_default = dict(times), None
    while True:
        chosen = fastest(left, default)
        if chosen is None or default is None or chosen == default:
            return chosen
        of_default = again(default) if of_default is None else of_default
        if again(chosen) <= of_default * (1 - LEAD):
            return chosen
        del left[chosen]
