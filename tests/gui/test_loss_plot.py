"""The plot's ticks are round numbers, and its lines are really drawn."""

from __future__ import annotations

import pytest

pytestmark = [pytest.mark.quick, pytest.mark.usefixtures("qt_application")]


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1.0]), (1, 40, [10, 20, 30, 40]), (-3, 3, [-2, 0, 2]), (5, 5, [5])],
)
def test_ticks_are_round_numbers_inside_the_range(low, high, expected):
    from cnc_training.gui.plots import nice_ticks

    assert nice_ticks(low, high) == pytest.approx(expected)


def test_logarithmic_ticks_stay_inside_the_range():
    from cnc_training.gui.plots import log_ticks

    assert log_ticks(0.01, 1.2) == pytest.approx([0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0])
    assert all(1e-6 <= t <= 1.0 for t in log_ticks(1e-6, 1.0))


def test_every_curve_is_drawn_in_its_colour():
    from cnc_training.gui.plots import COLOURS, LossPlot
    from cnc_training.qt import QtGui

    plot = LossPlot()
    plot.resize(400, 240)
    plot.set_series({"training": [(1, 1.0), (2, 0.5), (3, 0.3)], "validation": [(1, 1.1), (2, 0.7), (3, 0.6)]})
    image = plot.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {QtGui.QColor(colour).name() for colour in COLOURS[:2]} <= seen


def test_values_that_are_not_finite_are_left_out_and_an_empty_plot_says_so():
    from cnc_training.gui.plots import LossPlot

    plot = LossPlot()
    plot.resize(300, 150)
    plot.set_series({"training": [(1, float("nan")), (2, float("inf"))], "validation": []})
    assert plot.series() == {}
    image = plot.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert len(seen) > 1


def test_one_point_is_a_plot_too():
    from cnc_training.gui.plots import LossPlot

    plot = LossPlot()
    plot.set_series({"training": [(1, 0.5)]})
    assert not plot.grab().isNull()
