"""What a calibration found: each limit of the machine before and after, and how sure it is."""

from __future__ import annotations

from typing import Dict, Tuple

from ..contract import MachineProfile
from ..host import translate
from ..machining.calibration import PRIORS, Calibration
from ..qt import QtGui
from .tables import by_rows, fit_columns

SURE = 0.5  # of the prior's error: above it, the times told nothing about the limit


class CalibrationTable(QtGui.QTableWidget):
    def __init__(self) -> None:
        super().__init__(0, 4)
        self.setHorizontalHeaderLabels(
            [
                translate("CncTraining", "Limit"),
                translate("CncTraining", "Before"),
                translate("CncTraining", "After"),
                translate("CncTraining", "Uncertainty"),
            ]
        )
        by_rows(self)
        self.setSelectionMode(QtGui.QAbstractItemView.NoSelection)
        self.horizontalHeader().setStretchLastSection(True)

    def show_fit(self, before: MachineProfile, fit: Calibration) -> None:
        texts = parameter_texts()
        self.setRowCount(len(fit.standard_errors))
        for row, (name, error) in enumerate(fit.standard_errors.items()):
            label, unit = texts[name]
            cells = (
                label,
                f"{_short(getattr(before, name))} {unit}",
                f"{_short(getattr(fit.profile, name))} {unit}",
                uncertainty_text(name, error),
            )
            for column, text in enumerate(cells):
                item = QtGui.QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(row, column, item)
        fit_columns(self)
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setMinimumHeight(rows + self.horizontalHeader().height() + 2 * self.frameWidth())


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 100.0 else f"{value:.3g}"


def uncertainty_text(name: str, error: float) -> str:
    """A standard error: relative, of the overhead in seconds; in words where the times told nothing."""
    if name == "dwell_s":
        return f"\u00b1 {error:.2g} s"
    if error > SURE * PRIORS[name]:
        return translate("CncTraining", "the times tell little about it")
    return f"\u00b1 {100.0 * error:.0f} %"


def parameter_texts() -> Dict[str, Tuple[str, str]]:
    """Field of a machine profile -> (what people call it, its unit)."""
    return {
        "acceleration_xy_mm_s2": (translate("CncTraining", "Acceleration XY"), "mm/s\u00b2"),
        "acceleration_z_mm_s2": (translate("CncTraining", "Acceleration Z"), "mm/s\u00b2"),
        "rapid_xy_mm_min": (translate("CncTraining", "Rapid XY"), "mm/min"),
        "rapid_z_mm_min": (translate("CncTraining", "Rapid Z"), "mm/min"),
        "junction_deviation_mm": (translate("CncTraining", "Junction deviation"), "mm"),
        "path_tolerance_mm": (translate("CncTraining", "Path tolerance"), "mm"),
        "dwell_s": (translate("CncTraining", "Overhead of a program"), "s"),
    }
