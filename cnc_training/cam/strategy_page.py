"""The operation's own page in FreeCAD's operation editor: cusp limit, machine, strategy, and the ranking."""

from __future__ import annotations

from typing import Any, Callable, List, Optional

from .. import host
from ..application import application
from ..contract import RankResult
from ..errors import TrainingError
from ..qt import QtGui
from . import compat, properties, ranking
from .preview import Preview
from .ranking_table import RankingTable

_gui_base: Any = compat.module("operation_gui")


def _text(text: str) -> str:
    return host.translate("CncTraining", text)


def _millimetres(lowest: float, highest: float, decimals: int, tip: str) -> Any:
    box = QtGui.QDoubleSpinBox()
    box.setDecimals(decimals)
    box.setRange(lowest, highest)
    box.setSingleStep(10.0 ** (1 - decimals) / 2.0)
    box.setSuffix(" mm")
    box.setKeyboardTracking(False)
    box.setToolTip(tip)
    return box


class StrategyForm(QtGui.QWidget):
    """The widgets alone. toolController and coolantController are the names that FreeCAD's editor looks for."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(_text("Strategy"))
        self.toolController = QtGui.QComboBox()
        self.coolantController = QtGui.QComboBox()
        self.cusp = _millimetres(0.001, 5.0, 4, _text("Height of the ridges that may remain between two passes"))
        self.machine = QtGui.QComboBox()
        self.machine.setToolTip(_text("The machine whose cycle time counts"))
        self.mode = QtGui.QComboBox()
        self.mode.setToolTip(_text("Auto: the strategy model chooses. Otherwise this pattern is used"))
        self.tolerance = _millimetres(0.001, 1.0, 4, _text("Error allowed in all, the controller's blending included"))
        self.stock_to_leave = _millimetres(0.0, 50.0, 3, _text("Stock left on the surface"))
        self.accept_stock = QtGui.QCheckBox(_text("Cut more remaining stock than the limit"))
        self.accept_stock.setToolTip(
            _text("Finishing stops where earlier operations left too much. Shank and holder are not modelled.")
        )
        self.badge = QtGui.QLabel()
        self.badge.setWordWrap(True)
        self.rank = QtGui.QPushButton(_text("Rank"))
        self.rank.setToolTip(_text("Rank all strategies and verify the best few; Enter in the table takes another row"))
        self.cancel = QtGui.QPushButton(_text("Cancel ranking"))
        self.cancel.setEnabled(False)
        self.progress = QtGui.QProgressBar()
        self.progress.setVisible(False)
        self.table = RankingTable()
        self.notes = QtGui.QLabel()
        self.notes.setWordWrap(True)
        fields = QtGui.QFormLayout()
        for label, widget in (
            ("Tool controller", self.toolController),
            ("Coolant", self.coolantController),
            ("Cusp limit", self.cusp),
            ("Machine", self.machine),
            ("Strategy", self.mode),
            ("Tolerance", self.tolerance),
            ("Stock to leave", self.stock_to_leave),
        ):
            fields.addRow(_text(label), widget)
        buttons = QtGui.QHBoxLayout()
        buttons.addWidget(self.rank)
        buttons.addWidget(self.cancel)
        layout = QtGui.QVBoxLayout(self)
        layout.addLayout(fields)
        layout.addWidget(self.accept_stock)
        layout.addWidget(self.badge)
        layout.addLayout(buttons)
        layout.addWidget(self.progress)
        layout.addWidget(self.table)
        layout.addWidget(self.notes)
        for name, widget in vars(self).items():
            if isinstance(widget, QtGui.QWidget):
                widget.setObjectName(f"strategy_{name}")


class StrategyPage(_gui_base.TaskPanelPage):  # type: ignore[misc]
    """FreeCAD calls getForm, initPage, getFields, setFields, getSignalsForUpdate and cleanupPage."""

    def getForm(self) -> StrategyForm:
        return StrategyForm()

    def initPage(self, obj: Any) -> None:
        self.setTitle(_text("Strategy"))
        self._cancel: Optional[Callable[[], None]] = None
        self._preview = Preview()
        form = self.form
        form.rank.clicked.connect(self._rank)
        form.cancel.clicked.connect(self._cancel_ranking)
        form.table.rowPreviewed.connect(self._show_row)
        form.table.rowChosen.connect(self._take_row)
        application().badgeChanged.connect(self._update_badge)
        self._update_badge()

    def cleanupPage(self, obj: Any) -> None:
        self._cancel_ranking()
        self._preview.clear()
        application().badgeChanged.disconnect(self._update_badge)

    def getSignalsForUpdate(self, obj: Any) -> List[Any]:
        form = self.form
        return [
            form.toolController.currentIndexChanged,
            form.coolantController.currentIndexChanged,
            form.cusp.valueChanged,
            form.machine.currentIndexChanged,
            form.mode.currentIndexChanged,
            form.tolerance.valueChanged,
            form.stock_to_leave.valueChanged,
            form.accept_stock.toggled,
        ]

    def getFields(self, obj: Any) -> None:
        form = self.form
        self.updateToolController(obj, form.toolController)
        self.updateCoolant(obj, form.coolantController)
        for name, value in (
            ("MachineProfile", form.machine.currentText()),
            ("Mode", form.mode.currentText()),
            ("AcceptRemainingStock", form.accept_stock.isChecked()),
        ):
            if getattr(obj, name) != value:
                setattr(obj, name, value)
        for name, box in self._lengths():
            if abs(getattr(obj, name).Value - box.value()) > 1e-9:
                setattr(obj, name, box.value())

    def setFields(self, obj: Any) -> None:
        form = self.form
        self.setupToolController(obj, form.toolController)
        self.setupCoolant(obj, form.coolantController)
        for combo, name in ((form.machine, "MachineProfile"), (form.mode, "Mode")):
            combo.blockSignals(True)
            combo.clear()
            combo.addItems(obj.getEnumerationsOfProperty(name))
            combo.setCurrentText(getattr(obj, name))
            combo.blockSignals(False)
        for name, box in self._lengths():
            box.blockSignals(True)
            box.setValue(getattr(obj, name).Value)
            box.blockSignals(False)
        form.accept_stock.blockSignals(True)
        form.accept_stock.setChecked(obj.AcceptRemainingStock)
        form.accept_stock.blockSignals(False)
        self._show_state()

    def updateData(self, obj: Any, prop: str) -> None:
        if prop in ("Warnings", "ChoiceOutOfDate", "Ranking", "Path"):
            self._show_state()

    def _lengths(self) -> Any:
        form = self.form
        return (("CuspLimit", form.cusp), ("Tolerance", form.tolerance), ("StockToLeave", form.stock_to_leave))

    def _show_state(self) -> None:
        obj, form = self.obj, self.form
        form.table.show_ranking(properties.stored_ranking(obj))
        form.notes.setText("\n".join(obj.Warnings))
        self._update_badge()

    def _update_badge(self, *_text_of_badge: Any) -> None:
        lines = [application().badge_text]
        if self.obj.ChoiceOutOfDate:
            lines.append(_text("The choice is out of date: rank again."))
        self.form.badge.setText("\n".join(lines))

    # --- ranking --------------------------------------------------------------------------------------------------

    def _rank(self) -> None:
        self.getFields(self.obj)
        self._ranking(True)
        try:
            self._cancel = ranking.rank_async(self.obj, self._ranked, self._report)
        except TrainingError as failure:
            self._ranking(False)
            self.form.notes.setText(str(failure))

    def _cancel_ranking(self) -> None:
        cancel, self._cancel = self._cancel, None
        if cancel is not None:
            cancel()

    def _report(self, done: float, total: float, text: str) -> None:
        self.form.progress.setRange(0, round(total))
        self.form.progress.setValue(round(done))
        self.form.progress.setFormat(text or "%p%")

    def _ranked(self, result: Optional[RankResult], error: Optional[TrainingError]) -> None:
        if self._cancel is None:  # given up, or the editor is closed
            self._ranking(False)
            return
        self._cancel = None
        self._ranking(False)
        if result is None:
            self.form.notes.setText(str(error))
            return
        self._recompute()

    def _take_row(self, row: int) -> None:
        result = properties.stored_ranking(self.obj)
        if result is None:
            return
        try:
            ranking.apply(self.obj, result, row=row)
        except TrainingError as failure:
            self.form.notes.setText(str(failure))
            return
        self._recompute()

    def _recompute(self) -> None:
        self._preview.clear()
        self.obj.Document.recompute()
        self.setFields(self.obj)
        self.setClean()

    def _show_row(self, row: int) -> None:
        result = properties.stored_ranking(self.obj)
        if result is None or not 0 <= row < len(result.rows):
            return
        try:
            self._preview.show(self.obj, result.rows[row])
        except TrainingError as failure:
            self.form.notes.setText(str(failure))

    def _ranking(self, running: bool) -> None:
        form = self.form
        form.rank.setEnabled(not running)
        form.cancel.setEnabled(running)
        form.progress.setVisible(running)
        form.progress.setRange(0, 0)
