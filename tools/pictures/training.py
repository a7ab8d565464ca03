"""The pictures of training: the menu, the two panels and the dialogs, while real jobs run."""

from __future__ import annotations

import re

import FreeCADGui as Gui
from picture import area_of, pixels, pump, save, screen, wait_for, with_callouts
from PySide import QtCore, QtGui
from scene import action, application
from usual_paths import usual

EPOCHS = 40
SEED = 10  # of ten validation parts about as hard as the others; of so few, some draws are much easier
DOCK_WIDTH = 680
CALLOUTS = (
    ("prepare_environment", "Builds the isolated Python that training runs in. Works first."),
    ("new_model", "Trains a strategy model, from scratch or from another. Greyed until the environment is ready."),
    ("synthetic_data", "Makes parts and labels them with the machining time of every strategy."),
    ("fine_tune", "Goes on training the active model on parts like yours."),
    ("evaluate", "Compares a model's choices with brute force."),
    ("models_folder", "Models and datasets are plain files: copy, share, back up."),
    ("strategy_operation", "Adds a finishing operation with the strategy that the model chose. Needs no environment."),
    ("strategy_model", "The models, the active one ticked; one click goes back."),
    ("measured_times", "What programs really took; fits the machine's profile to it."),
    ("environment_panel", "Panels: state of the environment, jobs with progress and loss curves."),
)


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
    Gui.getMainWindow().resizeDocks([panels.dock("jobs")], [DOCK_WIDTH], QtCore.Qt.Horizontal)
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
    wait_for(lambda: re.search(r"\([1-9]\d* MB\)", step_of(panels)), 60)
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
    opened.folder.set_value(usual(opened.folder.value()))


def first_dataset(opened):
    opened.dataset.set_value(opened.dataset.values()[1])


def first_model():
    """A small model of few examples; the gate refuses it, and it is activated all the same, as a person would."""
    from cnc_training import api

    job = api.train("curved_first", dataset="curved_parts", epochs=4, seed=SEED)
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
    """The preview, once its parts are there; so wide that the whole folder is seen."""
    opened.resize(600, opened.height())
    usual_folder(opened)
    wait_for(opened.preview.labels[-1].toolTip, 60)


def over(job):
    return job.state.value not in ("QUEUED", "RUNNING")


def jobs_picture(panels):
    """A model that is trained, one in training with its curves, and an evaluation that waits."""
    from cnc_training import api

    panels.show("jobs")
    second = api.train("curved_second", dataset="curved_parts", epochs=EPOCHS, seed=SEED)
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


def training_pictures(panels):
    """What needs a dataset and a model."""
    from cnc_training import api

    dialog_picture("new_model", "new_model", first_dataset)
    dialog_picture("synthetic_data", "synthetic_data", sketched_parts)
    first_model()
    jobs_picture(panels)
    dialog_picture("fine_tune", "fine_tune", first_dataset)
    dialog_picture("evaluate", "evaluate", first_dataset)
    api.rollback()  # what follows shows the base model at work, which a reader has too
    wait_for(lambda: application().active_model == "base", 20)
