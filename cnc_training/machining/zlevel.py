"""Waterline passes: level lines of the cutter location, from the top down."""

from __future__ import annotations

import math
from typing import Optional, Tuple

import numpy as np

from .levels import LevelPieces, level_pieces
from .passes import Passes
from .surface import SurfaceMaps

EDGE_MM = 0.002  # the highest and lowest level stay this far inside: on level ground there is no line


def waterline_levels(maps: SurfaceMaps, area: np.ndarray, stepdown_mm: float) -> np.ndarray:
    """Heights, highest first, that divide the range of the tip in the area evenly, not more than stepdown_mm apart."""
    heights = maps.cl[area]
    if heights.size == 0:
        return np.zeros(0)  # the steep zone of a hybrid on a shallow part
    low, high = float(heights.min()) + EDGE_MM, float(heights.max()) - EDGE_MM
    if high <= low:
        return np.zeros(0)
    return np.linspace(high, low, max(1, math.ceil((high - low) / stepdown_mm - 1e-6)) + 1)


def waterline_pieces(
    maps: SurfaceMaps, area: np.ndarray, stepdown_mm: float
) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Level lines inside the area in short straight pieces: points (n, 3), and the first and last point of each."""
    levels, found = _found(maps, area, stepdown_mm)
    if found is None:
        return np.zeros((0, 3)), np.zeros(0, np.int64), np.zeros(0, np.int64)
    points = np.column_stack([found.xy, levels[found.level]])
    a = np.flatnonzero(found.following >= 0)
    return points, a, found.following[a]


def waterline_passes(maps: SurfaceMaps, area: np.ndarray, stepdown_mm: float, shortest_mm: float) -> Passes:
    """Level lines inside the area, highest first, with the part on their right (climb milling); pieces shorter than
    shortest_mm left out. row: number of the level from the top; z is given."""
    levels, found = _found(maps, area, stepdown_mm)
    if found is None:
        return Passes.none()
    lines = found.lines()
    lines = lines.select(curve_lengths(lines) >= shortest_mm)
    lines.z = np.repeat(levels[lines.row], lines.lengths)
    lines.row = len(levels) - 1 - lines.row
    return lines.select(np.argsort(lines.row, kind="stable"))


def _found(maps: SurfaceMaps, area: np.ndarray, stepdown_mm: float) -> Tuple[np.ndarray, Optional[LevelPieces]]:
    """(levels, lowest first; their lines)"""
    levels = waterline_levels(maps, area, stepdown_mm)[::-1]
    if len(levels) < 2:
        return levels, None
    spacing = float(levels[1] - levels[0])
    return levels, level_pieces(maps.cl, maps.grid, float(levels[0]), spacing, len(levels), area)


def curve_lengths(passes: Passes) -> np.ndarray:
    """(k,) length of each curve in the plane, without the closing piece of closed ones."""
    if len(passes) == 0:
        return np.zeros(0)
    step = np.zeros(len(passes.xy))
    step[1:] = np.hypot(*np.diff(passes.xy, axis=0).T)
    step[passes.starts[:-1]] = 0.0
    return np.add.reduceat(step, passes.starts[:-1])
