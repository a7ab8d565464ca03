"""One run of a job: its process, and what the job learns from it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Dict

from cnc_training.jobs import process as processes
from cnc_training.jobs.job import Job, JobState, seed_variables
from cnc_training.jobs.process import RuntimeProcess
from cnc_training.qt import QtCore, Signal

UPDATE_INTERVAL_S = 0.1
SAVE_INTERVAL_S = 1.0


class JobRun(QtCore.QObject):
    """updated()            the job knows something new; at most ten times a second for progress
    worthKeeping()          what it knows now should be written down; at most once a second for metrics
    logged(str)             new text for a log view
    ended(JobState, error)  it is over: the state that follows, and the TrainingError or None; always the last signal
    """

    updated = Signal()
    worthKeeping = Signal()
    logged = Signal(str)
    ended = Signal(object, object)

    def __init__(self, job: Job, python: Path, program: Path, parent: Any = None) -> None:
        super().__init__(parent)
        self.job = job
        self._cancelled_by_user = False
        self._updated = self._kept = 0.0
        variables = seed_variables(job.kind, job.request)
        self._process = RuntimeProcess(
            python, job.kind, job.request, Path(job.folder), variables=variables, program=program
        )
        self._process.eventReceived.connect(self._on_event)
        self._process.logged.connect(self.logged)
        self._process.finished.connect(self._on_finished)

    def start(self) -> None:
        self._process.start()

    def cancel(self) -> None:
        """End it because the user says so. `ended` tells when its processes are gone."""
        self._cancelled_by_user = True
        self._process.cancel()

    @property
    def process_id(self) -> int:
        return self._process.process_id

    @property
    def log_text(self) -> str:
        return self._process.log_file.read()

    def _on_event(self, event: Dict[str, Any]) -> None:
        job = self.job
        job.take_event(event, time.time())
        now = time.monotonic()
        if event["event"] != "progress" or now - self._updated >= UPDATE_INTERVAL_S or job.done >= job.total:
            self._updated = now
            self.updated.emit()
        if event["event"] in ("hello", "artifact") or now - self._kept >= SAVE_INTERVAL_S:
            self._kept = now
            self.worthKeeping.emit()

    def _on_finished(self, code: int, outcome: str) -> None:
        self.job.exit_code = code
        states = {processes.SUCCEEDED: JobState.SUCCEEDED, processes.CANCELLED: JobState.CANCELLED}
        state = states.get(outcome, JobState.FAILED)
        if state is JobState.CANCELLED and not self._cancelled_by_user:
            state = JobState.INTERRUPTED  # FreeCAD quits, or somebody outside ended it
        self.ended.emit(state, self._process.error)
