"""Ways into passes and out of them: tangents, slopes, what they touch and where they may be."""

from __future__ import annotations

import dataclasses

import machining_parts
import numpy as np
import pytest
from gouge_checker import GougeChecker, sweep

from cnc_training.contract import DEFAULT, LINE0, Candidate, MachineProfile
from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.finishing import DRAFT, Finishing, standard_setup
from cnc_training.machining.kinematics import estimate_time
from cnc_training.machining.leads import RADIUS_SHARE
from cnc_training.machining.mesh import Mesh
from cnc_training.machining.toolpath import CUT, LEAD, LINK, PLUNGE, RAPID, Toolpath

CUTTERS = {"ball": Cutter("ball", 6.0), "bull": Cutter("bull", 6.0, 1.0), "flat": Cutter("flat", 6.0)}
CANDIDATES = [LINE0, Candidate("zigzag", 30.0), Candidate("offset"), Candidate("offset3d"), Candidate("circular"),
              Candidate("spiral"), Candidate("waterline"), Candidate("hybrid", 0.0, 35.0)]  # fmt: skip


def plane(slope: float = 0.0) -> Mesh:
    line = np.linspace(-12, 12, 25)
    return Mesh.from_triangles(machining_parts.sheet(lambda x, y: slope * y, line, line))


def pocket() -> Mesh:
    """Steep walls around a floor with a boss on it: little room for leads."""
    line = np.linspace(-16, 16, 65)

    def height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        r = np.hypot(x - 3, y)
        return np.maximum(np.clip((np.hypot(x, y) - 11) * 2.5, 0, 6), np.clip((3 - r) * 2.0, 0, 4))

    return Mesh.from_triangles(machining_parts.cells(height, line, line, -3.0))


def job(mesh: Mesh, kind: str = "ball", **setup: object) -> Finishing:
    return Finishing(mesh, CUTTERS[kind], dataclasses.replace(standard_setup(mesh), **setup), 0.02, DRAFT, seed=3)


def leads_into(path: Toolpath) -> list:
    """Points of each way in, from the end of the plunge to the first point of the pass."""
    found = []
    for k in np.flatnonzero(path.kinds == PLUNGE):
        last = k
        while last + 1 < len(path) and path.kinds[last + 1] == LEAD:
            last += 1
        found.append(path.points[k : last + 1])
    return found


@pytest.mark.quick
@pytest.mark.parametrize("exact", [False, True], ids=["map", "exact"])
def test_arcs_over_level_ground_come_down_vertically_and_arrive_along_the_pass(exact: bool) -> None:
    path = job(plane(), entry="arc").toolpath(DEFAULT, 2.0, exact)
    (lead,) = leads_into(path)
    radius = 2 * RADIUS_SHARE * 3.0
    assert lead[0, 2] == pytest.approx(radius, abs=0.002)
    step = np.diff(lead, axis=0)
    step /= np.linalg.norm(step, axis=1)[:, None]
    assert step[0, 2] < -0.98  # a chord's half angle off the vertical
    k = int(np.flatnonzero((path.points == lead[-1]).all(axis=1))[0])
    along = path.points[k + 1] - path.points[k]
    assert step[-1] @ along / np.linalg.norm(along) > 0.98
    # and the last pass is left the same way, with the rapid straight up after it
    out = np.flatnonzero((path.kinds == LEAD) & (np.arange(len(path)) > k))
    assert path.points[out[-1], 2] == pytest.approx(radius, abs=0.002)
    assert path.kinds[out[-1] + 1] == RAPID
    assert (path.points[out[-1] + 1, :2] == path.points[out[-1], :2]).all()


@pytest.mark.quick
def test_arcs_at_a_wall_come_from_its_free_side() -> None:
    """Level lines on a steep slope that rises along Y: the tool comes from smaller y, mostly sideways."""
    path = job(plane(slope=3.0), entry="arc").toolpath(Candidate("waterline"), 1.5, True)
    for lead in leads_into(path):
        assert len(lead) > 2
        away = lead[0] - lead[-1]
        assert away[1] < 0 and abs(away[1]) > 2 * abs(away[2])


