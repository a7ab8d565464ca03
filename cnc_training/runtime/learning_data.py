"""A dataset as arrays to learn from, and its split by part.

The split depends on the part's own hash: a part that one model was tested on is never trained on by another, whatever
dataset it comes from, so that models can always be compared on parts none of them saw.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from cnc_training.contract import CANDIDATES, Setup, ToolSpec, from_json
from cnc_training.errors import DatasetError
from cnc_training.machining.analytic import Estimates
from cnc_training.machining.cutter import from_spec
from cnc_training.runtime import matrix
from cnc_training.runtime.features import CandidateFrames, candidate_features, frames, network_maps
from cnc_training.runtime.labels import LabelledPart

TEST_SHARE = 0.20
VALIDATION_SHARE = 0.12
FEWEST_PARTS = 8


@dataclass
class LearningData:
    """n labelled parts, m machines, k candidates.

    maps (n, 5, 64, 64), rows (n, m, k, columns) float32; baseline, log_time (n, m, k): ln s, log_time infinite where
    infeasible; shape (n, k, 3): ln of stepover, cutting length and moves over what the estimate says, nan where
    infeasible; part (n,) hashes; about: meta of each.
    """

    maps: np.ndarray
    rows: np.ndarray
    baseline: np.ndarray
    log_time: np.ndarray
    shape: np.ndarray
    frames: CandidateFrames
    part: list[str]
    about: list[dict[str, Any]]

    def __len__(self) -> int:
        return len(self.part)

    def select(self, index: np.ndarray) -> LearningData:
        return LearningData(
            self.maps[index],
            self.rows[index],
            self.baseline[index],
            self.log_time[index],
            self.shape[index],
            self.frames,
            [self.part[i] for i in index],
            [self.about[i] for i in index],
        )


def learning_data(parts: Iterable[LabelledPart]) -> LearningData:
    """Features of all usable parts. Raises DatasetError when there are too few to learn from."""
    columns: list[tuple[np.ndarray, ...]] = []
    names: list[str] = []
    about = []
    for part in parts:
        machines = matrix.machines(part.meta["machines"])
        sample = part.sample()
        setup, tool = from_json(Setup, part.meta["setup"]), from_spec(from_json(ToolSpec, part.meta["tool"]))
        found = candidate_features(sample, tool, float(part.meta["cusp_mm"]), machines, setup, CANDIDATES)
        times = part.arrays["times_s"].astype(np.float64)
        if times.shape != (len(CANDIDATES), len(machines)):
            continue  # labelled with another list of candidates
        with np.errstate(divide="ignore"):
            columns.append(
                (
                    network_maps(sample),
                    np.stack([f.rows for f in found]),
                    np.stack([f.baseline for f in found]),
                    np.log(times.T),
                    _shape(part, found[0].estimates),
                )
            )
        names.append(str(part.meta["part"]))
        about.append(part.meta)
    if len(set(names)) < FEWEST_PARTS:
        raise DatasetError(
            "dataset_small", f"Only {len(set(names))} usable parts: too few to learn from.", "Generate more samples."
        )
    maps, rows, baseline, log_time, shape = (np.stack(column) for column in zip(*columns, strict=True))
    return LearningData(maps, rows, baseline, log_time, shape, frames(CANDIDATES), names, about)


def _shape(part: LabelledPart, e: Estimates) -> np.ndarray:
    """Geometry is the same on every machine. Moves are counted against one for each stepover of length."""
    found = [part.arrays[name].astype(np.float64) for name in ("stepover_mm", "cutting_mm", "moves")]
    said = [e.stepover_mm, e.length_mm, np.maximum(e.length_mm / e.stepover_mm, 1.0)]
    ratio = np.stack([np.log(np.maximum(f, 1e-3) / s) for f, s in zip(found, said, strict=True)], axis=1)
    return np.where(part.arrays["feasible"][:, None], ratio, np.nan).astype(np.float32)


def is_test_part(part: str) -> bool:
    """Is a part, by its hash, never trained on?"""
    return int(part[:8], 16) / 2**32 < TEST_SHARE


def split(parts: list[str], seed: int) -> dict[str, np.ndarray]:
    """Sample numbers for "train", "validation" and "test", by part."""
    unique = sorted(set(parts))
    test = {p for p in unique if is_test_part(p)}
    rest = [p for p in unique if p not in test]
    order = np.random.default_rng(np.random.SeedSequence([seed, 2])).permutation(len(rest))
    count = max(round(VALIDATION_SHARE * len(rest)), 2)
    validation = {rest[i] for i in order[:count]}
    group = ["test" if p in test else "validation" if p in validation else "train" for p in parts]
    return {name: np.array([i for i, g in enumerate(group) if g == name], dtype=np.int64) for name in
            ("train", "validation", "test")}  # fmt: skip
