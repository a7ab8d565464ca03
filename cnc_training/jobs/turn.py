"""Whose turn it is to run a job, among all programs that share a data root."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import Optional

from cnc_training import host
from cnc_training.env.lock import FileLock
from cnc_training.jobs.history import JobHistory

YIELD_S = 3.0  # others look twice a second


class Turn:
    """A lock on a file, which the system gives back when its holder dies, however it dies.

    The processes of that holder's job may need a moment longer to end; until they are gone nobody gets the turn. The
    job that was asked for first goes first; a program that lets it wait all the same is passed over after YIELD_S.
    """

    def __init__(self, path: Path, history: JobHistory) -> None:
        self._lock = FileLock(path)
        self._history = history
        self._yields_since: Optional[float] = None

    def take(self, created: float) -> bool:
        """Whether this program may run a job, asked for at that time (seconds since the epoch), now. Once it may, it
        gives the turn back when the job has ended."""
        try:
            if not self._lock.try_acquire():
                return False
            if not self._history.others_work() and not self._yields(created):
                return True
        except (OSError, sqlite3.Error) as failure:
            host.warn(f"Whether another FreeCAD runs a job cannot be told: {failure}.")
        self._lock.release()
        return False

    def _yields(self, created: float) -> bool:
        if not self._history.others_wait(created):
            self._yields_since = None
            return False
        now = time.monotonic()
        if self._yields_since is None:
            self._yields_since = now
        return now - self._yields_since < YIELD_S

    def give_back(self) -> None:
        self._yields_since = None
        self._lock.release()
