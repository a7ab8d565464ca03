"""The card that travels inside a strategy model, read with the standard library alone.

NAME.onnx carries it in its metadata, NAME.pt (TorchScript) in an extra file of its archive. Nothing here loads a model:
bytes are walked, never executed, so a card can be shown for a file that nobody trusts yet.

The ONNX walker knows just enough of the protobuf wire format (varint, 64-bit, length-delimited, 32-bit) and of
onnx.proto3 to find metadata, operators and tensors; field numbers are those of the ONNX specification.
"""

from __future__ import annotations

import dataclasses
import io
import json
import zipfile
import zlib
from pathlib import Path
from typing import Any, Dict, Iterator, List, Set, Tuple

from cnc_training.contract import ModelCard, from_json
from cnc_training.errors import ModelError
from cnc_training.wording import said

CARD_KEY = "cnc_training.card"
CARD_FILE = "card.json"
CARD_SCHEMA_VERSION = 1
MAX_MODEL_BYTES = 64 * 2**20
MAX_CARD_BYTES = 8 * 2**20
MAX_FIELDS = 1_000  # of the outermost message: a strategy model has some tens
MAX_GRAPH_FIELDS = 200_000  # of the whole graph; what takes longer to look at than to compute with is none
MAX_DIRECTORY_BYTES = 2**20  # of a .pt archive's list of entries
_ARCHIVE_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, UnicodeDecodeError, NotImplementedError,
                   RuntimeError)  # fmt: skip
STANDARD_DOMAINS = ("", "ai.onnx")

# onnx.proto3 field numbers
_MODEL_GRAPH, _MODEL_METADATA, _MODEL_FUNCTIONS = 7, 14, 25
_GRAPH_NODE, _GRAPH_INITIALIZER, _GRAPH_SPARSE = 1, 5, 15
_NODE_OP_TYPE, _NODE_ATTRIBUTE, _NODE_DOMAIN = 4, 5, 7
_ATTRIBUTE_TENSOR, _ATTRIBUTE_GRAPH, _ATTRIBUTE_TENSORS, _ATTRIBUTE_GRAPHS = 5, 6, 10, 11
_TENSOR_EXTERNAL_DATA, _TENSOR_DATA_LOCATION = 13, 14


@dataclasses.dataclass
class GraphContents:
    """What an ONNX file is made of, as far as it matters for trusting it."""

    operators: Set[str] = dataclasses.field(default_factory=set)
    domains: Set[str] = dataclasses.field(default_factory=set)
    nodes: int = 0
    fields: int = 0
    external_data: bool = False
    local_functions: bool = False


def read_card(path: Path) -> ModelCard:
    """The card of a .onnx or .pt file. Raises ModelError when there is none, or when it is not one."""
    path = Path(path)
    if path.suffix not in (".onnx", ".pt"):
        raise ModelError("model_format", f"{path.name} is neither .onnx nor .pt.", "Choose a strategy model.")
    data = read_model(path)
    return read_onnx_card(data, path.name) if path.suffix == ".onnx" else _read_archive_card(data, path.name)


def read_model(path: Path) -> bytes:
    """The bytes of a model's file. Raises ModelError when it is no plain file, too large or cannot be read."""
    try:
        if not path.is_file():  # reading from a pipe would wait for ever
            raise ModelError("model_missing", f"There is no file {path.name}.", "Choose another model.")
        with open(path, "rb") as stream:
            data = stream.read(MAX_MODEL_BYTES + 1)
    except OSError as error:
        raise ModelError(
            "model_missing", f"The strategy model {path.name} cannot be read: {error.strerror}.", "Choose another."
        ) from error
    if len(data) > MAX_MODEL_BYTES:
        raise ModelError("model_too_large", f"{path.name} is larger than any strategy model.", "Choose another file.")
    return data


def read_onnx_card(data: bytes, name: str = "model") -> ModelCard:
    text = read_onnx_metadata(data, name).get(CARD_KEY)
    if text is None:
        raise ModelError(
            "card_missing", f"{name} carries no model card.", "It was not made by CNC Training; train a new model."
        )
    return parse_card(text, name)


def parse_card(text: str, name: str = "model") -> ModelCard:
    """The card from its JSON. Raises ModelError naming what is wrong with it."""
    if len(text) > MAX_CARD_BYTES:
        raise ModelError("card_invalid", f"The card of {name} is too long.", "The file is damaged or not ours.")
    try:
        card = from_json(ModelCard, json.loads(text))
    except (TypeError, ValueError, RecursionError) as error:
        raise ModelError(
            "card_invalid", f"The card of {name} is not valid: {error}.", "Train the model again."
        ) from error
    if card.schema_version > CARD_SCHEMA_VERSION:
        raise ModelError(
            "card_newer",
            f"{name} was made by a newer CNC Training.",
            "Update the addon, or train with this one.",
        )
    if card.features not in ("v1", "v2"):
        raise ModelError("card_invalid", f"{name} wants features {card.features!r}.", "Train the model again.")
    return card


def read_onnx_metadata(data: bytes, name: str = "model") -> Dict[str, str]:
    """metadata_props of an ONNX file."""
    found = {}
    for number, value in _limited(_fields(data, name), name):
        if number == _MODEL_METADATA and isinstance(value, bytes):
            entry = {n: v for n, v in _limited(_fields(value, name), name) if isinstance(v, bytes)}
            try:
                found[entry.get(1, b"").decode("utf-8")] = entry.get(2, b"").decode("utf-8")
            except UnicodeDecodeError as error:
                raise _damaged(name) from error
    return found


