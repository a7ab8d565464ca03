"""A strategy's path in the 3D view, without touching the document."""

from __future__ import annotations

from typing import Any

import FreeCADGui
import numpy as np

from ..contract import RankedCandidate
from ..errors import GeometryError
from ..machining.toolpath import RAPID, Toolpath
from . import path_source, ranking

CUT_COLOUR = (0.1, 0.45, 0.9)
RAPID_COLOUR = (0.85, 0.2, 0.2)


class Preview:
    """At most one path at a time."""

    def __init__(self) -> None:
        self._shown: Any = None

    def show(self, obj: Any, row: RankedCandidate) -> None:
        """Draws the path of a ranked candidate over the part. Raises GeometryError where it has none."""
        if not row.stepover_mm:
            raise GeometryError("no_path", f"The strategy {row.candidate.key} has no path here.", row.reason)
        toolpath = path_source.draft_toolpath(ranking.inputs_of(obj), row.candidate, row.stepover_mm)
        self.clear()
        view = FreeCADGui.getDocument(obj.Document.Name).activeView()
        if view is None or not hasattr(view, "getSceneGraph"):
            return
        graph = view.getSceneGraph()
        node = _scene(toolpath)
        graph.addChild(node)
        self._shown = (graph, node)

    def clear(self) -> None:
        if self._shown is not None:
            graph, node = self._shown
            graph.removeChild(node)
            self._shown = None


def _scene(toolpath: Toolpath) -> Any:
    from pivy import coin

    root = coin.SoSeparator()
    moves = np.stack([toolpath.points[:-1], toolpath.points[1:]], axis=1)
    rapid = toolpath.kinds[1:] == RAPID
    for chosen, colour in ((~rapid, CUT_COLOUR), (rapid, RAPID_COLOUR)):
        part = coin.SoSeparator()
        material = coin.SoBaseColor()
        material.rgb = colour
        points = moves[chosen].reshape(-1, 3)
        coordinates = coin.SoCoordinate3()
        coordinates.point.setValues(0, len(points), points.tolist())
        lines = coin.SoLineSet()
        lines.numVertices.setValues(0, len(points) // 2, [2] * (len(points) // 2))
        for child in (material, coordinates, lines):
            part.addChild(child)
        root.addChild(part)
    return root
