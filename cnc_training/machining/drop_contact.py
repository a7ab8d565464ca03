"""Tip heights of a cutter at rest on a facet, on an edge, at a vertex; all exact, all for arrays of pairs."""

from __future__ import annotations

import numpy as np

from .cutter import Stage
from .drop_primitives import REACH_MM, Edges, Facets, Vertices


def facet_tip(f: Facets, i: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Tip height on facets i at points known to lie in their regions."""
    z = f.z.take(i) + f.slope_x.take(i) * (x - f.x.take(i)) + f.slope_y.take(i) * (y - f.y.take(i))
    return np.minimum(z, f.top.take(i))


def inside_region(f: Facets, i: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Does each point lie in the region of its facet, REACH_MM around it included?"""
    inside = np.ones(len(i), dtype=bool)
    for a, b, c in f.sides.reshape(3, 3, -1):
        inside &= a.take(i) * x + b.take(i) * y + c.take(i) >= -REACH_MM
    return inside


def vertex_tip(v: Vertices, i: np.ndarray, x: np.ndarray, y: np.ndarray, stage: Stage) -> np.ndarray:
    """z_v - h(r)."""
    return stage.lowered(v.z.take(i), np.hypot(x - v.x.take(i), y - v.y.take(i)))


def edge_tip(e: Edges, i: np.ndarray, x: np.ndarray, y: np.ndarray, stage: Stage, above: np.ndarray) -> np.ndarray:
    """Highest tip over the points of edges i. above: heights that are reached already; where an edge cannot lift the
    tip over them, NOTHING may be returned."""
    dx, dy = x - e.x.take(i), y - e.y.take(i)
    ex, ey = e.along_x.take(i), e.along_y.take(i)
    u, d = dx * ex + dy * ey, dy * ex - dx * ey
    return stage.on_edge(u, d, e.length.take(i), e.slope.take(i), e.z.take(i), above)
