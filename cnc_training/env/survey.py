"""A look at the machine before anything is made: which Pythons could serve, which GPU there is, what it would cost.

Starts other programs, so it runs in the same child as Prepare, never in FreeCAD.
"""

from __future__ import annotations

import dataclasses
from typing import Any, Callable, Dict, List

from cnc_training.env import asking, gpu, interpreters
from cnc_training.env.layout import Layout, read_json, write_json
from cnc_training.env.recipe import available_backends, lock_path, platform_name, read_lock

_MOST_PYTHONS = 12


def survey(
    layout: Layout, interpreter: str, cpu_only: bool, environ: Dict[str, str], cancelled: Callable[[], bool]
) -> Dict[str, Any]:
    """{"verdicts": [{path, origin, accepted, reason}], "gpus": [...], "problem", "backend", "reason", "download_bytes",
    "needed_bytes"}; also kept in the runtime's folder, for the next start."""
    name = platform_name()
    driver = asking.query_driver(environ, cancelled)
    backend = gpu.choose_backend(name, driver, cpu_only, available_backends(name))
    recipe = read_lock(lock_path(backend.name, name))
    found = interpreters.candidates(interpreter, environ, versions=recipe.pythons)[:_MOST_PYTHONS]
    verdicts = [asking.ask_interpreter(candidate, recipe.pythons, environ, cancelled) for candidate in found]
    result = {
        "verdicts": [_row(v) for v in verdicts],
        "attempts": (read_json(layout.survey) or {}).get("attempts", {}),
        "gpus": [dataclasses.asdict(one) for one in driver.gpus],
        "problem": driver.problem,
        "backend": backend.name,
        "reason": backend.reason,
        "download_bytes": recipe.download_bytes,
        "needed_bytes": recipe.needed_bytes(),
    }
    write_json(layout.survey, result)
    return result


def remember(layout: Layout, verdicts: List[interpreters.Verdict]) -> None:
    """Keep what was found out about some Pythons, beside what is known about others."""
    known = read_json(layout.survey) or {}
    asked = {v.path for v in verdicts}
    rows = [_row(v) for v in verdicts] + [row for row in known.get("verdicts", []) if row.get("path") not in asked]
    write_json(layout.survey, {**known, "verdicts": rows})


def _row(verdict: interpreters.Verdict) -> Dict[str, Any]:
    return {
        "path": verdict.path, "origin": verdict.origin, "accepted": verdict.accepted, "reason": verdict.reason,
    }  # fmt: skip
