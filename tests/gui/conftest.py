"""Widgets without FreeCAD: PySide6 on Qt's offscreen platform. Real windows are in test_in_freecad.py."""

from __future__ import annotations

import os
import time
from typing import Callable

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def qt_application():
    pytest.importorskip("PySide6")
    from cnc_training.qt import QtGui

    yield QtGui.QApplication.instance() or QtGui.QApplication(["tests"])


@pytest.fixture
def wait_until(qt_application) -> Callable[[Callable[[], bool]], None]:
    """Runs the event loop until a condition holds; fails after five seconds."""

    def wait(condition: Callable[[], bool], seconds: float = 5.0) -> None:
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "the condition did not come true in time"
            qt_application.processEvents()
            time.sleep(0.005)

    return wait
