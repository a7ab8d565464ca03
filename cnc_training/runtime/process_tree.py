"""The processes below this one, and how to end them.

Linux: everything, also what left its session, because the leash holder is a child subreaper and /proc tells who is
whose child. Other POSIX systems: `ps` tells, and what was adopted by process 1 before it was asked for is missed.
Windows: a job object (windows_job.py) does all of this, and these functions are not used.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Dict, List, Tuple

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)


def become_subreaper() -> None:
    """From now on, orphans below this process become its own children instead of those of process 1."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def die_with_parent(parent: int = 0) -> None:
    """Ask Linux to kill this process when its parent dies. Call it first thing in every worker process.

    parent: the process id the parent had, when known; if it is gone already, this process ends here.
    """
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL if os.name == "posix" else 0)
    if parent and os.getppid() != parent:
        os._exit(130)


def descendants(root: int) -> List[int]:
    """Process ids below root, parents before children, zombies left out."""
    below: Dict[int, List[int]] = {}
    zombies = set()
    for pid, parent, state in _process_table():
        below.setdefault(parent, []).append(pid)
        if state.startswith("Z"):
            zombies.add(pid)
    found: List[int] = []
    waiting = list(below.get(root, ()))
    while waiting:
        pid = waiting.pop(0)
        found.append(pid)
        waiting.extend(below.get(pid, ()))
    return [pid for pid in found if pid not in zombies]


def signal_group(group: int, number: int) -> None:
    """Send a signal to a process group; a group that is gone is fine."""
    try:
        os.killpg(group, number)
    except (ProcessLookupError, PermissionError):
        pass


def end_descendants(root: int, timeout_s: float = 1.0) -> None:
    """SIGKILL everything below root until nothing but zombies is left there."""
    deadline = time.monotonic() + timeout_s
    while True:
        left = descendants(root)
        for pid in left:
            try:
                os.kill(pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                pass
        if not left or time.monotonic() > deadline:
            return
        time.sleep(0.005)  # the kernel takes a moment to end them and to hand over their children


def _process_table() -> List[Tuple[int, int, str]]:
    """(process id, parent's, state letter) of every process that can be seen."""
    if not Path("/proc/self/stat").exists():
        listing = subprocess.run(
            ["ps", "-axo", "pid=,ppid=,stat="], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, check=False
        )
        return parse_ps(listing.stdout.decode(errors="replace"))
    table = []
    for entry in os.listdir("/proc"):  # noqa: PTH208 - a Path for every process is ten times slower
        if not entry.isdigit():
            continue
        try:
            with open(f"/proc/{entry}/stat", "rb") as stream:
                stat = stream.read()
        except OSError:  # it ended meanwhile
            continue
        state, parent = stat[stat.rindex(b")") + 2 :].split()[:2]  # the name before may hold blanks and brackets
        table.append((int(entry), int(parent), state.decode()))
    return table


def parse_ps(text: str) -> List[Tuple[int, int, str]]:
    """What `ps -axo pid=,ppid=,stat=` prints, as rows."""
    rows = (line.split() for line in text.splitlines())
    return [(int(row[0]), int(row[1]), row[2]) for row in rows if len(row) >= 3]
