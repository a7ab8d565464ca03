"""What's This for every control: its tooltip, where nothing longer was said."""

from __future__ import annotations

from typing import Any, List

from cnc_training.qt import QtCore, QtGui

CONTROLS = (
    QtGui.QAbstractButton,
    QtGui.QLineEdit,
    QtGui.QComboBox,
    QtGui.QAbstractSpinBox,
    QtGui.QAbstractSlider,
    QtGui.QAbstractItemView,
    QtGui.QPlainTextEdit,
)


def controls_of(root: Any) -> List[Any]:
    """What a person can put the focus on, without the parts that Qt's own widgets are made of."""
    found = [one for one in root.findChildren(QtGui.QWidget) if isinstance(one, CONTROLS)]
    return [one for one in found if one.focusPolicy() & QtCore.Qt.TabFocus and not _is_part(one, root)]


def explain(root: Any) -> None:
    """Gives every control of a dialog or panel its tooltip as What's This."""
    for control in controls_of(root):
        if not control.whatsThis():
            control.setWhatsThis(control.toolTip())


def explanation_of(control: Any) -> str:
    """What Shift+F1 shows: its own text, or that of what it stands in."""
    while control is not None:
        if control.whatsThis():
            return str(control.whatsThis())
        control = control.parentWidget()
    return ""


def _is_part(control: Any, root: Any) -> bool:
    """The line of a spin box, the list of a drop-down."""
    parent = control.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, (QtGui.QAbstractSpinBox, QtGui.QComboBox, QtGui.QAbstractItemView)):
            return True
        parent = parent.parentWidget()
    return False
