"""The strategy operation in all three FreeCADs, headless."""

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

TOLERANCE_MM = 0.01
BLENDING_MM = 0.004
LOW, HIGH = (0.0, 0.0, 0.0), (24.0, 18.0, 8.0)


def test_addon_loads_without_a_message_and_imports_nothing(freecad_version: str, run_in_freecad: Any) -> None:
    answer = run_in_freecad(freecad_version, "addon_loads.py")
    assert answer["on_path"]
    assert answer["imported"] == ["cnc_training", "cnc_training.cam", "cnc_training.cam.open_cam_lib"]
    assert answer["ocl_alias"], "FreeCAD's own operations are restored with the document"
    for word in ("NOTICE", "Error", "error", "Warning", "Traceback"):
        assert word not in answer["console"], answer["console"]


def test_operation_lives_through_recompute_file_and_posts(
    freecad_version: str, run_in_freecad: Any, tmp_path: Path
) -> None:
    answer = run_in_freecad(freecad_version, "operation_life.py", {"file": str(tmp_path / "life.FCStd")})
    created, reopened = answer["created"], answer["reopened"]
    assert created["valid"] and created["commands"] > 100
    assert created["cusp_mm"] <= 0.01
    assert created["time_s"] > 0.0 and created["cycle_time"] != "00:00:00"
    assert answer["again"] == created, "a recompute makes the recorded path again"
    assert reopened.pop("proxy") == "ObjectStrategy"
    for figure in ("cusp_mm", "time_s", "remaining_stock_mm"):
        assert reopened.pop(figure) == pytest.approx(created[figure])
    assert reopened == {name: created[name] for name in reopened}, "a file keeps the operation"
    assert answer["current_after_reopening"]
    assert answer["coarser"]["stepover_mm"] > 1.2 * created["stepover_mm"]
    assert answer["coarser"]["cusp_mm"] <= 0.02
    triangles = np.array(answer["triangles"])
    for post, text in answer["programs"].items():
        program = prove(text, LOW, HIGH, 0.0, {2: Tool(6.0, 3.0)}, single_tool=post == "grbl")
        if post == "linuxcnc":
            assert program.blending_mm == BLENDING_MM
        else:
            assert any("junction deviation" in comment for comment in program.comments)
        moves = cutting_moves(program, 0 if post == "grbl" else 2)
        assert gouge_mm(triangles, moves) <= TOLERANCE_MM - BLENDING_MM


def gouge_mm(triangles: np.ndarray, moves: np.ndarray) -> float:
    """Deepest penetration of the ball mill over all moves, sampled every 0.05 mm."""
    from gouge_checker import GougeChecker

    samples = []
    for start, end in moves:
        count = int(np.linalg.norm(end - start) / 0.05) + 1
        samples.append(start + (np.arange(count + 1) / count)[:, None] * (end - start))
    return float(GougeChecker(triangles, 0.0, 3.0).penetration(np.concatenate(samples)).max())


def refusals(run_in_freecad: Any, version: str, case: str) -> Any:
    return run_in_freecad(version, "operation_refusals.py", {"case": case})


def test_zero_feed_and_speed_are_refused_in_one_sentence_and_never_written(
    freecad_version: str, run_in_freecad: Any
) -> None:
    answer = refusals(run_in_freecad, freecad_version, "zero_feed")
    refused = answer["state"]
    assert not refused["valid"] and refused["commands"] == 0
    (sentence,) = refused["warnings"]
    assert "zero horizontal feed and spindle speed" in sentence and "1500 mm/min" in sentence
    assert "Traceback" not in answer["console"], "FreeCAD prints the sentence, and no traceback above it"
    assert f"Strategy operation: {sentence}" in answer["console"]
    assert not answer["tracebacks_silenced"], "only while the refusal is printed"
    assert answer["post"]["kind"] == "invalid_operation"
    assert answer["feed_untouched"] == 0.0
    assert answer["repaired"]["valid"] and answer["repaired"]["commands"] > 100


def test_unroughed_stock_stops_a_finishing_pass_until_it_is_accepted(freecad_version: str, run_in_freecad: Any) -> None:
    answer = refusals(run_in_freecad, freecad_version, "full_stock")
    assert not answer["refused"]["valid"] and answer["refused"]["commands"] == 0
    assert "14.0 mm of stock" in answer["refused"]["warnings"][0]
    assert answer["accepted"]["valid"] and answer["accepted"]["commands"] > 10
    assert any("It was accepted" in note for note in answer["accepted"]["warnings"])


def test_changed_part_is_machined_anew_and_a_stale_path_is_never_posted(
    freecad_version: str, run_in_freecad: Any
) -> None:
    answer = refusals(run_in_freecad, freecad_version, "stale")
    assert answer["after"]["valid"]
    assert answer["after"]["fingerprint"] != answer["before"]["fingerprint"]
    assert not answer["impossible"]["valid"]
    assert answer["impossible"]["commands"] == 0
    assert answer["impossible"]["fingerprint"] == ""
    assert answer["post"]["kind"] == "invalid_operation"


def test_recompute_keeps_the_ranked_choice_and_says_when_it_is_out_of_date(
    freecad_version: str, run_in_freecad: Any
) -> None:
    answer = refusals(run_in_freecad, freecad_version, "out_of_date")
    ranked, slower = answer["ranked"], answer["slower_feed"]
    assert (ranked["pattern"], ranked["angle_deg"], ranked["stepover_mm"]) == ("zigzag", 45.0, 0.3)
    assert ranked["valid"] and not ranked["out_of_date"]
    assert answer["times"] == [62.0, 63.0]
    assert slower["valid"] and slower["out_of_date"]
    assert (slower["pattern"], slower["angle_deg"], slower["stepover_mm"]) == ("zigzag", 45.0, 0.3)
    assert any("out of date" in note for note in slower["warnings"])
    assert (answer["other_row"]["angle_deg"], answer["other_row"]["stepover_mm"]) == (0.0, 0.31)
    assert answer["fixed"]["pattern"] == "offset" and answer["fixed"]["valid"]
    assert not answer["fixed"]["out_of_date"], "a fixed strategy is no choice"


def test_another_active_model_marks_auto_choices_and_leaves_their_paths(
    freecad_version: str, run_in_freecad: Any
) -> None:
    answer = refusals(run_in_freecad, freecad_version, "another_model")
    assert answer["before"] == [False, False]
    assert answer["after"] == [True, False]
    assert answer["state"] == [["Up-to-date"], answer["commands"]]


def test_blending_command_follows_the_job_s_post_processor(freecad_version: str, run_in_freecad: Any) -> None:
    answer = refusals(run_in_freecad, freecad_version, "post_changes")
    assert "G64" in answer["linuxcnc"]
    assert "G64" not in answer["grbl"]


def test_what_cannot_be_machined_says_why(freecad_version: str, run_in_freecad: Any) -> None:
    assert "no CAM Job" in refusals(run_in_freecad, freecad_version, "no_job")["text"]
    wrong = refusals(run_in_freecad, freecad_version, "wrong_tool")
    assert wrong["commands"] == 0 and "finishes no surface" in wrong["warnings"][0]


def test_selected_faces_are_finished_alone(freecad_version: str, run_in_freecad: Any) -> None:
    answer = refusals(run_in_freecad, freecad_version, "selected_faces")
    assert answer["part"]["valid"] and answer["whole"]["valid"]
    assert 0 < answer["part"]["time_s"] < 0.9 * answer["whole"]["time_s"]
