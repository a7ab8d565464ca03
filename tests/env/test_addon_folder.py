"""The addon's folder holds nothing that an update of the addon could wipe."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cnc_training import paths
from cnc_training.env import state
from cnc_training.env.child_environment import child_environment
from cnc_training.env.layout import Layout
from cnc_training.env.recipe import read_lock


def files_below(folder: Path) -> dict[str, int]:
    return {
        str(path.relative_to(folder)): path.stat().st_mtime_ns
        for path in folder.rglob("*")
        if path.is_file() and path.parent.name != "__pycache__"
    }


@pytest.mark.fault("F16", "Prepare run from a copy of the addon: the copy is as before, and may then be deleted")
def test_an_environment_lies_outside_the_addon_and_outlives_it(tiny, tmp_path):
    addon = tmp_path / "Mod" / "addon"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(paths.RUNTIME_PROGRAM.parent, addon / "cnc_training", ignore=ignored)
    before = files_below(addon)
    request = tmp_path / "request.json"
    request.write_text(json.dumps({"root": str(tiny.root), "lock": str(tiny.lock), "interpreter": sys.executable}))
    program = addon / "cnc_training" / paths.RUNTIME_PROGRAM.name
    command = [sys.executable, "-I", "-u", "-X", "utf8", str(program), "--no-leash", "prepare", str(request)]
    done = subprocess.run(command, env=child_environment(os.environ), cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert files_below(addon) == before
    shutil.rmtree(addon)
    assert state.check(Layout.at(tiny.root), read_lock(tiny.lock)).ready


@pytest.mark.quick
@pytest.mark.fault("F16", "where data goes when nothing is set")
def test_data_goes_outside_the_addon_by_default(monkeypatch):
    monkeypatch.delenv("CNC_TRAINING_HOME", raising=False)
    addon = paths.RUNTIME_PROGRAM.parents[1]
    assert not paths.runtime_root().is_relative_to(addon)
    assert not paths.datasets_root().is_relative_to(addon)
