"""Every training job there was, in SQLite: request, state, progress, metrics, artifacts, log, duration, exit code.

Several FreeCADs may share the file. A job belongs to the program that runs it; when that program is gone without having
said how the job ended, the job was interrupted.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Set, TypeVar

from cnc_training.errors import TrainingError
from cnc_training.jobs import history_export
from cnc_training.jobs.alive import identity, still_there
from cnc_training.jobs.job import Job, JobState

SCHEMA_VERSION = 1
ENDING_S = 60.0  # far more than processes need to end when their program is gone
BUSY_S = 0.25  # how long a write waits for that of another program: the window waits too
_SCHEMA = """
CREATE TABLE IF NOT EXISTS jobs (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL, state TEXT NOT NULL, request TEXT NOT NULL,
    created REAL NOT NULL, started REAL NOT NULL, ended REAL NOT NULL, attempt INTEGER NOT NULL,
    done REAL NOT NULL, total REAL NOT NULL, unit TEXT NOT NULL, text TEXT NOT NULL,
    exit_code INTEGER, error TEXT NOT NULL, result TEXT NOT NULL, artifacts TEXT NOT NULL, device TEXT NOT NULL,
    folder TEXT NOT NULL, log_path TEXT NOT NULL, owner TEXT NOT NULL, process TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS metrics (
    job TEXT NOT NULL REFERENCES jobs(id) ON DELETE CASCADE, name TEXT NOT NULL, step REAL NOT NULL, value REAL
);
CREATE INDEX IF NOT EXISTS metrics_of_job ON metrics(job);
"""
_PLAIN = ("id", "kind", "label", "created", "started", "ended", "attempt", "done", "total", "unit", "text",
          "exit_code", "device", "folder", "log_path")  # fmt: skip
_JSON = ("request", "error", "result", "artifacts")


_Found = TypeVar("_Found")


class JobHistory:
    """The file <data root>/jobs/history.sqlite. A file that is not a database is set aside and begun anew.

    Raises TrainingError when it cannot be opened: its folder cannot be written, or it is of a newer version.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.set_aside: Optional[Path] = None  # where a damaged file was moved to
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = self._open()
        except (OSError, sqlite3.OperationalError) as failure:  # in use, or not writable: the file itself is sound
            raise TrainingError(
                "history_unavailable",
                f"The job history {path} cannot be opened: {failure}.",
                "Check the permissions of its folder and close programs that use the file.",
            ) from failure
        except sqlite3.DatabaseError:
            self._connection = self._begin_anew()
        self._owner = identity(os.getpid())
        self._saved_metrics: Dict[str, int] = {}
        self._version = -1

    def _begin_anew(self) -> sqlite3.Connection:
        self.set_aside = self.path.with_name(f"{self.path.name}.damaged-{int(time.time())}")
        for suffix in ("", "-wal", "-shm"):
            part = self.path.with_name(self.path.name + suffix)
            if part.exists():
                part.replace(self.set_aside.with_name(self.set_aside.name + suffix))
        return self._open()

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(str(self.path), timeout=BUSY_S, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode=WAL")  # a commit then writes without waiting for the disk
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.execute("PRAGMA foreign_keys=ON")
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > SCHEMA_VERSION:
                raise TrainingError(
                    "history_newer",
                    "The job history was written by a newer version of this addon.",
                    "Update the addon, or set CNC_TRAINING_HOME to another folder.",
                )
            if version < SCHEMA_VERSION:  # else nothing is written, so that a busy file can be opened
                connection.executescript(_SCHEMA)
                connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
        except BaseException:
            connection.close()
            raise
        return connection

    def close(self) -> None:
        self._connection.close()

    def save(self, job: Job, process_id: int = 0) -> None:
        """Write the job as it is now; process_id: of its running leash holder."""
        values: Dict[str, Any] = {name: getattr(job, name) for name in _PLAIN}
        values.update({name: json.dumps(getattr(job, name)) for name in _JSON})
        values["state"] = job.state.value
        values["owner"] = "" if job.finished else self._owner
        values["process"] = identity(process_id)
        names = ", ".join(values)
        marks = ", ".join(":" + name for name in values)
        updates = ", ".join(f"{name}=excluded.{name}" for name in values if name != "id")
        saved = self._saved_metrics.get(job.id, 0)
        if len(job.metrics) < saved:  # it was begun anew
            saved = 0
        with self._transaction():
            self._connection.execute(
                f"INSERT INTO jobs ({names}) VALUES ({marks}) ON CONFLICT(id) DO UPDATE SET {updates}", values
            )
            if saved == 0:
                self._connection.execute("DELETE FROM metrics WHERE job=?", (job.id,))
            self._connection.executemany(
                "INSERT INTO metrics (job, name, step, value) VALUES (?, ?, ?, ?)",
                [(job.id, *metric) for metric in job.metrics[saved:]],
            )
        self._saved_metrics[job.id] = len(job.metrics)

    def claim(self, job: Job) -> bool:
        """Make an ended job this program's own, before it is resumed. False when another one changed it meanwhile."""
        found = self._connection.execute(
            "UPDATE jobs SET owner=?, state=? WHERE id=? AND state=?",
            (self._owner, JobState.QUEUED.value, job.id, job.state.value),
        )
        return found.rowcount == 1

    def remove(self, job: Job) -> bool:
        """False when another program changed the job meanwhile, which then stays."""
        found = self._connection.execute("DELETE FROM jobs WHERE id=? AND state=?", (job.id, job.state.value))
        if found.rowcount:
            self._saved_metrics.pop(job.id, None)
        return bool(found.rowcount)

    def load(self) -> List[Job]:
        """All jobs, oldest first. Those whose program is gone come (and are stored) as INTERRUPTED."""
        return self._unless_damaged(lambda: self._select(""), [])

    def news(self, known: Dict[str, JobState]) -> Dict[str, Optional[Job]]:
        """What other programs did since the last call, by id: a job that is new or not as it is known, None for one
        that is gone. known: the states of all jobs that this program does not run itself.

        Costs next to nothing while nobody writes and no job of another program is under way.
        """
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        unfinished = {JobState.QUEUED, JobState.RUNNING} & set(known.values())
        if version == self._version and not unfinished:
            return {}
        self._version = version
        rows = self._connection.execute("SELECT id, state, owner, process FROM jobs").fetchall()
        names = ("id", "state", "owner", "process")
        found: Dict[str, Optional[Job]] = {}
        there: Set[str] = set()
        for values in (dict(zip(names, row)) for row in rows):
            there.add(values["id"])
            moves = values["state"] in (JobState.QUEUED, JobState.RUNNING)
            foreign = values["owner"] != self._owner
            if foreign and (known.get(values["id"]) != values["state"] or moves):
                found.update({job.id: job for job in self._select("WHERE id=?", values["id"])})
        found.update({job_id: None for job_id in known if job_id not in there})
        return found

    def others_work(self) -> bool:
        """Whether processes of another program's job are still there, be that program alive or not.

        Not of one that was cut off a minute ago or longer: where processes have no start time, it is another by now.
        """
        rows = self._connection.execute(
            "SELECT process FROM jobs WHERE process!='' AND owner!=? AND (ended=0 OR ended>?)",
            (self._owner, time.time() - ENDING_S),
        )
        return any(still_there(process) for (process,) in rows.fetchall())

    def others_wait(self, created: float) -> bool:
        """Whether a program that is there has a job waiting that was asked for before that time."""
        rows = self._connection.execute(
            "SELECT owner FROM jobs WHERE state=? AND owner!=? AND created<?",
            (JobState.QUEUED.value, self._owner, created),
        )
        return any(still_there(owner) for (owner,) in rows.fetchall())

    def _unless_damaged(self, read: Callable[[], _Found], empty: _Found) -> _Found:
        try:
            return read()
        except (sqlite3.DatabaseError, ValueError, TypeError) as failure:  # damage that opening the file did not show
            if isinstance(failure, sqlite3.OperationalError) and not str(failure).startswith("no such"):
                raise  # it is in use, or the disk fails
            self._connection.close()
            self._connection = self._begin_anew()
            return empty

    def _select(self, where: str, *values: str) -> List[Job]:
        cursor = self._connection.execute(f"SELECT * FROM jobs {where} ORDER BY created, rowid", values)
        names = [column[0] for column in cursor.description]
        jobs = []
        for row in cursor.fetchall():
            found = dict(zip(names, row))
            job = self._job(found)
            self._saved_metrics[job.id] = len(job.metrics)
            if not job.finished and not self._alive(found):
                job.advance(JobState.INTERRUPTED, time.time())
                with contextlib.suppress(sqlite3.OperationalError):  # in use: the next look comes to the same
                    # its processes may still be ending: they stay on record, see others_work
                    self._connection.execute(
                        "UPDATE jobs SET state=?, ended=? WHERE id=? AND owner=?",
                        (job.state.value, job.ended, job.id, found["owner"]),
                    )
            jobs.append(job)
        return jobs

    def _alive(self, values: Dict[str, Any]) -> bool:
        """Another program's job goes on while that program lives; one of this program while its process does."""
        if values["owner"] == self._owner:
            return bool(values["process"]) and still_there(values["process"])
        return still_there(values["owner"])

    def _job(self, values: Dict[str, Any]) -> Job:
        job = Job(
            **{name: values[name] for name in _PLAIN}, **{name: json.loads(values[name]) for name in _JSON},
            state=JobState(values["state"]),
        )  # fmt: skip
        rows = self._connection.execute("SELECT name, step, value FROM metrics WHERE job=? ORDER BY rowid", (job.id,))
        job.metrics = list(rows.fetchall())
        return job

    def export(self, path: Path) -> int:
        """Write all jobs as JSON, or as CSV where the name ends in .csv; returns how many there are."""
        return history_export.write(path, self.load())

    def _transaction(self) -> sqlite3.Connection:
        self._connection.execute("BEGIN IMMEDIATE")
        return self._connection
