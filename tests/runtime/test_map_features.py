"""What is counted in the picture of a part: begun passes, whole rounds, zones of hybrids and of crossed rasters."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from cnc_training.contract import Candidate
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.finishing import DRAFT, Finishing, standard_setup
from cnc_training.machining.mesh import make_mesh
from cnc_training.machining.surface_sample import PIXELS, SurfaceSample, take_sample
from cnc_training.runtime.map_features import COLUMNS, entries_along, entries_around, map_features
from cnc_training.runtime.synthetic_mesh import Drawing, Feature, tessellate

pytestmark = pytest.mark.quick
BULL, CUSP_MM = Cutter("bull", 6.0, 1.0), 0.01
MIDDLE = slice(16, 48)


@pytest.fixture(scope="module")
def level() -> SurfaceSample:
    mesh = make_mesh(*tessellate(Drawing(30, 30, [Feature("add", lambda x, y: 0.0 * x)]), 1.0, 4.0))
    job = Finishing(mesh, BULL, standard_setup(mesh), CUSP_MM, DRAFT)
    return take_sample(job.maps, job.probes, BULL, CUSP_MM)


def sloping(sample: SurfaceSample, slope_x: np.ndarray, slope_y: np.ndarray) -> SurfaceSample:
    """The sample with a square of 32 pixels as its area, and these slopes."""
    maps = np.zeros((5, PIXELS, PIXELS))
    maps[0, MIDDLE, MIDDLE] = 1.0
    maps[2], maps[3] = slope_x, slope_y
    return replace(sample, maps=maps)


def row_of(sample: SurfaceSample, candidate: Candidate) -> dict:
    return dict(zip(COLUMNS, map_features(sample, [candidate], BULL, CUSP_MM)[0]))


def test_each_gap_in_the_area_begins_passes_again() -> None:
    area = np.zeros((PIXELS, PIXELS), bool)
    area[MIDDLE, MIDDLE] = True
    slit = area.copy()
    slit[:, 30:33] = False
    whole, parted = entries_along(np.stack([area, slit]), np.radians([0.0, 90.0]))
    assert whole == pytest.approx([32, 32], abs=2)
    assert parted == pytest.approx([2 * whole[0], whole[1]], abs=4)


def test_circles_that_stay_in_the_area_are_whole_rounds() -> None:
    y, x = np.indices((PIXELS, PIXELS)) + 0.5 - PIXELS / 2
    disc = np.hypot(x, y) < 20
    begun, whole, met = entries_around(disc)
    assert whole == pytest.approx(20, abs=1) and met == pytest.approx(20, abs=1) and begun >= whole
    half = disc & (x > 0)
    begun, whole, met = entries_around(half)
    assert whole == 0 and begun >= met == pytest.approx(20, abs=1)


def test_zones_of_a_hybrid_are_told_apart_by_slope(level: SurfaceSample) -> None:
    x = np.indices((PIXELS, PIXELS))[1]
    slope = np.where(x < 24, math.tan(math.radians(45.0)), 0.0)  # a quarter of the area
    row = row_of(sloping(level, slope, 0.0 * slope), Candidate("hybrid", 0.0, 35.0))
    assert row["second_share"] == pytest.approx(0.25)
    assert row["zone_border"] == pytest.approx(2 * (32 + 8) / 32)
    assert row["second_pieces"] == row["first_pieces"] == pytest.approx(math.log(2))
    none = row_of(sloping(level, slope, 0.0 * slope), Candidate("hybrid", 0.0, 55.0))
    assert none["second_share"] == none["second_pieces"] == 0.0


def test_a_crossed_raster_turns_where_the_ground_climbs_the_other_way(level: SurfaceSample) -> None:
    x = np.indices((PIXELS, PIXELS))[1] + 0.5 - PIXELS / 2
    outside = np.abs(x) > 8  # two strips that climb along X; the middle climbs along Y
    part = sloping(level, np.where(outside, 0.5, 0.0), np.where(outside, 0.0, 0.5))
    rows = [row_of(part, Candidate("crossed", angle)) for angle in (0.0, 90.0)]
    for row, second, first in zip(rows, (1, 2), (2, 1)):
        assert row["second_share"] == pytest.approx(0.5)
        assert row["second_pieces"] == pytest.approx(math.log(1 + second))
        assert row["first_pieces"] == pytest.approx(math.log(1 + first))
    assert rows[0]["crossing"] == pytest.approx(rows[1]["crossing"], rel=0.05)
    plain = row_of(sloping(level, 0.0 * x, 0.0 * x), Candidate("crossed", 0.0))
    assert plain["second_share"] == plain["zone_border"] == 0.0
