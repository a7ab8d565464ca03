"""Distance from the border of an area: in the plane, and along the surface (geodesic)."""

from __future__ import annotations

import numpy as np

from .grid import Grid

FAR = 1e6
ROUNDS = 2  # each covers a quarter turn of the front in all four directions; fronts from a border seldom turn more


def geodesic(height: np.ndarray, grid: Grid, seed: np.ndarray) -> np.ndarray:
    """(ny, nx) length in mm of the shortest way along the surface z = height to the seeds (ny, nx): known distances
    where finite, else inf. Cells with nan in seed are not entered and come out as nan.

    The eikonal equation on triangles between neighbouring grid points, updated a whole row at a time from the row
    before it, in the four directions at once (parallel marching: Weber et al., Parallel algorithms for approximation of
    distance maps on parametric surfaces, 2008).
    """
    ny, nx = height.shape
    size = max(ny, nx)
    blocked = np.isnan(seed)
    value = np.where(blocked | ~np.isfinite(seed), FAR, seed)
    triangles = _Triangles(_turned(height, size, 0.0), grid.step_mm)
    closed = _turned(blocked, size, True)
    for _ in range(ROUNDS):
        swept = _sweep(_turned(value, size, FAR), triangles, closed)
        value = np.minimum.reduce([
            swept[0, :ny, :nx], swept[1, :ny, :nx][::-1], swept[2, :nx, :ny].T, swept[3, :nx, :ny][::-1].T,
        ])  # fmt: skip
    return np.where(blocked, np.nan, value)


def _turned(values: np.ndarray, size: int, fill: float) -> np.ndarray:
    """(4, size, size): the map as it is, upside down, transposed, transposed upside down: rows are swept downwards."""
    out = np.full((4, size, size), fill, values.dtype)
    for k, turned in enumerate((values, values[::-1], values.T, values.T[::-1])):
        out[k, : turned.shape[0], : turned.shape[1]] = turned
    return out


class _Triangles:
    """For each point and both triangles with its neighbours in the row before (straight a; diagonal b, left or right):
    with E the 3 x 2 matrix of edge vectors and Q = (E^T E)^-1, the front passes the point at d_a + p,
    p = (q_b t + sqrt(S - det Q t^2)) / S, t = d_b - d_a, S the sum of Q, q_b the sum of its second row; it comes from
    within the triangle where p q_a > Q_12 t and p q_b > Q_22 t."""

    def __init__(self, height: np.ndarray, step: float) -> None:
        back = np.zeros_like(height)
        back[:, 1:] = height[:, :-1] - height[:, 1:]
        shape = (height.shape[0], height.shape[1], 2, height.shape[2])
        aa = np.broadcast_to((step * step + back * back)[:, :, None], shape)
        dz = np.zeros(shape)
        dz[:, 1:, 0, 1:] = height[:, :-1, :-1] - height[:, 1:, 1:]
        dz[:, 1:, 1, :-1] = height[:, :-1, 1:] - height[:, 1:, :-1]
        bb = 2 * step * step + dz * dz
        ab = step * step + back[:, :, None] * dz
        det = 1.0 / (aa * bb - ab * ab)  # of Q
        q11, q12, q22 = bb * det, -ab * det, aa * det
        self.total = q11 + 2 * q12 + q22
        self.inverse = 1.0 / self.total
        self.det = det
        self.q12, self.q22 = q12, q22
        self.qa, self.qb = q11 + q12, q12 + q22
        self.straight, self.diagonal = np.sqrt(aa[:, :, 0]), np.sqrt(bb)


def _sweep(value: np.ndarray, t: _Triangles, closed: np.ndarray) -> np.ndarray:
    side = np.full((value.shape[0], 2, value.shape[2]), FAR)
    for row in range(1, value.shape[1]):
        above = value[:, row - 1]
        side[:, 0, 1:] = above[:, :-1]
        side[:, 1, :-1] = above[:, 1:]
        delta = side - above[:, None]
        root = np.sqrt(np.maximum(t.total[:, row] - t.det[:, row] * (delta * delta), 0.0))
        p = (t.qb[:, row] * delta + root) * t.inverse[:, row]
        inside = (p * t.qa[:, row] > t.q12[:, row] * delta) & (p * t.qb[:, row] > t.q22[:, row] * delta)
        through = np.where(inside, p + above[:, None], side + t.diagonal[:, row]).min(axis=1)
        best = np.minimum(through, above + t.straight[:, row])
        best[closed[:, row]] = FAR
        np.minimum(value[:, row], best, out=value[:, row])
    return value
