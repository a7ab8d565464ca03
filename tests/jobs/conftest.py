"""A Qt application, and a tiny runtime that can behave in every way a child process can."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable

import pytest
from any_models import AnyModels

from cnc_training.settings import SettingsStore

TINY_RUNTIME = Path(__file__).parent / "tiny_runtime"


@pytest.fixture(scope="session")
def qt_application():
    pytest.importorskip("PySide6")
    from cnc_training.qt import QtGui

    yield QtGui.QApplication.instance() or QtGui.QApplication(["tests"])


@pytest.fixture(autouse=True)
def _no_process_is_left(request):
    yield
    if "cnc_training.jobs.running" in sys.modules:
        from cnc_training.jobs import running

        running.end_all()


@pytest.fixture
def tiny(qt_application, tmp_path: Path) -> Callable[..., Any]:
    """Makes a RuntimeProcess of the tiny runtime, with what it told in .events, .logs and .ends."""
    from cnc_training.jobs.process import RuntimeProcess

    count = 0

    def make(behaviour: str = "steps", verb: str = "generate", environment: Any = None, **request: Any) -> Any:
        nonlocal count
        count += 1
        process = RuntimeProcess(
            Path(sys.executable),
            verb,
            {"behaviour": behaviour, **request},
            tmp_path / f"process {count}",
            environment=environment,
            program=TINY_RUNTIME,
        )
        process.events, process.logs, process.ends = [], [], []
        process.eventReceived.connect(process.events.append)
        process.logged.connect(process.logs.append)
        process.finished.connect(lambda code, outcome: process.ends.append((code, outcome)))
        return process

    return make


class ReadyEnvironment:
    """An environment whose runtime is the tests' own Python."""

    def __init__(self) -> None:
        self.surveyed = SimpleNamespace(emit=lambda: None)
        self.python = Path(sys.executable)
        self.missing: list[str] = []

    def missing_packages(self) -> list[str]:
        return self.missing


@pytest.fixture
def environment() -> ReadyEnvironment:
    return ReadyEnvironment()


@pytest.fixture
def app(qt_application, tmp_path, environment, monkeypatch):
    """The application with the tiny runtime and any models; what it told is in .told."""
    from cnc_training import application as module
    from cnc_training.jobs.queue import JobQueue
    from cnc_training.models.predictor import Predictor

    (tmp_path / "models").mkdir()
    predictor = Predictor(tmp_path / "serve", environment, program=TINY_RUNTIME)
    made = module.Application(
        environment,
        JobQueue(tmp_path / "jobs", environment, program=TINY_RUNTIME),
        AnyModels(tmp_path / "models"),
        predictor,
        SettingsStore(tmp_path / "settings.json"),
        tmp_path / "datasets",
    )
    made.told = []
    for name in ("modelRegistered", "activeModelChanged", "badgeChanged"):
        getattr(made, name).connect(lambda text, name=name: made.told.append((name, text)))
    made.activationRefused.connect(lambda name, reason: made.told.append(("refused", name, reason)))
    monkeypatch.setattr(module, "_application", made)
    yield made
    predictor.stop()
