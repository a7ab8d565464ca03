"""Parts as they come: holes, undercuts, open sheets, faces turned any way, doubled and degenerate triangles."""

from __future__ import annotations

import machining_parts
import numpy as np
import pytest

from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.drop import DropCutter
from cnc_training.machining.finishing import DRAFT, Finishing, standard_setup
from cnc_training.machining.grid import Grid
from cnc_training.machining.mesh import Mesh, make_mesh

pytestmark = pytest.mark.quick

BALL = Cutter("ball", 4.0)


def finishing(mesh: Mesh, **options: object) -> Finishing:
    return Finishing(mesh, BALL, standard_setup(mesh), 0.03, DRAFT, seed=1, **options)


def loose(triangles: np.ndarray) -> Mesh:
    return Mesh.from_triangles(triangles)


def spoiled(triangles: np.ndarray, seed: int) -> tuple:
    """(vertices, indices) of the same surface with triangles doubled, turned inside out, collapsed, in another order,
    and points that nobody uses."""
    rng = np.random.default_rng(seed)
    turned = np.where(rng.random(len(triangles))[:, None, None] < 0.5, triangles, triangles[:, ::-1])
    doubled = turned[rng.integers(0, len(turned), len(turned) // 3)][:, [1, 2, 0]]
    needles = turned[:40].copy()
    needles[:, 2] = 0.5 * (needles[:, 0] + needles[:, 1])
    points = triangles[:20].copy()
    points[:] = points[:, :1]
    every = np.concatenate([turned, doubled, needles, points])[rng.permutation(len(turned) + len(doubled) + 60)]
    vertices = np.concatenate([every.reshape(-1, 3), rng.normal(0, 500, (30, 3))])
    return vertices, np.arange(3 * len(every)).reshape(-1, 3)


@pytest.mark.parametrize("name", ["bowl and slot", "saddle", "mushroom"])
def test_spoiled_meshes_give_the_maps_of_sound_ones(name: str) -> None:
    triangles = machining_parts.PARTS[name]()
    sound, bad = loose(triangles), make_mesh(*spoiled(triangles, 3))
    assert len(bad.triangles) == len(sound.triangles)
    for a, b in zip(bad.bounds, sound.bounds):
        assert np.array_equal(a, b)
    before, after = finishing(sound).maps, finishing(bad).maps
    assert np.abs(before.cl - after.cl).max() < 1e-9
    # samples on the faces follow their order, so borders of the area differ by a cell here and there
    assert (before.area != after.area).mean() < 0.02


def test_an_undercut_is_machined_as_its_envelope_seen_from_above() -> None:
    mushroom = loose(machining_parts.mushroom())
    grid = Grid.covering((-12, -11), (12, 11), 0.3)
    x, y = grid.mesh()
    cl = DropCutter(mushroom, BALL).on_grid(grid, -2.0)
    # the sphere of 5 mm at a height of 9 mm hides stem and plate as far as its equator
    line = np.linspace(-5, 5, 81)
    cap = loose(machining_parts.sheet(lambda x, y: 9 + np.sqrt(np.maximum(25 - x * x - y * y, 0)), line, line))
    near = np.hypot(x, y) < 6.5
    assert cl[near].min() > 9.0
    assert np.abs(DropCutter(cap, BALL).on_grid(grid, -2.0) - cl)[np.hypot(x, y) < 4.0].max() < 0.1
    hidden = finishing(mushroom)
    maps = hidden.maps
    assert maps.area.ravel()[maps.cells(np.zeros(1), np.zeros(1))].all()  # the cap
    assert hidden.probes.missed[:, 2].max() < 9.01  # below the equator nothing is reached


def test_over_a_hole_the_tool_sinks_to_the_floor_and_no_further() -> None:
    line = np.linspace(-15, 15, 31)
    plate = machining_parts.sheet(lambda x, y: 0.02 * x * x, line, line)
    middle = plate.mean(axis=1)
    holed = loose(plate[(np.abs(middle[:, :2]) > 5).any(axis=1)])
    found = finishing(holed)
    maps = found.maps
    x, y = maps.grid.mesh()
    inside = (np.abs(x) < 2.5) & (np.abs(y) < 2.5)
    assert np.abs(maps.cl[inside] - found.floor_mm).max() == 0.0
    assert not maps.area[(np.abs(x) < 1.0) & (np.abs(y) < 1.0)].any()
    assert maps.area[(np.abs(x) > 8) & (np.abs(x) < 12) & (np.abs(y) < 12)].all()


def test_a_sheet_standing_on_edge_has_nothing_to_finish_and_says_so() -> None:
    upright = np.array([[[0, 0, 0], [20, 0, 0], [20, 0, 9]], [[0, 0, 0], [20, 0, 9], [0, 0, 9.0]]])
    with pytest.raises(GeometryError) as caught:
        finishing(loose(upright))
    assert caught.value.kind == "nothing_reachable"
