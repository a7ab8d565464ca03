"""What finishing is built from: masks, distances, level lines, curves and their order."""

from __future__ import annotations

import math

import numpy as np
import pytest

from cnc_training.machining import morphology, ordering
from cnc_training.machining.contours import contour_lines
from cnc_training.machining.distance import geodesic
from cnc_training.machining.grid import Grid
from cnc_training.machining.levels import level_pieces
from cnc_training.machining.passes import Passes
from cnc_training.machining.raster import rotation
from cnc_training.machining.thinning import thinned

pytestmark = pytest.mark.quick


def random_masks(count: int):
    random = np.random.default_rng(4)
    for _ in range(count):
        shape = random.integers(1, 18, 2)
        yield random.random(shape) < random.random()


def test_distances_equal_those_counted_out() -> None:
    for mask in random_masks(60):
        if not mask.any():
            continue
        j, i = np.nonzero(mask)
        y, x = np.indices(mask.shape)
        expected = ((y[..., None] - j) ** 2 + (x[..., None] - i) ** 2).min(axis=-1)
        assert np.array_equal(morphology.distance_squared(mask), expected)
        assert np.array_equal(morphology.distance_squared(mask, every=2), expected[::2, ::2])
        near = morphology.distance_squared(mask, 3.0)
        assert np.array_equal(np.minimum(near, 9), np.minimum(expected, 9))


def test_components_join_all_eight_neighbours_and_no_others() -> None:
    for mask in random_masks(60):
        labels, count = morphology.label(mask)
        assert np.array_equal(labels > 0, mask)
        expected = np.zeros(mask.shape, int)
        number = 0
        for start in zip(*np.nonzero(mask)):
            if expected[start]:
                continue
            number += 1
            stack = [start]
            while stack:
                j, i = stack.pop()
                if 0 <= j < mask.shape[0] and 0 <= i < mask.shape[1] and mask[j, i] and not expected[j, i]:
                    expected[j, i] = number
                    stack += [(j + b, i + a) for b in (-1, 0, 1) for a in (-1, 0, 1)]
        assert count == number
        assert len({(a, b) for a, b in zip(labels[mask], expected[mask])}) == number


def test_closing_fills_narrow_gaps_and_keeps_the_outline() -> None:
    mask = np.zeros((40, 40), bool)
    mask[10:30, 8:18] = mask[10:30, 22:32] = True
    closed = morphology.close(mask, 3.0)
    assert closed[15:25, 18:22].all()
    assert closed.sum() == mask.sum() + 20 * 4 - 2 * closed_corner(closed)
    assert not morphology.close(mask, 1.5)[20, 20]
    assert np.array_equal(morphology.open_(mask, 3.0)[12:28, 10:16], mask[12:28, 10:16])


def closed_corner(closed: np.ndarray) -> int:
    """Cells at one end of the gap that a disc cannot fill; both ends are alike."""
    top, bottom = (~closed[10:20, 18:22]).sum(), (~closed[20:30, 18:22]).sum()
    assert top == bottom
    return int(top)


def test_level_lines_are_those_of_the_single_level_contours() -> None:
    grid = Grid.covering((-10, -8), (10, 8), 0.4)
    x, y = grid.mesh()
    values = 3 * np.sin(x / 2.5) * np.cos(y / 3) + 0.1 * x
    lines = level_pieces(values, grid, -2.4, 0.3, 16).lines()
    for level in range(16):
        mine = [curve for curve, row in zip(lines.curves(), lines.row) if row == level]
        theirs = contour_lines(values, grid, -2.4 + 0.3 * level)
        assert len(mine) == len(theirs)
        length = [sum(np.hypot(*np.diff(line, axis=0).T).sum() for line in found) for found in (mine, theirs)]
        assert length[0] == pytest.approx(length[1], rel=1e-6)


def test_level_lines_run_with_higher_values_on_their_right_and_end_at_the_region() -> None:
    grid = Grid.covering((-6, -6), (6, 6), 0.25)
    x, y = grid.mesh()
    region = x < 2.0
    lines = level_pieces(-np.hypot(x, y), grid, -5.0, 1.0, 5, region).lines()
    for curve, row, closed in zip(lines.curves(), lines.row, lines.closed):
        assert closed == (5.0 - row < 1.75)
        assert curve[:, 0].max() <= 2.0
        area = (curve[:-1, 0] * curve[1:, 1] - curve[1:, 0] * curve[:-1, 1]).sum()
        assert area < 0  # clockwise around the peak


def test_geodesic_distance_of_a_slope_is_the_one_along_it() -> None:
    grid = Grid.covering((-10, -10), (10, 10), 0.25)
    x, y = grid.mesh()
    seed = np.full(grid.shape, np.inf)
    seed[0] = seed[-1] = 0.0
    seed[:, 0] = seed[:, -1] = 0.0
    found = geodesic(2.0 * x, grid, seed)
    assert np.abs(found - np.minimum((10 - np.abs(x)) * math.sqrt(5), 10 - np.abs(y))).max() < 0.06
    point = np.full(grid.shape, np.inf)
    point[40, 40] = 0.0
    away = geodesic(0.0 * x, grid, point)
    assert np.abs(away - np.hypot(x, y)).max() < 0.12


