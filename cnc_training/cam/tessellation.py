"""Triangles of a shape, close enough to its surfaces to finish them.

FreeCAD's own tessellation takes half a minute, and hundreds of thousands of triangles, for the last micrometres of a
sculpted solid. So it only makes coarse ones; those whose edges leave the surface are then halved in the surface's own
parameters until they keep the limit, which gives fewer triangles that are nearer.
"""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Tuple

import FreeCAD
import numpy as np
import Part

from ..errors import GeometryError
from .flat_faces import flat_faces

COARSE_FACTOR = 5.0  # of the sag asked for
MAX_LEVELS = 4  # a level quarters the sag
SAME_POINT_MM = 1e-3
ASTRAY = 0.25  # of an edge's length: a middle this far off lies across a seam or at a pole of the surface
_DIRECTION = np.array([0.5234, 0.3719, 0.7667])  # along no axis: points rarely share their place on it

Evaluate = Callable[[np.ndarray], np.ndarray]
Project = Callable[[np.ndarray], np.ndarray]


def triangles_of(shape: Any, sag_mm: float) -> Tuple[np.ndarray, np.ndarray]:
    """What tessellate gives, of a shape that stays as it is."""
    flat = flat_faces(shape)
    if flat is None:
        return tessellate(shape.copy(), sag_mm)
    if not flat.others:
        return flat.corners, flat.number
    faces = shape.Faces
    others = Part.makeCompound([faces[number - 1] for number in flat.others])
    corners, index = tessellate(others.copy(), sag_mm)
    number = np.concatenate([flat.number, np.array(flat.others, dtype=np.int64)[index - 1]])
    by_face = np.argsort(number, kind="stable")
    return np.concatenate([flat.corners, corners])[by_face], number[by_face]


def tessellate(shape: Any, sag_mm: float) -> Tuple[np.ndarray, np.ndarray]:
    """(corners (m, 3, 3) mm, face number (m,) from 1) of all faces of a shape.

    sag_mm: distance of triangle edges from the surface. Where faces meet, the border keeps COARSE_FACTOR times that
    along the faces. The shape is tessellated in place: give a copy where it is shown, so that what the 3D view left on
    it has no say.
    """
    points, facets = shape.tessellate(COARSE_FACTOR * sag_mm)
    faces = shape.Faces
    found = _of_polygons(faces, points, facets)
    if found is not None:
        return found
    corners, numbers = [], []
    for number, face in enumerate(faces, start=1):
        vertices, triangles = _triangles(face, COARSE_FACTOR * sag_mm)
        if not len(triangles):
            continue
        if face.Surface.TypeId != "Part::GeomPlane":
            evaluate, project = _functions(face.Surface)
            uv = _parameters(vertices, np.array(face.getUVNodes()), evaluate)
            if uv is None:
                vertices, triangles = _triangles(face.copy(), sag_mm)
            else:
                vertices, triangles = refined(vertices, uv, triangles, evaluate, project, sag_mm)
        corners.append(vertices[triangles])
        numbers.append(np.full(len(triangles), number, dtype=np.int64))
    if not corners:
        raise GeometryError("mesh_empty", "The model's faces cannot be turned into triangles.", "Check its geometry.")
    return np.concatenate(corners), np.concatenate(numbers)


def _of_polygons(faces: List[Any], points: List[Any], facets: List[Any]) -> Optional[Tuple[np.ndarray, np.ndarray]]:
    """The same for a shape with flat faces and straight edges only, such as one made from a mesh, out of the
    triangulation of the whole: triangles come face by face, and a polygon's corners and holes tell their number. Asking
    each face for its own takes twice the time. None where the shape is another one."""
    if not facets or any(face.Surface.TypeId != "Part::GeomPlane" for face in faces):
        return None
    number = np.array([face.countElement("Edge") + 2 * face.countElement("Wire") - 4 for face in faces])
    if number.min() < 1 or number.sum() != len(facets):
        return None
    corners = np.array([(p.x, p.y, p.z) for p in points])[np.array(facets, dtype=np.int64)]
    # a curved edge has points between its ends; if what it adds is missing elsewhere, triangles leave their faces
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    twice_area = np.linalg.norm(normal, axis=1)
    owner = np.repeat(np.arange(len(faces)), number)
    by_area = np.lexsort((-twice_area, owner))
    largest = by_area[np.cumsum(number) - number][owner]
    plane = normal[largest] / np.maximum(twice_area[largest], 1e-30)[:, None]
    off = np.einsum("ijk,ik->ij", corners - corners[largest, :1], plane)
    return (corners, owner + 1) if np.abs(off).max() < SAME_POINT_MM else None


def _triangles(face: Any, sag_mm: float) -> Tuple[np.ndarray, np.ndarray]:
    points, facets = face.tessellate(sag_mm)
    return np.array([(p.x, p.y, p.z) for p in points]), np.array(facets, dtype=np.int64).reshape(-1, 3)


