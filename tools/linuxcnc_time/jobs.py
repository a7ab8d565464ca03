"""Twenty small finishing jobs over analytic surfaces, drawn by number: zigzag, one-way with retracts, rings at constant
height and spirals, with chords of many lengths, feeds and plunges. About ten seconds of machine time each."""

from __future__ import annotations

import math
import random
from typing import Callable, Dict, List, Tuple

COUNT = 20
Point = Tuple[float, float, float]
Surface = Callable[[float, float], float]
CLEARANCE_MM = 8.0


def finishing_jobs() -> Dict[str, str]:
    """job_00 ... job_19 as G-code from X0 Y0 Z0, without a path mode."""
    return {f"job_{i:02d}": _job(i) for i in range(COUNT)}


def _job(number: int) -> str:
    draw = random.Random(number)
    feed, plunge = draw.choice((800, 1200, 1500, 2000, 3000)), draw.choice((300, 450, 600))
    surface = _surface(draw)
    chord = draw.uniform(0.15, 0.9)
    passes = (_zigzag, _one_way, _rings, _spiral)[number % 4](draw, surface, chord)
    lines = ["G21 G90 G17 G94 G54", f"G0 Z{CLEARANCE_MM}"]
    for points in passes:
        x, y, z = points[0]
        lines += [f"G0 X{x:.3f} Y{y:.3f}", f"G0 Z{z + 2.0:.3f}", f"G1 Z{z:.3f} F{plunge}"]
        x, y, z = points[1]
        lines.append(f"X{x:.3f} Y{y:.3f} Z{z:.3f} F{feed}")
        lines += [f"X{x:.3f} Y{y:.3f} Z{z:.3f}" for x, y, z in points[2:]]
        lines.append(f"G0 Z{CLEARANCE_MM}")
    return "\n".join([*lines, ""])


def _surface(draw: random.Random) -> Surface:
    height, slope = draw.uniform(0.5, 4.0), draw.uniform(-0.5, 0.5)
    wave_x, wave_y, phase = draw.uniform(8, 40), draw.uniform(8, 40), draw.uniform(0, 6)
    step_at, step = draw.uniform(5, 20), draw.choice((0.0, 0.0, 1.5))

    def z(x: float, y: float) -> float:
        smooth = height * math.sin(2 * math.pi * x / wave_x + phase) * math.cos(2 * math.pi * y / wave_y)
        return -6.0 + smooth + slope * 0.2 * x + step / (1.0 + math.exp(-(x - step_at) / 0.08))

    return z


def _row(surface: Surface, y: float, length: float, chord: float, angle: float, draw: random.Random) -> List[Point]:
    """One raster line, turned by angle about the origin; chords vary by half."""
    along, out = 0.0, []
    while True:
        x, v = along * math.cos(angle) - y * math.sin(angle), along * math.sin(angle) + y * math.cos(angle)
        out.append((x, v, surface(x, v)))
        if along >= length:
            return out
        along = min(length, along + chord * draw.uniform(0.5, 1.5))


def _zigzag(draw: random.Random, surface: Surface, chord: float) -> List[List[Point]]:
    angle, stepover, path = draw.uniform(0, math.pi), draw.uniform(0.2, 0.6), []
    for i in range(8):
        row = _row(surface, i * stepover, 30.0, chord, angle, draw)
        path += row[:: -1 if i % 2 else 1]
    return [path]


def _one_way(draw: random.Random, surface: Surface, chord: float) -> List[List[Point]]:
    angle, stepover = draw.uniform(0, math.pi), draw.uniform(0.2, 0.6)
    return [_row(surface, i * stepover, 25.0, chord, angle, draw) for i in range(5)]


def _rings(draw: random.Random, surface: Surface, chord: float) -> List[List[Point]]:
    """Closed curves at constant heights; half of them linked without a retract."""
    radius, lobes, dent = draw.uniform(4, 9), draw.randint(2, 5), draw.uniform(0.05, 0.3)
    rings = []
    for i in range(6):
        r, z = radius + 0.15 * i, -1.0 - 0.4 * i
        n = max(12, int(2 * math.pi * r / chord))
        turns = [2 * math.pi * k / n for k in range(n + 1)]
        sizes = [r * (1 + dent * math.sin(lobes * t)) for t in turns]
        rings.append([(s * math.cos(t), s * math.sin(t), z) for s, t in zip(sizes, turns)])
    return [*rings[:3], [point for ring in rings[3:] for point in ring]]


def _spiral(draw: random.Random, surface: Surface, chord: float) -> List[List[Point]]:
    pitch, out, angle = draw.uniform(0.3, 0.7), [], 0.0
    while len(out) < 3 or angle < 8 * 2 * math.pi:
        r = 0.4 + pitch * angle / (2 * math.pi)
        x, y = r * math.cos(angle), r * math.sin(angle)
        out.append((x, y, surface(x, y)))
        angle += chord * draw.uniform(0.5, 1.5) / r
    return [out]
