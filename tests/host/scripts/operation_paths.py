"""What a person can set about the way of the tool: leads, circular moves, pencil passes, and where it may not go."""

import reporting  # noqa: I001
import FreeCAD
import Part
import small_job

from cnc_training.cam import operation, post
from cnc_training.cam.tessellation import tessellate

SETTINGS = ("Entry", "LeadRadius", "RampAngle", "CircularMoves", "PencilPasses", "AvoidMargin", "ToolReach",
            "HolderDiameter")  # fmt: skip


def pocket():
    """24 x 18 x 8 mm with a conical pocket 3 mm deep and a step beside it."""
    block = Part.makeBox(small_job.LENGTH, small_job.WIDTH, small_job.TOP)
    block = block.cut(Part.makeCone(4.0, 7.0, 3.0, FreeCAD.Vector(8.0, 9.0, 5.0)))
    return block.cut(Part.makeBox(5.0, small_job.WIDTH, 3.0, FreeCAD.Vector(19.0, 0.0, 6.0)))


def settings(made):
    values = {name: getattr(made, name) for name in SETTINGS}
    values["tips"] = all(made.getDocumentationOfProperty(name) for name in [*SETTINGS, "AvoidFaces", "Boundary"])
    return {name: getattr(value, "Value", value) for name, value in values.items()}


def cuts(made):
    """Places (x, y, z) of all feed moves, and how many commands of each kind there are."""
    here, places, names = {"X": None, "Y": None, "Z": None}, [], {}
    for command in made.Path.Commands:
        names[command.Name] = names.get(command.Name, 0) + 1
        here.update({axis: value for axis, value in command.Parameters.items() if axis in here})
        if command.Name in ("G1", "G2", "G3"):
            places.append([here["X"], here["Y"], here["Z"]])
    return {"places": places, "names": names, "valid": made.isValid(), "warnings": list(made.Warnings)}


def face_at(shape, x, y, z):
    """Name of the level face through a point."""
    spot = Part.Vertex(x, y, z)
    level = [k for k, face in enumerate(shape.Faces, 1) if abs(face.normalAt(0, 0).z) > 0.99]
    return "Face%d" % min(level, key=lambda k: shape.Faces[k - 1].distToShape(spot)[0])


def areas_by_face(shape):
    """Of each face, as FreeCAD says and by its triangles."""
    corners, numbers = tessellate(shape.copy(), 0.002)
    spans = [((a - c).tolist(), (b - c).tolist()) for a, b, c in corners]
    areas = [0.0] * len(shape.Faces)
    for (u, v), number in zip(spans, numbers.tolist()):
        areas[number - 1] += 0.5 * FreeCAD.Vector(*u).cross(FreeCAD.Vector(*v)).Length
    return [[face.Area for face in shape.Faces], areas]


def polyhedron():
    """Straight edges and flat faces only, some with holes."""
    block = Part.makeBox(12.0, 10.0, 8.0)
    through = Part.makeBox(2.0, 3.0, 20.0, FreeCAD.Vector(2.0, 2.0, -1.0))
    return block.cut(through).cut(Part.makeBox(4.0, 4.0, 3.0, FreeCAD.Vector(6.0, 4.0, 6.0)))


def main(arguments):
    doc, job, controller = small_job.new_job(pocket())
    model = job.Model.Group[0]
    cone = next(k for k, face in enumerate(model.Shape.Faces, 1) if isinstance(face.Surface, Part.Cone))
    made = operation.create(
        job, [(model, f"Face{cone}")], controller, AcceptRemainingStock=True, CuspLimit="0.05 mm", Mode="waterline"
    )
    answer = {"new": settings(made), "waterline": cuts(made)}
    made.CircularMoves = True
    doc.recompute()
    answer["circular"] = cuts(made)
    answer["programs"] = {name: post.post_process(job, name) for name in ("linuxcnc", "grbl")}
    answer["areas"] = [areas_by_face(polyhedron()), areas_by_face(pocket())]
    corners, _ = tessellate(model.Shape.copy(), 0.0005)
    answer["triangles"] = corners.tolist()

    made.Base, made.Mode, made.PencilPasses, made.Entry, made.LeadRadius = [], "zigzag", True, "Ramp", "0.8 mm"
    made.AvoidFaces, made.AvoidMargin = [(model, (face_at(model.Shape, 21.5, 9.0, 6.0),))], "0.5 mm"
    made.ToolReach = "30 mm"
    doc.recompute()
    answer["avoiding"] = cuts(made)
    answer["set"] = settings(made)
    name, path = made.Name, arguments["file"]
    doc.saveAs(path)
    FreeCAD.closeDocument(doc.Name)
    doc = FreeCAD.openDocument(path)
    made = doc.getObject(name)
    job = next(obj for obj in doc.Objects if hasattr(obj, "Operations"))
    answer["reopened"] = settings(made)
    answer["reopened_avoids"] = [[linked.Name, list(subs)] for linked, subs in made.AvoidFaces]
    answer["current_after_reopening"] = post.has_current_path(made, job)

    made.ToolReach = "2 mm"
    doc.recompute()
    answer["short_tool"] = cuts(made)
    made.ToolReach = "30 mm"
    wire = doc.addObject("Part::Feature", "Outline")
    wire.Shape = Part.makePolygon([FreeCAD.Vector(*p) for p in ((3, 3), (13, 3), (13, 14), (3, 14), (3, 3))])
    doc.recompute()
    made.Boundary, made.Entry = [wire], "Arc"
    doc.recompute()
    answer["bounded"] = cuts(made)
    wire.Shape = Part.makeLine(FreeCAD.Vector(0, 0, 0), FreeCAD.Vector(5, 0, 0))
    doc.recompute()
    answer["open_boundary"] = cuts(made)
    made.Boundary, made.Mode = [], "pencil"
    doc.recompute()
    answer["pencil"] = cuts(made)
    made.setExpression("StartDepth", None)
    made.StartDepth = 5.5
    made.Mode = "zigzag"
    doc.recompute()
    answer["low_start"] = cuts(made)
    return answer


reporting.run(main)
