"""A log that stays quick under a flood: bounded, drawn at most ten times a second, following its newest line."""

from __future__ import annotations

from collections import deque
from typing import Deque, List

from cnc_training.host import translate
from cnc_training.qt import QtCore, QtGui

KEPT_LINES = 4000
FLUSH_MS = 100
# Laying out a few hundred lines takes some milliseconds; more than that at once would be felt in the window.
FLUSH_LINES = 300


class LogView(QtGui.QWidget):
    """Shows the last KEPT_LINES lines. Follows the newest line while "Follow" is ticked; scrolling up unticks it."""

    def __init__(self, parent: QtGui.QWidget | None = None) -> None:
        super().__init__(parent)
        self._pending: Deque[str] = deque(maxlen=KEPT_LINES)
        self._skipped = 0
        self._flushing = False

        self.text = QtGui.QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setMaximumBlockCount(KEPT_LINES)
        self.text.setLineWrapMode(QtGui.QPlainTextEdit.NoWrap)
        self.text.setUndoRedoEnabled(False)
        self.text.setMinimumHeight(90)
        font = QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.FixedFont)
        self.text.setFont(font)
        self.text.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.text.verticalScrollBar().rangeChanged.connect(self._range_changed)

        self.follow = QtGui.QCheckBox(translate("CncTraining", "Follow"))
        self.follow.setToolTip(translate("CncTraining", "Keep the newest line in view"))
        self.follow.setChecked(True)
        self.follow.toggled.connect(self._follow_changed)
        self.text.setWhatsThis(translate("CncTraining", "What was done, the newest line last"))
        self.text.setTabChangesFocus(True)
        self.find = QtGui.QLineEdit()
        self.find.setPlaceholderText(translate("CncTraining", "Find in log"))
        self.find.setClearButtonEnabled(True)
        self.find.returnPressed.connect(self._find_next)
        self.find.setMinimumWidth(60)
        self.find.setToolTip(translate("CncTraining", "Enter goes to the next place"))
        self.missing = QtGui.QLabel()
        self.missing.setTextFormat(QtCore.Qt.PlainText)
        self.missing.setVisible(False)
        self.find.textChanged.connect(lambda *_: self.missing.setVisible(False))
        self.copy = QtGui.QToolButton()
        self.copy.setText(translate("CncTraining", "Copy"))
        self.copy.setToolTip(translate("CncTraining", "Copy the whole log to the clipboard"))
        self.copy.clicked.connect(self._copy_all)

        bar = QtGui.QHBoxLayout()
        bar.addWidget(self.follow)
        bar.addWidget(self.find, 1)
        bar.addWidget(self.copy)
        layout = QtGui.QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.missing)
        layout.addLayout(bar)

        self._timer = QtCore.QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FLUSH_MS)
        self._timer.timeout.connect(self._flush)

    def append(self, text: str) -> None:
        """Takes a line or several; costs next to nothing, drawing comes later."""
        for line in text.rstrip("\n").split("\n"):
            if len(self._pending) == KEPT_LINES:
                self._skipped += 1
            self._pending.append(line)
        if not self._timer.isActive():
            self._timer.start()

    def set_text(self, text: str) -> None:
        """Shows the end of this text instead of all before."""
        self._timer.stop()
        self._pending.clear()
        self._skipped = 0
        self.text.clear()
        self.follow.setChecked(True)
        if text:
            self.text.setPlainText("\n".join(text.rstrip("\n").split("\n")[-KEPT_LINES:]))
            self._follow_changed(True)

    def lines(self) -> List[str]:
        """What is shown, and what is about to be."""
        shown = self.text.toPlainText().split("\n") if self.text.toPlainText() else []
        return shown + list(self._pending)

    def _flush(self) -> None:
        if not self._pending:
            return
        backlog = len(self._pending)
        if backlog > FLUSH_LINES * 4:  # a flood: showing all of it would only lag behind
            self._skipped += backlog - FLUSH_LINES
            while len(self._pending) > FLUSH_LINES:
                self._pending.popleft()
        chunk = [self._pending.popleft() for _ in range(min(len(self._pending), FLUSH_LINES))]
        if self._skipped:
            text = translate("CncTraining", "... {} lines not shown; the log file has them all")
            chunk.insert(0, text.format(self._skipped))
            self._skipped = 0
        self._flushing = True
        bar = self.text.verticalScrollBar()
        position = bar.value()
        self.text.appendPlainText("\n".join(chunk))
        bar.setValue(bar.maximum() if self.follow.isChecked() else position)
        self._flushing = False
        if self._pending:
            self._timer.start()

    def _scrolled(self, value: int) -> None:
        if not self._flushing and value < self.text.verticalScrollBar().maximum() - 1:
            self.follow.setChecked(False)

    def _range_changed(self, *_: int) -> None:
        """New lines came, or the view was resized."""
        if not self._flushing:
            self._follow_changed(self.follow.isChecked())

    def _follow_changed(self, on: bool) -> None:
        if on:
            self._flushing = True
            self.text.verticalScrollBar().setValue(self.text.verticalScrollBar().maximum())
            self._flushing = False

    def _find_next(self) -> None:
        wanted = self.find.text()
        found = not wanted or self.text.find(wanted)
        if not found:
            self.text.moveCursor(QtGui.QTextCursor.Start)
            found = self.text.find(wanted)
        self.missing.setText(translate("CncTraining", "Not found: {}").format(wanted))
        self.missing.setVisible(not found)

    def _copy_all(self) -> None:
        QtGui.QApplication.clipboard().setText("\n".join(self.lines()))
