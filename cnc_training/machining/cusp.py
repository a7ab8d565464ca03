"""The cusp that a path leaves, simulated: at each probe the lowest underside of the tool over all its positions."""

from __future__ import annotations

import math

import numpy as np

from ..contract import CuspStatistics
from . import morphology
from .cutter import Cutter
from .passes import ranges
from .probes import Probes
from .toolpath import Toolpath

NEAR_STEPOVERS = 0.6  # first look; what then is not clearly under the limit is looked at again, more widely
UNSURE = 0.7  # of the limit: above, a cusp is looked at again
WIDE_STEPOVERS = 1.6  # on steep ground the pass that cuts a probe is not the nearest one in XY
QUANTILE = 0.98
FIRST_WORST = 0.96  # the highest of so many are looked at again at once, then as many as the quantile takes
UNCUT_MM = 1e3  # stands for "not cut at all" in statistics: JSON knows no infinity
CELLS_NEAR = 2  # cells to each side for the first look: smaller ones hold fewer segments that are too far
PAIRS_AT_ONCE = 16_000  # what a processor's own cache holds


class CuspSimulation:
    """Measures paths of one tool at the probes of one part."""

    def __init__(self, probes: Probes, cutter: Cutter, cusp_mm: float) -> None:
        self.probes = probes
        self.cutter = cutter
        self.cusp_mm = cusp_mm

    def heights(self, path: Toolpath, stepover_mm: float) -> np.ndarray:
        """(n,) mm of material left at each probe, along the surface normal; infinite where the path does not come
        near. stepover_mm: how far neighbouring passes are apart in XY at most; it sizes the search window."""
        return self.of_segments(Segments.of_path(path, self.longest(stepover_mm)), stepover_mm)

    def longest(self, stepover_mm: float) -> float:
        """Longest segment in mm for which the search is quick: longer ones widen the window, shorter ones are many."""
        return max(2 * stepover_mm, 0.3 * self.cutter.radius_mm)

    def of_segments(self, segments: Segments, stepover_mm: float, worst_only: bool = False) -> np.ndarray:
        """The same for the cuts of a path, in any order. worst_only: exact only as far as quantile, maximum and uncut
        area need it; cusps below the quantile may be a little less than what is said of them."""
        left = np.full(len(self.probes), np.inf)
        if len(segments) == 0 or len(left) == 0:
            return left
        near = NEAR_STEPOVERS * stepover_mm + 0.5 * segments.longest
        cells = _Cells(segments, near / CELLS_NEAR)
        self._lower(left, np.arange(len(left)), self.probes.contact, segments, cells, near)
        unsure = left > UNSURE * self.cusp_mm
        if not worst_only:
            self._look_again(left, np.flatnonzero(unsure), segments, cells, stepover_mm)
            return left
        share = FIRST_WORST
        while True:
            worst = unsure & ((left >= quantile(left, share)) | (left > 3 * self.cusp_mm))
            if share == QUANTILE and not worst.any():
                return left
            self._look_again(left, np.flatnonzero(worst), segments, cells, stepover_mm)
            unsure &= ~worst
            share = QUANTILE

    def _look_again(
        self, left: np.ndarray, which: np.ndarray, segments: Segments, cells: _Cells, stepover_mm: float
    ) -> None:
        """What seems uncut may still be cut from far off: a flat bottom reaches as far as it is wide."""
        if self.cutter.flat_radius_mm == 0.0:
            wide = WIDE_STEPOVERS * stepover_mm + 0.5 * segments.longest
            self._lower(left, which, self.probes.contact, segments, cells, wide)
            which = which[left[which] > 2 * self.cusp_mm]
        whole = self.cutter.radius_mm + 0.5 * segments.longest
        self._lower(left, which, self.probes.point[:, :2], segments, cells, whole)

    def statistics(self, heights: np.ndarray) -> CuspStatistics:
        """Quantile, share and connected area as the definition of "under H" wants them."""
        if len(heights) == 0:
            return CuspStatistics(0.0, 0.0, 0.0, 0.0, True)
        finite = np.minimum(heights, UNCUT_MM)
        p98 = quantile(finite, QUANTILE)
        over = float((finite > self.cusp_mm).mean())
        uncut = self._largest_area(finite > 3 * self.cusp_mm)
        cross_section = math.pi * self.cutter.radius_mm**2
        under = p98 <= self.cusp_mm * (1 + 1e-9) and uncut <= cross_section
        return CuspStatistics(p98, float(finite.max()), over, uncut, under)

    def _largest_area(self, over: np.ndarray) -> float:
        """Largest connected area that is over, estimated on a grid with about three probes a cell: cells in which all
        probes are over, joined with their neighbours. Ridges with clean ground between them do not join."""
        if not over.any():
            return 0.0
        xy = self.probes.point[:, :2]
        low = xy.min(axis=0)
        size = math.sqrt(3 * self.probes.area_mm2)
        i, j = ((xy - low) / size).astype(np.int64).T
        nx, ny = int(i.max()) + 1, int(j.max()) + 1
        total = np.bincount(j * nx + i, minlength=nx * ny)
        bad = np.bincount((j * nx + i)[over], minlength=nx * ny)
        labels, count = morphology.label(((total > 0) & (bad == total)).reshape(ny, nx))
        if count == 0:
            return 0.0
        return float(np.bincount(labels.ravel(), bad * self.probes.area_mm2)[1:].max())

    def _lower(
        self, left: np.ndarray, which: np.ndarray, around: np.ndarray, segments: Segments, cells: _Cells, reach: float
    ) -> None:
        """left[which] lowered to the least of the segments within this reach of the places around (n, 2)."""
        if len(which) == 0:
            return
        first, number = cells.ranges(around[which], math.ceil(reach / cells.size - 1e-9))
        # pairs of a probe are neighbours; in pieces that fit into the processor's cache
        total = np.cumsum(number.sum(axis=1))
        x, y, z = (np.ascontiguousarray(axis) for axis in self.probes.point[which].T)
        rise = self.probes.normal[which, 2]
        ceiling = z + left[which] / rise  # the tool is nowhere lower than its tip
        open_ = np.isinf(ceiling)
        begin = 0
        while begin < len(which):
            done = total[begin - 1] if begin else 0
            end = max(begin + 1, int(np.searchsorted(total, done + PAIRS_AT_ONCE, side="right")))
            row, index = ranges(number[begin:end].ravel())
            probe = begin + row // number.shape[1]
            place = first[begin:end].ravel().take(row) + index
            if not open_[begin:end].all():
                lower = np.flatnonzero(cells.lowest.take(place) < ceiling.take(probe))
                probe, place = probe.take(lower), place.take(lower)
            segment = cells.order.take(place)
            begin = end
            if self.cutter.kind == "bull":
                keep = _promising(
                    segments, segment, probe, x.take(probe), y.take(probe), ceiling.take(probe), self.cutter
                )
                probe, segment = probe.take(keep), segment.take(keep)
            if len(probe) == 0:
                continue
            height = _underside(segments, segment, x.take(probe), y.take(probe), self.cutter)
            start = np.flatnonzero(np.r_[True, probe[1:] != probe[:-1]])
            owner = probe[start]
            value = (np.minimum.reduceat(height, start) - z[owner]) * rise[owner]
            left[which[owner]] = np.minimum(left[which[owner]], value)


