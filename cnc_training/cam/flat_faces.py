"""Triangles of the flat convex faces of a shape, out of its B-rep written as text.

A shape made from a mesh has thousands of them, and asking FreeCAD for each, or to mesh them all, takes ten times as
long as writing the text and reading it. What the text does not say in the plain form that is expected here is left to
FreeCAD's own tessellation.
"""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import numpy as np

FEWEST_FACES = 64  # with fewer, asking FreeCAD costs little
THINNEST = 1e-6  # height over the longest side of a triangle that a face is cut into
LINE = PLANE = "1"  # how a line among the curves and a plane among the surfaces begin
_OTHER_WAY = {"+": "-", "-": "+"}


class FlatFaces(NamedTuple):
    """corners (m, 3, 3) mm of the triangles, counter-clockwise seen from outside; number (m,) of the faces that they
    belong to, from 1; others: the numbers of all faces that have none."""

    corners: np.ndarray
    number: np.ndarray
    others: List[int]


Edge = Tuple[int, int]  # places of its first and last vertex among the records; twice the same where it is not straight


class _Unexpected(Exception):
    """The text holds something that is not read here."""


def flat_faces(shape: Any) -> Optional[FlatFaces]:
    """None where the shape has few faces, or is not written in the plain form of what was made from a mesh."""
    count = shape.countElement("Face")
    if count < FEWEST_FACES:
        return None
    try:
        found = _read(shape.exportBrepToString(), count)
    except (_Unexpected, ValueError, IndexError, KeyError):
        return None
    if found is None:
        return None
    matrix = np.array(shape.Placement.toMatrix().A).reshape(4, 4)
    return found._replace(corners=found.corners @ matrix[:3, :3].T + matrix[:3, 3])


def _read(text: str, count: int) -> Optional[FlatFaces]:
    """The faces of a shape that has count of them, before its own placement."""
    before, _, after = text.partition("\nTShapes ")
    straight = _beginning_with(LINE, before, "\nCurves ", "\nPolygon3D ")
    flat = _beginning_with(PLANE, before, "\nSurfaces ", "\nTriangulations ")
    records = after.split("*\n")
    number, _, records[0] = records[0].partition("\n")
    if len(records) != int(number) + 1:
        raise _Unexpected
    root = records.pop()
    shapes = [record.split() for record in records]
    faces = _faces(shapes, root.split()[0])
    if len(faces) != count:
        raise _Unexpected
    loops: Dict[int, List[Tuple[int, List[int]]]] = {}  # by their number of vertices: (face, vertices)
    edges: Dict[int, Edge] = {}
    for k, (place, way) in enumerate(faces, start=1):
        loop = _loop(shapes, place, way, straight, flat, edges)
        if loop:
            loops.setdefault(len(loop), []).append((k, loop))
    pieces = [_fans(shapes, same) for same in loops.values()]
    if not pieces:
        return None
    corners, numbers = (np.concatenate(arrays) for arrays in zip(*pieces))
    left = np.ones(count + 1, dtype=bool)
    left[numbers] = left[0] = False
    return FlatFaces(corners, numbers, np.flatnonzero(left).tolist())


