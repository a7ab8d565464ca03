"""The meridian of a convex body of revolution: lines and arcs that rise ever more steeply from the axis outwards.

Taper balls, V-bits and measured profiles are made of these. Where a part is touched, the slope of the meridian and that
of the surface agree; in a corner of the meridian every slope between those of its two sides does. So each search is
for a slope among the pieces, sorted as they are, followed by a closed form (a Newton iteration on arcs off the axis).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import List, NamedTuple, Sequence, Tuple

import numpy as np

from .torus import NOTHING, ON_RIM_MM, angle_on_arc, azimuths, highest_point

SAME_ANGLE = 1e-12


class Piece(NamedTuple):
    """From (r0, h0) outwards to (r1, h1), mm. arc_mm 0: a straight line; else an arc of that radius. start, end: angle
    of its tangent there, 0 level, pi / 2 upright."""

    r0: float
    h0: float
    r1: float
    h1: float
    arc_mm: float
    start: float
    end: float

    @property
    def centre_r(self) -> float:
        """Of the arc; of a line its inner end, as if it were a corner there."""
        return self.r0 - self.arc_mm * math.sin(self.start)

    @property
    def centre_h(self) -> float:
        return self.h0 + self.arc_mm * math.cos(self.start)

    def grown(self, by_mm: float) -> Piece:
        """Moved outwards along its normals (sin, -cos)."""
        return arc(self.centre_r, self.centre_h, self.arc_mm + by_mm, self.start, self.end) if self.arc_mm else Piece(
            self.r0 + by_mm * math.sin(self.start), self.h0 - by_mm * math.cos(self.start),
            self.r1 + by_mm * math.sin(self.end), self.h1 - by_mm * math.cos(self.end), 0.0, self.start, self.end,
        )  # fmt: skip


def line(r0: float, h0: float, r1: float, h1: float) -> Piece:
    angle = math.atan2(h1 - h0, r1 - r0)
    return Piece(r0, h0, r1, h1, 0.0, angle, angle)


def arc(centre_r: float, centre_h: float, radius: float, start: float, end: float) -> Piece:
    """The arc between two angles of its tangent."""
    r, h = ([c + s * radius * f(a) for a in (start, end)] for c, s, f in
            ((centre_r, 1.0, math.sin), (centre_h, -1.0, math.cos)))  # fmt: skip
    return Piece(r[0], h[0], r[1], h[1], radius, start, end)


@dataclass(frozen=True)
class Meridian:
    """Pieces from the axis outwards, each beginning where the last ended and no less steeply; the first begins at
    radius 0 and height 0. base_mm: height of that point above the tip of the tool it belongs to."""

    pieces: Tuple[Piece, ...]
    base_mm: float = 0.0

    @property
    def radius_mm(self) -> float:
        return self.pieces[-1].r1

    def grown(self, by_mm: float) -> Meridian:
        """All round; its lowest point, and with it that of the tool, then lies by_mm deeper."""
        grown: List[Piece] = []
        steepness = 0.0
        for piece in self.pieces:
            if piece.start > steepness + SAME_ANGLE:
                grown.append(arc(piece.r0, piece.h0, by_mm, steepness, piece.start))
            grown.append(piece.grown(by_mm))
            steepness = piece.end
        last = self.pieces[-1]
        if steepness < math.pi / 2 - SAME_ANGLE:
            grown.append(arc(last.r1, last.h1, by_mm, steepness, math.pi / 2))
        raised = (p._replace(h0=p.h0 + by_mm, h1=p.h1 + by_mm) for p in grown)
        return Meridian(tuple(raised), self.base_mm)

    @cached_property
    def _t(self) -> _Tables:
        return _Tables(self.pieces)

    def height(self, r: np.ndarray) -> np.ndarray:
        """Above the lowest point at the distance r <= radius from the axis."""
        t = self._t
        k = np.searchsorted(t.r[1:-1], r)
        r = np.minimum(r, self.radius_mm)
        straight = t.h[k] + t.rise[k] * (r - t.r[k])
        if not t.arcs:
            return straight
        across = r - t.centre_r[k]
        round_ = t.centre_h[k] - np.sqrt(np.maximum(t.arc[k] ** 2 - across * across, 0.0))
        return np.where(t.arc[k] > 0, round_, straight)

    def lowered(self, z: np.ndarray, r: np.ndarray) -> np.ndarray:
        """Height of the lowest point over a point at height z and distance r from the axis, or NOTHING."""
        return np.where(r <= self.radius_mm + ON_RIM_MM, z - self.height(r), NOTHING)

    def touching(self, angle: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """(distance from the axis, height) of where a surface of this slope angle is touched."""
        t = self._t
        k = np.searchsorted(t.end, angle)
        angle = np.maximum(angle, t.start[k])
        return t.centre_r[k] + t.arc[k] * np.sin(angle), t.centre_h[k] - t.arc[k] * np.cos(angle)

    def contact(self, normal: np.ndarray, outward: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """(shift (n, 2) from a contact with a facet to the axis, height (n,) of the contact above the lowest point).
        outward (n, 2): n_xy / |n_xy|, zero on level ground."""
        lean = (normal[:, :2] * outward).sum(axis=1)
        r, height = self.touching(np.arctan2(lean, normal[:, 2]))
        return r[:, None] * outward, height

    def reach_along(self, slope: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
        """How far, at most, the axis lies downhill of the contact on an edge of this slope. A contact at the angle phi
        on the meridian lies slope / tan(phi) of its distance from the axis along the edge."""
        t = self._t
        steep = np.abs(slope)
        k = np.searchsorted(t.end, np.arctan(steep) - SAME_ANGLE)
        at_least = self.touching(np.arctan(steep) + SAME_ANGLE)[0]
        return np.where(steep == 0.0, 0.0, np.minimum(np.maximum(at_least, steep * t.furthest[k]), self.radius_mm))

    def extent(self, axis: np.ndarray, opening: np.ndarray) -> List[Tuple[np.ndarray, np.ndarray]]:
        """Least and largest shift along X and along Y, over all normals within the angle opening (n,) of the unit
        vectors axis (n, 3), or a little more."""
        azimuth, spread = azimuths(axis, opening)
        tilt = np.arccos(np.clip(axis[:, 2], -1.0, 1.0))
        near = self.touching(np.maximum(tilt - opening, 0.0) - SAME_ANGLE)[0]
        far = self.touching(tilt + opening + SAME_ANGLE)[0]
        result = []
        for k in (0, 1):
            off = np.abs(np.angle(np.exp(1j * (azimuth - k * np.pi / 2))))
            low, high = np.cos(np.minimum(off + spread, np.pi)), np.cos(np.maximum(off - spread, 0.0))
            result.append((np.minimum(low * near, low * far), np.maximum(high * near, high * far)))
        return result

    def on_edge(
        self, u: np.ndarray, d: np.ndarray, length: np.ndarray, slope: np.ndarray, z: np.ndarray, above: np.ndarray
    ) -> np.ndarray:
        """(n,) height of the lowest point at rest on edges, or NOTHING. The axis is u along the edge from its start and
        d off it; length and slope: of the edge, in XY; z: where it starts. above: heights that are reached already;
        where an edge cannot lift the cutter over them, NOTHING may be returned."""
        result = np.full(len(u), NOTHING)
        d2 = d * d
        half = np.sqrt(np.maximum(self.radius_mm**2 - d2, 0.0))
        low, high = np.maximum(u - half, 0.0), np.minimum(u + half, length)
        meets = (np.abs(d) <= self.radius_mm) & (low <= high + ON_RIM_MM)
        k = np.flatnonzero(meets & (highest_point(u, d, length, slope, z, self) > above))
        u, d2, slope = u[k], d2[k], slope[k]
        t = u + np.sign(slope) * self._ahead(d2, np.abs(slope))
        t = np.minimum(np.maximum(t, low[k]), high[k])
        result[k] = z[k] + slope * t - self.height(np.sqrt(d2 + (t - u) ** 2))
        return result

    def _ahead(self, d2: np.ndarray, steep: np.ndarray) -> np.ndarray:
        """How far along a rising line that passes the axis at the squared distance d2 the contact lies from there:
        where the meridian's slope is that of the line divided by the cosine, steep r / sqrt(r^2 - d^2)."""
        t = self._t
        m2 = steep * steep
        # The first node behind which the meridian is steep enough; the contact lies there or in the piece before.
        low, high = np.ones(len(d2), dtype=np.int64), np.full(len(d2), len(t.r) - 1)
        for _ in range(math.ceil(math.log2(len(t.r)))):
            middle = (low + high) // 2
            r2 = t.r2[middle]
            enough = (r2 > d2) & (t.after2[middle] * (r2 - d2) >= m2 * r2)
            low, high = np.where(enough | (low >= high), low, middle + 1), np.where(enough, middle, high)
        node = high
        piece, r2 = node - 1, t.r2[node]
        behind = np.maximum(r2 - d2, 0.0)
        inside = t.before2[node] * behind >= m2 * r2
        ahead = np.sqrt(behind)
        straight = np.flatnonzero(inside & (t.arc[piece] == 0))
        if len(straight):
            rise2, m2_, d2_ = t.rise2[piece[straight]], m2[straight], d2[straight]
            ahead[straight] = np.sqrt(m2_ * d2_ / np.maximum(rise2 - m2_, 1e-300))
        bent = np.flatnonzero(inside & (t.arc[piece] > 0))
        if len(bent):
            ahead[bent] = self._ahead_on_arc(piece[bent], d2[bent], m2[bent])
        inner2 = t.r2[piece]
        return np.minimum(np.maximum(ahead, np.sqrt(np.maximum(inner2 - d2, 0.0))), np.sqrt(behind))

    def _ahead_on_arc(self, k: np.ndarray, d2: np.ndarray, m2: np.ndarray) -> np.ndarray:
        t = self._t
        centre, radius = t.centre_r[k], t.arc[k]
        ball = np.abs(centre) <= ON_RIM_MM
        ahead = np.sqrt(np.maximum(radius * radius - d2, 0.0) * m2 / (1.0 + m2))
        level = m2 < 1e-14  # the root is then lost at the end of its bracket; the error is slope^2 r / 2
        sought = np.flatnonzero(~ball & ~level)
        lowest = np.arcsin(np.clip((np.sqrt(d2) - centre) / radius, 0.0, 1.0))
        lowest, highest = np.maximum(lowest, t.start[k]), t.end[k].copy()
        angle = angle_on_arc(d2, m2, centre, radius, np.minimum(lowest, highest), highest, sought)
        r = centre + radius * np.sin(angle)
        return np.where(ball, ahead, np.where(level, 0.0, np.sqrt(np.maximum(r * r - d2, 0.0))))


