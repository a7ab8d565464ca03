"""Python's cycle collector, kept to the thread of the window while another thread of ours works.

Python looks for cycles in whichever thread happens to allocate, and destroys there what it finds. A QObject of
anybody's (FreeCAD's own Python makes many) that is destroyed beside its own thread while an event is sent to it ends
the whole application; PySide sees to widgets only. So while a thread works, the window's thread alone collects, in a
timer.
"""

from __future__ import annotations

import gc
import sys
from typing import Any, Callable, List

TICK_MS = 200
FULL_EVERY = 100  # ticks: a full collection takes longer than the window should stand still often

_working: List[Callable[[], bool]] = []
_timer: Any = None
_ticks = 0


def collect_here_while(working: Callable[[], bool]) -> None:
    """To be called in the window's thread before other work begins; working() tells there whether it goes on.

    Without an event loop, and in any other thread, this does nothing. Where somebody else has switched the collector
    off, it stays so.
    """
    global _timer
    qt: Any = sys.modules.get("cnc_training.qt")  # asked for, not imported: the command line does without Qt
    if qt is None:
        return
    QtCore = qt.QtCore
    app = QtCore.QCoreApplication.instance()
    if app is None or QtCore.QThread.currentThread() != app.thread():
        return
    if not _working and not gc.isenabled():
        return
    if _timer is None:
        _timer = QtCore.QTimer(app)
        _timer.setInterval(TICK_MS)
        _timer.timeout.connect(_tick)
    _working.append(working)
    gc.disable()
    _timer.start()


def _tick() -> None:
    global _ticks
    _working[:] = [working for working in _working if working()]
    if not _working:
        _timer.stop()
        gc.enable()
        return
    _ticks += 1
    young, middle, _ = gc.get_count()
    if _ticks % FULL_EVERY == 0:
        gc.collect()
    elif middle > gc.get_threshold()[1]:
        gc.collect(1)
    elif young > gc.get_threshold()[0]:
        gc.collect(0)
