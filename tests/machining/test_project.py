"""Projected paths: how far their chords stray, judged by the independent checker."""

from __future__ import annotations

import machining_parts
import numpy as np
import pytest
from gouge_checker import check_lines
from hypothesis import given, settings
from hypothesis import strategies as st

from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.drop import DropCutter
from cnc_training.machining.mesh import Mesh
from cnc_training.machining.project import project_polyline, project_polylines
from cnc_training.machining.simplify import ABOVE, LEFT, simplify

TOLERANCE = 0.01
PARTS = ["bowl and slot", "steps", "terrain", "mushroom", "saddle"]


def passes(mesh: Mesh, stepover: float, angle: float) -> list:
    low, high = mesh.bounds
    middle, reach = 0.5 * (low + high)[:2], 0.5 * float(np.hypot(*(high - low)[:2])) + 1
    along, across = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
    return [
        np.stack([middle + v * across - reach * along, middle + v * across + reach * along])
        for v in np.arange(-0.6 * reach, 0.6 * reach, stepover)
    ]


@pytest.mark.parametrize("name", PARTS)
def test_paths_with_all_chords_and_rounding_stay_within_tolerance(name: str, cutter: Cutter) -> None:
    mesh = Mesh.from_triangles(machining_parts.PARTS[name]())
    floor = float(mesh.bounds[0][2])
    lines = project_polylines(DropCutter(mesh, cutter), passes(mesh, 3.7, 0.31), TOLERANCE, floor)
    r1, r2 = cutter.flat_radius_mm, cutter.corner_mm
    check = check_lines(mesh.corners(), r1, r2, lines, floor=floor, excess_positions=3000)
    assert check.gouge_max_mm <= 0.002
    assert check.excess_p95_mm <= 0.005


def test_links_shorter_than_a_sample_do_not_cut_through_an_edge() -> None:
    """From the rounded edge of a wall down it: both ends are exact, and no bend tells of the edge between."""
    mesh = Mesh.from_triangles(machining_parts.mushroom())
    cutter = Cutter("flat", 6.0)
    angle, radius = np.linspace(0, 2 * np.pi, 97)[:-1, None], np.linspace(7.6, 7.96, 10)[None, :]
    ends = [np.stack([r * np.cos(angle), r * np.sin(angle)], axis=2).reshape(-1, 2) for r in (radius, radius + 0.06)]
    lines = project_polylines(DropCutter(mesh, cutter), list(np.stack(ends, axis=1)), TOLERANCE, -2.0)
    assert check_lines(mesh.corners(), 3.0, 0.0, lines, floor=-2.0, excess_positions=10).gouge_max_mm <= 0.002


@pytest.mark.parametrize("tolerance", [0.002, 0.05])
def test_a_finer_tolerance_takes_more_points_and_cuts_less(bowl: Mesh, tolerance: float) -> None:
    cutter = Cutter("ball", 6.0)
    drop = DropCutter(bowl, cutter)
    lines = passes(bowl, 7.0, 0.0)
    path = project_polylines(drop, lines, tolerance, 0.0, decimals=5)
    usual = project_polylines(drop, lines, TOLERANCE, 0.0, decimals=5)
    assert (sum(map(len, path)) > sum(map(len, usual))) == (tolerance < TOLERANCE)
    check = check_lines(bowl.corners(), 0.0, 3.0, path, excess_positions=100)
    assert check.gouge_max_mm <= 0.2 * tolerance


@pytest.mark.quick
def test_ends_and_plane_curve_stay_and_coordinates_are_those_of_the_program(bowl: Mesh) -> None:
    drop = DropCutter(bowl, Cutter("bull", 6.0, 1.0))
    curve = np.column_stack([np.linspace(2, 58, 57), 20 + 9 * np.sin(np.linspace(0, 6, 57))])
    path = project_polyline(drop, curve, TOLERANCE, 0.0)
    assert np.abs(path - np.round(path, 3)).max() < 1e-9
    assert np.abs(path[[0, -1], :2] - curve[[0, -1]]).max() <= 0.0015
    nearest = np.interp(path[:, 0], curve[:, 0], curve[:, 1])
    assert np.abs(path[:, 1] - nearest).max() < 0.005
    exact = drop.at_points(path[:, 0], path[:, 1], 0.0)
    assert (path[:, 2] >= exact - 1e-5).all()


@pytest.mark.quick
def test_a_plane_needs_two_points_and_a_wall_gets_its_corner_within_the_tolerance() -> None:
    steps = Mesh.from_triangles(machining_parts.steps())
    drop = DropCutter(steps, Cutter("flat", 2.0))
    path = project_polyline(drop, np.array([[1.5, 2.0], [4.5, 2.0]]), TOLERANCE, -2.0)
    assert len(path) == 2
    path = project_polyline(drop, np.array([[1.5, 2.0], [8.5, 2.0]]), TOLERANCE, -2.0)
    assert len(path) == 4  # up the wall of the first terrace, one radius before it
    assert path[1:3, 0] == pytest.approx([5.0, 5.0], abs=0.0011)
    assert path[:, 2].tolist() == [0.0, 0.0, 1.0, 1.0]


