"""A notice in the corner of the window: it asks for nothing, takes no keyboard, and goes away by itself."""

from __future__ import annotations

from typing import Any, Callable, List, Sequence, Tuple

from cnc_training.host import translate
from cnc_training.qt import QtCore, QtGui

SHOWN_MS = 15000
PLACED_EACH_MS = 200
WIDTH = 340
GAP = 12
Action = Tuple[str, Callable[[], None]]


class Notice(QtGui.QFrame):
    """actions: (text, what its button does). Stays while the mouse is over it."""

    def __init__(self, window: Any, title: str, text: str, actions: Sequence[Action] = (), warns: bool = False) -> None:
        super().__init__(window)
        self.setObjectName("CncTrainingNotice")
        self.setAttribute(QtCore.Qt.WA_DeleteOnClose)
        self.setAutoFillBackground(True)
        self.setFrameShape(QtGui.QFrame.StyledPanel)
        self.setBackgroundRole(QtGui.QPalette.ToolTipBase)
        self.setForegroundRole(QtGui.QPalette.ToolTipText)
        self.setAccessibleName(title)
        icon = QtGui.QLabel()
        standard = QtGui.QStyle.SP_MessageBoxWarning if warns else QtGui.QStyle.SP_MessageBoxInformation
        icon.setPixmap(self.style().standardIcon(standard).pixmap(24, 24))
        heading = QtGui.QLabel(title)
        heading.setForegroundRole(QtGui.QPalette.ToolTipText)
        heading.setWordWrap(True)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        close = QtGui.QToolButton()
        close.setAutoRaise(True)
        close.setIcon(self.style().standardIcon(QtGui.QStyle.SP_TitleBarCloseButton))
        close.setToolTip(translate("CncTraining", "Close"))
        close.setFocusPolicy(QtCore.Qt.NoFocus)
        close.clicked.connect(lambda *_: self.close())
        head = QtGui.QHBoxLayout()
        head.addWidget(icon)
        head.addWidget(heading, 1)
        head.addWidget(close)
        layout = QtGui.QVBoxLayout(self)
        layout.addLayout(head)
        self.body = QtGui.QLabel(text)
        self.body.setForegroundRole(QtGui.QPalette.ToolTipText)
        self.body.setTextFormat(QtCore.Qt.PlainText)
        self.body.setWordWrap(True)
        self.body.setVisible(bool(text))
        layout.addWidget(self.body)
        self.buttons: List[Any] = []
        row = QtGui.QHBoxLayout()
        row.addStretch(1)
        for label, action in actions:
            row.addWidget(self._button(label, action))
        layout.addLayout(row)
        self._timer = QtCore.QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close)
        # No event filter on the main window: PySide2 crashes when Python looks at the events of FreeCAD's own.
        self._placing = QtCore.QTimer(self)
        self._placing.setInterval(PLACED_EACH_MS)
        self._placing.timeout.connect(self._place)

    def _button(self, label: str, action: Callable[[], None]) -> Any:
        button = QtGui.QPushButton(label)
        button.setFocusPolicy(QtCore.Qt.NoFocus)
        button.clicked.connect(lambda *_: self.close())
        button.clicked.connect(lambda *_: action())
        self.buttons.append(button)
        return button

    def appear(self) -> None:
        """Above what else is in the corner, for a while."""
        self.setFixedWidth(WIDTH)
        self.adjustSize()
        self._place()
        self.show()
        self._timer.start(SHOWN_MS)
        self._placing.start()

    def enterEvent(self, event: Any) -> None:
        self._timer.stop()

    def leaveEvent(self, event: Any) -> None:
        self._timer.start(SHOWN_MS)

    def _place(self) -> None:
        """In the corner, also when the window's size has changed, and above what was opened there since."""
        window = self.parentWidget()
        below = window.statusBar().height() if window.statusBar().isVisible() else 0
        self.move(window.width() - self.width() - GAP, window.height() - self.height() - below - GAP)
        self.raise_()


def tell(window: Any, title: str, text: str, actions: Sequence[Action] = (), warns: bool = False) -> Notice:
    """Show a notice instead of the one that is there; the task bar is alerted where the window is not active."""
    for old in window.findChildren(Notice):
        old.close()
    notice = Notice(window, title, text, actions, warns)
    notice.appear()
    QtGui.QApplication.alert(window)
    return notice
