"""The job history: everything is found again, and what was cut off is known as such."""

from __future__ import annotations

import csv
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
    assert history.remove(job)
    assert history.load() == []
    assert history._connection.execute("SELECT COUNT(*) FROM metrics").fetchone() == (0,)


def test_a_history_that_is_in_use_is_opened_and_never_set_aside(path):
    first = JobHistory(path)
    first.save(a_job())
    first._connection.execute("BEGIN IMMEDIATE")  # another program writes
    second = JobHistory(path)
    assert [job.id for job in second.load()] == ["1"]
    assert second.set_aside is None
    first._connection.execute("ROLLBACK")


def test_a_history_that_cannot_be_opened_is_an_error_with_a_hint_and_stays(path):
    path.mkdir(parents=True)
    with pytest.raises(TrainingError, match="cannot be opened") as caught:
        JobHistory(path)
    assert caught.value.hint
    assert path.is_dir()


@pytest.mark.parametrize(
    "harm", ["UPDATE jobs SET request='{cut'", "UPDATE jobs SET state='NONE'", "DROP TABLE metrics"]
)
def test_damage_that_shows_only_when_jobs_are_read_begins_a_new_history(path, harm):
    history = JobHistory(path)
    history.save(a_job())
    history._connection.execute(harm)
    again = JobHistory(path)
    assert again.load() == []
    assert again.set_aside is not None and again.set_aside.exists()
    again.save(a_job("2"))
    assert [job.id for job in JobHistory(path).load()] == ["2"]


def test_what_another_program_does_is_news_once(path):
    mine, theirs = JobHistory(path), JobHistory(path)
    theirs._owner = "1:1"  # whoever that is
    known = {}
    assert mine.news(known) == {}
    done = a_job("1")
    done.advance(JobState.CANCELLED, 9.0)
    theirs.save(done)
    assert mine.news(known)["1"].state is JobState.CANCELLED
    known["1"] = JobState.CANCELLED
    assert mine.news(known) == {}
    assert theirs.remove(done)
    assert mine.news(known) == {"1": None}


def test_a_job_that_another_program_went_on_with_can_neither_be_claimed_nor_removed(path):
    mine, theirs = JobHistory(path), JobHistory(path)
    job = a_job()
    job.advance(JobState.CANCELLED, 9.0)
    mine.save(job)
    (their_copy,) = theirs.load()
    assert theirs.claim(their_copy)
    assert not mine.claim(job)
    assert not mine.remove(job)


def test_processes_of_a_program_that_is_gone_keep_the_turn_until_they_are_gone_too(path):
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as ending:
        theirs, job = JobHistory(path), a_job()
        theirs._owner = f"{ended_process()}:1"
        job.advance(JobState.RUNNING, 10.0)
        theirs.save(job, ending.pid)
        mine = JobHistory(path)
        assert mine.load()[0].state is JobState.INTERRUPTED
        assert mine.others_work()
        mine._connection.execute("UPDATE jobs SET ended=ended-3600")
        assert not mine.others_work()  # whoever has that number now
        mine._connection.execute("UPDATE jobs SET ended=ended+3600")
        ending.stdin.close()
    assert not mine.others_work()


def three_jobs(path) -> JobHistory:
    history = JobHistory(path)
    for number in range(3):
        job = a_job(str(number))
        job.metrics += [("loss", 1.0, 0.5), ("loss", 2.0, 0.25)]
        job.advance(JobState.RUNNING, 4.0)
        job.error = {"kind": "x", "message": 'said "no", twice', "hint": "Größe 空"}
        job.advance(JobState.FAILED, 9.0)
        history.save(job)
    return history


def test_the_export_is_json_with_every_job(path, tmp_path):
    assert three_jobs(path).export(tmp_path / "export.json") == 3
    rows = json.loads((tmp_path / "export.json").read_text())["jobs"]
    assert [row["state"] for row in rows] == ["FAILED"] * 3
    assert rows[0]["request"] == {"epochs": 3, "name": "ball"}
    assert rows[0]["metrics"] == [["loss", 1.0, 0.5], ["loss", 2.0, 0.25]]


def test_the_export_as_csv_has_a_line_for_each_job_and_survives_quotes(path, tmp_path):
    assert three_jobs(path).export(tmp_path / "export.csv") == 3
    with open(tmp_path / "export.csv", encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["state"], row["duration_s"]) for row in rows] == [("FAILED", "5.0")] * 3
    assert rows[0]["started"] == "1970-01-01T00:00:04Z"
    assert json.loads(rows[0]["request"]) == {"epochs": 3, "name": "ball"}
    assert json.loads(rows[0]["error"])["hint"] == "Größe 空"
    assert json.loads(rows[0]["metrics"]) == {"loss": 0.25}
