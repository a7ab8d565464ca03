"""Activating a strategy model on a person's word: trust is asked once, the gate overruled only knowingly."""

from __future__ import annotations

from typing import Any, Optional

from cnc_training import console, host
from cnc_training.contract import GateVerdict
from cnc_training.errors import TrainingError
from cnc_training.gui.freecad import status_message
from cnc_training.host import translate
from cnc_training.qt import QtCore, QtGui


def activate(application: Any, name: str) -> None:
    """Make a model the active one, asking what has to be asked; tells how it ended."""
    entry = application.models.entry(name)
    if not entry.known and not entry.error:
        question = translate("CncTraining", "{} came from elsewhere. Do you trust it?").format(entry.path.name)
        detail = translate("CncTraining", "A strategy model decides where the tool cuts. It is asked about only once.")
        if not host.confirm(_title(), question, detail=detail):
            return
        application.models.trust(name)
    application.activate(name, on_done=_answer(application, name))


def tell_refused(application: Any, name: str, reason: str) -> QtGui.QMessageBox:
    """A notice that waits for nobody: why a trained model was not activated, and a button that overrules that."""
    box = QtGui.QMessageBox(host.main_window())
    box.setObjectName("CncTrainingRefused")
    box.setAttribute(QtCore.Qt.WA_DeleteOnClose)
    box.setWindowModality(QtCore.Qt.NonModal)
    box.setIcon(QtGui.QMessageBox.Information)
    box.setWindowTitle(_title())
    box.setText(translate("CncTraining", "{} was trained, but not activated.").format(name))
    box.setInformativeText(host.translated(reason))
    box.setDefaultButton(box.addButton(QtGui.QMessageBox.Close))
    if _may_be_overruled(application, name):
        anyway = box.addButton(translate("CncTraining", "Activate Anyway"), QtGui.QMessageBox.AcceptRole)
        anyway.setToolTip(
            translate("CncTraining", "It may choose slower strategies; operations still verify its best choices")
        )
        anyway.clicked.connect(lambda *_: _overrule(application, name))
    box.show()
    return box


def _may_be_overruled(application: Any, name: str) -> bool:
    try:
        entry = application.models.entry(name)
    except TrainingError:
        return False
    return not entry.error and entry.verdict is not None and not entry.verdict.passed


def _offer_overruling(application: Any, name: str, reason: str) -> None:
    """The answer to a person who just asked for this model."""
    question = translate("CncTraining", "Activate {} nevertheless?").format(name)
    warning = translate("CncTraining", "It may choose slower strategies; operations still verify its best choices.")
    if host.confirm(_title(), f"{host.translated(reason)}\n\n{question}", detail=warning):
        _overrule(application, name)


def _overrule(application: Any, name: str) -> None:
    application.activate(name, overrule=True, on_done=_answer(application, name, overrule=True))


def roll_back(application: Any) -> None:
    try:
        console.call("rollback")
    except TrainingError as error:
        host.tell_error(_title(), error)
    else:
        name = application.active_model
        status_message(translate("CncTraining", "Strategy model: back to {}").format(name))


def _answer(application: Any, name: str, **options: bool) -> Any:
    def ended(verdict: Optional[GateVerdict], error: Optional[TrainingError]) -> None:
        if error is None:
            reason = host.translated(verdict.reason) if verdict is not None else ""
            status_message(translate("CncTraining", "{} is the active strategy model. {}").format(name, reason).strip())
            console.call("activate", name, **options)  # it is active by now: the line is for the macro
        elif error.kind == "gate_refused":
            _offer_overruling(application, name, error.message)
        else:
            host.tell_error(_title(), error)

    return ended


def _title() -> str:
    return translate("CncTraining", "Strategy Model")
