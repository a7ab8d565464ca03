"""What makes no job is refused in one sentence, before any work."""

from __future__ import annotations

import dataclasses

import machining_parts
import pytest

from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.finishing import LABEL, Finishing, standard_setup
from cnc_training.machining.mesh import Mesh, make_mesh

pytestmark = pytest.mark.quick


def hill() -> Mesh:
    return Mesh.from_triangles(machining_parts.hill())


def job(mesh: Mesh, cusp_mm: float = 0.02, **setup: object) -> Finishing:
    return Finishing(mesh, Cutter("ball", 6.0), dataclasses.replace(standard_setup(mesh), **setup), cusp_mm, LABEL, 3)


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"safe_height_mm": 1.0}, "heights"),
        ({"clearance_height_mm": 0.0}, "heights"),
        ({"final_depth_mm": 50.0}, "final_depth"),
        ({"feed_mm_min": 0.0}, "no_feed"),
        ({"plunge_mm_min": 0.0}, "no_feed"),
        ({"stock_min_mm": [100.0, 100.0, 0.0], "stock_max_mm": [120.0, 120.0, 5.0]}, "outside_stock"),
        ({"boundaries": [[[100.0, 100.0], [120.0, 100.0], [110.0, 120.0]]]}, "outside_boundary"),
        ({"boundaries": [[[0.0, 0.0], [1.0, 1.0]]]}, "bad_boundary"),
        ({"boundaries": [[[0.0, 0.0], [1.0, float("inf")], [2.0, 0.0]]]}, "bad_setup"),
        ({"safe_height_mm": float("nan")}, "bad_setup"),
        ({"final_depth_mm": float("nan")}, "bad_setup"),
        ({"stock_to_leave_mm": float("nan")}, "bad_setup"),
        ({"stock_to_leave_mm": -0.1}, "bad_setup"),
        ({"tolerance_mm": 0.0}, "bad_setup"),
        ({"stock_max_mm": [float("inf"), 50.0, 5.0]}, "bad_setup"),
    ],
)
def test_impossible_setups_are_refused_in_one_sentence(change: dict, kind: str) -> None:
    with pytest.raises(GeometryError) as caught:
        job(hill(), **change)
    assert caught.value.kind == kind
    assert caught.value.message.endswith(".")


def test_absurd_limits_are_refused_before_any_work() -> None:
    mesh = hill()
    for cusp in (0.0, -1.0, float("nan"), 10.0):
        with pytest.raises(GeometryError) as caught:
            job(mesh, cusp_mm=cusp)
        assert caught.value.kind == "cusp_limit"
    huge = make_mesh(mesh.vertices * [400, 400, 1], mesh.triangles)
    with pytest.raises(GeometryError) as caught:
        job(huge, cusp_mm=0.001)
    assert caught.value.kind == "grid_too_large"


@pytest.mark.parametrize(
    ("change", "cusp_mm"),
    [
        ({}, 0.001),
        ({"stock_min_mm": [1e5, 1e5, 0.0], "stock_max_mm": [2e5, 2e5, 5.0]}, 0.02),
        ({"boundaries": [[[0.0, 0.0], [1.0, 1.0]]]}, 0.02),
        ({}, 10.0),
    ],
)
def test_refusals_come_before_any_work(monkeypatch: pytest.MonkeyPatch, change: dict, cusp_mm: float) -> None:
    def work(*_: object) -> None:
        raise AssertionError("work was done")

    monkeypatch.setattr("cnc_training.machining.drop.primitives", work)
    mesh = hill()
    scale = 400 if cusp_mm == 0.001 else 1
    with pytest.raises(GeometryError):
        job(make_mesh(mesh.vertices * [scale, scale, 1], mesh.triangles), cusp_mm=cusp_mm, **change)
