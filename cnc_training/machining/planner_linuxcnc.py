"""The trajectory planner of LinuxCNC 2.8 and 2.9 (G64 with arc blends, G61.1). Formulas measured on LinuxCNC itself in
simulation and known from its documentation; T = 1 ms is the servo period.

Limits of a move along direction u: v = min(programmed, min_i v_i / |u_i|, length / 1.02 T), a = min_i a_i / |u_i|.

A junction that turns by phi between moves of lengths l1, l2 is one of
- a stop: between a rapid and a feed move, under exact stop (G61.1), at a reversal, before a pause;
- a tangent, when the jump of velocity can be had in a servo period from a tenth of the acceleration. With
  k = max_i |du_i| (v / T + a) / a_i and k < 0.1: the junction keeps its speed v and both moves lose the share k of
  their acceleration. For k >= 0.1 it would be passed at 0.1 v / k;
- an arc that leaves the corner by the tolerance P (0: a quarter of the shorter move), tangent to both moves at
  distance d = min(l1 / 2, l2 / 2, P (1 + c) / s) from the corner, with s = sin(phi / 2), c = cos(phi / 2). Its radius
  is r = d c / s; the acceleration a_p in its plane is the largest circle in the box of axis limits,
  a_p = min_i a_i / sqrt(1 - n_i^2) with n the normal of the plane, and its speed v = sqrt(sqrt(3)/2 a_p r), at most
  that of the faster move and its length / 1.02 T. Along the arc the acceleration is a_p / 2. Where the speed needs no
  such radius, it is made smaller, down to the larger of v^2 / (sqrt(3)/2 a_p) and that of an arc as long as a parabolic
  blend, 2 v^2 / a_p.
The faster of arc and tangent is taken. Under exact path (G61) there are no arcs: a junction is a tangent with k < 0.1
or a stop, and the stop costs both moves a tenth of their acceleration all the same. What an arc leaves of the move
before it is joined to the arc when it would take less than 4 periods at the arc's speed.

A corner between an arc (G2, G3) and a move that leaves its plane is rounded by no arc, nor is one of a helix. Unless
it is a tangent, both moves run with half their acceleration, the first one to rest and the second one from rest, and
overlap (parabolic blend) from when the first has slowed down to v = min(v_r, t a), with v_r = min(v, sqrt(a l)) and t
the largest v_r / a of both, at most the smallest l / v_r, and v <= 2 sqrt(a P / s). That is known least well: programs
with many arcs out of their plane come out within 4 %, where the rest of the model is within 2 %.

The last move before the queue runs empty (end of program, pause) waits for a blend that never comes and accelerates and
brakes with a / 2. The planner optimises over the last 100 entries of its queue. Moves of less than 10 ms go from their
first to their last speed at constant acceleration instead of speeding up between. G2/G3 arcs: v <= sqrt(sqrt(3)/2 a r),
acceleration a / 2.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .moves import RAPID, Moves, largest_share
from .speed_scan import junction_energies, trapezoid_times

SERVO_PERIOD_S = 0.001
SHORTEST_PERIODS = 1.02  # a move takes at least this many periods
NORMAL_SHARE = np.sqrt(3.0) / 2.0  # of the acceleration, across an arc
TANGENTIAL_SHARE = 0.5  # along it: 3/4 + 1/4 = 1
KINK_SHARE = 0.1  # of the acceleration that a tangent junction may use
JOIN_PERIODS = 4.0  # ARC_BLEND_GAP_CYCLES
RAMP_BELOW_S = 0.01  # 1 / ARC_BLEND_RAMP_FREQ
LOOKAHEAD_ENTRIES = 100  # ARC_BLEND_OPTIMIZATION_DEPTH
SHORTEST_ARC_MM = 1e-6
REVERSAL_COSINE = np.sin(np.radians(1.0))  # of half the angle: within 2 degrees of a reversal is a full stop
PLANE_SINE = 1e-6  # more than that out of an arc's plane is out of it
OVERLAP_GAIN_S = SERVO_PERIOD_S  # measured, on average: parabolic blends begin that much earlier
STOP_COST_S = 0.5 * SERVO_PERIOD_S  # a stop ends with a period, on average half of one later
DRAIN_COST_S = 2.5 * SERVO_PERIOD_S  # measured, more where the queue runs empty


@dataclass(frozen=True)
class _Blends:
    """How the m - 1 junctions are passed. Where there is an arc: its length, speed, acceleration along it, and the
    trim, which it takes from the moves on both sides. Where there is none: the speed through the corner and the share
    of acceleration that it costs both moves (kink). halting: where exact path makes it a stop. parabolic: the moves
    overlap, from rest to rest each."""

    is_arc: np.ndarray
    length: np.ndarray
    speed: np.ndarray
    acceleration: np.ndarray
    trim: np.ndarray
    through: np.ndarray
    kink: np.ndarray
    halting: np.ndarray
    parabolic: np.ndarray


def linuxcnc_times(
    moves: Moves,
    speed: np.ndarray,
    acceleration: np.ndarray,
    axis_acceleration: np.ndarray,
    tolerance: np.ndarray,
    waits: np.ndarray,
) -> np.ndarray:
    """(m,) seconds of each move.

    speed, acceleration  (m,) mm/s and mm/s2, within what the axes allow
    axis_acceleration    (3,)
    tolerance            (m,) G64 P of each move, mm; 0: as much as the moves allow
    waits                (m,) bool: the queue runs empty after the move; true for the last
    """
    m = len(moves)
    speed = np.minimum(speed, moves.length_mm / (SHORTEST_PERIODS * SERVO_PERIOD_S))
    exact = np.zeros(m, bool) if moves.exact_stop is None else moves.exact_stop
    unblended = exact if moves.exact_path is None else exact | moves.exact_path
    halved = np.flatnonzero(waits & ~unblended)  # the blend that they wait for never comes
    rapid = moves.kinds == RAPID
    stop = (rapid[1:] != rapid[:-1]) | exact[:-1] | waits[:-1]
    blends = _blends(moves, speed, acceleration, axis_acceleration, tolerance, stop)

    # Entries of the planner's queue: move 0, arc 0, move 1, arc 1, ... An arc that is not there has no length.
    size, top = np.zeros(2 * m - 1), np.zeros(2 * m - 1)
    push = np.ones(2 * m - 1)
    rest = moves.length_mm.copy()
    rest[:-1] -= blends.trim
    rest[1:] -= blends.trim
    np.maximum(rest, 0.0, out=rest)
    joined = blends.is_arc & (rest[:-1] < (JOIN_PERIODS * SERVO_PERIOD_S) * blends.speed)
    if moves.arc_axis is not None:
        joined &= moves.arc_axis[:-1] < 0
    np.add(blends.length, rest[:-1] * joined, out=size[1::2])
    rest[:-1] *= ~joined
    size[0::2] = rest
    arc_speed = np.minimum(blends.speed, size[1::2] / (SHORTEST_PERIODS * SERVO_PERIOD_S))
    top[0::2], top[1::2] = speed, arc_speed
    push[0::2] = acceleration
    push[1::2] = blends.acceleration
    if blends.kink.any():
        lost = np.zeros(m)
        lost[1:] = blends.kink
        np.maximum(lost[:-1], blends.kink, out=lost[:-1])
        push[0::2] *= 1.0 - lost
    push[2 * halved] *= 0.5
    overlapping = np.flatnonzero(blends.parabolic)
    push[2 * np.union1d(overlapping, overlapping + 1)] *= 0.5

    caps = np.zeros(2 * m)
    entry = np.where(blends.is_arc, np.minimum(speed[:-1], arc_speed), blends.through)
    caps[1:-1:2] = np.where(joined, arc_speed, entry)  # a move joined to an arc has no speed of its own
    leave = np.minimum(speed[1:], arc_speed)
    leave[:-1][joined[1:]] = arc_speed[:-1][joined[1:]]
    caps[2::2] = np.where(blends.is_arc, leave, blends.through)
    caps *= caps
    # A move that may still be blended is counted on as a triangle that begins and ends at rest: v^2 = a d.
    caps[2 * halved] = np.minimum(caps[2 * halved], push[2 * halved] * size[2 * halved])

    energies = junction_energies(caps, 2.0 * push * size, 2 * LOOKAHEAD_ENTRIES)
    speeds = np.sqrt(energies)
    times = trapezoid_times(size, energies, speeds, top, push)
    mean = 0.5 * (speeds[:-1] + speeds[1:])
    short = size < RAMP_BELOW_S * mean
    np.divide(size, mean, out=times, where=short)
    times[size <= 0.0] = 0.0

    out = times[0::2].copy()
    half = 0.5 * times[1::2]
    out[:-1] += half
    out[1:] += half
    out[:-1] += STOP_COST_S * (stop | blends.halting)
    out[-1] += STOP_COST_S
    out[halved] += DRAIN_COST_S
    out[overlapping] -= OVERLAP_GAIN_S + _overlaps(overlapping, rest, speed, push[0::2], tolerance, moves.corners.sine)
    return out


def _overlaps(
    junction: np.ndarray, length: np.ndarray, speed: np.ndarray, push: np.ndarray, tolerance: np.ndarray,
    sine: np.ndarray,
) -> np.ndarray:  # fmt: skip
    """(j,) seconds for which the moves at parabolic junctions (j,) run at the same time. length, speed, push: (m,)"""
    sides = []
    for move in (junction, junction + 1):
        reachable = np.minimum(np.sqrt(push[move] * length[move]), speed[move])
        sides.append((reachable / push[move], length[move] / np.maximum(reachable, 1e-12), reachable))
    (ramp, whole, reachable), (next_ramp, next_whole, _) = sides
    seconds = np.minimum(np.minimum(whole, next_whole), np.maximum(ramp, next_ramp))
    slowed = np.minimum(reachable, seconds * push[junction])
    allowed = 2.0 * np.sqrt(push[junction] * tolerance[junction] / np.maximum(sine[junction], 1e-3))
    tight = (tolerance[junction] > 0.0) & (sine[junction] > 1e-3)
    return np.where(tight, np.minimum(slowed, allowed), slowed) / push[junction]


def _out_of_plane(moves: Moves) -> np.ndarray:
    """(m - 1,) bool: an arc is part of the corner, and not both moves lie in its plane."""
    out = np.zeros(len(moves) - 1, bool)
    if moves.arc_axis is None or moves.planar is None:
        return out
    helix = (moves.arc_axis >= 0) & (moves.planar < 1.0 - 1e-12)
    for axis in range(3):
        arc = moves.arc_axis == axis
        level_end, level_start = np.abs(moves.end[axis]) < PLANE_SINE, np.abs(moves.start[axis]) < PLANE_SINE
        out |= (arc[:-1] & ~level_start[1:]) | (arc[1:] & ~level_end[:-1])
    return out | helix[:-1] | helix[1:]


def _blends(
    moves: Moves,
    speed: np.ndarray,
    acceleration: np.ndarray,
    axis_acceleration: np.ndarray,
    tolerance: np.ndarray,
    stop: np.ndarray,
) -> _Blends:
    corners, length = moves.corners, moves.length_mm
    sine, cosine = corners.sine, corners.cosine
    slower = np.minimum(speed[1:], speed[:-1])
    kink = slower * (1.0 / SERVO_PERIOD_S)
    kink += acceleration[1:]
    kink *= largest_share(corners.turn, axis_acceleration)
    if moves.arc_axis is not None:
        kink[(moves.arc_axis[1:] >= 0) | (moves.arc_axis[:-1] >= 0)] /= TANGENTIAL_SHARE
    tangent = kink < KINK_SHARE
    np.minimum(kink, 1e9, out=kink)
    through = slower * np.minimum(KINK_SHARE / np.maximum(kink, 1e-12), 1.0)

    shorter = np.minimum(length[1:], length[:-1])
    allowed = np.where(tolerance > 0.0, tolerance, np.inf)
    allowed = np.minimum(allowed[1:], allowed[:-1])
    np.minimum(allowed, 0.25 * shorter, out=allowed)
    trim = np.minimum(0.5 * shorter, allowed * (1.0 + cosine) / sine)
    tangent_half = sine / np.maximum(cosine, 1e-12)
    radius = trim / tangent_half
    in_plane = 1.0 / largest_share(corners.tilt, axis_acceleration)
    arc_speed = np.sqrt(NORMAL_SHARE * in_plane * radius)
    np.minimum(arc_speed, np.maximum(speed[1:], speed[:-1]), out=arc_speed)
    needed = arc_speed * arc_speed / in_plane
    needed *= np.maximum(2.0 / corners.angle, 1.0 / NORMAL_SHARE)
    np.minimum(radius, needed, out=radius)
    trim = radius * tangent_half
    arc_length = corners.angle * radius
    np.minimum(arc_speed, arc_length * (1.0 / (SHORTEST_PERIODS * SERVO_PERIOD_S)), out=arc_speed)

    reversal = cosine < REVERSAL_COSINE
    halting = np.zeros(len(stop), bool)
    if moves.exact_path is not None:
        halting = moves.exact_path[:-1] & ~tangent & ~reversal
    stop = stop | reversal | halting
    parabolic = _out_of_plane(moves) & ~stop & ~tangent & ~halting
    is_arc = ~(stop | tangent | parabolic | (arc_length < SHORTEST_ARC_MM) | (through > arc_speed))
    arc_length *= is_arc
    trim *= is_arc
    through[stop | parabolic] = 0.0
    np.minimum(kink, KINK_SHARE, out=kink)
    kink[is_arc | parabolic | (stop & ~halting)] = 0.0
    return _Blends(is_arc, arc_length, arc_speed, TANGENTIAL_SHARE * in_plane, trim, through, kink, halting, parabolic)
