"""Draws the sample part and writes it as a FreeCAD document and as an STL. Runs inside FreeCAD 0.20, whose files every
later FreeCAD opens:

    OUT=resources/sample_part tools/host 0.20 freecadcmd tools/make_sample_part.py

A mould cavity in a block of 80 x 60 x 27 mm: drafted walls with round corners, a freeform floor, two ribs with full
radii, a dome, and a deeper pocket with a filleted floor. A 6 mm ball mill reaches all of it but the creases.
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

LENGTH, WIDTH, HEIGHT = 80.0, 60.0, 27.0
CAVITY_DEPTH = 15.0
STL_DEFLECTION = 0.01


def floor_height(x, y):
    """The cavity's floor, mm below the parting plane: a saddle that rolls off towards one corner."""
    u, v = x / LENGTH, y / WIDTH
    return (
        -11.5
        + 2.5 * math.sin(math.pi * u) * math.cos(0.9 * math.pi * (v - 0.45))
        + 1.5 * math.sin(2.0 * math.pi * (0.8 * u + 0.35 * v))
        - 0.3 * u * v
    )


def below_floor():
    """Everything under the freeform floor."""
    rows = []
    for j in range(9):
        y = WIDTH * j / 8
        rows.append([Vector(LENGTH * i / 12, y, floor_height(LENGTH * i / 12, y)) for i in range(13)])
    surface = Part.BSplineSurface()
    surface.interpolate(rows)
    return surface.toShape().extrude(Vector(0, 0, -HEIGHT))


def tapered_pocket(length, width, top, bottom, spread, corner, fillet=0.0):
    """A pocket to cut away, centred on the Z axis: length x width at its bottom, wider by spread on each side at its
    top, with rounded corners and optionally a rounded floor."""
    wires = []
    for z, grow in ((bottom, 0.0), (top, spread)):
        half_x, half_y = 0.5 * length + grow, 0.5 * width + grow
        points = [Vector(sx * half_x, sy * half_y, z) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        wires.append(Part.makePolygon([*points, points[0]]))
    body = Part.makeLoft(wires, True, True)
    upright = [edge for edge in body.Edges if abs(edge.Vertexes[0].Z - edge.Vertexes[1].Z) > 1.0]
    body = body.makeFillet(corner, upright)
    if fillet:
        floor = [edge for edge in body.Edges if max(v.Z for v in edge.Vertexes) < bottom + 0.1]
        body = body.makeFillet(fillet, floor)
    return body


def placed(body, x, y, turned_deg=0.0):
    body.rotate(Vector(0, 0, 0), Vector(0, 0, 1), turned_deg)
    body.translate(Vector(x, y, 0))
    return body


def rib(start, end, top, radius):
    """A rib with a full radius at height top and 15 degrees of draft, between two points of the XY plane."""
    along = Vector(*end) - Vector(*start)
    draft = math.radians(15.0)
    rise = radius * math.sin(draft)
    shoulder = radius * math.cos(draft)
    foot = shoulder + math.tan(draft) * (top - radius + rise + HEIGHT)
    left, right = Vector(0, -foot, -HEIGHT), Vector(0, foot, -HEIGHT)
    a, b = Vector(0, -shoulder, top - radius + rise), Vector(0, shoulder, top - radius + rise)
    outline = Part.Wire(
        [
            Part.makeLine(left, a),
            Part.Arc(a, Vector(0, 0, top), b).toShape(),
            Part.makeLine(b, right),
            Part.makeLine(right, left),
        ]
    )
    body = Part.Face(outline).extrude(Vector(along.Length, 0, 0))
    return placed(body, start[0], start[1], math.degrees(math.atan2(along.y, along.x)))


def mould_cavity():
    block = Part.makeBox(LENGTH, WIDTH, HEIGHT, Vector(0, 0, -HEIGHT))
    cavity = placed(tapered_pocket(52.0, 34.0, 1.0, -CAVITY_DEPTH, 7.0, 8.0), 40.0, 30.0)
    floor = below_floor()
    ribs = [rib((39.0, 8.0, 0.0), (41.0, 25.0, 0.0), -5.5, 3.0), rib((57.0, 8.0, 0.0), (56.0, 23.0, 0.0), -6.5, 3.0)]
    dome = Part.makeSphere(7.0, Vector(53.0, 35.5, -13.0))
    filling = floor.fuse([*ribs, dome]).common(cavity)
    deep = placed(tapered_pocket(12.0, 9.0, 1.0, -19.0, 6.0, 4.5, 4.0), 25.0, 30.0, 14.0)
    filling = filling.cut(deep)
    body = block.cut(cavity).fuse(filling).cut(deep.common(cavity.fuse(below_floor()))).removeSplitter()
    return max(body.Solids, key=lambda solid: solid.Volume)


def main():
    folder = Path(os.environ["OUT"])
    folder.mkdir(parents=True, exist_ok=True)
    shape = mould_cavity()
    if not shape.isValid() or not shape.isClosed():
        raise RuntimeError("the drawing is not a closed solid")
    doc = FreeCAD.newDocument("SamplePart")
    part = doc.addObject("Part::Feature", "MouldCavity")
    part.Label = "Mould cavity"
    part.Shape = shape
    doc.recompute()
    document = (folder / "sample_part.FCStd").absolute()
    if document.exists():
        document.unlink()  # FreeCAD would keep it as a backup
    doc.saveAs(str(document))
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
