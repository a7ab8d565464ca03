"""Fine-Tune Current Model: go on training the strategy model in use, on a dataset of one's own."""

from __future__ import annotations

from typing import Callable, Dict, Optional

from cnc_training.contract import TrainRequest
from cnc_training.gui.dialogs.devices import device_choices, device_note
from cnc_training.gui.dialogs.fields import NameEdit, NumberEdit, PathChoice
from cnc_training.gui.dialogs.new_model import EPOCHS, LEARNING_RATE, TrainingChoices, model_exists, new_name_problem
from cnc_training.gui.dialogs.request_dialog import RequestDialog
from cnc_training.host import translate
from cnc_training.qt import QtGui

MAX_NAME = 64


def fine_tuned_name(base: str) -> str:
    """<base>_ft, cut so that it stays a valid name."""
    return base[: MAX_NAME - 3] + "_ft"


class FineTuneDialog(RequestDialog):
    """request() is a TrainRequest with fine_tune True; its base is the model that was active when the dialog opened."""

    def __init__(
        self,
        active_model: str,
        choices: TrainingChoices,
        features: str = "v2",
        collect: Optional[Callable[[], None]] = None,
        parent: Optional[QtGui.QWidget] = None,
    ) -> None:
        super().__init__(
            translate("CncTraining", "Fine-Tune Current Model"),
            translate("CncTraining", "Fine-Tune"),
            translate(
                "CncTraining",
                "Starts from the weights of the active model. The result replaces it only if it is judged no worse.",
            ),
            parent,
        )
        self._choices = choices
        self._features = features
        self._collect = collect
        self.base = QtGui.QLineEdit(active_model)
        self.base.setReadOnly(True)
        self.base.setEnabled(False)
        self.name = NameEdit(fine_tuned_name(active_model))
        self.overwrite = QtGui.QCheckBox(translate("CncTraining", "Replace the model of this name"))
        none = (translate("CncTraining", "Choose a dataset"), "")
        caption = translate("CncTraining", "Choose a dataset folder")
        self.dataset = PathChoice([none, *choices.datasets], caption, folder=choices.datasets_folder)
        self.device = QtGui.QComboBox()
        for text, value in device_choices(choices.gpu_usable, choices.cpu_only):
            self.device.addItem(text, value)
        self.epochs = QtGui.QSpinBox()
        self.epochs.setRange(EPOCHS[0], EPOCHS[1])
        self.epochs.setValue(EPOCHS[2])
        self.learning_rate = NumberEdit(LEARNING_RATE[2], LEARNING_RATE[0], LEARNING_RATE[1])
        self._lay_out()
        for changed in (
            self.name.textChanged,
            self.overwrite.toggled,
            self.dataset.changed,
            self.device.currentIndexChanged,
            self.epochs.valueChanged,
            self.learning_rate.textChanged,
        ):
            changed.connect(self.check)
        self.check()

    def _lay_out(self) -> None:
        add, tr = self.add_field, translate
        tip = tr("CncTraining", "The active model; choose another under Strategy Model")
        add("base", tr("CncTraining", "Active model"), self.base, tip)
        add("name", tr("CncTraining", "Name"), self.name, tr("CncTraining", "Name of the new model"))
        add("overwrite", "", self.overwrite, tr("CncTraining", "The old model's files are replaced when training ends"))
        tip = tr("CncTraining", "Parts like those you machine, labelled")
        add("dataset", tr("CncTraining", "Dataset"), self.dataset, tip)
        if self._collect is not None:
            self.collect = QtGui.QPushButton(tr("CncTraining", "Collect from Open Documents..."))
            self.collect.clicked.connect(lambda *_: self._start_collecting())
            tip = tr("CncTraining", "Make a dataset of the parts and tools in open CAM Jobs; a job labels it first")
            add("collect", "", self.collect, tip)
        add("device", tr("CncTraining", "Device"), self.device, tr("CncTraining", "What training runs on"))
        tip = tr("CncTraining", "Passes over the dataset, {} to {}").format(*EPOCHS[:2])
        add("epochs", tr("CncTraining", "Epochs"), self.epochs, tip)
        tip = tr("CncTraining", "Step of the optimiser, {} to {}").format("1e-6", "0.1")
        add("learning_rate", tr("CncTraining", "Learning rate"), self.learning_rate, tip)

    def _start_collecting(self) -> None:
        self.reject()  # the dataset has to be labelled before it can be chosen here
        if self._collect is not None:
            self._collect()

    def check(self, *arguments: object) -> None:
        self.overwrite.setEnabled(model_exists(self._choices.models_folder, self.name.text()))
        super().check(*arguments)

    def problems(self) -> Dict[str, str]:
        name = new_name_problem(self._choices.models_folder, self.name.text(), self.overwrite.isChecked())
        found = {"name": name, "learning_rate": self.learning_rate.problem()}
        if not self.base.text():
            found["base"] = translate("CncTraining", "No strategy model is active. Train or activate one first.")
        elif self.name.text() == self.base.text():
            found["name"] = translate("CncTraining", "This is the model that is fine-tuned. Choose another name.")
        if not self.dataset.value():
            found["dataset"] = translate("CncTraining", "Choose the dataset to learn from.")
        return {key: text for key, text in found.items() if text}

    def request(self) -> TrainRequest:
        exists = model_exists(self._choices.models_folder, self.name.text())
        return TrainRequest(
            name=self.name.text(),
            models_folder=self._choices.models_folder,
            dataset=self.dataset.value(),
            base=self.base.text(),
            fine_tune=True,
            device=str(self.device.currentData()),
            epochs=self.epochs.value(),
            learning_rate=float(self.learning_rate.value() or LEARNING_RATE[2]),
            features=self._features,
            overwrite=exists and self.overwrite.isChecked(),
        )

    def summary(self) -> str:
        note = device_note(self._choices.gpu_usable, self._choices.cpu_only)
        return "\n".join(text for text in (self._choices.expected(self.request()), note) if text)
