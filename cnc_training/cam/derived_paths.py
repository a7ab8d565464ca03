"""Dressups, arrays and copies: operations whose path FreeCAD makes from the path of another.

FreeCAD leaves their path as it was when the operation that they are made from fails: old moves, which would be posted.
"""

from __future__ import annotations

from typing import Any, List

import Path

_PATH = "Path::Feature"


def sources_of(obj: Any) -> List[Any]:
    """The operations that this one's path is made from, nearest first; none for an operation of its own."""
    found: List[Any] = []
    waiting = _bases(obj)
    while waiting:
        source = waiting.pop(0)
        if source not in found:
            found.append(source)
            waiting += _bases(source)
    return found


def empty_derived_paths(obj: Any) -> None:
    """Leaves no path to what is made from an operation that has none; its next valid path makes them anew."""
    waiting = [obj]
    while waiting:
        source = waiting.pop()
        for other in source.InList:
            if source in _bases(other) and other.Path.Commands:
                other.Path = Path.Path([])
                waiting.append(other)


def _bases(obj: Any) -> List[Any]:
    base = getattr(obj, "Base", None)
    if not obj.isDerivedFrom(_PATH):
        return []
    linked = base if isinstance(base, list) else [base]
    return [one for one in linked if one is not None and hasattr(one, "isDerivedFrom") and one.isDerivedFrom(_PATH)]
