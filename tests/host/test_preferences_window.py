"""The page in FreeCAD's preferences shows and changes the settings of the data root."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from test_operation_window import in_window

from cnc_training.settings import SETTINGS_VERSION

pytestmark = pytest.mark.gui


def test_preferences_show_and_change_every_setting(freecad_version: str, tmp_path: Path) -> None:
    answer = in_window(freecad_version, tmp_path, "preferences_window.py")
    assert answer["before"] == {
        "cpu_only": False, "mirror": "", "machine": "Bench mill", "default_cusp_mm": 0.01, "n_verify": 5,
        "rank_new": True, "models_folder": "", "datasets_folder": "",
    }  # fmt: skip
    changed = {
        "cpu_only": True, "mirror": "https://mirror.example/pythons", "machine": "hobby router",
        "default_cusp_mm": 0.02, "n_verify": 3, "rank_new": False,
        "models_folder": "", "datasets_folder": answer["elsewhere"],
    }  # fmt: skip
    assert answer["warned"], "a relative path is named as wrong where it is typed"
    assert answer["set"] == changed
    assert answer["again"] == {**changed, "machine": "Hobby router"}, "what was set is shown when it is opened again"
    assert answer["untouched"], "OK without a change writes nothing"
    assert answer["gone"] == "a mill that is gone", "a profile that is gone is not silently replaced"
    assert answer["home"] in answer["folders"]
    assert answer["new_operation"] == ["hobby router", 0.02]
    raw = json.loads((tmp_path / "home" / "settings.json").read_text(encoding="utf-8"))
    assert raw["version"] == SETTINGS_VERSION and raw["n_verify"] == 3
