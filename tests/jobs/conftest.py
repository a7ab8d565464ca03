"""A Qt application, and a tiny runtime that can behave in every way a child process can."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Callable

import pytest

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
        self.python = Path(sys.executable)
        self.missing: list[str] = []

    def missing_packages(self) -> list[str]:
        return self.missing


@pytest.fixture
def environment() -> ReadyEnvironment:
    return ReadyEnvironment()
