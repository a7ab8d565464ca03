"""Tapered balls and profiles in the exact drop cutter, against a brute force of another method."""

from __future__ import annotations

import machining_parts
import numpy as np
import profile_judge
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnc_training.contract import ToolSpec
from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import Cutter, from_spec
from cnc_training.machining.drop import DropCutter
from cnc_training.machining.facets import contact_of
from cnc_training.machining.grid import Grid
from cnc_training.machining.mesh import Mesh
from cnc_training.machining.surface import map_step, nominal_stepover

EXACT_MM = 1e-9
FLOOR = -20.0


def points(*listed: tuple) -> tuple:
    return tuple((float(height), float(radius)) for height, radius in listed)


VBIT = points((0, 0), (3, 3))
CHAMFER = points((0, 1.1), (2.3, 3))
MANY = points((0, 0.5), (0.2, 1.5), (1, 2.5), (3, 3))
STEPPED = points((0, 1.3), (2, 1.3), (2, 3))
HOLLOW = points((0, 0.5), (1, 0.8), (1.4, 1.5), (1.6, 2.9))

TOOLS = {
    "slender taper": (Cutter("tapered", 6.0, 0.7, 10.0), profile_judge.tapered(0.7, 10.0, 3.0)),
    "wide taper": (Cutter("tapered", 6.0, 1.0, 45.0), profile_judge.tapered(1.0, 45.0, 3.0)),
    "V-bit": (Cutter("profile", 0.0, profile_mm=VBIT), profile_judge.straight(VBIT)),
    "chamfer": (Cutter("profile", 0.0, profile_mm=CHAMFER), profile_judge.straight(((0, 0), *CHAMFER))),
    "many lines": (Cutter("profile", 0.0, profile_mm=MANY), profile_judge.straight(((0, 0), *MANY))),
    "stepped": (Cutter("profile", 0.0, profile_mm=STEPPED), profile_judge.straight(((0, 0), *STEPPED))),
    "hollow": (Cutter("profile", 0.0, profile_mm=HOLLOW), profile_judge.straight(((0, 0), *HOLLOW))),
}


@pytest.fixture(scope="module", params=sorted(TOOLS))
def tool(request: pytest.FixtureRequest) -> tuple:
    """(cutter, the brute force's table of it)"""
    return TOOLS[request.param]


def scattered(mesh: Mesh, count: int, seed: int = 0) -> tuple:
    low, high = mesh.bounds
    rng = np.random.default_rng(seed)
    return rng.uniform(low[0] - 4, high[0] + 4, count), rng.uniform(low[1] - 4, high[1] + 4, count)


def turned(triangles: np.ndarray, seed: int) -> np.ndarray:
    rotation, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(3, 3)))
    return triangles @ rotation.T


def test_scattered_points_agree_with_the_brute_force(part: Mesh, tool: tuple) -> None:
    cutter, table = tool
    x, y = scattered(part, 600)
    z = DropCutter(part, cutter).at_points(x, y, FLOOR)
    assert np.abs(z - profile_judge.heights(part.corners(), table, x, y, FLOOR)).max() < EXACT_MM


@pytest.mark.parametrize("name", ["mushroom", "steps"])
def test_turned_parts_agree_with_the_brute_force_also_over_vertices_and_along_edges(tool: tuple, name: str) -> None:
    cutter, table = tool
    part = Mesh.from_triangles(turned(machining_parts.PARTS[name](), 4))
    rng = np.random.default_rng(1)
    corners = part.vertices[rng.integers(0, len(part.vertices), 150), :2]
    start, end = part.corners()[rng.integers(0, len(part.triangles), 150), :2, :2].transpose(1, 0, 2)
    along = start + rng.uniform(0, 1, (150, 1)) * (end - start)
    # the axis off an edge by just what the profile's corners are off the axis
    normal = np.column_stack([-(end - start)[:, 1], (end - start)[:, 0]])
    off = rng.choice(table[:, :2].ravel(), 150)
    aligned = along + normal * (off / np.maximum(np.hypot(*normal.T), 1e-9))[:, None]
    x, y = np.concatenate([corners, along, aligned, np.column_stack(scattered(part, 150, 2))]).T
    z = DropCutter(part, cutter).at_points(x, y, FLOOR)
    assert np.abs(z - profile_judge.heights(part.corners(), table, x, y, FLOOR)).max() < EXACT_MM


