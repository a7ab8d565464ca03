"""The end of a ball, bull or flat end mill: a flat disc of radius r1 with a corner of radius r2, R = r1 + r2.

Where a surface with the unit normal n is touched, the axis lies at r2 n_xy + r1 n_xy / |n_xy| from the contact.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, List, Tuple, Union

import numpy as np

NOTHING = -np.inf
ON_RIM_MM = 1e-12  # so far beyond its radius a cutter still touches
Scalars = Union[float, np.ndarray]


@dataclass(frozen=True)
class Torus:
    """Ball r1 = 0, flat r2 = 0, bull between."""

    radius_mm: float  # R
    corner_mm: float  # r2
    base_mm: float = 0.0  # height of its lowest point above the tip of the tool it belongs to

    @property
    def flat_radius_mm(self) -> float:
        """r1."""
        return self.radius_mm - self.corner_mm

    def height(self, r: np.ndarray) -> np.ndarray:
        """Above its lowest point at the distance r <= R from the axis."""
        beyond = np.maximum(r - self.flat_radius_mm, 0.0)
        return self.corner_mm - np.sqrt(np.maximum(self.corner_mm**2 - beyond**2, 0.0))

    def lowered(self, z: np.ndarray, r: np.ndarray) -> np.ndarray:
        """Height of the lowest point over a point at height z and distance r from the axis, or NOTHING."""
        beyond = np.maximum(r - self.flat_radius_mm, 0.0)
        under = self.corner_mm**2 - beyond * beyond
        lowest = z - self.corner_mm + np.sqrt(np.maximum(under, 0.0))
        return np.where(r <= self.radius_mm + ON_RIM_MM, lowest, NOTHING)

    def contact(self, normal: np.ndarray, outward: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """(shift (n, 2) from a contact with a facet to the axis, height (n,) of the contact above the lowest point).
        outward (n, 2): n_xy / |n_xy|, zero on level ground."""
        shift = self.corner_mm * normal[:, :2] + self.flat_radius_mm * outward
        return shift, self.corner_mm * (1.0 - normal[:, 2])

    def reach_along(self, slope: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
        """How far, at most, the axis lies downhill of the contact on an edge of this slope, when it passes the edge at
        a distance between low and high."""
        sine = slope / np.sqrt(1.0 + slope * slope)
        if self.flat_radius_mm == 0.0:
            nearest = np.where((low <= 0) & (high >= 0), 0.0, np.minimum(np.abs(low), np.abs(high)))
            return np.abs(sine) * np.sqrt(np.maximum(self.radius_mm**2 - nearest**2, 0.0))
        return np.where(sine == 0.0, 0.0, self.flat_radius_mm + self.corner_mm * np.abs(sine))

    def extent(self, axis: np.ndarray, opening: np.ndarray) -> List[Tuple[np.ndarray, np.ndarray]]:
        """Least and largest shift along X and along Y, over all normals within the angle opening (n,) of the unit
        vectors axis (n, 3)."""
        azimuth, spread = azimuths(axis, opening)
        result = []
        for k in (0, 1):
            angle = np.arccos(np.clip(axis[:, k], -1.0, 1.0))
            low = self.corner_mm * np.cos(np.minimum(angle + opening, np.pi))
            high = self.corner_mm * np.cos(np.maximum(angle - opening, 0.0))
            off = np.abs(np.angle(np.exp(1j * (azimuth - k * np.pi / 2))))
            low += self.flat_radius_mm * np.cos(np.minimum(off + spread, np.pi))
            high += self.flat_radius_mm * np.cos(np.maximum(off - spread, 0.0))
            result.append((low, high))
        return result

    def on_edge(
        self, u: np.ndarray, d: np.ndarray, length: np.ndarray, slope: np.ndarray, z: np.ndarray, above: np.ndarray
    ) -> np.ndarray:
        """(n,) height of the lowest point at rest on edges, or NOTHING. The axis is u along the edge from its start and
        d off it; length and slope: of the edge, in XY; z: where it starts. above: heights that are reached already;
        where an edge cannot lift the cutter over them, NOTHING may be returned."""
        if self.flat_radius_mm == 0.0:
            return _ball_on_edge(u, d, length, slope, z, self.corner_mm)
        if self.corner_mm == 0.0:
            return _flat_on_edge(u, d, length, slope, z, self.flat_radius_mm)
        # The bull's contact needs an iteration: only for pairs whose edge could reach higher at its nearest point.
        k = np.flatnonzero(highest_point(u, d, length, slope, z, self) > above)
        result = np.full(len(u), NOTHING)
        result[k] = self._bull_on_edge(u[k], d[k], length[k], slope[k], z[k])
        return result

    def _bull_on_edge(
        self, u: np.ndarray, d: np.ndarray, length: np.ndarray, slope: np.ndarray, z: np.ndarray
    ) -> np.ndarray:
        """Beyond the ends of the edge the problem is concave: the nearest end is best."""
        r1, r2 = self.flat_radius_mm, self.corner_mm
        d2, m2 = d * d, slope * slope
        half = np.sqrt(np.maximum(self.radius_mm**2 - d2, 0.0))
        low, high = np.maximum(u - half, 0.0), np.minimum(u + half, length)
        meets = (np.abs(d) <= self.radius_mm) & (low <= high + 1e-12)
        high = np.maximum(high, low)

        level = np.abs(slope) < 1e-7  # the root is then lost at the end of its bracket; the error of t = u is m^2 r / 2
        lowest = np.arcsin(np.clip((np.abs(d) - r1) / r2, 0.0, 1.0))
        highest = np.full_like(lowest, np.pi / 2)
        r = r1 + r2 * np.sin(angle_on_arc(d2, m2, r1, r2, lowest, highest, np.flatnonzero(meets & ~level)))
        t = u + np.sign(slope) * np.sqrt(np.maximum(r * r - d2, 0.0))
        t = np.clip(np.where(level, u, t), low, high)

        def tip(at: np.ndarray) -> np.ndarray:
            beyond = np.maximum(np.sqrt((at - u) ** 2 + d2) - r1, 0.0)
            return slope * at - r2 + np.sqrt(np.maximum(r2 * r2 - beyond * beyond, 0.0))

        return np.where(meets, z + np.maximum(tip(t), np.maximum(tip(low), tip(high))), NOTHING)


def highest_point(
    u: np.ndarray, d: np.ndarray, length: np.ndarray, slope: np.ndarray, z: np.ndarray, shape: Any
) -> np.ndarray:
    """A bound of what on_edge gives: as if the edge's highest point were its nearest."""
    off_end = np.maximum(np.maximum(-u, u - length), 0.0)
    return shape.lowered(z + np.maximum(slope * length, 0.0), np.sqrt(off_end**2 + d * d))


