"""The widgets of the operation's own page."""

from __future__ import annotations

from typing import Any, Sequence

from ..host import translate
from ..qt import QtCore, QtGui
from ..whats_this import explain
from .cusp_legend import CuspLegend
from .ranking_table import RankingTable

SHOW_PATH, SHOW_CUSPS, SHOW_BOTH = range(3)


def _millimetres(lowest: float, highest: float, decimals: int, tip: str) -> Any:
    box = QtGui.QDoubleSpinBox()
    box.setDecimals(decimals)
    box.setRange(lowest, highest)
    box.setSingleStep(10.0 ** (1 - decimals) / 2.0)
    box.setSuffix(" mm")
    box.setKeyboardTracking(False)
    box.setToolTip(tip)
    return box


def _button(text: str, tip: str) -> Any:
    button = QtGui.QPushButton(text)
    button.setToolTip(tip)
    return button


def _words(rich: bool = False) -> Any:
    label = QtGui.QLabel()
    label.setWordWrap(True)
    label.setTextFormat(QtCore.Qt.RichText if rich else QtCore.Qt.PlainText)
    label.setTextInteractionFlags(QtCore.Qt.TextBrowserInteraction)
    return label


def _row(*widgets: Any) -> Any:
    row = QtGui.QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row


class StrategyForm(QtGui.QWidget):
    """toolController and coolantController are the names that FreeCAD's editor looks for."""

    def __init__(self) -> None:
        super().__init__()
        tr = translate
        self.setWindowTitle(tr("CncTraining", "Strategy"))
        self.toolController = QtGui.QComboBox()
        self.coolantController = QtGui.QComboBox()
        tip = tr("CncTraining", "Height of the ridges that may remain between two passes")
        self.cusp = _millimetres(0.001, 5.0, 4, tip)
        self.machine = QtGui.QComboBox()
        self.machine.setToolTip(tr("CncTraining", "The machine whose cycle time counts"))
        self.mode = QtGui.QComboBox()
        self.mode.setToolTip(tr("CncTraining", "Auto: the strategy model chooses. Otherwise this pattern is used"))
        tip = tr("CncTraining", "Error allowed in all, the controller's blending included")
        self.tolerance = _millimetres(0.001, 1.0, 4, tip)
        self.stock_to_leave = _millimetres(0.0, 50.0, 3, tr("CncTraining", "Stock left on the surface"))
        self.accept_stock = QtGui.QCheckBox(tr("CncTraining", "Accept remaining stock"))
        self.accept_stock.setToolTip(
            tr(
                "CncTraining",
                "Cut more at once than the limit. Without it, finishing stops where earlier operations left too much. "
                "Shank and holder are held against the part, not against stock that is left.",
            )
        )
        self.badge = _words()
        self.rank = _button(
            tr("CncTraining", "Rank"), tr("CncTraining", "Rank all strategies, and generate and time the best few")
        )
        self.tools = _button(
            tr("CncTraining", "Which Tool?"), tr("CncTraining", "Rank with each tool of the Job, and compare the times")
        )
        self.cancel = _button(tr("CncTraining", "Cancel"), tr("CncTraining", "Stop ranking; nothing is changed"))
        self.cancel.setEnabled(False)
        self.progress = QtGui.QProgressBar()
        self.progress.setVisible(False)
        self.table = RankingTable()
        self.use = _button(
            tr("CncTraining", "Use Selected"),
            tr("CncTraining", "Cut with the selected strategy; one that was not verified is verified first"),
        )
        self.native = _button(
            tr("CncTraining", "As FreeCAD Operation"),
            tr("CncTraining", "Write this strategy as FreeCAD's own 3D Surface or Waterline operation"),
        )
        self.measured = _button(
            tr("CncTraining", "Measured Times..."),
            tr("CncTraining", "Enter what this operation took on the machine, and fit the machine's profile to it"),
        )
        self.native_tip = self.native.toolTip()
        self.feeds = _words(rich=True)
        self.feeds.setVisible(False)
        self.show_what = QtGui.QComboBox()
        self.show_what.addItems(
            [tr("CncTraining", "Path"), tr("CncTraining", "Cusp map"), tr("CncTraining", "Path and cusp map")]
        )
        self.show_what.setToolTip(tr("CncTraining", "What the 3D view shows of the selected strategy"))
        self.legend = CuspLegend()
        self.legend.setVisible(False)
        self.detail = _words()
        self.comparison = _words()
        self.unfinished = _words(rich=True)
        self.notes = _words()
        self.toolController.setWhatsThis(tr("CncTraining", "The tool that cuts, with its feeds and its speed"))
        self.coolantController.setWhatsThis(tr("CncTraining", "Coolant that runs while this operation cuts"))
        self.table.setWhatsThis(
            tr("CncTraining", "Select a row to see its path, double-click or press Enter to use it")
        )
        self._lay_out(tr("CncTraining", "Show"))
        explain(self)
        for name, widget in vars(self).items():
            if isinstance(widget, QtGui.QWidget):
                widget.setObjectName(f"strategy_{name}")

    def _lay_out(self, show_text: str) -> None:
        fields = QtGui.QFormLayout()
        for label, widget in self._fields():
            fields.addRow(label, widget)
            fields.labelForField(widget).setToolTip(widget.toolTip())
        show = QtGui.QLabel(show_text)
        show.setBuddy(self.show_what)
        layout = QtGui.QVBoxLayout(self)
        layout.addLayout(fields)
        layout.addWidget(self.accept_stock)
        layout.addWidget(self.feeds)
        layout.addWidget(self.badge)
        layout.addLayout(_row(self.rank, self.tools, self.cancel))
        layout.addWidget(self.progress)
        layout.addWidget(self.table, 1)
        layout.addLayout(_row(self.use, self.native))
        layout.addLayout(_row(show, self.show_what))
        layout.addWidget(self.measured)
        for widget in (self.legend, self.detail, self.comparison, self.unfinished, self.notes):
            layout.addWidget(widget)

    def _fields(self) -> Sequence[Any]:
        return (
            (translate("CncTraining", "Tool controller"), self.toolController),
            (translate("CncTraining", "Coolant"), self.coolantController),
            (translate("CncTraining", "Cusp limit"), self.cusp),
            (translate("CncTraining", "Machine"), self.machine),
            (translate("CncTraining", "Strategy"), self.mode),
            (translate("CncTraining", "Tolerance"), self.tolerance),
            (translate("CncTraining", "Stock to leave"), self.stock_to_leave),
        )
