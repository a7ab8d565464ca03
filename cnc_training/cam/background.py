"""Kernel work off the window's thread: one thread for one editor, which answers in the window's thread.

Only plain data may be handed to it: FreeCAD's documents belong to the window's thread.
"""

from __future__ import annotations

import itertools
import queue
import threading
from dataclasses import dataclass
from typing import Any, Callable, Optional, Tuple

from .. import garbage
from ..errors import Cancelled, TrainingError
from ..qt import QtCore, Signal

OnProgress = Callable[[float, float, str], None]
OnDone = Callable[[Any, Optional[TrainingError]], None]
ASKED, IDLE, END = range(3)  # what a person waits for comes before what is only made ready


@dataclass
class Task:
    """What work gets to know: whether it is still wanted, and how to say how far it is."""

    work: Callable[[Task], Any]
    on_done: OnDone
    on_progress: Optional[OnProgress]
    emit: Callable[..., None]
    given_up: bool = False
    over: bool = False

    def check(self) -> None:
        """Raises Cancelled where the answer is not wanted any more."""
        if self.given_up:
            raise Cancelled()

    def progress(self, done: float, total: float, text: str) -> None:
        self.check()
        self.emit(self, done, total, text)


class Background(QtCore.QObject):
    """ask() from the window's thread; on_done is called there. The thread starts with the first task."""

    _answered = Signal(object, object, object)
    _progressed = Signal(object, float, float, str)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._tasks: queue.PriorityQueue[Tuple[int, int, Optional[Task]]] = queue.PriorityQueue()
        self._count = itertools.count()
        self._closed = False
        self._thread: Optional[threading.Thread] = None
        self._answered.connect(self._deliver, QtCore.Qt.QueuedConnection)
        self._progressed.connect(self._report, QtCore.Qt.QueuedConnection)

    def ask(
        self,
        work: Callable[[Task], Any],
        on_done: OnDone,
        on_progress: Optional[OnProgress] = None,
        priority: int = ASKED,
    ) -> Callable[[], None]:
        """Do work(task) after what was asked before.

        on_done(result, None) or on_done(None, error) is called once, unless the caller gives up: by calling what this
        returns.
        """
        task = Task(work, on_done, on_progress, self._progressed.emit)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="cnc_training kernel", daemon=True)
            self._thread.start()
        thread = self._thread
        garbage.collect_here_while(lambda: thread.is_alive() and not task.over)
        self._tasks.put((priority, next(self._count), task))

        def give_up() -> None:
            task.given_up = True

        return give_up

    def close(self) -> None:
        """End the thread after the task it is at; nothing is answered any more."""
        self._answered.disconnect(self._deliver)
        self._progressed.disconnect(self._report)
        self._closed = True
        self._tasks.put((END, next(self._count), None))

    def _run(self) -> None:
        while True:
            task = self._tasks.get()[2]
            if task is None or self._closed:
                return
            if not task.given_up:
                self._do(task)
            task.over = True

    def _do(self, task: Task) -> None:
        result, error = None, None
        try:
            result = task.work(task)
        except TrainingError as failure:
            error = failure
        except Exception as failure:  # the window must hear of it, whatever it is
            error = TrainingError("kernel_failed", f"The kernel failed: {failure}.", "Please report this.")
        if not task.given_up:
            self._answered.emit(task, result, error)

    def _deliver(self, task: Task, result: Any, error: Optional[TrainingError]) -> None:
        if not task.given_up:
            task.on_done(result, error)

    def _report(self, task: Task, done: float, total: float, text: str) -> None:
        if not task.given_up and task.on_progress is not None:
            task.on_progress(done, total, text)
