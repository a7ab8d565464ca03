"""What a dialog asks for is what the console's call does."""

from __future__ import annotations

import inspect

import pytest

from cnc_training.contract import EvaluateRequest, GenerateRequest, TrainRequest

pytestmark = [pytest.mark.quick, pytest.mark.usefixtures("qt_application")]


@pytest.mark.parametrize(
    ("request_made", "function", "arguments"),
    [
        (
            GenerateRequest("a", "/d/a", samples=200, overwrite=True, resume=False),
            "generate_synthetic",
            {"name": "a", "folder": "/d/a", "samples": 200, "overwrite": True, "resume": False},
        ),
        (
            TrainRequest("m", "/models", dataset="/d/a", epochs=3, device="cpu"),
            "train",
            {"name": "m", "dataset": "/d/a", "epochs": 3, "device": "cpu"},
        ),
        (
            TrainRequest("m_ft", "/models", dataset="/d/a", base="m", fine_tune=True),
            "fine_tune",
            {"name": "m_ft", "dataset": "/d/a", "base": "m"},
        ),
        (
            EvaluateRequest("m", parts_file="/p.json", tools=["ball6"], seed=7),
            "evaluate",
            {"model": "m", "parts": "/p.json", "tools": ["ball6"]},
        ),
    ],
)
def test_a_request_becomes_a_call_of_the_console_api(request_made, function, arguments):
    from cnc_training import api
    from cnc_training.gui.submission import call_of

    assert call_of(request_made) == (function, arguments)
    inspect.signature(getattr(api, function)).bind(**arguments)


def test_an_unknown_request_is_refused():
    from cnc_training.gui.submission import call_of

    with pytest.raises(TypeError):
        call_of(object())
