"""The ranked strategies as a table: which, at what angle, how far apart, how long, and why."""

from __future__ import annotations

from typing import List, Optional

from ..contract import RankedCandidate, RankResult
from ..host import translate, translated
from ..jobs.job import duration_text
from ..qt import QtCore, QtGui, Signal
from .strategy_names import DASH, angle_text, full_text, strategy_text
from .tables import by_rows
from .time_bar import CHOSEN_ROLE, SHARE_ROLE, TimeBarDelegate

STRATEGY, ANGLE, STEPOVER, PREDICTED, VERIFIED, CUSP, REASON = range(7)
SHOWN_ROWS = 8
CELL_PADDING = 12  # pixels


class RankingTable(QtGui.QTableWidget):
    """rowPreviewed(int): a row became current. rowChosen(int): it was double-clicked or Enter was pressed on it."""

    rowPreviewed = Signal(int)
    rowChosen = Signal(int)

    def __init__(self) -> None:
        headers = [
            (
                translate("CncTraining", "Strategy"),
                translate("CncTraining", "The pattern; for a hybrid also the slope from which it follows waterlines"),
            ),
            (translate("CncTraining", "Angle"), translate("CncTraining", "Direction of the lines, from X towards Y")),
            (
                translate("CncTraining", "Step"),
                translate("CncTraining", "Distance of neighbouring passes in mm, solved for the cusp limit"),
            ),
            (
                translate("CncTraining", "Predicted"),
                translate("CncTraining", "Time that the strategy model, or the rule, expects"),
            ),
            (
                translate("CncTraining", "Verified"),
                translate("CncTraining", "Time of the generated path on this machine; the shorter the bar, the faster"),
            ),
            (
                translate("CncTraining", "Cusp"),
                translate("CncTraining", "Ridge height in mm under which 98 % of the surface lies"),
            ),
            (
                translate("CncTraining", "Reason"),
                translate("CncTraining", "Why a strategy was chosen, or is out, or how it differs from the default"),
            ),
        ]
        super().__init__(0, len(headers))
        self.setHorizontalHeaderLabels([title for title, _tip in headers])
        for column, (_title, tip) in enumerate(headers):
            self.horizontalHeaderItem(column).setToolTip(tip)
        by_rows(self)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        row_height = self.fontMetrics().height() + 8
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.setItemDelegateForColumn(VERIFIED, TimeBarDelegate(self))
        self.setMinimumHeight(SHOWN_ROWS * row_height)
        self.setToolTip(translate("CncTraining", "Select a row to see its path, double-click or press Enter to use it"))
        self._filling = False
        self.currentCellChanged.connect(self._current_changed)
        self.itemActivated.connect(lambda item: self.rowChosen.emit(item.row()))

    def show_ranking(self, result: Optional[RankResult]) -> None:
        """Fills the table and keeps the current row where the candidates stay the same."""
        rows = result.rows if result is not None else []
        keys = [row.candidate.key for row in rows]
        current = self.currentRow() if keys == self._keys() else -1
        longest = max((row.verified_time_s or 0.0 for row in rows), default=0.0)
        self._filling = True
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            assert result is not None
            self._fill_row(number, row, result, longest)
        self.resizeColumnsToContents()
        for column in range(REASON):
            self.setColumnWidth(column, self.columnWidth(column) + CELL_PADDING // 2)
        self.setCurrentCell(current, 0) if current >= 0 else self.clearSelection()
        self._filling = False

    def _keys(self) -> List[str]:
        return [str(self.item(row, STRATEGY).data(QtCore.Qt.UserRole)) for row in range(self.rowCount())]

    def _fill_row(self, number: int, row: RankedCandidate, result: RankResult, longest_s: float) -> None:
        for column, text in enumerate([*_figures(row), "; ".join(remarks(result, number))]):
            item = QtGui.QTableWidgetItem(text)
            if STRATEGY < column < REASON:
                item.setTextAlignment(QtCore.Qt.AlignRight | QtCore.Qt.AlignVCenter)
            font = item.font()
            font.setBold(number == result.chosen)
            item.setFont(font)
            item.setToolTip(describe(result, number))
            if not row.feasible:
                item.setForeground(self.palette().brush(QtGui.QPalette.Disabled, QtGui.QPalette.Text))
            self.setItem(number, column, item)
        self.item(number, STRATEGY).setData(QtCore.Qt.UserRole, row.candidate.key)
        verified = self.item(number, VERIFIED)
        verified.setData(SHARE_ROLE, row.verified_time_s / longest_s if row.verified_time_s and longest_s else None)
        verified.setData(CHOSEN_ROLE, number == result.chosen)

    def _current_changed(self, row: int, _column: int, before: int, _before_column: int) -> None:
        if not self._filling and row >= 0 and row != before:
            self.rowPreviewed.emit(row)


def _figures(row: RankedCandidate) -> List[str]:
    stepover = f"{row.stepover_mm:.3f}" if row.stepover_mm else DASH
    cusp = f"{row.cusp.p98_mm:.4f}" if row.cusp is not None else DASH
    return [
        strategy_text(row.candidate),
        angle_text(row.candidate),
        stepover,
        _duration(row.predicted_time_s),
        _duration(row.verified_time_s),
        cusp,
    ]


def _duration(seconds: Optional[float]) -> str:
    return duration_text(seconds) if seconds else DASH


def remarks(result: RankResult, number: int) -> List[str]:
    """What is to be said about a row: what it is, then why."""
    names = (
        (result.chosen, translate("CncTraining", "chosen")),
        (result.default, translate("CncTraining", "default")),
        (result.line0, translate("CncTraining", "FreeCAD's factory setting")),
    )
    found = [text for index, text in names if index == number]
    row = result.rows[number]
    if row.reason and not (number == result.default and row.feasible and number != result.chosen):
        found.append(translated(row.reason))
    return found


def describe(result: RankResult, number: int) -> str:
    """A row in a sentence, for its tooltip and the line below the table."""
    row = result.rows[number]
    found = remarks(result, number)
    if row.feasible and row.verified_time_s is None:
        found.append(translate("CncTraining", "not verified yet"))
    return f"{full_text(row.candidate)}: {'; '.join(found)}" if found else full_text(row.candidate)
