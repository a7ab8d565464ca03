"""FreeCAD's window as this interface uses it: commands, the CAM workbench's menu and toolbar, docks, task panels.

The module FreeCADGui is taken from where FreeCAD put it, so that importing this file outside FreeCAD does no harm.
"""

from __future__ import annotations

import sys
from typing import Any, List, Sequence

from cnc_training import host


def gui() -> Any:
    """FreeCADGui; only inside FreeCAD with a window."""
    return sys.modules["FreeCADGui"]


def cam_workbench() -> str:
    """Name of the CAM workbench: PathWorkbench up to FreeCAD 0.21, CAMWorkbench since. "" when it is not installed."""
    names = gui().listWorkbenches()
    return next((name for name in ("CAMWorkbench", "PathWorkbench") if name in names), "")


def active_workbench() -> str:
    workbench = gui().activeWorkbench()
    return str(workbench.name()) if workbench is not None else ""


def add_command(name: str, command: Any) -> None:
    gui().addCommand(name, command)


def add_menu_and_toolbar(workbench: str, title: str, menu: Sequence[str], toolbar: Sequence[str]) -> None:
    """Appended to the workbench itself, they survive every later rebuild of its menus, and are absent elsewhere."""
    target = gui().getWorkbench(workbench)
    target.appendMenu(title, list(menu))
    target.appendToolbar(title, list(toolbar))
    target.reloadActive()


def actions(command: str) -> List[Any]:
    """The QActions that FreeCAD made of a command; empty before it was put into a menu."""
    found = gui().Command.get(command)
    if found is None:
        return []
    made = found.getAction()
    return list(made) if made else []


def task_panel_open() -> bool:
    return bool(gui().Control.activeDialog())


def show_task_panel(panel: Any) -> None:
    gui().Control.showDialog(panel)


def close_task_panel() -> None:
    gui().Control.closeDialog()


def status_message(text: str, milliseconds: int = 8000) -> None:
    window = host.main_window()
    if window is not None:
        window.statusBar().showMessage(text, milliseconds)


def has_document() -> bool:
    return gui().activeDocument() is not None


def menus_of(action: Any) -> List[Any]:
    """The menus an action is in."""
    from cnc_training.qt import QtGui

    owners = action.associatedWidgets() if hasattr(action, "associatedWidgets") else action.associatedObjects()
    return [owner for owner in owners if isinstance(owner, QtGui.QMenu)]
