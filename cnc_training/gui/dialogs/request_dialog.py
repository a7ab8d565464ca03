"""The frame of every job dialog: labelled fields, what is wrong shown under the field, a summary, start and cancel."""

from __future__ import annotations

from typing import Any, Dict, Optional

from cnc_training.errors import ModelError
from cnc_training.gui.dialogs.fields import PROBLEM_STYLE
from cnc_training.host import translate, translated
from cnc_training.models.registry import check_name
from cnc_training.qt import QtCore, QtGui
from cnc_training.whats_this import explain


class RequestDialog(QtGui.QDialog):
    """A form whose request() is what the job gets. The start button works when problems() is empty.

    A subclass adds its fields, connects their change signals to check(), and implements problems(), request() and
    summary().
    """

    def __init__(self, title: str, start_text: str, intro: str, parent: Optional[QtGui.QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setSizeGripEnabled(True)
        self._errors: Dict[str, QtGui.QLabel] = {}
        self.fields: Dict[str, QtGui.QWidget] = {}

        heading = QtGui.QLabel(intro)
        heading.setWordWrap(True)
        self._form = QtGui.QFormLayout()
        self._form.setFieldGrowthPolicy(QtGui.QFormLayout.ExpandingFieldsGrow)
        self._form.setLabelAlignment(QtCore.Qt.AlignRight | QtCore.Qt.AlignVCenter)
        self._form.setVerticalSpacing(8)
        self.summary_label = QtGui.QLabel()
        self.summary_label.setWordWrap(True)
        self.summary_label.setTextInteractionFlags(QtCore.Qt.TextSelectableByMouse)
        self.buttons = QtGui.QDialogButtonBox(QtGui.QDialogButtonBox.Ok | QtGui.QDialogButtonBox.Cancel)
        self.start_button = self.buttons.button(QtGui.QDialogButtonBox.Ok)
        self.start_button.setText(start_text)
        self.start_button.setWhatsThis(intro)
        cancel = self.buttons.button(QtGui.QDialogButtonBox.Cancel)
        cancel.setText(translate("CncTraining", "Cancel"))
        # Else Enter would close a dialog whose start button is greyed because a field is wrong.
        cancel.setAutoDefault(False)
        self.start_button.setDefault(True)
        cancel.setToolTip(translate("CncTraining", "Close without starting anything"))
        self.buttons.accepted.connect(self._accept_when_sound)
        self.buttons.rejected.connect(self.reject)

        layout = QtGui.QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addSpacing(4)
        layout.addLayout(self._form)
        layout.addStretch(1)
        layout.addWidget(self.summary_label)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(520)

    def add_field(self, key: str, label: str, widget: QtGui.QWidget, tip: str) -> None:
        """One row. What is wrong with the field, problems()[key], appears under it."""
        error = QtGui.QLabel()
        error.setObjectName(f"{key}_error")
        error.setWordWrap(True)
        error.setStyleSheet(PROBLEM_STYLE)
        error.hide()
        cell = QtGui.QWidget()
        box = QtGui.QVBoxLayout(cell)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(widget)
        box.addWidget(error)
        widget.setObjectName(key)
        widget.setToolTip(tip)
        widget.setWhatsThis(tip)
        text = QtGui.QLabel(label)
        text.setBuddy(widget)
        text.setToolTip(tip)
        self._form.addRow(text, cell)
        self._errors[key] = error
        self.fields[key] = widget

    def check(self, *_arguments: Any) -> None:
        """Shows every problem at its field and sets the start button; connect change signals here."""
        problems = self.problems()
        for key, label in self._errors.items():
            text = problems.get(key, "")
            if label.text() != text:
                label.setText(text)
            label.setVisible(bool(text))
        self.start_button.setEnabled(not problems)
        self.start_button.setToolTip(next(iter(problems.values()), ""))
        self.summary_label.setText("" if problems else self.summary())
        self._make_room()

    def showEvent(self, event: Any) -> None:
        explain(self)
        super().showEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Grows where a text came or a style sheet made fields taller: words that wrap would squeeze the rest."""
        if not self.isVisible():
            return
        for widget in self.findChildren(QtGui.QWidget):
            widget.updateGeometry()
        self.layout().activate()
        wanted = max(self.layout().totalHeightForWidth(self.width()), self.layout().totalSizeHint().height())
        if self.height() < wanted:
            self.resize(self.width(), wanted)

    def error_text(self, key: str) -> str:
        return self._errors[key].text()

    def problems(self) -> Dict[str, str]:
        """Field key -> what is wrong with it, for the person; empty when the request can be made."""
        raise NotImplementedError

    def request(self) -> Any:
        """The dataclass of contract.py that the fields describe."""
        raise NotImplementedError

    def summary(self) -> str:
        """One line about what will happen, shown when nothing is wrong."""
        return ""

    def _accept_when_sound(self) -> None:
        self.check()  # a folder or name may have come into being since the last keystroke
        if not self.problems():
            self.accept()


def name_problem(name: str) -> str:
    """Why name cannot be that of a model or dataset, in one sentence; "" when it can."""
    if not name:
        return translate("CncTraining", "Enter a name.")
    try:
        check_name(name)
    except ModelError as error:
        return translated(str(error))
    return ""
