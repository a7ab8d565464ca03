"""Pencil passes: where the tool touches twice, what they leave in creases, and how a strategy takes them in."""

from __future__ import annotations

import dataclasses

import machining_parts
import numpy as np
import pytest
from gouge_checker import GougeChecker, sweep

from cnc_training.contract import PENCIL, Candidate
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.finishing import Finishing, Quality, standard_setup
from cnc_training.machining.mesh import Mesh
from cnc_training.machining.skeleton import branches, thin
from cnc_training.machining.toolpath import CUT

CUTTERS = {"ball": Cutter("ball", 6.0), "bull": Cutter("bull", 6.0, 1.0), "flat": Cutter("flat", 6.0)}
SLOPE = 0.6


def vee() -> Mesh:
    """Two slopes that meet in a valley along Y, and a third one that crosses it."""
    line = np.linspace(-15, 15, 121)
    return Mesh.from_triangles(
        machining_parts.sheet(lambda x, y: SLOPE * np.abs(x) + 0.3 * np.maximum(y - 5, 0), line, line)
    )


def pocket() -> Mesh:
    """A rectangular pocket with vertical walls, 24 x 18 mm and 5 mm deep."""
    x, y = np.arange(-20, 20.5, 1.0), np.arange(-15, 15.5, 1.0)
    return Mesh.from_triangles(
        machining_parts.cells(lambda x, y: np.where((np.abs(x) < 12) & (np.abs(y) < 9), 0.0, 5.0), x, y, -3.0)
    )


def job(mesh: Mesh, kind: str, **setup: object) -> Finishing:
    setup_ = dataclasses.replace(standard_setup(mesh), **setup)
    return Finishing(mesh, CUTTERS[kind], setup_, 0.02, Quality(4000), seed=3)


@pytest.mark.quick
def test_a_broad_band_is_thinned_to_its_middle_and_walked_in_one_line() -> None:
    mask = np.zeros((30, 40), bool)
    mask[10:14, 5:35] = True
    (line,) = branches(thin(mask), 5)
    assert len(line) > 24
    assert set(line[:, 0]) <= {11, 12}
    assert (np.abs(np.diff(line, axis=0)).max(axis=1) == 1).all()


@pytest.mark.quick
def test_rings_are_closed_and_crossings_part_their_lines() -> None:
    j, i = np.mgrid[:41, :41]
    away = np.hypot(j - 20, i - 20)
    (ring,) = branches(thin((away > 11) & (away < 14)), 5)
    assert (ring[0] == ring[-1]).all()
    cross = (np.abs(j - 20) <= 1) | (np.abs(i - 20) <= 1)
    lines = branches(thin(cross), 5)
    assert len([line for line in lines if len(line) > 15]) == 4


@pytest.mark.quick
@pytest.mark.parametrize("kind", sorted(CUTTERS))
def test_the_pass_along_a_valley_runs_where_both_slopes_are_touched(kind: str) -> None:
    """By symmetry the tool's centre is on the valley's line."""
    finishing = job(vee(), kind)
    path = finishing.toolpath(PENCIL, 1.0, exact=True)
    cuts = sweep(path.points, np.flatnonzero(path.kinds == CUT), 0.1)
    along = cuts[(cuts[:, 1] > -14) & (cuts[:, 1] < 4) & (np.abs(cuts[:, 0]) < 1)]
    assert np.ptp(along[:, 1]) > 15
    assert np.abs(along[:, 0]).max() <= 0.002
    cutter = CUTTERS[kind]
    lean = np.arctan(SLOPE)
    height = cutter.flat_radius_mm * SLOPE + cutter.corner_mm / np.cos(lean) - cutter.corner_mm
    assert along[:, 2] == pytest.approx(height, abs=0.006)


@pytest.mark.parametrize("kind", sorted(CUTTERS))
@pytest.mark.parametrize("candidate", [Candidate("zigzag", 30.0), Candidate("waterline")], ids=lambda c: c.key)
def test_less_of_the_creases_is_over_the_limit_with_pencil_passes(kind: str, candidate: Candidate) -> None:
    for part in (vee(), pocket()):
        plain, with_pencil = job(part, kind), job(part, kind, pencil=True)
        before, after = (
            finishing.crease_cusp(finishing.toolpath(candidate, 0.6, exact=True)) for finishing in (plain, with_pencil)
        )
        assert plain.probes.crease_mm2 > 20.0
        assert before.over_fraction == 0.0 or after.over_fraction < before.over_fraction
        assert after.max_mm <= before.max_mm
        # elsewhere nothing changes for the worse
        assert with_pencil.solve(candidate).feasible or not plain.solve(candidate).feasible


@pytest.mark.parametrize("kind", sorted(CUTTERS))
def test_pencil_passes_do_not_gouge_not_even_along_vertical_walls(kind: str) -> None:
    for mesh in (vee(), pocket(), Mesh.from_triangles(machining_parts.terrain(4, roughness=2.0))):
        finishing = job(mesh, kind)
        path = finishing.toolpath(PENCIL, 1.0, exact=True).rounded(3)
        if len(path) == 0:
            continue
        judge = GougeChecker(mesh.corners(), finishing.cutter.flat_radius_mm, finishing.cutter.corner_mm)
        positions = sweep(path.points, np.flatnonzero(path.feeding[1:]) + 1, 0.05)
        assert judge.penetration(positions[:: max(1, len(positions) // 3000)]).max() <= 0.002


@pytest.mark.quick
def test_a_pencil_alone_is_a_solution_where_there_are_creases_and_else_says_so() -> None:
    solved = job(vee(), "ball").solve(PENCIL)
    assert solved.feasible and solved.toolpath.cutting_length_mm > 40
    line = np.linspace(-15, 15, 31)
    plane = Mesh.from_triangles(machining_parts.sheet(lambda x, y: 0.1 * x, line, line))
    refused = job(plane, "ball").solve(PENCIL)
    assert not refused.feasible and refused.reason
