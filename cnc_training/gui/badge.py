"""The active strategy model, always in view in the status bar of the CAM workbench; a click lists the others."""

from __future__ import annotations

from typing import Any

from cnc_training.gui.commands import icon_path
from cnc_training.gui.model_menu import ModelMenu, model_summary
from cnc_training.qt import QtCore, QtGui


class Badge(QtGui.QPushButton):
    def __init__(self, application: Any, parent: Any = None) -> None:
        super().__init__(parent)
        self.setObjectName("CncTrainingBadge")
        self._application = application
        self.setIcon(QtGui.QIcon(icon_path("strategy_model")))
        self.setIconSize(QtCore.QSize(16, 16))
        self.setFlat(True)
        self.setFocusPolicy(QtCore.Qt.TabFocus)
        self.setMenu(ModelMenu(application, self))
        application.badgeChanged.connect(self.show_model)
        self.show_model()

    def show_model(self, *_: Any) -> None:
        self.setText(f" {self._application.badge_text}")  # a gap after the icon
        name = self._application.active_model
        self.setToolTip(model_summary(self._application.models.entry(name)) if name else "")
