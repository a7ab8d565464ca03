"""The verbs `train` and `fine-tune`: from a dataset (or synthetic samples made first) to a published strategy model."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import shutil
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from cnc_training.contract import (
    CANDIDATES,
    KERNEL_VERSION,
    GenerateRequest,
    ModelCard,
    TrainRequest,
    from_json,
    to_json,
)
from cnc_training.errors import DatasetError, ModelError
from cnc_training.models import gate
from cnc_training.models.registry import BASE, BASE_FILE, ModelRegistry, check_name
from cnc_training.runtime import generate, judging
from cnc_training.runtime.dataset import Dataset
from cnc_training.runtime.event_file import write_events
from cnc_training.runtime.export import Questions, publish
from cnc_training.runtime.features import FEATURES_VERSION
from cnc_training.runtime.learning_data import LearningData, learning_data, split
from cnc_training.runtime.network import load_arrays, make_network
from cnc_training.runtime.strategy_model import read_weights
from cnc_training.runtime.synthetic_families import MIXED_OF
from cnc_training.runtime.training import CHECKPOINT_VERSION, Plan, fit_normalisation, is_of, predict, train
from cnc_training.runtime.training_card import gate_cards, new_card, rivals

FINE_TUNE_RATE = 0.25  # of the asked learning rate: small steps around weights that already work
QUESTIONS = 8
CURVES_FOLDER = ".curves"  # beside the models: event files by model, for TensorBoard


def run(request: dict, reporter: Any) -> dict:
    """Train, fork or fine-tune; publish NAME.onnx and NAME.pt; report how the model compares on held-out parts."""
    wanted = from_json(TrainRequest, request)
    checkpoints = Path(wanted.checkpoint_folder or Path(wanted.models_folder) / ".checkpoints" / wanted.name)
    checkpoint = checkpoints / "checkpoint.pt"
    _check(wanted, checkpoint)
    # one thread: the same sums in the same order on any machine, and no threads that spin when the cores are busy
    torch.set_num_threads(1)
    device = _device(wanted.device)
    base_state, base_card, base_path = _base(wanted)
    dataset = _dataset(wanted, reporter)
    for name, why in dataset.damaged.items():
        reporter.log(f"Left out: {name}: {why}")
    if dataset.card.kernel_version != KERNEL_VERSION:
        reporter.log(f"The dataset was labelled by kernel version {dataset.card.kernel_version}, not {KERNEL_VERSION}.")
    reporter.progress(0, wanted.epochs, "epochs", "Preparing")
    data = learning_data(dataset)
    groups = _without(split(data.part, wanted.seed), data, wanted.leave_out)
    torch.manual_seed(wanted.seed)
    network = make_network(wanted.features)
    training = data.select(groups["train"])
    if base_state is None:
        fit_normalisation(network, training)
    else:
        _restore(network, base_state, wanted.base)
    plan = _plan(wanted, device, dataset, base_state)
    if not wanted.resume:
        checkpoint.unlink(missing_ok=True)
    if not (wanted.overwrite or is_of(checkpoint, plan)):
        _refuse_existing(wanted)

    history: list[dict[str, float]] = []
    curves: list[Path] = []

    def on_epoch(epoch: int, line: dict[str, float]) -> None:
        reporter.progress(epoch, wanted.epochs, "epochs", f"Loss {line['validation_loss']:.4f}")
        for name in ("loss", "validation_loss", "learning_rate"):
            reporter.metric(name, epoch, line[name])
        losses = f"training {line['loss']:.4f}, validation {line['validation_loss']:.4f}"
        reporter.log(f"Epoch {epoch} of {wanted.epochs}: {losses}, best {line['best_epoch']:.0f}")
        history.append(line)
        curves.append(write_events(Path(wanted.models_folder) / CURVES_FOLDER / wanted.name, history))

    started = time.monotonic()
    outcome = train(network, plan, training, data.select(groups["validation"]), on_epoch, reporter.check, checkpoint)
    seconds = time.monotonic() - started
    card = new_card(wanted, dataset, data, groups, base_card)
    card.training = {
        "epochs": outcome.epochs_run,
        "best_epoch": outcome.best_epoch,
        "learning_rate": plan.learning_rate,
        "device": device,
        "mixed_precision": plan.mixed,
        "compiled": plan.compiled,
        "seconds": round(seconds, 1),
        "fine_tune": wanted.fine_tune,
        "seed": wanted.seed,
        "history": outcome.history,
    }
    # no part of the test group is ever trained on, by any model; with none here, the gate has nothing to judge by
    held_out = data.select(groups["test"] if len(groups["test"]) else groups["validation"])
    predicted = predict(network, wanted.features, held_out)
    validation = data.select(groups["validation"])
    on_validation = predict(network, wanted.features, validation)
    card.training["spread_limit"] = judging.spread_limit(on_validation)
    errors = judging.errors_of(validation, on_validation)
    card.training["errors"] = {kind: known.to_card() for kind, known in errors.items()}
    sbs = judging.single_best_of(training)
    card.sbs = CANDIDATES[sbs].key
    card.metrics = judging.held_out_metrics(held_out, predicted, sbs, errors)
    against = rivals(wanted, base_path)
    if len(groups["test"]):
        card.metrics["gate"] = judging.gate_evidence(held_out, predicted, against)
    if base_card is not None:
        card.metrics["before_after"] = judging.before_after(held_out, predicted, against, base_card)
    reporter.check()
    questions = Questions(held_out.maps[:QUESTIONS], held_out.rows[:QUESTIONS, 0], held_out.frames)
    written = publish(network, card, questions, Path(wanted.models_folder))
    for path, sha256 in written.items():
        reporter.artifact("model", path, sha256)
    if curves:
        reporter.artifact("curves", curves[-1])
    if not wanted.checkpoint_folder:
        # a folder of the caller's keeps it: a job killed after publishing, before anybody heard of it, can be resumed
        shutil.rmtree(checkpoints, ignore_errors=True)
    verdict = gate.judge_card(card, *gate_cards(wanted))
    reporter.log(f"Gate: {verdict.reason}")
    return {
        "name": card.name,
        "files": written,
        "weights_sha256": card.weights_sha256,
        "metrics": {name: value for name, value in card.metrics.items() if name != "gate"},
        "best_epoch": outcome.best_epoch,
        "epochs": outcome.epochs_run,
        "verdict": to_json(verdict),
    }


def _check(wanted: TrainRequest, checkpoint: Path) -> None:
    if not (wanted.name == BASE and Path(wanted.models_folder).resolve() == BASE_FILE.parent.resolve()):
        check_name(wanted.name)
    if wanted.features not in ("v1", "v2"):
        raise ModelError("bad_features", f"There are no features {wanted.features!r}.", "Use v1 or v2.")
    if not 1 <= wanted.epochs <= 500:
        raise ModelError("bad_epochs", "The number of epochs is between 1 and 500.", "")
    if not 1e-6 <= wanted.learning_rate <= 0.1:
        raise ModelError("bad_rate", "The learning rate is between 1e-6 and 0.1.", "")
    if wanted.fine_tune and not wanted.base:
        raise ModelError("no_base", "Fine-tuning starts from a model, and none was given.", "Choose the model.")
    if not (wanted.overwrite or (wanted.resume and checkpoint.exists())):
        _refuse_existing(wanted)


def _refuse_existing(wanted: TrainRequest) -> None:
    """Files of this name are replaced when that was asked for, or when this very run had published them."""
    existing = [p for p in (Path(wanted.models_folder) / f"{wanted.name}{s}" for s in (".onnx", ".pt")) if p.exists()]
    if existing:
        raise ModelError("model_exists", f"{existing[0].name} exists already.", "Choose another name or overwrite it.")


def _without(groups: dict[str, np.ndarray], data: LearningData, families: Sequence[str]) -> dict[str, np.ndarray]:
    """The groups without parts of some families, which stay among those that are tested on. Raises DatasetError."""
    inside = [name for name in MIXED_OF if name in families]
    left_out = {*families, *(["mixture"] if inside else [])}
    learned = {
        name: np.array(
            [i for i in index if str(data.about[i].get("family", "curated")) not in left_out], dtype=np.int64
        )
        for name, index in groups.items()
    }
    if not len(learned["train"]) or not len(learned["validation"]):
        raise DatasetError("all_left_out", "Nothing is left to learn from.", "Leave out fewer families.")
    return {**learned, "test": groups["test"]}


def _device(asked: str) -> str:
    if asked == "cpu":
        return "cpu"
    available = torch.cuda.is_available()
    if asked == "cuda" and not available:
        raise ModelError("no_gpu", "This runtime has no usable GPU.", "Choose CPU or auto.")
    return "cuda" if available else "cpu"


def _can_compile() -> bool:
    """torch.compile writes kernels with Triton, which comes with torch for CUDA on Linux only."""
    return importlib.util.find_spec("triton") is not None and torch.cuda.get_device_capability() >= (7, 0)


def _base(wanted: TrainRequest) -> tuple[dict[str, np.ndarray] | None, ModelCard | None, Path | None]:
    """Weights, card and file of the model to start from."""
    if not wanted.base:
        return None, None, None
    path = Path(wanted.base)
    if path.suffix not in (".onnx", ".pt"):
        path = ModelRegistry(Path(wanted.models_folder)).path(wanted.base)
    state, card = read_weights(path)
    if card.features != wanted.features:
        raise ModelError(
            "other_features",
            f"{path.name} was trained on {card.features} features.",
            f"Choose {card.features} features.",
        )
    return state, card, path


def _restore(network: nn.Module, state: dict[str, np.ndarray], name: str) -> None:
    own = set(network.state_dict())
    try:
        load_arrays(network, {key: value for key, value in state.items() if key in own})
    except ValueError as error:
        raise ModelError(
            "other_network", f"{name} does not fit the network: {error}.", "Train from scratch."
        ) from error


def _dataset(wanted: TrainRequest, reporter: Any) -> Dataset:
    """The dataset asked for, or a small synthetic one made now, beside the checkpoints."""
    if wanted.dataset:
        return Dataset(Path(wanted.dataset))
    folder = Path(wanted.checkpoint_folder or Path(wanted.models_folder) / ".checkpoints" / wanted.name) / "samples"
    if wanted.fine_tune:
        raise DatasetError("no_dataset", "Fine-tuning needs a dataset.", "Choose or generate one.")
    reporter.log(f"No dataset was given: {wanted.samples} synthetic samples are made first.")
    request = GenerateRequest(f"{wanted.name}_samples", str(folder), wanted.samples, seed=wanted.seed)
    generate.run(to_json(request), reporter)
    return Dataset(folder)


def _plan(wanted: TrainRequest, device: str, dataset: Dataset, base: dict[str, np.ndarray] | None) -> Plan:
    """The rate is smaller for fine-tuning. The fingerprint covers everything that the weights depend on."""
    rate = wanted.learning_rate * (FINE_TUNE_RATE if wanted.fine_tune else 1.0)
    of = {
        "checkpoint_version": CHECKPOINT_VERSION,
        "features": wanted.features,
        "features_version": FEATURES_VERSION,
        "epochs": wanted.epochs,
        "rate": rate,
        "seed": wanted.seed,
        "left_out": sorted(wanted.leave_out),
        "shards": dataset.card.shards,
        "damaged": sorted(dataset.damaged),
        "base": {} if base is None else {n: hashlib.sha256(v.tobytes()).hexdigest() for n, v in sorted(base.items())},
        "torch": torch.__version__,
        "device": device,
    }
    fingerprint = hashlib.sha256(json.dumps(of, sort_keys=True).encode()).hexdigest()
    patience = max(8, wanted.epochs // 4)
    fast = device == "cuda"  # on a CPU both cost more than they save, and bit-for-bit repetition would be lost
    return Plan(
        wanted.features, wanted.epochs, rate, wanted.seed, patience, fingerprint, device, fast, fast and _can_compile()
    )
