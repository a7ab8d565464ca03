"""In which order and direction passes are cut: whole cells of raster lines, nearest next pass otherwise."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple

import numpy as np

from .passes import Passes, ranges

ENTRIES_PER_LOOP = 48  # places on a closed pass at which the search may enter it,
ENTRIES_IN_ALL = 12000  # fewer where there are many passes
FEW_CELLS, STARTS = 25, 8  # with so few cells of raster lines, so many places to begin are tried
FEW_COMPARISONS = 30_000_000  # up to here the nearest entry is sought among all of them: a tenth of a second


@dataclass
class Order:
    """pass_ (k,) numbers of the passes in cutting order; reverse (k,) bool; first (k,): at which of its points a closed
    pass begins."""

    pass_: np.ndarray
    reverse: np.ndarray
    first: np.ndarray


def in_sequence(passes: Passes, reverse: bool = False) -> Order:
    """As they are."""
    k = len(passes)
    return Order(np.arange(k), np.full(k, reverse), np.zeros(k, np.int64))


def apply(passes: Passes, order: Order) -> Passes:
    """The passes in their order and direction, closed ones from their entry on and with it repeated at the end."""
    lengths = passes.lengths[order.pass_]
    closed = passes.closed[order.pass_]
    total = lengths + closed
    group, index = ranges(total)
    size = lengths[group]
    at = np.where(order.reverse[group], -index, index)
    at = np.where(closed[group], (order.first[group] + at) % size, np.where(order.reverse[group], size - 1 + at, at))
    take = passes.starts[order.pass_][group] + at
    z = None if passes.z is None else passes.z[take]
    starts = np.concatenate([[0], np.cumsum(total)]).astype(np.int64)
    return Passes(passes.xy[take], starts, np.zeros(len(total), bool), passes.row[order.pass_], z)


def zigzag(passes: Passes, along: np.ndarray, join_mm: float) -> Order:
    """Raster lines back and forth. Lines of neighbouring rows that overlap one to one form a cell; each cell is cut in
    one go, and the cell nearest to where the last one ended comes next.

    along: (2,) unit vector of the lines. join_mm: overlaps shorter than minus this do not count.
    """
    count = len(passes)
    if count == 0:
        return in_sequence(passes)
    first, last = passes.starts[:-1], passes.starts[1:] - 1
    u0, u1 = passes.xy[first] @ along, passes.xy[last] @ along
    chain, position, size = _cells(passes.row, u0, u1, join_mm)
    number = len(size)
    # passes sorted by cell and by position in it
    member = np.lexsort((position, chain))
    begin = np.cumsum(size) - size
    head, tail = member[begin], member[begin + size - 1]
    # four ways through a cell: up or down the rows, starting on either side
    entry = np.empty((number, 4, 2))
    leave = np.empty((number, 4, 2))
    odd = size % 2 == 1
    for way in range(4):
        from_top, right = divmod(way, 2)
        start, end = (tail, head) if from_top else (head, tail)
        entry[:, way] = passes.xy[np.where(right, last[start], first[start])]
        # an odd number of rows ends on the other side
        ends_right = odd != bool(right)
        leave[:, way] = passes.xy[np.where(ends_right, last[end], first[end])]
    chosen = _best_start(entry.reshape(-1, 2), leave.reshape(-1, 2), np.repeat(np.arange(number), 4))
    picked, ways = chosen // 4, chosen % 4
    lengths = size[picked]
    group, index = ranges(lengths)
    down = ways[group] >= 2
    rank = np.where(down, lengths[group] - 1 - index, index)
    reverse = ((index + (ways[group] % 2)) % 2).astype(bool)
    return Order(member[begin[picked][group] + rank], reverse, np.zeros(len(group), np.int64))


def _cells(row: np.ndarray, u0: np.ndarray, u1: np.ndarray, join: float) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(cell (k,), position in the cell (k,), rows of each cell). Passes are sorted by row and along it."""
    count = len(row)
    low = min(u0.min(), u1.min())
    wide = max(u0.max(), u1.max()) - low + 2 * abs(join) + 1.0
    key_end, key_begin = row * wide + (u1 - low), row * wide + (u0 - low)
    begin = np.searchsorted(key_end, (row + 1) * wide + (u0 - low) - join)
    end = np.searchsorted(key_begin, (row + 1) * wide + (u1 - low) + join, side="right")
    following = np.maximum(end - begin, 0)
    group, index = ranges(following)
    upper = begin[group] + index
    same = row[upper] == row[group] + 1
    lower, upper = group[same], upper[same]
    ups = np.bincount(lower, minlength=count)
    downs = np.bincount(upper, minlength=count)
    alone = (ups[lower] == 1) & (downs[upper] == 1)
    previous = np.arange(count)
    previous[upper[alone]] = lower[alone]
    position = (previous != np.arange(count)).astype(np.int64)
    root = previous.copy()
    while True:  # pointer jumping: after i rounds the root is 2^i rows back
        hop = root[root]
        if np.array_equal(hop, root):
            break
        position = position + position[root]
        root = hop
    names, cell = np.unique(root, return_inverse=True)
    return cell, position, np.bincount(cell, minlength=len(names))


