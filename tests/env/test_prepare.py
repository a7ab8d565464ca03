"""Prepare as a whole, with tiny wheels: what is ready afterwards, what it survives, what it says when it cannot."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from tiny_lock import build_wheel, write_lock

from cnc_training.env import state
from cnc_training.env.installer import Installer
from cnc_training.env.layout import Layout, read_json
from cnc_training.env.recipe import read_lock
from cnc_training.errors import Cancelled, EnvironmentFailed


def readiness(tiny) -> state.Readiness:
    return state.check(Layout.at(tiny.root), read_lock(tiny.lock))


def packages_of(python: str) -> dict:
    """What an environment imports, whatever the variables of this process say."""
    code = "import json, tinyone, tinytwo, sys; print(json.dumps([tinyone.VALUE, tinyone.__file__, sys.prefix]))"
    done = subprocess.run([python, "-I", "-c", code], capture_output=True, text=True, check=True)
    value, file, prefix = json.loads(done.stdout)
    return {"value": value, "file": file, "prefix": prefix}


def test_prepare_makes_a_ready_environment_and_a_second_one_does_nothing(tiny):
    result = tiny.prepare()
    found = readiness(tiny)
    assert found.ready, found.reason
    assert result["python"] == str(found.python)
    assert result["versions"]["tinyone"] == "1.0"
    loaded = packages_of(result["python"])
    assert loaded["value"] == 1
    assert Path(loaded["file"]).is_relative_to(tiny.generations[0])
    done = [step[0] for step in tiny.progress]
    assert done == sorted(done)
    assert done[-1] == 100
    assert read_json(tiny.root / "journal.json")["step"] == "ready"
    before = tiny.generations
    again = tiny.prepare()
    assert again["path"] == result["path"]
    assert tiny.generations == before
    assert tiny.log == []


@pytest.mark.fault("F8", "a damaged environment repaired with no network")
def test_repair_makes_a_new_generation_from_what_was_downloaded_without_a_network(tiny):
    first = tiny.prepare()
    (Path(packages_of(first["python"])["file"])).unlink()
    assert "damaged" in readiness(tiny).reason
    second = tiny.prepare(environ={"PIP_FIND_LINKS": "/nowhere"}, force=True)
    assert second["path"] != first["path"]
    assert readiness(tiny).ready
    assert [p.name for p in tiny.generations] == [Path(second["path"]).name]
    assert any("downloads folder already" in line for line in tiny.log)


@pytest.mark.fault("F4", "no source of packages, wheels put into the downloads folder by hand")
def test_wheels_put_into_the_downloads_folder_by_hand_are_used_offline(tiny):
    (tiny.root / "downloads").mkdir(parents=True)
    for wheel in tiny.wheels.iterdir():
        shutil.copy(wheel, tiny.root / "downloads")
    tiny.prepare(environ={"PIP_FIND_LINKS": "/nowhere"})
    assert readiness(tiny).ready


@pytest.mark.fault("F3", "a wheel with another hash in the downloads folder")
def test_a_file_with_another_hash_in_the_downloads_folder_is_not_used(tiny, tmp_path):
    other = build_wheel(tmp_path / "other", "tinyone", "1.0", "VALUE = 666\n")
    (tiny.root / "downloads").mkdir(parents=True)
    shutil.copy(other, tiny.root / "downloads")
    result = tiny.prepare()
    assert packages_of(result["python"])["value"] == 1
    assert any("another hash" in line for line in tiny.log)


@pytest.mark.fault("F3", "a wheel at the source with another hash than the lock's")
def test_a_package_with_another_hash_at_the_source_fails_with_its_name(tiny):
    build_wheel(tiny.wheels, "tinyone", "1.0", "VALUE = 666\n")
    with pytest.raises(EnvironmentFailed) as failure:
        tiny.prepare()
    assert failure.value.kind == "hash_mismatch"
    assert "tinyone" in failure.value.message
    assert tiny.generations == []
    assert not readiness(tiny).ready
    journal = read_json(tiny.root / "journal.json")
    assert journal["step"] == "failed"
    assert journal["error"] == failure.value.message


@pytest.mark.fault("F4", "one package missing at the source, then there")
def test_a_missing_package_fails_and_the_next_try_takes_what_was_fetched(tiny):
    held_back = tiny.wheels / "tinythree-3.0-py3-none-any.whl"
    aside = held_back.rename(tiny.root.parent / held_back.name)
    with pytest.raises(EnvironmentFailed, match="Downloading failed"):
        tiny.prepare()
    aside.rename(held_back)
    tiny.prepare()
    assert readiness(tiny).ready


def test_packages_that_cannot_be_imported_are_not_committed(tiny):
    tiny.prepare()
    bad = build_wheel(tiny.wheels, "tinyfour", "4.0", "raise ImportError('no library')\n")
    lock = write_lock(tiny.lock.with_name("bad.txt"), [*tiny.wheels.glob("tinyone*"), bad], "tinyone tinyfour")
    before = readiness(tiny).environment
    with pytest.raises(EnvironmentFailed, match="cannot be loaded") as failure:
        tiny.prepare(lock=str(lock))
    assert failure.value.kind == "check_failed"
    assert any("no library" in line for line in tiny.log)
    assert tiny.generations == [before]
    assert readiness(tiny).ready  # what was ready before still is


@pytest.mark.skipif(os.name != "posix", reason="library paths and shell scripts")
@pytest.mark.fault("F9", "Prepare with PYTHONHOME, PYTHONPATH, LD_LIBRARY_PATH and LD_PRELOAD poisoned")
@pytest.mark.fault("F10", "modules that raise and a .pth that exits in the user's site folder")
@pytest.mark.fault("F11", "PIP_USER, PIP_TARGET, PIP_PREFIX and a hostile pip.conf")
def test_poisoned_variables_and_pip_settings_do_not_reach_the_environment(tiny, tmp_path):
    poison = tmp_path / "poison"
    poison.mkdir()
    for name in ("tinyone.py", "tinytwo.py", "numpy.py", "sitecustomize.py", "json.py"):
        (poison / name).write_text("raise RuntimeError('poisoned')\n")
    user_site = Path(tiny.environ["HOME"], ".local", "lib", f"python3.{sys.version_info[1]}", "site-packages")
    user_site.mkdir(parents=True)
    (user_site / "tinyone.py").write_text("raise RuntimeError('poisoned')\n")
    (user_site / "evil.pth").write_text("import os; os._exit(66)\n")
    config = tmp_path / "pip.conf"
    config.write_text(
        f"[global]\nuser = true\nfind-links = {tiny.wheels}\nno-index = true\nrequire-virtualenv = true\n"
        f"[install]\ntarget = {tmp_path / 'target'}\nprefix = {tmp_path / 'prefix'}\nno-binary = :all:\n"
    )
    result = tiny.prepare(
        environ={
            "PYTHONHOME": "/nonexistent", "PYTHONPATH": str(poison), "PYTHONSTARTUP": str(poison / "json.py"),
            "LD_LIBRARY_PATH": str(poison), "LD_PRELOAD": str(poison / "none.so"), "VIRTUAL_ENV": str(poison),
            "PIP_USER": "1", "PIP_TARGET": str(tmp_path / "target"), "PIP_PREFIX": str(tmp_path / "prefix"),
            "PIP_NO_BINARY": ":all:", "PIP_REQUIRE_VIRTUALENV": "1", "PIP_CONFIG_FILE": str(config),
            "PIP_FIND_LINKS": "", "PIP_NO_INDEX": "",
        },
    )  # fmt: skip
    assert packages_of(result["python"])["prefix"] == result["path"]
    assert readiness(tiny).ready
    assert not (tmp_path / "target").exists()
    assert not (tmp_path / "prefix").exists()


@pytest.mark.fault("F11", "a pip.conf that cannot be read")
def test_a_pip_configuration_that_cannot_be_read_is_ignored_and_said(tiny, tmp_path):
    config = tmp_path / "pip.conf"
    config.write_text("this is [no configuration\n")
    tiny.prepare(environ={"PIP_CONFIG_FILE": str(config)})
    assert readiness(tiny).ready
    assert any("cannot be read and are ignored" in line for line in tiny.log)


@pytest.mark.skipif(os.name != "posix", reason="symbolic links")
@pytest.mark.fault("F19", "Prepare under a folder with blanks, umlauts and Chinese")
@pytest.mark.fault("F20", "a root behind a symbolic link")
def test_a_root_with_spaces_and_any_letters_behind_a_link(tiny, tmp_path):
    real = tmp_path / "Ünï çödé 空 dir"
    real.mkdir()
    link = tmp_path / "li nk"
    link.symlink_to(real)
    tiny.root = link / "runtime"
    result = tiny.prepare()
    assert Path(result["path"]).is_relative_to(real)
    assert readiness(tiny).ready
    assert packages_of(result["python"])["value"] == 1


def test_two_at_once_are_safe_and_the_second_waits_or_says_so(tiny):
    at_work = threading.Event()
    results: list = []

    def first() -> None:
        from cnc_training.env.prepare import Prepare

        environ = {**os.environ, **tiny.environ}
        prepare = Prepare(tiny.request(), progress=lambda *_: at_work.set(), environ=environ)
        results.append(prepare.run())

    thread = threading.Thread(target=first)
    thread.start()
    assert at_work.wait(20)
    with pytest.raises(EnvironmentFailed) as refusal:
        tiny.prepare()
    assert refusal.value.kind == "already_running"
    results.append(tiny.prepare(wait_s=60))
    thread.join()
    assert results[0]["path"] == results[1]["path"]
    assert len(tiny.generations) == 1


@pytest.mark.fault("F17", "too little space before anything starts")
def test_a_full_disk_is_told_before_anything_is_made(tiny, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10**9, 10**9, 1000))
    with pytest.raises(EnvironmentFailed, match=r"0\.0 GB free") as failure:
        tiny.prepare()
    assert failure.value.kind == "disk_full"
    assert tiny.generations == []


@pytest.mark.parametrize(
    "number, kind", [(errno.ENOSPC, "disk_full"), (errno.EACCES, "not_writable"), (errno.EROFS, "not_writable")]
)
@pytest.mark.fault("F17", "ENOSPC while packages are installed")
def test_refusals_of_the_file_system_in_the_middle_become_a_sentence(tiny, monkeypatch, number, kind):
    def refuse(*_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Installer, "install", refuse)
    with pytest.raises(EnvironmentFailed) as failure:
        tiny.prepare()
    assert failure.value.kind == kind
    assert str(tiny.root) in failure.value.message
    assert tiny.generations == []


def test_a_root_that_cannot_be_a_folder_is_told(tiny):
    tiny.root.write_text("a file")
    with pytest.raises(EnvironmentFailed) as failure:
        tiny.prepare()
    assert failure.value.kind == "not_writable"


def test_without_any_usable_python_the_reasons_are_told_and_kept(tiny, tmp_path, monkeypatch):
    fake = tmp_path / "python3"
    fake.write_text("#!/bin/sh\nexit 3\n")
    fake.chmod(0o755)
    from cnc_training.env import interpreters

    monkeypatch.setattr(interpreters, "candidates", lambda *a, **k: [interpreters.Candidate(str(fake), "chosen")])
    with pytest.raises(EnvironmentFailed, match="exit code 3") as failure:
        tiny.prepare()
    assert failure.value.kind == "no_python"
    (row,) = read_json(tiny.root / "survey.json")["verdicts"]
    assert (row["path"], row["accepted"]) == (str(fake), False)


def test_a_chosen_python_that_is_unfit_is_refused_and_the_next_is_taken(tiny, tmp_path):
    fake = tmp_path / "freecadcmd"
    fake.write_text("#!/bin/sh\necho FreeCAD\n")
    fake.chmod(0o755)
    tiny.prepare(interpreter=str(fake), environ={"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"})
    assert readiness(tiny).ready
    assert "FreeCAD itself" in tiny.log[0]


@pytest.mark.parametrize("step", ["preflight", "venv", "download", "install", "check", "commit"])
@pytest.mark.fault("F28", "cancel at each step of Prepare")
def test_cancel_at_any_step_leaves_nothing_half_made(tiny, step):
    def cancelled() -> bool:
        return (read_json(tiny.root / "journal.json") or {}).get("step") == step

    with pytest.raises(Cancelled):
        tiny.prepare(cancelled=cancelled)
    assert tiny.generations == []
    assert list((tiny.root / "downloads").glob(".part-*")) == []
    assert read_json(tiny.root / "journal.json")["step"] == "cancelled"
    assert not readiness(tiny).ready
    assert state.interrupted(Layout.at(tiny.root)) is None
