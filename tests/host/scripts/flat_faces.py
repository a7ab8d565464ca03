"""Triangles out of a shape's B-rep, beside FreeCAD's own tessellation of a copy: area and normal of each face."""

import FreeCAD
import Mesh
import numpy as np
import Part
import reporting

from cnc_training.cam.flat_faces import flat_faces
from cnc_training.cam.tessellation import tessellate, triangles_of

SAG_MM = 0.002


def star(tips):
    """A prism over a star with a round hole, from its mesh: walls of four corners, two concave faces with a hole."""
    angle = np.linspace(0, 2 * np.pi, 2 * tips, endpoint=False)
    way = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    rings = [np.where(np.arange(2 * tips)[:, None] % 2, 15.0, 19.0) * way, 6.0 * way]
    corners = np.concatenate([np.column_stack([ring, np.full(2 * tips, z)]) for ring in rings for z in (0.0, 7.0)])
    below, above, inner_below, inner_above = (np.arange(2 * tips) + k * 2 * tips for k in range(4))
    facets = []
    for low, high in ((below, above), (above, inner_above), (inner_above, inner_below), (inner_below, below)):
        low_next, high_next = np.roll(low, -1), np.roll(high, -1)
        facets += [np.stack([low, low_next, high_next], axis=1), np.stack([low, high_next, high], axis=1)]
    shape = Part.Shape()
    points = [FreeCAD.Vector(*corner) for corner in corners]
    shape.makeShapeFromMesh((points, [tuple(facet) for facet in np.concatenate(facets).tolist()]), 1e-4)
    return shape.removeSplitter()


def shapes():
    made = star(40)
    yield "star", made
    ball = Part.Shape()
    ball.makeShapeFromMesh(Mesh.createSphere(7.0, 16).Topology, 1e-4)
    yield "faceted ball", ball
    moved = made.copy()
    moved.Placement = FreeCAD.Placement(FreeCAD.Vector(5, -3, 2), FreeCAD.Rotation(FreeCAD.Vector(1, 2, 3), 40))
    yield "moved", moved
    yield "mirrored", made.mirror(FreeCAD.Vector(0, 0, 0), FreeCAD.Vector(1, 0, 0))
    yield "with a cone", Part.makeCompound([made, Part.makeCone(6, 2, 9, FreeCAD.Vector(60, 0, 0))])
    placed = made.copy()
    placed.Placement = FreeCAD.Placement(FreeCAD.Vector(70, 0, 0), FreeCAD.Rotation())
    yield "placed inside", Part.makeCompound([made, placed])
    yield "a box", Part.makeBox(3, 4, 5)
    yield "a ball", Part.makeSphere(5)


def by_face(corners, number, count):
    normal = 0.5 * np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    return [np.bincount(number, normal[:, k], count + 1).tolist() for k in range(3)]


def main(_):
    answer = {}
    for name, shape in shapes():
        count = len(shape.Faces)
        flat = flat_faces(shape)
        ours, theirs = triangles_of(shape, SAG_MM), tessellate(shape.copy(), SAG_MM)
        answer[name] = {
            "faces": count,
            "from_text": 0 if flat is None else count - len(flat.others),
            "ours": by_face(*ours, count),
            "theirs": by_face(*theirs, count),
            "ordered": bool((np.diff(ours[1]) >= 0).all()),
        }
    return answer


reporting.run(main)
