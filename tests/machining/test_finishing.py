"""Finishing paths: what they reach, where they stay, what they leave, and how they answer to changes of the part."""

from __future__ import annotations

import dataclasses

import machining_parts
import numpy as np
import pytest
from gouge_checker import GougeChecker, sweep

from cnc_training.contract import CANDIDATES, DEFAULT, LINE0, Candidate, MachineProfile, Setup
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.finishing import DRAFT, JUDGE, LABEL, Finishing, Quality, standard_setup
from cnc_training.machining.mesh import Mesh, make_mesh
from cnc_training.machining.toolpath import CUT, LINK, PLUNGE, RAPID, Toolpath
from cnc_training.machining.zlevel import waterline_passes, waterline_pieces

BALL = Cutter("ball", 6.0)
FINE = Quality(3000, secant_steps=5, tolerance=0.03)
PATTERNS = [Candidate("zigzag", 30.0), LINE0, Candidate("offset"), Candidate("offset3d"), Candidate("circular"),
            Candidate("spiral"), Candidate("waterline"), Candidate("hybrid", 0.0, 35.0),
            Candidate("crossed", 30.0)]  # fmt: skip
MACHINE = MachineProfile()


def sheet(height, half: float = 15.0, points: int = 41) -> Mesh:
    line = np.linspace(-half, half, points)
    return Mesh.from_triangles(machining_parts.sheet(height, line, line))


def ribs(wavelength: float = 12.0, depth: float = 2.0) -> Mesh:
    """Waves that run along X: their ridges are parallel to it."""
    return sheet(lambda x, y: depth * np.sin(2 * np.pi * y / wavelength) + 0 * x, 18.0, 73)


def hill() -> Mesh:
    return Mesh.from_triangles(machining_parts.hill())


def cavity() -> Mesh:
    """A mould: a round cavity with a steep wall and a flat floor in a block."""

    def height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        r = np.hypot(x, y)
        return np.clip((r - 9.0) * 1.5, 0.0, 6.0)

    line = np.linspace(-20, 20, 81)
    return Mesh.from_triangles(machining_parts.cells(height, line, line, -3.0))


def job(mesh: Mesh, cutter: Cutter = BALL, cusp_mm: float = 0.02, quality: Quality = LABEL, **setup) -> Finishing:
    return Finishing(mesh, cutter, dataclasses.replace(standard_setup(mesh), **setup), cusp_mm, quality, seed=3)


@pytest.fixture(scope="module")
def on_hill() -> Finishing:
    return job(hill())


@pytest.fixture(scope="module")
def in_cavity() -> Finishing:
    return job(cavity())


@pytest.mark.quick
def test_level_ground_takes_the_stepover_of_the_formula() -> None:
    """s = 2 sqrt(2 R H - H^2) where the whole quantile is at play: the solved stepover keeps p98 at the limit, and the
    largest cusp between two rows is R - sqrt(R^2 - s^2 / 4)."""
    plane = job(sheet(lambda x, y: 0 * x), cusp_mm=0.02)
    path = plane.toolpath(DEFAULT, 0.6)
    rows = np.unique(np.round(path.points[path.kinds == CUT, 1], 6))
    spacing = np.diff(rows).max()
    assert spacing <= 0.6
    highest = 3.0 - np.sqrt(9.0 - spacing**2 / 4)
    assert plane.cusp(path, 0.6).max_mm == pytest.approx(highest, rel=0.01)
    solved = plane.solve(DEFAULT)
    assert solved.feasible
    assert solved.stepover_mm == pytest.approx(2 * np.sqrt(2 * 3 * 0.02 - 0.02**2), rel=0.03)


@pytest.mark.quick
def test_a_tilted_plane_needs_the_stepover_of_its_cosine_across_and_not_along() -> None:
    tilt = np.radians(50)
    plane = job(sheet(lambda x, y: np.tan(tilt) * x), cusp_mm=0.02, quality=FINE)
    along, across = (plane.solve(Candidate("zigzag", a)).stepover_mm for a in (0.0, 90.0))
    assert across / along == pytest.approx(np.cos(tilt), rel=0.04)
    waterline = plane.solve(Candidate("waterline"))
    assert waterline.stepover_mm == pytest.approx(along * np.sin(tilt), rel=0.05)


