"""The operation's own page in FreeCAD's operation editor: cusp limit, machine, strategy, and the ranking."""

from __future__ import annotations

from typing import Any, List, Optional, Tuple

from .. import console
from ..application import application
from ..errors import GeometryError, TrainingError
from ..host import translate, translated
from ..machining.machines import load_machine
from . import compat, measured_times_dialog, native_operation, properties, ranking, tool_bits, tool_ranking
from .comparison import comparison_lines
from .inputs import OperationInputs
from .page_actions import PageActions
from .row_preview import RowPreview
from .strategy_form import StrategyForm
from .strategy_names import pattern_text

_gui_base: Any = compat.module("operation_gui")


class StrategyPage(_gui_base.TaskPanelPage):  # type: ignore[misc]
    """FreeCAD calls getForm, initPage, getFields, setFields, getSignalsForUpdate and cleanupPage."""

    def getForm(self) -> StrategyForm:
        return StrategyForm()

    def taskPanelBaseGeometryPage(self, obj: Any, features: int) -> Any:
        """FreeCAD's own page of faces. It must not begin with the selection, as it does for a new operation: what was
        selected is the operation's already, and would be dropped."""
        page = _gui_base.TaskPanelBaseGeometryPage(obj, features)
        page.InitBase = False
        return page

    def initPage(self, obj: Any) -> None:
        self.setTitle(translate("CncTraining", "Strategy"))
        self._inputs: Optional[OperationInputs] = None
        self._open = True
        form = self.form
        self._actions = PageActions(self, RowPreview(obj, form, self._current_inputs))
        form.measured.clicked.connect(lambda *_: measured_times_dialog.show(obj))
        form.destroyed.connect(self._close)  # a document that is closed takes its editor with it, and tells no page
        application().badgeChanged.connect(self._update_badge)
        self._update_badge()
        self._actions.begin(new=not obj.Fingerprint and obj.isValid())

    def cleanupPage(self, obj: Any) -> None:
        self._close()

    def _close(self, *_form: Any) -> None:
        if self._open:
            self._open = False
            self._actions.close()
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
        """What was changed is typed at FreeCAD's console, and so recorded in a macro."""
        form = self.form
        self._take_tool_controller(obj)
        coolant = getattr(obj, "CoolantMode", None)
        self.updateCoolant(obj, form.coolantController)
        if getattr(obj, "CoolantMode", None) != coolant:
            console.assign(obj, "CoolantMode", str(obj.CoolantMode))
        for name, value in (
            ("MachineProfile", form.machine.currentData()),
            ("Mode", form.mode.currentData()),
            ("AcceptRemainingStock", form.accept_stock.isChecked()),
        ):
            if getattr(obj, name) != value:
                console.assign(obj, name, value)
        for name, box in self._lengths():
            if abs(getattr(obj, name).Value - box.value()) > 1e-9:
                console.assign(obj, name, round(box.value(), 6))

    def _take_tool_controller(self, obj: Any) -> None:
        """What stands in the list; FreeCAD's own updateToolController prefers one that is selected in the tree."""
        job = compat.parent_job(obj)
        label = self.form.toolController.currentText()
        named = [one for one in (job.Tools.Group if job is not None else []) if one.Label == label]
        if named and obj.ToolController != named[0]:
            console.assign(obj, "ToolController", named[0])

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
        """Raises GeometryError for what cannot be machined, and where the operation is gone."""
        try:
            if self._inputs is None:
                self._inputs = ranking.inputs_of(self.obj)
        except ReferenceError:
            raise GeometryError("gone", "The operation was deleted.") from None
        return self._inputs

    def forget_inputs(self) -> None:
        """Feeds, for instance, are changed without a change of the operation."""
        self._inputs = None

    def show_anew(self) -> None:
        """After a recompute that the page itself asked for."""
        self.setFields(self.obj)
        self.setClean()

    def _show_state(self) -> None:
        obj, form = self.obj, self.form
        result = properties.stored_ranking(obj)
        form.table.show_ranking(result)
        form.use.setEnabled(result is not None)
        form.comparison.setText("\n".join(comparison_lines(result)))
        form.comparison.setVisible(bool(form.comparison.text()))
        notes = [*obj.Warnings, *(result.messages if result is not None else [])]
        form.notes.setText("\n".join(map(translated, notes)))
        form.notes.setVisible(bool(form.notes.text()))
        self._show_feeds()
        reason = native_operation.why_not(obj)
        form.native.setEnabled(not reason)
        form.native.setToolTip(translated(reason) or form.native_tip)
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

    def _update_badge(self, *_text_of_badge: Any) -> None:
        lines = [application().badge_text]
        if self.obj.ChoiceOutOfDate:
            lines.append(translate("CncTraining", "The choice is out of date: rank again."))
        self.form.badge.setText("\n".join(lines))


def _offered_feeds(obj: Any) -> Tuple[tool_bits.Feeds, bool]:
    """The tool controller's feeds with the machine profile's where it has none, and whether there were any."""
    if obj.ToolController is None:
        return tool_bits.Feeds(0.0, 0.0, 0.0), False
    try:
        return tool_ranking.offered_feeds(obj.ToolController, load_machine(obj.MachineProfile))
    except TrainingError:
        return tool_bits.feeds(obj.ToolController), False
