"""The environment as FreeCAD sees it: states, signals, and a child on a leash; nothing here blocks."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from pathlib import Path

import pytest

from cnc_training.env import interpreters
from cnc_training.env.layout import read_json, write_json
from cnc_training.errors import EnvironmentFailed

pytest.importorskip("PySide6")


class Watched:
    """A manager with what its signals said, in order."""

    def __init__(self, tiny, tmp_path: Path) -> None:
        from cnc_training.env.manager import EnvironmentManager
        from cnc_training.settings import SettingsStore

        self.settings = SettingsStore(tmp_path / "settings.json")
        self.manager = EnvironmentManager(settings=self.settings, root=tiny.root)
        self.states: list[str] = []
        self.progress: list[tuple] = []
        self.ends: list[bool] = []
        self.log = ""
        self.manager.stateChanged.connect(self.states.append)
        self.manager.progressChanged.connect(lambda *values: self.progress.append(values))
        self.manager.finished.connect(self.ends.append)
        self.manager.logged.connect(self._log)

    def _log(self, text: str) -> None:
        self.log += text


def wait(condition, timeout_s: float = 120.0) -> None:
    from cnc_training.jobs.running import wait_until

    assert wait_until(condition, timeout_s), "the condition did not come true in time"


@pytest.fixture
def watched(tiny, tmp_path, monkeypatch):
    from cnc_training.jobs import running
    from cnc_training.qt import QtGui

    application = QtGui.QApplication.instance() or QtGui.QApplication(["tests"])
    monkeypatch.setenv("CNC_TRAINING_LOCK", str(tiny.lock))
    monkeypatch.setenv("CNC_TRAINING_PYTHON", sys.executable)
    yield lambda: Watched(tiny, tmp_path)
    running.end_all()
    del application


def no_standalone(monkeypatch) -> None:
    """As on a platform for which no standalone Python is known: nothing is downloaded."""
    monkeypatch.setattr("cnc_training.env.archives.archive_key", lambda: "none")


def test_prepare_from_nothing_to_ready_and_ready_again_at_the_next_start(watched, tiny):
    first = watched()
    assert first.manager.state == "NOT_PREPARED"
    assert "not been prepared" in first.manager.reason
    with pytest.raises(EnvironmentFailed):
        _ = first.manager.python
    assert first.manager.missing_packages() == ["tinyone 1.0", "tinytwo 2.0", "tinythree 3.0"]

    busy = time.process_time()
    first.manager.prepare()
    assert first.manager.state == "PREPARING"
    assert first.manager.preparing
    wait(lambda: first.ends)
    assert first.ends == [True], first.log
    assert time.process_time() - busy < 2.0  # all the work is the child's
    assert first.states == ["NOT_PREPARED", "PREPARING", "READY"]
    assert first.progress[-1] == (100, 100, "Ready")
    assert first.manager.reason == ""
    assert first.manager.python.is_file()
    assert first.manager.missing_packages() == []
    assert "Python taken" in first.log

    began = time.process_time()
    second = watched()
    assert second.manager.state == "READY"
    assert time.process_time() - began < 0.1
    assert second.manager.gpu_summary()["backend"] == "cpu"

    next(tiny.generations[0].glob("lib/python3*/site-packages/tinyone/__init__.py")).unlink()
    assert second.manager.refresh() == "NOT_PREPARED"
    assert "damaged" in second.manager.reason
    second.manager.repair()
    wait(lambda: second.ends)
    assert second.manager.state == "READY"
    wait(lambda: not list((tiny.root / "trash").iterdir()))  # the old one is deleted in the background
    assert len(tiny.generations) == 1


def test_cancel_returns_to_not_prepared_and_leaves_nothing(watched, tiny):
    seen = watched()
    seen.manager.prepare()
    wait(lambda: (read_json(tiny.root / "journal.json") or {}).get("step") == "install")
    seen.manager.cancel()
    wait(lambda: seen.ends)
    assert seen.ends == [False]
    assert seen.manager.state == "NOT_PREPARED"
    assert tiny.generations == []


def test_a_failure_is_a_state_with_a_sentence_until_the_next_prepare(watched, tiny):
    (tiny.wheels / "tinyone-1.0-py3-none-any.whl").unlink()
    seen = watched()
    seen.manager.prepare()
    wait(lambda: seen.ends)
    assert seen.manager.state == "FAILED"
    assert "tinyone" in seen.manager.reason
    assert seen.manager.refresh() == "FAILED"


def test_what_was_interrupted_is_said_at_the_next_start(watched, tiny):
    tiny.root.mkdir()
    write_json(tiny.root / "journal.json", {"step": "download", "started": "2026-01-02 03:04:05"})
    seen = watched()
    assert seen.manager.state == "NOT_PREPARED"
    assert "interrupted while downloading packages" in seen.manager.reason


@pytest.mark.skipif(os.name != "posix", reason="the fakes are shell scripts")
def test_a_program_that_is_no_python_is_passed_over_and_the_next_one_prepares(watched, tiny, tmp_path, monkeypatch):
    fakes = tmp_path / "fakes"
    fakes.mkdir()
    for name, body in (("python3.11", "exit 3"), ("freecadcmd", "exit 0")):
        (fakes / name).write_text(f"#!/bin/sh\n{body}\n")
        (fakes / name).chmod(0o755)
    monkeypatch.setenv("CNC_TRAINING_PYTHON", "")
    monkeypatch.setenv("PATH", f"{fakes}:{os.environ['PATH']}")
    seen = watched()
    no_standalone(monkeypatch)
    seen.manager.prepare(str(fakes / "python3.11"))
    wait(lambda: seen.ends)
    assert seen.ends == [True], seen.log
    assert str(fakes / "python3.11") in seen.log
    assert seen.settings.values.interpreter == str(fakes / "python3.11")
    chosen = seen.manager.sources()[0]
    assert (chosen.origin, chosen.accepted) == ("chosen", False)
    assert "exit code 3" in chosen.text


@pytest.mark.skipif(os.name != "posix", reason="the fake is a shell script")
def test_a_hanging_program_is_given_up_and_the_next_one_prepares(watched, tmp_path, monkeypatch):
    from cnc_training.env import preparation

    monkeypatch.setattr(preparation, "HELLO_TIMEOUT_S", 3.0)
    fake = tmp_path / "python3"
    fake.write_text("#!/bin/sh\nexec sleep 600\n")
    fake.chmod(0o755)
    seen = watched()
    no_standalone(monkeypatch)
    monkeypatch.setattr(interpreters, "candidates", lambda *_: [interpreters.Candidate(sys.executable, "on PATH")])
    seen.manager.prepare(str(fake))
    wait(lambda: seen.ends)
    assert seen.ends == [True], seen.log
    assert not [pid for pid in _pids() if _command(pid) == "sleep\x00600\x00"]


def _pids() -> list[int]:
    from cnc_training.runtime.process_tree import descendants

    return descendants(os.getpid())


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""


def test_without_any_python_it_fails_at_once_with_a_hint(watched, monkeypatch):
    seen = watched()
    no_standalone(monkeypatch)
    monkeypatch.setattr(interpreters, "candidates", lambda *_: [])
    monkeypatch.setenv("CNC_TRAINING_PYTHON", "")
    seen.manager.prepare()
    wait(lambda: seen.ends)
    assert seen.manager.state == "FAILED"
    assert "Install Python" in seen.manager.reason


def test_a_chosen_python_is_remembered_until_automatic_is_chosen_again(watched, monkeypatch):
    monkeypatch.setenv("CNC_TRAINING_PYTHON", "")
    seen = watched()
    no_standalone(monkeypatch)
    monkeypatch.setattr(interpreters, "candidates", lambda *_: [])
    seen.manager.prepare("/some/python")
    wait(lambda: len(seen.ends) == 1)
    assert watched().settings.values.interpreter == "/some/python"
    seen.manager.prepare()
    wait(lambda: len(seen.ends) == 2)
    assert watched().manager.sources()[0].path == "/some/python"
    seen.manager.prepare("")
    wait(lambda: len(seen.ends) == 3)
    assert watched().settings.values.interpreter == ""


def test_cpu_only_is_remembered(watched):
    seen = watched()
    assert seen.manager.cpu_only is False
    seen.manager.cpu_only = True
    assert watched().manager.cpu_only is True
    assert json.loads(seen.settings.path.read_text())["cpu_only"] is True


def test_a_survey_tells_pythons_gpu_and_cost_before_anything_is_made(watched, tiny, tmp_path, monkeypatch):
    smi = tmp_path / "bin" / "nvidia-smi"
    smi.parent.mkdir()
    smi.write_text("#!/bin/sh\necho '0, NVIDIA GeForce GTX 1080, 8192, 580.1, 6.1'\n")
    smi.chmod(0o755)
    monkeypatch.setenv("PATH", f"{smi.parent}:{Path(sys.executable).parent}:/usr/bin:/bin")
    seen = watched()
    done: list[bool] = []
    seen.manager.surveyed.connect(lambda: done.append(True))
    seen.manager.survey()
    wait(lambda: done)
    assert seen.manager.sources()[0].accepted is True
    shown = seen.manager.gpu_summary()
    assert shown["gpus"][0]["name"] == "NVIDIA GeForce GTX 1080"
    assert shown["backend"] == "cpu"
    assert "too old" in shown["reason"]
    assert seen.manager.estimate()["free_bytes"] == pytest.approx(shutil.disk_usage(tiny.root).free, rel=0.2)
    assert tiny.generations == []
