"""The training loop: one visible loop over epochs, each of them determined by the seed and its number.

So a run that was cut off goes on from its last checkpoint to the same weights, on the CPU bit by bit.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from cnc_training.errors import ModelError
from cnc_training.paths import write_atomic
from cnc_training.runtime.answering import INPUTS
from cnc_training.runtime.learning_data import LearningData
from cnc_training.runtime.loss import Tensors, loss_of
from cnc_training.runtime.prediction import OUTPUTS, Prediction, prediction

BATCH = 16
WEIGHT_DECAY = 2e-3
CHECKPOINT_VERSION = 3  # what a checkpoint holds: raised when an older one can no longer be gone on from


@dataclass(frozen=True)
class Plan:
    """What a run is asked to do; its fingerprint tells checkpoints of other runs apart."""

    features: str
    epochs: int
    learning_rate: float
    seed: int
    patience: int
    fingerprint: str
    device: str = "cpu"
    mixed: bool = False  # forward passes in bfloat16, which needs no scaling of the loss; weights stay in single
    compiled: bool = False


@dataclass
class Outcome:
    """The best weights and how they were found. history: one line an epoch."""

    state: dict[str, np.ndarray]
    best_epoch: int
    epochs_run: int
    history: list[dict[str, float]] = field(default_factory=list)


def fit_normalisation(network: nn.Module, data: LearningData) -> None:
    """Mean and scale of the columns and of the target, from the training parts."""
    columns = network.get_buffer("columns").numpy()
    rows = data.rows[..., columns].reshape(-1, len(columns)).astype(np.float64)
    deviation = rows.std(axis=0)
    mean, scale = np.zeros(len(OUTPUTS)), np.ones(len(OUTPUTS))
    residual = (data.log_time - data.baseline)[np.isfinite(data.log_time)]
    learned = [residual, *(data.shape[np.isfinite(data.shape[..., i]), i] for i in range(data.shape.shape[-1]))]
    for i, values in enumerate(learned):
        mean[i], scale[i] = np.median(values), max(float(values.std()), 0.02)
    with torch.no_grad():
        network.get_buffer("row_mean").copy_(torch.from_numpy(rows.mean(axis=0)))
        spread = np.where(deviation > 1e-4, 1 / np.maximum(deviation, 1e-4), 0.0)
        network.get_buffer("row_scale").copy_(torch.from_numpy(spread))
        network.get_buffer("target").copy_(torch.from_numpy(np.stack([mean, scale])))


def call(
    network: Callable[..., Tensor], features: str, maps: Tensor, angles: Tensor, mixing: Tensor, rows: Tensor
) -> Tensor:
    given = {"maps": maps, "angles": angles, "mixing": mixing, "rows": rows}
    return network(*[given[name] for name in INPUTS[features]])


def train(
    network: nn.Module,
    plan: Plan,
    training: LearningData,
    validation: LearningData,
    on_epoch: Callable[[int, dict[str, float]], None],
    check: Callable[[], None],
    checkpoint: Path | None = None,
) -> Outcome:
    """Train network in place and return its best weights on the validation parts.

    on_epoch(epoch, metrics) after each epoch; check() raises to stop. checkpoint: file to go on from and to write to.
    Raises ModelError when the loss is no longer a number.
    """
    network.to(plan.device)
    tensors, judged = Tensors(training, plan.device), Tensors(validation, plan.device)
    optimizer = torch.optim.AdamW(network.parameters(), lr=plan.learning_rate, weight_decay=WEIGHT_DECAY)
    step = torch.compile(network) if plan.compiled else network
    run = _State()
    if checkpoint is not None and checkpoint.is_file():
        run = _restored(checkpoint, plan, network, optimizer) or run
        for line in run.history:
            on_epoch(int(line["epoch"]), line)
    if run.epoch == 0:
        run.best_state = _copy(network)
        run.best_loss = evaluate_loss(network, plan.features, judged)
    while run.epoch < plan.epochs and run.epoch - run.best_epoch < plan.patience:
        check()
        started = run.epoch
        rate = plan.learning_rate * _schedule(started, plan.epochs)
        for group in optimizer.param_groups:
            group["lr"] = rate
        loss = _epoch(network, step, plan, tensors, optimizer, started, check)
        run.epoch = started + 1
        validation_loss = evaluate_loss(network, plan.features, judged)
        line = {"epoch": run.epoch, "loss": loss, "validation_loss": validation_loss, "learning_rate": rate}
        if validation_loss < run.best_loss:
            run.best_loss, run.best_epoch, run.best_state = validation_loss, run.epoch, _copy(network)
        line["best_epoch"] = run.best_epoch
        run.history.append(line)
        if checkpoint is not None:
            _save(checkpoint, plan, network, optimizer, run)
        on_epoch(run.epoch, line)
    network.load_state_dict(run.best_state)
    network.to("cpu").eval()
    arrays = {name: value.cpu().numpy() for name, value in run.best_state.items()}
    return Outcome(arrays, run.best_epoch, run.epoch, run.history)


@torch.no_grad()
def evaluate_loss(network: nn.Module, features: str, tensors: Tensors) -> float:
    network.eval()
    scale = network.get_buffer("target")[1]
    total = 0.0
    for start in range(0, tensors.count, BATCH):
        index = torch.arange(start, min(start + BATCH, tensors.count), device=tensors.maps.device)
        output = call(network, features, tensors.maps[index], tensors.angles, tensors.mixing, tensors.rows[index])
        total += float(loss_of(output, tensors, index, scale)) * len(index)
    return total / max(tensors.count, 1)


@torch.no_grad()
def predict(network: nn.Module, features: str, data: LearningData) -> Prediction:
    """Of shape (n, machines, candidates)."""
    network.eval()
    tensors = Tensors(data, "cpu")
    found = []
    for start in range(0, tensors.count, BATCH):
        index = torch.arange(start, min(start + BATCH, tensors.count))
        output = call(network, features, tensors.maps[index], tensors.angles, tensors.mixing, tensors.rows[index])
        found.append(output.numpy())
    n, m, k, _ = data.rows.shape
    raw = np.concatenate(found)
    return prediction(raw.reshape(n, m, k, *raw.shape[2:]), data.baseline)


@dataclass
class _State:
    epoch: int = 0
    best_epoch: int = 0
    best_loss: float = math.inf
    best_state: dict[str, Tensor] = field(default_factory=dict)
    history: list[dict[str, float]] = field(default_factory=list)


def _epoch(
    network: nn.Module, step: Callable[..., Tensor], plan: Plan, tensors: Tensors, optimizer: torch.optim.Optimizer,
    number: int, check: Callable[[], None],
) -> float:  # fmt: skip
    """One pass over the parts. The answer does not change when a part is mirrored or turned by 180 degrees: each batch
    is seen in one of these four ways. step: the network, or what was compiled from it."""
    network.train()
    random = np.random.default_rng(np.random.SeedSequence([plan.seed, number]))
    torch.manual_seed(int(random.integers(0, 2**31)))
    order = torch.from_numpy(random.permutation(tensors.count)).to(tensors.maps.device)
    scale = network.get_buffer("target")[1]
    total = 0.0
    for start in range(0, tensors.count, BATCH):
        check()
        index = order[start : start + BATCH]
        maps, angles = tensors.maps[index], tensors.angles
        if random.random() < 0.5:
            flips = torch.tensor([1.0, 1.0, 1.0, -1.0, 1.0], device=maps.device).reshape(1, 5, 1, 1)
            maps, angles = torch.flip(maps, dims=[2]) * flips, -angles
        if random.random() < 0.5:
            angles = angles + math.pi
        with torch.autocast(plan.device, torch.bfloat16, enabled=plan.mixed):
            output = call(step, plan.features, maps, angles, tensors.mixing, tensors.rows[index])
        loss = loss_of(output.float(), tensors, index, scale)
        if not torch.isfinite(loss):
            raise ModelError(
                "not_finite",
                f"Training failed in epoch {number + 1}: the loss is no number.",
                "Lower the learning rate.",
            )
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        total += float(loss.detach()) * len(index)
    return total / max(tensors.count, 1)


def _schedule(epoch: int, epochs: int) -> float:
    """Two epochs of warming up, then a cosine to a twentieth."""
    warm = min(1.0, (epoch + 1) / 3)
    return warm * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * epoch / max(epochs, 1))))


def _copy(network: nn.Module) -> dict[str, Tensor]:
    return {name: value.detach().cpu().clone() for name, value in network.state_dict().items()}


def _save(path: Path, plan: Plan, network: nn.Module, optimizer: torch.optim.Optimizer, run: _State) -> None:
    stream = io.BytesIO()
    torch.save(
        {
            "fingerprint": plan.fingerprint,
            "epoch": run.epoch,
            "best_epoch": run.best_epoch,
            "best_loss": run.best_loss,
            "best_state": run.best_state,
            "history": run.history,
            "network": network.state_dict(),
            "optimizer": optimizer.state_dict(),
        },
        stream,
    )
    write_atomic(path, stream.getvalue())


def is_of(path: Path, plan: Plan) -> bool:
    """Whether the file is a checkpoint of this plan."""
    try:
        found: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
        return bool(found["fingerprint"] == plan.fingerprint)
    except Exception:  # absent, damaged, or not a checkpoint at all
        return False


def _restored(path: Path, plan: Plan, network: nn.Module, optimizer: torch.optim.Optimizer) -> _State | None:
    """The state of a run with the same fingerprint; None when the file is of another run or damaged."""
    try:
        found: dict[str, Any] = torch.load(path, map_location=plan.device, weights_only=True)
        if found["fingerprint"] != plan.fingerprint:
            return None
        network.load_state_dict(found["network"])
        optimizer.load_state_dict(found["optimizer"])
        best_state = {name: value.cpu() for name, value in found["best_state"].items()}
        return _State(found["epoch"], found["best_epoch"], found["best_loss"], best_state, found["history"])
    except Exception:  # whatever a damaged file raises: the run then begins anew
        return None
