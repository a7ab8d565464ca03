"""One piece of plain Python work in a thread, watched from the thread of the window: nothing here waits, nothing of Qt
is touched by the work."""

from __future__ import annotations

import queue
import threading
from typing import Any, Callable, List, Optional, Tuple

from cnc_training import garbage
from cnc_training.env.network import Cancellation
from cnc_training.errors import Cancelled, EnvironmentFailed, TrainingError


class Worker:
    """work(worker) runs in the thread; it may call worker.progress and worker.log, and looks at worker.cancellation.

    Its end is taken by poll(): result, or error (Cancelled where it was cancelled).
    """

    def __init__(self, work: Callable[[Worker], Any]) -> None:
        self.cancellation = Cancellation()
        self.result: Any = None
        self.error: Optional[TrainingError] = None
        self._work = work
        self._said: queue.SimpleQueue = queue.SimpleQueue()
        self._ended = threading.Event()
        # A daemon: FreeCAD must be able to quit while a name server is waited for.
        self._thread = threading.Thread(target=self._run, name="cnc_training", daemon=True)

    def start(self) -> None:
        garbage.collect_here_while(lambda: not self._ended.is_set())
        self._thread.start()

    def cancel(self) -> None:
        """Ask for the end; poll() says when. At worst (a name is being looked up) the thread ends by itself later."""
        self.cancellation.cancel()

    def wait(self, seconds: float) -> bool:
        """Stand still until it has ended, at most so long; not for the thread of a window."""
        return self._ended.wait(seconds)

    def progress(self, share: float, text: str) -> None:
        self._said.put((share, text))

    def log(self, text: str) -> None:
        self._said.put((None, text))

    def poll(self) -> Tuple[bool, List[Tuple[Optional[float], str]]]:
        """(whether it has ended, what it said since the last look: (share of the work, or None for the log; text))."""
        ended = self._ended.is_set()
        said: List[Tuple[Optional[float], str]] = []
        while True:
            try:
                said.append(self._said.get_nowait())
            except queue.Empty:
                return ended, said

    def _run(self) -> None:
        try:
            self.result = self._work(self)
        except TrainingError as error:
            self.error = error
        except Exception as error:  # whatever it is, the window must hear of it
            self.error = EnvironmentFailed("internal", f"Something unexpected happened: {error!r}.")
        if self.cancellation() and self.error is not None:
            self.error = Cancelled()
        self._ended.set()
