"""What a strategy would take, estimated in milliseconds from a sample of the surface, without making its path.

The stepover comes from measured swaths (swaths.py) where the sample has them, else from plane theory: the silhouette of
a torus cutter moving over a plane facet, whose radius R_eff follows from the slopes along and across the feed
(reach.py). A probe at phase p in [-1/2, 1/2] between two passes d apart on the surface keeps (p d)^2 / (2 R_eff), and
never more than (p + 1/2) d sin(alpha), the step of a sharp corner. The stepover is the one that keeps 98 % of the
probes under the limit. Length and speed follow from slope and curvature along the feed. It is the zero point from which
the strategy model learns the rest, and by itself the rule-based choice.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..contract import Candidate, MachineProfile, Setup
from .analytic_fields import Estimated, Field, Spacing, kept_field, spacing, spacing_of, upper
from .analytic_links import approach_time, entries, entry_time
from .crossed import WIDE, WIDE_SHARE, crossed_choice
from .cutter import Cutter
from .stepover import largest_stepover
from .surface_sample import SurfaceSample

MOST_DIFFERENT = 10.0  # step-down and stepover of a hybrid: as patterns.py limits them


@dataclass
class Estimates:
    """One row a candidate, all (k,).

    stepover_mm  (waterline: step-down)    steps_mm  step-down of a hybrid's waterline zone, else 0
    plane_mm     stepover by plane theory alone; stepover_mm comes from measured swaths where there are any
    tight        ln of the stepover over the one with half as much surface over the limit: how much hangs on little
    length_mm    cutting                   slowness  mean of feed / reachable speed, by length
    entries      begun passes              overhead_s  links, retracts and plunges
    time_s       the whole estimate        steep_share  of the length that lies in a waterline zone
    climb        mean |slope| along the feed         cross  root mean square slope across it
    bend         90 % quantile of the curvature along the feed, 1/mm; the last three weighted by length
    """

    stepover_mm: np.ndarray
    steps_mm: np.ndarray
    length_mm: np.ndarray
    slowness: np.ndarray
    entries: np.ndarray
    overhead_s: np.ndarray
    time_s: np.ndarray
    steep_share: np.ndarray
    climb: np.ndarray
    cross: np.ndarray
    bend: np.ndarray
    plane_mm: np.ndarray
    tight: np.ndarray


@dataclass
class _Sweep:
    """A pattern on (part of) the surface. weight, climb, curvature: of its cells."""

    stepover: float
    length: float
    entries: float
    weight: np.ndarray
    climb: np.ndarray
    curvature: np.ndarray
    cross: float
    plane: float
    tight: float


_NOTHING = np.zeros(0)


def estimate(
    sample: SurfaceSample,
    cutter: Cutter,
    cusp_mm: float,
    machine: MachineProfile,
    setup: Setup,
    candidates: Sequence[Candidate],
) -> Estimates:
    """Estimates for all candidates; about 10 ms for 30 of them. The feed is the setup's."""
    return estimate_on(sample, cutter, cusp_mm, [machine], setup, candidates)[0]


def estimate_on(
    sample: SurfaceSample,
    cutter: Cutter,
    cusp_mm: float,
    machines: Sequence[MachineProfile],
    setup: Setup,
    candidates: Sequence[Candidate],
) -> List[Estimates]:
    """The same for several machines, which share the geometry."""
    phase = (np.arange(len(sample.gradient)) * 0.6180339887498949) % 1.0 - 0.5
    slope, cell_slope = np.hypot(*sample.gradient.T), np.hypot(*sample.cell_gradient.T)
    largest = largest_stepover(cutter, cusp_mm)
    job = Estimated(sample, cutter, cusp_mm, setup, phase, slope, cell_slope, largest)
    fields: Dict[Tuple[str, float], Field] = {}
    sweeps: Dict[Tuple[str, float, float, float], _Sweep] = {}
    planned = [_zones(job, candidate, fields, sweeps) for candidate in candidates]
    results = []
    for machine in machines:
        slowness = {key: _slowness(sweep, machine, setup) for key, sweep in sweeps.items()}
        rows = [_row(job, c, keys, sweeps, slowness, machine) for c, keys in zip(candidates, planned)]
        results.append(Estimates(*(np.array(column, dtype=np.float64) for column in zip(*rows))))
    return results


