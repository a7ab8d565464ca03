"""The verb `rank`, also in the serving process: rank all candidates in milliseconds, then verify the best few.

The model (or, without one, the rule of machining/rules.py) orders the candidates; the best few, the default and
FreeCAD's own line cut are generated with their stepovers solved and timed. The default is kept unless the verified lead
exceeds 2 %, so that a choice is never worth less than no choice.
"""

from __future__ import annotations

import math
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from cnc_training.contract import (
    CANDIDATES,
    DEFAULT,
    LINE0,
    Candidate,
    RankedCandidate,
    RankRequest,
    RankResult,
    from_json,
    to_json,
)
from cnc_training.errors import GeometryError, ModelError
from cnc_training.machining import rules
from cnc_training.machining.analytic import Estimates
from cnc_training.machining.cutter import from_spec
from cnc_training.machining.finishing import JUDGE, Evaluation, Finishing
from cnc_training.machining.mesh import load_part
from cnc_training.machining.surface_sample import take_sample
from cnc_training.runtime.features import COLUMNS, candidate_features, frames, network_maps
from cnc_training.runtime.strategy_model import StrategyModel

LEAD = 0.02  # a verified lead below this does not move the default
MORE_TRIES = 8  # candidates tried one by one when none of the shortlist is feasible
_KEPT_MODELS = 4

_models: OrderedDict[tuple[str, int, int], StrategyModel] = OrderedDict()
_models_lock = threading.Lock()


# --- verbs -------------------------------------------------------------------------------------------------------


def run(request: dict, reporter: Any) -> dict:
    return to_json(rank(from_json(RankRequest, request), reporter))


def load(request: dict, reporter: Any) -> dict:
    """Load a model and ask its golden request. Raises ModelError when it is refused. request: {"model": path}."""
    model = loaded(Path(str(request["model"])))
    return {"name": model.name, "sha256": model.sha256, "weights_sha256": model.card.weights_sha256}


def unload(request: dict, reporter: Any) -> dict:
    with _models_lock:
        for key in [k for k in _models if k[0] == str(request["model"])]:
            del _models[key]
    return {"kept": len(_models)}


def features(request: dict, reporter: Any) -> dict:
    """What the model would see for a rank request: for whoever wants to understand or check a choice."""
    wanted = from_json(RankRequest, request)
    proposal = _proposal(_job(wanted), wanted, _candidates(wanted), None)
    return {
        "columns": list(COLUMNS),
        "candidates": [c.key for c in proposal.candidates],
        "rows": proposal.rows.tolist(),
        "analytic_time_s": proposal.estimates.time_s.tolist(),
    }


def loaded(path: Path) -> StrategyModel:
    """The model of a file, kept while the file stays the same. A model in use is not touched by its replacement."""
    try:
        stat = path.stat()
    except OSError as error:
        raise ModelError("model_missing", f"{path.name} cannot be read.", "Choose another model.") from error
    key = (str(path), stat.st_mtime_ns, stat.st_size)
    with _models_lock:
        if key in _models:
            _models.move_to_end(key)
            return _models[key]
    model = StrategyModel(path)
    with _models_lock:
        _models[key] = model
        while len(_models) > _KEPT_MODELS:
            _models.popitem(last=False)
    return model


# --- ranking -----------------------------------------------------------------------------------------------------


@dataclass
class Proposal:
    """Candidates with their order before anything is verified. log_time (k,) ln s; spread (k,)."""

    candidates: list[Candidate]
    order: np.ndarray
    log_time: np.ndarray
    spread: np.ndarray
    estimates: Estimates
    rows: np.ndarray
    abstained: bool
    model: str
    ranking_s: float


def rank(wanted: RankRequest, reporter: Any) -> RankResult:
    """Rank and verify. Raises GeometryError for what cannot be machined and ModelError for a model that is refused."""
    started = time.monotonic()
    model = loaded(Path(wanted.model)) if wanted.model else None
    job = _job(wanted)
    reporter.check()
    candidates = _candidates(wanted)
    proposal = _proposal(job, wanted, candidates, model)
    result = RankResult(model=proposal.model, abstained=proposal.abstained)
    result.messages = _messages(proposal)
    evaluations: dict[int, Evaluation] = {}
    if wanted.verify:
        evaluations = verify(job, wanted, proposal, reporter)
    _fill(result, job, wanted, proposal, evaluations)
    result.unfinished_area_mm2 = job.unfinished
    result.seconds = round(time.monotonic() - started, 3)
    return result


def propose(job: Finishing, wanted: RankRequest, model: StrategyModel | None) -> Proposal:
    """The order of a request's candidates on a job whose maps are there."""
    return _proposal(job, wanted, _candidates(wanted), model)


def verify(job: Finishing, wanted: RankRequest, proposal: Proposal, reporter: Any) -> dict[int, Evaluation]:
    """Generate and time the shortlist, the default and line0, by candidate number."""
    candidates = proposal.candidates
    asked = set(wanted.candidates)
    order = [int(i) for i in proposal.order if not asked or candidates[int(i)] in asked]
    numbers = rules.shortlist(np.array(order), candidates, max(wanted.n_verify, 0), (DEFAULT, LINE0))
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


def choose(times: dict[int, float], default: int | None) -> int | None:
    """The number of the fastest of verified feasible candidates; the default where the lead is 2 % or less."""
    if not times:
        return None
    best = min(times, key=lambda i: (times[i], i))
    if default in times and default is not None and times[best] > times[default] * (1 - LEAD):
        return default
    return best


def _job(wanted: RankRequest) -> Finishing:
    mesh, selected = load_part(Path(wanted.part_file))
    cutter = from_spec(wanted.tool)
    return Finishing(mesh, cutter, wanted.setup, wanted.cusp_mm, JUDGE, wanted.seed, selected)


