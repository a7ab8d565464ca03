"""Draws the sample part and writes it as a FreeCAD document and as an STL. Runs inside FreeCAD 0.20, whose files every
later FreeCAD opens:

    OUT=resources/sample_part tools/host 0.20 freecadcmd tools/make_sample_part.py

A die insert of 80 x 60 mm: a freeform top lofted through five profiles, a pocket with a rounded floor, two ribs with
full radii, and a dome. Every wall has draft or is a fillet, so a 6 mm ball mill reaches all of the top.
"""

import math
import os
import sys
import traceback
from pathlib import Path

import FreeCAD
import MeshPart
import Part
from FreeCAD import Vector

LENGTH, WIDTH, BASE = 80.0, 60.0, 8.0
STL_DEFLECTION = 0.01


def crown(x, y):
    """Height of the freeform top over the base plane, mm: a saddle that rolls off towards one corner."""
    u, v = x / LENGTH, y / WIDTH
    return (
        11.0
        + 4.5 * math.sin(math.pi * u) * math.cos(0.9 * math.pi * (v - 0.45))
        + 2.2 * math.sin(2.0 * math.pi * (0.8 * u + 0.35 * v))
        - 3.0 * u * v
    )


def freeform_block():
    rows = []
    for j in range(9):
        y = WIDTH * j / 8
        rows.append([Vector(LENGTH * i / 12, y, crown(LENGTH * i / 12, y)) for i in range(13)])
    surface = Part.BSplineSurface()
    surface.interpolate(rows)
    top = surface.toShape()
    tool = Part.makeBox(LENGTH, WIDTH, 40.0, Vector(0, 0, -BASE))
    below = top.extrude(Vector(0, 0, -60.0))
    return tool.common(below)


def pocket():
    """A tapered, round-cornered pocket with a filleted floor, as a tool body to cut away."""
    outline = [(-13.0, -9.0), (13.0, -9.0), (13.0, 9.0), (-13.0, 9.0)]
    wires = []
    for z, grow in ((5.0, 0.0), (25.0, 7.0)):
        points = [Vector(x + math.copysign(grow, x), y + math.copysign(grow, y), z) for x, y in outline]
        wires.append(Part.makePolygon([*points, points[0]]))
    body = Part.makeLoft(wires, True, True)
    steep = [edge for edge in body.Edges if abs(edge.Vertexes[0].Z - edge.Vertexes[1].Z) > 1.0]
    floor = [edge for edge in body.Edges if max(v.Z for v in edge.Vertexes) < 5.1]
    body = body.makeFillet(5.0, steep)
    floor = [edge for edge in body.Edges if max(v.Z for v in edge.Vertexes) < 5.1]
    body = body.makeFillet(4.0, floor)
    body.rotate(Vector(0, 0, 0), Vector(0, 0, 1), 12.0)
    body.translate(Vector(25.0, 31.0, 0))
    return body


def rib(start, end, height, radius):
    """A rib with a full radius on top and 10 degrees of draft, rising from the top towards end."""
    along = Vector(*end) - Vector(*start)
    draft = math.tan(math.radians(10.0))
    half = radius / math.cos(math.radians(10.0))
    foot = half + draft * (height + 20.0)
    left, right = Vector(0, -foot, -20.0), Vector(0, foot, -20.0)
    shoulder = radius * math.cos(math.radians(10.0))
    dip = radius * math.sin(math.radians(10.0))
    a = Vector(0, -shoulder, height - radius + dip)
    b = Vector(0, shoulder, height - radius + dip)
    profile = Part.Wire(
        [
            Part.makeLine(left, a),
            Part.Arc(a, Vector(0, 0, height), b).toShape(),
            Part.makeLine(b, right),
            Part.makeLine(right, left),
        ]
    )
    body = Part.Face(profile).extrude(Vector(along.Length, 0, 0))
    body.rotate(Vector(0, 0, 0), Vector(0, 0, 1), math.degrees(math.atan2(along.y, along.x)))
    body.translate(Vector(*start))
    return body


def dome():
    return Part.makeSphere(13.0, Vector(62.0, 41.0, 7.0))


def sculpted_part():
    block = freeform_block()
    floor = Part.makeBox(LENGTH, WIDTH, 60.0, Vector(0, 0, -BASE))
    body = block.fuse(
        [
            rib((44.0, 9.0, 0.0), (76.0, 16.0, 0.0), 17.0, 3.0),
            rib((46.0, 21.0, 0.0), (72.0, 25.0, 0.0), 15.5, 3.0),
            dome(),
        ]
    )
    body = body.cut(pocket()).common(floor).removeSplitter()
    return max(body.Solids, key=lambda solid: solid.Volume)


def main():
    folder = Path(os.environ["OUT"])
    folder.mkdir(parents=True, exist_ok=True)
    shape = sculpted_part()
    if not shape.isValid() or not shape.isClosed():
        raise RuntimeError("the drawing is not a closed solid")
    doc = FreeCAD.newDocument("SamplePart")
    part = doc.addObject("Part::Feature", "DieInsert")
    part.Label = "Die insert"
    part.Shape = shape
    doc.recompute()
    doc.saveAs(str((folder / "sample_part.FCStd").absolute()))
    mesh = MeshPart.meshFromShape(Shape=shape, LinearDeflection=STL_DEFLECTION, AngularDeflection=0.5, Relative=False)
    mesh.write(str((folder / "sample_part.stl").absolute()), "STL")
    box = shape.BoundBox
    size = f"{box.XLength:.1f} x {box.YLength:.1f} x {box.ZLength:.1f} mm"
    print(f"\n{size}, {len(shape.Faces)} faces, {mesh.CountFacets} triangles")


try:
    main()
    status = 0
except BaseException:
    traceback.print_exc()
    status = 1
sys.stdout.flush()
sys.stderr.flush()
os._exit(status)  # FreeCAD reports success for a script that failed
