"""Training proper: needs torch, onnx and onnxruntime."""

from __future__ import annotations

import io
import json
import pickle
import shutil
import time
import zipfile
from dataclasses import fields, replace
from pathlib import Path

import drawn_parts
import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("onnxscript")

import jsonschema
import torch

from cnc_training.contract import to_json
from cnc_training.errors import Cancelled, DatasetError, ModelError
from cnc_training.models.card import read_card
from cnc_training.models.registry import ModelRegistry
from cnc_training.paths import RESOURCES
from cnc_training.runtime import generate, train
from cnc_training.runtime.archive import read_state
from cnc_training.runtime.dataset import Dataset
from cnc_training.runtime.learning_data import is_test_part, learning_data, split
from cnc_training.runtime.network import load_arrays, make_network, weights_sha256
from cnc_training.runtime.strategy_model import StrategyModel, read_weights
from cnc_training.runtime.training import Plan, fit_normalisation, predict
from cnc_training.runtime.training import train as train_network

pytestmark = pytest.mark.runtime


def request(folder: Path, dataset: Path, **more) -> dict:
    usual = {"name": "tried", "models_folder": str(folder), "dataset": str(dataset), "epochs": 3, "device": "cpu"}
    return {**usual, "features": "v1", **more}


@pytest.fixture(scope="module")
def models(tmp_path_factory, small_dataset):
    """One v1 and one v2 model, trained on drawn parts."""
    folder = tmp_path_factory.mktemp("models")
    for features, epochs in (("v1", 12), ("v2", 2)):
        wanted = request(folder, small_dataset, name=features, features=features, epochs=epochs)
        train.run(wanted, drawn_parts.QuietReporter())
    return folder


@pytest.fixture(scope="module")
def plain(tmp_path_factory, small_dataset):
    """The weights' hash of a run with the usual request."""
    folder = tmp_path_factory.mktemp("plain")
    train.run(request(folder, small_dataset), drawn_parts.QuietReporter())
    return weights(folder)


@pytest.fixture(scope="module")
def data(small_dataset):
    return learning_data(Dataset(small_dataset))


def weights(folder: Path, name: str = "tried") -> str:
    return read_card(folder / f"{name}.onnx").weights_sha256


@pytest.mark.parametrize("features", ["v1", "v2"])
@pytest.mark.fault("F35", "the exported file answers as the network does")
@pytest.mark.fault("F36", "ONNX and TorchScript give the same answers")
def test_both_forms_answer_as_the_network_with_the_same_weights(models, data, features):
    state, card = read_weights(models / f"{features}.pt")
    network = make_network(features)
    load_arrays(network, state)
    expected = predict(network, features, data.select(np.arange(5)))
    model = StrategyModel(models / f"{features}.onnx")
    for i in range(5):
        found = model.predict(data.maps[i], data.frames, data.rows[i, 0], data.baseline[i, 0])
        for f in fields(found):
            assert np.abs(getattr(found, f.name) - getattr(expected, f.name)[i, 0]).max() < 1e-5, f.name
    assert card.features == features


@pytest.mark.parametrize("features", ["v1", "v2"])
@pytest.mark.parametrize("suffix", [".onnx", ".pt"])
@pytest.mark.fault("F36", "weights read back from either form")
def test_weights_are_restored_from_either_form_exactly(models, features, suffix):
    state, card = read_weights(models / f"{features}{suffix}")
    own = set(make_network(features).state_dict())
    assert weights_sha256({n: v for n, v in state.items() if n in own}) == card.weights_sha256


def test_card_follows_its_schema_and_both_files_carry_it(models):
    card = read_card(models / "v2.onnx")
    schema = json.loads((RESOURCES / "schemas" / "model_card.schema.json").read_text())
    jsonschema.validate(to_json(card), schema)
    assert read_card(models / "v2.pt") == card
    assert set(card.metrics) >= {"model_only", "verified", "analytic", "default", "line0", "sbs", "gate"}


@pytest.mark.fault("F35", "export writes one file")
def test_published_model_is_one_small_file_without_leftovers(models):
    assert sorted(p.name for p in models.iterdir() if p.is_file()) == ["v1.onnx", "v1.pt", "v2.onnx", "v2.pt"]
    assert (models / "v2.onnx").stat().st_size < 5 * 2**20
    assert not (models / ".checkpoints" / "v2").exists()


def test_model_learns_what_the_estimate_leaves(models, data):
    """The drawn rule is worth up to 20 % of a time; on parts never trained on the model finds most of it."""
    card = read_card(models / "v1.onnx")
    assert card.metrics["model_only"]["regret_mean"] < 0.6 * card.metrics["analytic"]["regret_mean"]
    assert card.metrics["verified"]["slower_than_default"] == 0


