"""Starting hosts to be killed: a plain Python, freecadcmd, and FreeCAD with its window."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Optional

from process_chain import PARTS, chain_below

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).resolve().parent / "kills_host.py"
PYTHON = "python"  # the application in a plain Python, without FreeCAD
# kind -> how often it is drawn, against the others that there are; a chroot takes seconds to enter
KINDS = {
    PYTHON: 24, "0.20": 44, "1.0": 6, "1.1": 6, "0.20 window": 12, "1.0 window": 4, "1.1 window": 4,
}  # fmt: skip
LIMIT_S = 900.0


def usable(wanted: list[str]) -> list[str]:
    """Those of the kinds (all where none is wanted) whose FreeCAD is there. A plain Python always is."""
    listed = subprocess.run([str(ROOT / "tools" / "host"), "list"], capture_output=True, text=True, check=True).stdout
    present = {line.split()[0] for line in listed.splitlines() if line.split()[1] == "present"}
    return [k for k in wanted or KINDS if k == PYTHON or k.split()[0] in present]


def draw(kinds: list[str], by: random.Random) -> str:
    return by.choices(kinds, [KINDS[kind] for kind in kinds])[0]


class Host:
    """One host at its task: its processes by their part, the phase that the work is in, and what came of it."""

    def __init__(self, kind: str, folder: Path, environ: dict[str, str]) -> None:
        self.folder = folder
        words = {PYTHON: [sys.executable, str(SCRIPT)]}.get(kind)
        if words is None:
            version, _, window = kind.partition(" ")
            words = [str(ROOT / "tools" / "host"), version, "--gui" if window else "freecadcmd", str(SCRIPT)]
        with (folder / "output.txt").open("wb") as output:
            self._launched = subprocess.Popen(
                words, env={**environ, "CNC_KILLS_WANTED": str(folder / "wanted.json")},
                stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
            )  # fmt: skip

    @property
    def pid(self) -> int:
        """Of FreeCAD or the plain Python, whatever started it; 0 as long as it has not said so."""
        return int(_text(self.folder / "pid") or 0)

    @property
    def told(self) -> bool:
        return (self.folder / "told.json").exists()

    @property
    def phase(self) -> str:
        return _text(self.folder / "phase")

    def chain(self) -> dict[str, int]:
        return chain_below(self.pid) if self.pid else {}

    def wait_for(self, condition: Callable[[], object]) -> None:
        deadline = time.monotonic() + LIMIT_S
        while not condition():
            if time.monotonic() > deadline or self._launched.poll() is not None:
                raise RuntimeError(f"A host did not come to its work: {self.output()}")
            time.sleep(0.005)

    def wait_until_busy(self) -> None:
        """Until its first child runs, or there is nothing left for one to do."""
        self.wait_for(lambda: self.told or PARTS[0] in self.chain())

    def wait(self, timeout_s: Optional[float] = None) -> None:
        self._launched.wait(timeout_s)

    def kill(self) -> None:
        """What is left of it."""
        if self._launched.poll() is None and self.pid:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, 9)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._launched.wait(10)  # tools/host tidies up behind its FreeCAD
        self._launched.kill()
        self._launched.wait()

    def output(self) -> str:
        return (self.folder / "output.txt").read_text(errors="replace")[-1500:]


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


@contextlib.contextmanager
def display(kinds: list[str]) -> Iterator[dict[str, str]]:
    """The variables of one Xvfb for all windows; nothing where no host has one or there is a display already."""
    if os.environ.get("DISPLAY") or not any("window" in kind for kind in kinds):
        yield {}
        return
    answer, told = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(told), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[told], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(told)
    try:
        with os.fdopen(answer) as stream:
            yield {"DISPLAY": f":{int(stream.readline())}"}
    finally:
        server.kill()
        server.wait()
