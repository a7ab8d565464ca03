"""The table of training jobs: one row a job, newest first, a cancel button while it lives."""

from __future__ import annotations

from typing import Dict, List, Optional

from cnc_training.cam.tables import by_rows
from cnc_training.gui.job_rows import KIND_TEXTS, STATE_TEXTS, JobRow, row_of
from cnc_training.gui.progress_delegate import FRACTION_ROLE, ProgressDelegate
from cnc_training.host import translate
from cnc_training.jobs.job import Job
from cnc_training.qt import QtCore, QtGui

TYPE, NAME, PROGRESS, STATE, ETA, CANCEL, DURATION, DETAIL = range(8)
ID_ROLE = QtCore.Qt.UserRole


class JobsTable(QtGui.QTableWidget):
    """Rows are found by the job's id, which stays the same over restarts."""

    cancelClicked = QtCore.Signal(str)
    jobSelected = QtCore.Signal(str)  # "" when none is
    jobOpened = QtCore.Signal(str)  # double click or Enter

    def __init__(self, parent: Optional[QtGui.QWidget] = None) -> None:
        super().__init__(0, 8, parent)
        tr = translate
        self.setWhatsThis(tr("CncTraining", "The jobs of all FreeCADs on this computer, the newest first"))
        self.setHorizontalHeaderLabels(
            [
                tr("CncTraining", "Type"),
                tr("CncTraining", "Name"),
                tr("CncTraining", "Progress"),
                tr("CncTraining", "State"),
                tr("CncTraining", "ETA"),
                "",
                tr("CncTraining", "Duration"),
                tr("CncTraining", "Detail"),
            ]
        )
        by_rows(self)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(max(26, self.fontMetrics().height() + 10))
        self.setItemDelegateForColumn(PROGRESS, ProgressDelegate(self))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QtGui.QHeaderView.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        width = self.fontMetrics().averageCharWidth()
        for column, characters in ((NAME, 15), (PROGRESS, 9), (ETA, 8), (DURATION, 9)):
            self.setColumnWidth(column, characters * width + 12)
        for column, texts in ((TYPE, KIND_TEXTS.values()), (STATE, STATE_TEXTS.values())):
            widest = max(self.fontMetrics().boundingRect(tr("CncTraining", text)).width() for text in texts)
            self.setColumnWidth(column, widest + 16)
        self.setColumnWidth(CANCEL, 34)
        self.itemSelectionChanged.connect(lambda: self.jobSelected.emit(self.selected()))
        self.itemActivated.connect(lambda item: self.jobOpened.emit(self._id(item.row())))

    def set_jobs(self, jobs: List[Job]) -> None:
        """Shows these jobs; the newest, the last of the list, on top."""
        kept = self.selected()
        self.blockSignals(True)
        self.setRowCount(0)
        for job in jobs:
            self._insert(row_of(job))
        self.blockSignals(False)
        self.select(kept if self._row(kept) is not None else (self._id(0) if self.rowCount() else ""))

    def update_job(self, job: Job) -> None:
        shown = row_of(job)
        row = self._row(shown.id)
        if row is None:
            self._insert(shown)
        else:
            self._fill(row, shown)

    def remove_job(self, job_id: str) -> None:
        row = self._row(job_id)
        if row is not None:
            self.removeRow(row)

    def selected(self) -> str:
        rows = self.selectionModel().selectedRows() if self.selectionModel() is not None else []
        return self._id(rows[0].row()) if rows else ""

    def select(self, job_id: str) -> None:
        row = self._row(job_id)
        if row is None:
            self.clearSelection()
        else:
            self.selectRow(row)
        self.jobSelected.emit(self.selected())

    def cancel_button(self, job_id: str) -> Optional[QtGui.QToolButton]:
        row = self._row(job_id)
        return None if row is None else self.cellWidget(row, CANCEL)

    def _row(self, job_id: str) -> Optional[int]:
        return next((row for row in range(self.rowCount()) if self._id(row) == job_id), None)

    def _id(self, row: int) -> str:
        item = self.item(row, TYPE)
        return str(item.data(ID_ROLE)) if item is not None else ""

    def _insert(self, shown: JobRow) -> None:
        self.insertRow(0)
        for column in range(self.columnCount()):
            self.setItem(0, column, QtGui.QTableWidgetItem())
        self.item(0, TYPE).setData(ID_ROLE, shown.id)
        self._fill(0, shown)

    def _fill(self, row: int, shown: JobRow) -> None:
        texts: Dict[int, str] = {
            TYPE: shown.type,
            NAME: shown.name,
            PROGRESS: shown.progress,
            STATE: shown.state,
            ETA: shown.eta,
            DURATION: shown.duration,
            DETAIL: shown.detail,
        }
        for column, text in texts.items():
            item = self.item(row, column)
            if item.text() != text:  # setText repaints even when nothing changes
                item.setText(text)
                item.setToolTip(text if column in (NAME, STATE, DETAIL) else "")
        self.item(row, PROGRESS).setData(FRACTION_ROLE, shown.fraction)
        button = self.cellWidget(row, CANCEL)
        if shown.can_cancel and button is None:
            self.setCellWidget(row, CANCEL, self._make_cancel_button(shown.id))
        elif not shown.can_cancel and button is not None:
            self.removeCellWidget(row, CANCEL)

    def _make_cancel_button(self, job_id: str) -> QtGui.QToolButton:
        button = QtGui.QToolButton()
        button.setIcon(self.style().standardIcon(QtGui.QStyle.SP_DialogCancelButton))
        button.setAutoRaise(True)
        button.setToolTip(translate("CncTraining", "Cancel this job"))
        button.setAccessibleName(translate("CncTraining", "Cancel"))
        button.clicked.connect(lambda *_: self.cancelClicked.emit(job_id))
        return button
