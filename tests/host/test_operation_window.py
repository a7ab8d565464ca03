"""The operation's editor in real FreeCAD windows."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.gui

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = Path(__file__).resolve().parent / "scripts" / "operation_window.py"


def test_editor_ranks_previews_takes_a_row_cancels_and_undoes(freecad_version: str, tmp_path: Path) -> None:
    answer_file = tmp_path / "answer.json"
    result = subprocess.run(
        [str(ROOT / "tools" / "host"), freecad_version, "--gui", str(SCRIPT)],
        env=dict(os.environ, CNC_TEST_ANSWER=str(answer_file), CNC_TRAINING_HOME=str(tmp_path / "home")),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert result.returncode == 0, (result.stdout + result.stderr)[-4000:]
    answer = json.loads(answer_file.read_text(encoding="utf-8"))
    assert answer["created"]["valid"] and "Not ranked yet" in answer["created"]["warnings"][0]
    assert answer["asked_cusp_mm"] == 0.02, "what stands in the editor is what is ranked"
    ranked = answer["ranked"]
    assert (ranked["pattern"], ranked["angle_deg"], ranked["stepover_mm"]) == ("zigzag", 90.0, 0.4)
    assert [row[0] for row in answer["rows"]] == ["zigzag@90", "zigzag@0", "oneway@0"]
    assert answer["rows"][0][1:5] == ["0.400 mm", "50s", "51s", "0.0180 mm"]
    assert "chosen" in answer["rows"][0][5] and "default" in answer["rows"][1][5]
    assert answer["preview_left_the_document_alone"]
    assert (answer["took_row"]["angle_deg"], answer["took_row"]["stepover_mm"]) == (0.0, 0.5)
    assert answer["can_cancel"]
    assert answer["after_cancel"] == answer["took_row"], "a cancelled ranking changes nothing"
    assert answer["accepted"]["valid"] and answer["accepted"]["commands"] > 100
    assert answer["undone_stepover_mm"] != 0.5, "what was done in the editor is one step of undo"
