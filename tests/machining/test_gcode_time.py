"""Programs are read as the controllers read them."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from cnc_training.contract import MachineProfile
from cnc_training.errors import GeometryError
from cnc_training.machining.gcode_time import estimate_program, read_program
from cnc_training.machining.kinematics import estimate_time
from cnc_training.machining.toolpath import Toolpath

pytestmark = pytest.mark.quick

GRBL = MachineProfile(controller="grbl", lookahead_blocks=10000)
LINUXCNC = MachineProfile(controller="linuxcnc")


def test_modal_words_comments_and_numbers_are_read_like_a_controller_does() -> None:
    text = """%
(a comment with G1 X99)
N10 G90 G21 G17 ; G0 X77
N20 g0x10 y-2.5z.5
G1 Z-1 F300
  X+20. F1200
Y4
G91
X1 Z1
M30
G1 X1000
"""
    moves = read_program(text)
    assert moves.ends.tolist() == [[10, -2.5, 0.5], [10, -2.5, -1], [20, -2.5, -1], [20, 4, -1], [21, 4, 0]]
    assert moves.kinds.tolist() == [0, 1, 2, 2, 2]
    assert moves.feed_mm_s.tolist() == [math.inf, 5, 20, 20, 20]


def test_inches_scale_positions_feeds_and_tolerances() -> None:
    metric = "G21\nG64 P0.0254 Q0\nG1 X25.4 Y50.8 F2540\nX0\n"
    inches = "G20\nG64 P0.001 Q0\nG1 X1 Y2 F100\nX0\n"
    assert estimate_program(inches, LINUXCNC) == estimate_program(metric, LINUXCNC)


def test_the_path_mode_of_the_program_wins_over_that_of_the_machine() -> None:
    zigzag = "".join(f"G1 X{10 * (i % 2)} F3000\nY{i}\n" for i in range(20))
    exact = estimate_program("G61.1\n" + zigzag, LINUXCNC).total_s
    tight = estimate_program("G64 P0.002 Q0\n" + zigzag, LINUXCNC).total_s
    loose = estimate_program("G64 P0.5 Q0\n" + zigzag, LINUXCNC).total_s
    assert exact > tight > 1.02 * loose
    assert estimate_program(zigzag, replace(LINUXCNC, path_tolerance_mm=0.5)).total_s == pytest.approx(loose)


def test_exact_path_stops_in_corners_but_not_along_a_straight_line() -> None:
    line = "G1 F2000\n" + "\n".join(f"X{2 * k}" for k in range(1, 21))
    corner = "G1 F2000 X20\nY20"
    stops = {mode: [estimate_program(mode + "\n" + text, LINUXCNC).total_s for text in (line, corner)]
             for mode in ("G61", "G61.1")}  # fmt: skip
    whole = estimate_program("G61\nG1 F2000\nX40", LINUXCNC).total_s
    assert stops["G61"][0] == pytest.approx(whole, abs=0.002)
    assert stops["G61.1"][0] > 1.5 * whole
    assert stops["G61"][1] == pytest.approx(stops["G61.1"][1], rel=0.02)


def test_grbl_has_one_path_mode_and_takes_g61_for_it() -> None:
    program = "G1 F2000\n" + "\n".join(f"X{2 * k} Y{k % 3}" for k in range(1, 21))
    assert estimate_program("G61\n" + program, GRBL).total_s == estimate_program(program, GRBL).total_s


def test_merging_is_on_where_a_tolerance_is_given_without_q() -> None:
    wave = "".join(f"G1 X{i * 0.1:.3f} Y{math.sin(i * 0.1) * 0.3:.4f} F2000\n" for i in range(200))
    few = estimate_program("G64 P0.02\n" + wave, LINUXCNC)
    all_moves = estimate_program("G64 P0.02 Q0\n" + wave, LINUXCNC)
    assert all_moves.n_moves == 199
    assert few.n_moves < 60


@pytest.mark.parametrize("word", ["I10 J0", "R10"])
def test_a_half_circle_has_its_length_and_its_tangents(word: str) -> None:
    moves = read_program(f"G2 X20 Y0 {word} F600")
    assert moves.length_mm[0] == pytest.approx(10 * math.pi)
    assert np.allclose(moves.start[:, 0], [0, 1, 0], atol=1e-12)
    assert np.allclose(moves.end[:, 0], [0, -1, 0], atol=1e-12)
    assert np.allclose(read_program(f"G3 X20 Y0 {word} F600").start[:, 0], [0, -1, 0], atol=1e-12)


def test_arcs_in_all_planes_turn_the_way_the_standard_says() -> None:
    # each starts at the origin, its centre 1 along the first axis of the plane; clockwise seen from the third axis
    begin = {"G17 G2 X2 Y0 I1 J0": [0, 1, 0], "G18 G2 Z2 X0 K1 I0": [1, 0, 0], "G19 G2 Y2 Z0 J1 K0": [0, 0, 1]}
    for words, tangent in begin.items():
        assert np.allclose(read_program(words + " F600").start[:, 0], tangent, atol=1e-12), words


def test_radius_words_choose_the_short_or_the_long_way() -> None:
    quarter = read_program("G3 X10 Y10 R10 F600").length_mm[0]
    rest = read_program("G3 X10 Y10 R-10 F600").length_mm[0]
    assert quarter == pytest.approx(5 * math.pi)
    assert rest == pytest.approx(15 * math.pi)


def test_a_full_circle_and_a_helix_have_their_length() -> None:
    assert read_program("G3 X0 Y0 I10 J0 F600").length_mm[0] == pytest.approx(20 * math.pi)
    helix = read_program("G3 X0 Y0 Z5 I10 J0 F600")
    assert helix.length_mm[0] == pytest.approx(math.hypot(20 * math.pi, 5))
    assert helix.planar[0] == pytest.approx(20 * math.pi / math.hypot(20 * math.pi, 5))


def test_a_tight_arc_is_limited_by_centripetal_acceleration() -> None:
    machine = replace(LINUXCNC, acceleration_xy_mm_s2=100.0)
    times = {feed: estimate_program(f"G2 X0 Y0 I20 J0 F{feed}", machine).total_s for feed in (600, 3000, 6000)}
    top = math.sqrt(math.sqrt(3) / 2 * 100.0 * 20.0)
    assert times[600] == pytest.approx(4 * math.pi + 10 / 25.0, rel=0.01)
    assert times[3000] == times[6000] == pytest.approx(40 * math.pi / top + top / 25.0, rel=0.01)


def test_grbl_makes_chords_within_its_arc_tolerance_of_arcs() -> None:
    moves = read_program("G2 X20 Y0 I10 J0 F600", "grbl")
    corners = np.vstack([moves.origin, moves.ends])
    middles = 0.5 * (corners[1:] + corners[:-1])
    assert np.allclose(np.hypot(moves.ends[:, 0] - 10, moves.ends[:, 1]), 10)
    sag = 10 - np.hypot(middles[:, 0] - 10, middles[:, 1])
    assert 0.001 < sag.max() <= 0.0021
    assert estimate_program("G2 X20 Y0 I10 J0 F600", GRBL).total_s == pytest.approx(math.pi + 10 / 1000.0, rel=0.01)


def test_pauses_and_spindle_words_stop_the_machine() -> None:
    whole = estimate_program("G1 X10 F1200\nX20\n", GRBL).total_s
    paused = estimate_program("G1 X10 F1200\nG4 P0.5\nX20\n", GRBL).total_s
    assert paused == pytest.approx(whole + 0.5 + 20 / 1000.0, rel=1e-6)
    assert estimate_program("G1 X10 F1200\nM3 S100\nX20\n", GRBL).total_s == pytest.approx(whole + 0.02, rel=1e-6)


@pytest.mark.parametrize("machine", [GRBL, LINUXCNC], ids=["grbl", "linuxcnc"])
def test_a_posted_tool_path_takes_the_time_of_the_tool_path(machine: MachineProfile) -> None:
    rng = np.random.default_rng(0)
    points = np.round(np.cumsum(rng.normal(size=(400, 3)) * 0.5, axis=0), 3)
    points[0] = 0.0
    kinds = rng.choice([0, 2, 2, 2], size=400).astype(np.uint8)
    lines = [
        f"{'G0' if k == 0 else 'G1'} X{x:.3f} Y{y:.3f} Z{z:.3f} F1500"
        for (x, y, z), k in zip(points[1:].tolist(), kinds[1:].tolist())
    ]
    straight = Toolpath(points, kinds)
    got = estimate_program("\n".join(lines), machine)
    want = estimate_time(straight, machine, 1500.0, 1500.0)
    assert got.total_s == pytest.approx(want.total_s, rel=1e-9)
    assert got.rapid_s == pytest.approx(want.rapid_s, rel=1e-9)


@pytest.mark.parametrize(
    "line", ["G81 X1 Z-1 R1 F100", "G28", "G1 X[1+2]", "X5", "G2 X5 F100", "G2 X5 Y0 R1 F100", "#1=5", "G41 D1"]
)
def test_what_is_not_understood_is_refused_with_its_line(line: str) -> None:
    with pytest.raises(GeometryError, match="Line 2 of the program"):
        read_program("G21 G90\n" + line + "\n")
