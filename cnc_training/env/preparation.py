"""One run of Prepare from FreeCAD: source after source until an environment is ready.

What needs no Python of its own (downloading, unpacking) runs in a thread; everything else in a child on a leash, driven
by the very Python that the environment shall be made from.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

from cnc_training.env import interpreters, sources
from cnc_training.env.layout import Layout
from cnc_training.env.sources import Source
from cnc_training.env.worker import Worker
from cnc_training.errors import EnvironmentFailed, TrainingError
from cnc_training.jobs.process import CANCELLED, SUCCEEDED, RuntimeProcess
from cnc_training.qt import QtCore, Signal
from cnc_training.wording import said

HELLO_TIMEOUT_S = 20.0
POLL_MS = 50
# How much of the bar fetching a Python takes.
_FETCH_PERCENT = 10


class Preparation(QtCore.QObject):
    """logged(str), progressChanged(int, int, str)
    ended(str, object)   "ready", "cancelled" or "failed", and the TrainingError of a failure

    request        what the child is asked for, without the Python
    plan           the sources to try
    needed_bytes   disk space that is checked before anything is fetched
    log_folder     makes a folder for the next child
    variables      set for the child in addition: proxies
    mirror, trusted   of the settings
    """

    logged = Signal(str)
    progressChanged = Signal(int, int, str)
    ended = Signal(str, object)

    def __init__(
        self,
        layout: Layout,
        request: Dict[str, Any],
        plan: List[Source],
        needed_bytes: int,
        log_folder: Callable[[], Path],
        variables: Dict[str, str],
        mirror: str = "",
        trusted: str = "",
        parent: Any = None,
    ) -> None:
        super().__init__(parent)
        self._layout = layout
        self._request = request
        self._plan = list(plan)
        self._needed_bytes = needed_bytes
        self._log_folder = log_folder
        self._variables = variables
        self._mirror = mirror
        self._trusted = trusted
        self._source: Optional[Source] = None
        self._interpreter = ""  # of the source, once it was fetched
        self._tried: List[Tuple[Source, TrainingError]] = []
        self._drivers: List[interpreters.Candidate] = []
        self._worker: Optional[Worker] = None
        self._process: Optional[RuntimeProcess] = None
        self._hello_by = 0.0
        self._over = False
        self._timer: Any = None
        if QtCore.QCoreApplication.instance() is not None:
            self._timer = QtCore.QTimer(self)
            self._timer.setInterval(POLL_MS)
            self._timer.timeout.connect(self.poll)

    def start(self) -> None:
        if self._timer is not None:
            self._timer.start()
        self._next_source()

    def cancel(self) -> None:
        """Stop. What was ready before stays ready."""
        self._plan, self._drivers = [], []
        if self._worker is not None:
            self._worker.cancel()
            self._worker = None  # its thread may still wait for a name server; nobody waits for it
            self._end("cancelled", None)
        elif self._process is not None:
            self._process.cancel()

    def poll(self) -> None:
        """Take what the thread said, and notice a child that does not speak. Called by a timer, or in a loop."""
        process = self._process
        if process is not None and not process.hello and time.monotonic() > self._hello_by:
            process.kill()
        worker = self._worker
        if worker is None:
            return
        ended, said = worker.poll()
        for share, text in said:
            if share is None:
                self.logged.emit(text + "\n")
            else:
                self.progressChanged.emit(int(_FETCH_PERCENT * share), 100, text)
        if ended and worker is self._worker:
            self._worker = None
            self._fetched(worker)

    # --- source after source --------------------------------------------------------------------------------------

    def _next_source(self) -> None:
        self._interpreter = ""
        if not self._plan:
            self._end("failed", sources.exhausted(self._tried))
            return
        source = self._source = self._plan.pop(0)
        if source.takes_time:
            self.logged.emit(f"Python: {source.text}.\n")
            self._worker = Worker(self._fetch)
            self._worker.start()
            return
        self._drive(sources.drivers(source))

    def _fetch(self, worker: Worker) -> str:
        """In the thread: the interpreter of a source that has to be unpacked first."""
        source = self._source
        assert source is not None
        return sources.fetch(
            self._layout, source, worker, self._needed_bytes, self._mirror, self._trusted, self._variables
        )

    def _fetched(self, worker: Worker) -> None:
        if worker.error is not None:
            self._source_failed(worker.error, fetching=True)
            return
        assert self._source is not None
        self._interpreter = worker.result
        self._drive([interpreters.Candidate(worker.result, self._source.origin)])

    def _source_failed(self, error: TrainingError, fetching: bool = False) -> None:
        assert self._source is not None
        if not sources.next_may_help(error, fetching):
            self._end("failed", error)
            return
        sources.note(self._layout, self._source, error.message)
        self._tried.append((self._source, error))
        self.logged.emit(f"{self._source.text} cannot be used: {error.message}\n")
        self._next_source()

    # --- the child ------------------------------------------------------------------------------------------------

    def _drive(self, drivers: List[interpreters.Candidate]) -> None:
        self._drivers = drivers
        self._next_driver(EnvironmentFailed("no_python", self._no_driver()))

    def _no_driver(self) -> str:
        assert self._source is not None
        refused = interpreters.refused_by_place(self._source.path, os.environ) if self._source.path else None
        return said(f"It cannot be used: {refused}.") if refused else said("There is none.")

    def _next_driver(self, error: TrainingError) -> None:
        if not self._drivers:
            self._source_failed(error)
            return
        assert self._source is not None
        driver = self._drivers.pop(0)
        self.logged.emit(f"Prepare runs on {driver.path} ({driver.origin}).\n")
        self._hello_by = time.monotonic() + HELLO_TIMEOUT_S
        request = {**self._request, **sources.request(self._source, self._interpreter)}
        folder, variables = self._log_folder(), self._variables
        process = RuntimeProcess(Path(driver.path), "prepare", request, folder, variables=variables)
        process.eventReceived.connect(self._on_event)
        process.logged.connect(self.logged)
        process.finished.connect(self._on_finished)
        self._process = process
        process.start()

    def _on_event(self, event: Dict[str, Any]) -> None:
        if event["event"] == "progress":
            done, total = int(event.get("done") or 0), int(event.get("total") or 0)
            if self._interpreter and total == 100:
                done = _FETCH_PERCENT + done * (100 - _FETCH_PERCENT) // 100
            self.progressChanged.emit(done, total, str(event.get("text", "")))

    def _on_finished(self, code: int, outcome: str) -> None:
        process, self._process = self._process, None
        if process is None or self._source is None:
            return
        if outcome == SUCCEEDED:
            sources.note(self._layout, self._source, "")
            self._end("ready", None)
        elif outcome == CANCELLED:
            self._end("cancelled", None)
        elif process.hello:
            self._source_failed(process.error or EnvironmentFailed("crashed", "Prepare ended unexpectedly."))
        else:
            self._next_driver(self._silent(process, code))

    def _silent(self, process: RuntimeProcess, code: int) -> TrainingError:
        if process.error is not None and process.error.kind == "not_started":
            return process.error
        if time.monotonic() > self._hello_by:
            return EnvironmentFailed("no_python", f"It did not answer within {HELLO_TIMEOUT_S:g} s.")
        return EnvironmentFailed("no_python", f"It did not answer as a Python interpreter does (exit code {code}).")

    def _end(self, outcome: str, error: Optional[TrainingError]) -> None:
        if self._over:
            return
        self._over = True
        if self._timer is not None:
            self._timer.stop()
        self.ended.emit(outcome, error)
