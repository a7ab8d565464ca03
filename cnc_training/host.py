"""The only door to FreeCAD's console, preferences, translation, main window and questions to the user.

Outside FreeCAD (tests, tools, plain Python) each function has a stand-in: messages go to the log `cnc_training`,
preferences are not there, texts stay as they are, and a question is answered with its default.
"""

from __future__ import annotations

import logging
import platform
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, Optional, Tuple, Union

from cnc_training.errors import TrainingError
from cnc_training.paths import RESOURCES
from cnc_training.wording import CONTEXT, Wording, templates_of

_log = logging.getLogger("cnc_training")


def _freecad() -> Any:
    """FreeCAD's module when this Python runs inside it, else None. It is never imported from here: a system package
    `freecad` on the path must not drag a whole FreeCAD into a test or a tool."""
    return sys.modules.get("FreeCAD")


def in_freecad() -> bool:
    return _freecad() is not None


def gui_up() -> bool:
    """Whether FreeCAD runs with its window."""
    app = _freecad()
    return bool(app is not None and app.GuiUp)


def version() -> Tuple[int, int]:
    """FreeCAD's version as (major, minor); (0, 0) outside FreeCAD."""
    app = _freecad()
    if app is None:
        return (0, 0)
    major, minor = app.Version()[:2]
    return (int(major), int(minor.split(".")[0]))


# --- console ------------------------------------------------------------------------------------------------------


def log(text: str) -> None:
    """One message, or several lines, in the Report view."""
    _console("PrintMessage", logging.INFO, text)


def warn(text: str) -> None:
    _console("PrintWarning", logging.WARNING, text)


def error(text: str) -> None:
    _console("PrintError", logging.ERROR, text)


def _console(method: str, level: int, text: str) -> None:
    app = _freecad()
    if app is None:
        _log.log(level, "%s", text.rstrip("\n"))
    else:
        getattr(app.Console, method)(text if text.endswith("\n") else text + "\n")


# --- preferences and translation ----------------------------------------------------------------------------------


def preference(group: str, name: str, default: Union[bool, int, float, str]) -> Union[bool, int, float, str]:
    """A value of FreeCAD's own preferences, e.g. group "BaseApp/Preferences/Addons", of the type of the default."""
    app = _freecad()
    if app is None:
        return default
    group_object = app.ParamGet("User parameter:" + group)
    if isinstance(default, bool):
        return bool(group_object.GetBool(name, default))
    if isinstance(default, int):
        return int(group_object.GetInt(name, default))
    if isinstance(default, float):
        return float(group_object.GetFloat(name, default))
    return str(group_object.GetString(name, default))


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text that is translated where it is shown; the name is the one that FreeCAD and Qt use."""
    return text


def translate(context: str, text: str) -> str:
    """The text in the user's language, where there is a translation."""
    app = _freecad()
    if app is None or not hasattr(app, "Qt"):
        return text
    return str(app.Qt.translate(context, text))


@lru_cache(maxsize=1)
def _wording() -> Wording:
    return Wording(templates_of(RESOURCES / "translations" / "CncTraining.ts"))


def translated(text: str) -> str:
    """What the kernel, the runtime or the environment said in English, in the user's language: see wording.py. Outside
    FreeCAD, and where a text is not known, it stays as it is."""
    if not text or not in_freecad():
        return text
    return _wording().translated(text, lambda template: translate(CONTEXT, template))


# --- window and user ----------------------------------------------------------------------------------------------


def main_window() -> Any:
    """FreeCAD's main window, or None without one."""
    if not gui_up():
        return None
    return sys.modules["FreeCADGui"].getMainWindow()


def confirm(title: str, question: str, default: bool = False, detail: str = "") -> bool:
    """Ask the user yes or no. Without a window the answer is the default, and the question is logged."""
    if not gui_up():
        log(f"{title}: {question} -> {'yes' if default else 'no'}")
        return default
    from cnc_training.qt import QtGui, run_modal

    box = QtGui.QMessageBox(main_window())
    box.setIcon(QtGui.QMessageBox.Question)
    box.setWindowTitle(title)
    box.setText(question)
    box.setInformativeText(detail)
    box.setStandardButtons(QtGui.QMessageBox.Yes | QtGui.QMessageBox.No)
    box.setDefaultButton(QtGui.QMessageBox.Yes if default else QtGui.QMessageBox.No)
    run_modal(box)
    return bool(box.clickedButton() == box.button(QtGui.QMessageBox.Yes))


def tell(title: str, message: str, detail: str = "") -> None:
    """Show the user a message to be read before going on; without a window it is logged as a warning."""
    if not gui_up():
        warn(f"{title}: {message} {detail}".rstrip())
        return
    from cnc_training.qt import QtGui, run_modal

    box = QtGui.QMessageBox(main_window())
    box.setIcon(QtGui.QMessageBox.Warning)
    box.setWindowTitle(title)
    box.setText(message)
    box.setInformativeText(detail)
    run_modal(box)


def tell_error(title: str, error: TrainingError) -> None:
    """Show the user why something cannot be; without a window it is logged as a warning, in English as all logs."""
    if gui_up():
        tell(title, translated(error.message), translated(error.hint))
    else:
        tell(title, error.message, error.hint)


def open_folder(folder: Path) -> bool:
    """Show a folder in the desktop's file manager; it is made when it is not there. False when nothing opened it."""
    folder.mkdir(parents=True, exist_ok=True)
    if not gui_up():
        log(str(folder))
        return False
    from cnc_training.qt import QtCore, QtGui

    return bool(QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(str(folder))))


def facts() -> Dict[str, Optional[str]]:
    """What belongs into every diagnosis: versions of FreeCAD, Python, Qt and the system."""
    app = _freecad()
    qt = sys.modules.get("cnc_training.qt")
    return {
        "freecad": ".".join(app.Version()[:3]) if app is not None else None,
        "python": platform.python_version(),
        "qt": qt.QtCore.qVersion() if qt is not None else None,
        "binding": qt.BINDING if qt is not None else None,
        "system": platform.platform(),
        "machine": platform.machine(),
    }
