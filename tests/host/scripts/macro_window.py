"""Records a macro with FreeCAD's own recorder while the operation's editor is used with real clicks."""

import os
from pathlib import Path

from windows import activate_cam, press, run, wait_for, widget

import FreeCAD  # isort: skip
import FreeCADGui  # isort: skip
import small_job
from PySide import QtCore, QtGui

from cnc_training.cam import compat


def start_recording(name):
    """The recorder asks for a name in a modal dialog: it is answered from a timer."""

    def fill():
        dialogs = [one for one in QtGui.QApplication.topLevelWidgets() if isinstance(one, QtGui.QDialog)]
        shown = next(
            (one for one in dialogs if one.isVisible() and one.findChild(QtGui.QLineEdit, "lineEditPath")), None
        )
        if shown is not None:
            tick.stop()
            shown.findChild(QtGui.QLineEdit, "lineEditPath").setText(name)
            shown.findChild(QtGui.QPushButton, "buttonStart").click()

    tick = QtCore.QTimer()
    tick.timeout.connect(fill)
    tick.start(50)
    FreeCADGui.runCommand("Std_DlgMacroRecord")
    tick.stop()


def stop_recording():
    commands = FreeCADGui.listCommands()
    FreeCADGui.runCommand("Std_MacroStopRecord" if "Std_MacroStopRecord" in commands else "Std_DlgMacroRecord")


def at_rest():
    rank = widget(QtGui.QPushButton, "rank")
    return rank is not None and rank.isEnabled()


def main():
    activate_cam()
    folder = FreeCAD.getUserMacroDir(True)
    doc, job, controller = small_job.new_job()
    flat = next(one for one in job.Tools.Group if one != controller)
    flat.HorizFeed = flat.VertFeed = flat.SpindleSpeed = 0.0
    doc.recompute()
    doc.saveAs(str(Path(os.environ["CNC_TEST_ANSWER"]).with_name("small.FCStd")))
    FreeCADGui.Selection.clearSelection()
    start_recording("recorded")
    FreeCADGui.runCommand("CncTraining_StrategyOperation")
    made = job.Operations.Group[-1]
    wait_for(at_rest)
    answer = {"ranked_by_itself": bool(made.Ranking), "path_when_ranked": len(made.Path.Commands)}
    widget(QtGui.QDoubleSpinBox, "cusp").setValue(0.03)
    widget(QtGui.QPushButton, "rank").click()
    wait_for(at_rest)
    table = widget(QtGui.QTableWidget, "table")
    figures = [[table.item(row, column).text() for column in range(7)] for row in range(table.rowCount())]
    unverified = next(n for n, cells in enumerate(figures) if cells[4] == "\u2013" and not cells[6])
    widget(QtGui.QComboBox, "show_what").setCurrentIndex(1)
    table.setCurrentCell(0, 0)
    wait_for(lambda: widget(QtGui.QWidget, "legend").isVisible())
    widget(QtGui.QComboBox, "show_what").setCurrentIndex(0)
    table.setCurrentCell(unverified, 0)
    widget(QtGui.QPushButton, "use").click()
    wait_for(at_rest)
    answer["took_row"] = small_job.state(made)
    widget(QtGui.QPushButton, "tools").click()
    dialog = wait_for(lambda: FreeCADGui.getMainWindow().findChild(QtGui.QDialog, "CncTrainingTools"))
    wait_for(lambda: not dialog.ranking.running)
    dialog.table.selectRow([one.controller for one in dialog.choices].index(flat))
    dialog.use.click()
    wait_for(lambda: made.ToolController == flat)
    wait_for(at_rest)
    press(QtGui.QDialogButtonBox.Ok)
    wait_for(lambda: not FreeCADGui.Control.activeDialog())
    answer["state"] = small_job.state(made)
    FreeCADGui.Selection.clearSelection()
    FreeCADGui.runCommand("CncTraining_StrategyOperation")
    answer["second"] = compat.operations_of(job)[-1].Name
    press(QtGui.QDialogButtonBox.Cancel)
    wait_for(lambda: not FreeCADGui.Control.activeDialog())
    wait_for(lambda: doc.getObject(answer["second"]) is None)
    QtGui.QApplication.processEvents()
    stop_recording()
    answer["macro"] = (Path(folder) / "recorded.FCMacro").read_text(encoding="utf-8")
    answer["feed_mm_min"] = flat.HorizFeed.Value * 60.0
    return answer


run(main)