def nearest(passes: Passes, keep_direction: bool = False, start: Optional[np.ndarray] = None) -> Order:
    """Always the pass whose entry is nearest to the end of the last one, in space where passes have heights; begins
    with the first pass, or with the one nearest to start. Open passes are entered at either end, closed ones at any of
    ENTRIES_PER_LOOP places, then at the very nearest of their points."""
    count = len(passes)
    if count == 0:
        return in_sequence(passes)
    points = passes.xy if passes.z is None else np.column_stack([passes.xy, passes.z])
    lengths = passes.lengths
    per_loop = int(np.clip(ENTRIES_IN_ALL // count, 4, ENTRIES_PER_LOOP))
    entries = np.where(passes.closed, np.minimum(lengths, per_loop), 1 if keep_direction else 2)
    owner, index = ranges(entries)
    step = np.where(passes.closed, lengths / entries, lengths - 1)[owner]
    at = np.minimum((index * step).astype(np.int64), lengths[owner] - 1)
    place = points[passes.starts[:-1][owner] + at]
    exit_at = np.where(passes.closed[owner], at, np.where(at == 0, lengths[owner] - 1, 0))
    leave = points[passes.starts[:-1][owner] + exit_at]
    chosen = _greedy(place, leave, owner, 0 if start is None else _nearest_row(place, start))
    reverse = ~passes.closed[owner[chosen]] & (at[chosen] > 0)
    first = np.where(passes.closed[owner[chosen]], at[chosen], 0)
    position = leave[chosen[0]]
    for k in range(1, count):
        mine = owner[chosen[k]]
        if passes.closed[mine]:
            loop = points[passes.starts[mine] : passes.starts[mine + 1]]
            first[k] = _nearest_row(loop, position)
            position = loop[first[k]]
        else:
            position = leave[chosen[k]]
    return Order(owner[chosen], reverse, first)


def _nearest_row(points: np.ndarray, to: np.ndarray) -> int:
    away = points - to
    return int(np.argmin(np.einsum("ij,ij->i", away, away)))


def _best_start(place: np.ndarray, leave: np.ndarray, owner: np.ndarray) -> np.ndarray:
    """The greedy order with the least way between things, of those that begin at a few entries spread over all."""
    count = int(owner[-1]) + 1
    if count > FEW_CELLS:
        return _greedy(place, leave, owner, 0)
    best, least = np.zeros(0, np.int64), np.inf
    for start in range(0, len(place), max(1, len(place) // STARTS)):
        chosen = _greedy(place, leave, owner, start)
        jumps = place[chosen[1:]] - leave[chosen[:-1]]
        way = float(np.sqrt((jumps * jumps).sum(axis=1)).sum())
        if way < least - 1e-9:
            best, least = chosen, way
    return best


def _greedy(place: np.ndarray, leave: np.ndarray, owner: np.ndarray, current: int) -> np.ndarray:
    """(k,) entries in the order in which they are taken: always the nearest one of a thing not yet done.

    place, leave: (n, d) of each entry where it begins and where it ends; owner: (n,) thing that it belongs to, sorted.
    Entries are kept in square cells in XY, so that most steps look at a few of them only.
    """
    count = int(owner[-1]) + 1
    span = np.searchsorted(owner, np.arange(count + 1)).tolist()
    if len(place) * count <= FEW_COMPARISONS:
        return _greedy_over_all(place, leave, owner, current, count)
    size = max(float(np.sqrt(np.prod(np.ptp(place[:, :2], axis=0) + 1e-6) * 3 / len(place))), 1e-3)
    i = np.floor(place[:, 0] / size).astype(np.int64).tolist()
    j = np.floor(place[:, 1] / size).astype(np.int64).tolist()
    cells: Dict[Tuple[int, int], List[int]] = {}
    for entry, cell in enumerate(zip(i, j)):
        cells.setdefault(cell, []).append(entry)
    points, ends, owners = place.tolist(), leave.tolist(), owner.tolist()
    alive = np.ones(len(place), bool)
    done = bytearray(count)
    chosen = []
    while True:
        chosen.append(current)
        thing = owners[current]
        done[thing] = 1
        alive[span[thing] : span[thing + 1]] = False
        if len(chosen) == count:
            return np.array(chosen, np.int64)
        position = ends[current]
        found = _near(cells, position, points, owners, done, size)
        if found < 0:
            left = np.flatnonzero(alive)
            found = int(left[_nearest_row(place[left], leave[current])])
        current = found


def _near(
    cells: Dict[Tuple[int, int], List[int]], position: List[float], points: List[List[float]], owners: List[int],
    done: bytearray, size: float,
) -> int:  # fmt: skip
    """The nearest entry if one is sure to be within two cells, else -1. Entries of things already done are dropped from
    their cells in passing."""
    ci, cj = math.floor(position[0] / size), math.floor(position[1] / size)
    best, nearest_square = -1, math.inf
    space = len(position) > 2
    for ring in (1, 2, 4):
        for i in range(ci - ring, ci + ring + 1):
            for j in range(cj - ring, cj + ring + 1):
                entries = cells.get((i, j))
                if not entries:
                    continue
                entries[:] = [entry for entry in entries if not done[owners[entry]]]
                for entry in entries:
                    point = points[entry]
                    square = (point[0] - position[0]) ** 2 + (point[1] - position[1]) ** 2
                    if space:
                        square += (point[2] - position[2]) ** 2
                    if square < nearest_square:
                        best, nearest_square = entry, square
        if nearest_square <= (ring * size) ** 2:
            return best
    return -1


def _greedy_over_all(place: np.ndarray, leave: np.ndarray, owner: np.ndarray, current: int, count: int) -> np.ndarray:
    axes, span, left = place.T.copy(), np.searchsorted(owner, np.arange(count + 1)), np.arange(len(place))
    chosen = np.empty(count, np.int64)
    gone = 0
    for k in range(count):
        chosen[k] = current
        thing = owner[current]
        axes[0, span[thing] : span[thing + 1]] = np.inf
        gone += span[thing + 1] - span[thing]
        if k + 1 == count:
            break
        if gone > 0.25 * len(left):  # what is done costs no more time
            open_ = np.flatnonzero(np.isfinite(axes[0]))
            axes, left, gone = axes[:, open_], left[open_], 0
            span = np.searchsorted(owner[left], np.arange(count + 1))
        away = axes - leave[current][:, None]
        away *= away
        current = int(left[np.argmin(away.sum(axis=0))])
    return chosen
