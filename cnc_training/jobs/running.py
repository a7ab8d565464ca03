"""All processes that run now: waiting for them without standing still, and ending them when the application quits."""

from __future__ import annotations

import atexit
import time
from collections import deque
from typing import TYPE_CHECKING, Any, Callable, Deque, Optional, Set

from cnc_training.qt import QtCore

if TYPE_CHECKING:
    from cnc_training.jobs.process import RuntimeProcess

POLL_MS = 20
QUIT_WAIT_S = 2.0

processes: Set[RuntimeProcess] = set()  # keeps the objects of running processes alive
# Ended ones are kept for a while: a QProcess must not be destroyed by the last slot of its own signal.
_ended: Deque[RuntimeProcess] = deque(maxlen=8)
_quitting = False
_watched_app: Any = None


def begin(process: RuntimeProcess) -> None:
    """From now on the process is waited for, and ended when the application quits."""
    global _watched_app
    processes.add(process)
    app = QtCore.QCoreApplication.instance()
    if app is not None and app is not _watched_app:
        app.aboutToQuit.connect(_on_quit)
        _watched_app = app


def end(process: RuntimeProcess) -> None:
    _ended.append(process)
    processes.discard(process)


# --- waiting ------------------------------------------------------------------------------------------------------


def wait_until(condition: Callable[[], bool], timeout_s: Optional[float] = None) -> bool:
    """Let processes and signals go on until the condition holds. False when the time is over."""
    deadline = None if timeout_s is None else time.monotonic() + timeout_s
    while not condition():
        if deadline is not None and time.monotonic() >= deadline:
            return False
        pump(POLL_MS)
    return True


def pump(timeout_ms: int = POLL_MS) -> None:
    """One round of the event loop, or of reading every running process where there is none."""
    if QtCore.QCoreApplication.instance() is not None:
        waker = QtCore.QTimer()
        waker.setSingleShot(True)
        waker.start(timeout_ms)
        QtCore.QCoreApplication.processEvents(QtCore.QEventLoop.AllEvents | QtCore.QEventLoop.WaitForMoreEvents)
        return
    if not processes:
        time.sleep(timeout_ms / 1000)
    for process in list(processes):
        process.pump(max(1, timeout_ms // len(processes) if processes else timeout_ms))


# --- quitting -----------------------------------------------------------------------------------------------------


def quitting() -> bool:
    """Whether the application is about to quit, so that nothing new should start."""
    return _quitting


def end_all(timeout_s: float = QUIT_WAIT_S) -> None:
    """Drop every leash, wait a little, kill what is left. The leash holders see to the rest themselves."""
    left = list(processes)
    for process in left:
        process.cancel()
    deadline = time.monotonic() + timeout_s
    for process in left:
        process.wait_for_exit(max(0.0, deadline - time.monotonic()))
    for process in left:
        if process.running:
            process.kill()
            process.wait_for_exit(1.0)


def _on_quit() -> None:
    global _quitting
    _quitting = True
    end_all()


atexit.register(_on_quit)
