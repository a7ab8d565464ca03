"""Small pictures of the parts that a dataset's settings give."""

from __future__ import annotations

import json
from types import SimpleNamespace

import numpy as np
import pytest

from cnc_training.errors import DatasetError
from cnc_training.runtime.sketches import height_map, sketch
from cnc_training.runtime.synthetic import synthetic_part

pytestmark = pytest.mark.quick

REPORTER = SimpleNamespace(check=lambda: None)


def parts_of(**settings):
    request = {"shape_diversity": 0.6, "slope_mix": 0.5, "seed": 3, "count": 4, "pixels": 32, **settings}
    return json.loads(json.dumps(sketch(request, REPORTER)))["parts"]


def mean_slope(part):
    z = np.array([[np.nan if value is None else value for value in row] for row in part["heights_mm"]])
    return np.nanmean(np.hypot(*np.gradient(z, part["step_mm"])))


def test_steepness_and_families_change_with_the_sliders():
    shallow, steep = ([mean_slope(part) for part in parts_of(slope_mix=mix, count=8)] for mix in (0.0, 1.0))
    assert np.mean(steep) > 1.5 * np.mean(shallow)
    assert len({part["family"] for part in parts_of(shape_diversity=0.0, count=8)}) < len(
        {part["family"] for part in parts_of(shape_diversity=1.0, count=8)}
    )


def test_they_are_the_parts_that_the_dataset_will_hold():
    drawn = synthetic_part(3, 2, 0.6, 0.5)
    low, high = drawn.mesh.bounds
    part = parts_of()[2]
    assert part["family"] == drawn.family
    assert part["size_mm"] == pytest.approx(high - low, abs=0.06)


def test_a_height_map_sees_the_top_of_the_mesh_without_holes():
    mesh = synthetic_part(3, 0, 0.6, 0.5).mesh
    heights, step_mm = height_map(mesh, 48)
    low, high = mesh.bounds
    assert max(heights.shape) == 48 and step_mm == pytest.approx(max((high - low)[:2]) / 48)
    assert np.nanmax(heights) == pytest.approx(high[2], abs=1e-6)
    inner = heights[16:-16, 16:-16]
    assert np.isnan(inner).mean() < 0.02


def test_sliders_outside_their_range_are_refused():
    with pytest.raises(DatasetError):
        parts_of(slope_mix=2.0)
