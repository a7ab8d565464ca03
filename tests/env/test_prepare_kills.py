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
    """Prepare in a child of a host, and its processes by their part."""

    def __init__(self, tiny, tmp_path: Path) -> None:
        request = tmp_path / "request.json"
        request.write_text(json.dumps({"root": str(tiny.root), "lock": str(tiny.lock), "interpreter": sys.executable}))
        self.root = tiny.root
        verb = [sys.executable, "-I", "-u", "-X", "utf8", str(RUNTIME_PROGRAM), "prepare", str(request)]
        self.host = subprocess.Popen([sys.executable, "-I", "-c", HOST, *verb], env=child_environment(os.environ))

    def wait_for_step(self, step: str) -> None:
        def reached() -> bool:
            assert self.host.poll() is None
            return (read_json(self.root / "journal.json") or {}).get("step") == step

        until(reached, 120, f"Prepare did not come to the step {step}")


@pytest.fixture
def running(tiny, tmp_path):
    run = Running(tiny, tmp_path)
    yield run
    run.host.kill()
    run.host.wait()


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
def test_a_kill_at_any_step_leaves_no_process_and_no_broken_environment(tiny, running, step, victim):
    running.wait_for_step(step)
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
def test_cancel_over_the_leash_ends_prepare_at_once_and_cleanly(tiny, running):
    running.wait_for_step("install")
    tree = descendants(running.host.pid)
    began = time.monotonic()
    running.host.terminate()
    running.host.wait()
    until(lambda: not any(identity(pid) for pid in tree), 3, "processes outlived the leash")
    assert time.monotonic() - began < 3
    assert (read_json(tiny.root / "journal.json") or {})["step"] == "cancelled"
    assert tiny.generations == []
