"""The serving process of the runtime: started when it is first needed, kept warm, started again after a crash.

The strategy model lives there; the host only asks. Answers arrive through callbacks; `ask_and_wait` and `rank` wait for
them, with or without an event loop. Every request names its model, so one that is under way keeps the model it began
with, whatever becomes active meanwhile.
"""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

from cnc_training.contract import RankRequest, RankResult, from_json, to_json
from cnc_training.errors import Cancelled, JobFailed, ModelError, TrainingError
from cnc_training.jobs.alive import identity
from cnc_training.jobs.process import RuntimeProcess
from cnc_training.jobs.running import quitting, wait_until
from cnc_training.paths import RUNTIME_PROGRAM
from cnc_training.qt import QtCore, Signal

OnResult = Callable[[Any, Optional[TrainingError]], None]
OnProgress = Callable[[float, float, str], None]
MAX_TRIES = 2  # a request that ended the process is tried once more: it may have been the previous one's fault
DEAF_S = 5.0  # a cancelled request that is still not answered after this is ended with its process


@dataclass
class _Pending:
    verb: str
    request: Dict[str, Any]
    on_result: OnResult
    on_progress: Optional[OnProgress]
    tries: int = 0


class Predictor(QtCore.QObject):
    """stateChanged(str): "stopped", "starting", "ready". logged(str): what the process writes to its log.

    environment: `python` is the runtime's interpreter (raises EnvironmentFailed while there is none).
    """

    stateChanged = Signal(str)
    logged = Signal(str)

    def __init__(self, folder: Path, environment: Any, program: Path = RUNTIME_PROGRAM, parent: Any = None) -> None:
        super().__init__(parent)
        self._root = folder
        self._environment = environment
        self._program = program
        self._process: Optional[RuntimeProcess] = None
        self._pending: Dict[int, _Pending] = {}
        self._given_up: Dict[int, float] = {}  # cancelled requests without an answer yet -> when
        self._last_id = 0
        self._starts = 0
        self.state = "stopped"

    # --- asking ---------------------------------------------------------------------------------------------------

    def rank_async(self, request: RankRequest, on_result: OnResult, on_progress: Optional[OnProgress] = None) -> int:
        """Ask for a ranking; on_result(RankResult, None) or on_result(None, error) is called once, later.

        Returns the id for `cancel`.
        """

        def read(result: Any, error: Optional[TrainingError]) -> None:
            answer = None
            if error is None:
                try:
                    answer = from_json(RankResult, result)
                except (TypeError, ValueError) as failure:
                    error = ModelError("bad_answer", f"The runtime's ranking cannot be read: {failure}.")
            on_result(answer, error)

        return self.ask("rank", to_json(request), read, on_progress)

    def rank(
        self, request: RankRequest, timeout_s: float = 300.0, on_progress: Optional[OnProgress] = None
    ) -> RankResult:
        """Ask and wait. Raises the runtime's TrainingError, or JobFailed when the time is over."""
        answer = self.ask_and_wait("rank", to_json(request), timeout_s, on_progress)
        try:
            return from_json(RankResult, answer)
        except (TypeError, ValueError) as failure:
            raise ModelError("bad_answer", f"The runtime's ranking cannot be read: {failure}.") from failure

    def load_async(self, model: Path, on_result: OnResult) -> int:
        """Have the process load a model and answer the golden request of its card. The models it holds are kept."""
        return self.ask("load", {"model": str(model)}, on_result)

    def load(self, model: Path, timeout_s: float = 60.0) -> Any:
        """As load_async, and wait. Raises ModelError when the model is refused."""
        return self.ask_and_wait("load", {"model": str(model)}, timeout_s)

    def unload(self, model: Path) -> None:
        """Let the process drop a model, when it runs at all."""
        if self._process is not None:
            self.ask("unload", {"model": str(model)}, lambda result, error: None)

    def ask(
        self, verb: str, request: Dict[str, Any], on_result: OnResult, on_progress: Optional[OnProgress] = None
    ) -> int:
        """Send any request of runtime/serve.py. If the process cannot be started, on_result gets the error at once."""
        self._last_id += 1
        request_id = self._last_id
        self._pending[request_id] = _Pending(verb, request, on_result, on_progress)
        self._restart_if_deaf()
        try:
            self.start()
        except TrainingError as failure:
            self._answer(request_id, None, failure)
            return request_id
        if request_id in self._pending:
            self._send(request_id)
        return request_id

    def ask_and_wait(
        self, verb: str, request: Dict[str, Any], timeout_s: float, on_progress: Optional[OnProgress] = None
    ) -> Any:
        answers: List[Any] = []
        request_id = self.ask(verb, request, lambda result, error: answers.append((result, error)), on_progress)
        try:
            answered = wait_until(lambda: bool(answers), timeout_s)
        except BaseException:  # the user interrupts the wait
            self.cancel(request_id)
            raise
        if not answered:
            self.cancel(request_id)
            raise JobFailed("timeout", f"The runtime did not answer within {timeout_s:g} s.", "Try again.")
        result, error = answers[0]
        if error is not None:
            raise error
        return result

    def cancel(self, request_id: int) -> None:
        """Give a request up: its on_result gets Cancelled at once, and the process is told to stop working on it."""
        if request_id not in self._pending:
            return
        if self._process is not None and self._process.running:
            self._process.send({"cancel": request_id})
            self._given_up[request_id] = time.monotonic()
        self._answer(request_id, None, Cancelled())

    # --- the process ----------------------------------------------------------------------------------------------

    @property
    def starts(self) -> int:
        """How often the process was started."""
        return self._starts

    def start(self) -> None:
        """Start the process if it does not run, so that the first request finds it warm. Raises EnvironmentFailed."""
        if self._process is not None and self._process.running:
            return
        if quitting():
            raise Cancelled()
        python = Path(self._environment.python)
        self._remove_old_folders()
        folder = self._root / str(os.getpid())
        preload = {"preload": ["cnc_training.runtime.rank"]}
        process = RuntimeProcess(python, "serve", preload, folder, program=self._program)
        process.eventReceived.connect(self._on_event)
        process.logged.connect(self.logged)
        process.finished.connect(self._on_finished)
        self._process = process
        self._starts += 1
        self._set_state("starting")
        process.start()

    def stop(self) -> None:
        """End the process; requests without an answer get Cancelled."""
        process, self._process = self._process, None
        if process is not None:
            process.cancel()
        for request_id in list(self._pending):
            self._answer(request_id, None, Cancelled())
        self._given_up.clear()
        self._set_state("stopped")

    def _send(self, request_id: int) -> None:
        assert self._process is not None
        pending = self._pending[request_id]
        pending.tries += 1
        self._process.send({"id": request_id, "verb": pending.verb, "request": pending.request})

    def _on_event(self, event: Dict[str, Any]) -> None:
        kind, request_id = event["event"], event.get("id")
        if kind == "ready":
            self._set_state("ready")
        elif kind == "progress" and request_id in self._pending:
            report = self._pending[request_id].on_progress
            if report is not None:
                report(event.get("done") or 0.0, event.get("total") or 0.0, str(event.get("text", "")))
        elif kind == "response":
            self._given_up.pop(request_id, None)  # type: ignore[arg-type]
            error = event.get("error")
            self._answer(
                request_id, event.get("result"), TrainingError.from_json(error) if isinstance(error, dict) else None
            )

    def _answer(self, request_id: Any, result: Any, error: Optional[TrainingError]) -> None:
        pending = self._pending.pop(request_id, None)
        if pending is not None:
            pending.on_result(result, error)

    def _on_finished(self, code: int, outcome: str) -> None:
        if self._process is None or not self._process.outcome:
            return  # this is about one that was stopped or replaced
        failure = self._process.error or JobFailed(
            "predictor_ended", "The ranking process ended unexpectedly.", "Its log has the details."
        )
        self._process = None
        self._given_up.clear()
        self._set_state("stopped")
        again = [i for i, pending in self._pending.items() if pending.tries < MAX_TRIES and outcome == "crashed"]
        for request_id in [i for i in self._pending if i not in again]:
            self._answer(request_id, None, failure)
        again = [i for i in again if i in self._pending]
        if not again:
            return
        try:
            self.start()
        except TrainingError as not_startable:
            failure = not_startable
        for request_id in again:
            if self._process is not None and request_id in self._pending:
                self._send(request_id)
            else:
                self._answer(request_id, None, failure)

    def _restart_if_deaf(self) -> None:
        """A cancelled request that goes on for long would keep all others waiting."""
        now = time.monotonic()
        if self._process is not None and any(now - since > DEAF_S for since in self._given_up.values()):
            process, self._process = self._process, None
            self._given_up.clear()
            process.kill()

    def _set_state(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.stateChanged.emit(state)

    def _remove_old_folders(self) -> None:
        """Of programs that have ended."""
        if self._root.is_dir():
            for folder in self._root.iterdir():
                if folder.name.isdigit() and not identity(int(folder.name)):
                    shutil.rmtree(folder, ignore_errors=True)
