"""Strategy models and datasets."""

from __future__ import annotations

from typing import Any, List

from cnc_training.application import application
from cnc_training.contract import GateVerdict
from cnc_training.errors import JobFailed
from cnc_training.jobs.running import wait_until
from cnc_training.models.datasets import DatasetEntry
from cnc_training.models.registry import ModelEntry


def models() -> List[ModelEntry]:
    """All strategy models: name, path, card, active, known, verdict."""
    return application().models.entries()


def datasets() -> List[DatasetEntry]:
    """All datasets: name, folder, card."""
    return application().datasets()


def activate(name: str, overrule: bool = False, trust: bool = False, timeout_s: float = 60.0) -> GateVerdict:
    """Make a model the active one and return the gate's verdict. Raises ModelError with the reason when it is refused.

    overrule: although the gate says it is worse. trust: although the file came from elsewhere.
    """
    app = application()
    if trust:
        app.models.trust(name)
    if name == app.active_model:
        verdict = app.models.entry(name).verdict
        if verdict is not None and not app.models.active_problem:
            return verdict
    answers: List[Any] = []
    app.activate(name, overrule, lambda verdict, error: answers.append((verdict, error)))
    if not wait_until(lambda: bool(answers), timeout_s):
        raise JobFailed("timeout", f"{name} did not answer within {timeout_s:g} s.", "Try again.")
    verdict, error = answers[0]
    if error is not None:
        raise error
    return verdict


def rollback() -> str:
    """Return to the model before the active one; its name."""
    return application().rollback()