def height_apart(one: np.ndarray, other: np.ndarray) -> float:
    """Largest difference in height, mm, of two paths (n, 3) along the same line, on which x + y ascends."""
    along = [line[:, 0] + line[:, 1] for line in (one, other)]
    return float(np.abs(one[:, 2] - np.interp(along[0], along[1], other[:, 2])).max())


@pytest.mark.quick
def test_many_curves_at_once_give_what_each_gives_alone_within_the_tolerance(bowl: Mesh) -> None:
    drop = DropCutter(bowl, Cutter("ball", 6.0))
    curves = [*passes(bowl, 9.0, 0.7), np.array([[5.0, 5.0]]), np.array([[1.0, 1.0], [1.0, 1.0], [2.0, 1.0]])]
    together = project_polylines(drop, curves, TOLERANCE, 0.0)
    assert len(together) == len(curves)
    for curve, path in zip(curves, together):
        alone = project_polyline(drop, curve, TOLERANCE, 0.0)
        assert len(path) <= 1.1 * len(alone) + 2
        ends = [0, -1]
        assert np.abs(alone[ends] - path[ends]).max() < 1e-9
        assert height_apart(path, alone) < TOLERANCE
    assert project_polylines(drop, [], TOLERANCE, 0.0) == []


@pytest.mark.quick
@pytest.mark.parametrize(
    ("curve", "tolerance"),
    [
        (np.array([[0.0, np.nan], [1, 1]]), 0.01),
        (np.zeros((0, 2)), 0.01),
        (np.zeros((4, 3)), 0.01),
        (np.array([[0.0, 0], [1, 1]]), 0.0),
        (np.array([[0.0, 0], [1e9, 1]]), 0.01),
    ],
)
def test_bad_requests_are_refused_before_any_work(bowl: Mesh, curve: np.ndarray, tolerance: float) -> None:
    with pytest.raises(GeometryError):
        project_polyline(DropCutter(bowl, Cutter("ball", 6.0)), curve, tolerance, 0.0)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(seed=st.integers(0, 100_000), side=st.sampled_from([ABOVE, LEFT]))
@pytest.mark.quick
def test_simplified_lines_leave_no_point_beyond_the_tolerance_of_its_side(seed: int, side: str) -> None:
    rng = np.random.default_rng(seed)
    count = int(rng.integers(2, 300))
    walk = np.cumsum(rng.normal(0, (0.0, 0.01, 0.02) if side == ABOVE else (0.02, 0.02, 0.0), (count, 3)), axis=0)
    walk[:, 0] += 0.1 * np.arange(count)
    if side == ABOVE:
        walk[:, 1] = 0.0
    starts = np.unique(np.concatenate([[0], rng.integers(0, count, 2)]))
    keep = simplify(walk, starts, 0.01, 0.04, side)
    ends = np.append(starts[1:], count) - 1
    assert keep[starts].all()
    assert keep[ends].all()
    kept = np.flatnonzero(keep)
    for a, b in zip(kept[:-1], kept[1:]):
        if (starts == b).any():
            continue
        chord = walk[b] - walk[a]
        for point in walk[a + 1 : b]:
            t = np.clip((point - walk[a]) @ chord / (chord @ chord), 0, 1)
            off = point - walk[a] - t * chord
            beside = chord[0] * off[1] - chord[1] * off[0]
            cuts = off[2] > 0 if side == ABOVE else beside > 0
            assert np.linalg.norm(off) <= (0.01 if cuts else 0.04) + 1e-9


@pytest.mark.quick
def test_long_paths_are_projected_in_batches_to_the_same_heights(monkeypatch: pytest.MonkeyPatch, bowl: Mesh) -> None:
    from cnc_training.machining import project

    drop = DropCutter(bowl, Cutter("ball", 6.0))
    y = np.linspace(2, 38, 7)
    rows = [np.column_stack([np.linspace(0, 60, 61), np.full(61, v)]) for v in y]
    spiral = np.linspace(0, 12 * np.pi, 900)
    lines = [
        *rows,
        np.column_stack([30 + 0.5 * spiral * np.cos(spiral), 20 + 0.5 * spiral * np.sin(spiral)]),
        rows[0][:1],
    ]
    whole = project_polylines(drop, lines, 0.01, 0.0)
    monkeypatch.setattr(project, "SAMPLES_AT_ONCE", 1500)
    pieces = project_polylines(drop, lines, 0.01, 0.0)
    assert len(pieces) == len(lines)
    for one, other in zip(whole[:-2], pieces[:-2]):
        assert np.array_equal(one[[0, -1]], other[[0, -1]])
        assert height_apart(one, other) < TOLERANCE
    # a line that is cut keeps the points at which it was cut
    assert abs(len(pieces[-2]) - len(whole[-2])) <= 12
    along = pieces[-2]
    assert np.array_equal(along[[0, -1]], whole[-2][[0, -1]])
    assert (np.abs(np.diff(along, axis=0)).max(axis=1) > 0).all()
    assert np.array_equal(pieces[-1], whole[-1])


@pytest.mark.quick
def test_a_path_of_too_many_samples_is_refused_before_any_work(bowl: Mesh) -> None:
    far = np.array([[0.0, 0.0], [1e9, 0.0]])
    with pytest.raises(GeometryError) as caught:
        project_polylines(DropCutter(bowl, Cutter("ball", 6.0)), [far], 0.01, 0.0)
    assert caught.value.kind == "path_too_long"
