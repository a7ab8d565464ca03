"""A standalone Python gets from its archive into the runtime's folder; sources follow each other; all of it without
FreeCAD. The archive holds a program that passes for a Python, so that this takes no time."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import sys
import tarfile
import time
from pathlib import Path

import pytest
from scripted_server import Handler, Server, status, whole

from cnc_training.env import generations, overview, preflight, sources, standalone, state
from cnc_training.env.archives import Archive, archive_key
from cnc_training.env.download import Limits
from cnc_training.env.layout import MARKER, Layout, read_json, write_json
from cnc_training.env.lock import FileLock
from cnc_training.env.network import Cancellation
from cnc_training.env.worker import Worker
from cnc_training.errors import Cancelled, EnvironmentFailed

pytestmark = [pytest.mark.quick, pytest.mark.skipif(os.name != "posix", reason="the Python is a shell script")]
BODY = b"#!/bin/sh\nexec " + sys.executable.encode() + b' "$@"\n'


@pytest.fixture
def layout(tmp_path) -> Layout:
    return Layout.at(tmp_path / "runtime")


def pack(path: Path, body: bytes = BODY) -> bytes:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(path, "w:gz") as tar:
        for name, mode, text in (("bin/python3", 0o755, body), ("lib/os.py", 0o644, b"1"), ("lib/re.py", 0o644, b"2")):
            info = tarfile.TarInfo(f"python/{name}")
            info.size, info.mode = len(text), mode
            tar.addfile(info, io.BytesIO(text))
    return path.read_bytes()


@pytest.fixture
def packed(tmp_path) -> Path:
    path = tmp_path / "packed" / "python.tar.gz"
    pack(path)
    return path


def known(packed: Path, *addresses: str) -> Archive:
    digest = hashlib.sha256(packed.read_bytes()).hexdigest()
    return Archive(packed.name, digest, "3.11.0", "r1", packed.stat().st_size, addresses)


def provider(layout: Layout, archive: Archive, **options) -> standalone.Provider:
    return standalone.Provider(
        layout, archive, options.pop("cancellation", Cancellation()), limits=Limits(stall_s=5, wait_s=0.01), **options
    )


def test_downloaded_unpacked_and_found_again(serve, layout, packed):
    pytest.importorskip("requests")
    server = serve(whole(packed.read_bytes()))
    archive = known(packed, server.address + "/{release}/{file}")
    progress: list = []
    python = provider(layout, archive, progress=lambda *values: progress.append(values)).from_anywhere()
    assert python.is_relative_to(layout.pythons) and os.access(python, os.X_OK)
    assert server.seen == ["GET /r1/python.tar.gz"]
    shares = [share for share, _ in progress]
    assert shares == sorted(shares) and shares[-1] <= 1.0 and "Unpacking" in progress[-1][1]
    assert provider(layout, archive).from_anywhere() == python
    assert len(server.seen) == 1
    assert state.interrupted(layout) is None


@pytest.mark.fault("F21", "a file of the standalone Python deleted: unpacked anew from the downloads folder")
def test_a_damaged_python_is_unpacked_anew_without_a_network(layout, packed):
    layout.downloads.mkdir(parents=True)
    shutil.copy(packed, layout.downloads)
    archive = known(packed)
    first = provider(layout, archive).from_anywhere()
    (first.parents[1] / "lib" / "os.py").unlink()
    assert standalone.installed(layout, archive.sha256) is None
    second = provider(layout, archive).from_anywhere()
    assert second != first and standalone.installed(layout, archive.sha256) == second


@pytest.mark.fault("F8", "a Python that was being unpacked when everything ended")
def test_an_unfinished_python_counts_for_nothing_and_is_swept(layout, packed):
    archive = known(packed)
    half = layout.pythons / f"{archive.sha256[:12]}-00000000"
    (half / "python" / "bin").mkdir(parents=True)
    (half / "python" / "bin" / "python3").write_bytes(BODY)
    write_json(layout.journal, {"step": "unpack", "started": "2026-01-02 03:04:05"})
    assert standalone.installed(layout, archive.sha256) is None
    assert "interrupted while unpacking a Python" in (state.interrupted(layout) or "")
    assert generations.has_rubbish(layout)
    generations.sweep(layout)
    assert list(layout.pythons.iterdir()) == [] == list(layout.trash.iterdir())


def test_a_python_is_kept_while_it_is_new_or_an_environment_needs_it(layout, packed):
    layout.downloads.mkdir(parents=True)
    shutil.copy(packed, layout.downloads)
    python = provider(layout, known(packed)).from_anywhere()
    folder = python.parents[2]
    generations.sweep(layout)
    assert folder.is_dir()  # new
    old = time.time() - 10_000
    os.utime(folder / MARKER, (old, old))
    generation = layout.envs / "key-1"
    write_json(generation / MARKER, {"base": {"executable": str(python)}, "key": "key"})
    write_json(layout.current, {"env": "envs/key-1", "key": "key"})
    generations.sweep(layout)
    assert folder.is_dir()  # needed
    write_json(generation / MARKER, {"base": {"executable": sys.executable}, "key": "key"})
    generations.sweep(layout)
    assert not folder.exists()


@pytest.mark.fault("F4", "an archive without the right hash in the downloads folder is not used")
def test_the_inbox_counts_by_hash_not_by_name(layout, packed):
    archive = known(packed)
    layout.downloads.mkdir(parents=True)
    pack(layout.downloads / archive.file, b"#!/bin/sh\n# another\n")
    with pytest.raises(EnvironmentFailed):
        provider(layout, archive).from_anywhere()
    shutil.copy(packed, layout.downloads / "whatever its name.tgz")
    said: list = []
    provider(layout, archive, log=said.append).from_anywhere()
    assert "nothing is downloaded" in said[0]


def test_cancelled_while_it_downloads_nothing_is_left_but_the_part(serve, layout, packed):
    pytest.importorskip("requests")

    def hang(handler: Handler) -> None:
        handler.head(200, Content_Length=packed.stat().st_size)
        handler.wfile.write(packed.read_bytes()[:100])
        handler.wait_for_the_test()

    server: Server = serve(hang)
    worker = Worker(
        lambda w: provider(
            layout, known(packed, server.address + "/{file}"), cancellation=w.cancellation, progress=w.progress
        ).from_anywhere()
    )
    worker.start()
    assert server.reached.wait(20)
    worker.cancel()
    assert worker.wait(20)
    assert isinstance(worker.error, Cancelled)
    assert list(layout.pythons.glob("*")) == []
    assert (read_json(layout.journal) or {})["step"] == "cancelled"
    assert FileLock(layout.lock).try_acquire()


def test_two_programs_do_not_fetch_at_once(layout, packed, monkeypatch):
    monkeypatch.setattr(standalone, "_WAIT_FOR_OTHERS_S", 0.1)
    other = FileLock(layout.lock)
    assert other.try_acquire()
    with pytest.raises(EnvironmentFailed) as refusal:
        provider(layout, known(packed)).from_anywhere()
    assert refusal.value.kind == "already_running"
    other.release()


def test_an_error_nobody_thought_of_ends_the_thread_with_a_sentence():
    worker = Worker(lambda w: 1 // 0)
    worker.start()
    assert worker.wait(20)
    assert worker.poll()[0] and "ZeroDivisionError" in str(worker.error)


# --- the order of sources -----------------------------------------------------------------------------------------


def kinds(layout: Layout, chosen: str, trusted: str = "") -> list[tuple[str, str]]:
    return [(one.kind, one.path) for one in sources.plan(layout, chosen, trusted)]


def test_the_order_is_chosen_standalone_machine_provided(layout, packed, tmp_path):
    inbox = layout.downloads
    (inbox / "unpacked" / "bin").mkdir(parents=True)
    (inbox / "unpacked" / "bin" / "python3").write_bytes(BODY)
    shutil.copy(packed, inbox / "mine.tar.gz")
    digest = hashlib.sha256(packed.read_bytes()).hexdigest()
    rest = [("standalone", "standalone"), ("machine", "")]
    folder = [("interpreter", str(inbox / "unpacked" / "bin" / "python3"))]
    assert kinds(layout, "") == rest + folder
    assert kinds(layout, "", digest) == rest + folder + [("archive", str(inbox / "mine.tar.gz"))]
    assert kinds(layout, "/opt/python3")[0] == ("interpreter", "/opt/python3")
    assert kinds(layout, "standalone") == rest + folder
    assert kinds(layout, str(packed))[0] == ("archive", str(packed))
    assert kinds(layout, str(inbox / "unpacked"))[0] == folder[0]
    assert kinds(layout, str(tmp_path))[0] == ("interpreter", str(tmp_path))


def test_what_the_environment_was_made_from_comes_first_where_nothing_is_chosen(layout):
    write_json(layout.envs / "key-1" / MARKER, {"base": {"executable": sys.executable}, "key": "key"})
    write_json(layout.current, {"env": "envs/key-1", "key": "key"})
    assert kinds(layout, "")[0] == ("interpreter", sys.executable)
    assert kinds(layout, "/opt/python3")[0] == ("interpreter", "/opt/python3")
    assert kinds(layout, "standalone")[0] == ("standalone", "standalone")


def test_an_unknown_archive_is_used_only_when_it_is_trusted(layout, packed):
    source = sources.plan(layout, str(packed))[0]
    digest = hashlib.sha256(packed.read_bytes()).hexdigest()
    with pytest.raises(EnvironmentFailed, match=digest) as refusal:
        sources.archive_of(source, "")
    assert refusal.value.kind == "untrusted"
    archive = sources.archive_of(source, f"{'0' * 64} {digest}")
    python = provider(layout, archive).from_file(packed)
    assert python.is_relative_to(layout.pythons)
    packed.write_bytes(packed.read_bytes() + b"changed meanwhile")
    with pytest.raises(EnvironmentFailed, match="not the file that was trusted"):
        provider(layout, archive).from_file(packed)


@pytest.mark.parametrize(
    "kind, fetching, goes_on",
    [("no_python", False, True), ("venv_failed", False, True), ("unreachable", True, True), ("untrusted", True, True),
     ("disk_full", True, False), ("already_running", True, False), ("download_failed", False, False),
     ("check_failed", False, False), ("hash_mismatch", True, True)],
)  # fmt: skip
def test_only_what_another_python_could_cure_leads_to_the_next_source(kind, fetching, goes_on):
    assert sources.next_may_help(EnvironmentFailed(kind, "x"), fetching) is goes_on


def test_when_no_source_is_left_each_says_why(layout):
    first, second = sources.plan(layout, "/opt/python3")[:2]
    tried = [
        (first, EnvironmentFailed("no_python", "It is 3.8.")),
        (second, EnvironmentFailed("x", "No route.", "Do.")),
    ]
    failure = sources.exhausted(tried)  # type: ignore[arg-type]
    assert "/opt/python3 (chosen): It is 3.8." in failure.message and "No route." in failure.message
    assert failure.hint.endswith("Do.")


def test_the_panel_lists_what_is_known_of_each_source(layout, packed, monkeypatch, tmp_path):
    listed = {"version": "3.11.0", "release": "r", "addresses": [], "archives": {}}
    listed["archives"] = {archive_key(): {"file": "python.tar.gz", "sha256": "0" * 64, "about_bytes": 31_000_000}}
    (tmp_path / "pythons.json").write_text(json.dumps(listed))
    monkeypatch.setenv("CNC_TRAINING_PYTHONS", str(tmp_path / "pythons.json"))

    def row() -> overview.SourceRow:
        (found,) = [r for r in overview.rows(layout, "", {"PATH": ""}) if r.path == "standalone"]
        return found

    monkeypatch.setattr("cnc_training.env.network.available", lambda: False)
    assert row().accepted is False and "`requests` is missing" in row().text
    monkeypatch.setattr("cnc_training.env.network.available", lambda: True)
    assert row().accepted is None and "about 31 MB" in row().text
    sources.note(layout, sources.plan(layout, "standalone")[0], "No route to it.")
    assert row().accepted is None and "Last time: No route to it." in row().text
    layout.downloads.mkdir()
    (layout.downloads / "python.tar.gz").write_bytes(b"")
    assert "in the downloads folder" in row().text


# --- before anything starts ---------------------------------------------------------------------------------------


@pytest.mark.fault("F17", "a disk without room for so many files")
def test_too_little_room_for_files_is_told_before_anything_starts(layout, monkeypatch):
    monkeypatch.setattr(preflight, "_free_files", lambda folder: 12)
    with pytest.raises(EnvironmentFailed, match="room for 12 more files"):
        preflight.check(layout, 0)


def test_a_refused_source_tells_its_kind(serve, layout, packed):
    pytest.importorskip("requests")
    with pytest.raises(EnvironmentFailed, match="answered 404"):
        provider(layout, known(packed, serve(status(404)).address + "/{file}")).from_anywhere()
    assert (read_json(layout.journal) or {})["step"] == "failed"
