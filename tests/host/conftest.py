"""Fixtures of the tests that run inside real FreeCADs, without a window.

A test script is plain Python that FreeCAD imports. It gets its arguments as JSON in CNC_TEST_ARGS, imports `reporting`
from this folder, and hands back one JSON value.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any, Callable

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
HOST = ROOT / "tools" / "host"
SCRIPTS = Path(__file__).resolve().parent / "scripts"
VERSIONS = ("0.20", "1.0", "1.1")

RunInFreeCAD = Callable[..., Any]


def hosts() -> dict[str, str]:
    """Version -> "" where it is there or can be built, else why not."""
    listing = subprocess.run([str(HOST), "list"], capture_output=True, text=True, timeout=30, check=True).stdout
    states = dict(line.split(" ", 1) for line in listing.splitlines())
    build = os.environ.get("CI") or os.environ.get("CNC_TRAINING_BUILD_HOSTS")
    reasons = {}
    for version in VERSIONS:
        state = states[version]
        usable = state == "present" or (bool(build) and state.startswith("buildable"))
        reasons[version] = "" if usable else f"FreeCAD {version} is {state}"
    return reasons


@pytest.fixture(scope="session")
def host_states() -> dict[str, str]:
    return hosts()


@pytest.fixture(params=VERSIONS)
def freecad_version(request: pytest.FixtureRequest, host_states: dict[str, str]) -> str:
    """Each FreeCAD in turn; one that is not there is skipped with the reason."""
    version = str(request.param)
    if host_states[version]:
        pytest.skip(host_states[version])
    return version


@pytest.fixture
def run_in_freecad(tmp_path: Path) -> RunInFreeCAD:
    """run_in_freecad(version, script, arguments, env) -> the script's JSON value.

    script: a file of tests/host/scripts. The output of FreeCAD is in the failure's message.
    """

    def run(version: str, script: str, arguments: Any = None, env: dict[str, str] | None = None) -> Any:
        answer = tmp_path / f"answer-{version}-{len(list(tmp_path.iterdir()))}.json"
        environment = dict(os.environ, CNC_TEST_ARGS=json.dumps(arguments), CNC_TEST_ANSWER=str(answer), **(env or {}))
        environment.setdefault("CNC_TRAINING_HOME", str(tmp_path / "home"))
        result = subprocess.run(
            [str(HOST), version, "freecadcmd", str(SCRIPTS / script)],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=300,
        )
        output = (result.stdout + result.stderr)[-6000:]
        assert result.returncode == 0, f"{script} in FreeCAD {version} ended with {result.returncode}:\n{output}"
        data = json.loads(answer.read_text(encoding="utf-8"))
        if isinstance(data, dict):
            data["console"] = result.stdout + result.stderr
        return data

    return run
