"""The ranked strategies as a table: which, how far apart, how long, and why."""

from __future__ import annotations

from typing import List, Optional

from .. import host
from ..contract import RankedCandidate, RankResult
from ..jobs.job import duration_text
from ..qt import QtCore, QtGui, Signal

HEADERS = ("Strategy", "Stepover", "Predicted", "Verified", "Cusp", "Remark")


class RankingTable(QtGui.QTableWidget):
    """rowPreviewed(int): a row became current. rowChosen(int): it was double-clicked or Enter was pressed on it."""

    rowPreviewed = Signal(int)
    rowChosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(0, len(HEADERS))
        self.setHorizontalHeaderLabels([host.translate("CncTraining", header) for header in HEADERS])
        self.setEditTriggers(QtGui.QAbstractItemView.NoEditTriggers)
        self.setSelectionBehavior(QtGui.QAbstractItemView.SelectRows)
        self.setSelectionMode(QtGui.QAbstractItemView.SingleSelection)
        self.verticalHeader().setVisible(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.setMinimumHeight(160)
        self.setToolTip(host.translate("CncTraining", "Select a row to see its path, double-click to use it"))
        self._filling = False
        self.currentCellChanged.connect(self._current_changed)
        self.itemActivated.connect(lambda item: self.rowChosen.emit(item.row()))

    def show_ranking(self, result: Optional[RankResult]) -> None:
        rows = result.rows if result is not None else []
        self._filling = True
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            assert result is not None
            cells = [*_figures(row), "; ".join(_remarks(result, number))]
            for column, text in enumerate(cells):
                item = QtGui.QTableWidgetItem(text)
                if 0 < column < len(cells) - 1:
                    item.setTextAlignment(QtCore.Qt.AlignRight | QtCore.Qt.AlignVCenter)
                font = item.font()
                font.setBold(number == result.chosen)
                item.setFont(font)
                item.setToolTip(row.reason)
                self.setItem(number, column, item)
        self.resizeColumnsToContents()
        self._filling = False

    def _current_changed(self, row: int, _column: int, before: int, _before_column: int) -> None:
        if not self._filling and row >= 0 and row != before:
            self.rowPreviewed.emit(row)


def _figures(row: RankedCandidate) -> List[str]:
    stepover = f"{row.stepover_mm:.3f} mm" if row.stepover_mm else "-"
    cusp = f"{row.cusp.p98_mm:.4f} mm" if row.cusp is not None else "-"
    return [row.candidate.key, stepover, _duration(row.predicted_time_s), _duration(row.verified_time_s), cusp]


def _duration(seconds: Optional[float]) -> str:
    return duration_text(seconds) if seconds else "-"


def _remarks(result: RankResult, number: int) -> List[str]:
    names = (
        (result.chosen, "chosen"),
        (result.default, "default"),
        (result.line0, "FreeCAD's factory setting"),
    )
    remarks = [host.translate("CncTraining", text) for index, text in names if index == number]
    row = result.rows[number]
    if row.reason and (not row.feasible or not remarks):
        remarks.append(row.reason)
    return remarks
