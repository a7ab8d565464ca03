"""One labelled part: all candidates made, stepovers solved on the simulated cusp, timed on the shipped machines."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from typing import Any

import numpy as np

from cnc_training.contract import CANDIDATES, MachineProfile, ToolSpec, to_json
from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import from_spec
from cnc_training.machining.finishing import LABEL, Finishing, Quality, standard_setup
from cnc_training.machining.mesh import Mesh
from cnc_training.machining.surface_sample import SurfaceSample, take_sample
from cnc_training.machining.swaths import DIRECTIONS
from cnc_training.runtime.matrix import TOOLS, cusps_mm

_HALVED = ("swaths", "border_turn", "maps", "gradient", "cell_gradient")
_UNMEASURED = {"swaths": np.zeros((0, DIRECTIONS)), "border_turn": np.zeros(0)}  # of older labels
LABEL_ARRAYS = ("stepover_mm", "times_s", "feasible", "cutting_mm", "moves", "p98_mm", "max_mm")


@dataclass
class LabelledPart:
    """arrays: the surface sample and, for each of contract.CANDIDATES (k,), stepover_mm, times_s (k, machines),
    feasible, cutting_mm, moves, p98_mm, max_mm. meta: what they belong to; with "failed" there are no arrays."""

    meta: dict[str, Any]
    arrays: dict[str, np.ndarray] = field(default_factory=dict)

    @property
    def usable(self) -> bool:
        return bool(self.arrays) and bool(self.arrays["feasible"].any())

    def sample(self) -> SurfaceSample:
        known = {f"sample.{name}": value for name, value in _UNMEASURED.items()} | self.arrays
        values: dict[str, Any] = {}
        for f in fields(SurfaceSample):
            value = known[f"sample.{f.name}"]
            if value.ndim:
                values[f.name] = value.astype(np.float64)
            else:
                values[f.name] = value.item()
        return SurfaceSample(**values)


def mesh_sha256(mesh: Mesh) -> str:
    """Of the welded mesh: what splits and cards know a part by."""
    digest = hashlib.sha256(np.ascontiguousarray(mesh.vertices, dtype="<f8").tobytes())
    digest.update(np.ascontiguousarray(mesh.triangles, dtype="<i8").tobytes())
    return digest.hexdigest()


def drawn_cell(seed: int, index: int, tools: Sequence[ToolSpec] = ()) -> tuple[ToolSpec, float]:
    """The tool and cusp limit of sample index: a function of (seed, index) and the tools to choose from."""
    generator = np.random.default_rng(np.random.SeedSequence([seed, index, 1]))
    chosen = list(tools) or list(TOOLS.values())
    tool = chosen[int(generator.integers(0, len(chosen)))]
    limits = cusps_mm(tool)
    return tool, limits[int(generator.integers(0, len(limits)))]


def label_part(
    mesh: Mesh,
    tool: ToolSpec,
    cusp_mm: float,
    machines: Sequence[MachineProfile],
    seed: int = 0,
    quality: Quality = LABEL,
    about: dict[str, Any] | None = None,
) -> LabelledPart:
    """Label one part with one tool under one cusp limit. A part that cannot be machined gives meta with "failed"."""
    setup = standard_setup(mesh, machines[0])
    meta: dict[str, Any] = {
        **(about or {}),
        "part": mesh_sha256(mesh),
        "tool": to_json(tool),
        "cusp_mm": cusp_mm,
        "setup": to_json(setup),
        "machines": [machine.name for machine in machines],
    }
    try:
        job = Finishing(mesh, from_spec(tool), setup, cusp_mm, quality, seed)
    except GeometryError as error:
        return LabelledPart({**meta, "failed": error.message})
    arrays = stored(take_sample(job.maps, job.probes, job.cutter, cusp_mm))
    count = len(CANDIDATES)
    times = np.full((count, len(machines)), np.inf)
    columns = {name: np.zeros(count) for name in ("stepover_mm", "cutting_mm", "moves", "p98_mm", "max_mm")}
    feasible = np.zeros(count, bool)
    reasons: dict[str, str] = {}
    for row, candidate in enumerate(CANDIDATES):
        found = job.evaluate(candidate, machines)
        columns["stepover_mm"][row] = found.stepover_mm
        columns["p98_mm"][row], columns["max_mm"][row] = found.cusp.p98_mm, found.cusp.max_mm
        if not found.feasible:
            reasons[candidate.key] = found.reason
            continue
        feasible[row] = True
        times[row] = [found.times_s[machine.name].total_s for machine in machines]
        columns["cutting_mm"][row] = found.toolpath.cutting_length_mm
        columns["moves"][row] = len(found.toolpath.points)
    arrays |= {name: values.astype(np.float32) for name, values in columns.items()}
    arrays["times_s"] = times.astype(np.float32)
    arrays["feasible"] = feasible
    if feasible.any():
        meta["best"] = CANDIDATES[int(np.argmin(np.log(times).mean(axis=1)))].key  # over the machines
    meta["infeasible"] = reasons
    return LabelledPart(meta, arrays)


def stored(sample: SurfaceSample) -> dict[str, np.ndarray]:
    """The sample as small plain arrays: single precision, slopes and maps in half."""
    stored = {}
    for f in fields(SurfaceSample):
        value = np.asarray(getattr(sample, f.name))
        if value.ndim:
            value = value.astype(np.float16 if f.name in _HALVED else np.float32)
        stored[f"sample.{f.name}"] = value
    return stored


def regret(times_s: np.ndarray, choice: int) -> float:
    """t_choice / t_oracle - 1 over candidates (k,), infinite for an infeasible choice."""
    best = float(np.min(times_s))
    return float(times_s[choice]) / best - 1.0 if math.isfinite(float(times_s[choice])) else math.inf
