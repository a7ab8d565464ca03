"""The operation's editor in real FreeCAD windows."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cnc_training.contract import CANDIDATES

pytestmark = pytest.mark.gui

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPTS = Path(__file__).resolve().parent / "scripts"


def in_window(version: str, folder: Path, script: str) -> Any:
    """The JSON value that a script writes from inside a FreeCAD window."""
    answer_file = folder / "answer.json"
    result = subprocess.run(
        [str(ROOT / "tools" / "host"), version, "--gui", str(SCRIPTS / script)],
        env=dict(os.environ, CNC_TEST_ANSWER=str(answer_file), CNC_TRAINING_HOME=str(folder / "home")),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert result.returncode == 0, (result.stdout + result.stderr)[-4000:]
    return json.loads(answer_file.read_text(encoding="utf-8"))


def test_editor_ranks_previews_takes_a_row_cancels_and_undoes(freecad_version: str, tmp_path: Path) -> None:
    answer = in_window(freecad_version, tmp_path, "operation_window.py")
    assert answer["created_without_waiting"]
    assert (
        answer["created"]["valid"]
        and answer["created"]["commands"] > 100
        and "Not ranked yet" in answer["created"]["warnings"][0]
    )
    by_rule = answer["by_rule"]
    assert by_rule["valid"] and by_rule["rows"] == len(CANDIDATES) and by_rule["progress"]
    assert "no environment is prepared" in by_rule["notes"]
    chosen_s, default_s, line0_s = by_rule["times_s"]
    assert 0.0 < chosen_s <= 1.01 * default_s and chosen_s < line0_s
    assert answer["asked_cusp_mm"] == 0.02, "what stands in the editor is what is ranked"
    ranked = answer["ranked"]
    assert (ranked["pattern"], ranked["angle_deg"], ranked["stepover_mm"]) == ("zigzag", 90.0, 0.4)
    assert [row[0] for row in answer["rows"]] == ["Zigzag", "Zigzag", "One-way", "Spiral"]
    assert answer["rows"][0][1:6] == ["90\u00b0", "0.400", "50s", "51s", "0.0180"]
    assert "chosen" in answer["rows"][0][6] and "default" in answer["rows"][1][6]
    assert answer["preview_left_the_document_alone"] and answer["own_path_is_hidden_meanwhile"]
    assert answer["preview_is_gone"] and answer["legend_with_the_cusp_map"]
    assert answer["detail"].startswith("Zigzag 0\u00b0: default")
    assert answer["comparison"].splitlines()[0] == "Zigzag 90\u00b0: 51s"
    assert "2 % saved" in answer["comparison"].splitlines()[1]
    assert (answer["took_row"]["angle_deg"], answer["took_row"]["stepover_mm"]) == (0.0, 0.5)
    verified = answer["verified_row"]
    assert (verified["pattern"], verified["valid"]) == ("spiral", True), (
        "a row that was not verified is, when it is used"
    )
    assert 0.1 < verified["stepover_mm"] < 3.0 and verified["cusp_mm"] <= 0.02 and verified["time_s"] > 0.0
    assert (
        answer["verified_figures"][2] == f"{verified['stepover_mm']:.3f}" and answer["verified_figures"][4] != "\u2013"
    )
    assert answer["can_cancel"]
    assert answer["after_cancel"] == answer["took_row"], "a cancelled ranking changes nothing"
    tools = answer["tools"]
    assert tools["feed_before"] == 0.0 and "Using it sets 1500 and 450 mm/min" in tools["note"]
    assert tools["feed_mm_min"] == pytest.approx(1500.0), "a tool without feeds gets the profile's when it is used"
    remarks = {row[0]: row[5] for row in tools["rows"]}
    assert "feeds of the machine profile bench mill" in remarks[tools["flat"]] and "in use" in remarks["TC: Finisher"]
    times = {row[0]: row[4] for row in tools["rows"]}
    assert times == {tools["flat"]: "26s", "TC: Finisher": "51s"}
    native = answer["native"]
    if native["enabled"]:
        assert native["commands"] > 50 and not native["active"] and native["editor"] == "ViewProvider"
    else:
        assert "OpenCAMLib" in native["tip"]
    assert answer["accepted"]["valid"] and answer["accepted"]["commands"] > 100
    assert answer["undone_stepover_mm"] != 0.5, "what was done in the editor is one step of undo"


def test_preview_of_an_80_mm_part_takes_less_than_a_second(freecad_version: str, tmp_path: Path) -> None:
    answer = in_window(freecad_version, tmp_path, "preview_window.py")
    assert len(answer["seconds"]) >= 6
    # What a busy machine takes away is no fault of the preview: its work counts where waiting made it longer.
    took_s = {key: min(answer["seconds"][key], answer["work_s"][key]) for key in answer["seconds"]}
    assert max(took_s.values()) < 1.0, (answer["seconds"], answer["work_s"])
    assert min(answer["cusp_map_s"], answer["cusp_map_work_s"]) < 2.0
    assert answer["red_share"] < 0.05, "the cusp map of a strategy under the limit"
    assert answer["unfinished_faces"], "the pocket has walls"
    assert set(answer["unfinished_faces"]) <= set(answer["selected"])
    assert answer["document_touched"] is False


def test_creating_an_operation_makes_the_window_wait_for_nothing_but_freecad(
    freecad_version: str, tmp_path: Path
) -> None:
    answer = in_window(freecad_version, tmp_path, "creation_window.py")
    # What a busy machine takes away is no fault of the operation: its work counts where waiting made it longer.
    assert min(answer["created_s"], answer["created_work_s"]) < 2.0, answer
    assert answer["path_when_created"] <= 2, "the path is made while the window goes on"
    assert answer["beats"] > 20
    assert answer["longest_gap_work_s"] < 0.1, answer
    assert min(answer["recompute_s"]) < 2.0, answer
    assert answer["valid"] and answer["commands"] > 1000
    assert answer["same_as_without_the_editor"], "who makes the path does not matter"
    assert answer["after_early_ok"]["valid"] and answer["after_early_ok"]["commands"] > 1000
    assert answer["objects_left_by_cancel"] == 0
