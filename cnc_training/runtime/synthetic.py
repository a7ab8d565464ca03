"""Synthetic parts: sample i of a seed is one mesh, whoever makes it and in whatever order.

shape_diversity 0: mostly one family, square, of middle size, aligned with the axes. 1: all families equally often, any
aspect ratio and orientation, 30 to 120 mm. slope_mix 0: shallow surfaces and gentle drafts. 1: steep ones and walls.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from cnc_training.errors import DatasetError
from cnc_training.machining.mesh import Mesh, make_mesh
from cnc_training.runtime.synthetic_dice import Dice
from cnc_training.runtime.synthetic_families import FAMILIES
from cnc_training.runtime.synthetic_mesh import tessellate

GENERATOR_VERSION = 1
_TRIANGLES = (3000, 14000)


@dataclass(frozen=True)
class SyntheticPart:
    """A mesh in millimetres, Z up, top near z = 0, with what it was drawn from."""

    mesh: Mesh
    family: str
    parameters: dict[str, Any] = field(default_factory=dict)


def family_shares(shape_diversity: float, families: Sequence[str]) -> np.ndarray:
    """The probability of each family: from nearly all of the first to all alike."""
    alone = np.full(len(families), 0.08 / max(len(families) - 1, 1))
    alone[0] = 1.0 - alone[1:].sum()
    return (1 - shape_diversity) * alone + shape_diversity / len(families)


def synthetic_part(
    seed: int, index: int, shape_diversity: float = 0.6, slope_mix: float = 0.5, families: Sequence[str] = ()
) -> SyntheticPart:
    """Part number index of a seed. Raises DatasetError for unknown families or sliders outside 0 to 1."""
    chosen = list(families) or list(FAMILIES)
    unknown = [name for name in chosen if name not in FAMILIES]
    if unknown:
        raise DatasetError(
            "unknown_family", f"There is no part family {unknown[0]}.", f"Known are: {', '.join(FAMILIES)}."
        )
    if not (0 <= shape_diversity <= 1 and 0 <= slope_mix <= 1):
        raise DatasetError("slider_range", "Shape diversity and slope mix go from 0 to 1.", "")
    generator = np.random.default_rng(np.random.SeedSequence([seed, index]))
    family = str(generator.choice(chosen, p=family_shares(shape_diversity, chosen)))
    # a beta distribution around slope_mix that reaches the ends only when asked to
    steepness = float(generator.beta(0.3 + 4 * slope_mix, 0.3 + 4 * (1 - slope_mix)))
    dice = Dice(generator, shape_diversity, steepness)
    length = 30 * 4 ** (0.5 + (0.1 + 0.9 * shape_diversity) * generator.uniform(-0.5, 0.5))
    aspect = 4 ** -(shape_diversity * generator.uniform(0, 1) ** 1.5)
    width = max(30.0, length * aspect) if length * aspect < 20 else length * aspect
    drawing = FAMILIES[family](dice, length, width)
    target = generator.uniform(*_TRIANGLES)
    step = math.sqrt(2 * length * width / target)
    is_sheet = family in ("freeform", "terrain", "relief") and dice.chance(0.3)
    base = None if is_sheet else dice.between(3, 12)
    vertices, triangles = tessellate(drawing, step, base)
    turn = _orientation(dice)
    vertices = _placed(vertices, turn)
    parameters = {
        "length_mm": round(length, 3),
        "width_mm": round(width, 3),
        "steepness": round(steepness, 4),
        "turn_deg": round(math.degrees(turn), 3),
        "features": len(drawing.features),
        "open_sheet": is_sheet,
    }
    return SyntheticPart(make_mesh(vertices, triangles), family, parameters)


def _orientation(dice: Dice) -> float:
    quarter = int(dice.generator.integers(0, 4)) * math.pi / 2
    free = dice.generator.uniform(0, 2 * math.pi)
    return free if dice.chance(0.7 * dice.spread) else quarter


def _placed(vertices: np.ndarray, turn: float) -> np.ndarray:
    """Turned about Z by an angle in radians; lowest corner of the bounding box at x = y = 0, top at z = 0."""
    c, s = math.cos(turn), math.sin(turn)
    x, y, z = vertices.T
    turned = np.column_stack([c * x - s * y, s * x + c * y, z])
    turned[:, :2] -= turned[:, :2].min(axis=0)
    turned[:, 2] -= turned[:, 2].max()
    return np.round(turned, 6)
