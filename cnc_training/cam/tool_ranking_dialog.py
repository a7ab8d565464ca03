"""Which of my tools? A table of the Job's tools with the best strategy and time of each."""

from __future__ import annotations

from typing import Any, Callable, List

from .. import console
from ..errors import TrainingError
from ..host import translate, translated
from ..jobs.job import duration_text
from ..qt import QtCore, QtGui
from . import found, tool_ranking
from .strategy_names import DASH, full_text, key_text
from .tables import by_rows, fit_columns
from .time_bar import CHOSEN_ROLE, SHARE_ROLE, TimeBarDelegate
from .tool_ranking import ToolChoice, ToolRanking

TOOL, FEED, STRATEGY, STEPOVER, TIME, REMARK = range(6)


class ToolRankingDialog(QtGui.QDialog):
    """on_used: called after the operation got another tool. Starts ranking when it is made."""

    def __init__(self, operation: Any, on_used: Callable[[], None], parent: Any = None) -> None:
        super().__init__(parent)
        self.setObjectName("CncTrainingTools")
        self.setWindowTitle(translate("CncTraining", "Which Tool?"))
        self.setAttribute(QtCore.Qt.WA_DeleteOnClose)
        self._operation, self._on_used = operation, on_used
        intro = QtGui.QLabel(
            translate("CncTraining", "The fastest strategy under the cusp limit for each tool of the Job.")
        )
        intro.setWordWrap(True)
        self.table = QtGui.QTableWidget(0, 6)
        self.table.setHorizontalHeaderLabels(
            [
                translate("CncTraining", "Tool"),
                translate("CncTraining", "Feed"),
                translate("CncTraining", "Strategy"),
                translate("CncTraining", "Step"),
                translate("CncTraining", "Time"),
                translate("CncTraining", "Remark"),
            ]
        )
        by_rows(self.table)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setItemDelegateForColumn(TIME, TimeBarDelegate(self.table))
        self.note = QtGui.QLabel()
        self.note.setWordWrap(True)
        self.progress = QtGui.QProgressBar()
        self.use = QtGui.QPushButton(translate("CncTraining", "Use Selected Tool"))
        self.use.setEnabled(False)
        self.cancel = QtGui.QPushButton(translate("CncTraining", "Close"))
        self.use.setWhatsThis(translate("CncTraining", "Cut with this tool and the strategy that was found for it"))
        self.cancel.setWhatsThis(translate("CncTraining", "Close this window"))
        self.table.setWhatsThis(translate("CncTraining", "The tools of the Job, and the time that each would take"))
        row = QtGui.QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.use)
        row.addWidget(self.cancel)
        layout = QtGui.QVBoxLayout(self)
        for widget in (intro, self.table, self.note, self.progress):
            layout.addWidget(widget)
        layout.addLayout(row)
        self.resize(720, 320)
        self.use.clicked.connect(lambda *_: self._use())
        self.cancel.clicked.connect(lambda *_: self.reject())
        self.table.itemSelectionChanged.connect(self._selected)
        self.table.itemActivated.connect(lambda *_: self._use())
        self.choices = tool_ranking.tool_choices(operation)
        self.ranking = ToolRanking(operation, self.choices, self._show, self._report)
        self.finished.connect(lambda *_: self.ranking.cancel())
        self.ranking.start()

    def _report(self, done: float, total: float, text: str) -> None:
        self.progress.setRange(0, round(total))
        self.progress.setValue(round(done))
        self.progress.setFormat(key_text(text) or "%p%")

    def _show(self) -> None:
        longest_s = max((choice.time_s or 0.0 for choice in self.choices), default=0.0)
        winner = tool_ranking.best(self.choices)
        self.table.setRowCount(len(self.choices))
        for number, choice in enumerate(self.choices):
            for column, text in enumerate(self._cells(choice)):
                item = QtGui.QTableWidgetItem(text)
                item.setToolTip(text)
                font = item.font()
                font.setBold(choice is winner)
                item.setFont(font)
                self.table.setItem(number, column, item)
            time = self.table.item(number, TIME)
            time.setData(SHARE_ROLE, choice.time_s / longest_s if choice.time_s else None)
            time.setData(CHOSEN_ROLE, choice is winner)
        self._widen_by(fit_columns(self.table))
        self.progress.setVisible(self.ranking.running)
        if not self.ranking.running and winner is not None and not self.table.selectionModel().hasSelection():
            self.table.selectRow(self.choices.index(winner))
        self._selected()

    def _widen_by(self, missing: int) -> None:
        """For the remarks, which are sentences; as far as the screen goes."""
        screen = QtGui.QApplication.primaryScreen().availableGeometry().width()
        self.resize(min(self.width() + missing, screen), self.height())

    def _cells(self, choice: ToolChoice) -> List[str]:
        feed, strategy, stepover, time = DASH, DASH, DASH, DASH
        remarks = [translated(choice.problem)] if choice.problem else []
        if choice.feeds is not None:
            feed = f"{choice.feeds.feed_mm_min:g} mm/min"
        if choice.offered:
            text = translate("CncTraining", "feeds of the machine profile {}, since it has none")
            remarks.append(text.format(self._operation.MachineProfile))
        if choice is self.ranking.current:
            remarks.append(translate("CncTraining", "being ranked"))
        if choice.result is not None and choice.time_s:
            row = choice.result.rows[choice.result.chosen]
            strategy, time = full_text(row.candidate), duration_text(choice.time_s)
            stepover = f"{row.stepover_mm:.3f} mm" if row.stepover_mm else DASH
        if choice.controller == self._operation.ToolController:
            remarks.insert(0, translate("CncTraining", "in use"))
        return [choice.controller.Label, feed, strategy, stepover, time, "; ".join(remarks)]

    def _chosen(self) -> Any:
        row = self.table.currentRow() if self.table.selectionModel().hasSelection() else -1
        return self.choices[row] if 0 <= row < len(self.choices) else None

    def _selected(self) -> None:
        choice = self._chosen()
        self.use.setEnabled(choice is not None and bool(choice.time_s))
        offered = choice is not None and choice.offered and choice.feeds is not None
        self.note.setVisible(bool(offered))
        if offered:
            text = translate("CncTraining", "Using it sets {:g} and {:g} mm/min and {:g} rpm in its tool controller.")
            self.note.setText(
                text.format(choice.feeds.feed_mm_min, choice.feeds.plunge_mm_min, choice.feeds.spindle_rpm)
            )

    def _use(self) -> None:
        choice = self._chosen()
        if choice is None or not choice.time_s:
            return
        self.ranking.cancel()
        try:
            with found.offered(self._operation, tool_ranking.USE_TOOL, choice):
                console.call(tool_ranking.USE_TOOL, self._operation, choice.controller)
        except TrainingError as failure:
            self.note.setText(translated(str(failure)))
            self.note.setVisible(True)
            return
        self.accept()
        self._on_used()
