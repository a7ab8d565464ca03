"""Curves in the plane onto the surface that the cutter's tip can follow: as many points as the tolerance asks for.

Samples alone do not make a safe path: between two exact points a chord cuts into convex places, and across a wall it
cuts its corner. So the samples become denser where the surface bends or jumps, down to a fraction of the tolerance, and
only then are points left out again.
"""

from __future__ import annotations

import math
from typing import List, Optional, Sequence, Tuple

import numpy as np

from ..errors import GeometryError
from .drop import DropCutter
from .drop_raster import repeat_ranges
from .simplify import ABOVE, flatten, simplify
from .straight import with_straight_stretches

# Shares of the tolerance. The emitted path uses at most half of it: rounding takes what these leave.
CUT_SHARE = 0.08  # chords may cut into the part by this much,
LEAVE_SHARE = 0.3  # and leave this much standing
SAMPLE_SHARE = 0.04  # what the first samples may overlook: the bulge of a circle of the cutter's radius
SMALLEST_TOLERANCE_MM = 1e-4
MAX_SAMPLES = 50_000_000
SAMPLES_AT_ONCE = 1_000_000  # bounds the memory
CELL_SAMPLES = 8  # a stretch as long as so many samples is first asked whether it is straight
MAX_ROUNDS = 12
SAME_MM = 1e-9  # points of a line nearer than this are one
STRAIGHT_MM = 1e-10
EVEN_SLOPE = 1e-9  # slopes that differ by less are one
MOST_TURN, MOST_BOTH = 1.5, 2.0  # radians: one bend and two count for no more


def sample_step(radius_mm: float, tolerance_mm: float) -> float:
    """Spacing at which nothing is overlooked: what a cutter must not touch is a union of places of its own shape, so
    between two free samples lies at most a circle's segment of height s^2 / 8R."""
    return float(np.sqrt(8.0 * radius_mm * SAMPLE_SHARE * tolerance_mm))


def project_polyline(
    drop: DropCutter,
    xy: np.ndarray,
    tolerance_mm: float,
    floor_mm: float,
    step_mm: Optional[float] = None,
    decimals: int = 3,
) -> np.ndarray:
    """project_polylines for a single one."""
    return project_polylines(drop, [xy], tolerance_mm, floor_mm, step_mm, decimals)[0]


def project_polylines(
    drop: DropCutter,
    polylines: Sequence[np.ndarray],
    tolerance_mm: float,
    floor_mm: float,
    step_mm: Optional[float] = None,
    decimals: int = 3,
) -> List[np.ndarray]:
    """Polylines (n, 2) in XY as paths (k, 3) of the cutter's tip, chords included within tolerance_mm of the surface it
    can follow, and with coordinates rounded to the decimals of the program such that rounding never cuts.

    step_mm: largest spacing of the samples; None: from cutter and tolerance. Raises GeometryError for coordinates that
    are not finite, and where more than MAX_SAMPLES samples would be needed.
    """
    if not (np.isfinite(tolerance_mm) and tolerance_mm >= SMALLEST_TOLERANCE_MM):
        raise GeometryError("tolerance", f"The tolerance must be at least {SMALLEST_TOLERANCE_MM} mm.")
    lines = [np.asarray(line, dtype=np.float64) for line in polylines]
    if not lines:
        return []
    if any(line.ndim != 2 or line.shape[1] != 2 or len(line) == 0 for line in lines):
        raise GeometryError("polyline", "A path in the plane needs points of two coordinates.")
    spacing = sample_step(drop.cutter.radius_mm, tolerance_mm)
    spacing = min(spacing, step_mm) if step_mm else spacing
    samples = _samples(*flatten(lines), spacing)
    if not (np.isfinite(samples) and samples > SAMPLES_AT_ONCE):
        return _projected(drop, lines, tolerance_mm, floor_mm, spacing, decimals)
    if samples > MAX_SAMPLES:
        raise GeometryError(
            "path_too_long",
            f"The path would need {samples:.3g} samples.",
            "Allow a larger cusp or tolerance, or machine a smaller area.",
        )
    return _projected_in_batches(drop, lines, tolerance_mm, floor_mm, spacing, decimals)


