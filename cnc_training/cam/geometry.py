"""The model of a CAM Job as the kernel's mesh, and its stock as two corners.

A shape is never tessellated from what the 3D view left on it: the same shape gives the same triangles, and
with them the same tool path, with and without a window.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Set, Tuple

import numpy as np

from ..errors import GeometryError
from ..machining.mesh import AVOID, FINISH, LEAVE, Mesh, make_mesh
from .tessellation import triangles_of

# Faces meet in vertices that differ in the last bits: they are one place. Also what makes a hash survive a file.
WELD_DECIMALS = 6
CACHED_SHAPES = 8


@dataclass(frozen=True)
class _Triangles:
    """Corners (m, 3, 3) mm of one model object, and for each triangle the number of its face, from 1."""

    corners: np.ndarray
    face: np.ndarray


@dataclass(frozen=True)
class JobGeometry:
    """What is machined. selected: (m,) LEAVE, FINISH or AVOID of each triangle, None: all are finished; owner: (m, 2)
    of each triangle the model's place in the job and the number of its face, from 1; digest: SHA-256 of mesh and
    selection, the same in another process; stock_min_mm, stock_max_mm: corners of the stock's bounding box."""

    mesh: Mesh
    selected: Optional[np.ndarray]
    owner: np.ndarray
    stock_min_mm: Tuple[float, float, float]
    stock_max_mm: Tuple[float, float, float]
    digest: str


# Shapes are kept with their triangles: a shape that is held cannot be freed, so no other can take its identity.
_cache: List[Tuple[Any, float, _Triangles]] = []


def job_geometry(job: Any, base: Any, sag_mm: float, avoid: Any = None) -> JobGeometry:
    """Mesh, selection and stock of a job.

    base: an operation's Base, [(model object, ("Face1", ...)), ...]; empty: everything is finished. avoid: the same for
    faces that the tool must not touch. sag_mm: by how much triangles may leave the surface.
    Raises GeometryError where there is no model, no surface or no stock.
    """
    models = list(job.Model.Group)
    if not models:
        raise GeometryError("no_model", f'The job "{job.Label}" has no model.', "Add one in the job's editor.")
    if job.Stock is None or not hasattr(job.Stock, "Shape") or job.Stock.Shape.isNull():
        raise GeometryError("no_stock", f'The job "{job.Label}" has no stock.', "Set it up in the job's editor.")
    parts = [_triangles(model, sag_mm) for model in models]
    corners = np.round(np.concatenate([part.corners for part in parts]), WELD_DECIMALS)
    mesh = make_mesh(corners.reshape(-1, 3), np.arange(3 * len(corners)).reshape(-1, 3))
    selected = _selection(models, parts, base, avoid)
    owner = np.concatenate([np.column_stack([np.full(len(p.face), k), p.face]) for k, p in enumerate(parts)])
    if mesh.origin is not None:
        owner = owner[mesh.origin]
        selected = None if selected is None else selected[mesh.origin]
    box = job.Stock.Shape.BoundBox
    digest = hashlib.sha256(np.ascontiguousarray(mesh.corners()).tobytes())
    if selected is not None:
        digest.update(selected.tobytes())
    return JobGeometry(
        mesh,
        selected,
        owner,
        (box.XMin, box.YMin, box.ZMin),
        (box.XMax, box.YMax, box.ZMax),
        digest.hexdigest(),
    )


def model_bounds(job: Any, base: Any) -> Tuple[float, float]:
    """Lowest and highest Z, mm, of the chosen faces or of the whole model."""
    boxes = [model.Shape.getElement(sub).BoundBox for model, subs in base or [] for sub in subs if sub]
    boxes = boxes or [_bound_box(model) for model in job.Model.Group]
    return min(box.ZMin for box in boxes), max(box.ZMax for box in boxes)


def _bound_box(model: Any) -> Any:
    source = _mesh_object(model)
    return model.Shape.BoundBox if source is None else source.Mesh.BoundBox


def _mesh_object(model: Any) -> Optional[Any]:
    """The Mesh feature behind a model object that has no faces of its own (a job holds clones of what it machines)."""
    if getattr(model, "Shape", None) is not None and _has_faces(model.Shape):
        return None
    for candidate in [model, *getattr(model, "Objects", [])]:
        if hasattr(candidate, "Mesh"):
            return candidate
    return None


def _has_faces(shape: Any) -> bool:
    """Without making an object of each: shapes from meshes have thousands."""
    return not shape.isNull() and shape.countElement("Face") > 0


def _triangles(model: Any, sag_mm: float) -> _Triangles:
    source = _mesh_object(model)
    if source is not None:
        points, facets = source.Mesh.Topology
        if not facets:
            raise GeometryError("mesh_empty", f"{model.Label} has no surface.", "Use a solid, a surface or a mesh.")
        corners = np.array([tuple(p) for p in points])[np.array(facets, dtype=np.int64)]
        return _Triangles(corners, np.ones(len(corners), dtype=np.int64))
    shape = getattr(model, "Shape", None)
    if shape is None or shape.isNull() or not _has_faces(shape):
        raise GeometryError("mesh_empty", f"{model.Label} has no surface.", "Use a solid, a surface or a mesh.")
    for held, held_sag_mm, triangles in _cache:
        if held_sag_mm == sag_mm and held.isSame(shape):
            return triangles
    triangles = _Triangles(*triangles_of(shape, sag_mm))
    _cache.insert(0, (shape, sag_mm, triangles))
    del _cache[CACHED_SHAPES:]
    return triangles


def _selection(models: List[Any], parts: List[_Triangles], base: Any, avoid: Any) -> Optional[np.ndarray]:
    """What is done with each triangle, None where that is the same for all: finished. A face may be named by the job's
    model or by what that is a clone of."""
    wanted, avoided = _face_numbers(models, base), _face_numbers(models, avoid)
    if not wanted and not avoided:
        return None
    every = np.concatenate([np.isin(part.face, sorted(wanted.get(k, ()))) for k, part in enumerate(parts)])
    if base and any(subs for _, subs in base) and not every.any():
        raise GeometryError(
            "no_faces", "The faces chosen for this operation are not part of the job's model.", "Choose them again."
        )
    selected = np.where(every | (not wanted), FINISH, LEAVE).astype(np.uint8)
    for k, part in enumerate(parts):
        first = sum(len(other.face) for other in parts[:k])
        selected[first : first + len(part.face)][np.isin(part.face, sorted(avoided.get(k, ())))] = AVOID
    return selected


def _face_numbers(models: List[Any], links: Any) -> Dict[int, Set[int]]:
    """Faces by the place of their model in the job."""
    found: Dict[int, Set[int]] = {}
    for linked, subs in links or []:
        faces = {int(sub[4:]) for sub in subs if sub.startswith("Face")}
        for k, model in enumerate(models):
            if faces and linked.Name in [model.Name, *(source.Name for source in getattr(model, "Objects", []))]:
                found.setdefault(k, set()).update(faces)
    return found
