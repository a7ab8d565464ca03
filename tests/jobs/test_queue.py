"""The queue: one job at a time, in order, each remembered, each resumable where that makes sense."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from watching import alive, pids_in, poll, wait_for

from cnc_training.contract import TrainRequest
from cnc_training.errors import EnvironmentFailed, JobFailed
from cnc_training.jobs.job import JobState

TINY_RUNTIME = Path(__file__).parent / "tiny_runtime"


@pytest.fixture
def make_queue(qt_application, tmp_path, environment):
    from cnc_training.jobs.queue import JobQueue

    def make():
        return JobQueue(tmp_path / "jobs", environment, program=TINY_RUNTIME)

    return make


@pytest.fixture
def queue(make_queue):
    return make_queue()


def test_jobs_run_one_after_the_other_in_order(queue, tmp_path):
    states, order = [], []
    queue.jobUpdated.connect(lambda job_id: states.append(sum(j.state is JobState.RUNNING for j in queue.jobs)))
    queue.jobFinished.connect(order.append)
    jobs = [queue.submit("generate", str(n), {"behaviour": "steps"}) for n in range(4)]
    assert [job.state for job in jobs] == [JobState.RUNNING, *[JobState.QUEUED] * 3]
    assert jobs[-1].wait(30)
    assert order == [job.id for job in jobs]
    assert max(states) == 1
    assert {job.state for job in jobs} == {JobState.SUCCEEDED}


@pytest.mark.fault("F40", "two jobs: the second starts when the first one's processes are gone")
def test_a_job_starts_only_when_the_tree_of_the_one_before_is_gone(queue, tmp_path):
    first = queue.submit("generate", "first", {"behaviour": "family", "began": str(tmp_path / "family")})
    second = queue.submit("generate", "second", {"behaviour": "steps"})
    wait_for((tmp_path / "family").exists)
    left = []
    queue.jobUpdated.connect(
        lambda job_id: (
            left.extend(alive(pids_in(tmp_path / "family")))
            if job_id == second.id and second.state is JobState.RUNNING
            else None
        )
    )
    first.cancel()
    assert second.wait(20)
    assert (first.state, second.state, left) == (JobState.CANCELLED, JobState.SUCCEEDED, [])


def test_signals_tell_of_a_job_from_its_birth_to_its_end(queue):
    told = []
    for name in ("jobAdded", "jobUpdated", "jobFinished"):
        getattr(queue, name).connect(lambda job_id, name=name: told.append(name))
    log = []
    queue.jobLog.connect(lambda job_id, text: log.append(text))
    job = queue.submit("generate", "told", {"behaviour": "steps", "steps": 3})
    assert job.wait(20)
    assert told[0] == "jobAdded"
    assert told[-1] == "jobFinished"
    assert "step 3" in "".join(log)
    assert job.log == "".join(log)
    assert job.metrics[-1] == ("validation_loss", 3.0, pytest.approx(1 / 3))


def test_a_waiting_job_is_cancelled_without_ever_starting(queue, tmp_path):
    first = queue.submit("generate", "first", {"behaviour": "until_cancelled", "began": str(tmp_path / "began")})
    second = queue.submit("generate", "second", {"behaviour": "steps", "made": str(tmp_path / "made")})
    second.cancel()
    assert second.state is JobState.CANCELLED
    first.cancel()
    assert first.wait(10)
    assert not (tmp_path / "made").exists()


def test_a_failed_job_says_why_and_the_next_one_runs(queue):
    failing = queue.submit("generate", "failing", {"behaviour": "fails"})
    following = queue.submit("generate", "following", {"behaviour": "steps"})
    assert following.wait(20)
    assert failing.state is JobState.FAILED
    assert failing.error.kind == "no_parts"
    assert failing.detail == "The dataset has no parts. Generate one first."
    with pytest.raises(JobFailed, match="no parts"):
        failing.value()
    assert following.value()["steps"] == 3


def test_a_job_whose_packages_are_missing_fails_before_it_starts(queue, environment):
    environment.missing = ["torch 2.13.0"]
    job = queue.submit("train", "x", {"behaviour": "steps"})
    assert job.state is JobState.FAILED
    assert job.error.kind == "missing_packages"
    assert "torch 2.13.0" in job.detail


def test_a_job_without_a_runtime_fails_with_the_environments_reason(tmp_path, qt_application):
    from cnc_training.jobs.queue import JobQueue

    class NotReady:
        @property
        def python(self):
            raise EnvironmentFailed("not_prepared", "The environment has not been prepared yet.", "Prepare it.")

    job = JobQueue(tmp_path / "jobs", NotReady()).submit("train", "x", {})
    assert job.error.kind == "not_prepared"


def test_history_and_logs_survive_a_restart(queue, make_queue):
    job = queue.submit("generate", "kept", {"behaviour": "steps", "steps": 2})
    assert job.wait(20)
    (found,) = make_queue().jobs
    assert (found.id, found.state, found.result["steps"]) == (job.id, JobState.SUCCEEDED, 2)
    assert make_queue().handle(job.id).log == job.log
    assert json.loads((Path(found.folder) / "request.json").read_text()) == job.request


def test_resume_goes_on_with_the_same_request_and_folder(queue, tmp_path):
    request = {"behaviour": "until_file", "until": str(tmp_path / "go"), "resume": False, "checkpoint_folder": ""}
    job = queue.submit("train", "cut", {**request, "began": str(tmp_path / "began")})
    wait_for((tmp_path / "began").exists)
    job.cancel()
    assert job.wait(10)
    (tmp_path / "go").write_text("")
    assert job.resume().value(20) == {"resumed": True}
    assert job.request["checkpoint_folder"].startswith(queue.job(job.id).folder)
    assert queue.job(job.id).attempt == 2


def test_resuming_a_dataset_does_not_overwrite_its_own_unfinished_part(queue, tmp_path):
    request = {"behaviour": "until_cancelled", "began": str(tmp_path / "began"), "overwrite": True, "resume": False}
    job = queue.submit("generate", "x", request)
    wait_for((tmp_path / "began").exists)
    job.cancel()
    assert job.wait(10)
    job.resume().cancel()
    assert (job.request["overwrite"], job.request["resume"]) == (False, True)


def test_a_job_that_ended_well_cannot_be_resumed_but_repeated(queue):
    job = queue.submit("generate", "again", {"behaviour": "steps"})
    assert job.wait(20)
    with pytest.raises(JobFailed, match="cannot be resumed"):
        job.resume()
    again = queue.repeat(job.id)
    assert again.id != job.id
    assert again.value(20)["steps"] == 3


def test_repeating_a_training_begins_with_new_checkpoints(queue):
    job = queue.submit("train", "x", {"behaviour": "steps", "checkpoint_folder": ""})
    assert job.wait(20)
    again = queue.repeat(job.id)
    assert again.request["checkpoint_folder"] != job.request["checkpoint_folder"]
    assert again.wait(20)


def test_remove_and_clear_forget_what_has_ended_and_nothing_else(queue, tmp_path):
    done = queue.submit("generate", "done", {"behaviour": "steps"})
    failed = queue.submit("generate", "failed", {"behaviour": "fails"})
    assert failed.wait(20)
    active = queue.submit("generate", "active", {"behaviour": "until_cancelled", "began": str(tmp_path / "began")})
    with pytest.raises(JobFailed, match="has not ended"):
        queue.remove(active.id)
    folder = Path(queue.job(done.id).folder)
    removed = []
    queue.jobRemoved.connect(removed.append)
    queue.clear()
    assert removed == [done.id, failed.id]
    assert not folder.exists()
    assert [job.id for job in queue.jobs] == [active.id]
    active.cancel()
    assert active.wait(10)


def test_an_unknown_job_is_an_error(queue):
    with pytest.raises(JobFailed, match="There is no job"):
        queue.cancel("nonsense")


def test_the_seed_variables_reach_training_and_fill_only_what_is_empty(queue):
    request = TrainRequest(name="m", models_folder="", dataset="/data/set", base="old", fine_tune=True)
    data = {**request.__dict__, "behaviour": "surroundings"}
    seen = queue.submit("fine-tune", "m", data).value(20)
    assert seen["environ"]["CNC_TRAINING_DATASET"] == "/data/set"
    assert seen["environ"]["CNC_TRAINING_BASE_MODEL"] == "old"
    assert seen["environ"]["CNC_TRAINING_FINE_TUNE"] == "1"


def test_a_request_that_leaves_its_fields_empty_is_filled_from_the_users_variables(queue, monkeypatch):
    monkeypatch.setenv("CNC_TRAINING_DATASET", "/from/the/user")
    monkeypatch.setenv("CNC_TRAINING_BASE_MODEL", "users")
    monkeypatch.setenv("CNC_TRAINING_FINE_TUNE", "yes")
    empty = queue.submit("train", "m", {"behaviour": "surroundings", "dataset": "", "base": "", "fine_tune": False})
    seen = empty.value(20)["request"]
    assert (seen["dataset"], seen["base"], seen["fine_tune"]) == ("/from/the/user", "users", True)
    named = queue.submit(
        "train", "m", {"behaviour": "surroundings", "dataset": "/mine", "base": "", "fine_tune": False}
    )
    assert named.value(20)["request"]["dataset"] == "/mine"


ANOTHER = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from cnc_training.jobs.running import wait_until
from cnc_training.jobs.queue import JobQueue
class Environment:
    python = Path(sys.executable)
    def missing_packages(self):
        return []
queue = JobQueue(Path({folder!r}) / "jobs", Environment(), program=Path({program!r}))
job = queue.submit("train", "theirs", {{"behaviour": {behaviour!r}, "until": {folder!r} + "/their go",
                                       "began": {folder!r} + "/they began", "resume": False}})
wait_until(lambda: job.state.value != "RUNNING" or (Path({folder!r}) / "their second").exists(), 600)
if job.state.value == "RUNNING":
    job = queue.submit("train", "their second", {{"behaviour": "steps"}})
job.wait(600)
"""


