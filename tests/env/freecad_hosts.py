"""The real FreeCADs of tools/host, for tests that start them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOST = ROOT / "tools" / "host"
CACHE = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")  # before a fixture moves HOME
VERSIONS = ["0.20", "1.0", "1.1"]


def obstacle(version: str) -> str:
    """Why a host cannot be used; "" when it can."""
    environ = {**os.environ, "XDG_CACHE_HOME": CACHE}
    listed = subprocess.run([str(HOST), "list"], check=False, env=environ, capture_output=True, text=True).stdout
    (line,) = [line for line in listed.splitlines() if line.startswith(version + " ")] or [f"{version} unknown"]
    return "" if line.split()[1] == "present" else line
