"""Curves in the plane onto the surface that the cutter's tip can follow: as many points as the tolerance asks for.

Samples alone do not make a safe path: between two exact points a chord cuts into convex places, and across a wall it
cuts its corner. So the samples become denser where the surface bends or jumps, down to a fraction of the tolerance, and
only then are points left out again.
"""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

import numpy as np

from ..errors import GeometryError
from .drop import DropCutter
from .refinement import refined, subdivided
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
SAME_MM = 1e-9  # points of a line nearer than this are one
STRAIGHT_MM = 1e-10
EVEN_SLOPE = 1e-9  # slopes that differ by less are one


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
    points, starts = refined(drop, points, starts, straight, cut, leave, floor_mm)
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
    points, starts = subdivided(points, starts, whole)
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
