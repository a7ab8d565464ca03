"""How to change every field of every training dialog, and what its request must then say. Used with and without
FreeCAD."""

from __future__ import annotations

from pathlib import Path

THERE = "already_there"  # a model or dataset that is in the dialog's folder when its "Replace" is ticked


def replace_model(dialog):
    (Path(dialog._choices.models_folder) / f"{THERE}.onnx").write_bytes(b"")
    dialog.name.setText(THERE)
    dialog.overwrite.setChecked(True)


def replace_dataset(dialog):
    folder = dialog._datasets_folder / THERE
    folder.mkdir(parents=True)
    (folder / "card.json").write_text("{}")
    dialog.name.setText(THERE)
    dialog.overwrite.setChecked(True)


def select(combo, value):
    combo.setCurrentIndex([combo.itemData(i) for i in range(combo.count())].index(value))


NEW_MODEL_FIELDS = {
    "name": (lambda d: d.name.setText("mine"), "mine"),
    "base": (lambda d: d.base.set_value("base"), "base"),
    "device": (lambda d: select(d.device, "cpu"), "cpu"),
    "epochs": (lambda d: d.epochs.setValue(7), 7),
    "learning_rate": (lambda d: d.learning_rate.setText("1e-4"), 1e-4),
    "dataset": (lambda d: d.dataset.set_value("/somewhere/parts"), "/somewhere/parts"),
    "samples": (lambda d: d.samples.setValue(60), 60),
    "features": (lambda d: d.features.setChecked(False), "v1"),
    "overwrite": (replace_model, True),
}

SYNTHETIC_FIELDS = {
    "name": (lambda d: d.name.setText("mine"), "mine"),
    "samples": (lambda d: d.samples.set_value(333), 333),
    "shape_diversity": (lambda d: d.shape_diversity.slider.setValue(4), 0.20),
    "slope_mix": (lambda d: d.slope_mix.set_value(0.83), 0.83),
    "folder": (lambda d: d.folder.set_value("/nowhere/special"), "/nowhere/special"),
    "seed": (lambda d: d.seed.setValue(12), 12),
    "workers": (lambda d: d.workers.setValue(3), 3),
    "overwrite": (replace_dataset, True),
}

FINE_TUNE_FIELDS = {
    "name": (lambda d: d.name.setText("mine"), "mine"),
    "dataset": (lambda d: d.dataset.set_value("/somewhere/parts"), "/somewhere/parts"),
    "device": (lambda d: select(d.device, "cuda"), "cuda"),
    "epochs": (lambda d: d.epochs.setValue(9), 9),
    "learning_rate": (lambda d: d.learning_rate.setText("0.0005"), 0.0005),
    "overwrite": (replace_model, True),
}

EVALUATE_FIELDS = {
    "model": (lambda d: d.model.set_value("/somewhere/mine.onnx"), "/somewhere/mine.onnx"),
    "dataset": (
        lambda d: (d.source.setCurrentIndex(0), d.dataset.set_value("/somewhere/other_parts")),
        "/somewhere/other_parts",
    ),
    "parts_file": (
        lambda d: (d.source.setCurrentIndex(1), d.parts_file.set_value("/somewhere/parts.json")),
        "/somewhere/parts.json",
    ),
    "synthetic": (lambda d: (d.source.setCurrentIndex(2), d.synthetic.setValue(5)), 5),
    "tools": (lambda d: d.tools.boxes["flat6"].setChecked(False), ["ball6", "bull6r1"]),
    "machines": (lambda d: d.machines.boxes["hobby router"].setChecked(False), ["bench mill"]),
    "seed": (lambda d: d.seed.setValue(11), 11),
}
