"""What a strategy would take, estimated in milliseconds from a sample of the surface, without making its path.

The stepover comes from the geometry of a torus cutter moving over a plane facet. The silhouette of a cutter with flat
radius r1 and corner radius r2, seen along the feed direction f, is the offset by r2 of an ellipse with half axes r1 and
r1 |f_z|; where its normal is tilted by alpha in the plane across f, its radius of curvature is
    R_eff = r2 + a^2 b^2 / (a^2 sin^2 alpha + b^2 cos^2 alpha)^(3/2),   a = r1, b = r1 |f_z|.
A probe at phase p in [-1/2, 1/2] between two passes d apart on the surface keeps (p d)^2 / (2 R_eff), and never more
than (p + 1/2) d sin(alpha), the step of a sharp corner. The stepover is the one that keeps 98 % of the probes under the
limit. Length and speed follow from slope and curvature along the feed. It is the zero point from which the strategy
model learns the rest, and by itself the rule-based choice.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, Sequence, Tuple

import numpy as np

from ..contract import Candidate, MachineProfile, Setup
from .cutter import Cutter
from .stepover import largest_stepover
from .surface_sample import CROSSING_ANGLES, SurfaceSample

QUANTILE = 0.98
SMALLEST_MM = 0.02  # below any stepover that is ever used, so that logarithms stay finite


@dataclass
class Estimates:
    """One row a candidate, all (k,).

    stepover_mm  (waterline: step-down)    steps_mm  step-down of a hybrid's waterline zone, else 0
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


@dataclass
class _Job:
    sample: SurfaceSample
    cutter: Cutter
    cusp_mm: float
    machine: MachineProfile
    setup: Setup
    feed_mm_s: float
    lift_mm: float
    phase: np.ndarray


@dataclass
class _Sweep:
    """A pattern on (part of) the surface: stepover, cutting length, length-weighted slowness, entries."""

    stepover: float
    length: float
    slowness: float
    entries: float
    climb: float = 0.0
    cross: float = 0.0
    bend: float = 0.0


def estimate(
    sample: SurfaceSample,
    cutter: Cutter,
    cusp_mm: float,
    machine: MachineProfile,
    setup: Setup,
    candidates: Sequence[Candidate],
) -> Estimates:
    """Estimates for all candidates; about 10 ms for 30 of them. The feed is the machine's where it has one."""
    feed = (machine.feed_mm_min or setup.feed_mm_min) / 60.0
    lift = max(setup.safe_height_mm - setup.start_depth_mm, 1.0) + 0.5 * float(sample.size_mm[2])
    phase = (np.arange(len(sample.gradient)) * 0.6180339887498949) % 1.0 - 0.5
    job = _Job(sample, cutter, cusp_mm, machine, setup, feed, lift, phase)
    known: Dict[Tuple, _Sweep] = {}
    rows = [_candidate(job, candidate, known) for candidate in candidates]
    columns = [np.array(column, dtype=np.float64) for column in zip(*rows)]
    return Estimates(*columns)


def _candidate(job: _Job, candidate: Candidate, known: Dict[Tuple, _Sweep]) -> Tuple[float, ...]:
    pattern = candidate.pattern
    if pattern == "hybrid":
        threshold = math.tan(math.radians(candidate.threshold_deg))
        shallow = _remembered(job, known, "raster", candidate.angle_deg, 0.0, threshold)
        steep = _remembered(job, known, "waterline", 0.0, threshold, math.inf)
        sweeps, steps = [shallow, steep], steep.stepover
        stepover = shallow.stepover
    else:
        kind = "raster" if pattern in ("zigzag", "oneway") else pattern
        sweep = _remembered(job, known, kind, candidate.angle_deg if kind == "raster" else 0.0, 0.0, math.inf)
        sweeps, steps, stepover = [sweep], 0.0, sweep.stepover
    length = max(sum(s.length for s in sweeps), 1e-3)
    slowness = sum(s.length * s.slowness for s in sweeps) / length
    entries = sum(s.entries for s in sweeps)
    overhead = entries * _entry_time(job, pattern, stepover) + _approach_time(job)
    time = length * slowness / job.feed_mm_s + overhead
    steep_share = sweeps[-1].length / length if pattern in ("hybrid", "waterline") else 0.0
    shape = [sum(s.length * getattr(s, name) for s in sweeps) / length for name in ("climb", "cross", "bend")]
    return (stepover, steps, length, slowness, entries, overhead, time, steep_share, *shape)


