"""What candidates are ordered by: the expected time, in which a failure has its price."""

from __future__ import annotations

import numpy as np
import pytest

from cnc_training.runtime.prediction import FAILURE, Prediction

pytestmark = pytest.mark.quick


def said(time_s: list[float], chance: list[float]) -> Prediction:
    zero = np.zeros(len(time_s))
    return Prediction(np.log(time_s), zero, np.array(chance), zero, zero, zero)


def test_where_nothing_can_fail_the_order_is_that_of_times() -> None:
    times = [30.0, 10.0, 20.0]
    assert np.allclose(np.exp(said(times, [1.0, 1.0, 1.0]).score), times)


def test_what_takes_no_time_but_surely_fails_comes_after_what_keeps_the_limit() -> None:
    """Levels on a part that is all but level: a tenth of a chance at a hundredth of the time."""
    assert said([10.0, 11.0, 0.1], [0.98, 0.98, 0.1]).score.argmin() == 0


def test_what_never_keeps_the_limit_costs_a_failure() -> None:
    times = [10.0, 12.0, 5.0]
    assert np.exp(said(times, [1.0, 1.0, 0.0]).score[2]) == pytest.approx(FAILURE * 10.0)


def test_every_row_of_many_has_its_own_price_of_failure() -> None:
    one, other = said([10.0, 12.0, 5.0], [1.0, 0.5, 0.2]), said([100.0, 120.0, 50.0], [1.0, 0.5, 0.2])
    both = Prediction(*(np.stack(pair) for pair in zip(vars(one).values(), vars(other).values(), strict=True)))
    assert np.allclose(both.score, [one.score, other.score])
    assert np.allclose(other.score - one.score, np.log(10.0))
