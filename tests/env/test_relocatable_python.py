"""The relocatable Python runs from any folder, with none of the machine's libraries but the C library."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from cnc_training.env import asking
from cnc_training.env.interpreters import Candidate

TOOL = Path(__file__).resolve().parents[2] / "tools" / "relocatable_python"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF"),
    pytest.mark.skipif(shutil.which("patchelf") is None, reason="patchelf is not installed"),
]


def make(*arguments: str) -> str:
    command = [sys.executable, str(TOOL), *arguments]
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("relocatable")
    interpreter = make("--output", str(folder / "python"), "--archive", str(folder / "one.tar.gz"))
    assert interpreter == str(folder / "python" / "bin" / "python3")
    return folder


def test_a_second_call_keeps_what_is_there(made):
    before = (made / "python" / "bin" / "python3.11").stat()
    make("--output", str(made / "python"))
    after = (made / "python" / "bin" / "python3.11").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_the_archive_is_the_same_bytes_each_time_and_laid_out_as_a_release(made):
    make("--output", str(made / "again"), "--archive", str(made / "two.tar.gz"))
    assert (made / "one.tar.gz").read_bytes() == (made / "two.tar.gz").read_bytes()
    with tarfile.open(made / "one.tar.gz") as archive:
        names = archive.getnames()
    assert {name.partition("/")[0] for name in names} == {"python"}
    assert "python/bin/python3" in names


def test_unpacked_under_any_name_it_makes_environments_and_loads_only_its_own_libraries(made, tmp_path):
    target = tmp_path / "päth with späces"
    with tarfile.open(made / "one.tar.gz") as archive:
        archive.extractall(target)  # made by this test
    python = target / "python" / "bin" / "python3"
    code = "import ssl, ctypes, sqlite3, lzma, bz2, hashlib; print(open('/proc/self/maps').read())"
    hostile = {"PATH": "/nowhere", "LD_LIBRARY_PATH": "/usr/lib/x86_64-linux-gnu:/lib"}
    done = subprocess.run([python, "-I", "-c", code], env=hostile, capture_output=True, text=True, check=True)
    loaded = {Path(line.split(maxsplit=5)[5]) for line in done.stdout.splitlines() if ".so" in line}
    outside = {p.name.split(".so")[0] for p in loaded if target not in p.parents}
    assert outside <= {"ld-linux-x86-64", "ld-linux-aarch64", "libc", "libm", "libdl", "libpthread", "librt", "libutil"}

    verdict = asking.ask_interpreter(Candidate(str(python), "chosen"), ["3.11"], {"PATH": "/bin"}, lambda: False)
    assert verdict.accepted, verdict.reason
    assert verdict.base is not None
    assert str(target) in verdict.base["pip"]
    environment = tmp_path / "environment"
    subprocess.run([python, "-I", "-m", "venv", environment], env={"PATH": "/bin"}, check=True)
    version = subprocess.run(
        [environment / "bin" / "python", "-I", "-m", "pip", "--version"], capture_output=True, text=True, check=True
    )
    assert str(environment) in version.stdout


def test_it_can_be_made_from_debians_python_too(tmp_path):
    debian = Path("/usr/bin/python3.11")
    if not debian.exists():
        pytest.skip("no /usr/bin/python3.11 on this machine")
    asked = asking.ask_interpreter(Candidate(str(debian), "chosen"), ["3.11"], dict(os.environ), lambda: False)
    if not asked.accepted:
        pytest.skip(asked.reason)
    interpreter = make("--output", str(tmp_path / "python"), "--python", str(debian))
    verdict = asking.ask_interpreter(Candidate(interpreter, "chosen"), ["3.11"], {"PATH": "/bin"}, lambda: False)
    assert verdict.accepted, verdict.reason
    assert verdict.base is not None
    assert str(tmp_path) in verdict.base["pip"]
