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

import itertools
import math
import time
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence, Set, Tuple

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor

from cnc_training.contract import ANGLED, CANDIDATES, Candidate, MachineProfile, ToolSpec
from cnc_training.errors import GeometryError
from cnc_training.machining.analytic import estimate
from cnc_training.machining.cutter import from_spec
from cnc_training.machining.finishing import JUDGE, LABEL, Finishing, Quality, standard_setup
from cnc_training.machining.mesh import Mesh
from cnc_training.machining.rules import HOPELESS
from cnc_training.machining.stepover import SMALLEST_MM
from cnc_training.machining.surface_sample import SurfaceSample
from cnc_training.runtime.coarse_samples import CoarsePart
from cnc_training.runtime.dataset import Dataset
from cnc_training.runtime.features import Features, candidate_features, frames, network_maps
from cnc_training.runtime.learning_data import learning_data, split
from cnc_training.runtime.loaded_models import loaded
from cnc_training.runtime.matrix import LIBRARY
from cnc_training.runtime.proposals import shared
from cnc_training.runtime.shortlist import best_together, drawn_times
from cnc_training.runtime.synthetic import synthetic_part

ANGLES = 36
THRESHOLDS_DEG = (35.0, 55.0)
N_VERIFY = 12
LEAST_GAIN = 0.002  # of the expected time: what another verification must promise, among so many
POLISHED = 4  # of them go to the angles next to the best of the others
RANKED = N_VERIFY - POLISHED
ALIKE = 2  # candidates of one tool and pattern in a shortlist, at most
CUSPS_MM = (0.01, 0.02)  # of the matrix; under one limit all tools of a library can be compared
BRUTE_FORCE_KEPT = 3  # the best few by brute force are judged again
TOOLS_KEPT = 3  # those whose quickest strategy is estimated to be the best; only they are ranked in full
TRIED = (
    *(Candidate("zigzag", angle) for angle in (0.0, 90.0)),
    *(Candidate("crossed", angle) for angle in (0.0, 30.0, 60.0, 90.0)),  # without them no bull would seem quick
    Candidate("offset3d"),
)
MAPS = 5  # exact ones, made to find them
COARSE = 3.0  # times what a tool may leave beyond the best: so wrong may a coarse map of fine details be
NO_LESS = 0.1  # of what a tool may leave beyond the best: a difference that a coarse map cannot tell
UNREACHED_SHARE = 0.02  # of the part's surface that a tool may leave beyond the library's best
Key = Tuple[int, int]  # number of the tool, number of the candidate


@dataclass(frozen=True)
class Space:
    """The first `tools` of the library, `angles` directions over 180 degrees."""

    tools: int = len(LIBRARY)
    angles: int = ANGLES

    @property
    def library(self) -> Tuple[ToolSpec, ...]:
        return LIBRARY[: self.tools]

    @property
    def ranked(self) -> Dict[int, Candidate]:
        """What is ranked, by number: the product's list. Angles between are like their neighbours, and are tried next
        to the best."""
        return {i: c for i, c in enumerate(self.candidates) if c in CANDIDATES}

    @property
    def candidates(self) -> Tuple[Candidate, ...]:
        turned = [180.0 * i / self.angles for i in range(self.angles)]
        rasters = [Candidate(pattern, angle) for pattern in ("zigzag", "oneway", "crossed") for angle in turned]
        hybrids = [Candidate("hybrid", angle, limit) for limit in THRESHOLDS_DEG for angle in turned]
        rest = [Candidate(pattern) for pattern in ("offset", "offset3d", "circular", "spiral", "waterline")]
        return (*rasters, *hybrids, *rest)


@dataclass(frozen=True)
class Job:
    """Synthetic part `index` of a seed, on one machine."""

    seed: int
    index: int
    machine: MachineProfile


@dataclass
class _Proposal:
    """What rankers see of a tool on the part."""

    number: int
    cutter_kind: str
    features: Features  # of the candidates that are ranked
    maps: np.ndarray


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
    cusp_mm = _cusp_mm(job)
    row = {"part": f"synthetic-{job.seed}-{job.index}", "family": part.family, "cusp_mm": cusp_mm,
           "machine": job.machine.name}  # fmt: skip
    candidates = space.candidates
    started = time.process_time()
    proposals = _proposals(part.mesh, cusp_mm, space, job, quality)
    proposing_s = time.process_time() - started
    if not proposals:
        return {**row, "skipped": "No tool of the library reaches the part."}
    started = time.process_time()
    shortlists = {"model": _model_shortlist(model_path, proposals, space)}
    ranking_s = time.process_time() - started
    if peer is not None:
        said = [tool.features.baseline + peer.predict(tool.features.rows) for tool in proposals]
        shortlists["boosting"] = _shortlist(proposals, space, said)
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
        shortlists[who] = _polished([key for key in keys if key in times], times, space)
    shortlists["random"] = _random(sorted(jobs), candidates, job)
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
    reaching, _ = _reaching(mesh, _cusp_mm(job), space, job, LABEL)
    return 2 * len(reaching) > space.tools