@pytest.fixture
def another(tmp_path):
    """another(behaviour): a second program at the same jobs folder, whose job has begun."""
    started = []

    def start(behaviour: str) -> subprocess.Popen:
        root = str(Path(__file__).resolve().parents[2])
        script = ANOTHER.format(root=root, folder=str(tmp_path), program=str(TINY_RUNTIME), behaviour=behaviour)
        started.append(subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.DEVNULL))
        assert poll((tmp_path / "they began").exists, 30)
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()


@pytest.mark.fault("F40", "two FreeCADs: the job of one waits for that of the other")
def test_a_job_waits_for_the_one_of_another_program_and_sees_how_it_ends(queue, another, tmp_path):
    theirs = another("until_file")
    mine = queue.submit("train", "mine", {"behaviour": "steps"})
    assert (mine.state, mine.detail) == (JobState.QUEUED, "Waiting for a job of another FreeCAD")
    found = wait_for(lambda: next((job for job in queue.jobs if job.label == "theirs"), None))
    assert found.state is JobState.RUNNING
    with pytest.raises(JobFailed, match="another FreeCAD"):
        queue.cancel(found.id)
    assert mine.state is JobState.QUEUED
    (tmp_path / "their go").write_text("")
    assert mine.wait(30)
    assert theirs.wait(30) == 0
    assert (mine.state, mine.detail) == (JobState.SUCCEEDED, "")
    assert wait_for(lambda: queue.job(found.id).state is JobState.SUCCEEDED)
    assert queue.job(found.id).ended <= queue.job(mine.id).started


