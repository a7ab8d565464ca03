"""The kernel's benchmark loses no part that it measured, and measures none twice, when it is cut off and resumed."""

from __future__ import annotations

import importlib
import json
from argparse import Namespace
from pathlib import Path
from types import ModuleType
from typing import Iterator, List

import pytest

pytestmark = pytest.mark.quick
BENCHMARKS = Path(__file__).resolve().parents[2] / "tools" / "benchmarks"


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module("machining")


def options(path: Path, **changed: object) -> Namespace:
    settings = dict(json=str(path), resume=True, seed=7, tools="ball6", cusps="0.01", only=["label"])
    return Namespace(**{**settings, **changed})


GROUPS = {"synthetic": [(name, None) for name in ("first", "second", "third")]}


def rows(measured: List[str], done: set, cut_off_in: str = "") -> Iterator[dict]:
    """Two rows a part, as the measures yield them."""
    for name, _ in GROUPS["synthetic"]:
        if name in done:
            continue
        measured.append(name)
        yield {"part": name, "machine": "a", "label_regret": 0.01, "cpu_s": 1.0}
        if name == cut_off_in:
            raise KeyboardInterrupt
        yield {"part": name, "machine": "b", "label_regret": 0.03, "cpu_s": 1.0}


def test_a_benchmark_cut_off_in_a_part_resumes_with_that_part(bench: ModuleType, tmp_path: Path) -> None:
    path, measured = tmp_path / "result.json", []
    first = bench.Record(GROUPS, options(path))
    with pytest.raises(KeyboardInterrupt):
        first.take("synthetic", "label", rows(measured, first.done("synthetic", "label"), "second"))
    again = bench.Record(GROUPS, options(path))
    assert again.done("synthetic", "label") == {"first"}
    again.take("synthetic", "label", rows(measured, again.done("synthetic", "label")))
    assert measured == ["first", "second", "second", "third"]
    written = json.loads(path.read_text(encoding="utf-8"))
    assert [(row["part"], row["machine"]) for row in written["rows"]] == [
        (name, machine) for name in ("first", "second", "third") for machine in "ab"
    ]
    assert written["summary"]["synthetic"]["label_regret"] == pytest.approx(0.02)


def test_results_of_other_settings_are_not_mixed(bench: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    record = bench.Record(GROUPS, options(path))
    record.take("synthetic", "label", rows([], set()))
    with pytest.raises(SystemExit, match="made with"):
        bench.Record(GROUPS, options(path, seed=8))
    assert bench.Record(GROUPS, options(path, seed=8, resume=False)).rows == []
