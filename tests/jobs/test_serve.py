"""The serving loop itself: every request is answered once, bad ones are refused, and it lives on."""

from __future__ import annotations

import io
import json
import os
import threading

import pytest
from watching import poll

from cnc_training.errors import Cancelled, ModelError
from cnc_training.runtime import serve
from cnc_training.runtime.report import Reporter

pytestmark = pytest.mark.quick


class Serving:
    """A server in a thread, with its stdin as a pipe and its events as a list."""

    def __init__(self, handlers):
        self.stream = io.BytesIO()
        read_end, self.write_end = os.pipe()
        self.server = serve.Server(Reporter(self.stream), handlers.__getitem__, read_end)
        self.thread = threading.Thread(target=self.server.run)
        self.thread.start()

    def write(self, data: bytes) -> None:
        os.write(self.write_end, data)

    def ask(self, *messages) -> None:
        self.write(b"".join(json.dumps(message).encode() + b"\n" for message in messages))

    def answers(self) -> list:
        lines = self.stream.getvalue().splitlines()
        return [event for event in map(json.loads, lines) if event["event"] == "response"]

    def wait_for(self, count: int) -> list:
        assert poll(lambda: len(self.answers()) >= count, 10)
        return self.answers()

    def close(self) -> None:
        if self.write_end >= 0:
            os.close(self.write_end)
        self.write_end = -1
        self.thread.join(10)
        assert not self.thread.is_alive()


@pytest.fixture
def serving(monkeypatch):
    gate = threading.Event()

    def slow(request, reporter):
        while not gate.is_set():
            reporter.check()
            gate.wait(0.005)
        return "done"

    def refuses(request, reporter):
        raise ModelError("bad", "The model is bad.", "Take another.")

    handlers = {"ping": serve.ping, "slow": slow, "refuses": refuses, "breaks": lambda request, reporter: 1 / 0}
    for name in handlers:
        monkeypatch.setitem(serve.SERVED, name, "")
    made = Serving(handlers)
    made.gate = gate
    yield made
    made.close()


def test_requests_are_answered_in_order(serving):
    serving.ask(*({"id": n, "verb": "ping", "request": {"n": n}} for n in range(100)))
    assert [answer["result"]["echo"]["n"] for answer in serving.wait_for(100)] == list(range(100))


@pytest.mark.parametrize(
    "line",
    [b"not json\n", b"[1, 2]\n", b'"text"\n', b"\xff\xfe\n", b'{"id": 1, "verb": "no such"}\n', b'{"id": 1}\n',
     b'{"id": 1, "verb": "ping", "request": [1]}\n', b'{"id": [1], "verb": 7}\n', b"[" * 50_000 + b"\n"],
)  # fmt: skip
def test_a_bad_request_is_refused_and_the_next_one_answered(serving, line):
    serving.write(line)
    serving.ask({"id": 2, "verb": "ping", "request": {}})
    refused, answered = serving.wait_for(2)
    assert refused["error"]["kind"] == "bad_request"
    assert "result" in answered


def test_a_failing_request_is_answered_with_its_reason(serving, capsys):
    serving.ask({"id": 1, "verb": "refuses", "request": {}}, {"id": 2, "verb": "breaks", "request": {}})
    first, second = serving.wait_for(2)
    assert first["error"] == {"kind": "bad", "message": "The model is bad.", "hint": "Take another."}
    assert second["error"]["kind"] == "internal"
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_a_running_and_a_waiting_request_can_be_given_up(serving):
    serving.ask({"id": 1, "verb": "slow", "request": {}}, {"id": 2, "verb": "ping", "request": {}})
    serving.ask({"cancel": 2}, {"cancel": 1}, {"cancel": 77})
    assert [answer["error"]["kind"] for answer in serving.wait_for(2)] == ["cancelled", "cancelled"]
    serving.ask({"id": 3, "verb": "ping", "request": {}})
    assert "result" in serving.wait_for(3)[-1]


def test_an_id_in_use_is_refused_without_harm_to_the_first(serving):
    serving.ask({"id": 1, "verb": "slow", "request": {}}, {"id": 1, "verb": "ping", "request": {}})
    assert serving.wait_for(1)[0]["error"]["kind"] == "bad_request"
    serving.gate.set()
    assert serving.wait_for(2)[1]["result"] == "done"


def test_the_end_of_stdin_ends_a_running_request_too(serving):
    serving.ask({"id": 1, "verb": "slow", "request": {}})
    assert poll(lambda: serving.server._known, 5)
    serving.close()  # would wait in vain if the request went on
    assert serving.answers()[0]["error"]["kind"] == "cancelled"


def test_nothing_is_kept_of_answered_requests(serving):
    serving.ask(*({"id": n, "verb": "ping", "request": {}} for n in range(1000)))
    serving.wait_for(1000)
    assert poll(lambda: serving.server._known == {}, 5)


def test_events_of_a_request_carry_its_id():
    from cnc_training.runtime.report import RequestReporter

    stream = io.BytesIO()
    outer = Reporter(stream)
    inner = RequestReporter(outer, 5)
    inner.progress(1, 2)
    outer.cancel()
    assert json.loads(stream.getvalue())["id"] == 5
    assert inner.cancelled
    with pytest.raises(Cancelled):
        inner.check()
