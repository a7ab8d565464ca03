"""The judge of posted programs refuses what must not run: a judge that lets anything pass proves nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from gcode_interpreter import Tool, Unsafe, prove

pytestmark = pytest.mark.quick

HEAD = "G17 G90 G21\nT1 M6\nM3 S9000\n"
BODY = "G0 Z15\nG0 X0 Y0\nG1 Z9 F300\nG1 X10 F900\nG0 Z15\n"
LOW, HIGH = (0.0, 0.0, 0.0), (20.0, 20.0, 10.0)


def judge(text: str, final_depth: float = 2.0) -> None:
    prove(text, LOW, HIGH, final_depth, {1: Tool(6.0, 3.0)})


def test_a_sound_program_passes() -> None:
    judge(HEAD + BODY + "M2\n")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (BODY + "M2\n", "before millimetres"),
        ("G17 G90 G20\nT1 M6\nM3 S9000\n" + BODY + "M2\n", "before millimetres"),
        ("G17 G91 G21\nT1 M6\nM3 S9000\n" + BODY + "M2\n", "before millimetres"),
        ("G17 G90 G21\nT1 M6\n" + BODY + "M2\n", "spindle stands"),
        ("G17 G90 G21\nT1 M6\nM3 S0\n" + BODY + "M2\n", "without a speed"),
        ("G17 G90 G21\nM3 S9000\n" + BODY + "M2\n", "which the job does not have"),
        (HEAD + BODY, "no end"),
        (HEAD + "G0 Z15\nG0 X0 Y0\nM2\n", "cuts nothing"),
        (HEAD + BODY.replace(" F300", ""), "without a feed"),
        (HEAD + BODY.replace("Z15", "Z9.5") + "M2\n", "not go above the stock"),
        (HEAD + "G0 X0 Y0\n" + BODY + "M2\n", "before the tool is up"),
        (HEAD + "G1 Z15 F100\n" + BODY + "M2\n", "no rapid"),
        (HEAD + BODY.replace("Z9", "Z1") + "M2\n", "below the final depth"),
        (HEAD + BODY.replace("X10", "X40") + "M2\n", "outside stock"),
        (HEAD + BODY + "G0 X15 Y15\nG0 Z8\nM2\n", "a rapid through"),
        (HEAD + BODY.replace("X10", "Xnan") + "M2\n", "is no G-code"),
        (HEAD + BODY.replace("G1 X10 F900", "G2 X10 Y0 I4 J0 F900") + "M2\n", "the arc's radius"),
        (HEAD + BODY.replace("G1 X10 F900", "G2 X10 Y0 F900") + "M2\n", "without its centre"),
        (HEAD + BODY + "M2\nG0 X5\n", "after the end"),
        (HEAD + "G81 Z1 R2 F100\n" + BODY + "M2\n", "not expected"),
    ],
)
def test_an_unsafe_program_is_refused_with_its_reason(text: str, reason: str) -> None:
    with pytest.raises(Unsafe, match=reason):
        judge(text)


def test_a_rapid_where_the_tool_has_cut_is_allowed() -> None:
    judge(HEAD + "G0 Z15\nG0 X0 Y0\nG1 Z9 F300\nG1 X10 F900\nG0 X1\nG0 Z15\nM2\n")