def _remembered(job: _Job, known: Dict[Tuple, _Sweep], kind: str, angle_deg: float, low: float, high: float) -> _Sweep:
    key = (kind, angle_deg % 180.0, low, high)
    if key not in known:
        known[key] = _sweep(job, kind, angle_deg % 180.0, low, high)
    return known[key]


def _sweep(job: _Job, kind: str, angle_deg: float, low: float, high: float) -> _Sweep:
    """One pattern where the slope (rise over run) lies in [low, high)."""
    sample = job.sample
    slope = np.hypot(*sample.gradient.T)
    cell_slope = np.hypot(*sample.cell_gradient.T)
    probes = (slope >= low) & (slope < high)
    cells = (cell_slope >= low) & (cell_slope < high)
    area = sample.area_mm2 * float(cells.mean()) if len(cells) else 0.0
    largest = largest_stepover(job.cutter, job.cusp_mm)
    if not cells.any() or area <= 0:
        return _Sweep(largest, 0.0, 1.0, 0.0)
    gradient, cell_gradient = sample.gradient[probes], sample.cell_gradient[cells]
    feed = _directions(kind, angle_deg, gradient, sample.probe_xy[probes])
    cell_feed = _directions(kind, angle_deg, cell_gradient, sample.cell_xy[cells])
    stepover = _stepover(job, kind, gradient, feed, job.phase[probes], largest)
    climb = (cell_gradient * cell_feed).sum(axis=1)
    stretch = np.sqrt(1 + climb**2)
    if kind == "waterline":
        weight = cell_slope[cells]  # coarea formula: level lines dz apart have the length integral |grad z| dA / dz
    elif kind == "offset3d":
        weight = np.sqrt(1 + cell_slope[cells] ** 2)
    else:
        weight = stretch
    length = area * float(weight.mean()) / stepover
    curvature = _curvature(climb, cell_feed, sample.cell_hessian[cells])
    slow = _slowness(job, climb, curvature)
    slowness = float((weight * slow).sum() / max(weight.sum(), 1e-9))
    cross2 = np.maximum(cell_slope[cells] ** 2 - climb**2, 0.0)
    return _Sweep(
        stepover,
        length,
        slowness,
        _entries(job, kind, angle_deg, stepover, area, float(cells.mean())),
        float(np.abs(climb).mean()),
        math.sqrt(float(cross2.mean())),
        float(np.quantile(curvature, 0.9)),
    )


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


def _stepover(job: _Job, kind: str, gradient: np.ndarray, feed: np.ndarray, phase: np.ndarray, largest: float) -> float:
    if len(gradient) == 0:
        return largest
    g2 = (gradient**2).sum(axis=1)
    climb = (gradient * feed).sum(axis=1)
    f_z2 = climb**2 / (1 + climb**2)
    cos2 = np.clip(1 / ((1 + g2) * (1 - f_z2)), 0.0, 1.0)  # n_z^2 / (1 - f_z^2)
    sin2 = 1 - cos2
    r1, r2 = job.cutter.flat_radius_mm, job.cutter.corner_mm
    b2 = r1**2 * f_z2
    silhouette = r1**2 * b2 / np.maximum((r1**2 * sin2 + b2 * cos2) ** 1.5, 1e-12)
    radius = r2 + np.where(sin2 + f_z2 > 1e-8, silhouette, 1e6 if r1 > 0 else 0.0)
    p = np.abs(phase)
    by_arc = np.sqrt(2 * radius * job.cusp_mm) / np.maximum(p, 1e-3)
    by_step = job.cusp_mm / np.maximum((phase + 0.5) * np.sqrt(sin2), 1e-6)
    distance = np.maximum(by_arc, by_step)  # on the surface
    if kind == "waterline":
        reach = distance * np.sqrt(g2 / (1 + g2))
    elif kind == "offset3d":
        reach = distance
    else:
        reach = distance / np.sqrt((1 + g2) / (1 + climb**2))
    index = min(int((1 - QUANTILE) * len(reach)), len(reach) - 1)
    return float(np.clip(np.partition(reach, index)[index], SMALLEST_MM, largest))


