"""Random parts, mirrored, turned by 90 degrees or shifted, give mirrored, turned or shifted maps and heights."""

from __future__ import annotations

import dataclasses
from typing import Callable, Dict, Tuple

import machining_parts
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnc_training.machining.cutter import Cutter
from cnc_training.machining.drop import DropCutter
from cnc_training.machining.finishing import DRAFT, Finishing, standard_setup
from cnc_training.machining.grid import Grid
from cnc_training.machining.mesh import Mesh

pytestmark = pytest.mark.quick

EXACT_MM = 1e-9
STOCK_MM = 0.0873  # so that no radius fits the grid: what is touched by a hair is up to rounding
CUTTERS = {
    "ball": Cutter("ball", 4.0),
    "bull": Cutter("bull", 4.0, 0.5),
    "flat": Cutter("flat", 4.0),
    "tapered": Cutter("tapered", 4.0, 0.6, 15.0),
    "stepped": Cutter("profile", 4.0, profile_mm=((0.0, 0.8), (1.5, 1.0), (1.5, 1.4), (2.0, 2.0))),
}
SHIFT = (16.0, -32.0, 8.0)  # powers of two: nothing is rounded away
Points = Callable[[np.ndarray], np.ndarray]
# What happens to places, and to a map (rows along Y, columns along X).
MOVES: Dict[str, Tuple[Points, Points]] = {
    "mirrored in X": (lambda p: p * (-1, 1, 1), lambda m: m[:, ::-1]),
    "mirrored in Y": (lambda p: p * (1, -1, 1), lambda m: m[::-1]),
    "turned by 90 degrees": (lambda p: p[..., [1, 0, 2]] * (-1, 1, 1), lambda m: m.T[:, ::-1]),
    "turned by 180 degrees": (lambda p: p * (-1, -1, 1), lambda m: m[::-1, ::-1]),
    "shifted": (lambda p: p + np.array(SHIFT), lambda m: m),
}


def random_part(seed: int) -> np.ndarray:
    """Hills, with loose triangles through them: undercuts, holes in what is seen from above, edges of every kind."""
    hills = machining_parts.terrain(seed, 16.0, 9)
    return np.concatenate([hills, machining_parts.soup(seed, 12) * (0.5, 0.5, 1.0)])


def lifted(name: str) -> float:
    return SHIFT[2] if name == "shifted" else 0.0


@settings(max_examples=40, deadline=None, derandomize=True)
@given(seed=st.integers(0, 100_000), kind=st.sampled_from(sorted(CUTTERS)), name=st.sampled_from(sorted(MOVES)))
def test_grids_of_heights_move_with_the_part(seed: int, kind: str, name: str) -> None:
    move, turn = MOVES[name]
    triangles, cutter = random_part(seed), CUTTERS[kind]
    grid = Grid.covering((-11.0, -10.0), (12.0, 11.5), 0.37)
    corners = move(np.array([[grid.x0, grid.y0, 0.0], [grid.x[-1], grid.y[-1], 0.0]]))
    low, high = corners.min(axis=0), corners.max(axis=0)
    there = Grid.covering((low[0], low[1]), (high[0], high[1]), 0.37)
    before = DropCutter(Mesh.from_triangles(triangles), cutter).on_grid(grid, -40.0)
    after = DropCutter(Mesh.from_triangles(move(triangles)), cutter).on_grid(there, -40.0 + lifted(name))
    # a grid point on the very edge of what the cutter touches may fall to either side by rounding
    off = np.abs(after - lifted(name) - turn(before)) > EXACT_MM
    assert off.mean() <= 0.001


@settings(max_examples=12, deadline=None, derandomize=True)
@given(seed=st.integers(0, 100_000), kind=st.sampled_from(sorted(CUTTERS)), name=st.sampled_from(sorted(MOVES)))
def test_maps_move_with_the_part(seed: int, kind: str, name: str) -> None:
    move, turn = MOVES[name]
    part, moved = (Mesh.from_triangles(triangles) for triangles in (random_part(seed), move(random_part(seed))))
    cutter = CUTTERS[kind]
    setup = dataclasses.replace(standard_setup(part), stock_to_leave_mm=STOCK_MM)
    there = dataclasses.replace(standard_setup(moved), stock_to_leave_mm=STOCK_MM)
    before = Finishing(part, cutter, setup, 0.05, DRAFT).maps
    after = Finishing(moved, cutter, there, 0.05, DRAFT).maps
    assert after.grid.shape == turn(before.cl).shape
    assert (np.abs(after.cl - lifted(name) - turn(before.cl)) > EXACT_MM).mean() <= 0.001
    assert np.array_equal(after.allowed, turn(before.allowed))
    # places where the tool touches are found from samples on the faces, which round to cells
    for this, that in ((after.area, before.area), (after.crease, before.crease)):
        assert (this != turn(that)).mean() <= 0.002
    assert (np.abs(after.height - lifted(name) - turn(before.height)) > 1e-6).mean() <= 0.001
