"""What a falling cutter can come to rest on: facets, convex edges and vertices, each with the region of XY in which it
can be the contact.

The tip height at p is the maximum of s_z - h(|s_xy - p|) over the surface points s within the cutter's radius. On a
triangle that is a concave problem, so its contact lies inside the facet, on an edge or at a vertex, and the tool's
normal there is a normal of the surface: of the facet, between the two facets of the edge, in the normal cone of the
vertex. A contact with unit normal n puts the cutter's axis at a known shift from it, outwards along n_xy, which bounds
each region. A region may be too large, since every formula in drop_contact.py is the height of a true contact.

Normals are turned up and every facet counts as a sheet: open meshes, undercuts and wrong orientation need no care.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Tuple

import numpy as np

from .cutter import Stage
from .mesh import THINNEST_MM, Mesh

REACH_MM = 1e-9  # regions are widened by this, so that no point falls between two of them
UPWARD = 1e-7  # a facet whose unit normal rises less counts as a vertical wall: only its edges are touched
UPRIGHT = 1e-12  # a facet whose normal rises less is exactly vertical, to rounding
LEVEL = 1e-10  # a facet whose normal leans less is horizontal: the direction of the lean is rounding noise


class Outlines:
    """Convex polygons (n, k, 2) in XY as columns: corners x[k], y[k] and bounding boxes, (n,) each."""

    def __init__(self, corners: np.ndarray) -> None:
        self.x, self.y = np.ascontiguousarray(corners.transpose(2, 1, 0))
        self.low_x, self.high_x = self.x.min(axis=0), self.x.max(axis=0)
        self.low_y, self.high_y = self.y.min(axis=0), self.y.max(axis=0)

    def __len__(self) -> int:
        return self.x.shape[1]


class Outlined:
    """Something with a region, whose outlines are made once."""

    region: np.ndarray
    top: np.ndarray

    @cached_property
    def outlines(self) -> Outlines:
        return Outlines(self.region)


@dataclass
class Facets(Outlined):
    """The facets that face up. region (n, 3, 2): where they are touched; the tip lies on the plane through
    (x, y, z) with the slopes dz/dx, dz/dy, and not outside [low, top]."""

    region: np.ndarray
    x: np.ndarray
    y: np.ndarray
    z: np.ndarray
    slope_x: np.ndarray
    slope_y: np.ndarray
    top: np.ndarray
    facet: np.ndarray

    @cached_property
    def sides(self) -> np.ndarray:
        """(9, n): a, b, c of the three sides of each region; inside where a x + b y + c >= 0, mm."""
        x, y = self.outlines.x, self.outlines.y
        dx, dy = np.roll(x, -1, axis=0) - x, np.roll(y, -1, axis=0) - y
        turn = dx[0] * (y[2] - y[0]) - dy[0] * (x[2] - x[0])
        scale = np.where(turn < 0, -1.0, 1.0) / np.maximum(np.hypot(dx, dy), 1e-300)
        a, b = -dy * scale, dx * scale
        return np.stack([a, b, -(a * x + b * y)], axis=1).reshape(9, -1)


@dataclass
class Edges(Outlined):
    """The edges a cutter can touch: from (x, y, z) along the unit vector (along_x, along_y), with their length in XY
    and slope. region (n, 4, 2)."""

    region: np.ndarray
    x: np.ndarray
    y: np.ndarray
    z: np.ndarray
    along_x: np.ndarray
    along_y: np.ndarray
    length: np.ndarray
    slope: np.ndarray
    top: np.ndarray
    facet: np.ndarray


@dataclass
class Vertices(Outlined):
    """The vertices a cutter can touch. region (n, 4, 2)."""

    region: np.ndarray
    x: np.ndarray
    y: np.ndarray
    z: np.ndarray
    top: np.ndarray
    facet: np.ndarray


@dataclass
class _Surface:
    """Facets with what all primitives need. shift (m, 2): from a contact on the facet to the cutter's axis; height
    (m,): of the contact above the lowest point of the cutter."""

    vertices: np.ndarray
    triangles: np.ndarray
    facet: np.ndarray  # index in the mesh
    normal: np.ndarray
    shift: np.ndarray
    height: np.ndarray
    up: np.ndarray


def primitives(mesh: Mesh, stage: Stage, chosen: np.ndarray) -> Tuple[Facets, Vertices, Edges]:
    """The primitives of the chosen triangles (indices into mesh.triangles) for one convex body of the cutter; their
    heights are those of the cutter's tip."""
    surface = _surface(mesh, stage, chosen)
    edges, ends, wide_ends = _edges(surface, stage)
    return _facets(surface), _vertices(surface, stage, ends, wide_ends), edges


