"""Calls of cnc_training.api as lines at FreeCAD's console, where they are seen and recorded in macros."""

from __future__ import annotations

from typing import Any

from ..gui import freecad


def name_of(obj: Any) -> str:
    """How a line names an object of a document."""
    return f"App.getDocument({obj.Document.Name!r}).getObject({obj.Name!r})"


def call(function: str, *arguments: str, **named: str) -> None:
    """Types api.function(...), with arguments as they are to be written. Raises what the call raises."""
    written = ", ".join([*arguments, *(f"{key}={value}" for key, value in named.items())])
    freecad.type_command("from cnc_training import api")
    freecad.type_command(f"api.{function}({written})")
