"""Is the process that a stored job belonged to still the same, and still there?"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def identity(pid: int) -> str:
    """A name for a living process that a later one with the same number does not get: "<pid>:<start time>".

    "" when it is not there (a zombie is not). Where there is no /proc the start time is left out.
    """
    if pid <= 0:
        return ""
    stat = Path(f"/proc/{pid}/stat")
    if Path("/proc/self/stat").exists():
        try:
            fields = stat.read_bytes().rsplit(b")", 1)[1].split()
        except (OSError, IndexError):
            return ""
        return "" if fields[0] in (b"Z", b"X") else f"{pid}:{fields[19].decode()}"
    return f"{pid}:" if _exists(pid) else ""


def still_there(name: str) -> bool:
    """Whether the process that identity() named lives."""
    pid = name.partition(":")[0]
    return pid.isdigit() and identity(int(pid)) == name


def _exists(pid: int) -> bool:
    if sys.platform == "win32":
        import ctypes

        synchronize, still_running = 0x00100000, 0x102
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(synchronize, False, pid)
        if not handle:
            return False
        alive = kernel.WaitForSingleObject(handle, 0) == still_running
        kernel.CloseHandle(handle)
        return bool(alive)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True
