"""A model judged on labelled parts: times are the labels', so nothing is solved again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from cnc_training.contract import CANDIDATES, DEFAULT, EvaluateRequest
from cnc_training.machining import rules
from cnc_training.runtime import judging
from cnc_training.runtime.dataset import Dataset
from cnc_training.runtime.judged_cells import DEFAULT_NUMBER, LINE0_NUMBER, ORDINARY_SBS, number_of
from cnc_training.runtime.learning_data import is_test_part, learning_data
from cnc_training.runtime.loaded_models import loaded
from cnc_training.runtime.metrics import spearman
from cnc_training.runtime.proposals import Ranking, decided


def judged_labels(wanted: EvaluateRequest) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """(rows, skipped) of a dataset: where the model trained on it only parts that it never saw, else all."""
    dataset = Dataset(Path(wanted.dataset))
    data = learning_data(dataset)
    model = loaded(Path(wanted.model)) if wanted.model else None
    trained = set(model.card.dataset.get("shards", {}).values()) if model is not None else set()
    if trained & set(dataset.card.shards.values()):
        data = data.select(np.array([i for i, part in enumerate(data.part) if is_test_part(part)], dtype=np.int64))
    score = log_time = data.baseline
    if model is not None:
        predicted = judging.predictions(model, data)
        score, log_time = predicted.score, predicted.log_time
    sbs = number_of(model.card.sbs if model is not None else ORDINARY_SBS)
    rows, skipped = [], []
    for i, about in enumerate(data.about):
        for m, machine in enumerate(about["machines"]):
            if wanted.machines and machine not in wanted.machines:
                continue
            times = np.exp(data.log_time[i, m])
            row = {"part": about["part"][:12], "tool": about["tool"]["name"], "cusp_mm": about["cusp_mm"],
                   "machine": machine, "family": about.get("family", "curated")}  # fmt: skip
            if not np.isfinite(times[DEFAULT_NUMBER]):
                skipped.append({**row, "reason": about["infeasible"].get(DEFAULT.key, "The default is infeasible.")})
                continue
            finite = np.isfinite(times)
            ranked, analytic = score[i, m], data.baseline[i, m]
            ranking = Ranking(np.argsort(analytic, kind="stable"))
            if model is not None:
                said = judging.part_of(predicted, (i, m))
                ranking = decided(model, said, ranking.rule_order, about["tool"]["kind"])
            short = _fastest(times, ranking.shortlist(CANDIDATES, judging.SHORTLIST, (DEFAULT,)))
            chosen = {
                "oracle": int(times.argmin()),
                "model_only": int(ranked.argmin()),
                "verified": rules.fastest({short: times[short], DEFAULT_NUMBER: times[DEFAULT_NUMBER]}, DEFAULT_NUMBER),
                "default": DEFAULT_NUMBER,
                "line0": LINE0_NUMBER,
                "sbs": sbs,
                "analytic": int(analytic.argmin()),
                "analytic_verified": int(judging.shortlisted(times[None], analytic[None])[0]),
            }
            rows.append(
                {
                    **row,
                    **{f"{who}_time_s": float(times[n]) for who, n in chosen.items() if n is not None},
                    **{who: CANDIDATES[n].key for who, n in chosen.items() if n is not None},
                    "predicted_time_s": float(np.exp(log_time[i, m][chosen["verified"]])),
                    "spearman": spearman(times[finite], ranked[finite]),
                    "feasible": int(finite.sum()),
                }
            )
    return rows, skipped


def _fastest(times: np.ndarray, numbers: list[int]) -> int:
    return min(numbers, key=lambda number: (times[number], number))
