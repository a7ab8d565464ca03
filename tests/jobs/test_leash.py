"""No process outlives its leash: cancel, quit and SIGKILL of any process of the chain leave nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from watching import alive, pids_in, poll, tree_below, wait_for

from cnc_training.runtime import process_tree
from cnc_training.runtime.process_tree import parse_ps

pytestmark = pytest.mark.skipif(os.name != "posix", reason="process groups and /proc")


@pytest.fixture
def family(tiny, tmp_path):
    """A running process with a deaf worker, a deaf child, one in its own session and one that was adopted."""
    process = tiny("family", began=str(tmp_path / "family"))
    process.start()
    wait_for((tmp_path / "family").exists)
    pids = [*pids_in(tmp_path / "family"), process.process_id]
    assert len(alive(pids)) == len(pids) == 6
    yield process, pids
    for pid in alive(pids):
        os.kill(pid, signal.SIGKILL)


@pytest.mark.fault("F27", "cancel with a deaf worker, a child in its own session and an adopted one")
def test_cancel_ends_a_deaf_family_within_its_grace(family):
    process, pids = family
    before = time.monotonic()
    process.cancel()
    assert process.wait(10)
    assert time.monotonic() - before < 4
    assert process.ends == [(130, "cancelled")]
    assert alive(pids) == []


def test_cancel_of_a_cooperative_worker_is_immediate(tiny, tmp_path):
    process = tiny("until_cancelled", began=str(tmp_path / "began"))
    process.start()
    wait_for((tmp_path / "began").exists)
    before = time.monotonic()
    process.cancel()
    assert process.wait(10)
    assert time.monotonic() - before < 1
    assert process.ends == [(130, "cancelled")]


def test_cancel_before_the_worker_has_begun_ends_it_too(tiny, tmp_path):
    process = tiny("until_cancelled", began=str(tmp_path / "began"))
    process.start()
    process.cancel()
    assert process.wait(10)
    assert process.outcome == "cancelled"


@pytest.mark.parametrize("killed", ["guard", "holder", "worker"])
@pytest.mark.fault("F27", "SIGKILL of guard, holder and worker")
def test_sigkill_of_any_link_ends_the_rest(family, killed):
    process, pids = family
    worker, holder = pids[0], pids[1]
    os.kill({"guard": process.process_id, "holder": holder, "worker": worker}[killed], signal.SIGKILL)
    assert process.wait(10)
    assert process.outcome == "crashed"
    assert poll(lambda: alive(pids) == [], 3.0)


def test_killing_at_once_leaves_nothing(family):
    process, pids = family
    process.kill()
    assert process.wait(5)
    assert poll(lambda: alive(pids) == [], 3.0)


def test_what_a_finished_verb_leaves_running_is_ended(tiny):
    process = tiny("leaves_a_child")
    process.start()
    assert process.wait(20)
    assert process.outcome == "succeeded"
    assert alive([process.result["child"]]) == []


@pytest.mark.parametrize("how", ["SIGKILL", "os._exit", "exit"])
@pytest.mark.fault("F26", "host killed, os._exit, and ended with a deaf family below it")
def test_nothing_is_left_when_the_host_is_gone(tmp_path, how):
    """exit: Python ends as it should, with its job running."""
    began, events = tmp_path / "family", tmp_path / "events"
    script = textwrap.dedent(
        f"""
        import os, sys, time
        from pathlib import Path
        sys.path.insert(0, {str(Path(__file__).resolve().parents[2])!r})
        from cnc_training.jobs.process import RuntimeProcess
        from cnc_training.jobs.running import wait_until
        program = Path({str(Path(__file__).parent / "tiny_runtime")!r})
        process = RuntimeProcess(sys.executable, "generate", {{"behaviour": "family", "began": {str(began)!r}}},
                                 Path({str(tmp_path / "process")!r}), program=program)
        process.start()
        wait_until(Path({str(began)!r}).exists, 20)
        if {how!r} == "os._exit":
            os._exit(0)
        if {how!r} == "exit":
            sys.exit(0)
        wait_until(lambda: False, 600)
        """
    )
    host = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert poll(began.exists, 20)
    pids = pids_in(began)
    if how == "SIGKILL":
        host.kill()
    _, errors = host.communicate(timeout=20)
    assert poll(lambda: alive(pids) == [], 3.0), (alive(pids), events)
    assert b"Destroyed while process" not in errors
    if how == "exit":
        assert host.returncode == 0


@pytest.mark.fault("F29", "quit of a Qt application with a running job: exit 0, nothing on stderr")
def test_quitting_the_application_ends_its_processes_and_says_nothing(tmp_path):
    began = tmp_path / "family"
    script = textwrap.dedent(
        f"""
        import sys
        from pathlib import Path
        sys.path.insert(0, {str(Path(__file__).resolve().parents[2])!r})
        from cnc_training.qt import QtCore
        from cnc_training.jobs.process import RuntimeProcess
        app = QtCore.QCoreApplication([])
        process = RuntimeProcess(sys.executable, "generate", {{"behaviour": "family", "began": {str(began)!r}}},
                                 Path({str(tmp_path / "process")!r}),
                                 program=Path({str(Path(__file__).parent / "tiny_runtime")!r}))
        process.start()
        timer = QtCore.QTimer()
        timer.timeout.connect(lambda: Path({str(began)!r}).exists() and app.quit())
        timer.start(20)
        sys.exit(app.exec() if hasattr(app, "exec") else app.exec_())
        """
    )
    done = subprocess.run([sys.executable, "-c", script], stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert poll(lambda: alive(pids_in(began)) == [], 3.0)


def test_without_an_event_loop_a_process_can_be_asked_and_waited_for(tmp_path):
    """As in freecadcmd, where there is no QCoreApplication."""
    script = textwrap.dedent(
        f"""
        import json, sys
        from pathlib import Path
        sys.path.insert(0, {str(Path(__file__).resolve().parents[2])!r})
        from cnc_training.jobs.process import RuntimeProcess
        from cnc_training.jobs.running import wait_until
        from cnc_training.qt import QtCore
        assert QtCore.QCoreApplication.instance() is None
        process = RuntimeProcess(sys.executable, "serve", {{}}, Path({str(tmp_path / "process")!r}))
        events = []
        process.eventReceived.connect(events.append)
        process.start()
        assert wait_until(lambda: any(e["event"] == "ready" for e in events), 20)
        process.send({{"id": 1, "verb": "ping", "request": {{"a": "ä"}}}})
        assert wait_until(lambda: any(e["event"] == "response" for e in events), 20)
        print(json.dumps([e for e in events if e["event"] == "response"][0]["result"]["echo"]))
        process.cancel()
        assert process.wait(10)
        print(process.outcome)
        """
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.splitlines() == ['{"a": "\\u00e4"}', "succeeded"], done.stderr


def runtime_command(*words: str) -> list[str]:
    return [sys.executable, "-I", "-u", "-X", "utf8", str(Path(__file__).parent / "tiny_runtime"), *words]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_to_a_runtime_in_a_terminal_ends_its_tree(tmp_path, number):
    request = tmp_path / "request.json"
    request.write_text(f'{{"behaviour": "family", "began": "{tmp_path / "family"}"}}')
    command = runtime_command("--no-leash", "generate", str(request))
    started = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    assert poll((tmp_path / "family").exists, 20)
    started.send_signal(number)
    assert started.wait(10) == 130
    assert alive(pids_in(tmp_path / "family")) == []


def test_an_empty_stdin_ends_a_leashed_runtime_and_not_one_without_a_leash(tmp_path):
    request = tmp_path / "request.json"
    request.write_text("{}")
    for flags, code in (([], 130), (["--no-leash"], 0)):
        command = runtime_command(*flags, "generate", str(request))
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=30, check=False)
        assert done.returncode == code, done.stderr


def test_a_worker_that_does_not_read_cannot_keep_the_leash_from_dropping(tmp_path):
    """Megabytes of requests for a stopped worker fill every pipe; the end of stdin must still arrive."""
    request = tmp_path / "request.json"
    request.write_text("{}")
    started = subprocess.Popen(
        runtime_command("serve", str(request)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    )
    line = b""
    while b'"ready"' not in line:
        line = started.stdout.readline()
    pids = tree_below(started.pid)
    worker = pids[-1]
    os.kill(worker, signal.SIGSTOP)
    started.stdin.write(b'{"id": 1, "verb": "ping", "request": {}}\n' * 50_000)
    started.stdin.close()
    assert started.wait(10) == 130
    assert alive(pids) == []


def test_process_lists_of_other_systems_are_read():
    text = "    1     0 Ss\n  200     1 S+\n  201   200 Z\nnoise\n"
    assert parse_ps(text) == [(1, 0, "Ss"), (200, 1, "S+"), (201, 200, "Z")]


def test_descendants_are_found_with_parents_first_and_without_zombies(monkeypatch):
    table = [(5, 4, "S"), (4, 1, "S"), (6, 4, "Z"), (7, 6, "S"), (9, 2, "S")]
    monkeypatch.setattr(process_tree, "_process_table", lambda: table)
    assert process_tree.descendants(1) == [4, 5, 7]
