"""Measured cycle times are entered, a machine profile is fitted to them and kept, in real FreeCAD windows."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_operation_window import in_window

pytestmark = pytest.mark.gui


def test_measured_times_are_entered_calibrated_and_saved_as_a_new_profile(freecad_version: str, tmp_path: Path) -> None:
    answer = in_window(freecad_version, tmp_path, "measured_times_window.py")
    assert answer["program_against_operation"] == pytest.approx(1.0, abs=0.01), "the program is what the operation cuts"
    assert answer["machine"] == "Bench mill" and answer["first"], "what is selected is offered first"
    assert "12:75" in answer["wrong"][0] and not answer["wrong"][1]
    assert answer["can_calibrate_early"] == [False] * 5 and len(answer["rows"]) == 5
    assert all(float(row[3].split()[0]) < -5.0 for row in answer["rows"]), "the profile is too fast"
    assert answer["busy"], "the fit runs beside the window"
    assert "after the calibration" in answer["note"]
    assert all(abs(float(text.split()[0])) < 5.0 for text in answer["fitted"])
    limits = {row[0]: row for row in answer["limits"]}
    assert "\u00b1" in limits["Acceleration XY"][3]
    assert "already" in answer["refused"], "no profile is replaced"
    assert answer["name"] == "Bench mill calibrated" and answer["name"] in answer["saved"]
    assert 0.2 < answer["profile"] < 0.6, "a third of the acceleration is found"
    assert answer["recorded"] == 5 and "bench mill calibrated" in answer["offered"]
