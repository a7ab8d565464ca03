"""What the picture of the area tells about links: how often passes begin, in the whole area and in a hybrid's zones.

The analytic estimate knows the area's outline but not how steep places cut it up; a 64 x 64 picture is enough to count.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cnc_training.contract import ANGLED, Candidate
from cnc_training.machining import morphology
from cnc_training.machining.surface_sample import SurfaceSample

COLUMNS = ("crossing", "whole_rounds", "rounds", "steep_share", "steep_border", "steep_pieces", "shallow_pieces")
_LINES, _STEPS = 48, 64  # of the parallel lines along which entries are counted
_CIRCLES, _AROUND = 32, 96


@dataclass(frozen=True)
class _Zones:
    """steep: share of the area, its border over the side of the area, ln(1 + pieces); shallow: the rest of the area."""

    numbers: tuple[float, float, float, float]
    shallow: np.ndarray


def map_features(sample: SurfaceSample, candidates: Sequence[Candidate]) -> np.ndarray:
    """(k, len(COLUMNS)): lengths over the side of a square of the area's size."""
    maps = np.asarray(sample.maps, dtype=np.float64)
    area = maps[0] > 0.5
    slope = np.hypot(maps[2], maps[3])
    side = math.sqrt(max(int(area.sum()), 1))
    limits = sorted({c.threshold_deg for c in candidates if c.pattern == "hybrid"})
    zones = {limit: _zones(area, slope, limit, side) for limit in limits}
    angles = sorted({c.angle_deg % 180.0 for c in candidates if c.pattern in ANGLED})
    masks = [area, *(zones[limit].shallow for limit in limits)]
    crossing = entries_along(np.stack(masks), np.radians(angles)) / side
    rounds = tuple(length / side for length in entries_around(area))
    rows = np.zeros((len(candidates), len(COLUMNS)))
    for row, candidate in zip(rows, candidates, strict=True):
        if candidate.pattern in ANGLED:
            mask = 1 + limits.index(candidate.threshold_deg) if candidate.pattern == "hybrid" else 0
            row[0] = crossing[mask, angles.index(candidate.angle_deg % 180.0)]
        elif candidate.pattern in ("circular", "spiral"):
            row[:3] = rounds
        if candidate.pattern == "hybrid":
            row[3:] = zones[candidate.threshold_deg].numbers
    return rows


def entries_along(masks: np.ndarray, angles: np.ndarray) -> np.ndarray:
    """(masks, angles) entries into masks (m, n, n) along parallel lines, times the distance of the lines, pixels."""
    count, n = len(masks), masks.shape[-1]
    across = (np.arange(_LINES) + 0.5) / _LINES * n - n / 2
    along = np.linspace(-n / 2, n / 2, _STEPS)
    c, s = np.cos(angles)[:, None, None], np.sin(angles)[:, None, None]
    x = along * c - across[:, None] * s + n / 2
    y = along * s + across[:, None] * c + n / 2
    column = np.clip(np.floor(x).astype(np.int32) + 1, 0, n + 1)
    row = np.clip(np.floor(y).astype(np.int32) + 1, 0, n + 1)
    padded = np.zeros((count, n + 2, n + 2), bool)
    padded[:, 1:-1, 1:-1] = masks
    inside = padded.reshape(count, -1)[:, row * (n + 2) + column]
    return (inside[..., 1:] & ~inside[..., :-1]).sum(axis=(2, 3)) * (n / _LINES)


def entries_around(mask: np.ndarray) -> tuple[float, float, float]:
    """Along circles around the middle of mask (n, n), times their distance, pixels: begun arcs (a whole circle is one),
    whole circles, circles that meet the mask at all."""
    n = mask.shape[-1]
    step = n / 2 / _CIRCLES
    radius = (np.arange(_CIRCLES)[:, None] + 0.5) * step
    turn = np.arange(_AROUND) * 2 * math.pi / _AROUND
    column = np.clip((n / 2 + radius * np.cos(turn)).astype(np.int64), 0, n - 1)
    row = np.clip((n / 2 + radius * np.sin(turn)).astype(np.int64), 0, n - 1)
    seen = mask[row, column]
    begun = (seen & ~np.roll(seen, 1, axis=1)).sum(axis=1)
    whole = seen.all(axis=1)
    return float(np.maximum(begun, whole).sum() * step), float(whole.sum() * step), float(seen.any(axis=1).sum() * step)


def _zones(area: np.ndarray, slope: np.ndarray, threshold_deg: float, side: float) -> _Zones:
    steep = area & (slope > math.tan(math.radians(threshold_deg)))
    shallow = area & ~steep
    border = (steep[:, 1:] != steep[:, :-1]).sum() + (steep[1:] != steep[:-1]).sum()
    numbers = (
        float(steep.sum()) / max(int(area.sum()), 1),
        float(border) / side,
        math.log1p(morphology.label(steep)[1]),
        math.log1p(morphology.label(shallow)[1]),
    )
    return _Zones(numbers, shallow)
