"""Uninstalling: everything that Prepare ever put on the disk goes, and nothing that the user made."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import Callable, List

from cnc_training.env import failures, generations
from cnc_training.env.folder_size import size_of
from cnc_training.env.layout import Layout
from cnc_training.env.lock import FileLock
from cnc_training.errors import Cancelled, EnvironmentFailed

_POLL_S = 0.1


def remove(
    layout: Layout,
    log: Callable[[str], None] = lambda text: None,
    cancelled: Callable[[], bool] = lambda: False,
    wait_s: float = 10.0,
) -> int:
    """Delete the runtime's folder: environments, Pythons, downloads, logs. Returns the bytes that were in it. Models,
    datasets, jobs and settings lie elsewhere and stay.

    wait_s: how long processes that still use an environment have to end. Raises EnvironmentFailed("already_running")
    while a Prepare runs and ("in_use") while a job does; nothing is deleted then.
    """
    if not layout.root.is_dir():
        return 0
    lock = FileLock(layout.lock)
    try:
        lock.acquire(0.0, cancelled, lambda: None)
        try:
            _wait_for_users(layout, cancelled, wait_s)
            freed = size_of(layout.root)
            for path in (layout.current, layout.journal, layout.survey):  # from here on nothing is ready
                if path.exists():
                    path.unlink()
            for folder in [*layout.envs.glob("*"), *layout.pythons.glob("*")]:
                generations.discard(layout, folder)
            log("Deleting the environment's files.")
            generations.empty_trash(layout, cancelled)
            if cancelled():
                raise Cancelled()
            for folder in (layout.envs, layout.pythons, layout.downloads, layout.logs, layout.trash):
                shutil.rmtree(folder, ignore_errors=True)
        finally:
            lock.release()
        _delete_rest(layout)
    except OSError as error:
        raise failures.from_os_error(layout.root, error) from error
    return freed


def _wait_for_users(layout: Layout, cancelled: Callable[[], bool], wait_s: float) -> None:
    deadline = time.monotonic() + wait_s
    while any(generations.in_use(folder) for folder in layout.envs.glob("*")):
        if cancelled():
            raise Cancelled()
        if time.monotonic() >= deadline:
            raise EnvironmentFailed(
                "in_use", "A job, here or in another FreeCAD, is using the environment.", "Wait for it or cancel it."
            )
        time.sleep(_POLL_S)


def _delete_rest(layout: Layout) -> None:
    """The lock file and the folder itself; what Windows still holds open is named."""
    if layout.lock.exists():
        layout.lock.unlink()
    left: List[Path] = list(layout.root.iterdir())
    if left:
        raise EnvironmentFailed(
            "file_held", f"Some files could not be deleted: {', '.join(str(p) for p in left[:3])}.",
            "Close other programs that use them and remove the environment again.",
        )  # fmt: skip
    layout.root.rmdir()
