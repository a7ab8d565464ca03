"""Waterlines: on the free side, and as near to the wall as the tolerance says."""

from __future__ import annotations

import machining_parts
import numpy as np
import pytest
from gouge_checker import GougeChecker, check_lines, sweep

from cnc_training.errors import GeometryError
from cnc_training.machining.contours import contour_lines
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.drop import DropCutter
from cnc_training.machining.grid import Grid
from cnc_training.machining.mesh import Mesh
from cnc_training.machining.waterline import exact_level_lines, waterline_loops

TOLERANCE = 0.01


def positions(loops: list) -> np.ndarray:
    return np.concatenate([sweep(loop, np.arange(1, len(loop)), 0.05) for loop in loops])


def judged(mesh: Mesh, cutter: Cutter, loops: list) -> tuple:
    checker = GougeChecker(mesh.corners(), cutter.flat_radius_mm, cutter.corner_mm)
    at = positions(loops)
    return checker.penetration(at), checker.clearance(at[::5])[0]


@pytest.fixture(params=["bowl and slot", "steps", "terrain", "mushroom"])
def walled(request: pytest.FixtureRequest) -> Mesh:
    return Mesh.from_triangles(machining_parts.PARTS[request.param]())


def setup(mesh: Mesh, cutter: Cutter) -> tuple:
    low, high = mesh.bounds
    drop = DropCutter(mesh, cutter)
    grid = Grid.covering(low[:2] - 4, high[:2] + 4, 0.2)
    levels = low[2] + (high[2] - low[2]) * np.array([0.9, 0.53, 0.2])
    return drop, grid, drop.on_grid(grid, float(low[2])), levels


def test_loops_are_closed_free_and_near_the_wall(walled: Mesh, cutter: Cutter) -> None:
    drop, grid, cl, levels = setup(walled, cutter)
    loops = waterline_loops(drop, levels, grid, cl, TOLERANCE)
    assert len(loops) == sum(len(contour_lines(cl, grid, np.ceil(z * 1e3 - 1e-3) / 1e3)) for z in levels)
    for loop in loops:
        assert np.array_equal(loop[0], loop[-1])
        assert np.ptp(loop[:, 2]) == 0
    gouge, gap = judged(walled, cutter, loops)
    assert gouge.max() <= 0.002
    assert np.percentile(gap, 95) <= 0.005


def test_approximate_lines_become_exact(walled: Mesh, cutter: Cutter) -> None:
    drop, grid, cl, levels = setup(walled, cutter)
    rough = [np.column_stack([line, np.full(len(line), z)]) for z in levels for line in contour_lines(cl, grid, z)]
    loops = exact_level_lines(drop, rough, 0.2, TOLERANCE)
    assert len(loops) == len(rough)
    gouge, gap = judged(walled, cutter, loops)
    assert gouge.max() <= 0.003
    assert np.percentile(gap, 95) <= 0.005


@pytest.mark.quick
def test_around_a_post_a_flat_mill_runs_climb_on_the_rounded_offset_of_its_section() -> None:
    post = Mesh.from_triangles(
        machining_parts.cells(lambda x, y: np.full(x.shape, 5.0), np.array([-4.0, 4.0]), np.array([-2.0, 2.0]), 0.0)
    )
    drop = DropCutter(post, Cutter("flat", 6.0))
    grid = Grid.covering((-9, -7), (9, 7), 0.3)
    (loop,) = waterline_loops(drop, 2.5, grid, drop.on_grid(grid, 0.0), TOLERANCE)
    x, y = loop[:, 0], loop[:, 1]
    off = np.hypot(np.maximum(np.abs(x) - 4, 0), np.maximum(np.abs(y) - 2, 0))
    assert off.min() >= 3.0 - 1e-9
    assert off.max() <= 3.003
    area = 0.5 * np.sum(x[:-1] * y[1:] - x[1:] * y[:-1])
    assert area == pytest.approx(-(8 * 4 + 2 * 3 * (8 + 4) + np.pi * 9), rel=1e-3)  # clockwise: the post on the right


@pytest.mark.quick
def test_lines_are_open_at_the_region_and_none_is_found_above_the_part(bowl: Mesh) -> None:
    cutter = Cutter("ball", 6.0)
    drop = DropCutter(bowl, cutter)
    grid = Grid.covering((-4, -4), (64, 44), 0.4)
    cl = drop.on_grid(grid, 0.0)
    region = grid.mesh()[0] < 20
    loops = waterline_loops(drop, [15.0], grid, cl, TOLERANCE, region)
    assert any(not np.array_equal(loop[0], loop[-1]) for loop in loops)
    assert max(loop[:, 0].max() for loop in loops) < 20 + grid.step_mm
    assert waterline_loops(drop, [21.0], grid, cl, TOLERANCE) == []
    assert exact_level_lines(drop, [], 0.2, TOLERANCE) == []
    with pytest.raises(GeometryError):
        waterline_loops(drop, [15.0], grid, cl, 0.0)


@pytest.mark.parametrize("kind", ["ball", "bull", "flat"])
def test_lines_end_where_walls_close_in_instead_of_cutting_across(kind: str) -> None:
    """Between a hill and a wall the way at one height narrows until the tool no longer fits."""

    def height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        hills = 1.5 * np.sin(0.8 * x) * np.cos(0.7 * y) + 0.1 * x
        return np.where(np.abs(y - 4.0) < 0.6, -3.0, np.where(x > 7.0, 3.0, hills))

    line = np.linspace(-10, 10, 26)
    part = Mesh.from_triangles(machining_parts.cells(height, line, line, -6.0))
    cutter = Cutter(kind, 6.0, 1.0)
    drop = DropCutter(part, cutter)
    grid = Grid.covering((-13, -13), (13, 13), 0.3)
    loops = waterline_loops(drop, np.linspace(2.5, -2.0, 10), grid, drop.on_grid(grid, -6.0), 0.01)
    assert sum(len(loop) for loop in loops) > 500
    result = check_lines(part.corners(), cutter.flat_radius_mm, cutter.corner_mm, loops)
    assert result.gouge_max_mm <= 0.005


def test_a_line_is_cut_in_two_where_its_slot_is_too_narrow() -> None:
    def height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return np.where(np.abs(x) > 3.3 - 0.9 * np.exp(-y * y / 8), 3.0, -5.0)

    line = np.linspace(-10, 10, 101)
    drop = DropCutter(Mesh.from_triangles(machining_parts.cells(height, line, line, -6.0)), Cutter("ball", 6.0))
    through = np.column_stack([np.zeros(40), np.linspace(-9, 9, 40), np.full(40, -0.5)])
    assert 0.1 < (drop.at_points(through[:, 0], through[:, 1], -6.0) > -0.5).mean() < 0.6
    found = exact_level_lines(drop, [through], 0.05, TOLERANCE)
    assert len(found) == 2
    for half in found:
        at = sweep(half, np.arange(1, len(half)), 0.02)
        assert len(half) > 1 and (drop.at_points(at[:, 0], at[:, 1], -6.0) <= at[:, 2] + 0.005).all()
        assert (np.sign(at[:, 1]) == np.sign(at[0, 1])).all()
