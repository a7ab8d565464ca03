"""One runtime process: what it tells arrives whole, whatever it does, and its end is told once, with the reason."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from pathlib import Path

import pytest
from watching import alive, pids_in, poll, tree_below, wait_for

from cnc_training.jobs import process as processes


def of_kind(process, kind):
    return [event for event in process.events if event["event"] == kind]


def test_events_arrive_in_order_and_the_result_is_kept(tiny):
    process = tiny("steps", steps=4)
    process.start()
    assert process.wait(20)
    assert process.ends == [(0, "succeeded")]
    assert process.events[0]["event"] == "hello"
    assert process.events[-1]["event"] == "done"
    assert [event["step"] for event in of_kind(process, "metric")] == [1, 2, 3, 4]
    assert of_kind(process, "progress")[-1]["done"] == 4
    assert process.result["steps"] == 4
    assert process.error is None


@pytest.mark.fault("F30", "prints from Python, C level and children")
def test_prints_of_all_kinds_go_to_the_log_and_not_into_the_events(tiny):
    process = tiny("prints")
    process.start()
    assert process.wait(20)
    assert {event["event"] for event in process.events} == {"hello", "done"}
    log = process.log_file.read()
    for line in ("from print", "from sys.stdout", "from file descriptor 1", "from a child"):
        assert line in log
    assert "".join(process.logs) == log


@pytest.mark.fault("F19", "a character split over two writes")
def test_lines_and_characters_split_over_reads_are_put_together(tiny):
    text = '{"event": "log", "text": "Größe 空 ✓"}\n'.encode()
    cut = text.index("空".encode()) + 1  # inside the character
    process = tiny("raw", pieces=[list(text[:5]), list(text[5:cut]), list(text[cut:])])
    process.start()
    assert process.wait(20)
    assert of_kind(process, "log") == [{"event": "log", "text": "Größe 空 ✓"}]
    assert "Größe 空 ✓" in process.log_file.read()


@pytest.mark.fault("F30", "garbage and half lines between the events")
def test_garbage_on_the_event_channel_is_kept_as_log_and_does_no_harm(tiny):
    pieces = [b"\xff\xfe\x00 not text\n", b"{broken json\n", b'["a list"]\n', b'{"no": "event"}\n', b'{"event": 5}\n',
              b"[" * 5000 + b"\n", b'{"event": "unknown to this version"}\n', b"half a line"]  # fmt: skip
    process = tiny("raw", pieces=[list(piece) for piece in pieces], pause_s=0)
    process.start()
    assert process.wait(20)
    assert (
        process.outcome == "crashed"
    )  # the last half line swallowed the event done, and that is not taken for success
    assert of_kind(process, "unknown to this version")
    assert "{broken json" in process.log_file.read()
    assert "half a line" in process.log_file.read()


def test_a_known_failure_comes_with_its_sentence_and_hint(tiny):
    process = tiny("fails")
    process.start()
    assert process.wait(20)
    assert process.ends == [(1, "failed")]
    assert process.error.kind == "no_parts"
    assert str(process.error) == "The dataset has no parts. Generate one first."


def test_an_unknown_failure_leaves_its_traceback_in_the_log(tiny):
    process = tiny("raises")
    process.start()
    assert process.wait(20)
    assert process.outcome == "failed"
    assert "something nobody thought of" in process.error.message
    assert "Traceback" in process.log_file.read()


def test_a_crash_is_told_with_the_end_of_the_log(tiny):
    process = tiny("dies")
    process.start()
    assert process.wait(20)
    assert process.ends == [(3, "crashed")]
    assert "the last words" in process.error.message
    assert process.log_tail()[-1] == "the last words"


def test_a_worker_that_the_system_killed_is_told_as_such(tiny):
    process = tiny("is_killed")
    process.start()
    assert process.wait(20)
    assert process.ends == [(137, "crashed")]
    assert process.error.kind == "killed"


def test_a_missing_interpreter_is_an_error_and_not_a_hang(tiny, tmp_path):
    process = processes.RuntimeProcess(tmp_path / "no python here", "generate", {}, tmp_path / "p")
    ends = []
    process.finished.connect(lambda code, outcome: ends.append((code, outcome)))
    process.start()
    assert process.wait(5)
    assert ends == [(-1, "crashed")]
    assert process.error.kind == "not_started"


def test_a_folder_that_cannot_be_written_is_an_error(tiny, tmp_path):
    (tmp_path / "file").write_text("")
    process = processes.RuntimeProcess(Path("python"), "generate", {}, tmp_path / "file" / "below")
    process.start()
    assert process.outcome == "crashed"
    assert process.error.kind == "not_writable"


@pytest.mark.fault("F9", "what a job's process sees of a poisoned host")
def test_the_child_is_isolated_from_the_hosts_python(tiny, tmp_path):
    poison = {**os.environ, "PYTHONHOME": "/nonexistent", "PYTHONPATH": str(tmp_path), "LD_LIBRARY_PATH": str(tmp_path)}
    from cnc_training.env.child_environment import child_environment

    process = tiny("surroundings", environment=child_environment(poison, "linux"))
    process.start()
    assert process.wait(20), process.log_file.read()
    seen = process.result
    assert seen["isolated"] == 1
    assert seen["utf8"] == 1
    assert not {"PYTHONHOME", "PYTHONPATH", "LD_LIBRARY_PATH"} & set(seen["environ"])
    assert Path(seen["cwd"]) == process.folder / "work"
    assert seen["files"] == []
    assert str(tmp_path) not in seen["path"]


def test_a_left_over_working_folder_is_emptied_first(tiny):
    process = tiny("surroundings")
    (process.folder / "work").mkdir(parents=True)
    (process.folder / "work" / "numpy.py").write_text("raise RuntimeError")
    process.start()
    assert process.wait(20)
    assert process.result["files"] == []


@pytest.mark.fault("F19", "a job in such a folder")
def test_everything_works_in_a_folder_with_blanks_and_other_alphabets(tiny, tmp_path):
    process = tiny("steps", made=str(tmp_path / "Ünï çödé 空 dir.bin"))
    process.folder = process.folder / "Ünï çödé 空 dir"
    process.start()
    assert process.wait(20)
    assert process.artifacts[0]["path"].endswith("Ünï çödé 空 dir.bin")
    assert process.artifacts[0]["sha256"] == hashlib.sha256(b"weights").hexdigest()


class Work:
    """The most that this thread worked between two beats of a timer, and what the process grew by.

    Wall time would tell of other programs too: tools/bench heartbeat measures it in FreeCAD's window.
    """

    def __enter__(self):
        from cnc_training.qt import QtCore

        self._beats, self._pages = [time.thread_time()], resident_mb()
        self._timer = QtCore.QTimer()
        self._timer.setInterval(10)
        self._timer.timeout.connect(lambda: self._beats.append(time.thread_time()))
        self._timer.start()
        return self

    def __exit__(self, *_):
        self._timer.stop()
        self._beats.append(time.thread_time())
        self.busiest_s = max(b - a for a, b in zip(self._beats, self._beats[1:]))
        self.grown_mb = resident_mb() - self._pages


def resident_mb() -> float:
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6 if statm.exists() else 0.0


@pytest.mark.fault("F31", "a million lines of log from a child: memory and the window's own work are bounded")
def test_a_flood_of_a_million_lines_is_bounded_and_leaves_the_interface_alive(tiny):
    process = tiny("flood", lines=1_000_000)
    with Work() as work:
        process.start()
        assert process.wait(120)
    assert process.outcome == "succeeded"
    assert (process.folder / "log.txt").stat().st_size + (process.folder / "log.1.txt").stat().st_size < 9_000_000
    assert sum(map(len, process.logs)) < 0.5 * 50_000_000
    assert max(map(len, process.logs)) < 500_000
    assert work.busiest_s < 0.1
    assert work.grown_mb < 60  # 50 MB went by, of which this test itself keeps what the view would have been given


@pytest.mark.fault("F31", "a line of 40 million characters without end")
def test_a_line_that_never_ends_is_bounded_and_what_follows_is_read(tiny):
    process = tiny("endless_line", megabytes=40)
    with Work() as work:
        process.start()
        assert process.wait(120)
    assert of_kind(process, "after the line")
    assert work.grown_mb < 150
    assert work.busiest_s < 0.5  # the line is put together once, at its end


@pytest.mark.fault("F31", "a hundred thousand log events on the event channel")
def test_a_flood_of_log_events_is_bounded_too(tiny):
    process = tiny("log_event_flood", events=100_000)
    process.eventReceived.disconnect(process.events.append)
    with Work() as work:
        process.start()
        assert process.wait(120)
    assert process.outcome == "succeeded"
    assert work.busiest_s < 0.1
    assert work.grown_mb < 60


def test_a_flood_of_events_loses_none(tiny):
    process = tiny("event_flood", events=20_000)
    process.start()
    assert process.wait(60)
    assert len(of_kind(process, "metric")) == 20_000


def test_waiting_gives_up_in_time(tiny, tmp_path):
    process = tiny("until_file", until=str(tmp_path / "go"), began=str(tmp_path / "began"))
    process.start()
    before = time.monotonic()
    assert not process.wait(0.3)
    assert time.monotonic() - before < 2
    (tmp_path / "go").write_text("")
    assert process.wait(20)
    assert process.outcome == "succeeded"


@pytest.mark.fault("F29", "start and cancel of a process in the interface's thread")
def test_starting_and_cancelling_take_no_time_in_the_callers_thread(tiny, tmp_path):
    durations = []
    for number in range(3):
        process = tiny("until_cancelled", began=str(tmp_path / f"began {number}"))
        before = time.monotonic()
        process.start()
        started = time.monotonic() - before
        wait_for(lambda number=number: (tmp_path / f"began {number}").exists())
        before = time.monotonic()
        process.cancel()
        durations.append(max(started, time.monotonic() - before))
        assert process.wait(10)
        assert process.ends == [(130, "cancelled")]
    assert min(durations) < 0.05


@pytest.mark.skipif(os.name != "posix", reason="a stand-in for what Windows does by itself")
@pytest.mark.fault("F39", "an interpreter that starts the real one as its child, cancelled and killed (a stand-in)")
@pytest.mark.parametrize("end", ["cancel", "kill"])
def test_an_interpreter_that_is_only_a_redirector_ends_with_all_below_it(tiny, tmp_path, end):
    redirector = tmp_path / "python"
    redirector.write_text(f'#!/bin/sh\n"{sys.executable}" "$@" <&0\nexit $?\n')
    redirector.chmod(0o755)
    process = tiny("family", began=str(tmp_path / "family"))
    process._command[0] = str(redirector)
    process.start()
    wait_for((tmp_path / "family").exists)
    everybody = [*pids_in(tmp_path / "family"), *tree_below(process.process_id), process.process_id]
    assert process.worker_id in everybody and process.worker_id != process.process_id
    getattr(process, end)()
    assert process.wait(10)
    assert process.outcome == ("cancelled" if end == "cancel" else "crashed")
    assert poll(lambda: alive(everybody) == [], 3.0)
