"""Facets as a tool sees them from above: their normals, where its axis stands when it touches them, points on them."""

from __future__ import annotations

from typing import Tuple

import numpy as np

from .cutter import Cutter
from .mesh import Mesh


def contact_of(normals: np.ndarray, cutter: Cutter) -> Tuple[np.ndarray, np.ndarray]:
    """(shift (n, 2) from surface points with the unit normals (n, 3), n_z > 0, to the axis of the cutter that touches
    them, height (n,) of the contact above its tip). On level ground a flat bottom touches all round; the shift is then
    0."""
    across = normals[:, :2]
    length = np.hypot(across[:, 0], across[:, 1])
    tilted = length > 1e-3
    if not cutter.torus:
        return cutter.contact(normals, across * np.where(tilted, 1.0 / np.where(tilted, length, 1.0), 0.0)[:, None])
    rim = np.where(tilted, cutter.flat_radius_mm / np.where(tilted, length, 1.0), 0.0)
    return across * (cutter.corner_mm + rim)[:, None], cutter.corner_mm * (1.0 - normals[:, 2])


def upward_normals(mesh: Mesh) -> np.ndarray:
    """(m, 3) unit normals turned to n_z >= 0. Undersides are not visible to the tool and drop out when touched from
    above, so that open sheets of any orientation need no other treatment."""
    normals = mesh.triangle_normals()
    return np.where(normals[:, 2:] < 0, -normals, normals)


class EvenPoints:
    """Points spread evenly by the weight (m,) of the facets, a low-discrepancy sequence of `number`, made in pieces.

    The facets of a piece are neighbours, and a piece of some ten thousand points stays in the processor's cache."""

    def __init__(self, weight: np.ndarray, number: int) -> None:
        self.number = number
        self._total = np.cumsum(weight)
        self._apart = self._total[-1] / number

    def alone(self, first: int, last: int) -> int:
        """The facet on which all points from first up to last lie, -1 where there are several."""
        ends = (np.array([first, min(last, self.number) - 1], dtype=np.float64) + 0.5) * self._apart
        low, high = np.minimum(np.searchsorted(self._total, ends), len(self._total) - 1)
        return int(low) if low == high else -1

    def between(self, first: int, last: int) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(facet, u, v), (k,) each, of the points from first up to last, or to the end: a point lies u and v of the
        way along the sides of its facet, from the first corner to the second and to the third. Where all lie on one
        facet, facet is that alone, (1,)."""
        k = np.arange(first, min(last, self.number), dtype=np.float64)
        along = (k + 0.5) * self._apart
        low, high = np.searchsorted(self._total, along[[0, -1]])
        if low == high:
            facet = np.array([low])
        else:
            ends = np.searchsorted(along, self._total[low:high], side="right")
            facet = np.repeat(np.arange(low, high + 1), np.diff(ends, prepend=0, append=len(k)))
        facet = np.minimum(facet, len(self._total) - 1)
        u, v = _fraction(0.7548776662466927 * k + 0.5), _fraction(0.5698402909980532 * k + 0.5)
        fold = u + v > 1
        return facet, np.where(fold, 1 - u, u), np.where(fold, 1 - v, v)


def _fraction(positive: np.ndarray) -> np.ndarray:
    """What % 1.0 gives, to the last bit, in a tenth of its time."""
    return positive - np.floor(positive)


def surface_points(mesh: Mesh, weight: np.ndarray, number: int) -> Tuple[np.ndarray, np.ndarray]:
    """(facet (k,), point (k, 3)): all of EvenPoints on the mesh."""
    facet, u, v = EvenPoints(weight, number).between(0, number)
    facet = np.broadcast_to(facet, u.shape)
    x, y, z = (at + b * u + c * v for at, b, c in (values.take(facet, axis=1) for values in sides(mesh)))
    return facet, np.column_stack([x, y, z])


def sides(mesh: Mesh) -> np.ndarray:
    """(3, 3, m): of each coordinate its value at the first corner of each facet, and from there to the second and to
    the third."""
    a, b, c = (mesh.vertices[mesh.triangles[:, k]] for k in range(3))
    return np.ascontiguousarray(np.stack([a, b - a, c - a]).transpose(2, 0, 1))


def in_triangle(mesh: Mesh, facet: np.ndarray, u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Points of the unit square mapped into triangles, even in area."""
    fold = u + v > 1
    u, v = np.where(fold, 1 - u, u), np.where(fold, 1 - v, v)
    corner = mesh.triangles[facet]
    a, b, c = (mesh.vertices[corner[:, k]] for k in range(3))
    b -= a
    c -= a
    b *= u[:, None]
    c *= v[:, None]
    a += b
    a += c
    return a