def test_geodesic_distance_goes_round_what_is_closed() -> None:
    grid = Grid(0.0, 0.0, 1.0, 21, 21)
    seed = np.full(grid.shape, np.inf)
    seed[10, 2] = 0.0
    seed[4:17, 10] = np.nan
    found = geodesic(np.zeros(grid.shape), grid, seed)
    assert np.isnan(found[10, 10])
    assert found[10, 18] == pytest.approx(2 * math.hypot(8, 7), rel=0.06)


def square(size: float, closed: bool = True) -> Passes:
    corners = np.array([[0.0, 0], [size, 0], [size, size], [0, size]])
    return Passes.from_curves([corners], [closed])


def test_a_clipped_loop_opens_at_its_gap_and_stays_in_one_piece_across_its_seam() -> None:
    loop = square(8.0).resampled(1.0)
    assert loop.clipped(np.ones(len(loop.xy), bool)) is loop
    inside = ~((loop.xy[:, 0] == 8) & (loop.xy[:, 1] > 2) & (loop.xy[:, 1] < 6))
    cut = loop.clipped(inside)
    assert len(cut) == 1 and not cut.closed[0]
    assert len(cut.xy) == inside.sum()
    assert np.hypot(*np.diff(cut.xy, axis=0).T).max() == pytest.approx(1.0)


def test_evened_curves_keep_ends_and_length() -> None:
    random = np.random.default_rng(1)
    curves = [np.cumsum(random.normal(0, 1, (n, 2)), axis=0) for n in (5, 30, 12)]
    passes = Passes.from_curves([*curves, square(5.0).xy], [False, False, False, True])
    even = passes.evened(0.05)
    for old, new, closed in zip(passes.curves(), even.curves(), even.closed):
        length = [np.hypot(*np.diff(c, axis=0).T).sum() for c in (old, new)]
        assert length[1] == pytest.approx(length[0], rel=0.02)
        assert np.allclose(new[0], old[0]) and (closed or np.allclose(new[-1], old[-1]))
    assert np.allclose(passes.reversed().reversed().xy, passes.xy)


def test_zigzag_alternates_and_finishes_a_cell_before_the_next() -> None:
    """Two towers of rows on a common base."""
    rows, row = [], []
    for k in range(4):
        rows.append(np.array([[0.0, k], [20.0, k]]))
        row.append(k)
    for k in range(4, 10):
        rows += [np.array([[0.0, k], [8.0, k]]), np.array([[12.0, k], [20.0, k]])]
        row += [k, k]
    passes = Passes.from_curves(rows, [False] * len(rows), row)
    route = ordering.apply(passes, ordering.zigzag(passes, rotation(0.0)[0], 0.0))
    assert sorted(route.row) == sorted(row)
    jumps = np.hypot(*(route.xy[route.starts[1:-1]] - route.xy[route.starts[1:-1] - 1]).T)
    assert (jumps > 1.5).sum() <= 2  # from cell to cell
    assert (jumps < 1.01).sum() == len(rows) - 1 - (jumps > 1.5).sum()


@pytest.mark.parametrize("count", [40, 3900])
def test_nearest_order_takes_every_pass_once_and_always_the_nearest(count: int) -> None:
    random = np.random.default_rng(2)
    start = random.uniform(0, 100, (count, 2))
    curves = [np.array([s, s + d]) for s, d in zip(start, random.normal(0, 1, (count, 2)))]
    passes = Passes.from_curves(curves, [False] * count)
    order = ordering.nearest(passes)
    assert sorted(order.pass_) == list(range(count))
    route = ordering.apply(passes, order)
    left = set(range(count))
    for k, number in enumerate(order.pass_[:60]):
        left.discard(number)
        if k == 0 or not left:
            continue
        end, begin = route.xy[2 * k - 1], route.xy[2 * k]
        others = np.array([curves[m] for m in left | {number}]).reshape(-1, 2)
        assert np.hypot(*(begin - end)) <= np.hypot(*(others - end).T).min() + 1e-9


def test_nested_loops_are_linked_from_ring_to_ring() -> None:
    angle = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    rings = [r * np.stack([np.cos(angle + r), np.sin(angle + r)], axis=1) for r in range(12, 0, -1)]
    passes = Passes.from_curves(rings, [True] * 12)
    route = ordering.apply(passes, ordering.nearest(passes))
    jumps = np.hypot(*(route.xy[route.starts[1:-1]] - route.xy[route.starts[1:-1] - 1]).T)
    assert jumps.max() < 1.1
    firsts, lasts = route.xy[route.starts[:-1]], route.xy[route.starts[1:] - 1]
    assert np.array_equal(firsts, lasts)  # every ring comes round to where it began


def test_thinning_stays_within_its_tolerance() -> None:
    angle = np.linspace(0, 3, 400)
    passes = Passes.from_curves([np.stack([20 * np.cos(angle), 20 * np.sin(angle)], axis=1)], [False])
    z = np.sin(5 * angle)
    thin, height = thinned(passes, z, 0.01)
    assert len(thin.xy) < 0.5 * len(passes.xy)
    at = np.interp(angle, np.arctan2(thin.xy[:, 1], thin.xy[:, 0]), height)
    assert np.abs(at - z).max() < 0.01
    assert np.array_equal(thin.xy[[0, -1]], passes.xy[[0, -1]])


def test_turned_frames_are_exact_at_right_angles() -> None:
    for k in range(4):
        frame = rotation(90.0 * k)
        assert set(np.abs(frame).ravel()) == {0.0, 1.0}
        assert np.linalg.det(frame) == 1.0
    assert np.allclose(rotation(30.0)[0], [math.cos(math.pi / 6), 0.5])
