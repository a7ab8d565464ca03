"""The machining boundary of an operation: closed outlines of sketches, wires and faces as polygons in XY."""

from __future__ import annotations

from typing import Any, List

from ..errors import GeometryError

SAG_MM = 0.01  # by how much the polygon may cut a curve short
_DIGITS = 6


def boundary_polygons(objects: Any) -> List[List[List[float]]]:
    """Closed polygons, seen from above, of all closed wires of the objects; faces count with their outer wires.

    Raises GeometryError for an object that has none.
    """
    return [polygon for item in objects or [] for polygon in _polygons(item)]


def _polygons(item: Any) -> List[List[List[float]]]:
    shape = getattr(item, "Shape", None)
    wires = [] if shape is None or shape.isNull() else [face.OuterWire for face in shape.Faces] or list(shape.Wires)
    closed = [wire for wire in wires if wire.isClosed()]
    if not closed:
        raise GeometryError(
            "bad_boundary", f"The boundary {item.Label} has no closed outline.", "Close it, or choose another one."
        )
    return [[[round(p.x, _DIGITS), round(p.y, _DIGITS)] for p in _points(wire)] for wire in closed]


def _points(wire: Any) -> List[Any]:
    """In their order along the wire, the first one not repeated."""
    points: List[Any] = []
    for edge in wire.OrderedEdges:
        part = edge.discretize(QuasiDeflection=SAG_MM)
        if edge.Orientation == "Reversed":
            part = part[::-1]
        points += part[:-1]
    return points
