"""All strategy models in a table, with what the gate said; activate one, or go back to the one before."""

from __future__ import annotations

from typing import Any, Optional

from cnc_training import host
from cnc_training.gui import model_activation
from cnc_training.gui.model_menu import model_summary, model_title
from cnc_training.host import translate, translated
from cnc_training.models.registry import ModelEntry
from cnc_training.qt import QtCore, QtGui
from cnc_training.whats_this import explain

NAME_ROLE = QtCore.Qt.UserRole


class ModelsDialog(QtGui.QDialog):
    def __init__(self, application: Any, parent: Optional[QtGui.QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("CncTraining", "Strategy Models"))
        self.setAttribute(QtCore.Qt.WA_DeleteOnClose)
        self._application = application
        self.table = QtGui.QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setAlternatingRowColors(True)
        self.table.setHeaderLabels(
            [
                translate("CncTraining", "Active"),
                translate("CncTraining", "Name"),
                translate("CncTraining", "Made"),
                translate("CncTraining", "Base"),
                translate("CncTraining", "Regret"),
                translate("CncTraining", "Gate"),
            ]
        )
        self.summary = QtGui.QLabel()
        self.summary.setWordWrap(True)
        self.summary.setMinimumHeight(3 * self.fontMetrics().height())
        self.summary.setAlignment(QtCore.Qt.AlignTop | QtCore.Qt.AlignLeft)
        self.activate = QtGui.QPushButton(translate("CncTraining", "Activate"))
        self.roll_back = QtGui.QPushButton(translate("CncTraining", "Roll Back"))
        self.folder = QtGui.QPushButton(translate("CncTraining", "Open Folder"))
        close = QtGui.QPushButton(translate("CncTraining", "Close"))
        self.table.setWhatsThis(translate("CncTraining", "The strategy models here; the active one is ticked"))
        self.activate.setToolTip(translate("CncTraining", "Use this model for the choices that come"))
        self.roll_back.setToolTip(translate("CncTraining", "Use the model that was active before"))
        self.folder.setToolTip(translate("CncTraining", "Show the strategy models in the file manager"))
        close.setToolTip(translate("CncTraining", "Close this window"))
        row = QtGui.QHBoxLayout()
        for button in (self.activate, self.roll_back, self.folder):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        layout = QtGui.QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.summary)
        layout.addLayout(row)
        self.resize(680, 360)
        self.table.itemSelectionChanged.connect(self._show_selected)
        self.table.itemActivated.connect(lambda *_: self._activate())
        self.activate.clicked.connect(lambda *_: self._activate())
        self.roll_back.clicked.connect(lambda *_: model_activation.roll_back(application))
        self.folder.clicked.connect(lambda *_: host.open_folder(application.models.folder))
        close.clicked.connect(self.accept)
        application.modelsChanged.connect(self.fill)
        application.activeModelChanged.connect(self.fill)
        self.fill()
        explain(self)

    def fill(self, *_: Any) -> None:
        selected = self._selected_name() or self._application.active_model
        self.table.clear()
        for entry in self._application.models.entries():
            item = QtGui.QTreeWidgetItem(_cells(entry))
            item.setData(0, NAME_ROLE, entry.name)
            item.setTextAlignment(0, QtCore.Qt.AlignCenter)
            self.table.addTopLevelItem(item)
            if entry.name == selected:
                self.table.setCurrentItem(item)
        for column in range(self.table.columnCount()):
            self.table.resizeColumnToContents(column)
        self.roll_back.setEnabled(bool(self._application.models.previous))
        self._show_selected()

    def _selected_name(self) -> str:
        item = self.table.currentItem()
        return str(item.data(0, NAME_ROLE)) if item is not None else ""

    def _show_selected(self) -> None:
        name = self._selected_name()
        entry = self._application.models.entry(name) if name else None
        self.activate.setEnabled(entry is not None and not entry.active and not entry.error)
        self.summary.setText("" if entry is None else translated(entry.error) or model_summary(entry))

    def _activate(self) -> None:
        name = self._selected_name()
        if name and self.activate.isEnabled():
            model_activation.activate(self._application, name)


def _cells(entry: ModelEntry) -> list:
    card, verdict = entry.card, entry.verdict
    gate = ""
    if verdict is not None:
        if verdict.overruled:
            gate = translate("CncTraining", "overruled")
        else:
            gate = translate("CncTraining", "passed") if verdict.passed else translate("CncTraining", "refused")
    regret = "" if verdict is None or verdict.regret_new is None else f"{100 * verdict.regret_new:.1f} %"
    return [
        "\u2713" if entry.active else "",
        model_title(entry.name),
        "" if card is None else card.created[:16].replace("T", " "),
        "" if card is None else card.base,
        regret,
        gate,
    ]
