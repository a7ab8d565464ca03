"""What candidates are ordered by: time over chance, more in doubt, and last what rather fails than keeps the limit."""

from __future__ import annotations

import numpy as np
import pytest

from cnc_training.runtime.prediction import Prediction

pytestmark = pytest.mark.quick


def said(time_s: list[float], chance: list[float], spread: float | list[float] = 0.0) -> Prediction:
    zero = np.zeros(len(time_s))
    return Prediction(np.log(time_s), zero + spread, np.array(chance), zero, zero, zero)


def test_where_nothing_can_fail_the_order_is_that_of_times() -> None:
    times = [30.0, 10.0, 20.0]
    assert np.allclose(np.exp(said(times, [1.0, 1.0, 1.0]).score), times)


def test_a_chance_costs_time() -> None:
    assert np.exp(said([10.0], [0.8]).score) == pytest.approx(12.5)


def test_what_the_ensemble_agrees_about_comes_before_what_is_hardly_faster_by_a_guess() -> None:
    assert said([10.0, 9.8], [1.0, 1.0], [0.01, 0.2]).score.argsort().tolist() == [0, 1]
    assert said([10.0, 8.0], [1.0, 1.0], [0.01, 0.2]).score.argsort().tolist() == [1, 0]


def test_what_takes_no_time_but_surely_fails_comes_after_what_keeps_the_limit() -> None:
    """Levels on a part that is all but level: a tenth of a chance at a hundredth of the time."""
    assert said([10.0, 1000.0, 0.1], [0.98, 0.98, 0.1]).score.argsort().tolist() == [0, 1, 2]


def test_where_everything_rather_fails_there_is_an_order_all_the_same() -> None:
    assert said([10.0, 12.0, 5.0], [0.4, 0.2, 0.1]).score.argsort().tolist() == [0, 2, 1]
