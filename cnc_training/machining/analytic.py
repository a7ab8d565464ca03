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
from typing import Dict, List, Sequence, Tuple

import numpy as np

from ..contract import Candidate, MachineProfile, Setup
from .analytic_links import approach_time, entries, entry_time
from .crossed import WIDE, WIDE_SHARE, crossed_choice
from .cutter import Cutter
from .reach import silhouette
from .stepover import largest_stepover
from .surface_sample import SWATHS_EVERY, SurfaceSample
from .swaths import UNCUT, at_angles, stepover_of

QUANTILE = 0.98
FEWEST_SWATHS = 25  # below that plane theory tells more
SMALLEST_MM = 0.02  # below any stepover that is ever used, so that logarithms stay finite


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
class _Job:
    sample: SurfaceSample
    cutter: Cutter
    cusp_mm: float
    setup: Setup
    phase: np.ndarray
    slope: np.ndarray  # (p,) at probes, rise over run
    cell_slope: np.ndarray  # (c,)


@dataclass
class _Field:
    """One pattern over the whole surface: how far passes may be apart at each probe by plane theory, and as measured
    (nan where it was not), and at each cell the length of path it gets (times the stepover), the slope along the feed
    and the curvature of the path."""

    reach: np.ndarray
    width: np.ndarray
    weight: np.ndarray
    climb: np.ndarray
    curvature: np.ndarray


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
    job = _Job(sample, cutter, cusp_mm, setup, phase, slope, cell_slope)
    fields: Dict[Tuple[str, float], _Field] = {}
    sweeps: Dict[Tuple[str, float, float, float], _Sweep] = {}
    planned = [_zones(job, candidate, fields, sweeps) for candidate in candidates]
    results = []
    for machine in machines:
        slowness = {key: _slowness(sweep, machine, setup) for key, sweep in sweeps.items()}
        rows = [_row(job, c, keys, sweeps, slowness, machine) for c, keys in zip(candidates, planned)]
        results.append(Estimates(*(np.array(column, dtype=np.float64) for column in zip(*rows))))
    return results


def _zones(
    job: _Job, candidate: Candidate, fields: Dict[Tuple[str, float], _Field], sweeps: Dict[Tuple, _Sweep]
) -> List[Tuple]:
    """Keys of the sweeps that make up a candidate, which are computed when they are new."""
    if candidate.pattern == "hybrid":
        threshold = math.tan(math.radians(candidate.threshold_deg))
        keys = [("raster", candidate.angle_deg % 180.0, 0.0, threshold), ("waterline", 0.0, threshold, math.inf)]
    elif candidate.pattern in ("zigzag", "oneway"):
        keys = [("raster", candidate.angle_deg % 180.0, 0.0, math.inf)]
    elif candidate.pattern == "crossed":
        return _crossed_zones(job, candidate.angle_deg % 180.0, fields, sweeps)
    else:
        keys = [(candidate.pattern, 0.0, 0.0, math.inf)]
    for key in keys:
        if key not in sweeps:
            kind, angle_deg, low, high = key
            probes, cells = ((slope >= low) & (slope < high) for slope in (job.slope, job.cell_slope))
            sweeps[key] = _sweep(job, _kept_field(job, kind, angle_deg, fields), kind, angle_deg, probes, cells)
    return list(keys)


def _crossed_zones(
    job: _Job, angle_deg: float, fields: Dict[Tuple[str, float], _Field], sweeps: Dict[Tuple, _Sweep]
) -> List[Tuple]:
    """The same for a crossed raster: each direction where it takes less length, with wide ground apart."""
    keys: List[Tuple] = []
    for turned in (False, True):
        angle = (angle_deg + 90.0 * turned) % 180.0
        field = _kept_field(job, "raster", angle, fields)
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


def _kept_field(job: _Job, kind: str, angle_deg: float, fields: Dict[Tuple[str, float], _Field]) -> _Field:
    if (kind, angle_deg) not in fields:
        fields[kind, angle_deg] = _field(job, kind, angle_deg)
    return fields[kind, angle_deg]


