"""What FreeCAD prints where an operation refuses: one sentence, without the traceback that it puts above every Python
exception. A fault of the program keeps its traceback."""

from __future__ import annotations

import sys
from typing import Any, Optional

from ..errors import TrainingError

_NO_LIMIT = object()
_limit_before: Any = None
_silenced = False


class _NamedForPeople(type):
    """FreeCAD prints the type of an exception before its text."""

    def __str__(cls) -> str:
        return "Strategy operation"


class Refusal(TrainingError, metaclass=_NamedForPeople):
    """A TrainingError on its way out of a recompute."""


def refusal(failure: BaseException) -> Optional[Refusal]:
    """What to raise out of a recompute for a refusal, printed without traceback; None for anything else.

    `recompute_ended` has to follow: FreeCAD prints after Python has returned, and asks Python's own limit then.
    """
    global _limit_before, _silenced
    if not isinstance(failure, TrainingError):
        return None
    if not _silenced:
        _limit_before = getattr(sys, "tracebacklimit", _NO_LIMIT)
        _silenced = True
    sys.tracebacklimit = 0
    return Refusal(failure.kind, failure.message, failure.hint)


def recompute_ended() -> None:
    """Tracebacks are printed again."""
    global _silenced
    if not _silenced:
        return
    _silenced = False
    if _limit_before is _NO_LIMIT:
        del sys.tracebacklimit
    else:
        sys.tracebacklimit = _limit_before
