"""How the tool comes down to a pass that no link leads to, and how it leaves one: ramps and tangential arcs.

A ramp runs back along the beginning of its own pass: where the pass is free, every place above it is. An arc lies in
the plane of the pass and the surface's normal: over level ground it comes from above, at a wall from the side. Where it
would touch the part it is raised a little or made smaller, where it would leave the limits it gives way to a ramp.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, Tuple

import numpy as np

from ..contract import Setup
from .passes import Passes, ranges
from .surface import SurfaceMaps

PLUNGE, RAMP, ARC = ENTRIES = ("plunge", "ramp", "arc")
RADIUS_SHARE = 0.2  # of the tool's diameter, where the setup names no radius
SHRINKS = (1.0, 0.5, 0.25)  # of the radius, tried in turn
ARC_SAMPLES = 24  # of a quarter circle, at which it is held against the surface
KEPT_EVERY = 4  # of them, where none had to be raised
RAISED_SHARE = 0.1  # of the radius: an arc that has to be raised by more is no tangent any longer
TANGENT_SHARE = 0.25  # of the radius: the stretch of the pass whose direction an arc takes

Tip = Callable[[np.ndarray, np.ndarray], np.ndarray]


@dataclass
class Leads:
    """Ways into (or out of) k passes: points (n, 3) in the order in which they are run, without the pass's own end;
    count (k,) how many belong to each."""

    points: np.ndarray
    count: np.ndarray


def plan_leads(
    route: Passes, pass_z: np.ndarray, stay: np.ndarray, maps: SurfaceMaps, setup: Setup, radius_mm: float, tip: Tip
) -> Tuple[Leads, Leads]:
    """(ways in, ways out) of the passes; none at the gaps that are crossed on the surface.

    stay: (k - 1,) bool of these gaps. radius_mm: the tool's. tip: lowest height of the tool's tip at places (x, y).
    """
    k = len(route)
    entered, left = np.ones(k, bool), np.ones(k, bool)
    entered[1:] = left[:-1] = ~stay
    nothing = Leads(np.zeros((0, 3)), np.zeros(k, np.int64))
    if setup.entry == PLUNGE or k == 0:
        return nothing, nothing
    reach = setup.lead_radius_mm or 2 * RADIUS_SHARE * radius_mm
    forward = _Ends(np.column_stack([route.xy, pass_z]), route.starts)
    if setup.entry == RAMP:
        return _ramps(forward, entered, reach, setup), nothing
    limits = _Limits(maps, setup, radius_mm)
    into = _arcs(forward, entered, reach, maps, limits, setup, tip)
    ramps = _ramps(forward, entered & (into.count == 0), reach, setup)
    out = _arcs(forward.reversed(), left, reach, maps, limits, setup, tip)
    return _merged(into, ramps), _turned(out)


def extended(route: Passes, pass_z: np.ndarray, into: Leads, out: Leads) -> Tuple[Passes, np.ndarray, np.ndarray]:
    """(route, pass_z, lead (n,) bool) with the leads as part of their passes; lead: moves that end there are one's."""
    if len(into.points) == len(out.points) == 0:
        return route, pass_z, np.zeros(len(pass_z), bool)
    own = route.lengths
    total = into.count + own + out.count
    begin = np.cumsum(total) - total
    points, lead = np.empty((int(total.sum()), 3)), np.ones(int(total.sum()), bool)
    for piece, ahead, lengths in (
        (into.points, 0, into.count),
        (np.column_stack([route.xy, pass_z]), into.count, own),
        (out.points, into.count + own, out.count),
    ):
        group, index = ranges(lengths)
        points[(begin + ahead)[group] + index] = piece
    group, index = ranges(own)
    lead[(begin + into.count)[group] + index] = index == 0  # the way in ends at the first point of the pass
    lead[begin[into.count == 0]] = False
    starts = np.concatenate([[0], np.cumsum(total)]).astype(np.int64)
    return Passes(points[:, :2].copy(), starts, route.closed, route.row), points[:, 2].copy(), lead


class _Ends:
    """Passes seen from their beginnings. points (n, 3); starts (k + 1,)."""

    def __init__(self, points: np.ndarray, starts: np.ndarray) -> None:
        self.points, self.starts = points, starts
        step = np.zeros(len(points))
        step[1:] = np.sqrt((np.diff(points, axis=0) ** 2).sum(axis=1))
        step[starts[:-1]] = 0.0
        run = np.cumsum(step)
        self.run = run - np.repeat(run[starts[:-1]], np.diff(starts))  # along each pass, from its beginning
        self.length = self.run[starts[1:] - 1]

    def reversed(self) -> _Ends:
        group, index = ranges(np.diff(self.starts))
        return _Ends(self.points[self.starts[1:][group] - 1 - index], self.starts)

    def first(self) -> np.ndarray:
        return self.points[self.starts[:-1]]

    def within(self, distance: np.ndarray) -> np.ndarray:
        """(k,) number of points of each pass before a distance (k,) from its beginning."""
        near = self.run < np.repeat(distance, np.diff(self.starts))
        return np.add.reduceat(near, self.starts[:-1], dtype=np.int64)

    def at(self, distance: np.ndarray) -> np.ndarray:
        """(k, 3) places at a distance (k,) along each pass, its end at most."""
        last = np.diff(self.starts) - 1
        i = self.starts[:-1] + np.clip(self.within(distance), 1, last)
        share = (distance - self.run[i - 1]) / np.maximum(self.run[i] - self.run[i - 1], 1e-12)
        return self.points[i - 1] + np.clip(share, 0.0, 1.0)[:, None] * (self.points[i] - self.points[i - 1])


