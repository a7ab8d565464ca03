"""Errors keep their words on every way they take: JSON, and from worker processes."""

from __future__ import annotations

import copy
import pickle

import pytest

from cnc_training import errors

pytestmark = pytest.mark.quick


@pytest.mark.parametrize(
    "error",
    [
        errors.TrainingError("a_kind", "What happened.", "What to do."),
        errors.GeometryError("no_stock", "There is no stock.", "Add one."),
        errors.DatasetError("x", "Without a hint."),
        errors.Cancelled(),
        errors.Cancelled("The user left."),
    ],
)
def test_errors_survive_being_handed_over(error):
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error)
        assert again.to_json() == error.to_json()
        assert str(again) == str(error)
    assert errors.TrainingError.from_json(error.to_json()).to_json() == error.to_json()
