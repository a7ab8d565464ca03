"""Brute force for cutters of any profile, compiled by numba, sharing no code and no method with the kernel.

A profile is a table of pieces (r0, r1, h0, rise, centre_r, centre_h, radius): from r0 to r1 the height is
h0 + rise (r - r0), or with a radius centre_h - sqrt(radius^2 - (r - centre_r)^2). It may be concave, and may jump.
On each triangle all places are tried where the tip could be highest: in the facet where the ring of a piece begins or
ends uphill of the axis, or where an arc has the facet's slope; on each side, ring by ring, by bisection on the slope.
"""

from __future__ import annotations

import math
from typing import Sequence, Tuple

import numpy as np
from numba import njit, prange

CLEAR = -1e300


def straight(points: Sequence[Tuple[float, float]]) -> np.ndarray:
    """The table of a profile through points (height, radius) that widen."""
    rows = []
    last = (0.0, 0.0)
    for h, r in points:
        if r > last[1]:
            rows.append((last[1], r, last[0], (h - last[0]) / (r - last[1]), 0.0, 0.0, 0.0))
        last = (h, r)
    return np.array(rows)


def tapered(tip: float, taper_deg: float, radius: float) -> np.ndarray:
    """The table of a ball with a cone on it."""
    cosine, sine = math.cos(math.radians(taper_deg)), math.sin(math.radians(taper_deg))
    meets = tip * cosine
    rise = cosine / sine
    return np.array([(0.0, meets, 0.0, 0.0, 0.0, tip, tip), (meets, radius, tip - tip * sine, rise, 0.0, 0.0, 0.0)])


def grown(points: Sequence[Tuple[float, float]], by: float, samples: int = 20_000) -> np.ndarray:
    """A convex profile rolled around with a ball, as very many short lines; exact to about 1e-8 of its size."""
    table = straight(points)
    radius = table[-1, 1]
    r = (radius + by) * (1 - np.cos(np.linspace(0, np.pi / 2, samples))) if by else np.linspace(0, radius, samples)
    r = np.union1d(r, (radius + by) * np.sin(np.linspace(0, np.pi / 2, samples)))
    h = np.full(len(r), np.inf)
    for r0, r1, h0, rise, *_ in table:
        norm = math.hypot(1.0, rise)
        foot = np.clip(r - by * rise / norm, r0, r1)  # where the ball touches this line from below
        gap = by * by - (r - foot) ** 2
        value = h0 + rise * (foot - r0) - np.sqrt(np.maximum(gap, 0.0))
        h = np.where(gap >= -1e-15, np.minimum(h, value), h)
    h += by
    return np.array([(r[k], r[k + 1], h[k], (h[k + 1] - h[k]) / (r[k + 1] - r[k]), 0.0, 0.0, 0.0)
                     for k in range(len(r) - 1)])  # fmt: skip


@njit(cache=True)
def _height(r, p):
    if p[6] > 0.0:
        return p[5] - math.sqrt(max(p[6] * p[6] - (r - p[4]) ** 2, 0.0))
    return p[2] + p[3] * (r - p[0])


@njit(cache=True)
def _rise(r, p):
    if p[6] > 0.0:
        return (r - p[4]) / math.sqrt(max(p[6] * p[6] - (r - p[4]) ** 2, 1e-300))
    return p[3]


@njit(cache=True)
def _stretch(low, high, u, d2, slope, p):
    """Highest of slope t - h over [low, high], on which the distance from the axis is monotone and within one ring."""
    best = max(slope * low - _height(math.sqrt(d2 + (low - u) ** 2), p),
               slope * high - _height(math.sqrt(d2 + (high - u) ** 2), p))  # fmt: skip
    a, b = low, high
    for _ in range(70):
        t = 0.5 * (a + b)
        r = math.sqrt(d2 + (t - u) ** 2)
        if slope - _rise(r, p) * (t - u) / max(r, 1e-300) > 0.0:
            a = t
        else:
            b = t
    t = 0.5 * (a + b)
    return max(best, slope * t - _height(math.sqrt(d2 + (t - u) ** 2), p))


