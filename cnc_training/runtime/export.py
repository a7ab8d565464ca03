"""Publishing a strategy model: NAME.onnx with its card inside, NAME.pt (TorchScript) beside it.

Both are made in memory, asked the same questions as the trained network, and written only when they answer within
1e-5; each file is then put in place by one os.replace.
"""

from __future__ import annotations

import contextlib
import dataclasses
import io
import logging
import os
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from torch import nn

from cnc_training import contract
from cnc_training.contract import ModelCard
from cnc_training.errors import ModelError
from cnc_training.models.card import CARD_FILE, CARD_KEY, check_onnx
from cnc_training.paths import file_sha256, write_atomic
from cnc_training.runtime.answering import INPUTS, OUTPUT, golden_arrays, run_onnx, session
from cnc_training.runtime.features import CandidateFrames
from cnc_training.runtime.network import state_arrays, weights_sha256

TOLERANCE = 1e-5
OPSET = 20


@dataclasses.dataclass(frozen=True)
class Questions:
    """Real samples, parts (n, 5, 64, 64) with rows (n, k, columns), that every form of a model must answer alike."""

    maps: np.ndarray
    rows: np.ndarray
    frames: CandidateFrames

    def inputs(self, features: str) -> dict[str, np.ndarray]:
        given = {"maps": self.maps, "angles": self.frames.angles, "mixing": self.frames.mixing, "rows": self.rows}
        return {name: given[name].astype(np.float32) for name in INPUTS[features]}


def publish(network: nn.Module, card: ModelCard, questions: Questions, folder: Path) -> dict[str, str]:
    """Write NAME.onnx and NAME.pt to folder and return their SHA-256 by path. The card gets the hash of the weights and
    a golden request. Raises ModelError when a form does not answer as the network does; then nothing is written."""
    network.eval()
    inputs = questions.inputs(card.features)
    with torch.no_grad():
        expected = network(*[torch.from_numpy(value) for value in inputs.values()]).numpy()
    state = state_arrays(network)
    card.weights_sha256 = weights_sha256(state)
    card.golden = golden(network, card.features, inputs)
    text = contract.dumps(card)
    graph = _onnx_bytes(network, card.features, inputs, state, text)
    script = _script_bytes(network, text)
    check_onnx(graph, f"{card.name}.onnx")
    _compare("ONNX", run_onnx(session(graph), inputs), expected)
    with torch.no_grad():
        loaded = torch.jit.load(io.BytesIO(script))
        _compare("TorchScript", loaded(*[torch.from_numpy(v) for v in inputs.values()]).numpy(), expected)
    written = {}
    for suffix, data in ((".pt", script), (".onnx", graph)):
        path = Path(folder) / f"{card.name}{suffix}"
        write_atomic(path, data)
        written[str(path)] = file_sha256(path)
    return written


def golden(network: nn.Module, features: str, inputs: dict[str, np.ndarray]) -> dict[str, Any]:
    """A request with its answer, as a card keeps them: the candidates of the first sample, over a drawn map."""
    request = {n: np.round(v[:1] if n == "rows" else v, 5).tolist() for n, v in inputs.items() if n != "maps"}
    asked = golden_arrays(request, features)
    with torch.no_grad():
        answer = network(*[torch.from_numpy(value) for value in asked.values()]).numpy()
    return {"request": request, "answer": np.round(answer.astype(np.float64), 7).tolist()}


def onnx_state(graph: bytes) -> dict[str, np.ndarray]:
    """The weights of an exported graph under the network's names."""
    model = onnx.load_from_string(graph)
    return {i.name: onnx.numpy_helper.to_array(i).copy() for i in model.graph.initializer}


def _onnx_bytes(
    network: nn.Module, features: str, inputs: dict[str, np.ndarray], state: dict[str, np.ndarray], card: str
) -> bytes:
    dim = torch.export.Dim
    parts, angles, candidates = dim("parts", min=1), dim("angles", min=1), dim("candidates", min=1)
    shapes = {
        "maps": {0: parts},
        "angles": {0: angles},
        "mixing": {0: candidates, 1: angles},
        "rows": {0: parts, 1: candidates},
    }
    names = INPUTS[features]
    with _quiet():
        program = torch.onnx.export(
            network,
            tuple(torch.from_numpy(inputs[name]) for name in names),
            dynamo=True,
            external_data=False,
            input_names=list(names),
            output_names=[OUTPUT],
            dynamic_shapes=tuple(shapes[name] for name in names),
            opset_version=OPSET,
            verbose=False,
        )
    assert program is not None
    model = program.model_proto
    model.graph.doc_string = ""
    for node in model.graph.node:
        del node.metadata_props[:]
        node.doc_string = ""
    present = {i.name for i in model.graph.initializer}
    # the exporter folds and merges some weights; all of them are kept by name, so that a model can be forked from here
    for name in sorted(set(state) - present):
        model.graph.initializer.append(onnx.numpy_helper.from_array(state[name], name))
    del model.metadata_props[:]
    entry = model.metadata_props.add()
    entry.key, entry.value = CARD_KEY, card
    onnx.checker.check_model(model)
    return model.SerializeToString(deterministic=True)


def _script_bytes(network: nn.Module, card: str) -> bytes:
    stream = io.BytesIO()
    with _quiet():
        torch.jit.save(torch.jit.script(network), stream, _extra_files={CARD_FILE: card})
    return stream.getvalue()


def _compare(form: str, found: np.ndarray, expected: np.ndarray) -> None:
    error = float(np.abs(found - expected).max())
    if not error <= TOLERANCE:
        raise ModelError(
            "export_differs", f"The {form} form answers {error:.1e} away from the network.", "Train the model again."
        )


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """The exporters warn about their own deprecations on every call; what matters is checked by comparing answers."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings(), open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere):
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)
