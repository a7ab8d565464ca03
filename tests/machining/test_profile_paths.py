"""Whole paths of tapered balls and profiles: what they leave, and that they do not gouge by the brute force."""

from __future__ import annotations

import dataclasses
from typing import Callable

import machining_parts
import numpy as np
import profile_judge
import pytest
from gouge_checker import sweep

from cnc_training.contract import Candidate
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.drop import DropCutter
from cnc_training.machining.finishing import LABEL, Finishing, standard_setup
from cnc_training.machining.mesh import Mesh

ALLOWED_MM = 0.005  # of the tolerance of 0.01 mm, what a path may use
POSITIONS = 1500
PATTERNS = [Candidate("zigzag", 30.0), Candidate("offset3d"), Candidate("spiral"), Candidate("waterline"),
            Candidate("hybrid", 0.0, 35.0)]  # fmt: skip
SLENDER = Cutter("tapered", 6.0, 0.5, 8.0)
VBIT = Cutter("profile", 0.0, profile_mm=((0.0, 0.0), (3.0, 3.0)))
FOOT = float(np.sqrt(2.0) - 1.0)

# The brute force's table of the cutter less d all round, and how much higher its tip is.
SHRUNK: dict = {
    SLENDER: (lambda d: profile_judge.tapered(0.5 - d, 8.0, 3.0 - d), lambda d: d),
    VBIT: (lambda d: profile_judge.straight([(0, 0), (3 - d - FOOT * d, 3 - d - FOOT * d)]), lambda d: d + FOOT * d),
}


def rough() -> Mesh:
    """Hills with sharp facets, a wall, and a narrow groove."""

    def height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        hills = 1.5 * np.sin(0.8 * x) * np.cos(0.7 * y) + 0.1 * x
        return np.where(np.abs(y - 4.0) < 0.6, -3.0, np.where(x > 7.0, 3.0, hills))

    return Mesh.from_triangles(machining_parts.cells(height, np.linspace(-10, 10, 26), np.linspace(-10, 10, 26), -6.0))


def job(cutter: Cutter, cusp_mm: float, mesh: Callable[[], Mesh] = rough, **setup: float) -> Finishing:
    made = mesh()
    return Finishing(made, cutter, dataclasses.replace(standard_setup(made), **setup), cusp_mm, LABEL, seed=1)


@pytest.mark.parametrize("candidate", PATTERNS, ids=lambda c: c.key)
@pytest.mark.parametrize("cutter", [SLENDER, VBIT], ids=["tapered ball", "V-bit"])
def test_exact_paths_of_profiles_do_not_gouge(cutter: Cutter, candidate: Candidate) -> None:
    finishing = job(cutter, 0.05)
    path = finishing.toolpath(candidate, 0.8, exact=True)
    at = sweep(path.points, np.flatnonzero(path.feeding), 0.02)
    # where the path is lowest against the part, and a few places anywhere
    depth = finishing.drop.at_points(at[:, 0], at[:, 1], -50.0) - at[:, 2]
    pick = np.unique(
        np.r_[np.argsort(depth)[-POSITIONS // 2 :], np.arange(0, len(at), max(1, 2 * len(at) // POSITIONS))]
    )
    table, lift = SHRUNK[cutter]
    rest = profile_judge.heights(finishing.mesh.corners(), table(ALLOWED_MM), at[pick, 0], at[pick, 1], -50.0)
    assert (rest <= at[pick, 2] + lift(ALLOWED_MM) + 1e-9).all()


def test_stock_is_left_by_a_path_of_a_tapered_ball() -> None:
    finishing = job(SLENDER, 0.05, stock_to_leave_mm=0.3)
    path = finishing.toolpath(Candidate("zigzag", 0.0), 0.8, exact=True)
    at = sweep(path.points, np.flatnonzero(path.feeding), 0.1)[::7]
    # less the tolerance the cutter grown by the stock is free
    stock = 0.3 - ALLOWED_MM
    rest = DropCutter(finishing.mesh, SLENDER.inflated(stock)).at_points(at[:, 0], at[:, 1], -50.0)
    assert (rest + stock <= at[:, 2] + 1e-9).all()


@pytest.mark.quick
def test_stepovers_are_solved_on_level_ground_as_the_tip_demands() -> None:
    line = np.linspace(-15, 15, 5)

    def plane() -> Mesh:
        return Mesh.from_triangles(machining_parts.sheet(lambda x, y: 0 * x, line, line))

    tapered = job(SLENDER, 0.02, plane).solve(Candidate("zigzag", 0.0))
    assert tapered.feasible
    assert tapered.stepover_mm == pytest.approx(2 * np.sqrt(2 * 0.5 * 0.02 - 0.02**2), rel=0.04)
    vbit = job(VBIT, 0.1, plane).solve(Candidate("zigzag", 0.0))
    assert vbit.feasible
    assert vbit.stepover_mm == pytest.approx(0.2, rel=0.04)  # two sides of 45 degrees
