from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("onnxruntime")
pytest.importorskip("sklearn")

from cnc_training.contract import KERNEL_VERSION, ModelCard
from cnc_training.machining.finishing import DRAFT
from cnc_training.runtime import matrix

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "tools" / "benchmarks" / "learning.py"
FIGURES = {"regret_mean", "regret_p95", "saved_vs_default", "saved_vs_line0", "closed_gap", "top1", "spearman",
           "slower_than_default"}  # fmt: skip

pytestmark = pytest.mark.runtime


def bench(*options: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, str(PROGRAM), *options],
        env=dict(os.environ, OMP_NUM_THREADS="1"),  # threads that wait for each other are slow where others compute
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.fixture
def benchmarks(monkeypatch):
    """The programs of tools/benchmarks, as they import each other."""
    monkeypatch.syspath_prepend(str(PROGRAM.parent))
    import large_space
    import large_space_choice
    import learning
    import learning_large_space

    measured = learning_large_space
    return SimpleNamespace(learning=learning, large_space=large_space, choice=large_space_choice, measured=measured)


@pytest.mark.slow
def test_smallest_run_has_the_contract_s_shape(tmp_path, small_dataset):
    answer = tmp_path / "learning.json"
    done = bench(
        "--model", "rule", "--only", "synthetic,large_space", "--count", "1", "--library", "1", "--angles", "2",
        "--tools", "ball6", "--cusps", "0.02", "--seed", "34", "--dataset", str(small_dataset), "--workers", "1",
        "--json", str(answer),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    result = json.loads(answer.read_text(encoding="utf-8"))
    summary = result["summary"]
    assert set(summary) == {"synthetic", "unseen_family", "development", "large_space"}
    assert summary["unseen_family"] is None and summary["development"] is None
    for figures in (summary["synthetic"], summary["large_space"]):
        assert (figures["n_parts"], figures["seed"], figures["model"]) == (1, 34, "rule")
        assert figures["kernel_version"] == KERNEL_VERSION
    assert summary["synthetic"]["n_rows"] == len(matrix.machines())
    for who in ("model_only", "verified"):
        assert set(summary["synthetic"][who]) >= FIGURES
    large = summary["large_space"]
    assert (large["n_candidates"], large["n_verified"]) == (15, 12)
    assert large["time_ratio"] > 0 and large["boosting_reason"] == ""
    assert min(large[name] for name in ("regret_mean", "boosting_regret", "random_regret")) >= 0
    assert {row["group"] for row in result["rows"]} == {"synthetic", "large_space"}


def test_labels_of_another_kernel_fail_the_bench(tmp_path, small_dataset):
    old = tmp_path / "old"
    shutil.copytree(small_dataset, old)
    card = json.loads((old / "card.json").read_text(encoding="utf-8"))
    card["kernel_version"] = KERNEL_VERSION + 1
    (old / "card.json").write_text(json.dumps(card), encoding="utf-8")
    done = bench("--model", "rule", "--only", "large_space", "--count", "1", "--dataset", str(old))
    assert done.returncode == 1
    assert f"kernel version {KERNEL_VERSION + 1}, not {KERNEL_VERSION}" in done.stderr and not done.stdout


def test_family_counts_as_unseen_only_where_the_card_proves_it(benchmarks):
    def kept_out(families, base="", left_out=()):
        card = ModelCard(dataset={"parameters": {"families": families}}, base=base, split={"left_out": list(left_out)})
        return benchmarks.learning.families_kept_out(SimpleNamespace(card=card))

    assert kept_out([]) == []
    assert "mould" in kept_out(["freeform", "lens"]) and "lens" not in kept_out(["freeform", "lens"])
    assert "ribs" not in kept_out(["freeform", "mixture"])  # mixtures are made of ribs too
    assert kept_out(["freeform"], base="other 1234") == []
    assert kept_out([], left_out=["mould"]) == ["mould"]
    assert kept_out([], left_out=["lens"]) == ["lens", "mixture"]  # no mixture was learned from either


def test_whole_space_has_over_a_thousand_different_candidates(benchmarks):
    space = benchmarks.large_space.Space()
    assert len(space.library) == len({tool.name for tool in space.library}) == 10
    assert len(set(space.candidates)) == len(space.candidates)
    assert len(space.library) * len(space.candidates) > 1000


def test_shortlist_is_not_one_guess_verified_a_dozen_times(benchmarks):
    choice, space = benchmarks.choice, benchmarks.large_space.Space()
    ranked = list(space.ranked)
    features = SimpleNamespace(estimates=SimpleNamespace(stepover_mm=np.ones(len(ranked))))
    proposals = [SimpleNamespace(number=number, features=features) for number in range(3)]
    best_last = np.arange(len(ranked), 0, -1.0)
    found = choice.shortlist(proposals, space, [best_last + proposal.number for proposal in proposals])
    assert len(found) == len(set(found)) == choice.N_VERIFY - choice.POLISHED
    assert max(Counter((tool, space.candidates[n].pattern) for tool, n in found).values()) <= choice.ALIKE
    assert found[0] == (0, ranked[-1])


def test_the_angles_next_to_the_best_are_tried(benchmarks):
    choice, space = benchmarks.choice, benchmarks.large_space.Space()
    number = {(c.pattern, c.angle_deg): i for i, c in enumerate(space.candidates)}
    keys = [(2, number["zigzag", 0.0]), (2, number["spiral", 0.0]), (3, number["zigzag", 0.0])]
    polished = choice.polished(keys, dict(zip(keys, (50.0, 60.0, 70.0))), space)
    assert polished == [*keys, *((2, number["zigzag", angle]) for angle in (5.0, 175.0, 10.0, 170.0))]
    assert choice.polished(keys, dict(zip(keys, (50.0, 40.0, 70.0))), space) == keys


def test_a_tool_is_given_up_when_one_asked_later_shows_that_it_leaves_too_much(benchmarks):
    kept = benchmarks.choice.tools_kept
    left = {6: 415.0, 4: 295.0, 8: 147.0, 5: 138.0, 2: None, 0: 130.0}
    assert kept([6, 4, 8, 5, 0], left.get, 144.0) == [8, 5, 0]
    assert kept([6, 4, 8, 5, 0], left.get, 400.0) == [6, 4, 8]  # enough
    assert kept([2, 6], left.get, 10.0) == [6]
    assert kept([2], left.get, 10.0) == []


def test_exact_maps_go_by_turns_to_tools_that_are_safe_and_to_those_that_are_only_quick(benchmarks):
    order = benchmarks.choice.mapping_order
    quickest = {0: 90.0, 1: 80.0, 2: 70.0, 3: 60.0, 4: 50.0, 5: 40.0}
    beyond = {0: 0.0, 1: 5.0, 2: 20.0, 3: 30.0, 4: 110.0, 5: 120.0}
    assert order(quickest, beyond, 100.0, {0, 1}) == [1, 3, 5, 2, 4, 0]
    assert order(quickest, dict.fromkeys(quickest, 0.0), 100.0, {0, 3}) == [3, 5, 4, 2, 1, 0]
    assert order(quickest, dict.fromkeys(quickest, 0.0), 100.0, set()) == [5, 4, 3, 2, 1, 0]
    assert order({}, {}, 100.0, set()) == []


@pytest.mark.slow
def test_choice_among_tools_is_judged_against_the_best_that_was_found(benchmarks):
    large = benchmarks.large_space
    space, job = large.Space(tools=2, angles=2), large.Job(5, 3, matrix.machines()[1])
    row = benchmarks.measured.measure_part("", None, space, job, DRAFT, DRAFT)
    again = benchmarks.measured.measure_part("", None, space, job, DRAFT, DRAFT)
    assert row["n_tools"] >= 1 and row["n_candidates"] == row["n_tools"] * len(space.candidates)
    assert row["oracle_time_s"] == min(row["model_time_s"], row["random_time_s"], row["oracle_time_s"])
    assert row["model_regret"] == pytest.approx(row["model_time_s"] / row["oracle_time_s"] - 1)
    assert row["choosing_s"] > 0 and row["brute_force_s"] > 0 and "boosting" not in row
    assert all(again[name] == row[name] for name in ("model", "random", "oracle", "model_time_s", "random_time_s"))
