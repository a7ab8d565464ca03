"""Machine profiles: small JSON files of contract.MachineProfile. Three ship with the addon, users keep their own."""

from __future__ import annotations

import dataclasses
import json
import math
import re
from pathlib import Path
from typing import Dict, Optional, Union

from ..contract import MachineProfile, from_json, to_json
from ..errors import TrainingError
from ..paths import RESOURCES, machines_root, write_atomic
from ..wording import said

SHIPPED_FOLDER = RESOURCES / "machines"
CONTROLLERS = ("grbl", "linuxcnc")
POSITIVE = (
    "acceleration_xy_mm_s2",
    "acceleration_z_mm_s2",
    "rapid_xy_mm_min",
    "rapid_z_mm_min",
    "junction_deviation_mm",
    "feed_mm_min",
    "plunge_mm_min",
)
FEWEST_BLOCKS = 3  # one runs, one is free, one is looked at


class MachineError(TrainingError):
    """A machine profile cannot be found, read or used."""


def shipped_machines() -> Dict[str, MachineProfile]:
    """The profiles that come with the addon: "hobby router", "bench mill", "machining centre"."""
    return {path.stem.replace("_", " "): _read(path) for path in sorted(SHIPPED_FOLDER.glob("*.json"))}


def load_machine(name_or_path: Union[str, Path], folder: Optional[Path] = None) -> MachineProfile:
    """A profile by the path of its file, or by name: first the user's (folder, default: data root), then those that
    ship. Names are compared without regard to case, spaces and underscores. Raises MachineError."""
    text = str(name_or_path)
    path = Path(text).expanduser()
    if text.endswith(".json") or isinstance(name_or_path, Path):
        if not path.is_file():
            raise MachineError("no_machine", f"There is no machine profile {path.name}.", "Choose another file.")
        return _read(path)
    own = machines_root() if folder is None else Path(folder)
    for place in (own, SHIPPED_FOLDER):
        for candidate in sorted(place.glob("*.json")):
            if file_stem(candidate.stem) == file_stem(text):
                return _read(candidate)
    raise MachineError(
        "no_machine",
        f"There is no machine profile called {text!r}.",
        f"Known are: {', '.join(sorted(shipped_machines()))}, and your own.",
    )


def machine_path(name: str, folder: Optional[Path] = None) -> Path:
    """The file of a profile of that name in folder (default: the user's profiles). Raises MachineError for a name
    without letters and digits."""
    stem = file_stem(name)
    if not stem:
        raise MachineError("bad_machine", "A machine profile needs a name.", "Give it letters or digits.")
    return (machines_root() if folder is None else Path(folder)) / (stem + ".json")


def save_machine(profile: MachineProfile, folder: Optional[Path] = None, remarks: Optional[dict] = None) -> Path:
    """Writes NAME.json, atomically, into folder (default: the user's profiles). remarks: what else to keep in the file,
    which reading passes over. Raises MachineError."""
    check_machine(profile)
    path = machine_path(profile.name, folder)
    data = {**to_json(profile), **to_json(remarks or {})}
    write_atomic(path, (json.dumps(data, indent=2) + "\n").encode("utf-8"))
    return path


def check_machine(profile: MachineProfile) -> MachineProfile:
    """The profile itself; raises MachineError that names the field when a value makes no sense."""
    if profile.controller not in CONTROLLERS:
        raise MachineError(
            "bad_machine",
            f"{profile.name}: the controller {profile.controller!r} is not known.",
            f"Use one of: {', '.join(CONTROLLERS)}.",
        )
    for item in dataclasses.fields(profile):
        value = getattr(profile, item.name)
        if isinstance(value, str):
            continue
        wanted = ""
        if not math.isfinite(value) or value < 0:
            wanted = said("0 or more")
        elif item.name in POSITIVE and value <= 0:
            wanted = said("more than 0")
        elif item.name == "lookahead_blocks" and value < FEWEST_BLOCKS:
            wanted = said(f"{FEWEST_BLOCKS:d} or more")
        if wanted:
            raise MachineError(
                "bad_machine",
                f"{item.name} of the machine profile {profile.name} cannot be {value}.",
                f"It must be {wanted}.",
            )
    return profile


def file_stem(name: str) -> str:
    """How a name is written as a file name: lower case, words joined by underscores."""
    return "_".join(re.findall(r"\w+", name.lower().replace("_", " ")))


def _read(path: Path) -> MachineProfile:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        profile = from_json(MachineProfile, data)
    except (OSError, ValueError, TypeError) as error:
        raise MachineError(
            "bad_machine", f"{path.name} is not a machine profile: {error}", "Compare it with one that ships."
        ) from error
    return check_machine(profile)
