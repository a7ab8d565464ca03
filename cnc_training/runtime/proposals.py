"""The order of a request's candidates before anything is verified, and which of them are worth verifying."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from cnc_training.contract import DEFAULT, LINE0, Candidate, RankRequest
from cnc_training.machining import rules
from cnc_training.machining.analytic import Estimates
from cnc_training.machining.finishing import Finishing
from cnc_training.machining.surface_sample import take_sample
from cnc_training.runtime.features import candidate_features, frames, network_maps
from cnc_training.runtime.prediction import Prediction
from cnc_training.runtime.shortlist import Errors, best_together, drawn_times
from cnc_training.runtime.strategy_model import StrategyModel

OWN_SHARE = 0.6  # of a shortlist, for whoever orders the candidates; the rest is the other's


@dataclass(frozen=True)
class Ranking:
    """rule_order (k,): candidate numbers, best first, without a model. predicted and errors: what a model says, and how
    far off it may be; abstained: it is too unsure to be followed."""

    rule_order: np.ndarray
    predicted: Prediction | None = None
    errors: Errors | None = None
    abstained: bool = False

    @property
    def order(self) -> np.ndarray:
        """(k,) candidate numbers, best first: the model's, or the rule's without one or where it abstained."""
        if self.predicted is None or self.abstained:
            return self.rule_order
        return np.argsort(self.predicted.score, kind="stable")

    def shortlist(
        self, candidates: Sequence[Candidate], number: int, always: Sequence[Candidate], asked: Sequence[Candidate] = ()
    ) -> list[int]:
        """What to verify: at most `number` of the candidates asked for (none: of all), and those always verified."""
        anyway = [i for i, candidate in enumerate(candidates) if candidate in always]
        free = {i for i, c in enumerate(candidates) if i not in anyway and (not asked or c in asked)}
        by_rule = _of_order(self.rule_order, candidates, number, free)
        if self.predicted is None:
            return by_rule + anyway
        by_model = self._promising(candidates, number, anyway, free)
        lists = (by_rule, by_model) if self.abstained else (by_model, by_rule)
        return shared(*lists, number) + anyway

    def _promising(
        self, candidates: Sequence[Candidate], number: int, anyway: Sequence[int], free: set[int]
    ) -> list[int]:  # fmt: skip
        """What the model would verify by itself, the most promising first."""
        assert self.predicted is not None
        if self.errors is None:
            return _of_order(np.argsort(self.predicted.score, kind="stable"), candidates, number, free)
        times = drawn_times(self.predicted, candidates, self.errors)
        return best_together(times, number, sorted(free), anyway)


def shared(first: Sequence[Any], second: Sequence[Any], number: int) -> list[Any]:
    """At most `number` to verify of what model and rule name, whoever orders the candidates first.

    On parts unlike those of training a model's candidates fail together, and the rule, which learned nothing, fails
    elsewhere.
    """
    own = math.ceil(OWN_SHARE * number)
    return list(dict.fromkeys([*first[:own], *second, *first[own:]]))[:number]


def _of_order(order: np.ndarray, candidates: Sequence[Candidate], number: int, free: set[int]) -> list[int]:
    return rules.shortlist(np.array([i for i in order if int(i) in free], dtype=np.int64), candidates, number)


@dataclass
class Proposal:
    """Candidates with their order before anything is verified. log_time (k,) ln s; spread, feasible (k,): as in
    Prediction."""

    candidates: list[Candidate]
    ranking: Ranking
    log_time: np.ndarray
    spread: np.ndarray
    feasible: np.ndarray
    estimates: Estimates
    rows: np.ndarray
    model: str
    ranking_s: float

    @property
    def order(self) -> np.ndarray:
        return self.ranking.order


def proposed(job: Finishing, wanted: RankRequest, candidates: list[Candidate], model: StrategyModel | None) -> Proposal:
    """The order that the model gives candidates, or the rule without one, or where the model abstains."""
    sample = take_sample(job.maps, job.probes, job.cutter, wanted.cusp_mm)
    started = time.perf_counter()
    found = candidate_features(sample, job.cutter, wanted.cusp_mm, [wanted.machine], wanted.setup, candidates)[0]
    proposal = Proposal(
        candidates, Ranking(rules.order(found.estimates)), found.baseline, np.zeros(len(candidates)),
        np.ones(len(candidates)), found.estimates, found.rows, "", 0.0,
    )  # fmt: skip
    if model is not None:
        predicted = model.predict(network_maps(sample), frames(candidates), found.rows, found.baseline)
        proposal.model = model.name
        proposal.log_time, proposal.spread, proposal.feasible = predicted.log_time, predicted.spread, predicted.feasible
        proposal.ranking = decided(model, predicted, proposal.order, job.cutter.kind)
    proposal.ranking_s = time.perf_counter() - started
    return proposal


def shortlist(proposal: Proposal, wanted: RankRequest) -> list[int]:
    """Candidate numbers to verify: the best few that were asked for, the default and line0."""
    return proposal.ranking.shortlist(proposal.candidates, max(wanted.n_verify, 0), (DEFAULT, LINE0), wanted.candidates)


def decided(model: StrategyModel, predicted: Prediction, rule_order: np.ndarray, cutter_kind: str) -> Ranking:
    """The model's ranking; the rule's where the ensemble disagrees too much about the model's first choice."""
    spread = float(predicted.spread[int(predicted.score.argmin())])
    unsure = spread > float(model.card.training.get("spread_limit", math.inf))
    return Ranking(rule_order, predicted, model.errors(cutter_kind), abstained=unsure)
