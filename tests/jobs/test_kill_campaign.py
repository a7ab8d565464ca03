"""The campaign of kills, small: one kill in each task. `tools/bench kills` makes as many as one likes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="SIGKILL and /proc"),
]


@pytest.mark.fault("F8", "random kills in Prepare, generate, train and serve")
@pytest.mark.fault("F26", "random kills in Prepare, generate, train and serve")
def test_random_kills_break_no_environment_lose_no_result_and_leave_no_process(tmp_path):
    pytest.importorskip("torch")
    pytest.importorskip("PySide6")
    result = tmp_path / "kills.json"
    command = [sys.executable, str(ROOT / "tools" / "bench"), "kills", "--n", "4", "--seed", "3", "--json", str(result)]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(result.read_text())
    rows = found.pop("rows")
    assert found == {"n": 4, "seed": 3, "broken_environments": 0, "lost_results": 0, "orphans": 0}
    assert {row["task"] for row in rows} == {"prepare", "generate", "train", "serve"}