def test_split_keeps_a_part_together_and_its_test_parts_the_same_for_every_seed(data):
    names = data.part + data.part[:5]
    for seed in (1, 2):
        groups = split(names, seed)
        sets = {g: {names[i] for i in index} for g, index in groups.items()}
        assert sets["test"] == {p for p in names if is_test_part(p)}
        assert not sets["train"] & (sets["validation"] | sets["test"])
        assert sum(len(index) for index in groups.values()) == len(names)


def test_same_request_gives_the_same_weights(tmp_path, small_dataset, plain, reporter):
    train.run(request(tmp_path, small_dataset), reporter)
    assert weights(tmp_path) == plain


@pytest.mark.parametrize(
    "field",
    [{"epochs": 4}, {"learning_rate": 0.01}, {"seed": 2}, {"features": "v2", "epochs": 1}, {"dataset": "other"},
     {"base": "v1"}, {"base": "v1", "fine_tune": True}],
    ids="+".join,
)  # fmt: skip
def test_every_field_of_the_request_changes_the_result(tmp_path, small_dataset, models, plain, field, reporter):
    field = dict(field)
    if "dataset" in field:
        field["dataset"] = str(drawn_parts.write_dataset(tmp_path / "other", 20, seed=3))
    if "base" in field:
        field["base"] = str(models / "v1.onnx")
    seen = {weights(models, "v1"), plain}
    if "fine_tune" in field:
        train.run(request(tmp_path / "forked", small_dataset, base=field["base"]), reporter)
        seen.add(weights(tmp_path / "forked"))
    train.run({**request(tmp_path / "changed", small_dataset), **field}, reporter)
    assert weights(tmp_path / "changed") not in seen


def test_families_left_out_are_not_learned_from_and_the_card_says_so(tmp_path, reporter):
    both = drawn_parts.write_dataset(tmp_path / "both", 60, families=("lens", "mould"))
    train.run(request(tmp_path, both, leave_out=["mould"]), reporter)
    card = read_card(tmp_path / "tried.onnx")
    parts = list(Dataset(both))
    groups = split([part.meta["part"] for part in parts], 1)
    family = [part.meta["family"] for part in parts]
    assert card.split["left_out"] == ["mould"]
    assert card.split["parts"]["train"] == sum(family[i] == "lens" for i in groups["train"]) < len(groups["train"])
    with pytest.raises(DatasetError) as caught:
        train.run(request(tmp_path, both, name="none", leave_out=["mould", "lens"]), reporter)
    assert caught.value.kind == "all_left_out"


def test_name_and_folder_decide_where_the_model_lies(tmp_path, small_dataset, reporter):
    result = train.run(request(tmp_path / "here", small_dataset, name="my-model_1"), reporter)
    assert sorted(Path(p).name for p in result["files"]) == ["my-model_1.onnx", "my-model_1.pt"]
    kinds = {kind for kind, _, _ in reporter.of("artifact")}
    assert kinds == {"model", "curves"}


def test_existing_model_is_not_replaced_unless_asked(tmp_path, small_dataset, models, reporter):
    shutil.copy(models / "v1.onnx", tmp_path / "tried.onnx")
    with pytest.raises(ModelError) as caught:
        train.run(request(tmp_path, small_dataset, seed=5), reporter)
    assert caught.value.kind == "model_exists"
    before = weights(tmp_path)
    train.run(request(tmp_path, small_dataset, seed=5, overwrite=True), reporter)
    assert weights(tmp_path) != before


def test_cut_off_training_resumes_to_the_same_weights(tmp_path, small_dataset, reporter):
    train.run(request(tmp_path / "whole", small_dataset, epochs=6), reporter)
    metric = reporter.metric

    def cut(name, step, value):
        metric(name, step, value)
        reporter.cancelled = step >= 3

    reporter.metric = cut
    with pytest.raises(Cancelled):
        train.run(request(tmp_path / "cut", small_dataset, epochs=6), reporter)
    assert (tmp_path / "cut" / ".checkpoints" / "tried" / "checkpoint.pt").is_file()
    reporter.metric, reporter.cancelled = metric, False
    reporter.events.clear()
    train.run(request(tmp_path / "cut", small_dataset, epochs=6), reporter)
    assert weights(tmp_path / "cut") == weights(tmp_path / "whole")
    losses = [step for name, step, _ in reporter.of("metric") if name == "validation_loss"]
    assert losses == [1, 2, 3, 4, 5, 6]


