"""A script of tests/host/scripts in the window of a FreeCAD, and what it answered."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
VERSIONS = ("0.20", "1.0", "1.1")


def answer_of(script: str, version: str, folder: Path, limit_s: float) -> Any:
    """In a fresh user folder, with its data in `folder`. Raises RuntimeError where FreeCAD ends without an answer."""
    answer = folder / "answer.json"
    environment = dict(os.environ, CNC_TEST_ANSWER=str(answer), CNC_TRAINING_HOME=str(folder / "home"))
    environment.pop("DISPLAY", None)
    (folder / "home").mkdir(exist_ok=True)
    done = subprocess.run(
        [str(ROOT / "tools" / "host"), version, "--gui", str(ROOT / "tests" / "host" / "scripts" / script)],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=limit_s,
    )
    if done.returncode != 0 or not answer.exists():
        raise RuntimeError(f"FreeCAD {version} ended with {done.returncode}:\n{(done.stdout + done.stderr)[-4000:]}")
    return json.loads(answer.read_text(encoding="utf-8"))
