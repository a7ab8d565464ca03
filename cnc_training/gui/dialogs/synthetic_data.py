"""Generate Synthetic Data: how many made-up parts, how different, how steep, and where they go."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Callable, Dict, Optional

from cnc_training.contract import GenerateRequest
from cnc_training.gui.dialogs.fields import FolderEdit, NameEdit, SliderField
from cnc_training.gui.dialogs.request_dialog import RequestDialog, name_problem
from cnc_training.gui.part_sketches import PartSketches
from cnc_training.gui.sketch_source import SketchSource
from cnc_training.host import translate
from cnc_training.qt import QtGui

SAMPLES = (100, 5000, 1500)
SHAPE_DIVERSITY = 0.60
SLOPE_MIX = 0.50
MAX_SEED = 2**31 - 1
SKETCHES = 4
CARD_FILE = "card.json"


def default_dataset_name(now: Optional[float] = None) -> str:
    return time.strftime("synthetic_%Y%m%d", time.localtime(now))


def folder_contents(folder: str) -> str:
    """What is in the folder a dataset should go to: "" nothing, "dataset", "unfinished" dataset, or "other" files."""
    path = Path(folder)
    if not folder or not path.exists():
        return ""
    if not path.is_dir():
        return "other"
    if (path / CARD_FILE).is_file():
        return "dataset"
    names = [item.name for item in path.iterdir() if not item.name.startswith(".")]
    if not names:
        return ""
    return (
        "unfinished" if all(name.startswith(("shard-", "progress", "settings", "work")) for name in names) else "other"
    )


class SyntheticDataDialog(RequestDialog):
    """request() is a GenerateRequest. The folder follows the name until it is edited."""

    def __init__(
        self,
        datasets_folder: str,
        expected: Callable[[GenerateRequest], str] = lambda request: "",
        sketches: Optional[SketchSource] = None,
        parent: Optional[QtGui.QWidget] = None,
    ) -> None:
        super().__init__(
            translate("CncTraining", "Generate Synthetic Data"),
            translate("CncTraining", "Generate"),
            translate(
                "CncTraining",
                "Makes parts, cuts each with every strategy in simulation, and records machining time at equal cusp.",
            ),
            parent,
        )
        self._datasets_folder = Path(datasets_folder)
        self._expected = expected
        self._sketches = sketches
        self.preview = PartSketches(SKETCHES)
        self.name = NameEdit(default_dataset_name())
        self.samples = SliderField(SAMPLES[2], SAMPLES[0], SAMPLES[1], 50)
        self.shape_diversity = SliderField(SHAPE_DIVERSITY, 0.0, 1.0, 0.05, decimals=2)
        self.slope_mix = SliderField(SLOPE_MIX, 0.0, 1.0, 0.05, decimals=2)
        caption = translate("CncTraining", "Choose the folder of the dataset")
        self.folder = FolderEdit(str(self._datasets_folder / self.name.text()), caption)
        self.overwrite = QtGui.QCheckBox(translate("CncTraining", "Replace the dataset in this folder"))
        self.seed = QtGui.QSpinBox()
        self.seed.setRange(0, MAX_SEED)
        self.seed.setValue(1)
        self.workers = QtGui.QSpinBox()
        self.workers.setRange(0, 256)
        self.workers.setSpecialValueText(translate("CncTraining", "one for each core"))
        self._lay_out()
        self.name.textChanged.connect(self._follow_name)
        for changed in (
            self.name.textChanged,
            self.samples.changed,
            self.shape_diversity.changed,
            self.slope_mix.changed,
            self.folder.changed,
            self.overwrite.toggled,
            self.seed.valueChanged,
            self.workers.valueChanged,
        ):
            changed.connect(self.check)
        self._named_folder = self.folder.value()
        self.check()

    def _lay_out(self) -> None:
        add, tr = self.add_field, translate
        add("name", tr("CncTraining", "Name"), self.name, tr("CncTraining", "Letters, digits, _ and -"))
        tip = tr("CncTraining", "Parts to make and label, {} to {}").format(*SAMPLES[:2])
        add("samples", tr("CncTraining", "Samples"), self.samples, tip)
        tip = tr("CncTraining", "0: all parts of one family. 1: all families, and shapes that mix them")
        add("shape_diversity", tr("CncTraining", "Shape diversity"), self.shape_diversity, tip)
        tip = tr("CncTraining", "0: mostly shallow surfaces. 1: mostly steep ones")
        add("slope_mix", tr("CncTraining", "Slope mix"), self.slope_mix, tip)
        if self._sketches is not None:
            tip = tr("CncTraining", "They change with the sliders and the seed")
            add("preview", tr("CncTraining", "Parts"), self.preview, tip)
            self.finished.connect(lambda *_: self._sketches.stop())
        tip = tr("CncTraining", "A folder of its own for this dataset")
        add("folder", tr("CncTraining", "Folder"), self.folder, tip)
        tip = tr("CncTraining", "The dataset that is there now is deleted when the new one starts")
        add("overwrite", "", self.overwrite, tip)
        tip = tr("CncTraining", "The same seed and settings give the same parts")
        add("seed", tr("CncTraining", "Seed"), self.seed, tip)
        add(
            "workers",
            tr("CncTraining", "Processes"),
            self.workers,
            tr("CncTraining", "Parts labelled at the same time"),
        )

    def _follow_name(self, name: str) -> None:
        if self.folder.value() == self._named_folder:
            self._named_folder = str(self._datasets_folder / name)
            self.folder.set_value(self._named_folder)

    def check(self, *arguments: object) -> None:
        self.overwrite.setEnabled(folder_contents(self.folder.value()) in ("dataset", "unfinished"))
        super().check(*arguments)
        if self._sketches is not None:
            self._sketches.want(self.preview, self.shape_diversity.value(), self.slope_mix.value(), self.seed.value())

    def problems(self) -> Dict[str, str]:
        found = {"name": name_problem(self.name.text())}
        folder = self.folder.value()
        contents = folder_contents(folder)
        if not folder or not Path(folder).is_absolute():
            found["folder"] = translate("CncTraining", "Enter the full path of a folder.")
        elif contents == "other":
            found["folder"] = translate("CncTraining", "There are other files in this folder. Choose an empty one.")
        elif contents == "dataset" and not self.overwrite.isChecked():
            found["folder"] = translate("CncTraining", "A dataset is in this folder. Choose another, or tick Replace.")
        return {key: text for key, text in found.items() if text}

    def request(self) -> GenerateRequest:
        contents = folder_contents(self.folder.value())
        overwrite = self.overwrite.isChecked() and contents in ("dataset", "unfinished")
        return GenerateRequest(
            name=self.name.text(),
            folder=self.folder.value(),
            samples=int(self.samples.value()),
            shape_diversity=round(float(self.shape_diversity.value()), 4),
            slope_mix=round(float(self.slope_mix.value()), 4),
            seed=self.seed.value(),
            workers=self.workers.value(),
            overwrite=overwrite,
            resume=not overwrite,
        )

    def summary(self) -> str:
        unfinished = folder_contents(self.folder.value()) == "unfinished" and not self.overwrite.isChecked()
        note = (
            translate("CncTraining", "An unfinished dataset is in this folder; it is continued.") if unfinished else ""
        )
        return "\n".join(text for text in (self._expected(self.request()), note) if text)
