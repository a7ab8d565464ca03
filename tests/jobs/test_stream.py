"""Bytes to lines and logs: nothing lost, nothing unbounded."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from cnc_training.jobs.stream import LineReader, LogFile, LogTail, parse_event, shortened

pytestmark = pytest.mark.quick


@pytest.mark.fault("F19", "every cut of a text in UTF-8")
def test_any_cut_of_the_bytes_gives_the_same_lines():
    text = "plain\nGröße 空 ✓ 🛠\n\nlast without end"
    data = text.encode()
    for seed in range(200):
        generator = random.Random(seed)
        cuts = sorted(generator.sample(range(len(data)), generator.randint(0, 12)))
        reader, lines = LineReader(), []
        for start, end in zip([0, *cuts], [*cuts, len(data)]):
            lines += reader.feed(data[start:end])
        assert [*lines, *reader.end()] == text.split("\n")


def test_windows_line_ends_and_bad_bytes_are_taken():
    reader = LineReader()
    assert reader.feed(b"one\r\ntwo \xff\n") == ["one", "two \ufffd"]
    assert reader.feed(b"\xc3") == []
    assert reader.end() == ["\ufffd"]


def test_a_line_without_end_does_not_grow_without_bound():
    reader = LineReader(max_chars=1000)
    for _ in range(100):
        reader.feed(b"x" * 500)
    line, following = reader.feed(b"tail\nnext\n")
    assert len(line) < 2000
    assert following == "next"


@pytest.mark.parametrize(
    "line", ["", "text", "{", "[1]", '{"a": 1}', '{"event": 3}', "{" * 100_000, '{"event": "x"} and more']
)
def test_what_is_no_event_is_not_taken_for_one(line):
    assert parse_event(line) is None


def test_events_are_parsed():
    assert parse_event('{"event": "progress", "done": 1}') == {"event": "progress", "done": 1}


def test_a_log_keeps_its_end_and_rotates(tmp_path):
    log = LogFile(tmp_path / "log.txt", max_bytes=10_000)
    for number in range(5000):
        log.write(f"line {number}\n".encode())
    log.close()
    assert log.path.stat().st_size + log.earlier.stat().st_size <= 2 * 10_000 + 100
    lines = log.read().splitlines()
    assert lines[-1] == "line 4999"
    assert lines == [f"line {number}" for number in range(5000 - len(lines), 5000)]


def test_a_log_that_cannot_be_written_does_not_stop_the_job(tmp_path):
    (tmp_path / "file").write_text("")
    log = LogFile(tmp_path / "file" / "log.txt")
    log.write(b"lost")
    log.close()
    assert log.read() == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux that is always full")
@pytest.mark.fault("F17", "a log on /dev/full")
def test_a_full_disk_does_not_stop_the_job():
    log = LogFile(Path("/dev/full"))
    log.write(b"lost" * 100_000)
    log.flush()
    log.write(b"lost" * 100_000)
    log.close()


def test_a_flood_is_shortened_in_the_view_and_says_so():
    tail = LogTail(max_chars=1000, lines=5)
    for number in range(1000):
        tail.feed(f"line {number}\n".encode())
    text = tail.take()
    assert len(text) < 1200
    assert text.endswith("line 999\n")
    assert text.startswith("... 8")
    assert int(text.split()[1]) + text.count("line ") == 1000
    assert tail.last(2) == ["line 998", "line 999"]
    assert tail.take() == ""


def test_text_that_fits_is_given_whole():
    tail = LogTail()
    tail.feed("Grö".encode()[:-1])
    tail.feed("Grö".encode()[-1:] + b"\n")
    assert tail.take() == "Grö\n"


@pytest.mark.parametrize("text", ["", "one\n", "one\ntwo", "\n\n\n"])
def test_a_short_text_goes_to_the_console_as_it_is(text):
    assert shortened(text, 3) == text


@pytest.mark.fault("F31", "what FreeCAD's Report view is given of a flood")
def test_of_a_long_text_the_console_gets_the_end_and_is_told_so():
    text = "".join(f"line {number}\n" for number in range(4000))
    told = shortened(text, 3).splitlines()
    assert told == ["... 3997 lines are in the job's log only ...", "line 3997", "line 3998", "line 3999"]
