"""What the interface holds while FreeCAD runs: made when the CAM workbench is first opened, or a command first used."""

from __future__ import annotations

from typing import Any, Optional

_session: Optional[Any] = None


def current() -> Optional[Any]:
    """The session, or None while nothing has needed it."""
    return _session


def start() -> Any:
    """The session, made on first use."""
    global _session
    if _session is None:
        from cnc_training.application import application
        from cnc_training.gui.training_session import TrainingSession

        _session = TrainingSession(application())
        _session.show()
    return _session
