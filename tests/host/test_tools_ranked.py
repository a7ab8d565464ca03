"""The ranking over the Job's tool controllers, headless and without a prepared environment."""

from __future__ import annotations

from typing import Any

import pytest

pytestmark = pytest.mark.host


def test_tools_are_ranked_and_one_without_feeds_is_offered_the_machine_profile_s(
    freecad_version: str, run_in_freecad: Any
) -> None:
    answer = run_in_freecad(freecad_version, "tools_ranked.py")
    assert "zero horizontal feed" in answer["refused"][0]
    tools = answer["tools"]
    small_s, small_offered, _ = tools["TC: Small"]
    large_s, large_offered, _ = tools["TC: Finisher"]
    assert small_s > large_s > 0.0, "a 2 mm ball needs more passes than a 6 mm one"
    assert small_offered and not large_offered
    assert answer["best"] != "TC: Small"
    assert tools[answer["drill"]][0] is None and "finishes no surface" in tools[answer["drill"]][2]
    before, after, spindle = answer["feed"]
    assert before == 0.0 and after == pytest.approx(1500.0) and spindle == pytest.approx(12000.0)
    assert answer["in_use"] == "TC: Small" and answer["state"]["valid"] and answer["state"]["commands"] > 100
