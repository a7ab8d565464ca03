"""Is there a runtime that can be used? Judged from the disk alone, in under 100 ms; if not, why, in one sentence."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Optional

from cnc_training.env.generations import damage
from cnc_training.env.layout import MARKER, Layout, installed_versions, python_of, read_json, site_packages
from cnc_training.env.lock import is_locked
from cnc_training.env.recipe import Recipe
from cnc_training.wording import said

_PHASES = {
    "fetch": said("downloading a Python"),
    "unpack": said("unpacking a Python"),
    "preflight": said("checking disk and platform"),
    "python": said("looking for a Python"),
    "venv": said("creating the environment"),
    "download": said("downloading packages"),
    "install": said("installing packages"),
    "check": said("checking the packages"),
    "commit": said("finishing"),
}
FINISHED_STEPS = ("ready", "fetched", "cancelled", "failed")


@dataclass(frozen=True)
class Readiness:
    """What the disk says. environment and python are set only when ready."""

    ready: bool
    reason: str
    environment: Optional[Path] = None
    python: Optional[Path] = None
    marker: Dict[str, Any] = field(default_factory=dict)


def check(layout: Layout, recipe: Optional[Recipe] = None) -> Readiness:
    """recipe: what the environment should contain; None: whatever it was made from."""
    current = read_json(layout.current)
    if current is None:
        return Readiness(False, "The environment has not been prepared yet.")
    environment = layout.root / str(current.get("env", ""))
    marker = read_json(environment / MARKER)
    if marker is None or marker.get("key") != current.get("key"):
        return Readiness(False, "The environment's folder is missing or was left unfinished.")
    if not _same_folder(marker.get("path", ""), environment):
        return Readiness(False, f"The environment was moved here from {marker.get('path')}.", marker=marker)
    base = Path(marker.get("base", {}).get("executable", ""))
    if not base.is_file():
        return Readiness(False, f"The Python that the environment was made from is gone ({base}).", marker=marker)
    python = python_of(environment)
    if not python.is_file():
        return Readiness(False, f"The environment's Python is missing ({python}).", marker=marker)
    if recipe is not None and recipe.sha256 != marker.get("lock_sha256"):
        missing = missing_packages(environment, recipe)
        if missing:
            return Readiness(False, f"The addon needs other packages now: {_list(missing)}.", marker=marker)
    broken = damage(environment, marker.get("files", {}))
    if broken:
        return Readiness(False, f"The environment is damaged: {broken}.", marker=marker)
    return Readiness(True, "", environment, python, marker)


def marker_of_current(layout: Layout) -> Dict[str, Any]:
    """What is written in the environment that current.json names, ready or not; {} without one."""
    current = read_json(layout.current) or {}
    return read_json(layout.root / str(current.get("env", "")) / MARKER) or {}


def still_there(readiness: Readiness) -> bool:
    """Whether what was ready could still start: a look at three files, for every moment in which it is needed."""
    if readiness.environment is None or readiness.python is None:
        return False
    base = Path(readiness.marker.get("base", {}).get("executable", ""))
    return all(path.is_file() for path in (readiness.python, base, readiness.environment / MARKER))


def _same_folder(recorded: str, found: Path) -> bool:
    return os.path.normcase(os.path.realpath(recorded)) == os.path.normcase(os.path.realpath(found))


def _list(items: List[str], most: int = 5) -> str:
    told = ", ".join(items[:most])
    return said(f"{told} and {len(items) - most:d} others") if len(items) > most else told


def missing_packages(environment: Path, recipe: Recipe) -> List[str]:
    """What of the recipe is not installed in its pinned version, as "name version" or "name version (found other)"."""
    folder = site_packages(environment)
    found = installed_versions(folder) if folder is not None else {}
    missing = []
    for requirement in recipe.requirements:
        version = found.get(requirement.name, "")
        if version.split("+")[0] != requirement.version.split("+")[0]:
            missing.append(f"{requirement.name} {requirement.version}" + (f" (found {version})" if version else ""))
    return missing


def interrupted(layout: Layout) -> Optional[str]:
    """A sentence about a Prepare that ended without saying so (killed, power cut), or None. One that runs is none."""
    journal = read_json(layout.journal)
    if journal is None or journal.get("step") in FINISHED_STEPS or is_locked(layout.lock):
        return None
    committed = str((read_json(layout.current) or {}).get("env", "")).rpartition("/")[2]
    if committed and committed == journal.get("generation"):
        return None  # all that was left to do was to say so
    phase = _PHASES.get(str(journal.get("step")), str(journal.get("step")))
    return said(f"Preparing the environment was interrupted while {phase} ({journal.get('started', 'time unknown')}).")