@pytest.mark.quick
def test_ramps_run_back_over_their_own_pass_at_the_angle_asked_for() -> None:
    finishing = job(plane(), entry="ramp", ramp_angle_deg=10.0, lead_radius_mm=1.0)
    path = finishing.toolpath(LINE0, 2.0, True)
    for lead in leads_into(path):
        drop, way = lead[0, 2] - lead[-1, 2], np.hypot(*(lead[-1] - lead[0])[:2])
        assert drop == pytest.approx(1.0, abs=0.002)
        assert np.degrees(np.arctan2(drop, way)) == pytest.approx(10.0, abs=0.1)
        assert lead[0, 0] > lead[-1, 0]  # passes run towards +X
        assert np.ptp(lead[:, 1]) < 1e-9


@pytest.mark.quick
def test_a_short_pass_is_entered_from_less_high_up() -> None:
    finishing = job(plane(), entry="ramp", ramp_angle_deg=3.0, lead_radius_mm=5.0)
    path = finishing.toolpath(LINE0, 2.0, True)
    heights = [lead[0, 2] - lead[-1, 2] for lead in leads_into(path)]
    assert max(heights) < 5.0
    assert max(heights) == pytest.approx(30.0 * np.tan(np.radians(3.0)), rel=0.2)


@pytest.mark.parametrize("kind", sorted(CUTTERS))
@pytest.mark.parametrize("entry", ["ramp", "arc"])
def test_leads_never_gouge_and_stay_inside_stock_and_boundary(kind: str, entry: str) -> None:
    mesh = pocket()
    square = [[-13.0, -12.0], [12.0, -12.0], [12.0, 13.0], [-13.0, 13.0]]
    finishing = job(mesh, kind, entry=entry, boundaries=[square])
    judge = GougeChecker(mesh.corners(), finishing.cutter.flat_radius_mm, finishing.cutter.corner_mm)
    leads = 0
    for candidate in CANDIDATES:
        path = finishing.toolpath(candidate, 0.9, True).rounded(3)
        moves = np.flatnonzero(path.kinds == LEAD)
        leads += len(moves)
        if len(moves):
            positions = sweep(path.points, moves, 0.05)
            assert judge.penetration(positions[:: max(1, len(positions) // 1500)]).max() <= 0.002
        xy = path.points[:, :2]
        assert (xy >= [-13, -12]).all() and (xy <= [12, 13]).all()
        assert path.points[:, 2].min() >= finishing.floor_mm
        # what comes before and after a lead is straight up or down
        for k in np.flatnonzero(path.kinds == PLUNGE):
            assert (path.points[k, :2] == path.points[k - 1, :2]).all()
            assert path.points[k - 1, 2] == finishing.setup.safe_height_mm
    assert leads > 100


@pytest.mark.parametrize("candidate", CANDIDATES, ids=lambda c: c.key)
def test_cuts_and_links_are_the_same_whatever_the_entry(candidate: Candidate) -> None:
    """Leads are added to the passes, nothing else moves."""
    mesh = pocket()
    paths = {entry: job(mesh, entry=entry).toolpath(candidate, 0.9) for entry in ("plunge", "ramp", "arc")}
    for kind in (CUT, LINK):
        sets = [{tuple(p) for p in path.points[path.kinds == kind]} for path in paths.values()]
        assert sets[0] >= sets[1] and sets[0] >= sets[2]
    assert (paths["plunge"].kinds != LEAD).all()
    gaps = {entry: int((path.kinds == PLUNGE).sum()) for entry, path in paths.items()}
    assert len(set(gaps.values())) == 1


@pytest.mark.quick
def test_arcs_cost_hardly_more_time_than_plunges() -> None:
    """A quarter circle at feed takes the place of as much plunge."""
    times = [
        estimate_time(job(pocket(), entry=entry).toolpath(LINE0, 0.9), MachineProfile(), 1500, 450).total_s
        for entry in ("plunge", "arc")
    ]
    assert times[1] <= 1.05 * times[0]


@pytest.mark.quick
@pytest.mark.parametrize("change", [{"entry": "helix"}, {"ramp_angle_deg": 0.0}, {"lead_radius_mm": -1.0}])
def test_impossible_leads_are_refused(change: dict) -> None:
    with pytest.raises(GeometryError) as caught:
        job(plane(), **change)
    assert caught.value.kind == "bad_setup"
