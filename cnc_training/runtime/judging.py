"""How a trained model compares on held-out labelled parts: with the baselines, and with the models it might replace."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import fields
from types import MappingProxyType
from typing import Any

import numpy as np

from cnc_training.contract import CANDIDATES, DEFAULT, LINE0, ModelCard
from cnc_training.models import gate
from cnc_training.runtime.learning_data import LearningData
from cnc_training.runtime.metrics import single_best, spearman, summary
from cnc_training.runtime.prediction import Prediction
from cnc_training.runtime.proposals import Ranking
from cnc_training.runtime.shortlist import ALL_CUTTERS, Errors
from cnc_training.runtime.strategy_model import StrategyModel

SHORTLIST = 5
_DEFAULT = CANDIDATES.index(DEFAULT)
_LINE0 = CANDIDATES.index(LINE0)


def single_best_of(data: LearningData) -> int:
    """The candidate number of the single best fixed strategy on (training) parts."""
    return single_best(data.log_time.reshape(-1, len(CANDIDATES)))


def held_out_metrics(
    data: LearningData, predicted: Prediction, sbs: int, errors: Mapping[str, Errors] = MappingProxyType({})
) -> dict[str, Any]:
    """The contract's figures on labelled parts, for the model and all baselines that labels allow."""
    times = np.exp(data.log_time.reshape(-1, len(CANDIDATES)))
    score, log_time = predicted.score.reshape(times.shape), predicted.log_time.reshape(times.shape)
    chance = predicted.feasible.reshape(times.shape)
    baseline = data.baseline.reshape(times.shape)
    verified = verified_choices(data, predicted, errors).ravel()
    rows = np.isfinite(times[:, _DEFAULT])
    if not rows.any():
        return {"n_rows": 0, "n_parts": 0}
    times, score, log_time, baseline, chance = (a[rows] for a in (times, score, log_time, baseline, chance))
    random = np.random.default_rng(0).random(times.shape)

    def figures(choice: np.ndarray, ranking: np.ndarray | None = None) -> dict[str, Any]:
        own = times[np.arange(len(times)), choice]
        known = None if ranking is None else correlations(times, ranking)
        return summary(own, times.min(axis=1), times[:, _DEFAULT], times[:, _LINE0], times[:, sbs], known)

    fixed = np.zeros(len(times), np.int64)
    return {
        "n_rows": len(times),
        "n_parts": len(set(data.part)),
        "model_only": figures(score.argmin(axis=1), score),
        "verified": figures(verified[rows]),
        "analytic": figures(baseline.argmin(axis=1), baseline),
        "analytic_verified": figures(shortlisted(times, baseline)),
        "random_verified": figures(shortlisted(times, random)),
        "default": figures(fixed + _DEFAULT),
        "line0": figures(fixed + _LINE0),
        "sbs": figures(fixed + sbs),
        "time_error": time_error(times, log_time),
        "feasible_told": float(((chance > 0.5) == np.isfinite(times)).mean()),
    }


def correlations(times: np.ndarray, ranking: np.ndarray) -> np.ndarray:
    """Spearman of each row over its feasible candidates."""
    return np.array([spearman(t[np.isfinite(t)], r[np.isfinite(t)]) for t, r in zip(times, ranking, strict=True)])


def time_error(times: np.ndarray, log_time: np.ndarray) -> float:
    """Median of |ln predicted - ln time| over feasible candidates."""
    finite = np.isfinite(times)
    return float(np.median(np.abs(log_time[finite] - np.log(times[finite]))))


def verified_choices(data: LearningData, predicted: Prediction, errors: Mapping[str, Errors]) -> np.ndarray:
    """(n, machines) candidate numbers: the fastest of what the model would have verified."""
    chosen = np.zeros(data.log_time.shape[:2], np.int64)
    for i, about in enumerate(data.about):
        known = errors.get(about["tool"]["kind"], errors.get(ALL_CUTTERS))
        for m, log_time in enumerate(data.log_time[i]):
            said = part_of(predicted, (i, m))
            rule_order = np.argsort(data.baseline[i, m], kind="stable")
            ranking = Ranking(rule_order, said, known)
            numbers = ranking.shortlist(CANDIDATES, SHORTLIST, (DEFAULT,))
            chosen[i, m] = numbers[int(np.argmin(log_time[numbers]))]
    return chosen


