"""Triangle meshes: checked and welded once on the way in, then trusted.

A mesh may have holes, undercuts, open borders, several bodies, any orientation: the kernel machines its upper envelope.
"""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional, Tuple

import numpy as np

from ..errors import GeometryError
from ..paths import write_atomic
from .mesh_formats import read_triangles

THINNEST_MM = 1e-9  # a triangle of less height than this has no usable normal: it is left out
LEAVE, FINISH, AVOID = range(3)  # what an operation does with a face; AVOID: the tool must not even touch it
LONGEST_SIDE_MM = 80.0  # what a part of unknown unit (scale 0) is brought to


@dataclass(frozen=True, eq=False)
class Mesh:
    """vertices (n, 3) float64 mm, triangles (m, 3) int64. origin: for each triangle its index in what make_mesh was
    given (triangles may have been left out), or None where the mesh was built directly."""

    vertices: np.ndarray
    triangles: np.ndarray
    origin: Optional[np.ndarray] = None

    @property
    def bounds(self) -> Tuple[np.ndarray, np.ndarray]:
        """Lowest and highest corner, (3,) each, of the vertices that triangles use."""
        used = self.vertices[self.triangles.ravel()]
        return used.min(axis=0), used.max(axis=0)

    def corners(self) -> np.ndarray:
        """(m, 3, 3): triangle, corner, coordinate."""
        return self.vertices[self.triangles]

    def triangle_normals(self) -> np.ndarray:
        """(m, 3) unit normals, counter-clockwise seen from outside."""
        a, b, c = (self.vertices[self.triangles[:, k]] for k in range(3))
        normal = np.cross(b - a, c - a)
        return normal / np.maximum(np.linalg.norm(normal, axis=1), 1e-300)[:, None]

    def triangle_areas(self) -> np.ndarray:
        """(m,) mm2."""
        a, b, c = (self.vertices[self.triangles[:, k]] for k in range(3))
        return 0.5 * np.linalg.norm(np.cross(b - a, c - a), axis=1)

    @classmethod
    def from_triangles(cls, corners: np.ndarray) -> Mesh:
        """A checked, welded mesh from loose triangles (m, 3, 3). Raises GeometryError as make_mesh does."""
        corners = np.asarray(corners, dtype=np.float64).reshape(-1, 3)
        return make_mesh(corners, np.arange(len(corners), dtype=np.int64).reshape(-1, 3))


def make_mesh(vertices: np.ndarray, triangles: np.ndarray) -> Mesh:
    """A checked mesh: equal vertices welded, degenerate and duplicate triangles left out.

    Raises GeometryError for an empty mesh, for coordinates that are not finite, for indices out of range, and where
    only degenerate triangles are left.
    """
    vertices = np.ascontiguousarray(vertices, dtype=np.float64).reshape(-1, 3)
    triangles = np.ascontiguousarray(triangles, dtype=np.int64).reshape(-1, 3)
    if len(triangles) == 0 or len(vertices) == 0:
        raise GeometryError(
            "mesh_empty", "The part has no surface.", "Select a solid, a face or a mesh with triangles."
        )
    if triangles.min() < 0 or triangles.max() >= len(vertices):
        raise GeometryError("mesh_index", "The mesh refers to points that it does not have.", "Export the mesh again.")
    if not np.isfinite(vertices).all():
        raise GeometryError(
            "mesh_not_finite", "The mesh has points that are not numbers.", "Repair the mesh, or export it again."
        )
    vertices, index = _weld(vertices)
    triangles = index[triangles]
    kept = np.flatnonzero(_sound(vertices, triangles))
    kept = kept[_first_of_each(np.sort(triangles[kept], axis=1))]
    if len(kept) == 0:
        raise GeometryError("mesh_degenerate", "All triangles of the mesh have no area.", "Export the mesh again.")
    return Mesh(vertices, triangles[kept], kept)