def test_a_job_killed_after_publishing_resumes_to_the_same_weights_and_no_other_run_replaces_them(
    tmp_path, small_dataset, reporter
):
    wanted = request(tmp_path / "m", small_dataset, checkpoint_folder=str(tmp_path / "job"))
    train.run(wanted, reporter)
    published = weights(tmp_path / "m")
    train.run(wanted, reporter)  # the history never heard of the first run's end
    assert weights(tmp_path / "m") == published
    with pytest.raises(ModelError) as caught:
        train.run({**wanted, "seed": 9}, reporter)
    assert caught.value.kind == "model_exists"
    assert weights(tmp_path / "m") == published


def test_checkpoint_of_another_request_is_not_gone_on_with(tmp_path, small_dataset, reporter):
    train.run(request(tmp_path / "fresh", small_dataset, seed=9), reporter)
    folder = tmp_path / "c"
    kept = tmp_path / "kept"
    train.run(request(folder, small_dataset, checkpoint_folder=str(kept)), reporter)
    assert (kept / "checkpoint.pt").is_file()
    train.run(request(folder, small_dataset, seed=9, checkpoint_folder=str(kept), overwrite=True), reporter)
    assert weights(folder) == weights(tmp_path / "fresh")


def test_damaged_checkpoint_means_a_fresh_start(tmp_path, small_dataset, plain, reporter):
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "checkpoint.pt").write_bytes(b"cut off")
    train.run(request(tmp_path / "m", small_dataset, checkpoint_folder=str(kept)), reporter)
    assert weights(tmp_path / "m") == plain


def test_best_epoch_is_exported_not_the_last(tmp_path, small_dataset, reporter):
    """A rate far too high spoils the weights after a while; what is published is from the best epoch."""
    result = train.run(request(tmp_path, small_dataset, epochs=30, learning_rate=0.1), reporter)
    losses = [value for name, _, value in reporter.of("metric") if name == "validation_loss"]
    assert losses[result["best_epoch"] - 1] == min(losses)


def test_each_epoch_is_told_in_the_log(tmp_path, small_dataset, reporter):
    result = train.run(request(tmp_path, small_dataset), reporter)
    lines = [text for text in reporter.of("log") if text.startswith("Epoch ")]
    losses = {step: value for name, step, value in reporter.of("metric") if name == "validation_loss"}
    assert [line.split(":")[0] for line in lines] == [f"Epoch {n} of 3" for n in range(1, result["epochs"] + 1)]
    assert lines[-1].endswith(f"validation {losses[result['epochs']]:.4f}, best {result['best_epoch']}")
    assert result["epochs"] == len(losses)


def test_fine_tuning_starts_from_the_weights_and_shows_before_and_after(
    tmp_path, models, small_dataset, reporter, monkeypatch
):
    """And it leaves the machines alone: what was calibrated stays as it was."""
    monkeypatch.setenv("CNC_TRAINING_HOME", str(tmp_path / "home"))
    profile = tmp_path / "home" / "machines" / "mine.json"
    profile.parent.mkdir(parents=True)
    profile.write_text('{"acceleration_xy_mm_s2": 777.0}')
    wanted = request(tmp_path, small_dataset, base=str(models / "v1.pt"), fine_tune=True, learning_rate=1e-6, epochs=1)
    train.run({**wanted, "base": str(models / "v1.onnx")}, reporter)
    old, _ = read_weights(models / "v1.onnx")
    new, card = read_weights(tmp_path / "tried.onnx")
    assert max(float(np.abs(new[n] - v).max()) for n, v in old.items() if n in new and v.dtype == np.float32) < 1e-4
    assert card.base.startswith("v1 ")
    table = card.metrics["before_after"]["all"]
    assert table["after"] == pytest.approx(table["before"], abs=0.01)
    assert [p.name for p in profile.parent.iterdir()] == ["mine.json"]
    assert profile.read_text() == '{"acceleration_xy_mm_s2": 777.0}'


def test_curves_are_written_for_tensorboard(models):
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    read = EventAccumulator(str(models / ".curves" / "v1"))
    read.Reload()
    told = [event.value for event in read.Scalars("validation_loss")]
    history = read_card(models / "v1.onnx").training["history"]
    assert told == pytest.approx([line["validation_loss"] for line in history], rel=1e-6)


def test_base_of_other_features_is_refused(tmp_path, models, small_dataset, reporter):
    with pytest.raises(ModelError) as caught:
        train.run(request(tmp_path, small_dataset, base=str(models / "v2.onnx")), reporter)
    assert caught.value.kind == "other_features"


