"""A child process with pipes on POSIX systems, which speaks as QProcess does as far as RuntimeProcess asks.

Why not QProcess itself: between fork and exec, the child of Qt 5 (and of Qt 6 on kernels without process descriptors)
waits for a word of its parent on an eventfd, which does not end with the parent. A FreeCAD that is killed in that
moment leaves a copy of itself that waits for ever. The child of `subprocess` waits for nobody.
"""

from __future__ import annotations

import os
import select
import subprocess
import threading
import time
from typing import Any, Dict, List, Optional

from cnc_training.qt import QtCore, Signal

_CHUNK = 1 << 18
_LAST_CHUNKS = 64  # read after the end; more arrives only when somebody below outlived it and still writes


class PosixChild(QtCore.QObject):
    """One child. Its pipes are watched by the event loop; without one, waitForReadyRead and waitForFinished serve
    them."""

    readyReadStandardOutput = Signal()
    readyReadStandardError = Signal()
    finished = Signal()
    errorOccurred = Signal(object)  # QProcess.FailedToStart

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._variables: Dict[str, str] = {}
        self._folder = ""
        self._child: Optional[subprocess.Popen] = None
        self._failure: Optional[OSError] = None
        self._ended = True
        self._arrived: Dict[str, List[bytes]] = {"stdout": [], "stderr": []}
        self._unsent = bytearray()
        self._closing = False
        self._open: Dict[str, int] = {}  # name of a pipe -> our end of it
        self._notifiers: Dict[str, Any] = {}

    # --- as QProcess ----------------------------------------------------------------------------------------------

    def setProcessEnvironment(self, variables: Any) -> None:
        self._variables = {name: variables.value(name) for name in variables.keys()}  # noqa: SIM118 - not a dict

    def setWorkingDirectory(self, folder: str) -> None:
        self._folder = folder

    def start(self, program: str, arguments: List[str]) -> None:
        """Start it. A failure arrives as errorOccurred, later."""
        pipe = subprocess.PIPE
        try:
            child = subprocess.Popen(
                [program, *arguments], stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0,
                env=self._variables, cwd=self._folder or None,
            )  # fmt: skip
        except OSError as failure:
            self._failure = failure
            if QtCore.QCoreApplication.instance() is not None:
                QtCore.QTimer.singleShot(0, self._tell_failure)
            return
        self._child, self._ended = child, False
        exit_fd, told_fd = os.pipe()
        threading.Thread(target=_tell_exit, args=(child, told_fd), daemon=True).start()
        assert child.stdin is not None and child.stdout is not None and child.stderr is not None
        self._open = {
            "stdin": child.stdin.fileno(), "stdout": child.stdout.fileno(), "stderr": child.stderr.fileno(),
            "exit": exit_fd,
        }  # fmt: skip
        for fd in self._open.values():
            os.set_blocking(fd, False)
        if QtCore.QCoreApplication.instance() is not None:
            for name, fd in self._open.items():
                kind = QtCore.QSocketNotifier.Write if name == "stdin" else QtCore.QSocketNotifier.Read
                notifier = QtCore.QSocketNotifier(fd, kind, self)
                notifier.setEnabled(name != "stdin")
                notifier.activated.connect(getattr(self, f"_on_{name}"))
                self._notifiers[name] = notifier

    def state(self) -> Any:
        kinds = QtCore.QProcess
        return kinds.NotRunning if self._ended and self._failure is None else kinds.Running

    def processId(self) -> int:
        return 0 if self._ended or self._child is None else self._child.pid

    def exitCode(self) -> int:
        """The exit code, or the number of the signal that ended it."""
        return abs(self._child.returncode) if self._child is not None and self._ended else 0

    def exitStatus(self) -> Any:
        killed = self._child is not None and self._ended and self._child.returncode < 0
        return QtCore.QProcess.CrashExit if killed else QtCore.QProcess.NormalExit

    def errorString(self) -> str:
        return (self._failure.strerror or str(self._failure)) if self._failure is not None else ""

    def kill(self) -> None:
        if self._child is not None:
            self._child.kill()  # nothing when it has been waited for

    def write(self, data: bytes) -> None:
        """Send as much as the pipe takes now, and the rest when it takes more."""
        if "stdin" in self._open and not self._closing:
            self._unsent += data
            self._on_stdin()

    def closeWriteChannel(self) -> None:
        """End of file for the child, after what is still unsent."""
        self._closing = True
        if "stdin" in self._open:
            self._on_stdin()

    def readAllStandardOutput(self) -> Any:
        return self._take("stdout")

    def readAllStandardError(self) -> Any:
        return self._take("stderr")

    def waitForReadyRead(self, timeout_ms: int) -> bool:
        """Serve what is ready at the pipes, waiting at most so long for something."""
        if self._failure is not None:
            self._tell_failure()
            return False
        if not self._open:
            return False
        asked = select.poll()
        names = {}
        for name, fd in self._open.items():
            if name != "stdin":
                asked.register(fd, select.POLLIN)
            elif self._unsent:
                asked.register(fd, select.POLLOUT)
            names[fd] = name
        ready = {names[fd] for fd, _ in asked.poll(timeout_ms)}
        for name in ("stdin", "stdout", "stderr", "exit"):  # the end comes last
            if name in ready and name in self._open:
                getattr(self, f"_on_{name}")()
        return bool(ready)

    def waitForFinished(self, timeout_ms: int) -> bool:
        deadline = time.monotonic() + timeout_ms / 1000
        while not self._ended:
            left_s = deadline - time.monotonic()
            if left_s <= 0:
                return False
            self.waitForReadyRead(int(left_s * 1000) + 1)
        return True

    # --- the pipes ------------------------------------------------------------------------------------------------

    def _on_stdin(self, *_: Any) -> None:
        try:
            while self._unsent:
                del self._unsent[: os.write(self._open["stdin"], self._unsent[:_CHUNK])]
        except BlockingIOError:
            pass
        except OSError:  # it does not listen any more; its exit is what counts
            self._unsent.clear()
            self._closing = True
        if "stdin" in self._notifiers:
            self._notifiers["stdin"].setEnabled(bool(self._unsent))
        if self._closing and not self._unsent:
            self._close("stdin")

    def _on_stdout(self, *_: Any) -> None:
        if self._read("stdout"):
            self.readyReadStandardOutput.emit()

    def _on_stderr(self, *_: Any) -> None:
        if self._read("stderr"):
            self.readyReadStandardError.emit()

    def _on_exit(self, *_: Any) -> None:
        """The child has been waited for: what it said last, and the end."""
        if self._ended:
            return
        for name in ("stdout", "stderr"):
            for _chunk in range(_LAST_CHUNKS):
                if not self._read(name):
                    break
        for name in list(self._open):
            self._close(name)
        self._ended = True
        self.finished.emit()

    def _read(self, name: str) -> bool:
        """Take one chunk of a pipe, if there is any; at its end the pipe is closed."""
        if name not in self._open:
            return False
        try:
            data = os.read(self._open[name], _CHUNK)
        except BlockingIOError:
            return False
        except OSError:
            data = b""
        if data:
            self._arrived[name].append(data)
        else:
            self._close(name)
        return bool(data)

    def _take(self, name: str) -> Any:
        data = b"".join(self._arrived[name])
        self._arrived[name].clear()
        return QtCore.QByteArray(data)

    def _close(self, name: str) -> None:
        notifier = self._notifiers.pop(name, None)
        if notifier is not None:
            notifier.setEnabled(False)
            notifier.deleteLater()
        fd = self._open.pop(name)
        stream = getattr(self._child, name, None)  # the exit's pipe has none
        if stream is not None:
            stream.close()
        else:
            os.close(fd)

    def _tell_failure(self) -> None:
        if self._failure is not None:
            self.errorOccurred.emit(QtCore.QProcess.FailedToStart)
            self._failure = None


def _tell_exit(child: subprocess.Popen, told_fd: int) -> None:
    """In a thread: the read end of told_fd comes to its end when the child has."""
    try:
        child.wait()
    finally:
        os.close(told_fd)
