"""Limits of a job: start depth, faces to keep off, boundary, shank and holder, and on which side material is cut."""

from __future__ import annotations

import dataclasses

import machining_parts
import numpy as np
import pytest
from gouge_checker import GougeChecker, sweep

from cnc_training.contract import DEFAULT, LINE0, Candidate, ToolSpec
from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import Cutter, from_spec
from cnc_training.machining.finishing import DRAFT, Finishing, standard_setup
from cnc_training.machining.mesh import AVOID, FINISH, Mesh, load_part, save_part
from cnc_training.machining.toolpath import CUT, Toolpath

CUTTERS = {"ball": Cutter("ball", 6.0), "bull": Cutter("bull", 6.0, 1.0), "flat": Cutter("flat", 6.0)}
STEPOVER_MM = 1.2
AREA_PATTERNS = [LINE0, Candidate("offset"), Candidate("offset3d"), Candidate("circular"), Candidate("spiral")]
PATTERNS = [DEFAULT, *AREA_PATTERNS, Candidate("waterline"), Candidate("hybrid", 0.0, 35.0)]


def hill() -> Mesh:
    line = np.linspace(-15, 15, 41)
    return Mesh.from_triangles(
        machining_parts.sheet(lambda x, y: 8 * np.exp(-((x - 2) ** 2 + 1.3 * (y + 3) ** 2) / 60), line, line)
    )


def stairs() -> Mesh:
    """Three level steps along X, 4 mm high and 12 mm wide each, with walls between them."""
    x, y = np.arange(-18, 18.5, 2.0), np.arange(-12, 12.5, 2.0)
    return Mesh.from_triangles(machining_parts.cells(lambda x, y: 4.0 * np.floor((x + 18) / 12), x, y, -3.0))


def job(mesh: Mesh, cutter: Cutter = CUTTERS["ball"], selected: object = None, **setup: object) -> Finishing:
    made = dataclasses.replace(standard_setup(mesh), **setup)
    return Finishing(mesh, cutter, made, 0.02, DRAFT, seed=3, selected=selected)


@pytest.mark.quick
@pytest.mark.parametrize("candidate", PATTERNS, ids=lambda c: c.key)
def test_surface_above_the_start_depth_is_left_alone(candidate: Candidate) -> None:
    """The tool touches a slope where the surface is lower than its start depth only."""
    start = 4.0
    finishing = job(hill(), start_depth_mm=start)
    path = finishing.toolpath(candidate, STEPOVER_MM, exact=True)
    cuts = path.points[path.kinds == CUT]
    _, kind, facet = finishing.drop.at_points(cuts[:, 0], cuts[:, 1], finishing.floor_mm, with_contact=True)
    touched = finishing.mesh.corners()[facet[kind == 1]]
    assert len(touched) > 50
    cell = finishing.maps.grid.step_mm
    assert touched[:, :, 2].min(axis=1).max() <= start + 1.5 * cell  # a path is clipped to whole cells
    assert finishing.probes.point[:, 2].max() <= start + 1e-6
    assert finishing.maps.area_mm2 < 0.9 * job(hill()).maps.area_mm2


@pytest.mark.quick
def test_the_start_depth_at_the_part_s_top_or_none_changes_nothing() -> None:
    mesh = hill()
    paths = [
        job(mesh, start_depth_mm=start).toolpath(DEFAULT, STEPOVER_MM)
        for start in (float(mesh.bounds[1][2]), None, 50.0)
    ]
    assert np.array_equal(paths[0].points, paths[1].points) and np.array_equal(paths[0].points, paths[2].points)
    with pytest.raises(GeometryError) as caught:
        job(mesh, start_depth_mm=-5.0)
    assert caught.value.kind == "start_depth"


