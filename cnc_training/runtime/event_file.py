"""Training curves as TensorBoard reads them: scalars in an event file.

The format is a few lines, where the tensorboard package would bring some twenty others into the runtime. Records as
TensorFlow frames them (length, checksum of it, content, checksum of it; CRC-32C, masked), each holding an Event of
event.proto: wall_time = 1, step = 2, file_version = 3, summary = 5; of the summary value = 1, with tag = 1 and
simple_value = 2.
"""

from __future__ import annotations

import struct
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from cnc_training.paths import write_atomic

VERSION = b"brain.Event:2"
FILE_NAME = "events.out.tfevents.{stamp:010d}.cnc_training"
_POLYNOMIAL = 0x82F63B78  # Castagnoli, reflected
_VARINT, _DOUBLE, _BYTES, _FLOAT = 0, 1, 2, 5  # wire types


def write_events(folder: Path, steps: Sequence[Mapping[str, float]], step_name: str = "epoch") -> Path:
    """The whole history as one event file in folder, which it replaces: what a run that was resumed did before is in it
    once. steps: one mapping of names to values a step; step_name tells which of them counts the steps."""
    folder = Path(folder)
    older = sorted(folder.glob("events.out.tfevents.*.cnc_training")) if folder.is_dir() else []
    path = older[0] if older else folder / FILE_NAME.format(stamp=int(time.time()))
    now = time.time()
    records = [_record(_event(now, 0, _field(3, _BYTES, VERSION)))]
    for line in steps:
        values = [_field(1, _BYTES, _value(name, float(v))) for name, v in line.items() if name != step_name]
        records.append(_record(_event(now, int(line[step_name]), _field(5, _BYTES, b"".join(values)))))
    write_atomic(path, b"".join(records))
    return path


def crc32c(data: bytes) -> int:
    """CRC-32C, as RFC 3720 has it."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc = _TABLE[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


def _record(content: bytes) -> bytes:
    length = struct.pack("<Q", len(content))
    return length + _masked(length) + content + _masked(content)


def _masked(data: bytes) -> bytes:
    crc = crc32c(data)
    return struct.pack("<I", (((crc >> 15) | (crc << 17)) + 0xA282EAD8) & 0xFFFFFFFF)


def _event(wall_time: float, step: int, what: bytes) -> bytes:
    return _field(1, _DOUBLE, struct.pack("<d", wall_time)) + _field(2, _VARINT, _varint(step)) + what


def _value(tag: str, value: float) -> bytes:
    return _field(1, _BYTES, tag.encode("utf-8")) + _field(2, _FLOAT, struct.pack("<f", value))


def _field(number: int, wire: int, content: bytes) -> bytes:
    length = _varint(len(content)) if wire == _BYTES else b""
    return _varint(number << 3 | wire) + length + content


def _varint(value: int) -> bytes:
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    parts.append(value)
    return bytes(parts)


def _table() -> list[int]:
    table = []
    for crc in range(256):
        for _ in range(8):
            crc = crc >> 1 ^ (_POLYNOMIAL if crc & 1 else 0)
        table.append(crc)
    return table


_TABLE = _table()