def quantile(values: np.ndarray, share: float) -> float:
    """The smallest value that at least this share of the values does not exceed."""
    k = min(max(math.ceil(share * len(values)) - 1, 0), len(values) - 1)
    return float(np.partition(values, k)[k])


class Segments:
    """Straight cuts in space, none longer than a limit in XY. x, y, z: starts; ex, ey: unit vector in XY; length in XY;
    slope: rise for each mm in XY."""

    def __init__(self, start: np.ndarray, end: np.ndarray, longest_mm: float) -> None:
        """start, end: (n, 3)."""
        delta = end - start
        length = np.hypot(delta[:, 0], delta[:, 1])
        self.longest = float(length.max()) if len(length) else 0.0
        if self.longest > longest_mm:
            self.longest = longest_mm
            pieces = np.maximum(np.ceil(length / longest_mm - 1e-6), 1).astype(np.int64)
            group, index = ranges(pieces)
            delta = (delta / pieces[:, None])[group]
            length = (length / pieces)[group]
            start = start[group] + index[:, None] * delta
        self.x, self.y, self.z = (np.ascontiguousarray(start[:, k]) for k in range(3))
        self.length = length
        level = length > 1e-9
        inverse = np.where(level, 1.0 / np.where(level, length, 1.0), 0.0)
        self.ex, self.ey, self.slope = (delta[:, k] * inverse for k in range(3))
        self.ex = np.where(level, self.ex, 1.0)  # straight down: any direction measures the distance from it
        # a plunge counts with its lower end
        self.z = np.where(level, self.z, self.z + np.minimum(delta[:, 2], 0.0))
        self.middle_x, self.middle_y = self.x + 0.5 * delta[:, 0], self.y + 0.5 * delta[:, 1]

    @classmethod
    def of_path(cls, path: Toolpath, longest_mm: float) -> Segments:
        move = np.flatnonzero(path.feeding[1:])
        return cls(path.points[move], path.points[move + 1], longest_mm)

    def __len__(self) -> int:
        return len(self.x)


