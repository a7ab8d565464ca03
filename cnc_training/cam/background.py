"""Kernel work off the window's thread: one thread for one editor, which answers in the window's thread.

Only plain data may be handed to it: FreeCAD's documents belong to the window's thread.
"""

from __future__ import annotations

import itertools
import queue
import threading
from dataclasses import dataclass
from typing import Any, Callable, Optional, Tuple

from ..errors import Cancelled, TrainingError
from ..qt import QtCore, Signal

Check = Callable[[], None]
Work = Callable[[Check], Any]
OnDone = Callable[[Any, Optional[TrainingError]], None]
ASKED, IDLE, END = range(3)  # what a person waits for comes before what is only made ready


@dataclass
class _Task:
    work: Work
    on_done: OnDone
    given_up: bool = False

    def check(self) -> None:
        if self.given_up:
            raise Cancelled()


class Background(QtCore.QObject):
    """ask() from the window's thread; on_done is called there. The thread starts with the first task."""

    _answered = Signal(object, object, object)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._tasks: queue.PriorityQueue[Tuple[int, int, Optional[_Task]]] = queue.PriorityQueue()
        self._count = itertools.count()
        self._closed = False
        self._thread: Optional[threading.Thread] = None
        self._answered.connect(self._deliver, QtCore.Qt.QueuedConnection)

    def ask(self, work: Work, on_done: OnDone, priority: int = ASKED) -> Callable[[], None]:
        """Do work(check) after what was asked before; check() raises when it was given up meanwhile.

        on_done(result, None) or on_done(None, error) is called once, unless the caller gives up: by calling what this
        returns.
        """
        task = _Task(work, on_done)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="cnc_training kernel", daemon=True)
            self._thread.start()
        self._tasks.put((priority, next(self._count), task))

        def give_up() -> None:
            task.given_up = True

        return give_up

    def close(self) -> None:
        """End the thread after the task it is at; nothing is answered any more."""
        self._answered.disconnect(self._deliver)
        self._closed = True
        self._tasks.put((END, next(self._count), None))

    def _run(self) -> None:
        while True:
            task = self._tasks.get()[2]
            if task is None or self._closed:
                return
            if task.given_up:
                continue
            result, error = None, None
            try:
                result = task.work(task.check)
            except TrainingError as failure:
                error = failure
            except Exception as failure:  # the window must hear of it, whatever it is
                error = TrainingError("kernel_failed", f"The kernel failed: {failure}.", "Please report this.")
            if not task.given_up:
                self._answered.emit(task, result, error)

    def _deliver(self, task: _Task, result: Any, error: Optional[TrainingError]) -> None:
        if not task.given_up:
            task.on_done(result, error)
