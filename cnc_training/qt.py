"""The only door to PySide, whichever binding the host has loaded.

Inside FreeCAD that is its own `PySide` (its QtGui holds the widgets and QAction in every version); outside, the binding
that is loaded already, else PySide6, else PySide2. QtGui is loaded when it is first asked for: jobs and the predictor
need QtCore alone.

    from cnc_training.qt import QtCore, Signal, Slot
    from cnc_training.qt import QtGui          # widgets included
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
import types
from typing import Any


def _binding() -> str:
    if "FreeCAD" in sys.modules:
        return "PySide"
    for name in ("PySide6", "PySide2"):
        if name in sys.modules:
            return name
    for name in ("PySide6", "PySide2"):
        if importlib.util.find_spec(name) is not None:
            return name
    raise ImportError("Neither FreeCAD's PySide nor PySide6 nor PySide2 is there.")


BINDING: str = _binding()
QtCore: Any = importlib.import_module(BINDING + ".QtCore")
Signal: Any = QtCore.Signal
Slot: Any = QtCore.Slot


def __getattr__(name: str) -> Any:
    if name != "QtGui":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = _gui_with_widgets()
    globals()["QtGui"] = module
    return module


def _gui_with_widgets() -> Any:
    gui = importlib.import_module(BINDING + ".QtGui")
    if BINDING == "PySide":
        return gui
    widgets = importlib.import_module(BINDING + ".QtWidgets")
    merged = types.ModuleType("QtGui")
    for module in (widgets, gui):
        # PySide6 makes its classes when they are first asked for: dir() knows them all, vars() only those in use.
        merged.__dict__.update({name: getattr(module, name) for name in dir(module) if not name.startswith("_")})
    return merged


def run_modal(dialog: Any) -> int:
    """Show a dialog until it is closed; its result. PySide2 has exec_ only, and PySide6 warns about exec_."""
    return int((getattr(dialog, "exec", None) or dialog.exec_)())
