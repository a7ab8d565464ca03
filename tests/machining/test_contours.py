"""Level lines of maps."""

from __future__ import annotations

import contourpy
import numpy as np
import pytest

from cnc_training.machining.contours import contour_lines
from cnc_training.machining.grid import Grid

pytestmark = pytest.mark.quick
GRID = Grid(-10.0, -8.0, 0.25, 81, 65)


def length(lines: list) -> float:
    return float(sum(np.hypot(*np.diff(line, axis=0).T).sum() for line in lines))


def enclosed(line: np.ndarray) -> float:
    x, y = line.T
    return float(0.5 * np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))


def test_a_hill_gives_one_closed_clockwise_line_with_the_hill_on_its_right() -> None:
    X, Y = GRID.mesh()
    (line,) = contour_lines(-np.hypot(X, Y), GRID, -5.0)
    assert np.array_equal(line[0], line[-1])
    assert np.abs(np.hypot(*line.T) - 5.0).max() < 0.005
    assert enclosed(line) == pytest.approx(-np.pi * 25, rel=0.001)


def test_a_mask_gives_lines_half_a_step_off_its_cells() -> None:
    mask = np.zeros(GRID.shape, dtype=bool)
    mask[20:30, 10:50] = True
    (line,) = contour_lines(mask, GRID, 0.5)
    # The corners of the rectangle are cut.
    assert enclosed(line) == pytest.approx(-(10 * 40 - 4 * 0.125) * 0.25**2)


@pytest.mark.parametrize("seed", range(4))
def test_lines_have_the_length_that_another_implementation_finds(seed: int) -> None:
    rng = np.random.default_rng(seed)
    X, Y = GRID.mesh()
    values = sum(np.sin(a * X + b * Y + c) for a, b, c in rng.normal(0, 0.7, (6, 3)))
    for level in (-1.0, 0.1, 1.3):
        theirs = contourpy.contour_generator(GRID.x, GRID.y, values).lines(level)
        ours = contour_lines(values, GRID, level)
        assert length(ours) == pytest.approx(length(theirs), rel=1e-3)
        assert sum(np.array_equal(line[0], line[-1]) for line in ours) == sum(
            np.array_equal(line[0], line[-1]) for line in theirs
        )


def test_noise_is_traced_completely_each_crossing_once() -> None:
    values = np.random.default_rng(0).random((40, 50))
    grid = Grid(0.0, 0.0, 1.0, 50, 40)
    lines = contour_lines(values, grid, 0.5)
    above = values > 0.5
    crossings = (above[1:] != above[:-1]).sum() + (above[:, 1:] != above[:, :-1]).sum()
    points = np.concatenate([line[1:] if np.array_equal(line[0], line[-1]) else line for line in lines])
    assert len(points) == crossings == len(np.unique(points, axis=0))


def test_lines_open_at_the_border_at_the_region_and_at_missing_values() -> None:
    X, Y = GRID.mesh()
    (line,) = contour_lines(X, GRID, 0.1)
    assert line[0] == pytest.approx([0.1, -8.0])  # the higher side is on the right
    assert line[-1] == pytest.approx([0.1, 8.0])
    hill = -np.hypot(X, Y)
    for values, region in ((hill, X < 1.0), (np.where(X < 1.0, hill, np.nan), None)):
        (line,) = contour_lines(values, GRID, -5.0, region)
        assert not np.array_equal(line[0], line[-1])
        assert line[:, 0].max() < 1.0 + GRID.step_mm


def test_a_flat_map_and_one_at_the_level_have_no_lines() -> None:
    assert contour_lines(np.zeros(GRID.shape), GRID, 0.5) == []
    assert contour_lines(np.full(GRID.shape, 0.5), GRID, 0.5) == []


def test_a_saddle_is_joined_by_its_centre() -> None:
    grid = Grid(0.0, 0.0, 1.0, 2, 2)
    high = contour_lines(np.array([[1.0, 0.2], [0.2, 1.0]]), grid, 0.5)
    low = contour_lines(np.array([[0.8, 0.0], [0.0, 0.8]]), grid, 0.5)
    assert len(high) == len(low) == 2
    assert enclosed_corner(high) == {(0.0, 1.0), (1.0, 0.0)}
    assert enclosed_corner(low) == {(0.0, 0.0), (1.0, 1.0)}


def enclosed_corner(lines: list) -> set:
    """The corner of the unit cell that each line cuts off."""
    return {tuple(np.round(line.mean(axis=0)).tolist()) for line in lines}
