"""What the interface does, as lines at FreeCAD's console: they are seen there, and recorded in a macro.

A line is run when it is typed. Where the interface finds something beside the window (a ranking, for instance), the
line is typed when it is found, and takes what was found instead of waiting for it a second time: cam/found.py.
"""

from __future__ import annotations

import contextlib
import sys
from typing import Any


def call(function: str, *arguments: Any, **named: Any) -> None:
    """Types api.function(...). Raises what the call raises."""
    written = [*map(spelled, arguments), *(f"{key}={spelled(value)}" for key, value in named.items())]
    _type("from cnc_training import api")
    _type(f"api.{function}({', '.join(written)})")


def assign(obj: Any, name: str, value: Any) -> None:
    """Types the assignment to a property of a document's object."""
    _type(f"{spelled(obj)}.{name} = {spelled(value)}")


def recompute(document: Any) -> None:
    _type(f"App.getDocument({document.Name!r}).recompute()")


def removed(document: str, name: str) -> None:
    """Types the removal of an object that FreeCAD took away itself."""
    with contextlib.suppress(ValueError):  # what FreeCAD raises where it is gone
        _type(f"App.getDocument({document!r}).removeObject({name!r})")


def spelled(value: Any) -> str:
    """How a line names a value; an object of a document by the document's name and its own."""
    if isinstance(value, (list, tuple)):
        parts = [spelled(part) for part in value]
        comma = "," if isinstance(value, tuple) and len(parts) == 1 else ""
        text = ", ".join(parts) + comma
        return f"[{text}]" if isinstance(value, list) else f"({text})"
    if hasattr(value, "Document") and hasattr(value, "Name"):
        return f"App.getDocument({value.Document.Name!r}).getObject({value.Name!r})"
    return repr(value)


def _type(line: str) -> None:
    sys.modules["FreeCADGui"].doCommand(line)
