"""What the strategy model sees: rows of numbers for the candidates, and maps of the surface, turned into their frames.

Everything is dimensionless or a logarithm of a ratio, so that a part twice as large under a tool twice as large looks
the same. The model predicts ln(time) relative to the analytic estimate, `baseline`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cnc_training.contract import ANGLED, PATTERNS, Candidate, MachineProfile, Setup
from cnc_training.machining.analytic import Estimates, estimate_on
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.stepover import largest_stepover
from cnc_training.machining.surface_sample import CROSSING_ANGLES, MAP_CHANNELS, PIXELS, SurfaceSample
from cnc_training.runtime import map_features

FEATURES_VERSION = 4
_SLOPES = np.tan(np.radians([10.0, 25.0, 45.0, 65.0]))

ANALYTIC = (
    "stepover", "step_down", "slowness", "entries", "overhead", "steep", "path", "climb", "cross", "bend",
    "behind", "place", "of_largest", "plane", "tight",
)  # fmt: skip
DESCRIPTORS = (
    "size", "elongation", "depth", "level", "gentle", "inclined", "steep_part", "upright", "crease", "border",
    "components", "cusp", "flat_share", "is_ball", "is_flat", "curvature", "curvature_spread", "grain",
)  # fmt: skip
MACHINE = (
    "acceleration", "acceleration_z", "rapid_z", "rapid_xy", "plunge", "grbl", "junction", "lookahead", "tolerance",
)  # fmt: skip
DIRECTION = ("sin2", "cos2", "sin4", "cos4", "border_cos", "border_sin", "slope_cos", "slope_sin")
TYPE = (*(f"is_{pattern}" for pattern in PATTERNS), "threshold")
LINKS = map_features.COLUMNS
COLUMNS = TYPE + ANALYTIC + LINKS + DESCRIPTORS + MACHINE + DIRECTION
# v1: the part by descriptors alone, with the candidate's angle as it stands; v2: all in the candidate's own frame
V1_COLUMNS = TYPE + DESCRIPTORS + MACHINE + DIRECTION
V2_COLUMNS = TYPE + ANALYTIC + LINKS + DESCRIPTORS + MACHINE


@dataclass(frozen=True)
class CandidateFrames:
    """angles (a,) radians: the frames into which maps are turned; mixing (k, a): whose encodings a candidate sees (its
    own, or the mean of all where it has no angle)."""

    angles: np.ndarray
    mixing: np.ndarray


def frames(candidates: Sequence[Candidate]) -> CandidateFrames:
    turned = sorted({c.angle_deg % 180.0 for c in candidates if c.pattern in ANGLED}) or [0.0]
    mixing = np.full((len(candidates), len(turned)), 1.0 / len(turned), np.float32)
    for row, candidate in enumerate(candidates):
        if candidate.pattern in ANGLED:
            mixing[row] = 0.0
            mixing[row, turned.index(candidate.angle_deg % 180.0)] = 1.0
    return CandidateFrames(np.radians(turned).astype(np.float32), mixing)


@dataclass(frozen=True)
class Features:
    """rows (k, len(COLUMNS)) float32; baseline (k,) float64: ln of the analytic time in s; estimates behind them."""

    rows: np.ndarray
    baseline: np.ndarray
    estimates: Estimates


def candidate_features(
    sample: SurfaceSample,
    cutter: Cutter,
    cusp_mm: float,
    machines: Sequence[MachineProfile],
    setup: Setup,
    candidates: Sequence[Candidate],
) -> list[Features]:
    """For each machine the rows of all candidates, in the order of COLUMNS."""
    part = _descriptors(sample, cutter, cusp_mm)
    types = np.array([_type(c) for c in candidates])
    directions = _directions(candidates, sample)
    links = map_features.map_features(sample, candidates, cutter, cusp_mm)
    largest_mm = largest_stepover(cutter, cusp_mm)
    found = []
    for machine, e in zip(machines, estimate_on(sample, cutter, cusp_mm, machines, setup, candidates), strict=True):
        baseline = np.log(np.maximum(e.time_s, 1e-3))
        shared = np.concatenate([part, _machine(machine, setup)])
        rows = np.hstack(
            [
                types,
                _analytic(e, baseline, sample, cutter, largest_mm),
                links,
                np.tile(shared, (len(candidates), 1)),
                directions,
            ]
        )
        assert rows.shape == (len(candidates), len(COLUMNS))
        found.append(Features(np.nan_to_num(rows, nan=0.0, posinf=20.0, neginf=-20.0).astype(np.float32), baseline, e))
    return found


def network_maps(sample: SurfaceSample) -> np.ndarray:
    """(5, 64, 64) float32: area, height over the half width of the picture, slopes halved, crease."""
    maps = sample.maps.astype(np.float32).copy()
    maps[1] *= 2.0 / (PIXELS * sample.map_step_mm)
    maps[2:4] = np.clip(maps[2:4], -4, 4) / 2
    assert maps.shape == (len(MAP_CHANNELS), PIXELS, PIXELS)
    return maps


def _type(candidate: Candidate) -> list[float]:
    return [float(candidate.pattern == pattern) for pattern in PATTERNS] + [candidate.threshold_deg / 90.0]


def _analytic(
    e: Estimates, baseline: np.ndarray, sample: SurfaceSample, cutter: Cutter, largest_mm: float
) -> np.ndarray:
    radius, area = cutter.radius_mm, max(sample.area_mm2, 1e-6)
    has_steps = e.steps_mm > 0
    order = np.argsort(np.argsort(baseline)) / max(len(baseline) - 1, 1)
    return np.column_stack(
        [
            np.log(e.stepover_mm / radius),
            np.where(has_steps, np.log(np.maximum(e.steps_mm, 1e-4) / radius), 0.0),
            np.log(e.slowness),
            np.log1p(e.entries * e.stepover_mm / math.sqrt(area)),
            e.overhead_s / np.maximum(e.time_s, 1e-6),
            e.steep_share,
            np.log(np.maximum(e.length_mm * e.stepover_mm / area, 1e-3)),
            e.climb,
            e.cross,
            np.log1p(10 * e.bend * radius),
            baseline - baseline.min(),
            order,
            np.log(e.stepover_mm / largest_mm),
            np.log(e.plane_mm / e.stepover_mm),
            e.tight,
        ]
    )


def _descriptors(sample: SurfaceSample, cutter: Cutter, cusp_mm: float) -> np.ndarray:
    radius, side = cutter.radius_mm, math.sqrt(max(sample.area_mm2, 1e-6))
    slope = np.hypot(*sample.gradient.T)
    shares = np.diff(np.concatenate([[0.0], [(slope < s).mean() for s in _SLOPES], [1.0]]))
    length, width = max(sample.size_mm[0], 1e-3), max(sample.size_mm[1], 1e-3)
    mean_curvature = 0.5 * radius * (sample.cell_hessian[:, 0] + sample.cell_hessian[:, 2])
    crossings = np.maximum(sample.crossings_mm, 1e-3)
    return np.array(
        [
            math.log(side / radius),
            abs(math.log(length / width)),
            float(sample.size_mm[2]) / side,
            *shares,
            sample.crease_share,
            math.log(max(sample.perimeter_mm, 1e-3) / side),
            math.log(max(sample.components, 1)),
            math.log(cusp_mm / radius),
            cutter.flat_radius_mm / radius,
            float(cutter.flat_radius_mm == 0),
            float(cutter.corner_mm == 0),
            float(np.clip(np.mean(np.abs(mean_curvature)), 0, 5)),
            float(np.clip(np.std(mean_curvature), 0, 5)),
            math.log(crossings.max() / crossings.min()),
        ]
    )


def _machine(machine: MachineProfile, setup: Setup) -> np.ndarray:
    feed, plunge = setup.feed_mm_min / 60.0, setup.plunge_mm_min / 60.0
    grbl = machine.controller == "grbl"
    return np.array(
        [
            math.log(machine.acceleration_xy_mm_s2 / feed**2),
            math.log(machine.acceleration_z_mm_s2 / machine.acceleration_xy_mm_s2),
            math.log(machine.rapid_z_mm_min / 60.0 / feed),
            math.log(machine.rapid_xy_mm_min / 60.0 / feed),
            math.log(plunge / feed),
            float(grbl),
            math.log(max(machine.junction_deviation_mm, 1e-4)) if grbl else 0.0,
            math.log(max(machine.lookahead_blocks, 1)) if grbl else 0.0,
            0.0 if grbl else math.log(max(machine.path_tolerance_mm, 1e-4)),
        ]
    )


def _directions(candidates: Sequence[Candidate], sample: SurfaceSample) -> np.ndarray:
    """(k, 8) each candidate's angle in the part's frame, and the part's own second harmonics (of its border and of its
    slopes)."""
    at = np.arange(CROSSING_ANGLES) * math.pi / CROSSING_ANGLES
    crossings = sample.crossings_mm / max(float(sample.crossings_mm.mean()), 1e-6)
    gx, gy = sample.gradient.T
    total = max(float((gx**2 + gy**2).mean()), 1e-9)
    part = [
        float((crossings * np.cos(2 * at)).mean()),
        float((crossings * np.sin(2 * at)).mean()),
        float((gx**2 - gy**2).mean()) / total,
        float(2 * (gx * gy).mean()) / total,
    ]
    return np.array([[*_harmonics(candidate), *part] for candidate in candidates])


def _harmonics(candidate: Candidate) -> list[float]:
    if candidate.pattern not in ANGLED:
        return [0.0] * 4
    angle = math.radians(candidate.angle_deg)
    return [math.sin(2 * angle), math.cos(2 * angle), math.sin(4 * angle), math.cos(4 * angle)]
