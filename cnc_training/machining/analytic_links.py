"""Estimates of what lies between the passes of a strategy: how often a pass begins, and what that takes."""

from __future__ import annotations

import math

import numpy as np

from ..contract import MachineProfile, Setup
from .surface_sample import CROSSING_ANGLES, SurfaceSample


def entries(sample: SurfaceSample, kind: str, angle_deg: float, stepover: float, area: float, share: float) -> float:
    """How often a pass begins."""
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


def entry_time(sample: SurfaceSample, setup: Setup, pattern: str, stepover: float, machine: MachineProfile) -> float:
    """Braking, moving over and starting again; a one-way pass also retracts, crosses and plunges."""
    feed = setup.feed_mm_min / 60.0
    over = feed / max(machine.acceleration_xy_mm_s2, 1e-6) + stepover / feed
    if pattern != "oneway":
        return over
    rapid_z, rapid_xy = machine.rapid_z_mm_min / 60.0, machine.rapid_xy_mm_min / 60.0
    back = 0.6 * float(np.hypot(*sample.size_mm[:2]))
    ramps = rapid_z / max(machine.acceleration_z_mm_s2, 1e-6) + rapid_xy / max(machine.acceleration_xy_mm_s2, 1e-6)
    lift = _lift(sample, setup)
    return over + lift / rapid_z + back / rapid_xy + lift / (setup.plunge_mm_min / 60.0) + ramps


def approach_time(sample: SurfaceSample, setup: Setup, machine: MachineProfile) -> float:
    speeds = 60.0 / setup.plunge_mm_min + 60.0 / max(machine.rapid_z_mm_min, 1e-3)
    return sample.components * _lift(sample, setup) * speeds


def _lift(sample: SurfaceSample, setup: Setup) -> float:
    start = setup.start_depth_mm
    above = 1.0 if start is None else max(setup.safe_height_mm - start, 1.0)
    return above + 0.5 * float(sample.size_mm[2])
