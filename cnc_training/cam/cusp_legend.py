"""The scale of the cusp map: from nothing to three times the limit."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..host import translate
from ..qt import QtCore, QtGui
from .colours import OVER_STEPS, cusp_colours

BAR_HEIGHT = 12
STEPS = 120


class CuspLegend(QtGui.QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._limit_mm = 0.0
        self.setMinimumHeight(BAR_HEIGHT + self.fontMetrics().height() + 6)
        self.setToolTip(translate("CncTraining", "Height of the ridges that this strategy would leave, in mm"))

    def set_limit(self, limit_mm: float) -> None:
        self._limit_mm = limit_mm
        self.update()

    def paintEvent(self, event: Any) -> None:
        painter = QtGui.QPainter(self)
        margin = 14.0
        width = max(1.0, self.width() - 2 * margin)
        shares = np.linspace(0.0, OVER_STEPS[-1], STEPS)
        for index, colour in enumerate(cusp_colours(shares)):
            left = margin + width * index / STEPS
            painter.fillRect(
                QtCore.QRectF(left, 0.0, width / STEPS + 1.0, BAR_HEIGHT), QtGui.QColor.fromRgbF(*colour.tolist())
            )
        painter.setPen(self.palette().color(QtGui.QPalette.WindowText))
        for share in (0.0, *OVER_STEPS):
            x = margin + width * share / OVER_STEPS[-1]
            painter.drawLine(QtCore.QPointF(x, BAR_HEIGHT), QtCore.QPointF(x, BAR_HEIGHT + 3))
            room = QtCore.QRectF(x - 50, BAR_HEIGHT + 3, 100, self.fontMetrics().height())
            if share in (0.0, OVER_STEPS[-1]):
                room.moveLeft(min(max(0.0, x - 50), self.width() - 100))
            side = {0.0: QtCore.Qt.AlignLeft, OVER_STEPS[-1]: QtCore.Qt.AlignRight}.get(share, QtCore.Qt.AlignHCenter)
            painter.drawText(room, f"{share * self._limit_mm:g}", QtGui.QTextOption(side))
        painter.end()
