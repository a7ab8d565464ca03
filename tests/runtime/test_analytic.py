from __future__ import annotations

import math

import numpy as np
import pytest

from cnc_training.contract import CANDIDATES, Candidate, Setup
from cnc_training.machining import rules
from cnc_training.machining.analytic import estimate
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.finishing import DRAFT, Finishing, standard_setup
from cnc_training.machining.mesh import make_mesh
from cnc_training.machining.surface_sample import take_sample
from cnc_training.runtime.synthetic_mesh import Drawing, Feature, tessellate

pytestmark = pytest.mark.quick
BALL = Cutter("ball", 6.0)
SETUP = Setup(safe_height_mm=3.0, clearance_height_mm=5.0)


def part(surface, length=30.0, width=20.0):
    return make_mesh(*tessellate(Drawing(length, width, [Feature("add", surface)]), 1.0, 4.0))


def sample_of(mesh, cutter=BALL, cusp_mm=0.02):
    job = Finishing(mesh, cutter, standard_setup(mesh), cusp_mm, DRAFT)
    return take_sample(job.maps, job.probes, cutter, cusp_mm)


@pytest.fixture(scope="module")
def inclined():
    """A plane that climbs by one in two towards X."""
    return sample_of(part(lambda x, y: 0.5 * x))


def test_stepover_of_a_ball_on_an_inclined_plane_follows_the_textbook(inclined, machine):
    """Along the slope passes are 2 sqrt(2 R h) apart; across it they are closer by cos(slope). 98 % of the probes lie
    within 0.49 of a stepover of a pass."""
    rows = estimate(inclined, BALL, 0.02, machine, SETUP, [Candidate("zigzag", 0.0), Candidate("zigzag", 90.0)])
    flat = math.sqrt(2 * 3.0 * 0.02) / 0.49
    assert rows.stepover_mm[0] == pytest.approx(flat, rel=0.04)
    assert rows.stepover_mm[1] == pytest.approx(flat * math.cos(math.atan(0.5)), rel=0.04)


def test_bull_mill_gains_by_climbing_where_a_ball_does_not(inclined, machine):
    """Climbing, a bull's silhouette is a wide ellipse; along the contour only its corner radius counts."""
    candidates = [Candidate("zigzag", 0.0), Candidate("zigzag", 90.0)]
    cutter = Cutter("bull", 6.0, 1.0)
    sample = sample_of(part(lambda x, y: 0.5 * x), cutter)
    bull = estimate(sample, cutter, 0.02, machine, SETUP, candidates)
    assert bull.stepover_mm[0] > 1.5 * bull.stepover_mm[1]


def test_waterline_needs_small_steps_on_gentle_slopes(machine):
    steps = []
    for climb in (0.1, 1.0):
        found = sample_of(part(lambda x, y, c=climb: c * x))
        steps.append(estimate(found, BALL, 0.02, machine, SETUP, [Candidate("waterline")]).stepover_mm[0])
    assert steps[0] < 0.25 * steps[1]


def test_turning_the_part_turns_the_estimates(machine):
    def wave(x, y):
        return 1.5 * np.sin(0.5 * x)

    angles = [Candidate("zigzag", float(a)) for a in range(0, 180, 15)]
    straight = part(wave, 40, 40)
    c, s = math.cos(math.radians(30)), math.sin(math.radians(30))
    x, y, z = straight.vertices.T
    turned = make_mesh(np.column_stack([c * x - s * y, s * x + c * y, z]), straight.triangles)
    bull = Cutter("bull", 6.0, 1.0)
    first = estimate(sample_of(straight, bull), bull, 0.02, machine, SETUP, angles).time_s
    second = estimate(sample_of(turned, bull), bull, 0.02, machine, SETUP, angles).time_s
    assert np.roll(first, 2) == pytest.approx(second, rel=0.12)
    assert np.ptp(first) > 0.2 * first.min()


def test_slower_machine_takes_longer_and_steep_paths_suffer_most(inclined, machine):
    from dataclasses import replace

    slow = replace(machine, rapid_z_mm_min=300.0)
    pair = [Candidate("zigzag", 0.0), Candidate("zigzag", 90.0)]
    normal, limited = (estimate(inclined, BALL, 0.02, m, SETUP, pair).time_s for m in (machine, slow))
    assert limited[0] > 1.5 * normal[0]
    assert limited[1] == pytest.approx(normal[1], rel=0.1)


def test_rule_puts_hopeless_candidates_last(machine):
    level = sample_of(part(lambda x, y: 0.02 * x))
    order, estimates = rules.ranked(level, BALL, 0.02, machine, SETUP, CANDIDATES)
    assert CANDIDATES[int(order[-1])].pattern == "waterline"
    usable = estimates.stepover_mm > 0.05
    assert estimates.time_s[order[0]] == estimates.time_s[usable].min()


def test_shortlist_holds_an_angle_once_and_those_always_wanted():
    candidates = [Candidate("zigzag", 0.0), Candidate("oneway", 0.0), Candidate("zigzag", 45.0), Candidate("offset")]
    order = np.array([1, 0, 2, 3])
    assert rules.shortlist(order, candidates, 2) == [1, 2]
    assert rules.shortlist(order, candidates, 2, [Candidate("zigzag", 0.0)]) == [1, 2, 0]
    assert rules.shortlist(order, candidates, 0, [Candidate("offset")]) == [3]


def test_sample_is_deterministic_and_bounded():
    mesh = part(lambda x, y: np.sin(x))
    first, second = sample_of(mesh), sample_of(mesh)
    assert np.array_equal(first.maps, second.maps) and np.array_equal(first.gradient, second.gradient)
    assert first.maps.shape == (5, 64, 64)
    assert first.maps[0].min() >= 0 and first.maps[0].max() <= 1
    assert first.area_mm2 == pytest.approx(30 * 20, rel=0.5)


def test_a_crossed_raster_is_estimated_faster_where_slopes_face_two_ways_and_like_a_zigzag_where_one(machine):
    bull = Cutter("bull", 6.0, 1.0)
    zigzags = [Candidate("zigzag", float(a)) for a in range(0, 180, 30)]
    roof = sample_of(part(lambda x, y: -0.5 * np.maximum(np.abs(x), np.abs(y)), 40, 40), bull)
    found = estimate(roof, bull, 0.02, machine, SETUP, [Candidate("crossed", 0.0), *zigzags])
    assert found.time_s[0] < 0.8 * found.time_s[1:].min()
    plane = sample_of(part(lambda x, y: 0.5 * x), bull)
    crossed, zigzag = estimate(plane, bull, 0.02, machine, SETUP, [Candidate("crossed", 0.0), zigzags[0]]).time_s
    assert crossed == pytest.approx(zigzag, rel=0.1)
