"""What the environment said since FreeCAD started, with the time, so that a panel opened later shows it too."""

from __future__ import annotations

from collections import deque
from typing import Any, Deque

from cnc_training.gui.formatting import clock_text
from cnc_training.gui.log_view import KEPT_LINES
from cnc_training.qt import QtCore


class EnvironmentLog(QtCore.QObject):
    added = QtCore.Signal(str)

    def __init__(self, environment: Any, parent: Any = None) -> None:
        super().__init__(parent)
        self._lines: Deque[str] = deque(maxlen=KEPT_LINES)
        environment.logged.connect(self.write)

    @property
    def text(self) -> str:
        return "\n".join(self._lines)

    def write(self, text: str) -> None:
        now = clock_text()
        lines = [f"{now}  {line}" for line in text.rstrip("\n").split("\n")]
        self._lines.extend(lines)
        self.added.emit("\n".join(lines))
