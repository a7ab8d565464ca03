"""How wide the strip around each probe is in which a pass leaves the probe under the limit: measured on the maps.

Straight parallel passes s apart leave a probe under the limit with the chance min(1, w / s), where w is the width of
its swath across them, so the stepover at which 98 % of the surface is under the limit follows without making any path:
it solves mean(max(0, 1 - w / s)) = 0.02. Plane theory (reach.py) knows the slope alone; this sees curvature, edges,
creases, and that no pass runs beyond the border of the area, which is what the last 2 % are about.

A pass at the distance u from the one that touches the probe leaves the least, over positions v along it, of the tip's
height plus the cutter's underside less the probe's height. Positions are tried evenly along the cutter's width (the
parabola through the lowest three tells the least between them), and where the circle of the cutter that touches the
probe comes over it again, which for a sharp corner is the least itself.
"""

from __future__ import annotations

import math
from typing import Any, List, Sequence

import numpy as np

from .cutter import Cutter
from .stepover import largest_stepover

DIRECTIONS = 12  # of passes, every 15 degrees
SMALLEST_MM = 0.01  # below any stepover that is ever used
UNCUT = 0.02  # share of the surface that may stay over the limit
_LEVELS = 2.0  # the distance is halved until the limit is kept
_ALONG = 17  # positions along the pass
_OUTSIDE_MM = 1e5


def measured_swaths(
    maps: Any, point: np.ndarray, normal: np.ndarray, contact: np.ndarray, cutter: Cutter, cusp_mm: float
) -> np.ndarray:
    """(n, DIRECTIONS) mm in the plane, at most the largest stepover; direction k runs along k * 15 degrees.

    maps: machining.surface.SurfaceMaps; point, normal (n, 3), contact (n, 2): of probes.
    """
    largest = largest_stepover(cutter, cusp_mm)
    surface = _Surface(maps)
    circle = np.hypot(*(contact - point[:, :2]).T).astype(np.float32)  # of the cutter, that touches
    point, contact = point.astype(np.float32), contact.astype(np.float32)
    limit = (cusp_mm / np.maximum(normal[:, 2], 1e-3)).astype(np.float32)  # cusps count along the normal
    found = np.zeros((len(point), DIRECTIONS))
    for k in range(DIRECTIONS):
        turn = k * math.pi / DIRECTIONS
        feed = np.array([math.cos(turn), math.sin(turn)], np.float32)
        for side in (1.0, -1.0):
            found[:, k] += _one_side(surface, point, contact, circle, limit, feed, side, cutter, largest)
    return np.minimum(found, largest)


def stepover_of(widths: np.ndarray, largest_mm: float, uncut: float = UNCUT) -> float:
    """The stepover in mm at which that share of probes with swaths of these widths (n,) stays over the limit."""
    return stepovers_of(widths, largest_mm, (uncut,))[0]


def stepovers_of(widths: np.ndarray, largest_mm: float, uncut: Sequence[float]) -> List[float]:
    """The same for several shares.

    Between the k-th and the next narrowest width the share is (k - sum of the k narrowest / s) / n, which gives s.
    """
    count = len(widths)
    if count == 0:
        return [largest_mm for _ in uncut]
    ordered = np.sort(widths)
    total = np.cumsum(ordered)
    following = np.append(ordered[1:], np.inf)
    found = []
    for share in uncut:
        first = math.floor(share * count)  # fewer than that many are never too many
        stepover = total[first:] / (np.arange(first + 1, count + 1) - share * count)
        found.append(float(np.clip(stepover[np.argmax(stepover <= following[first:])], SMALLEST_MM, largest_mm)))
    return found


def at_angles(widths: np.ndarray, radians: np.ndarray) -> np.ndarray:
    """(n,) widths for passes along an angle of each probe's own, between the two measured ones."""
    place = (np.asarray(radians) % math.pi) / (math.pi / DIRECTIONS)
    low = place.astype(np.int64) % DIRECTIONS
    weight = place - np.floor(place)
    row = np.arange(len(widths))
    return widths[row, low] * (1 - weight) + widths[row, (low + 1) % DIRECTIONS] * weight


