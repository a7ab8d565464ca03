"""Draws a time in a table cell as a bar behind its text: the shorter the bar, the faster the strategy."""

from __future__ import annotations

from typing import Any

from ..qt import QtCore, QtGui

SHARE_ROLE = QtCore.Qt.UserRole + 1  # 0..1 of the longest time in the column; None: no bar
CHOSEN_ROLE = QtCore.Qt.UserRole + 2
BAR_COLOUR, CHOSEN_COLOUR = "#56b4e9", "#009e73"  # Okabe and Ito: told apart by the colour-blind too
OPACITY = 110  # of 255: text stays readable on light and dark themes


class TimeBarDelegate(QtGui.QStyledItemDelegate):
    def paint(self, painter: Any, option: Any, index: Any) -> None:
        share = index.data(SHARE_ROLE)
        selected = bool(option.state & QtGui.QStyle.State_Selected)
        if selected:  # its own background would hide the bar
            super().paint(painter, option, index)
        if share is not None:
            bar = QtCore.QRectF(option.rect).adjusted(1, 3, -1, -3)
            bar.setWidth(max(2.0, bar.width() * min(1.0, float(share))))
            colour = QtGui.QColor(CHOSEN_COLOUR if index.data(CHOSEN_ROLE) else BAR_COLOUR)
            colour.setAlpha(OPACITY)
            painter.save()
            painter.fillRect(bar, colour)
            painter.restore()
        if not selected:
            super().paint(painter, option, index)
