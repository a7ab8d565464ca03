"""Closes a document under the editor of a strategy operation, which is about to name the faces that are left over."""

import sys

from windows import activate_cam, run, wait_for, widget

import FreeCAD  # isort: skip
import FreeCADGui  # isort: skip
import small_job
from PySide import QtCore, QtGui

from cnc_training.application import application
from cnc_training.cam.row_preview import REST_MS


def at_rest():
    rank = widget(QtGui.QPushButton, "rank")
    return rank is not None and rank.isEnabled()


def main():
    activate_cam()
    application().settings.update(rank_new=False)
    doc, _job, _controller = small_job.new_job()
    complaints = []
    FreeCADGui.Selection.clearSelection()
    FreeCADGui.runCommand("CncTraining_StrategyOperation")
    wait_for(at_rest)
    sys.excepthook = lambda *failure: complaints.append(repr(failure[1]))
    FreeCAD.closeDocument(doc.Name)
    clock = QtCore.QElapsedTimer()
    clock.start()
    wait_for(lambda: clock.elapsed() > 2 * REST_MS)  # after which the editor would have said it
    return complaints


run(main)
