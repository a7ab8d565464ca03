"""Where the Environment and Jobs panels are shown: as FreeCAD task panel, or kept as a dock widget, as remembered."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from cnc_training import host
from cnc_training.gui import freecad
from cnc_training.gui.panel_memory import PanelMemory
from cnc_training.host import translate
from cnc_training.qt import QtCore, QtGui
from cnc_training.whats_this import explain

FIRST_WIDTH = 420  # pixels of a dock that was never resized
DOCK_MARGIN = 6
Maker = Callable[[], QtGui.QWidget]


class PanelFrame(QtGui.QWidget):
    """A panel with the button that moves it between task panel and dock. margin: pixels around it; a task panel has
    FreeCAD's own, and in a new FreeCAD no more than 235 pixels of width."""

    def __init__(self, panel: QtGui.QWidget, move_text: str, move: Callable[[], None], margin: int) -> None:
        super().__init__()
        self.panel = panel
        self.setWindowTitle(panel.windowTitle())
        self.setWindowIcon(panel.windowIcon())
        self.move_button = QtGui.QPushButton(move_text)
        self.move_button.setObjectName("move_panel")
        self.move_button.setFlat(True)
        self.move_button.setToolTip(
            translate("CncTraining", "A dock stays beside the 3D view; a task panel is closed when it is done")
        )
        self.move_button.clicked.connect(lambda *_: move())
        layout = QtGui.QVBoxLayout(self)
        layout.setContentsMargins(margin, margin, margin, margin)
        row = QtGui.QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.move_button)
        layout.addLayout(row)
        layout.addWidget(panel, 1)
        explain(self)


class PanelDock(QtGui.QDockWidget):
    """A dock that tells when a person closes it, which is more than being hidden by a tab or another workbench."""

    closed = QtCore.Signal()

    def closeEvent(self, event: Any) -> None:
        super().closeEvent(event)
        self.closed.emit()


class TaskPanel:
    """What FreeCAD's task view wants: a form and its standard buttons."""

    def __init__(self, form: QtGui.QWidget, closed: Callable[[], None]) -> None:
        self.form = form
        self._closed = closed

    def getStandardButtons(self) -> Any:
        return QtGui.QDialogButtonBox.Close

    def reject(self) -> bool:
        self._closed()
        return True

    def accept(self) -> bool:
        return self.reject()


class Panels:
    """Shows panels by name. makers: name -> a function that makes the panel's widget; a widget is made anew each time,
    since FreeCAD destroys the form of a task panel that closes."""

    def __init__(self, makers: Dict[str, Maker], memory: PanelMemory) -> None:
        self._makers = makers
        self._memory = memory
        self._docks: Dict[str, PanelDock] = {}
        self._task: Optional[TaskPanel] = None
        self._task_name = ""

    def toggle(self, name: str) -> None:
        """What the menu entry does: show the panel where it was last kept; put it away if it is in view."""
        dock = self._docks.get(name)
        if dock is not None and dock.isVisible():
            if dock.visibleRegion().isEmpty():  # behind another tab
                dock.raise_()
            else:
                dock.close()
        elif self._task_is_open(name):
            self._close_task()
        else:
            self.show(name)

    def show(self, name: str) -> None:
        """In view afterwards: as dock where it is kept as one, where another task panel is open, and where no document
        is: FreeCAD 1.1 shows task panels with documents only."""
        if self._task_is_open(name):
            return
        if self._memory.is_docked(name):
            self._memory.set_open(name, True)
            self._show_dock(name)
        elif freecad.task_panel_open() or not freecad.has_document():
            self._show_dock(name)
        else:
            self._show_task(name)

    def keep_as_dock(self, name: str) -> None:
        if self._task_is_open(name):
            self._close_task()
        self._memory.set_docked(name, True)
        self.show(name)

    def show_as_task_panel(self, name: str) -> None:
        self._memory.set_docked(name, False)
        dock = self._docks.pop(name, None)
        if dock is not None:
            dock.hide()
            dock.deleteLater()
        self.show(name)

    @property
    def task_open(self) -> bool:
        """Is one of these panels the task panel that is open?"""
        return self._task_is_open(self._task_name)

    def put_task_away(self) -> None:
        """To make room for another task panel."""
        if self.task_open:
            self._close_task()

    def workbench_changed(self, in_cam: bool) -> None:
        """Docks are there in the CAM workbench, as its other panels are, and hidden elsewhere."""
        if in_cam:
            for name in self._makers:
                if self._memory.is_docked(name) and self._memory.is_open(name):
                    self._show_dock(name, front=False)
        else:
            for dock in self._docks.values():
                dock.hide()

    def dock(self, name: str) -> Optional[PanelDock]:
        return self._docks.get(name)

    def panel(self, name: str) -> Optional[QtGui.QWidget]:
        """The panel's widget where it is shown, as dock or as task panel."""
        if self._task is not None and self._task_is_open(name):
            return self._task.form.panel
        dock = self._docks.get(name)
        return dock.widget().panel if dock is not None else None

    def _show_task(self, name: str) -> None:
        panel = self._makers[name]()
        move = translate("CncTraining", "Keep as dock")
        frame = PanelFrame(panel, move, lambda: self.keep_as_dock(name), 0)
        self._task = TaskPanel(frame, self._task_closed)
        self._task_name = name
        freecad.show_task_panel(self._task)

    def _show_dock(self, name: str, front: bool = True) -> None:
        dock = self._docks.get(name)
        if dock is None:
            dock = self._make_dock(name)
        dock.show()
        if front:
            dock.raise_()

    def _make_dock(self, name: str) -> PanelDock:
        window = host.main_window()
        panel = self._makers[name]()
        dock = PanelDock(panel.windowTitle(), window)
        dock.setObjectName(f"CncTraining_{name}_dock")
        dock.setWindowIcon(panel.windowIcon())
        move = translate("CncTraining", "Show as task panel")
        dock.setWidget(PanelFrame(panel, move, lambda: self.show_as_task_panel(name), DOCK_MARGIN))
        dock.closed.connect(lambda: self._memory.set_open(name, False))
        if not window.restoreDockWidget(dock):
            window.addDockWidget(QtCore.Qt.RightDockWidgetArea, dock)
            others = [other for other in self._docks.values() if not other.isFloating()]
            if others:
                window.tabifyDockWidget(others[0], dock)
            else:
                window.resizeDocks([dock], [FIRST_WIDTH], QtCore.Qt.Horizontal)
        self._docks[name] = dock
        return dock

    def _task_is_open(self, name: str) -> bool:
        return self._task is not None and self._task_name == name and freecad.task_panel_open()

    def _close_task(self) -> None:
        freecad.close_task_panel()
        self._task_closed()

    def _task_closed(self) -> None:
        self._task = None
        self._task_name = ""
