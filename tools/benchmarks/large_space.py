"""The large space: every strategy at fine angles with every tool of a library, and one part of it with its machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple

from cnc_training.contract import CANDIDATES, Candidate, MachineProfile, ToolSpec
from cnc_training.machining.cutter import from_spec
from cnc_training.machining.finishing import Finishing, Quality, standard_setup
from cnc_training.machining.mesh import Mesh
from cnc_training.runtime.matrix import LIBRARY

ANGLES = 36
THRESHOLDS_DEG = (35.0, 55.0)
CUSPS_MM = (0.01, 0.02)  # of the matrix; under one limit all tools of a library can be compared
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


def cusp_of(job: Job) -> float:
    return CUSPS_MM[job.index % len(CUSPS_MM)]


def upward_mm2(mesh: Mesh) -> float:
    return float(mesh.triangle_areas()[mesh.triangle_normals()[:, 2] > 0].sum())


def finishing_of(
    mesh: Mesh, cusp_mm: float, space: Space, job: Job, number: int, quality: Quality, seed: int
) -> Finishing:  # fmt: skip
    setup = standard_setup(mesh, job.machine)
    return Finishing(mesh, from_spec(space.library[number]), setup, cusp_mm, quality, seed)