def _curvature(climb: np.ndarray, feed: np.ndarray, hessian: np.ndarray) -> np.ndarray:
    """Of the path in its vertical plane, 1/mm."""
    x, y = feed[:, 0], feed[:, 1]
    bend = hessian[:, 0] * x**2 + 2 * hessian[:, 1] * x * y + hessian[:, 2] * y**2
    return np.abs(bend) / (1 + climb**2) ** 1.5


def _slowness(job: _Job, climb: np.ndarray, curvature: np.ndarray) -> np.ndarray:
    """Feed over the speed that Z's speed and acceleration allow: v <= vz / sin(climb), v^2 kappa <= a_z."""
    machine = job.machine
    z_share = np.abs(climb) / np.sqrt(1 + climb**2)
    by_speed = job.feed_mm_s * z_share / max(machine.rapid_z_mm_min / 60.0, 1e-6)
    by_bend = job.feed_mm_s * np.sqrt(curvature / max(machine.acceleration_z_mm_s2, 1e-6))
    return np.maximum(1.0, np.maximum(by_speed, np.minimum(by_bend, 20.0)))


def _entries(job: _Job, kind: str, angle_deg: float, stepover: float, area: float, share: float) -> float:
    """How often a pass begins."""
    sample = job.sample
    if kind == "raster":
        at = angle_deg / (180.0 / CROSSING_ANGLES)
        low = int(at) % CROSSING_ANGLES
        weight = at - int(at)
        crossings = sample.crossings_mm[low] * (1 - weight) + sample.crossings_mm[(low + 1) % CROSSING_ANGLES] * weight
        return float(crossings) / stepover * math.sqrt(share)
    if kind == "waterline":
        return float(sample.size_mm[2]) / stepover * max(sample.components, 1)
    width = 2 * area / max(sample.perimeter_mm, 1e-3)  # rings until the border's offsets meet
    return max(width / stepover, 1.0)


def _entry_time(job: _Job, pattern: str, stepover: float) -> float:
    """Braking, moving over and starting again; a one-way pass also retracts, crosses and plunges."""
    machine = job.machine
    brake = job.feed_mm_s / max(machine.acceleration_xy_mm_s2, 1e-6)
    over = brake + stepover / job.feed_mm_s
    if pattern != "oneway":
        return over
    rapid_z, rapid_xy = machine.rapid_z_mm_min / 60.0, machine.rapid_xy_mm_min / 60.0
    plunge = max(machine.plunge_mm_min or job.setup.plunge_mm_min, 1e-3) / 60.0
    back = 0.6 * float(np.hypot(*job.sample.size_mm[:2]))
    ramps = rapid_z / max(machine.acceleration_z_mm_s2, 1e-6) + rapid_xy / max(machine.acceleration_xy_mm_s2, 1e-6)
    return over + job.lift_mm / rapid_z + back / rapid_xy + job.lift_mm / plunge + ramps


def _approach_time(job: _Job) -> float:
    plunge = max(job.machine.plunge_mm_min or job.setup.plunge_mm_min, 1e-3) / 60.0
    return job.sample.components * (job.lift_mm / plunge + job.lift_mm / max(job.machine.rapid_z_mm_min / 60.0, 1e-6))