@pytest.mark.quick
def test_a_flat_end_mill_uses_its_diameter_on_level_ground() -> None:
    plane = job(sheet(lambda x, y: 0 * x, 20.0), Cutter("flat", 6.0), 0.1)
    solved = plane.solve(DEFAULT)
    assert solved.feasible
    assert 0.9 * 6.0 <= solved.stepover_mm <= 6.0
    assert solved.cusp.max_mm <= 1e-6


@pytest.mark.quick
def test_ribs_are_cut_along_and_not_across_by_a_bull_mill() -> None:
    """On waves along X lines along X see slopes across them, which a flat bottom dislikes."""
    wavy = job(ribs(), Cutter("bull", 6.0, 1.0), 0.02)
    along, across = (wavy.evaluate(Candidate("zigzag", a), [MACHINE]) for a in (0.0, 90.0))
    assert along.feasible and across.feasible
    assert across.times_s[MACHINE.name].total_s < 0.8 * along.times_s[MACHINE.name].total_s


@pytest.mark.parametrize("candidate", PATTERNS, ids=lambda c: c.key)
@pytest.mark.parametrize(
    "exact", [pytest.param(False, id="map", marks=pytest.mark.quick), pytest.param(True, id="exact")]
)
def test_paths_stay_inside_the_area_and_above_the_part(in_cavity: Finishing, candidate: Candidate, exact: bool) -> None:
    path = in_cavity.toolpath(candidate, 0.8, exact)
    assert path.cutting_length_mm > 100
    setup, maps = in_cavity.setup, in_cavity.maps
    _starts_and_ends_at_clearance(path, setup)
    x, y, z = path.points.T
    assert z.min() >= in_cavity.floor_mm - 1e-9
    # cuts lie within a cell of the area, links within what boundaries allow
    cuts = path.kinds == CUT
    grown = np.pad(maps.area, 1)
    grown = np.any([grown[1 + j : grown.shape[0] - 1 + j, 1 + i : grown.shape[1] - 1 + i]
                    for j in (-1, 0, 1) for i in (-1, 0, 1)], axis=0)  # fmt: skip
    assert grown.ravel()[maps.cells(x[cuts], y[cuts])].all()
    # rapids are up, down at safe height, or across at it
    for k in np.flatnonzero(path.kinds[1:] == RAPID) + 1:
        across = np.abs(path.points[k, :2] - path.points[k - 1, :2]).max() > 1e-9
        assert not across or (z[k] == z[k - 1] == setup.safe_height_mm)
    # never deeper than the exact surface, by more than the map's error or the path's tolerance
    surface = in_cavity.drop.at_points(x, y, in_cavity.floor_mm)
    feeding = path.feeding
    assert (surface - z)[feeding].max() <= (0.002 if exact else 0.05)


def _starts_and_ends_at_clearance(path: Toolpath, setup: Setup) -> None:
    assert path.points[0, 2] == path.points[-1, 2] == setup.clearance_height_mm
    assert path.kinds[0] == path.kinds[-1] == RAPID
    plunges = np.flatnonzero(path.kinds == PLUNGE)
    assert len(plunges) >= 1
    assert np.allclose(path.points[plunges, :2], path.points[plunges - 1, :2])  # straight down
    assert (path.points[plunges - 1, 2] == setup.safe_height_mm).all()