@njit(cache=True)
def _on_side(px, py, ax, ay, az, bx, by, bz, table):
    dx, dy, dz = bx - ax, by - ay, bz - az
    length = math.hypot(dx, dy)
    best = CLEAR
    if length < 1e-12:
        r = math.hypot(px - ax, py - ay)
        for k in range(len(table)):
            if table[k, 0] - 1e-12 <= r <= table[k, 1] + 1e-12:
                best = max(best, max(az, bz) - _height(r, table[k]))
        return best
    u = ((px - ax) * dx + (py - ay) * dy) / length
    d2 = max((px - ax) ** 2 + (py - ay) ** 2 - u * u, 0.0)
    off = ((py - ay) * dx - (px - ax) * dy) / length
    d2 = off * off
    for k in range(len(table)):
        outer = table[k, 1] + 1e-12
        if outer * outer < d2:
            continue
        far = math.sqrt(max(table[k, 1] ** 2 - d2, 0.0))
        near = math.sqrt(max(table[k, 0] ** 2 - d2, 0.0))
        for side in (-1.0, 1.0):
            low = max(0.0, u - far if side < 0 else u + near)
            high = min(length, u - near if side < 0 else u + far)
            if low <= high + 1e-13:
                best = max(best, az + _stretch(low, max(low, high), u, d2, dz / length, table[k]))
    return best


@njit(cache=True)
def _on_facet(px, py, t, table):
    ux, uy, uz = t[1, 0] - t[0, 0], t[1, 1] - t[0, 1], t[1, 2] - t[0, 2]
    vx, vy, vz = t[2, 0] - t[0, 0], t[2, 1] - t[0, 1], t[2, 2] - t[0, 2]
    det = ux * vy - uy * vx
    if abs(det) < 1e-14:
        return CLEAR
    gx, gy = (uz * vy - vz * uy) / det, (vz * ux - uz * vx) / det  # dz/dx, dz/dy
    steep = math.hypot(gx, gy)
    wx, wy = (gx / steep, gy / steep) if steep > 1e-10 else (0.0, 0.0)
    best = CLEAR
    for k in range(len(table)):
        for which in range(3):
            r = table[k, 0] if which == 0 else table[k, 1]
            if which == 2:
                if table[k, 6] <= 0.0:
                    continue
                r = table[k, 4] + table[k, 6] * steep / math.hypot(1.0, steep)
                if r < table[k, 0] or r > table[k, 1]:
                    continue
            qx, qy = px + r * wx - t[0, 0], py + r * wy - t[0, 1]
            a, b = (qx * vy - qy * vx) / det, (ux * qy - uy * qx) / det
            if a >= -1e-12 and b >= -1e-12 and a + b <= 1.0 + 1e-12:
                flat = r if steep > 1e-10 else table[k, 0]
                best = max(best, t[0, 2] + a * uz + b * vz - _height(flat, table[k]))
    return best


@njit(cache=True, parallel=True)
def _heights(points, floor, tri, box, table):
    z = np.full(len(points), floor)
    radius = table[-1, 1]
    for i in prange(len(points)):
        px, py = points[i, 0], points[i, 1]
        best = floor
        for k in range(len(tri)):
            dx = max(box[k, 0] - px, 0.0, px - box[k, 1])
            dy = max(box[k, 2] - py, 0.0, py - box[k, 3])
            if box[k, 4] <= best or dx * dx + dy * dy > (radius + 1e-9) ** 2:
                continue
            t = tri[k]
            best = max(best, _on_facet(px, py, t, table))
            for s in range(3):
                e = (s + 1) % 3
                if max(t[s, 2], t[e, 2]) > best:
                    best = max(best, _on_side(px, py, t[s, 0], t[s, 1], t[s, 2], t[e, 0], t[e, 1], t[e, 2], table))
        z[i] = best
    return z


def heights(triangles: np.ndarray, table: np.ndarray, x: np.ndarray, y: np.ndarray, floor: float) -> np.ndarray:
    """Tip heights of the cutter at rest on loose triangles (m, 3, 3), in the shape of x."""
    t = np.ascontiguousarray(triangles, dtype=np.float64)
    box = np.stack(
        [t[:, :, 0].min(1), t[:, :, 0].max(1), t[:, :, 1].min(1), t[:, :, 1].max(1), t[:, :, 2].max(1)], axis=1
    )
    order = np.argsort(-box[:, 4])
    points = np.column_stack([np.ravel(x), np.ravel(y)]).astype(np.float64)
    return _heights(points, float(floor), t[order], box[order], table).reshape(np.shape(x))