@pytest.mark.parametrize("kind", sorted(CUTTERS))
def test_the_tool_keeps_its_margin_from_faces_to_avoid(kind: str) -> None:
    """Judged by a tool grown by nearly the margin, of which the faces alone must be free."""
    mesh, margin = hill(), 0.6
    middle = mesh.corners().mean(axis=1)
    avoided = middle[:, 0] > 4.0
    selected = np.where(avoided, AVOID, FINISH).astype(np.uint8)
    finishing = job(mesh, CUTTERS[kind], selected, avoid_margin_mm=margin, entry="arc")
    grown = finishing.cutter.inflated(margin - 0.01)
    judge = GougeChecker(mesh.corners()[avoided], grown.flat_radius_mm, grown.corner_mm)
    for candidate in PATTERNS:
        path = finishing.toolpath(candidate, STEPOVER_MM, exact=True)
        positions = sweep(path.points, np.arange(1, len(path)), 0.1) - [0.0, 0.0, margin - 0.01]
        assert judge.penetration(positions[:: max(1, len(positions) // 1500)]).max() <= 1e-4
        assert path.points[path.kinds == CUT][:, 0].max() > 0.0  # and it comes near


@pytest.mark.quick
def test_what_is_done_with_faces_travels_with_the_part(tmp_path) -> None:
    mesh = hill()
    selected = (np.arange(len(mesh.triangles)) % 3).astype(np.uint8)
    save_part(tmp_path / "part.npz", mesh, selected)
    again = load_part(tmp_path / "part.npz")[1]
    assert np.array_equal(again, selected)
    with pytest.raises(GeometryError) as caught:
        job(mesh, selected=np.full(len(mesh.triangles), AVOID))
    assert caught.value.kind == "selection_empty"


@pytest.mark.quick
def test_places_where_the_holder_would_meet_the_part_are_left_and_their_area_is_told() -> None:
    """On the lowest of three steps a holder of 32 mm, 6 mm above the tip, meets the highest one, 8 mm up, whose wall is
    at x = 6: the tool's centre stays 16 mm from it. Without the holder it gets as near to the next wall, at x = -6, as
    its radius of 2 mm."""
    mesh = stairs()
    spec = ToolSpec("ball", 4.0, reach_mm=6.0, holder_diameter_mm=32.0)
    short, long = (job(mesh, from_spec(s)) for s in (spec, dataclasses.replace(spec, reach_mm=9.0)))
    farthest = []
    for finishing in (short, long):
        path = finishing.toolpath(DEFAULT, 2.0, exact=True)
        farthest.append(path.points[(path.kinds == CUT) & (path.points[:, 2] < 1.0), 0].max())
    assert 6.0 - 16.0 - 3.0 < farthest[0] <= 6.0 - 16.0  # what is not exact errs to the safe side
    assert farthest[1] == pytest.approx(-8.0, abs=0.2)
    assert long.out_of_reach == 0.0
    assert short.out_of_reach == pytest.approx(24.0 * (farthest[1] - farthest[0]), rel=0.2)
    assert short.out_of_reach <= 1.2 * short.unfinished


@pytest.mark.quick
def test_the_holder_meets_what_stands_beyond_the_chosen_faces_and_thin_walls_too() -> None:
    """A far half of a floor is chosen; at x = 0 stands a wall of 0.05 mm, which the map of that half does not hold."""
    floor = machining_parts.sheet(lambda x, y: 0 * x, np.linspace(4, 34, 11), np.linspace(0, 20, 5))
    wall = machining_parts.cells(lambda x, y: 0 * x + 9.0, np.array([0.0, 0.05]), np.array([0.0, 20.0]), 0.0)
    mesh = Mesh.from_triangles(np.concatenate([floor, wall]))
    selected = mesh.corners()[:, :, 0].min(axis=1) >= 12.9
    spec = ToolSpec("ball", 4.0, reach_mm=6.0, holder_diameter_mm=36.0)
    maps = job(mesh, from_spec(spec), selected=selected).maps
    assert maps.grid.x0 > 9.0
    nearest = maps.grid.x[maps.area.any(axis=0)].min()
    assert 18.05 <= nearest <= 18.05 + 2.0


@pytest.mark.quick
def test_a_thick_shank_counts_from_the_end_of_the_flutes() -> None:
    mesh = stairs()
    slim = ToolSpec("ball", 4.0, flute_length_mm=5.0, shank_diameter_mm=4.0)
    thick = dataclasses.replace(slim, shank_diameter_mm=12.0)
    assert from_spec(slim).above_mm == ()
    assert from_spec(thick).above_mm == ((5.0, 6.0),)
    areas = [job(mesh, from_spec(spec)).maps.area_mm2 for spec in (slim, thick)]
    assert areas[1] == pytest.approx(areas[0], rel=0.02)  # steps of 4 mm are lower than the flutes are long
    short = job(mesh, from_spec(dataclasses.replace(thick, flute_length_mm=3.0)))
    assert short.maps.area_mm2 < 0.9 * areas[0] and short.out_of_reach > 0


def _climbing(finishing: Finishing, path: Toolpath) -> tuple:
    """(share of the way with uncut material on the right alone, of that with uncut material on one side alone; share of
    the latter): what lies 0.8 stepovers beside a cut and no earlier cut came near to."""
    s, cut = STEPOVER_MM, np.flatnonzero(path.kinds == CUT)
    a, b = path.points[cut - 1, :2], path.points[cut, :2]
    pieces = np.maximum(np.ceil(np.hypot(*(b - a).T) / (0.4 * s)), 1).astype(int)
    owner = np.repeat(np.arange(len(cut)), pieces)
    k = np.arange(len(owner)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    place = a[owner] + ((k + 0.5) / pieces[owner])[:, None] * (b - a)[owner]
    along = (b - a)[owner]
    size = np.hypot(*along.T)
    place, along = place[size > 1e-6], along[size > 1e-6] / size[size > 1e-6][:, None]
    to_left = np.stack([-along[:, 1], along[:, 0]], axis=1)
    count = np.arange(len(place))

    def uncut(beside: np.ndarray) -> np.ndarray:
        near = ((beside[:, None] - place[None]) ** 2).sum(axis=2) <= (0.55 * s) ** 2
        first = np.where(near, count[None], len(place) + 9).min(axis=1)
        return (first > count + 3) & finishing.maps.area.ravel()[finishing.maps.cells(*beside.T)]

    right, left = uncut(place - 0.8 * s * to_left), uncut(place + 0.8 * s * to_left)
    one = right ^ left
    return float((right & one).sum() / max(one.sum(), 1)), float(one.mean())


@pytest.mark.quick
@pytest.mark.parametrize("candidate", AREA_PATTERNS, ids=lambda c: c.key)
def test_uncut_material_lies_on_the_right_when_climbing_and_on_the_left_when_not(candidate: Candidate) -> None:
    for mode, low, high in (("climb", 0.93, 1.0), ("conventional", 0.0, 0.07)):
        finishing = job(hill(), cut_mode=mode)
        share, known = _climbing(finishing, finishing.toolpath(candidate, STEPOVER_MM))
        assert known > 0.7
        assert low <= share <= high


@pytest.mark.quick
@pytest.mark.parametrize("pattern", ["waterline", "hybrid"])
def test_the_wall_lies_on_the_right_of_a_level_line_when_climbing_and_on_the_left_when_not(pattern: str) -> None:
    candidate = Candidate(pattern, 0.0, 35.0 if pattern == "hybrid" else 0.0)
    for mode, sign in (("climb", 1.0), ("conventional", -1.0)):
        finishing = job(hill(), cut_mode=mode)
        path = finishing.toolpath(candidate, 0.8)
        level = np.flatnonzero((path.kinds == CUT) & (np.abs(np.r_[1.0, np.diff(path.points[:, 2])]) < 1e-9))
        a, b = path.points[level - 1], path.points[level]
        size = np.hypot(*(b - a)[:, :2].T)
        a, b, size = a[size > 0.05], b[size > 0.05], size[size > 0.05]
        to_right = np.stack([(b - a)[:, 1], -(b - a)[:, 0]], axis=1) / size[:, None]
        middle = 0.5 * (a + b)[:, :2]
        rise = finishing.maps.tip(*(middle + 0.3 * to_right).T) - finishing.maps.tip(*(middle - 0.3 * to_right).T)
        steep = np.abs(rise) > 0.1
        assert steep.sum() > 30
        assert (np.sign(rise[steep]) == sign).mean() > 0.97


@pytest.mark.quick
def test_zigzags_cut_both_ways_whatever_is_asked_for() -> None:
    finishing = job(hill(), cut_mode="climb")
    share, known = _climbing(finishing, finishing.toolpath(Candidate("zigzag", 30.0), STEPOVER_MM))
    assert known > 0.7 and 0.4 < share < 0.6