@settings(max_examples=30, deadline=None, derandomize=True)
@given(seed=st.integers(0, 10_000))
def test_random_profiles_agree_with_the_brute_force_on_random_soups(seed: int) -> None:
    rng = np.random.default_rng(seed)
    count = int(rng.integers(1, 7))
    radii = np.sort(rng.uniform(0.2, 4.0, count))
    heights = np.concatenate([[0.0], np.cumsum(rng.exponential(1.0, count - 1))])
    listed = points(*zip(heights, radii))
    part = Mesh.from_triangles(turned(machining_parts.soup(seed, 30), seed))
    x, y = scattered(part, 300, seed)
    z = DropCutter(part, Cutter("profile", 0.0, profile_mm=listed)).at_points(x, y, -40.0)
    table = profile_judge.straight(((0.0, 0.0), *listed))
    assert np.abs(z - profile_judge.heights(part.corners(), table, x, y, -40.0)).max() < EXACT_MM


@pytest.mark.quick
@pytest.mark.parametrize("listed", [VBIT, CHAMFER, MANY], ids=["V-bit", "chamfer", "many lines"])
def test_a_grown_profile_is_the_profile_rolled_around_with_a_ball(listed: tuple) -> None:
    table = profile_judge.grown(((0.0, 0.0), *listed), 0.4, 4000)
    cutter = Cutter("profile", 0.0, profile_mm=listed).inflated(0.4)
    r = np.concatenate([table[:, 0], table[-1:, 1]])
    h = np.append(table[:, 2], table[-1, 2] + table[-1, 3] * (table[-1, 1] - table[-1, 0]))
    assert cutter.radius_mm == pytest.approx(r[-1])
    assert np.abs(cutter.profile(np.minimum(r, cutter.radius_mm)) - h).max() < 1e-7


@pytest.mark.quick
def test_grown_cutters_agree_with_the_brute_force_of_many_short_lines() -> None:
    part = Mesh.from_triangles(turned(machining_parts.soup(3, 12), 8))
    x, y = scattered(part, 40)
    table = profile_judge.grown(((0.0, 0.0), *MANY), 0.3, 1500)
    z = DropCutter(part, Cutter("profile", 0.0, profile_mm=MANY).inflated(0.3)).at_points(x, y, FLOOR)
    assert np.abs(z - profile_judge.heights(part.corners(), table, x, y, FLOOR)).max() < 1e-5


@pytest.mark.quick
def test_stock_is_left_along_the_normal_whatever_touches() -> None:
    line = np.linspace(-20, 20, 2)
    for slope in (0.0, 0.3, 1.0, 3.0):
        plane = Mesh.from_triangles(machining_parts.sheet(lambda x, y: slope * x, line, line))  # noqa: B023
        for cutter, _ in TOOLS.values():
            bare = DropCutter(plane, cutter).at_points(0.0, 0.0, -90.0)
            left = DropCutter(plane, cutter.inflated(0.25)).at_points(0.0, 0.0, -90.0) + 0.25
            assert float(left - bare) == pytest.approx(0.25 * np.sqrt(1 + slope**2), abs=1e-12)


@pytest.mark.quick
@pytest.mark.parametrize("by", [0.0, 0.35])
def test_contact_with_a_plane_is_where_the_drop_cutter_finds_it(tool: tuple, by: float) -> None:
    cutter = tool[0].inflated(by)
    line = np.linspace(-30, 30, 2)
    for slope in (0.05, 0.4, 0.9, 1.7, 4.0):
        plane = Mesh.from_triangles(machining_parts.sheet(lambda x, y: slope * x, line, line))  # noqa: B023
        normal = np.array([[-slope, 0.0, 1.0]]) / np.hypot(1.0, slope)
        shift, height = contact_of(normal, cutter)
        tip = DropCutter(plane, cutter).at_points(shift[:, 0], shift[:, 1], -200.0)
        assert tip == pytest.approx(-height, abs=1e-12)
        assert cutter.profile(np.hypot(*shift.T)) == pytest.approx(height, abs=1e-9)


