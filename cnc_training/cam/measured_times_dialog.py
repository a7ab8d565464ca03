"""Measured Times: enter what the machine really took, and fit its profile to it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional, Tuple, Union

from .. import console
from ..application import application
from ..errors import TrainingError
from ..host import confirm, main_window, translate, translated
from ..jobs.job import duration_text
from ..machining import measured_times
from ..machining.calibration import FEWEST_CYCLES, Calibration
from ..machining.machines import load_machine
from ..machining.measured_times import MeasuredTime
from ..qt import QtGui
from . import shop_times
from .background import Background
from .machine_choice import machine_names
from .measured_times_form import MeasuredTimesForm
from .strategy_names import DASH

PROGRAM, MEASURED, EXPECTED, OFF, FITTED = range(5)


class MeasuredTimesDialog(MeasuredTimesForm):
    """operation: whose time is to be entered first; None: the first one that there is."""

    def __init__(self, operation: Any = None, parent: Any = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._times: List[MeasuredTime] = []
        self._fit: Optional[Calibration] = None
        self._programs: List[Union[Path, Tuple[str, str]]] = []  # files, and (document, object) of operations
        self._fill(operation)
        self.machine.currentIndexChanged.connect(lambda *_: self._show())
        self.choose.clicked.connect(lambda *_: self._choose_file())
        self.what.currentIndexChanged.connect(lambda *_: self._operation_chosen())
        self.time.textChanged.connect(lambda *_: self._check())
        self.time.returnPressed.connect(self._add)
        self.add.clicked.connect(lambda *_: self._add())
        self.table.itemSelectionChanged.connect(lambda: self.remove.setEnabled(self._selected() is not None))
        self.remove.clicked.connect(lambda *_: self._remove())
        self.calibrate.clicked.connect(lambda *_: self._calibrate())
        self.save.clicked.connect(lambda *_: self._save())
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(lambda *_: self._background.close())
        self._operation_chosen()

    def _fill(self, operation: Any) -> None:
        for name in machine_names():
            self.machine.addItem(load_machine(name).name, name)
        for one in shop_times.operations_with_time():
            self._offer(f"{one.Label} ({one.Document.Label})", shop_times.reference(one))
            if one == operation:
                self.what.setCurrentIndex(self.what.count() - 1)

    # --- entering -------------------------------------------------------------------------------------------------

    def _operation_chosen(self) -> None:
        """The machine follows the operation; what is in the list last may be a file."""
        chosen = self._operation()
        name = shop_times.machine_of(chosen) if chosen is not None else ""
        place = self.machine.findText(name or load_machine(application().settings.values.machine).name)
        if place >= 0 and (chosen is not None or self.machine.currentIndex() < 0):
            self.machine.setCurrentIndex(place)
        self._show()

    def _choose_file(self) -> None:
        title, kinds = translate("CncTraining", "Posted program"), "*.ngc *.nc *.gcode *.tap *.txt;;* (*)"
        path = QtGui.QFileDialog.getOpenFileName(self, title, application().settings.values.last_folder, kinds)[0]
        if path:
            self.use_file(Path(path))

    def use_file(self, path: Path) -> None:
        self._offer(path.name, path)
        self.what.setCurrentIndex(self.what.count() - 1)

    def _offer(self, text: str, program: Union[Path, Tuple[str, str]]) -> None:
        self._programs.append(program)
        self.what.addItem(text)

    def _operation(self) -> Any:
        """What is chosen; None for a file, and where the operation is gone."""
        chosen = self._programs[self.what.currentIndex()] if self.what.currentIndex() >= 0 else None
        return next((one for one in shop_times.operations_with_time() if shop_times.reference(one) == chosen), None)

    def _check(self) -> None:
        problem = ""
        if self.what.currentIndex() < 0:
            problem = translate("CncTraining", "Open a document with a posted operation, or choose a program file.")
        elif self.time.text().strip():
            try:
                measured_times.seconds_of(self.time.text())
            except TrainingError as failure:
                problem = translated(str(failure))
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.add.setEnabled(not problem and bool(self.time.text().strip()))

    def _add(self) -> None:
        if not self.add.isEnabled():
            return
        operation, time, machine = self._operation(), self.time.text().strip(), self.machine.currentText()
        program = self._programs[self.what.currentIndex()]
        if operation is None and not isinstance(program, Path):
            self.what.removeItem(self.what.currentIndex())
            self._programs.remove(program)
            return
        job = str(program) if operation is None else operation
        try:
            console.call("record_measured_time", job, time, machine=machine)
        except TrainingError as failure:
            self.problem.setText(translated(str(failure)))
            self.problem.setVisible(True)
            return
        self.time.clear()
        self._show()

    def _selected(self) -> Optional[MeasuredTime]:
        row = self.table.currentRow() if self.table.selectionModel().hasSelection() else -1
        return self._times[row] if 0 <= row < len(self._times) else None

    def _remove(self) -> None:
        chosen = self._selected()
        title = translate("CncTraining", "Remove Time")
        if chosen is not None and confirm(title, translate("CncTraining", "Forget {}?").format(chosen.name), True):
            console.call("forget_measured_time", chosen.record.stem, machine=self.machine.currentText())
            self._show()

    # --- calibrating ----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        """What is recorded; a calibration of other times is over."""
        self._fit = None
        self._times = measured_times.measured_times(self.machine.currentText()) if self.machine.count() else []
        missing = FEWEST_CYCLES - len(self._times)
        self.calibrate.setEnabled(missing <= 0)
        self.note.setText("")
        if missing > 0:
            text = translate("CncTraining", "A calibration needs {} more, of short and long moves and some retracts.")
            self.note.setText(text.format(missing))
        self._show_rows()
        self._check()

    def _show_rows(self) -> None:
        fit = self._fit
        self.table.setRowCount(len(self._times))
        for row, one in enumerate(self._times):
            off = one.estimate_s / one.seconds - 1.0
            after = f"{100.0 * (fit.ratios[row] - 1.0):+.1f} %" if fit is not None else DASH
            times = [duration_text(one.seconds), duration_text(one.estimate_s)]
            cells = [one.name, *times, f"{100.0 * off:+.1f} %", after]
            for column, text in enumerate(cells):
                item = QtGui.QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        self.remove.setEnabled(self._selected() is not None)
        for widget in (self.result, self.save_row):
            widget.setVisible(fit is not None)

    def _calibrate(self) -> None:
        machine = self.machine.currentText()
        self._busy(True)

        def done(fit: Any, error: Optional[TrainingError]) -> None:
            self._busy(False)
            if error is not None:
                self.note.setText(translated(str(error)))
                return
            self._fit = fit
            self.note.setText(error_text(fit))
            self.result.show_fit(load_machine(machine), fit)
            self.name.setText(measured_times.free_name(machine))
            self._show_rows()

        self._background.ask(lambda _task: measured_times.calibration_of(machine), done)

    def _busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        for widget in (self.calibrate, self.machine, self.table, self.remove, self.add):
            widget.setEnabled(not busy)
        if not busy:
            self._check()

    def _save(self) -> None:
        """By the console's call, which finds the fit that was made just now."""
        name = self.name.text().strip() or measured_times.free_name(self.machine.currentText())
        try:
            console.call("calibrate", self.machine.currentText(), name)
        except TrainingError as failure:
            self.note.setText(translated(str(failure)))
            return
        text = translate("CncTraining", "The machine profile {} is there. Choose it in an operation, or as default.")
        self.note.setText(text.format(name))
        self.save_row.setVisible(False)


def error_text(fit: Calibration) -> str:
    """The error before and after, and what to expect of other programs."""
    text = translate(
        "CncTraining",
        "The times were off by {:.1f} %, and are by {:.1f} % after the calibration; of other programs expect {:.1f} %.",
    )
    return text.format(100.0 * fit.error_before, 100.0 * fit.error_after, 100.0 * fit.error_left_out)


def show(operation: Any = None) -> MeasuredTimesDialog:
    """Opens the dialog without stopping the rest of FreeCAD."""
    dialog = MeasuredTimesDialog(operation, main_window())
    dialog.show()
    return dialog