def _candidates(wanted: RankRequest) -> list[Candidate]:
    """What is ranked: the candidates asked for, and the default and line0 to compare with."""
    chosen = list(dict.fromkeys(wanted.candidates)) or list(CANDIDATES)
    return chosen + [c for c in (DEFAULT, LINE0) if c not in chosen]


def _proposal(
    job: Finishing, wanted: RankRequest, candidates: list[Candidate], model: StrategyModel | None
) -> Proposal:
    sample = take_sample(job.maps, job.probes)
    started = time.perf_counter()
    found = candidate_features(sample, job.cutter, wanted.cusp_mm, [wanted.machine], wanted.setup, candidates)[0]
    log_time, spread = found.baseline, np.zeros(len(candidates))
    order = rules.order(found.estimates)
    abstained = False
    if model is not None:
        log_time, spread = model.predict(network_maps(sample), frames(candidates), found.rows, found.baseline)
        limit = float(model.card.training.get("spread_limit", math.inf))
        first = int(np.argmin(log_time))
        abstained = bool(spread[first] > limit)
        if not abstained:
            order = np.argsort(log_time, kind="stable")
    seconds = time.perf_counter() - started
    name = "" if model is None else model.name
    return Proposal(candidates, order, log_time, spread, found.estimates, found.rows, abstained, name, seconds)


def _fill(
    result: RankResult, job: Finishing, wanted: RankRequest, proposal: Proposal, evaluations: dict[int, Evaluation]
) -> None:
    """Rows, best first: verified and feasible ones by time, then the others as they were ranked."""
    candidates = proposal.candidates
    times = {i: e.times_s[wanted.machine.name].total_s for i, e in evaluations.items() if e.feasible}
    default_number = candidates.index(DEFAULT)
    asked = set(wanted.candidates)
    allowed = {i: t for i, t in times.items() if not asked or candidates[i] in asked}
    if wanted.verify:
        chosen = choose(allowed, default_number if default_number in allowed else None)
    else:
        chosen = next((int(i) for i in proposal.order if not asked or candidates[int(i)] in asked), None)
    ranks = {int(i): place for place, i in enumerate(proposal.order)}
    order = sorted(ranks, key=lambda i: (i not in times, times.get(i, 0.0), i in evaluations, ranks[i]))
    for number in order:
        row = _row(number, wanted, proposal, evaluations.get(number), default_number)
        if wanted.path_folder and number in times:
            row.path_file = _write_path(job, evaluations[number], Path(wanted.path_folder))
        result.rows.append(row)
    result.default = order.index(default_number)
    result.line0 = order.index(candidates.index(LINE0))
    if chosen is None:
        result.chosen = result.default
        result.messages.append("No candidate keeps the cusp limit.")
    else:
        result.chosen = order.index(chosen)
        result.rows[result.chosen].reason = _why(chosen, default_number, proposal, times)


def _row(
    number: int, wanted: RankRequest, proposal: Proposal, found: Evaluation | None, default: int
) -> RankedCandidate:
    row = RankedCandidate(
        proposal.candidates[number],
        predicted_time_s=float(np.exp(proposal.log_time[number])),
        predicted_spread=float(proposal.spread[number]) if proposal.model else None,
        reason=_character(number, default, proposal.estimates),
    )
    if found is not None:
        row.feasible = found.feasible
        row.stepover_mm = float(found.stepover_mm)
        finite = math.isfinite(found.cusp.p98_mm) and math.isfinite(found.cusp.max_mm)
        row.cusp = found.cusp if finite and math.isfinite(found.cusp.largest_over_area_mm2) else None
        if found.feasible:
            row.verified_time_s = float(found.times_s[wanted.machine.name].total_s)
        else:
            row.reason = found.reason
    return row


def _character(number: int, default: int, estimates: Estimates) -> str:
    """What sets a candidate apart from the default, in a few words."""
    if number == default:
        return "the default"
    words = []
    stepover = estimates.stepover_mm[number] / estimates.stepover_mm[default]
    length = estimates.length_mm[number] / estimates.length_mm[default]
    slow = estimates.slowness[number] / estimates.slowness[default]
    overhead = (estimates.overhead_s[number] - estimates.overhead_s[default]) / estimates.time_s[default]
    if length < 0.95:
        words.append(f"{1 - length:.0%} less to cut" + (", wider passes" if stepover > 1.05 else ""))
    elif length > 1.05:
        words.append(f"{length - 1:.0%} more to cut" + (", narrower passes" if stepover < 0.95 else ""))
    if slow < 0.95:
        words.append("less braking")
    elif slow > 1.05:
        words.append("more braking")
    if overhead < -0.03:
        words.append("fewer links")
    elif overhead > 0.03:
        words.append("more links and retracts")
    return "; ".join(words) or "much like the default"


def _why(chosen: int, default: int, proposal: Proposal, times: dict[int, float]) -> str:
    text = _character(chosen, default, proposal.estimates)
    if chosen == default:
        return "no other candidate is more than 2 % faster"
    if chosen in times and default in times:
        return f"{1 - times[chosen] / times[default]:.0%} faster than the default: {text}"
    return text


def _messages(proposal: Proposal) -> list[str]:
    if not proposal.model:
        return ["No strategy model is active: the rule-based choice was verified."]
    if proposal.abstained:
        return [f"{proposal.model} is not sure about this part: the rule-based shortlist was verified instead."]
    return []


def _write_path(job: Finishing, found: Evaluation, folder: Path) -> str:
    """The path as it would be emitted, projected onto the part within tolerance."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{found.candidate.key.replace('@', '_')}.npz"
    try:
        job.toolpath(found.candidate, found.stepover_mm, exact=True).save(path)
    except GeometryError:
        return ""
    return str(path)
