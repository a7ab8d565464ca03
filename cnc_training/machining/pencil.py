"""Pencil passes: where the tool touches the part in two places, along concave creases.

There the surface on which the tool's tip can rest has a kink: two smooth sheets meet and the higher one counts. The map
shows the kinks to a cell; each is then searched across its line on the part itself, as the place that lies farthest
below the chord of a bracket that closes in on it.
"""

from __future__ import annotations

import math
from typing import Callable, Tuple

import numpy as np

from .passes import Passes, joined
from .skeleton import branches, thin
from .surface import SurfaceMaps

Tip = Callable[[np.ndarray, np.ndarray], np.ndarray]

BRACKET_CELLS = 2.5  # how far from its line on the map a kink is looked for
SMOOTHINGS = 3
FEWEST_CELLS = 5  # shorter branches are burrs
KINK_DEG = 8.0  # the tip's way bends by this much at once; what bends less is one sheet that curves
KINK_MM = 0.1  # reach, to both sides, over which that is measured
STEEP_DEG = 75.0  # beyond, the tool keeps a little off the steeper side: a chord must not touch it
GAP_CELLS = 6  # places without a kink over which a line goes on


def crease_passes(maps: SurfaceMaps, tip: Tip, tolerance_mm: float) -> Passes:
    """Open curves and loops along all creases of the area. tip: exact lowest height of the tool's tip at places."""
    step = maps.grid.step_mm
    lines = branches(thin(maps.crease & maps.area & maps.allowed), FEWEST_CELLS)
    curves = [np.column_stack([maps.grid.x0 + step * line[:, 1], maps.grid.y0 + step * line[:, 0]]) for line in lines]
    closed = [len(curve) > 3 and bool((curve[0] == curve[-1]).all()) for curve in curves]
    passes = Passes.from_curves([c[:-1] if loop else c for c, loop in zip(curves, closed)], closed)
    if len(passes) == 0:
        return passes
    passes = passes.smoothed(SMOOTHINGS).evened(step)
    xy, found = _on_kinks(passes, tip, BRACKET_CELLS * step, tolerance_mm)
    xy, found = _bridged(passes, xy, found)
    passes = Passes(xy, passes.starts, passes.closed, passes.row)
    passes = passes.clipped(found & maps.allowed.ravel()[maps.cells(*xy.T)])
    return passes.select(passes.lengths >= FEWEST_CELLS)


def _on_kinks(passes: Passes, tip: Tip, reach_mm: float, tolerance_mm: float) -> Tuple[np.ndarray, np.ndarray]:
    """(places (n, 2), is a kink (n,) bool): each point moved across its curve to the kink."""
    across = _across(passes)

    def height(t: np.ndarray) -> np.ndarray:
        at = passes.xy[:, None] + t[..., None] * across[:, None]
        return tip(at[..., 0].ravel(), at[..., 1].ravel()).reshape(t.shape)

    middle, half = np.zeros(len(across)), reach_mm
    share = np.array([-1.0, -0.5, 0.0, 0.5, 1.0])
    while half > 0.1 * tolerance_mm:
        z = height(middle[:, None] + half * share)
        below = 0.5 * (z[:, :1] * (1 - share) + z[:, -1:] * (1 + share)) - z
        middle = middle + half * share[1 + np.argmax(below[:, 1:-1], axis=1)]
        half *= 0.5
    z = height(middle[:, None] + KINK_MM * np.array([-1.5, -0.5, 0.5, 1.5]))
    before, after = np.arctan((z[:, 1] - z[:, 0]) / KINK_MM), np.arctan((z[:, 3] - z[:, 2]) / KINK_MM)
    rise = np.arctan2(height(middle[:, None] + KINK_MM * np.array([-1.0, 1.0])) - height(middle[:, None]), KINK_MM)
    steep = rise > math.radians(STEEP_DEG)
    off = 0.5 * tolerance_mm * (steep[:, 0].astype(float) - steep[:, 1].astype(float))
    is_kink = (after - before > math.radians(KINK_DEG)) | steep.any(axis=1)
    return passes.xy + (middle + off)[:, None] * across, is_kink & (np.abs(middle) < 0.95 * reach_mm)


def _across(passes: Passes) -> np.ndarray:
    """(n, 2) unit vectors to the left of the curves."""
    k = np.arange(len(passes.xy))
    before, after = k - 1, k + 1
    first, last = passes.starts[:-1], passes.starts[1:] - 1
    before[first] = np.where(passes.closed, last, first)
    after[last] = np.where(passes.closed, first, last)
    along = passes.xy[after] - passes.xy[before]
    return np.stack([-along[:, 1], along[:, 0]], axis=1) / np.maximum(np.hypot(*along.T), 1e-12)[:, None]


def _bridged(passes: Passes, xy: np.ndarray, found: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """(xy, found) with fewer than GAP_CELLS places in a row that are no kink put straight between those before and
    after them on the same curve."""
    xy, found = xy.copy(), found.copy()
    curve = np.repeat(np.arange(len(passes)), passes.lengths)
    hits = np.flatnonzero(found)
    first, last = hits[:-1], hits[1:]
    gaps = (last - first > 1) & (last - first <= GAP_CELLS) & (curve[first] == curve[last])
    for a, b in zip(first[gaps], last[gaps]):
        share = np.linspace(0.0, 1.0, b - a + 1)[:, None]
        xy[a : b + 1] = xy[a] + share * (xy[b] - xy[a])
        found[a:b] = True
    return xy, found


def appended(route: Passes, pencil: Passes) -> Passes:
    """The route with the pencil passes, whose heights are still to be found, at its end."""
    if route.z is not None and len(pencil):
        pencil = Passes(pencil.xy, pencil.starts, pencil.closed, pencil.row, np.full(len(pencil.xy), np.nan))
    return joined([route, pencil])
