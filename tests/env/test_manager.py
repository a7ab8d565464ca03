"""The environment as FreeCAD sees it: states, signals, and a child on a leash; nothing here blocks."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from pathlib import Path

import pytest
from scripted_server import status

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


# --- sources that take time, and losing what was there ------------------------------------------------------------


@pytest.fixture
def downloaded_first(monkeypatch, tmp_path):
    """Makes the standalone Python of this machine one that a server of the test has."""
    from cnc_training.env.archives import archive_key

    def name(server) -> None:
        entry = {"file": "python.tar.gz", "sha256": "0" * 64, "about_bytes": 1000}
        listed = {"version": "3.11.0", "release": "r", "addresses": [f"{server.address}/{{release}}/{{file}}"]}
        (tmp_path / "pythons.json").write_text(json.dumps({**listed, "archives": {archive_key(): entry}}))
        monkeypatch.setenv("CNC_TRAINING_PYTHONS", str(tmp_path / "pythons.json"))
        monkeypatch.setenv("CNC_TRAINING_PYTHON", "")

    return name


@pytest.mark.fault("F12", "when the download fails the next source is taken, and the panel says why")
def test_when_one_source_fails_the_next_prepares_and_the_reason_is_shown(
    watched, tiny, serve, downloaded_first, monkeypatch
):
    pytest.importorskip("requests")
    server = serve(status(404))
    downloaded_first(server)
    monkeypatch.setattr(interpreters, "candidates", lambda *_, **__: [interpreters.Candidate(sys.executable, "here")])
    seen = watched()
    seen.manager.prepare("standalone")
    wait(lambda: seen.ends)
    assert seen.ends == [True], seen.log
    assert "python.tar.gz could not be downloaded" in seen.log and "Prepare runs on" in seen.log
    (row,) = [one for one in seen.manager.sources() if one.path == "standalone"]
    assert row.accepted is None and "Last time: python.tar.gz could not be downloaded" in row.text
    assert server.seen == ["GET /r/python.tar.gz"]
    assert seen.progress == sorted(seen.progress, key=lambda one: one[0])


@pytest.mark.fault("F33", "the download is plain Python in a thread; its words reach the window by its own timer")
@pytest.mark.fault("F28", "Prepare cancelled while a Python is downloaded")
def test_cancelled_while_a_python_is_downloaded_it_ends_at_once(watched, tiny, serve, downloaded_first):
    pytest.importorskip("requests")

    def hang(handler) -> None:
        handler.head(200, Content_Length=10_000)
        handler.wfile.write(b"begun")
        handler.wait_for_the_test()

    server = serve(hang)
    downloaded_first(server)
    seen = watched()
    seen.manager.prepare("standalone")
    wait(server.reached.is_set)
    assert seen.manager.state == "PREPARING"
    seen.manager.cancel()
    assert seen.ends == [False]  # nobody waits for the thread
    assert seen.manager.state == "NOT_PREPARED"
    wait(lambda: (read_json(tiny.root / "journal.json") or {}).get("step") == "cancelled")
    assert list((tiny.root / "python").glob("*")) == []


@pytest.mark.fault("F21", "the environment gone while FreeCAD runs: said at once, and before the next job")
def test_readiness_that_is_lost_while_freecad_runs_is_noticed_and_said(watched, tiny, tmp_path, monkeypatch):
    from cnc_training.env import manager

    monkeypatch.setattr(manager, "_WATCH_MS", 50)
    seen = watched()
    seen.manager.prepare()
    wait(lambda: seen.ends)
    assert seen.manager.state == "READY"
    moved = tiny.root.rename(tmp_path / "moved")
    wait(lambda: seen.states[-1] == "NOT_PREPARED")
    assert "no longer ready" in seen.log
    with pytest.raises(EnvironmentFailed, match="Run Prepare"):
        _ = seen.manager.python
    moved.rename(tiny.root)
    assert seen.manager.refresh() == "READY"


def test_removed_it_is_not_prepared_and_can_be_prepared_again(watched, tiny):
    seen = watched()
    seen.manager.prepare()
    wait(lambda: seen.ends)
    told: list[bool] = []
    seen.manager.aboutToRemove.connect(lambda: told.append(True))
    seen.manager.remove()
    assert seen.manager.state == "REMOVING" and told
    wait(lambda: len(seen.ends) == 2)
    assert seen.manager.state == "NOT_PREPARED"
    assert not tiny.root.exists()
    assert "was removed" in seen.log
    assert "state: NOT_PREPARED" in seen.manager.diagnostics()