def _samples(points: np.ndarray, starts: np.ndarray, spacing: float) -> float:
    """About as many samples do lines need."""
    step = np.diff(points, axis=0)
    length = np.hypot(step[:, 0], step[:, 1])
    length[starts[1:] - 1] = 0.0
    return float(length.sum() / spacing + len(points))


def _projected_in_batches(
    drop: DropCutter, lines: List[np.ndarray], tolerance_mm: float, floor_mm: float, spacing: float, decimals: int
) -> List[np.ndarray]:
    """Memory does not grow with the length of a path: lines do not depend on each other, and long ones are cut."""
    batches: List[List[np.ndarray]] = [[]]
    line_of: List[int] = []
    room = float(SAMPLES_AT_ONCE)
    for number, line in enumerate(lines):
        so_far = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T) / spacing + 1.0)])
        inside = np.searchsorted(so_far, np.arange(SAMPLES_AT_ONCE, so_far[-1], SAMPLES_AT_ONCE))
        cuts = np.unique(np.concatenate([[0], np.clip(inside, 0, len(line) - 1), [len(line) - 1]]))
        for a, b in zip(cuts[:-1], cuts[1:]) if len(cuts) > 1 else [(0, 0)]:
            size = so_far[b] - so_far[a]
            if batches[-1] and size > room:
                batches.append([])
                room = float(SAMPLES_AT_ONCE)
            room -= size
            batches[-1].append(line[a : b + 1])
            line_of.append(number)
    done = [curve for batch in batches for curve in _projected(drop, batch, tolerance_mm, floor_mm, spacing, decimals)]
    joined: List[List[np.ndarray]] = [[] for _ in lines]
    for number, curve in zip(line_of, done):
        joined[number].append(curve[1:] if joined[number] else curve)
    return [np.concatenate(pieces) for pieces in joined]


def _projected(
    drop: DropCutter, lines: List[np.ndarray], tolerance_mm: float, floor_mm: float, spacing: float, decimals: int
) -> List[np.ndarray]:
    cut, leave = CUT_SHARE * tolerance_mm, LEAVE_SHARE * tolerance_mm
    points, starts = _plain(*flatten(lines))
    points, starts, straight = with_straight_stretches(drop, points, starts, CELL_SAMPLES * spacing, floor_mm)
    points, starts, straight, corner = _sampled(points, starts, straight, spacing)
    height = drop.at_points(points[:, 0], points[:, 1], floor_mm)
    points = np.column_stack([points, height])
    points, starts, straight = _without_even(points, starts, straight, corner)
    points, starts = _refined(drop, points, starts, straight, cut, leave, floor_mm)
    keep = simplify(points, starts, cut, leave, ABOVE)
    line = np.repeat(np.arange(len(lines)), np.diff(np.append(starts, len(points))))
    points, line = points[keep], line[keep]
    points = rounded_above(drop, points, decimals, floor_mm, leave)
    repeats = (np.diff(points, axis=0) == 0).all(axis=1) & (np.diff(line) == 0)
    keep = np.concatenate([[True], ~repeats])
    points, line = points[keep], line[keep]
    return np.split(points, np.searchsorted(line, np.arange(1, len(lines))))


