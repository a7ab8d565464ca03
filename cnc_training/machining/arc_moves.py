"""Circular and helical moves: from G2/G3 words to length and tangents, and to the chords that GRBL makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence

import numpy as np

FULL_TURN = 2.0 * np.pi
GRBL_ARC_TOLERANCE_MM = 0.002  # $12
RADIUS_MISMATCH_MM = 0.05  # of start and end, what posted decimals may leave


@dataclass(frozen=True)
class Arc:
    """A helix about an axis of the machine. plane: the two axes it turns in, the first turning into the second for a
    positive angle; angles in radians."""

    begin: np.ndarray
    finish: np.ndarray
    plane: Sequence[int]
    centre: np.ndarray  # (2,) in the plane
    radius: float
    first_angle: float
    sweep: float  # signed

    @classmethod
    def of_centre(
        cls, begin: np.ndarray, finish: np.ndarray, plane: Sequence[int], centre: np.ndarray, clockwise: bool
    ) -> Optional[Arc]:
        """None where begin or finish do not lie on one circle about the centre. begin = finish is a full circle."""
        plane = list(plane)
        first, second = begin[plane] - centre, finish[plane] - centre
        radius, other = float(np.hypot(*first)), float(np.hypot(*second))
        if radius <= 0.0 or abs(radius - other) > max(RADIUS_MISMATCH_MM, 0.002 * radius):
            return None
        angle = float(np.arctan2(first[1], first[0]))
        sweep = float(np.arctan2(second[1], second[0])) - angle
        if clockwise:
            sweep = sweep % FULL_TURN - FULL_TURN
            sweep = -FULL_TURN if sweep > -1e-9 else sweep
        else:
            sweep = sweep % FULL_TURN
            sweep = FULL_TURN if sweep < 1e-9 else sweep
        return cls(begin.copy(), finish.copy(), plane, np.asarray(centre, float), radius, angle, sweep)

    @classmethod
    def of_radius(
        cls, begin: np.ndarray, finish: np.ndarray, plane: Sequence[int], radius: float, clockwise: bool
    ) -> Optional[Arc]:
        """By the R word: the shorter arc for a positive radius, the longer one for a negative. None where the radius is
        too small or begin = finish."""
        plane = list(plane)
        chord = finish[plane] - begin[plane]
        half = 0.5 * float(np.hypot(*chord))
        if half <= 0.0 or half > abs(radius) + RADIUS_MISMATCH_MM:
            return None
        height = np.sqrt(max(radius * radius - half * half, 0.0)) / (2.0 * half)
        side = -1.0 if clockwise != (radius < 0.0) else 1.0
        centre = 0.5 * (begin[plane] + finish[plane]) + side * height * np.array([-chord[1], chord[0]])
        return cls.of_centre(begin, finish, plane, centre, clockwise)

    @property
    def axis(self) -> int:
        return 3 - sum(self.plane)

    @property
    def length(self) -> float:
        return float(np.hypot(self.radius * self.sweep, self.finish[self.axis] - self.begin[self.axis]))

    @property
    def planar(self) -> float:
        """Share of the length that lies in the plane."""
        return self.radius * abs(self.sweep) / self.length

    def tangent(self, fraction: float) -> np.ndarray:
        angle = self.first_angle + fraction * self.sweep
        turn = np.sign(self.sweep) * self.planar
        out = np.zeros(3)
        out[self.plane[0]], out[self.plane[1]] = -np.sin(angle) * turn, np.cos(angle) * turn
        out[self.axis] = (self.finish[self.axis] - self.begin[self.axis]) / self.length
        return out


def line_or_arc(begin: np.ndarray, finish: np.ndarray, arc: Optional[Arc]) -> dict:
    """length, tangents at both ends, radius, axis and planar share of one move, as Moves holds them."""
    if arc is not None:
        shape = dict(length=arc.length, start=arc.tangent(0.0), end=arc.tangent(1.0))
        return dict(shape, radius=arc.radius, axis=arc.axis, planar=arc.planar)
    step = finish - begin
    length = float(np.sqrt(step @ step))
    direction = step / length if length > 0.0 else step
    return dict(length=length, start=direction, end=direction, radius=np.inf, axis=-1, planar=1.0)


def chord_points(arc: Arc, tolerance_mm: float = GRBL_ARC_TOLERANCE_MM) -> List[np.ndarray]:
    """Ends of the chords that GRBL draws for an arc (motion_control.c):
    n = floor(|angle| r / (2 sqrt(t (2 r - t)))), at least one."""
    reach = max(tolerance_mm * (2.0 * arc.radius - tolerance_mm), 1e-12)
    n = max(1, int(0.5 * abs(arc.sweep) * arc.radius / np.sqrt(reach)))
    points = []
    for i in range(1, n):
        angle = arc.first_angle + arc.sweep * i / n
        point = arc.begin + (arc.finish - arc.begin) * i / n
        point[arc.plane[0]] = arc.centre[0] + arc.radius * np.cos(angle)
        point[arc.plane[1]] = arc.centre[1] + arc.radius * np.sin(angle)
        points.append(point)
    return [*points, arc.finish]