def graph_contents(data: bytes, name: str = "model") -> GraphContents:
    """Operators, domains and where the tensors lie, of the whole graph with its sub-graphs."""
    contents = GraphContents()
    for number, value in _limited(_fields(data, name), name):
        if number == _MODEL_GRAPH and isinstance(value, bytes):
            _walk_graph(value, contents, name, depth=0)
        elif number == _MODEL_FUNCTIONS:
            contents.local_functions = True
    return contents


def check_onnx(data: bytes, name: str = "model") -> None:
    """Refuse what a strategy model never is: too large, foreign operators, external data. Raises ModelError."""
    hint = said("Use a model that CNC Training exported.")
    if len(data) > MAX_MODEL_BYTES:
        raise ModelError("model_too_large", f"{name} is larger than any strategy model.", hint)
    contents = graph_contents(data, name)
    foreign = sorted(contents.domains - set(STANDARD_DOMAINS))
    if foreign or contents.local_functions:
        raise ModelError("foreign_operators", f"{name} uses operators outside the ONNX standard.", hint)
    if contents.external_data:
        raise ModelError("external_data", f"{name} wants to read weights from another file.", hint)
    if not 0 < contents.nodes <= 5000:
        raise ModelError("model_size", f"{name} has {contents.nodes} operators, which no strategy model has.", hint)


def _walk_graph(data: bytes, contents: GraphContents, name: str, depth: int) -> None:
    if depth > 8:
        raise _damaged(name)
    for number, value in _counted(data, contents, name):
        if not isinstance(value, bytes):
            continue
        if number == _GRAPH_NODE:
            _walk_node(value, contents, name, depth)
        elif number == _GRAPH_INITIALIZER:
            _walk_tensor(value, contents, name)
        elif number == _GRAPH_SPARSE:
            contents.domains.add("sparse tensors")


def _walk_node(data: bytes, contents: GraphContents, name: str, depth: int) -> None:
    operator, domain = "", ""
    for number, value in _counted(data, contents, name):
        if not isinstance(value, bytes):
            continue
        if number == _NODE_OP_TYPE:
            operator = value.decode("utf-8", "replace")
        elif number == _NODE_DOMAIN:
            domain = value.decode("utf-8", "replace")
        elif number == _NODE_ATTRIBUTE:
            for kind, item in _counted(value, contents, name):
                if isinstance(item, bytes) and kind in (_ATTRIBUTE_GRAPH, _ATTRIBUTE_GRAPHS):
                    _walk_graph(item, contents, name, depth + 1)
                elif isinstance(item, bytes) and kind in (_ATTRIBUTE_TENSOR, _ATTRIBUTE_TENSORS):
                    _walk_tensor(item, contents, name)
    contents.nodes += 1
    contents.operators.add(operator)
    contents.domains.add(domain)


def _walk_tensor(data: bytes, contents: GraphContents, name: str) -> None:
    for number, value in _counted(data, contents, name):
        if number == _TENSOR_EXTERNAL_DATA or (number == _TENSOR_DATA_LOCATION and value != 0):
            contents.external_data = True


def _limited(fields: Iterator[Tuple[int, Any]], name: str) -> Iterator[Tuple[int, Any]]:
    for count, field in enumerate(fields):
        if count >= MAX_FIELDS:
            raise _damaged(name)
        yield field


def _counted(data: bytes, contents: GraphContents, name: str) -> Iterator[Tuple[int, Any]]:
    """The fields of a part of the graph, as long as the whole graph does not have too many."""
    for field in _fields(data, name):
        contents.fields += 1
        if contents.fields > MAX_GRAPH_FIELDS:
            raise ModelError("model_size", f"The graph of {name} is larger than any strategy model's.", "")
        yield field


def _fields(data: bytes, name: str) -> Iterator[Tuple[int, Any]]:
    """(field number, value) of a protobuf message; a length-delimited value as bytes, a number as int."""
    position, end = 0, len(data)
    while position < end:
        key, position = _varint(data, position, name)
        number, wire = key >> 3, key & 7
        if wire == 0:
            value, position = _varint(data, position, name)
            yield number, value
            continue
        if wire == 2:
            length, position = _varint(data, position, name)
        elif wire in (1, 5):
            length = 8 if wire == 1 else 4
        else:
            raise _damaged(name)
        if number == 0 or position + length > end:
            raise _damaged(name)
        yield number, data[position : position + length]
        position += length


def _varint(data: bytes, position: int, name: str) -> Tuple[int, int]:
    value = shift = 0
    while True:
        if position >= len(data) or shift > 63:
            raise _damaged(name)
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7


def _damaged(name: str) -> ModelError:
    return ModelError("model_damaged", f"{name} is not a readable ONNX file.", "Copy it again, or train a new model.")


def _read_archive_card(data: bytes, name: str) -> ModelCard:
    try:
        _check_directory(data, name)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries: List[zipfile.ZipInfo] = [
                info for info in archive.infolist() if info.filename.endswith(f"/extra/{CARD_FILE}")
            ]
            if len(entries) != 1 or entries[0].file_size > MAX_CARD_BYTES:
                raise ModelError("card_missing", f"{name} carries no model card.", "Train a new model.")
            return parse_card(archive.read(entries[0]).decode("utf-8"), name)
    except _ARCHIVE_ERRORS as error:
        raise ModelError("model_damaged", f"{name} is not a readable model archive.", "Copy it again.") from error


def _check_directory(data: bytes, name: str) -> None:
    """Refuse an archive whose list of entries would take seconds to read. Its size stands in the last record."""
    end = data.rfind(b"PK\x05\x06")
    if end < 0 or len(data) < end + 16 or int.from_bytes(data[end + 12 : end + 16], "little") > MAX_DIRECTORY_BYTES:
        raise ModelError("model_damaged", f"{name} is not a readable model archive.", "Copy it again.")