def rounded_above(drop: DropCutter, points: np.ndarray, decimals: int, floor_mm: float, leave_mm: float) -> np.ndarray:
    """Points (n, 3) with rounded coordinates, not below the surface that the tip can follow. X and Y go to the nearest
    step of the program; where that is on the other side of a wall or far up a slope, to the one of the four around
    that changes the height least."""
    scale = 10.0**decimals
    place = np.rint(points[:, :2] * scale) / scale
    height = drop.at_points(place[:, 0], place[:, 1], floor_mm)
    far = np.flatnonzero(np.abs(height - points[:, 2]) > 0.5 * leave_mm)
    if len(far):
        corner = np.floor(points[far, None, :2] * scale) + np.array([[0, 0], [1, 0], [0, 1], [1, 1]])
        corner = corner / scale
        z = drop.at_points(corner[:, :, 0], corner[:, :, 1], floor_mm)
        best = np.argmin(np.abs(z - points[far, 2:3]), axis=1)
        rows = np.arange(len(far))
        place[far], height[far] = corner[rows, best], z[rows, best]
    # A thousandth of a step of slack: what is a rounding error above a step stays on it.
    return np.column_stack([place, np.ceil(height * scale - 1e-3) / scale])


def _plain(points: np.ndarray, starts: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Polylines without repeated points, and without points in the middle of straight stretches: the samples need not
    meet those."""
    if not np.isfinite(points).all():
        raise GeometryError("points_not_finite", "A path has points that are not numbers.")
    count = len(points)
    first = np.zeros(count, dtype=bool)
    first[starts] = True
    moves = np.ones(count, dtype=bool)
    moves[1:] = (np.abs(np.diff(points, axis=0)) > SAME_MM).any(axis=1) | first[1:]
    points, first = points[moves], first[moves]
    step = np.diff(points, axis=0)
    length = np.hypot(step[:, 0], step[:, 1])
    turn = step[:-1, 0] * step[1:, 1] - step[:-1, 1] * step[1:, 0]
    straight = np.abs(turn) <= STRAIGHT_MM * np.minimum(length[:-1], length[1:])
    straight &= (step[:-1] * step[1:]).sum(axis=1) > 0
    keep = np.ones(len(points), dtype=bool)
    keep[1:-1] = ~straight | first[1:-1] | first[2:]
    return points[keep], np.flatnonzero(first[keep])


def _sampled(
    points: np.ndarray, starts: np.ndarray, straight: np.ndarray, spacing: float
) -> Tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """(points (n, 2), starts, straight (n,) bool, corner (n,) bool): of all lines at most spacing apart, but for
    stretches known to be straight. corner: the points given, which samples lie between."""
    step = np.diff(points, axis=0)
    length = np.hypot(step[:, 0], step[:, 1])
    length[starts[1:] - 1] = 0.0  # from one line to the next
    pieces = np.maximum(np.ceil(length / spacing - 1e-9), 1.0)
    alone = starts[np.diff(np.append(starts, len(points))) == 2]  # a short link over a wall: no bend would tell of it
    pieces[alone] = np.maximum(pieces[alone], 3.0)
    whole = np.append(np.where(straight[:-1], 1.0, pieces).astype(np.int64), 1)
    points, starts = _subdivided(points, starts, whole)
    corner = np.zeros(len(points), dtype=bool)
    corner[np.cumsum(whole) - whole] = True
    return points, starts, np.repeat(straight, whole), corner


def _without_even(
    points: np.ndarray, starts: np.ndarray, straight: np.ndarray, corner: np.ndarray
) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(points, starts, straight) without samples in the middle of what runs straight: those in line with four samples
    around. What is left of that counts as straight: the samples have told."""
    x, y, z = points.T
    slope = np.diff(z) / np.maximum(np.sqrt(np.diff(x) ** 2 + np.diff(y) ** 2), SAME_MM)
    bends = np.ones(len(points) + 2, dtype=bool)  # with a point more at both ends
    bends[2:-2] = np.abs(np.diff(slope)) > EVEN_SLOPE
    even = ~(bends[:-2] | bends[1:-1] | bends[2:] | corner)
    keep = np.flatnonzero(~even)
    straight = straight[keep]
    straight[:-1] |= np.diff(keep) > 1
    return points[keep], np.searchsorted(keep, starts), straight


def _subdivided(points: np.ndarray, starts: np.ndarray, pieces: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
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


def _refined(
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
        points, starts = _subdivided(points, starts, pieces)
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
