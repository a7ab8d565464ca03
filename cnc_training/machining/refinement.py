"""Where the chords of a path over a surface stray from it, and the samples that keep them near.

Between two exact points a chord cuts into convex places, and across a wall it cuts its corner: segments are divided, by
the bends at their ends, until no chord strays by more than it may.
"""

from __future__ import annotations

import math
from typing import Tuple

import numpy as np

from .drop import DropCutter
from .drop_raster import repeat_ranges

MAX_ROUNDS = 12
MOST_TURN, MOST_BOTH = 1.5, 2.0  # radians: one bend and two count for no more


def subdivided(points: np.ndarray, starts: np.ndarray, pieces: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Each segment from point i to point i + 1 in pieces[i] equal parts (1 at the end of a line)."""
    first = np.cumsum(pieces) - pieces
    result = np.empty((len(points) and int(first[-1] + pieces[-1]), points.shape[1]))
    result[first] = points
    divided = np.flatnonzero(pieces > 1)
    owner, k = repeat_ranges(pieces[divided] - 1)
    owner = divided[owner]
    share = ((k + 1) / pieces[owner])[:, None]
    result[first[owner] + 1 + k] = points[owner] + share * (points[owner + 1] - points[owner])
    return result, first[starts]


def refined(
    drop: DropCutter, points: np.ndarray, starts: np.ndarray, straight: np.ndarray, cut: float, leave: float,
    floor: float,
) -> Tuple[np.ndarray, np.ndarray]:  # fmt: skip
    """More samples where a chord may stray from the surface by more than it may. Segments are judged again only where
    they or their neighbours were divided. straight (n,) bool: segments after points that need no judging."""
    verified = straight.copy()  # samples inside the segment after this point lay on its chord
    which = _bent(points, starts, cut)
    for _ in range(MAX_ROUNDS):
        which = which[~straight[which]]
        pieces = np.ones(len(points), dtype=np.int64)
        pieces[which] = _pieces_needed(points, starts, cut, leave, verified, which)
        divided = np.flatnonzero(pieces > 1)
        if len(divided) == 0:
            break
        step = points[divided + 1] - points[divided]
        level, rise = np.hypot(step[:, 0], step[:, 1]), step[:, 2]
        points, starts = subdivided(points, starts, pieces)
        verified[divided] = True
        verified, straight = np.repeat(verified, pieces), np.repeat(straight, pieces)
        first = (np.cumsum(pieces) - pieces)[divided]
        owner, k = repeat_ranges(pieces[divided] - 1)
        new = first[owner] + 1 + k
        height = drop.at_points(points[new, 0], points[new, 1], floor)
        off = np.abs(height - points[new, 2]) * (level / np.maximum(np.hypot(level, rise), 1e-300))[owner]
        points[new, 2] = height
        strayed = np.zeros(len(divided), dtype=bool)
        strayed[owner[off > 0.25 * cut]] = True
        # the parts, and the segments before and after them
        again = np.zeros(len(points) + 1, dtype=bool)
        again[new] = again[first] = again[first - 1] = again[first + pieces[divided]] = True
        verified[new[strayed[owner]]] = verified[first[strayed]] = False
        which = np.flatnonzero(again[: len(points) - 1])
    return points, starts


def _bent(points: np.ndarray, starts: np.ndarray, cut: float) -> np.ndarray:
    """Indices of the segments that _pieces_needed may want divided, by a bound that costs little: with t the larger
    difference of the slopes at the ends of a segment of length l, nothing strays by more than 0.75 l t."""
    x, y, z = points.T
    level = np.sqrt((x[1:] - x[:-1]) ** 2 + (y[1:] - y[:-1]) ** 2)
    rise = z[1:] - z[:-1]
    bend = np.abs(np.diff(rise / np.maximum(level, 1e-12)))
    between = np.zeros(len(level), dtype=bool)  # from one line to the next
    between[starts[1:] - 1] = True
    bend[between[1:] | between[:-1]] = 0.0
    worst = np.zeros(len(level))
    worst[1:] = bend
    np.maximum(worst[:-1], bend, out=worst[:-1])
    flagged = (level + np.abs(rise)) * worst > cut
    return np.flatnonzero(flagged & ~between)


def _pieces_needed(
    points: np.ndarray, starts: np.ndarray, cut: float, leave: float, verified: np.ndarray, which: np.ndarray
) -> np.ndarray:
    """Into how many parts each of the segments after the points `which` should be divided, judged by the bends at its
    ends.

    The surface between may come as far as the point in which the neighbouring segments, prolonged, meet. Where the path
    bends to and fro it climbs or falls somewhere in between, and strays at most to a corner of the box around the
    segment. A step inside the segment can also, by chance, leave its chord in line with one neighbour: a strong bend at
    the other end asks for samples once.
    """
    last = np.zeros(len(points), dtype=bool)  # points of lines
    last[starts[1:] - 1] = last[-1] = True
    after = np.minimum(which + 1, len(points) - 2)
    moves = np.diff(np.ascontiguousarray(points.T))
    level, rise, length = _steps(moves, which)
    starting, ending, inner = last[which - 1], last[which + 1], ~last[which]
    turn_in = _turned(_steps(moves, np.maximum(which - 1, 0)), (level, rise, length))
    turn_out = _turned((level, rise, length), _steps(moves, after))
    # At the end of a line only one bend is known.
    straight_on = np.zeros(len(which)), np.ones(len(which))
    sine_in, cosine_in = (
        np.where(starting, np.where(ending, none, b), a) for a, b, none in zip(turn_in, turn_out, straight_on)
    )
    sine_out, cosine_out = (
        np.where(ending, np.where(starting, none, a), b) for a, b, none in zip(turn_in, turn_out, straight_on)
    )
    hollow, to_and_fro = (sine_in > 0) & (sine_out > 0), sine_in * sine_out < 0
    sine_in, cosine_in = _at_most(np.abs(sine_in), cosine_in, MOST_TURN)
    sine_out, cosine_out = _at_most(np.abs(sine_out), cosine_out, MOST_TURN)
    both, _ = _at_most(
        sine_in * cosine_out + cosine_in * sine_out, cosine_in * cosine_out - sine_in * sine_out, MOST_BOTH
    )
    bulge = length * sine_in * sine_out / np.maximum(both, 1e-12)
    corner = level * np.abs(rise) / np.maximum(length, 1e-300)
    stray = np.where(to_and_fro, np.minimum(bulge, corner), bulge) / np.where(hollow, leave, cut)
    pieces = np.clip(np.ceil(np.sqrt(stray)), 1, 8)
    doubtful = (length * np.maximum(sine_in, sine_out) > 8 * cut) & ~verified[which]
    pieces = np.where(doubtful, np.maximum(pieces, 3), pieces)
    pieces[(level <= 0.5 * cut) | ~inner] = 1
    return pieces.astype(np.int64)


Steps = Tuple[np.ndarray, np.ndarray, np.ndarray]  # length in the plane, rise and length of segments, mm


def _steps(moves: np.ndarray, which: np.ndarray) -> Steps:
    """Of those of the segments (3, n) with these numbers."""
    x, y, z = (along.take(which) for along in moves)
    flat = x * x + y * y
    return np.sqrt(flat), z, np.sqrt(flat + z * z)


def _turned(before: Steps, after: Steps) -> Tuple[np.ndarray, np.ndarray]:
    """Sine and cosine of the angles by which paths turn upwards from segments to the next."""
    scale = 1.0 / np.maximum(before[2] * after[2], 1e-300)
    return (before[0] * after[1] - before[1] * after[0]) * scale, (before[0] * after[0] + before[1] * after[1]) * scale


def _at_most(sine: np.ndarray, cosine: np.ndarray, angle: float) -> Tuple[np.ndarray, np.ndarray]:
    """Of angles from 0 to 180 degrees, in radians at most angle."""
    wider = cosine < math.cos(angle)
    return np.where(wider, math.sin(angle), sine), np.where(wider, math.cos(angle), cosine)
