"""The program of an operation whose cycle time is measured, from the path that FreeCAD posts."""

from __future__ import annotations

from typing import Any, List, Tuple

import FreeCAD

from ..errors import GeometryError
from ..machining.machines import MachineError, load_machine
from . import compat, properties

_MOTION = {"G0": "G0", "G00": "G0", "G1": "G1", "G01": "G1", "G2": "G2", "G02": "G2", "G3": "G3", "G03": "G3"}
_WORDS = "XYZIJKF"
_PATH_MODE = "G64"


def program_of(operation: Any) -> str:
    """The moves of an operation as a program in millimetres and minutes, whatever post-processor the job has. Raises
    GeometryError where there is no path, or where it has moves that cannot be timed."""
    lines = ["G21 G17 G90 G91.1"]
    for command in operation.Path.Commands:
        name = command.Name.strip().upper()
        words = command.Parameters
        if name == _PATH_MODE:
            lines.append(" ".join([name, *(f"{key}{words[key]:.4f}" for key in "PQ" if key in words)]))
        elif name in _MOTION:
            lines.append(" ".join([_MOTION[name], *_numbers(words)]))
        elif name.startswith("G") and set(words) & set("XYZ"):
            raise GeometryError(
                "bad_program",
                f"{operation.Label} has moves that cannot be timed: {name}.",
                "Choose the posted program instead.",
            )
    if len(lines) < 3:
        raise GeometryError("no_path", f"{operation.Label} has no path.", "Recompute it first.")
    return "\n".join(lines) + "\n"


def operations_with_time() -> List[Any]:
    """Operations with a path of all jobs of the open documents, this addon's first."""
    found = []
    for doc in FreeCAD.listDocuments().values():
        for job in compat.jobs_of(doc):
            found += [one for one in compat.operations_of(job) if len(one.Path.Commands) > 2]
    return sorted(found, key=lambda one: not properties.is_strategy(one))


def machine_of(operation: Any) -> str:
    """The machine profile whose time counts for an operation; "" where it names none that there is."""
    name = getattr(operation, "MachineProfile", "")
    try:
        return load_machine(name).name if name else ""
    except MachineError:
        return ""


def reference(operation: Any) -> Tuple[str, str]:
    """(document's name, object's name): how a line at the console names an operation."""
    return operation.Document.Name, operation.Name


def _numbers(words: Any) -> List[str]:
    found = []
    for key in _WORDS:
        if key in words:
            value = words[key] * 60.0 if key == "F" else words[key]  # FreeCAD's feeds are mm/s
            found.append(f"{key}{value:.4f}")
    return found
