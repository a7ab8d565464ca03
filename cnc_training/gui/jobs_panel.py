"""The Jobs panel: table, banner, live loss curve and log of the selected training job."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional, Set

from cnc_training import host
from cnc_training.errors import TrainingError
from cnc_training.gui import job_files
from cnc_training.gui.commands import icon_path
from cnc_training.gui.job_rows import TRAINING_KINDS, banner_text, curves_of, overview_text, title_of
from cnc_training.gui.jobs_table import JobsTable
from cnc_training.gui.log_view import LogView
from cnc_training.gui.plots import LossPlot
from cnc_training.host import translate
from cnc_training.jobs.job import Job
from cnc_training.qt import QtCore, QtGui

REFRESH_MS = 100


class JobsPanel(QtGui.QWidget):
    """queue: the JobQueue; everything done here is a call of it, everything shown comes from its signals."""

    def __init__(self, queue: Any, parent: Optional[QtGui.QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("CncTrainingJobs")
        self.setWindowTitle(translate("CncTraining", "Training Jobs"))
        self.setWindowIcon(QtGui.QIcon(icon_path("jobs_panel")))
        self._queue = queue
        self._changed: Set[str] = set()

        self.overview = QtGui.QLabel()
        self.table = JobsTable()
        self.banner = QtGui.QLabel()
        self.banner.setWordWrap(True)
        self.banner.setTextFormat(QtCore.Qt.PlainText)
        self.banner.setFrameShape(QtGui.QFrame.StyledPanel)
        self.banner.setMargin(5)
        self.banner.setTextInteractionFlags(QtCore.Qt.TextSelectableByMouse)
        self.plot = LossPlot()
        self.log = LogView()
        self.resume = self._button(translate("CncTraining", "Resume"), self._resume)
        self.resume.setToolTip(translate("CncTraining", "Go on from where the job stopped"))
        self.repeat = self._button(translate("CncTraining", "Repeat"), self._repeat)
        self.repeat.setToolTip(translate("CncTraining", "Start a new job with the same settings"))
        self.remove = self._button(translate("CncTraining", "Remove"), self._remove)
        self.remove.setToolTip(translate("CncTraining", "Delete the job's log and files; models and datasets stay"))
        self.folder = self._button(translate("CncTraining", "Open Folder"), self._open_folder)
        self.folder.setToolTip(translate("CncTraining", "Show the job's request, log and report in the file manager"))
        self.clear = self._button(translate("CncTraining", "Clear"), self._clear)
        self.clear.setToolTip(
            translate(
                "CncTraining", "Remove all jobs that have ended; those that were interrupted can still be resumed"
            )
        )
        self.export = self._button(translate("CncTraining", "Export..."), self._export)
        self.export.setToolTip(translate("CncTraining", "Write all jobs to a file: CSV or JSON"))
        self._lay_out()

        self._timer = QtCore.QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        self._seconds = QtCore.QTimer(self)  # ETA and duration run on between two events
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._tick)
        self._seconds.start()

        self.table.cancelClicked.connect(self._cancel)
        self.table.jobSelected.connect(self._select)
        self.table.jobOpened.connect(self._open)
        queue.jobAdded.connect(self._job_added)
        queue.jobUpdated.connect(self._job_updated)
        queue.jobLog.connect(self._job_log)
        queue.jobRemoved.connect(self._job_removed)
        self.table.set_jobs(queue.jobs)
        self._show_overview()

    def _button(self, text: str, clicked: Any) -> QtGui.QPushButton:
        button = QtGui.QPushButton(text)
        button.clicked.connect(clicked)
        return button

    def _lay_out(self) -> None:
        lower = QtGui.QSplitter(QtCore.Qt.Vertical)
        lower.addWidget(self.plot)
        lower.addWidget(self.log)
        lower.setStretchFactor(1, 1)
        below = QtGui.QWidget()
        box = QtGui.QVBoxLayout(below)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.banner)
        box.addWidget(lower, 1)
        splitter = QtGui.QSplitter(QtCore.Qt.Vertical)
        splitter.addWidget(self.table)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setChildrenCollapsible(False)
        self.table.setMinimumHeight(150)
        grid = QtGui.QGridLayout()  # two by two, so that the panel fits FreeCAD's narrow task view
        buttons = (self.resume, self.repeat, self.remove, self.folder, self.clear, self.export)
        for place, button in enumerate(buttons):
            grid.addWidget(button, place // 2, place % 2)
        layout = QtGui.QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.overview)
        layout.addWidget(splitter, 1)
        layout.addLayout(grid)

    # --- what the queue says ---------------------------------------------------------------------------------

    def _job_added(self, job_id: str) -> None:
        self.table.update_job(self._queue.job(job_id))
        self.table.select(job_id)
        self._show_overview()

    def _job_updated(self, job_id: str) -> None:
        self._changed.add(job_id)
        if not self._timer.isActive():
            self._timer.start()

    def _job_removed(self, job_id: str) -> None:
        self._changed.discard(job_id)
        self.table.remove_job(job_id)
        self._show_overview()

    def _job_log(self, job_id: str, text: str) -> None:
        if job_id == self.table.selected():
            self.log.append(text)

    def _refresh(self) -> None:
        changed, self._changed = self._changed, set()
        for job_id in changed:
            self.table.update_job(self._queue.job(job_id))
        self._show_overview()
        if self.table.selected() in changed:
            self._show_selected(self._selected_job())

    def _tick(self) -> None:
        for job in self._queue.jobs:
            if not job.finished:
                self._job_updated(job.id)

    # --- what a person does ----------------------------------------------------------------------------------

    def _selected_job(self) -> Optional[Job]:
        job_id = self.table.selected()
        return self._queue.job(job_id) if job_id else None

    def _select(self, job_id: str) -> None:
        self.log.set_text(self._queue.log_text(job_id) if job_id else "")
        self._show_selected(self._selected_job())

    def _cancel(self, job_id: str) -> None:
        self._guarded(self._queue.cancel, job_id)

    def _resume(self) -> None:
        self._guarded(self._queue.resume, self.table.selected())

    def _repeat(self) -> None:
        self._guarded(self._queue.repeat, self.table.selected())

    def _remove(self) -> None:
        job = self._selected_job()
        if job is None:
            return
        title = translate("CncTraining", "Remove Job")
        question = translate("CncTraining", "Remove this job and its log? {}").format(title_of(job))
        if host.confirm(title, question, default=True):
            self._guarded(self._queue.remove, job.id)

    def _clear(self) -> None:
        title = translate("CncTraining", "Clear Jobs")
        question = translate("CncTraining", "Remove all jobs that have ended, and their logs?")
        if host.confirm(title, question, default=True):
            self._queue.clear()

    def _export(self) -> None:
        title = translate("CncTraining", "Export Jobs")
        path, chosen = QtGui.QFileDialog.getSaveFileName(self, title, "jobs.csv", "CSV (*.csv);;JSON (*.json)")
        if path:
            suffix = "" if Path(path).suffix else (".json" if "json" in chosen else ".csv")
            self.export_to(Path(path + suffix))

    def export_to(self, path: Path) -> None:
        try:
            self._queue.export(path)
        except OSError as failure:
            message = translate("CncTraining", "{} cannot be written: {}").format(path, failure.strerror)
            host.tell(self.windowTitle(), message)

    def _open(self, _job_id: str) -> None:
        """The report of a finished job where it has one, else its folder."""
        job = self._selected_job()
        report = job_files.report_of(job) if job is not None else None
        if report is not None:
            job_files.open_file(report)
        else:
            self._open_folder()

    def _open_folder(self) -> None:
        job = self._selected_job()
        if job is not None:
            host.open_folder(Path(job.folder))

    def _guarded(self, action: Callable[[str], Any], job_id: str) -> None:
        try:
            action(job_id)
        except TrainingError as error:
            host.tell_error(self.windowTitle(), error)

    # --- showing ---------------------------------------------------------------------------------------------

    def _show_overview(self) -> None:
        self.overview.setText(overview_text(self._queue.jobs))

    def _show_selected(self, job: Optional[Job]) -> None:
        self.banner.setText(banner_text(job))
        curves = curves_of(job)
        self.plot.set_series(curves)
        trains = job is not None and job.kind in TRAINING_KINDS
        self.plot.setVisible(trains or bool(curves))
        self.resume.setEnabled(job is not None and job.resumable)
        self.repeat.setEnabled(job is not None and job.finished)
        self.remove.setEnabled(job is not None and job.finished)
        self.folder.setEnabled(job is not None)
