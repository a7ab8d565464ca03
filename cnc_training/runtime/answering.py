"""Asking an exported strategy model: its inputs, its ONNX Runtime session, and the golden request of its card.

Without torch, so that the serving process starts quickly and stays small.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import onnxruntime

from cnc_training.contract import ModelCard
from cnc_training.errors import ModelError

INPUTS = {"v2": ("maps", "angles", "mixing", "rows"), "v1": ("rows",)}
OUTPUT = "corrections"
GOLDEN_TOLERANCE = 1e-4  # another processor may add up in another order


def golden_maps() -> np.ndarray:
    """(1, 5, 64, 64): a disc of area with a wavy surface."""
    y, x = np.meshgrid(np.linspace(-1, 1, 64), np.linspace(-1, 1, 64), indexing="ij")
    inside = (np.hypot(x, y) < 0.8).astype(np.float32)
    return np.stack([inside, 0.1 * np.sin(5 * x) * inside, 0.5 * np.cos(5 * x) * inside, 0.2 * y * inside, 0 * x])[
        None
    ].astype(np.float32)


def check_golden(card: ModelCard, answer_to: Callable[[dict[str, np.ndarray]], np.ndarray]) -> None:
    """Ask the golden request of a card. Raises ModelError when there is none or the answer is another one."""
    try:
        asked = golden_arrays(card.golden["request"], card.features)
        expected = np.array(card.golden["answer"], dtype=np.float64)
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError("golden_missing", f"The card of {card.name} has no golden request.", "Train again.") from error
    found = answer_to(asked)
    if found.shape != expected.shape or not np.abs(found - expected).max() <= GOLDEN_TOLERANCE:
        raise ModelError(
            "golden_differs", f"{card.name} does not answer its golden request.", "The file is damaged; train it again."
        )


def golden_arrays(request: dict[str, Any], features: str) -> dict[str, np.ndarray]:
    """The inputs of a golden request: what the card keeps of it, over the drawn map."""
    given = {name: np.array(value, dtype=np.float32) for name, value in request.items()}
    given["maps"] = golden_maps()
    return {name: given[name] for name in INPUTS[features]}


def session(graph: bytes) -> onnxruntime.InferenceSession:
    """An ONNX Runtime session from bytes, one thread, CPU."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])


def run_onnx(running: onnxruntime.InferenceSession, inputs: dict[str, np.ndarray]) -> np.ndarray:
    """The network's output; inputs that the graph does not use are left out."""
    wanted = {i.name for i in running.get_inputs()}
    return np.asarray(running.run([OUTPUT], {name: value for name, value in inputs.items() if name in wanted})[0])
