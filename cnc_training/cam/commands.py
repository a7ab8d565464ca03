"""A tool path as FreeCAD's Path commands: rounded as it will be posted, with the blending it counts on written down."""

from __future__ import annotations

from typing import Any, Dict, List

import numpy as np
import Path

from ..contract import MachineProfile, Setup
from ..machining.arcs import Blocks
from ..machining.toolpath import PLUNGE, RAPID, Toolpath

_AXES = ("X", "Y", "Z")
_ROUNDING_NOISE = 1e-6  # a height this close to a posted one is that one


def as_posted(toolpath: Toolpath, decimals: int) -> Toolpath:
    """The path in posted decimals. X and Y go to the nearest, Z upwards: rounding lifts the tool, never sinks it."""
    scale = 10.0**decimals
    points = toolpath.points.copy()
    points[:, 2] = np.ceil(points[:, 2] * scale - _ROUNDING_NOISE) / scale
    return Toolpath(points, toolpath.kinds).rounded(decimals)


def path_commands(blocks: Blocks, setup: Setup, machine: MachineProfile, post: str) -> List[Any]:
    """Commands of a path that is rounded already (as_posted). Of straight moves only words that change are written, of
    arcs both coordinates of the plane and the centre, relative to the beginning; FreeCAD's feeds are mm/s."""
    commands = blending_commands(machine, post)
    feed, plunge = setup.feed_mm_min / 60.0, setup.plunge_mm_min / 60.0
    toolpath = blocks.path
    rows = toolpath.points.tolist()
    # Where the tool comes from is not known: up first, then across.
    commands.append(Path.Command("G0", {"Z": rows[0][2]}))
    previous: List[Any] = [None, None, rows[0][2]]
    for row, kind, turn, centre in zip(rows, toolpath.kinds.tolist(), blocks.turn.tolist(), blocks.centre.tolist()):
        if turn:
            commands.append(_arc(previous, row, centre, turn > 0, feed))
            previous = row
            continue
        words: Dict[str, float] = {axis: value for axis, value, before in zip(_AXES, row, previous) if value != before}
        previous = row
        if not words:
            continue
        if kind == RAPID:
            commands.append(Path.Command("G0", words))
        else:
            words["F"] = plunge if kind == PLUNGE else feed
            commands.append(Path.Command("G1", words))
    return commands


def _arc(begin: List[float], end: List[float], centre: List[float], counter_clockwise: bool, feed: float) -> Any:
    words = {"X": end[0], "Y": end[1], "I": centre[0] - begin[0], "J": centre[1] - begin[1], "F": feed}
    if end[2] != begin[2]:
        words["Z"] = end[2]
    return Path.Command("G3" if counter_clockwise else "G2", words)


def blending_commands(machine: MachineProfile, post: str) -> List[Any]:
    """How far the controller may leave the programmed path: G64 where the program decides, a comment where the
    controller's own settings do."""
    if "linuxcnc" in post.lower():
        return [
            Path.Command("G64", {"P": machine.path_tolerance_mm, "Q": machine.naive_cam_tolerance_mm}),
        ]
    if "grbl" in post.lower():
        return [Path.Command(f"(junction deviation $11={machine.junction_deviation_mm:g} mm is assumed)")]
    return [Path.Command(f"(blending of at most {machine.path_tolerance_mm:g} mm is assumed)")]
