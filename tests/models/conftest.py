"""Strategy-model files made of bytes, so that cards and the registry are tested without torch or onnx."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from cnc_training.contract import ModelCard, dumps


def _varint(value: int) -> bytes:
    out = b""
    while True:
        value, byte = value >> 7, value & 0x7F
        if not value:
            return out + bytes([byte])
        out += bytes([byte | 0x80])


def _field(number: int, payload: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(payload)) + payload


class OnnxBytes:
    """A minimal ModelProto on the wire: one node, one initializer, one metadata entry."""

    def __init__(self) -> None:
        self.operator, self.domain = "MatMul", ""
        self.external = False
        self.functions = False
        self.card_text: str | None = dumps(ModelCard(name="probe"))

    def build(self) -> bytes:
        tensor = _field(8, b"weight") + (_varint(14 << 3) + _varint(1) if self.external else b"")
        node = _field(4, self.operator.encode()) + (_field(7, self.domain.encode()) if self.domain else b"")
        model = _varint(1 << 3) + _varint(10) + _field(7, _field(1, node) + _field(5, tensor))
        if self.card_text is not None:
            model += _field(14, _field(1, b"cnc_training.card") + _field(2, self.card_text.encode()))
        return model + (_field(25, b"") if self.functions else b"")


@pytest.fixture
def onnx_bytes() -> OnnxBytes:
    return OnnxBytes()


@pytest.fixture
def write_model():
    """write_model(folder, card, suffix=".onnx") -> path of a model file that carries the card."""

    def write(folder: Path, card: ModelCard, suffix: str = ".onnx", name: str = "") -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name or card.name}{suffix}"
        if suffix == ".onnx":
            model = OnnxBytes()
            model.card_text = dumps(card)
            path.write_bytes(model.build())
        else:
            stream = io.BytesIO()
            with zipfile.ZipFile(stream, "w") as archive:
                archive.writestr(f"{card.name}/extra/card.json", dumps(card))
                archive.writestr(f"{card.name}/data.pkl", b"")
            path.write_bytes(stream.getvalue())
        return path

    return write
