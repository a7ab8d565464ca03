"""Searches for a stepover: by secant, on the coarse ladder of labels, and on the fine one under flat ends."""

from __future__ import annotations

import math

import numpy as np
import pytest

from cnc_training.machining import stepover

pytestmark = pytest.mark.quick


@pytest.mark.parametrize("power", [1.0, 1.4, 2.0])
def test_the_search_for_a_stepover_settles_within_six_measurements(power: float) -> None:
    for start in (0.07, 0.6, 3.0):
        secant = stepover.Secant(0.01, 0.05, 5.0, 2.0)
        value, settled = stepover.solve(lambda s: 0.02 * s**power, start, secant, 8, 0.02, False)
        assert settled
        assert 0.01 * 0.98 <= 0.02 * value**power <= 0.01
    secant = stepover.Secant(0.01, 0.05, 5.0, 2.0)
    assert stepover.solve(lambda s: 1.0, 0.5, secant, 8, 0.02, False) == (0.05, False)
    secant = stepover.Secant(0.01, 0.05, 5.0, 2.0)
    assert stepover.solve(lambda s: 1e-9, 0.5, secant, 8, 0.02, False) == (5.0, True)


@pytest.mark.parametrize("theory", [1.0, 2.0])
def test_stepovers_of_labels_are_told_from_those_of_one_ladder(theory: float) -> None:
    found = []
    for start in (0.2, 0.37, 0.61, 0.9):
        tried = []

        def p98(stepover_mm: float) -> float:
            tried.append(stepover_mm)  # noqa: B023
            return 0.02 * stepover_mm**theory

        secant = stepover.Secant(0.01, 0.05, 5.0, theory)
        value, settled = stepover.solve(p98, start, secant, 4, 0.12, True)
        rungs = np.log(5.0 / np.array(tried)) / math.log(stepover.RUNG)
        assert settled
        assert rungs == pytest.approx(np.rint(rungs), abs=1e-9)
        assert len(tried) == len(set(tried)) <= 4
        found.append(value)
    assert found == pytest.approx([0.5 ** (1 / theory)] * 4, rel=1e-3)


def test_the_ladder_ends_at_the_largest_and_smallest_stepover() -> None:
    secant = stepover.Secant(0.01, 0.05, 5.0, 1.0)
    assert stepover.solve(lambda s: 1e-9, 4.9, secant, 4, 0.12, True) == (5.0, True)
    secant = stepover.Secant(0.01, 0.05, 5.0, 1.0)
    value, settled = stepover.solve(lambda s: 1.0, 0.06, secant, 4, 0.12, True)
    assert not settled
    assert 0.05 <= value < 0.05 * stepover.RUNG


def rung(number: int) -> float:
    return 5.0 * stepover.FINE_RUNG**-number


@pytest.mark.parametrize("near", [rung(60), rung(62) * 1.001, rung(64) * 0.999])
@pytest.mark.parametrize(
    "holding, highest",
    [
        ({60, 61, 62, 63, 64, 65}, 60),  # at once
        ({62, 59, 56, 53, 70}, 53),  # over gaps that are narrower than what makes it give up
        ({66, 67}, 66),  # below
        ({40, 70}, 70),  # what lies beyond a wide gap is not found
        (set(range(200)), 0),
        (set(), None),
    ],
)
def test_the_highest_rung_is_found_above_those_that_fail_whichever_the_search_begins_at(
    near: float, holding: set, highest: int | None
) -> None:
    known = {rung(number) for number in holding}
    found = stepover.highest_rung(lambda value: min(abs(value - k) for k in known | {-1.0}) < 1e-9, near, 5.0)
    assert found == (None if highest is None else pytest.approx(rung(highest)))


def test_no_rung_is_larger_than_the_largest_stepover_or_smaller_than_the_smallest() -> None:
    tried: list[float] = []

    def never(value: float) -> bool:
        tried.append(value)
        return False

    for near in (5.0, 0.2, stepover.SMALLEST_MM):
        assert stepover.highest_rung(never, near, 5.0) is None
    assert min(tried) >= stepover.SMALLEST_MM and max(tried) <= 5.0
