"""Run by a freecadcmd child: the solids of one STEP file or FreeCAD document as STL files.

CNC_TRAINING_TESSELLATE holds {"source", "folder", "sag_mm", "memory_mb", "root"} as JSON. Writes NAME-1.stl and so on
and last answer.json: {"files": [...]} or {"error": one sentence}. A child, because a CAD kernel that meets a damaged
file may take for ever, take all memory, or die.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path
from typing import Any, Dict, List

VARIABLE = "CNC_TRAINING_TESSELLATE"
ANSWER_FILE = "answer.json"


def main() -> None:
    wanted = json.loads(os.environ[VARIABLE])
    folder = Path(wanted["folder"])
    try:
        limit_memory(int(wanted["memory_mb"]))
        sys.path.insert(0, str(wanted["root"]))
        answer: Dict[str, Any] = {"files": written(Path(wanted["source"]), folder, float(wanted["sag_mm"]))}
    except Exception as error:  # whatever FreeCAD raises: the parent shows it and goes on with the next file
        traceback.print_exc()
        answer = {"error": _sentence(error)}
    (folder / ANSWER_FILE).write_text(json.dumps(answer), encoding="utf-8")


def _sentence(error: Exception) -> str:
    """FreeCAD's own exceptions carry a dictionary whose sErrMsg is meant for people."""
    told = error.args[0] if error.args else ""
    return str(told.get("sErrMsg", error)) if isinstance(told, dict) else f"{type(error).__name__}: {error}"


def limit_memory(megabytes: int) -> None:
    """Where the system can: POSIX. Elsewhere only the parent's time limit holds."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (megabytes * 2**20, megabytes * 2**20))


def written(source: Path, folder: Path, sag_mm: float) -> List[str]:
    """Names of the STL files in folder, one for each solid (or shell) of the file."""
    from cnc_training.cam import harvest, tessellation
    from cnc_training.machining.mesh import Mesh

    names: List[str] = []
    for shape in shapes_of(source):
        corners, _ = tessellation.tessellate(shape, sag_mm)
        names.append(f"{source.stem}-{len(names) + 1}.stl")
        (folder / names[-1]).write_bytes(harvest.stl_bytes(Mesh.from_triangles(corners)))
    return names


def shapes_of(source: Path) -> List[Any]:
    """Copies of the solids; of a file without solids, its shapes with faces."""
    import FreeCAD
    import Part

    if source.suffix.lower() == ".fcstd":
        document = FreeCAD.openDocument(str(source))
        shapes = [final.Shape for final in _finals(document)]
    else:
        whole = Part.Shape()
        whole.read(str(source))
        shapes = [whole]
    solids = [solid.copy() for shape in shapes for solid in shape.Solids]
    return solids or [shape.copy() for shape in shapes if shape.Faces]


def _finals(document: Any) -> List[Any]:
    """Objects with a shape that no other object with a shape is made from: of a body its result, not each feature."""
    shaped = [o for o in document.Objects if hasattr(o, "Shape") and o.Shape is not None and o.Shape.Faces]
    return [o for o in shaped if not any(user in shaped for user in o.InList)]


if VARIABLE in os.environ:  # freecadcmd runs a script under the file's name, not as __main__
    main()
    sys.stdout.flush()
    os._exit(0)