class _Cells:
    """Segments sorted into square cells, row by row, so that neighbouring cells of a row are one range."""

    def __init__(self, segments: Segments, size: float) -> None:
        self.size = size
        self.x0, self.y0 = float(segments.middle_x.min()), float(segments.middle_y.min())
        i = ((segments.middle_x - self.x0) / size).astype(np.int64)
        j = ((segments.middle_y - self.y0) / size).astype(np.int64)
        self.nx, self.ny = int(i.max()) + 1, int(j.max()) + 1
        cell = j * self.nx + i
        self.order = np.argsort(cell, kind="stable")
        self.lowest = np.minimum(segments.z, segments.z + segments.slope * segments.length)[self.order]
        self.start = np.concatenate([[0], np.cumsum(np.bincount(cell, minlength=self.nx * self.ny))])

    def ranges(self, xy: np.ndarray, reach: int) -> tuple:
        """(first (n, k), number (n, k)): in order[first : first + number] the segments in each of the rows of cells
        within so many cells of each place."""
        i = np.floor((xy[:, 0] - self.x0) / self.size).astype(np.int64)
        j = np.floor((xy[:, 1] - self.y0) / self.size).astype(np.int64)
        row = j[:, None] + np.arange(-reach, reach + 1)
        low = np.clip(i - reach, 0, self.nx)[:, None] + row * self.nx
        high = np.clip(i + reach + 1, 0, self.nx)[:, None] + row * self.nx
        valid = (row >= 0) & (row < self.ny) & (high > low)
        first = self.start[np.where(valid, low, 0)]
        return first, np.where(valid, self.start[np.where(valid, high, 0)] - first, 0)


def _promising(
    s: Segments, k: np.ndarray, probe: np.ndarray, x: np.ndarray, y: np.ndarray, known: np.ndarray, cutter: Cutter
) -> np.ndarray:
    """Indices of the pairs of a segment k and a probe at (x, y) that can be the lowest at their probe: bounds cost a
    tenth of the search that a bull cutter needs. probe: its number, sorted; known: height over it that the tool reaches
    already."""
    if len(probe) == 0:
        return probe
    dx, dy = x - s.x.take(k), y - s.y.take(k)
    ex, ey = s.ex.take(k), s.ey.take(k)
    u = dx * ex + dy * ey
    d2 = (dy * ex - dx * ey) ** 2
    length, slope, z = s.length.take(k), s.slope.take(k), s.z.take(k)
    half = np.sqrt(np.maximum(cutter.radius_mm**2 - d2, 0.0))
    low, high = np.maximum(u - half, 0.0), np.minimum(u + half, length)
    nearest = np.clip(u, 0.0, length)
    c = np.sqrt(d2 + (nearest - u) ** 2) - cutter.flat_radius_mm
    hit = (c <= cutter.corner_mm) & (low <= high)
    c = np.clip(c, 0.0, cutter.corner_mm)
    nearest_profile = z + cutter.corner_mm - np.sqrt(cutter.corner_mm**2 - c * c)
    first = np.flatnonzero(np.r_[True, probe[1:] != probe[:-1]])
    ceiling = np.minimum.reduceat(np.where(hit, nearest_profile + slope * nearest, np.inf), first)
    ceiling = np.repeat(ceiling, np.diff(np.append(first, len(probe))))
    lowest = nearest_profile + np.minimum(slope * low, slope * high)
    return np.flatnonzero(hit & (lowest <= ceiling) & (lowest < known))


