"""The random numbers that a synthetic part is drawn from."""

from __future__ import annotations

import math

import numpy as np


class Dice:
    """Random numbers of one part. Ranges shrink around their middle as spread goes to 0."""

    def __init__(self, generator: np.random.Generator, spread: float, steepness: float) -> None:
        self.generator = generator
        self.spread = spread
        self.steepness = steepness

    def between(self, low: float, high: float) -> float:
        half = (high - low) / 2 * (0.15 + 0.85 * self.spread)
        return (low + high) / 2 + half * self.generator.uniform(-1, 1)

    def count(self, low: int, high: int) -> int:
        return round(self.between(low - 0.49, high + 0.49))

    def chance(self, probability: float) -> bool:
        return bool(self.generator.random() < probability)

    def turn(self, aligned: float = 0.6) -> float:
        """An angle in radians, a multiple of 90 degrees with probability aligned."""
        quarter = int(self.generator.integers(0, 4)) * math.pi / 2
        return quarter if self.chance(aligned) else self.generator.uniform(0, 2 * math.pi)

    def slope(self) -> float:
        """Rise over run of a smooth surface's steep parts: 5 degrees at steepness 0, 68 at 1."""
        return math.tan(math.radians(5 + 63 * self.steepness * self.generator.uniform(0.7, 1.0)))

    def upright(self) -> bool:
        """Is this wall vertical?"""
        return self.chance(self.steepness)

    def draft(self) -> float:
        """Rise over run of a drafted wall: 30 to 60 degrees at steepness 0, up to 87 at 1."""
        low, high = 30 + 45 * self.steepness, 60 + 27 * self.steepness
        return math.tan(math.radians(self.generator.uniform(low, high)))

    def depth(self, length: float, width: float) -> float:
        size = min(length, width)
        return size * (0.05 + 0.30 * self.steepness * self.generator.uniform(0.5, 1.0))