def _proposals(mesh: Mesh, cusp_mm: float, space: Space, job: Job, quality: Quality) -> List[_Proposal]:
    """The few tools whose quickest strategy is estimated to be the best on a coarse map, with the features of all
    candidates on it. Whether a tool leaves too much is told by its exact map, which verifying needs anyway."""
    setup = standard_setup(mesh, job.machine)
    cutters = [from_spec(tool) for tool in space.library]
    coarse = CoarsePart(mesh, max(cutter.radius_mm for cutter in cutters))
    looks = [coarse.look(cutter) for cutter in cutters]
    least_mm2 = min(look.missed_mm2 for look in looks)
    spare_mm2 = UNREACHED_SHARE * _upward_mm2(mesh)
    samples: Dict[int, SurfaceSample] = {}
    quickest: Dict[int, float] = {}
    for number, look in enumerate(looks):
        if look.missed_mm2 <= least_mm2 + COARSE * spare_mm2 and look.reached.any():
            samples[number] = coarse.sample(look, cusp_mm)
            found = estimate(samples[number], look.cutter, cusp_mm, job.machine, setup, TRIED)
            quickest[number] = float(found.time_s.min())
    beyond_mm2 = {n: looks[n].missed_mm2 - least_mm2 for n in quickest}
    balls = {n for n in quickest if cutters[n].flat_radius_mm == 0.0}
    order = _mapping_order(quickest, beyond_mm2, spare_mm2, balls)

    def left_mm2(number: int) -> Optional[float]:
        try:
            return _finishing(mesh, cusp_mm, space, job, number, quality, job.index).unfinished
        except GeometryError:
            return None

    kept = _kept(order, left_mm2, spare_mm2)
    proposals = []
    for number in kept:
        sample, cutter = samples[number], cutters[number]
        features = candidate_features(sample, cutter, cusp_mm, [job.machine], setup, [*space.ranked.values()])[0]
        proposals.append(_Proposal(number, cutter.kind, features, network_maps(sample)))
    return proposals


def _mapping_order(
    quickest: Dict[int, float], beyond_mm2: Dict[int, float], spare_mm2: float, balls: Set[int]
) -> List[int]:  # fmt: skip
    """Tools in the order in which exact maps are worth making: first the quickest ball of those that leave the least,
    which tells what others may leave (what a flat bottom leaves on gently hollow ground is less than a coarse map can
    tell); then by turns the quickest of those that the coarse map allows (beyond_mm2: what they leave there beyond the
    least) and of those that it may be wrong about. The largest are the quickest: by that alone all maps would go to
    tools that leave a little too much."""
    by_time = sorted(quickest, key=lambda n: (quickest[n], n))
    near = [n for n in by_time if beyond_mm2[n] <= NO_LESS * spare_mm2]
    first = ([n for n in near if n in balls] or near)[:1]
    safe = [n for n in by_time if beyond_mm2[n] <= spare_mm2 and n not in first]
    unsure = [n for n in by_time if beyond_mm2[n] > spare_mm2]
    pairs = itertools.zip_longest(safe, unsure)
    return first + [n for pair in pairs for n in pair if n is not None]


def _kept(order: Sequence[int], left_mm2: Callable[[int], Optional[float]], spare_mm2: float) -> List[int]:
    """The first few tools of an order that leave little more than the best of those that were asked (None: cannot be
    used). What one leaves may show that one asked before leaves too much."""
    left: Dict[int, float] = {}
    allowed_mm2 = math.inf
    for number in order[:MAPS]:
        if sum(area <= allowed_mm2 for area in left.values()) == TOOLS_KEPT:
            break
        found = left_mm2(number)
        if found is not None:
            left[number] = found
            allowed_mm2 = min(allowed_mm2, found + spare_mm2)
    return [number for number, area in left.items() if area <= allowed_mm2]


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
            finishing = _finishing(mesh, cusp_mm, space, job, number, quality, job.index)
            finishing.unfinished  # noqa: B018  # takes the probes, which are part of the work
            found[number] = finishing
        except GeometryError:
            continue
        seconds[number] = time.process_time() - started
    allowed = min((f.unfinished for f in found.values()), default=0.0) + UNREACHED_SHARE * _upward_mm2(mesh)
    return {n: f for n, f in found.items() if f.unfinished <= allowed}, seconds


