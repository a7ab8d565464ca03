"""Tip heights of a cutter at rest on a facet, on an edge, at a vertex; all exact, all for arrays of pairs."""

from __future__ import annotations

import numpy as np

from .cutter import Stage
from .drop_primitives import REACH_MM, Edges, Facets, Vertices


def facet_tip(f: Facets, i: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Tip height on facets i at points known to lie in their regions."""
    z = f.z[i] + f.slope_x[i] * (x - f.x[i]) + f.slope_y[i] * (y - f.y[i])
    return np.minimum(z, f.top[i])


def inside_region(f: Facets, i: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Does each point lie in the region of its facet, REACH_MM around it included?"""
    inside = np.ones(len(i), dtype=bool)
    for a, b, c in f.sides.reshape(3, 3, -1):
        inside &= a[i] * x + b[i] * y + c[i] >= -REACH_MM
    return inside


def vertex_tip(v: Vertices, i: np.ndarray, x: np.ndarray, y: np.ndarray, stage: Stage) -> np.ndarray:
    """z_v - h(r)."""
    return stage.lowered(v.z[i], np.hypot(x - v.x[i], y - v.y[i]))


def edge_tip(e: Edges, i: np.ndarray, x: np.ndarray, y: np.ndarray, stage: Stage, above: np.ndarray) -> np.ndarray:
    """Highest tip over the points of edges i. above: heights that are reached already; where an edge cannot lift the
    tip over them, NOTHING may be returned."""
    dx, dy = x - e.x[i], y - e.y[i]
    ex, ey = e.along_x[i], e.along_y[i]
    u, d = dx * ex + dy * ey, dy * ex - dx * ey
    return stage.on_edge(u, d, e.length[i], e.slope[i], e.z[i], above)
