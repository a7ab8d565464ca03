"""The checks of the campaign of kills do find what they look for."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tools" / "benchmarks"))
pytestmark = [pytest.mark.quick, pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc")]


@pytest.mark.parametrize("harm", [lambda path: path.unlink(), lambda path: path.write_bytes(b"other")])
def test_a_finished_result_that_is_gone_or_changed_is_lost(tmp_path, harm):
    from kills_checks import FinishedResults

    shard = tmp_path / "datasets" / "made" / "shard-00000.npz"
    shard.parent.mkdir(parents=True)
    shard.write_bytes(b"labels")
    finished = FinishedResults(tmp_path)
    finished.add("made")
    assert finished.lost() == []
    harm(shard)
    assert finished.lost() == ["made is not as it was"]


def test_a_finished_job_that_the_history_forgot_is_lost(tmp_path):
    from kills_checks import FinishedResults

    finished = FinishedResults(tmp_path)
    finished.add("made")
    assert finished.not_remembered({"made": "SUCCEEDED"}) == []
    assert finished.not_remembered({"made": "INTERRUPTED"}) == ["the history has made as INTERRUPTED"]
    assert finished.not_remembered({}) == ["the history has made as None"]


def test_a_current_file_that_names_nothing_is_a_broken_environment(tmp_path):
    from kills_checks import check_environment

    lock = ROOT / "resources" / "requirements" / "linux-x86_64-cpu.txt"
    assert check_environment(tmp_path, lock, ready=False) == []
    assert check_environment(tmp_path, lock, ready=True) == ["no environment"]
    (tmp_path / "runtime").mkdir()
    (tmp_path / "runtime" / "current.json").write_text('{"env": "envs/gone", "key": "k"}')
    (problem,) = check_environment(tmp_path, lock, ready=False)
    assert "no healthy environment" in problem


def test_a_process_that_lives_on_with_the_data_root_is_found(tmp_path):
    sys.path.append(str(ROOT / "tests" / "env"))
    from process_chain import processes_with

    child = subprocess.Popen(
        [sys.executable, "-I", "-c", "print(flush=True); import time; time.sleep(60)"],
        env={**os.environ, "CNC_TRAINING_HOME": str(tmp_path)}, stdout=subprocess.PIPE,
    )  # fmt: skip
    try:
        child.stdout.readline()
        assert processes_with("CNC_TRAINING_HOME", str(tmp_path)) == [child.pid]
    finally:
        child.kill()
    deadline = time.monotonic() + 5
    while processes_with("CNC_TRAINING_HOME", str(tmp_path)):  # a zombie is none
        assert time.monotonic() < deadline
    child.wait()
    child.stdout.close()