def test_programs_take_turns_in_the_order_in_which_they_were_asked(queue, another, tmp_path):
    theirs = another("until_file")
    mine = queue.submit("train", "mine", {"behaviour": "steps"})
    (tmp_path / "their second").write_text("")
    second = wait_for(lambda: next((job for job in queue.jobs if job.label == "their second"), None))
    (tmp_path / "their go").write_text("")
    assert mine.wait(30)
    assert theirs.wait(30) == 0
    assert wait_for(lambda: queue.job(second.id).state is JobState.SUCCEEDED)
    assert queue.job(mine.id).ended <= queue.job(second.id).started


@pytest.mark.fault("F40", "a FreeCAD is killed: the job of the other one begins when the last process is gone")
def test_a_job_begins_only_when_nothing_is_left_of_a_killed_programs_job(queue, another, tmp_path):
    theirs = another("family")
    mine = queue.submit("train", "mine", {"behaviour": "steps"})
    wait_for((tmp_path / "they began").read_text)
    left_at_start = []
    queue.jobUpdated.connect(
        lambda job_id: (
            left_at_start.append(alive(pids_in(tmp_path / "they began")))
            if job_id == mine.id and mine.state is JobState.RUNNING
            else None
        )
    )
    theirs.kill()
    assert mine.wait(30)
    assert left_at_start[0] == []
    assert [job.state for job in queue.jobs] == [JobState.SUCCEEDED, JobState.INTERRUPTED]
    assert queue.resume(queue.interrupted()[0].id).state is JobState.RUNNING


