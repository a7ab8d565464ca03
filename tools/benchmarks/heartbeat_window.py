"""What tools/bench heartbeat runs in a FreeCAD window: the work of the addon beside a timer of 5 ms.

The results go to the file that CNC_TEST_RESULTS names after each phase, {phase: {"widest_ms", "busiest_ms", "beats",
...}}; those of the last phase when Qt says that the application is about to quit.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "gui" / "in_freecad")]

import FreeCADGui as Gui  # noqa: E402
from PySide import QtCore, QtGui  # noqa: E402
from window import FOLDER, RESULTS, Heartbeat, pump, wait_for  # noqa: E402

from cnc_training.gui import freecad, session  # noqa: E402

TINY_RUNTIME = ROOT / "tests" / "jobs" / "tiny_runtime"
IDLE_MS = 3000
FLOOD_LINES = 1_000_000
STEPS = 1000
found: dict = {}


def tell(phase: str, heartbeat: Heartbeat, **more: object) -> None:
    found[phase] = {
        "widest_ms": round(1e3 * heartbeat.widest_s, 1), "busiest_ms": round(1e3 * heartbeat.busiest_s, 1),
        "beats": heartbeat.beats, **more,
    }  # fmt: skip
    if heartbeat.seen:
        found[phase]["inside_ms"] = round(1e3 * heartbeat.inside_s, 1)
        found[phase]["longest_in"] = heartbeat.seen[-1]
    RESULTS.write_text(json.dumps(found))


def memory_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def open_everything() -> None:
    """Both panels as docks, and the Report view, into which logs go too."""
    Gui.activateWorkbench(freecad.cam_workbench())
    wait_for(session.current)
    for name in ("environment", "jobs"):
        session.current().panels.keep_as_dock(name)
    for dock in Gui.getMainWindow().findChildren(QtGui.QDockWidget):
        if dock.objectName() == "Report view":
            dock.show()
            dock.raise_()
    pump(2000)


def idle() -> None:
    """How wide the beats are on this machine when the addon has nothing to do."""
    with Heartbeat() as heartbeat:
        pump(IDLE_MS)
    tell("idle", heartbeat)


def prepare() -> None:
    environment = session.current().application.environment
    with Heartbeat() as heartbeat:
        environment.prepare()
        wait_for(lambda: environment.state != "PREPARING", 120)
        pump(300)
    tell("prepare", heartbeat, state=environment.state)


def log_flood() -> None:
    queue = session.current().application.jobs
    queue._program = TINY_RUNTIME
    before = memory_mb()
    with Heartbeat() as heartbeat:
        handle = queue.submit("generate", "talker", {"behaviour": "flood", "lines": FLOOD_LINES})
        wait_for(lambda: handle.state.value == "SUCCEEDED", 120)
        pump(500)
    tell("log flood", heartbeat, lines=FLOOD_LINES, grown_mb=round(memory_mb() - before, 1))


def training_job() -> None:
    queue = session.current().application.jobs
    with Heartbeat() as heartbeat:
        handle = queue.submit("generate", "trained", {"behaviour": "steps", "steps": STEPS, "name": "trained"})
        wait_for(lambda: handle.state.value == "SUCCEEDED", 120)
        pump(500)
    tell("training job", heartbeat, events=len(handle.metrics))


def long_job(name: str) -> object:
    began = FOLDER / name
    handle = session.current().application.jobs.submit(
        "generate", name, {"behaviour": "until_cancelled", "began": str(began)}
    )
    wait_for(began.exists)
    return handle


def cancel() -> None:
    handle = long_job("cancelled")
    with Heartbeat() as heartbeat:
        asked = time.monotonic()
        handle.cancel()
        wait_for(lambda: handle.state.value == "CANCELLED")
        took = time.monotonic() - asked
        pump(300)
    tell("cancel", heartbeat, ended_after_ms=round(1e3 * took))


def quit_with_a_job() -> None:
    """The beats go on until Qt says that the application is about to quit, when its windows are closed already."""
    if os.environ["CNC_HEARTBEAT_JOB"]:
        long_job("running")
    heartbeat = Heartbeat()
    heartbeat.__enter__()

    def about_to_quit() -> None:
        heartbeat.__exit__()
        tell("quit", heartbeat, at=time.time())

    QtGui.QApplication.instance().aboutToQuit.connect(about_to_quit)
    QtCore.QTimer.singleShot(200, Gui.getMainWindow().close)


def go() -> None:
    Gui.getMainWindow().resize(1500, 900)
    try:
        open_everything()
        if os.environ["CNC_HEARTBEAT_JOB"]:
            for phase in (idle, prepare, log_flood, training_job, cancel):
                phase()
        else:
            session.current().application.jobs._program = TINY_RUNTIME
        quit_with_a_job()
    except BaseException as failure:
        found["failed"] = f"{type(failure).__name__}: {failure}"
        RESULTS.write_text(json.dumps(found))
        os._exit(1)


QtCore.QTimer.singleShot(1000, go)
QtCore.QTimer.singleShot(300_000, lambda: os._exit(97))
