"""New Model: train a strategy model from scratch or fork one."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Dict, List, Optional, Tuple

from cnc_training.contract import TrainRequest
from cnc_training.gui.dialogs.devices import device_choices, device_note
from cnc_training.gui.dialogs.fields import NameEdit, NumberEdit, PathChoice
from cnc_training.gui.dialogs.request_dialog import RequestDialog, name_problem
from cnc_training.host import translate
from cnc_training.qt import QtGui

EPOCHS = (1, 500, 40)
LEARNING_RATE = (1e-6, 0.1, 0.002)
SAMPLES = (20, 5000, 200)


@dataclass
class TrainingChoices:
    """What the training dialogs can offer. Names to values; gpu_usable is what the runtime's torch said."""

    models_folder: str
    datasets_folder: str
    models: List[Tuple[str, str]] = field(default_factory=list)
    datasets: List[Tuple[str, str]] = field(default_factory=list)
    gpu_usable: bool = False
    cpu_only: bool = False
    expected: Callable[[TrainRequest], str] = lambda request: ""


def default_model_name(now: Optional[float] = None) -> str:
    return time.strftime("strategy_%Y%m%d_%H%M", time.localtime(now))


def model_exists(models_folder: str, name: str) -> bool:
    return any((Path(models_folder) / f"{name}{suffix}").exists() for suffix in (".onnx", ".pt"))


def new_name_problem(models_folder: str, name: str, replace: bool) -> str:
    """What keeps a model from getting this name, for the person; "" when nothing does."""
    if model_exists(models_folder, name) and not replace:
        return translate("CncTraining", "A model of this name exists. Choose another, or tick Replace.")
    return name_problem(name)


class NewModelDialog(RequestDialog):
    """request() is a TrainRequest with fine_tune False."""

    def __init__(self, choices: TrainingChoices, parent: Optional[QtGui.QWidget] = None) -> None:
        super().__init__(
            translate("CncTraining", "New Strategy Model"),
            translate("CncTraining", "Train"),
            translate(
                "CncTraining", "Trains a network that ranks finishing strategies for a part, a tool and a machine."
            ),
            parent,
        )
        self._choices = choices
        self.name = NameEdit(default_model_name())
        self.overwrite = QtGui.QCheckBox(translate("CncTraining", "Replace the model of this name"))
        bases = [(translate("CncTraining", "Train from scratch"), ""), *choices.models]
        self.base = PathChoice(
            bases,
            translate("CncTraining", "Choose a model file"),
            translate("CncTraining", "Strategy models (*.pt *.onnx)"),
            choices.models_folder,
        )
        self.device = QtGui.QComboBox()
        for text, value in device_choices(choices.gpu_usable, choices.cpu_only):
            self.device.addItem(text, value)
        self.epochs = QtGui.QSpinBox()
        self.epochs.setRange(EPOCHS[0], EPOCHS[1])
        self.epochs.setValue(EPOCHS[2])
        self.learning_rate = NumberEdit(LEARNING_RATE[2], LEARNING_RATE[0], LEARNING_RATE[1])
        none = (translate("CncTraining", "None: make synthetic samples first"), "")
        self.dataset = PathChoice(
            [none, *choices.datasets],
            translate("CncTraining", "Choose a dataset folder"),
            folder=choices.datasets_folder,
        )
        self.samples = QtGui.QSpinBox()
        self.samples.setRange(SAMPLES[0], SAMPLES[1])
        self.samples.setValue(SAMPLES[2])
        self.features = QtGui.QCheckBox(translate("CncTraining", "Geometry-aware descriptors (v2)"))
        self.features.setChecked(True)
        self._lay_out()
        for changed in (
            self.name.textChanged,
            self.overwrite.toggled,
            self.base.changed,
            self.device.currentIndexChanged,
            self.epochs.valueChanged,
            self.learning_rate.textChanged,
            self.dataset.changed,
            self.samples.valueChanged,
            self.features.toggled,
        ):
            changed.connect(self.check)
        self.check()

    def _lay_out(self) -> None:
        add, tr = self.add_field, translate
        add("name", tr("CncTraining", "Name"), self.name, tr("CncTraining", "Letters, digits, _ and -"))
        add("overwrite", "", self.overwrite, tr("CncTraining", "The old model's files are replaced when training ends"))
        tip = tr("CncTraining", "Start from new weights, or go on from those of a .pt or .onnx model")
        add("base", tr("CncTraining", "Base"), self.base, tip)
        note = device_note(self._choices.gpu_usable, self._choices.cpu_only)
        add("device", tr("CncTraining", "Device"), self.device, note or tr("CncTraining", "What training runs on"))
        tip = tr("CncTraining", "Passes over the dataset, {} to {}").format(*EPOCHS[:2])
        add("epochs", tr("CncTraining", "Epochs"), self.epochs, tip)
        tip = tr("CncTraining", "Step of the optimiser, {} to {}").format("1e-6", "0.1")
        add("learning_rate", tr("CncTraining", "Learning rate"), self.learning_rate, tip)
        tip = tr("CncTraining", "Labelled parts to learn from")
        add("dataset", tr("CncTraining", "Dataset"), self.dataset, tip)
        tip = tr("CncTraining", "Parts made and labelled before training, since no dataset is chosen")
        add("samples", tr("CncTraining", "Synthetic samples"), self.samples, tip)
        tip = tr(
            "CncTraining", "On: maps of the surface and descriptors. Off: descriptors only (v1), quicker and coarser"
        )
        add("features", tr("CncTraining", "Features"), self.features, tip)

    def check(self, *arguments: object) -> None:
        exists = model_exists(self._choices.models_folder, self.name.text())
        self.overwrite.setEnabled(exists)
        self.samples.setEnabled(not self.dataset.value())
        super().check(*arguments)

    def problems(self) -> Dict[str, str]:
        name = new_name_problem(self._choices.models_folder, self.name.text(), self.overwrite.isChecked())
        found = {"name": name, "learning_rate": self.learning_rate.problem()}
        return {key: text for key, text in found.items() if text}

    def request(self) -> TrainRequest:
        exists = model_exists(self._choices.models_folder, self.name.text())
        return TrainRequest(
            name=self.name.text(),
            models_folder=self._choices.models_folder,
            dataset=self.dataset.value(),
            base=self.base.value(),
            device=str(self.device.currentData()),
            epochs=self.epochs.value(),
            learning_rate=float(self.learning_rate.value() or LEARNING_RATE[2]),
            features="v2" if self.features.isChecked() else "v1",
            samples=self.samples.value(),
            overwrite=exists and self.overwrite.isChecked(),
        )

    def summary(self) -> str:
        note = device_note(self._choices.gpu_usable, self._choices.cpu_only)
        return "\n".join(text for text in (self._choices.expected(self.request()), note) if text)
