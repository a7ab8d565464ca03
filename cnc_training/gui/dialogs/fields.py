"""Input widgets the dialogs share: a name that cannot be wrong, a ratio, a number with a free notation, a path."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import List, Optional, Sequence, Tuple

from cnc_training.host import translate
from cnc_training.qt import QtCore, QtGui

Choices = Sequence[Tuple[str, str]]  # (text shown, value)
PROBLEM_STYLE = "color: white; background: #a40000; padding: 2px 4px; border-radius: 2px;"


def sanitised(name: str) -> str:
    """Only [A-Za-z0-9_-]: what a file system, a URL and a command line all take; anything else becomes "_"."""
    return re.sub(r"[^A-Za-z0-9_-]", "_", name)


class NameEdit(QtGui.QLineEdit):
    """Sanitises while one types, so that a wrong name cannot even be entered."""

    def __init__(self, text: str, parent: QtGui.QWidget | None = None) -> None:
        super().__init__(sanitised(text), parent)
        self.setMaxLength(80)
        self.textEdited.connect(self._clean)

    def _clean(self, text: str) -> None:
        clean = sanitised(text)
        if clean != text:
            position = self.cursorPosition()
            self.setText(clean)
            self.setCursorPosition(position)


class NumberEdit(QtGui.QLineEdit):
    """A number in any notation (0.002, 2e-3); value() is None while the text is none."""

    def __init__(self, value: float, low: float, high: float, parent: QtGui.QWidget | None = None) -> None:
        super().__init__(f"{value:g}", parent)
        self.low, self.high = low, high

    def value(self) -> Optional[float]:
        try:
            number = float(self.text().strip().replace(",", "."))
        except ValueError:
            return None
        return number if math.isfinite(number) else None

    def problem(self) -> str:
        number = self.value()
        if number is None:
            return translate("CncTraining", "This is not a number.")
        if not self.low <= number <= self.high:
            return translate("CncTraining", "Enter a number from {} to {}.").format(_short(self.low), _short(self.high))
        return ""


def _short(number: float) -> str:
    return f"{number:g}".replace("e-0", "e-")


class SliderField(QtGui.QWidget):
    """A slider with a number beside it; both always show the same value."""

    changed = QtCore.Signal()

    def __init__(self, value: float, low: float, high: float, step: float, decimals: int = 0) -> None:
        super().__init__()
        self._step = step
        self.slider = QtGui.QSlider(QtCore.Qt.Horizontal)
        self.slider.setRange(round(low / step), round(high / step))
        self.slider.setPageStep(max(1, round((high - low) / step / 10)))
        self.slider.setMinimumWidth(180)
        self.slider.setFocusPolicy(QtCore.Qt.ClickFocus)  # the number beside it is what the Tab key reaches
        self.number: QtGui.QAbstractSpinBox
        if decimals:
            self.number = QtGui.QDoubleSpinBox()
            self.number.setDecimals(decimals)
        else:
            self.number = QtGui.QSpinBox()
        self.number.setRange(low, high)
        self.number.setSingleStep(step)
        layout = QtGui.QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.number)
        self.setFocusProxy(self.number)
        self.slider.valueChanged.connect(self._slid)
        self.number.valueChanged.connect(self._typed)
        self.number.setValue(value)
        self._typed()

    def value(self) -> float:
        return self.number.value()

    def set_value(self, value: float) -> None:
        self.number.setValue(value)

    def _slid(self, position: int) -> None:
        if round(self.number.value() / self._step) != position:
            value = position * self._step
            self.number.setValue(value if isinstance(self.number, QtGui.QDoubleSpinBox) else round(value))

    def _typed(self, *_value: object) -> None:
        # The number may lie between two steps of the slider: the slider follows without pulling it back.
        self.slider.blockSignals(True)
        self.slider.setValue(round(self.number.value() / self._step))
        self.slider.blockSignals(False)
        self.changed.emit()


class PathChoice(QtGui.QWidget):
    """A list of known things with a way to any other: a file (patterns given) or a folder (patterns empty)."""

    changed = QtCore.Signal()

    def __init__(self, choices: Choices, caption: str, patterns: str = "", folder: str = "") -> None:
        super().__init__()
        self._caption, self._patterns, self._folder = caption, patterns, folder
        self.list = QtGui.QComboBox()
        self.list.setSizeAdjustPolicy(QtGui.QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(26)
        for text, value in choices:
            self.list.addItem(text, value)
        self.browse = QtGui.QToolButton()
        self.browse.setText("...")
        self.browse.setToolTip(caption)
        layout = QtGui.QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.browse)
        self.setFocusProxy(self.list)
        self.list.currentIndexChanged.connect(lambda *_: self.changed.emit())
        self.browse.clicked.connect(self._browse)

    def value(self) -> str:
        data = self.list.currentData()
        return "" if data is None else str(data)

    def values(self) -> List[str]:
        return [str(self.list.itemData(i)) for i in range(self.list.count())]

    def set_value(self, value: str) -> None:
        """Selects value; one that is not in the list is added under its file name."""
        values = self.values()
        if value not in values:
            self.list.addItem(Path(value).name, value)
            self.list.setItemData(self.list.count() - 1, value, QtCore.Qt.ToolTipRole)
            values.append(value)
        self.list.setCurrentIndex(values.index(value))

    def _browse(self) -> None:
        if self._patterns:
            chosen = QtGui.QFileDialog.getOpenFileName(self, self._caption, self._folder, self._patterns)[0]
        else:
            chosen = QtGui.QFileDialog.getExistingDirectory(self, self._caption, self._folder)
        if chosen:
            self.set_value(chosen)


class FolderEdit(QtGui.QWidget):
    """A folder that may not exist yet: typed or browsed."""

    changed = QtCore.Signal()

    def __init__(self, path: str, caption: str) -> None:
        super().__init__()
        self._caption = caption
        self.edit = QtGui.QLineEdit(path)
        self.edit.setMinimumWidth(260)
        self.browse = QtGui.QToolButton()
        self.browse.setText("...")
        self.browse.setToolTip(caption)
        layout = QtGui.QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.browse)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(lambda *_: self.changed.emit())
        self.browse.clicked.connect(self._browse)

    def value(self) -> str:
        return self.edit.text().strip()

    def set_value(self, path: str) -> None:
        self.edit.setText(path)

    def _browse(self) -> None:
        chosen = QtGui.QFileDialog.getExistingDirectory(self, self._caption, self.value())
        if chosen:
            self.set_value(chosen)
