"""What an editor shows of a strategy before it is chosen: its path, and the cusps it would leave. Pure kernel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Tuple

import numpy as np

from ..contract import Candidate, RankedCandidate
from ..errors import GeometryError
from ..machining.analytic import estimate
from ..machining.finishing import JUDGE, Finishing
from ..machining.surface_sample import take_sample
from ..machining.toolpath import Toolpath
from .inputs import OperationInputs

KEPT_PATHS = 40  # a ranking has 36 candidates


@dataclass(frozen=True)
class CuspMap:
    """Cusps at n probes of the part. point (n, 3) mm; normal (n, 3) unit; cusp_mm (n,), infinite where nothing is cut;
    side_mm: of a square as large as the area that one probe stands for."""

    point: np.ndarray
    normal: np.ndarray
    cusp_mm: np.ndarray
    side_mm: float


class Looking:
    """Keeps maps and probes of the inputs seen last. Belongs to one thread: the kernel's caches are not shared."""

    def __init__(self) -> None:
        self._key = ""
        self._finishing: Optional[Finishing] = None
        self._paths: List[Tuple[Candidate, float, Toolpath]] = []

    def finishing(self, inputs: OperationInputs) -> Finishing:
        """Raises GeometryError for what cannot be machined."""
        if self._finishing is None or inputs.choice_digest != self._key:
            part = inputs.geometry
            self._finishing = Finishing(
                part.mesh, inputs.cutter, inputs.setup, inputs.cusp_mm, quality=JUDGE, selected=part.selected
            )
            self._key = inputs.choice_digest
            self._paths.clear()
        return self._finishing

    def toolpath(self, inputs: OperationInputs, row: RankedCandidate) -> Tuple[Toolpath, float]:
        """(path with heights from the map, stepover in mm): the plan of what would be cut, to look at. A row that was
        not verified gets the stepover that is expected. Raises GeometryError where it has no path."""
        finishing = self.finishing(inputs)
        stepover_mm = row.stepover_mm or self._expected_stepover(inputs, row.candidate)
        for candidate, known_mm, path in self._paths:
            if candidate == row.candidate and known_mm == stepover_mm:
                return path, stepover_mm
        path = finishing.toolpath(row.candidate, stepover_mm)
        if not len(path):
            raise GeometryError("no_path", "This strategy has no path here.", row.reason)
        self._paths.insert(0, (row.candidate, stepover_mm, path))
        del self._paths[KEPT_PATHS:]
        return path, stepover_mm

    def cusps(self, inputs: OperationInputs, row: RankedCandidate) -> CuspMap:
        """Raises GeometryError where the strategy has no path."""
        path, stepover_mm = self.toolpath(inputs, row)
        finishing = self.finishing(inputs)
        point, cusp_mm = finishing.cusp_map(path, stepover_mm)
        probes = finishing.probes
        return CuspMap(point, probes.normal, cusp_mm, float(np.sqrt(probes.area_mm2)))

    def _expected_stepover(self, inputs: OperationInputs, candidate: Candidate) -> float:
        finishing = self.finishing(inputs)
        sample = take_sample(finishing.maps, finishing.probes, inputs.cutter, inputs.cusp_mm)
        found = estimate(sample, inputs.cutter, inputs.cusp_mm, inputs.machine, inputs.setup, [candidate])
        return float(found.stepover_mm[0])
