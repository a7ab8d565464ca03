"""How long the window waits when an operation on an 80 mm part is created, and while its path is made."""

import time

from windows import ROOT, activate_cam, press, run, wait_for, widget

import FreeCAD  # isort: skip
import FreeCADGui  # isort: skip
import small_job
from PySide import QtCore, QtGui

from cnc_training.application import application
from cnc_training.cam import operation_gui, page_actions, path_source

BEAT_MS = 5


class Heartbeat:
    """The longest time between two beats of a timer of the window, by the clock and in the window's own work: what
    other threads and programs take is no fault of it."""

    def __init__(self):
        self.beats, self.gap_s, self.gap_work_s = 0, 0.0, 0.0
        self._timer = QtCore.QTimer()
        self._timer.timeout.connect(self._beat)

    def start(self):
        self._last = time.monotonic(), time.thread_time()
        self._timer.start(BEAT_MS)

    def _beat(self):
        now = time.monotonic(), time.thread_time()
        self.beats += 1
        self.gap_s = max(self.gap_s, now[0] - self._last[0])
        self.gap_work_s = max(self.gap_work_s, now[1] - self._last[1])
        self._last = now

    def stop(self):
        self._timer.stop()


def path_being_made():
    return bool(path_source._making)


def figures(made):
    return {"valid": made.isValid(), "commands": len(made.Path.Commands)}


def edited():
    """A new operation in its editor, on stock that was roughed before."""
    made = operation_gui.create()
    made.AcceptRemainingStock = True
    return made


def cleared():
    path_source._kept.clear()
    path_source._paths.clear()
    path_source._solutions.clear()


def main():
    activate_cam()
    application().settings.update(rank_new=False)  # what is measured is the making of a path
    doc = FreeCAD.openDocument(str(ROOT / "resources" / "sample_part" / "sample_part.FCStd"))
    part = next(obj for obj in doc.Objects if hasattr(obj, "Shape") and obj.Shape.Solids)
    doc, job, controller = small_job.job_for(part)
    for other in [one for one in job.Tools.Group if one != controller]:
        job.Tools.removeObject(other)
    FreeCADGui.Selection.clearSelection()
    heart, recompute = Heartbeat(), []
    prepared = page_actions.PageActions._prepared

    def timed(actions, failure):
        heart.stop()  # what is measured is the window while the path is being made
        started, worked = time.monotonic(), time.thread_time()
        prepared(actions, failure)
        recompute.append((round(time.monotonic() - started, 3), round(time.thread_time() - worked, 3)))

    page_actions.PageActions._prepared = timed
    started, worked = time.monotonic(), time.thread_time()
    made = edited()
    QtGui.QApplication.processEvents()  # FreeCAD draws the editor and the view for the first time: part of opening it
    answer = {
        "created_s": round(time.monotonic() - started, 3),
        "created_work_s": round(time.thread_time() - worked, 3),
        "path_when_created": len(made.Path.Commands),
    }
    heart.start()
    wait_for(lambda: recompute)
    wait_for(lambda: widget(QtGui.QPushButton, "rank").isEnabled())
    answer.update(
        beats=heart.beats,
        longest_gap_s=round(heart.gap_s, 3),
        longest_gap_work_s=round(heart.gap_work_s, 3),
        recompute_s=recompute[0],
        **figures(made),
    )
    digest, path, stepover_mm = made.Fingerprint, made.Path.toGCode(), made.Stepover.Value
    press(QtGui.QDialogButtonBox.Ok)
    wait_for(lambda: not FreeCADGui.Control.activeDialog())
    cleared()
    made.Stepover, made.StepoverFingerprint = 0.0, ""
    doc.recompute()
    again = made.Fingerprint, made.Path.toGCode(), made.Stepover.Value
    answer["same_as_without_the_editor"] = again == (digest, path, stepover_mm)
    cleared()
    other = edited()
    wait_for(path_being_made)
    press(QtGui.QDialogButtonBox.Ok)
    wait_for(lambda: not FreeCADGui.Control.activeDialog())
    answer["after_early_ok"] = figures(other)
    cleared()
    objects = len(doc.Objects)
    edited()
    press(QtGui.QDialogButtonBox.Cancel)
    wait_for(lambda: not FreeCADGui.Control.activeDialog())
    wait_for(lambda: not path_being_made())
    answer["objects_left_by_cancel"] = len(doc.Objects) - objects
    return answer


run(main)
