"""A strategy's path, and the cusps it would leave, in the 3D view without touching the document."""

from __future__ import annotations

from typing import Any, List, Tuple

import FreeCADGui
import numpy as np

from ..machining.toolpath import CUT, RAPID, Toolpath
from .colours import cusp_colours
from .looking import CuspMap

CUT_COLOUR = (0.0, 0.45, 0.70)
LINK_COLOUR = (0.90, 0.62, 0.0)
RAPID_COLOUR = (0.85, 0.2, 0.2)
PATCH_SHARE = 1.7  # of the side of a probe's square: patches overlap, since probes are not on a grid
LIFT_SHARE = 0.004  # of the part's size, along the normal: FreeCAD draws faces by triangles that are off by about that
HIDDEN = -1  # SO_SWITCH_NONE


class Preview:
    """At most one path and one cusp map at a time. The operation's own path is out of sight meanwhile."""

    def __init__(self, operation: Any) -> None:
        self._operation = operation
        self._shown: List[Tuple[Any, Any]] = []  # (graph, node)
        self._own_path: Any = None  # (switch, what it showed)

    @property
    def active(self) -> bool:
        return bool(self._shown)

    def show(self, toolpath: Any = None, cusps: Any = None, limit_mm: float = 0.0) -> None:
        """Draws a Toolpath, a CuspMap, or both, instead of what was drawn before."""
        self.clear()
        view = FreeCADGui.getDocument(self._operation.Document.Name).activeView()
        if view is None or not hasattr(view, "getSceneGraph"):
            return
        graph = view.getSceneGraph()
        nodes = [] if toolpath is None else [path_scene(toolpath)]
        nodes += [] if cusps is None else [cusp_scene(cusps, limit_mm)]
        for node in nodes:
            graph.addChild(node)
            self._shown.append((graph, node))
        if nodes:
            self._hide_own_path()

    def clear(self) -> None:
        shown, self._shown = self._shown, []
        for graph, node in shown:
            graph.removeChild(node)
        own, self._own_path = self._own_path, None
        if own is not None:
            switch, child = own
            switch.whichChild.setValue(child)

    def _hide_own_path(self) -> None:
        """By the switch of its scene, not by its visibility, which is a property of the document."""
        switch = getattr(self._operation.ViewObject, "SwitchNode", None)
        if switch is not None:
            self._own_path = (switch, switch.whichChild.getValue())
            switch.whichChild.setValue(HIDDEN)


def path_scene(toolpath: Toolpath) -> Any:
    """Lines: cuts, links and plunges, rapids."""
    from pivy import coin

    root = coin.SoSeparator()
    light = coin.SoLightModel()
    light.model = coin.SoLightModel.BASE_COLOR
    root.addChild(light)
    kinds = toolpath.kinds
    groups = np.where(kinds == RAPID, 2, np.where(kinds == CUT, 0, 1))
    for group, colour in enumerate((CUT_COLOUR, LINK_COLOUR, RAPID_COLOUR)):
        points, counts = strips(toolpath.points, groups == group)
        if not len(counts):
            continue
        part = coin.SoSeparator()
        material = coin.SoBaseColor()
        material.rgb = colour
        coordinates = coin.SoCoordinate3()
        coordinates.point.setValues(0, len(points), points.tolist())
        lines = coin.SoLineSet()
        lines.numVertices.setValues(0, len(counts), counts.tolist())
        for child in (material, coordinates, lines):
            part.addChild(child)
        root.addChild(part)
    return root


def strips(points: np.ndarray, chosen: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """(points of all strips (k, 3), points in each (s,)): the chosen moves of a path, those that follow each other
    joined. chosen (n,): move i, which ends at point i, is drawn; the first has no start."""
    moves = np.flatnonzero(chosen[1:]) + 1
    if not len(moves):
        return np.zeros((0, 3)), np.zeros(0, np.int64)
    begins = np.flatnonzero(np.r_[True, np.diff(moves) > 1])
    lengths = np.diff(np.r_[begins, len(moves)])
    strip = np.repeat(np.arange(len(begins)), lengths)
    index = np.empty(len(moves) + len(begins), np.int64)
    index[np.arange(len(moves)) + strip + 1] = moves
    index[begins + np.arange(len(begins))] = moves[begins] - 1
    return points[index], lengths + 1


def cusp_scene(cusps: CuspMap, limit_mm: float) -> Any:
    """A coloured square for each probe, tangent to the part."""
    from pivy import coin

    root = coin.SoSeparator()
    light = coin.SoLightModel()
    light.model = coin.SoLightModel.BASE_COLOR
    hints = coin.SoShapeHints()
    hints.vertexOrdering = coin.SoShapeHints.UNKNOWN_ORDERING  # to be seen from both sides
    material = coin.SoMaterial()
    colours = cusp_colours(cusps.cusp_mm / limit_mm)
    material.diffuseColor.setValues(0, len(colours), colours.tolist())
    binding = coin.SoMaterialBinding()
    binding.value = coin.SoMaterialBinding.PER_FACE
    corners = patches(cusps)
    coordinates = coin.SoCoordinate3()
    coordinates.point.setValues(0, len(corners), corners.tolist())
    faces = coin.SoFaceSet()
    faces.numVertices.setValues(0, len(colours), [4] * len(colours))
    for child in (light, hints, material, binding, coordinates, faces):
        root.addChild(child)
    return root


def patches(cusps: CuspMap) -> np.ndarray:
    """(4 n, 3) corners of the squares, one after the other."""
    normal = cusps.normal
    across = np.where(np.abs(normal[:, :1]) < 0.7, np.array([[1.0, 0.0, 0.0]]), np.array([[0.0, 1.0, 0.0]]))
    u = np.cross(normal, across)
    u /= np.linalg.norm(u, axis=1, keepdims=True)
    v = np.cross(normal, u)
    half = 0.5 * PATCH_SHARE * cusps.side_mm
    size_mm = float(np.linalg.norm(np.ptp(cusps.point, axis=0))) if len(cusps.point) else 0.0
    centre = cusps.point + LIFT_SHARE * size_mm * normal
    corners = np.stack([centre + half * (a * u + b * v) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))], axis=1)
    return corners.reshape(-1, 3)
