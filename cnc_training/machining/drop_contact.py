"""Tip heights of a cutter at rest on a facet, on an edge, at a vertex; all exact, all for arrays of pairs."""

from __future__ import annotations

import numpy as np

from .cutter import Cutter
from .drop_primitives import REACH_MM, Edges, Facets, Vertices

NOTHING = -np.inf


def facet_tip(f: Facets, i: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Tip height on facets i at points known to lie in their regions."""
    z = f.z[i] + f.slope_x[i] * (x - f.x[i]) + f.slope_y[i] * (y - f.y[i])
    return np.minimum(z, f.top[i])


def inside_region(f: Facets, i: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Does each point lie in the region of its facet, REACH_MM around it included?"""
    corner = f.region
    turn = (corner[:, 1, 0] - corner[:, 0, 0]) * (corner[:, 2, 1] - corner[:, 0, 1])
    turn = turn - (corner[:, 1, 1] - corner[:, 0, 1]) * (corner[:, 2, 0] - corner[:, 0, 0])
    sense = np.where(turn < 0, -1.0, 1.0)
    inside = np.ones(len(i), dtype=bool)
    for k in range(3):
        start = corner[:, k]
        side = corner[:, (k + 1) % 3] - start
        side = side * (sense / np.maximum(np.hypot(side[:, 0], side[:, 1]), 1e-300))[:, None]
        inside &= side[i, 0] * (y - start[i, 1]) - side[i, 1] * (x - start[i, 0]) >= -REACH_MM
    return inside


def vertex_tip(v: Vertices, i: np.ndarray, x: np.ndarray, y: np.ndarray, cutter: Cutter) -> np.ndarray:
    """z_v - h(r)."""
    r = np.hypot(x - v.x[i], y - v.y[i])
    beyond = np.maximum(r - cutter.flat_radius_mm, 0.0)
    under = cutter.corner_mm**2 - beyond * beyond
    z = v.z[i] - cutter.corner_mm + np.sqrt(np.maximum(under, 0.0))
    return np.where(r <= cutter.radius_mm + 1e-12, z, NOTHING)


def edge_tip(e: Edges, i: np.ndarray, x: np.ndarray, y: np.ndarray, cutter: Cutter, above: np.ndarray) -> np.ndarray:
    """Highest tip over the points of edges i. above: heights that are reached already; where an edge cannot lift the
    tip over them, NOTHING may be returned."""
    dx, dy = x - e.x[i], y - e.y[i]
    ex, ey = e.along_x[i], e.along_y[i]
    u, d = dx * ex + dy * ey, dy * ex - dx * ey
    length, slope, z = e.length[i], e.slope[i], e.z[i]
    if cutter.flat_radius_mm == 0.0:
        return _ball_on_edge(u, d, length, slope, z, cutter.corner_mm)
    if cutter.corner_mm == 0.0:
        return _flat_on_edge(u, d, length, slope, z, cutter.flat_radius_mm)
    # The bull's contact needs an iteration: only for pairs whose edge could reach higher at its nearest point.
    off_end = np.maximum(np.maximum(-u, u - length), 0.0)
    beyond = np.clip(np.sqrt(off_end**2 + d * d) - cutter.flat_radius_mm, 0.0, cutter.corner_mm)
    best = e.top[i] - cutter.corner_mm + np.sqrt(cutter.corner_mm**2 - beyond**2)
    k = np.flatnonzero(best > above)
    result = np.full(len(u), NOTHING)
    result[k] = _bull_on_edge(u[k], d[k], length[k], slope[k], z[k], cutter)
    return result


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


def _bull_on_edge(
    u: np.ndarray, d: np.ndarray, length: np.ndarray, slope: np.ndarray, z: np.ndarray, cutter: Cutter
) -> np.ndarray:
    """The contact on the corner torus at the angle b from its lowest point, r = r1 + r2 sin b, satisfies
    sin^2 b (r^2 - d^2) = slope^2 cos^2 b r^2, with one root between where the edge enters the torus and its equator:
    bracketed Newton. Beyond the ends of the edge the problem is concave: the nearest end is best."""
    r1, r2 = cutter.flat_radius_mm, cutter.corner_mm
    d2, m2 = d * d, slope * slope
    half = np.sqrt(np.maximum(cutter.radius_mm**2 - d2, 0.0))
    low, high = np.maximum(u - half, 0.0), np.minimum(u + half, length)
    meets = (np.abs(d) <= cutter.radius_mm) & (low <= high + 1e-12)
    high = np.maximum(high, low)

    below = np.arcsin(np.clip((np.abs(d) - r1) / r2, 0.0, 1.0))
    above = np.full_like(below, np.pi / 2)
    angle = np.maximum(below, np.arctan(np.abs(slope)))
    level = np.abs(slope) < 1e-7  # the root is then lost at the end of its bracket; the error of t = u is m^2 r / 2
    active = np.flatnonzero(meets & ~level)
    for turn in range(80):
        if len(active) == 0:
            break
        b, dd, mm = angle[active], d2[active], m2[active]
        sine, cosine = np.sin(b), np.cos(b)
        r = r1 + r2 * sine
        rr, drr = r * r, 2.0 * r * r2 * cosine
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
    r = r1 + r2 * np.sin(angle)
    t = u + np.sign(slope) * np.sqrt(np.maximum(r * r - d2, 0.0))
    t = np.clip(np.where(level, u, t), low, high)

    def tip(at: np.ndarray) -> np.ndarray:
        beyond = np.maximum(np.sqrt((at - u) ** 2 + d2) - r1, 0.0)
        return slope * at - r2 + np.sqrt(np.maximum(r2 * r2 - beyond * beyond, 0.0))

    return np.where(meets, z + np.maximum(tip(t), np.maximum(tip(low), tip(high))), NOTHING)
