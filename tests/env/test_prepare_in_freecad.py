"""Prepare inside real FreeCADs: it gets ready, and FreeCAD killed in the middle of it leaves nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from freecad_hosts import CACHE, HOST, VERSIONS, obstacle

from cnc_training.env.layout import read_json

pytestmark = [pytest.mark.host, pytest.mark.skipif(not sys.platform.startswith("linux"), reason="tools/host")]

PREPARE = """
import os, sys
from cnc_training import api
from cnc_training.application import application
print("BEFORE", application().environment.state, application().environment.reason, flush=True)
environment = api.prepare_environment(300)
print("AFTER", environment.state, environment.python, flush=True)
os._exit(0)
"""


@pytest.fixture(params=VERSIONS)
def freecad(request, tiny, tmp_path):
    """Starts FreeCAD with a script, on a data root with spaces and letters of all kinds and the tiny lock."""
    reason = obstacle(request.param)
    if reason:
        pytest.skip(reason)
    home = tmp_path / "Ünï çödé 空"
    script = tmp_path / "prepare.py"
    script.write_text(PREPARE)
    environ = {**os.environ, "CNC_TRAINING_HOME": str(home), "CNC_TRAINING_LOCK": str(tiny.lock)}
    environ["XDG_CACHE_HOME"] = CACHE
    if request.param == "0.20":
        environ["CNC_TRAINING_PYTHON"] = sys.executable
    started = []

    def start() -> subprocess.Popen:
        command = [str(HOST), request.param, "freecadcmd", str(script)]
        started.append(subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True, encoding="utf-8"))
        return started[-1]

    start.home = home  # type: ignore[attr-defined]
    yield start
    for process in started:
        process.kill()
        process.wait()


def _with_home(home: Path) -> dict[int, str]:
    """Processes whose environment names this data root: FreeCAD and all that it started. pid -> program."""
    found = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            if f"CNC_TRAINING_HOME={home}".encode() in (entry / "environ").read_bytes().split(b"\0"):
                found[int(entry.name)] = (entry / "comm").read_text().strip()
        except OSError:
            continue
    return found


@pytest.mark.fault("F8", "SIGKILL of a real FreeCAD during Prepare, then a new start")
def test_freecad_killed_while_preparing_says_so_at_the_next_start_and_gets_ready(freecad):
    first = freecad()
    journal = freecad.home / "runtime" / "journal.json"
    deadline = time.monotonic() + 180
    while (read_json(journal) or {}).get("step") != "install":
        assert first.poll() is None, first.stdout.read() if first.stdout else ""
        assert time.monotonic() < deadline
        time.sleep(0.005)
    hosts = [pid for pid, program in _with_home(freecad.home).items() if "freecad" in program.lower()]
    assert len(hosts) == 1
    os.kill(hosts[0], signal.SIGKILL)
    killed_at = time.monotonic()
    first.wait()
    while _with_home(freecad.home):
        assert time.monotonic() - killed_at < 3, _with_home(freecad.home)
        time.sleep(0.01)

    second = freecad()
    told, _ = second.communicate(timeout=300)
    before, after = (next(line for line in told.splitlines() if line.startswith(word)) for word in ("BEFORE", "AFTER"))
    assert before.startswith("BEFORE NOT_PREPARED")
    step = (read_json(journal) or {}).get("step")
    assert "interrupted while" in before or "not been prepared" in before  # it may still have tidied up by itself
    assert after.startswith("AFTER READY")
    assert str(freecad.home) in after
    assert step == "ready"
    assert len(list((freecad.home / "runtime" / "envs").iterdir())) == 1
