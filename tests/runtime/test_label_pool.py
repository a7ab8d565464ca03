"""The labelling workers: in order, in parallel, and never waited for in vain."""

from __future__ import annotations

import os
import signal

import pytest

from cnc_training.errors import DatasetError
from cnc_training.runtime.label_pool import label_pool


def square(number: int) -> tuple[int, int, str]:
    return number * number, os.getpid(), os.environ.get("OMP_NUM_THREADS", "")


def is_killed(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def fails(number: int) -> int:
    raise DatasetError("no_parts", f"Number {number} has no part.")


def test_answers_keep_the_order_and_come_from_several_processes():
    with label_pool(2, 50) as apply:
        answers = list(apply(square, range(50)))
    assert [answer[0] for answer in answers] == [n * n for n in range(50)]
    assert os.getpid() not in {answer[1] for answer in answers}
    assert {answer[2] for answer in answers} == {"1"}


def test_one_worker_works_in_this_process():
    with label_pool(1, 50) as apply:
        assert {answer[1] for answer in apply(square, range(5))} == {os.getpid()}


@pytest.mark.timeout(60)
def test_a_worker_that_is_killed_is_noticed_and_told():
    with pytest.raises(DatasetError, match="memory is short"), label_pool(2, 50) as apply:
        list(apply(is_killed, range(50)))


def test_a_failure_keeps_its_own_words_and_variables_are_put_back():
    before = os.environ.get("OMP_NUM_THREADS")
    with pytest.raises(DatasetError, match="Number 0 has no part"), label_pool(2, 5) as apply:
        list(apply(fails, range(5)))
    assert os.environ.get("OMP_NUM_THREADS") == before
