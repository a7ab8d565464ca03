"""Labelled parts in milliseconds: surfaces drawn as formulas, and times that follow a rule which can be learned."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np

from cnc_training.contract import CANDIDATES, KERNEL_VERSION, Setup, to_json
from cnc_training.machining.cutter import from_spec
from cnc_training.machining.surface_sample import CELLS, CROSSING_ANGLES, PROBES, SurfaceSample
from cnc_training.machining.swaths import DIRECTIONS
from cnc_training.runtime import matrix
from cnc_training.runtime.labels import LabelledPart, stored


class QuietReporter:
    """What handlers report to; keeps it."""

    def __init__(self) -> None:
        self.events: list[tuple[str, Any]] = []
        self.cancelled = False

    def check(self) -> None:
        from cnc_training.errors import Cancelled

        if self.cancelled:
            raise Cancelled()

    def progress(self, done: float, total: float, unit: str = "", text: str = "") -> None:
        self.events.append(("progress", (done, total, unit)))

    def metric(self, name: str, step: float, value: float) -> None:
        self.events.append(("metric", (name, step, value)))

    def artifact(self, kind: str, path: Any, sha256: str = "") -> None:
        self.events.append(("artifact", (kind, str(path), sha256)))

    def log(self, text: str) -> None:
        self.events.append(("log", text))

    def of(self, event: str) -> list[Any]:
        return [value for name, value in self.events if name == event]


def drawn_sample(seed: int) -> SurfaceSample:
    """A wavy rectangle: its waves run along one direction, which decides the best angle."""
    random = np.random.default_rng(seed)
    length, width, turn = random.uniform(30, 90), random.uniform(30, 90), random.uniform(0, np.pi)
    steep, number = random.uniform(0.1, 1.5), random.uniform(0.1, 0.6)
    normal = np.array([np.cos(turn), np.sin(turn)])

    def gradient(xy: np.ndarray) -> np.ndarray:
        return steep * np.cos(number * xy @ normal)[:, None] * normal

    probes, cells = (random.uniform(-0.5, 0.5, (n, 2)) * (length, width) for n in (PROBES // 4, CELLS // 4))
    bend = -steep * number * np.sin(number * cells @ normal)
    hessian = np.column_stack([bend * normal[0] ** 2, bend * normal[0] * normal[1], bend * normal[1] ** 2])
    at = np.arange(CROSSING_ANGLES) * np.pi / CROSSING_ANGLES
    crossings = length * np.abs(np.sin(at)) + width * np.abs(np.cos(at))
    pixel = 2.04 * 0.5 * np.hypot(length, width) / 64
    y, x = np.meshgrid((np.arange(64) - 31.5) * pixel, (np.arange(64) - 31.5) * pixel, indexing="ij")
    inside = (np.abs(x) < length / 2) & (np.abs(y) < width / 2)
    slopes = gradient(np.column_stack([x.ravel(), y.ravel()])).T.reshape(2, 64, 64)
    height = steep / number * (np.sin(number * (x * normal[0] + y * normal[1])) - 1)
    maps = np.stack([inside, height * inside, slopes[0] * inside, slopes[1] * inside, np.zeros_like(x)])
    size = np.array([length, width, 2 * steep / number])
    return SurfaceSample(
        gradient(probes), probes, gradient(cells), hessian, cells, crossings, length * width, 0.0, size,
        2 * (length + width), 1, np.zeros((0, DIRECTIONS)), np.zeros(0), maps, pixel,
    )  # fmt: skip


def drawn_part(number: int, seed: int = 0, family: str = "freeform") -> LabelledPart:
    """A labelled part whose times differ from the analytic estimate by a rule of angle and pattern."""
    from cnc_training.runtime.features import candidate_features

    machines = matrix.machines()
    tool, cusp = matrix.cells()[number % 9]
    sample = drawn_sample(1000 * seed + number)
    setup = Setup(clearance_height_mm=5.0, safe_height_mm=3.0, final_depth_mm=-20.0)
    found = candidate_features(sample, from_spec(tool), cusp, machines, setup, CANDIDATES)
    lean = np.array([0.1 * np.cos(np.radians(2 * c.angle_deg)) + 0.15 * (c.pattern == "spiral") for c in CANDIDATES])
    times = np.exp(np.stack([f.baseline + lean for f in found], axis=1))
    feasible = np.array([c.pattern != "waterline" for c in CANDIDATES])
    times[~feasible] = np.inf
    meta = {
        "part": hashlib.sha256(f"{seed} {number}".encode()).hexdigest(),
        "family": family,
        "tool": to_json(tool),
        "cusp_mm": cusp,
        "setup": to_json(setup),
        "machines": [m.name for m in machines],
        "best": CANDIDATES[int(times[:, 1].argmin())].key,
        "infeasible": {"waterline": "drawn so"},
    }
    arrays = stored(sample)
    for name in ("stepover_mm", "cutting_mm", "moves", "p98_mm", "max_mm"):
        arrays[name] = np.ones(len(CANDIDATES), np.float32)
    arrays |= {"times_s": times.astype(np.float32), "feasible": feasible}
    return LabelledPart(meta, arrays)


def write_dataset(folder: Path, parts: int, seed: int = 0, families: tuple[str, ...] = ("freeform",)) -> Path:
    """A finished dataset of drawn parts, of each family in turn."""
    from cnc_training.runtime import dataset as data

    run = {"generator_version": 1, "kernel_version": KERNEL_VERSION, "seed": seed, "shape_diversity": 0.5,
           "slope_mix": 0.5, "families": [], "tools": [], "quality": {}}  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    names = []
    for shard in range((parts + data.SHARD_SAMPLES - 1) // data.SHARD_SAMPLES):
        numbers = range(shard * data.SHARD_SAMPLES, min((shard + 1) * data.SHARD_SAMPLES, parts))
        names.append(data.shard_name(shard))
        (folder / names[-1]).write_bytes(
            data.shard_bytes(run, {n: drawn_part(n, seed, families[n % len(families)]) for n in numbers})
        )
    data.write_card(folder, data.make_card(folder, folder.name, run, names))
    return folder
