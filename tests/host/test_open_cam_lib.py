"""FreeCAD 0.20 finds OpenCAMLib by the name that it asks for, also while it opens a document."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from test_native_operation import packages

ROOT = Path(__file__).resolve().parent.parent.parent
ALIAS = "from cnc_training.cam import open_cam_lib\nopen_cam_lib.install()\n"


def python(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    start = f"import sys\nsys.path[:0] = [{str(ROOT)!r}, {str(folder)!r}]\n"
    return subprocess.run([sys.executable, "-I", "-S", "-c", start + code], capture_output=True, text=True, timeout=60)


@pytest.mark.quick
def test_opencamlib_is_found_under_its_old_name(tmp_path: Path) -> None:
    (tmp_path / "opencamlib.py").write_text("version = 7\n")
    code = ALIAS + (
        "assert 'opencamlib' not in sys.modules, 'nothing is loaded before it is asked for'\n"
        "import ocl, opencamlib\n"
        "assert ocl is opencamlib and ocl.version == 7 and ocl.__spec__.name == 'opencamlib'\n"
    )
    done = python(code, tmp_path)
    assert done.returncode == 0, done.stderr


@pytest.mark.quick
def test_without_opencamlib_there_is_no_ocl_and_an_own_ocl_comes_first(tmp_path: Path) -> None:
    assert "No module named 'ocl'" in python(ALIAS + "import ocl\n", tmp_path).stderr
    (tmp_path / "opencamlib.py").write_text("version = 7\n")
    (tmp_path / "ocl.py").write_text("version = 8\n")
    done = python(ALIAS + "import ocl\nassert ocl.version == 8\n", tmp_path)
    assert done.returncode == 0, done.stderr


@pytest.mark.host
def test_a_file_with_freecad_s_own_operation_is_restored_when_it_is_reopened(
    freecad_version: str, run_in_freecad: Any, tmp_path: Path
) -> None:
    variables = {"CNC_TEST_PACKAGES": packages()} if freecad_version == "0.20" else {}
    file = str(tmp_path / "native.FCStd")
    made = run_in_freecad(freecad_version, "native_reopened.py", {"file": file, "make": True}, variables)
    if "OpenCAMLib" in made["refused"]:
        pytest.skip("OpenCAMLib is not installed for this FreeCAD")
    opened = run_in_freecad(freecad_version, "native_reopened.py", {"file": file, "make": False}, variables)
    assert opened["surfaces"] == 1 and opened["commands"][0] > 50
