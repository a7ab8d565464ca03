"""The only place where the host starts a process: one runtime process on a leash.

Everything is asynchronous: signals tell what happens, and nothing here waits in the GUI's thread. Without an event loop
(freecadcmd, scripts) `wait` and `pump` do the event loop's work.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

from cnc_training.contract import dumps
from cnc_training.errors import JobFailed, TrainingError
from cnc_training.jobs import running
from cnc_training.jobs.alive import identity
from cnc_training.jobs.running import POLL_MS
from cnc_training.jobs.stream import LineReader, LogFile, LogTail, parse_event
from cnc_training.paths import RUNTIME_PROGRAM, write_atomic
from cnc_training.qt import QtCore, Signal
from cnc_training.wording import said

SUCCEEDED, FAILED, CANCELLED, CRASHED = "succeeded", "failed", "cancelled", "crashed"
GRACE_S = 5.0  # the leash holder needs 1.5 s itself to end a command that does not listen
LOG_INTERVAL_MS = 100
# Where Qt's fork may leave a copy of a host that is killed in it (see runtime/fork_copies.py).
FORK_MAY_STAY = sys.platform == "linux" and QtCore.qVersion().startswith("5.")
_watched = False


class RuntimeProcess(QtCore.QObject):
    """One run of one verb.

    eventReceived(dict)   an event of docs/architecture.md, in order
    logged(str)           new text for a log view, at most ten times a second, shortened when it is a flood
    finished(int, str)    exit code and outcome: "succeeded", "failed", "cancelled" or "crashed"; always the last signal

    result, error, artifacts and log_path say more when it has finished. folder gets request.json and log.txt and an
    own, empty working folder.
    """

    eventReceived = Signal(object)
    logged = Signal(str)
    finished = Signal(int, str)

    def __init__(
        self,
        interpreter: Path,
        verb: str,
        request: Any,
        folder: Path,
        environment: Optional[Mapping[str, str]] = None,
        variables: Optional[Mapping[str, str]] = None,
        program: Path = RUNTIME_PROGRAM,
        parent: Any = None,
    ) -> None:
        """environment: all variables of the process; None: what child_environment allows of this process's own.
        variables: set in addition. program: the runtime, or a program of a test that speaks like it."""
        super().__init__(parent)
        self.verb = verb
        self.folder = Path(folder)
        self.log_file = LogFile(self.folder / "log.txt")
        self.result: Any = None
        self.error: Optional[TrainingError] = None
        self.artifacts: List[Dict[str, Any]] = []
        self.hello: Dict[str, Any] = {}
        self.exit_code: Optional[int] = None
        self.outcome = ""
        self._request = request
        self._command = [str(interpreter), "-I", "-u", "-X", "utf8", str(program), verb]
        self._environment = dict(environment) if environment is not None else _own_environment()
        self._environment.update(variables or {})
        self._done = False
        self._cancelled = False
        self._kill_at: List[float] = []  # monotonic times at which the next harder measure is taken
        self._lines = LineReader()
        self._tail = LogTail()
        self._process: Any = QtCore.QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read_stdout)
        self._process.readyReadStandardError.connect(self._read_stderr)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._timer: Any = None

    # --- life -----------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start the process. A failure to start arrives as finished(..., "crashed")."""
        work = self.folder / "work"
        try:
            shutil.rmtree(work, ignore_errors=True)
            work.mkdir(parents=True)
            request_file = self.folder / "request.json"
            write_atomic(request_file, dumps(self._request).encode("utf-8"), wait=False)
        except OSError as failure:
            self._end(-1, CRASHED, JobFailed("not_writable", f"{self.folder} cannot be written: {failure}."))
            return
        variables = QtCore.QProcessEnvironment()
        for name, value in self._environment.items():
            variables.insert(name, value)
        self._process.setProcessEnvironment(variables)
        self._process.setWorkingDirectory(str(work))
        if FORK_MAY_STAY and not _watched:
            _watch_for_copies(self._command[0], variables)
        running.begin(self)
        if QtCore.QCoreApplication.instance() is not None:
            self._timer = QtCore.QTimer(self)
            self._timer.setInterval(LOG_INTERVAL_MS)
            self._timer.timeout.connect(self._tick)
            self._timer.start()
        self._process.start(self._command[0], [*self._command[1:], str(request_file)])

    @property
    def running(self) -> bool:
        return self in running.processes

    @property
    def process_id(self) -> int:
        """Of the leash holder; 0 before the start and after the end."""
        return int(self._process.processId() or 0)

    @property
    def worker_id(self) -> int:
        """Of the process that does the work, which leads its own session; 0 until it has said hello."""
        pid = self.hello.get("pid", 0)
        return pid if isinstance(pid, int) else 0

    def send(self, message: Mapping[str, Any]) -> None:
        """One line to a serving process."""
        self._process.write(dumps(dict(message)).encode("utf-8") + b"\n")

    def cancel(self) -> None:
        """Drop the leash. The process has its grace; then its tree is killed. `finished` tells when it is gone."""
        if not self.running or self._cancelled:
            return
        self._cancelled = True
        now = time.monotonic()
        self._kill_at = [now + GRACE_S, now + GRACE_S + 1.0]
        self._process.closeWriteChannel()  # end of file on the leash; what is still unsent goes first

    def kill(self) -> None:
        """End it at once: the worker's process group and the holder, whose guard ends the rest."""
        if self.worker_id and os.name == "posix":
            try:
                os.killpg(self.worker_id, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                pass
        self._process.kill()

    def wait(self, timeout_s: Optional[float] = None) -> bool:
        """Wait for the end, working as the event loop meanwhile. False when the time is over."""
        return running.wait_until(lambda: not self.running, timeout_s)

    def pump(self, timeout_ms: int = POLL_MS) -> None:
        """Where there is no event loop: take what has arrived, waiting at most so long for something."""
        self._process.waitForReadyRead(timeout_ms)
        self._tick()
        if self.running and self._process.state() == QtCore.QProcess.NotRunning:
            self._on_finished()

    def wait_for_exit(self, timeout_s: float) -> None:
        """Stand still until it has exited; only for the moment in which the application quits."""
        if self.running:
            self._process.waitForFinished(int(timeout_s * 1000))

    def log_tail(self, lines: int = 20) -> List[str]:
        """The last lines of the log."""
        return self._tail.last(lines)

    # --- what arrives ---------------------------------------------------------------------------------------------

    def _read_stdout(self) -> None:
        for line in self._lines.feed(bytes(self._process.readAllStandardOutput().data())):
            self._take_line(line)

    def _take_line(self, line: str) -> None:
        event = parse_event(line)
        if event is None:
            if line:
                self._log((line + "\n").encode("utf-8"))
            return
        kind = event["event"]
        if kind == "hello":
            self.hello = event
        elif kind == "log":
            self._log((str(event.get("text", "")) + "\n").encode("utf-8"))
        elif kind == "artifact":
            self.artifacts.append(event)
        elif kind == "error":
            self.error = JobFailed.from_json(event)
        elif kind == "done":
            self._done = True
            self.result = event.get("result")
        self.eventReceived.emit(event)

    def _read_stderr(self) -> None:
        self._log(bytes(self._process.readAllStandardError().data()))

    def _log(self, data: bytes) -> None:
        self.log_file.write(data)
        self._tail.feed(data)

    def _tick(self) -> None:
        text = self._tail.take()
        if text:
            self.log_file.flush()
            self.logged.emit(text)
        if self._kill_at and time.monotonic() >= self._kill_at[0]:
            self._kill_at.pop(0)
            self.kill()

    # --- the end --------------------------------------------------------------------------------------------------

    def _on_error(self, error: Any) -> None:
        if error == QtCore.QProcess.FailedToStart:
            self._end(
                -1,
                CRASHED,
                JobFailed(
                    "not_started",
                    f"{self._command[0]} could not be started: {self._process.errorString()}.",
                    "Run Prepare Environment again.",
                ),
            )

    def _on_finished(self, *_: Any) -> None:
        if not self.running:
            return
        self._read_stdout()
        for line in self._lines.end():
            self._take_line(line)
        self._read_stderr()
        self._tick()
        code = self._process.exitCode()
        if self._process.exitStatus() == QtCore.QProcess.CrashExit:
            code = -abs(code) or -1
            self.kill()  # the holder was killed from outside; its guard is ending the tree, and this makes sure of it
        if code == 0 and self._done:
            self._end(code, SUCCEEDED, None)
        elif self._cancelled or code == 130:
            self._end(code, CANCELLED, None)
        elif code == 1 and self.error is not None:
            self._end(code, FAILED, self.error)
        else:
            self._end(code, CRASHED, self._crash(code))

    def _crash(self, code: int) -> JobFailed:
        if code == 128 + 9:
            return JobFailed(
                "killed",
                f"The process of {self.verb} was killed, which systems do when memory is short.",
                "Use fewer workers or a smaller request.",
            )
        last = next((line for line in reversed(self.log_tail()) if line.strip()), "")
        told = said(f" The log ends with: {last[:200]}") if last else ""
        return JobFailed("crashed", f"The process of {self.verb} ended unexpectedly (exit code {code}).{told}")

    def _end(self, code: int, outcome: str, error: Optional[TrainingError]) -> None:
        if self.outcome:
            return
        self.exit_code, self.outcome, self.error = code, outcome, error
        if self._timer is not None:
            self._timer.stop()
        self.log_file.close()
        try:
            (self.folder / "work").rmdir()  # stays when something was left in it
        except OSError:
            pass
        running.end(self)
        self.finished.emit(code, outcome)


def _own_environment() -> Dict[str, str]:
    from cnc_training.env.child_environment import child_environment

    return child_environment(os.environ, sys.platform)


def _watch_for_copies(interpreter: str, variables: Any) -> None:
    """Have copies of this host ended that a kill in the middle of a fork leaves. Once is enough; nothing waits between
    the fork and the exec of a detached process."""
    global _watched
    pid, _, start = identity(os.getpid()).partition(":")
    arguments = [pid, start, str(os.getpgrp()), os.readlink("/proc/self/exe")]
    watcher = QtCore.QProcess()
    watcher.setProgram(interpreter)
    watcher.setArguments(["-I", str(RUNTIME_PROGRAM / "fork_copies.py"), *arguments])
    watcher.setProcessEnvironment(variables)
    watcher.setWorkingDirectory(os.path.sep)
    nowhere = QtCore.QProcess.nullDevice()
    watcher.setStandardInputFile(nowhere)
    watcher.setStandardOutputFile(nowhere)
    watcher.setStandardErrorFile(nowhere)
    _watched = bool(watcher.startDetached())
