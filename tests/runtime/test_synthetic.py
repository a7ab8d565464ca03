from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from cnc_training.errors import DatasetError
from cnc_training.runtime import synthetic
from cnc_training.runtime.synthetic import family_shares, synthetic_part
from cnc_training.runtime.synthetic_families import FAMILIES
from cnc_training.runtime.synthetic_mesh import Drawing, Feature, tessellate
from cnc_training.runtime.synthetic_shapes import circle, constant

pytestmark = pytest.mark.quick


def entropy(counts: Counter) -> float:
    shares = np.array(list(counts.values())) / sum(counts.values())
    return float(-(shares * np.log(shares)).sum())


def slopes_deg(part) -> np.ndarray:
    """Slope of each upward triangle, repeated by area."""
    normals, areas = part.mesh.triangle_normals(), part.mesh.triangle_areas()
    up = normals[:, 2] > 0.05
    slope = np.degrees(np.arccos(np.clip(normals[up, 2], -1, 1)))
    order = np.argsort(slope)
    share = np.cumsum(areas[up][order]) / areas[up].sum()
    return np.interp(np.linspace(0, 1, 50), share, slope[order])


def test_part_is_a_function_of_seed_and_number_alone():
    alone = synthetic_part(3, 17)
    for index in (16, 2):
        synthetic_part(3, index)
    again = synthetic_part(3, 17)
    assert np.array_equal(alone.mesh.vertices, again.mesh.vertices)
    assert np.array_equal(alone.mesh.triangles, again.mesh.triangles)
    assert alone.parameters == again.parameters
    other = synthetic_part(4, 17)
    assert other.parameters != alone.parameters


@pytest.mark.parametrize("family", list(FAMILIES))
def test_every_family_makes_sound_parts_of_usual_size(family):
    for index in range(3):
        part = synthetic_part(5, index, 1.0, 0.6, [family])
        low, high = part.mesh.bounds
        assert part.family == family
        assert 1000 < len(part.mesh.triangles) < 60_000
        assert high[2] == pytest.approx(0.0, abs=1e-6) and low[2] > -120
        assert 20 < max(high[0] - low[0], high[1] - low[1]) < 180
        assert np.isfinite(part.mesh.vertices).all()


@pytest.fixture
def undrawn(monkeypatch):
    """Parts without their mesh: what was drawn of them is enough here."""
    corner = np.array([[0.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    monkeypatch.setattr(synthetic, "tessellate", lambda drawing, step, base: (corner, np.array([[0, 1, 2]])))


def test_shape_diversity_raises_the_entropy_of_families(undrawn):
    counts = {d: Counter(synthetic_part(1, i, d).family for i in range(40)) for d in (0.0, 1.0)}
    assert entropy(counts[0.0]) < 0.7
    assert entropy(counts[1.0]) > 1.4


def test_shape_diversity_widens_sizes_and_orientations(undrawn):
    parts = {d: [synthetic_part(1, i, d, families=["lens"]).parameters for i in range(12)] for d in (0.0, 1.0)}
    spread = {d: np.std([p["length_mm"] for p in ps]) for d, ps in parts.items()}
    assert spread[1.0] > 3 * spread[0.0]
    turned = {d: sum(p["turn_deg"] % 90 > 1e-6 for p in ps) for d, ps in parts.items()}
    assert turned[0.0] == 0 < turned[1.0]


def test_slope_mix_moves_the_slope_histogram():
    medians = []
    for mix in (0.0, 0.5, 1.0):
        parts = [synthetic_part(2, i, 1.0, mix) for i in range(12)]
        medians.append(float(np.mean([slopes_deg(part)[40] for part in parts])))
    assert medians[0] + 8 < medians[1] < medians[2] - 8


def test_shares_of_families_sum_to_one_and_meet_at_full_diversity():
    names = list(FAMILIES)
    for diversity in (0.0, 0.3, 1.0):
        assert family_shares(diversity, names).sum() == pytest.approx(1.0)
    assert np.ptp(family_shares(1.0, names)) == pytest.approx(0.0)


def test_only_the_families_asked_for_are_made(undrawn):
    assert {synthetic_part(1, i, 1.0, 0.5, ["ribs", "mould"]).family for i in range(12)} == {"ribs", "mould"}


@pytest.mark.parametrize("arguments", [(1.5, 0.5, []), (0.5, -0.1, []), (0.5, 0.5, ["sculpture"])])
def test_settings_that_make_no_sense_are_refused(arguments):
    with pytest.raises(DatasetError):
        synthetic_part(1, 0, *arguments)


def test_step_has_vertical_walls_and_a_round_rim():
    drawing = Drawing(40, 40, [Feature("step", constant(-5.0), circle(0, 0, 10))])
    vertices, triangles = tessellate(drawing, 1.0, 3.0)
    a, b, c = (vertices[triangles[:, k]] for k in range(3))
    normal = np.cross(b - a, c - a)
    area = np.linalg.norm(normal, axis=1) / 2
    inner = (np.hypot(*np.stack([a, b, c]).mean(axis=0)[:, :2].T) < 15) & (np.abs(normal[:, 2]) < 1e-9 * area)
    assert area[inner].sum() == pytest.approx(2 * np.pi * 10 * 5, rel=0.02)
    rim = vertices[np.unique(triangles[inner])]
    assert np.abs(np.hypot(rim[:, 0], rim[:, 1]) - 10).max() < 0.02


def test_solid_is_closed():
    """Each directed edge meets its reverse exactly once, walls and bottom included."""
    drawing = Drawing(30, 20, [Feature("step", constant(-4.0), circle(2, 1, 6)), Feature("carve", lambda x, y: 3 - x)])
    vertices, triangles = tessellate(drawing, 1.0, 3.0)
    edges = np.vstack([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    forward = Counter(map(tuple, edges.tolist()))
    assert all(forward[(q, p)] == n for (p, q), n in forward.items())
    a, b, c = (vertices[triangles[:, k]] for k in range(3))
    volume = float((a * np.cross(b, c)).sum() / 6)
    assert volume > 0
