"""The crossed raster: how far passes may be apart, which ground goes to which direction, and what that saves."""

from __future__ import annotations

import machining_parts
import numpy as np
import pytest

from cnc_training.contract import CANDIDATES, Candidate, MachineProfile
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.finishing import LABEL, Finishing, standard_setup
from cnc_training.machining.mesh import Mesh
from cnc_training.machining.reach import reach

BALL, BULL, FLAT = Cutter("ball", 6.0), Cutter("bull", 6.0, 1.0), Cutter("flat", 6.0)
MACHINE = MachineProfile()
CROSSED = [candidate for candidate in CANDIDATES if candidate.pattern == "crossed"]
ZIGZAGS = [Candidate("zigzag", float(angle)) for angle in range(0, 180, 30)]


def pyramid() -> Mesh:
    """Four faces of 25 degrees, which look along X and along Y."""
    line = np.linspace(-20, 20, 41)
    return Mesh.from_triangles(
        machining_parts.sheet(lambda x, y: -0.466 * np.maximum(np.abs(x), np.abs(y)), line, line)
    )


def terrace() -> Mesh:
    """Level ground around a ramp that faces every way: a blunt cone."""
    line = np.linspace(-22, 22, 45)
    return Mesh.from_triangles(
        machining_parts.sheet(lambda x, y: np.clip(12.0 - np.hypot(x, y), 0.0, 5.0) * 0.6, line, line)
    )


def finishing(mesh: Mesh, cutter: Cutter, cusp_mm: float) -> Finishing:
    return Finishing(mesh, cutter, standard_setup(mesh), cusp_mm, LABEL, seed=3)


def seconds(job: Finishing, candidate: Candidate) -> float:
    found = job.evaluate(candidate, [MACHINE])
    return found.times_s[MACHINE.name].total_s if found.feasible else np.inf


def one(value: float) -> np.ndarray:
    return np.array([value])


@pytest.mark.quick
def test_a_ball_reaches_as_far_on_every_slope_of_the_surface() -> None:
    for climb, cross in ((0.0, 0.0), (0.7, 0.0), (0.0, 0.7), (1.5, -0.4)):
        apart = reach(one(climb), one(cross), BALL, 0.01)[0]
        along_surface = apart * np.sqrt((1 + climb**2 + cross**2) / (1 + climb**2))
        assert along_surface == pytest.approx(np.sqrt(8 * 3 * 0.01))


@pytest.mark.quick
def test_a_bull_climbing_a_slope_reaches_as_far_as_its_tilted_bottom_is_wide() -> None:
    tilt = np.radians(25)
    climbing, crossing = reach(one(np.tan(tilt)), one(0.0), BULL, 0.01), reach(one(0.0), one(np.tan(tilt)), BULL, 0.01)
    assert climbing[0] == pytest.approx(np.sqrt(8 * (1 + 2 / np.sin(tilt)) * 0.01))
    assert crossing[0] == pytest.approx(np.sqrt(8 * 1 * 0.01) * np.cos(tilt))


@pytest.mark.quick
def test_a_flat_end_mill_leaves_steps_across_a_slope() -> None:
    tilt = np.radians(25)
    assert reach(one(0.0), one(np.tan(tilt)), FLAT, 0.1)[0] == pytest.approx(0.1 / np.tan(tilt), rel=1e-6)
    assert reach(one(0.0), one(0.0), FLAT, 0.1)[0] > FLAT.diameter_mm


@pytest.mark.parametrize("cutter, cusp_mm", [(BULL, 0.01), (FLAT, 0.1)], ids=["bull", "flat"])
def test_lines_climb_every_face_of_a_pyramid_which_saves_a_fifth(cutter: Cutter, cusp_mm: float) -> None:
    job = finishing(pyramid(), cutter, cusp_mm)
    zones = job._patterns.crossed(Candidate("crossed", 0.0)).zones
    assert sorted(zone.angle_deg for zone in zones) == [0.0, 90.0]
    gy, gx = np.gradient(job.maps.cl, job.maps.grid.step_mm)
    for zone in zones:
        climbs = np.abs(gx) > np.abs(gy) if zone.angle_deg == 0.0 else np.abs(gy) > np.abs(gx)
        assert climbs[zone.where].mean() > 0.85  # zones overlap a little
    assert seconds(job, Candidate("crossed", 0.0)) < 0.8 * min(seconds(job, candidate) for candidate in ZIGZAGS)


def test_level_ground_around_a_slope_is_cut_wide() -> None:
    job = finishing(terrace(), BULL, 0.01)
    widest = max(zone.scale for zone in job._patterns.crossed(Candidate("crossed", 0.0)).zones)
    assert widest > 3.0
    crossed = min(seconds(job, candidate) for candidate in CROSSED[::3])
    assert crossed < 0.8 * min(seconds(job, candidate) for candidate in ZIGZAGS)


def test_all_of_the_area_belongs_to_a_zone() -> None:
    for mesh, cutter, cusp_mm in ((pyramid(), BULL, 0.01), (terrace(), FLAT, 0.1)):
        job = finishing(mesh, cutter, cusp_mm)
        for candidate in CROSSED[:2]:
            zones = job._patterns.crossed(candidate).zones
            together = np.logical_or.reduce([zone.where for zone in zones])
            assert np.array_equal(together, job.maps.area)
            assert min(zone.scale for zone in zones) == pytest.approx(1.0)


@pytest.mark.quick
def test_where_one_direction_does_it_is_a_zigzag() -> None:
    line = np.linspace(-15, 15, 31)
    plane = Mesh.from_triangles(machining_parts.sheet(lambda x, y: 0.4 * x, line, line))
    job = finishing(plane, BULL, 0.01)
    zigzag, crossed = (job.toolpath(Candidate(pattern, 0.0), 0.8) for pattern in ("zigzag", "crossed"))
    assert np.array_equal(zigzag.points, crossed.points)
    assert np.array_equal(zigzag.kinds, crossed.kinds)


def test_a_turned_part_gets_turned_zones() -> None:
    line = np.linspace(-18, 18, 37)

    def ridge(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return 3.0 * np.sin(x / 4.0) + 0.15 * y

    def turned(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return ridge(y, -x)

    jobs = [finishing(Mesh.from_triangles(machining_parts.sheet(f, line, line)), BULL, 0.01) for f in (ridge, turned)]
    first, second = (job._patterns.crossed(Candidate("crossed", angle)) for job, angle in zip(jobs, (0.0, 90.0)))
    assert first.start_mm == pytest.approx(second.start_mm, rel=0.03)
    for a, b in zip(first.zones, second.zones):
        assert b.angle_deg - a.angle_deg == 90.0
        assert b.where.mean() == pytest.approx(a.where.mean(), rel=0.05)
