"""The stock that earlier operations leave, estimated on a height map, and how deep a finishing path would cut into it.

An estimate that errs on the side of more stock: a cell counts as cut only where a tool's tip came by, and a path is
judged as if its own earlier passes had removed nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Iterable, Sequence, Tuple

import numpy as np

from ..machining.cutter import Cutter

CELLS_ACROSS_TOOL = 10  # of the smallest tool
MAX_CELLS = 400_000
# Engagement is looked for under the inner part of the tool: stock that only its rim meets is thin, however high.
CORE_SHARE = 0.5


@dataclass
class StockMap:
    """height (ny, nx) mm: top of the stock over cells of step_mm, the first centred at x0, y0."""

    x0: float
    y0: float
    step_mm: float
    height: np.ndarray

    @classmethod
    def box(cls, lowest: Sequence[float], highest: Sequence[float], smallest_diameter_mm: float) -> StockMap:
        """Solid stock between two corners."""
        width, depth = highest[0] - lowest[0], highest[1] - lowest[1]
        step_mm = max(smallest_diameter_mm / CELLS_ACROSS_TOOL, math.sqrt(max(width * depth, 1e-6) / MAX_CELLS))
        shape = (math.ceil(depth / step_mm) + 1, math.ceil(width / step_mm) + 1)
        return cls(float(lowest[0]), float(lowest[1]), step_mm, np.full(shape, float(highest[2])))

    def cut(self, starts: np.ndarray, ends: np.ndarray, cutter: Cutter) -> None:
        """Removes what the cutter sweeps along straight moves of its tip, (n, 3) mm each."""
        reach = self._reach(cutter)
        tips = self._tips(starts, ends, reach)
        self.height = np.minimum(self.height, _lowest_tool(tips, cutter, self.step_mm, reach))

    def engagement_mm(self, starts: np.ndarray, ends: np.ndarray, cutter: Cutter) -> float:
        """The largest height of stock that the core of the cutter would meet anywhere along moves of its tip."""
        reach = self._reach(cutter)
        tips = self._tips(starts, ends, reach)
        rest = _highest_rest(self.height, cutter, self.step_mm, reach)
        visited = np.isfinite(tips)
        return max(float((rest[visited] - tips[visited]).max()), 0.0) if visited.any() else 0.0

    def _reach(self, cutter: Cutter) -> int:
        return math.ceil(cutter.radius_mm / self.step_mm)

    def _tips(self, starts: np.ndarray, ends: np.ndarray, reach: int) -> np.ndarray:
        """Lowest tip over each cell, +inf where it never was; padded by reach cells on each side."""
        ny, nx = self.height.shape
        tips = np.full((ny + 2 * reach) * (nx + 2 * reach), np.inf)
        dense = _sampled(starts, ends, self.step_mm)
        i = np.rint((dense[:, 0] - self.x0) / self.step_mm).astype(np.int64) + reach
        j = np.rint((dense[:, 1] - self.y0) / self.step_mm).astype(np.int64) + reach
        inside = (i >= 0) & (i < nx + 2 * reach) & (j >= 0) & (j < ny + 2 * reach)
        cell = j[inside] * (nx + 2 * reach) + i[inside]
        z = dense[inside, 2]
        order = np.lexsort((z, cell))
        first = np.ones(len(order), dtype=bool)
        first[1:] = cell[order][1:] != cell[order][:-1]
        tips[cell[order][first]] = z[order][first]
        return tips.reshape(ny + 2 * reach, nx + 2 * reach)


def _sampled(starts: np.ndarray, ends: np.ndarray, step_mm: float) -> np.ndarray:
    """Points (k, 3) along straight moves, both ends included, not further apart than step_mm in XY."""
    starts = np.asarray(starts, dtype=np.float64).reshape(-1, 3)
    delta = np.asarray(ends, dtype=np.float64).reshape(-1, 3) - starts
    pieces = np.maximum(np.ceil(np.hypot(delta[:, 0], delta[:, 1]) / step_mm), 1).astype(np.int64)
    count = pieces + 1
    group = np.repeat(np.arange(len(delta)), count)
    index = np.arange(len(group)) - np.repeat(np.cumsum(count) - count, count)
    return starts[group] + (index / pieces[group])[:, None] * delta[group]


def _footprint(cutter: Cutter, step_mm: float, reach: int, share: float = 1.0) -> Iterable[Tuple[int, int, float]]:
    """Cell offsets under the cutter, or under a share of its radius, with its height above the tip there."""
    for dj in range(-reach, reach + 1):
        for di in range(-reach, reach + 1):
            distance_mm = math.hypot(di, dj) * step_mm
            if distance_mm <= share * cutter.radius_mm:
                yield di, dj, float(cutter.profile(np.array([distance_mm]))[0])


def _lowest_tool(tips: np.ndarray, cutter: Cutter, step_mm: float, reach: int) -> np.ndarray:
    """Lower envelope of the cutter over all tips: (ny, nx), without the padding."""
    ny, nx = tips.shape[0] - 2 * reach, tips.shape[1] - 2 * reach
    lowest = np.full((ny, nx), np.inf)
    for di, dj, height in _footprint(cutter, step_mm, reach):
        part = tips[reach + dj : reach + dj + ny, reach + di : reach + di + nx]
        np.minimum(lowest, part + height, out=lowest)
    return lowest


def _highest_rest(stock: np.ndarray, cutter: Cutter, step_mm: float, reach: int) -> np.ndarray:
    """Height of the tip at which the core of the cutter would just touch the stock: padded as the tips are."""
    ny, nx = stock.shape
    padded = np.full((ny + 4 * reach, nx + 4 * reach), -np.inf)
    padded[2 * reach : 2 * reach + ny, 2 * reach : 2 * reach + nx] = stock
    rest = np.full((ny + 2 * reach, nx + 2 * reach), -np.inf)
    for di, dj, height in _footprint(cutter, step_mm, reach, CORE_SHARE):
        part = padded[reach + dj : reach + dj + rest.shape[0], reach + di : reach + di + rest.shape[1]]
        np.maximum(rest, part - height, out=rest)
    return rest
