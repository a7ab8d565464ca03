"""Strategies written as FreeCAD's own 3D Surface and Waterline, with OpenCAMLib and without."""

from __future__ import annotations

import importlib.util
import math
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.host

PATTERNS = ["zigzag@30", "oneway@0", "offset", "circular", "spiral", "waterline", "offset3d", "hybrid@0"]


def packages() -> str:
    """Where this Python has OpenCAMLib; FreeCAD 0.20 here has the same Python and none of its own."""
    found = importlib.util.find_spec("opencamlib")
    return str(Path(found.origin).parent.parent) if found is not None and found.origin else ""


def test_strategy_becomes_freecad_s_own_operation(freecad_version: str, run_in_freecad: Any) -> None:
    variables = {"CNC_TEST_PACKAGES": packages()} if freecad_version == "0.20" else {}
    answer = run_in_freecad(freecad_version, "native_operation.py", {"patterns": PATTERNS}, variables)
    if any("OpenCAMLib" in answer[key].get("refused", "") for key in PATTERNS):
        pytest.skip("OpenCAMLib is not installed for this FreeCAD")
    for key in ("zigzag@30", "oneway@0", "offset", "circular", "spiral"):
        native = answer[key]
        assert native["type"] == "ObjectSurface", (key, native)
        assert native["percent"] == pytest.approx(100 * native["stepover_mm"] / 6.0, abs=0.01)
        assert len(native["moves"]) > 100 and not native["strategy_active"] and len(native["order"]) == 2
        assert min(z for _dx, _dy, z in native["moves"]) >= native["final_mm"] - 1e-6
    assert longest_direction_deg(answer["zigzag@30"]["moves"]) == pytest.approx(30.0, abs=1.0)
    assert longest_direction_deg(answer["oneway@0"]["moves"]) == pytest.approx(0.0, abs=1.0)
    waterline = answer["waterline"]
    assert waterline["type"] == "ObjectWaterline"
    assert waterline["step_down_mm"] == pytest.approx(waterline["stepover_mm"])
    levels = sorted({round(z, 3) for _dx, _dy, z in waterline["moves"]})
    assert len(levels) >= 3, "one level for each step down"
    for key in ("offset3d", "hybrid@0"):
        assert "no operation for this strategy" in answer[key]["refused"] and answer[key]["operations"] == 1


def test_without_opencamlib_the_reason_is_given_and_nothing_is_changed(run_in_freecad: Any) -> None:
    answer = run_in_freecad("0.20", "native_operation.py", {"patterns": ["zigzag@30"]})
    if "refused" not in answer["zigzag@30"]:
        pytest.skip("FreeCAD 0.20 has OpenCAMLib here")
    assert "OpenCAMLib" in answer["zigzag@30"]["refused"]
    assert answer["zigzag@30"]["operations"] == 1


def longest_direction_deg(moves: list) -> float:
    """Direction in 0..180 in which most of the length goes."""
    bins: dict[int, float] = {}
    for dx, dy, _z in moves:
        angle = round(math.degrees(math.atan2(dy, dx))) % 180
        bins[angle] = bins.get(angle, 0.0) + math.hypot(dx, dy)
    return float(max(bins, key=lambda angle: bins[angle]))
