"""Passes: the plane curves that a strategy lays over the area, before they are put in order and linked.

Many curves in flat arrays, so that a thousand of them are handled without a loop.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

import numpy as np


def ranges(lengths: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """(group, index in the group) of groups of these lengths laid end to end."""
    lengths = np.asarray(lengths, np.int64)
    group = np.repeat(np.arange(len(lengths)), lengths)
    start = np.cumsum(lengths) - lengths
    return group, np.arange(len(group)) - start.take(group)


@dataclass
class Passes:
    """k curves.

    xy      (n, 2) all points, curve after curve
    starts  (k + 1,) first point of each curve in xy; starts[k] = n
    closed  (k,) bool: the last point is joined to the first (which is not repeated)
    z       (n,) height of the tip where the pattern gives it (waterline), nan or None where the surface does
    row     (k,) int64: number of the raster line, ring or level that a curve belongs to
    """

    xy: np.ndarray
    starts: np.ndarray
    closed: np.ndarray
    row: np.ndarray
    z: Optional[np.ndarray] = None

    @classmethod
    def from_curves(
        cls, curves: Sequence[np.ndarray], closed: Sequence[bool], row: Optional[Sequence[int]] = None
    ) -> Passes:
        """From separate curves, (k, 2) or (k, 3) each; those of fewer than two points are left out."""
        use = [i for i, curve in enumerate(curves) if len(curve) >= 2]
        if not use:
            return cls.none()
        points = np.concatenate([curves[i] for i in use])
        lengths = [len(curves[i]) for i in use]
        rows = np.arange(len(use)) if row is None else np.asarray([row[i] for i in use], np.int64)
        z = points[:, 2].copy() if points.shape[1] == 3 else None
        return cls(points[:, :2].copy(), np.r_[0, np.cumsum(lengths)], np.asarray([closed[i] for i in use]), rows, z)

    @classmethod
    def none(cls) -> Passes:
        return cls(np.zeros((0, 2)), np.zeros(1, np.int64), np.zeros(0, bool), np.zeros(0, np.int64))

    def __len__(self) -> int:
        return len(self.closed)

    @property
    def lengths(self) -> np.ndarray:
        """(k,) number of points of each curve."""
        return np.diff(self.starts)

    def curves(self) -> List[np.ndarray]:
        """Separate curves (k, 2), or (k, 3) where they have heights; closed ones repeat their first point."""
        points = self.xy if self.z is None else np.column_stack([self.xy, self.z])
        parts = [points[self.starts[k] : self.starts[k + 1]] for k in range(len(self))]
        return [np.concatenate([part, part[:1]]) if loop else part for part, loop in zip(parts, self.closed)]

    def segments(self) -> Tuple[np.ndarray, np.ndarray]:
        """(a (m,), b (m,)) points at both ends of each straight piece of the curves, closing pieces included."""
        last = self.starts[1:] - 1
        follower = np.arange(1, len(self.xy) + 1)
        follower[last] = np.where(self.closed, self.starts[:-1], -1)
        a = np.flatnonzero(follower >= 0)
        return a, follower[a]

    def select(self, which: np.ndarray) -> Passes:
        """The curves with these numbers (or this mask), in this order."""
        which = np.flatnonzero(which) if which.dtype == bool else which
        lengths = self.lengths[which]
        group, index = ranges(lengths)
        take = self.starts[which][group] + index
        z = None if self.z is None else self.z[take]
        starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
        return Passes(self.xy[take], starts, self.closed[which], self.row[which], z)

    def clipped(self, inside: np.ndarray) -> Passes:
        """What is left where inside (n,) bool holds at the points: runs of at least two points. A closed curve that is
        cut opens at its gaps, and a run across its seam stays in one piece."""
        if inside.all():
            return self
        curve = np.repeat(np.arange(len(self)), self.lengths)
        # closed curves that are cut: turn the seam to the first gap
        order = np.arange(len(inside))
        whole = np.bincount(curve, inside, minlength=len(self)) == self.lengths
        for k in np.flatnonzero(self.closed & ~whole):
            part = slice(self.starts[k], self.starts[k + 1])
            gap = int(np.argmin(inside[part]))
            order[part] = np.roll(order[part], -gap)
        inside = inside[order]
        before = np.r_[False, inside[:-1] & (curve[1:] == curve[:-1])]
        after = np.r_[inside[1:] & (curve[1:] == curve[:-1]), False]
        first = np.flatnonzero(inside & ~before)
        last = np.flatnonzero(inside & ~after)
        keep = last > first
        first, last = first[keep], last[keep]
        lengths = last - first + 1
        group, index = ranges(lengths)
        take = order[first[group] + index]
        z = None if self.z is None else self.z[take]
        owner = curve[first]
        starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
        return Passes(self.xy[take], starts, self.closed[owner] & whole[owner], self.row[owner], z)

    def reversed(self) -> Passes:
        """All curves run backwards."""
        group, index = ranges(self.lengths)
        take = self.starts[1:][group] - 1 - index
        return Passes(self.xy[take], self.starts, self.closed, self.row, None if self.z is None else self.z[take])

    def smoothed(self, rounds: int) -> Passes:
        """Each point moved towards the middle of its neighbours by half, so many times; ends of open curves stay."""
        k = np.arange(len(self.xy))
        before, after = k - 1, k + 1
        first, last = self.starts[:-1], self.starts[1:] - 1
        before[first] = np.where(self.closed, last, first)
        after[last] = np.where(self.closed, first, last)
        fixed = np.concatenate([first[~self.closed], last[~self.closed]])
        xy = self.xy
        for _ in range(rounds):
            moved = 0.5 * xy + 0.25 * (xy[before] + xy[after])
            moved[fixed] = xy[fixed]
            xy = moved
        return Passes(xy, self.starts, self.closed, self.row, self.z)

    def evened(self, step_mm: float) -> Passes:
        """Points spread evenly along each curve, about step_mm apart; z is left out."""
        if len(self) == 0:
            return self
        a, b = self.segments()
        curve = np.repeat(np.arange(len(self)), self.lengths)[a]
        length = np.hypot(*(self.xy[b] - self.xy[a]).T)
        pieces = np.bincount(curve, minlength=len(self))
        first = np.cumsum(pieces) - pieces
        run = np.concatenate([[0.0], np.cumsum(length)])  # along all curves laid end to end
        total = run[first + pieces] - run[first]
        number = np.maximum(np.ceil(total / step_mm), np.where(self.closed, 4, 1)).astype(np.int64)
        count = number + ~self.closed
        group, index = ranges(count)
        at = run[first][group] + index * (total / number)[group]
        piece = np.searchsorted(run, at, side="right") - 1
        piece = np.clip(piece, first[group], (first + pieces - 1)[group])  # rounding must not lead to another curve
        share = np.clip((at - run[piece]) / np.maximum(length[piece], 1e-12), 0.0, 1.0)[:, None]
        xy = self.xy[a[piece]] + share * (self.xy[b[piece]] - self.xy[a[piece]])
        starts = np.concatenate([[0], np.cumsum(count)]).astype(np.int64)
        return Passes(xy, starts, self.closed, self.row)

    def resampled(self, step_mm: float) -> Passes:
        """Straight stretches longer than step_mm divided evenly; points are kept."""
        if len(self) == 0:
            return self
        follower = np.arange(len(self.xy)) + 1
        ends = self.starts[1:] - 1
        follower[ends] = np.where(self.closed, self.starts[:-1], ends)
        delta = self.xy[follower] - self.xy
        pieces = np.maximum(np.ceil(np.hypot(delta[:, 0], delta[:, 1]) / step_mm - 1e-9), 1).astype(np.int64)
        group, index = ranges(pieces)
        part = (index / pieces[group])[:, None]
        lengths = np.add.reduceat(pieces, self.starts[:-1])
        z = None
        if self.z is not None:
            z = self.z[group] + (self.z[follower] - self.z)[group] * part[:, 0]
        starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
        return Passes(self.xy[group] + part * delta[group], starts, self.closed, self.row, z)


def joined(parts: List[Passes]) -> Passes:
    """The curves of several sets as one; all with heights, or none. Rows keep their numbers."""
    parts = [part for part in parts if len(part)]
    if not parts:
        return Passes.none()
    offset = np.cumsum([0] + [len(part.xy) for part in parts])
    starts = np.concatenate([part.starts[:-1] + start for part, start in zip(parts, offset)] + [offset[-1:]])
    heights = [part.z for part in parts if part.z is not None]
    return Passes(
        np.concatenate([part.xy for part in parts]),
        starts,
        np.concatenate([part.closed for part in parts]),
        np.concatenate([part.row for part in parts]),
        np.concatenate(heights) if len(heights) == len(parts) else None,
    )
