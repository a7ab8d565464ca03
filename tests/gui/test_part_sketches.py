"""The live preview of synthetic parts: shaded, asked for when the sliders rest, and only the newest answer counts."""

from __future__ import annotations

import numpy as np
import pytest

from cnc_training.errors import Cancelled

pytestmark = [pytest.mark.quick, pytest.mark.usefixtures("qt_application")]

FLAT = {"family": "flat", "size_mm": [4, 4, 1], "step_mm": 1.0, "heights_mm": [[0.0] * 4] * 4}


class Asked:
    """A predictor that is answered by hand."""

    def __init__(self):
        self.requests, self.cancelled = [], []

    def ask(self, verb, request, on_result):
        self.requests.append((verb, request, on_result))
        return len(self.requests)

    def cancel(self, number):
        self.cancelled.append(number)
        self.requests[number - 1][2](None, Cancelled())


@pytest.fixture
def asked():
    return Asked()


@pytest.fixture
def view():
    from cnc_training.gui.part_sketches import PartSketches

    return PartSketches(2)


@pytest.fixture
def source(asked):
    from cnc_training.gui.sketch_source import SketchSource

    return SketchSource(asked.ask, asked.cancel)


def test_relief_is_lighter_towards_the_light_and_clear_where_nothing_is():
    from cnc_training.gui.part_sketches import relief

    slope = [[float(x) for x in range(6)] for _ in range(6)]
    towards, away = relief(slope, 1.0), relief([row[::-1] for row in slope], 1.0)
    assert towards[2, 2, :3].astype(int).sum() > away[2, 2, :3].astype(int).sum()
    assert relief([[None, 1.0], [1.0, 1.0]], 1.0)[..., 3].tolist() == [[0, 255], [255, 255]]
    assert relief(FLAT["heights_mm"], 1.0).dtype == np.uint8


def test_many_changes_are_asked_once_and_an_old_answer_is_dropped(asked, view, source, wait_until):
    for mix in (0.1, 0.2, 0.3):
        source.want(view, 0.5, mix, 1)
    wait_until(lambda: bool(asked.requests))
    assert len(asked.requests) == 1 and asked.requests[0][1]["slope_mix"] == 0.3
    source.want(view, 0.5, 0.9, 1)
    wait_until(lambda: len(asked.requests) == 2)
    assert asked.cancelled == [1]
    asked.requests[0][2]({"parts": [FLAT, FLAT]}, None)
    assert view.labels[0].pixmap().isNull(), "the answer to sliders that have moved on"
    asked.requests[1][2]({"parts": [FLAT, FLAT]}, None)
    assert not view.labels[1].pixmap().isNull() and "flat, 4 x 4 x 1 mm" in view.labels[1].toolTip()


def test_the_same_settings_are_not_asked_again(asked, view, source, wait_until):
    source.want(view, 0.5, 0.5, 1)
    wait_until(lambda: bool(asked.requests))
    source.want(view, 0.5, 0.5, 1)
    assert not source._timer.isActive()


def test_closing_the_dialog_gives_the_request_up(asked, view, source, wait_until):
    source.want(view, 0.5, 0.5, 1)
    wait_until(lambda: bool(asked.requests))
    source.stop()
    assert asked.cancelled == [1]


def test_the_dialog_asks_with_its_sliders_and_seed(tmp_path, asked, source, wait_until):
    from cnc_training.gui.dialogs.synthetic_data import SyntheticDataDialog

    dialog = SyntheticDataDialog(str(tmp_path), lambda request: f"{request.samples} parts", source)
    dialog.slope_mix.set_value(0.9)
    dialog.seed.setValue(5)
    wait_until(lambda: bool(asked.requests))
    verb, request, _on_result = asked.requests[-1]
    assert verb == "sketch" and (request["slope_mix"], request["seed"], request["count"]) == (0.9, 5, 4)
    assert dialog.summary_label.text() == "1500 parts"
    dialog.reject()
