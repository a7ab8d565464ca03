"""The simulated cusp: against a dense search, whichever the window, and what its statistics say."""

from __future__ import annotations

import math

import numpy as np
import pytest

from cnc_training.machining.cusp import CuspSimulation, Segments, quantile
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.probes import Probes
from cnc_training.machining.toolpath import CUT, RAPID, Toolpath

pytestmark = pytest.mark.quick

CUTTERS = {
    "ball": Cutter("ball", 6.0),
    "bull": Cutter("bull", 6.0, 1.0),
    "flat": Cutter("flat", 6.0),
    "tapered": Cutter("tapered", 6.0, 1.0, 30.0),
    "V-bit": Cutter("profile", 6.0, profile_mm=((0.0, 0.0), (2.0, 3.0))),
    "hollow": Cutter("profile", 6.0, profile_mm=((0.0, 0.5), (0.5, 1.0), (0.6, 3.0))),
}


@pytest.mark.parametrize("kind", CUTTERS)
def test_simulated_cusps_equal_those_of_a_dense_search(kind: str) -> None:
    cutter = CUTTERS[kind]
    random = np.random.default_rng(3)
    points = np.cumsum(random.normal(0, 0.5, (60, 3)) * [1, 1, 0.4], axis=0)
    path = Toolpath(points, np.full(len(points), CUT))
    at = points[random.integers(0, 60, 80)] + random.normal(0, 0.4, (80, 3)) * [1, 1, 0] - [0, 0, 0.3]
    normal = np.tile([0.0, 0.0, 1.0], (80, 1))
    probes = Probes(at, normal, at[:, :2], 1.0, np.zeros((0, 3)), 0.0)
    found = CuspSimulation(probes, cutter, 1e-6).heights(path, 6.0)
    share = np.linspace(0, 1, 2001)[:, None, None]
    dense = (points[:-1] + share * np.diff(points, axis=0)).reshape(-1, 3)
    compared = 0
    for k in range(80):
        r = np.hypot(*(dense[:, :2] - at[k, :2]).T)
        expected = (dense[:, 2] + cutter.profile(r)).min() - at[k, 2]
        if expected < 1.0:  # higher up the tool is so steep that the dense search itself is coarse
            compared += 1
            assert found[k] == pytest.approx(expected, abs=2e-4)
    assert compared > 20


def test_a_cut_straight_down_is_no_wider_than_the_tool() -> None:
    points = np.array([[0.0, 0, 5], [0, 0, 1]])
    at = np.array([[0.0, 0, 0], [1.5, 0, 0], [0, 2.5, 0]])
    probes = Probes(at, np.tile([0.0, 0, 1], (3, 1)), at[:, :2], 1.0, np.zeros((0, 3)), 0.0)
    for cutter in CUTTERS.values():
        found = CuspSimulation(probes, cutter, 0.01).heights(Toolpath(points, np.array([RAPID, CUT])), 6.0)
        assert found == pytest.approx(1.0 + cutter.profile(np.hypot(at[:, 0], at[:, 1])), abs=1e-9)


def test_rapids_cut_nothing() -> None:
    points = np.array([[0.0, 0, 5], [0, 0, 0], [10, 0, 0], [10, 0, 5]])
    probes = Probes(np.array([[5.0, 0, 0]]), np.array([[0.0, 0, 1]]), np.array([[5.0, 0]]), 1.0, np.zeros((0, 3)), 0.0)
    simulation = CuspSimulation(probes, Cutter("ball", 6.0), 0.01)
    kinds = np.array([RAPID, CUT, CUT, RAPID])
    assert simulation.heights(Toolpath(points, kinds), 1.0)[0] == pytest.approx(0.0, abs=1e-9)
    assert np.isinf(simulation.heights(Toolpath(points, np.full(4, RAPID)), 1.0)[0])
    assert len(Segments.of_path(Toolpath.empty(), 1.0)) == 0


def test_ridges_between_rows_are_not_one_uncut_area_but_a_hole_is() -> None:
    random = np.random.default_rng(5)
    xy = random.uniform(0, 40, (4000, 2))
    point = np.column_stack([xy, np.zeros(4000)])
    up = np.tile([0.0, 0, 1], (4000, 1))
    simulation = CuspSimulation(Probes(point, up, xy, 0.4, np.zeros((0, 3)), 0.0), Cutter("ball", 6.0), 0.01)
    ridges = np.where(np.abs(xy[:, 1] % 1.0 - 0.5) < 0.2, 0.1, 0.0)
    hole = np.where(np.hypot(*(xy - 20).T) < 4.0, 0.1, 0.0)
    assert simulation.statistics(ridges).largest_over_area_mm2 < math.pi * 9
    found = simulation.statistics(hole)
    assert not found.under_limit
    assert found.largest_over_area_mm2 == pytest.approx(math.pi * 16, rel=0.4)


def test_the_quantile_is_the_least_value_that_covers_its_share() -> None:
    values = np.arange(1, 101, dtype=float)
    assert quantile(values, 0.98) == 98
    assert quantile(values[:1], 0.98) == 1


@pytest.mark.parametrize("kind", CUTTERS)
def test_cusps_near_the_limit_do_not_depend_on_the_size_of_the_search(kind: str) -> None:
    """Rows on a slope: a level bottom is wide, so the pass that cuts a place need not be the one nearest to it."""
    cutter, limit, stepover_mm, slope = CUTTERS[kind], 0.02, 0.4, 0.5
    rise = slope * np.array([0.6, 0.8])
    rows = np.arange(-6, 6, stepover_mm)
    ends = np.array([[[-6.0, y], [6.0, y]] for y in rows])
    normal = np.append(-rise, 1.0) / math.sqrt(1 + slope**2)
    outward = -rise / slope
    shift, above = cutter.contact(normal[None], outward[None])
    points = np.dstack([ends, (ends - shift[0]) @ rise - above[0]]).reshape(-1, 3)
    xy = np.random.default_rng(8).uniform(-2, 2, (300, 2))
    at = np.column_stack([xy, xy @ rise])
    probes = Probes(at, np.tile(normal, (300, 1)), xy + shift, 1.0, np.zeros((0, 3)), 0.0)
    simulation = CuspSimulation(probes, cutter, limit)
    pieces = Segments(points[0::2], points[1::2], 0.2)
    near, far = (simulation.of_segments(pieces, width) for width in (stepover_mm, 4.0))
    high = far > 0.7 * limit
    assert near[high] == pytest.approx(far[high], abs=1e-9)
    assert (near[~high] <= 0.7 * limit).all()
    worst = simulation.of_segments(pieces, stepover_mm, worst_only=True)
    exact, quick = simulation.statistics(near), simulation.statistics(worst)
    assert (quick.p98_mm, quick.max_mm) == (exact.p98_mm, exact.max_mm)
    assert quick.largest_over_area_mm2 == exact.largest_over_area_mm2
    assert (worst >= near).all()
