"""The folder of the runtime on disk, and the small JSON files in it that say what is there."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional

from cnc_training.paths import write_atomic

MARKER = ".complete.json"
IN_USE = ".in_use"


@dataclass(frozen=True)
class Layout:
    """Paths below <data root>/runtime. The root is resolved once, so that a symbolic link to it does not matter."""

    root: Path

    @classmethod
    def at(cls, root: Path) -> Layout:
        return cls(Path(os.path.realpath(root)))

    @property
    def lock(self) -> Path:
        return self.root / "lock"

    @property
    def current(self) -> Path:
        """The only commit: the generation it names is the environment."""
        return self.root / "current.json"

    @property
    def journal(self) -> Path:
        """The step that Prepare is at, or was at when it was cut off."""
        return self.root / "journal.json"

    @property
    def survey(self) -> Path:
        """What was last found out about this machine's Pythons and GPU."""
        return self.root / "survey.json"

    @property
    def envs(self) -> Path:
        return self.root / "envs"

    @property
    def pythons(self) -> Path:
        """Standalone Pythons, unpacked; each in a folder of its own with a marker like an environment's."""
        return self.root / "python"

    @property
    def downloads(self) -> Path:
        """Wheels and archives; also an inbox: a file put here by hand is used when its hash is right."""
        return self.root / "downloads"

    @property
    def trash(self) -> Path:
        return self.root / "trash"

    @property
    def logs(self) -> Path:
        return self.root / "logs"


def python_of(environment: Path, platform: str = sys.platform) -> Path:
    """The interpreter of a virtual environment."""
    return environment / ("Scripts/python.exe" if platform == "win32" else "bin/python")


def site_packages(environment: Path, platform: str = sys.platform) -> Optional[Path]:
    """The folder of the installed packages, or None where there is none (yet)."""
    if platform == "win32":
        folder = environment / "Lib" / "site-packages"
        return folder if folder.is_dir() else None
    found = sorted((environment / "lib").glob("python3.*/site-packages"))
    return found[0] if found else None


def read_json(path: Path) -> Optional[Dict[str, Any]]:
    """The object in a JSON file; None when it is missing or not readable: such a file says nothing."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return data if isinstance(data, dict) else None


def write_json(path: Path, data: Dict[str, Any]) -> None:
    write_atomic(path, json.dumps(data, indent=1, sort_keys=True).encode("utf-8"))


def installed_versions(folder: Path) -> Dict[str, str]:
    """name -> version of the packages in site-packages, from the names of their dist-info folders (no file is read)."""
    versions: Dict[str, str] = {}
    try:
        names: List[str] = os.listdir(folder)  # noqa: PTH208 - names are all that is needed
    except OSError:
        return versions
    for name in names:
        if name.endswith(".dist-info"):
            package, _, version = name[: -len(".dist-info")].rpartition("-")
            versions[package.replace("_", "-").replace(".", "-").lower()] = version
    return versions
