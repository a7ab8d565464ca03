"""The verb `rank`, also in the serving process: rank all candidates in milliseconds, then verify the best few.

The model (or, without one, the rule of machining/rules.py) orders the candidates; the best few, the default and
FreeCAD's own line cut are generated with their stepovers solved and timed. The default is kept unless the verified lead
exceeds 2 %, and is found again with other probes, so that a choice is never worth less than no choice.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from cnc_training.contract import (
    CANDIDATES,
    DEFAULT,
    LINE0,
    Candidate,
    RankRequest,
    RankResult,
    from_json,
    to_json,
)
from cnc_training.machining import rules
from cnc_training.machining.cutter import from_spec
from cnc_training.machining.finishing import JUDGE, Evaluation, Finishing
from cnc_training.machining.mesh import load_part
from cnc_training.runtime.features import COLUMNS
from cnc_training.runtime.loaded_models import load, loaded, unload
from cnc_training.runtime.proposals import Proposal, proposed, shortlist
from cnc_training.runtime.ranked_rows import ranked_row, why, write_path
from cnc_training.runtime.strategy_model import StrategyModel
from cnc_training.wording import said

MORE_TRIES = 8  # candidates tried one by one when none of the shortlist is feasible

__all__ = ["features", "load", "loaded", "rank", "run", "unload"]


# --- verbs -------------------------------------------------------------------------------------------------------


def run(request: dict, reporter: Any) -> dict:
    return to_json(rank(from_json(RankRequest, request), reporter))


def features(request: dict, reporter: Any) -> dict:
    """What the model would see for a rank request: for whoever wants to understand or check a choice."""
    wanted = from_json(RankRequest, request)
    proposal = proposed(_job(wanted), wanted, _candidates(wanted), None)
    return {
        "columns": list(COLUMNS),
        "candidates": [c.key for c in proposal.candidates],
        "rows": proposal.rows.tolist(),
        "analytic_time_s": proposal.estimates.time_s.tolist(),
    }


# --- ranking -----------------------------------------------------------------------------------------------------


def rank(wanted: RankRequest, reporter: Any) -> RankResult:
    """Rank and verify. Raises GeometryError for what cannot be machined and ModelError for a model that is refused."""
    started = time.monotonic()
    model = loaded(Path(wanted.model)) if wanted.model else None
    job = _job(wanted)
    reporter.check()
    proposal = proposed(job, wanted, _candidates(wanted), model)
    result = RankResult(model=proposal.model, abstained=proposal.ranking.abstained)
    result.messages = _messages(proposal)
    evaluations: dict[int, Evaluation] = {}
    if wanted.verify:
        evaluations = verify(job, wanted, proposal, reporter)
    _fill(result, job, wanted, proposal, evaluations, reporter)
    result.unfinished_area_mm2 = job.unfinished
    result.seconds = round(time.monotonic() - started, 3)
    return result


def propose(job: Finishing, wanted: RankRequest, model: StrategyModel | None) -> Proposal:
    """The order of a request's candidates on a job whose maps are there."""
    return proposed(job, wanted, _candidates(wanted), model)


def verify(job: Finishing, wanted: RankRequest, proposal: Proposal, reporter: Any) -> dict[int, Evaluation]:
    """Generate and time the shortlist, the default and line0, by candidate number."""
    candidates = proposal.candidates
    asked = set(wanted.candidates)
    order = [int(i) for i in proposal.order if not asked or candidates[int(i)] in asked]
    numbers = shortlist(proposal, wanted)
    found: dict[int, Evaluation] = {}

    def evaluate(number: int, total: int) -> None:
        reporter.check()
        reporter.progress(len(found), total, "candidates", candidates[number].key)
        found[number] = job.evaluate(candidates[number], [wanted.machine])

    for number in numbers:
        evaluate(number, len(numbers))
    rest = [i for i in order if i not in found][:MORE_TRIES]
    wanted_ones = [i for i in found if not asked or candidates[i] in asked]
    while rest and not any(found[i].feasible for i in wanted_ones):
        wanted_ones.append(rest[0])
        evaluate(rest.pop(0), len(found) + 1)
    reporter.progress(len(found), len(found), "candidates", "")
    return found


def _job(wanted: RankRequest) -> Finishing:
    mesh, selected = load_part(Path(wanted.part_file))
    cutter = from_spec(wanted.tool)
    return Finishing(mesh, cutter, wanted.setup, wanted.cusp_mm, JUDGE, wanted.seed, selected)


def _candidates(wanted: RankRequest) -> list[Candidate]:
    """What is ranked: the candidates asked for, and the default and line0 to compare with."""
    chosen = list(dict.fromkeys(wanted.candidates)) or list(CANDIDATES)
    return chosen + [c for c in (DEFAULT, LINE0) if c not in chosen]


def _fill(
    result: RankResult, job: Finishing, wanted: RankRequest, proposal: Proposal, evaluations: dict[int, Evaluation],
    reporter: Any,
) -> None:  # fmt: skip
    """Rows, best first: verified and feasible ones by time, then the others as they were ranked."""
    candidates = proposal.candidates
    times = {i: e.times_s[wanted.machine.name].total_s for i, e in evaluations.items() if e.feasible}
    default_number = candidates.index(DEFAULT)
    asked = set(wanted.candidates)
    allowed = {i: t for i, t in times.items() if not asked or candidates[i] in asked}
    if wanted.verify:
        default = default_number if default_number in allowed else None

        def before_each(candidate: Candidate) -> None:
            reporter.check()
            reporter.progress(len(evaluations), len(evaluations), "candidates", candidate.key)

        again = rules.measured_again(job, candidates, wanted.machine, wanted.seed, before_each)
        chosen = rules.confirmed(allowed, default, again)
    else:
        chosen = next((int(i) for i in proposal.order if not asked or candidates[int(i)] in asked), None)
    ranks = {int(i): place for place, i in enumerate(proposal.order)}
    order = sorted(ranks, key=lambda i: (i not in times, times.get(i, 0.0), i in evaluations, ranks[i]))
    for number in order:
        row = ranked_row(number, wanted, proposal, evaluations.get(number), default_number)
        if wanted.path_folder and number in times:
            row.path_file = write_path(job, evaluations[number], Path(wanted.path_folder))
        result.rows.append(row)
    result.default = order.index(default_number)
    result.line0 = order.index(candidates.index(LINE0))
    if chosen is None:
        result.chosen = result.default
        result.messages.append(said("No candidate keeps the cusp limit."))
    else:
        result.chosen = order.index(chosen)
        result.rows[result.chosen].reason = why(chosen, default_number, proposal, times)


def _messages(proposal: Proposal) -> list[str]:
    if not proposal.model:
        return [said("No strategy model is active: the rule-based choice was verified.")]
    if proposal.ranking.abstained:
        return [said(f"{proposal.model} is not sure about this part: the rule named most of what was verified.")]
    return []
