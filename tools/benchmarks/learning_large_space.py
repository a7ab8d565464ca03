"""Where brute force is no answer: every strategy at fine angles with every tool of a library, for one part.

Per part: all candidates of all tools that reach the part are solved and timed by the kernel (brute force). Model (or
rule), gradient boosting and random search each choose the best of the same number of verifications, which are looked up
among them. Which few tools are worth exact maps is told from one coarse map of the part. The choices and the best by
brute force are then solved and timed again with fresh probes, so that luck among a thousand noisy times does not count;
regret is taken against the best of all that were judged again.

A tool counts only where it leaves little more of the surface unfinished than the library's best: else the largest
would win everywhere by not going into corners. Times are of computing (CPU), since a wall clock sees who else computes.
"""

from __future__ import annotations

import math
import time
from typing import Dict, Optional, Sequence, Tuple

import numpy as np
from large_space import UNREACHED_SHARE, Job, Key, Space, cusp_of, finishing_of, upward_mm2
from large_space_choice import N_VERIFY, model_shortlist, polished, proposals_of, random_keys, shortlist
from sklearn.ensemble import HistGradientBoostingRegressor

from cnc_training.contract import Candidate, MachineProfile
from cnc_training.errors import GeometryError
from cnc_training.machining.finishing import JUDGE, LABEL, Finishing, Quality
from cnc_training.machining.mesh import Mesh
from cnc_training.runtime.dataset import Dataset
from cnc_training.runtime.learning_data import learning_data, split
from cnc_training.runtime.synthetic import synthetic_part

BRUTE_FORCE_KEPT = 3  # the best few by brute force are judged again


def trained_boosting(dataset: Dataset, seed: int) -> HistGradientBoostingRegressor:
    """Gradient boosting on what the analytic estimate leaves, from the parts, weights and treatment of infeasible
    candidates that the network is trained with."""
    from cnc_training.runtime.loss import FLOOR_WEIGHT, INFEASIBLE, NEAR_BEST  # with torch, which only this needs

    data = learning_data(dataset)
    train = data.select(split(data.part, seed)["train"])
    feasible = np.isfinite(train.log_time)
    best = np.min(np.where(feasible, train.log_time, np.inf), axis=2, keepdims=True)
    slow = np.maximum(train.baseline, best + INFEASIBLE)
    known = np.where(feasible, train.log_time, slow)
    weight = FLOOR_WEIGHT + np.exp(-(known - best) / NEAR_BEST) * feasible
    target, usable = known - train.baseline, np.isfinite(known)
    peer = HistGradientBoostingRegressor(
        max_iter=400, learning_rate=0.06, max_leaf_nodes=31, min_samples_leaf=40, l2_regularization=1.0,
        random_state=seed,
    )  # fmt: skip
    return peer.fit(train.rows[usable], target[usable], sample_weight=weight[usable])


def measure_part(
    model_path: str, peer: Optional[HistGradientBoostingRegressor], space: Space, job: Job, quality: Quality = LABEL,
    judging: Quality = JUDGE,
) -> dict:  # fmt: skip
    """One row; with "skipped" where no tool or no candidate will do."""
    part = synthetic_part(job.seed, job.index)
    cusp_mm = cusp_of(job)
    row = {"part": f"synthetic-{job.seed}-{job.index}", "family": part.family, "cusp_mm": cusp_mm,
           "machine": job.machine.name}  # fmt: skip
    candidates = space.candidates
    started = time.process_time()
    proposals = proposals_of(part.mesh, cusp_mm, space, job, quality)
    proposing_s = time.process_time() - started
    if not proposals:
        return {**row, "skipped": "No tool of the library reaches the part."}
    started = time.process_time()
    shortlists = {"model": model_shortlist(model_path, proposals, space)}
    ranking_s = time.process_time() - started
    if peer is not None:
        said = [tool.features.baseline + peer.predict(tool.features.rows) for tool in proposals]
        shortlists["boosting"] = shortlist(proposals, space, said)
    times: Dict[Key, float] = {}
    seconds: Dict[Key, float] = {}
    jobs, maps_s = _reaching(part.mesh, cusp_mm, space, job, quality)
    if not jobs:
        return {**row, "skipped": "No tool of the library reaches the part."}
    for tool_number, finishing in jobs.items():
        for number, candidate in enumerate(candidates):
            started = time.process_time()
            times[tool_number, number] = _time(finishing, candidate, job.machine)
            seconds[tool_number, number] = time.process_time() - started
    fastest = sorted(times, key=lambda key: (times[key], key))[:BRUTE_FORCE_KEPT]
    if not math.isfinite(times[fastest[0]]):
        return {**row, "skipped": "No candidate keeps the cusp limit."}
    for who, keys in shortlists.items():
        # a tool that the closer look finds to leave too much is given up; its verifications are lost
        shortlists[who] = polished([key for key in keys if key in times], times, space)
    shortlists["random"] = random_keys(sorted(jobs), candidates, job)
    chosen = {}
    for who, keys in shortlists.items():
        chosen[who] = min(keys or [min(times)], key=lambda key: (times[key], key))
    judged = _judged_again(part.mesh, cusp_mm, space, job, {*chosen.values(), *fastest}, judging)
    oracle = min(judged, key=lambda key: (judged[key], key))
    if not math.isfinite(judged[oracle]):
        return {**row, "skipped": "With fresh probes no choice keeps the cusp limit."}
    slowest = max(time_s for time_s in judged.values() if math.isfinite(time_s))
    for who, key in {"oracle": oracle, **chosen}.items():
        # an infeasible choice counts with twice the slowest feasible one, so that one such row does not hide all others
        time_s = judged[key] if math.isfinite(judged[key]) else 2 * slowest
        row.update({who: _name(space, key), f"{who}_time_s": time_s, f"{who}_regret": time_s / judged[oracle] - 1})
    verifying_s = sum(seconds[key] for key in shortlists["model"])  # the maps are among proposing_s
    return {
        **row,
        "n_tools": len(jobs),
        "n_tools_ranked": len(proposals),
        "n_candidates": len(times),
        "n_feasible": sum(math.isfinite(value) for value in times.values()),
        "proposing_s": proposing_s,
        "ranking_s": ranking_s,
        "verifying_s": verifying_s,
        "choosing_s": proposing_s + ranking_s + verifying_s,
        "brute_force_s": sum(maps_s.values()) + sum(seconds.values()),
    }


