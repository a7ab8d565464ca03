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
from picture import area_of, pixels, pump, save, screen, wait_for, with_callouts  # noqa: E402
from PySide import QtCore, QtGui  # noqa: E402
from shop import measured_times_picture, preferences_picture  # noqa: E402

WINDOW = (1200, 880)
TASK_WIDTH = 440
EPOCHS = 40
LIMIT_S = 1240
OTHER_TOOLS = (("ballend", 4.0, (1200, 400, 14000)), ("bullnose", 8.0, (0, 0, 0)))
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
    """A white 3D view, and no panels that the pictures are not about."""
    view = FreeCAD.ParamGet("User parameter:BaseApp/Preferences/View")
    for name in ("Gradient", "RadialGradient"):
        view.SetBool(name, False)
    view.SetBool("Simple", True)
    view.SetUnsigned("BackgroundColor", 0xFFFFFFFF)
    Gui.getMainWindow().setGeometry(0, 0, *WINDOW)
    hide_docks("Report view", "Python console", "Selection view")


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
    save(picture, "training_menu", area_of(window))
    area = area_of(menu)
    places = [
        QtCore.QPoint(pixels(menu.width() - 24), pixels(menu.actionGeometry(action(name)).center().y()))
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


def dock_area(dock):
    """The dock with the tabs below it."""
    return area_of(dock, below=32)


def environment_picture(panels):
    panels.show("environment")
    environment = application().environment
    environment.repair()
    wait_for(lambda: environment.state == "PREPARING" and "Installing" in step_of(panels), 120)
    pump(1500)
    save(screen(), "training_environment", dock_area(panels.dock("environment")))
    environment.cancel()
    wait_for(lambda: environment.state == "READY", 60)


def step_of(panels):
    return panels.dock("environment").widget().panel.step.text()


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
    close_notices()
    pump(200)
    save(screen(), file_name, area_of(opened))
    opened.reject()
    pump(200)


def usual_folder(opened):
    """The folder that a user sees, not the one of this tool."""
    opened.folder.set_value(f"/home/user/.local/share/cnc_training/datasets/{opened.name.text()}")


def first_dataset(opened):
    opened.dataset.set_value(opened.dataset.values()[1])


def first_model():
    """A small model of few examples; the gate refuses it, and it is activated all the same, as a person would."""
    from cnc_training import api

    job = api.train("curved_first", dataset="curved_parts", epochs=4)
    wait_for(lambda: over(job), 300)
    if job.state.value != "SUCCEEDED":
        raise RuntimeError(job.log[-2000:])
    notice = wait_for(lambda: shown_notice() or application().active_model == "curved_first", 60)
    if isinstance(notice, QtGui.QMessageBox):
        save(screen(), "not_activated", area_of(notice))
        next(one for one in notice.buttons() if "Anyway" in one.text()).click()
        wait_for(lambda: application().active_model == "curved_first", 60)


def shown_notice():
    widgets = QtGui.QApplication.topLevelWidgets()
    return next((one for one in widgets if shown(one, QtGui.QMessageBox)), None)


def close_notices():
    for one in Gui.getMainWindow().findChildren(QtGui.QFrame, "CncTrainingNotice"):
        one.close()
    pump(100)


def sketched_parts(opened):
    """The preview, once its parts are there."""
    usual_folder(opened)
    wait_for(opened.preview.labels[-1].toolTip, 60)


def over(job):
    return job.state.value not in ("QUEUED", "RUNNING")


def jobs_picture(panels):
    """A model that is trained, one in training with its curves, and an evaluation that waits."""
    from cnc_training import api

    panels.show("jobs")
    second = api.train("curved_second", dataset="curved_parts", epochs=EPOCHS)
    third = api.evaluate("curved_first", synthetic=2)
    panel = panels.dock("jobs").widget().panel
    panel.table.select(second.id)
    wait_for(lambda: over(second) or len(panel.plot.series().get("validation", [])) >= 8, 600)
    wait_for(lambda: len([line for line in panel.log.lines() if line.strip()]) >= 6, 20)
    close_notices()
    save(screen(), "training_jobs", dock_area(panels.dock("jobs")))
    third.cancel()
    if not over(second):
        second.cancel()
    wait_for(lambda: over(second) and over(third), 60)


def operation_pictures(document):
    """The strategy operation's task panel beside the part, and the toolpath it leaves."""
    from cnc_training import api
    from cnc_training.cam import compat, ranking

    window = Gui.getMainWindow()
    hide_docks("CncTraining")
    job = compat.create_job([solid_of(document)])
    bit = compat.toolbit("ballend", 6.0, "Ball 6")
    ball = compat.add_tool_controller(job, bit, 2, "TC: Ball 6", 1500.0, 450.0, 12000.0)
    for number, (kind, diameter, feeds) in enumerate(OTHER_TOOLS, start=3):
        bit = compat.toolbit(kind, diameter, f"{kind} {diameter:g}")
        compat.add_tool_controller(job, bit, number, f"TC: {kind} {diameter:g}", *feeds)
    document.recompute()
    strategy = api.add_operation(job, tool_controller=ball, CuspLimit=0.05, AcceptRemainingStock=True)
    ranking.rank(strategy)
    document.recompute()
    Gui.Selection.clearSelection()
    strategy.ViewObject.Proxy.setEdit(strategy.ViewObject)
    pump(1000)
    Gui.Selection.clearSelection()
    widen_task_view()
    hide_docks("Report view")
    look_at_all()
    pump(1000)
    save(screen(), "strategy_operation", area_of(window))
    cusp_picture()
    tools_picture()
    Gui.Control.closeDialog()
    pump(500)
    look_at_all()
    save(screen(), "toolpath", area_of(window.centralWidget()))
    measured_times_picture(job, ball)


def page_widget(kind, name):
    return Gui.getMainWindow().findChild(kind, f"strategy_{name}")


def cusp_picture():
    """Another row of the ranking, as the cusps it would leave."""
    table = page_widget(QtGui.QTableWidget, "table")
    table.setCurrentCell(1, 0)
    page_widget(QtGui.QComboBox, "show_what").setCurrentIndex(1)
    legend = page_widget(QtGui.QWidget, "legend")
    wait_for(legend.isVisible, 60)
    scrolled = legend.parentWidget()
    while scrolled is not None and not isinstance(scrolled, QtGui.QScrollArea):
        scrolled = scrolled.parentWidget()
    if scrolled is not None:
        scrolled.ensureWidgetVisible(page_widget(QtGui.QLabel, "unfinished"))
    pump(1000)
    area = area_of(Gui.getMainWindow())
    area.setTop(area_of(Gui.getMainWindow().centralWidget()).top())  # the toolbars say nothing here
    save(screen(), "cusp_map", area)
    page_widget(QtGui.QComboBox, "show_what").setCurrentIndex(0)


def tools_picture():
    """The same part with each tool of the job."""
    page_widget(QtGui.QPushButton, "tools").click()
    dialog = wait_for(lambda: Gui.getMainWindow().findChild(QtGui.QDialog, "CncTrainingTools"), 20)
    wait_for(lambda: not dialog.ranking.running, 300)
    pump(500)
    save(screen(), "tools", area_of(dialog))
    dialog.reject()


def widen_task_view():
    window = Gui.getMainWindow()
    docks = [dock for dock in window.findChildren(QtGui.QDockWidget) if dock.isVisible() and not dock.isFloating()]
    left = [dock for dock in docks if window.dockWidgetArea(dock) == QtCore.Qt.LeftDockWidgetArea]
    if left:
        window.resizeDocks(left[:1], [TASK_WIDTH], QtCore.Qt.Horizontal)
    pump(300)


def main():
    set_up_window()
    document = open_part()
    menu_pictures()
    panels = keep_panels_as_docks()
    environment_picture(panels)
    if not os.environ.get("UNTRAINED"):
        training_pictures(panels)
    operation_pictures(document)
    preferences_picture()


def training_pictures(panels):
    """What needs a dataset and a model."""
    dialog_picture("new_model", "new_model", first_dataset)
    dialog_picture("synthetic_data", "synthetic_data", sketched_parts)
    first_model()
    jobs_picture(panels)
    dialog_picture("fine_tune", "fine_tune", first_dataset)
    dialog_picture("evaluate", "evaluate", first_dataset)


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
