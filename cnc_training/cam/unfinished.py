"""Which faces a finishing operation leaves to another one, by name: walls, and what its tool does not get into."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, List, Sequence, Tuple

import numpy as np

from ..host import translate
from ..machining.facets import upward_normals
from ..machining.finishing import Finishing
from ..machining.surface import STEEPEST_DEG
from .geometry import JobGeometry

SMALLEST_MM2 = 0.5  # less of a face is not worth a word
NAMED_FACES = 6
TOUCHING_MM = 0.05
MOST_POINTS = 400  # of those that are not reached: enough to name the faces
WALL, UNREACHED = "wall", "unreached"


@dataclass(frozen=True)
class UnfinishedFace:
    """model: its place in the job; face: number from 1; why: WALL or UNREACHED."""

    model: int
    face: int
    area_mm2: float
    why: str


def unfinished_faces(part: JobGeometry, finishing: Finishing) -> List[UnfinishedFace]:
    """Faces with area that this operation leaves, the largest first; the same areas as Finishing.unfinished adds up."""
    mesh = part.mesh
    normals, areas = mesh.triangle_normals(), mesh.triangle_areas()
    limit = math.cos(math.radians(STEEPEST_DEG))
    walls = finishing.wanted & (upward_normals(mesh)[:, 2] <= limit) & (normals[:, 2] >= -1e-6)
    left: Dict[Tuple[int, int, str], float] = {}
    for (model, face), area in zip(part.owner[walls].tolist(), areas[walls].tolist()):
        left[model, face, WALL] = left.get((model, face, WALL), 0.0) + area
    probes = finishing.probes
    heights = finishing.maps.grid.sample(finishing.maps.height, probes.missed[:, 0], probes.missed[:, 1])
    seen = probes.missed[heights - probes.missed[:, 2] < TOUCHING_MM]
    kept = seen[np.unique(np.linspace(0, len(seen) - 1, min(len(seen), MOST_POINTS)).astype(np.int64))]
    for model, face in _faces_at(part, kept):
        share = len(seen) / len(kept)
        left[model, face, UNREACHED] = left.get((model, face, UNREACHED), 0.0) + share * probes.area_mm2
    found = [UnfinishedFace(model, face, area, why) for (model, face, why), area in left.items()]
    return sorted((face for face in found if face.area_mm2 >= SMALLEST_MM2), key=lambda face: -face.area_mm2)


def unfinished_text(faces: Sequence[UnfinishedFace]) -> List[str]:
    """One line for each reason; none where nothing is left."""
    lines = []
    for why, text in (
        (WALL, translate("CncTraining", "Steeper than 80\u00b0, left to another operation: {}")),
        (UNREACHED, translate("CncTraining", "The tool does not get into: {}")),
    ):
        chosen = [face for face in faces if face.why == why]
        if chosen:
            names = [f"Face{face.face}" for face in chosen[:NAMED_FACES]]
            if len(chosen) > NAMED_FACES:
                names.append(translate("CncTraining", "{} more").format(len(chosen) - NAMED_FACES))
            total_mm2 = sum(face.area_mm2 for face in chosen)
            lines.append(text.format(f"{', '.join(names)} ({total_mm2:.0f} mm\u00b2)"))
    return lines


def _faces_at(part: JobGeometry, points: np.ndarray) -> List[Tuple[int, int]]:
    """(model, face) on which each point (n, 3) lies: that of the nearest triangle's plane, among those whose box holds
    the point. Points on no face are left out."""
    corners, normals = part.mesh.corners(), part.mesh.triangle_normals()
    low, high = corners.min(axis=1) - TOUCHING_MM, corners.max(axis=1) + TOUCHING_MM
    nearest = np.full(len(points), np.inf)
    found: List[Tuple[int, int]] = [(-1, -1)] * len(points)
    faces, number = np.unique(part.owner, axis=0, return_inverse=True)
    order = np.argsort(number.ravel(), kind="stable")
    for face, triangles in zip(faces.tolist(), np.split(order, np.flatnonzero(np.diff(number.ravel()[order])) + 1)):
        inside = ((points >= low[triangles].min(axis=0)) & (points <= high[triangles].max(axis=0))).all(axis=1)
        for index in np.flatnonzero(inside):
            held = triangles[((low[triangles] <= points[index]) & (points[index] <= high[triangles])).all(axis=1)]
            if len(held):
                off = float(np.abs(((points[index] - corners[held, 0]) * normals[held]).sum(axis=1)).min())
                if off < nearest[index]:
                    nearest[index], found[index] = off, (face[0], face[1])
    return [face for face in found if face[0] >= 0]
