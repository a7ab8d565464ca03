"""The list of strategy models as a menu, the active one ticked: in the Training menu, the toolbar and the badge."""

from __future__ import annotations

from typing import Any, List

from cnc_training.gui import model_activation
from cnc_training.host import translate, translated
from cnc_training.models.registry import BASE, ModelEntry
from cnc_training.qt import QtGui


class ModelMenu(QtGui.QMenu):
    """Filled anew each time it opens, so that it always shows what is on disk."""

    def __init__(self, application: Any, parent: Any = None) -> None:
        super().__init__(translate("CncTraining", "Strategy Model"), parent)
        self._application = application
        self._kept: List[Any] = []  # PySide2 forgets actions that Python does not hold
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        self.clear()
        entries = self._application.models.entries()
        self._kept = [self._entry_action(entry) for entry in entries]
        if not entries:
            none = self.addAction(translate("CncTraining", "No strategy model yet: the rule-based choice is used"))
            none.setEnabled(False)
            self._kept.append(none)
        self.addSeparator()
        previous = self._application.models.previous
        if previous:
            back = self.addAction(translate("CncTraining", "Roll Back to {}").format(model_title(previous)))
        else:
            back = self.addAction(translate("CncTraining", "Roll Back"))
        back.setEnabled(bool(previous))
        back.triggered.connect(lambda *_: model_activation.roll_back(self._application))
        manage = self.addAction(translate("CncTraining", "Compare Models..."))
        manage.triggered.connect(lambda *_: self._manage())
        self._kept += [back, manage]

    def _entry_action(self, entry: ModelEntry) -> Any:
        action = self.addAction(model_title(entry.name))
        action.setCheckable(True)
        action.setChecked(entry.active)
        action.setEnabled(not entry.error)
        action.setToolTip(translated(entry.error) or model_summary(entry))
        action.triggered.connect(lambda *_: self._chosen(entry))
        return action

    def _chosen(self, entry: ModelEntry) -> None:
        if not entry.active:
            model_activation.activate(self._application, entry.name)

    def _manage(self) -> None:
        from cnc_training.gui.models_dialog import ModelsDialog

        dialog = ModelsDialog(self._application, self.window())
        dialog.open()


def model_title(name: str) -> str:
    return translate("CncTraining", "Base model") if name == BASE else name


def model_summary(entry: ModelEntry) -> str:
    """What speaks for or against the model, in a sentence or two."""
    parts = []
    if entry.verdict is not None:
        parts.append(translated(entry.verdict.reason))
    if entry.outdated:
        parts.append(translate("CncTraining", "It was trained for another version of the toolpath kernel."))
    if not entry.known:
        parts.append(translate("CncTraining", "It came from elsewhere and has not been confirmed."))
    if not parts:
        parts.append(translate("CncTraining", "It was not judged against other models yet."))
    return " ".join(parts)