@pytest.mark.quick
def test_round_mills_written_as_profiles_drop_as_themselves() -> None:
    part = Mesh.from_triangles(machining_parts.terrain(4))
    x, y = scattered(part, 3000)
    flat = DropCutter(part, Cutter("flat", 6.0)).at_points(x, y, FLOOR)
    same = DropCutter(part, Cutter("profile", 6.0, profile_mm=points((0, 3), (20, 3)))).at_points(x, y, FLOOR)
    assert np.abs(flat - same).max() < EXACT_MM
    angle = np.linspace(0, np.pi / 2, 400)
    ball = points(*zip(3 - 3 * np.cos(angle), 3 * np.sin(angle)))
    near = DropCutter(part, Cutter("profile", 0.0, profile_mm=ball)).at_points(x, y, FLOOR)
    exact = DropCutter(part, Cutter("ball", 6.0)).at_points(x, y, FLOOR)
    # chords lie inside the circle by R (1 - cos(step / 2)), and stand off a wall by nothing
    assert ((exact - near) >= -1e-9).all()
    assert np.median(exact - near) < 1e-4


@pytest.mark.quick
def test_a_neck_is_hidden_by_what_is_wider_below_it() -> None:
    lollipop = points((0, 1), (1, 2), (2, 1), (4, 1), (6, 3))
    r = np.array([0.5, 1.5, 2.0, 2.5, 3.0])
    assert Cutter("profile", 0.0, profile_mm=lollipop).profile(r) == pytest.approx([0.0, 0.5, 1.0, 5.5, 6.0])


@pytest.mark.quick
def test_grid_and_scattered_points_give_the_same(tool: tuple, bowl: Mesh) -> None:
    drop = DropCutter(bowl, tool[0])
    grid = Grid(-5.013, -4.021, 0.61, 115, 85)
    contact = drop.on_grid(grid, FLOOR, with_contact=True)
    assert np.array_equal(contact.z, drop.on_grid(grid, FLOOR))
    assert np.abs(drop.at_points(*grid.mesh(), FLOOR) - contact.z).max() < 1e-12


@pytest.mark.quick
@pytest.mark.parametrize(
    ("spec", "kind"),
    [
        (ToolSpec("tapered", 6.0, 0.0, taper_angle_deg=10.0), "tool_taper"),
        (ToolSpec("tapered", 6.0, 1.0, taper_angle_deg=0.0), "tool_taper"),
        (ToolSpec("tapered", 6.0, 1.0, taper_angle_deg=90.0), "tool_taper"),
        (ToolSpec("tapered", 2.0, 1.0, taper_angle_deg=0.001), "tool_taper"),
        (ToolSpec("tapered", 6.0, 4.0, taper_angle_deg=10.0), "tool_corner"),
        (ToolSpec("profile", 0.0), "tool_profile"),
        (ToolSpec("profile", 0.0, profile_mm=[[0.0, 1.0], [2.0]]), "tool_profile"),
        (ToolSpec("profile", 0.0, profile_mm=[[1.0, 1.0], [2.0, 3.0]]), "tool_profile"),
        (ToolSpec("profile", 0.0, profile_mm=[[0.0, 1.0], [2.0, 3.0], [1.0, 4.0]]), "tool_profile"),
        (ToolSpec("profile", 0.0, profile_mm=[[0.0, -1.0], [2.0, 3.0]]), "tool_profile"),
        (ToolSpec("profile", 0.0, profile_mm=[[0.0, float("nan")], [2.0, 3.0]]), "tool_profile"),
        (ToolSpec("profile", 5.0, profile_mm=[[0.0, 0.0], [2.0, 3.0]]), "tool_profile"),
        (ToolSpec("profile", 0.0, profile_mm=[[0.0, 0.0], [2.0, 0.001]]), "tool_diameter"),
    ],
)
def test_profiles_that_are_none_are_refused_in_words(spec: ToolSpec, kind: str) -> None:
    with pytest.raises(GeometryError) as caught:
        from_spec(spec)
    assert caught.value.kind == kind


@pytest.mark.quick
def test_stepover_and_map_follow_the_tip_and_not_the_shank() -> None:
    slender = Cutter("tapered", 6.0, 0.5, 5.0)
    assert nominal_stepover(slender, 0.01) == pytest.approx(nominal_stepover(Cutter("ball", 1.0), 0.01))
    assert map_step(slender, 0.01) < nominal_stepover(slender, 0.01)
    vbit = Cutter("profile", 0.0, profile_mm=VBIT)
    assert nominal_stepover(vbit, 0.01) == pytest.approx(0.02)
    assert map_step(vbit, 0.1) < nominal_stepover(vbit, 0.1) + 1e-9
