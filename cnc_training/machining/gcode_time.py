"""Reads a posted program into moves, so that the time of any program can be estimated, whoever made it.

Understood: G0 G1 G2 G3 (I J K or R, in G17 G18 G19, helical, full circles), G4, G20 G21, G61 G61.1 G64 with P and Q,
G90 G91, G90.1 G91.1, F, comments, line numbers, modal words. Words that move nothing are passed over; words that move
the machine in another way (canned cycles, G28, G53, cutter compensation) and expressions are refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Dict, List, Optional, Sequence

import numpy as np

from ..contract import MachineProfile
from ..errors import GeometryError
from ..wording import said
from .arc_moves import Arc, chord_points, line_or_arc
from .kinematics import TimeEstimate, estimate_moves
from .moves import SHORTEST_MOVE_MM, Moves

CUT = 2  # as in toolpath.py
WORD = re.compile(r"([A-Z])\s*([-+]?(?:\d+\.?\d*|\.\d+))")
COMMENT = re.compile(r"\([^)]*\)|;.*")
IGNORED_G = {40, 43, 43.1, 49, 54, 55, 56, 57, 58, 59, 59.1, 59.2, 59.3, 80, 94, 97, 98, 99}
WAITING_M = {0, 1, 3, 4, 5, 6, 7, 8, 9}
PLANES = {17: 2, 18: 1, 19: 0}
AXES = "XYZ"
OFFSETS = "IJK"


@dataclass
class _State:
    """What is modal in a program, and the moves read so far."""

    position: np.ndarray
    motion: Optional[int] = None
    scale: float = 1.0
    absolute: bool = True
    absolute_centre: bool = False
    plane: int = 2
    feed_mm_s: float = float("nan")
    exact: float = 0.0  # 61 or 61.1, 0 under G64
    tolerance: float = float("nan")
    merge: float = float("nan")
    rows: List[dict] = field(default_factory=list)


def estimate_program(text: str, machine: MachineProfile) -> TimeEstimate:
    """Time of a program on a machine; it starts at X0 Y0 Z0. Feeds and the path mode are the program's, where it says
    so. Raises GeometryError with the line that cannot be read."""
    return estimate_moves(read_program(text, machine.controller), machine)


def read_program(text: str, controller: str = "linuxcnc", start: Sequence[float] = (0.0, 0.0, 0.0)) -> Moves:
    """Moves of a program in mm. For "grbl" arcs become the chords that GRBL makes of them. Raises GeometryError."""
    state = _State(np.array(start, float))
    for number, line in enumerate(text.upper().splitlines()):
        words = _words(line, number)
        if words:
            _block(state, words, number, controller)
        if any(word in (("M", 2.0), ("M", 30.0)) for word in words):
            break
    return _moves(state, np.array(start, float))


def _words(line: str, number: int) -> list:
    line = COMMENT.sub("", line).strip()
    if not line or line == "%" or line.startswith("/"):
        return []
    words = [(letter, float(value)) for letter, value in WORD.findall(line)]
    if WORD.sub("", line).strip():
        raise _refusal(number, line)
    return words


def _refusal(number: int, what: str) -> GeometryError:
    return GeometryError(
        "bad_program",
        f"Line {number + 1} of the program cannot be timed: {what.strip()[:60]}",
        "Only G0 to G4, G17 to G21, G61, G64, G90 and G91 are understood.",
    )


def _block(state: _State, words: list, number: int, controller: str) -> None:
    values: Dict[str, float] = {letter: value for letter, value in words if letter not in "GM"}
    codes = [value for letter, value in words if letter == "G"]
    dwell = False
    path_mode = False
    for code in codes:
        if code in (0, 1, 2, 3):
            state.motion = int(code)
        elif code == 4:
            dwell = True
        elif code in (20, 21):
            state.scale = 25.4 if code == 20 else 1.0
        elif code in (17, 18, 19):
            state.plane = PLANES[int(code)]
        elif code in (90, 91):
            state.absolute = code == 90
        elif code in (90.1, 91.1):
            state.absolute_centre = code == 90.1
        elif code in (61, 61.1):
            state.exact = code
        elif code == 64:
            path_mode, state.exact = True, 0.0
            state.tolerance = values.get("P", 0.0) * state.scale
            state.merge = values["Q"] * state.scale if "Q" in values else state.tolerance
        elif code not in IGNORED_G:
            raise _refusal(number, f"G{code:g}")
    if "F" in values:
        state.feed_mm_s = values["F"] * state.scale / 60.0
    waits = dwell or any(letter == "M" and value in WAITING_M for letter, value in words)
    if state.rows and waits:
        state.rows[-1]["drains"] = True
        state.rows[-1]["dwell"] += values.get("P", 0.0) if dwell else 0.0
    if dwell or path_mode or not any(axis in values for axis in AXES + OFFSETS):
        return
    _motion(state, values, number, controller)


def _motion(state: _State, values: Dict[str, float], number: int, controller: str) -> None:
    if state.motion is None:
        raise _refusal(number, said("a position before the first of G0 to G3"))
    target = state.position.copy()
    for i, axis in enumerate(AXES):
        if axis in values:
            target[i] = values[axis] * state.scale + (0.0 if state.absolute else state.position[i])
    arc = None
    if state.motion >= 2:
        arc = _arc(state, values, target, number)
    if controller == "grbl" and arc is not None:
        for point in chord_points(arc):
            _append(state, point, None, number)
        return
    _append(state, target, arc, number)


def _arc(state: _State, values: Dict[str, float], target: np.ndarray, number: int) -> Arc:
    plane = [i for i in range(3) if i != state.plane]
    if state.plane == 1:
        plane.reverse()  # G18 is the plane ZX: its clockwise is seen from +Y
    if "R" in values:
        arc = Arc.of_radius(state.position, target, plane, values["R"] * state.scale, state.motion == 2)
    else:
        centre = np.zeros(2) if state.absolute_centre else state.position[plane]
        offset = [values.get(OFFSETS[i], 0.0) * state.scale for i in plane]
        arc = Arc.of_centre(state.position, target, plane, centre + offset, state.motion == 2)
    if arc is None:
        raise _refusal(number, said("an arc that has no centre, or does not reach its end"))
    return arc


def _append(state: _State, target: np.ndarray, arc: Optional[Arc], number: int) -> None:
    shape = line_or_arc(state.position, target, arc)
    if shape["length"] > SHORTEST_MOVE_MM:
        down = arc is None and target[2] < state.position[2] and (target[:2] == state.position[:2]).all()
        shape.update(
            end_point=target.copy(),
            kind=0 if state.motion == 0 else 1 if down else CUT,
            feed=np.inf if state.motion == 0 else state.feed_mm_s,
            exact_stop=state.exact == 61.1,
            exact_path=state.exact == 61.0,
            tolerance=state.tolerance,
            merge=state.merge,
            dwell=0.0,
            drains=False,
            source=number,
        )
        state.rows.append(shape)
    state.position = target.copy()


def _moves(state: _State, origin: np.ndarray) -> Moves:
    rows = state.rows

    def column(key: str, kind: type = float, width: int = 0) -> np.ndarray:
        out: np.ndarray = np.array([row[key] for row in rows], kind)
        return out.reshape(-1, width) if width else out

    return Moves(
        origin=origin,
        ends=column("end_point", width=3),
        length_mm=column("length"),
        start=np.ascontiguousarray(column("start", width=3).T),
        end=np.ascontiguousarray(column("end", width=3).T),
        kinds=column("kind", np.uint8),
        source=column("source", int),
        feed_mm_s=column("feed"),
        radius_mm=column("radius"),
        arc_axis=column("axis", int),
        planar=column("planar"),
        dwell_s=column("dwell"),
        drains=column("drains", bool),
        exact_stop=column("exact_stop", bool),
        exact_path=column("exact_path", bool),
        tolerance_mm=column("tolerance"),
        merge_mm=column("merge"),
    )
