"""Evaluate Model: how good are a model's choices, against brute force and the fixed strategies?"""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence, Tuple

from cnc_training.contract import EvaluateRequest
from cnc_training.gui.dialogs.fields import PathChoice
from cnc_training.gui.dialogs.request_dialog import RequestDialog
from cnc_training.host import translate
from cnc_training.qt import QtCore, QtGui

TOOLS = ("ball6", "bull6r1", "flat6")
SYNTHETIC = (1, 1000, 20)
DATASET, MESHES, FRESH = range(3)


class EvaluateDialog(RequestDialog):
    """request() is an EvaluateRequest with exactly one source of parts."""

    def __init__(
        self,
        models: Sequence[Tuple[str, str]],
        datasets: Sequence[Tuple[str, str]],
        machines: Sequence[str],
        active_model: str = "",
        expected: Callable[[EvaluateRequest], str] = lambda request: "",
        parent: Optional[QtGui.QWidget] = None,
    ) -> None:
        super().__init__(
            translate("CncTraining", "Evaluate Model"),
            translate("CncTraining", "Evaluate"),
            translate(
                "CncTraining", "Compares what a model chooses with brute force over all strategies, at equal cusp."
            ),
            parent,
        )
        self._expected = expected
        patterns = translate("CncTraining", "Strategy models (*.pt *.onnx)")
        self.model = PathChoice(models, translate("CncTraining", "Choose a model file"), patterns)
        if active_model in self.model.values():
            self.model.set_value(active_model)
        self.source = QtGui.QComboBox()
        self.source.addItems(
            [
                translate("CncTraining", "A dataset"),
                translate("CncTraining", "Meshes listed in a parts.json"),
                translate("CncTraining", "Fresh synthetic parts"),
            ]
        )
        none = (translate("CncTraining", "Choose a dataset"), "")
        self.dataset = PathChoice([none, *datasets], translate("CncTraining", "Choose a dataset folder"))
        none = (translate("CncTraining", "Choose a parts.json"), "")
        self.parts_file = PathChoice([none], none[0], translate("CncTraining", "List of parts (*.json)"))
        self.synthetic = QtGui.QSpinBox()
        self.synthetic.setRange(SYNTHETIC[0], SYNTHETIC[1])
        self.synthetic.setValue(SYNTHETIC[2])
        self.tools = CheckRow(TOOLS)
        self.machines = CheckRow(machines)
        self.seed = QtGui.QSpinBox()
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setValue(7)
        self._lay_out()
        self.source.setCurrentIndex(DATASET if datasets else FRESH)
        for changed in (
            self.model.changed,
            self.source.currentIndexChanged,
            self.dataset.changed,
            self.parts_file.changed,
            self.synthetic.valueChanged,
            self.tools.changed,
            self.machines.changed,
            self.seed.valueChanged,
        ):
            changed.connect(self.check)
        self.check()

    def _lay_out(self) -> None:
        add, tr = self.add_field, translate
        add("model", tr("CncTraining", "Model"), self.model, tr("CncTraining", "The strategy model to judge"))
        add("source", tr("CncTraining", "Parts"), self.source, tr("CncTraining", "What it is judged on"))
        tip = tr("CncTraining", "Parts that the model was not trained on tell most")
        add("dataset", tr("CncTraining", "Dataset"), self.dataset, tip)
        tip = tr("CncTraining", "A list of STL, OBJ or PLY files with scale and orientation")
        add("parts_file", tr("CncTraining", "List of meshes"), self.parts_file, tip)
        tip = tr("CncTraining", "Parts made for this evaluation, {} to {}").format(*SYNTHETIC[:2])
        add("synthetic", tr("CncTraining", "Number of parts"), self.synthetic, tip)
        add("tools", tr("CncTraining", "Tools"), self.tools, tr("CncTraining", "End mills to judge with"))
        add(
            "machines",
            tr("CncTraining", "Machines"),
            self.machines,
            tr("CncTraining", "Machine profiles to judge with"),
        )
        tip = tr("CncTraining", "Seed of the parts and of the points at which the cusp is measured")
        add("seed", tr("CncTraining", "Seed"), self.seed, tip)

    def check(self, *arguments: object) -> None:
        source = self.source.currentIndex()
        self.dataset.setEnabled(source == DATASET)
        self.parts_file.setEnabled(source == MESHES)
        self.synthetic.setEnabled(source == FRESH)
        super().check(*arguments)

    def problems(self) -> Dict[str, str]:
        found: Dict[str, str] = {}
        source = self.source.currentIndex()
        if not self.model.value():
            found["model"] = translate("CncTraining", "Choose a model. Train one first if the list is empty.")
        if source == DATASET and not self.dataset.value():
            found["dataset"] = translate("CncTraining", "Choose a dataset, or judge on fresh synthetic parts.")
        if source == MESHES and not Path(self.parts_file.value() or "/").is_file():
            found["parts_file"] = translate("CncTraining", "Choose the file that lists the meshes.")
        if not self.tools.values():
            found["tools"] = translate("CncTraining", "Tick at least one tool.")
        if not self.machines.values():
            found["machines"] = translate("CncTraining", "Tick at least one machine.")
        return found

    def request(self) -> EvaluateRequest:
        source = self.source.currentIndex()
        return EvaluateRequest(
            model=self.model.value(),
            parts_file=self.parts_file.value() if source == MESHES else "",
            dataset=self.dataset.value() if source == DATASET else "",
            synthetic=self.synthetic.value() if source == FRESH else 0,
            tools=self.tools.values(),
            machines=self.machines.values(),
            seed=self.seed.value(),
        )

    def summary(self) -> str:
        return self._expected(self.request())


class CheckRow(QtGui.QWidget):
    """Check boxes in a row, all ticked at first."""

    changed = QtCore.Signal()

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        layout = QtGui.QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.boxes: Dict[str, QtGui.QCheckBox] = {}
        for name in names:
            box = QtGui.QCheckBox(name)
            box.setChecked(True)
            box.toggled.connect(lambda *_: self.changed.emit())
            layout.addWidget(box)
            self.boxes[name] = box
        layout.addStretch(1)

    def values(self) -> List[str]:
        return [name for name, box in self.boxes.items() if box.isChecked()]
