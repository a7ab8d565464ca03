"""A first use in a window: the addon is installed, an environment was never prepared, and a part lies in a CAM Job with
a ball end mill, as for any other operation. Ends with a posted strategy operation that the base model has chosen.

All is done as a person does it, and each click is counted: an entry of a menu is two. The answer tells what was
clicked, for how long each step kept the person waiting, and what came of it.
"""

import os
import time
from pathlib import Path

from windows import ROOT, activate_cam, press, run, shot, wait_for, widget

import FreeCAD  # isort: skip
import FreeCADGui
import small_job
from PySide import QtCore, QtGui

FOLDER = Path(os.environ["CNC_TEST_ANSWER"]).parent
WAIT_S = 300.0  # for Prepare, at most
MENU, BUTTON, ROW = 2, 1, 1


class Steps:
    """What was clicked, and how long it took until one could go on."""

    def __init__(self):
        self.done = []
        self._since = time.monotonic()

    def begin(self):
        self._since = time.monotonic()

    def end(self, what, clicks):
        now = time.monotonic()
        self.done.append({"step": what, "clicks": clicks, "seconds": round(now - self._since, 2)})
        self._since = now


def training(text):
    """An entry of the Training menu, as it stands there."""
    bar = list(FreeCADGui.getMainWindow().menuBar().actions())
    menus = [action.menu() for action in bar if action.isVisible() and action.text().replace("&", "") == "Training"]
    for entry in menus[0].actions():
        if entry.text().replace("&", "").rstrip(".… ") == text:
            return entry
    raise AssertionError(f"the Training menu has no {text}: {[entry.text() for entry in menus[0].actions()]}")


def long_wait(condition):
    end = time.monotonic() + WAIT_S
    while not condition():
        assert time.monotonic() < end, "it took too long"
        QtGui.QApplication.processEvents(QtCore.QEventLoop.AllEvents, 50)
        time.sleep(0.01)


def at_rest():
    button = widget(QtGui.QPushButton, "rank")
    return button is not None and button.isEnabled()


def main():
    doc = FreeCAD.openDocument(str(next((ROOT / "resources" / "sample_part").glob("*.FCStd"))))
    part = max((obj for obj in doc.Objects if hasattr(obj, "Shape")), key=lambda obj: obj.ViewObject.Visibility)
    _doc, job, _controller = small_job.job_for(part)
    target = FOLDER / "first_use.ngc"
    job.PostProcessor, job.PostProcessorArgs = "linuxcnc", "--no-show-editor"
    job.PostProcessorOutputFile = str(target)
    steps = Steps()
    activate_cam()
    wait_for(lambda: training("Prepare Environment"))
    steps.end("open the CAM workbench", MENU)
    from cnc_training.application import application

    training("Prepare Environment").trigger()
    panel = wait_for(lambda: FreeCADGui.getMainWindow().findChild(QtGui.QWidget, "CncTrainingEnvironment"))
    long_wait(lambda: application().environment.state not in ("NOT_PREPARED", "PREPARING"))
    assert application().environment.state == "READY", panel.log.text.toPlainText()
    steps.end("Training > Prepare Environment, until it is ready", MENU)
    shot("first_use_prepared")
    training("Strategy Operation").trigger()
    wait_for(at_rest)
    made = next(obj for obj in job.Operations.Group if hasattr(obj, "CuspLimit"))
    long_wait(lambda: bool(made.Ranking) and at_rest())
    steps.end("Training > Strategy Operation, until it has ranked and its path is made", MENU)
    shot("first_use_ranked")
    notes = widget(QtGui.QLabel, "notes").text()
    if made.RemainingStock.Value > 0 and not made.Path.Commands:
        widget(QtGui.QCheckBox, "accept_stock").click()
        wait_for(at_rest)
        steps.end("Accept remaining stock: the part was not roughed", BUTTON)
    press(QtGui.QDialogButtonBox.Ok)
    wait_for(lambda: not FreeCADGui.Control.activeDialog())
    steps.end("OK", BUTTON)
    FreeCADGui.Selection.clearSelection()
    FreeCADGui.Selection.addSelection(job)
    names = FreeCADGui.listCommands()
    FreeCADGui.runCommand("CAM_Post" if "CAM_Post" in names else "Path_Post")
    wait_for(target.exists)
    steps.end("click the Job, then Post Process", ROW + BUTTON)
    return {
        "steps": steps.done,
        "clicks": sum(step["clicks"] for step in steps.done),
        "minutes": round(sum(step["seconds"] for step in steps.done) / 60.0, 2),
        "model": application().models.active,
        "notes": notes,
        "chosen": f"{made.Pattern} {made.Angle.Value:g}",
        "time_s": made.VerifiedTime,
        "default_time_s": made.DefaultTime,
        "posted_lines": len(target.read_text(encoding="utf-8").splitlines()),
    }


run(main)
