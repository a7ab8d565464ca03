"""The pictures of the documents: all there, none left over, and small enough for a repository."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
LARGEST_BYTES = 200_000
OF_THE_SEED = {"training_menu.png", "training_environment.png", "training_menu_callouts.png", "training_jobs.png"}

pytestmark = pytest.mark.quick


def shown() -> set[Path]:
    """The pictures that a document shows."""
    found = set()
    for document in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        for link in re.findall(r"!\[[^\]]*\]\(([^)]+\.png)\)", document.read_text(encoding="utf-8")):
            found.add((document.parent / link).resolve())
    return found


def test_every_picture_that_is_shown_is_there_and_every_one_that_is_there_is_shown():
    assert shown() == set(IMAGES.glob("*.png"))
    assert {path.name for path in shown()} >= OF_THE_SEED


def test_pictures_are_small():
    sizes = {path.name: path.stat().st_size for path in IMAGES.glob("*.png")}
    assert max(sizes.values()) <= LARGEST_BYTES, sizes
