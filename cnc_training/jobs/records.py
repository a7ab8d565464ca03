"""What the queue keeps in the history: a file that is full, in use or gone must not end a job nor stop the next one."""

from __future__ import annotations

import sqlite3
from typing import Dict, Iterable, Optional, Set, Tuple

from cnc_training import host
from cnc_training.errors import JobFailed
from cnc_training.jobs.history import JobHistory
from cnc_training.jobs.job import Job, JobState


class JobRecords:
    """The history as the queue uses it: saving never fails, changing a job that another program has does."""

    def __init__(self, history: JobHistory) -> None:
        self._history = history
        self._unsaved: Dict[str, Tuple[Job, int]] = {}  # what could not be written, with its process
        self._told: Set[str] = set()
        if history.set_aside is not None:
            host.warn(f"The job history was damaged. A new one was begun; {history.set_aside} is the old one.")

    def save(self, job: Job, process_id: int = 0) -> None:
        """Write the job as it is now, or at the next `retry`."""
        try:
            self._history.save(job, process_id)
            self._unsaved.pop(job.id, None)
        except sqlite3.Error as failure:
            if job.id in self._unsaved and job.id not in self._told:  # not the first time: it is not just in use
                self._told.add(job.id)
                host.error(f"The job history cannot be written: {failure}. {job.title} goes on without it.")
            self._unsaved[job.id] = (job, process_id)

    def retry(self) -> None:
        """Save again what could not be saved."""
        for job, process_id in list(self._unsaved.values()):
            self.save(job, process_id)

    def claim(self, job: Job) -> None:
        """Make an ended job this program's own. Raises JobFailed when another program went on with it."""
        if job.id not in self._unsaved and not self._history.claim(job):
            raise foreign(job)

    def remove(self, job: Job) -> None:
        """Forget an ended job. Raises JobFailed when another program went on with it."""
        if not self._history.remove(job) and job.id not in self._unsaved:
            raise foreign(job)
        self._unsaved.pop(job.id, None)

    def news(self, jobs: Iterable[Job]) -> Dict[str, Optional[Job]]:
        """What other programs did with these jobs, and what they added: id -> the job, None for one that is gone."""
        known: Dict[str, JobState] = {job.id: job.state for job in jobs if job.id not in self._unsaved}
        try:
            found = self._history.news(known)
        except sqlite3.Error as failure:
            host.warn(f"The job history cannot be read: {failure}.")
            return {}
        return {job_id: job for job_id, job in found.items() if job_id not in self._unsaved}


def foreign(job: Job) -> JobFailed:
    return JobFailed("foreign_job", f"{job.title} is in the hands of another FreeCAD.", "Go on with it there.")