def _sound(vertices: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    a, b, c = (vertices[triangles[:, k]] for k in range(3))
    double_area = np.linalg.norm(np.cross(b - a, c - a), axis=1)
    longest = np.sqrt(np.maximum.reduce([((b - a) ** 2).sum(1), ((c - b) ** 2).sum(1), ((a - c) ** 2).sum(1)]))
    return double_area > THINNEST_MM * longest


def _mixed_bits(rows: np.ndarray) -> np.ndarray:
    """A 64-bit hash of each row of (n, 3) eight-byte numbers: one sort of it is far cheaper than a sort by columns."""
    bits = np.ascontiguousarray(rows).view(np.uint64)
    mixed = bits[:, 0] * np.uint64(0x9E3779B97F4A7C15)
    for k in (1, 2):
        mixed = (mixed ^ (mixed >> np.uint64(29))) + bits[:, k]
        mixed = mixed * np.uint64(0xBF58476D1CE4E5B9)
    return mixed ^ (mixed >> np.uint64(32))


def _groups(rows: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """(order, starts a group) of equal rows. Two different rows with the same hash at worst stay unwelded, which costs
    time, not correctness."""
    order = np.argsort(_mixed_bits(rows), kind="stable")
    ordered = rows[order]
    new = np.ones(len(rows), dtype=bool)
    new[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    return order, new


def _weld(vertices: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    vertices = vertices + 0.0  # -0.0 and 0.0 are one place but two bit patterns
    order, new = _groups(vertices)
    index = np.empty(len(vertices), dtype=np.int64)
    index[order] = np.cumsum(new) - 1
    return vertices[order[new]], index


def _first_of_each(rows: np.ndarray) -> np.ndarray:
    order, new = _groups(rows)
    return np.sort(order[new])


# --- files -------------------------------------------------------------------------------------------------------

_UP = {
    "+x": ((0, 1, 0), (0, 0, 1), (1, 0, 0)), "-x": ((0, 0, 1), (0, 1, 0), (-1, 0, 0)),
    "+y": ((0, 0, 1), (1, 0, 0), (0, 1, 0)), "-y": ((1, 0, 0), (0, 0, 1), (0, -1, 0)),
    "+z": ((1, 0, 0), (0, 1, 0), (0, 0, 1)), "-z": ((1, 0, 0), (0, -1, 0), (0, 0, -1)),
}  # fmt: skip


def load_mesh(path: Path, scale_mm: float = 1.0, up: str = "+z") -> Mesh:
    """A mesh from an STL, OBJ or PLY file. scale_mm: millimetres per unit of the file, 0: the longest side becomes
    80 mm. up: the axis of the file that points to the spindle (+x -x +y -y +z -z). Raises GeometryError."""
    if up not in _UP:
        raise GeometryError("mesh_up", f"{up!r} is not an axis.", "Use one of +x -x +y -y +z -z.")
    if not np.isfinite(scale_mm) or scale_mm < 0:
        raise GeometryError(
            "mesh_scale", "The scale of the mesh is not a positive number.", "Use millimetres per unit."
        )
    corners = read_triangles(Path(path)) @ np.array(_UP[up], dtype=np.float64).T
    if scale_mm == 0 and len(corners):
        flat = corners.reshape(-1, 3)
        side = float((flat.max(axis=0) - flat.min(axis=0)).max())
        scale_mm = LONGEST_SIDE_MM / side if side > 0 else 1.0
    return Mesh.from_triangles(corners * scale_mm)


@dataclass(frozen=True)
class PartFile:
    """One line of a parts.json. open_sheet: a surface without thickness."""

    name: str
    path: Path
    scale_mm: float
    up: str
    sha256: str
    open_sheet: bool

    def load(self) -> Mesh:
        """The mesh, after its SHA-256 was compared. Raises GeometryError."""
        try:
            found = hashlib.sha256(self.path.read_bytes()).hexdigest()
        except OSError as error:
            raise GeometryError("mesh_unreadable", f"The mesh {self.path.name} cannot be read.") from error
        if self.sha256 and found != self.sha256:
            raise GeometryError("mesh_hash", f"{self.path.name} is not the file that the list of parts names.")
        return load_mesh(self.path, self.scale_mm, self.up)


def load_parts(parts_json: Path) -> List[PartFile]:
    """The parts that a parts.json lists; files are relative to it. Raises GeometryError."""
    parts_json = Path(parts_json)
    try:
        listed = json.loads(parts_json.read_text(encoding="utf-8"))["parts"]
        return [
            PartFile(
                name=Path(item["file"]).stem,
                path=parts_json.parent / item["file"],
                scale_mm=float(item.get("scale_mm", 1.0)),
                up=str(item.get("up", "+z")),
                sha256=str(item.get("sha256", "")),
                open_sheet=bool(item.get("open_sheet", False)),
            )
            for item in listed
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise GeometryError(
            "parts_unreadable",
            f"The list of parts {parts_json.name} cannot be read.",
            'It needs a list "parts" with a "file" in each entry.',
        ) from error


def save_part(path: Path, mesh: Mesh, selected: Optional[np.ndarray] = None) -> None:
    """A mesh, and optionally what each triangle is, (m,) LEAVE, FINISH, AVOID, as .npz; written atomically."""
    stream = io.BytesIO()
    if selected is None:
        np.savez_compressed(stream, vertices=mesh.vertices, triangles=mesh.triangles)
    else:
        chosen = np.asarray(selected).astype(np.uint8)
        np.savez_compressed(stream, vertices=mesh.vertices, triangles=mesh.triangles, selected=chosen)
    write_atomic(Path(path), stream.getvalue())


def load_part(path: Path) -> Tuple[Mesh, Optional[np.ndarray]]:
    """(mesh, selected or None) from what save_part wrote. Raises GeometryError."""
    try:
        with np.load(path, allow_pickle=False) as arrays:
            vertices, triangles = arrays["vertices"], arrays["triangles"]
            selected = arrays["selected"].astype(np.uint8) if "selected" in arrays else None
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise GeometryError("part_unreadable", f"The part file {Path(path).name} cannot be read.") from error
    if selected is not None and selected.shape != (len(triangles),):
        raise GeometryError("part_selection", "The selection of faces does not fit the part.")
    mesh = make_mesh(vertices, triangles)
    return mesh, None if selected is None else selected[mesh.origin]
