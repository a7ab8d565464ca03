"""What the report of `tools/test faults` makes of outcomes."""

from __future__ import annotations

import pytest
from fault_rows import PAINS
from faults_report import FaultsReport, row, totals, verdict

pytestmark = pytest.mark.quick


@pytest.mark.parametrize(
    "outcomes, result",
    [
        ({"a": "passed", "b": "passed"}, "passed"),
        ({"a": "passed", "b": "failed"}, "failed"),
        ({"a": "failed", "b": "no FreeCAD 1.1"}, "failed"),
        ({"a": "passed", "b": "no FreeCAD 1.1"}, "passed"),
        ({"a": "no FreeCAD 1.1"}, "not tested yet"),
        ({}, "not tested yet"),
    ],
)
def test_only_a_test_that_ran_counts(outcomes, result):
    assert verdict(outcomes)[0] == result


def test_what_was_skipped_is_told():
    assert "no FreeCAD 1.1" in verdict({"a": "passed", "b": "no FreeCAD 1.1"})[1]


def test_without_any_test_no_number_passes_and_none_is_missing():
    rows = FaultsReport().rows()
    assert {r["id"] for r in rows} == set(PAINS) == {f"F{n}" for n in range(1, 42)}
    assert totals(rows)["passed"] == totals(rows)["failed"] == 0
    assert sum(totals(rows).values()) == len(rows)


def test_totals_count_rows_by_result():
    rows = [row("F1", "", [], result, {}, "") for result in ("passed", "failed", "passed", "not testable here")]
    assert totals(rows) == {"passed": 2, "failed": 1, "not_testable_here": 1, "not_built": 0, "not_tested": 0}
