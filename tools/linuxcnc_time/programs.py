"""Programs whose time is compared: the four of the reference table, smaller ones of one behaviour each, and tool paths
as posted G-code. All start at X0 Y0 Z0, in millimetres, and leave the path mode to whoever runs them."""

from __future__ import annotations

import math
from typing import Any, Dict, List

START = "G21 G90 G17 G94 G54"


def reference_programs() -> Dict[str, str]:
    """a: one straight line. b: zigzag with 90 degree corners. c: a curve of short chords. d: a 3D raster of chords with
    retracts."""
    return {"a": _program(["G1 X100 F1200"]), "b": _zigzag(), "c": _circle(0.1, 2000, 3000), "d": _raster()}


def small_programs() -> Dict[str, str]:
    """One behaviour each: corners, chords, reversals, arcs, rapids, changes of feed, pauses."""
    out: Dict[str, str] = {}
    for degrees in (0.05, 1, 5, 20, 45, 90, 135, 170, 179, 180):
        out[f"corner_{degrees:g}"] = _corner(degrees)
    for chord in (0.05, 0.3, 1.0):
        out[f"chords_{chord:g}"] = _circle(chord, int(40 / chord), 3000)
    for radius in (100, 500):
        steps = (i * 0.5 / radius for i in range(1, 81))
        arch = [f"X{radius * math.sin(t):.5f} Z{radius * (math.cos(t) - 1):.5f}" for t in steps]
        out[f"arch_{radius}"] = _program(["G1 F3000", *arch, "X60"])
    wave = [f"X{i * 0.2:.3f} Z{math.sin(i * 0.2) * 0.5:.4f}" for i in range(1, 200)]
    out["wave"] = _program(["G1 F2000", *wave])
    space = [
        f"X{i * 0.3:.4f} Y{math.sin(i * 0.3) * 0.5:.4f} Z{math.cos(i * 0.2) * 0.3 - 0.3:.4f}" for i in range(1, 200)
    ]
    out["space_curve"] = _program(["G1 F2000", *space])
    out["straight_20"] = _program(["G1 F2000", *(f"X{2 * i}" for i in range(1, 21))])
    out["there_and_back"] = _program(["G1 X20 F2000", "X10", "X20", "Y10", "Y0"])
    out["feeds"] = _program(["G1 F1000 X10", "F2000 X20", "F3000 X30", "F1000 X40", "F500 X41", "F2000 X50"])
    out["pause"] = _program(["G1 F1000 X10", "G4 P0.5", "X20"])
    out["spindle"] = _program(["G1 F1000 X10", "M3 S1000", "X20"])
    out["plunges"] = _program(["G1 X20 F2000", "Z-5 F450", "X40 F2000", "Z0"])
    out["rapids"] = _program(["G0 Z5", "G0 X20 Y20", "G0 Z1", "G1 Z0 F450", "G1 X40 F1500", "G0 Z5"])
    out["rapid_triangle"] = _program(["G0 X20", "G0 X20 Y20", "G0 X0 Y0"])
    for radius in (2, 10):
        for feed in (600, 2000, 5000):
            out[f"half_turn_{radius}_{feed}"] = _program([f"G2 X{2 * radius} Y0 I{radius} J0 F{feed}", "G1 Y-40"])
    out["full_turn"] = _program(["G2 X0 Y0 I10 J0 F3000"])
    out["helix"] = _program(["G2 X0 Y0 Z-5 I10 J0 F3000"])
    out["round_corner"] = _program(["G1 F3000 X20", "G3 X30 Y10 I0 J10", "G1 Y30"])
    out["standing_arc"] = _program(["G18 G2 X20 Z0 I10 K0 F1500"])
    for height in (2, 4):
        out[f"hills_{height}"] = _hills(height)
    out["arcs_in_space"], out["arcs_in_plane"] = _arcs(0.6), _arcs(0.0)
    return out


