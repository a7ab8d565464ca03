"""From a dialog's request to the console's call for it: what the interface does, a person can type."""

from __future__ import annotations

import dataclasses
from typing import Any, Dict, Sequence, Tuple

from cnc_training import console
from cnc_training.contract import EvaluateRequest, GenerateRequest, TrainRequest

# Set by the call itself.
_IMPLIED = {"models_folder", "fine_tune"}
# Always written, since a reader of the macro wants to see them.
_SPOKEN = {"name", "dataset", "base", "model"}


def call_of(request: Any) -> Tuple[str, Dict[str, Any]]:
    """The function of cnc_training.api and its arguments. Raises TypeError for a request that no dialog makes."""
    if isinstance(request, GenerateRequest):
        return "generate_synthetic", _arguments(request)
    if isinstance(request, TrainRequest):
        return ("fine_tune" if request.fine_tune else "train"), _arguments(request)
    if isinstance(request, EvaluateRequest):
        arguments = _arguments(request)
        if "parts_file" in arguments:
            arguments["parts"] = arguments.pop("parts_file")
        return "evaluate", arguments
    raise TypeError(f"no call is known for {type(request).__name__}")


def submit(request: Any) -> None:
    """Start the job by typing its call at FreeCAD's console, so that it is seen there and recorded in a macro."""
    name, arguments = call_of(request)
    console.call(name, **arguments)


def collect(name: str, jobs: Sequence[int]) -> None:
    """Label the parts of open CAM Jobs, by typing the call at FreeCAD's console."""
    console.call("collect", name=name, jobs=list(jobs))


def _arguments(request: Any) -> Dict[str, Any]:
    """The fields that differ from their defaults."""
    found = {}
    for field in dataclasses.fields(request):
        if field.name in _IMPLIED:
            continue
        value = getattr(request, field.name)
        default = field.default_factory() if field.default_factory is not dataclasses.MISSING else field.default
        if value != default or (field.name in _SPOKEN and value):
            found[field.name] = value
    return found
