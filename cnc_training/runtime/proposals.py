"""The order of a request's candidates before anything is verified, and which of them are worth verifying."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

import numpy as np

from cnc_training.contract import DEFAULT, LINE0, Candidate, RankRequest
from cnc_training.machining import rules
from cnc_training.machining.analytic import Estimates
from cnc_training.machining.finishing import Finishing
from cnc_training.machining.surface_sample import take_sample
from cnc_training.runtime.features import candidate_features, frames, network_maps
from cnc_training.runtime.prediction import Prediction
from cnc_training.runtime.strategy_model import StrategyModel

FEWEST_VERIFIED = 2  # of a model's candidates, however sure it is


@dataclass
class Proposal:
    """Candidates with their order before anything is verified. log_time (k,) ln s; spread, feasible (k,): as in
    Prediction; worth: how many of the order are worth verifying."""

    candidates: list[Candidate]
    order: np.ndarray
    log_time: np.ndarray
    spread: np.ndarray
    feasible: np.ndarray
    estimates: Estimates
    rows: np.ndarray
    abstained: bool
    model: str
    worth: int
    ranking_s: float


def proposed(job: Finishing, wanted: RankRequest, candidates: list[Candidate], model: StrategyModel | None) -> Proposal:
    """The order that the model gives candidates, or the rule without one, or where the model abstains."""
    sample = take_sample(job.maps, job.probes, job.cutter, wanted.cusp_mm)
    started = time.perf_counter()
    found = candidate_features(sample, job.cutter, wanted.cusp_mm, [wanted.machine], wanted.setup, candidates)[0]
    proposal = Proposal(
        candidates, rules.order(found.estimates), found.baseline, np.zeros(len(candidates)), np.ones(len(candidates)),
        found.estimates, found.rows, False, "", len(candidates), 0.0,
    )  # fmt: skip
    if model is not None:
        predicted = model.predict(network_maps(sample), frames(candidates), found.rows, found.baseline)
        _ask(proposal, model, predicted)
    proposal.ranking_s = time.perf_counter() - started
    return proposal


def worth_verifying(predicted: Prediction, reach: float) -> int:
    """How many candidates, in their order, could be the fastest: those that lie behind the first by no more than reach
    times the ensemble's doubt."""
    score = predicted.score
    return max(FEWEST_VERIFIED, int((score <= score.min() + reach * float(predicted.doubt)).sum()))


def shortlist(proposal: Proposal, wanted: RankRequest) -> list[int]:
    """Candidate numbers to verify: the best few that were asked for, the default and line0."""
    asked = set(wanted.candidates)
    order = [int(i) for i in proposal.order if not asked or proposal.candidates[int(i)] in asked]
    number = max(min(wanted.n_verify, proposal.worth), 0)
    return rules.shortlist(np.array(order), proposal.candidates, number, (DEFAULT, LINE0))


def decided(model: StrategyModel, predicted: Prediction, rule_order: np.ndarray) -> tuple[np.ndarray, int, bool]:
    """(order (k,), how many of it are worth verifying, whether the model abstained: then the order is the rule's)."""
    training = model.card.training
    first = int(predicted.score.argmin())
    if predicted.spread[first] > float(training.get("spread_limit", math.inf)):
        return rule_order, len(rule_order), True
    worth = worth_verifying(predicted, float(training.get("verify_reach", math.inf)))
    return np.argsort(predicted.score, kind="stable"), worth, False


def _ask(proposal: Proposal, model: StrategyModel, predicted: Prediction) -> None:
    proposal.model = model.name
    proposal.log_time, proposal.spread, proposal.feasible = predicted.log_time, predicted.spread, predicted.feasible
    proposal.order, proposal.worth, proposal.abstained = decided(model, predicted, proposal.order)
