"""Parts of open documents as a list of meshes to learn from: what stands in CAM Jobs, with the tools of these jobs."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Sequence, Tuple

import FreeCAD
import numpy as np

from ..contract import ToolSpec
from ..errors import GeometryError
from ..machining.mesh import Mesh
from ..paths import write_atomic
from . import compat, geometry, tool_bits

SAG_MM = 0.005  # finer than any cusp limit that is learned
LEARNED_KINDS = ("ball", "bull", "flat")
PARTS_FILE = "parts.json"
_HEADER_BYTES, _RECORD = 80, np.dtype([("numbers", "<f4", (12,)), ("attribute", "<u2")])


@dataclass(frozen=True)
class OpenJob:
    """A CAM Job of an open document."""

    document: str
    job: Any

    @property
    def title(self) -> str:
        return f"{self.document}: {self.job.Label}"


def open_jobs() -> List[OpenJob]:
    """All jobs with a model, in all open documents."""
    return [
        OpenJob(doc.Label, job)
        for doc in FreeCAD.listDocuments().values()
        for job in compat.jobs_of(doc)
        if job.Model is not None and job.Model.Group
    ]


def write_parts(jobs: Sequence[OpenJob], folder: Path) -> Tuple[Path, List[ToolSpec]]:
    """(parts.json beside one STL file a job, finishing tools of all of them without repetition).

    A part that stands in several jobs is written once. Raises GeometryError where a job has no mesh or none is given.
    """
    listed, seen, tools = [], set(), []
    for number, found in enumerate(jobs, start=1):
        part = geometry.job_geometry(found.job, [], SAG_MM)
        data = stl_bytes(part.mesh)
        digest = hashlib.sha256(data).hexdigest()
        tools += [tool for tool in _finishing_tools(found.job) if tool not in tools]
        if digest in seen:
            continue
        seen.add(digest)
        name = f"{number:02d}_{re.sub(r'[^A-Za-z0-9_-]', '_', found.title)}.stl"
        write_atomic(folder / name, data)
        listed.append({"file": name, "scale_mm": 1.0, "up": "+z", "sha256": digest})
    if not listed:
        raise GeometryError("no_parts", "No part was chosen.", "Open a document with a CAM Job.")
    write_atomic(folder / PARTS_FILE, (json.dumps({"parts": listed}, indent=1) + "\n").encode("utf-8"))
    return folder / PARTS_FILE, tools


def stl_bytes(mesh: Mesh) -> bytes:
    """The mesh as binary STL."""
    records = np.zeros(len(mesh.triangles), _RECORD)
    records["numbers"][:, :3] = mesh.triangle_normals()
    records["numbers"][:, 3:] = mesh.corners().reshape(-1, 9)
    header = b"finishing part, mm".ljust(_HEADER_BYTES, b" ")
    return header + np.uint32(len(records)).astype("<u4").tobytes() + records.tobytes()


def _finishing_tools(job: Any) -> List[ToolSpec]:
    found = []
    for controller in job.Tools.Group:
        try:
            spec = tool_bits.tool_spec(controller.Tool)
        except GeometryError:
            continue
        if spec.kind in LEARNED_KINDS:
            found.append(spec)
    return found
