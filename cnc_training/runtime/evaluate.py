"""The verb `evaluate`: judge a strategy model on meshes, on fresh synthetic parts, or on a labelled dataset.

For meshes, every cell of the matrix (part, tool, cusp limit) is labelled by brute force once; the model proposes and
the product's own procedure verifies; then choice, default, line0, single best, oracle and all baselines are solved and
timed again with one fresh probe seed, so that luck with probes does not count. Regret is taken against the best of all
that were judged again.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from cnc_training.contract import (
    CANDIDATES,
    DEFAULT,
    KERNEL_VERSION,
    LINE0,
    Candidate,
    EvaluateRequest,
    MachineProfile,
    ToolSpec,
    from_json,
)
from cnc_training.errors import GeometryError, TrainingError
from cnc_training.machining import rules
from cnc_training.machining.cutter import from_spec
from cnc_training.machining.finishing import JUDGE, LABEL, Evaluation, Finishing, standard_setup
from cnc_training.machining.mesh import Mesh, PartFile, load_parts
from cnc_training.machining.surface_sample import take_sample
from cnc_training.runtime import baselines, judging, matrix
from cnc_training.runtime.dataset import Dataset
from cnc_training.runtime.evaluation_report import write_report
from cnc_training.runtime.features import candidate_features, frames, network_maps
from cnc_training.runtime.label_pool import label_pool
from cnc_training.runtime.labels import drawn_cell
from cnc_training.runtime.learning_data import is_test_part, learning_data
from cnc_training.runtime.metrics import spearman, summary
from cnc_training.runtime.rank import choose, loaded
from cnc_training.runtime.synthetic import synthetic_part

BRUTE_FORCE_KEPT = 3  # the best few by brute force are judged again; the oracle is the best of all judged
N_VERIFY = 5
SYNTHETIC_SEED = 1_000_003  # added to the seed, so that no training run used these parts
ORDINARY_SBS = "offset3d"  # where a model's card names none
RULES = ("default", "line0", "sbs", "rule_45", "rule_seed", "analytic", "analytic_verified", "random_verified")
_DEFAULT, _LINE0 = CANDIDATES.index(DEFAULT), CANDIDATES.index(LINE0)


@dataclass(frozen=True)
class Cell:
    """One part with one tool under one cusp limit. source: a PartFile, or (seed, index) of a synthetic part."""

    name: str
    source: Any
    tool: ToolSpec
    cusp_mm: float
    seed: int
    family: str = ""


def run(request: dict, reporter: Any) -> dict:
    """The JSON of the contract: {"summary", "rows"}; with report_folder also as files."""
    wanted = from_json(EvaluateRequest, request)
    model = loaded(Path(wanted.model)) if wanted.model else None
    if wanted.dataset:
        result = on_dataset(wanted)
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
                reporter.progress(done + 1, len(cells), "parts", cells[done].name)
        result = summarised(rows, skipped, wanted.seed, "" if model is None else model.name)
    if wanted.report_folder:
        for path in write_report(result, Path(wanted.report_folder)):
            reporter.artifact("report", path)
    return result


def judge_cell(model_path: str, machines: list[MachineProfile], cell: Cell) -> dict[str, Any]:
    """Rows of one cell on all machines, and what was skipped, with reasons."""
    about = {"part": cell.name, "tool": cell.tool.name, "cusp_mm": cell.cusp_mm}
    if cell.family:
        about["family"] = cell.family
    try:
        mesh = _mesh(cell)
        setup, cutter = standard_setup(mesh, machines[0]), from_spec(cell.tool)
        brute = Finishing(mesh, cutter, setup, cell.cusp_mm, LABEL, cell.seed)
        product = Finishing(mesh, cutter, setup, cell.cusp_mm, JUDGE, cell.seed + 1)
        judge = Finishing(mesh, cutter, setup, cell.cusp_mm, JUDGE, cell.seed + 2)
    except GeometryError as error:
        return {"rows": [], "skipped": [{**about, "machine": m.name, "reason": error.message} for m in machines]}
    known = [brute.evaluate(candidate, machines) for candidate in CANDIDATES]
    verified = _Once(product, machines)
    judged = _Once(judge, machines)
    if not judged(_DEFAULT).feasible:
        reason = f"The default {judged(_DEFAULT).reason}."
        return {"rows": [], "skipped": [{**about, "machine": m.name, "reason": reason} for m in machines]}
    model = loaded(Path(model_path)) if model_path else None
    sample = take_sample(product.maps, product.probes)
    features = candidate_features(sample, cutter, cell.cusp_mm, machines, setup, CANDIDATES)
    sbs = _number_of(model.card.sbs if model is not None else ORDINARY_SBS)
    random = np.random.default_rng(np.random.SeedSequence([cell.seed, 3])).permutation(len(CANDIDATES))
    rows = []
    for machine, found in zip(machines, features, strict=True):
        analytic = rules.order(found.estimates)
        order, log_time = analytic, found.baseline
        if model is not None:
            log_time, _ = model.predict(network_maps(sample), frames(CANDIDATES), found.rows, found.baseline)
            order = np.argsort(log_time, kind="stable")
        chosen = {
            "model_only": int(order[0]),
            "verified": verified.best(order, machine),
            "default": _DEFAULT,
            "line0": _LINE0,
            "sbs": sbs,
            "rule_45": _number(baselines.rule_45(sample, CANDIDATES)),
            "rule_seed": _number(baselines.rule_seed(sample, CANDIDATES)),
            "analytic": int(analytic[0]),
            "analytic_verified": verified.best(analytic, machine),
            "random_verified": verified.best(random, machine),
        }
        brute_times = np.array([_time(e, machine) for e in known])
        best = [int(i) for i in np.argsort(brute_times)[:BRUTE_FORCE_KEPT] if np.isfinite(brute_times[i])]
        times = {i: _time(judged(i), machine) for i in {*chosen.values(), *best}}
        oracle = min(times, key=lambda i: (times[i], i))
        finite = np.isfinite(brute_times)
        rows.append(
            {
                **about,
                "machine": machine.name,
                "oracle": CANDIDATES[oracle].key,
                "oracle_time_s": times[oracle],
                **{f"{who}_time_s": _json_time(times[i]) for who, i in chosen.items()},
                **{who: CANDIDATES[i].key for who, i in chosen.items()},
                "predicted_time_s": float(np.exp(log_time[chosen["verified"]])),
                "stepover_mm": float(judged(chosen["verified"]).stepover_mm),
                "p98_mm": float(judged(chosen["verified"]).cusp.p98_mm),
                "spearman": spearman(brute_times[finite], log_time[finite]),
                "feasible": int(finite.sum()),
            }
        )
    return {"rows": rows, "skipped": []}


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


def on_dataset(wanted: EvaluateRequest) -> dict[str, Any]:
    """On labelled parts: of a dataset the model trained on only those it never saw, else all. Times are the labels',
    so nothing is judged again."""
    dataset = Dataset(Path(wanted.dataset))
    data = learning_data(dataset)
    model = loaded(Path(wanted.model)) if wanted.model else None
    trained = set(model.card.dataset.get("shards", {}).values()) if model is not None else set()
    if trained & set(dataset.card.shards.values()):
        data = data.select(np.array([i for i, part in enumerate(data.part) if is_test_part(part)], dtype=np.int64))
    score = judging.scores(model, data) if model is not None else data.baseline
    sbs = _number_of(model.card.sbs if model is not None else ORDINARY_SBS)
    rows, skipped = [], []
    for i, about in enumerate(data.about):
        for m, machine in enumerate(about["machines"]):
            if wanted.machines and machine not in wanted.machines:
                continue
            times = np.exp(data.log_time[i, m])
            row = {"part": about["part"][:12], "tool": about["tool"]["name"], "cusp_mm": about["cusp_mm"],
                   "machine": machine, "family": about.get("family", "curated")}  # fmt: skip
            if not np.isfinite(times[_DEFAULT]):
                skipped.append({**row, "reason": about["infeasible"].get(DEFAULT.key, "The default is infeasible.")})
                continue
            finite = np.isfinite(times)
            ranked, analytic = score[i, m], data.baseline[i, m]
            short = judging.shortlisted(times[None], ranked[None])[0]
            chosen = {
                "oracle": int(times.argmin()),
                "model_only": int(ranked.argmin()),
                "verified": choose({int(short): times[short], _DEFAULT: times[_DEFAULT]}, _DEFAULT),
                "default": _DEFAULT,
                "line0": _LINE0,
                "sbs": sbs,
                "analytic": int(analytic.argmin()),
                "analytic_verified": int(judging.shortlisted(times[None], analytic[None])[0]),
            }
            rows.append(
                {
                    **row,
                    **{f"{who}_time_s": float(times[n]) for who, n in chosen.items() if n is not None},
                    **{who: CANDIDATES[n].key for who, n in chosen.items() if n is not None},
                    "predicted_time_s": float(np.exp(ranked[chosen["verified"]])),
                    "spearman": spearman(times[finite], ranked[finite]),
                    "feasible": int(finite.sum()),
                }
            )
    return summarised(rows, skipped, wanted.seed, "" if model is None else model.name)


class _Once:
    """Evaluates each candidate of a job at most once, on all machines."""

    def __init__(self, job: Finishing, machines: list[MachineProfile]) -> None:
        self._job, self._machines = job, machines
        self._found: dict[int, Evaluation] = {}

    def __call__(self, number: int) -> Evaluation:
        if number not in self._found:
            self._found[number] = self._job.evaluate(CANDIDATES[number], self._machines)
        return self._found[number]

    def best(self, order: Iterable[int], machine: MachineProfile) -> int:
        """The product's procedure: shortlist and default verified, the default kept without a real lead."""
        numbers = rules.shortlist(np.array(list(order)), CANDIDATES, N_VERIFY, (DEFAULT,))
        times = {i: _time(self(i), machine) for i in numbers if self(i).feasible}
        chosen = choose(times, _DEFAULT)
        return _DEFAULT if chosen is None else chosen


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


def _mesh(cell: Cell) -> Mesh:
    if isinstance(cell.source, PartFile):
        return cell.source.load()
    return synthetic_part(*cell.source).mesh


def _time(found: Evaluation, machine: MachineProfile) -> float:
    return float(found.times_s[machine.name].total_s) if found.feasible else math.inf


def _number(candidate: Candidate) -> int:
    return CANDIDATES.index(candidate)


def _number_of(key: str) -> int:
    keys = [candidate.key for candidate in CANDIDATES]
    return keys.index(key) if key in keys else keys.index(ORDINARY_SBS)


def _column(rows: list[dict[str, Any]], name: str) -> np.ndarray:
    return np.array([math.inf if row[name] is None else row[name] for row in rows], dtype=np.float64)


def _json_time(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _clean(value: Any) -> Any:
    return None if isinstance(value, float) and not math.isfinite(value) else value
