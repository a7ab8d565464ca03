"""A small interpreter of G-code that proves, move by move, that a posted program is safe to run.

It shares no code with the kernel or the operation: it reads text, keeps the modal state of a controller, and cuts its
own height map of the stock. What it proves is in `prove`.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

import numpy as np

COMMENT = re.compile(r"\([^)]*\)|;.*")
WORD = re.compile(r"([A-Z])\s*([-+]?(?:\d+\.?\d*|\.\d+))")
MODAL_IGNORED = {40, 43, 49, 54, 55, 56, 57, 58, 59, 61, 64, 80, 94, 98}
ARC_RADIUS_TOLERANCE_MM = 0.0127  # the larger of LinuxCNC's limits; GRBL's is 0.5 mm
CELL_MM = 0.4
RAPID_TOLERANCE_MM = 0.1  # what a height map of such cells may be wrong by where nothing is left


class Unsafe(AssertionError):
    """A program that must not run; the message names the line."""


@dataclass
class Tool:
    """diameter and corner radius in mm; ball: half the diameter, flat: 0."""

    diameter: float
    corner: float

    def height(self, r: np.ndarray) -> np.ndarray:
        """Of the cutting surface above the tip, at distance r from the axis."""
        beyond = np.clip(r - (self.diameter / 2 - self.corner), 0.0, None)
        rise = self.corner - np.sqrt(np.clip(self.corner**2 - beyond**2, 0.0, None))
        return np.where(r > self.diameter / 2, np.inf, rise)


@dataclass
class Move:
    line: int
    rapid: bool
    points: np.ndarray  # (k, 3): a straight move has two, an arc more
    feed: float
    tool: int


@dataclass
class Program:
    moves: list[Move] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    blending_mm: float | None = None
    ended: bool = False


def interpret(text: str) -> Program:
    """All moves of a program. Raises Unsafe for what no controller should be given."""
    program = Program()
    units = plane = distance = spindle = motion = None
    feed = 0.0
    tool = pending_tool = 0
    here: list[float | None] = [None, None, None]
    for number, raw in enumerate(text.splitlines(), start=1):
        program.comments += re.findall(r"\(([^)]*)\)", raw) + re.findall(r";(.*)", raw)
        line = COMMENT.sub("", raw).upper().strip()
        if not line or line == "%":
            continue
        rest = WORD.sub("", line).strip()
        if rest:
            raise Unsafe(f"line {number}: {rest!r} is no G-code")
        words = [(letter, float(value)) for letter, value in WORD.findall(line)]
        values = {letter: value for letter, value in words if letter not in "GMN"}
        if not all(math.isfinite(value) for _, value in words):
            raise Unsafe(f"line {number}: a number that is none")
        moving = None
        for letter, value in words:
            code = int(value) if value == int(value) else value
            if letter == "G":
                if code in (0, 1, 2, 3):
                    motion = moving = code
                elif code in (20, 21):
                    units = code
                elif code in (17, 18, 19):
                    plane = code
                elif code in (90, 91):
                    distance = code
                elif code == 64:
                    program.blending_mm = values.get("P")
                    values = {}
                elif code == 4:
                    values = {}
                elif code not in MODAL_IGNORED:
                    raise Unsafe(f"line {number}: G{code:g} is not expected here")
            elif letter == "M":
                if code in (3, 4):
                    if values.get("S", 0.0) <= 0.0:
                        raise Unsafe(f"line {number}: the spindle starts without a speed")
                    spindle = values["S"]
                elif code == 5:
                    spindle = None
                elif code == 6:
                    tool = int(values.get("T", pending_tool))
                    if tool <= 0:
                        raise Unsafe(f"line {number}: a tool change without a tool")
                elif code in (2, 30):
                    program.ended = True
        if "T" in values:
            pending_tool = int(values["T"])
        feed = values.get("F", feed)
        if not any(axis in values for axis in "XYZ"):
            continue
        if program.ended:
            raise Unsafe(f"line {number}: a move after the end of the program")
        if units != 21 or plane != 17 or distance != 90:
            raise Unsafe(f"line {number}: moves before millimetres, XY plane and absolute distances are set")
        if moving is None:
            moving = motion
        if moving is None:
            raise Unsafe(f"line {number}: a move of unknown kind")
        target = [values.get(axis, here[k]) for k, axis in enumerate("XYZ")]
        if not program.moves and moving != 0:
            raise Unsafe(f"line {number}: the first move is no rapid")
        if None in here:
            if moving != 0:
                raise Unsafe(f"line {number}: a cut from an unknown place")
            if here[2] is None and set(values) & {"X", "Y"} and "Z" in values:
                raise Unsafe(f"line {number}: the first move is not straight up")
            if here[2] is None and "Z" not in values:
                raise Unsafe(f"line {number}: a move across before the tool is up")
            here = target
            program.moves.append(Move(number, True, np.array([_known(target)]), 0.0, tool))
            continue
        start, end = np.array(here, float), np.array(target, float)
        here = target
        points = np.array([start, end]) if moving in (0, 1) else _arc(number, start, end, values, moving == 3)
        if moving != 0:
            if feed <= 0.0:
                raise Unsafe(f"line {number}: a cut without a feed")
            if spindle is None:
                raise Unsafe(f"line {number}: a cut while the spindle stands")
        program.moves.append(Move(number, moving == 0, points, feed, tool))
    if not program.ended:
        raise Unsafe("the program has no end")
    if not any(not move.rapid for move in program.moves):
        raise Unsafe("the program cuts nothing")
    return program


def prove(
    text: str,
    stock_min: tuple[float, float, float],
    stock_max: tuple[float, float, float],
    final_depth: float,
    tools: dict[int, Tool],
    single_tool: bool = False,
) -> Program:
    """Raises Unsafe unless the program sets its modes, starts up at clearance, runs tool and spindle before it cuts,
    has a feed for every cut, valid arcs, an end, and stays above final depth, within stock plus tool radius, and out
    of remaining stock with every rapid. single_tool: for posts that leave the one tool to the person at the machine."""
    program = interpret(text)
    first = program.moves[0]
    if first.points[0, 2] <= stock_max[2]:
        raise Unsafe(f"line {first.line}: the first move does not go above the stock")
    if single_tool:
        (only,) = tools.values()
        tools = {**tools, 0: only}
    stock = _Stock(stock_min, stock_max)
    for move in program.moves:
        if not move.rapid and move.tool not in tools:
            raise Unsafe(f"line {move.line}: a cut with tool {move.tool}, which the job does not have")
        tool = tools.get(move.tool) or next(iter(tools.values()))
        if move.points[:, 2].min() < final_depth - 1e-6:
            raise Unsafe(f"line {move.line}: below the final depth")
        reach = tool.diameter / 2 + 1e-3
        xy = move.points[:, :2]
        if not move.rapid and ((xy < np.array(stock_min[:2]) - reach) | (xy > np.array(stock_max[:2]) + reach)).any():
            raise Unsafe(f"line {move.line}: outside stock and tool radius")
        if move.rapid:
            stock.check_rapid(move, tool)
        else:
            stock.cut(move, tool)
    return program


def cutting_moves(program: Program, tool: int) -> np.ndarray:
    """(n, 2, 3) straight pieces of all feed moves of a tool."""
    pieces = [np.stack([m.points[:-1], m.points[1:]], axis=1) for m in program.moves if not m.rapid and m.tool == tool]
    return np.concatenate(pieces) if pieces else np.zeros((0, 2, 3))


def _known(target: list[float | None]) -> list[float]:
    return [math.nan if value is None else value for value in target]


def _arc(number: int, start: np.ndarray, end: np.ndarray, values: dict[str, float], ccw: bool) -> np.ndarray:
    if not {"I", "J"} & set(values):
        raise Unsafe(f"line {number}: an arc without its centre")
    centre = start[:2] + np.array([values.get("I", 0.0), values.get("J", 0.0)])
    r0, r1 = np.linalg.norm(start[:2] - centre), np.linalg.norm(end[:2] - centre)
    if r0 < 1e-6 or abs(r0 - r1) > ARC_RADIUS_TOLERANCE_MM:
        raise Unsafe(f"line {number}: the arc's radius is {r0:.4f} at its start and {r1:.4f} at its end")
    a0 = math.atan2(*(start[:2] - centre)[::-1])
    a1 = math.atan2(*(end[:2] - centre)[::-1])
    turn = (a1 - a0) % (2 * math.pi) if ccw else -((a0 - a1) % (2 * math.pi))
    if abs(turn) < 1e-9:
        turn = 2 * math.pi if ccw else -2 * math.pi
    t = np.linspace(0.0, 1.0, max(int(abs(turn) * r0 / 0.1) + 2, 8))
    xy = centre + r0 * np.stack([np.cos(a0 + t * turn), np.sin(a0 + t * turn)], axis=1)
    points = np.column_stack([xy, start[2] + t * (end[2] - start[2])])
    points[-1] = end
    return points


class _Stock:
    """The stock as heights over square cells. Cuts are gathered and made when the next low rapid asks for them."""

    def __init__(self, low: tuple[float, float, float], high: tuple[float, float, float]) -> None:
        self.low, self.top = np.array(low), high[2]
        self.nx = math.ceil((high[0] - low[0]) / CELL_MM) + 1
        self.ny = math.ceil((high[1] - low[1]) / CELL_MM) + 1
        self.height = np.full((self.ny, self.nx), high[2])
        self.waiting: list[tuple[np.ndarray, Tool]] = []

    def cut(self, move: Move, tool: Tool) -> None:
        if move.points[:, 2].min() < self.top:
            self.waiting.append((move.points, tool))

    def check_rapid(self, move: Move, tool: Tool) -> None:
        points = move.points
        if not np.isfinite(points).all() or points[:, 2].min() >= self.top:
            return
        start, end = points[0], points[-1]
        if (start[:2] == end[:2]).all() and end[2] > start[2]:
            return  # straight up, out of what was just cut
        for gathered, by in self.waiting:
            for x, y, z in _sampled(gathered):
                self._lower(x, y, z, by)
        self.waiting = []
        for x, y, z in _sampled(points):
            rows, columns, rise = self._under(x, y, tool)
            depth = float((self.height[rows, columns] - (z + rise)).max(initial=0.0))
            if depth > RAPID_TOLERANCE_MM:
                raise Unsafe(f"line {move.line}: a rapid through {depth:.2f} mm of stock")

    def _under(self, x: float, y: float, tool: Tool, margin: float = -CELL_MM) -> tuple[slice, slice, np.ndarray]:
        """Cells under the tool with its height above the tip there. Judged is a tool one cell smaller: the rim of what
        was cut may stand up to a cell too far in."""
        reach = tool.diameter / 2
        i0 = max(math.ceil((x - reach - self.low[0]) / CELL_MM), 0)
        i1 = min(int((x + reach - self.low[0]) / CELL_MM), self.nx - 1)
        j0 = max(math.ceil((y - reach - self.low[1]) / CELL_MM), 0)
        j1 = min(int((y + reach - self.low[1]) / CELL_MM), self.ny - 1)
        columns, rows = slice(i0, max(i1 + 1, i0)), slice(j0, max(j1 + 1, j0))
        cx = self.low[0] + np.arange(columns.start, columns.stop) * CELL_MM - x
        cy = self.low[1] + np.arange(rows.start, rows.stop) * CELL_MM - y
        distance = np.hypot(cx[None, :], cy[:, None])
        rise = np.where(distance <= reach + margin, tool.height(distance), np.inf)
        return rows, columns, rise

    def _lower(self, x: float, y: float, z: float, tool: Tool) -> None:
        rows, columns, rise = self._under(x, y, tool, margin=0.0)
        if rise.size:
            np.minimum(self.height[rows, columns], z + rise, out=self.height[rows, columns])


def _sampled(points: np.ndarray) -> np.ndarray:
    """Along a polyline, no two further apart than half a cell."""
    out = [points[:1]]
    for a, b in zip(points[:-1], points[1:]):
        count = max(int(np.linalg.norm(b - a) / (0.5 * CELL_MM)), 1)
        out.append(a + (np.arange(1, count + 1) / count)[:, None] * (b - a))
    return np.concatenate(out)
