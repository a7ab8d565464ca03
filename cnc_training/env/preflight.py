"""What is checked before Prepare makes or fetches anything: length of names, permission to write, disk space."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Optional

from cnc_training.env import failures
from cnc_training.env.layout import Layout
from cnc_training.env.recipe import path_too_long
from cnc_training.errors import EnvironmentFailed

# An environment with torch has 20,000 files and folders, a Python 4,000.
_NEEDED_FILES = 40_000


def check(layout: Layout, needed_bytes: int) -> None:
    """Raises EnvironmentFailed with the reason why Prepare could not end well."""
    too_long = path_too_long(layout.root)
    if too_long:
        raise EnvironmentFailed("path_too_long", too_long, "Set CNC_TRAINING_HOME to a folder with a short name.")
    try:
        layout.envs.mkdir(parents=True, exist_ok=True)
        layout.downloads.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=layout.envs) as probe:
            probe.write(b"x" * 4096)
    except OSError as error:
        raise failures.from_os_error(layout.root, error) from error
    free = shutil.disk_usage(layout.root).free
    if free < needed_bytes:
        raise EnvironmentFailed(
            "disk_full",
            f"The environment needs {needed_bytes / 1e9:.1f} GB and {layout.root} has {free / 1e9:.1f} GB free.",
            "Free some space, or set CNC_TRAINING_HOME to a folder on another disk.",
        )
    left = _free_files(layout.root)
    if left is not None and left < _NEEDED_FILES:
        raise EnvironmentFailed(
            "disk_full", f"The disk of {layout.root} has room for {left} more files; {_NEEDED_FILES} are needed.",
            "Delete some files, or set CNC_TRAINING_HOME to a folder on another disk.",
        )  # fmt: skip


def _free_files(folder: Path) -> Optional[int]:
    """How many files the disk can still take; None where it has no such limit."""
    if not hasattr(os, "statvfs"):
        return None
    found = os.statvfs(folder)
    return found.f_favail if found.f_files > 0 else None


def free_bytes(layout: Layout) -> int:
    """Free space where the runtime is, or will be."""
    folder = next((p for p in (layout.root, *layout.root.parents) if p.is_dir()), Path("/"))
    return shutil.disk_usage(folder).free
