"""Ends copies of a killed FreeCAD that Qt 5 left behind: python -I fork_copies.py PID START GROUP PROGRAM

Between fork and exec, the child of Qt 5's QProcess waits on an eventfd for a word of its parent, and an eventfd does
not end with the parent. A FreeCAD that is killed in that moment leaves a copy of itself that waits for ever, and that
holds the leashes of all other children. So jobs/process.py has this program started, detached and before anything else;
it waits for the end of that FreeCAD, ends what is such a copy without doubt, and exits. Linux and the standard library
only.

PID, START: of the host, its process number and start time (field 22 of /proc/PID/stat); GROUP: its process group;
PROGRAM: its executable.
"""

from __future__ import annotations

import os
import select
import signal
import sys
import time
from typing import List, Optional

SEARCH_S = 2.0  # a copy may still be on its way to where it waits
AGAIN_S = 0.1  # a copy is seen waiting twice
_POLL_S = 0.25
_WAITS = ("eventfd_read", "do_wait_intr_irq")  # how kernels call the place where a reader of an eventfd sleeps


class Process:
    """What /proc tells. Raises OSError where the process is gone."""

    def __init__(self, pid: int) -> None:
        with open(f"/proc/{pid}/stat", "rb") as stream:
            fields = stream.read().rsplit(b")", 1)[1].split()
        self.pid, self.state = pid, fields[0].decode()
        self.parent, self.group, self.threads = int(fields[1]), int(fields[2]), int(fields[17])
        self.start = int(fields[19])

    @property
    def program(self) -> str:
        return os.readlink(f"/proc/{self.pid}/exe")

    @property
    def waits_on_eventfd(self) -> bool:
        try:
            with open(f"/proc/{self.pid}/syscall") as stream:
                words = stream.read().split()
            return len(words) > 1 and _is_eventfd(self.pid, int(words[1], 16))
        except PermissionError:  # most systems show that of own children only
            with open(f"/proc/{self.pid}/wchan") as stream:
                return stream.read().strip() in _WAITS


def _is_eventfd(pid: int, fd: int) -> bool:
    try:
        return os.readlink(f"/proc/{pid}/fd/{fd}") == "anon_inode:[eventfd]"
    except OSError:
        return False


def copies(host: int, start: int, group: int, program: str) -> List[Process]:
    """Processes that are copies of a host which is gone: of this user, in its process group, younger than it, running
    its program in one thread, waiting on an eventfd, and no longer below a process of that program."""
    found = []
    for name in os.listdir("/proc"):  # noqa: PTH208 - a Path for every process is ten times slower
        if not name.isdigit() or int(name) in (host, os.getpid()):
            continue
        try:
            if os.stat(f"/proc/{name}").st_uid != os.getuid():  # noqa: PTH116 - as above
                continue
            process = Process(int(name))
            if process.group != group or process.start < start or process.threads != 1 or process.state != "S":
                continue
            if process.program == program and not _runs(process.parent, program) and process.waits_on_eventfd:
                found.append(process)
        except (OSError, ValueError, IndexError):  # gone, or of another user
            continue
    return found


def _runs(pid: int, program: str) -> bool:
    try:
        return Process(pid).program == program
    except OSError:
        return False


def end_copies(host: int, start: int, group: int, program: str) -> List[int]:
    """Kill them; each was found twice. Their process numbers."""
    ended: List[int] = []
    deadline = time.monotonic() + SEARCH_S
    seen: set = set()
    while time.monotonic() < deadline:
        now = {(process.pid, process.start) for process in copies(host, start, group, program)}
        for pid, _ in now & seen:
            try:
                os.kill(pid, signal.SIGKILL)
                ended.append(pid)
            except ProcessLookupError:
                pass
        seen = now
        time.sleep(AGAIN_S)
    return ended


def wait_for_end(pid: int, start: int) -> None:
    """Until the process is gone; a zombie is."""
    descriptor: Optional[int] = None
    try:
        descriptor = os.pidfd_open(pid) if hasattr(os, "pidfd_open") else None
    except OSError:  # gone, or a kernel before 5.3
        pass
    while _lives(pid, start):
        if descriptor is None:
            time.sleep(_POLL_S)
        else:
            select.select([descriptor], [], [])


def _lives(pid: int, start: int) -> bool:
    try:
        process = Process(pid)
    except OSError:
        return False
    return process.start == start and process.state not in "ZX"


def main() -> None:
    pid, start, group = (int(word) for word in sys.argv[1:4])
    os.closerange(3, 65536)  # Qt passes on what the host had open
    wait_for_end(pid, start)
    end_copies(pid, start, group, sys.argv[4])


if __name__ == "__main__":
    main()
