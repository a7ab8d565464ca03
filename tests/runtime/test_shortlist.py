"""What is verified: candidates that together promise the fastest best, as far as a model's errors are known."""

from __future__ import annotations

import json

import numpy as np
import pytest

from cnc_training.contract import CANDIDATES, DEFAULT, Candidate
from cnc_training.runtime.prediction import Prediction
from cnc_training.runtime.proposals import Ranking
from cnc_training.runtime.shortlist import Errors, best_together, drawn_times, kind_of

pytestmark = pytest.mark.quick

KINDS = tuple(dict.fromkeys(kind_of(c) for c in CANDIDATES))


def said(log_time: np.ndarray, feasible: float = 1.0) -> Prediction:
    zero = np.zeros_like(log_time)
    return Prediction(log_time, zero, zero + feasible, zero, zero, zero)


def made(rows: int, shared: float, own: float, bias: float = 0.0, seed: int = 3) -> Errors:
    """Errors found from labels that were drawn with them."""
    random = np.random.default_rng(seed)
    predicted = random.random((rows, len(CANDIDATES)))
    of = np.array([KINDS.index(kind_of(c)) for c in CANDIDATES])
    common = shared * random.standard_normal((rows, len(KINDS)))
    log_time = predicted + bias + common[:, of] + own * random.standard_normal(predicted.shape)
    log_time[random.random(predicted.shape) < 0.05] = np.inf
    found = Errors.of(log_time, predicted, CANDIDATES)
    assert found is not None
    return found


def test_errors_are_told_apart_into_what_a_kind_shares_and_what_is_a_candidates_own() -> None:
    found = made(4000, shared=0.1, own=0.05, bias=0.2)
    assert np.allclose(found.bias, 0.2, atol=0.02)
    many = [i for i, kind in enumerate(found.kinds) if sum(kind_of(c) == kind for c in CANDIDATES) > 1]
    assert np.allclose(found.own[many], 0.05, atol=0.004)
    assert np.allclose(np.sqrt(np.diag(found.shared)[many]), np.hypot(0.1, 0.05 / np.sqrt([12, 6, 6, 6])), atol=0.01)
    apart = found.shared[~np.eye(len(found.kinds), dtype=bool)]
    assert np.abs(apart).max() < 0.001


def test_too_few_labels_tell_nothing_about_errors() -> None:
    labels = np.zeros((5, len(CANDIDATES)))
    assert Errors.of(labels, labels, CANDIDATES) is None


def test_errors_go_through_a_card_and_damaged_ones_are_refused() -> None:
    found = made(200, 0.1, 0.05)
    again = Errors.from_card(json.loads(json.dumps(found.to_card())))
    assert np.allclose(again.draws(CANDIDATES), found.draws(CANDIDATES), atol=1e-3)
    for damage in ({"own": [1.0]}, {"shared": [[float("nan")] * len(KINDS)] * len(KINDS)}, {"kinds": 3}):
        with pytest.raises((KeyError, TypeError, ValueError)):
            Errors.from_card({**found.to_card(), **damage})


def test_candidates_that_err_together_are_not_all_verified() -> None:
    """Four zigzags promise a little more than one spiral; what they share is most of their doubt."""
    candidates = [*(Candidate("zigzag", angle) for angle in (0.0, 45.0, 90.0, 135.0)), Candidate("spiral")]
    predicted = said(np.log([100.0, 101.0, 102.0, 103.0, 106.0]))
    alike = Errors(("zigzag", "spiral"), np.zeros(2), np.diag([0.15, 0.15]) ** 2, np.array([0.005, 0.0]))
    apart = Errors(("zigzag", "spiral"), np.zeros(2), np.diag([0.005, 0.005]) ** 2, np.array([0.15, 0.0]))
    assert best_together(drawn_times(predicted, candidates, alike), 2) == [0, 4]
    assert 4 not in best_together(drawn_times(predicted, candidates, apart), 2)


@pytest.mark.parametrize("doubt, verified", [(0.0005, 2), (0.06, 3), (0.3, 5)])
def test_the_more_doubt_the_more_candidates_are_verified(doubt: float, verified: int) -> None:
    candidates = [Candidate("zigzag", angle) for angle in (0.0, 30.0, 60.0, 90.0, 120.0)]
    predicted = said(np.log([100.0, 103.0, 110.0, 125.0, 145.0]))
    errors = Errors(("zigzag",), np.zeros(1), np.zeros((1, 1)), np.array([doubt]))
    assert len(best_together(drawn_times(predicted, candidates, errors), 5)) == verified


def test_what_is_verified_anyway_is_not_promised_again_and_only_what_was_asked_for_is() -> None:
    errors = made(200, 0.1, 0.05)
    log_time = np.linspace(4.0, 5.0, len(CANDIDATES))
    ranking = Ranking(np.argsort(-log_time), said(log_time), errors)
    assert CANDIDATES[0] == DEFAULT
    numbers = ranking.shortlist(CANDIDATES, 5, (DEFAULT,))
    assert numbers.count(0) == 1 and numbers[-1] == 0 and 3 <= len(numbers) <= 6
    asked = (CANDIDATES[20], CANDIDATES[30])
    assert set(ranking.shortlist(CANDIDATES, 5, (DEFAULT,), asked)) == {0, 20, 30}
    assert ranking.shortlist(CANDIDATES, 0, (DEFAULT,)) == [0]


def test_where_nothing_is_thought_feasible_something_is_tried_all_the_same() -> None:
    errors = made(200, 0.1, 0.05)
    predicted = said(np.linspace(4.0, 5.0, len(CANDIDATES)), feasible=0.0)
    assert len(best_together(drawn_times(predicted, CANDIDATES, errors), 5)) >= 2


def test_unlikely_candidates_are_passed_over() -> None:
    errors = Errors(KINDS, np.zeros(len(KINDS)), 1e-4 * np.eye(len(KINDS)), np.full(len(KINDS), 0.01))
    predicted = said(np.linspace(4.0, 4.5, len(CANDIDATES)))
    predicted.feasible[0] = 0.02
    assert best_together(drawn_times(predicted, CANDIDATES, errors), 2)[0] == 1


def shared_list(abstained: bool, number: int = 5) -> list[int]:
    """Of six lines at 0 to 150 degrees, which the model ranks upwards, and six rounds and levels first by the rule."""
    others = ("spiral", "circular", "offset", "offset3d", "waterline", "crossed")
    candidates = [*(Candidate("zigzag", 30.0 * i) for i in range(6)), *(Candidate(pattern) for pattern in others)]
    predicted = said(np.linspace(4.0, 6.0, len(candidates)))
    kinds = tuple(dict.fromkeys(kind_of(c) for c in candidates))
    errors = Errors(kinds, np.zeros(len(kinds)), np.zeros((len(kinds),) * 2), np.full(len(kinds), 0.3))
    ranking = Ranking(np.arange(len(candidates))[::-1], predicted, errors, abstained)
    return ranking.shortlist(candidates, number, ())


def test_model_and_rule_share_what_is_verified() -> None:
    assert shared_list(abstained=False) == [0, 1, 2, 11, 10]


def test_a_model_that_abstains_leaves_the_larger_share_to_the_rule() -> None:
    assert shared_list(abstained=True) == [11, 10, 9, 0, 1]


def test_one_verification_belongs_to_whoever_orders_the_candidates() -> None:
    assert shared_list(abstained=False, number=1) == [0]
    assert shared_list(abstained=True, number=1) == [11]
