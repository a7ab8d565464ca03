"""Run one command from plain Python: output line by line, cancellable at any moment, never hanging.

Used by Prepare, which itself runs in a child of FreeCAD on a leash. Inside FreeCAD, jobs/process.py starts processes.
"""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import threading
import time
from typing import Callable, Dict, List, Optional

from cnc_training.errors import Cancelled
from cnc_training.wording import said

_POLL_S = 0.1
_GRACE_S = 1.0
_TICK_S = 1.0


def run(
    command: List[str],
    environ: Dict[str, str],
    cwd: str,
    on_line: Callable[[str], None],
    cancelled: Callable[[], bool],
    on_tick: Optional[Callable[[], None]] = None,
    timeout_s: Optional[float] = None,
) -> int:
    """The exit code of command (program and arguments, no shell); its stdin is empty.

    on_line   gets each line of stdout and stderr
    on_tick   is called about once a second while it runs, less often when it takes long itself
    Raises Cancelled when cancelled() says so and TimeoutError after timeout_s; the process and its group are then gone.
    """
    process = subprocess.Popen(
        command,
        env=environ,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    lines: queue.Queue = queue.Queue()
    threading.Thread(target=_read, args=(process.stdout, lines), daemon=True).start()
    started = time.monotonic()
    next_tick = started + _TICK_S
    try:
        while True:
            if cancelled():
                raise Cancelled()
            now = time.monotonic()
            if timeout_s is not None and now - started > timeout_s:
                raise TimeoutError(said(f"{command[0]} did not end within {timeout_s:g} s"))
            if on_tick is not None and now >= next_tick:
                on_tick()
                next_tick = time.monotonic() + max(_TICK_S, 20 * (time.monotonic() - now))
            try:
                line = lines.get(timeout=_POLL_S)
            except queue.Empty:
                # Something that the command left running may hold the pipe open: its exit is what counts.
                if process.poll() is None:
                    continue
                line = None
            if line is None:
                return process.wait()
            on_line(line)
    finally:
        _end(process)


def _read(stream, lines: queue.Queue) -> None:
    for raw in stream:
        lines.put(raw.decode("utf-8", errors="replace").rstrip("\r\n"))
    lines.put(None)


def _end(process: subprocess.Popen) -> None:
    """End the process group, politely first. Harmless when it has ended."""
    running = process.poll() is None
    if os.name == "posix":
        if running:
            _signal_group(process.pid, signal.SIGTERM)
            try:
                process.wait(_GRACE_S)
            except subprocess.TimeoutExpired:
                pass
            _signal_group(process.pid, signal.SIGKILL)
    elif running:
        process.kill()
    process.wait()


def _signal_group(group: int, number: int) -> None:
    try:
        os.killpg(group, number)
    except (ProcessLookupError, PermissionError):
        pass
