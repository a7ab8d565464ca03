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
    corner = f.region
    turn = (corner[:, 1, 0] - corner[:, 0, 0]) * (corner[:, 2, 1] - corner[:, 0, 1])
    turn = turn - (corner[:, 1, 1] - corner[:, 0, 1]) * (corner[:, 2, 0] - corner[:, 0, 0])
    sense = np.where(turn < 0, -1.0, 1.0)
    inside = np.ones(len(i), dtype=bool)
    for k in range(3):
        start = corner[:, k]
        side = corner[:, (k + 1) % 3] - start
        side = side * (sense / np.maximum(np.hypot(side[:, 0], side[:, 1]), 1e-300))[:, None]
        inside &= side[i, 0] * (y - start[i, 1]) - side[i, 1] * (x - start[i, 0]) >= -REACH_MM
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
