"""The leash holder: the process that the host starts, which runs one command and ends all of it when told to.

Its stdin is the leash. End of file (the host closed it, quit or was killed), the line `cancel`, SIGTERM, SIGINT or
SIGHUP drop it: the command's stdin is closed and its process group gets SIGTERM; after GRACE_S everything below the
holder is killed. Then the holder exits with 130. Without a drop it exits as the command did, and whatever the command
left running is killed too.

On POSIX there are two of them, a guard and the holder, parent and child, and each ends the tree when the other is
killed: no single SIGKILL leaves an orphan. Windows has job objects for that.
"""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from typing import Any, Callable, List, Optional

from cnc_training.runtime import process_tree

GRACE_S = 1.5  # with the killing after it, nothing is left 3 s after the host is gone, on a busy machine too
CANCELLED = 130
_ENDINGS = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


def hold(command: List[str], leash_fd: Optional[int] = 0, pass_on: bool = False) -> int:
    """Run command on a leash and return the exit code of this process (see above).

    leash_fd: the file descriptor that is the leash; None: only signals drop it.
    pass_on: hand the lines that arrive on the leash to the command's stdin.
    """
    if os.name != "posix":
        from cnc_training.runtime.windows_job import JobObject

        job = JobObject()
        return _Holder(command, leash_fd, pass_on, end_tree=lambda: job.end(CANCELLED)).run()
    return _guard(lambda guard_fd: _Holder(command, leash_fd, pass_on, _end_tree, guard_fd).run())


def _end_tree() -> None:
    process_tree.end_descendants(os.getpid())


def _guard(run_holder: Callable[[int], int]) -> int:
    """Fork: the child holds the leash, the parent waits for it and then ends whatever the child left behind."""
    process_tree.become_subreaper()
    guard_fd, alive_fd = os.pipe()  # alive_fd closes when the guard dies, which the holder sees
    holder = os.fork()
    if holder == 0:
        code = 70
        try:
            os.close(alive_fd)
            code = run_holder(guard_fd)
        finally:
            sys.stderr.flush()
            os._exit(code)
    os.close(guard_fd)
    for number in _ENDINGS:
        signal.signal(number, lambda *_: _signal_holder(holder))
    _, status = os.waitpid(holder, 0)
    _end_tree()
    os.close(alive_fd)
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status)


def _signal_holder(holder: int) -> None:
    try:
        os.kill(holder, signal.SIGTERM)
    except ProcessLookupError:
        pass


class _Holder:
    def __init__(
        self,
        command: List[str],
        leash_fd: Optional[int],
        pass_on: bool,
        end_tree: Callable[[], None],
        guard_fd: Optional[int] = None,
    ) -> None:
        self._command = command
        self._leash_fd = leash_fd
        self._guard_fd = guard_fd
        self._end_tree = end_tree
        self._pass_on = pass_on
        # SimpleQueue.put may interrupt SimpleQueue.get, so that signal handlers can use it.
        self._news: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._lines: queue.SimpleQueue[Optional[bytes]] = queue.SimpleQueue()

    def run(self) -> int:
        if os.name == "posix":
            process_tree.become_subreaper()
        for number in _ENDINGS:
            signal.signal(number, lambda *_: self._news.put("drop"))
        child = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._in_thread(self._wait_for, child)
        self._in_thread(self._feed, child.stdin)
        if self._leash_fd is not None:
            self._in_thread(self._read_leash, self._leash_fd)
        if self._guard_fd is not None:
            self._in_thread(self._watch_guard, self._guard_fd)
        dropped = self._until_exit(child)
        self._end_tree()
        if dropped:
            return 0 if child.returncode == 0 else CANCELLED  # 0: it had finished before it heard of the end
        return child.returncode if child.returncode >= 0 else 128 - child.returncode

    def _until_exit(self, child: subprocess.Popen) -> bool:
        """Wait for the command to end, ending it when the leash drops. Returns whether it dropped."""
        dropped = False
        kill_at: Optional[float] = None
        while True:
            try:
                news = self._news.get(timeout=None if kill_at is None else max(0.0, kill_at - time.monotonic()))
            except queue.Empty:
                self._end_tree()
                kill_at = None
                continue
            if news == "exit":
                return dropped
            if news == "guard":  # nobody waits for a result any more
                dropped = True
                self._end_tree()
            elif not dropped:
                dropped = True
                kill_at = time.monotonic() + GRACE_S
                self._lines.put(None)
                if os.name == "posix":
                    process_tree.signal_group(child.pid, signal.SIGTERM)

    def _in_thread(self, function: Callable[[Any], None], argument: Any) -> None:
        threading.Thread(target=function, args=(argument,), daemon=True).start()

    def _wait_for(self, child: subprocess.Popen) -> None:
        child.wait()
        self._news.put("exit")

    def _watch_guard(self, fd: int) -> None:
        while os.read(fd, 64):
            pass
        self._news.put("guard")

    def _read_leash(self, fd: int) -> None:
        rest = b""
        while True:
            try:
                chunk = os.read(fd, 65536)
            except OSError:
                chunk = b""
            if not chunk:
                break
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                if line.strip() == b"cancel":
                    self._news.put("drop")
                elif self._pass_on:
                    self._lines.put(line + b"\n")
        self._news.put("drop")

    def _feed(self, stdin: Any) -> None:
        """Hand lines on in a thread of its own: a command that does not read must not keep the leash from dropping."""
        try:
            while True:
                line = self._lines.get()
                if line is None:
                    break
                stdin.write(line)
                stdin.flush()
        except OSError:
            pass  # the command does not listen any more; its exit is what counts
        try:
            stdin.close()
        except OSError:
            pass
