"""Where things live on disk. Nothing is ever written inside the addon folder, which updates replace.

One data root for the addon, the command line and the tests: CNC_TRAINING_HOME, else the platform's generic data
location with the folder cnc_training (not FreeCAD's user folder: FreeCAD 1.1 gives each version its own).
"""

from __future__ import annotations

import _thread
import hashlib
import os
import sys
from pathlib import Path

ADDON_ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ADDON_ROOT / "resources"
RUNTIME_PROGRAM = ADDON_ROOT / "cnc_training" / "runtime"


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


def models_root() -> Path:
    return data_root() / "models"


def datasets_root() -> Path:
    return data_root() / "datasets"


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
