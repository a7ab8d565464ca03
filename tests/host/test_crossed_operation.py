"""An operation that is told to cut in two directions does, in all FreeCADs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.host


def test_a_crossed_operation_cuts_along_its_angle_and_across_it(
    freecad_version: str, run_in_freecad: Any, tmp_path: Path
) -> None:
    answer = run_in_freecad(freecad_version, "crossed_operation.py", {"file": str(tmp_path / "crossed.FCStd")})
    assert answer["valid"], answer["console"]
    total = sum(answer["directions"].values())
    along, across = (answer["directions"].get(angle, 0.0) for angle in ("30", "120"))
    assert along > 0.2 * total and across > 0.2 * total
    assert along + across > 0.65 * total  # the rest are links from line to line
    assert answer["reopened"] == ["crossed", 30.0]
    assert "crossed" in answer["modes"]
