"""The interface in real FreeCAD windows on Xvfb: two starts of each FreeCAD, many checks in each."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
import tiny_wheel

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = Path(__file__).parent / "in_freecad"
VERSIONS = ("0.20", "1.0", "1.1")
LIMIT_S = 200

pytestmark = [pytest.mark.gui, pytest.mark.slow]


def checks_of(script: str) -> list[str]:
    """Names of the checks that a script runs, read from it."""
    listed = (SCRIPTS / script).read_text().rsplit("\nrun(\n    [\n", 1)[1].split("    ]", 1)[0]
    return [line.strip().rstrip(",") for line in listed.splitlines() if line.strip()]


@pytest.fixture(scope="module", params=VERSIONS)
def version(request) -> str:
    found = subprocess.run([ROOT / "tools" / "host", "list"], capture_output=True, text=True, check=True)
    state = next(line for line in found.stdout.splitlines() if line.startswith(f"{request.param} "))
    if " absent" in state:
        pytest.skip(f"FreeCAD {state}")
    return request.param


def drive(version: str, script: str, folder: Path, **variables: str) -> dict:
    """Runs a script in a FreeCAD window and returns how each check ended, with the exit status under "status". What
    Prepare installs there is one tiny wheel."""
    wheels = folder / "wheels"
    wheels.mkdir(exist_ok=True)
    tiny = {"CNC_TRAINING_LOCK": str(tiny_wheel.make(wheels)), "PIP_FIND_LINKS": str(wheels), "PIP_NO_INDEX": "1"}
    return drive_with({**tiny, **variables}, version, script, folder, LIMIT_S)


def drive_with(variables: dict[str, str], version: str, script: str, folder: Path, limit_s: float) -> dict:
    """drive() with the packages, and all else, that these variables say."""
    results = folder / f"{script}.json"
    environment = {
        **os.environ,
        "CNC_TRAINING_HOME": str(folder / "home"),
        "CNC_TEST_RESULTS": str(results),
        "CNC_TEST_FOLDER": str(folder),
        **variables,
    }
    environment.pop("QT_QPA_PLATFORM", None)
    environment.pop("DISPLAY", None)
    done = subprocess.run(
        [ROOT / "tools" / "host", version, "--gui", SCRIPTS / script],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=limit_s,
    )
    ended = json.loads(results.read_text()) if results.exists() else {}
    return {**ended, "status": done.returncode, "output": done.stdout[-12000:]}  # a crash is told in 45 long lines


@pytest.fixture(scope="module")
def interface(version, tmp_path_factory) -> dict:
    folder = tmp_path_factory.mktemp(f"gui-{version}")
    return {**drive(version, "interface.py", folder), "folder": folder}


@pytest.mark.parametrize("check", checks_of("interface.py"))
def test_interface(interface, check):
    assert interface.get(check, interface["output"]) == "passed"


KILLED_WITH_A_JOB = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from cnc_training.jobs.history import JobHistory
from cnc_training.jobs.job import Job, JobState
job = Job("19700101-000000-aaaaaa", "generate", "cut_off", {"behaviour": "steps"}, created=1.0, folder=sys.argv[3])
job.advance(JobState.RUNNING, 2.0)
JobHistory(Path(sys.argv[2])).save(job, os.getpid())
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(scope="module")
def quitting(version, interface) -> dict:
    """FreeCAD with CAM as its start-up workbench and a job that was cut off, closed while another job runs. The
    environment of before is used again."""
    folder = interface["folder"]
    user = folder / "user"
    user.mkdir()
    workbench = "PathWorkbench" if version == "0.20" else "CAMWorkbench"
    settings = (ROOT / "tools" / "hosts" / "user.cfg").read_text().replace(">PartWorkbench<", f">{workbench}<")
    (user / "user.cfg").write_text(settings)
    history, job = folder / "home" / "jobs" / "history.sqlite", folder / "home" / "jobs" / "cut_off"
    for left in history.parent.glob("history.sqlite*"):  # of the interface's checks
        left.unlink()
    subprocess.run([sys.executable, "-c", KILLED_WITH_A_JOB, str(ROOT), str(history), str(job)], check=False)
    ended = drive(version, "start_and_quit.py", folder, FREECAD_USER_HOME=str(user))
    return {**ended, "folder": folder}


@pytest.mark.fault("F26", "a real FreeCAD says which job was cut off when the last one was killed, and goes on with it")
@pytest.mark.parametrize("check", checks_of("start_and_quit.py"))
def test_start(quitting, check):
    assert quitting.get(check, quitting["output"]) == "passed"


@pytest.mark.fault("F29", "FreeCAD's window closed while a job runs")
def test_quitting_with_a_running_job_ends_cleanly_and_leaves_no_process(quitting):
    assert (quitting["folder"] / "quitting").exists(), quitting["output"]
    assert quitting["status"] == 0, quitting["output"]
    job = int((quitting["folder"] / "job.pid").read_text())
    deadline = time.monotonic() + 3
    while is_running(job) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(job)


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"
