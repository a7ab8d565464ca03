"""Meshes: what is read, welded, refused; cutters and grids."""

from __future__ import annotations

import hashlib
import json
import struct
from pathlib import Path

import machining_parts
import numpy as np
import pytest

from cnc_training.contract import ToolSpec
from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import Cutter, from_spec
from cnc_training.machining.grid import Grid
from cnc_training.machining.mesh import Mesh, load_mesh, load_part, load_parts, make_mesh, save_part

pytestmark = pytest.mark.quick

SQUARE = np.array([[0, 0, 0], [2, 0, 0], [2, 1, 0], [0, 1, 3.0]])
HALVES = np.array([[0, 1, 2], [0, 2, 3]])


def binary_stl(triangles: np.ndarray, header: bytes = b"part") -> bytes:
    data = header.ljust(80, b" ") + struct.pack("<I", len(triangles))
    for t in triangles:
        data += struct.pack("<12fH", 0, 0, 0, *t.ravel(), 0)
    return data


def ascii_stl(triangles: np.ndarray) -> bytes:
    facets = (
        "facet normal 0 0 0\nouter loop\n"
        + "".join(f"vertex {x:g} {y:g} {z:g}\n" for x, y, z in t)
        + "endloop\nendfacet\n"
        for t in triangles
    )
    return ("solid part\n" + "".join(facets) + "endsolid part\n").encode()


def obj(vertices: np.ndarray) -> bytes:
    return ("".join(f"v {x} {y} {z}\n" for x, y, z in vertices) + "f 1/1/1 2//1 3 4\n").encode()


def ply(vertices: np.ndarray, layout: str) -> bytes:
    header = f"ply\nformat {layout} 1.0\nelement vertex 4\n" + "".join(f"property double {a}\n" for a in "xyz")
    header += "element face 2\nproperty list uchar int vertex_indices\nend_header\n"
    if layout == "ascii":
        body = "".join(f"{x} {y} {z}\n" for x, y, z in vertices) + "3 0 1 2\n3 0 2 3\n"
        return (header + body).encode()
    order = ">" if "big" in layout else "<"
    faces = b"".join(struct.pack(order + "B3i", 3, *face) for face in HALVES)
    return header.encode() + vertices.astype(order + "f8").tobytes() + faces


