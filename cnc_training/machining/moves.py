"""The geometry of a program as a controller's planner sees it: straight and circular moves, one after another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..errors import GeometryError

RAPID, PLUNGE = 0, 1  # the kinds of toolpath.py that do not run at feed
SHORTEST_MOVE_MM = 1e-9


@dataclass(frozen=True)
class Corners:
    """The m - 1 junctions between moves. turn (3, m - 1): change of the unit tangent; sine, cosine (of half the angle);
    angle in radians; tilt (3, m - 1): sqrt(1 - n_i^2) with n the normal of the plane of the corner."""

    turn: np.ndarray
    sine: np.ndarray
    cosine: np.ndarray
    angle: np.ndarray
    tilt: np.ndarray


@dataclass
class Moves:
    """m moves, none of them without length; independent of the machine, so that several machines share it.

    origin          (3,) start of the first move, mm
    ends            (m, 3) end points
    length_mm       (m,) along the path
    start, end      (3, m) unit tangents where a move begins and ends
    kinds           (m,) uint8: RAPID, PLUNGE, CUT, LINK, LEAD of toolpath.py
    source          (m,) index of the move in the tool path, or of its line in the program

    Tool paths have none of the rest, programs all of it:

    feed_mm_s       (m,) programmed speed; NaN: as the kind says, from the machine or the caller
    radius_mm       (m,) of arcs, infinite for straight moves
    arc_axis        (m,) int: the axis (0, 1, 2) an arc turns about, -1 for straight moves
    planar          (m,) share of an arc's length that lies in its plane (1, less for a helix)
    dwell_s         (m,) pause after a move
    drains          (m,) bool: the controller waits for the end of the move (pause, spindle, tool change)
    exact_stop      (m,) bool: the move ends in a full stop because the program says so (G61.1)
    exact_path      (m,) bool: the move goes to its very end, which all but tangents can pass only by a stop (G61)
    tolerance_mm    (m,) G64 P; NaN: the machine's
    merge_mm        (m,) G64 Q; NaN: the machine's
    """

    origin: np.ndarray
    ends: np.ndarray
    length_mm: np.ndarray
    start: np.ndarray
    end: np.ndarray
    kinds: np.ndarray
    source: np.ndarray
    feed_mm_s: Optional[np.ndarray] = None
    radius_mm: Optional[np.ndarray] = None
    arc_axis: Optional[np.ndarray] = None
    planar: Optional[np.ndarray] = None
    dwell_s: Optional[np.ndarray] = None
    drains: Optional[np.ndarray] = None
    exact_stop: Optional[np.ndarray] = None
    exact_path: Optional[np.ndarray] = None
    tolerance_mm: Optional[np.ndarray] = None
    merge_mm: Optional[np.ndarray] = None

    def __post_init__(self) -> None:
        self._corners: Optional[Corners] = None

    def __len__(self) -> int:
        return len(self.length_mm)

    @property
    def corners(self) -> Corners:
        """Computed once, since every machine needs it."""
        if self._corners is None:
            self._corners = _corners(self.end[:, :-1], self.start[:, 1:])
        return self._corners

    @classmethod
    def of_toolpath(cls, toolpath: Any) -> Moves:
        """From anything with .points (n, 3) mm and .kinds (n,): move i ends at points[i]; the way to points[0] is no
        part of it. Raises GeometryError for numbers that are not finite."""
        points = np.asarray(toolpath.points, np.float64)
        kinds = np.asarray(toolpath.kinds)
        if points.ndim != 2 or points.shape[1] != 3 or kinds.shape != points.shape[:1]:
            raise GeometryError("bad_toolpath", f"A tool path of {points.shape} points and {kinds.shape} kinds.")
        columns = np.ascontiguousarray(points.T)
        step = columns[:, 1:] - columns[:, :-1]
        length = np.sqrt(step[0] * step[0] + step[1] * step[1] + step[2] * step[2])
        if not np.isfinite(length).all():
            raise GeometryError("bad_toolpath", "The tool path holds coordinates that are not numbers.")
        source = np.flatnonzero(length > SHORTEST_MOVE_MM) + 1
        ends, kinds = points[1:], kinds[1:]
        if len(source) < len(length):
            step, length, ends, kinds = step[:, source - 1], length[source - 1], ends[source - 1], kinds[source - 1]
        step /= length
        origin = points[0] if len(points) else np.zeros(3)
        return cls(origin, ends, length, step, step, kinds, source)


def _corners(before: np.ndarray, after: np.ndarray) -> Corners:
    turn = after - before
    sine = 0.5 * np.sqrt(turn[0] * turn[0] + turn[1] * turn[1] + turn[2] * turn[2])
    np.clip(sine, 1e-12, 1.0, out=sine)
    cosine = np.sqrt(1.0 - sine * sine)
    scale = 0.5 / np.maximum(sine * cosine, 1e-12)  # 1 / |before x after|
    tilt = np.empty_like(turn)
    for i, j, k in ((0, 1, 2), (1, 2, 0), (2, 0, 1)):
        normal = (before[j] * after[k] - before[k] * after[j]) * scale
        tilt[i] = np.sqrt(np.maximum(1.0 - normal * normal, 1e-12))
    return Corners(turn, sine, cosine, 2.0 * np.arcsin(sine), tilt)


def largest_share(columns: np.ndarray, limits: np.ndarray) -> np.ndarray:
    """(m,) max over the three axes of |columns_i| / limits_i: the inverse of the largest multiple of a direction that
    no axis forbids."""
    share = np.abs(columns[0]) / limits[0]
    np.maximum(share, np.abs(columns[1]) / limits[1], out=share)
    np.maximum(share, np.abs(columns[2]) / limits[2], out=share)
    return share
