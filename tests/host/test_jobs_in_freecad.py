"""Jobs inside real FreeCADs: they run without an event loop, and none outlives a FreeCAD that is killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cnc_training.jobs.alive import identity
from cnc_training.jobs.history import JobHistory
from cnc_training.jobs.job import JobState

ROOT = Path(__file__).resolve().parents[2]
HOST = ROOT / "tools" / "host"
SCRIPT = Path(__file__).resolve().parent / "scripts" / "jobs_in_freecad.py"
TINY_RUNTIME = ROOT / "tests" / "jobs" / "tiny_runtime"
pytestmark = pytest.mark.host


@pytest.mark.fault("F32", "jobs under the binding of each FreeCAD: PySide2 and PySide6")
def test_jobs_cancel_and_serving_work_in_freecadcmd(freecad_version, run_in_freecad, tmp_path):
    arguments = {"mode": "jobs", "folder": str(tmp_path), "runtime": str(TINY_RUNTIME)}
    told = run_in_freecad(freecad_version, "jobs_in_freecad.py", arguments)
    assert told["binding"] == "PySide"
    assert told["version"] == [int(part) for part in freecad_version.split(".")]
    assert not told["gui"]
    assert told["states"] == ["SUCCEEDED", "SUCCEEDED", "CANCELLED"]
    assert "step 3" in told["log"]
    assert told["processes_of_20_requests"] == 1
    assert told["torch_in_host"] == []
    assert "step 3" in told["console"]  # job logs reach FreeCAD's console too
    assert "Größe: succeeded" in told["console"]
    assert [pid for pid in pids_in(tmp_path / "family") if identity(pid)] == []


@pytest.mark.fault("F26", "SIGKILL of a real FreeCAD with a deaf family below it")
def test_a_killed_freecad_leaves_no_process_and_its_job_can_be_resumed(freecad_version, tmp_path):
    answer = tmp_path / "answer.json"
    arguments = {"mode": "family", "folder": str(tmp_path), "runtime": str(TINY_RUNTIME)}
    environment = dict(
        os.environ,
        CNC_TEST_ARGS=json.dumps(arguments),
        CNC_TEST_ANSWER=str(answer),
        CNC_TRAINING_HOME=str(tmp_path / "home"),
    )
    started = subprocess.Popen(
        [str(HOST), freecad_version, "freecadcmd", str(SCRIPT)],
        env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=sys.stderr,
    )  # fmt: skip
    try:
        assert poll(answer.exists, 120)
        assert poll(lambda: answer.read_text().endswith("}"), 5)
        pids = pids_in(tmp_path / "family")
        assert all(identity(pid) for pid in pids)
        os.kill(json.loads(answer.read_text())["freecad"], signal.SIGKILL)
        assert poll(lambda: not any(identity(pid) for pid in pids), 3.0)
    finally:
        started.wait(30)
    (job,) = JobHistory(tmp_path / "jobs" / "history.sqlite").load()
    assert job.state is JobState.INTERRUPTED
    assert job.resumable


def pids_in(path):
    return [int(word) for word in path.read_text().split()]


def poll(condition, timeout_s):
    deadline = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True
