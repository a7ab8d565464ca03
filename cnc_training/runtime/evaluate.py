"""The verb `evaluate`: judge a strategy model on meshes, on fresh synthetic parts, or on a labelled dataset.

For meshes, every cell of the matrix (part, tool, cusp limit) is labelled by brute force once; the model proposes and
the product's own procedure verifies; then choice, default, line0, single best, oracle and all baselines are solved and
timed again with one fresh probe seed, so that luck with probes does not count. Regret is taken against the best of all
that were judged again.
"""

from __future__ import annotations

import math
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from cnc_training.contract import (
    CANDIDATES,
    KERNEL_VERSION,
    EvaluateRequest,
    from_json,
)
from cnc_training.errors import TrainingError
from cnc_training.machining.mesh import load_parts
from cnc_training.runtime import matrix
from cnc_training.runtime.evaluation_report import write_report
from cnc_training.runtime.judged_cells import Cell, judge_cell
from cnc_training.runtime.judged_labels import judged_labels
from cnc_training.runtime.label_pool import label_pool
from cnc_training.runtime.labels import drawn_cell
from cnc_training.runtime.loaded_models import loaded
from cnc_training.runtime.metrics import summary
from cnc_training.runtime.synthetic import synthetic_part

SYNTHETIC_SEED = 1_000_003  # added to the seed, so that no training run used these parts
RULES = ("default", "line0", "sbs", "rule_45", "rule_seed", "analytic", "analytic_verified", "random_verified")


def run(request: dict, reporter: Any) -> dict:
    """The JSON of the contract: {"summary", "rows"}; with report_folder also as files."""
    wanted = from_json(EvaluateRequest, request)
    model = loaded(Path(wanted.model)) if wanted.model else None
    pictures: dict[tuple[str, str], np.ndarray] = {}
    if wanted.dataset:
        result = summarised(*judged_labels(wanted), wanted.seed, "" if model is None else model.name)
    else:
        machines = matrix.machines(wanted.machines)
        cells = _cells(wanted)
        rows: list[dict[str, Any]] = []
        skipped: list[dict[str, Any]] = []
        with label_pool(wanted.workers, len(cells)) as apply:
            answers = apply(partial(judge_cell, wanted.model, machines), cells)
            for done, answer in enumerate(answers):
                reporter.check()
                rows += answer["rows"]
                skipped += answer["skipped"]
                if "picture" in answer:
                    pictures[cells[done].name, cells[done].tool.name] = answer["picture"]
                reporter.progress(done + 1, len(cells), "parts", cells[done].name)
        result = summarised(rows, skipped, wanted.seed, "" if model is None else model.name)
    if wanted.report_folder:
        history = model.card.training.get("history", []) if model is not None else []
        for path in write_report(result, Path(wanted.report_folder), pictures, history):
            reporter.artifact("report", path)
    return result


def summarised(rows: list[dict[str, Any]], skipped: list[dict[str, Any]], seed: int, model: str) -> dict[str, Any]:
    """Rows with their summary, as the contract lays it down."""
    result: dict[str, Any] = {
        "summary": {
            "n_rows": len(rows),
            "n_skipped": len(skipped),
            "n_parts": len({row["part"] for row in rows}),
            "seed": seed,
            "n_candidates": len(CANDIDATES),
            "kernel_version": KERNEL_VERSION,
            "model": model,
            "model_only": None,
            "verified": None,
        },
        "rows": [{name: _clean(value) for name, value in row.items()} for row in rows],
        "skipped": skipped,
    }
    if rows:
        columns = {n: _column(rows, f"{n}_time_s") for n in ("oracle", "default", "line0", "sbs")}
        ranks = np.array([row["spearman"] for row in rows], dtype=np.float64)
        for who in ("model_only", "verified"):
            result["summary"][who] = summary(_column(rows, f"{who}_time_s"), **columns, correlation=ranks)
        result["summary"]["baselines"] = {
            who: summary(_column(rows, f"{who}_time_s"), **columns) for who in RULES if f"{who}_time_s" in rows[0]
        }
    return result


def _cells(wanted: EvaluateRequest) -> list[Cell]:
    if wanted.parts_file:
        pairs = matrix.cells(wanted.tools, wanted.cusps_mm)
        parts = load_parts(Path(wanted.parts_file))
        return [Cell(p.name, p, tool, cusp, wanted.seed) for p in parts for tool, cusp in pairs]
    if wanted.synthetic > 0:
        return [_synthetic_cell(wanted, i) for i in range(wanted.synthetic)]
    raise TrainingError("nothing_to_judge", "No parts were given to judge the model on.", "Give meshes or a dataset.")


def _synthetic_cell(wanted: EvaluateRequest, index: int) -> Cell:
    seed = wanted.seed + SYNTHETIC_SEED
    tool, cusp = drawn_cell(seed, index)
    if wanted.tools or wanted.cusps_mm:
        pairs = matrix.cells(wanted.tools, wanted.cusps_mm)
        tool, cusp = pairs[int(np.random.default_rng([seed, index]).integers(0, len(pairs)))]
    family = synthetic_part(seed, index).family
    return Cell(f"synthetic-{seed}-{index}", (seed, index), tool, cusp, wanted.seed, family)


def _column(rows: list[dict[str, Any]], name: str) -> np.ndarray:
    return np.array([math.inf if row[name] is None else row[name] for row in rows], dtype=np.float64)


def _clean(value: Any) -> Any:
    return None if isinstance(value, float) and not math.isfinite(value) else value
