"""What is verified of the large space: a few tools by one coarse map of the part, then the best of their strategies by
model, rule or gradient boosting, and the angles next to the best of those."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence, Set, Tuple

import numpy as np
from large_space import UNREACHED_SHARE, Job, Key, Space, finishing_of, upward_mm2

from cnc_training.contract import ANGLED, Candidate
from cnc_training.errors import GeometryError
from cnc_training.machining.analytic import estimate
from cnc_training.machining.cutter import from_spec
from cnc_training.machining.finishing import Quality, standard_setup
from cnc_training.machining.mesh import Mesh
from cnc_training.machining.rules import HOPELESS
from cnc_training.machining.stepover import SMALLEST_MM
from cnc_training.machining.surface_sample import SurfaceSample
from cnc_training.runtime.coarse_samples import CoarsePart
from cnc_training.runtime.features import Features, candidate_features, frames, network_maps
from cnc_training.runtime.loaded_models import loaded
from cnc_training.runtime.proposals import shared
from cnc_training.runtime.shortlist import best_together, drawn_times

N_VERIFY = 12
LEAST_GAIN = 0.002  # of the expected time: what another verification must promise, among so many
POLISHED = 4  # of them go to the angles next to the best of the others
RANKED = N_VERIFY - POLISHED
ALIKE = 2  # candidates of one tool and pattern in a shortlist, at most
TOOLS_KEPT = 3  # those whose quickest strategy is estimated to be the best; only they are ranked in full
TRIED = (
    *(Candidate("zigzag", angle) for angle in (0.0, 90.0)),
    *(Candidate("crossed", angle) for angle in (0.0, 30.0, 60.0, 90.0)),  # without them no bull would seem quick
    Candidate("offset3d"),
)
MAPS = 5  # exact ones, made to find them
COARSE = 3.0  # times what a tool may leave beyond the best: so wrong may a coarse map of fine details be
NO_LESS = 0.1  # of what a tool may leave beyond the best: a difference that a coarse map cannot tell


@dataclass
class Proposal:
    """What rankers see of a tool on the part."""

    number: int
    cutter_kind: str
    features: Features  # of the candidates that are ranked
    maps: np.ndarray


def proposals_of(mesh: Mesh, cusp_mm: float, space: Space, job: Job, quality: Quality) -> List[Proposal]:
    """The few tools whose quickest strategy is estimated to be the best on a coarse map, with the features of all
    candidates on it. Whether a tool leaves too much is told by its exact map, which verifying needs anyway."""
    setup = standard_setup(mesh, job.machine)
    cutters = [from_spec(tool) for tool in space.library]
    coarse = CoarsePart(mesh, max(cutter.radius_mm for cutter in cutters))
    looks = [coarse.look(cutter) for cutter in cutters]
    least_mm2 = min(look.missed_mm2 for look in looks)
    spare_mm2 = UNREACHED_SHARE * upward_mm2(mesh)
    samples: Dict[int, SurfaceSample] = {}
    quickest: Dict[int, float] = {}
    for number, look in enumerate(looks):
        if look.missed_mm2 <= least_mm2 + COARSE * spare_mm2 and look.reached.any():
            samples[number] = coarse.sample(look, cusp_mm)
            found = estimate(samples[number], look.cutter, cusp_mm, job.machine, setup, TRIED)
            quickest[number] = float(found.time_s.min())
    beyond_mm2 = {n: looks[n].missed_mm2 - least_mm2 for n in quickest}
    balls = {n for n in quickest if cutters[n].flat_radius_mm == 0.0}
    order = mapping_order(quickest, beyond_mm2, spare_mm2, balls)

    def left_mm2(number: int) -> Optional[float]:
        try:
            return finishing_of(mesh, cusp_mm, space, job, number, quality, job.index).unfinished
        except GeometryError:
            return None

    kept = tools_kept(order, left_mm2, spare_mm2)
    proposals = []
    for number in kept:
        sample, cutter = samples[number], cutters[number]
        features = candidate_features(sample, cutter, cusp_mm, [job.machine], setup, [*space.ranked.values()])[0]
        proposals.append(Proposal(number, cutter.kind, features, network_maps(sample)))
    return proposals


def mapping_order(
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


def tools_kept(order: Sequence[int], left_mm2: Callable[[int], Optional[float]], spare_mm2: float) -> List[int]:
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


def model_shortlist(model_path: str, proposals: Sequence[Proposal], space: Space) -> List[Key]:
    """What the product's model and rule (else the rule) would verify, over all tools together."""
    by_rule = shortlist(proposals, space, [tool.features.baseline for tool in proposals])
    if not model_path:
        return by_rule
    candidates = [*space.ranked.values()]
    model, turned = loaded(Path(model_path)), frames(candidates)
    said = [model.predict(tool.maps, turned, tool.features.rows, tool.features.baseline) for tool in proposals]
    known = [model.errors(tool.cutter_kind) for tool in proposals]
    if any(errors is None for errors in known):
        return shared(shortlist(proposals, space, [predicted.score for predicted in said]), by_rule, RANKED)
    drawn = [
        drawn_times(predicted, candidates, errors, tool.number)
        for tool, predicted, errors in zip(proposals, said, known)
        if errors is not None
    ]
    keys = [(tool.number, number) for tool in proposals for number in space.ranked]
    by_model = [keys[i] for i in best_together(np.hstack(drawn), RANKED, least_gain=LEAST_GAIN)]
    return shared(by_model, by_rule, RANKED)


def shortlist(proposals: Sequence[Proposal], space: Space, scores: Sequence[np.ndarray]) -> List[Key]:
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


def polished(keys: Sequence[Key], times: Dict[Key, float], space: Space) -> List[Key]:
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


def random_keys(tools: Sequence[int], candidates: Sequence[Candidate], job: Job) -> List[Key]:
    """Among the tools that reach the part, which is more than the others know."""
    keys = [(tool, number) for tool in tools for number in range(len(candidates))]
    order = np.random.default_rng(np.random.SeedSequence([job.seed, job.index, 3])).permutation(len(keys))
    return [keys[i] for i in order[:N_VERIFY]]
