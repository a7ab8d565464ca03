"""Clicks through the operation's editor in a FreeCAD window. The runtime is played by a stand-in that answers later."""

from types import SimpleNamespace

from windows import activate_cam, press, run, shot, wait_for, widget

import FreeCADGui  # isort: skip
import small_job
from PySide import QtCore, QtGui

from cnc_training.application import application
from cnc_training.cam import operation_gui
from cnc_training.contract import CANDIDATES, CuspStatistics, RankedCandidate, RankResult
from cnc_training.errors import Cancelled


class StandIn:
    """Answers a ranking after the event loop has run, as the runtime does."""

    def __init__(self):
        self.requests = []
        self.answer_by_itself = True

    def rank_async(self, request, on_result, on_progress=None):
        self.requests.append((request, on_result))
        on_progress(1.0, 2.0, "half")
        if self.answer_by_itself:
            QtCore.QTimer.singleShot(50, lambda: on_result(ranking_of(request), None))
        return len(self.requests)

    def cancel(self, number):
        self.requests[number - 1][1](None, Cancelled())


def ranking_of(request):
    cusp = CuspStatistics(0.9 * request.cusp_mm, request.cusp_mm, 0.0, 0.0, True)
    faster = 0.5 if request.tool.kind == "flat" else 1.0
    rows = [
        RankedCandidate(candidate, 0.4 + 0.1 * n, 50.0, 0.02, faster * (51.0 + n), cusp, reason="because")
        for n, candidate in enumerate((CANDIDATES[6], CANDIDATES[0], CANDIDATES[12]))
    ]
    rows.append(RankedCandidate(CANDIDATES[16], None, 55.0, 0.02, reason="not verified"))
    return RankResult(rows=rows, chosen=0, default=1, line0=2)


def rank_without_environment(made):
    """No environment is prepared in this data root: the rule ranks, in a thread of FreeCAD."""
    widget(QtGui.QPushButton, "rank").click()
    progress = widget(QtGui.QProgressBar, "progress")
    seen = set()
    wait_for(lambda: seen.add(progress.format()) or bool(made.Ranking))
    wait_for(at_rest)
    table = widget(QtGui.QTableWidget, "table")
    shot("ranked_by_rule")
    return {
        **small_job.state(made),
        "rows": table.rowCount(),
        "progress": sorted(seen - {"%p%"}),
        "notes": widget(QtGui.QLabel, "notes").text(),
        "times_s": [made.VerifiedTime, made.DefaultTime, made.Line0Time],
    }


def at_rest():
    """No ranking is under way, and no path is being made."""
    return widget(QtGui.QPushButton, "rank").isEnabled()


def compare_tools(made, job):
    """The default controller's flat end mill is twice as fast here, and has no feeds."""
    flat = next(one for one in job.Tools.Group if one != made.ToolController)
    flat.HorizFeed = flat.VertFeed = flat.SpindleSpeed = 0.0
    FreeCADGui.Selection.clearSelection()
    FreeCADGui.Selection.addSelection(flat)  # which must not make it the operation's
    widget(QtGui.QPushButton, "tools").click()
    dialog = wait_for(lambda: FreeCADGui.getMainWindow().findChild(QtGui.QDialog, "CncTrainingTools"))
    wait_for(lambda: not dialog.ranking.running)
    shot("tools")
    columns = range(dialog.table.columnCount())
    rows = [[dialog.table.item(row, column).text() for column in columns] for row in range(dialog.table.rowCount())]
    found = {"rows": rows, "note": dialog.note.text(), "feed_before": flat.HorizFeed.Value}
    dialog.use.click()
    wait_for(lambda: made.ToolController == flat)
    wait_for(at_rest)
    return {**found, "feed_mm_min": flat.HorizFeed.Value * 60.0, "flat": flat.Label, "state": small_job.state(made)}


