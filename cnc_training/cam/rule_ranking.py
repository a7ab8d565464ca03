"""Ranking without the runtime: the rule orders the strategies, and the kernel verifies the best few, in FreeCAD itself.

So that a strategy is chosen, generated and timed before any environment was prepared. With the runtime the same is done
there, by a strategy model where there is one.
"""

from __future__ import annotations

import math
import time
from typing import Dict, List, Optional, Sequence

import numpy as np

from ..contract import CANDIDATES, DEFAULT, LINE0, Candidate, RankedCandidate, RankResult
from ..machining import rules
from ..machining.finishing import JUDGE, Evaluation, Finishing
from ..machining.surface_sample import take_sample
from ..wording import said
from .background import OnProgress
from .inputs import OperationInputs
from .strategy_names import full_text

MORE_TRIES = 8  # candidates tried one by one when none of the shortlist is feasible


def rank_by_rule(
    inputs: OperationInputs,
    candidates: Sequence[Candidate],
    n_verify: int,
    progress: OnProgress,
    finishing: Optional[Finishing] = None,
) -> RankResult:
    """candidates: those that may be chosen, all where empty; the default and FreeCAD's factory setting are verified
    too, to compare with. progress may raise to stop. Raises GeometryError for what cannot be machined."""
    started = time.monotonic()
    part = inputs.geometry
    finishing = finishing or Finishing(
        part.mesh, inputs.cutter, inputs.setup, inputs.cusp_mm, quality=JUDGE, selected=part.selected
    )
    allowed = list(candidates) or list(CANDIDATES)
    ranked = allowed + [c for c in (DEFAULT, LINE0) if c not in allowed]
    sample = take_sample(finishing.maps, finishing.probes, inputs.cutter, inputs.cusp_mm)
    order, estimates = rules.ranked(sample, inputs.cutter, inputs.cusp_mm, inputs.machine, inputs.setup, ranked)
    wanted = np.array([int(i) for i in order if ranked[int(i)] in allowed])
    queue = rules.shortlist(wanted, ranked, n_verify, (DEFAULT, LINE0))
    spare = [int(i) for i in wanted if int(i) not in queue][:MORE_TRIES]
    found: Dict[int, Evaluation] = {}
    while queue:
        number = queue.pop(0)
        progress(len(found), len(found) + len(queue) + 1, full_text(ranked[number]))
        found[number] = finishing.evaluate(ranked[number], [inputs.machine])
        if not queue and spare and not any(e.feasible and e.candidate in allowed for e in found.values()):
            queue.append(spare.pop(0))
    times = {i: e.times_s[inputs.machine.name].total_s for i, e in found.items() if e.feasible}
    places = sorted(
        (int(i) for i in order), key=lambda i: (i not in times, times.get(i, math.inf), i in found, estimates.time_s[i])
    )
    default = ranked.index(DEFAULT)
    chosen = rules.confirmed(
        {i: t for i, t in times.items() if ranked[i] in allowed},
        default if default in times and DEFAULT in allowed else None,
        rules.measured_again(
            finishing, ranked, inputs.machine, 0, lambda one: progress(len(found), len(found), full_text(one))
        ),
    )
    result = RankResult(
        rows=[_row(ranked[i], float(estimates.time_s[i]), found.get(i), times.get(i)) for i in places],
        default=places.index(default),
        line0=places.index(ranked.index(LINE0)),
        unfinished_area_mm2=finishing.unfinished,
        messages=[said("The rule-based choice was verified: no environment is prepared.")],
    )
    result.chosen = places.index(default if chosen is None else chosen)
    if chosen is None:
        result.messages.append(said("No candidate keeps the cusp limit."))
    else:
        result.rows[result.chosen].reason = _why(chosen, default, times)
    result.seconds = round(time.monotonic() - started, 3)
    return result


def _row(
    candidate: Candidate, estimate_s: float, found: Optional[Evaluation], time_s: Optional[float]
) -> RankedCandidate:
    row = RankedCandidate(candidate, predicted_time_s=estimate_s)
    if found is not None:
        row.feasible, row.stepover_mm, row.verified_time_s = found.feasible, float(found.stepover_mm), time_s
        row.reason = "" if found.feasible else found.reason
        measured: List[float] = [found.cusp.p98_mm, found.cusp.max_mm, found.cusp.largest_over_area_mm2]
        row.cusp = found.cusp if all(math.isfinite(value) for value in measured) else None
    return row


def _why(chosen: int, default: int, times: Dict[int, float]) -> str:
    if chosen == default:
        if min(times.values()) < times[default] * (1 - rules.LEAD):
            return said("a faster one was not faster when measured again")
        return said("no other candidate is more than 2 % faster")
    if default in times:
        return said(f"{1.0 - times[chosen] / times[default]:.0%} faster than the default")
    return said("the default does not keep the cusp limit")