def posted(
    toolpath: Any, feed_mm_min: float, plunge_mm_min: float, decimals: int = 3, centre: Any = None, turn: Any = None
) -> str:
    """A tool path (points, kinds) as G-code, moved so that it starts at X0 Y0 Z0. centre (n, 2), turn (n,): of moves
    that are arcs about Z, counter-clockwise for a positive turn; None: all are straight."""
    points = toolpath.points - toolpath.points[0]
    turns = [0] * len(points) if turn is None else turn.tolist()
    lines: List[str] = []
    motion, feed = "", ""
    for k, (x, y, z) in enumerate(points.tolist()):
        if k == 0:
            continue
        kind = int(toolpath.kinds[k])
        wanted = "G0" if kind == 0 else {0: "G1", 1: "G3", -1: "G2"}[turns[k]]
        rate = "" if kind == 0 else f"F{plunge_mm_min if kind == 1 else feed_mm_min:g}"
        words = [wanted] if wanted != motion else []
        words += [f"X{x:.{decimals}f} Y{y:.{decimals}f} Z{z:.{decimals}f}"]
        if turns[k]:
            i, j = (centre[k] - toolpath.points[k - 1, :2]).tolist()
            words += [f"I{i:.{decimals}f} J{j:.{decimals}f}"]
        words += [rate] if rate and rate != feed else []
        lines.append(" ".join(words))
        motion, feed = wanted, rate or feed
    return _program(lines)


def _program(lines: List[str]) -> str:
    return "\n".join([START, *lines, ""])


def _corner(degrees: float) -> str:
    turn = math.radians(degrees)
    corner, end = "G1 F2000 X20", f"G1 X{20 + 20 * math.cos(turn):.5f} Y{20 * math.sin(turn):.5f}"
    return _program([corner, end])


def _zigzag() -> str:
    lines = ["G1 F2000"]
    for i in range(50):
        lines.append("G1 X60" if i % 2 == 0 else "G1 X0")
        if i < 49:
            lines.append(f"G1 Y{(i + 1) * 0.5:.3f}")
    return _program(lines)


def _circle(chord_mm: float, count: int, feed: int) -> str:
    angles = (i * chord_mm / 10.0 for i in range(1, count + 1))
    chords = (f"G1 X{10 * math.cos(t) - 10:.4f} Y{10 * math.sin(t):.4f}" for t in angles)
    return _program([f"G1 F{feed}", *chords])


def _raster() -> str:
    lines = ["G1 F2000"]
    for i in range(20):
        lines += ["G0 Z5", f"G0 X0 Y{i * 0.5:.3f}", "G1 Z0 F500", "G1 F2000"]
        lines += [f"G1 X{k * 0.3:.4f} Z{math.sin(2 * math.pi * k * 0.03):.4f}" for k in range(1, 201)]
    return _program([*lines, "G0 Z5"])


def _hills(height_mm: float) -> str:
    lines = ["G0 Z8", "G0 X0 Y0", "G1 Z0 F450", "G1 F1500"]
    for i in range(4):
        stations = [k * 0.4 for k in range(51)]
        for x in stations[:: -1 if i % 2 else 1]:
            lines.append(f"X{x:.3f} Y{i * 0.3:.3f} Z{math.sin(x * 0.5 + i) * height_mm:.3f}")
    return _program([*lines, "G0 Z8"])


def _arcs(height_mm: float) -> str:
    """Round a circle in turns of a chord and an arc, up and down by the height."""
    lines, angle = ["G1 F1500"], 0.0
    for k in range(40):
        for motion, step in (("G1", 0.05), ("G3", 0.05 + 0.03 * (k % 9))):
            begin, angle = angle, angle + step
            x, y, z = 8 * math.cos(angle) - 8, 8 * math.sin(angle), height_mm * math.sin(1.7 * angle)
            centre = f" I{-8 * math.cos(begin):.4f} J{-8 * math.sin(begin):.4f}" if motion == "G3" else ""
            lines.append(f"{motion} X{x:.4f} Y{y:.4f} Z{z:.4f}{centre}")
    return _program(lines)
