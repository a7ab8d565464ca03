"""Training jobs, one at a time, each in a fresh process; the others wait, also for those of other FreeCADs.

All programs that share a data root take turns (turn.py) and see each other's jobs in the history.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from pathlib import Path
from typing import Any, Dict, List, Optional, Set

from cnc_training import host
from cnc_training.contract import to_json
from cnc_training.errors import EnvironmentFailed, JobFailed, TrainingError
from cnc_training.jobs import running
from cnc_training.jobs.handle import JobHandle
from cnc_training.jobs.history import JobHistory
from cnc_training.jobs.job import STATE_WORDS, Job, JobState
from cnc_training.jobs.job_run import JobRun
from cnc_training.jobs.records import JobRecords, foreign
from cnc_training.jobs.stream import LogFile, shortened
from cnc_training.jobs.turn import Turn
from cnc_training.paths import RUNTIME_PROGRAM
from cnc_training.qt import QtCore, Signal
from cnc_training.wording import said

POLL_INTERVAL_S = 0.5  # how often other programs are looked at
OTHERS_TURN = said("Waiting for a job of another FreeCAD")


class JobQueue(QtCore.QObject):
    """The queue and what it did before.

    jobAdded(id), jobUpdated(id), jobLog(id, text), jobFinished(id), jobRemoved(id). jobUpdated comes at most ten times
    a second for progress, and at every change of state.

    environment gives the runtime: `python` (Path of its interpreter; raises EnvironmentFailed while it is not ready)
    and `missing_packages()` (names), asked before each job.
    """

    jobAdded = Signal(str)
    jobUpdated = Signal(str)
    jobLog = Signal(str, str)
    jobFinished = Signal(str)
    jobRemoved = Signal(str)

    def __init__(self, folder: Path, environment: Any, program: Path = RUNTIME_PROGRAM, parent: Any = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._environment = environment
        self._program = program
        self._history = JobHistory(folder / "history.sqlite")
        self._jobs: Dict[str, Job] = {job.id: job for job in self._history.load()}
        self._records = JobRecords(self._history)
        self._turn = Turn(folder / "turn.lock", self._history)
        self._waiting: List[str] = []
        self._run: Optional[JobRun] = None
        self._held: Set[str] = set()
        self._polled = 0.0
        if QtCore.QCoreApplication.instance() is not None:
            self._timer = QtCore.QTimer(self)
            self._timer.setInterval(int(POLL_INTERVAL_S * 1000))
            self._timer.timeout.connect(self.poll)
            self._timer.start()

    # --- reading --------------------------------------------------------------------------------------------------

    @property
    def jobs(self) -> List[Job]:
        """All jobs, oldest first."""
        return list(self._jobs.values())

    @property
    def running(self) -> Optional[Job]:
        return self._run.job if self._run is not None else None

    def job(self, job_id: str) -> Job:
        """Raises JobFailed when there is none of that id."""
        try:
            return self._jobs[job_id]
        except KeyError:
            raise JobFailed("no_such_job", f"There is no job {job_id}.") from None

    def handle(self, job_id: str) -> JobHandle:
        return JobHandle(self, self.job(job_id))

    def log_text(self, job_id: str) -> str:
        if self._run is not None and self._run.job.id == job_id:
            return self._run.log_text
        path = self.job(job_id).log_path
        return LogFile(Path(path)).read() if path else ""

    def interrupted(self) -> List[Job]:
        """Jobs that FreeCAD's end cut off and that were not resumed yet."""
        return [job for job in self._jobs.values() if job.state is JobState.INTERRUPTED]

    def settled(self, job_id: str) -> bool:
        """Whether a job has ended and what follows from it (see hold) is done too."""
        return self.job(job_id).finished and job_id not in self._held

    def poll(self) -> None:
        """Look at what other programs do with the same jobs folder, at most twice a second. Where there is an event
        loop this comes by itself."""
        now = time.monotonic()
        if now - self._polled < POLL_INTERVAL_S * 0.9:
            return
        self._polled = now
        self._records.retry()
        self._take_news()
        self._start_next()

    def hold(self, job_id: str) -> None:
        """Something follows from the end of this job, e.g. its model is being activated; waiting includes it."""
        self._held.add(job_id)

    def let_go(self, job_id: str) -> None:
        self._held.discard(job_id)

    # --- asking for work ------------------------------------------------------------------------------------------

    def submit(self, kind: str, label: str, request: Any) -> JobHandle:
        """Queue a job. kind: a verb of the runtime; request: its dataclass of contract.py, or a dict."""
        now = time.time()
        job_id = f"{time.strftime('%Y%m%d-%H%M%S', time.localtime(now))}-{os.urandom(3).hex()}"
        folder = self.folder / job_id
        data = to_json(request)
        if "checkpoint_folder" in data and not data["checkpoint_folder"]:
            data["checkpoint_folder"] = str(folder / "checkpoint")
        job = Job(job_id, kind, label, data, created=now, folder=str(folder), log_path=str(folder / "log.txt"))
        self._jobs[job_id] = job
        self._save(job)
        self._waiting.append(job_id)
        self.jobAdded.emit(job_id)
        self._start_next()
        return JobHandle(self, job)

    def cancel(self, job_id: str) -> None:
        """End a job, waiting or running. jobFinished tells when its processes are gone."""
        job = self.job(job_id)
        if job_id in self._waiting:
            self._waiting.remove(job_id)
            self._finish(job, JobState.CANCELLED)
        elif self._run is not None and job is self._run.job:
            job.text = said("Cancelling")
            self._run.cancel()
            self.jobUpdated.emit(job_id)
        elif not job.finished:
            raise foreign(job)

    def resume(self, job_id: str) -> JobHandle:
        """Go on with a job that was interrupted, cancelled or failed, from where it had got to."""
        job = self.job(job_id)
        if not job.resumable:
            raise JobFailed("not_resumable", f"{job.title} is {STATE_WORDS[job.state]} and cannot be resumed.")
        self._records.claim(job)
        if "resume" in job.request:
            job.request["resume"] = True
        if "overwrite" in job.request and job.kind == "generate" and job.attempt:
            job.request["overwrite"] = False  # what it would overwrite now is its own unfinished work
        job.advance(JobState.QUEUED, time.time())
        self._waiting.append(job_id)
        self._changed(job)
        self._start_next()
        return JobHandle(self, job)

    def repeat(self, job_id: str) -> JobHandle:
        """A new job with the same request, from the beginning."""
        job = self.job(job_id)
        request = dict(job.request)
        if str(request.get("checkpoint_folder", "")).startswith(job.folder):
            request["checkpoint_folder"] = ""
        return self.submit(job.kind, job.label, request)

    def remove(self, job_id: str) -> None:
        """Forget a finished job with its log; what it made stays."""
        job = self.job(job_id)
        if not job.finished:
            raise JobFailed("job_active", f"{job.title} has not ended.", "Cancel it first.")
        self._records.remove(job)
        del self._jobs[job_id]
        shutil.rmtree(job.folder, ignore_errors=True)
        self.jobRemoved.emit(job_id)

    def clear(self) -> None:
        """Forget all finished jobs, except those that could still be resumed after an interruption."""
        for job in self.jobs:
            if job.finished and job.state is not JobState.INTERRUPTED:
                with contextlib.suppress(JobFailed):  # another FreeCAD goes on with it
                    self.remove(job.id)

    def export(self, path: Path) -> int:
        """Write the history as JSON, or as CSV where the name ends in .csv; returns the number of jobs."""
        return self._history.export(path)

    # --- running --------------------------------------------------------------------------------------------------

    def _start_next(self) -> None:
        while self._waiting and self._run is None and not running.quitting():
            job = self._jobs[self._waiting[0]]
            try:
                python = self._ready_python()
            except TrainingError as failure:
                self._waiting.pop(0)
                self._finish(job, JobState.FAILED, failure)
                continue
            if not self._turn.take(job.created):
                if job.text != OTHERS_TURN:
                    job.text = OTHERS_TURN
                    self._changed(job)
                return
            self._waiting.pop(0)
            self._start(job, python)

    def _take_news(self) -> None:
        """Jobs that other programs added, went on with, ended or removed."""
        mine = {*self._waiting, *([self._run.job.id] if self._run is not None else ())}
        for job_id, told in self._records.news([job for job in self._jobs.values() if job.id not in mine]).items():
            if job_id in mine:
                continue
            if told is None:
                del self._jobs[job_id]
                self.jobRemoved.emit(job_id)
            else:
                self._jobs.setdefault(job_id, told).__dict__.update(told.__dict__)  # handles keep their object
                self.jobUpdated.emit(job_id)

    def _ready_python(self) -> Path:
        python = self._environment.python
        missing = self._environment.missing_packages()
        if missing:
            raise EnvironmentFailed(
                "missing_packages",
                f"Packages are missing from the runtime: {', '.join(missing)}.",
                "Run Prepare Environment again.",
            )
        return Path(python)

    def _start(self, job: Job, python: Path) -> None:
        job.text = ""
        job.advance(JobState.RUNNING, time.time())
        run = JobRun(job, python, self._program, self)
        self._run = run
        run.updated.connect(self._on_updated)
        run.worthKeeping.connect(self._on_worth_keeping)
        run.logged.connect(self._on_log)
        run.ended.connect(self._on_ended)
        host.log(f"{job.title}: started")
        self._changed(job)
        run.start()

    def _on_updated(self) -> None:
        if self._run is not None:
            self.jobUpdated.emit(self._run.job.id)

    def _on_worth_keeping(self) -> None:
        if self._run is not None:
            self._save(self._run.job)

    def _on_log(self, text: str) -> None:
        if self._run is not None:
            self.jobLog.emit(self._run.job.id, text)
            host.log(shortened(text))

    def _on_ended(self, state: JobState, error: Optional[TrainingError]) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        run.setParent(None)
        self._finish(run.job, state, error)
        self._turn.give_back()
        self._start_next()

    def _finish(self, job: Job, state: JobState, error: Optional[TrainingError] = None) -> None:
        job.error = error.to_json() if error is not None else {}
        job.advance(state, time.time())
        job.text = ""
        line = f"{job.title}: {state.value.lower()}"
        if error is not None:
            host.error(f"{line}. {error}")
        else:
            host.log(line)
        self._changed(job)
        self.jobFinished.emit(job.id)

    def _changed(self, job: Job) -> None:
        self._save(job)
        self.jobUpdated.emit(job.id)

    def _save(self, job: Job) -> None:
        process_id = self._run.process_id if self._run is not None and job is self._run.job else 0
        self._records.save(job, process_id)
