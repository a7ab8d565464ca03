"""The milling cutter as a body of revolution, of which only what a part below can touch counts."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property
from typing import List, Sequence, Tuple, Union

import numpy as np

from ..contract import ToolSpec
from ..errors import GeometryError
from .meridian import SAME_ANGLE, Meridian, Piece, arc, line
from .torus import Torus

KINDS = ("ball", "bull", "flat", "tapered", "profile")
SMALLEST_DIAMETER_MM = 0.01
SAME_MM = 1e-6

Stage = Union[Torus, Meridian]
Profile = Tuple[Tuple[float, float], ...]


@dataclass(frozen=True)
class Cutter:
    """A milling cutter, as ToolSpec describes it, grown all round by grown_mm (tapered and profile only: the others
    grow into others of their kind). Raises GeometryError where the numbers make none; a ball's corner radius follows
    its diameter, a profile's diameter its points."""

    kind: str
    diameter_mm: float
    corner_radius_mm: float = 0.0
    taper_angle_deg: float = 0.0
    profile_mm: Profile = ()
    grown_mm: float = 0.0
    above_mm: Profile = ()  # (height above the tip, radius) where shank and holder begin: they must not meet the part

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise GeometryError(
                "tool_kind", f"A tool of kind {self.kind!r} is not supported.",
                "Use ball, bull, flat, tapered or profile.",
            )  # fmt: skip
        if self.kind == "profile":
            points = _checked(self.profile_mm)
            object.__setattr__(self, "profile_mm", points)
            object.__setattr__(self, "diameter_mm", _diameter(points, self.diameter_mm))
        if not math.isfinite(self.diameter_mm) or self.diameter_mm < SMALLEST_DIAMETER_MM:
            raise GeometryError("tool_diameter", "The tool has no diameter.", "Set it in the tool controller's tool.")
        corner = {"ball": self.diameter_mm / 2, "flat": 0.0, "profile": 0.0}.get(self.kind, self.corner_radius_mm)
        if not (math.isfinite(corner) and 0 <= corner <= self.diameter_mm / 2):
            raise GeometryError(
                "tool_corner", "The tool's corner radius is negative or larger than its radius.", "Correct the tool."
            )
        if self.kind == "tapered" and not (corner > 0 and 0 < self.taper_angle_deg < 90):
            raise GeometryError(
                "tool_taper", "A tapered ball needs a tip radius, and a taper angle between 0 and 90 degrees.",
                "Correct the tool.",
            )  # fmt: skip
        object.__setattr__(self, "corner_radius_mm", corner)
        if self.kind == "tapered" and not self.stages:
            raise GeometryError(
                "tool_taper", "The tapered ball is nowhere wider than its tip.",
                "Give the diameter where the taper ends.",
            )  # fmt: skip

    @property
    def radius_mm(self) -> float:
        """R."""
        return self.diameter_mm / 2 + self.grown_mm

    @property
    def corner_mm(self) -> float:
        """r2: the rounding at the tip; of a profile, which has none, by how much it is grown."""
        return self.corner_radius_mm + self.grown_mm

    @property
    def flat_radius_mm(self) -> float:
        """r1: of the level bottom."""
        if self.kind == "tapered":
            return 0.0
        if self.kind == "profile":
            return max(r for h, r in self.profile_mm if h == 0.0)
        return self.diameter_mm / 2 - self.corner_radius_mm

    @property
    def torus(self) -> bool:
        """A flat disc and a corner radius say all: ball, bull and flat."""
        return self.kind in ("ball", "bull", "flat")

    @cached_property
    def stages(self) -> Tuple[Stage, ...]:
        """Convex bodies whose union is the cutter, each with its height above the tip: one, unless a profile has
        steps or hollows."""
        if self.torus:
            return (Torus(self.radius_mm, self.corner_mm),)
        if self.kind == "tapered":
            made = _tapered_ball(self.diameter_mm / 2, self.corner_radius_mm, self.taper_angle_deg)
        else:
            made = _convex_parts(self.profile_mm)
        return tuple(stage.grown(self.grown_mm) if self.grown_mm else stage for stage in made)

    def profile(self, r: np.ndarray) -> np.ndarray:
        """Height of the cutter above its tip at distance r from its axis; infinite beyond its radius."""
        r = np.asarray(r, dtype=np.float64)
        height = np.full(r.shape, np.inf)
        for stage in self.stages:
            height = np.where(r <= stage.radius_mm, np.minimum(height, stage.height(r) + stage.base_mm), height)
        return height

    def radius_at(self, height_mm: float) -> float:
        """Distance from the axis up to which the cutter is within this height of its tip."""
        low, high = 0.0, self.radius_mm
        if float(self.profile(np.array(high))) <= height_mm:
            return high
        for _ in range(60):
            middle = 0.5 * (low + high)
            inside = float(self.profile(np.array(middle))) <= height_mm
            low, high = (middle, high) if inside else (low, middle)
        return low

    def contact(self, normal: np.ndarray, outward: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """(shift (n, 2) from a contact with a plane of the unit normal (n, 3), n_z > 0, to the axis, height (n,) of the
        contact above the tip). outward (n, 2): n_xy / |n_xy|, zero where the ground is to count as level."""
        shift, height = self.stages[0].contact(normal, outward)
        if len(self.stages) == 1:
            return shift, height
        lean = (normal[:, :2] * outward).sum(axis=1) / np.maximum(normal[:, 2], 1e-300)
        deepest = lean * np.hypot(shift[:, 0], shift[:, 1]) - height
        for stage in self.stages[1:]:
            other, above = stage.contact(normal, outward)
            above = above + stage.base_mm
            reach = lean * np.hypot(other[:, 0], other[:, 1]) - above
            first = reach > deepest
            shift, height = np.where(first[:, None], other, shift), np.where(first, above, height)
            deepest = np.maximum(reach, deepest)
        return shift, height

    def inflated(self, by_mm: float) -> Cutter:
        """The cutter grown by by_mm all round. Its tip lies by_mm below the real one: dropping it and adding by_mm
        leaves stock of that thickness, measured along the surface normal."""
        if by_mm <= 0:
            return self
        if not self.torus:
            return Cutter(self.kind, self.diameter_mm, self.corner_radius_mm, self.taper_angle_deg, self.profile_mm,
                          self.grown_mm + by_mm)  # fmt: skip
        kind = "ball" if self.kind == "ball" else "bull"
        return Cutter(kind, self.diameter_mm + 2 * by_mm, self.corner_radius_mm + by_mm)


def from_spec(spec: ToolSpec) -> Cutter:
    """The cutter of a tool as the contract describes it. Raises GeometryError."""
    points: Profile = _checked(spec.profile_mm) if spec.kind == "profile" else ()
    cutter = Cutter(
        spec.kind, float(spec.diameter_mm), float(spec.corner_radius_mm), float(spec.taper_angle_deg), points
    )
    known = ((spec.flute_length_mm, spec.shank_diameter_mm), (spec.reach_mm, spec.holder_diameter_mm))
    above = tuple((float(h), d / 2.0) for h, d in known if h > 0.0 and d > cutter.diameter_mm)
    return replace(cutter, above_mm=above) if above else cutter


def _tapered_ball(radius: float, tip: float, taper_deg: float) -> List[Meridian]:
    """A ball up to where the cone touches it, at an angle of 90 degrees less the taper, and the cone up to the
    radius; nothing where the ball is as wide."""
    steepness = math.radians(90.0 - taper_deg)
    ball = arc(0.0, tip, tip, 0.0, steepness)
    if ball.r1 >= radius - SAME_MM:
        return []
    rise = (radius - ball.r1) * math.tan(steepness)
    cone = line(ball.r1, ball.h1, radius, ball.h1 + rise)._replace(start=steepness, end=steepness)
    return [Meridian((ball, cone))]


def _checked(points: Sequence[Sequence[float]]) -> Profile:
    """Points (height, radius) from the tip upwards. Heights begin at 0 and do not fall; radii may shrink: a neck is
    hidden from a part below by what is wider further down."""
    try:
        pairs = tuple((float(height), float(radius)) for height, radius in points)
    except (TypeError, ValueError) as error:
        raise GeometryError(
            "tool_profile",
            "The tool's profile is no list of pairs of numbers.",
            "Give height and radius of each point.",
        ) from error
    heights = [height for height, _ in pairs]
    sound = len(pairs) > 0 and all(map(math.isfinite, (value for pair in pairs for value in pair)))
    if not sound or heights[0] != 0.0 or heights != sorted(heights) or min(radius for _, radius in pairs) < 0.0:
        raise GeometryError(
            "tool_profile", "The tool's profile does not run upwards from its tip.",
            "Its heights must begin at 0 and not fall, and no radius may be negative.",
        )  # fmt: skip
    return pairs


def _diameter(points: Profile, given_mm: float) -> float:
    widest = 2.0 * max(radius for _, radius in points)
    if given_mm and abs(given_mm - widest) > SAME_MM:
        raise GeometryError(
            "tool_profile", f"The tool's profile is {widest:g} mm wide, and its diameter says {given_mm:g} mm.",
            "Correct one of them.",
        )  # fmt: skip
    return widest


def _convex_parts(points: Profile) -> List[Meridian]:
    """The profile, cut wherever it becomes less steep outwards. Each part is a disc as wide as the profile where the
    part begins, and what follows: it lies inside the tool, and all parts together are the tool as seen from below."""
    parts: List[Tuple[float, List[Piece]]] = []
    widest, top, steepness = 0.0, 0.0, math.inf
    outline = ((0.0, 0.0), *points)
    for (h0, r0), (h1, r1) in zip(outline, outline[1:]):
        if r1 <= widest:
            continue
        if r0 < widest:  # hidden by what is wider further down
            h0, r0 = h0 + (widest - r0) / (r1 - r0) * (h1 - h0), widest
        angle = math.atan2(h1 - h0, r1 - r0)
        if not parts or h0 > top or angle < steepness - SAME_ANGLE:
            parts.append((h0, [line(0.0, 0.0, widest, 0.0)] if widest > 0 else []))
        base, pieces = parts[-1]
        pieces.append(line(r0, h0 - base, r1, h1 - base))
        widest, top, steepness = r1, h1, angle
    return [Meridian(tuple(pieces), base) for base, pieces in parts]
