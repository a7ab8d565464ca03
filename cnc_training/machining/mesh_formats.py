"""Triangles from STL (ASCII and binary), OBJ and PLY files, with numpy alone; units and axes as in the file."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import List, Tuple

import numpy as np

from ..errors import GeometryError

_STL_RECORD = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("attribute", "<u2")])
_PLY_TYPES = {
    "char": "i1", "int8": "i1", "uchar": "u1", "uint8": "u1", "short": "i2", "int16": "i2", "ushort": "u2",
    "uint16": "u2", "int": "i4", "int32": "i4", "uint": "u4", "uint32": "u4", "float": "f4", "float32": "f4",
    "double": "f8", "float64": "f8",
}  # fmt: skip


def read_triangles(path: Path) -> np.ndarray:
    """The triangles of a file as (m, 3, 3) float64; polygons are split as fans.

    Raises GeometryError when the file cannot be read, is cut off, or is of none of the three formats.
    """
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise GeometryError(
            "mesh_unreadable", f"The mesh {Path(path).name} cannot be read: {error.strerror}."
        ) from error
    readers = {".stl": _stl, ".obj": _obj, ".ply": _ply}
    reader = readers.get(Path(path).suffix.lower())
    if reader is None:
        raise GeometryError("mesh_format", f"{Path(path).name} is not a mesh format we read.", "Use STL, OBJ or PLY.")
    try:
        return reader(data)
    except (ValueError, IndexError, KeyError, TypeError, struct.error) as error:
        raise GeometryError(
            "mesh_damaged", f"{Path(path).name} is damaged or not what its ending says.", "Export the mesh again."
        ) from error


def _stl(data: bytes) -> np.ndarray:
    # An ASCII file starts with "solid", but so do many binary headers: only the length tells.
    if len(data) >= 84:
        (count,) = struct.unpack_from("<I", data, 80)
        if len(data) >= 84 + 50 * count and (data[:5].lower() != b"solid" or len(data) == 84 + 50 * count):
            return np.frombuffer(data, _STL_RECORD, count, 84)["corners"].astype(np.float64)
    words = data.split()
    if not words or words[0].lower() != b"solid":
        raise ValueError("neither ASCII nor complete binary STL")
    at = [i for i, word in enumerate(words) if word.lower() == b"vertex"]
    if not at or len(at) % 3:
        raise ValueError("vertices are not in threes")
    return np.array([words[i + k] for i in at for k in (1, 2, 3)], dtype=np.float64).reshape(-1, 3, 3)


def _fans(polygons: List[List[int]], vertices: np.ndarray) -> np.ndarray:
    triangles = [(p[0], p[k], p[k + 1]) for p in polygons for k in range(1, len(p) - 1)]
    if not triangles:
        raise ValueError("no faces")
    return vertices[np.array(triangles, dtype=np.int64)]


def _obj(data: bytes) -> np.ndarray:
    vertices: List[List[float]] = []
    polygons: List[List[int]] = []
    for line in data.decode("utf-8", "replace").splitlines():
        words = line.split()
        if not words:
            continue
        if words[0] == "v":
            vertices.append([float(w) for w in words[1:4]])
        elif words[0] == "f":
            index = [int(w.split("/")[0]) for w in words[1:]]
            polygons.append([i - 1 if i > 0 else len(vertices) + i for i in index])
    return _fans(polygons, np.array(vertices, dtype=np.float64).reshape(-1, 3))


def _ply_header(data: bytes) -> Tuple[str, List[Tuple[str, int, List[List[str]]]], int]:
    """(format, [(element, count, [property words])], offset of the body)"""
    end = data.index(b"end_header")
    body = data.index(b"\n", end) + 1
    layout = ""
    elements: List[Tuple[str, int, List[List[str]]]] = []
    for line in data[:end].decode("ascii", "replace").splitlines():
        words = line.split()
        if not words:
            continue
        if words[0] == "format":
            layout = words[1]
        elif words[0] == "element":
            elements.append((words[1], int(words[2]), []))
        elif words[0] == "property":
            elements[-1][2].append(words[1:])
    return layout, elements, body


def _ply(data: bytes) -> np.ndarray:
    if data[:3] != b"ply":
        raise ValueError("no PLY header")
    layout, elements, at = _ply_header(data)
    if layout == "ascii":
        return _ply_ascii(data[at:].split(), elements)
    order = {"binary_little_endian": "<", "binary_big_endian": ">"}[layout]
    vertices = np.empty((0, 3))
    polygons: List[List[int]] = []
    for name, count, properties in elements:
        if not any(p[0] == "list" for p in properties):
            record = np.dtype([(p[1], order + _PLY_TYPES[p[0]]) for p in properties])
            rows = np.frombuffer(data, record, count, at)
            at += record.itemsize * count
            if name == "vertex":
                vertices = np.stack([rows[axis].astype(np.float64) for axis in "xyz"], axis=1)
            continue
        for _ in range(count):
            for p in properties:
                number = 1
                kind = p[0]
                if p[0] == "list":
                    size = np.dtype(order + _PLY_TYPES[p[1]])
                    number = int(np.frombuffer(data, size, 1, at)[0])
                    at += size.itemsize
                    kind = p[2]
                item = np.dtype(order + _PLY_TYPES[kind])
                if name == "face" and p[-1] in ("vertex_indices", "vertex_index"):
                    polygons.append(np.frombuffer(data, item, number, at).tolist())
                at += item.itemsize * number
    return _fans(polygons, vertices)


def _ply_ascii(words: List[bytes], elements: List[Tuple[str, int, List[List[str]]]]) -> np.ndarray:
    vertices = np.empty((0, 3))
    polygons: List[List[int]] = []
    at = 0
    for name, count, properties in elements:
        if name == "vertex":
            width = len(properties)
            rows = np.array(words[at : at + width * count], dtype=np.float64).reshape(count, width)
            names = [p[-1] for p in properties]
            vertices = rows[:, [names.index(axis) for axis in "xyz"]]
            at += width * count
            continue
        for _ in range(count):
            for p in properties:
                number = 1
                if p[0] == "list":
                    number = int(words[at])
                    at += 1
                if name == "face" and p[-1] in ("vertex_indices", "vertex_index"):
                    polygons.append([int(w) for w in words[at : at + number]])
                at += number
    return _fans(polygons, vertices)