def angle_on_arc(
    d2: np.ndarray, m2: np.ndarray, r1: Scalars, r2: Scalars, below: np.ndarray, above: np.ndarray, active: np.ndarray
) -> np.ndarray:
    """The angle b from the lowest point of an arc, r = r1 + r2 sin b, at which an edge of the squared slope m2 touches
    that passes the axis at the squared distance d2: sin^2 b (r^2 - d^2) = slope^2 cos^2 b r^2 has one root between
    below and above. Bracketed Newton, for the indices in active. below and above are narrowed in place."""
    angle = np.minimum(np.maximum(below, np.arctan(np.sqrt(m2))), above)

    def of_active(value: Scalars) -> Scalars:
        return value[active] if isinstance(value, np.ndarray) else value

    for turn in range(80):
        if len(active) == 0:
            break
        b, dd, mm = angle[active], d2[active], m2[active]
        corner = of_active(r2)
        sine, cosine = np.sin(b), np.cos(b)
        r = of_active(r1) + corner * sine
        rr, drr = r * r, 2.0 * r * corner * cosine
        value = sine * sine * (rr - dd) - mm * cosine * cosine * rr
        change = 2.0 * sine * cosine * (rr - dd + mm * rr) + (sine * sine - mm * cosine * cosine) * drr
        positive = value > 0
        lo = np.where(positive, below[active], b)
        hi = np.where(positive, b, above[active])
        below[active], above[active] = lo, hi
        step = b - value / np.where(np.abs(change) < 1e-300, 1e-300, change)
        halve = ~((step > lo) & (step < hi))
        if turn >= 6 and turn % 3 == 0:
            halve[:] = True
        step = np.where(halve, 0.5 * (lo + hi), step)
        angle[active] = step
        # Newton's last step squares the error; a halving only halves it.
        active = active[np.abs(step - b) > np.where(halve, 1e-15, 1e-8)]
    return angle


def azimuths(axis: np.ndarray, opening: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """(azimuth of the unit vectors axis (n, 3), by how much that of directions within the angle opening may differ)"""
    tilt = np.arccos(np.clip(axis[:, 2], -1.0, 1.0))
    spread = np.arcsin(np.clip(np.sin(opening) / np.maximum(np.sin(tilt), 1e-300), 0.0, 1.0))
    return np.arctan2(axis[:, 1], axis[:, 0]), np.where(tilt <= opening, np.pi, spread)


def _ball_on_edge(
    u: np.ndarray, d: np.ndarray, length: np.ndarray, slope: np.ndarray, z: np.ndarray, radius: float
) -> np.ndarray:
    """The contact lies uphill of the axis by the section circle's radius times the sine of the slope."""
    section = radius * radius - d * d
    t = np.clip(u + np.sqrt(np.maximum(section, 0.0)) * (slope / np.sqrt(1.0 + slope * slope)), 0.0, length)
    under = section - (t - u) ** 2
    return np.where(under >= -1e-12, z + slope * t - radius + np.sqrt(np.maximum(under, 0.0)), NOTHING)


def _flat_on_edge(
    u: np.ndarray, d: np.ndarray, length: np.ndarray, slope: np.ndarray, z: np.ndarray, radius: float
) -> np.ndarray:
    """The uphill end of the part of the edge below the disc."""
    half = np.sqrt(np.maximum(radius * radius - d * d, 0.0))
    low, high = np.maximum(u - half, 0.0), np.minimum(u + half, length)
    meets = (np.abs(d) <= radius) & (low <= high + 1e-12)
    return np.where(meets, z + np.maximum(slope * low, slope * high), NOTHING)
