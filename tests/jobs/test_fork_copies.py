"""Copies of a killed host that wait for it for ever are ended, and nothing else is."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from watching import alive, wait_for

from cnc_training.jobs.alive import identity
from cnc_training.runtime import fork_copies

pytestmark = [
    pytest.mark.quick,
    pytest.mark.skipif(sys.platform != "linux" or not hasattr(os, "eventfd"), reason="eventfd"),
]
# A host whose forks wait as that of Qt 5 does, and others that only resemble it. It tells who is who and waits.
HOST = """
import json, os, subprocess, threading, time
def forked(work):
    pid = os.fork()
    if pid == 0:
        work()
        os._exit(0)
    return pid
event, (end, other_end) = os.eventfd(0), os.pipe()
def wait():
    os.eventfd_read(event)
def wait_in_two_threads():
    threading.Thread(target=wait).start()
    wait()
def wait_in_another_group():
    os.setpgid(0, 0)
    wait()
who = {
    "copy": forked(wait), "threads": forked(wait_in_two_threads), "group": forked(wait_in_another_group),
    "pipe": forked(lambda: os.read(end, 1)), "busy": forked(lambda: time.sleep(600)),
    "program": subprocess.Popen(["sleep", "600"]).pid,
}
print(json.dumps(who), flush=True)
time.sleep(600)
"""


class Host:
    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-c", HOST], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, start_new_session=True
        )
        self.forks: dict[str, int] = json.loads(self.process.stdout.readline())
        pid, _, start = identity(self.process.pid).partition(":")
        self.words = [pid, start, str(os.getpgid(self.process.pid)), os.readlink(f"/proc/{pid}/exe")]
        wait_for(lambda: fork_copies.Process(self.forks["copy"]).waits_on_eventfd)
        wait_for(lambda: fork_copies.Process(self.forks["threads"]).threads == 2)

    @property
    def told(self) -> tuple:
        return (*map(int, self.words[:3]), self.words[3])

    def end(self) -> None:
        for pid in [self.process.pid, *self.forks.values()]:
            if identity(pid):
                os.kill(pid, signal.SIGKILL)
        self.process.wait()


@pytest.fixture
def host():
    made = Host()
    yield made
    made.end()


@pytest.mark.fault("F26", "a copy of the host that a fork of Qt 5 leaves when the host is killed in it")
def test_the_copy_of_a_killed_host_is_ended_and_what_only_resembles_it_is_not(host):
    program = Path(fork_copies.__file__)
    watcher = subprocess.Popen([sys.executable, "-I", str(program), *host.words], start_new_session=True)
    assert fork_copies.copies(*host.told) == []
    assert watcher.poll() is None
    host.process.kill()
    host.process.wait()
    wait_for(lambda: not alive([host.forks["copy"]]), 3)
    assert watcher.wait(10) == 0
    others = [pid for name, pid in host.forks.items() if name != "copy"]
    assert sorted(alive(others)) == sorted(others)


def test_a_child_of_a_living_host_is_never_taken_for_a_copy(host):
    assert fork_copies.copies(*host.told) == []
    other = Host()
    try:
        other.process.kill()
        other.process.wait()
        wait_for(lambda: [process.pid for process in fork_copies.copies(*other.told)] == [other.forks["copy"]])
        assert fork_copies.copies(*host.told) == []
    finally:
        other.end()


def test_where_the_system_call_is_hidden_the_place_of_waiting_tells(host, monkeypatch):
    real_open = open

    def guarded(path, *rest):
        if str(path).endswith("/syscall"):
            raise PermissionError(path)
        return real_open(path, *rest)

    monkeypatch.setattr(fork_copies, "open", guarded, raising=False)
    assert fork_copies.Process(host.forks["copy"]).waits_on_eventfd
    assert not fork_copies.Process(host.forks["pipe"]).waits_on_eventfd


def test_a_watcher_that_comes_too_late_still_ends_the_copy(host):
    host.process.kill()
    host.process.wait()
    fork_copies.wait_for_end(*host.told[:2])
    assert fork_copies.end_copies(*host.told) == [host.forks["copy"]]