class _Limits:
    """Where the tool's centre may be: the map's cells, and the stock to the last decimal."""

    def __init__(self, maps: SurfaceMaps, setup: Setup, radius_mm: float) -> None:
        self._maps = maps
        low, high = setup.stock_min_mm, setup.stock_max_mm
        self._low = np.array([-np.inf] * 2 if low is None else low[:2]) - radius_mm
        self._high = np.array([np.inf] * 2 if high is None else high[:2]) + radius_mm

    def permit(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        cell = self._maps.cells(x, y)
        inside = (x >= self._low[0]) & (x <= self._high[0]) & (y >= self._low[1]) & (y <= self._high[1])
        return self._maps.allowed.ravel()[cell] & inside


def _ramps(ends: _Ends, wanted: np.ndarray, height_mm: float, setup: Setup) -> Leads:
    """Down from height_mm above the pass, back along it to its beginning; from less where the pass is short."""
    steepness = math.tan(math.radians(setup.ramp_angle_deg))
    length = np.where(wanted, np.minimum(height_mm / steepness, ends.length), 0.0)
    top = ends.at(length)
    top[:, 2] += length * steepness
    count = np.where(length > 0.0, ends.within(length), 0)  # all points before the top, without the first, and the top
    group, index = ranges(count)
    inner = ends.starts[:-1][group] + (count[group] - index)
    points = ends.points[np.minimum(inner, len(ends.points) - 1)].copy()
    points[:, 2] += ends.run[np.minimum(inner, len(ends.points) - 1)] * steepness
    highest = index == 0
    points[highest] = top[group[highest]]
    return Leads(_rounded(points, setup.decimals), count)


def _arcs(
    ends: _Ends, wanted: np.ndarray, radius_mm: float, maps: SurfaceMaps, limits: _Limits, setup: Setup, tip: Tip
) -> Leads:
    """Quarter circles that arrive at the beginnings of the passes along their tangents; none where no size fits."""
    which = np.flatnonzero(wanted & (ends.length > 0.0))
    ahead = ends.at(np.full(len(wanted), TANGENT_SHARE * radius_mm))[which]
    first = ends.first()[which]
    tangent = _unit(ahead - first)
    normal = _normals(maps, first[:, 0], first[:, 1])
    normal = _unit(normal - (normal * tangent).sum(axis=1)[:, None] * tangent)
    angle = np.linspace(0.5 * math.pi, 0.0, ARC_SAMPLES, endpoint=False)
    shape = -np.sin(angle)[:, None] * tangent[:, None, :] + (1 - np.cos(angle))[:, None] * normal[:, None, :]
    found = np.zeros((len(which), ARC_SAMPLES, 3))
    done, raised = np.zeros(len(which), bool), np.zeros(len(which), bool)
    for share in SHRINKS:
        left = np.flatnonzero(~done)
        if len(left) == 0:
            break
        radius = share * radius_mm
        points = _rounded(first[left, None, :] + radius * shape[left], setup.decimals)
        x, y = points[..., 0].ravel(), points[..., 1].ravel()
        over = tip(x, y).reshape(points.shape[:2]) - points[..., 2]
        fits = (over.max(axis=1) <= RAISED_SHARE * radius) & limits.permit(x, y).reshape(over.shape).all(axis=1)
        points[..., 2] += np.maximum(over, 0.0)
        points = _rounded(points, setup.decimals)
        found[left[fits]], raised[left[fits]] = points[fits], (over > 0).any(axis=1)[fits]
        done[left[fits]] = True
    keep = done[:, None] & (raised[:, None] | (np.arange(ARC_SAMPLES) % KEPT_EVERY == 0))
    count = np.zeros(len(wanted), np.int64)
    count[which] = keep.sum(axis=1)
    return Leads(found[keep], count)


def _normals(maps: SurfaceMaps, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """(n, 3) unit normals of the cutter-location surface at places."""
    h = maps.grid.step_mm
    gx = (maps.tip(x + h, y) - maps.tip(x - h, y)) / (2 * h)
    gy = (maps.tip(x, y + h) - maps.tip(x, y - h)) / (2 * h)
    return _unit(np.column_stack([-gx, -gy, np.ones(len(gx))]))


def _merged(a: Leads, b: Leads) -> Leads:
    """Those of a, and of b where a has none."""
    count = a.count + b.count
    owner = np.concatenate([np.repeat(np.arange(len(count)), lead.count) for lead in (a, b)])
    return Leads(np.concatenate([a.points, b.points])[np.argsort(owner, kind="stable")], count)


def _turned(leads: Leads) -> Leads:
    """Run the other way."""
    group, index = ranges(leads.count)
    return Leads(leads.points[np.cumsum(leads.count)[group] - 1 - index], leads.count)


def _rounded(points: np.ndarray, decimals: int) -> np.ndarray:
    """As posted: X and Y to the nearest, Z up."""
    scale = 10.0**decimals
    out = np.rint(points * scale)
    out[..., 2] = np.ceil(points[..., 2] * scale - 1e-3)
    return out / scale


def _unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.maximum(np.sqrt((vectors * vectors).sum(axis=1)), 1e-12)[:, None]
