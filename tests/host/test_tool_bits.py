"""FreeCAD's tool bits as cutters, in all three FreeCADs, compared with how FreeCAD draws them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

pytestmark = pytest.mark.host

BITS = (
    ("ballend", {"Diameter": "8 mm"}),
    ("endmill", {"Diameter": "5 mm"}),
    ("bullnose", {"Diameter": "8 mm", "FlatRadius": "2.5 mm", "CornerRadius": "1.5 mm"}),
    ("v-bit", {"Diameter": "10 mm", "TipDiameter": "0.4 mm", "CuttingEdgeAngle": "60 deg"}),
    ("chamfer", {"Diameter": "9 mm", "TipDiameter": "3 mm", "CuttingEdgeAngle": "90 deg", "CuttingEdgeHeight": "4 mm"}),
    ("taperedballnose", {"Diameter": "2 mm", "TaperDiameter": "6 mm", "TaperAngle": "12 deg"}),
    ("drill", {"Diameter": "5 mm"}),
    ("thread-mill", {"Diameter": "5 mm"}),
    ("slittingsaw", {}),
    ("dovetail", {}),
)
MISSING = {"0.20": {"taperedballnose", "dovetail"}, "1.0": {"taperedballnose"}, "1.1": set()}
EXPECTED = {
    "ballend": ("ball", 8.0, 4.0, 0.0, []),
    "endmill": ("flat", 5.0, 0.0, 0.0, []),
    "bullnose": ("bull", 8.0, 1.5, 0.0, []),
    "v-bit": ("profile", 10.0, 0.0, 0.0, [[0.0, 0.2], [8.31384387633, 5.0]]),
    "chamfer": ("profile", 11.0, 0.0, 0.0, [[0.0, 1.5], [4.0, 5.5]]),
    "taperedballnose": ("tapered", 6.0, 1.0, 6.0, []),
}


def test_bits_are_read_as_freecad_draws_them(freecad_version: str, run_in_freecad: Any) -> None:
    answer = run_in_freecad(freecad_version, "tool_bits_read.py", BITS)
    absent = {name for name, _ in BITS if answer[name] is None}
    assert absent == MISSING[freecad_version]
    for name, _ in BITS:
        if name in absent:
            continue
        if name not in EXPECTED:
            assert "finishes no surface" in answer[name]["refused"], name
            continue
        spec = answer[name]["spec"]
        kind, diameter, corner, taper, profile = EXPECTED[name]
        assert spec["kind"] == kind, name
        assert spec["diameter_mm"] == pytest.approx(diameter), name
        assert spec["corner_radius_mm"] == pytest.approx(corner), name
        assert spec["taper_angle_deg"] == pytest.approx(taper), name
        assert np.ravel(spec["profile_mm"]) == pytest.approx(np.ravel(profile)), name
        assert spec["flute_length_mm"] > 0.0 and spec["shank_diameter_mm"] > 0.0, name
        # a chamfer mill is drawn a micrometre wider at its tip than it is said to be
        assert answer[name]["apart_mm"] < 0.003, name


def test_surfaces_are_finished_with_cones_and_tapered_balls(freecad_version: str, run_in_freecad: Any) -> None:
    tools = (("v-bit", 6.0, "0.1 mm"), ("taperedballnose", 1.5, "0.02 mm"))
    answer = run_in_freecad(freecad_version, "tool_bits_operation.py", tools)
    for shape, _, cusp in tools:
        if shape in MISSING[freecad_version]:
            assert answer[shape] is None
            continue
        assert answer[shape]["valid"], answer[shape]["warnings"]
        assert answer[shape]["commands"] > 100, shape
        assert 0.0 < answer[shape]["cusp_mm"] <= float(cusp.split()[0]), shape
        assert answer[shape]["time_s"] > 0.0, shape
