"""The tensors of a .pt file from anywhere, read without running anything in it.

A TorchScript archive is a zip whose data.pkl describes modules and tensors, with the bytes of each tensor in a record
of its own. torch.jit.load runs the code beside it, and a general unpickler calls whatever the file names. Here the
description is read by an unpickler whose every global is one of a few inert stand-ins: modules become plain
dictionaries, tensors become arrays over the zip's records, anything else is refused.
"""

from __future__ import annotations

import io
import math
import pickle
import pickletools
import zipfile
from collections import OrderedDict
from pathlib import Path
from typing import Any

import numpy as np

from cnc_training.errors import ModelError
from cnc_training.models.card import MAX_MODEL_BYTES

_KINDS = {
    "FloatStorage": np.dtype("<f4"),
    "DoubleStorage": np.dtype("<f8"),
    "LongStorage": np.dtype("<i8"),
    "IntStorage": np.dtype("<i4"),
    "HalfStorage": np.dtype("<f2"),
    "BoolStorage": np.dtype("?"),
}
MAX_RECORDS = 4000
MAX_DEPTH = 24
MAX_VISITS = 20_000  # of modules and tensors; a description may name the same part again and again
MAX_MEMO = 1_000_000  # a number above it would make the reader reserve memory for all below it


def read_state(path: Path) -> dict[str, np.ndarray]:
    """Name -> array of all tensors of a TorchScript archive. Raises ModelError on anything unusual."""
    try:
        with zipfile.ZipFile(path) as archive:
            records = archive.infolist()
            if len(records) > MAX_RECORDS or sum(r.file_size for r in records) > MAX_MODEL_BYTES:
                raise _refused(path, "it is larger than any strategy model")
            names = [r.filename for r in records if r.filename.endswith("/data.pkl") and r.filename.count("/") == 1]
            if len(names) != 1:
                raise _refused(path, "it is not a TorchScript archive")
            folder = names[0][: -len("data.pkl")]
            description = archive.read(names[0])
            _check_memo(description)
            tree = _Reader(archive, folder, description).load()
    except ModelError:
        raise
    except _Forbidden as error:
        raise _refused(path, str(error)) from error
    except Exception as error:  # a damaged file can raise nearly anything here
        raise _refused(path, f"it cannot be read ({type(error).__name__})") from error
    found: dict[str, np.ndarray] = {}
    visits = _collect(tree, "", found, 0, 0)
    if visits > MAX_VISITS:
        raise _refused(path, "it names more parts than any strategy model has")
    if not found:
        raise _refused(path, "it holds no weights")
    return found


class _Forbidden(Exception):
    """The description names something that is neither a tensor nor a plain container."""


class _Module(dict):
    """Stands for any object of the archive's own classes: its attributes, nothing else."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__()
        if arguments:
            raise _Forbidden("it wants to construct an object")

    def __setstate__(self, state: Any) -> None:
        if not isinstance(state, dict):
            raise _Forbidden("an object's state is not a dictionary")
        self.update(state)


class _Reader(pickle.Unpickler):
    """Admits tensor records, the archive's own module names as inert dictionaries, and ordered dictionaries."""

    def __init__(self, archive: zipfile.ZipFile, folder: str, description: bytes) -> None:
        super().__init__(io.BytesIO(description))
        self._archive = archive
        self._folder = folder

    def find_class(self, module: str, name: str) -> Any:
        if module == "torch._utils" and name == "_rebuild_tensor_v2":
            return _tensor
        if module == "collections" and name == "OrderedDict":
            return OrderedDict
        if module == "torch" and name in _KINDS:
            return _KINDS[name]
        if module == "torch.jit._pickle" and name in ("build_intlist", "build_doublelist", "build_boollist"):
            return list
        if module == "__torch__" or module.startswith("__torch__."):
            return _Module
        raise _Forbidden(f"it names the class {'.'.join((module, name))}")

    def persistent_load(self, pid: Any) -> np.ndarray:
        kind, dtype, record, _device, count = pid
        if kind != "storage" or not isinstance(dtype, np.dtype) or not str(record).isalnum():
            raise _Forbidden("a tensor's record is unusual")
        data = self._archive.read(f"{self._folder}data/{record}")
        values = np.frombuffer(data, dtype=dtype)
        if len(values) != int(count):
            raise _Forbidden("a tensor's record has another length than it says")
        return values


def _tensor(storage: Any, offset: Any, size: Any, stride: Any, *_: Any) -> np.ndarray:
    """The array that a record, an offset, a size and strides describe; bounds are checked before it is made."""
    if not isinstance(storage, np.ndarray) or not all(isinstance(v, int) and v >= 0 for v in (offset, *size, *stride)):
        raise _Forbidden("a tensor's shape is unusual")
    if len(size) != len(stride) or math.prod(size) > storage.size + 1:
        raise _Forbidden("a tensor's shape does not fit its record")
    reach = offset + sum((n - 1) * s for n, s in zip(size, stride, strict=True) if n) + 1
    if math.prod(size) and reach > storage.size:
        raise _Forbidden("a tensor reaches beyond its record")
    strides = [s * storage.itemsize for s in stride]
    return np.array(np.lib.stride_tricks.as_strided(storage[offset:], tuple(size), strides))


def _check_memo(description: bytes) -> None:
    """Look at the numbers under which the description keeps what it made, without making any of it."""
    for opcode, argument, _ in pickletools.genops(description):
        if opcode.name in ("PUT", "BINPUT", "LONG_BINPUT") and int(argument or 0) > MAX_MEMO:
            raise _Forbidden("it wants more memory than any strategy model")


def _collect(tree: Any, prefix: str, found: dict[str, np.ndarray], depth: int, visits: int) -> int:
    """Gather the tensors below a module; returns how many parts were looked at, at most a little over MAX_VISITS."""
    if depth > MAX_DEPTH:
        raise ModelError("model_damaged", "The archive nests too deeply.", "Use a model that CNC Training exported.")
    if not isinstance(tree, dict):
        return visits
    for name, value in tree.items():
        visits += 1
        if visits > MAX_VISITS:
            break
        if isinstance(value, np.ndarray):
            found[f"{prefix}{name}"] = value
        elif isinstance(value, dict):
            visits = _collect(value, f"{prefix}{name}.", found, depth + 1, visits)
    return visits


def _refused(path: Path, why: str) -> ModelError:
    return ModelError("model_refused", f"{path.name} was refused: {why}.", "Use a model that CNC Training exported.")
