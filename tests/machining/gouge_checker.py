"""An independent judge of toolpaths: brute force over triangles, compiled by numba, sharing no code with the kernel.

A cutter at rest at (x, y) has its tip at the maximum of s_z - h(|s_xy - p|) over all surface points s within its
radius. Here that maximum is searched triangle by triangle: the facet's own solution where it lies inside, and on each
side a bisection on the slope of the concave function. From it follow
  penetration  the smallest d for which the cutter, shrunk by d all round, is free of the part;
  clearance    the largest d for which the cutter, grown by d all round, is free.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional, Sequence, Tuple

import numpy as np
from numba import njit, prange

CLEAR = -1e300
RESOLUTION_MM = 1e-5


@njit(cache=True)
def _profile(r, r1, r2):
    c = r - r1
    if c <= 0.0:
        return 0.0
    return r2 - math.sqrt(max(r2 * r2 - c * c, 0.0))


@njit(cache=True)
def _on_side(px, py, ax, ay, az, bx, by, bz, r1, r2):
    """Highest tip over the segment a-b."""
    radius = r1 + r2
    dx, dy, dz = bx - ax, by - ay, bz - az
    square = dx * dx + dy * dy
    if square < 1e-24:
        r = math.hypot(px - ax, py - ay)
        return max(az, bz) - _profile(r, r1, r2) if r <= radius else CLEAR
    middle = ((px - ax) * dx + (py - ay) * dy) / square
    off2 = (px - ax - middle * dx) ** 2 + (py - ay - middle * dy) ** 2
    if off2 > radius * radius:
        return CLEAR
    half = math.sqrt((radius * radius - off2) / square)
    low, high = max(0.0, middle - half), min(1.0, middle + half)
    if low > high:
        return CLEAR
    best = max(
        az + low * dz - _profile(math.sqrt(off2 + (low - middle) ** 2 * square), r1, r2),
        az + high * dz - _profile(math.sqrt(off2 + (high - middle) ** 2 * square), r1, r2),
    )
    if r2 == 0.0:
        return best
    a, b = low, high
    for _ in range(60):
        t = 0.5 * (a + b)
        r = math.sqrt(off2 + (t - middle) ** 2 * square)
        c = r - r1
        rising = dz
        if c > 0.0:
            rising -= c / math.sqrt(max(r2 * r2 - c * c, 1e-300)) * (t - middle) * square / r
        if rising > 0.0:
            a = t
        else:
            b = t
    t = 0.5 * (a + b)
    return max(best, az + t * dz - _profile(math.sqrt(off2 + (t - middle) ** 2 * square), r1, r2))


@njit(cache=True)
def _on_facet(px, py, t, r1, r2):
    """Tip over the inside of a triangle; CLEAR where the touching point would lie outside it."""
    ux, uy, uz = t[1, 0] - t[0, 0], t[1, 1] - t[0, 1], t[1, 2] - t[0, 2]
    vx, vy, vz = t[2, 0] - t[0, 0], t[2, 1] - t[0, 1], t[2, 2] - t[0, 2]
    nx, ny, nz = uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx
    if nz < 0.0:
        nx, ny, nz = -nx, -ny, -nz
    size = math.sqrt(nx * nx + ny * ny + nz * nz)
    if size < 1e-18 or nz / size < 1e-7:
        return CLEAR
    nx, ny, nz = nx / size, ny / size, nz / size
    lean = math.hypot(nx, ny)
    qx, qy = px - r2 * nx - t[0, 0], py - r2 * ny - t[0, 1]
    if lean > 1e-10:
        qx, qy = qx - r1 * nx / lean, qy - r1 * ny / lean
    det = ux * vy - uy * vx
    a, b = (qx * vy - qy * vx) / det, (ux * qy - uy * qx) / det
    if a < -1e-12 or b < -1e-12 or a + b > 1.0 + 1e-12:
        return CLEAR
    return t[0, 2] + a * uz + b * vz + r2 * nz - r2


@njit(cache=True)
def _over(px, py, t, box, r1, r2, known):
    """Highest tip over one triangle, or anything not above known."""
    radius = r1 + r2
    dx = max(box[0] - px, 0.0, px - box[1])
    dy = max(box[2] - py, 0.0, py - box[3])
    d2 = dx * dx + dy * dy
    if d2 > radius * radius or box[4] - _profile(math.sqrt(d2), r1, r2) <= known:
        return CLEAR
    best = _on_facet(px, py, t, r1, r2)
    for k in range(3):
        m = (k + 1) % 3
        if max(t[k, 2], t[m, 2]) > max(best, known):
            z = _on_side(px, py, t[k, 0], t[k, 1], t[k, 2], t[m, 0], t[m, 1], t[m, 2], r1, r2)
            best = max(best, z)
    return best


@njit(cache=True)
def _buckets(box, x0, y0, cell, nx, ny, reach):
    """Triangles near each cell of a coarse grid, highest first: (start of each cell's list, list)."""
    count = np.zeros(nx * ny + 1, np.int64)
    order = np.argsort(-box[:, 4])
    items = np.empty(0, np.int32)
    start = count
    for turn in range(2):
        if turn == 1:
            start = np.cumsum(count)
            count = start.copy()
            items = np.empty(start[-1], np.int32)
        for i in order:
            i0 = max(math.floor((box[i, 0] - reach - x0) / cell), 0)
            i1 = min(math.floor((box[i, 1] + reach - x0) / cell), nx - 1)
            j0 = max(math.floor((box[i, 2] - reach - y0) / cell), 0)
            j1 = min(math.floor((box[i, 3] + reach - y0) / cell), ny - 1)
            for j in range(j0, j1 + 1):
                for k in range(i0, i1 + 1):
                    if turn == 0:
                        count[j * nx + k + 1] += 1
                    else:
                        items[count[j * nx + k]] = i
                        count[j * nx + k] += 1
    return start, items


@njit(cache=True)
def _cell(px, py, x0, y0, cell, nx, ny):
    i, j = math.floor((px - x0) / cell), math.floor((py - y0) / cell)
    if i < 0 or j < 0 or i >= nx or j >= ny:
        return -1
    return j * nx + i


@njit(cache=True)
def _rest(px, py, known, k, tri, box, start, items, r1, r2):
    """(height, triangle) of the cutter at rest; (known, -1) where nothing lifts it above known."""
    z, which = known, -1
    if k >= 0:
        for q in range(start[k], start[k + 1]):
            i = items[q]
            if box[i, 4] <= z:
                break
            over = _over(px, py, tri[i], box[i], r1, r2, z)
            if over > z:
                z, which = over, i
    return z, which


@njit(cache=True, parallel=True)
def _heights(points, floor, tri, box, start, items, grid, r1, r2):
    z, which = np.empty(len(points)), np.empty(len(points), np.int64)
    x0, y0, cell, nx, ny = grid[0], grid[1], grid[2], int(grid[3]), int(grid[4])
    for p in prange(len(points)):
        k = _cell(points[p, 0], points[p, 1], x0, y0, cell, nx, ny)
        z[p], which[p] = _rest(points[p, 0], points[p, 1], floor, k, tri, box, start, items, r1, r2)
    return z, which


@njit(cache=True)
def _shrunk(r1, r2, d):
    """The cutter less d all round: the corner radius goes first, then the flat."""
    if d <= r2:
        return r1, r2 - d
    return max(r1 - (d - r2), 0.0), 0.0


@njit(cache=True, parallel=True)
def _penetrations(points, tri, box, start, items, grid, r1, r2, resolution):
    depth = np.zeros(len(points))
    x0, y0, cell, nx, ny = grid[0], grid[1], grid[2], int(grid[3]), int(grid[4])
    for p in prange(len(points)):
        px, py, pz = points[p, 0], points[p, 1], points[p, 2]
        k = _cell(px, py, x0, y0, cell, nx, ny)
        rest, which = _rest(px, py, pz, k, tri, box, start, items, r1, r2)
        if which < 0:
            continue
        low, high = 0.0, min(rest - pz, r1 + r2)
        while high - low > resolution:
            d = 0.5 * (low + high)
            a, b = _shrunk(r1, r2, d)
            _, hit = _rest(px, py, pz + d, k, tri, box, start, items, a, b)
            if hit < 0:
                high = d
            else:
                low = d
        depth[p] = high
    return depth


@njit(cache=True, parallel=True)
def _clearances(points, tri, box, start, items, grid, r1, r2, cap, resolution):
    gap, which = np.full(len(points), cap), np.full(len(points), -1, np.int64)
    x0, y0, cell, nx, ny = grid[0], grid[1], grid[2], int(grid[3]), int(grid[4])
    for p in prange(len(points)):
        px, py, pz = points[p, 0], points[p, 1], points[p, 2]
        k = _cell(px, py, x0, y0, cell, nx, ny)
        _, hit = _rest(px, py, pz - cap, k, tri, box, start, items, r1, r2 + cap)
        if hit < 0:
            continue
        low, high = 0.0, cap
        while high - low > resolution:
            d = 0.5 * (low + high)
            _, touched = _rest(px, py, pz - d, k, tri, box, start, items, r1, r2 + d)
            if touched < 0:
                low = d
            else:
                high, hit = d, touched
        gap[p], which[p] = low, hit
    return gap, which


class GougeChecker:
    """One mesh, loose triangles (m, 3, 3), and one cutter with flat radius r1 and corner radius r2."""

    def __init__(self, triangles: np.ndarray, r1: float, r2: float, cap: float = 0.2) -> None:
        self.triangles = np.ascontiguousarray(triangles, dtype=np.float64)
        self.r1, self.r2, self.cap = float(r1), float(r2), float(cap)
        t = self.triangles
        self.box = np.stack(
            [t[:, :, 0].min(1), t[:, :, 0].max(1), t[:, :, 1].min(1), t[:, :, 1].max(1), t[:, :, 2].max(1)], axis=1
        )
        reach = self.r1 + self.r2 + self.cap
        low = np.array([self.box[:, 0].min(), self.box[:, 2].min()]) - reach
        size = np.array([self.box[:, 1].max(), self.box[:, 3].max()]) + reach - low
        cell = max(float(np.sqrt(size.prod() / 10_000)), 0.25 * reach)
        nx, ny = (int(n) for n in np.floor(size / cell) + 1)
        self.grid = np.array([low[0], low[1], cell, nx, ny])
        self.start, self.items = _buckets(self.box, low[0], low[1], cell, nx, ny, reach)
        normal = np.cross(t[:, 1] - t[:, 0], t[:, 2] - t[:, 0])
        self.slope_deg = np.degrees(np.arctan2(np.hypot(normal[:, 0], normal[:, 1]), np.abs(normal[:, 2])))

    def _mesh(self) -> Tuple[np.ndarray, ...]:
        return self.triangles, self.box, self.start, self.items, self.grid, self.r1, self.r2

    def heights(self, x: np.ndarray, y: np.ndarray, floor: float) -> np.ndarray:
        """Tip heights of the cutter at rest: the brute force that single points are compared with."""
        points = np.column_stack([np.ravel(x), np.ravel(y)])
        return _heights(points, float(floor), *self._mesh())[0].reshape(np.shape(x))

    def penetration(self, points: np.ndarray) -> np.ndarray:
        """(n,) for tip positions (n, 3); to RESOLUTION_MM, never too small."""
        return _penetrations(np.ascontiguousarray(points), *self._mesh(), RESOLUTION_MM)

    def clearance(self, points: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """(n,) for tip positions, not above cap, and the slope in degrees of the triangle that is met (nan: none)."""
        gap, which = _clearances(np.ascontiguousarray(points), *self._mesh(), self.cap, RESOLUTION_MM)
        return gap, np.where(which >= 0, self.slope_deg[np.maximum(which, 0)], np.nan)


@dataclass(frozen=True)
class PathCheck:
    """n: positions at which the gouge was measured; n_excess: those at which the excess was."""

    gouge_p999_mm: float
    gouge_max_mm: float
    excess_p95_mm: float
    n: int
    n_excess: int


def sweep(path: np.ndarray, moves: np.ndarray, spacing: float) -> np.ndarray:
    """Positions (n, 3) along the moves (indices of their end points) of a path (k, 3), at most spacing apart."""
    a, b = path[moves - 1], path[moves]
    pieces = np.maximum(np.ceil(np.linalg.norm(b - a, axis=1) / spacing), 1).astype(np.int64)
    owner = np.repeat(np.arange(len(moves)), pieces)
    k = np.arange(len(owner)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    return np.concatenate([a[:1], a[owner] + ((k + 1) / pieces[owner])[:, None] * (b - a)[owner]])


def check_path(
    triangles: np.ndarray,
    r1: float,
    r2: float,
    path: np.ndarray,
    cutting: Optional[np.ndarray] = None,
    floor: Optional[float] = None,
    spacing: float = 0.05,
    excess_positions: int = 40_000,
    steepest_deg: float = 80.0,
    swept: Optional[np.ndarray] = None,
) -> PathCheck:
    """Gouge along all moves of a path (k, 3), and excess along those that cut.

    cutting (k,) bool: move i, which ends at point i, cuts (None: all); swept (k,) bool: it exists (None: all); floor:
    positions there stand on no face and have no excess; the same holds where nothing, or a face steeper than
    steepest_deg, is nearest.
    """
    checker = GougeChecker(triangles, r1, r2)
    moves = np.arange(1, len(path))
    if swept is not None:
        moves = moves[np.asarray(swept, dtype=bool)[1:]]
    gouge = checker.penetration(sweep(path, moves, spacing))
    cut = moves if cutting is None else moves[np.asarray(cutting, dtype=bool)[moves]]
    positions = sweep(path, cut, spacing) if len(cut) else np.zeros((0, 3))
    if floor is not None:
        positions = positions[positions[:, 2] > floor + 1e-6]
    positions = positions[:: max(1, len(positions) // excess_positions)]
    gap, slope = checker.clearance(positions) if len(positions) else (np.zeros(0), np.zeros(0))
    gap = gap[slope < steepest_deg]
    return PathCheck(
        gouge_p999_mm=float(np.percentile(gouge, 99.9)),
        gouge_max_mm=float(gouge.max()),
        excess_p95_mm=float(np.percentile(gap, 95)) if len(gap) else 0.0,
        n=len(gouge),
        n_excess=len(gap),
    )


def check_lines(triangles: np.ndarray, r1: float, r2: float, lines: Sequence[np.ndarray], **options: Any) -> PathCheck:
    """check_path for several paths that nothing joins."""
    swept = np.concatenate([np.arange(len(line)) > 0 for line in lines])
    return check_path(triangles, r1, r2, np.concatenate(lines), swept=swept, **options)
