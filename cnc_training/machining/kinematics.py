"""How long a machine takes for a tool path: an explicit model of what its controller does.

The limits of the machine (speed and acceleration of each axis) and of the program (feed, plunge feed) bound each move;
the controller's planner decides how fast corners and chords are passed: planner_grbl.py, planner_linuxcnc.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, List, Optional, Sequence, Tuple

import numpy as np

from ..contract import MachineProfile
from .merging import merge_collinear
from .moves import PLUNGE, RAPID, Moves, largest_share
from .planner_grbl import grbl_times
from .planner_linuxcnc import NORMAL_SHARE, TANGENTIAL_SHARE, linuxcnc_times


@dataclass(frozen=True)
class TimeEstimate:
    """Seconds. total_s = cutting_s + rapid_s + plunge_s + pauses, tool change and the machine's fixed overhead.
    cutting_s holds every move at feed: cuts, links and leads."""

    total_s: float
    cutting_s: float
    rapid_s: float
    plunge_s: float
    n_moves: int


def estimate_time(
    toolpath: Any,
    machine: MachineProfile,
    feed_mm_min: Optional[float] = None,
    plunge_mm_min: Optional[float] = None,
) -> TimeEstimate:
    """Machining time of a tool path: an object with points (n, 3) mm and kinds (n,), see toolpath.py.

    CUT, LINK and LEAD run at feed, PLUNGE at plunge feed, RAPID at the machine's rapid speeds; feeds default to those
    of the profile. The way to points[0] is no part of it. Raises GeometryError for coordinates that are not finite.
    """
    return estimate_times(toolpath, [machine], feed_mm_min, plunge_mm_min)[0]


def estimate_times(
    toolpath: Any,
    machines: Sequence[MachineProfile],
    feed_mm_min: Optional[float] = None,
    plunge_mm_min: Optional[float] = None,
) -> List[TimeEstimate]:
    """The same for several machines, which share the path's geometry."""
    moves = Moves.of_toolpath(toolpath)
    return [estimate_moves(moves, machine, feed_mm_min, plunge_mm_min) for machine in machines]


def estimate_moves(
    moves: Moves,
    machine: MachineProfile,
    feed_mm_min: Optional[float] = None,
    plunge_mm_min: Optional[float] = None,
) -> TimeEstimate:
    """Machining time of moves, see moves.py. A feed given here holds where the program gives none."""
    times, timed = move_times(moves, machine, feed_mm_min, plunge_mm_min)
    rapid = float(times[timed.kinds == RAPID].sum())
    plunge = float(times[timed.kinds == PLUNGE].sum())
    cutting = float(times.sum()) - rapid - plunge
    pauses = 0.0 if moves.dwell_s is None else float(moves.dwell_s.sum())
    total = cutting + rapid + plunge + pauses + machine.tool_change_s + machine.dwell_s
    return TimeEstimate(total, max(cutting, 0.0), rapid, plunge, len(timed))


def move_times(
    moves: Moves,
    machine: MachineProfile,
    feed_mm_min: Optional[float] = None,
    plunge_mm_min: Optional[float] = None,
) -> Tuple[np.ndarray, Moves]:
    """(k,) seconds of each move, and the k moves that they belong to (fewer where the controller merges moves)."""
    linuxcnc = machine.controller == "linuxcnc"
    if linuxcnc:
        moves = merge_collinear(moves, machine.naive_cam_tolerance_mm)
    if not len(moves):
        return np.zeros(0), moves
    axis_speed, axis_acceleration = axis_limits(machine)
    speed, acceleration = _move_limits(moves, axis_speed, axis_acceleration)
    feed = (machine.feed_mm_min if feed_mm_min is None else feed_mm_min) / 60.0
    plunge = (machine.plunge_mm_min if plunge_mm_min is None else plunge_mm_min) / 60.0
    by_kind = np.full(256, feed)
    by_kind[RAPID], by_kind[PLUNGE] = np.inf, plunge
    wanted = by_kind[moves.kinds]
    if moves.feed_mm_s is not None:
        wanted = np.where(np.isnan(moves.feed_mm_s), wanted, moves.feed_mm_s)
    np.minimum(speed, wanted, out=speed)
    if machine.block_rate_hz > 0.0:  # a controller that starves slows down until the next block is there
        np.minimum(speed, moves.length_mm * machine.block_rate_hz, out=speed)
    if not linuxcnc:
        times = grbl_times(
            moves,
            speed,
            acceleration,
            axis_acceleration,
            machine.junction_deviation_mm,
            machine.lookahead_blocks,
        )
        return times, moves
    if moves.tolerance_mm is None:
        tolerance = np.full(len(moves), machine.path_tolerance_mm)
    else:
        tolerance = np.where(np.isnan(moves.tolerance_mm), machine.path_tolerance_mm, moves.tolerance_mm)
    waits = np.zeros(len(moves), bool) if moves.drains is None else moves.drains.copy()
    waits[-1] = True
    return linuxcnc_times(moves, speed, acceleration, axis_acceleration, tolerance, waits), moves


def axis_limits(machine: MachineProfile) -> Tuple[np.ndarray, np.ndarray]:
    """Speeds in mm/s and accelerations in mm/s2 of X, Y and Z."""
    xy, z = machine.rapid_xy_mm_min / 60.0, machine.rapid_z_mm_min / 60.0
    a_xy, a_z = machine.acceleration_xy_mm_s2, machine.acceleration_z_mm_s2
    return np.array([xy, xy, z]), np.array([a_xy, a_xy, a_z])


def _move_limits(moves: Moves, axis_speed: np.ndarray, axis_acceleration: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Largest speed and acceleration of each move that no axis forbids, (m,) each."""
    speed = 1.0 / largest_share(moves.start, axis_speed)
    acceleration = 1.0 / largest_share(moves.start, axis_acceleration)
    if moves.radius_mm is None or moves.arc_axis is None or moves.planar is None:
        return speed, acceleration
    for axis in range(3):
        arcs = np.flatnonzero(moves.arc_axis == axis)
        if not len(arcs):
            continue
        plane = [i for i in range(3) if i != axis]
        in_plane, across = moves.planar[arcs], np.sqrt(np.maximum(1.0 - moves.planar[arcs] ** 2, 1e-18))
        push = axis_acceleration[plane].min()
        radial = np.sqrt(NORMAL_SHARE * push * moves.radius_mm[arcs]) / in_plane
        speed[arcs] = np.minimum(np.minimum(axis_speed[plane].min() / in_plane, axis_speed[axis] / across), radial)
        acceleration[arcs] = TANGENTIAL_SHARE * np.minimum(push / in_plane, axis_acceleration[axis] / across)
    return speed, acceleration