def _parameters(vertices: np.ndarray, uv: np.ndarray, evaluate: Evaluate) -> Optional[np.ndarray]:
    """(n, 2) the surface's parameters at the vertices: FreeCAD gives both, in different orders. None where one of the
    vertices is not found; where a seam has two parameters for one, either."""
    places = evaluate(uv)
    order = np.argsort(places @ _DIRECTION)
    along = (places @ _DIRECTION)[order]
    first = np.searchsorted(along, vertices @ _DIRECTION)
    found = np.zeros(len(vertices), dtype=np.int64)
    nearest = np.full(len(vertices), np.inf)
    for offset in (-2, -1, 0, 1):
        candidate = order[np.clip(first + offset, 0, len(order) - 1)]
        distance = np.linalg.norm(places[candidate] - vertices, axis=1)
        found = np.where(distance < nearest, candidate, found)
        nearest = np.minimum(distance, nearest)
    return uv[found] if nearest.max() < SAME_POINT_MM else None


def refined(
    vertices: np.ndarray,
    uv: np.ndarray,
    triangles: np.ndarray,
    evaluate: Evaluate,
    project: Project,
    sag_mm: float,
) -> Tuple[np.ndarray, np.ndarray]:
    """(vertices, triangles) in which no edge's middle is further than sag_mm from the surface.

    vertices (n, 3) lie on the surface at uv (n, 2); evaluate: (k, 2) -> (k, 3); project: (k, 3) -> (k, 2), the
    parameters of the nearest point. Whether an edge is halved follows from the edge alone, so neighbours agree and no
    gap opens.
    """
    finished: List[np.ndarray] = []
    for _level in range(MAX_LEVELS):
        edges = np.sort(triangles[:, [[0, 1], [1, 2], [2, 0]]], axis=2).reshape(-1, 2)
        keys, edge_of = np.unique(edges[:, 0] * len(vertices) + edges[:, 1], return_inverse=True)
        ends = np.stack([keys // len(vertices), keys % len(vertices)], axis=1)
        middle_uv = uv[ends].mean(axis=1)
        middle = evaluate(middle_uv)
        chord = vertices[ends].mean(axis=1)
        off = np.linalg.norm(middle - chord, axis=1)
        astray = off > np.maximum(ASTRAY * np.linalg.norm(vertices[ends[:, 1]] - vertices[ends[:, 0]], axis=1), sag_mm)
        if astray.any():
            middle_uv[astray] = project(chord[astray])
            middle[astray] = evaluate(middle_uv[astray])
            off[astray] = np.linalg.norm(middle[astray] - chord[astray], axis=1)
        halved = off > sag_mm
        if not halved.any():
            break
        new_index = np.full(len(keys), -1, dtype=np.int64)
        new_index[halved] = len(vertices) + np.arange(int(halved.sum()))
        vertices = np.concatenate([vertices, middle[halved]])
        uv = np.concatenate([uv, middle_uv[halved]])
        middles = new_index[edge_of.reshape(-1, 3)]
        untouched = (middles < 0).all(axis=1)
        finished.append(triangles[untouched])
        triangles = _split(triangles[~untouched], middles[~untouched])
    return vertices, np.concatenate([*finished, triangles])


def _split(triangles: np.ndarray, middles: np.ndarray) -> np.ndarray:
    """Triangles cut at the middles of their edges: middles (m, 3), -1 where edge k (corner k to k + 1) is whole."""
    count = (middles >= 0).sum(axis=1)
    pieces = []
    # turned so that one cut edge is the first, or the one whole edge the last
    one = count == 1
    t, m = _turned(triangles[one], middles[one], np.argmax(middles[one] >= 0, axis=1))
    pieces += [[t[:, 0], m[:, 0], t[:, 2]], [m[:, 0], t[:, 1], t[:, 2]]]
    two = count == 2
    t, m = _turned(triangles[two], middles[two], (np.argmax(middles[two] < 0, axis=1) + 1) % 3)
    pieces += [[m[:, 0], t[:, 1], m[:, 1]], [t[:, 0], m[:, 0], m[:, 1]], [t[:, 0], m[:, 1], t[:, 2]]]
    three = count == 3
    t, m = triangles[three], middles[three]
    pieces += [[t[:, 0], m[:, 0], m[:, 2]], [m[:, 0], t[:, 1], m[:, 1]], [m[:, 2], m[:, 1], t[:, 2]], list(m.T)]
    return np.concatenate([np.stack(piece, axis=1) for piece in pieces])


def _turned(triangles: np.ndarray, middles: np.ndarray, first: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    order = (first[:, None] + np.arange(3)) % 3
    return np.take_along_axis(triangles, order, axis=1), np.take_along_axis(middles, order, axis=1)


def _functions(surface: Any) -> Tuple[Evaluate, Project]:
    def evaluate(uv: np.ndarray) -> np.ndarray:
        value = surface.value
        return np.array([tuple(value(u, v)) for u, v in uv.tolist()]).reshape(-1, 3)

    def project(points: np.ndarray) -> np.ndarray:
        return np.array([surface.parameter(FreeCAD.Vector(*point)) for point in points.tolist()]).reshape(-1, 2)

    return evaluate, project