def test_fine_tuning_without_dataset_or_base_is_refused(tmp_path, models, reporter):
    with pytest.raises(ModelError):
        train.run({**request(tmp_path, Path()), "dataset": "", "fine_tune": True}, reporter)
    with pytest.raises(DatasetError):
        wanted = {**request(tmp_path, Path()), "dataset": "", "fine_tune": True, "base": str(models / "v1.onnx")}
        train.run(wanted, reporter)


def test_training_without_a_dataset_makes_its_own_samples_first(tmp_path, monkeypatch, reporter):
    monkeypatch.setattr(
        generate, "label_number", lambda settings, paths, n: drawn_parts.drawn_part(n, settings["seed"])
    )
    pool = generate.label_pool
    monkeypatch.setattr(generate, "label_pool", lambda workers, tasks: pool(1, tasks))
    train.run({**request(tmp_path, Path()), "dataset": "", "samples": 16}, reporter)
    assert (16, 16, "samples") in reporter.of("progress")
    assert read_card(tmp_path / "tried.onnx").dataset["samples"] == 16


def test_mixed_precision_learns_nearly_the_same(data, monkeypatch):
    """As on a GPU, but on the CPU: losses in single precision, forward passes in half."""
    groups = split(data.part, 1)
    losses = {}
    for mixed in (False, True):
        torch.manual_seed(0)
        network = make_network("v2")
        training, validation = data.select(groups["train"]), data.select(groups["validation"])
        fit_normalisation(network, training)
        plan = Plan("v2", 2, 0.002, 1, 9, "", "cpu", mixed)
        lines = []
        train_network(network, plan, training, validation, lambda _, line: lines.append(line), lambda: None)  # noqa: B023
        losses[mixed] = [line["loss"] for line in lines]
    assert losses[True] == pytest.approx(losses[False], rel=0.03)
    assert losses[True] != losses[False]


def briefly_trained(data) -> list[dict]:
    groups = split(data.part, 1)
    torch.manual_seed(0)
    network = make_network("v1")
    training, validation = data.select(groups["train"]), data.select(groups["validation"])
    fit_normalisation(network, training)
    lines: list[dict] = []
    train_network(
        network, Plan("v1", 4, 0.01, 1, 9, ""), training, validation, lambda _, line: lines.append(line), lambda: None
    )
    return lines


def test_parts_on_which_nothing_keeps_the_limit_do_not_spoil_what_is_learned(data):
    """They have no times, only chances that are all lost; their loss was once no number, and so was the sum."""
    log_time = data.log_time.copy()
    log_time[::5] = np.inf
    lines = briefly_trained(replace(data, log_time=log_time))
    assert lines[-1]["best_epoch"] == 4
    assert lines[-1]["validation_loss"] < lines[0]["validation_loss"]


def test_training_that_leaves_all_numbers_behind_is_an_error(data):
    rows = data.rows.copy()
    rows[:] = np.nan
    with pytest.raises(ModelError, match="no number"):
        briefly_trained(replace(data, rows=rows))


def test_asking_for_a_gpu_that_is_not_there_is_refused(tmp_path, small_dataset, reporter):
    if torch.cuda.is_available():
        pytest.skip("this machine has a GPU")
    with pytest.raises(ModelError) as caught:
        train.run(request(tmp_path, small_dataset, device="cuda"), reporter)
    assert caught.value.kind == "no_gpu"


def test_gate_compares_with_the_active_model_on_parts_nobody_trained_on(tmp_path, small_dataset, models, reporter):
    for suffix in (".onnx", ".pt"):
        shutil.copy(models / f"v1{suffix}", tmp_path / f"v1{suffix}")
    registry = ModelRegistry(tmp_path)
    registry.trust("v1")
    registry.activate("v1", overrule=True)
    result = train.run(request(tmp_path, small_dataset, name="second"), reporter)
    card = read_card(tmp_path / "second.onnx")
    evidence = card.metrics["gate"]["regrets"]
    assert set(evidence) >= {"new", "rule", weights(tmp_path, "v1")}
    assert all(is_test_part(part) for part in evidence["new"])
    assert result["verdict"]["against"] in ("v1", "base")


# --- files from elsewhere ----------------------------------------------------------------------------------------


def archive(path: Path, description: bytes, records: dict[str, bytes] | None = None) -> Path:
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("gift/data.pkl", description)
        for name, content in (records or {}).items():
            target.writestr(f"gift/data/{name}", content)
    return path


