"""The card of a newly trained model, and the models and cards that it is compared with."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch

import cnc_training
from cnc_training.contract import ModelCard, TrainRequest
from cnc_training.errors import ModelError
from cnc_training.models.registry import BASE, BASE_FILE, ModelRegistry
from cnc_training.runtime.dataset import Dataset
from cnc_training.runtime.features import FEATURES_VERSION
from cnc_training.runtime.learning_data import LearningData
from cnc_training.runtime.strategy_model import StrategyModel


def new_card(
    wanted: TrainRequest, dataset: Dataset, data: LearningData, groups: dict[str, np.ndarray], base: ModelCard | None
) -> ModelCard:
    learned = [data.about[i] for name in ("train", "validation") for i in groups[name]]
    meshes = {str(about["file_sha256"]) for about in learned if about.get("file_sha256")}
    if base is not None:
        meshes |= set(base.meshes)
    parts = {name: len({data.part[i] for i in index}) for name, index in groups.items()}
    return ModelCard(
        name=wanted.name,
        addon_version=cnc_training.__version__,
        kernel_version=dataset.card.kernel_version,
        features=wanted.features,
        created=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        base=f"{base.name} {base.weights_sha256}" if base is not None else "",
        dataset={
            "name": dataset.card.name,
            "shards": dataset.card.shards,
            "damaged": sorted(dataset.damaged),
            "samples": len(data),
            "parameters": dataset.card.parameters,
        },
        meshes=sorted(meshes),
        split={"by": "part hash", "parts": parts, "seed": wanted.seed, "left_out": sorted(wanted.leave_out)},
        versions={
            "features": str(FEATURES_VERSION),
            "torch": torch.__version__,
            "onnx": onnx.__version__,
            "onnxruntime": onnxruntime.__version__,
            "numpy": np.__version__,
        },
    )


def rivals(wanted: TrainRequest, base_path: Path | None) -> list[StrategyModel]:
    """The models that the new one is compared with: the active, the base model, and the one it started from."""
    registry = ModelRegistry(Path(wanted.models_folder))
    paths = [registry.active_path, BASE_FILE if BASE_FILE.is_file() else None, base_path]
    found: dict[str, StrategyModel] = {}
    for path in paths:
        if path is None or path.suffix != ".onnx":
            continue
        try:
            model = StrategyModel(path)
        except ModelError:
            continue  # what cannot be loaded cannot be active either
        found.setdefault(model.card.weights_sha256, model)
    return list(found.values())


def gate_cards(wanted: TrainRequest) -> tuple[ModelCard | None, ModelCard | None]:
    registry = ModelRegistry(Path(wanted.models_folder))
    active = registry.active
    base = registry.card(BASE) if BASE_FILE.is_file() else None
    return (registry.card(active) if active and active != wanted.name else None), base
