"""Draws a progress bar in a table cell, in the style of the platform."""

from __future__ import annotations

from typing import Any

from cnc_training.qt import QtCore, QtGui

FRACTION_ROLE = QtCore.Qt.UserRole + 1  # 0..1, None for no bar, negative for busy without an end in sight
STEPS = 1000


class ProgressDelegate(QtGui.QStyledItemDelegate):
    """The cell's FRACTION_ROLE as a bar with the cell's text on it; the text alone when there is no fraction."""

    def paint(self, painter: Any, option: Any, index: Any) -> None:
        fraction = index.data(FRACTION_ROLE)
        if fraction is None:
            super().paint(painter, option, index)
            return
        # The background with its selection first, then the bar on top.
        blank = QtGui.QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        style = option.widget.style() if option.widget is not None else QtGui.QApplication.style()
        style.drawControl(QtGui.QStyle.CE_ItemViewItem, blank, painter, option.widget)
        bar = QtGui.QStyleOptionProgressBar()
        bar.rect = option.rect.adjusted(2, 3, -2, -3)
        bar.state = QtGui.QStyle.State_Enabled | QtGui.QStyle.State_Horizontal
        bar.palette = option.palette
        bar.fontMetrics = option.fontMetrics
        bar.minimum = 0
        bar.maximum = STEPS
        bar.progress = max(0, min(STEPS, round(float(fraction) * STEPS)))
        bar.text = str(index.data(QtCore.Qt.DisplayRole) or "")
        bar.textVisible = True
        bar.textAlignment = QtCore.Qt.AlignCenter
        style.drawControl(QtGui.QStyle.CE_ProgressBar, bar, painter, option.widget)

    def sizeHint(self, option: Any, index: Any) -> Any:
        hint = super().sizeHint(option, index)
        return QtCore.QSize(max(hint.width(), 80), max(hint.height(), 22))
