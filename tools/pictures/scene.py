"""FreeCAD's window as the pictures show it: the part, no panels that they are not about."""

from __future__ import annotations

from pathlib import Path

import FreeCAD
import FreeCADGui as Gui
from picture import pump, wait_for
from PySide import QtCore, QtGui

ROOT = Path(__file__).resolve().parents[2]
WINDOW = (1240, 880)
TASK_WIDTH = 500


def action(name):
    from cnc_training.gui import commands, freecad

    return freecad.actions(commands.BY_NAME[name].command)[0]


def application():
    from cnc_training.gui import session

    return wait_for(session.current, 20).application


def set_up_window():
    """A white 3D view, and no panels that the pictures are not about."""
    view = FreeCAD.ParamGet("User parameter:BaseApp/Preferences/View")
    for name in ("Gradient", "RadialGradient"):
        view.SetBool(name, False)
    view.SetBool("Simple", True)
    view.SetUnsigned("BackgroundColor", 0xFFFFFFFF)
    Gui.getMainWindow().setGeometry(0, 0, *WINDOW)
    hide_docks("Report view", "Python console", "Selection view")
    dock_tasks()


def dock_tasks():
    """FreeCAD 1.1 lays the Tasks panel over the part at first. Beside the tree, where 1.0 has it, both are seen."""
    window = Gui.getMainWindow()
    tasks, model = (window.findChild(QtGui.QDockWidget, name) for name in ("Tasks", "Model"))
    if tasks is not None and not isinstance(tasks.parentWidget(), QtGui.QMainWindow):
        Gui.runCommand("Std_DockOverlayAll")
        window.tabifyDockWidget(model, tasks)
        pump(500)


def hide_docks(*names):
    for dock in Gui.getMainWindow().findChildren(QtGui.QDockWidget):
        if dock.objectName().startswith(names):
            dock.hide()


def open_part():
    from cnc_training.gui import freecad

    document = FreeCAD.openDocument(str(ROOT / "resources" / "sample_part" / "sample_part.FCStd"))
    Gui.activateWorkbench(freecad.cam_workbench())
    pump(1000)
    solid_of(document).ViewObject.Visibility = True
    look_at_all()
    wait_for(lambda: application().environment.state == "READY", 60)
    return document


def solid_of(document):
    return next(one for one in document.Objects if hasattr(one, "Shape") and one.Shape.Solids)


def look_at_all():
    Gui.activeDocument().activeView().viewAxonometric()
    pump(300)
    Gui.SendMsgToActiveView("ViewFit")
    pump(300)


def widen_task_view():
    window = Gui.getMainWindow()
    docks = [dock for dock in window.findChildren(QtGui.QDockWidget) if dock.isVisible() and not dock.isFloating()]
    left = [dock for dock in docks if window.dockWidgetArea(dock) == QtCore.Qt.LeftDockWidgetArea]
    if left:
        window.resizeDocks(left[:1], [TASK_WIDTH], QtCore.Qt.Horizontal)
    pump(300)
