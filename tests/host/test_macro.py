"""What is done in the operation's editor is recorded by FreeCAD's macro recorder, and can be run without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_operation_window import in_window

pytestmark = pytest.mark.gui


def test_a_recorded_macro_gives_the_same_operation_without_a_window(
    freecad_version: str, tmp_path: Path, run_in_freecad
) -> None:
    answer = in_window(freecad_version, tmp_path, "macro_window.py")
    assert answer["ranked_by_itself"] and answer["path_when_ranked"] > 100, "a new operation is ranked at once"
    macro = answer["macro"]
    for call in ("add_operation(", "rank(", "choose_strategy(", "cusp_map(", "use_tool("):
        assert f"api.{call}" in macro, macro
    assert ".CuspLimit = 0.03" in macro and ".recompute()" in macro
    assert f"removeObject({answer['second']!r})" in macro, "what Cancel takes away"
    assert answer["feed_mm_min"] > 0.0, "the tool without feeds got them with its use"
    document = tmp_path / "small.FCStd"
    again = run_in_freecad(freecad_version, "macro_replayed.py", {"document": str(document), "macro": macro})
    assert again["state"] == answer["state"]
    assert again["feed_mm_min"] == answer["feed_mm_min"]


def test_an_operation_takes_the_selected_faces_and_its_document_may_close_under_the_editor(
    freecad_version: str, tmp_path: Path
) -> None:
    answer = in_window(freecad_version, tmp_path, "closing_window.py")
    assert answer["faces"] == answer["selected"], "FreeCAD's page of faces leaves those that the operation has"
    assert "Please select" not in answer["report"], answer["report"]
    assert answer["complaints"] == []