def _cusp_mm(job: Job) -> float:
    return CUSPS_MM[job.index % len(CUSPS_MM)]


def _upward_mm2(mesh: Mesh) -> float:
    return float(mesh.triangle_areas()[mesh.triangle_normals()[:, 2] > 0].sum())


def _finishing(
    mesh: Mesh, cusp_mm: float, space: Space, job: Job, number: int, quality: Quality, seed: int
) -> Finishing:  # fmt: skip
    setup = standard_setup(mesh, job.machine)
    return Finishing(mesh, from_spec(space.library[number]), setup, cusp_mm, quality, seed)


def _model_shortlist(model_path: str, proposals: Sequence[_Proposal], space: Space) -> List[Key]:
    """What the product's model and rule (else the rule) would verify, over all tools together."""
    by_rule = _shortlist(proposals, space, [tool.features.baseline for tool in proposals])
    if not model_path:
        return by_rule
    candidates = [*space.ranked.values()]
    model, turned = loaded(Path(model_path)), frames(candidates)
    said = [model.predict(tool.maps, turned, tool.features.rows, tool.features.baseline) for tool in proposals]
    known = [model.errors(tool.cutter_kind) for tool in proposals]
    if any(errors is None for errors in known):
        return shared(_shortlist(proposals, space, [predicted.score for predicted in said]), by_rule, RANKED)
    drawn = [
        drawn_times(predicted, candidates, errors, tool.number)
        for tool, predicted, errors in zip(proposals, said, known)
        if errors is not None
    ]
    keys = [(tool.number, number) for tool in proposals for number in space.ranked]
    by_model = [keys[i] for i in best_together(np.hstack(drawn), RANKED, least_gain=LEAST_GAIN)]
    return shared(by_model, by_rule, RANKED)


def _shortlist(proposals: Sequence[_Proposal], space: Space, scores: Sequence[np.ndarray]) -> List[Key]:
    """The best over all tools, of one tool and pattern at most ALIKE, and none whose stepover the estimate calls
    hopeless. Neighbouring angles err together: a dozen of them would be one guess verified a dozen times."""
    scored: List[Tuple[float, Key]] = []
    for tool, said in zip(proposals, scores):
        hopeless = tool.features.estimates.stepover_mm < HOPELESS * SMALLEST_MM
        score = np.where(hopeless, np.inf, said)
        scored += [(float(value), (tool.number, number)) for value, number in zip(score, space.ranked)]
    keys: List[Key] = []
    alike: Counter = Counter()
    for _, (tool_number, number) in sorted(scored):
        kind = (tool_number, space.candidates[number].pattern)
        if len(keys) < RANKED and alike[kind] < ALIKE:
            alike[kind] += 1
            keys.append((tool_number, number))
    return keys


def _polished(keys: Sequence[Key], times: Dict[Key, float], space: Space) -> List[Key]:
    """The list and, next to its best, the angles that were not ranked."""
    best = min(keys, key=lambda key: (times[key], key), default=None)
    if best is None or space.candidates[best[1]].pattern not in ANGLED:
        return list(keys)
    centre = space.candidates[best[1]]
    near = {
        (best[0], number): min((c.angle_deg - centre.angle_deg) % 180.0, (centre.angle_deg - c.angle_deg) % 180.0)
        for number, c in enumerate(space.candidates)
        if replace(c, angle_deg=centre.angle_deg) == centre and (best[0], number) not in keys
    }
    return [*keys, *sorted(near, key=lambda key: (near[key], key))[:POLISHED]]


def _random(tools: Sequence[int], candidates: Sequence[Candidate], job: Job) -> List[Key]:
    """Among the tools that reach the part, which is more than the others know."""
    keys = [(tool, number) for tool in tools for number in range(len(candidates))]
    order = np.random.default_rng(np.random.SeedSequence([job.seed, job.index, 3])).permutation(len(keys))
    return [keys[i] for i in order[:N_VERIFY]]


def _judged_again(
    mesh: Mesh, cusp_mm: float, space: Space, job: Job, keys: set, judging: Quality
) -> Dict[Key, float]:  # fmt: skip
    """Times with many fresh probes, one job for each tool."""
    judged: Dict[Key, float] = {}
    for number in sorted({tool_number for tool_number, _ in keys}):
        finishing = _finishing(mesh, cusp_mm, space, job, number, judging, job.index + 1_000_000)
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