def area(mesh: Mesh) -> float:
    return float(mesh.triangle_areas().sum())


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.stl", ascii_stl(SQUARE[HALVES])),
        ("b.stl", binary_stl(SQUARE[HALVES])),
        ("c.STL", binary_stl(SQUARE[HALVES], b"solid by some exporter")),
        ("d.obj", obj(SQUARE)),
        ("e.ply", ply(SQUARE, "ascii")),
        ("f.ply", ply(SQUARE, "binary_little_endian")),
        ("g.ply", ply(SQUARE, "binary_big_endian")),
    ],
)
def test_every_format_gives_the_same_welded_mesh(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    mesh = load_mesh(tmp_path / name)
    assert len(mesh.vertices) == 4
    assert len(mesh.triangles) == 2
    assert area(mesh) == pytest.approx(area(make_mesh(SQUARE, HALVES)))


@pytest.mark.parametrize("up", ["+x", "-x", "+y", "-y", "+z", "-z"])
def test_the_chosen_axis_points_up_and_the_part_is_turned_not_mirrored(tmp_path: Path, up: str) -> None:
    triangles = machining_parts.steps()
    (tmp_path / "part.stl").write_bytes(binary_stl(triangles))
    mesh = load_mesh(tmp_path / "part.stl", 1.0, up)
    given = Mesh.from_triangles(triangles.astype(np.float32))
    axis, sign = "xyz".index(up[1]), 1.0 if up[0] == "+" else -1.0
    heights = sign * given.vertices[:, axis]
    assert mesh.bounds[0][2] == pytest.approx(heights.min())
    assert mesh.bounds[1][2] == pytest.approx(heights.max())

    def volume(m: Mesh) -> float:
        a, b, c = np.moveaxis(m.corners(), 1, 0)
        return float(np.einsum("ij,ij->", a, np.cross(b, c)) / 6)

    assert volume(mesh) == pytest.approx(volume(given))


def test_scale_zero_brings_the_longest_side_to_80_mm(tmp_path: Path) -> None:
    (tmp_path / "part.stl").write_bytes(binary_stl(SQUARE[HALVES]))
    low, high = load_mesh(tmp_path / "part.stl", 0.0).bounds
    assert (high - low).max() == pytest.approx(80.0)


def test_degenerate_and_duplicate_triangles_go_and_the_others_know_where_they_came_from() -> None:
    vertices = np.concatenate([SQUARE, SQUARE[:1], [[1.0, 0, 0]]])
    triangles = [[0, 1, 1], [0, 1, 2], [2, 4, 1], [0, 5, 1], [0, 2, 3], [1, 2, 0]]
    mesh = make_mesh(vertices, triangles)
    assert mesh.origin is not None
    assert mesh.origin.tolist() == [1, 4]


@pytest.mark.parametrize(
    ("vertices", "triangles", "kind"),
    [
        (np.zeros((0, 3)), np.zeros((0, 3)), "mesh_empty"),
        (SQUARE, np.zeros((0, 3)), "mesh_empty"),
        (SQUARE * np.nan, HALVES, "mesh_not_finite"),
        (SQUARE, HALVES + 2, "mesh_index"),
        (SQUARE, HALVES - 1, "mesh_index"),
        (SQUARE * (1, 0, 0), HALVES, "mesh_degenerate"),
    ],
)
def test_bad_meshes_are_refused_in_words(vertices: np.ndarray, triangles: np.ndarray, kind: str) -> None:
    with pytest.raises(GeometryError) as caught:
        make_mesh(vertices, triangles)
    assert caught.value.kind == kind


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("cut.stl", binary_stl(SQUARE[HALVES])[:-20]),
        ("empty.stl", b""),
        ("text.obj", b"v 1 2\nf 1 2 3\n"),
        ("short.ply", ply(SQUARE, "binary_little_endian")[:-9]),
        ("nothing.ply", b"not a ply"),
        ("part.step", b"ISO-10303-21;"),
    ],
)
def test_damaged_files_are_refused_in_words(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(GeometryError) as caught:
        load_mesh(tmp_path / name)
    assert name in caught.value.message


def test_parts_list_names_files_and_checks_their_hash(tmp_path: Path) -> None:
    data = binary_stl(SQUARE[HALVES])
    (tmp_path / "a.stl").write_bytes(data)
    good = {"file": "a.stl", "scale_mm": 2, "up": "+z", "sha256": hashlib.sha256(data).hexdigest(), "open_sheet": True}
    listed = {"parts": [good, {"file": "a.stl", "sha256": "0" * 64}]}
    (tmp_path / "parts.json").write_text(json.dumps(listed), encoding="utf-8")
    first, second = load_parts(tmp_path / "parts.json")
    assert first.open_sheet
    assert first.load().bounds[1][0] == 4.0
    with pytest.raises(GeometryError, match="not the file"):
        second.load()
    (tmp_path / "parts.json").write_text("{}", encoding="utf-8")
    with pytest.raises(GeometryError):
        load_parts(tmp_path / "parts.json")


def test_a_part_file_keeps_the_mesh_and_the_selection_of_what_is_left(tmp_path: Path) -> None:
    mesh = make_mesh(SQUARE, HALVES)
    save_part(tmp_path / "p.npz", mesh)
    assert load_part(tmp_path / "p.npz")[1] is None
    save_part(tmp_path / "p.npz", mesh, np.array([False, True]))
    again, selected = load_part(tmp_path / "p.npz")
    assert np.array_equal(again.corners(), mesh.corners())
    assert selected is not None
    assert selected.tolist() == [False, True]
    (tmp_path / "p.npz").write_bytes(b"PK")
    with pytest.raises(GeometryError):
        load_part(tmp_path / "p.npz")


def test_a_ball_has_its_radius_as_corner_and_nonsense_is_refused() -> None:
    assert from_spec(ToolSpec("ball", 6.0)).corner_mm == 3.0
    assert from_spec(ToolSpec("bull", 6.0, 1.0)).flat_radius_mm == 2.0
    for spec in [
        ToolSpec("ball", 0.0),
        ToolSpec("flat", -1.0),
        ToolSpec("flat", float("nan")),
        ToolSpec("bull", 6.0, 4.0),
        ToolSpec("bull", 6.0, -1.0),
        ToolSpec("drill", 6.0),
    ]:
        with pytest.raises(GeometryError):
            from_spec(spec)


def test_profile_is_the_height_above_the_tip() -> None:
    r = np.array([0.0, 2.0, 2.5, 3.0, 3.1])
    assert Cutter("flat", 6.0).profile(r).tolist() == [0, 0, 0, 0, np.inf]
    assert Cutter("ball", 6.0).profile(r)[:4] == pytest.approx(3 - np.sqrt(9 - r[:4] ** 2))
    assert Cutter("bull", 6.0, 1.0).profile(r)[:4] == pytest.approx([0, 0, 1 - np.sqrt(0.75), 1])


def test_a_grid_of_ten_gigabytes_is_refused_before_it_is_made() -> None:
    with pytest.raises(GeometryError) as caught:
        Grid.covering((0, 0), (400, 400), 0.01)
    assert caught.value.kind == "grid_too_large"
    for step in (0.0, -1.0, float("nan")):
        with pytest.raises(GeometryError):
            Grid.covering((0, 0), (1, 1), step)


def test_a_grid_encloses_its_rectangle_and_lies_centred_on_it() -> None:
    grid = Grid.covering((-3.1, 2.0), (4.0, 9.95), 0.3)
    assert grid.x[0] <= -3.1
    assert grid.x[-1] >= 4.0
    assert grid.x.mean() == pytest.approx(0.45)
    assert grid.y.mean() == pytest.approx(5.975)
    assert grid.mesh()[0].shape == grid.shape


def test_sampling_reproduces_planes_and_cubic_sampling_parabolas() -> None:
    grid = Grid(1.0, -2.0, 0.5, 21, 17)
    X, Y = grid.mesh()
    rng = np.random.default_rng(0)
    x, y = rng.uniform(2, 10, 100), rng.uniform(-1, 5, 100)
    assert grid.sample(3 * X - 2 * Y, x, y) == pytest.approx(3 * x - 2 * y)
    assert grid.sample(X * X - X * Y, x, y, cubic=True) == pytest.approx(x * x - x * y)
    assert grid.sample(X, np.array([-9.0, 99.0]), np.array([0.0, 0.0])) == pytest.approx([1.0, 11.0])
