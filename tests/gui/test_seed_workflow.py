"""The whole workflow of the seed document, clicked through in one window of each FreeCAD, with the real runtime.

The three FreeCADs share one prepared environment, as they do on a computer that has them all: the first one prepares
it, from packages that were fetched before. Of each dataset all but the last shard is there, as after a run that was cut
off: so that Generate has four parts to label and not a hundred. The labels of those shards are drawn, not cut.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from test_in_freecad import ROOT, checks_of, drive_with, version  # noqa: F401  (a fixture)

sys.path[:0] = [str(ROOT / "tests" / "runtime"), str(ROOT / "tests" / "host")]

from drawn_parts import drawn_part  # noqa: E402
from gcode_interpreter import Tool, cutting_moves, prove  # noqa: E402

from cnc_training.contract import GenerateRequest  # noqa: E402
from cnc_training.runtime import dataset  # noqa: E402
from cnc_training.runtime.generate import run_settings  # noqa: E402

pytestmark = [pytest.mark.gui, pytest.mark.slow]

DATASET, SAMPLES = "seed_parts", 104  # as in in_freecad/seed_workflow.py
DRAWN = 4  # a seed that gives so few test parts that the gate cannot tell, and a person has to
LOW, HIGH = (0.0, 0.0, 0.0), (24.0, 18.0, 8.0)  # the small job's stock
BALL_OF_TOOL_2 = {2: Tool(6.0, 3.0)}
LIMIT_S = 600


@pytest.fixture(scope="module")
def runtime(prepared_home: Path, tmp_path_factory) -> Path:
    """The runtime folder of all three: empty but for the packages, which lie in its downloads folder."""
    folder = tmp_path_factory.mktemp("seed-runtime") / "runtime"
    shutil.copytree(prepared_home / "runtime" / "downloads", folder / "downloads", copy_function=linked)
    return folder


def linked(source: str, target: str) -> None:
    """A second name for a file, or a copy where it lies on another disk."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


@pytest.fixture(scope="module")
def python() -> str:
    """One that runs beside each of the three FreeCADs; the system's is in none of their chroots."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "cnc_training" / "python"
    command = [str(ROOT / "tools" / "relocatable_python"), "--output", str(cache)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return str(cache / "bin" / "python3")


def leave_unfinished(folder: Path) -> None:
    """All shards of a dataset but the last one, with the settings that the dialog begins with."""
    settings, count = run_settings(GenerateRequest(DATASET, str(folder), SAMPLES))
    folder.mkdir(parents=True)
    for shard in range(count // dataset.SHARD_SAMPLES):
        numbers = range(shard * dataset.SHARD_SAMPLES, (shard + 1) * dataset.SHARD_SAMPLES)
        parts = {number: drawn_part(number, DRAWN) for number in numbers}
        (folder / dataset.shard_name(shard)).write_bytes(dataset.shard_bytes(settings, parts))


@pytest.fixture(scope="module")
def workflow(version, runtime, python, tmp_path_factory) -> dict:  # noqa: F811
    folder = tmp_path_factory.mktemp(f"seed-{version}")
    home = folder / "home"
    home.mkdir()
    (home / "runtime").symlink_to(runtime)
    leave_unfinished(home / "datasets" / DATASET)
    ended = drive_with({"CNC_TRAINING_PYTHON": python}, version, "seed_workflow.py", folder, LIMIT_S)
    return {**ended, "version": version, "folder": folder, "python": python}


@pytest.mark.parametrize("step", checks_of("seed_workflow.py"))
def test_seed_workflow(workflow, step):
    assert workflow.get(step, workflow["output"]) == "passed"


def test_posted_program_is_safe_and_cuts_the_part(workflow):
    cuts_the_bowl(workflow["folder"] / "seed_workflow.ngc")


def cuts_the_bowl(program: Path) -> None:
    moves = cutting_moves(prove(program.read_text(), LOW, HIGH, 0.0, BALL_OF_TOOL_2), 2)
    assert len(moves) > 100
    assert 6.45 < moves[..., 2].min() < 6.6, "its bottom lies 1.5 mm below the top"


def test_example_of_the_documentation_goes_the_same_way_without_a_window(workflow):
    """The dataset is the one that the window finished."""
    folder = workflow["folder"]
    program = folder / "without_window.ngc"
    variables = {
        "CNC_TRAINING_HOME": folder / "home", "CNC_TRAINING_PYTHON": workflow["python"], "DATASET": DATASET,
        "SAMPLES": SAMPLES, "MODEL": "night_model", "EPOCHS": 1, "PART": folder / "small.FCStd", "PROGRAM": program,
    }  # fmt: skip
    done = subprocess.run(
        [ROOT / "tools" / "host", workflow["version"], "freecadcmd", ROOT / "docs" / "examples" / "whole_workflow.py"],
        env={**os.environ, **{name: str(value) for name, value in variables.items()}},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=LIMIT_S,
    )  # fmt: skip
    assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]
    assert "night_model chose" in done.stdout
    cuts_the_bowl(program)
