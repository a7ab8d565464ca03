"""The job history: everything is found again, and what was cut off is known as such."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from cnc_training.errors import TrainingError
from cnc_training.jobs.alive import identity, still_there
from cnc_training.jobs.history import JobHistory
from cnc_training.jobs.job import Job, JobState

pytestmark = pytest.mark.quick


def a_job(job_id="1", **fields) -> Job:
    return Job(job_id, "train", "ball", {"epochs": 3, "name": "ball"}, created=float(job_id), **fields)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "jobs" / "history.sqlite"


def test_a_finished_job_is_found_again_with_everything_it_told(path):
    job = a_job()
    job.advance(JobState.RUNNING, 10.0)
    job.take_event({"event": "metric", "name": "loss", "step": 1, "value": 0.5}, 11.0)
    job.take_event({"event": "artifact", "kind": "model", "path": "a.onnx", "sha256": "00"}, 12.0)
    job.take_event({"event": "done", "result": {"regret": 0.03}}, 13.0)
    job.exit_code = 0
    job.advance(JobState.SUCCEEDED, 14.0)
    JobHistory(path).save(job)
    (found,) = JobHistory(path).load()
    for name in ("id", "kind", "label", "state", "request", "result", "metrics", "artifacts", "exit_code", "attempt"):
        assert getattr(found, name) == getattr(job, name), name
    assert found.duration_s(99.0) == 4.0


def test_metrics_are_added_and_not_doubled(path):
    history, job = JobHistory(path), a_job()
    for step in range(5):
        job.metrics.append(("loss", float(step), 0.1))
        history.save(job, os.getpid())
        history.save(job, os.getpid())
    assert len(JobHistory(path).load()[0].metrics) == 5


def ended_process() -> int:
    return int(subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True).stdout)


def test_a_running_job_of_a_program_that_is_gone_was_interrupted(path):
    history, job = JobHistory(path), a_job()
    job.advance(JobState.RUNNING, 10.0)
    history._owner = f"{ended_process()}:1"
    history.save(job, ended_process())
    (found,) = JobHistory(path).load()
    assert found.state is JobState.INTERRUPTED
    assert found.resumable
    assert JobHistory(path).load()[0].state is JobState.INTERRUPTED  # and that was stored


def test_a_queued_job_of_a_program_that_is_gone_was_interrupted(path):
    history = JobHistory(path)
    history._owner = f"{ended_process()}:1"
    history.save(a_job())
    assert JobHistory(path).load()[0].state is JobState.INTERRUPTED


def test_a_running_job_of_another_program_that_lives_goes_on(path):
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        history, job = JobHistory(path), a_job()
        job.advance(JobState.RUNNING, 10.0)
        history._owner = identity(other.pid)
        history.save(job, other.pid)
        assert JobHistory(path).load()[0].state is JobState.RUNNING
        other.stdin.close()
    assert JobHistory(path).load()[0].state is JobState.INTERRUPTED


def test_a_process_number_that_was_used_again_is_not_taken_for_the_old_process():
    assert still_there(identity(os.getpid()))
    if "linux" in sys.platform:
        assert not still_there(f"{os.getpid()}:1")
    assert not still_there("")
    assert not still_there("0:")


def test_a_file_that_is_no_database_is_set_aside_and_begun_anew(path):
    path.parent.mkdir()
    path.write_bytes(b"this is not a database at all, whatever its name" * 100)
    history = JobHistory(path)
    history.save(a_job())
    assert len(history.load()) == 1
    assert history.set_aside is not None
    assert history.set_aside.read_bytes().startswith(b"this is not")


def test_a_history_of_a_newer_version_is_left_alone(path):
    history = JobHistory(path)
    history._connection.execute("PRAGMA user_version=99")
    history.close()
    with pytest.raises(TrainingError, match="newer version"):
        JobHistory(path)


def test_two_programs_may_write_at_once(path):
    first, second = JobHistory(path), JobHistory(path)
    for number in range(50):
        first.save(a_job(str(number)))
        second.save(a_job(str(100 + number)))
    assert len(JobHistory(path).load()) == 100


def test_removed_jobs_take_their_metrics_along(path):
    history, job = JobHistory(path), a_job()
    job.metrics.append(("loss", 1.0, 0.5))
    history.save(job)
    history.remove(job.id)
    assert history.load() == []
    assert history._connection.execute("SELECT COUNT(*) FROM metrics").fetchone() == (0,)


def test_the_export_is_json_with_every_job(path, tmp_path):
    history = JobHistory(path)
    for number in range(3):
        job = a_job(str(number))
        job.advance(JobState.CANCELLED, 9.0)
        history.save(job)
    assert history.export(tmp_path / "export.json") == 3
    rows = json.loads((tmp_path / "export.json").read_text())["jobs"]
    assert [row["state"] for row in rows] == ["CANCELLED"] * 3
    assert rows[0]["request"] == {"epochs": 3, "name": "ball"}
