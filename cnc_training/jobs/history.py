"""Every training job there was, in SQLite: request, state, progress, metrics, artifacts, log, duration, exit code.

Several FreeCADs may share the file. A job belongs to the program that runs it; when that program is gone without having
said how the job ended, the job was interrupted.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from pathlib import Path
from typing import Any, Dict, List, Optional

from cnc_training.errors import TrainingError
from cnc_training.jobs.alive import identity, still_there
from cnc_training.jobs.job import Job, JobState
from cnc_training.paths import write_atomic

SCHEMA_VERSION = 1
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


class JobHistory:
    """The file <data root>/jobs/history.sqlite. A file that is not a database is set aside and begun anew."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.set_aside: Optional[Path] = None  # where a damaged file was moved to
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._connection = self._open()
        except sqlite3.DatabaseError:
            self.set_aside = path.with_name(f"{path.name}.damaged-{int(time.time())}")
            for suffix in ("", "-wal", "-shm"):
                part = path.with_name(path.name + suffix)
                if part.exists():
                    part.replace(self.set_aside.with_name(self.set_aside.name + suffix))
            self._connection = self._open()
        self._owner = identity(os.getpid())
        self._saved_metrics: Dict[str, int] = {}

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(str(self.path), timeout=2.0, isolation_level=None)
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

    def remove(self, job_id: str) -> None:
        self._connection.execute("DELETE FROM jobs WHERE id=?", (job_id,))
        self._saved_metrics.pop(job_id, None)

    def load(self) -> List[Job]:
        """All jobs, oldest first. Those whose program is gone come (and are stored) as INTERRUPTED."""
        cursor = self._connection.execute("SELECT * FROM jobs ORDER BY created, rowid")
        names = [column[0] for column in cursor.description]
        jobs = []
        for row in cursor.fetchall():
            values = dict(zip(names, row))
            job = self._job(values)
            if not job.finished and not self._alive(values):
                job.advance(JobState.INTERRUPTED, time.time())
                self._saved_metrics[job.id] = len(job.metrics)
                self.save(job)
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
        """Write all jobs as JSON; returns how many there are."""
        jobs = self.load()
        rows = [
            {**{name: getattr(job, name) for name in (*_PLAIN, *_JSON)}, "state": job.state, "metrics": job.metrics}
            for job in jobs
        ]
        write_atomic(path, json.dumps({"schema": SCHEMA_VERSION, "jobs": rows}, indent=1).encode("utf-8"))
        return len(jobs)

    def _transaction(self) -> sqlite3.Connection:
        self._connection.execute("BEGIN IMMEDIATE")
        return self._connection