def _underside(s: Segments, k: np.ndarray, x: np.ndarray, y: np.ndarray, cutter: Cutter) -> np.ndarray:
    """Lowest height of the tool above the points (x, y) while it moves along segments k: the least over t in
    [0, length] of z + slope t + profile(|p(t) - point|). The profile is convex, so that is one minimum."""
    dx, dy = x - s.x.take(k), y - s.y.take(k)
    ex, ey = s.ex.take(k), s.ey.take(k)
    u = dx * ex + dy * ey
    d2 = (dy * ex - dx * ey) ** 2
    length, slope, z = s.length.take(k), s.slope.take(k), s.z.take(k)
    if not cutter.torus:
        # upside down it is the tip at rest on an edge
        rest = ((stage, stage.on_edge(u, np.sqrt(d2), length, -slope, -z, np.full(len(u), -np.inf)))
                for stage in cutter.stages)  # fmt: skip
        return np.min([stage.base_mm - highest for stage, highest in rest], axis=0)
    reach2 = cutter.radius_mm**2 - d2
    half = np.sqrt(np.maximum(reach2, 0.0))
    if cutter.flat_radius_mm == 0.0:
        t = np.clip(u - half * slope / np.sqrt(1 + slope * slope), 0.0, length)
        under = reach2 - (t - u) ** 2
        height = z + slope * t + cutter.radius_mm - np.sqrt(np.maximum(under, 0.0))
        return np.where(under >= 0, height, np.inf)
    low, high = np.maximum(u - half, 0.0), np.minimum(u + half, length)
    hit = (reach2 >= 0) & (low <= high)
    if cutter.corner_mm == 0.0:
        return np.where(hit, z + np.minimum(slope * low, slope * high), np.inf)
    return np.where(hit, z + _lowest_bull(u, d2, slope, low, high, cutter), np.inf)


def _lowest_bull(
    u: np.ndarray, d2: np.ndarray, slope: np.ndarray, low: np.ndarray, high: np.ndarray, cutter: Cutter
) -> np.ndarray:
    """Least of slope t + profile(sqrt(d2 + (t - u)^2)) on [low, high]: bisection of the derivative, false position at
    the end; what is left of the error in t counts with its square."""
    r1, r2 = cutter.flat_radius_mm, cutter.corner_mm
    a, b = low.copy(), np.maximum(high, low)
    rise = fall = np.zeros(len(a))
    for step in range(7):
        if step == 0:
            t = b
        elif step == 6:
            t = a + (b - a) * np.clip(fall / np.maximum(fall + rise, 1e-300), 0.0, 1.0)
        else:
            t = 0.5 * (a + b)
        q = t - u
        r = np.sqrt(d2 + q * q)
        c = np.clip(r - r1, 0.0, r2)
        derivative = slope + np.where(
            c > 0, c * q / (np.sqrt(np.maximum(r2 * r2 - c * c, 1e-12)) * np.maximum(r, 1e-12)), 0.0
        )
        if step == 0:
            rise, fall = np.maximum(derivative, 0.0), np.abs(slope)
            a = np.where(derivative <= 0, b, a)  # still falling at the end: the least is there
            continue
        up = derivative > 0
        b, rise = np.where(up, t, b), np.where(up, derivative, rise)
        a, fall = np.where(up, a, t), np.where(up, fall, -derivative)
    return slope * t + r2 - np.sqrt(r2 * r2 - c * c)
