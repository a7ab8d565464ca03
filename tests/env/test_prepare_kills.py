"""Whatever is killed while Prepare runs, nothing is left running, and the next Prepare is as if it had not happened."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from held_python import HeldPython
from process_chain import chain_below, until

from cnc_training.env import state
from cnc_training.env.child_environment import child_environment
from cnc_training.env.layout import Layout, read_json
from cnc_training.env.recipe import read_lock
from cnc_training.jobs.alive import identity
from cnc_training.paths import RUNTIME_PROGRAM
from cnc_training.runtime.process_tree import descendants

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="SIGKILL and /proc")
# A host as FreeCAD is one: it holds the other end of the leash and does nothing about anybody's death.
HOST = """
import subprocess, sys, time
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
for line in child.stdout:
    pass
time.sleep(600)
"""


class Running:
    """Prepare in a child of a host, held in one step, and its processes by their part."""

    def __init__(self, tiny, tmp_path: Path, step: str) -> None:
        held = HeldPython(tmp_path / "held", step)
        request = tmp_path / "request.json"
        wanted = {"root": str(tiny.root), "lock": str(tiny.lock), "interpreter": str(held.path), "only": True}
        request.write_text(json.dumps(wanted))
        verb = [sys.executable, "-I", "-u", "-X", "utf8", str(RUNTIME_PROGRAM), "prepare", str(request)]
        self.host = subprocess.Popen([sys.executable, "-I", "-c", HOST, *verb], env=child_environment(os.environ))
        try:
            until(lambda: held.holds or self.host.poll() is not None, 120, f"Prepare did not come to {step}")
            assert (read_json(tiny.root / "journal.json") or {}).get("step") == step
        except BaseException:
            self.end()
            raise

    def end(self) -> None:
        self.host.kill()
        self.host.wait()


@pytest.fixture
def running_in(tiny, tmp_path):
    """Starts Prepare and holds it in a step."""
    started: list[Running] = []

    def start(step: str) -> Running:
        started.append(Running(tiny, tmp_path, step))
        return started[-1]

    yield start
    for run in started:
        run.end()


@pytest.mark.parametrize(
    "step, victim",
    [
        ("venv", "guard"),
        ("download", "worker"),
        ("install", "holder"),
        ("check", "host"),
        ("install", "host"),
    ],
)
@pytest.mark.fault("F7", "Prepare killed before the commit: the next one treats the folder as rubbish")
@pytest.mark.fault("F8", "SIGKILL of host, guard, holder or worker at steps of Prepare, then Prepare again")
def test_a_kill_at_any_step_leaves_no_process_and_no_broken_environment(tiny, running_in, step, victim):
    running = running_in(step)
    chain = chain_below(running.host.pid)
    tree = [*descendants(running.host.pid), running.host.pid]
    os.kill(chain[victim], signal.SIGKILL)
    others = [pid for pid in tree if pid != running.host.pid]
    until(lambda: not any(identity(pid) for pid in others), 3, f"processes outlived the {victim}")

    layout, recipe = Layout.at(tiny.root), read_lock(tiny.lock)
    assert not state.check(layout, recipe).ready
    told = state.interrupted(layout)
    given_up = (read_json(layout.journal) or {}).get("step") == "cancelled"  # it still had time to say so itself
    assert given_up or "interrupted while" in (told or "")

    tiny.prepare()
    assert state.check(layout, recipe).ready
    assert len(tiny.generations) == 1
    assert state.interrupted(layout) is None
    if not given_up:
        assert any("interrupted" in line for line in tiny.log)


@pytest.mark.fault("F28", "the leash dropped while pip installs")
def test_cancel_over_the_leash_ends_prepare_at_once_and_cleanly(tiny, running_in):
    running = running_in("install")
    tree = descendants(running.host.pid)
    began = time.monotonic()
    running.host.terminate()
    running.host.wait()
    until(lambda: not any(identity(pid) for pid in tree), 3, "processes outlived the leash")
    assert time.monotonic() - began < 3
    assert (read_json(tiny.root / "journal.json") or {})["step"] == "cancelled"
    assert tiny.generations == []
