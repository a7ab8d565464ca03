"""Triangles that are read out of a shape's B-rep, in all FreeCADs."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

pytestmark = pytest.mark.host


def test_triangles_out_of_the_text_cover_the_same_faces_as_those_of_freecad(
    freecad_version: str, run_in_freecad: Any
) -> None:
    answer = run_in_freecad(freecad_version, "flat_faces.py")
    answer.pop("console")
    for name, found in answer.items():
        ours, theirs = np.array(found["ours"]), np.array(found["theirs"])
        assert found["ordered"], name
        # of every face its area, and the side that is outside
        assert np.abs(ours - theirs).max() <= 1e-6 * np.abs(theirs).max(), name
    for name in ("star", "faceted ball", "moved", "mirrored", "with a cone"):
        assert answer[name]["from_text"] > 0.8 * answer[name]["faces"], name
    for name in ("placed inside", "a box", "a ball"):
        assert answer[name]["from_text"] == 0, name
