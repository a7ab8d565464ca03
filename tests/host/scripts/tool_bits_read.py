"""What the addon makes of FreeCAD's tool bits, beside the meridian of FreeCAD's own drawing of them."""

import importlib
from pathlib import Path

import FreeCAD
import numpy as np
import reporting

from cnc_training.cam import compat
from cnc_training.cam.tool_bits import tool_spec
from cnc_training.contract import to_json
from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import from_spec

MODERN = compat.has_module("Path.Tool.toolbit")


def main(arguments):
    document = FreeCAD.newDocument("bits")
    answer = {}
    for shape, values in arguments:
        bit = drawn_bit(document, shape, values)
        if bit is None:
            answer[shape] = None  # this FreeCAD has no such shape
            continue
        try:
            spec = tool_spec(bit)
        except GeometryError as error:
            answer[shape] = {"refused": error.message}
            continue
        answer[shape] = {"spec": to_json(spec), "apart_mm": apart_mm(bit.Shape, from_spec(spec))}
    return answer


def drawn_bit(document, shape, values):
    """A bit with these properties, drawn by FreeCAD with them; None where it has no such shape."""
    tools = Path(FreeCAD.getResourceDir()) / "Mod" / ("CAM" if compat.has_module("Path.Tool.Bit") or MODERN else "Path")
    file = tools / "Tools" / "Shape" / f"{shape}.fcstd"
    if not file.exists():
        return None
    if MODERN:
        proxy = importlib.import_module("Path.Tool.toolbit").ToolBit.from_shape_id(f"{shape}.fcstd", shape)
        bit = proxy.attach_to_doc(doc=document)
    else:
        modern = compat.has_module("Path.Tool.Bit")
        module = importlib.import_module("Path.Tool.Bit" if modern else "PathScripts.PathToolBit")
        bit = module.Factory.Create(shape, str(file))
    for name, value in values.items():
        if hasattr(bit, name):
            setattr(bit, name, value)
    if MODERN:
        bit.Proxy._update_visual_representation()
    else:
        bit.Proxy._updateBitShape(bit)
    return bit


def apart_mm(shape, cutter):
    """The largest distance, along the axis, between the drawing and the cutter in front of the drawn cutting edge."""
    points = np.array([tuple(face.valueAt(u, v)) for face in shape.Faces for u, v in places(face)])
    r = np.hypot(points[:, 0], points[:, 1])
    end = r.max()
    edge = points[r >= end - 1e-6, 2].min()
    front = (points[:, 2] <= edge + 1e-9) & (r <= cutter.radius_mm)
    return float(np.abs(cutter.profile(r[front]) - points[front, 2]).max())


def places(face):
    """Parameters all over a face."""
    u0, u1, v0, v1 = face.ParameterRange
    grid = [(u, v) for u in np.linspace(u0, u1, 20) for v in np.linspace(v0, v1, 20)]
    return [(u, v) for u, v in grid if face.isPartOfDomain(u, v)]


reporting.run(main)
