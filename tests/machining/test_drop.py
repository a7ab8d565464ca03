"""The exact drop cutter against a brute force, against OpenCAMLib, and against itself."""

from __future__ import annotations

import machining_parts
import numpy as np
import opencamlib
import pytest
from gouge_checker import GougeChecker
from hypothesis import given, settings
from hypothesis import strategies as st

from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.drop import EDGE, FACET, NO_CONTACT, VERTEX, DropCutter
from cnc_training.machining.grid import Grid
from cnc_training.machining.mesh import Mesh

EXACT_MM = 1e-9
FLOOR = -20.0


def brute(mesh: Mesh, cutter: Cutter, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return GougeChecker(mesh.corners(), cutter.flat_radius_mm, cutter.corner_mm).heights(x, y, FLOOR)


def brute_grown(mesh: Mesh, cutter: Cutter, x: np.ndarray, y: np.ndarray, by: float) -> np.ndarray:
    """What the brute force finds for the cutter grown all round by a hair (or shrunk), as height of the real tip."""
    if cutter.kind == "flat":
        return GougeChecker(mesh.corners(), cutter.flat_radius_mm + by, 0.0).heights(x, y, FLOOR)
    return GougeChecker(mesh.corners(), cutter.flat_radius_mm, cutter.corner_mm + by).heights(x, y, FLOOR - by) + by


def scattered(mesh: Mesh, count: int, seed: int = 0) -> tuple:
    low, high = mesh.bounds
    rng = np.random.default_rng(seed)
    return rng.uniform(low[0] - 4, high[0] + 4, count), rng.uniform(low[1] - 4, high[1] + 4, count)


def test_scattered_points_agree_with_the_brute_force(part: Mesh, cutter: Cutter) -> None:
    x, y = scattered(part, 20_000)
    z = DropCutter(part, cutter).at_points(x, y, FLOOR)
    assert np.abs(z - brute(part, cutter, x, y)).max() < EXACT_MM


def test_grids_agree_with_the_brute_force_also_where_they_meet_walls_and_edges(part: Mesh, cutter: Cutter) -> None:
    # Exactly one radius from a wall both answers are right: what a hair more or less gives bounds them.
    low, high = part.bounds
    grid = Grid.covering(low[:2] - 4, high[:2] + 4, 0.5)
    z = DropCutter(part, cutter).on_grid(grid, FLOOR)
    X, Y = grid.mesh()
    assert (z <= brute_grown(part, cutter, X, Y, EXACT_MM) + EXACT_MM).all()
    assert (z >= brute_grown(part, cutter, X, Y, -EXACT_MM) - EXACT_MM).all()


@pytest.mark.parametrize("kind", ["ball", "flat"])
def test_single_points_agree_with_opencamlib(part: Mesh, kind: str) -> None:
    # OpenCAMLib drops on facets whatever their side; of a soup it shares every triangle.
    cutter = Cutter(kind, 6.0)
    surface = opencamlib.STLSurf()
    for t in part.corners():
        surface.addTriangle(opencamlib.Triangle(*(opencamlib.Point(*p) for p in t)))
    tool = opencamlib.BallCutter(6.0, 50.0) if kind == "ball" else opencamlib.CylCutter(6.0, 50.0)
    batch = opencamlib.BatchDropCutter()
    batch.setSTL(surface)
    batch.setCutter(tool)
    x, y = scattered(part, 500, seed=3)
    for px, py in zip(x, y):
        batch.appendPoint(opencamlib.CLPoint(px, py, FLOOR))
    batch.run()
    theirs = np.array([p.z for p in batch.getCLPoints()])
    ours = DropCutter(part, cutter).at_points(x, y, FLOOR)
    assert np.abs(ours - theirs).max() < EXACT_MM


@pytest.mark.quick
def test_on_a_plane_the_ball_stands_off_by_its_radius_along_the_normal() -> None:
    part = Mesh.from_triangles(
        machining_parts.sheet(lambda x, y: 0.5 * x - 0.25 * y, np.linspace(-9, 9, 3), np.linspace(-9, 9, 3))
    )
    x, y = np.array([0.3, -1.0]), np.array([0.7, 0.2])
    z = DropCutter(part, Cutter("ball", 6.0)).at_points(x, y, FLOOR)
    assert z == pytest.approx(0.5 * x - 0.25 * y + 3.0 * (np.sqrt(1 + 0.5**2 + 0.25**2) - 1), abs=1e-12)


@pytest.mark.quick
def test_grid_and_scattered_points_give_the_same_with_and_without_contact(bowl: Mesh, cutter: Cutter) -> None:
    drop = DropCutter(bowl, cutter)
    grid = Grid(-5.013, -4.021, 0.37, 190, 140)
    X, Y = grid.mesh()
    z = drop.on_grid(grid, FLOOR)
    contact = drop.on_grid(grid, FLOOR, with_contact=True)
    assert np.array_equal(z, contact.z)
    assert np.abs(drop.at_points(X, Y, FLOOR) - z).max() < 1e-12


@pytest.mark.quick
def test_contact_names_a_triangle_that_alone_holds_the_cutter_up(bowl: Mesh, cutter: Cutter) -> None:
    drop = DropCutter(bowl, cutter)
    x, y = scattered(bowl, 80, seed=5)
    contact = drop.at_points(x, y, FLOOR, with_contact=True)
    assert set(contact.kind.tolist()) <= {NO_CONTACT, FACET, EDGE, VERTEX}
    assert ((contact.facet < 0) == (contact.kind == NO_CONTACT)).all()
    assert (contact.z[contact.kind == NO_CONTACT] == FLOOR).all()
    for k in np.flatnonzero(contact.kind != NO_CONTACT):
        one = Mesh(bowl.vertices, bowl.triangles[contact.facet[k]][None])
        alone = DropCutter(one, cutter).at_points(x[k], y[k], FLOOR)
        assert alone == pytest.approx(contact.z[k], abs=1e-9)


@pytest.mark.quick
def test_selected_triangles_are_all_that_the_cutter_sees(bowl: Mesh) -> None:
    cutter = Cutter("ball", 6.0)
    top = bowl.corners()[:, :, 2].min(axis=1) > 5
    x, y = scattered(bowl, 500)
    some = DropCutter(bowl, cutter, selected=top).at_points(x, y, FLOOR)
    alone = DropCutter(Mesh(bowl.vertices, bowl.triangles[top]), cutter).at_points(x, y, FLOOR)
    assert np.array_equal(some, alone)
    with pytest.raises(GeometryError):
        DropCutter(bowl, cutter, selected=np.zeros(len(bowl.triangles), dtype=bool))
    with pytest.raises(GeometryError):
        DropCutter(bowl, cutter, selected=np.ones(3, dtype=bool))


@pytest.mark.quick
def test_inflated_cutter_leaves_stock_along_the_normal() -> None:
    slope = Mesh.from_triangles(machining_parts.sheet(lambda x, y: x, np.linspace(-20, 20, 2), np.linspace(-20, 20, 2)))
    for cutter in (Cutter("ball", 6.0), Cutter("flat", 6.0), Cutter("bull", 6.0, 1.0)):
        bare = DropCutter(slope, cutter).at_points(0.0, 0.0, FLOOR)
        left = DropCutter(slope, cutter.inflated(0.3)).at_points(0.0, 0.0, FLOOR) + 0.3
        assert float(left - bare) == pytest.approx(0.3 * np.sqrt(2))


@pytest.mark.quick
@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_points_that_are_not_numbers_are_refused(bowl: Mesh, value: float) -> None:
    drop = DropCutter(bowl, Cutter("ball", 6.0))
    with pytest.raises(GeometryError):
        drop.at_points(np.array([value]), np.array([0.0]), FLOOR)
    with pytest.raises(GeometryError):
        drop.at_points(np.array([0.0]), np.array([0.0]), value)
    assert drop.at_points(np.zeros(0), np.zeros(0), FLOOR).shape == (0,)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(
    seed=st.integers(0, 10_000),
    kind=st.sampled_from(["ball", "bull", "flat"]),
    move=st.sampled_from(["mirror", "turn", "shift", "flip"]),
)
@pytest.mark.quick
def test_a_moved_part_gives_moved_heights(seed: int, kind: str, move: str) -> None:
    triangles = machining_parts.soup(seed, 60)
    cutter = Cutter(kind, 4.0, 0.5)
    rng = np.random.default_rng(seed)
    points = rng.uniform(-14, 14, (400, 3)) * (1, 1, 0)
    apply = {
        "mirror": lambda p: p * (-1, 1, 1),
        "turn": lambda p: p[..., [1, 0, 2]] * (-1, 1, 1),
        "shift": lambda p: np.add(p, (16.0, -32.0, 8.0)),
        "flip": lambda p: p,
    }[move]
    moved = apply(triangles)
    if move == "flip":
        moved = moved[:, ::-1]  # inside out
    before = DropCutter(Mesh.from_triangles(triangles), cutter).at_points(points[:, 0], points[:, 1], -60.0)
    there = apply(points)
    rise = 8.0 if move == "shift" else 0.0
    after = DropCutter(Mesh.from_triangles(moved), cutter).at_points(there[:, 0], there[:, 1], -60.0 + rise)
    assert np.abs(after - rise - before).max() < EXACT_MM


@settings(max_examples=25, deadline=None, derandomize=True)
@given(seed=st.integers(0, 10_000), kind=st.sampled_from(["ball", "bull", "flat"]))
def test_random_soups_agree_with_the_brute_force(seed: int, kind: str) -> None:
    part = Mesh.from_triangles(machining_parts.soup(seed, 40))
    rng = np.random.default_rng(seed)
    cutter = Cutter(kind, rng.uniform(0.5, 8.0), 0.2)
    x, y = scattered(part, 2000, seed)
    z = DropCutter(part, cutter).at_points(x, y, FLOOR)
    assert np.abs(z - brute(part, cutter, x, y)).max() < EXACT_MM


@pytest.mark.slow
def test_a_million_triangles_stay_within_bounded_memory() -> None:
    import tracemalloc

    n = 708
    line = np.linspace(0, 100, n)
    corners = machining_parts.sheet(lambda x, y: np.sin(x) * np.cos(y), line, line)
    mesh = Mesh.from_triangles(corners)
    assert len(mesh.triangles) > 999_000
    del corners
    tracemalloc.start()
    drop = DropCutter(mesh, Cutter("ball", 6.0))
    z = drop.on_grid(Grid.covering((0, 0), (100, 100), 0.2), FLOOR)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert np.isfinite(z).all()
    assert peak < 3e9
