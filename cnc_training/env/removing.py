"""One removal of the environment from FreeCAD: in a thread, since deleting 20,000 files takes half a minute."""

from __future__ import annotations

from typing import Any

from cnc_training.env import removal
from cnc_training.env.layout import Layout
from cnc_training.env.worker import Worker
from cnc_training.qt import QtCore, Signal

_POLL_MS = 50


class Removing(QtCore.QObject):
    """logged(str); ended(object): None, or the TrainingError that kept it from being removed."""

    logged = Signal(str)
    ended = Signal(object)

    def __init__(self, layout: Layout, parent: Any = None) -> None:
        super().__init__(parent)
        self._worker = Worker(lambda worker: removal.remove(layout, worker.log, worker.cancellation))
        self._over = False
        self._timer: Any = None
        if QtCore.QCoreApplication.instance() is not None:
            self._timer = QtCore.QTimer(self)
            self._timer.setInterval(_POLL_MS)
            self._timer.timeout.connect(self.poll)

    def start(self) -> None:
        self._worker.start()
        if self._timer is not None:
            self._timer.start()

    def poll(self) -> None:
        """Take what the thread said. Called by a timer, or in a loop where there is no event loop."""
        ended, said = self._worker.poll()
        for _, text in said:
            self.logged.emit(text + "\n")
        if not ended or self._over:
            return
        self._over = True
        if self._timer is not None:
            self._timer.stop()
        if self._worker.error is None:
            self.logged.emit(f"The environment was removed ({self._worker.result / 1e6:.0f} MB).\n")
        self.ended.emit(self._worker.error)
