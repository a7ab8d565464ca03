"""What the picture of the area tells about links: how often passes begin, in the whole area and in the zones of hybrids
and crossed rasters.

The analytic estimate knows the area's outline but not how zones cut it up; a 64 x 64 picture is enough to count.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cnc_training.contract import ANGLED, Candidate
from cnc_training.machining import morphology
from cnc_training.machining.crossed import crossed_choice
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.surface_sample import SurfaceSample

COLUMNS = ("crossing", "whole_rounds", "rounds", "second_share", "zone_border", "second_pieces", "first_pieces")
_LINES, _STEPS = 48, 64  # of the parallel lines along which entries are counted
_CIRCLES, _AROUND = 32, 96


@dataclass(frozen=True)
class _Zones:
    """numbers: share of the area that the second zone has (steep places of a hybrid; where a crossed raster runs at a
    right angle), its border over the side of the area, ln(1 + pieces) of the second zone and of the first.
    """

    numbers: tuple[float, float, float, float]
    first: np.ndarray
    second: np.ndarray


def map_features(sample: SurfaceSample, candidates: Sequence[Candidate], cutter: Cutter, cusp_mm: float) -> np.ndarray:
    """(k, len(COLUMNS)): lengths over the side of a square of the area's size."""
    maps = np.asarray(sample.maps, dtype=np.float64)
    area = maps[0] > 0.5
    slope = np.hypot(maps[2], maps[3])
    side = math.sqrt(max(int(area.sum()), 1))
    limits = sorted({c.threshold_deg for c in candidates if c.pattern == "hybrid"})
    zones = {limit: _zones(area, slope > math.tan(math.radians(limit)), side) for limit in limits}
    angles = sorted({c.angle_deg % 180.0 for c in candidates if c.pattern in ANGLED})
    masks = [area, *(zones[limit].first for limit in limits)]
    crossing = entries_along(np.stack(masks), np.radians(angles)) / side
    rounds = tuple(length / side for length in entries_around(area))
    rows = np.zeros((len(candidates), len(COLUMNS)))
    for row, candidate in zip(rows, candidates, strict=True):
        if candidate.pattern == "crossed":
            row[:] = _crossed(area, maps[2:4], candidate.angle_deg, cutter, cusp_mm, side)
        elif candidate.pattern in ANGLED:
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


def _crossed(
    area: np.ndarray, slopes: np.ndarray, angle_deg: float, cutter: Cutter, cusp_mm: float, side: float
) -> list[float]:
    """The row of a crossed raster: each zone is entered along its own direction."""
    across = np.zeros(area.shape, bool)
    across[area] = crossed_choice(slopes[:, area].T, angle_deg, cutter, cusp_mm)[0]
    zones = _zones(area, across, side)
    turn = np.radians(angle_deg)
    begun = entries_along(zones.first[None], np.array([turn])) + entries_along(
        zones.second[None], np.array([turn + math.pi / 2])
    )
    return [float(begun[0, 0]) / side, 0.0, 0.0, *zones.numbers]


def _zones(area: np.ndarray, where: np.ndarray, side: float) -> _Zones:
    """where (n, n) bool: the second zone, inside the area."""
    second = area & where
    first = area & ~second
    border = (second[:, 1:] != second[:, :-1]).sum() + (second[1:] != second[:-1]).sum()
    numbers = (
        float(second.sum()) / max(int(area.sum()), 1),
        float(border) / side,
        math.log1p(morphology.label(second)[1]),
        math.log1p(morphology.label(first)[1]),
    )
    return _Zones(numbers, first, second)
