"""Runs inside FreeCAD: goes through the workflow of the user guide and takes its pictures, for tools/screenshots."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE))

import FreeCAD  # noqa: E402
import FreeCADGui as Gui  # noqa: E402
from picture import MARGIN, area_of, pump, save, screen, wait_for, with_callouts  # noqa: E402
from PySide import QtCore, QtGui  # noqa: E402

WINDOW = (1280, 800)
EPOCHS = 40
LIMIT_S = 840
CALLOUTS = (
    ("prepare_environment", "Builds the isolated Python that training runs in. Works first."),
    ("new_model", "Trains a strategy model, from scratch or from another. Greyed until the environment is ready."),
    ("synthetic_data", "Makes parts and labels them with the machining time of every strategy."),
    ("fine_tune", "Goes on training the active model on parts like yours."),
    ("evaluate", "Compares a model's choices with brute force."),
    ("models_folder", "Models and datasets are plain files: copy, share, back up."),
    ("strategy_operation", "Adds a finishing operation with the strategy that the model chose. Needs no environment."),
    ("strategy_model", "The models, the active one ticked; one click goes back."),
    ("environment_panel", "Panels: state of the environment, jobs with progress and loss curves."),
)


def action(name):
    from cnc_training.gui import commands, freecad

    return freecad.actions(commands.BY_NAME[name].command)[0]


def application():
    from cnc_training.gui import session

    return wait_for(session.current, 20).application


def set_up_window():
    """A white 3D view without a navigation cube, and no panels that the pictures are not about."""
    view = FreeCAD.ParamGet("User parameter:BaseApp/Preferences/View")
    for name in ("Gradient", "RadialGradient"):
        view.SetBool(name, False)
    view.SetBool("Simple", True)
    view.SetUnsigned("BackgroundColor", 0xFFFFFFFF)
    FreeCAD.ParamGet("User parameter:BaseApp/Preferences/NaviCube").SetBool("ShowNaviCube", False)
    window = Gui.getMainWindow()
    window.setGeometry(0, 0, *WINDOW)
    for dock in window.findChildren(QtGui.QDockWidget):
        if dock.objectName() in ("Report view", "Python console", "Selection view"):
            dock.hide()


def open_part():
    from cnc_training.gui import freecad

    document = FreeCAD.openDocument(str(ROOT / "resources" / "sample_part" / "sample_part.FCStd"))
    Gui.activateWorkbench(freecad.cam_workbench())
    pump(1000)
    Gui.activeDocument().activeView().viewAxonometric()
    Gui.SendMsgToActiveView("ViewFit")
    wait_for(lambda: application().environment.state == "READY", 60)
    return document


def menu_pictures():
    from cnc_training.gui import session

    session.current().workbench_changed(True)
    window = Gui.getMainWindow()
    bar = window.menuBar()
    titles = list(bar.actions())
    title = next(one for one in titles if one.isVisible() and one.text().replace("&", "") == "Training")
    menu = title.menu()
    bar.setActiveAction(title)
    menu.popup(bar.mapToGlobal(bar.actionGeometry(title).bottomLeft()))
    picture = screen()
    save(picture, "training_menu", area_of(window, 0))
    area = area_of(menu)
    places = [
        QtCore.QPoint(MARGIN + menu.width() - 14, MARGIN + menu.actionGeometry(action(name)).center().y())
        for name, _text in CALLOUTS
    ]
    texts = [text for _name, text in CALLOUTS]
    save(with_callouts(picture.copy(area), places, texts, 470), "training_menu_callouts")
    menu.close()


def keep_panels_as_docks():
    from cnc_training.gui import session

    panels = session.current().panels
    for name in ("environment", "jobs"):
        panels.keep_as_dock(name)
    pump(300)
    Gui.getMainWindow().resizeDocks([panels.dock("jobs")], [560], QtCore.Qt.Horizontal)
    pump(300)
    return panels


def environment_picture(panels):
    panels.show("environment")
    environment = application().environment
    environment.repair()
    wait_for(lambda: environment.state == "PREPARING" and "ownload" in log_of(panels, "environment"), 60)
    pump(1500)
    save(screen(), "training_environment", area_of(panels.dock("environment")))
    environment.cancel()
    wait_for(lambda: environment.state == "READY", 60)


def log_of(panels, name):
    return "\n".join(panels.dock(name).widget().panel.log.lines())


def dialog(name):
    from cnc_training.gui.dialogs.request_dialog import RequestDialog

    action(name).trigger()
    return wait_for(
        lambda: next((w for w in QtGui.QApplication.topLevelWidgets() if shown(w, RequestDialog)), None), 20
    )


def shown(widget, kind):
    return isinstance(widget, kind) and widget.isVisible()


def dialog_picture(name, file_name, fill):
    opened = dialog(name)
    fill(opened)
    pump(200)
    save(screen(), file_name, area_of(opened))
    opened.reject()
    pump(200)


def first_dataset(opened):
    opened.dataset.set_value(opened.dataset.values()[1])


def jobs_picture(panels):
    """A finished model, one in training with its curves, and one that waits."""
    from cnc_training import api

    panels.show("jobs")
    first = api.train("curved_first", dataset="curved_parts", epochs=4)
    wait_for(lambda: first.state.value not in ("QUEUED", "RUNNING"), 240)
    if first.state.value != "SUCCEEDED":
        raise RuntimeError(first.log[-2000:])
    pump(1500)
    for box in QtGui.QApplication.topLevelWidgets():
        if isinstance(box, QtGui.QMessageBox):
            box.close()
    second = api.train("curved_second", dataset="curved_parts", epochs=EPOCHS)
    third = api.evaluate("curved_first", synthetic=2)
    wait_for(lambda: len(second.metrics) > EPOCHS or second.state.value not in ("QUEUED", "RUNNING"), 400)
    panels.dock("jobs").widget().panel.table.select(second.id)
    save(screen(), "training_jobs", area_of(panels.dock("jobs")))
    third.cancel()
    second.cancel()
    wait_for(lambda: second.state.value not in ("QUEUED", "RUNNING"), 30)


def operation_pictures(document):
    """The strategy operation's task panel beside the part, and the toolpath it leaves."""
    from cnc_training import api
    from cnc_training.cam import compat

    for dock in Gui.getMainWindow().findChildren(QtGui.QDockWidget):
        if dock.objectName().startswith("CncTraining"):
            dock.hide()
    part = next(one for one in document.Objects if hasattr(one, "Shape") and one.Shape.Solids)
    job = compat.create_job([part])
    bit = compat.toolbit("ballend", 6.0, "Ball 6")
    ball = compat.add_tool_controller(job, bit, 2, "TC: Ball 6", 1500.0, 450.0, 12000.0)
    document.recompute()
    strategy = api.add_operation(job, tool_controller=ball, CuspLimit=0.05, AcceptRemainingStock=True)
    from cnc_training.cam import ranking

    ranking.rank(strategy)
    document.recompute()
    strategy.ViewObject.Proxy.setEdit(strategy.ViewObject)
    pump(2000)
    save(screen(), "strategy_operation", area_of(Gui.getMainWindow(), 0))
    Gui.Control.closeDialog()
    pump(500)
    Gui.SendMsgToActiveView("ViewFit")
    pump(500)
    view = Gui.getMainWindow().centralWidget()
    save(screen(), "toolpath", area_of(view, 0))


def main():
    set_up_window()
    document = open_part()
    menu_pictures()
    panels = keep_panels_as_docks()
    environment_picture(panels)
    dialog_picture("new_model", "new_model", first_dataset)
    dialog_picture("synthetic_data", "synthetic_data", lambda opened: None)
    jobs_picture(panels)
    dialog_picture("fine_tune", "fine_tune", first_dataset)
    dialog_picture("evaluate", "evaluate", first_dataset)
    operation_pictures(document)


def run():
    try:
        main()
        status = 0
    except BaseException:
        os.write(2, traceback.format_exc().encode())
        save(screen(), "failed")
        status = 1
    os._exit(status)


QtCore.QTimer.singleShot(1000, run)
QtCore.QTimer.singleShot(LIMIT_S * 1000, lambda: os._exit(97))
