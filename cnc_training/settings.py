"""The user's settings: one JSON file in the data root.

Not FreeCAD's preferences, because each FreeCAD version has its own and the command line has none: what is set in one
place must hold in the panel, on the console, in tools and in every FreeCAD of the machine. The file is small and read
anew before each change, so that two programs do not undo each other's settings.
"""

from __future__ import annotations

import dataclasses
import json
import typing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List

from cnc_training.errors import TrainingError
from cnc_training.paths import FOLDER_SETTINGS, may_hold_data, settings_file, write_atomic

SETTINGS_VERSION = 1
LARGEST_CUSP_MM = 5.0
MOST_VERIFIED = 50


@dataclass(frozen=True)
class Settings:
    """All settings with their defaults. Strings that are empty mean: decide by yourself."""

    # environment
    cpu_only: bool = False
    interpreter: str = ""  # the Python that Prepare tries first: a path, or "standalone" for the one to download
    mirror: str = ""  # where standalone Pythons are downloaded from first
    trusted_pythons: str = ""  # SHA-256 of other archives with a Python that may be used, separated by blanks
    # folders, from the next start on; empty: in the data root
    models_folder: str = ""
    datasets_folder: str = ""
    # machining
    machine: str = "bench mill"  # name of a machine profile
    default_cusp_mm: float = 0.01
    n_verify: int = 5  # candidates of the shortlist that are generated and timed
    rank_new: bool = True  # rank a strategy operation as soon as it is made in the window
    # last used
    last_dataset: str = ""
    last_model: str = ""
    last_folder: str = ""
    # interface
    environment_docked: bool = False
    environment_dock_open: bool = False
    jobs_docked: bool = False
    jobs_dock_open: bool = False

    def check(self) -> None:
        """Raises TrainingError where a value cannot be."""
        if not 0 < self.default_cusp_mm <= LARGEST_CUSP_MM:
            raise TrainingError("bad_setting", "The cusp height must be over 0 and at most 5 mm.")
        if not 0 <= self.n_verify <= MOST_VERIFIED:
            raise TrainingError("bad_setting", "The number of candidates to verify must be 0 to 50.")
        for name in FOLDER_SETTINGS:
            folder = getattr(self, name)
            if folder and not may_hold_data(folder):
                raise TrainingError(
                    "bad_setting",
                    f"Data cannot be kept in {folder}.",
                    "Choose a folder by its whole path, outside the addon's own.",
                )


class SettingsStore:
    """The settings file. A damaged file is set aside and the defaults hold; fields of a newer version are kept."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._listeners: List[Callable[[Settings], None]] = []
        self._values = self._read()

    @classmethod
    def default(cls) -> SettingsStore:
        return cls(settings_file())

    @property
    def values(self) -> Settings:
        """As they were when they were last read or changed here."""
        return self._values

    def reload(self) -> Settings:
        """Read what other programs may have changed."""
        self._set(self._read())
        return self._values

    def update(self, **changes: Any) -> Settings:
        """Change some fields and write them. Raises TrainingError for a value that cannot be, TypeError for a field
        that there is not."""
        values = dataclasses.replace(self._read(), **changes)
        values.check()
        raw = self._read_raw()
        raw.update(dataclasses.asdict(values))
        raw["version"] = max(SETTINGS_VERSION, _int(raw.get("version")))
        write_atomic(self.path, json.dumps(raw, indent=1, sort_keys=True).encode("utf-8"), wait=False)
        self._set(values)
        return values

    def on_change(self, listener: Callable[[Settings], None]) -> None:
        """Call the listener with the new values after each change."""
        self._listeners.append(listener)

    def _set(self, values: Settings) -> None:
        if values != self._values:
            self._values = values
            for listener in list(self._listeners):
                listener(values)

    def _read(self) -> Settings:
        raw = self._read_raw()
        hints = typing.get_type_hints(Settings)
        known = {name: _typed(raw[name], hints[name]) for name in hints if name in raw}
        values = dataclasses.replace(Settings(), **{n: v for n, v in known.items() if v is not None})
        try:
            values.check()
        except TrainingError:
            return Settings()
        return values

    def _read_raw(self) -> Dict[str, Any]:
        try:
            raw = json.loads(self.path.read_text(encoding="utf-8"))
            if isinstance(raw, dict):
                return raw
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            pass
        try:
            self.path.replace(self.path.with_name(self.path.name + ".damaged"))
        except OSError:
            pass
        return {}


def _typed(value: Any, kind: type) -> Any:
    """value when it is of the kind, else None: then the default holds."""
    if kind is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    return value if type(value) is kind else None


def _int(value: Any) -> int:
    return value if type(value) is int else 0
