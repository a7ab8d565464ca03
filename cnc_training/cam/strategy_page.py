"""The operation's own page in FreeCAD's operation editor: cusp limit, machine, strategy, and the ranking."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable, List, Optional, Tuple

from ..application import application
from ..contract import RankResult
from ..errors import TrainingError
from ..host import main_window, translate
from ..machining.machines import load_machine
from . import compat, console, measured_times_dialog, native_operation, properties, ranking, tool_bits, tool_ranking
from .comparison import comparison_lines
from .inputs import OperationInputs
from .ranking_table import describe
from .row_preview import RowPreview
from .strategy_form import StrategyForm
from .strategy_names import pattern_text
from .tool_ranking_dialog import ToolRankingDialog

_gui_base: Any = compat.module("operation_gui")


class StrategyPage(_gui_base.TaskPanelPage):  # type: ignore[misc]
    """FreeCAD calls getForm, initPage, getFields, setFields, getSignalsForUpdate and cleanupPage."""

    def getForm(self) -> StrategyForm:
        return StrategyForm()

    def initPage(self, obj: Any) -> None:
        self.setTitle(translate("CncTraining", "Strategy"))
        self._cancel: Optional[Callable[[], None]] = None
        self._inputs: Optional[OperationInputs] = None
        form = self.form
        self._preview = RowPreview(obj, form, self._current_inputs)
        form.rank.clicked.connect(self._rank)
        form.cancel.clicked.connect(self._cancel_ranking)
        form.table.rowPreviewed.connect(self._show_row)
        form.table.rowChosen.connect(self._take_row)
        form.use.clicked.connect(lambda *_: self._take_row(form.table.currentRow()))
        form.show_what.currentIndexChanged.connect(lambda *_: self._show_row(form.table.currentRow()))
        form.tools.clicked.connect(lambda *_: self._compare_tools())
        form.native.clicked.connect(lambda *_: self._write_native())
        form.measured.clicked.connect(lambda *_: measured_times_dialog.show(obj))
        form.feeds.linkActivated.connect(lambda *_: self._take_feeds())
        application().badgeChanged.connect(self._update_badge)
        self._update_badge()
        if obj.Fingerprint or not obj.isValid():
            self._preview.survey()
        else:  # new: its path is still to be made
            self._recompute()

    def cleanupPage(self, obj: Any) -> None:
        self._cancel_ranking()
        self._preview.close()
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
        self._take_tool_controller(obj)
        self.updateCoolant(obj, form.coolantController)
        for name, value in (
            ("MachineProfile", form.machine.currentData()),
            ("Mode", form.mode.currentData()),
            ("AcceptRemainingStock", form.accept_stock.isChecked()),
        ):
            if getattr(obj, name) != value:
                setattr(obj, name, value)
        for name, box in self._lengths():
            if abs(getattr(obj, name).Value - box.value()) > 1e-9:
                setattr(obj, name, box.value())

    def _take_tool_controller(self, obj: Any) -> None:
        """What stands in the list; FreeCAD's own updateToolController prefers one that is selected in the tree."""
        job = compat.parent_job(obj)
        label = self.form.toolController.currentText()
        named = [one for one in (job.Tools.Group if job is not None else []) if one.Label == label]
        if named and obj.ToolController != named[0]:
            obj.ToolController = named[0]

    def setFields(self, obj: Any) -> None:
        form = self.form
        self.setupToolController(obj, form.toolController)
        self.setupCoolant(obj, form.coolantController)
        for combo, name in ((form.machine, "MachineProfile"), (form.mode, "Mode")):
            combo.blockSignals(True)
            combo.clear()
            for value in obj.getEnumerationsOfProperty(name):
                combo.addItem(pattern_text(value), value)
            combo.setCurrentIndex(combo.findData(getattr(obj, name)))
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
        self._inputs = None
        if prop in ("Warnings", "ChoiceOutOfDate", "Ranking", "Path"):
            self._show_state()

    def _lengths(self) -> Any:
        form = self.form
        return (("CuspLimit", form.cusp), ("Tolerance", form.tolerance), ("StockToLeave", form.stock_to_leave))

    def _current_inputs(self) -> OperationInputs:
        """Raises GeometryError for what cannot be machined."""
        if self._inputs is None:
            self._inputs = ranking.inputs_of(self.obj)
        return self._inputs

    def _show_state(self) -> None:
        obj, form = self.obj, self.form
        result = properties.stored_ranking(obj)
        form.table.show_ranking(result)
        form.use.setEnabled(result is not None)
        form.comparison.setText("\n".join(comparison_lines(result)))
        form.comparison.setVisible(bool(form.comparison.text()))
        form.notes.setText("\n".join([*obj.Warnings, *(result.messages if result is not None else [])]))
        form.notes.setVisible(bool(form.notes.text()))
        self._show_feeds()
        reason = native_operation.why_not(obj)
        form.native.setEnabled(not reason)
        form.native.setToolTip(reason or form.native_tip)
        self._update_badge()

    def _show_feeds(self) -> None:
        """Offers the machine profile's feeds where the tool controller has none; a person has to take them."""
        obj, label = self.obj, self.form.feeds
        feeds, offered = _offered_feeds(obj)
        label.setVisible(offered)
        if offered:
            text = translate(
                "CncTraining", "The tool controller lacks feeds. {} has {:g} and {:g} mm/min and {:g} rpm:"
            ).format(obj.MachineProfile, feeds.feed_mm_min, feeds.plunge_mm_min, feeds.spindle_rpm)
            link = translate("CncTraining", "Take them")
            label.setText(f'{text} <a href="feeds">{link}</a>')

    def _take_feeds(self) -> None:
        feeds, offered = _offered_feeds(self.obj)
        if offered:
            tool_ranking.write_feeds(self.obj.ToolController, feeds)
            self._recompute()

    def _update_badge(self, *_text_of_badge: Any) -> None:
        lines = [application().badge_text]
        if self.obj.ChoiceOutOfDate:
            lines.append(translate("CncTraining", "The choice is out of date: rank again."))
        self.form.badge.setText("\n".join(lines))

    def _tell(self, failure: Optional[TrainingError]) -> None:
        self.form.notes.setText(str(failure))
        self.form.notes.setVisible(True)

    # --- ranking --------------------------------------------------------------------------------------------------

    def _rank(self) -> None:
        self.getFields(self.obj)
        self._ranking(True)
        try:
            self._cancel = ranking.rank_async(self.obj, self._ranked, self._report)
        except TrainingError as failure:
            self._ranking(False)
            self._tell(failure)

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
            self._tell(error)
            return
        self._recompute()

    def _ranking(self, running: bool) -> None:
        form = self.form
        form.rank.setEnabled(not running)
        form.cancel.setEnabled(running)
        form.progress.setVisible(running)
        form.progress.setRange(0, 0)

    # --- rows -----------------------------------------------------------------------------------------------------

    def _show_row(self, row: int) -> None:
        """The 3D view shows a row of the ranking; without one, what is recorded."""
        result = properties.stored_ranking(self.obj)
        if result is not None and 0 <= row < len(result.rows):
            self._preview.show(result.rows[row], describe(result, row))
        else:
            self._preview.show_recorded()

    def _take_row(self, row: int) -> None:
        result = properties.stored_ranking(self.obj)
        if result is None or not 0 <= row < len(result.rows):
            return
        wanted = result.rows[row]
        if wanted.verified_time_s or not wanted.feasible:
            self._apply(result, row)
            return

        def verified(found: Any, error: Optional[TrainingError]) -> None:
            self._ranking(False)
            if error is not None:
                self._tell(error)
                return
            rows = list(result.rows)
            rows[row] = found
            self._apply(replace(result, rows=rows), row)

        self._ranking(True)
        self.form.cancel.setEnabled(False)
        self._preview.verify(wanted, verified)

    def _compare_tools(self) -> None:
        self.getFields(self.obj)
        try:
            ToolRankingDialog(self.obj, self._recompute, main_window()).open()
        except TrainingError as failure:
            self._tell(failure)

    def _write_native(self) -> None:
        job: Any = compat.parent_job(self.obj)
        try:
            console.call("as_freecad_operation", console.name_of(self.obj))
        except TrainingError as failure:
            self._tell(failure)
            return
        text = translate("CncTraining", "{} was added to the Job, and this operation is switched off.")
        self._recompute()
        self.form.detail.setText(text.format(job.Operations.Group[-1].Label))
        self.form.detail.setVisible(True)

    def _apply(self, result: RankResult, row: int) -> None:
        try:
            ranking.apply(self.obj, result, row=row)
        except TrainingError as failure:
            self._tell(failure)
            return
        self._recompute()

    def _recompute(self) -> None:
        """The path is made in the background first, so that the window does not wait for it."""
        self._preview.clear()
        self._inputs = None
        self._ranking(True)
        self.form.cancel.setEnabled(False)
        self.form.progress.setFormat(translate("CncTraining", "Making the path"))
        self._preview.prepare_recompute(self._prepared)

    def _prepared(self) -> None:
        try:
            self.obj.Document.recompute()
        except ReferenceError:  # the operation was deleted meanwhile
            return
        self._ranking(False)
        self.setFields(self.obj)
        self.setClean()
        self._preview.survey()


def _offered_feeds(obj: Any) -> Tuple[tool_bits.Feeds, bool]:
    """The tool controller's feeds with the machine profile's where it has none, and whether there were any."""
    if obj.ToolController is None:
        return tool_bits.Feeds(0.0, 0.0, 0.0), False
    try:
        return tool_ranking.offered_feeds(obj.ToolController, load_machine(obj.MachineProfile))
    except TrainingError:
        return tool_bits.feeds(obj.ToolController), False
