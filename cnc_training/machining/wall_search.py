"""Where the tip's free places at a height end: searched on the part itself, between a free place and a blocked one."""

from __future__ import annotations

from typing import Tuple

import numpy as np

from .drop import DropCutter

MAX_SEARCH = 24


def height_over(drop: DropCutter, xy: np.ndarray, z: np.ndarray) -> np.ndarray:
    """How far the surface lies above the height; free where that is not positive."""
    return drop.at_points(xy[:, 0], xy[:, 1], float(z.min()) - drop.cutter.radius_mm) - z


def between(
    drop: DropCutter, free: np.ndarray, blocked: np.ndarray, over_free: np.ndarray, over_blocked: np.ndarray,
    z: np.ndarray, within_mm: float,
) -> np.ndarray:  # fmt: skip
    """(n, 2): on each stretch from a free to a blocked place, a free one at most within_mm from a blocked one, or from
    where the slope there says that one is. False position, aimed a little to the free side; halvings where that gains
    little, as it does at steps."""
    length = np.maximum(np.hypot(*(blocked - free).T), 1e-12)
    low, high = np.zeros(len(free)), np.ones(len(free))
    f_low, f_high = np.minimum(over_free, 0.0), np.maximum(over_blocked, 0.0)
    halve = np.zeros(len(free), dtype=bool)
    there = -f_low <= within_mm * np.minimum((f_high - f_low) / length, 1.0)
    active = np.flatnonzero(~there & (length > within_mm))
    for _ in range(MAX_SEARCH):
        if len(active) == 0:
            break
        a, b = low[active], high[active]
        below, above = f_low[active], f_high[active]
        gap, rise = b - a, np.maximum(above - below, 1e-300)
        near = within_mm * np.minimum(rise / (gap * length[active]), 1.0)
        least = np.minimum(0.3 * within_mm / (gap * length[active]), 0.5)
        t = a + gap * np.where(halve[active], 0.5, np.clip((-below - 0.4 * near) / rise, least, 1.0 - least))
        over = height_over(drop, free[active] + t[:, None] * (blocked - free)[active], z[active])
        hit = over > 0
        low[active], high[active] = np.where(hit, a, t), np.where(hit, t, b)
        f_low[active], f_high[active] = np.where(hit, below, over), np.where(hit, over, above)
        left = high[active] - low[active]
        halve[active] = (left > 0.5 * gap) & (np.abs(over) > 0.25 * np.minimum(-below, above))
        slope = (f_high[active] - f_low[active]) / (left * length[active])
        there = ~hit & (-over <= within_mm * np.minimum(slope, 1.0))
        active = active[~there & (left * length[active] > within_mm)]
    return free + low[:, None] * (blocked - free)


def nearest_free(
    drop: DropCutter, points: np.ndarray, left: np.ndarray, search: np.ndarray, within_mm: float
) -> Tuple[np.ndarray, np.ndarray]:
    """(places (n, 2) moved across the line onto the free side of the wall, which of them are free)"""
    xy, z = points[:, :2], points[:, 2]
    over = height_over(drop, xy, z)
    free, blocked = xy.copy(), xy.copy()
    f_free, f_blocked = np.minimum(over, 0.0), np.maximum(over, 0.0)
    inside = over > 0
    found, walled = ~inside, inside.copy()
    for reach in (1.0, 2.0, 4.0):
        # From a free place look right for the part, once; from inside it look left for the open.
        look = np.flatnonzero((inside & ~found) | (~inside & ~walled & (reach == 1.0)))
        if len(look) == 0:
            break
        side = np.where(inside[look], 1.0, -1.0) * search[look] * reach
        there = xy[look] + side[:, None] * left[look]
        over_there = height_over(drop, there, z[look])
        opens, walls = inside[look] & (over_there <= 0), ~inside[look] & (over_there > 0)
        open_, wall = look[opens], look[walls]
        free[open_], f_free[open_] = there[opens], over_there[opens]
        blocked[wall], f_blocked[wall] = there[walls], over_there[walls]
        found[open_] = True
        walled[wall] = True
    both = np.flatnonzero(found & walled)
    result = free
    if len(both):
        result[both] = between(drop, free[both], blocked[both], f_free[both], f_blocked[both], z[both], within_mm)
    return result, found
