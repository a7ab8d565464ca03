"""Bytes of a child process as lines and as a log: nothing is lost when a read splits a line or a character, and nothing
grows without bound. Standard library only.
"""

from __future__ import annotations

import codecs
import json
from collections import deque
from pathlib import Path
from typing import Any, BinaryIO, Deque, Dict, List, Optional

MAX_LINE_CHARS = 16_000_000
MAX_LOG_BYTES = 4_000_000
MAX_PENDING_CHARS = 200_000
TAIL_LINES = 200
CONSOLE_LINES = 50


class LineReader:
    """Bytes in, whole lines of text out. What is not UTF-8 becomes U+FFFD; a line over the limit is cut off."""

    def __init__(self, max_chars: int = MAX_LINE_CHARS) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._parts: List[str] = []
        self._held = 0
        self._max_chars = max_chars

    def feed(self, data: bytes) -> List[str]:
        *lines, rest = self._decoder.decode(data).split("\n")
        if lines:
            lines[0] = "".join(self._parts) + lines[0]
            self._parts, self._held = [], 0
        if self._held < self._max_chars:
            self._parts.append(rest)
            self._held += len(rest)
        return [line.rstrip("\r") for line in lines]

    def end(self) -> List[str]:
        """The last line, when it had no end."""
        rest = "".join(self._parts) + self._decoder.decode(b"", final=True)
        self._parts, self._held = [], 0
        return [rest] if rest else []


def parse_event(line: str) -> Optional[Dict[str, Any]]:
    """The event on a line of stdout, or None where the line is something else."""
    if not line.startswith("{"):
        return None
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) and isinstance(data.get("event"), str) else None


def shortened(text: str, lines: int = CONSOLE_LINES) -> str:
    """The last lines of a text, for a place that keeps all it is given and is slow at it: FreeCAD's Report view."""
    found = text.rstrip("\n").split("\n")
    if len(found) <= lines:
        return text
    return "\n".join([f"... {len(found) - lines} lines are in the job's log only ...", *found[-lines:]]) + "\n"


class LogFile:
    """A log that keeps at most the last 2 x max_bytes: in `path`, and before that in `path` with .1 in its name."""

    def __init__(self, path: Path, max_bytes: int = MAX_LOG_BYTES) -> None:
        self.path = path
        self._max_bytes = max_bytes
        self._stream: Optional[BinaryIO] = None

    @property
    def earlier(self) -> Path:
        return self.path.with_name(f"{self.path.stem}.1{self.path.suffix}")

    def write(self, data: bytes) -> None:
        """Append. A disk that cannot take it must not end the job: the log is then incomplete."""
        try:
            if self._stream is None:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                self._stream = open(self.path, "ab")  # noqa: SIM115 - it stays open
            self._stream.write(data)
            if self._stream.tell() > self._max_bytes:
                self._stream.close()
                self._stream = None
                self.path.replace(self.earlier)
        except OSError:
            self._stream = None

    def flush(self) -> None:
        try:
            if self._stream is not None:
                self._stream.flush()
        except OSError:
            self._stream = None

    def close(self) -> None:
        self.flush()
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def read(self) -> str:
        """What is kept, oldest first."""
        self.flush()
        found = [path.read_bytes() for path in (self.earlier, self.path) if path.is_file()]
        return b"".join(found).decode("utf-8", errors="replace")


class LogTail:
    """The text since it was last taken, shortened in the middle of a flood, and the last lines of all."""

    def __init__(self, max_chars: int = MAX_PENDING_CHARS, lines: int = TAIL_LINES) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._pending: Deque[str] = deque()
        self._held = 0
        self._skipped_lines = 0
        self._max_chars = max_chars
        self._last: Deque[str] = deque(maxlen=lines)

    def feed(self, data: bytes) -> None:
        self.add(self._decoder.decode(data))

    def add(self, text: str) -> None:
        self._pending.append(text)
        self._held += len(text)
        while self._held > self._max_chars and len(self._pending) > 1:
            dropped = self._pending.popleft()
            self._held -= len(dropped)
            self._skipped_lines += dropped.count("\n")

    def take(self) -> str:
        """The text since the last call; "" when there is none."""
        text, skipped = "".join(self._pending), self._skipped_lines
        self._pending.clear()
        self._held = self._skipped_lines = 0
        if not text:
            return ""
        self._last.extend(text[-self._max_chars :].splitlines()[-(self._last.maxlen or 0) :])
        return f"... {skipped} lines are in the log file only ...\n{text}" if skipped else text

    def last(self, lines: int = 20) -> List[str]:
        """The last lines that were taken."""
        return list(self._last)[-lines:]