class _Surface:
    """Height of the tip, far above everything where no tool centre goes, in single precision."""

    def __init__(self, maps: Any) -> None:
        grid = maps.fine_grid
        self.x0, self.y0, self.inverse = np.float32(grid.x0), np.float32(grid.y0), np.float32(1.0 / grid.step_mm)
        self.nx, self.ny = grid.nx, grid.ny
        height = maps.fine_cl.astype(np.float32)
        height[~_finer(maps.area)] = _OUTSIDE_MM
        self.values = height.ravel()

    def __call__(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        u = np.clip((x - self.x0) * self.inverse, 0.0, self.nx - 1.001)
        v = np.clip((y - self.y0) * self.inverse, 0.0, self.ny - 1.001)
        i, j = u.astype(np.int32), v.astype(np.int32)
        u -= i
        v -= j
        j *= self.nx
        j += i
        a, b = self.values[j], self.values[j + 1]
        j += self.nx
        c, d = self.values[j], self.values[j + 1]
        a += u * (b - a)
        c += u * (d - c)
        return a + v * (c - a)


def _finer(area: np.ndarray) -> np.ndarray:
    """The area on the grid of twice the points; between two cells it is there where one of them is."""
    wide = np.zeros((area.shape[0], 2 * area.shape[1] - 1), bool)
    wide[:, ::2] = area
    wide[:, 1::2] = area[:, 1:] | area[:, :-1]
    fine = np.zeros((2 * area.shape[0] - 1, wide.shape[1]), bool)
    fine[::2] = wide
    fine[1::2] = wide[1:] | wide[:-1]
    return fine


def _one_side(
    surface: _Surface, point: np.ndarray, contact: np.ndarray, circle: np.ndarray, limit: np.ndarray,
    feed: np.ndarray, side: float, cutter: Cutter, largest: float,
) -> np.ndarray:  # fmt: skip
    """(n,) how far to one side of the touching pass the limit is kept."""
    reach = np.zeros(len(point))
    left = np.arange(len(point))
    above = np.full(len(point), np.nan)
    distance = largest
    while len(left) and distance >= SMALLEST_MM:
        start = contact[left] + np.float32(side * distance) * np.array([-feed[1], feed[0]], np.float32)
        cusp = _cusp(surface, point[left], start, circle[left], feed, cutter)
        kept = cusp <= limit[left]
        done = left[kept]
        over = above[done]
        # cusps grow like a power of the distance; between two trials that tells where the limit is reached
        low = np.maximum(cusp[kept], 1e-6)
        known = np.isfinite(over) & (over < 0.1 * _OUTSIDE_MM)
        share = np.log(limit[done] / low) / np.log(np.maximum(np.where(known, over, 2.0) / low, 1.0 + 1e-6))
        share = np.where(known, share, np.where(np.isfinite(over), 0.5, 0.0))
        reach[done] = distance * _LEVELS ** np.clip(share, 0.0, 1.0)
        above[left[~kept]] = cusp[~kept]
        left = left[~kept]
        distance /= _LEVELS
    return np.minimum(reach, largest)


def _cusp(
    surface: _Surface, point: np.ndarray, start: np.ndarray, circle: np.ndarray, feed: np.ndarray, cutter: Cutter
) -> np.ndarray:
    """(n,) vertical distance that a pass through start (n, 2) leaves above the points."""
    radius, flat, corner = cutter.radius_mm, cutter.flat_radius_mm, cutter.corner_mm
    aside = start - point[:, :2]
    behind = aside @ feed
    across2 = np.maximum((aside**2).sum(axis=1) - behind**2, 0.0)
    along = np.linspace(-radius, radius, _ALONG, dtype=np.float32)

    def height(v: np.ndarray) -> np.ndarray:
        """At positions v (n, m) along the pass."""
        away = np.sqrt(across2[:, None] + (behind[:, None] + v) ** 2)
        z = surface(start[:, :1] + v * feed[0], start[:, 1:] + v * feed[1])
        if corner > 0:
            round_ = np.clip(away - flat, 0.0, corner)
            z = z + (corner - np.sqrt(np.maximum(corner**2 - round_**2, 0.0)))
        return np.where(away <= radius + 1e-3, z, _OUTSIDE_MM)

    h = height(np.broadcast_to(along, (len(point), _ALONG)))
    row, at = np.arange(len(point)), h.argmin(axis=1)
    least = h[row, at]
    inside = (at > 0) & (at < _ALONG - 1)
    before, after = h[row, np.maximum(at - 1, 0)], h[row, np.minimum(at + 1, _ALONG - 1)]
    bend = before - 2 * least + after
    smooth = inside & (np.maximum(before, after) < 0.1 * _OUTSIDE_MM) & (bend > 1e-9)
    least = np.where(smooth, least - (before - after) ** 2 / (8 * np.where(smooth, bend, 1.0)), least)
    half = np.sqrt(np.maximum(circle**2 - across2, 0.0))
    again = height(np.stack([-behind - half, -behind + half], axis=1)).min(axis=1)
    least = np.where(circle**2 >= across2 - 1e-5, np.minimum(least, again), least)
    return least - point[:, 2]
