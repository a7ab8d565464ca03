"""Stretches of lines that count as straight: held against the drop cutter's own heights."""

from __future__ import annotations

import machining_parts
import numpy as np
import pytest

from cnc_training.machining.cutter import Cutter
from cnc_training.machining.drop import DropCutter
from cnc_training.machining.mesh import Mesh
from cnc_training.machining.straight import LineCells, straight_cells, with_straight_stretches

FLOOR_MM = -1.0
CELL_MM = 0.8


def lines_over(mesh: Mesh, angle: float, apart_mm: float) -> np.ndarray:
    """(n, 2, 2) beginning and end of parallel lines, back and forth, over the whole part."""
    low, high = mesh.bounds
    middle, reach = 0.5 * (low + high)[:2], 0.6 * float(np.hypot(*(high - low)[:2]))
    along, across = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
    rows = middle + np.arange(-reach, reach, apart_mm)[:, None] * across
    lines = np.stack([rows - reach * along, rows + reach * along], axis=1)
    lines[1::2] = lines[1::2, ::-1]
    return lines


@pytest.mark.quick
@pytest.mark.parametrize("angle", [0.0, 0.31])
def test_straight_cells_are_straight_in_every_part_and_for_every_cutter(
    part: Mesh, cutter: Cutter, angle: float
) -> None:
    drop = DropCutter(part, cutter)
    lines = lines_over(part, angle, 2.3)
    way = np.array([np.cos(angle), np.sin(angle)])
    number = np.floor(np.hypot(*(lines[:, 1] - lines[:, 0]).T) / CELL_MM).astype(np.int64)
    cells = LineCells(lines[:, 0], lines[:, 1], way, number)
    straight, rise = straight_cells(drop, cells, FLOOR_MM)
    share = np.linspace(0.0, 1.0, 21)[:, None]
    z = drop.at_points(cells.x + share * cells.dx, cells.y + share * cells.dy, FLOOR_MM)
    chord = z[0] + share * (z[-1] - z[0])
    assert straight.any()
    assert np.abs(z - chord)[:, straight].max() < 1e-6
    assert np.abs(z[-1] - z[0] - rise)[straight].max() < 1e-6


@pytest.mark.quick
def test_a_profile_with_steps_is_held_against_all_its_parts() -> None:
    mesh = Mesh.from_triangles(machining_parts.steps())
    drop = DropCutter(mesh, Cutter("profile", 0.0, profile_mm=((0.0, 1.0), (2.0, 1.0), (2.0, 3.0), (5.0, 3.0))))
    lines = lines_over(mesh, 0.0, 0.7)
    number = np.full(len(lines), 40)
    cells = LineCells(lines[:, 0], lines[:, 1], np.array([1.0, 0.0]), number)
    straight, _ = straight_cells(drop, cells, FLOOR_MM)
    middle = [drop.at_points(cells.x + s * cells.dx, cells.y + s * cells.dy, FLOOR_MM) for s in (0.0, 0.3, 0.6, 1.0)]
    assert straight.mean() > 0.3
    bend = np.abs(middle[1] - middle[0] - 0.3 * (middle[3] - middle[0]))
    assert bend[straight].max() < 1e-6


@pytest.mark.quick
def test_long_lines_over_level_ground_become_few_stretches_with_the_same_ends() -> None:
    mesh = Mesh.from_triangles(machining_parts.steps())
    lines = lines_over(mesh, 0.0, 0.2)
    points, starts = lines.reshape(-1, 2), np.arange(0, 2 * len(lines), 2)
    drop = DropCutter(mesh, Cutter("ball", 2.0))
    found, first, straight = with_straight_stretches(drop, points, starts, CELL_MM, FLOOR_MM)
    assert np.array_equal(found[first], points[starts])
    assert np.array_equal(found[np.append(first[1:], len(found)) - 1], points[starts + 1])
    length = np.hypot(*np.diff(found, axis=0).T)
    assert length[straight[:-1]].sum() > 0.5 * np.hypot(*(lines[:, 1] - lines[:, 0]).T).sum()
    assert length[straight[:-1]].max() > 3 * CELL_MM


@pytest.mark.quick
def test_few_lines_and_crooked_ones_stay_as_they_are(bowl: Mesh) -> None:
    drop = DropCutter(bowl, Cutter("ball", 6.0))
    turn = np.linspace(0, 200, 2000)
    for points in (np.array([[0.0, 5.0], [60.0, 5.0]]), 20 + 10 * np.stack([np.cos(turn), np.sin(turn)], axis=1)):
        found, first, straight = with_straight_stretches(drop, points, np.array([0]), CELL_MM, 0.0)
        assert np.array_equal(found, points)
        assert first.tolist() == [0]
        assert not straight.any()
