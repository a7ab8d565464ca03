"""The campaign of kills, small: twelve of them. `tools/bench kills` makes as many as one likes."""

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


@pytest.mark.fault("F8", "random kills in every phase of Prepare, generate, train and serve, FreeCAD as the host too")
@pytest.mark.fault("F26", "random kills in every phase of Prepare, generate, train and serve, FreeCAD as the host too")
def test_random_kills_break_no_environment_lose_no_result_and_leave_no_process(tmp_path):
    pytest.importorskip("torch")
    pytest.importorskip("PySide6")
    result = tmp_path / "kills.json"
    words = ["kills", "--n", "12", "--seed", "3", "--hosts", "python,0.20,0.20 window", "--json", str(result)]
    command = [sys.executable, str(ROOT / "tools" / "bench"), *words]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(result.read_text())
    summary = {name: found[name] for name in ("n", "seed", "broken_environments", "lost_results", "orphans")}
    assert summary == json.loads(done.stdout.splitlines()[-1])
    assert summary == {"n": 12, "seed": 3, "broken_environments": 0, "lost_results": 0, "orphans": 0}
    assert {row["task"] for row in found["rows"]} == {"prepare", "generate", "train", "serve"}
    if any(host.startswith("0.20") for host in found["hosts"]):
        assert {row["host"] for row in found["rows"]} > {"python"}