def part_of(predicted: Prediction, index: tuple[int, ...]) -> Prediction:
    return Prediction(*(getattr(predicted, f.name)[index] for f in fields(Prediction)))


def shortlisted(times: np.ndarray, score: np.ndarray) -> np.ndarray:
    """The fastest of the default and the best few by an order alone, (n,) candidate numbers. times, score: (n, k)."""
    chosen = np.zeros(len(times), np.int64)
    for row, order in enumerate(np.argsort(score, axis=1, kind="stable")):
        numbers = Ranking(order).shortlist(CANDIDATES, SHORTLIST, (DEFAULT,))
        chosen[row] = numbers[int(np.argmin(times[row, numbers]))]
    return chosen


def spread_limit(predicted: Prediction) -> float:
    """Ensemble spread of the first choice above which a model abstains: half again the 95 % quantile on validation."""
    first = predicted.score.argmin(axis=2)
    spread = np.take_along_axis(predicted.spread, first[:, :, None], axis=2)
    return float(max(1.5 * np.quantile(spread, 0.95), 0.02))


def errors_of(data: LearningData, predicted: Prediction) -> dict[str, Errors]:
    """How far off predictions are on validation parts, by sort of cutter and under all; of those that enough parts
    tell about."""
    kinds = np.array([about["tool"]["kind"] for about in data.about])
    groups = {kind: np.flatnonzero(kinds == kind) for kind in sorted(set(kinds))}
    groups[ALL_CUTTERS] = np.arange(len(data))
    found = {}
    for kind, index in groups.items():
        log_time, said = (a[index].reshape(-1, len(CANDIDATES)) for a in (data.log_time, predicted.log_time))
        errors = Errors.of(log_time, said, CANDIDATES)
        if errors is not None:
            found[str(kind)] = errors
    return found


def regrets(data: LearningData, score: np.ndarray) -> dict[str, list[float]]:
    """model_only regret by part, of all its rows; an infeasible choice counts as twice the slowest feasible."""
    found: dict[str, list[float]] = {}
    for i, part in enumerate(data.part):
        for times, ranked in zip(data.log_time[i], score[i], strict=True):
            finite = np.isfinite(times)
            if not finite.any():
                continue
            chosen = times[int(np.argmin(ranked))]
            if not np.isfinite(chosen):
                chosen = float(times[finite].max()) + math.log(2.0)
            found.setdefault(part, []).append(math.expm1(float(chosen) - float(times[finite].min())))
    return found


def predictions(model: StrategyModel, data: LearningData) -> Prediction:
    """(n, machines, k) of a published model on labelled parts."""
    machines = range(data.rows.shape[1])
    found = [
        [model.predict(data.maps[i], data.frames, data.rows[i, m], data.baseline[i, m]) for m in machines]
        for i in range(len(data))
    ]
    columns = {f.name: np.array([[getattr(p, f.name) for p in row] for row in found]) for f in fields(Prediction)}
    return Prediction(**columns)


def gate_evidence(data: LearningData, predicted: Prediction, rivals: Sequence[StrategyModel]) -> dict[str, Any]:
    """Regrets by part of the new model, of the rule-based choice and of its rivals, on parts that none trained on."""
    evidence = {"new": regrets(data, predicted.score), "rule": regrets(data, data.baseline)}
    for model in rivals:
        evidence[model.card.weights_sha256] = regrets(data, predictions(model, data).score)
    return gate.evidence(evidence)


def before_after(
    data: LearningData, predicted: Prediction, rivals: Sequence[StrategyModel], base: ModelCard
) -> dict[str, Any]:
    """Mean regret before and after fine-tuning or forking, by family of part."""
    before = next((m for m in rivals if m.card.weights_sha256 == base.weights_sha256), None)
    if before is None:
        return {}
    old, new = predictions(before, data).score, predicted.score
    table: dict[str, Any] = {}
    family = np.array([str(about.get("family", "curated")) for about in data.about])
    for name in ["all", *sorted(set(family))]:
        index = np.arange(len(data)) if name == "all" else np.flatnonzero(family == name)
        chosen = data.select(index)
        table[name] = {
            "parts": len(set(chosen.part)),
            "before": _mean(regrets(chosen, old[index])),
            "after": _mean(regrets(chosen, new[index])),
        }
    return table


def _mean(by_part: dict[str, list[float]]) -> float | None:
    return float(np.mean([np.mean(v) for v in by_part.values()])) if by_part else None
