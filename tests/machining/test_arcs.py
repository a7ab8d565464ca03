"""Circular moves: which chords become one, within which error, how long they take, and what controllers accept."""

from __future__ import annotations

import dataclasses

import machining_parts
import numpy as np
import pytest
from gouge_checker import GougeChecker, sweep

from cnc_training.contract import Candidate, MachineProfile
from cnc_training.machining.arcs import Blocks, with_arcs
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.finishing import DRAFT, Finishing, standard_setup
from cnc_training.machining.kinematics import estimate_moves, estimate_time
from cnc_training.machining.mesh import Mesh
from cnc_training.machining.moves import Moves
from cnc_training.machining.toolpath import CUT, LINK, RAPID, Toolpath

TOLERANCE_MM = 0.008
RADIUS_ERROR_MM = 0.005  # GRBL refuses an arc whose radii differ by more at its ends (and by more than 0.1 %)


def circle(radius: float, turns: float = 1.0, rise: float = 0.0, step_mm: float = 0.2) -> Toolpath:
    """Counter-clockwise from (radius, 0), as posted."""
    count = int(np.ceil(2 * np.pi * radius * turns / step_mm)) + 1
    angle = np.linspace(0, 2 * np.pi * turns, count)
    points = np.column_stack([radius * np.cos(angle), radius * np.sin(angle), rise * angle / (2 * np.pi)])
    kinds = np.full(count, CUT, np.uint8)
    kinds[0] = RAPID
    return Toolpath(points, kinds).rounded(3)


def farthest(points: np.ndarray, path: np.ndarray) -> float:
    """Largest distance of points from a polyline."""
    a, d = path[:-1], np.diff(path, axis=0)
    share = ((points[:, None] - a) * d).sum(axis=2) / np.maximum((d * d).sum(axis=1), 1e-18)
    off = points[:, None] - a - np.clip(share, 0, 1)[..., None] * d
    return float(np.sqrt((off * off).sum(axis=2)).min(axis=1).max())


@pytest.mark.quick
@pytest.mark.parametrize("radius", [0.5, 4.0, 40.0])
def test_a_circle_becomes_a_few_arcs_about_its_middle(radius: float) -> None:
    blocks = with_arcs(circle(radius, step_mm=0.05 if radius < 1 else 0.2), TOLERANCE_MM, 3)
    arcs = np.flatnonzero(blocks.turn)
    assert 2 <= len(arcs) == len(blocks.path) - 1 <= 3
    assert (blocks.turn[arcs] == 1).all()
    assert np.abs(blocks.centre[arcs]).max() < 0.003


@pytest.mark.quick
def test_an_even_helix_becomes_helical_arcs_and_an_uneven_one_does_not() -> None:
    path = circle(6.0, turns=3.0, rise=1.0)
    blocks = with_arcs(path, TOLERANCE_MM, 3)
    assert len(blocks.path) <= 8 and blocks.turn[1:].all()
    assert farthest(path.points, blocks.chords(1e-4).points) < 0.002
    uneven = Toolpath(path.points * [1, 1, 0] + [0, 0, 1] * np.random.default_rng(1).random((len(path), 1)), path.kinds)
    assert not with_arcs(uneven, TOLERANCE_MM, 3).turn.any()


@pytest.mark.quick
def test_straight_lines_corners_and_links_are_left_as_they_are() -> None:
    square = np.array([[0.0, 0, 0], [10, 0, 0], [10, 10, 0], [0, 10, 0], [0, 0, 0]])
    line = np.column_stack([np.linspace(0, 30, 200), np.round(np.linspace(0, 11, 200), 3), np.zeros(200)])
    for points in (square, np.round(line, 3)):
        path = Toolpath(points, np.r_[RAPID, np.full(len(points) - 1, CUT)])
        blocks = with_arcs(path, TOLERANCE_MM, 3)
        assert not blocks.turn.any()
        assert np.array_equal(blocks.path.points, path.points)
    around = circle(5.0)
    around.kinds[1:] = LINK
    assert not with_arcs(around, TOLERANCE_MM, 3).turn.any()


@pytest.mark.quick
def test_arcs_stay_near_the_moves_and_end_on_their_circle_after_rounding() -> None:
    rng = np.random.default_rng(7)
    for _ in range(20):
        radius = float(np.exp(rng.uniform(np.log(0.3), np.log(200.0))))
        step = min(np.sqrt(8 * radius * 0.28 * TOLERANCE_MM), 0.4 * radius)
        path = circle(radius, turns=float(rng.uniform(0.2, 1.0)), step_mm=step)
        path = Toolpath(np.round(path.points + rng.uniform(-50, 50, 3), 3), path.kinds)
        blocks = with_arcs(path, TOLERANCE_MM, 3)
        assert blocks.turn.any()
        assert farthest(path.points, blocks.chords(1e-4).points) <= 0.002
        for k in np.flatnonzero(blocks.turn):
            first, last = (np.hypot(*(blocks.path.points[i, :2] - blocks.centre[k])) for i in (k - 1, k))
            assert abs(first - last) <= max(RADIUS_ERROR_MM, 0.001 * first)


@pytest.mark.quick
def test_a_controller_takes_arcs_at_least_as_fast_as_their_chords() -> None:
    path = circle(8.0)
    machine = MachineProfile()
    blocks = with_arcs(path, TOLERANCE_MM, 3)
    chords = estimate_time(path, machine, 1500).total_s
    arcs = estimate_moves(blocks.moves(), machine, 1500).total_s
    assert arcs == pytest.approx(2 * np.pi * 8 / 25, rel=0.1)
    assert arcs <= chords * 1.02
    moves, length = blocks.moves(), Moves.of_toolpath(path).length_mm.sum()
    assert moves.length_mm.sum() == pytest.approx(length, rel=1e-3)
    straight = Blocks.straight(path).moves()
    assert np.array_equal(straight.length_mm, Moves.of_toolpath(path).length_mm)


@pytest.mark.parametrize(
    ("kind", "pattern"),
    [("ball", "waterline"), ("bull", "waterline"), ("flat", "offset"), ("ball", "circular"), ("flat", "spiral")],
)
def test_paths_with_arcs_do_not_gouge_and_are_shorter_programs(kind: str, pattern: str) -> None:
    line = np.linspace(-14, 14, 85)
    mesh = Mesh.from_triangles(
        machining_parts.cells(lambda x, y: np.clip((np.hypot(x, y) - 8.0) * 1.5, 0.0, 5.0), line, line, -3.0)
    )
    setup = dataclasses.replace(standard_setup(mesh), tolerance_mm=TOLERANCE_MM)
    finishing = Finishing(mesh, Cutter(kind, 6.0, 1.0), setup, 0.02, DRAFT)
    path = finishing.toolpath(Candidate(pattern), 1.2, exact=True).rounded(3)
    blocks = with_arcs(path, TOLERANCE_MM, 3)
    arcs = blocks.chords(1e-4)
    judge = GougeChecker(mesh.corners(), finishing.cutter.flat_radius_mm, finishing.cutter.corner_mm)
    positions = sweep(arcs.points, np.arange(1, len(arcs)), 0.05)
    gouge = judge.penetration(positions[:: max(1, len(positions) // 6000)])
    assert gouge.max() <= 0.004 and np.percentile(gouge, 99.9) <= 0.002
    assert farthest(path.points[::7], arcs.points) <= 0.5 * TOLERANCE_MM
    assert blocks.turn.any()
    assert len(blocks.path) < (0.5 if pattern == "waterline" else 1.0) * len(path)