@pytest.mark.parametrize("kind", ["ball", "bull", "flat"])
@pytest.mark.parametrize("candidate", PATTERNS, ids=lambda c: c.key)
def test_exact_paths_do_not_gouge_by_an_independent_judge(candidate: Candidate, kind: str) -> None:
    mesh = hill()
    finishing = job(mesh, Cutter(kind, 6.0, 1.0), quality=DRAFT)
    path = finishing.toolpath(candidate, 1.2, exact=True).rounded(3)
    cutter = finishing.cutter
    judge = GougeChecker(mesh.corners(), cutter.flat_radius_mm, cutter.corner_mm)
    positions = sweep(path.points, np.arange(1, len(path)), 0.1)  # all moves, rapids included
    positions = positions[:: max(1, len(positions) // 2500)]
    assert judge.penetration(positions).max() <= 0.005


@pytest.mark.quick
def test_line0_lifts_after_each_pass_and_the_default_stays_down(on_hill: Finishing) -> None:
    line, default = (on_hill.toolpath(c, 1.0) for c in (LINE0, DEFAULT))
    assert not (line.kinds == LINK).any()
    rows = len(np.unique(np.round(default.points[default.kinds == CUT, 1], 6)))
    assert (line.kinds == PLUNGE).sum() >= rows
    assert (default.kinds == PLUNGE).sum() <= 3  # the area's curved border leaves a corner or two
    starts = line.points[np.flatnonzero(line.kinds == PLUNGE)]
    ends = line.points[np.r_[np.flatnonzero(line.kinds == PLUNGE)[1:] - 3, len(line) - 3]]
    assert (ends[:, 0] > starts[:, 0]).all()  # all in one direction


def test_a_finer_cusp_never_takes_less_time() -> None:
    mesh = hill()
    for candidate in (DEFAULT, Candidate("offset3d"), Candidate("spiral")):
        times = []
        for cusp in (0.04, 0.02, 0.01):
            result = job(mesh, cusp_mm=cusp).evaluate(candidate, [MACHINE])
            times.append(result.times_s[MACHINE.name].total_s)
        assert times[0] < times[1] < times[2]


def test_fresh_probes_on_the_same_maps_are_those_of_a_new_job(on_hill: Finishing) -> None:
    before = on_hill.probes.point.copy()
    again, new = (
        on_hill.with_fresh_probes(99),
        Finishing(on_hill.mesh, BALL, on_hill.setup, on_hill.cusp_mm, on_hill.quality, seed=99),
    )
    assert np.array_equal(again.probes.point, new.probes.point) and again.maps is on_hill.maps
    assert not np.array_equal(again.probes.point[:50], before[:50])
    assert np.array_equal(on_hill.probes.point, before)
    assert again.solve(DEFAULT).stepover_mm == new.solve(DEFAULT).stepover_mm


def test_solved_stepovers_keep_the_limit_on_fresh_probes(on_hill: Finishing) -> None:
    fresh = Finishing(on_hill.mesh, BALL, on_hill.setup, 0.02, Quality(12000), seed=99)
    for candidate in (DEFAULT, Candidate("offset3d"), Candidate("hybrid", 0.0, 35.0)):
        solved = on_hill.solve(candidate)
        assert solved.feasible
        assert fresh.cusp(solved.toolpath, solved.stepover_mm).p98_mm == pytest.approx(0.02, rel=0.12)


def test_no_level_line_is_sought_where_a_hybrid_has_no_steep_zone(on_hill: Finishing) -> None:
    maps = on_hill.maps
    nowhere = np.zeros_like(maps.area)
    points, a, b = waterline_pieces(maps, nowhere, 0.5)
    assert len(points) == len(a) == len(b) == 0
    assert len(waterline_passes(maps, nowhere, 0.5, 1.0)) == 0


def test_judged_solutions_are_under_the_limit_and_close_to_it() -> None:
    finishing = job(hill(), quality=Quality(6000, secant_steps=6, tolerance=0.03))
    for candidate in (DEFAULT, Candidate("offset3d")):
        solved = finishing.solve(candidate)
        assert solved.feasible and solved.cusp.under_limit
        assert 0.9 * 0.02 <= solved.cusp.p98_mm <= 0.02
        assert finishing.cusp(solved.toolpath, solved.stepover_mm) == solved.cusp


@pytest.mark.quick
def test_what_is_cut_is_measured_on_as_many_probes_as_are_asked_for_where_creases_are_many() -> None:
    steps = Mesh.from_triangles(machining_parts.steps())
    flat = Cutter("flat", 6.0)
    judged, labelled = (Finishing(steps, flat, standard_setup(steps), 0.1, quality, 1) for quality in (JUDGE, LABEL))
    assert len(judged.probes) >= JUDGE.probes
    assert len(labelled.probes) < LABEL.probes / 2
    area = [len(p) * p.area_mm2 for p in (judged.probes, labelled.probes)]
    assert area[0] == pytest.approx(area[1], rel=0.05)


def test_a_waterline_is_refused_with_its_reason_on_level_ground() -> None:
    solved = job(sheet(lambda x, y: 0.001 * x)).solve(Candidate("waterline"))
    assert not solved.feasible and solved.reason
    assert len(solved.toolpath) == 0


def _moved(mesh: Mesh, matrix: np.ndarray, shift: np.ndarray) -> Mesh:
    triangles = mesh.triangles if np.linalg.det(matrix) > 0 else mesh.triangles[:, ::-1]
    return make_mesh(mesh.vertices @ matrix.T + shift, triangles)


@pytest.mark.parametrize(
    ("name", "matrix", "turn"),
    [
        ("shifted", np.eye(3), lambda a: a),
        ("mirrored", np.diag([-1.0, 1.0, 1.0]), lambda a: -a % 180),
        ("turned", np.array([[0.0, -1, 0], [1, 0, 0], [0, 0, 1]]), lambda a: (a + 90) % 180),
    ],
)
def test_moved_parts_get_moved_paths(on_hill: Finishing, name: str, matrix: np.ndarray, turn) -> None:
    shift = np.array([13.0, -7.0, 4.0])
    moved = job(_moved(on_hill.mesh, matrix, shift))
    for candidate in (Candidate("zigzag", 0.0), Candidate("zigzag", 30.0), Candidate("offset"), Candidate("spiral")):
        path = on_hill.toolpath(candidate, 0.9)
        angle = turn(candidate.angle_deg) if candidate.pattern == "zigzag" else 0.0
        other = moved.toolpath(dataclasses.replace(candidate, angle_deg=angle), 0.9)
        assert other.cutting_length_mm == pytest.approx(path.cutting_length_mm, rel=0.01)
    path = on_hill.toolpath(Candidate("zigzag", 0.0), 0.9)
    other = moved.toolpath(Candidate("zigzag", turn(0.0)), 0.9)
    expected = path.points[path.feeding] @ matrix.T + shift
    found = other.points[other.feeding]
    for sample in expected[::97]:
        assert np.abs(found - sample).max(axis=1).min() < 0.5
    # the distance from the lines, not from the samples, is what has to vanish
    rows = np.unique(np.round((expected @ matrix[:, 1] if name != "turned" else expected[:, 0]), 4))
    there = np.unique(np.round((found @ matrix[:, 1] if name != "turned" else found[:, 0]), 4))
    assert set(np.round(rows, 3)) & set(np.round(there, 3))


def test_selected_faces_a_boundary_and_the_final_depth_limit_the_area() -> None:
    mesh = hill()
    middle = mesh.corners().mean(axis=1)
    setup = standard_setup(mesh)
    right = Finishing(mesh, BALL, setup, 0.02, DRAFT, selected=middle[:, 0] > 3)
    assert right.toolpath(DEFAULT, 1.0).points[:, 0].min() > -1.5
    square = [[-5.0, -5.0], [6.0, -5.0], [6.0, 4.0], [-5.0, 4.0]]
    bounded = job(mesh, quality=DRAFT, boundaries=[square])
    for candidate in (Candidate("zigzag", 20.0), Candidate("offset"), Candidate("waterline")):
        xy = bounded.toolpath(candidate, 1.0, exact=True).points[:, :2]
        assert (xy >= [-5, -5]).all() and (xy <= [6, 4]).all()
    high = job(mesh, quality=DRAFT, final_depth_mm=4.0)
    path = high.toolpath(DEFAULT, 1.0)
    assert path.points[:, 2].min() >= 4.0
    assert high.maps.area_mm2 < 0.4 * job(mesh, quality=DRAFT).maps.area_mm2


@pytest.mark.quick
@pytest.mark.parametrize("kind", ["ball", "bull", "flat"])
def test_stock_to_leave_is_left_along_the_normal(kind: str) -> None:
    tilt = np.radians(30)
    mesh = sheet(lambda x, y: np.tan(tilt) * x)
    cutter = Cutter(kind, 6.0, 1.0)
    plain, stocked = (job(mesh, cutter, quality=DRAFT, stock_to_leave_mm=s) for s in (0.0, 0.3))
    at = (np.array([0.5]), np.array([0.7]))
    lifted = stocked.maps.tip(*at) - plain.maps.tip(*at)
    assert lifted[0] == pytest.approx(0.3 / np.cos(tilt), abs=0.002)
    path = stocked.toolpath(DEFAULT, 0.3)
    assert 0 <= stocked.cusp(path, 0.3).p98_mm < 0.2


@pytest.mark.quick
def test_climb_and_conventional_run_opposite_ways() -> None:
    mesh = hill()
    turns = {}
    for mode in ("climb", "conventional"):
        finishing = job(mesh, quality=DRAFT, cut_mode=mode)
        path = finishing.toolpath(Candidate("offset"), 1.5)
        xy = path.points[path.kinds == CUT][:, :2]
        turns[mode] = (xy[:-1, 0] * xy[1:, 1] - xy[1:, 0] * xy[:-1, 1]).sum()
        rows = finishing.toolpath(LINE0, 1.5)
        start = np.flatnonzero(rows.kinds == PLUNGE)[0]
        forward = rows.points[start + 1, 0] - rows.points[start, 0]
        assert (forward < 0) == (mode == "climb")  # rows follow at growing y: uncut material on the right
    assert turns["climb"] < 0 < turns["conventional"]  # from outside in, climbing is clockwise


@pytest.mark.quick
def test_labels_repeat_and_do_not_depend_on_the_order_of_candidates() -> None:
    mesh = hill()
    first, second = job(mesh), job(mesh)
    for candidate in (LINE0, Candidate("offset"), DEFAULT):
        second.solve(candidate)
    a, b = first.solve(DEFAULT), second.solve(DEFAULT)
    assert a.stepover_mm == b.stepover_mm
    assert np.array_equal(a.toolpath.points, b.toolpath.points)


@pytest.mark.quick
def test_walls_and_what_the_tool_misses_are_reported_as_unfinished(in_cavity: Finishing) -> None:
    block = Mesh.from_triangles(
        machining_parts.cells(lambda x, y: 0 * x, np.array([0.0, 20.0]), np.array([0.0, 10.0]), -5.0)
    )
    walls = 2 * (20 + 10) * 5.0
    assert job(block).unfinished == pytest.approx(walls, rel=0.02)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["ball", "bull", "flat"])
def test_every_candidate_is_evaluated_on_a_cavity(in_cavity: Finishing, kind: str) -> None:
    finishing = job(in_cavity.mesh, Cutter(kind, 6.0, 1.0), 0.1 if kind == "flat" else 0.02)
    results = {c.key: finishing.evaluate(c, [MACHINE]) for c in CANDIDATES}
    assert results[DEFAULT.key].feasible
    for result in results.values():
        assert result.feasible == bool(result.times_s)
        assert result.feasible or result.reason
        assert not result.feasible or len(result.toolpath) > 10
    times = {k: r.times_s[MACHINE.name].total_s for k, r in results.items() if r.feasible}
    assert times[LINE0.key] > 1.2 * times[DEFAULT.key]


@pytest.mark.slow
def test_repeating_a_label_with_other_probes_costs_little() -> None:
    """Regret, judged by a second seed, of what the first seed chose."""
    regrets = []
    for mesh in (hill(), cavity(), Mesh.from_triangles(machining_parts.terrain(5, 36.0, 49, 0.6))):
        runs = []
        for seed in (1, 2):
            finishing = Finishing(mesh, BALL, standard_setup(mesh), 0.02, LABEL, seed)
            results = {c.key: finishing.evaluate(c, [MACHINE]) for c in CANDIDATES}
            runs.append({k: r.times_s[MACHINE.name].total_s for k, r in results.items() if r.feasible})
        choice = min((k for k in runs[0] if k in runs[1]), key=runs[0].__getitem__)
        regrets.append(runs[1][choice] / min(runs[1].values()) - 1)
    assert np.mean(regrets) <= 0.015
