"""Circles around the middle of the area, and one spiral from there outwards."""

from __future__ import annotations

import math

import numpy as np

from .passes import Passes, ranges
from .surface import SurfaceMaps


def circular_passes(maps: SurfaceMaps, stepover_mm: float, sample_mm: float) -> Passes:
    """Concentric circles clipped to the area. row: ring number from the middle."""
    near, far = _reach(maps)
    first = max(0, math.floor(near / stepover_mm))
    radius = (np.arange(first, math.ceil(far / stepover_mm) + 1) + 0.5) * stepover_mm
    number = np.maximum(np.ceil(2 * math.pi * radius / sample_mm), 8).astype(np.int64)
    group, index = ranges(number)
    angle = index * (2 * math.pi / number)[group]
    x, y = maps.centre
    xy = np.stack([x + radius[group] * np.cos(angle), y + radius[group] * np.sin(angle)], axis=1)
    starts = np.concatenate([[0], np.cumsum(number)]).astype(np.int64)
    whole = Passes(xy, starts, np.ones(len(radius), bool), np.arange(len(radius)) + first)
    return whole.clipped(maps.area.ravel()[maps.cells(xy[:, 0], xy[:, 1])])


def spiral_passes(maps: SurfaceMaps, stepover_mm: float, sample_mm: float, clockwise: bool = False) -> Passes:
    """An Archimedean spiral r = stepover angle / 2 pi from the middle outwards, clipped to the area: counter-clockwise
    with what is still to be cut on its right, which is climb milling."""
    near, far = _reach(maps)
    # with r^2 growing evenly the points keep their distance: the length up to r is close to pi r^2 / stepover
    count = math.ceil(math.pi * (far + stepover_mm) ** 2 / (stepover_mm * sample_mm)) + 2
    skip = math.floor(math.pi * max(near - stepover_mm, 0.0) ** 2 / (stepover_mm * sample_mm))
    radius = np.sqrt(np.arange(skip, count) * (stepover_mm * sample_mm / math.pi))
    angle = radius * ((-2 if clockwise else 2) * math.pi / stepover_mm)
    x, y = maps.centre
    xy = np.stack([x + radius * np.cos(angle), y + radius * np.sin(angle)], axis=1)
    whole = Passes(xy, np.array([0, len(xy)]), np.zeros(1, bool), np.zeros(1, np.int64))
    return whole.clipped(maps.area.ravel()[maps.cells(xy[:, 0], xy[:, 1])])


def _reach(maps: SurfaceMaps) -> tuple:
    """Least and largest distance of the area from its middle."""
    j, i = np.nonzero(maps.area)
    x, y = maps.centre
    r = np.hypot(maps.grid.x0 + maps.grid.step_mm * i - x, maps.grid.y0 + maps.grid.step_mm * j - y)
    return float(r.min()), float(r.max())
