"""A folder of somebody's parts as a list of meshes: STL, OBJ and PLY as they are; STEP files and FreeCAD documents
turned into meshes by a freecadcmd child, one file at a time, with limits on time and memory.

The runtime sees meshes only: what a CAD kernel does with a damaged file happens in the child.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cnc_training
from cnc_training.env.child_environment import child_environment
from cnc_training.env.command import run as run_command
from cnc_training.errors import DatasetError, TrainingError
from cnc_training.machining.mesh import load_mesh
from cnc_training.paths import file_sha256, write_atomic
from cnc_training.wording import said

MESHES = (".stl", ".obj", ".ply")
CAD = (".step", ".stp", ".fcstd")
MOST_FILES = 2000
TIME_LIMIT_S = 180.0
MEMORY_LIMIT_MB = 4096
SAG_MM = 0.005  # finer than any cusp limit that is learned
LIST_FILE = "parts.json"
_PACKAGE = Path(cnc_training.__file__).resolve().parent
_SCRIPT = _PACKAGE / "cam" / "tessellate_file.py"
_VARIABLE, _ANSWER_FILE = "CNC_TRAINING_TESSELLATE", "answer.json"


@dataclass
class Found:
    """parts_file lists the meshes; skipped: name of a file -> why it is not among them."""

    parts_file: Path
    skipped: dict[str, str] = field(default_factory=dict)


def list_parts(source: Path, target: Path, freecad: str, reporter: Any) -> Found:
    """Write target/parts.json for the parts of a folder, with the meshes made from CAD files beside it.

    freecad: path of freecadcmd; "": CAD files are skipped. Units are millimetres, Z is up, files in order of their
    names. Raises DatasetError for a folder without a single part.
    """
    source, target = Path(source), Path(target)
    try:
        files = sorted(p for p in source.rglob("*") if p.is_file() and p.suffix.lower() in MESHES + CAD)
    except OSError as error:
        raise DatasetError("folder_unreadable", f"The folder {source.name} cannot be read.", "") from error
    if len(files) > MOST_FILES:
        raise DatasetError("folder_large", f"{source.name} holds {len(files)} parts.", f"At most {MOST_FILES} go in.")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    found = Found(target / LIST_FILE)
    listed: dict[str, dict[str, Any]] = {}
    for number, path in enumerate(files):
        reporter.check()
        reporter.progress(number, len(files), "files", path.name)
        try:
            meshes = [path] if path.suffix.lower() in MESHES else tessellated(path, target, freecad, reporter)
            for mesh in meshes:
                load_mesh(mesh)
                digest = file_sha256(mesh)
                listed.setdefault(digest, {"file": os.path.relpath(mesh, target), "sha256": digest, "up": "+z"})
        except TrainingError as error:
            found.skipped[path.name] = error.message
            reporter.log(f"Left out: {path.name}: {error.message}")
    if not listed:
        raise DatasetError(
            "no_parts", f"There is no part in {source.name} that could be read.", "STL, OBJ, PLY, STEP and FCStd are."
        )
    write_atomic(found.parts_file, json.dumps({"parts": list(listed.values())}, indent=1).encode("utf-8"))
    return found


def tessellated(path: Path, target: Path, freecad: str, reporter: Any) -> list[Path]:
    """STL files in target of the solids of a STEP file or FreeCAD document. Raises DatasetError saying why not."""
    if not freecad:
        raise DatasetError("no_freecad", "it takes FreeCAD to read it, and none was named", "Name freecadcmd.")
    with tempfile.TemporaryDirectory(prefix="cnc_training_") as work:
        wanted = {"source": str(path.resolve()), "folder": work, "sag_mm": SAG_MM, "memory_mb": MEMORY_LIMIT_MB,
                  "root": str(_PACKAGE.parent)}  # fmt: skip
        environ = {**child_environment(os.environ), _VARIABLE: json.dumps(wanted), "QT_QPA_PLATFORM": "offscreen"}
        output: list[str] = []
        command = [freecad, str(_SCRIPT)]
        try:
            run_command(command, environ, work, output.append, lambda: _cancelled(reporter), None, TIME_LIMIT_S)
        except TimeoutError as error:
            raise DatasetError("too_slow", f"FreeCAD took more than {TIME_LIMIT_S:g} s for it", "") from error
        except OSError as error:
            raise DatasetError("no_freecad", f"FreeCAD cannot be started: {error}", "Name freecadcmd.") from error
        answer = _answer(Path(work))
        if "error" in answer or not answer["files"]:
            raise DatasetError("not_tessellated", str(answer.get("error", said("it holds no shape with faces"))), "")
        kept = []
        for name in answer["files"]:
            kept.append(target / f"{path.suffix[1:].lower()}_{Path(name).name}")
            shutil.move(str(Path(work) / Path(name).name), kept[-1])
        return kept


def _answer(work: Path) -> dict[str, Any]:
    try:
        return json.loads((work / _ANSWER_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {"error": said("FreeCAD ended without an answer: the file is damaged, or it takes too much memory")}


def _cancelled(reporter: Any) -> bool:
    try:
        reporter.check()
    except TrainingError:
        return True
    return False
