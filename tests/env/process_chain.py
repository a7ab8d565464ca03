"""The chain of processes below a host, by their parts, and what is left of it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Callable

from cnc_training.runtime.process_tree import descendants

PARTS = ("guard", "holder", "worker")


def until(condition: Callable[[], object], timeout_s: float, what: str) -> None:
    deadline = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.005)


def chain_below(host: int) -> dict[str, int]:
    """The host starts a guard, which holds a holder, which runs a worker, which starts commands. Ends at the first part
    that is not there."""
    chain = {"host": host}
    parent = host
    for part in PARTS:
        below = [pid for pid in descendants(parent) if parent_of(pid) == parent]
        if not below:
            break
        parent = chain[part] = below[0]
    return chain


def parent_of(pid: int) -> int:
    """0 for a process that is gone."""
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def processes_with(variable: str, value: str) -> list[int]:
    """Processes in whose environment the variable has this value, zombies excepted."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            if f"{variable}={value}".encode() not in (entry / "environ").read_bytes().split(b"\0"):
                continue
            if (entry / "stat").read_text().rpartition(")")[2].split()[0] != "Z":
                found.append(int(entry.name))
        except OSError:
            continue  # it has ended meanwhile
    return found
