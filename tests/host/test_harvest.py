"""Parts of open documents become a list of meshes that a dataset can be labelled from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.host


def test_each_open_part_is_written_once_with_the_tools_of_its_jobs(
    freecad_version: str, run_in_freecad: Any, tmp_path: Path
) -> None:
    answer = run_in_freecad(freecad_version, "harvest_parts.py", {"folder": str(tmp_path / "parts")})
    assert len(answer["jobs"]) == 3 and answer["jobs"][0] == ": ".join(answer["own"])
    assert len(answer["parts"]) == 2, "the same part stands in two jobs"
    for low, high in answer["bounds"]:
        assert low == pytest.approx([0.0, 0.0, 0.0], abs=1e-5) and high == pytest.approx([24.0, 18.0, 8.0], abs=1e-5)
    assert ["ball", 6.0] in answer["tools"] and ["ball", 4.0] in answer["tools"]
    assert len({tuple(tool) for tool in answer["tools"]}) == len(answer["tools"])
