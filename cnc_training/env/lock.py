"""A lock between processes that the operating system releases when its holder dies, however it dies."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Callable, Optional

from cnc_training.errors import Cancelled, EnvironmentFailed

_POLL_S = 0.1


class FileLock:
    """Exclusive or shared lock on a file. Locks of one process on two handles exclude each other too."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: Optional[int] = None

    def try_acquire(self, shared: bool = False) -> bool:
        """True when the lock is now held. Windows knows exclusive locks only, and shared ones are not taken there."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(str(self._path), os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
        try:
            if sys.platform == "win32":
                import msvcrt

                if not shared:
                    msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def acquire(self, wait_s: float, cancelled: Callable[[], bool], on_wait: Callable[[], None]) -> None:
        """Take the lock exclusively. on_wait is called once when it is held by somebody else.

        Raises EnvironmentFailed("already_running") after wait_s, and Cancelled.
        """
        deadline = time.monotonic() + wait_s
        waiting = False
        while not self.try_acquire():
            if cancelled():
                raise Cancelled()
            if time.monotonic() >= deadline:
                raise EnvironmentFailed(
                    "already_running", "The environment is being prepared by another FreeCAD or program.",
                    "Wait until it has finished.",
                )  # fmt: skip
            if not waiting:
                waiting = True
                on_wait()
            time.sleep(_POLL_S)

    def release(self) -> None:
        """Give the lock up; harmless when it is not held."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def is_locked(path: Path) -> bool:
    """Whether somebody holds the lock exclusively, without taking it for longer than the look."""
    if not path.exists():
        return False
    lock = FileLock(path)
    free = lock.try_acquire()
    lock.release()
    return not free
