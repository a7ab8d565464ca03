from __future__ import annotations

import numpy as np
import pytest

from cnc_training.contract import ModelCard
from cnc_training.models import gate

pytestmark = pytest.mark.quick


def regrets(mean: float, parts: int = 60, seed: int = 0, rows: int = 3) -> dict:
    values = np.random.default_rng(seed).uniform(0, 2 * mean, (parts, rows))
    return {f"part{i}": list(values[i]) for i in range(parts)}


def shifted(base: dict, by: float) -> dict:
    return {part: [v + by for v in values] for part, values in base.items()}


@pytest.mark.parametrize("by, passed", [(-0.05, True), (0.0, True), (0.015, True), (0.025, False), (0.2, False)])
def test_model_passes_when_it_loses_at_most_two_points(by, passed):
    old = regrets(0.05)
    verdict = gate.judge(shifted(old, by), old, "old")
    assert verdict.passed is passed
    assert verdict.upper_bound == pytest.approx(by, abs=1e-9)
    assert verdict.n_parts == 60


def test_too_few_parts_is_not_a_pass_even_for_a_better_model():
    old = regrets(0.2, parts=gate.MIN_PARTS - 1)
    verdict = gate.judge(shifted(old, -0.1), old, "old")
    assert not verdict.passed
    assert verdict.upper_bound is None
    assert str(gate.MIN_PARTS) in verdict.reason


def test_parts_that_only_one_model_was_asked_about_do_not_count():
    old = regrets(0.1, parts=30)
    new = {**shifted(dict(list(old.items())[:10]), -0.1), **{f"other{i}": [0.0] for i in range(50)}}
    assert gate.judge(new, old, "old").n_parts == 10


def test_uncertain_difference_is_not_a_pass():
    generator = np.random.default_rng(1)
    old = regrets(0.05, parts=25)
    new = {part: [max(v + generator.normal(0.01, 0.25), 0) for v in values] for part, values in old.items()}
    assert not gate.judge(new, old, "old").passed


def test_rows_of_one_part_count_as_one():
    """Many rows of a few parts must not look like many parts."""
    assert gate.judge(regrets(0.0, parts=5, rows=40), regrets(0.1, parts=5, rows=40), "old").n_parts == 5


def test_verdict_does_not_depend_on_chance_beyond_the_seed():
    old, new = regrets(0.05, seed=1), regrets(0.05, seed=2)
    assert gate.judge(new, old, "old", seed=4) == gate.judge(new, old, "old", seed=4)


def card(weights: str, evidence: dict | None = None) -> ModelCard:
    return ModelCard(
        name=weights, weights_sha256=weights, metrics={"gate": gate.evidence(evidence)} if evidence else {}
    )


good, bad = regrets(0.02), regrets(0.30)


@pytest.mark.parametrize(
    "active, base, evidence, passed, against",
    [
        (None, None, {"new": good, "rule": bad}, True, "the rule-based choice"),
        (None, None, {"new": bad, "rule": good}, False, "the rule-based choice"),
        ("A", None, {"new": good, "A": bad, "rule": good}, True, "A"),
        ("A", "B", {"new": good, "A": bad, "B": bad}, True, None),
        ("A", "B", {"new": bad, "A": bad, "B": good}, False, "B"),
        ("A", "B", {"new": bad, "A": good, "B": bad}, False, "A"),
        ("A", "B", {"new": good, "B": bad}, False, "A"),
        ("A", None, {"new": good, "rule": bad}, False, "A"),
        (None, "B", {"new": good, "B": bad, "rule": good}, True, "B"),
        ("A", None, None, False, "A"),
        (None, None, None, False, "the rule-based choice"),
    ],
)
def test_every_rival_must_be_known_and_not_better(active, base, evidence, passed, against):
    verdict = gate.judge_card(card("new", evidence), card(active) if active else None, card(base) if base else None)
    assert verdict.passed is passed
    if against is not None:
        assert verdict.against == against


def test_model_is_not_its_own_rival():
    new = card("X", {"new": good, "rule": bad})
    assert gate.judge_card(new, card("X"), None).against == "the rule-based choice"
