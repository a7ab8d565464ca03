"""Errors that reach a person: one sentence that says what happened, one hint that says what to do.

Standard library only; both worlds raise them. The details of a failure belong into the log, not into these texts.
"""

from __future__ import annotations

from typing import Type


class TrainingError(Exception):
    """Base of every error that is shown to a person.

    kind     a stable word for programs ("no_stock", "hash_mismatch", ...)
    message  one sentence: what happened
    hint     one sentence: what to do about it, or ""
    """

    def __init__(self, kind: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def to_json(self) -> dict:
        return {"kind": self.kind, "message": self.message, "hint": self.hint}

    def __reduce__(self) -> tuple:
        """So that worker processes can hand it over: by default an exception is made anew from one argument."""
        return (_restored, (type(self), self.kind, self.message, self.hint))

    @classmethod
    def from_json(cls, data: dict) -> TrainingError:
        return cls(str(data.get("kind", "unknown")), str(data.get("message", "")), str(data.get("hint", "")))


def _restored(cls: Type[TrainingError], kind: str, message: str, hint: str) -> TrainingError:
    error = cls.__new__(cls)
    TrainingError.__init__(error, kind, message, hint)
    return error


class GeometryError(TrainingError):
    """The part, tool or setup cannot be machined as given."""


class DatasetError(TrainingError):
    """A dataset cannot be read or written."""


class ModelError(TrainingError):
    """A strategy model cannot be read, trusted or used."""


class EnvironmentFailed(TrainingError):
    """The isolated runtime could not be prepared or is no longer there."""


class JobFailed(TrainingError):
    """A training job ended without its result."""


class Cancelled(TrainingError):
    """Somebody asked for the end; not a failure."""

    def __init__(self, message: str = "Cancelled.") -> None:
        super().__init__("cancelled", message)
