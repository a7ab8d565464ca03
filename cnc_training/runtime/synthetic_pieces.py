"""Pieces that families of synthetic parts are put together from."""

from __future__ import annotations

import math

import numpy as np

from cnc_training.runtime import synthetic_shapes as shapes
from cnc_training.runtime.synthetic_dice import Dice
from cnc_training.runtime.synthetic_mesh import Drawing, Field

_OUT_OF_THE_WAY = 1e4  # mm above the part


def place(dice: Dice, length: float, width: float, share: float) -> tuple[float, float]:
    u, v = dice.generator.uniform(-1, 1, 2)
    return float(u * share * length), float(v * share * width)


def half_extent(length: float, width: float, direction: float) -> float:
    return abs(math.cos(direction)) * length / 2 + abs(math.sin(direction)) * width / 2


def closed_region(dice: Dice, length: float, width: float, cx: float, cy: float) -> Field:
    kind = dice.generator.integers(0, 4)
    turn = dice.turn(0.7)
    if kind == 0:
        return shapes.circle(cx, cy, min(length, width) / 2)
    if kind == 1:
        return shapes.ellipse(cx, cy, length / 2, width / 2)
    if kind == 2:
        return shapes.polygon(cx, cy, min(length, width) / 2, dice.count(3, 8), turn)
    return shapes.rounded_box(cx, cy, length, width, min(length, width) * dice.between(0.0, 0.4), turn)


def stroke(dice: Dice, cx: float, cy: float, size: float) -> Field:
    """A stroke of a letter: a bent band."""
    reach, turn = size * dice.between(0.1, 0.35), dice.turn(0.4)
    bend = dice.generator.uniform(-0.6, 0.6)
    t = np.linspace(-1, 1, 5)
    u, v = reach * t, reach * bend * (1 - t**2)
    points = np.column_stack(
        [cx + u * math.cos(turn) - v * math.sin(turn), cy + u * math.sin(turn) + v * math.cos(turn)]
    )
    return shapes.path_band(points, size * dice.between(0.02, 0.07))


def clipped(surface: Field, lower: float = -math.inf, upper: float = math.inf) -> Field:
    return lambda x, y: np.clip(surface(x, y), lower, upper)


def capped(region: Field, top: Field, floor: float) -> Field:
    """The flat top of a core, everywhere else out of the way."""
    return lambda x, y: np.where(region(x, y) < 0, top(x, y) + floor * 0.2, _OUT_OF_THE_WAY)


def rounded_edge(length: float, width: float, direction: float, radius: float) -> Field:
    """The edge of the block towards a direction rounded with a radius."""
    reach = half_extent(length, width, direction) - radius
    start = shapes.half_plane(reach * math.cos(direction), reach * math.sin(direction), direction)

    def surface(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        d = np.clip(start(x, y), 0, 0.985 * radius)
        return np.sqrt(radius**2 - d**2) - radius

    return surface


def sum_height(drawing: Drawing) -> Field:
    fixed = Drawing(drawing.length_mm, drawing.width_mm, list(drawing.features))
    return fixed.height
