"""Finishing one part with one tool under one cusp limit: plans, paths, cusps and times of every strategy.

The one class that the operation in FreeCAD and the runtime use: what is learned is what is cut.
"""

from __future__ import annotations

import copy
import math
from dataclasses import dataclass, field
from functools import cached_property
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..contract import PENCIL, Candidate, CuspStatistics, MachineProfile, Setup
from ..wording import said
from . import linking
from .cusp import UNCUT_MM, CuspSimulation, Segments
from .cutter import Cutter
from .drop import DropCutter
from .facets import upward_normals
from .job_checks import check_job, chosen_faces
from .kinematics import TimeEstimate, estimate_times
from .leads import extended, plan_leads
from .map_building import build_maps
from .mesh import Mesh
from .patterns import Patterns
from .probes import Probes, take_probes
from .project import project_polylines
from .solving import Trials, interpolated_stepover, measured_stepover, why_not
from .stepover import SMALLEST_MM, Secant
from .surface import STEEPEST_DEG, SurfaceMaps
from .thinning import thinned
from .toolpath import Toolpath


@dataclass(frozen=True)
class Quality:
    """How carefully cusps are measured. probes: about how many; at_least: no fewer outside creases; map_step_mm: None:
    from cusp and tool; secant_steps: simulations spent on a stepover at most; tolerance: how far p98 may stay below the
    limit. interpolate: once p98 is within the tolerance on either side, take the stepover at which it would be at the
    limit, instead of one that was itself measured under it."""

    probes: int
    map_step_mm: Optional[float] = None
    secant_steps: int = 4
    tolerance: float = 0.02
    interpolate: bool = False
    at_least: bool = False


DRAFT = Quality(1500, secant_steps=2, tolerance=0.15, interpolate=True)
LABEL = Quality(6000, secant_steps=4, tolerance=0.12, interpolate=True)
JUDGE = Quality(12000, secant_steps=6, tolerance=0.015, at_least=True)


@dataclass
class Solution:
    """A candidate with its stepover solved (for a waterline: the step-down). Not feasible: reason says why, the
    toolpath is empty, and stepover and cusp are those of the last trial."""

    candidate: Candidate
    stepover_mm: float
    toolpath: Toolpath
    cusp: CuspStatistics
    feasible: bool
    reason: str = ""


@dataclass
class Evaluation:
    """A solved candidate with its time on each machine, by the machine's name."""

    candidate: Candidate
    stepover_mm: float
    toolpath: Toolpath
    cusp: CuspStatistics
    feasible: bool
    reason: str = ""
    times_s: Dict[str, TimeEstimate] = field(default_factory=dict)

    def time_s(self, machine: MachineProfile) -> float:
        """Infinite where the limit is not kept."""
        return float(self.times_s[machine.name].total_s) if self.feasible else math.inf


def standard_setup(mesh: Mesh, machine: Optional[MachineProfile] = None) -> Setup:
    """The setup of the benchmarks: stock as large as the part, safe height 3 mm and clearance 5 mm above it, feeds of
    the machine."""
    low, high = mesh.bounds
    machine = machine or MachineProfile()
    return Setup(
        clearance_height_mm=float(high[2]) + 5.0, safe_height_mm=float(high[2]) + 3.0, start_depth_mm=float(high[2]),
        final_depth_mm=float(low[2]), stock_min_mm=[float(v) for v in low], stock_max_mm=[float(v) for v in high],
        feed_mm_min=machine.feed_mm_min, plunge_mm_min=machine.plunge_mm_min,
    )  # fmt: skip