class Boom:
    def __init__(self, function, *arguments):
        self.call = (function, arguments)

    def __reduce__(self):
        return self.call


@pytest.mark.parametrize(
    "call",
    [(exec, "import pathlib; pathlib.Path('owned').touch()"), (io.open, "owned", "w"), (getattr, {}, "clear")],
    ids=["exec", "open", "getattr"],
)
@pytest.mark.fault("F38", "pickles that would run commands")
def test_malicious_pickle_is_refused_and_does_nothing(tmp_path, monkeypatch, call):
    monkeypatch.chdir(tmp_path)
    path = archive(tmp_path / "gift.pt", pickle.dumps(Boom(*call)))
    with pytest.raises(ModelError) as caught:
        read_state(path)
    assert caught.value.kind == "model_refused"
    assert not (tmp_path / "owned").exists()


def twice_over(times: int) -> bytes:
    """A dictionary with the same dictionary in it twice, with the same dictionary in it twice, ..."""
    layers = b"".join(b"}q%c(X\x01\0\0\0ah%cX\x01\0\0\0bh%cu" % (n + 1, n, n) for n in range(times))
    return b"\x80\x02}q\0" + layers + b"."


@pytest.mark.fault("F38", "a pickle that reserves memory, one that names the same part for ever")
@pytest.mark.parametrize("description", [b"\x80\x02}r\xff\xff\xff\x7f.", twice_over(22)], ids=["memo", "doubling"])
def test_pickle_that_would_take_all_memory_or_all_time_is_refused_at_once(tmp_path, description):
    path = archive(tmp_path / "gift.pt", description)
    began = time.process_time()
    with pytest.raises(ModelError) as caught:
        read_state(path)
    assert caught.value.kind == "model_refused"
    assert time.process_time() - began < 1.0


def test_ordinary_torch_checkpoint_and_damaged_archives_are_refused(tmp_path):
    torch.save({"anything": np.float64(1.0)}, tmp_path / "a.pt")
    (tmp_path / "b.pt").write_bytes(b"PK\x03\x04")
    archive(tmp_path / "c.pt", b"\x80\x02garbage")
    archive(tmp_path / "d.pt", pickle.dumps({"no": "tensors"}))
    for name in "abcd":
        with pytest.raises(ModelError):
            read_state(tmp_path / f"{name}.pt")


def test_tensor_that_reaches_beyond_its_record_is_refused(models, tmp_path):
    """Shrink one record of a real archive."""
    with zipfile.ZipFile(models / "v1.pt") as source, zipfile.ZipFile(tmp_path / "short.pt", "w") as target:
        largest = max((i for i in source.infolist() if "/data/" in i.filename), key=lambda i: i.file_size)
        for info in source.infolist():
            content = source.read(info)
            target.writestr(info.filename, content[:-64] if info.filename == largest.filename else content)
    with pytest.raises(ModelError):
        read_state(tmp_path / "short.pt")


def test_model_with_another_answer_to_its_golden_request_is_refused(models, tmp_path):
    import onnx

    model = onnx.load_from_string((models / "v1.onnx").read_bytes())
    for tensor in model.graph.initializer:
        if tensor.name == "heads.0.first.weight":
            tensor.CopyFrom(onnx.numpy_helper.from_array(onnx.numpy_helper.to_array(tensor) * 1.5, tensor.name))
    path = tmp_path / "changed.onnx"
    path.write_bytes(model.SerializeToString())
    with pytest.raises(ModelError) as caught:
        StrategyModel(path)
    assert caught.value.kind == "golden_differs"


def test_model_of_older_features_is_refused_instead_of_misread(models, tmp_path):
    import onnx

    model = onnx.load_from_string((models / "v1.onnx").read_bytes())
    entry = next(e for e in model.metadata_props if e.key == "cnc_training.card")
    card = json.loads(entry.value)
    card["versions"]["features"] = "1"
    entry.value = json.dumps(card)
    (tmp_path / "old.onnx").write_bytes(model.SerializeToString())
    with pytest.raises(ModelError) as caught:
        StrategyModel(tmp_path / "old.onnx")
    assert caught.value.kind == "other_features" and "version 1" in caught.value.message


@pytest.mark.fault("F34", "the file of a model deleted while it is in use")
def test_model_in_use_survives_the_deletion_of_its_file(models, tmp_path, data):
    path = tmp_path / "v1.onnx"
    shutil.copy(models / "v1.onnx", path)
    model = StrategyModel(path)
    path.unlink()
    assert np.isfinite(model.predict(data.maps[0], data.frames, data.rows[0, 0], data.baseline[0, 0]).score).all()
