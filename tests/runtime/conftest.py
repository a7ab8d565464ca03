"""Fixtures for learning: a quiet reporter, a drawn dataset, a machine."""

from __future__ import annotations

from pathlib import Path

import pytest
from drawn_parts import QuietReporter, write_dataset

from cnc_training.contract import MachineProfile
from cnc_training.runtime import matrix


@pytest.fixture
def reporter() -> QuietReporter:
    return QuietReporter()


@pytest.fixture(scope="session")
def small_dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """40 drawn parts in two shards."""
    return write_dataset(tmp_path_factory.mktemp("datasets") / "drawn", 40)


@pytest.fixture(scope="session")
def machine() -> MachineProfile:
    return matrix.machines()[1]