class Finishing:
    """Maps are made at once and probes when first needed; every candidate is then planned, measured and timed on them.

    selected: (m,) for each face LEAVE, FINISH or AVOID of mesh.py, or bool (None: all are finished); a face that is
    left is not gouged, one that is avoided not even touched. Raises GeometryError before any work for input that makes
    no job, and where nothing can be reached.
    """

    def __init__(
        self, mesh: Mesh, cutter: Cutter, setup: Setup, cusp_mm: float, quality: Quality = JUDGE, seed: int = 0,
        selected: Optional[np.ndarray] = None,
    ) -> None:  # fmt: skip
        self.mesh, self.cutter, self.setup, self.cusp_mm, self.quality = mesh, cutter, setup, float(cusp_mm), quality
        self.wanted, avoided = chosen_faces(mesh, selected)
        low, high = mesh.bounds
        self.floor_mm = float(low[2]) if setup.final_depth_mm is None else float(setup.final_depth_mm)
        check_job(cutter, setup, self.cusp_mm, low, high, self.floor_mm)
        self._envelope = cutter.inflated(setup.stock_to_leave_mm)
        self._drop = DropCutter(mesh, self._envelope)
        self.maps: SurfaceMaps = build_maps(
            mesh, self._drop, self._envelope, setup, self.wanted, self.cusp_mm, self.floor_mm, quality.map_step_mm,
            avoided, cutter,
        )  # fmt: skip
        self._patterns = Patterns(self.maps, self._drop, cutter, setup, self.cusp_mm, self.floor_mm)
        self._seed = seed
        self._unfinished: Optional[float] = None

    @cached_property
    def probes(self) -> Probes:
        """Where cusps are measured; taken when first asked for: a path alone needs none."""
        return take_probes(
            self.mesh, self._drop, self.cutter, self.maps, self.wanted, self.quality.probes, self._seed,
            self.setup.stock_to_leave_mm, self.floor_mm, self.quality.at_least,
        )  # fmt: skip

    @cached_property
    def _simulation(self) -> CuspSimulation:
        return CuspSimulation(self.probes, self.cutter, self.cusp_mm)

    def with_fresh_probes(self, seed: int) -> Finishing:
        """The same job on the same maps, measured at other places of the surface."""
        other = copy.copy(self)
        other._seed = seed
        for name in ("probes", "_simulation"):
            other.__dict__.pop(name, None)
        return other

    @property
    def drop(self) -> DropCutter:
        """Exact cutter location of the tool grown by the stock to leave: its heights plus that stock are the tip's."""
        return self._drop

    def toolpath(self, candidate: Candidate, stepover_mm: float, exact: bool = False) -> Toolpath:
        """The path of a candidate at a stepover. exact: every pass and link projected onto the part within half the
        setup's tolerance, what is emitted; else heights come from the map: fast, for labels and for solving. The plan
        (order, directions, links) is the same. Empty when no pass fits."""
        route = self._patterns.route(candidate, stepover_mm, exact)
        if len(route) == 0:
            return Toolpath.empty()
        pass_z = linking.heights(route, self.maps)
        stay_down = candidate.pattern != "oneway"
        links = linking.plan_links(
            route, pass_z, self.maps, self.setup, stepover_mm, self._patterns.sample_mm, stay_down
        )
        if exact:
            route, pass_z, links, link_z = linking.project(route, links, self._project)
        else:
            route, pass_z = thinned(route, pass_z, self._patterns.thin_mm)
            link_z = self.maps.tip(*links.xy.T)
        link_z = linking.raised(route, pass_z, links, link_z)
        tip = self._exact_tip if exact else self.maps.tip
        into, out = plan_leads(route, pass_z, links.stay, self.maps, self.setup, self.cutter.radius_mm, tip)
        route, pass_z, lead = extended(route, pass_z, into, out)
        return linking.assemble(route, pass_z, links, link_z, self.setup, lead)

    def cusp(self, toolpath: Toolpath, stepover_mm: Optional[float] = None) -> CuspStatistics:
        """What the path leaves on the reachable surface. stepover_mm sizes the search; None: wide enough for any."""
        return self._simulation.statistics(self._heights(toolpath, stepover_mm))

    def cusp_map(self, toolpath: Toolpath, stepover_mm: Optional[float] = None) -> Tuple[np.ndarray, np.ndarray]:
        """(points (n, 3), cusp (n,)) at the probes, mm along the normal, infinite where nothing is cut."""
        return self.probes.point, self._heights(toolpath, stepover_mm)

    def crease_cusp(self, toolpath: Toolpath, stepover_mm: Optional[float] = None) -> CuspStatistics:
        """The same for what the other measure leaves out: the reachable surface along concave creases, where passes on
        one side are lifted by the other. over_fraction is the share that a pencil pass makes smaller."""
        probes = self.probes.in_crease or self.probes
        simulation = CuspSimulation(probes, self.cutter, self.cusp_mm)
        return simulation.statistics(simulation.heights(toolpath, stepover_mm or self.cutter.radius_mm))

    def solve(self, candidate: Candidate) -> Solution:
        """The largest stepover that keeps the cusp limit; of a pencil pass, which has none, the cusp in the creases."""
        if candidate == PENCIL:
            path = self.toolpath(candidate, self.maps.nominal_mm)
            reason = "" if len(path) else said("finds no concave crease")
            return Solution(candidate, self.maps.nominal_mm, path, self.crease_cusp(path), len(path) > 0, reason)
        start, power = self._patterns.start(candidate, self.probes)
        high = self._patterns.largest_stepover(candidate)
        if start < SMALLEST_MM:
            return self._refused(candidate, start)
        rounded = self.cutter.corner_mm > 0.0
        secant = Secant(self.cusp_mm, SMALLEST_MM, high, power, trusted=rounded)
        q, paths = self.quality, {}  # type: Quality, Dict[float, Toolpath]

        def passes(value: float) -> CuspStatistics:
            return self._simulation.statistics(self._trial(candidate, value))

        def whole(value: float) -> CuspStatistics:
            paths[value] = self.toolpath(candidate, value)
            return self.cusp(paths[value], self._patterns.search_width(candidate, value))

        if q.interpolate:
            trials = Trials(passes, self.cusp_mm)
            value, cusp = interpolated_stepover(
                trials, secant, start, q.secant_steps, q.tolerance, self.cutter.radius_mm
            )
        else:
            trials = Trials(whole, self.cusp_mm)
            value = measured_stepover(trials, secant, start, q.secant_steps, q.tolerance)
            cusp = trials.cusps[value]
        if not cusp.under_limit:
            return Solution(candidate, value, Toolpath.empty(), cusp, False, why_not(cusp, value, self.cusp_mm))
        path = paths[value] if value in paths else self.toolpath(candidate, value)
        return Solution(candidate, value, path, cusp, True)

    def evaluate(self, candidate: Candidate, machines: Sequence[MachineProfile]) -> Evaluation:
        """Solved and timed. The setup's feeds hold on every machine."""
        s = self.solve(candidate)
        result = Evaluation(candidate, s.stepover_mm, s.toolpath, s.cusp, s.feasible, s.reason)
        if s.feasible:
            setup = self.setup
            times = estimate_times(s.toolpath, machines, setup.feed_mm_min, setup.plunge_mm_min)
            result.times_s = {machine.name: time for machine, time in zip(machines, times)}
        return result

    @property
    def out_of_reach(self) -> float:
        """Area in mm2, seen from above, that is left because shank or holder would meet the part."""
        return self.maps.held_mm2

    @property
    def unfinished(self) -> float:
        """Area in mm2 of wanted faces that this operation leaves: walls over 80 degrees that face up or sideways, and
        surface seen from above that the tool does not reach."""
        if self._unfinished is None:
            normals, areas = self.mesh.triangle_normals(), self.mesh.triangle_areas()
            limit = math.cos(math.radians(STEEPEST_DEG))
            walls = self.wanted & (upward_normals(self.mesh)[:, 2] <= limit) & (normals[:, 2] >= -1e-6)
            missed = self.probes.missed
            seen = self.maps.grid.sample(self.maps.height, missed[:, 0], missed[:, 1]) - missed[:, 2] < 0.05
            self._unfinished = float(areas[walls].sum() + seen.sum() * self.probes.area_mm2)
        return self._unfinished

    def _heights(self, toolpath: Toolpath, stepover_mm: Optional[float]) -> np.ndarray:
        return self._simulation.heights(toolpath, max(stepover_mm or self.cutter.radius_mm, self.maps.nominal_mm))

    def _trial(self, candidate: Candidate, stepover_mm: float) -> np.ndarray:
        """(n,) cusps of a candidate's passes alone, without the links between them."""
        points, a, b = self._patterns.pieces(candidate, stepover_mm)
        width = self._patterns.search_width(candidate, stepover_mm)
        segments = Segments(points[a], points[b], self._simulation.longest(width))
        return self._simulation.of_segments(segments, width, worst_only=True)

    def _exact_tip(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Lowest height of the tip at places."""
        stock = self.setup.stock_to_leave_mm
        return self._drop.at_points(x, y, self.floor_mm - stock) + stock

    def _project(self, curves: List[np.ndarray]) -> List[np.ndarray]:
        """Plane curves on the surface, within the share of the tolerance that a path may use."""
        stock = self.setup.stock_to_leave_mm
        done = project_polylines(
            self._drop, curves, tolerance_mm=self.setup.tolerance_mm, floor_mm=self.floor_mm - stock,
            decimals=self.setup.decimals,
        )  # fmt: skip
        return [curve + np.array([0.0, 0.0, stock]) for curve in done] if stock else done

    def _refused(self, candidate: Candidate, value: float) -> Solution:
        nothing = CuspStatistics(UNCUT_MM, UNCUT_MM, 1.0, self.maps.area_mm2, False)
        reason = said(f"needs a stepover of {value:.3f} mm, under {SMALLEST_MM:g}")
        return Solution(candidate, value, Toolpath.empty(), nothing, False, reason)
