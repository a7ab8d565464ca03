from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import drawn_parts
import pytest

pytest.importorskip("torch")
pytestmark = pytest.mark.runtime
PROGRAM = Path(__file__).resolve().parents[2] / "tools" / "benchmarks" / "worth.py"


@pytest.fixture(scope="module")
def worth():
    found = importlib.util.spec_from_file_location("worth", PROGRAM)
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_curve_ablation_and_fine_tuning_are_measured_on_parts_never_trained_on(worth, tmp_path, monkeypatch):
    folder = drawn_parts.write_dataset(tmp_path / "drawn", 60, families=("lens", "relief", "mould"))
    arguments = ["worth", "--dataset", str(folder), "--sizes", "12", "--seeds", "1", "--epochs", "2", "--features",
                 "v1", "--family", "mould", "--parts", "8", "--json", str(tmp_path / "out.json")]  # fmt: skip
    monkeypatch.setattr(sys, "argv", arguments)
    assert worth.main() == 0
    result = json.loads((tmp_path / "out.json").read_text())
    by = {what: [row for row in result["rows"] if row["what"] == what] for what in worth.PARTS}
    assert [row["samples"] for row in by["curve"]] == [12, result["parts"]["train"]]
    assert {row["without"] for row in by["ablation"]} >= {
        "nothing",
        "maps",
        "analytic",
        "regret in the loss",
        "family lens",
    }
    whole = by["ablation"][0]
    assert whole["model_only"] == by["curve"][-1]["model_only"]  # the same data, seed and settings
    assert [(row["where"], row["when"]) for row in by["fine_tuning"]] == [
        ("there", "before"), ("there", "after"), ("elsewhere", "before"), ("elsewhere", "after"),
    ]  # fmt: skip
    assert all(row["verified"] <= row["model_only"] + 1e-9 and row["n_rows"] > 0 for row in result["rows"])