@pytest.mark.fault("F17", "a job history that cannot be written: the job ends well and is saved when it can be")
def test_a_job_goes_on_when_the_history_cannot_be_written(queue, make_queue, tmp_path):
    other = sqlite3.connect(str(tmp_path / "jobs" / "history.sqlite"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")  # nobody else can write now
    job = queue.submit("generate", "unsaved", {"behaviour": "steps"})
    assert job.wait(30)
    assert job.state is JobState.SUCCEEDED
    assert make_queue().jobs == []
    other.execute("ROLLBACK")
    wait_for(lambda: [job.state for job in make_queue().jobs] == [JobState.SUCCEEDED])


@pytest.mark.fault("F26", "jobs of a killed host are interrupted and resumed")
def test_sigkill_of_the_host_makes_its_jobs_interrupted_and_they_can_be_resumed(make_queue, environment, tmp_path):
    """The whole story: killed with a job running and one waiting; the next start says so and goes on."""
    script = textwrap.dedent(
        f"""
        import sys
        from pathlib import Path
        sys.path.insert(0, {str(Path(__file__).resolve().parents[2])!r})
        from cnc_training.jobs.running import wait_until
        from cnc_training.jobs.queue import JobQueue
        class Environment:
            python = Path(sys.executable)
            def missing_packages(self):
                return []
        queue = JobQueue(Path({str(tmp_path / "jobs")!r}), Environment(), program=Path({str(TINY_RUNTIME)!r}))
        queue.submit("train", "running", {{"behaviour": "until_file", "until": {str(tmp_path / "go")!r},
                                           "began": {str(tmp_path / "began")!r}, "resume": False}})
        queue.submit("train", "waiting", {{"behaviour": "steps"}})
        wait_until(lambda: False, 600)
        """
    )
    host = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.DEVNULL)
    assert poll((tmp_path / "began").exists, 20)
    worker = int((tmp_path / "began").read_text())
    os.kill(host.pid, signal.SIGKILL)
    host.wait()
    assert poll(lambda: alive([worker]) == [], 3.0)
    queue = make_queue()
    assert [job.state for job in queue.jobs] == [JobState.INTERRUPTED] * 2
    assert queue.interrupted() == queue.jobs
    (tmp_path / "go").write_text("")
    first, second = (queue.resume(job.id) for job in queue.jobs)
    assert first.value(20) == {"resumed": True}
    assert second.value(20)["steps"] == 3


def test_quitting_with_a_running_job_keeps_it_for_later(tmp_path, make_queue):
    script = textwrap.dedent(
        f"""
        import sys
        from pathlib import Path
        sys.path.insert(0, {str(Path(__file__).resolve().parents[2])!r})
        from cnc_training.qt import QtCore
        from cnc_training.jobs.queue import JobQueue
        app = QtCore.QCoreApplication([])
        class Environment:
            python = Path(sys.executable)
            def missing_packages(self):
                return []
        queue = JobQueue(Path({str(tmp_path / "jobs")!r}), Environment(), program=Path({str(TINY_RUNTIME)!r}))
        queue.submit("train", "running", {{"behaviour": "until_cancelled", "began": {str(tmp_path / "began")!r}}})
        queue.submit("train", "waiting", {{"behaviour": "steps"}})
        timer = QtCore.QTimer()
        timer.timeout.connect(lambda: Path({str(tmp_path / "began")!r}).exists() and app.quit())
        timer.start(20)
        sys.exit(app.exec() if hasattr(app, "exec") else app.exec_())
        """
    )
    done = subprocess.run([sys.executable, "-c", script], stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert [job.state for job in make_queue().jobs] == [JobState.INTERRUPTED] * 2