def _surface(mesh: Mesh, stage: Stage, chosen: np.ndarray) -> _Surface:
    triangles = mesh.triangles[chosen]
    a, b, c = (mesh.vertices[triangles[:, k]] for k in range(3))
    normal = np.cross(b - a, c - a)
    double_area = np.sqrt(np.einsum("ij,ij->i", normal, normal))
    longest = np.sqrt(np.maximum.reduce([((b - a) ** 2).sum(1), ((c - b) ** 2).sum(1), ((a - c) ** 2).sum(1)]))
    sound = double_area > THINNEST_MM * longest
    triangles, facet = triangles[sound], chosen[sound]
    normal = normal[sound] / double_area[sound, None]
    normal = np.where(normal[:, 2:] < 0, -normal, normal)
    lean = np.hypot(normal[:, 0], normal[:, 1])
    outward = np.where(lean[:, None] > LEVEL, normal[:, :2] / np.maximum(lean, 1e-300)[:, None], 0.0)
    shift, height = stage.contact(normal, outward)
    vertices = mesh.vertices - (0.0, 0.0, stage.base_mm) if stage.base_mm else mesh.vertices
    return _Surface(vertices, triangles, facet, normal, shift, height, normal[:, 2] > UPWARD)


def _facets(s: _Surface) -> Facets:
    up = np.flatnonzero(s.up)
    corners = s.vertices[s.triangles[up]]
    normal, shift = s.normal[up], s.shift[up]
    region = corners[:, :, :2] + shift[:, None, :]
    lift = -s.height[up]
    return Facets(
        region=region,
        x=region[:, 0, 0].copy(),
        y=region[:, 0, 1].copy(),
        z=corners[:, 0, 2] + lift,
        slope_x=-normal[:, 0] / normal[:, 2],
        slope_y=-normal[:, 1] / normal[:, 2],
        top=corners[:, :, 2].max(axis=1) + lift,
        facet=s.facet[up],
    )