def _fans(shapes: List[List[str]], loops: List[Tuple[int, List[int]]]) -> Tuple[np.ndarray, np.ndarray]:
    """(corners (m, 3, 3), face (m,)) of the convex ones of polygons with equally many vertices, cut into triangles from
    their first vertex on."""
    used, index = np.unique(np.array([loop for _, loop in loops]), return_inverse=True)
    vertices = np.array([[float(word) for word in shapes[place][2:5]] for place in used.tolist()])
    polygon = vertices[index.reshape(len(loops), -1)]
    face = np.array([face for face, _ in loops])
    ahead, behind = np.roll(polygon, -1, axis=1) - polygon, polygon - np.roll(polygon, 1, axis=1)
    turn = np.cross(behind, ahead)
    fan = np.stack([np.broadcast_to(polygon[:, :1], polygon[:, 2:].shape), polygon[:, 1:-1], polygon[:, 2:]], axis=2)
    a, b, c = fan.transpose(2, 0, 1, 3)
    area = np.cross(b - a, c - a)
    longest = np.maximum.reduce([((q - p) ** 2).sum(axis=2) for p, q in ((a, b), (b, c), (c, a))])
    outward = area.sum(axis=1)
    outward = outward / np.maximum(np.linalg.norm(outward, axis=1), 1e-300)[:, None]
    convex = (np.einsum("ijk,ik->ij", turn, outward) > 0).all(axis=1)
    convex &= (np.einsum("ijk,ik->ij", area, outward) > THINNEST * longest).all(axis=1)
    return fan[convex].reshape(-1, 3, 3), np.repeat(face[convex], polygon.shape[1] - 2)


def _beginning_with(word: str, text: str, title: str, following: str) -> List[bool]:
    """For each curve or surface of a section, counted from 1: is that its first word? One line each is expected, but
    for a cone's angle, which has a line of its own."""
    number, *lines = text[text.index(title) + len(title) : text.index(following)].split("\n")
    first = [line.split(" ", 1)[0] for line in lines if " " in line.strip()]
    if len(first) != int(number):
        raise _Unexpected
    return [False, *(found == word for found in first)]


def _parts(words: List[str], first: int) -> List[Tuple[int, str]]:
    """(place counted from the last record, way + or -) of what a shape consists of, named from its words on. Parts with
    a place of their own in space are not expected."""
    if any(word != "0" for word in words[first + 1 :: 2]):
        raise _Unexpected
    return [(-int(word[1:]), word[0]) for word in words[first::2]]


def _faces(shapes: List[List[str]], root: str) -> List[Tuple[int, str]]:
    """(place, way) of all faces, each once, in the order of their numbers."""
    found: Dict[int, str] = {}
    waiting = [(-int(root[1:]), root[0])]
    while waiting:
        place, way = waiting.pop()
        words = shapes[place]
        if words[0] == "Fa":
            found.setdefault(place, way)
        elif words[0] in ("Co", "CS", "So", "Sh"):
            waiting += [(part, _turned(turn, way)) for part, turn in reversed(_parts(words, 2))]
        else:
            raise _Unexpected
    return list(found.items())


def _turned(way: str, by: str) -> str:
    return way if by == "+" else _OTHER_WAY[way]


def _loop(
    shapes: List[List[str]], place: int, way: str, straight: List[bool], flat: List[bool], edges: Dict[int, Edge]
) -> List[int]:
    """Places of the vertices around a face, none where it is not flat, has holes or edges that are not straight."""
    words = shapes[place]
    # Fa, natural, tolerance, surface, location, flags, wire, location
    if len(words) != 8 or words[4] != "0" or not flat[int(words[3])]:
        return []
    ((wire, turn),) = _parts(words, 6)
    way = _turned(turn, way)
    loop, ends = [], []
    for edge, turn in _parts(shapes[wire], 2):
        if edge not in edges:
            edges[edge] = _edge(shapes[edge], straight)
        first, last = edges[edge]
        if first == last:
            return []
        begin, end = (first, last) if turn == "+" else (last, first)
        loop.append(begin)
        ends.append(end)
    if ends != loop[1:] + loop[:1] or len(loop) < 3:
        return []
    return loop if way == "+" else loop[::-1]


def _edge(words: List[str], straight: List[bool]) -> Edge:
    # Ed, tolerance, three flags, 1, curve, location, from, to, ..., flags, vertex, location, vertex, location
    if words[5] != "1" or words[7] != "0" or not straight[int(words[6])] or words[-4][0] not in "+-":
        return 0, 0
    first, last = _parts(words, len(words) - 4)
    if first[1] == last[1]:
        return 0, 0
    return (first[0], last[0]) if first[1] == "+" else (last[0], first[0])
