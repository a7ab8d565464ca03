"""The milling cutter: a flat disc of radius r1 with a corner radius r2. Ball r1 = 0, flat r2 = 0, bull between."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..contract import ToolSpec
from ..errors import GeometryError

KINDS = ("ball", "bull", "flat")
SMALLEST_DIAMETER_MM = 0.01


@dataclass(frozen=True)
class Cutter:
    """An end mill. Raises GeometryError where the numbers make none; a ball's corner radius follows its diameter."""

    kind: str
    diameter_mm: float
    corner_radius_mm: float = 0.0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise GeometryError(
                "tool_kind", f"A tool of kind {self.kind!r} is not supported.", "Use ball, bull or flat."
            )
        if not math.isfinite(self.diameter_mm) or self.diameter_mm < SMALLEST_DIAMETER_MM:
            raise GeometryError("tool_diameter", "The tool has no diameter.", "Set it in the tool controller's tool.")
        corner = {"ball": self.diameter_mm / 2, "flat": 0.0}.get(self.kind, self.corner_radius_mm)
        if not (math.isfinite(corner) and 0 <= corner <= self.diameter_mm / 2):
            raise GeometryError(
                "tool_corner", "The tool's corner radius is negative or larger than its radius.", "Correct the tool."
            )
        object.__setattr__(self, "corner_radius_mm", corner)

    @property
    def radius_mm(self) -> float:
        """R."""
        return self.diameter_mm / 2

    @property
    def corner_mm(self) -> float:
        """r2."""
        return self.corner_radius_mm

    @property
    def flat_radius_mm(self) -> float:
        """r1 = R - r2."""
        return self.radius_mm - self.corner_radius_mm

    def profile(self, r: np.ndarray) -> np.ndarray:
        """Height of the cutter above its tip at distance r from its axis; infinite beyond its radius."""
        r = np.asarray(r, dtype=np.float64)
        beyond = np.maximum(r - self.flat_radius_mm, 0.0)
        height = self.corner_mm - np.sqrt(np.maximum(self.corner_mm**2 - beyond**2, 0.0))
        return np.where(r <= self.radius_mm, height, np.inf)

    def inflated(self, by_mm: float) -> Cutter:
        """The cutter grown by by_mm all round. Its tip lies by_mm below the real one: dropping it and adding by_mm
        leaves stock of that thickness, measured along the surface normal."""
        if by_mm <= 0:
            return self
        kind = "ball" if self.kind == "ball" else "bull"
        return Cutter(kind, self.diameter_mm + 2 * by_mm, self.corner_radius_mm + by_mm)


def from_spec(spec: ToolSpec) -> Cutter:
    """The cutter of a tool as the contract describes it. Raises GeometryError."""
    return Cutter(spec.kind, float(spec.diameter_mm), float(spec.corner_radius_mm))
