"""The strategy operation through what FreeCAD does with operations: files, undo, templates, dressups, copies, posts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "tools" / "benchmarks")]

import lifecycle  # noqa: E402
from gcode_interpreter import Tool, prove  # noqa: E402

LOW, HIGH = (0.0, 0.0, 0.0), (24.0, 18.0, 8.0)
BALL_OF_TOOL_2 = {2: Tool(6.0, 3.0)}


@pytest.mark.gui
def test_operation_lives_as_any_other_through_all_of_freecad(freecad_version: str, tmp_path: Path) -> None:
    rows = lifecycle.run(freecad_version, tmp_path)
    assert {name: row["failure"] for name, row in rows.items() if not row["passed"]} == {}
    assert set(rows) == set(lifecycle.CASES)
    for post in ("linuxcnc", "grbl"):
        prove(rows[f"post: {post}"]["program"], LOW, HIGH, 0.0, BALL_OF_TOOL_2, single_tool=post == "grbl")


@pytest.mark.quick
def test_table_has_a_row_for_each_case_and_says_what_failed() -> None:
    rows = {name: {"passed": True, "commands": 910} for name in lifecycle.CASES}
    rows["array"] = {"passed": False, "failure": "TypeError: it | broke"}
    rows["dressup: lead in and out"] = {"passed": True, "commands": 910, "dressed": 0, "refused": "No path."}
    table = lifecycle.markdown({"1.0": rows, "1.1": rows})
    lines = [line for line in table.splitlines() if line.startswith("|")]
    assert len(lines) == 2 + len(lifecycle.CASES)
    assert lines[0] == "| case | what is proved | 1.0 | 1.1 |"
    assert all(line.count(" | ") == 3 for line in lines if not line.startswith("|---"))
    (array,) = [line for line in lines if line.startswith("| array")]
    assert "fails: TypeError" in array
    (leads,) = [line for line in lines if line.startswith("| dressup: lead")]
    assert "posting is refused" in leads