def summarised(rows: Sequence[dict], space: Space) -> dict:
    """{"summary", "rows", "skipped"}; summary as the contract has it."""
    judged = [row for row in rows if "skipped" not in row]
    figures: Dict[str, object] = {
        "n_candidates": space.tools * len(space.candidates),
        "n_verified": N_VERIFY,
        "n_tools": space.tools,
        "n_parts": len(judged),
        "n_skipped": len(rows) - len(judged),
        "candidates_reaching": _mean(judged, "n_candidates"),
        "regret_mean": _mean(judged, "model_regret"),
        "time_ratio": None,
        "boosting_regret": _mean(judged, "boosting_regret"),
        "random_regret": _mean(judged, "random_regret"),
    }
    if judged:
        total = {name: sum(row[f"{name}_s"] for row in judged) for name in ("choosing", "brute_force", "proposing")}
        figures["time_ratio"] = total["choosing"] / total["brute_force"]
        figures["proposing_share"] = total["proposing"] / total["choosing"]
    return {"summary": figures, "rows": judged, "skipped": [row for row in rows if "skipped" in row]}


def is_large(space: Space, job: Job) -> bool:
    """Do over half of the tools reach the part, which leaves over 1,000 candidates of the whole space? Where fewer do,
    brute force is an answer."""
    mesh = synthetic_part(job.seed, job.index).mesh
    reaching, _ = _reaching(mesh, cusp_of(job), space, job, LABEL)
    return 2 * len(reaching) > space.tools


def _reaching(
    mesh: Mesh, cusp_mm: float, space: Space, job: Job, quality: Quality
) -> Tuple[Dict[int, Finishing], Dict[int, float]]:
    """(finishing jobs of the tools that leave little more unfinished than the best of them, seconds for maps and probes
    of all)."""
    found: Dict[int, Finishing] = {}
    seconds: Dict[int, float] = {}
    for number in range(space.tools):
        started = time.process_time()
        try:
            finishing = finishing_of(mesh, cusp_mm, space, job, number, quality, job.index)
            finishing.unfinished  # noqa: B018  # takes the probes, which are part of the work
            found[number] = finishing
        except GeometryError:
            continue
        seconds[number] = time.process_time() - started
    allowed = min((f.unfinished for f in found.values()), default=0.0) + UNREACHED_SHARE * upward_mm2(mesh)
    return {n: f for n, f in found.items() if f.unfinished <= allowed}, seconds


def _judged_again(
    mesh: Mesh, cusp_mm: float, space: Space, job: Job, keys: set, judging: Quality
) -> Dict[Key, float]:  # fmt: skip
    """Times with many fresh probes, one job for each tool."""
    judged: Dict[Key, float] = {}
    for number in sorted({tool_number for tool_number, _ in keys}):
        finishing = finishing_of(mesh, cusp_mm, space, job, number, judging, job.index + 1_000_000)
        for key in sorted(key for key in keys if key[0] == number):
            judged[key] = _time(finishing, space.candidates[key[1]], job.machine)
    return judged


def _time(finishing: Finishing, candidate: Candidate, machine: MachineProfile) -> float:
    found = finishing.evaluate(candidate, [machine])
    return float(found.times_s[machine.name].total_s) if found.feasible else math.inf


def _name(space: Space, key: Key) -> str:
    return f"{space.library[key[0]].name} {space.candidates[key[1]].key}"


def _mean(rows: Sequence[dict], name: str) -> Optional[float]:
    return float(np.mean([row[name] for row in rows])) if rows and name in rows[0] else None
