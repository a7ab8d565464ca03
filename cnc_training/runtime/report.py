"""What a verb tells the host: one JSON object a line on a private copy of stdout.

Everything else that the process or its children print (print, C code, progress bars) goes to stderr, which the host
keeps as the log.
"""

from __future__ import annotations

import json
import math
import os
import platform
import sys
import threading
import time
from pathlib import Path
from typing import Any, BinaryIO, Optional, Union

from cnc_training.contract import PROTOCOL_VERSION, to_json
from cnc_training.errors import Cancelled, TrainingError
from cnc_training.paths import file_sha256

_PROGRESS_INTERVAL_S = 0.05


def take_stdout() -> BinaryIO:
    """The stream for events. From now on file descriptor 1 and sys.stdout are stderr."""
    sys.stdout.flush()
    private = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return private


class Reporter:
    """Sends the events of one verb and knows whether the host wants it to stop.

    Usable from any thread. When the host is gone, sending turns into a cancellation.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()
        self._cancel = threading.Event()
        self._last_progress = -math.inf

    # --- cancellation ---------------------------------------------------------------------------------------------

    @property
    def cancelled(self) -> bool:
        return self._cancel.is_set()

    def cancel(self, *_: Any) -> None:
        """Ask the verb to stop; takes any arguments, so that it can be a signal handler."""
        self._cancel.set()

    def check(self) -> None:
        """Raise errors.Cancelled when the host wants an end. Call it between steps of long work."""
        if self._cancel.is_set():
            raise Cancelled()

    # --- events ---------------------------------------------------------------------------------------------------

    def send(self, event: str, **fields: Any) -> None:
        """One event. Numbers that JSON does not know (NaN, infinities) become null."""
        line = json.dumps(_finite(to_json({"event": event, **fields})), allow_nan=False) + "\n"
        with self._lock:
            try:
                self._stream.write(line.encode("utf-8"))
                self._stream.flush()
            except OSError:  # nobody reads any more
                self._cancel.set()

    def hello(self, verb: str) -> None:
        self.send("hello", protocol=PROTOCOL_VERSION, verb=verb, python=platform.python_version(), pid=os.getpid())

    def progress(self, done: float, total: float, unit: str = "", text: str = "") -> None:
        """At most 20 of these a second are sent; the first and the last always are."""
        now = time.monotonic()
        if done < total and now - self._last_progress < _PROGRESS_INTERVAL_S:
            return
        self._last_progress = now
        self.send("progress", done=done, total=total, unit=unit, text=text)

    def metric(self, name: str, step: float, value: float) -> None:
        self.send("metric", name=name, step=step, value=value)

    def artifact(self, kind: str, path: Union[str, Path], sha256: str = "") -> None:
        """A finished file or folder. The SHA-256 of a file is computed when it is not given."""
        if not sha256 and Path(path).is_file():
            sha256 = file_sha256(Path(path))
        self.send("artifact", kind=kind, path=str(path), sha256=sha256)

    def log(self, text: str) -> None:
        self.send("log", text=text)

    def error(self, error: TrainingError) -> None:
        self.send("error", **error.to_json())

    def done(self, result: Any = None) -> None:
        self.send("done", result=result)

    def response(self, request_id: Any, result: Any = None, error: Optional[TrainingError] = None) -> None:
        """The answer to one request of the serving process."""
        if error is None:
            self.send("response", id=request_id, result=result)
        else:
            self.send("response", id=request_id, error=error.to_json())


class RequestReporter(Reporter):
    """The reporter of one request of the serving process: its events carry the request's id."""

    def __init__(self, outer: Reporter, request_id: Any) -> None:
        super().__init__(outer._stream)
        self._outer = outer
        self._id = request_id

    @property
    def cancelled(self) -> bool:
        return self._cancel.is_set() or self._outer.cancelled

    def check(self) -> None:
        if self.cancelled:
            raise Cancelled()

    def send(self, event: str, **fields: Any) -> None:
        self._outer.send(event, **{"id": self._id, **fields})


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_finite(item) for item in value]
    if value is None or isinstance(value, (str, int, bool)):
        return value
    if isinstance(value, Path):
        return str(value)
    if hasattr(value, "tolist"):  # numpy's numbers and arrays
        return _finite(value.tolist())
    raise TypeError(f"{type(value).__name__} cannot be sent as JSON")
