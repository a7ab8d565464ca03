"""Fixtures of all tests. Order of a run: from the fast to the slow, whatever the file names."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TIERS = ("quick", "runtime", "host", "gui", "slow")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # in this process only; FreeCAD's windows get an X display


def _tier(item: pytest.Item) -> int:
    marks = {mark.name for mark in item.iter_markers()}
    return max((i for i, name in enumerate(TIERS) if name in marks), default=1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=_tier)  # stable: the order inside a file stays


@pytest.fixture
def data_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data root of this test alone."""
    root = tmp_path / "home"
    root.mkdir()
    monkeypatch.setenv("CNC_TRAINING_HOME", str(root))
    return root


@pytest.fixture(scope="session")
def prepared_home() -> Path:
    """A data root whose runtime is prepared with the real lock; made once and kept between runs. Tests that write
    anything but the runtime use a data root of their own and take this one's runtime."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "cnc_training"
    home = Path(os.environ.get("CNC_TRAINING_TEST_HOME") or base / "test-home")
    home.mkdir(parents=True, exist_ok=True)
    result = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "runtime"), "prepare"],
        env=dict(os.environ, CNC_TRAINING_HOME=str(home)),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=900,
    )
    assert result.returncode == 0, result.stdout[-3000:] + result.stderr[-3000:]
    return home
