"""Environment folders: made new for every attempt, committed by one file, swept when nothing names or uses them.

A generation is never repaired, renamed while it may be used, or used again: a folder that an interrupted installer left
cannot be told from a whole one.
"""

from __future__ import annotations

import os
import secrets
import shutil
import sys
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Set

from cnc_training.env.layout import IN_USE, MARKER, Layout, read_json, site_packages, write_json
from cnc_training.env.lock import FileLock, is_locked
from cnc_training.wording import said

_LARGE_FILE_BYTES = 1_000_000
_KEY_LENGTH = 12
# A Python that was just unpacked is not the base of anything yet.
_FRESH_S = 3600.0


def new_generation(layout: Layout, key: str) -> Path:
    """A path below envs/ that nothing has ever had."""
    layout.envs.mkdir(parents=True, exist_ok=True)
    return layout.envs / f"{key[:_KEY_LENGTH]}-{secrets.token_hex(4)}"


def commit(layout: Layout, generation: Path, marker: Dict[str, Any]) -> None:
    """Declare a finished generation to be the environment: its marker first, then current.json, replaced atomically."""
    marker = {**marker, "path": str(generation), "files": inventory(generation)}
    write_json(generation / MARKER, marker)
    current = {"env": f"envs/{generation.name}", "key": marker["key"], "path": str(generation)}
    attempts = 20 if sys.platform == "win32" else 1  # virus scanners hold a fresh file open for a moment
    while True:
        try:
            write_json(layout.current, current)
            return
        except PermissionError:
            attempts -= 1
            if attempts <= 0:
                raise
            time.sleep(0.1)


def inventory(generation: Path) -> Dict[str, Any]:
    """What a quick check compares of an environment: its packages."""
    folder = site_packages(generation)
    return inventory_of(folder, generation) if folder is not None else {"entries": {}, "large": {}}


def inventory_of(folder: Path, base: Path) -> Dict[str, Any]:
    """How many entries each folder below folder has (compiled modules left out, which come and go), and the sizes of
    large libraries; paths relative to base."""
    entries: Dict[str, int] = {}
    large: Dict[str, int] = {}
    waiting = [str(folder)]
    while waiting:
        path = waiting.pop()
        count = 0
        with os.scandir(path) as found:
            for entry in found:
                if entry.name == "__pycache__":
                    continue
                count += 1
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                elif entry.name.endswith((".so", ".dll", ".pyd", ".dylib")) or ".so." in entry.name:
                    size = entry.stat().st_size
                    if size >= _LARGE_FILE_BYTES:
                        large[os.path.relpath(entry.path, base)] = size
        entries[os.path.relpath(path, base)] = count
    return {"entries": entries, "large": large}


def damage(generation: Path, files: Dict[str, Any]) -> Optional[str]:
    """The first folder or file that differs from the inventory, in words; None when all is there."""
    for name, size in files.get("large", {}).items():
        try:
            found = (generation / name).stat().st_size
        except OSError:
            return said(f"{name} is missing")
        if found != size:
            return said(f"{name} has {found} bytes instead of {size}")
    for name, count in files.get("entries", {}).items():
        try:
            names = os.listdir(os.path.join(generation, name))  # noqa: PTH118, PTH208 - one of 1500, on every start
        except OSError:
            return said(f"{name} is missing")
        if len(names) - ("__pycache__" in names) != count:
            return said(f"{name} has {len(names) - ('__pycache__' in names)} files instead of {count}")
    return None


def discard(layout: Layout, generation: Path) -> None:
    """Take a folder out of the way: at once and as a whole, by a rename. It is deleted later, by empty_trash."""
    layout.trash.mkdir(parents=True, exist_ok=True)
    try:
        (generation / MARKER).unlink()
    except OSError:
        pass
    try:
        os.replace(generation, layout.trash / f"{generation.name}-{secrets.token_hex(4)}")
    except FileNotFoundError:
        pass
    except OSError:  # Windows: a file in it is open; the next sweep tries again
        pass


def discard_unnamed(layout: Layout) -> List[str]:
    """Discard every generation that current.json does not name and that no process uses, Pythons that no generation
    needs, and what half-finished downloads of pip left. Call it under the lock. Returns the names of the folders."""
    current = read_json(layout.current) or {}
    named = str(current.get("env", "")).rpartition("/")[2]
    gone: List[str] = []
    for part in layout.downloads.glob(".part-*"):
        shutil.rmtree(part, ignore_errors=True)
    for folder in [p for p in layout.envs.glob("*") if p.name != named]:
        if in_use(folder):
            continue
        discard(layout, folder)
        gone.append(folder.name)
    for folder in _needless_pythons(layout):
        discard(layout, folder)
        gone.append(folder.name)
    return gone


def in_use(generation: Path) -> bool:
    """Whether a process of this computer has it open (see use_generation)."""
    if not (generation / IN_USE).exists():
        return False
    lock = FileLock(generation / IN_USE)
    free = lock.try_acquire()
    lock.release()
    return not free


def _needless_pythons(layout: Layout) -> List[Path]:
    """Standalone Pythons that are unfinished, or old and the base of no environment."""
    needed: Set[str] = set()
    for generation in layout.envs.glob("*"):
        base = (read_json(generation / MARKER) or {}).get("base", {}).get("executable", "")
        needed.update(str(parent) for parent in Path(base).parents)
    needless = []
    for folder in layout.pythons.glob("*"):
        finished = (folder / MARKER).exists()
        fresh = finished and time.time() - (folder / MARKER).stat().st_mtime < _FRESH_S
        if not finished or not (fresh or os.path.realpath(folder) in needed):
            needless.append(folder)
    return needless


def sweep(layout: Layout, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Delete everything that no longer counts, unless a Prepare runs: that sweeps itself."""
    lock = FileLock(layout.lock)
    if lock.try_acquire():
        try:
            discard_unnamed(layout)
        finally:
            lock.release()
    empty_trash(layout, cancelled)


def has_rubbish(layout: Layout) -> bool:
    """Whether a sweep would find something to delete."""
    if any(layout.trash.glob("*")):
        return True
    if len(list(layout.envs.glob("*"))) > (1 if layout.current.exists() else 0):
        return True
    return bool(_needless_pythons(layout)) and not is_locked(layout.lock)


def empty_trash(layout: Layout, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Delete what was discarded. Slow (half a minute for an environment): run it where nobody waits."""
    try:
        folders = list(layout.trash.iterdir())
    except OSError:
        return
    for folder in folders:
        for path, _, files in os.walk(folder, topdown=False):
            if cancelled():
                return
            for name in files:
                try:
                    os.unlink(os.path.join(path, name))  # noqa: PTH108, PTH118
                except OSError:
                    pass
        shutil.rmtree(folder, ignore_errors=True)


def use_generation(environment: Path) -> Optional[FileLock]:
    """Keep an environment from being swept until the lock is released or this process ends. None where environment is
    no generation (a base Python that runs Prepare)."""
    if not (environment / MARKER).exists():
        return None
    lock = FileLock(environment / IN_USE)
    lock.try_acquire(shared=True)
    return lock
