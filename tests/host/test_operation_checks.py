"""The operation's own checks, without FreeCAD: unsafe paths, remaining stock."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cnc_training.cam.checks import check_toolpath
from cnc_training.cam.remaining_stock import StockMap
from cnc_training.contract import Setup
from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.toolpath import CUT, PLUNGE, RAPID, Toolpath

pytestmark = pytest.mark.quick

BALL = Cutter("ball", 6.0)
SETUP = Setup(
    clearance_height_mm=15.0,
    safe_height_mm=13.0,
    final_depth_mm=2.0,
    stock_min_mm=[0.0, 0.0, 0.0],
    stock_max_mm=[20.0, 20.0, 10.0],
)
POINTS = np.array([[0, 0, 15.0], [0, 0, 13.0], [0, 0, 5.0], [10, 0, 5.0], [10, 0, 13.0], [10, 0, 15.0]])
KINDS = np.array([RAPID, RAPID, PLUNGE, CUT, RAPID, RAPID], np.uint8)


def changed(row: int, column: int, value: float) -> Toolpath:
    points = POINTS.copy()
    points[row, column] = value
    return Toolpath(points, KINDS)


def test_a_sound_path_passes() -> None:
    check_toolpath(Toolpath(POINTS, KINDS), SETUP, BALL)


@pytest.mark.parametrize(
    ("toolpath", "reason"),
    [
        (Toolpath.empty(), "nothing for this tool"),
        (changed(3, 0, np.nan), "not numbers"),
        (changed(0, 2, 12.0), "clearance height"),
        (changed(3, 2, 1.0), "below the final depth"),
        (changed(3, 0, 24.0), "leaves the stock"),
        (changed(4, 0, 11.0), "rapid move would pass"),
        (changed(2, 0, 1.0), "plunge is not vertical"),
        (Toolpath(POINTS, np.array([RAPID, RAPID, RAPID, CUT, RAPID, RAPID], np.uint8)), "rapid move would pass"),
    ],
)
def test_an_unsafe_path_is_thrown_away_with_its_reason(toolpath: Toolpath, reason: str) -> None:
    with pytest.raises(GeometryError, match=reason):
        check_toolpath(toolpath, SETUP, BALL)


def test_final_depth_of_none_is_no_limit() -> None:
    check_toolpath(changed(3, 2, 1.0), replace(SETUP, final_depth_mm=None), BALL)


def test_engagement_is_the_height_of_stock_over_the_tip() -> None:
    stock = StockMap.box((0.0, 0.0, 0.0), (20.0, 20.0, 10.0), 6.0)
    start, end = np.array([[3.0, 10.0, 4.0]]), np.array([[17.0, 10.0, 4.0]])
    assert stock.engagement_mm(start, end, BALL) == pytest.approx(6.0)


def test_roughing_takes_the_engagement_away_and_a_thin_wall_is_none() -> None:
    stock = StockMap.box((0.0, 0.0, 0.0), (20.0, 20.0, 10.0), 6.0)
    rows = np.arange(3.5, 17.0, 1.0)
    flat = Cutter("flat", 6.0)
    stock.cut(
        np.stack([np.full_like(rows, 3.5), rows, np.full_like(rows, 4.5)], axis=1),
        np.stack([np.full_like(rows, 16.5), rows, np.full_like(rows, 4.5)], axis=1),
        flat,
    )
    inside = stock.engagement_mm(np.array([[5.0, 10.0, 4.0]]), np.array([[15.0, 10.0, 4.0]]), BALL)
    assert inside == pytest.approx(0.5)
    # half a millimetre of the wall is left: only the tool's rim meets it, although it is 6 mm high
    beside = stock.engagement_mm(np.array([[5.0, 3.0, 4.0]]), np.array([[15.0, 3.0, 4.0]]), BALL)
    assert beside < 1.0


def test_stock_under_the_tool_alone_counts() -> None:
    stock = StockMap.box((0.0, 0.0, 0.0), (20.0, 20.0, 10.0), 6.0)
    above = stock.engagement_mm(np.array([[5.0, 5.0, 11.0]]), np.array([[15.0, 15.0, 11.0]]), BALL)
    assert above == 0.0
