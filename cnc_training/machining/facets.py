"""Facets as a tool sees them from above: their normals, where its axis stands when it touches them, points on them."""

from __future__ import annotations

from typing import Optional, Tuple

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


def surface_points(
    mesh: Mesh, weight: np.ndarray, number: int, first: int = 0, last: Optional[int] = None
) -> Tuple[np.ndarray, np.ndarray]:
    """(facet (k,), point (k, 3)): points spread evenly by the weight of the facets, a low-discrepancy sequence of which
    those from first up to last are made (None: all)."""
    total = np.cumsum(weight)
    k = np.arange(first, number if last is None else min(last, number))
    facet = np.minimum(np.searchsorted(total, (k + 0.5) * (total[-1] / number)), len(weight) - 1)
    return facet, in_triangle(mesh, facet, (0.7548776662466927 * k + 0.5) % 1.0, (0.5698402909980532 * k + 0.5) % 1.0)


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
