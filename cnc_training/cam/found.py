"""What was found beside the window, for the console's call that records it: it need not look for it again.

The editor asks for a ranking in the background. When the answer is there, it types `api.rank(operation)` at FreeCAD's
console, so that a macro gets the line; that call finds the answer here. Typed by a person, it ranks.
"""

from __future__ import annotations

import contextlib
from typing import Any, Dict, Iterator, Tuple

_found: Dict[Tuple[str, str, str], Any] = {}


@contextlib.contextmanager
def offered(operation: Any, call: str, answer: Any) -> Iterator[None]:
    """While this lasts, the named call for an operation finds the answer, once."""
    key = _key(operation, call)
    _found[key] = answer
    try:
        yield
    finally:
        _found.pop(key, None)


def take(operation: Any, call: str) -> Any:
    """The answer that is offered to a call; None: it has to be found."""
    return _found.pop(_key(operation, call), None)


def _key(operation: Any, call: str) -> Tuple[str, str, str]:
    return operation.Document.Name, operation.Name, call
