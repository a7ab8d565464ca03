"""The Pythons that Prepare could start from: a drop-down that says where each is, and why some cannot serve."""

from __future__ import annotations

from typing import Any, List, Optional

from cnc_training.host import translate
from cnc_training.qt import QtCore, QtGui


class SourcesList(QtGui.QWidget):
    """environment: the EnvironmentManager. chosen() is "" for the best one found."""

    def __init__(self, environment: Any, parent: Optional[QtGui.QWidget] = None) -> None:
        super().__init__(parent)
        self._environment = environment
        self.list = QtGui.QComboBox()
        self.list.setSizeAdjustPolicy(QtGui.QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(10)
        self.list.setSizePolicy(QtGui.QSizePolicy.Expanding, QtGui.QSizePolicy.Fixed)
        self.browse = QtGui.QToolButton()
        self.browse.setText("...")
        self.browse.setToolTip(translate("CncTraining", "Choose another Python interpreter"))
        self.browse.clicked.connect(self._browse)
        layout = QtGui.QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.browse)
        self.fill()

    def chosen(self) -> str:
        return str(self.list.currentData() or "")

    def refused(self) -> List[str]:
        """The texts of those that cannot serve."""
        return [self.list.itemText(i) for i in range(self.list.count()) if not self.list.model().item(i).isEnabled()]

    def fill(self) -> None:
        """Usable ones and those not asked yet first; refused ones below, greyed, with the reason."""
        sources = self._environment.sources()
        kept = self.chosen() or next((source.path for source in sources if source.origin == "chosen"), "")
        self.list.clear()
        self.list.addItem(translate("CncTraining", "Automatic: the best one found"), "")
        for source in sorted(sources, key=lambda source: source.accepted is False):
            self.list.addItem(source.text, source.path)
            index = self.list.count() - 1
            self.list.setItemData(index, source.text, QtCore.Qt.ToolTipRole)
            if source.accepted is False:
                self.list.model().item(index).setEnabled(False)
        self._select(kept)

    def _select(self, path: str) -> None:
        paths = [self.list.itemData(i) for i in range(self.list.count())]
        index = paths.index(path) if path in paths else 0
        self.list.setCurrentIndex(index if self.list.model().item(index).isEnabled() else 0)

    def _browse(self) -> None:
        title = translate("CncTraining", "Choose a Python interpreter")
        chosen = QtGui.QFileDialog.getOpenFileName(self, title)[0]
        if chosen:
            if chosen not in [self.list.itemData(i) for i in range(self.list.count())]:
                self.list.addItem(translate("CncTraining", "{} (chosen)").format(chosen), chosen)
            self._select(chosen)
