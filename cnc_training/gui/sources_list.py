"""The sources of a Python for Prepare: a drop-down that says where each is, and why some cannot serve."""

from __future__ import annotations

from typing import Any, List, Optional

from cnc_training.errors import TrainingError
from cnc_training.host import QT_TRANSLATE_NOOP, confirm, tell_error, translate, translated
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
        self.list.setWhatsThis(translate("CncTraining", "Where the environment's Python comes from"))
        self.browse = QtGui.QToolButton()
        self.browse.setText("...")
        self.browse.setToolTip(translate("CncTraining", "Choose a Python interpreter, an archive or a mirror"))
        self.browse.setPopupMode(QtGui.QToolButton.InstantPopup)
        menu = QtGui.QMenu(self.browse)
        for text, action in (
            (QT_TRANSLATE_NOOP("CncTraining", "Python interpreter..."), self._browse),
            (QT_TRANSLATE_NOOP("CncTraining", "Archive of a Python..."), self._browse_archive),
            (QT_TRANSLATE_NOOP("CncTraining", "Folder of a Python..."), self._browse_folder),
            (QT_TRANSLATE_NOOP("CncTraining", "Mirror for downloads..."), self._ask_mirror),
        ):
            menu.addAction(translate("CncTraining", text)).triggered.connect(lambda *_, action=action: action())
        self.browse.setMenu(menu)
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
        kept = self.chosen() or self._environment.chosen
        self.list.clear()
        self.list.addItem(translate("CncTraining", "Automatic: one after the other"), "")
        for source in sorted(sources, key=lambda source: source.accepted is False):
            text = translated(source.text)
            self.list.addItem(text, source.path)
            index = self.list.count() - 1
            self.list.setItemData(index, text, QtCore.Qt.ToolTipRole)
            if source.accepted is False:
                self.list.model().item(index).setEnabled(False)
        self._select(kept)

    def _select(self, path: str) -> None:
        paths = [self.list.itemData(i) for i in range(self.list.count())]
        index = paths.index(path) if path in paths else 0
        self.list.setCurrentIndex(index if self.list.model().item(index).isEnabled() else 0)

    def _browse(self) -> None:
        title = translate("CncTraining", "Choose a Python interpreter")
        self._add(QtGui.QFileDialog.getOpenFileName(self, title)[0])

    def _browse_folder(self) -> None:
        self._add(QtGui.QFileDialog.getExistingDirectory(self, translate("CncTraining", "Choose a folder of a Python")))

    def _browse_archive(self) -> None:
        title = translate("CncTraining", "Choose an archive of a Python")
        archives = translate("CncTraining", "Archives (*.tar.gz *.tgz *.tar.xz)")
        self.take_archive(QtGui.QFileDialog.getOpenFileName(self, title, "", archives)[0])

    def take_archive(self, path: str) -> None:
        """Offer an archive as a source; one that the addon does not know only once the user says that it is trusted."""
        if not path:
            return
        try:
            unknown = self._environment.unknown_hash(path)
        except TrainingError as error:
            tell_error(translate("CncTraining", "Archive of a Python"), error)
            return
        if unknown:
            question = translate("CncTraining", "This is not the archive that the addon knows. Do you trust it?")
            if not confirm(
                translate("CncTraining", "Archive of a Python"), question, False, f"{path}\nSHA-256 {unknown}"
            ):
                return
            self._environment.trust(unknown)
        self._add(path)

    def _ask_mirror(self) -> None:
        title = translate("CncTraining", "Mirror for downloads")
        question = translate("CncTraining", "Address or folder that has RELEASE/FILE of the standalone Pythons:")
        text, accepted = QtGui.QInputDialog.getText(
            self, title, question, QtGui.QLineEdit.Normal, self._environment.mirror
        )
        if accepted:
            self._environment.mirror = text

    def _add(self, path: str) -> None:
        if not path:
            return
        if path not in [self.list.itemData(i) for i in range(self.list.count())]:
            self.list.addItem(translate("CncTraining", "{} (chosen)").format(path), path)
        self._select(path)