def _zones(
    job: Estimated, candidate: Candidate, fields: Dict[Tuple[str, float], Field], sweeps: Dict[Tuple, _Sweep]
) -> List[Tuple]:
    """Keys of the sweeps that make up a candidate, which are computed when they are new."""
    if candidate.pattern == "hybrid":
        return _hybrid_zones(job, candidate.angle_deg % 180.0, candidate.threshold_deg, fields, sweeps)
    if candidate.pattern in ("zigzag", "oneway"):
        keys = [("raster", candidate.angle_deg % 180.0, 0.0, math.inf)]
    elif candidate.pattern == "crossed":
        return _crossed_zones(job, candidate.angle_deg % 180.0, fields, sweeps)
    else:
        keys = [(candidate.pattern, 0.0, 0.0, math.inf)]
    for key in keys:
        if key not in sweeps:
            kind, angle_deg, low, high = key
            probes, cells = ((slope >= low) & (slope < high) for slope in (job.slope, job.cell_slope))
            sweeps[key] = _sweep(job, kept_field(job, kind, angle_deg, fields), kind, angle_deg, probes, cells)
    return list(keys)


def _hybrid_zones(
    job: Estimated, angle_deg: float, threshold_deg: float, fields: Dict[Tuple[str, float], Field],
    sweeps: Dict[Tuple, _Sweep],
) -> List[Tuple]:  # fmt: skip
    """The same for a hybrid, whose zones share one solution: the step-down keeps to the stepover as plane theory has
    it, and 98 % of both zones together are under the limit."""
    steepest = math.tan(math.radians(threshold_deg))
    keys: List[Tuple] = [(kind, angle_deg, threshold_deg, math.inf) for kind in ("shallow", "steep")]
    zones = [(job.slope < steepest, job.cell_slope < steepest), (job.slope >= steepest, job.cell_slope >= steepest)]
    kinds = (("raster", angle_deg), ("waterline", 0.0))
    used = [kept_field(job, *kind, fields) for kind in kinds]
    alone = [spacing(job, field, probes) for field, (probes, _) in zip(used, zones)]
    spacings = alone
    if all(cells.any() for _, cells in zones):
        ratio = float(np.clip(alone[1].plane / alone[0].plane, 1 / MOST_DIFFERENT, MOST_DIFFERENT))
        raster, levels = used
        shallow, steep = zones[0][0], zones[1][0]
        both = spacing_of(
            job,
            np.append(raster.reach[shallow], levels.reach[steep] / ratio),
            np.append(raster.width[shallow], levels.width[steep] / ratio),
        )
        spacings = [Spacing(both.stepover * r, own.plane, both.tight) for r, own in zip((1.0, ratio), alone)]
    for key, kind, field, (probes, cells), apart in zip(keys, kinds, used, zones, spacings):
        sweeps[key] = _sweep(job, field, *kind, probes, cells, apart)
    return keys


def _crossed_zones(
    job: Estimated, angle_deg: float, fields: Dict[Tuple[str, float], Field], sweeps: Dict[Tuple, _Sweep]
) -> List[Tuple]:
    """The same for a crossed raster: each direction where it takes less length, with wide ground apart."""
    keys: List[Tuple] = []
    for turned in (False, True):
        angle = (angle_deg + 90.0 * turned) % 180.0
        field = kept_field(job, "raster", angle, fields)
        places = []  # (in this zone, may be wide) of probes and of cells
        for gradient in (job.sample.gradient, job.sample.cell_gradient):
            across, apart = crossed_choice(gradient, angle_deg, job.cutter, job.cusp_mm)
            places.append((across == turned, apart))
        (probes, probe_apart), (cells, cell_apart) = places
        if not cells.any():
            continue
        whole = _sweep(job, field, "raster", angle, probes, cells)
        wide = cells & (cell_apart > WIDE * whole.stepover)
        found = [whole]
        if wide.sum() >= WIDE_SHARE * cells.sum() and not wide[cells].all():
            wide_probes = probes & (probe_apart > WIDE * whole.stepover)
            masks = ((wide_probes, wide), (probes & ~wide_probes, cells & ~wide))
            found = [_sweep(job, field, "raster", angle, *mask) for mask in masks]
        for part, sweep in enumerate(found):
            keys.append(("crossed", angle_deg, float(turned), float(part)))
            sweeps[keys[-1]] = sweep
    return keys


