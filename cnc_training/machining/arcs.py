"""Circular moves in place of many short straight ones: arcs about Z, level or rising evenly, that keep the tolerance.

A run of straight moves becomes an arc through its first and its last point. The points between lie near the arc, each
chord bulges little under it, and heights grow with the angle. An arc that bulges towards the part cuts at most the
chords' own sagitta and the points' error deeper than the moves did; both are shares of the tolerance that the straight
path leaves unused.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

import numpy as np

from .arc_moves import GRBL_ARC_TOLERANCE_MM, Arc, chord_points, line_or_arc
from .moves import SHORTEST_MOVE_MM, Moves
from .project import LEAVE_SHARE
from .toolpath import CUT, LEAD, Toolpath

POINT_SHARE = 0.05  # of the tolerance: how far, besides rounding, a point of the straight moves may be from the arc
BULGE_SHARE = 1.02 * LEAVE_SHARE  # a chord's sagitta: what the straight moves may leave standing, and a rounding
FEWEST_CHORDS = 3
LEAST_BULGE = 3.0  # sagitta of the whole arc over what a point may stray: less is a straight line that is not quite one
WIDEST_TURN = 1.5 * np.pi  # further round, the ends come so near to each other that they no longer fix the centre
LARGEST_RADIUS_MM, SMALLEST_RADIUS_MM = 1000.0, 0.02


@dataclass
class Blocks:
    """A tool path as the blocks of its program.

    path    the ends of the blocks, as a path of straight moves
    centre  (n, 2) of arcs, nan for straight moves
    turn    (n,) int8: 1 counter-clockwise seen from above (G3), -1 clockwise (G2), 0 straight
    """

    path: Toolpath
    centre: np.ndarray
    turn: np.ndarray

    @classmethod
    def straight(cls, path: Toolpath) -> Blocks:
        return cls(path, np.full((len(path), 2), np.nan), np.zeros(len(path), np.int8))

    def arc(self, k: int) -> Arc:
        """The arc that block k, one with a turn, describes."""
        begin, finish = self.path.points[k - 1], self.path.points[k]
        arc = Arc.of_centre(begin, finish, (0, 1), self.centre[k], bool(self.turn[k] < 0))
        assert arc is not None, "fitted arcs begin and end on their circle"
        return arc

    def chords(self, tolerance_mm: float) -> Toolpath:
        """The same way in straight moves, arcs divided as GRBL does it."""
        points: List[np.ndarray] = []
        kinds: List[np.ndarray] = []
        begin = 0
        for k in np.flatnonzero(self.turn).tolist():
            on_arc = np.array(chord_points(self.arc(k), tolerance_mm))
            points += [self.path.points[begin:k], on_arc]
            kinds += [self.path.kinds[begin:k], np.full(len(on_arc), self.path.kinds[k])]
            begin = k + 1
        return Toolpath(
            np.concatenate([*points, self.path.points[begin:]]), np.concatenate([*kinds, self.path.kinds[begin:]])
        )

    def moves(self, controller: str = "linuxcnc") -> Moves:
        """For the time model, as a controller sees it: GRBL makes chords of arcs."""
        if not self.turn.any():
            return Moves.of_toolpath(self.path)
        if controller == "grbl":
            return Moves.of_toolpath(self.chords(GRBL_ARC_TOLERANCE_MM))
        moves = Moves.of_toolpath(self.path)
        at = np.full(len(self.path), -1)
        at[moves.source] = np.arange(len(moves))
        moves.start, moves.end, moves.length_mm = moves.start.copy(), moves.end.copy(), moves.length_mm.copy()
        moves.radius_mm, moves.planar = np.full(len(moves), np.inf), np.ones(len(moves))
        moves.arc_axis = np.full(len(moves), -1)
        for k in np.flatnonzero(self.turn).tolist():
            i, shape = at[k], line_or_arc(self.path.points[k - 1], self.path.points[k], self.arc(k))
            moves.start[:, i], moves.end[:, i], moves.length_mm[i] = shape["start"], shape["end"], shape["length"]
            moves.radius_mm[i], moves.arc_axis[i], moves.planar[i] = shape["radius"], shape["axis"], shape["planar"]
        return moves


def with_arcs(path: Toolpath, tolerance_mm: float, decimals: int) -> Blocks:
    """The path, in posted decimals, with arcs where they fit. tolerance_mm: the whole of the kernel's, Setup's. Centres
    are rounded as they are posted, relative to the beginning, and judged so."""
    points, kinds = path.points, path.kinds
    fit = _Fit(POINT_SHARE * tolerance_mm + 10.0**-decimals, BULGE_SHARE * tolerance_mm, decimals)
    cutting = (kinds == CUT) | (kinds == LEAD)
    # joins[i]: move i + 1 goes on in what move i does
    joins = np.zeros(len(points), bool)
    joins[1:-1] = cutting[1:-1] & (kinds[2:] == kinds[1:-1])
    last_of_run = np.flatnonzero(~joins)
    end_of = last_of_run[np.searchsorted(last_of_run, np.arange(len(points)))]  # last point of each move's run
    starts = np.flatnonzero(_possible(points, end_of, fit))
    keep = np.ones(len(points), bool)
    centre, turn = np.full((len(points), 2), np.nan), np.zeros(len(points), np.int8)
    reached = 0
    for start in starts.tolist():
        if start < reached:
            continue
        last = _longest(points, start, int(end_of[start + 1]), fit)
        _, where, way = fit.arcs(points[None, start : last + 1])
        reached = last
        if _bulge(points[start], points[last], where[0]) < LEAST_BULGE * fit.point_mm:
            continue
        keep[start + 1 : last] = False
        centre[last], turn[last] = where[0], way[0]
    return Blocks(Toolpath(points[keep], kinds[keep]), centre[keep], turn[keep])


def _possible(points: np.ndarray, end_of: np.ndarray, fit: _Fit) -> np.ndarray:
    """(n,) bool: an arc over the fewest chords could begin at this point."""
    out = np.zeros(len(points), bool)
    first = np.arange(max(len(points) - FEWEST_CHORDS, 0))
    first = first[end_of[first + 1] >= first + FEWEST_CHORDS]
    if len(first):
        window = points[first[:, None] + np.arange(FEWEST_CHORDS + 1)]
        out[first] = fit.arcs(window)[0]
    return out


def _bulge(first: np.ndarray, last: np.ndarray, centre: np.ndarray) -> float:
    """Sagitta of an arc of at most half a turn; of a wider one that of its complement, which is large as well."""
    radius, half = float(np.hypot(*(first[:2] - centre))), 0.5 * float(np.hypot(*(last - first)[:2]))
    return radius - float(np.sqrt(max(radius * radius - half * half, 0.0)))


def _longest(points: np.ndarray, start: int, end: int, fit: _Fit) -> int:
    """Last point of the longest arc found from start on, not beyond end: doubled while it fits, then halved down."""
    good, step = start + FEWEST_CHORDS, FEWEST_CHORDS
    bad = end + 1
    while good < end:
        tried = min(good + step, end)
        if not fit.arcs(points[None, start : tried + 1])[0][0]:
            bad = tried
            break
        good, step = tried, 2 * step
    while bad - good > 1:
        tried = (good + bad) // 2
        if fit.arcs(points[None, start : tried + 1])[0][0]:
            good = tried
        else:
            bad = tried
    return good


@dataclass(frozen=True)
class _Fit:
    point_mm: float
    bulge_mm: float
    decimals: int

    def arcs(self, points: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(fits (n,), centre (n, 2), turn (n,)) for n runs of k points, (n, k, 3).

        The centre lies on the perpendicular bisector of the ends, h from their middle m; each point between asks for
        |p - m|^2 - a^2 = 2 h u, with a half the distance of the ends and u the distance of p from their line: least
        squares."""
        xy, z = points[..., :2], points[..., 2]
        first, last = xy[:, :1], xy[:, -1:]
        chord = (last - first)[:, 0]
        length = np.maximum(np.hypot(chord[:, 0], chord[:, 1]), SHORTEST_MOVE_MM)
        across = np.stack([-chord[:, 1], chord[:, 0]], axis=1) / length[:, None]
        off = xy - 0.5 * (first + last)
        u = (off * across[:, None]).sum(axis=2)
        q = (off * off).sum(axis=2) - 0.25 * (length * length)[:, None]
        h = (q * u).sum(axis=1) / np.maximum(2 * (u * u).sum(axis=1), 1e-18)
        offset = np.round(0.5 * chord + h[:, None] * across, self.decimals)  # from the beginning: the I and J words
        centre = first[:, 0] + offset
        radius = np.hypot(offset[:, 0], offset[:, 1])
        spoke = xy - centre[:, None]
        away = np.abs(np.hypot(spoke[..., 0], spoke[..., 1]) - radius[:, None]).max(axis=1)
        a, b = spoke[:, :-1], spoke[:, 1:]
        turned = np.arctan2(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0], (a * b).sum(axis=2))
        way = np.sign(turned[:, 0])
        angle = np.concatenate([np.zeros((len(turned), 1)), np.cumsum(turned, axis=1)], axis=1)
        whole = np.where(np.abs(angle[:, -1]) > 1e-12, angle[:, -1], 1.0)
        rise = np.abs(z - z[:, :1] - (z[:, -1:] - z[:, :1]) * angle / whole[:, None]).max(axis=1)
        bulge = radius * (1 - np.cos(0.5 * np.abs(turned).max(axis=1)))
        fits = (away <= self.point_mm) & (rise <= self.point_mm) & (bulge <= self.bulge_mm)
        fits &= (turned * way[:, None] > 0).all(axis=1) & (np.abs(whole) <= WIDEST_TURN)
        fits &= (radius >= SMALLEST_RADIUS_MM) & (radius <= LARGEST_RADIUS_MM)
        return fits, centre, way.astype(np.int8)
