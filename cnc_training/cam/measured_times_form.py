"""The widgets of Measured Times."""

from __future__ import annotations

from typing import Any

from ..host import translate
from ..qt import QtCore, QtGui
from .calibration_table import CalibrationTable
from .tables import by_rows


class MeasuredTimesForm(QtGui.QDialog):
    """What is entered above, the recorded times in the middle, a calibration below. What they do is the dialog's."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.setObjectName("CncTrainingMeasuredTimes")
        self.setWindowTitle(translate("CncTraining", "Measured Times"))
        self.setAttribute(QtCore.Qt.WA_DeleteOnClose)
        self._make_widgets()
        self._lay_out()

    def _make_widgets(self) -> None:
        self.machine = QtGui.QComboBox()
        self.machine.setToolTip(translate("CncTraining", "The profile of the machine on which the times were taken"))
        self.what = QtGui.QComboBox()
        self.what.setToolTip(
            translate("CncTraining", "The operation that was posted alone, or the file of the whole program")
        )
        self.choose = QtGui.QPushButton(translate("CncTraining", "Program File..."))
        self.time = QtGui.QLineEdit()
        self.time.setPlaceholderText("12:34")
        self.time.setToolTip(
            translate("CncTraining", "From start to end on the machine, without tool changes: 754, 12:34 or 1:02:03")
        )
        self.add = QtGui.QPushButton(translate("CncTraining", "Add Time"))
        self.add.setAutoDefault(False)
        self.problem = QtGui.QLabel()
        self.problem.setWordWrap(True)
        self.table = QtGui.QTableWidget(0, 5)
        self.table.setHorizontalHeaderLabels(
            [
                translate("CncTraining", "Program"),
                translate("CncTraining", "Measured"),
                translate("CncTraining", "Expected"),
                translate("CncTraining", "Off by"),
                translate("CncTraining", "After calibration"),
            ]
        )
        by_rows(self.table)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QtGui.QHeaderView.ResizeToContents)
        header.setSectionResizeMode(0, QtGui.QHeaderView.Stretch)  # names of programs may be long; the figures are not
        self.remove = QtGui.QPushButton(translate("CncTraining", "Remove Time"))
        self.remove.setEnabled(False)
        self.calibrate = QtGui.QPushButton(translate("CncTraining", "Calibrate"))
        self.progress = QtGui.QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setVisible(False)
        self.result = CalibrationTable()
        self.result.setVisible(False)
        self.note = QtGui.QLabel()
        self.note.setWordWrap(True)
        self.name = QtGui.QLineEdit()
        self.name.setToolTip(translate("CncTraining", "Of the new machine profile; none that there is gets replaced"))
        self.save = QtGui.QPushButton(translate("CncTraining", "Save as New Profile"))
        self.close_button = QtGui.QPushButton(translate("CncTraining", "Close"))
        self.close_button.setAutoDefault(False)

    def _lay_out(self) -> None:
        what = QtGui.QHBoxLayout()
        what.addWidget(self.what, 1)
        what.addWidget(self.choose)
        time = QtGui.QHBoxLayout()
        time.addWidget(self.time, 1)
        time.addWidget(self.add)
        fields = QtGui.QFormLayout()
        fields.addRow(translate("CncTraining", "Machine"), self.machine)
        fields.addRow(translate("CncTraining", "Program"), what)
        fields.addRow(translate("CncTraining", "Measured time"), time)
        buttons = QtGui.QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self.calibrate)
        self.save_row = QtGui.QWidget()
        save = QtGui.QHBoxLayout(self.save_row)
        save.setContentsMargins(0, 0, 0, 0)
        label = QtGui.QLabel(translate("CncTraining", "Name"))
        label.setBuddy(self.name)
        for widget in (label, self.name, self.save):
            save.addWidget(widget)
        end = QtGui.QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.close_button)
        layout = QtGui.QVBoxLayout(self)
        layout.addLayout(fields)
        layout.addWidget(self.problem)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        for widget in (self.progress, self.note):
            layout.addWidget(widget)
        layout.addWidget(self.result, 1)
        layout.addWidget(self.save_row)
        layout.addLayout(end)
        self.resize(680, 620)