def _row(
    job: Estimated, candidate: Candidate, keys: List[Tuple], sweeps: Dict[Tuple, _Sweep], slowness: Dict[Tuple, float],
    machine: MachineProfile,
) -> Tuple[float, ...]:  # fmt: skip
    parts = [sweeps[key] for key in keys]
    stepover = parts[0].stepover
    steps = parts[1].stepover if candidate.pattern == "hybrid" else 0.0
    length = max(sum(s.length for s in parts), 1e-3)
    slow = sum(s.length * slowness[key] for key, s in zip(keys, parts)) / length or 1.0
    begun = sum(s.entries for s in parts)
    overhead = begun * entry_time(job.sample, job.setup, candidate.pattern, stepover, machine) + approach_time(
        job.sample, job.setup, machine
    )
    time = length * slow / (job.setup.feed_mm_min / 60.0) + overhead
    steep_share = parts[-1].length / length if candidate.pattern in ("hybrid", "waterline") else 0.0
    used = [s for s in parts if len(s.climb)]
    climb = sum(s.length * float(np.abs(s.climb).mean()) for s in used) / length
    cross = sum(s.length * s.cross for s in used) / length
    bend = sum(s.length * upper(s.curvature, 0.9) for s in used) / length
    tight = max(s.tight for s in parts)
    return (
        stepover, steps, length, slow, begun, overhead, time, steep_share, climb, cross, bend, parts[0].plane, tight
    )  # fmt: skip


def _sweep(
    job: Estimated, field: Field, kind: str, angle_deg: float, probes: np.ndarray, cells: np.ndarray,
    given: Optional[Spacing] = None,
) -> _Sweep:  # fmt: skip
    """One pattern where probes (p,) bool and cells (c,) bool say."""
    largest = job.largest_mm
    share = float(cells.mean()) if len(cells) else 0.0
    if share == 0.0:
        return _Sweep(largest, 0.0, 0.0, _NOTHING, _NOTHING, _NOTHING, 0.0, largest, 0.0)
    apart = given or spacing(job, field, probes)
    stepover = apart.stepover
    area = job.sample.area_mm2 * share
    weight, climb = field.weight[cells], field.climb[cells]
    # levels hardly meet level ground, but no pattern covers ground with less than lines at the widest stepover
    length = area * max(float(weight.mean()) / stepover, 1.0 / largest)
    cross = math.sqrt(float(np.maximum(job.cell_slope[cells] ** 2 - climb**2, 0.0).mean()))
    begun = entries(job.sample, kind, angle_deg, stepover, area, share)
    return _Sweep(stepover, length, begun, weight, climb, field.curvature[cells], cross, apart.plane, apart.tight)


def _slowness(sweep: _Sweep, machine: MachineProfile, setup: Setup) -> float:
    """Feed over the speed that Z's speed and acceleration allow: v <= vz / sin(climb), v^2 kappa <= a_z."""
    if not len(sweep.climb):
        return 1.0
    feed = setup.feed_mm_min / 60.0
    z_share = np.abs(sweep.climb) / np.sqrt(1 + sweep.climb**2)
    by_speed = feed * z_share / max(machine.rapid_z_mm_min / 60.0, 1e-6)
    by_bend = feed * np.sqrt(sweep.curvature / max(machine.acceleration_z_mm_s2, 1e-6))
    slow = np.maximum(1.0, np.maximum(by_speed, np.minimum(by_bend, 20.0)))
    return float((sweep.weight * slow).sum() / max(float(sweep.weight.sum()), 1e-9))