def _edges(s: _Surface, stage: Stage) -> Tuple[Edges, np.ndarray, np.ndarray]:
    """(edges, vertices at their ends, those of them whose normals are not bounded by facets that face up)"""
    count = len(s.vertices)
    start, end = s.triangles.ravel(), s.triangles[:, [1, 2, 0]].ravel()
    key = np.minimum(start, end) * count + np.maximum(start, end)
    order = np.argsort(key, kind="stable")
    key = key[order]
    first = np.flatnonzero(np.concatenate([[True], key[1:] != key[:-1]]) if len(key) else np.zeros(0, bool))
    shared = np.diff(np.append(first, len(order)))
    side_a = order[first]
    side_b = np.where(shared >= 2, order[np.minimum(first + 1, len(order) - 1)], side_a)

    p, q = np.minimum(start, end)[side_a], np.maximum(start, end)[side_a]
    origin = s.vertices[p]
    along = s.vertices[q] - origin
    length = np.hypot(along[:, 0], along[:, 1])
    inverse = 1.0 / np.maximum(length, 1e-300)
    ex, ey, slope = along[:, 0] * inverse, along[:, 1] * inverse, along[:, 2] * inverse

    def side(corner: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Of the facet of a half-edge: faces up; side on which it lies; its shift across the edge; hides the edge (a
        vertical wall that rises from it)."""
        facet = corner // 3
        third = s.vertices[s.triangles[facet, (corner + 2) % 3]] - origin
        across = third[:, 1] * ex - third[:, 0] * ey
        rise = third[:, 2] - slope * (third[:, 0] * ex + third[:, 1] * ey)
        hides = (s.normal[facet, 2] <= UPRIGHT) & (rise > 0)
        return s.up[facet], across, s.shift[facet, 1] * ex - s.shift[facet, 0] * ey, hides

    up_a, across_a, shift_a, hides_a = side(side_a)
    up_b, across_b, shift_b, hides_b = side(side_b)
    pair = shared == 2
    up_b = up_b & pair
    radius = stage.radius_mm
    low, high = np.full(len(p), -radius), np.full(len(p), radius)

    # Two facets on both sides: touched between their shifts. These overlap at a valley and meet in a plane.
    ridge = up_a & up_b & (across_a * across_b < 0)
    gap = (shift_a - shift_b) * np.sign(across_a)
    low = np.where(ridge, np.minimum(shift_a, shift_b), low)
    high = np.where(ridge, np.maximum(shift_a, shift_b), high)
    # A rim: all facets that face up lie on one side; touched from their shift outwards.
    near = np.where(up_a, across_a, across_b)
    highest = np.where(up_a & up_b, np.maximum(shift_a, shift_b), np.where(up_a, shift_a, shift_b))
    lowest = np.where(up_a & up_b, np.minimum(shift_a, shift_b), np.where(up_a, shift_a, shift_b))
    rim = (shared <= 2) & (up_a | up_b) & ~ridge & (np.abs(near) > 1e-12)
    rim &= ~(up_a & up_b) | (across_a * across_b > 0)
    low = np.where(rim & (near < 0), lowest, low)
    high = np.where(rim & (near > 0), highest, high)

    hidden = (length <= THINNEST_MM) | hides_a | hides_b | (ridge & (gap <= REACH_MM))
    k = np.flatnonzero(~hidden)
    ends = np.zeros(count, dtype=bool)
    wide = np.zeros(count, dtype=bool)
    ends[p[k]] = ends[q[k]] = True
    wide[p[k[~ridge[k]]]] = wide[q[k[~ridge[k]]]] = True

    x, y, z = origin[k].T
    ex, ey, slope, length = ex[k], ey[k], slope[k], length[k]
    low, high = low[k] - REACH_MM, high[k] + REACH_MM
    down, beyond = _reach_along(stage, slope, low, high)
    u = np.stack([down, length + beyond, length + beyond, down], axis=1)
    v = np.stack([low, low, high, high], axis=1)
    region = np.stack(
        [x[:, None] + u * ex[:, None] - v * ey[:, None], y[:, None] + u * ey[:, None] + v * ex[:, None]], axis=2
    )
    top = z + np.maximum(slope * length, 0.0)
    edges = Edges(region, x, y, z, ex, ey, length, slope, top, s.facet[side_a[k] // 3])
    return edges, ends, wide


def _reach_along(stage: Stage, slope: np.ndarray, low: np.ndarray, high: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """How far the axis can lie before the start and beyond the end of an edge: the contact is uphill of it."""
    reach = stage.reach_along(slope, low, high)
    return np.where(slope > 0, -reach, 0.0) - REACH_MM, np.where(slope < 0, reach, 0.0) + REACH_MM


def _vertices(s: _Surface, stage: Stage, ends: np.ndarray, wide: np.ndarray) -> Vertices:
    """Region: the bounding box of the shifts over the smallest round cone about the mean normal that holds the normals
    of all facets at the vertex."""
    count = len(s.vertices)
    corner = s.triangles.ravel()
    normals = np.repeat(s.normal, 3, axis=0)
    axis = np.stack([np.bincount(corner, normals[:, k], count) for k in range(3)], axis=1)
    axis = axis / np.maximum(np.sqrt(np.einsum("ij,ij->i", axis, axis)), 1e-300)[:, None]
    cosine = np.einsum("ij,ij->i", axis[corner], normals)
    order = np.argsort(corner, kind="stable")
    first = np.flatnonzero(np.concatenate([[True], np.diff(corner[order]) != 0]) if len(corner) else np.zeros(0, bool))
    smallest, facet = np.ones(count), np.zeros(count, dtype=np.int64)
    if len(first):
        smallest[corner[order[first]]] = np.minimum.reduceat(cosine[order], first)
        facet[corner[order[first]]] = s.facet[order[first] // 3]

    v = np.flatnonzero(ends)
    axis, opening = axis[v], np.arccos(np.clip(smallest[v], -1.0, 1.0)) + 1e-9
    whole = wide[v] | (opening > 1.2)  # not far from a half sphere: the whole disc
    place = s.vertices[v]
    box = []
    for k, (lowest, highest) in enumerate(stage.extent(axis, opening)):
        lowest = np.where(whole, -stage.radius_mm, lowest) - REACH_MM
        highest = np.where(whole, stage.radius_mm, highest) + REACH_MM
        box.append((place[:, k] + lowest, place[:, k] + highest))
    (x0, x1), (y0, y1) = box
    region = np.stack([np.stack([x0, x1, x1, x0], axis=1), np.stack([y0, y0, y1, y1], axis=1)], axis=2)
    x, y, z = place.T.copy()
    return Vertices(region, x, y, z, z, facet[v])
