"""Waiting for conditions, and seeing whether processes live."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any, Callable

from cnc_training.jobs.alive import identity


def wait_for(condition: Callable[[], Any], timeout_s: float = 20.0) -> Any:
    """Let Qt and processes go on until the condition gives something true, which is returned."""
    from cnc_training.jobs.running import wait_until

    found: list[Any] = []

    def holds() -> bool:
        found[:] = [condition()]
        return bool(found[0])

    assert wait_until(holds, timeout_s), "the condition did not come true in time"
    return found[0]


def poll(condition: Callable[[], Any], timeout_s: float) -> bool:
    """Look at a condition without any event loop until it holds."""
    deadline = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def alive(pids: list[int]) -> list[int]:
    """Those of the processes that live; a zombie does not."""
    return [pid for pid in pids if identity(pid)]


def pids_in(path: Path) -> list[int]:
    return [int(word) for word in path.read_text().split()]


def tree_below(root: int = 0) -> list[int]:
    from cnc_training.runtime.process_tree import descendants

    return descendants(root or os.getpid())
