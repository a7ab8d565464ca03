"""Where things live on disk. Nothing is ever written inside the addon folder, which updates replace.

One data root for the addon, the command line and the tests: CNC_TRAINING_HOME, else the platform's generic data
location with the folder cnc_training (not FreeCAD's user folder: FreeCAD 1.1 gives each version its own). The two
folders of it that grow, models and datasets, may lie elsewhere: the settings in the data root name them.
"""

from __future__ import annotations

import _thread
import functools
import hashlib
import json
import os
import sys
from pathlib import Path
from typing import Dict

ADDON_ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ADDON_ROOT / "resources"
RUNTIME_PROGRAM = ADDON_ROOT / "cnc_training" / "runtime"
FOLDER_SETTINGS = ("models_folder", "datasets_folder")


def data_root(environ: dict | None = None, platform: str = sys.platform) -> Path:
    """The folder that holds everything the user makes: runtime, models, datasets, jobs, machine profiles."""
    env = os.environ if environ is None else environ
    chosen = env.get("CNC_TRAINING_HOME")
    if chosen:
        return Path(chosen).expanduser().absolute()
    home = Path(env.get("HOME") or env.get("USERPROFILE") or os.path.expanduser("~"))
    if platform == "win32":
        base = Path(env.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(env.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "cnc_training"


def runtime_root() -> Path:
    return data_root() / "runtime"


def settings_file() -> Path:
    return data_root() / "settings.json"


def models_root() -> Path:
    return _moved(settings_file()).get("models_folder") or data_root() / "models"


def datasets_root() -> Path:
    return _moved(settings_file()).get("datasets_folder") or data_root() / "datasets"


@functools.lru_cache(maxsize=None)
def _moved(settings: Path) -> Dict[str, Path]:
    """The folders that the settings put elsewhere. Read once: a program does not change its folders while it runs."""
    try:
        values = json.loads(settings.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    chosen = {name: values.get(name) for name in FOLDER_SETTINGS} if isinstance(values, dict) else {}
    return {name: Path(value) for name, value in chosen.items() if isinstance(value, str) and may_hold_data(value)}


def may_hold_data(folder: str) -> bool:
    """Whether models or datasets may be kept there: an absolute path outside the addon's folder, which updates
    replace."""
    return Path(folder).is_absolute() and ADDON_ROOT not in (Path(folder), *Path(folder).parents)


def jobs_root() -> Path:
    return data_root() / "jobs"


def machines_root() -> Path:
    """Machine profiles of the user; those that ship are in resources/machines."""
    return data_root() / "machines"


def write_atomic(path: Path, data: bytes, wait: bool = True) -> None:
    """Write a file so that a reader sees the old bytes or the new ones, never a part of them.

    wait: return when the disk has it. Without, for the window's thread, a busy disk is waited for in another thread: a
    power failure in that moment may cost the file, the end of this program does not.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with open(temporary, "wb") as stream:
            stream.write(data)
            stream.flush()
            if wait:
                os.fsync(stream.fileno())
            else:
                # not threading: a thread that allocates may be the one to collect garbage (see garbage.py)
                _thread.start_new_thread(_flush, (os.dup(stream.fileno()),))
        os.replace(temporary, path)
    finally:
        if temporary.exists():
            temporary.unlink()


def _flush(descriptor: int) -> None:
    try:
        os.fsync(descriptor)
    except OSError:  # the disk is full or gone; whoever needs the file will see that
        pass
    finally:
        os.close(descriptor)


def file_sha256(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        for block in iter(lambda: stream.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()
