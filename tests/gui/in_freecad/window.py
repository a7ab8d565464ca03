"""Driving a real FreeCAD window from inside: wait for conditions, run checks, write down how each one ended.

A check is a function; its name says what it proves. The results go to the JSON file that CNC_TEST_RESULTS names, since
FreeCAD's own exit status and printing cannot be relied on.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

import FreeCAD
import FreeCADGui as Gui
from PySide import QtCore, QtGui

RESULTS = Path(os.environ["CNC_TEST_RESULTS"])
FOLDER = Path(os.environ["CNC_TEST_FOLDER"])
LIMIT_S = 170
sys.excepthook = lambda *failure: os.write(2, "".join(traceback.format_exception(*failure)).encode())


def pump(milliseconds: int = 50) -> None:
    """Let the window live for a while, at rest between events: jobs and threads need the processor meanwhile."""
    over = QtCore.QTimer()
    over.setSingleShot(True)
    over.start(milliseconds)
    while over.isActive():
        QtGui.QApplication.processEvents(QtCore.QEventLoop.AllEvents | QtCore.QEventLoop.WaitForMoreEvents)


def wait_for(condition: Callable[[], Any], seconds: float = 20.0) -> Any:
    """The first true value of the condition. Raises AssertionError when it does not come in time."""
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        assert time.monotonic() < end, "the condition did not come true in time"
        pump(20)


def menu_actions() -> List[Any]:
    """The actions of the visible Training menu; empty when there is none."""
    bar = list(Gui.getMainWindow().menuBar().actions())  # held, since PySide2 forgets what Python does not hold
    menus = [action.menu() for action in bar if action.isVisible() and action.text().replace("&", "") == "Training"]
    assert len(menus) <= 1, "there are two Training menus"
    return [action for action in menus[0].actions() if not action.isSeparator()] if menus else []


def visible(kind: type) -> List[Any]:
    return [widget for widget in QtGui.QApplication.allWidgets() if isinstance(widget, kind) and widget.isVisible()]


def shot(name: str) -> None:
    """A picture of the whole screen, popups included."""
    folder = os.environ.get("CNC_TEST_SHOTS")
    if folder:
        pump(300)
        QtGui.QApplication.primaryScreen().grabWindow(0).save(f"{folder}/{name}.png")


class Heartbeat:
    """Finds out for how long the window was kept from answering, and by whom.

    busiest_s: how much of the processor the window's thread itself took between two beats, at most 0.1 s. inside_s: for
    how long a second thread saw it inside the addon's code, which a wait for a process would make a matter of seconds.
    Both are the addon's own doing on any machine. widest_s, the wall time between two beats, is what a person feels; a
    busy machine, disk or X server takes its share of it, so that it is judged on a quiet one: tools/bench heartbeat.
    """

    WORK_LIMIT_S = 0.1
    INSIDE_LIMIT_S = 1.0
    ADDON = f"{os.sep}cnc_training{os.sep}"

    def __enter__(self) -> Heartbeat:
        self._beat = 0
        self._cpu_s = [time.thread_time()]
        self._wall_s = [time.monotonic()]
        self.inside_s = 0.0
        self.seen: List[str] = []
        self._timer = QtCore.QTimer()
        self._timer.setTimerType(QtCore.Qt.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()
        self._over = threading.Event()
        threading.Thread(target=self._watch, args=(threading.get_ident(),), daemon=True).start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._over.set()
        self._timer.stop()
        self._on_beat()

    def _on_beat(self) -> None:
        self._beat += 1
        self._cpu_s.append(time.thread_time())
        self._wall_s.append(time.monotonic())

    @property
    def beats(self) -> int:
        return self._beat

    @property
    def busiest_s(self) -> float:
        return max(b - a for a, b in zip(self._cpu_s, self._cpu_s[1:]))

    @property
    def widest_s(self) -> float:
        return max(b - a for a, b in zip(self._wall_s, self._wall_s[1:]))

    def _watch(self, watched: int) -> None:
        beat, since = -1, 0.0
        while not self._over.wait(0.01):
            frames = traceback.extract_stack(sys._current_frames()[watched])
            inside = [f"{Path(f.filename).name}:{f.lineno}" for f in frames if self.ADDON in f.filename]
            if not inside or self._beat != beat:
                beat, since = self._beat, time.monotonic()
            elif time.monotonic() - since > self.inside_s:
                self.inside_s = time.monotonic() - since
                self.seen.append(" > ".join(inside))

    def check(self) -> None:
        assert self.beats > 5, "the window did not answer at all"
        assert self.busiest_s < self.WORK_LIMIT_S, f"{self.busiest_s:.3f} s of work between two beats"
        assert self.inside_s < self.INSIDE_LIMIT_S, f"{self.inside_s:.3f} s inside the addon, last in {self.seen[-1]}"


def run(
    checks: List[Callable[[], None]],
    at_end: Optional[Callable[[], None]] = None,
    limit_s: int = LIMIT_S,
    steps: bool = False,
) -> None:
    """Run the checks once FreeCAD's window is up, then end the process at once, or as at_end does it.

    steps: each builds on the one before, so that the first that fails is the last that is tried.
    """
    results: Dict[str, str] = {}

    def go() -> None:
        Gui.getMainWindow().resize(1500, 900)
        for check in checks:
            try:
                check()
                results[check.__name__] = "passed"
            except BaseException:
                results[check.__name__] = traceback.format_exc()
                shot(f"failed_{check.__name__}")
            RESULTS.write_text(json.dumps(results))
            if steps and results[check.__name__] != "passed":
                break
        (at_end or finish)()

    QtCore.QTimer.singleShot(1000, go)
    QtCore.QTimer.singleShot(limit_s * 1000, lambda: os._exit(97))


def finish() -> None:
    """End at once: leaving FreeCAD by its window may ask questions. Children end with their leash."""
    for name in list(FreeCAD.listDocuments()):
        FreeCAD.closeDocument(name)
    sys.stdout.flush()
    os._exit(0)
