"""What an estimate knows of one pattern over the whole surface: where its passes run, how far apart they may be, how
long and how bent they are."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, Tuple

import numpy as np

from ..contract import Setup
from .cutter import Cutter
from .reach import silhouette
from .surface_sample import SWATHS_EVERY, SurfaceSample
from .swaths import UNCUT, at_angles, stepovers_of

QUANTILE = 0.98
FEWEST_SWATHS = 25  # below that plane theory tells more
SMALLEST_MM = 0.02  # below any stepover that is ever used, so that logarithms stay finite


@dataclass
class Estimated:
    sample: SurfaceSample
    cutter: Cutter
    cusp_mm: float
    setup: Setup
    phase: np.ndarray
    slope: np.ndarray  # (p,) at probes, rise over run
    cell_slope: np.ndarray  # (c,)
    largest_mm: float  # stepover


@dataclass
class Field:
    """One pattern over the whole surface: how far passes may be apart at each probe by plane theory, and as measured
    (nan where it was not), and at each cell the length of path it gets (times the stepover), the slope along the feed
    and the curvature of the path."""

    reach: np.ndarray
    width: np.ndarray
    weight: np.ndarray
    climb: np.ndarray
    curvature: np.ndarray


@dataclass
class Spacing:
    """How far apart passes may be, by plane theory alone too; tight: as in Estimates."""

    stepover: float
    plane: float
    tight: float


def kept_field(job: Estimated, kind: str, angle_deg: float, fields: Dict[Tuple[str, float], Field]) -> Field:
    if (kind, angle_deg) not in fields:
        fields[kind, angle_deg] = field_of(job, kind, angle_deg)
    return fields[kind, angle_deg]


def field_of(job: Estimated, kind: str, angle_deg: float) -> Field:
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
    return Field(_reach(job, kind, feed), _width(job, kind, feed), weight, climb, curvature)


def spacing(job: Estimated, field: Field, probes: np.ndarray) -> Spacing:
    return spacing_of(job, field.reach[probes], field.width[probes])


def spacing_of(job: Estimated, reach: np.ndarray, width: np.ndarray) -> Spacing:
    """How far apart passes may be, from what plane theory and swaths say at probes."""
    largest = job.largest_mm
    plane = float(np.clip(upper(-reach, QUANTILE) * -1.0, SMALLEST_MM, largest)) if len(reach) else largest
    width = width[np.isfinite(width)]
    if len(width) < FEWEST_SWATHS:
        return Spacing(plane, plane, 0.0)
    stepover, tighter = (max(s, SMALLEST_MM) for s in stepovers_of(width, largest, (UNCUT, 0.5 * UNCUT)))
    return Spacing(stepover, plane, math.log(stepover / tighter))


def upper(values: np.ndarray, quantile: float) -> float:
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


def _reach(job: Estimated, kind: str, feed: np.ndarray) -> np.ndarray:
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


def _width(job: Estimated, kind: str, feed: np.ndarray) -> np.ndarray:
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
