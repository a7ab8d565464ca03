"""One cell of the evaluation matrix, judged: what brute force, the model and every baseline choose, solved and timed
again with one fresh probe seed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from cnc_training.contract import CANDIDATES, DEFAULT, LINE0, MachineProfile, ToolSpec
from cnc_training.errors import GeometryError
from cnc_training.machining import rules
from cnc_training.machining.cutter import from_spec
from cnc_training.machining.finishing import JUDGE, LABEL, Evaluation, Finishing, standard_setup
from cnc_training.machining.mesh import Mesh, PartFile
from cnc_training.machining.surface_sample import take_sample
from cnc_training.runtime import baselines
from cnc_training.runtime.features import candidate_features, frames, network_maps
from cnc_training.runtime.loaded_models import loaded
from cnc_training.runtime.metrics import spearman
from cnc_training.runtime.part_picture import thumbnail
from cnc_training.runtime.proposals import Ranking, decided
from cnc_training.runtime.synthetic import synthetic_part

BRUTE_FORCE_KEPT = 3  # the best few by brute force are judged again; the oracle is the best of all judged
N_VERIFY = 5
ORDINARY_SBS = "offset3d"  # where a model's card names none
DEFAULT_NUMBER, LINE0_NUMBER = CANDIDATES.index(DEFAULT), CANDIDATES.index(LINE0)


@dataclass(frozen=True)
class Cell:
    """One part with one tool under one cusp limit. source: a PartFile, or (seed, index) of a synthetic part."""

    name: str
    source: Any
    tool: ToolSpec
    cusp_mm: float
    seed: int
    family: str = ""


def judge_cell(model_path: str, machines: list[MachineProfile], cell: Cell) -> dict[str, Any]:
    """Rows of one cell on all machines, what was skipped, with reasons, and where there are rows a thumbnail."""
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
    again = [_Once(product.with_fresh_probes(s), machines) for s in rules.fresh_seeds(cell.seed + 1, cutter)]
    judged = _Once(judge, machines)
    if not judged(DEFAULT_NUMBER).feasible:
        reason = f"The default {judged(DEFAULT_NUMBER).reason}."
        return {"rows": [], "skipped": [{**about, "machine": m.name, "reason": reason} for m in machines]}
    model = loaded(Path(model_path)) if model_path else None
    sample = take_sample(product.maps, product.probes, cutter, cell.cusp_mm)
    features = candidate_features(sample, cutter, cell.cusp_mm, machines, setup, CANDIDATES)
    sbs = number_of(model.card.sbs if model is not None else ORDINARY_SBS)
    random = np.random.default_rng(np.random.SeedSequence([cell.seed, 3])).permutation(len(CANDIDATES))
    rows = []
    for machine, found in zip(machines, features, strict=True):
        analytic = rules.order(found.estimates)
        ranking, first = Ranking(analytic), int(analytic[0])
        score, log_time = found.baseline, found.baseline
        if model is not None:
            predicted = model.predict(network_maps(sample), frames(CANDIDATES), found.rows, found.baseline)
            ranking = decided(model, predicted, analytic, cutter.kind)
            score, log_time, first = predicted.score, predicted.log_time, int(predicted.score.argmin())
        lists = {
            "verified": ranking,
            "analytic_verified": Ranking(analytic),
            "random_verified": Ranking(random),
        }
        to_verify = {who: one.shortlist(CANDIDATES, N_VERIFY, (DEFAULT,)) for who, one in lists.items()}
        chosen = {
            "model_only": first,
            **{who: verified.best(numbers, machine, again) for who, numbers in to_verify.items()},
            "default": DEFAULT_NUMBER,
            "line0": LINE0_NUMBER,
            "sbs": sbs,
            "rule_45": CANDIDATES.index(baselines.rule_45(sample, CANDIDATES)),
            "rule_seed": CANDIDATES.index(baselines.rule_seed(sample, CANDIDATES)),
            "analytic": int(analytic[0]),
        }
        brute_times = np.array([e.time_s(machine) for e in known])
        best = [int(i) for i in np.argsort(brute_times)[:BRUTE_FORCE_KEPT] if np.isfinite(brute_times[i])]
        times = {i: judged(i).time_s(machine) for i in {*chosen.values(), *best}}
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
                "spearman": spearman(brute_times[finite], score[finite]),
                "n_verified": len([i for i in to_verify["verified"] if i != DEFAULT_NUMBER]),
                "feasible": int(finite.sum()),
            }
        )
    return {"rows": rows, "skipped": [], "picture": thumbnail(sample)}


def number_of(key: str) -> int:
    keys = [candidate.key for candidate in CANDIDATES]
    return keys.index(key) if key in keys else keys.index(ORDINARY_SBS)


class _Once:
    """Evaluates each candidate of a job at most once, on all machines."""

    def __init__(self, job: Finishing, machines: list[MachineProfile]) -> None:
        self._job, self._machines = job, machines
        self._found: dict[int, Evaluation] = {}

    def __call__(self, number: int) -> Evaluation:
        if number not in self._found:
            self._found[number] = self._job.evaluate(CANDIDATES[number], self._machines)
        return self._found[number]

    def best(self, numbers: Iterable[int], machine: MachineProfile, fresh: list[_Once]) -> int:
        """The product's procedure: all of them verified, the default kept without a lead that fresh probes confirm."""
        times = {i: self(i).time_s(machine) for i in numbers if self(i).feasible}
        default = DEFAULT_NUMBER if DEFAULT_NUMBER in times else None
        again = [lambda number, one=one: one(number).time_s(machine) for one in fresh]
        chosen = rules.confirmed(times, default, again)
        return DEFAULT_NUMBER if chosen is None else chosen


def _mesh(cell: Cell) -> Mesh:
    if isinstance(cell.source, PartFile):
        return cell.source.load()
    return synthetic_part(*cell.source).mesh


def _json_time(value: float) -> float | None:
    return value if math.isfinite(value) else None
