"""Adds a strategy operation for the face that is selected, and closes the document under its editor, which is about to
name the faces that are left over."""

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
    doc, job, _controller = small_job.new_job()
    model = job.Model.Group[0]
    bowl = next(f"Face{n}" for n, face in enumerate(model.Shape.Faces, 1) if "Sphere" in type(face.Surface).__name__)
    complaints, selected = [], [(model.Name, [bowl])]
    FreeCADGui.Selection.clearSelection()
    FreeCADGui.Selection.addSelection(doc.Name, model.Name, bowl)
    FreeCADGui.runCommand("CncTraining_StrategyOperation")
    wait_for(at_rest)
    faces = [(one.Name, list(names)) for one, names in job.Operations.Group[0].Base]
    report = FreeCADGui.getMainWindow().findChild(QtGui.QTextEdit, "Report view").toPlainText()
    sys.excepthook = lambda *failure: complaints.append(repr(failure[1]))
    FreeCAD.closeDocument(doc.Name)
    clock = QtCore.QElapsedTimer()
    clock.start()
    wait_for(lambda: clock.elapsed() > 2 * REST_MS)  # after which the editor would have said it
    return {"complaints": complaints, "report": report, "faces": faces, "selected": selected}


run(main)
