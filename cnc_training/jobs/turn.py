"""Whose turn it is to run a job, among all programs that share a data root."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from cnc_training import host
from cnc_training.env.lock import FileLock
from cnc_training.jobs.history import JobHistory


class Turn:
    """A lock on a file, which the system gives back when its holder dies, however it dies.

    The processes of that holder's job may need a moment longer to end; until they are gone nobody gets the turn.
    """

    def __init__(self, path: Path, history: JobHistory) -> None:
        self._lock = FileLock(path)
        self._history = history

    def take(self) -> bool:
        """Whether this program may run a job now. Once it may, it gives the turn back when the job has ended."""
        try:
            if not self._lock.try_acquire():
                return False
            if not self._history.others_work():
                return True
        except (OSError, sqlite3.Error) as failure:
            host.warn(f"Whether another FreeCAD runs a job cannot be told: {failure}.")
        self._lock.release()
        return False

    def give_back(self) -> None:
        self._lock.release()
