"""The job history as one file for other programs: JSON with everything, or CSV with one line a job."""

from __future__ import annotations

import csv
import io
import json
import time
from pathlib import Path
from typing import Any, Dict, Iterable, List

from cnc_training.jobs.job import Job
from cnc_training.paths import write_atomic

SCHEMA_VERSION = 1
_TEXTS = ("id", "kind", "label", "state", "device", "attempt", "exit_code", "folder", "log_path")
_OBJECTS = ("request", "result", "error", "artifacts")
_TIMES = ("created", "started", "ended")
_COLUMNS = ("id", "kind", "label", "state", *_TIMES, "duration_s", "device", "attempt", "exit_code", "folder",
            "log_path", *_OBJECTS, "metrics")  # fmt: skip


def write(path: Path, jobs: Iterable[Job]) -> int:
    """Write all jobs; a name that ends in .csv gives CSV, any other JSON. Returns how many there are."""
    rows = [_row(job) for job in jobs]
    data = _csv(rows) if path.suffix.lower() == ".csv" else _json(rows)
    write_atomic(path, data, wait=False)
    return len(rows)


def _row(job: Job) -> Dict[str, Any]:
    found = {name: getattr(job, name) for name in (*_TEXTS, *_TIMES, *_OBJECTS)}
    return {**found, "state": str(job.state), "duration_s": job.duration_s(time.time()), "metrics": job.metrics}


def _json(rows: List[Dict[str, Any]]) -> bytes:
    return json.dumps({"schema": SCHEMA_VERSION, "jobs": rows}, indent=1).encode("utf-8")


def _csv(rows: List[Dict[str, Any]]) -> bytes:
    """Times in ISO 8601 (UTC), objects as JSON in their cell, of each metric the last value. With the mark by which
    spreadsheets tell UTF-8."""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, _COLUMNS)
    writer.writeheader()
    for row in rows:
        last = {name: value for name, _step, value in row["metrics"]}
        cells = {name: json.dumps(row[name], ensure_ascii=False) if row[name] else "" for name in _OBJECTS}
        cells.update({name: _iso(row[name]) for name in _TIMES})
        writer.writerow({**row, **cells, "metrics": json.dumps(last) if last else ""})
    return stream.getvalue().encode("utf-8-sig")


def _iso(seconds: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds)) if seconds else ""
