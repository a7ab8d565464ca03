"""Every field of every dialog changes the request, and wrong input is shown at its field."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from dialog_fields import EVALUATE_FIELDS, FINE_TUNE_FIELDS, NEW_MODEL_FIELDS, SYNTHETIC_FIELDS

pytestmark = [pytest.mark.quick, pytest.mark.usefixtures("qt_application")]


def training_choices(folder: Path, **changes):
    from cnc_training.gui.dialogs.new_model import TrainingChoices

    models = folder / "models"
    models.mkdir(exist_ok=True)
    values = {
        "models_folder": str(models),
        "datasets_folder": str(folder / "datasets"),
        "models": [("Base model", "base"), ("shop", "shop")],
        "datasets": [("parts_of_may", str(folder / "datasets" / "parts_of_may"))],
        "gpu_usable": True,
        **changes,
    }
    return TrainingChoices(**values)


@pytest.fixture
def new_model(tmp_path):
    from cnc_training.gui.dialogs.new_model import NewModelDialog

    return NewModelDialog(training_choices(tmp_path))


@pytest.fixture
def synthetic(tmp_path):
    from cnc_training.gui.dialogs.synthetic_data import SyntheticDataDialog

    return SyntheticDataDialog(str(tmp_path / "datasets"))


@pytest.fixture
def fine_tune(tmp_path):
    from cnc_training.gui.dialogs.fine_tune import FineTuneDialog

    return FineTuneDialog("shop", training_choices(tmp_path))


@pytest.fixture
def evaluate(tmp_path):
    from cnc_training.gui.dialogs.evaluate import EvaluateDialog

    choices = training_choices(tmp_path)
    return EvaluateDialog(choices.models, choices.datasets, ["bench mill", "hobby router"], "shop")


def test_new_model_starts_with_the_documented_defaults(new_model):
    request = new_model.request()
    assert request.name.startswith("strategy_20") and len(request.name) == len("strategy_20261123_1502")
    assert (request.epochs, request.learning_rate, request.features, request.base) == (40, 0.002, "v2", "")
    assert (request.device, request.dataset, request.fine_tune) == ("auto", "", False)
    assert new_model.start_button.isEnabled()


@pytest.mark.parametrize("field", NEW_MODEL_FIELDS)
def test_each_new_model_field_changes_its_part_of_the_request(new_model, field):
    change, expected = NEW_MODEL_FIELDS[field]
    before = new_model.request()
    change(new_model)
    assert getattr(new_model.request(), field) == expected != getattr(before, field)


def test_a_name_is_sanitised_while_it_is_typed(new_model):
    new_model.name.clear()
    for key in "größe 3/ä.b":
        new_model.name.insert(key)
        new_model.name.textEdited.emit(new_model.name.text())
    assert new_model.name.text() == "gr__e_3___b"


@pytest.mark.parametrize("text", ["0", "1e-7", "0.2", "fast", "", "nan"])
def test_a_wrong_learning_rate_is_shown_at_its_field_and_stops_the_start(new_model, text):
    new_model.learning_rate.setText(text)
    assert new_model.error_text("learning_rate")
    assert not new_model.start_button.isEnabled()
    new_model.learning_rate.setText("0.01")
    assert new_model.start_button.isEnabled() and not new_model.error_text("learning_rate")


@pytest.mark.parametrize("name", ["", "_", "base", "con"])
def test_an_impossible_name_is_shown_at_its_field(new_model, name):
    new_model.name.setText(name)
    assert new_model.error_text("name") and not new_model.start_button.isEnabled()


def test_an_existing_model_is_replaced_only_when_ticked(new_model, tmp_path):
    (tmp_path / "models" / "shop.onnx").write_bytes(b"x")
    new_model.name.setText("shop")
    assert "exists" in new_model.error_text("name")
    new_model.overwrite.setChecked(True)
    assert new_model.request().overwrite and new_model.start_button.isEnabled()
    new_model.name.setText("other")
    assert not new_model.request().overwrite


@pytest.mark.parametrize(
    ("gpu_usable", "cpu_only", "offered"),
    [
        (True, False, ["auto", "cuda", "cpu"]),
        (True, True, ["cpu"]),
        (False, False, ["cpu"]),
        (False, True, ["cpu"]),
    ],
)
def test_only_devices_that_work_are_offered(tmp_path, gpu_usable, cpu_only, offered):
    from cnc_training.gui.dialogs.new_model import NewModelDialog

    dialog = NewModelDialog(training_choices(tmp_path, gpu_usable=gpu_usable, cpu_only=cpu_only))
    assert [dialog.device.itemData(i) for i in range(dialog.device.count())] == offered
    assert ("Not detected" in dialog.summary_label.text()) == (not gpu_usable and not cpu_only)


def test_synthetic_data_starts_with_the_documented_defaults(synthetic, tmp_path):
    request = synthetic.request()
    assert request.name.startswith("synthetic_20") and request.folder == str(tmp_path / "datasets" / request.name)
    assert (request.samples, request.shape_diversity, request.slope_mix) == (1500, 0.60, 0.50)
    assert (synthetic.samples.number.minimum(), synthetic.samples.number.maximum()) == (100, 5000)


@pytest.mark.parametrize("field", SYNTHETIC_FIELDS)
def test_each_synthetic_data_field_changes_its_part_of_the_request(synthetic, field):
    change, expected = SYNTHETIC_FIELDS[field]
    before = synthetic.request()
    change(synthetic)
    assert getattr(synthetic.request(), field) == expected != getattr(before, field)


def test_the_folder_follows_the_name_until_it_is_edited(synthetic, tmp_path):
    synthetic.name.setText("one")
    assert synthetic.folder.value() == str(tmp_path / "datasets" / "one")
    synthetic.folder.set_value(str(tmp_path / "elsewhere"))
    synthetic.name.setText("two")
    assert synthetic.folder.value() == str(tmp_path / "elsewhere")


def test_a_dataset_is_replaced_only_when_ticked(synthetic, tmp_path):
    folder = tmp_path / "taken"
    folder.mkdir()
    (folder / "card.json").write_text(json.dumps({}))
    synthetic.folder.set_value(str(folder))
    assert "dataset is in this folder" in synthetic.error_text("folder")
    synthetic.overwrite.setChecked(True)
    request = synthetic.request()
    assert request.overwrite and not request.resume and synthetic.start_button.isEnabled()


def test_a_folder_with_other_files_is_refused_whatever_is_ticked(synthetic, tmp_path):
    folder = tmp_path / "holiday"
    folder.mkdir()
    (folder / "beach.jpg").write_bytes(b"x")
    synthetic.overwrite.setChecked(True)
    synthetic.folder.set_value(str(folder))
    assert "other files" in synthetic.error_text("folder") and not synthetic.start_button.isEnabled()
    assert not synthetic.request().overwrite


def test_a_relative_folder_is_refused(synthetic):
    synthetic.folder.set_value("here")
    assert synthetic.error_text("folder")


def test_slider_and_number_show_the_same_value(synthetic):
    synthetic.shape_diversity.slider.setValue(15)
    assert synthetic.shape_diversity.number.value() == pytest.approx(0.75)
    synthetic.shape_diversity.number.setValue(0.31)
    assert synthetic.shape_diversity.slider.value() == 6
    assert synthetic.request().shape_diversity == 0.31


def test_fine_tune_locks_the_active_model_and_suggests_a_name(fine_tune):
    assert not fine_tune.base.isEnabled()
    fine_tune.dataset.set_value(fine_tune.dataset.values()[1])
    request = fine_tune.request()
    assert (request.base, request.name, request.fine_tune) == ("shop", "shop_ft", True)
    assert fine_tune.start_button.isEnabled()


def test_fine_tune_wants_a_dataset(fine_tune):
    assert fine_tune.error_text("dataset") and not fine_tune.start_button.isEnabled()


@pytest.mark.parametrize("field", FINE_TUNE_FIELDS)
def test_each_fine_tune_field_changes_its_part_of_the_request(fine_tune, field):
    change, expected = FINE_TUNE_FIELDS[field]
    before = fine_tune.request()
    change(fine_tune)
    assert getattr(fine_tune.request(), field) == expected != getattr(before, field)


def test_evaluate_asks_for_exactly_one_source_of_parts(evaluate, tmp_path):
    parts = tmp_path / "parts.json"
    parts.write_text("{}")
    for index, field in ((0, "dataset"), (1, "parts_file"), (2, "synthetic")):
        evaluate.source.setCurrentIndex(index)
        evaluate.dataset.set_value(evaluate.dataset.values()[-1])
        evaluate.parts_file.set_value(str(parts))
        assert evaluate.start_button.isEnabled()
        request = evaluate.request()
        assert [name for name in ("dataset", "parts_file", "synthetic") if getattr(request, name)] == [field]


@pytest.mark.parametrize("field", EVALUATE_FIELDS)
def test_each_evaluate_field_changes_its_part_of_the_request(evaluate, field):
    change, expected = EVALUATE_FIELDS[field]
    before = evaluate.request()
    change(evaluate)
    assert getattr(evaluate.request(), field) == expected != getattr(before, field)


def test_evaluate_wants_a_tool_and_a_machine(evaluate):
    evaluate.source.setCurrentIndex(2)
    for box in evaluate.tools.boxes.values():
        box.setChecked(False)
    assert evaluate.error_text("tools") and not evaluate.start_button.isEnabled()
