"""A strategy model in use: loaded from bytes, checked, and asked about candidates."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

from cnc_training.contract import ModelCard
from cnc_training.errors import ModelError
from cnc_training.models.card import check_onnx, read_card, read_model, read_onnx_card
from cnc_training.runtime.answering import INPUTS, check_golden, run_onnx, session
from cnc_training.runtime.archive import read_state
from cnc_training.runtime.features import FEATURES_VERSION, CandidateFrames
from cnc_training.runtime.prediction import Prediction, prediction
from cnc_training.runtime.shortlist import ALL_CUTTERS, Errors


class StrategyModel:
    """An ONNX model that runs in ONNX Runtime. The file may be replaced or deleted while this is in use.

    Raises ModelError when the file is not a strategy model that could be trusted to compute: foreign operators,
    external data, too large, without a card, or with another answer to its golden request.
    """

    def __init__(self, path: Path) -> None:
        self.path = Path(path)
        data = read_model(self.path)
        self.sha256 = hashlib.sha256(data).hexdigest()
        self.card: ModelCard = read_onnx_card(data, self.path.name)
        check_onnx(data, self.path.name)
        seen = self.card.versions.get("features", "")
        if seen != str(FEATURES_VERSION):
            raise ModelError(
                "other_features",
                f"{self.path.name} was trained on features of version {seen or '?'}, not {FEATURES_VERSION}.",
                "Train it again with this version of the addon.",
            )
        try:
            self._session = session(data)
        except Exception as error:  # ONNX Runtime's own exceptions have no common base
            raise ModelError("model_damaged", f"{self.path.name} cannot be loaded: {error}.", "Train again.") from error
        check_golden(self.card, self._run)
        self._errors = known_errors(self.card, self.path.name)

    @property
    def name(self) -> str:
        return self.card.name or self.path.stem

    def predict(self, maps: np.ndarray, frames: CandidateFrames, rows: np.ndarray, baseline: np.ndarray) -> Prediction:
        """For one part and machine."""
        given = {"maps": maps[None], "angles": frames.angles, "mixing": frames.mixing, "rows": rows[None]}
        return prediction(self._run({n: given[n].astype(np.float32) for n in INPUTS[self.card.features]})[0], baseline)

    def errors(self, cutter_kind: str) -> Errors | None:
        """How far off its times may be under this sort of cutter, else under all; None where too few parts told."""
        return self._errors.get(cutter_kind, self._errors.get(ALL_CUTTERS))

    def _run(self, inputs: dict[str, np.ndarray]) -> np.ndarray:
        try:
            return run_onnx(self._session, inputs)
        except Exception as error:
            raise ModelError("model_failed", f"{self.path.name} cannot answer: {error}.", "Choose another.") from error


def known_errors(card: ModelCard, name: str) -> dict[str, Errors]:
    """By sort of cutter. Raises ModelError for what training did not write."""
    try:
        return {str(kind): Errors.from_card(stored) for kind, stored in card.training.get("errors", {}).items()}
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ModelError("model_damaged", f"The card of {name} is damaged: {error}.", "Train again.") from error


def read_weights(path: Path) -> tuple[dict[str, np.ndarray], ModelCard]:
    """(weights by name, card) of a .onnx or .pt file; nothing in the file is run. Raises ModelError."""
    path = Path(path)
    card = read_card(path)
    if path.suffix == ".pt":
        return read_state(path), card
    data = read_model(path)
    check_onnx(data, path.name)
    from cnc_training.runtime.export import onnx_state  # needs torch, which the serving process does without

    return onnx_state(data), card
