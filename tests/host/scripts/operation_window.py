"""Clicks through the operation's editor in a FreeCAD window. The runtime is played by a stand-in that answers later."""

import json
import os
import sys
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import FreeCADGui  # noqa: E402
import small_job  # noqa: E402
from PySide import QtCore, QtGui  # noqa: E402

from cnc_training.application import application  # noqa: E402
from cnc_training.cam import operation_gui  # noqa: E402
from cnc_training.contract import CANDIDATES, CuspStatistics, RankedCandidate, RankResult  # noqa: E402
from cnc_training.errors import Cancelled  # noqa: E402

DEADLINE_MS = 60000


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
    rows = [
        RankedCandidate(candidate, 0.4 + 0.1 * n, 50.0, 0.02, 51.0 + n, cusp, reason="because")
        for n, candidate in enumerate((CANDIDATES[6], CANDIDATES[0], CANDIDATES[12]))
    ]
    return RankResult(rows=rows, chosen=0, default=1, line0=2)


def wait_for(condition):
    clock = QtCore.QElapsedTimer()
    clock.start()
    while not condition():
        if clock.elapsed() > DEADLINE_MS:
            raise RuntimeError("nothing happened")
        QtGui.QApplication.processEvents(QtCore.QEventLoop.AllEvents, 50)


def widget(kind, name):
    return FreeCADGui.getMainWindow().findChild(kind, f"strategy_{name}")


def main():
    workbenches = FreeCADGui.listWorkbenches()
    FreeCADGui.activateWorkbench("CAMWorkbench" if "CAMWorkbench" in workbenches else "PathWorkbench")
    stand_in = application().predictor = StandIn()
    doc, _job, _controller = small_job.new_job()
    made = operation_gui.create()
    wait_for(lambda: widget(QtGui.QDoubleSpinBox, "cusp") is not None)
    answer = {"created": small_job.state(made)}
    widget(QtGui.QDoubleSpinBox, "cusp").setValue(0.02)
    widget(QtGui.QPushButton, "rank").click()
    wait_for(lambda: bool(made.Ranking))
    answer["asked_cusp_mm"] = stand_in.requests[0][0].cusp_mm
    answer["ranked"] = small_job.state(made)
    table = widget(QtGui.QTableWidget, "table")
    answer["rows"] = [[table.item(r, c).text() for c in range(table.columnCount())] for r in range(table.rowCount())]
    before = len(doc.Objects)
    table.setCurrentCell(1, 0)
    answer["preview_left_the_document_alone"] = before == len(doc.Objects) and made.Angle.Value == 90.0
    table.itemActivated.emit(table.item(1, 0))
    answer["took_row"] = small_job.state(made)
    stand_in.answer_by_itself = False
    widget(QtGui.QPushButton, "rank").click()
    answer["can_cancel"] = widget(QtGui.QPushButton, "cancel").isEnabled()
    widget(QtGui.QPushButton, "cancel").click()
    wait_for(lambda: widget(QtGui.QPushButton, "rank").isEnabled())
    answer["after_cancel"] = small_job.state(made)
    FreeCADGui.Control.activeDialog()
    box = next(b for b in FreeCADGui.getMainWindow().findChildren(QtGui.QDialogButtonBox) if b.isVisible())
    box.button(QtGui.QDialogButtonBox.Ok).click()
    wait_for(lambda: not FreeCADGui.Control.activeDialog())
    answer["accepted"] = small_job.state(made)
    doc.undo()
    answer["undone_stepover_mm"] = made.Stepover.Value
    return answer


def run():
    status = 1
    try:
        Path(os.environ["CNC_TEST_ANSWER"]).write_text(json.dumps(main()), encoding="utf-8")
        status = 0
    except BaseException:
        os.write(2, traceback.format_exc().encode())  # print does not reach the terminal in a window
    os._exit(status)


QtCore.QTimer.singleShot(1000, run)