def _row(
    job: _Job, candidate: Candidate, keys: List[Tuple], sweeps: Dict[Tuple, _Sweep], slowness: Dict[Tuple, float],
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
    bend = sum(s.length * _upper(s.curvature, 0.9) for s in used) / length
    tight = max(s.tight for s in parts)
    return (
        stepover, steps, length, slow, begun, overhead, time, steep_share, climb, cross, bend, parts[0].plane, tight
    )  # fmt: skip


def _field(job: _Job, kind: str, angle_deg: float) -> _Field:
    sample = job.sample
    feed = _directions(kind, angle_deg, sample.gradient, sample.probe_xy)
    cell_feed = _directions(kind, angle_deg, sample.cell_gradient, sample.cell_xy)
    climb = (sample.cell_gradient * cell_feed).sum(axis=1)
    if kind == "waterline":
        weight = job.cell_slope  # coarea formula: level lines dz apart have the length integral |grad z| dA / dz
    elif kind == "offset3d":
        weight = np.sqrt(1 + job.cell_slope**2)
    else:
        weight = np.sqrt(1 + climb**2)
    curvature = _curvature(climb, cell_feed, sample.cell_hessian)
    return _Field(_reach(job, kind, feed), _width(job, kind, feed), weight, climb, curvature)


def _sweep(job: _Job, field: _Field, kind: str, angle_deg: float, probes: np.ndarray, cells: np.ndarray) -> _Sweep:
    """One pattern where probes (p,) bool and cells (c,) bool say."""
    largest = largest_stepover(job.cutter, job.cusp_mm)
    share = float(cells.mean()) if len(cells) else 0.0
    if share == 0.0:
        return _Sweep(largest, 0.0, 0.0, _NOTHING, _NOTHING, _NOTHING, 0.0, largest, 0.0)
    reach = field.reach[probes]
    plane = float(np.clip(_upper(-reach, QUANTILE) * -1.0, SMALLEST_MM, largest)) if len(reach) else largest
    stepover, tight = plane, 0.0
    width = field.width[probes]
    width = width[np.isfinite(width)]
    if len(width) >= FEWEST_SWATHS:
        stepover = max(stepover_of(width, largest), SMALLEST_MM)
        tight = math.log(stepover / max(stepover_of(width, largest, 0.5 * UNCUT), SMALLEST_MM))
    area = job.sample.area_mm2 * share
    weight, climb = field.weight[cells], field.climb[cells]
    length = area * float(weight.mean()) / stepover
    cross = math.sqrt(float(np.maximum(job.cell_slope[cells] ** 2 - climb**2, 0.0).mean()))
    begun = entries(job.sample, kind, angle_deg, stepover, area, share)
    return _Sweep(stepover, length, begun, weight, climb, field.curvature[cells], cross, plane, tight)


def _upper(values: np.ndarray, quantile: float) -> float:
    index = min(int(quantile * len(values)), len(values) - 1)
    return float(np.partition(values, index)[index])


def _directions(kind: str, angle_deg: float, gradient: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """(n, 2) unit feed directions in the plane."""
    if kind == "raster":
        angle = math.radians(angle_deg)
        return np.broadcast_to(np.array([math.cos(angle), math.sin(angle)]), gradient.shape)
    if kind in ("circular", "spiral"):
        vector = np.column_stack([-xy[:, 1], xy[:, 0]])
    elif kind == "waterline":
        vector = np.column_stack([-gradient[:, 1], gradient[:, 0]])
    else:  # offsets of the border run in every direction
        turn = (np.arange(len(gradient)) * 0.7548776662466927 % 1.0) * math.pi
        return np.column_stack([np.cos(turn), np.sin(turn)])
    size = np.hypot(vector[:, 0], vector[:, 1])
    fallback = np.array([1.0, 0.0])
    return np.where(size[:, None] > 1e-9, vector / np.maximum(size, 1e-9)[:, None], fallback)


def _reach(job: _Job, kind: str, feed: np.ndarray) -> np.ndarray:
    """(p,) how far apart passes may be (in the plane; on the surface for the 3D offset; in Z for the waterline)."""
    g2 = job.slope**2
    climb2 = (job.sample.gradient * feed).sum(axis=1) ** 2
    radius, _, sin2 = silhouette(climb2, g2, job.cutter)
    by_arc = np.sqrt(2 * radius * job.cusp_mm) / np.maximum(np.abs(job.phase), 1e-3)
    by_step = job.cusp_mm / np.maximum((job.phase + 0.5) * np.sqrt(sin2), 1e-6)
    distance = np.maximum(by_arc, by_step)  # on the surface
    if kind == "waterline":
        return distance * np.sqrt(g2 / (1 + g2))
    if kind == "offset3d":
        return distance
    return distance / np.sqrt((1 + g2) / (1 + climb2))


def _width(job: _Job, kind: str, feed: np.ndarray) -> np.ndarray:
    """(p,) the same as measured; nan at probes where it was not."""
    sample = job.sample
    width = np.full(len(job.slope), np.nan)
    if not len(sample.swaths):
        return width
    some = np.arange(len(width))[::SWATHS_EVERY]
    turn = np.arctan2(feed[some, 1], feed[some, 0])
    if kind in ("offset", "offset3d"):
        turn = sample.border_turn
    found = at_angles(sample.swaths, turn)
    g2 = job.slope[some] ** 2
    if kind == "waterline":
        found = found * np.sqrt(g2)
    elif kind == "offset3d":
        climb2 = (sample.gradient[some] * np.column_stack([np.cos(turn), np.sin(turn)])).sum(axis=1) ** 2
        found = found * np.sqrt((1 + g2) / (1 + climb2))
    width[some] = found
    return width


def _curvature(climb: np.ndarray, feed: np.ndarray, hessian: np.ndarray) -> np.ndarray:
    """Of the path in its vertical plane, 1/mm."""
    x, y = feed[:, 0], feed[:, 1]
    bend = hessian[:, 0] * x**2 + 2 * hessian[:, 1] * x * y + hessian[:, 2] * y**2
    return np.abs(bend) / (1 + climb**2) ** 1.5


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
