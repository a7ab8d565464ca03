"""What the operations before one in the job have cut, and how much stock they leave for it."""

from __future__ import annotations

import math
from typing import Any, List, Tuple

import numpy as np

from ..errors import GeometryError
from ..machining.cutter import Cutter, from_spec
from ..machining.toolpath import RAPID, Toolpath
from . import compat, tool_bits
from .inputs import OperationInputs
from .remaining_stock import StockMap

_ARC_CHORD_MM = 0.2
_LINES = ("G1", "G01")
_ARCS = {"G2": False, "G02": False, "G3": True, "G03": True}  # counter-clockwise?


def remaining_stock_mm(operation: Any, job: Any, inputs: OperationInputs, toolpath: Toolpath) -> float:
    """Most stock, mm, that the tool would meet at once on its path after all active operations before this one."""
    cuts: List[Tuple[Cutter, np.ndarray, np.ndarray]] = []
    for earlier in compat.operations_of(job):
        if earlier.Name == operation.Name:
            break
        cutter = _cutter(earlier)
        if cutter is not None:
            cuts.append((cutter, *_feed_moves(earlier.Path.Commands)))
    smallest_mm = min([inputs.cutter.diameter_mm, *(cutter.diameter_mm for cutter, _, _ in cuts)])
    stock = StockMap.box(inputs.geometry.stock_min_mm, inputs.geometry.stock_max_mm, smallest_mm)
    for cutter, starts, ends in cuts:
        stock.cut(starts, ends, cutter)
    feeding = toolpath.kinds[1:] != RAPID
    return stock.engagement_mm(toolpath.points[:-1][feeding], toolpath.points[1:][feeding], inputs.cutter)


def _cutter(operation: Any) -> Any:
    """The cutter of an operation that takes part; None for one that is off or whose tool is no end mill."""
    util: Any = compat.module("util")
    if not util.opProperty(operation, "Active"):
        return None
    controller = util.toolControllerForOp(operation)
    if controller is None:
        return None
    try:
        cutter: Cutter = from_spec(tool_bits.tool_spec(controller.Tool))
    except GeometryError:
        return None
    return cutter


def _feed_moves(commands: Any) -> Tuple[np.ndarray, np.ndarray]:
    """(starts, ends), (n, 3) each, of the feed moves; arcs as chords of at most _ARC_CHORD_MM."""
    starts: List[List[float]] = []
    ends: List[List[float]] = []
    here = [0.0, 0.0, 0.0]
    known = [False, False, False]
    for command in commands:
        words = command.Parameters
        there = [float(words.get(axis, here[k])) for k, axis in enumerate("XYZ")]
        known = [known[k] or axis in words for k, axis in enumerate("XYZ")]
        if all(known) and command.Name in _LINES:
            starts.append(here)
            ends.append(there)
        elif all(known) and command.Name in _ARCS:
            chords = [here, *_arc(here, there, words, _ARCS[command.Name])]
            starts.extend(chords[:-1])
            ends.extend(chords[1:])
        here = there
    return np.array(starts).reshape(-1, 3), np.array(ends).reshape(-1, 3)


def _arc(start: List[float], end: List[float], words: Any, counter_clockwise: bool) -> List[List[float]]:
    cx, cy = start[0] + float(words.get("I", 0.0)), start[1] + float(words.get("J", 0.0))
    radius = math.hypot(start[0] - cx, start[1] - cy)
    a0 = math.atan2(start[1] - cy, start[0] - cx)
    turn = (math.atan2(end[1] - cy, end[0] - cx) - a0) * (1.0 if counter_clockwise else -1.0)
    turn = turn % (2.0 * math.pi) or 2.0 * math.pi
    count = max(math.ceil(radius * turn / _ARC_CHORD_MM), 2)
    sign = 1.0 if counter_clockwise else -1.0
    inner = [
        [
            cx + radius * math.cos(a0 + sign * turn * k / count),
            cy + radius * math.sin(a0 + sign * turn * k / count),
            start[2] + (end[2] - start[2]) * k / count,
        ]
        for k in range(1, count)
    ]
    return [*inner, end]
