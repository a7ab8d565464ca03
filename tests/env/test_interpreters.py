"""A Python is taken only after it has answered; each that is not taken has a reason that a person understands."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from cnc_training.env import asking, interpreters
from cnc_training.env.interpreters import Candidate, candidates, judge, refused_by_place

pytestmark = [pytest.mark.quick, pytest.mark.skipif(os.name != "posix", reason="the fakes are shell scripts")]
VERSIONS = ("3.11", "3.12", "3.13")
GOOD = {
    "executable": "/usr/bin/python3.11", "version": "3.11.2", "bits": 64, "implementation": "CPython",
    "machine": "x86_64", "prefix": "/usr", "missing": [], "pip": "/usr/share/pip-23.0.1-py3-none-any.whl",
    "libc": ["glibc", "2.36"], "freecad": False,
}  # fmt: skip


def script(folder: Path, name: str, body: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path


def claims(folder: Path, name: str, **changes) -> Path:
    """A program that answers like a Python with these properties."""
    answer = "CNC_TRAINING_PROBE " + json.dumps({**GOOD, **changes})
    return script(folder, name, f"cat <<'END'\n{answer}\nEND")


def ask(path: Path, timeout_s: float = 10.0) -> interpreters.Verdict:
    environ = {"PATH": "/usr/bin:/bin"}
    return asking.ask_interpreter(Candidate(str(path), "on PATH"), VERSIONS, environ, lambda: False, timeout_s)


def test_the_python_of_the_tests_is_taken_and_names_its_base():
    verdict = ask(Path(sys.executable))
    assert verdict.accepted, verdict.reason
    assert verdict.base is not None
    assert Path(verdict.base["executable"]).samefile(sys._base_executable)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "changes, word",
    [
        ({"version": "3.8.10"}, "3.8.10; supported are 3.11, 3.12, 3.13"),
        ({"version": "3.14.0"}, "3.14.0"),
        ({"bits": 32}, "32-bit"),
        ({"missing": ["ensurepip"]}, "install python3-venv"),
        ({"missing": ["ssl"]}, "without ssl"),
        ({"implementation": "PyPy"}, "CPython"),
        ({"freecad": True}, "FreeCAD itself"),
        ({"libc": ["glibc", "2.17"]}, "older than 2.28"),
        ({"executable": "/snap/python/bin/python3.11"}, "Snap"),
    ],
)
@pytest.mark.fault("F12", "fake Pythons: old, new, 32-bit, without venv or ssl, FreeCAD's own, in a Snap")
def test_an_unfit_python_is_refused_with_its_reason(tmp_path, changes, word):
    verdict = ask(claims(tmp_path, "python3", **changes))
    assert not verdict.accepted
    assert word in verdict.reason


@pytest.mark.parametrize(
    "body, word",
    [
        ("echo 'FreeCAD 0.20.2, Libs: 0.20.2'; exit 0", "did not answer as a Python"),
        ("exit 3", "exit code 3"),
        ("kill -9 $$", "signal 9"),
        ("echo 'CNC_TRAINING_PROBE {\"version\": 3'", "did not answer"),
        ("head -c 100000 /dev/zero", "did not answer"),
    ],
)
@pytest.mark.fault("F12", "programs named python3 that are none")
@pytest.mark.fault("F22", "an interpreter that is killed by a signal")
def test_what_does_not_answer_as_a_python_is_refused(tmp_path, body, word):
    verdict = ask(script(tmp_path, "python3", body))
    assert not verdict.accepted
    assert word in verdict.reason


@pytest.mark.fault("F12", "a python3 that hangs")
def test_a_hanging_program_is_refused_in_bounded_time_and_ended(tmp_path):
    verdict = ask(script(tmp_path, "python3", f"echo $$ > {tmp_path}/pid; sleep 600"), timeout_s=0.5)
    assert "did not answer within" in verdict.reason
    assert not Path(f"/proc/{(tmp_path / 'pid').read_text().strip()}").exists()


def test_a_file_that_cannot_be_started_is_refused(tmp_path):
    (tmp_path / "python3").write_text("no program")
    assert "cannot be started" in ask(tmp_path / "python3").reason
    assert "cannot be started" in ask(tmp_path / "missing").reason


@pytest.mark.parametrize(
    "path, environ, word",
    [
        ("/usr/bin/freecadcmd", {}, "FreeCAD itself"),
        ("/opt/FreeCAD", {}, "FreeCAD itself"),
        ("/run/.mount_FreeCAx1/usr/bin/python3", {}, "AppImage"),
        ("/media/unpacked/usr/bin/python3", {"APPDIR": "/media/unpacked"}, "AppImage"),
        ("/snap/freecad/123/usr/bin/python3", {}, "Snap"),
        ("/app/bin/python3", {"FLATPAK_ID": "org.freecad.FreeCAD"}, "Flatpak"),
    ],
)
@pytest.mark.fault("F15", "Pythons inside AppImage, Flatpak and Snap mounts")
def test_freecads_own_programs_and_mounts_are_not_even_started(path, environ, word):
    assert word in (refused_by_place(path, environ) or "")


def test_other_places_are_not_refused():
    assert refused_by_place("/usr/bin/python3.11", {}) is None
    assert refused_by_place("/app/bin/python3", {}) is None


@pytest.mark.fault("F12", "a link to FreeCAD under another name")
def test_a_link_to_freecad_is_refused_under_any_name(tmp_path):
    target = script(tmp_path, "freecadcmd", "exit 0")
    (tmp_path / "python3").symlink_to(target)
    assert "FreeCAD itself" in ask(tmp_path / "python3").reason


def test_the_order_is_chosen_then_oldest_supported_version(tmp_path):
    for name in ("python3.12", "python3.11", "python3", "python"):
        script(tmp_path / "path", name, "exit 0")
    own = script(tmp_path / "base" / "bin", "python3.13", "exit 0")
    chosen = str(tmp_path / "path" / "python3")
    found = candidates(chosen, {"PATH": str(tmp_path / "path"), "HOME": str(tmp_path)}, "linux", str(tmp_path / "base"))
    ours = [c for c in found if c.path.startswith(str(tmp_path))]
    names = [Path(c.path).name for c in ours]
    assert names == ["python3", "python3.11", "python3.12", "python3.13", "python"]
    assert ours[0].origin == "chosen"
    assert str(own) in [c.path for c in ours]


def test_two_names_of_one_file_count_once(tmp_path):
    script(tmp_path, "python3.11", "exit 0")
    (tmp_path / "python3").symlink_to("python3.11")
    found = candidates("", {"PATH": f"{tmp_path}:{tmp_path}", "HOME": str(tmp_path)}, "linux", "/nowhere")
    assert len([c for c in found if c.path.startswith(str(tmp_path))]) == 1


def test_windows_places_are_looked_at_on_windows():
    there = "C:/Users/me/AppData/Local/Programs/Python/Python311/python.exe"
    environ = {"LOCALAPPDATA": "C:/Users/me/AppData/Local", "PATH": "", "USERPROFILE": "C:/Users/me"}
    found = candidates("", environ, "win32", "C:/FreeCAD/bin", is_file=lambda path: path == there)
    assert [c.path for c in found] == [there]


def test_a_verdict_says_where_the_python_was_found():
    verdict = judge(Candidate("/usr/bin/python3", "on PATH"), None, "", VERSIONS)
    assert verdict.text == "/usr/bin/python3 (on PATH): it did not answer within 10 s"
