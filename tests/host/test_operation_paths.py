"""Leads, circular moves, pencil passes and the limits of the job as properties of the operation, in all FreeCADs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.path.insert(0, str(HERE.parent / "machining"))

from gcode_interpreter import Tool, cutting_moves, prove  # noqa: E402

pytestmark = pytest.mark.host

LOW, HIGH = (0.0, 0.0, 0.0), (24.0, 18.0, 8.0)
TOLERANCE_MM, BLENDING_MM = 0.01, 0.004


def test_options_of_the_path_work_are_kept_in_the_file_and_post_valid_arcs(
    freecad_version: str, run_in_freecad: Any, tmp_path: Path
) -> None:
    answer = run_in_freecad(freecad_version, "operation_paths.py", {"file": str(tmp_path / "paths.FCStd")})
    new = answer["new"]
    assert new.pop("tips"), "every property says what it is"
    assert new == {"Entry": "Arc", "LeadRadius": 0.0, "RampAngle": 5.0, "CircularMoves": False, "PencilPasses": False,
                   "AvoidMargin": 0.0, "ToolReach": 0.0, "HolderDiameter": 40.0}  # fmt: skip
    for exact, of_triangles in answer["areas"]:  # flat faces with holes; and one cone among flat faces
        assert of_triangles == pytest.approx(exact, rel=2e-3), "every triangle knows its face"
    _circular_moves_shorten_the_program_and_are_valid(answer)
    _faces_and_boundary_are_kept_off(answer)
    assert answer["reopened"] == answer["set"], "a file keeps them"
    assert answer["reopened_avoids"] and answer["current_after_reopening"]
    assert answer["pencil"]["valid"] and 0 < len(answer["pencil"]["places"]) < 0.5 * len(answer["bounded"]["places"])
    low = np.array(answer["low_start"]["places"])
    assert answer["low_start"]["valid"]
    level = low[low[:, 2] < 8.0]
    assert len(level) and (np.hypot(level[:, 0] - 8.0, level[:, 1] - 9.0) < 6.5).all(), "only the pocket's floor is low"


def _circular_moves_shorten_the_program_and_are_valid(answer: Any) -> None:
    plain, circular = answer["waterline"], answer["circular"]
    assert plain["valid"] and circular["valid"], (plain["warnings"], circular["warnings"])
    assert not {"G2", "G3"} & set(plain["names"])
    assert circular["names"].get("G2", 0) + circular["names"].get("G3", 0) > 0
    assert sum(circular["names"].values()) < 0.5 * sum(plain["names"].values())
    for post, text in answer["programs"].items():
        program = prove(text, LOW, HIGH, 0.0, {2: Tool(6.0, 3.0)}, single_tool=post == "grbl")
        assert any(len(move.points) > 2 for move in program.moves), "arcs are posted"
        gouge = _gouge_mm(np.array(answer["triangles"]), cutting_moves(program, 0 if post == "grbl" else 2))
        assert gouge <= TOLERANCE_MM - BLENDING_MM


def _faces_and_boundary_are_kept_off(answer: Any) -> None:
    avoiding = answer["avoiding"]
    assert avoiding["valid"], avoiding["warnings"]
    places = np.array(avoiding["places"])
    # the step's floor lies from x = 19 on: the tool's edge keeps half a millimetre away at that height
    low = places[places[:, 2] < 6.4]
    assert (low[:, 0] < 19.0 - 0.5 + 0.01).all()
    bounded = answer["bounded"]
    assert bounded["valid"]
    xy = np.array(bounded["places"])[:, :2]
    assert (xy >= 3.0).all() and (xy <= [13.0, 14.0]).all()
    short = answer["short_tool"]
    assert short["valid"], short["warnings"]
    assert min(z for _, _, z in short["places"]) >= 8.0 - 2.0
    assert any("holder would meet the part" in note for note in short["warnings"])
    refused = answer["open_boundary"]
    assert not refused["valid"] and not refused["places"]
    assert "no closed outline" in refused["warnings"][0]


def _gouge_mm(triangles: np.ndarray, moves: np.ndarray) -> float:
    from gouge_checker import GougeChecker, sweep

    path = moves.reshape(-1, 3)
    positions = sweep(path, np.arange(1, len(path), 2), 0.05)
    judge = GougeChecker(triangles, 0.0, 3.0)
    return float(judge.penetration(positions[:: max(1, len(positions) // 8000)]).max())
