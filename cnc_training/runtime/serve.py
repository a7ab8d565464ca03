"""The verb `serve`: answers requests until its stdin ends, with the model kept loaded between them.

A request is one JSON object a line on stdin: {"id": any, "verb": "rank", "request": {...}}; {"cancel": id} gives one
up, waiting or running. The answer is the event `response` with the same id. Requests are answered one after the other,
so that one which is running keeps the model it began with. A bad request is refused and the process lives on.
"""

from __future__ import annotations

import codecs
import importlib
import json
import os
import queue
import threading
import traceback
from typing import Any, Callable, Dict, List, Optional

from cnc_training.errors import TrainingError
from cnc_training.runtime.report import Reporter, RequestReporter
from cnc_training.runtime.verbs import as_training_error

# verb -> function(request: dict, reporter) -> result; imported at the first use
SERVED: Dict[str, str] = {
    "rank": "cnc_training.runtime.rank:run",
    "load": "cnc_training.runtime.rank:load",
    "unload": "cnc_training.runtime.rank:unload",
    "features": "cnc_training.runtime.rank:features",
    "sketch": "cnc_training.runtime.sketches:sketch",
    "ping": "cnc_training.runtime.serve:ping",
}


def ping(request: dict, reporter: Reporter) -> dict:
    """The request itself and the process id: shows that the process listens."""
    return {"pid": os.getpid(), "echo": request}


def run(request: dict, reporter: Reporter) -> dict:
    """Serve until stdin ends. request: {"preload": [module names to import before the first request]}."""
    for name in request.get("preload", ()):
        importlib.import_module(name)
    reporter.send("ready")
    return {"answered": Server(reporter).run()}


def _find(verb: str) -> Callable[[dict, Reporter], Any]:
    module, _, name = SERVED[verb].partition(":")
    return getattr(importlib.import_module(module), name)


class Server:
    """Reads requests in a thread (so that a cancellation is seen at once) and answers them in the caller's."""

    def __init__(
        self, reporter: Reporter, find: Callable[[str], Callable[[dict, Reporter], Any]] = _find, stdin_fd: int = 0
    ) -> None:
        self._reporter = reporter
        self._find = find
        self._stdin_fd = stdin_fd
        self._waiting: queue.SimpleQueue[Optional[dict]] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._known: Dict[str, RequestReporter] = {}  # requests that have not been answered, by their id as JSON

    def run(self) -> int:
        """Answer until stdin ends; what waits or runs then is answered as cancelled. Returns how many were answered."""
        threading.Thread(target=self._read, daemon=True).start()
        answered = 0
        while True:
            message = self._waiting.get()
            if message is None:
                return answered
            self._answer(message)
            answered += 1

    def _answer(self, message: dict) -> None:
        request_id = message.get("id")
        key = json.dumps(request_id)
        with self._lock:
            reporter = self._known[key]
        try:
            reporter.check()
            result = self._call(message, reporter)
            self._reporter.response(request_id, result)
        except TrainingError as failure:
            self._reporter.response(request_id, error=failure)
        except Exception as failure:
            traceback.print_exc()
            self._reporter.response(request_id, error=as_training_error(failure))
        finally:
            with self._lock:
                self._known.pop(key, None)

    def _call(self, message: dict, reporter: RequestReporter) -> Any:
        verb, request = message.get("verb"), message.get("request", {})
        if not isinstance(verb, str) or verb not in SERVED:
            raise TrainingError("bad_request", f"The serving process has no verb {verb!r}.")
        if not isinstance(request, dict):
            raise TrainingError("bad_request", "The request is not a JSON object.")
        result = self._find(verb)(request, reporter)
        reporter.check()
        return result

    def _read(self) -> None:
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        rest = ""
        while True:
            try:
                chunk = os.read(self._stdin_fd, 65536)
            except OSError:
                chunk = b""
            if not chunk:
                break
            lines: List[str]
            *lines, rest = (rest + decoder.decode(chunk)).split("\n")
            for line in lines:
                if line.strip():
                    self._take(line)
        self._reporter.cancel()  # whatever is running: nobody waits for it
        self._waiting.put(None)

    def _take(self, line: str) -> None:
        try:
            message = json.loads(line)
            if not isinstance(message, dict):
                raise ValueError("not an object")
        except (ValueError, RecursionError) as failure:
            refusal = TrainingError("bad_request", f"A request line is not a JSON object: {failure}")
            self._reporter.response(None, error=refusal)
            return
        with self._lock:
            if "cancel" in message:
                running = self._known.get(json.dumps(message["cancel"]))
                if running is not None:
                    running.cancel()
                return
            key = json.dumps(message.get("id"))
            taken = key in self._known
            if not taken:
                self._known[key] = RequestReporter(self._reporter, message.get("id"))
        if taken:
            self._reporter.response(
                message.get("id"), error=TrainingError("bad_request", "A request with this id is still unanswered.")
            )
        else:
            self._waiting.put(message)