def write_native(made, job):
    """Cut as FreeCAD cuts it, where OpenCAMLib is there."""
    button = widget(QtGui.QPushButton, "native")
    found = {"enabled": button.isEnabled(), "tip": button.toolTip()}
    if button.isEnabled():
        button.click()
        own = job.Operations.Group[-1]
        found.update(label=own.Label, commands=len(own.Path.Commands), active=made.Active)
        found["editor"] = type(own.ViewObject.Proxy).__name__
        wait_for(at_rest)
        made.Active = True
        made.Document.removeObject(own.Name)
        made.Document.recompute()
    return found


def main():
    activate_cam()
    application().settings.update(rank_new=False)
    doc, job, _controller = small_job.new_job()
    made = operation_gui.create()
    answer = {"created_without_waiting": not made.Fingerprint and made.isValid()}
    wait_for(lambda: widget(QtGui.QDoubleSpinBox, "cusp") is not None)
    wait_for(at_rest)
    answer.update(created=small_job.state(made), by_rule=rank_without_environment(made))
    stand_in = application().predictor = StandIn()
    application().environment = SimpleNamespace(state="READY", surveyed=None)
    widget(QtGui.QDoubleSpinBox, "cusp").setValue(0.02)
    widget(QtGui.QPushButton, "rank").click()
    wait_for(lambda: bool(made.Ranking))
    wait_for(lambda: made.Pattern == "zigzag" and made.Angle.Value == 90.0)
    wait_for(at_rest)
    answer["asked_cusp_mm"] = stand_in.requests[0][0].cusp_mm
    answer["ranked"] = small_job.state(made)
    table = widget(QtGui.QTableWidget, "table")
    answer["rows"] = [[table.item(r, c).text() for c in range(table.columnCount())] for r in range(table.rowCount())]
    before = len(doc.Objects), made.ViewObject.Visibility, sorted(made.State)
    scenes = FreeCADGui.activeDocument().activeView().getSceneGraph().getNumChildren
    drawn = scenes()
    table.setCurrentCell(1, 0)
    wait_for(lambda: scenes() == drawn + 1)
    after = len(doc.Objects), made.ViewObject.Visibility, sorted(made.State)
    answer["preview_left_the_document_alone"] = before == after and made.Angle.Value == 90.0
    answer["own_path_is_hidden_meanwhile"] = made.ViewObject.SwitchNode.whichChild.getValue() == -1
    answer["detail"] = widget(QtGui.QLabel, "detail").text()
    answer["comparison"] = widget(QtGui.QLabel, "comparison").text()
    widget(QtGui.QComboBox, "show_what").setCurrentIndex(2)
    wait_for(lambda: scenes() == drawn + 2)
    answer["legend_with_the_cusp_map"] = widget(QtGui.QWidget, "legend").isVisible()
    widget(QtGui.QComboBox, "show_what").setCurrentIndex(0)
    wait_for(lambda: scenes() == drawn + 1)
    table.itemActivated.emit(table.item(1, 0))
    wait_for(at_rest)
    answer["took_row"] = small_job.state(made)
    answer["preview_is_gone"] = scenes() == drawn and made.ViewObject.SwitchNode.whichChild.getValue() != -1
    table.setCurrentCell(3, 0)
    widget(QtGui.QPushButton, "use").click()
    wait_for(lambda: made.Pattern == "spiral")
    wait_for(at_rest)
    answer["verified_row"] = small_job.state(made)
    answer["verified_figures"] = [table.item(3, c).text() for c in range(table.columnCount())]
    table.itemActivated.emit(table.item(1, 0))
    wait_for(at_rest)
    stand_in.answer_by_itself = False
    widget(QtGui.QPushButton, "rank").click()
    answer["can_cancel"] = widget(QtGui.QPushButton, "cancel").isEnabled()
    widget(QtGui.QPushButton, "cancel").click()
    wait_for(lambda: widget(QtGui.QPushButton, "rank").isEnabled())
    answer["after_cancel"] = small_job.state(made)
    stand_in.answer_by_itself = True
    answer["tools"] = compare_tools(made, job)
    answer["native"] = write_native(made, job)
    press(QtGui.QDialogButtonBox.Ok)
    wait_for(lambda: not FreeCADGui.Control.activeDialog())
    answer["accepted"] = small_job.state(made)
    doc.undo()
    answer["undone_stepover_mm"] = made.Stepover.Value
    return answer


run(main)
