"""The addon through the real Addon Manager of each FreeCAD: installed from a local git repository, updated, removed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tiny_lock import build_wheel

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = Path(__file__).resolve().parent / "scripts" / "addon_manager.py"
NAME, BRANCH = "CNC_Training", "main"

pytestmark = [pytest.mark.host, pytest.mark.gui, pytest.mark.slow]


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=tester", "-c", "user.email=tester@localhost")
    done = subprocess.run(["git", *identity, *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A clone of a repository that holds the addon as it is in this checkout, in one commit.

    FreeCAD 1.x copies a local source with its .git, and asks the origin named there for updates.
    """
    folder = tmp_path / "origin"
    files = git(ROOT, "ls-files", "-z").split("\0") if (ROOT / ".git").exists() else []
    if files:
        for name in filter(None, files):
            if (ROOT / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, folder / name)
    else:
        shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns("__pycache__", "build", ".*_cache"))
    git(folder, "init", "-q", "-b", BRANCH)
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "First release")
    git(tmp_path, "clone", "-q", str(folder), NAME)
    return tmp_path / NAME


def test_the_addon_manager_installs_updates_and_removes_the_addon(
    freecad_version: str, source: Path, tmp_path: Path
) -> None:
    user, home, index = tmp_path / "user", tmp_path / "home", tmp_path / "index"
    build_wheel(index, "requests", "2.31.0", "VALUE = 1\n")  # stands for the package index: all that pip gets to see

    def start(step: str) -> dict[str, Any]:
        answer = tmp_path / f"{step}.json"
        environment = {
            **os.environ,
            "FREECAD_USER_HOME": str(user),
            "CNC_TRAINING_HOME": str(home),
            "CNC_TRAINING_NO_ADDON": "1",
            "CNC_TEST_ARGS": json.dumps({"step": step, "source": str(source), "branch": BRANCH}),
            "CNC_TEST_ANSWER": str(answer),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_FIND_LINKS": str(index),
            "PIP_NO_INDEX": "1",
        }
        environment.pop("DISPLAY", None)
        done = subprocess.run(
            [ROOT / "tools" / "host", freecad_version, "--gui", SCRIPT],
            env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=200,
        )  # fmt: skip
        output = (done.stdout + done.stderr)[-6000:]
        assert done.returncode == 0, f"{step} in FreeCAD {freecad_version}:\n{output}"
        return json.loads(answer.read_text(encoding="utf-8"))

    installed = start("install")
    assert installed["before"]["imported"] == ""  # nothing but the Addon Manager brings it
    assert installed["found"]
    missing = installed["missing"]
    assert missing["workbenches"] == missing["addons"] == [] and set(missing["python"]) <= {"requests"}
    assert bool(missing["python"]) == bool(installed["after"]["packages"]), "what was missing was installed"
    assert NAME in installed["after"]["folders"]

    model, dataset = home / "models" / "mine.onnx", home / "datasets" / "mine" / "card.json"
    for kept in (model, dataset):
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text("work of a user")

    origin = tmp_path / "origin"
    metadata = (origin / "package.xml").read_text(encoding="utf-8")
    newer = metadata.replace("<version>0.", "<version>7.", 1)
    assert newer != metadata
    (origin / "package.xml").write_text(newer, encoding="utf-8")
    (origin / "cnc_training" / "added_later.py").write_text('"""Came with the update."""\n')
    git(origin, "add", "-A")
    git(origin, "commit", "-q", "-m", "Second release")
    git(source, "pull", "-q")

    updated = start("update")
    assert not any(updated["missing"].values())
    folder = Path(updated["before"]["imported"])
    assert folder.name == NAME, "the installed addon was loaded at the start"
    assert updated["before"]["commands"] >= 8 and updated["before"]["menu"]
    assert updated["status"] == "UPDATE_AVAILABLE"
    assert (folder / "cnc_training" / "added_later.py").is_file()
    assert (folder / "package.xml").read_text(encoding="utf-8") == newer

    removed = start("remove")
    assert removed["before"]["menu"], "the updated addon works"
    assert NAME not in removed["after"]["folders"]
    assert model.read_text() == dataset.read_text() == "work of a user"

    gone = start("look")
    assert gone["before"]["imported"] == "" and gone["before"]["commands"] == 0 and not gone["before"]["menu"]