class _Tables:
    """The pieces as arrays. r, h, before2, after2 are those of nodes, the others of pieces and, where they are searched
    by angle, of the outer rim as a last piece."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        rim = Piece(pieces[-1].r1, pieces[-1].h1, pieces[-1].r1, pieces[-1].h1, 0.0, math.pi / 2, math.inf)
        every = [*pieces, rim]
        self.r = np.array([p.r0 for p in every])
        self.h = np.array([p.h0 for p in every])
        self.r2 = self.r**2
        self.arc = np.array([p.arc_mm for p in every])
        self.arcs = bool((self.arc > 0).any())
        self.centre_r = np.array([p.centre_r for p in every])
        self.centre_h = np.array([p.centre_h for p in every])
        self.start = np.array([p.start for p in every])
        self.end = np.array([p.end for p in every])
        self.rise = np.array([(p.h1 - p.h0) / (p.r1 - p.r0) if p.arc_mm == 0 else 0.0 for p in pieces] + [0.0])
        self.rise2 = self.rise**2
        # squared slopes of the meridian on both sides of each node
        slope = np.array([[_tan(p.start), _tan(p.end)] for p in every])
        self.after2 = slope[:, 0] ** 2
        self.before2 = np.concatenate([[0.0], slope[:-1, 1] ** 2])
        # the largest r / tan(angle) from the end of each piece outwards
        ends = [p.r1 / max(_tan(p.end), 1e-300) for p in pieces] + [0.0]
        self.furthest = np.maximum.accumulate(ends[::-1])[::-1].copy()


def _tan(angle: float) -> float:
    return 1e150 if angle >= math.pi / 2 - SAME_ANGLE else math.tan(angle)
