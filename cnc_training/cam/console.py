"""Calls of cnc_training.api as lines at FreeCAD's console, where they are seen and recorded in macros."""

from __future__ import annotations

from typing import Any

import FreeCADGui


def name_of(obj: Any) -> str:
    """How a line names an object of a document."""
    return f"App.getDocument({obj.Document.Name!r}).getObject({obj.Name!r})"


def call(function: str, *arguments: str, **named: str) -> None:
    """Types api.function(...), with arguments as they are to be written. Raises what the call raises."""
    written = ", ".join([*arguments, *(f"{key}={value}" for key, value in named.items())])
    FreeCADGui.doCommand("from cnc_training import api")
    FreeCADGui.doCommand(f"api.{function}({written})")
