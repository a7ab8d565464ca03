"""The Training menu and toolbar inside the CAM (Path) workbench.

Nothing here runs before the CAM workbench is opened, save registering the commands and listening for the workbench.
"""

from __future__ import annotations

from cnc_training import host
from cnc_training.gui import commands, freecad, translation
from cnc_training.host import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Workbench", "Training")
# FreeCAD looks up the title of a command that has a menu of its own in the context of all commands in Python.
SUBMENU_TITLE = QT_TRANSLATE_NOOP("PythonCommand", "Strategy Model")

_installed_in: str = ""


def install() -> None:
    """Called once, when FreeCAD starts its window."""
    translation.install()
    commands.register()
    host.main_window().workbenchActivated.connect(_workbench_activated)


def _workbench_activated(name: str) -> None:
    global _installed_in
    if name == freecad.cam_workbench() and _installed_in != name:
        _installed_in = name
        freecad.add_menu_and_toolbar(name, TITLE, commands.MENU, commands.TOOLBAR)
        _start_session_soon()
    from cnc_training.gui import session

    current = session.current()
    if current is not None:
        current.workbench_changed(name == _installed_in)


def _start_session_soon() -> None:
    """After the workbench is shown: opening the job history and looking at the environment must not delay it."""
    from cnc_training.gui import session
    from cnc_training.qt import QtCore

    QtCore.QTimer.singleShot(0, session.start)
