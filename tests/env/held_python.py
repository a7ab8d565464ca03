"""A Python that stands still in one step of Prepare, with the step's work done, until it is ended."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from cnc_training.env import installer

# What only the command of that step has among its arguments.
ARGUMENTS = {"venv": "venv", "download": "download", "install": "install", "check": installer._CHECK}
# Environments made from it link to it, so that it is the one that runs in all steps.
PROGRAM = """#!{real} -I
import pathlib, subprocess, sys, time
code = subprocess.run(sys.argv, executable={real!r}).returncode
if {argument!r} in sys.argv:
    pathlib.Path({reached!r}).touch()
    while True:
        time.sleep(60)
sys.exit(code)
"""


class HeldPython:
    """path: its program."""

    def __init__(self, folder: Path, step: str) -> None:
        folder.mkdir()
        self.path = folder / "python3"
        self._reached = folder / "reached"
        real = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
        self.path.write_text(PROGRAM.format(real=real, argument=ARGUMENTS[step], reached=str(self._reached)))
        self.path.chmod(0o755)

    @property
    def holds(self) -> bool:
        """Whether Prepare is in that step and goes no further."""
        return self._reached.exists()
