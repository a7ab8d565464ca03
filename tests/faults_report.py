"""Runs the tests that are marked with a failure mode, and says for each number what was tried and what happened.

    python tests/faults_report.py [--json] [PYTEST WORDS...]

--json: {"passed", "failed", "not_testable_here", "not_built", "not_tested", "rows": [{"id", "pain", "tried", "result",
"tests", "reason"}]} on stdout, and everything else on stderr. A number has more than one row where a part of it is not
built or cannot be tested on this machine.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections import defaultdict
from pathlib import Path

import pytest
from fault_rows import NOT_BUILT, NOT_TESTABLE_HERE, PAINS

PASSED, FAILED, NOT_TESTABLE, UNBUILT, UNTESTED = (
    "passed", "failed", "not testable here", "not built yet", "not tested yet"
)  # fmt: skip


class FaultsReport:
    """A plugin of pytest that keeps the outcome of each marked test."""

    def __init__(self) -> None:
        self.tried: dict[str, dict[str, None]] = defaultdict(dict)  # in order, each once
        self.outcomes: dict[str, dict[str, str]] = defaultdict(dict)  # number -> test -> passed, failed or why skipped
        self._numbers: dict[str, set[str]] = {}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Note what the tests that were selected say that they try."""
        for item in items:
            marks = list(item.iter_markers("fault"))
            self._numbers[item.nodeid] = {mark.args[0] for mark in marks}
            for number, tried in (mark.args for mark in marks):
                if number not in PAINS:
                    raise pytest.UsageError(f"{item.nodeid} names {number}, which is no known failure mode.")
                self.tried[number][tried] = None

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        for number in self._numbers.get(report.nodeid, ()):
            outcomes = self.outcomes[number]
            if report.failed:
                outcomes[report.nodeid] = FAILED
            elif report.skipped:
                why = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
                outcomes[report.nodeid] = why.removeprefix("Skipped: ")
            elif report.when == "call":
                outcomes[report.nodeid] = PASSED

    def rows(self) -> list[dict]:
        found = []
        for number, pain in PAINS.items():
            outcomes = self.outcomes.get(number, {})
            elsewhere = [(UNBUILT, NOT_BUILT.get(number)), (NOT_TESTABLE, NOT_TESTABLE_HERE.get(number))]
            rests = [(result, reason) for result, reason in elsewhere if reason]
            if outcomes or not rests:
                result, reason = verdict(outcomes)
                found.append(row(number, pain, list(self.tried.get(number, ())), result, outcomes, reason))
            found += [row(number, pain, [], result, {}, reason) for result, reason in rests]
        return found


def verdict(outcomes: dict[str, str]) -> tuple[str, str]:
    """(result, reason) of the tests of one number. One that was skipped proves nothing, and is told."""
    failed = [test for test, outcome in outcomes.items() if outcome == FAILED]
    skipped = {test: outcome for test, outcome in outcomes.items() if outcome not in (PASSED, FAILED)}
    if failed:
        return FAILED, ", ".join(failed)
    if len(skipped) == len(outcomes):
        return UNTESTED, "; ".join(sorted(set(skipped.values())))
    return PASSED, f"{len(skipped)} skipped: {'; '.join(sorted(set(skipped.values())))}" if skipped else ""


def row(number: str, pain: str, tried: list[str], result: str, outcomes: dict[str, str], reason: str) -> dict:
    return {"id": number, "pain": pain, "tried": tried, "result": result, "tests": sorted(outcomes), "reason": reason}


def totals(rows: list[dict]) -> dict[str, int]:
    """Number of rows with each result."""
    names = {
        "passed": PASSED, "failed": FAILED, "not_testable_here": NOT_TESTABLE, "not_built": UNBUILT,
        "not_tested": UNTESTED,
    }  # fmt: skip
    return {name: sum(r["result"] == result for r in rows) for name, result in names.items()}


def table(rows: list[dict]) -> str:
    lines = []
    for r in rows:
        tests = f" ({len(r['tests'])} tests)" if r["tests"] else ""
        lines.append(f"{r['id']:4} {r['result']:17} {r['pain']}{tests}")
        lines += [f"{'':22} tried: {tried}" for tried in r["tried"]]
        if r["reason"]:
            lines.append(f"{'':22} {r['reason']}")
    lines.append(", ".join(f"{count} {name.replace('_', ' ')}" for name, count in totals(rows).items()))
    return "\n".join(lines)


def main(words: list[str]) -> int:
    as_json = "--json" in words
    report = FaultsReport()
    with contextlib.redirect_stdout(sys.stderr) if as_json else contextlib.nullcontext():
        status = pytest.main(["-m", "fault", "-q", *(w for w in words if w != "--json")], plugins=[report])
        rows = report.rows()
        print("\n" + table(rows))
    if as_json:
        print(json.dumps({**totals(rows), "rows": rows}, indent=1))
    return int(status)


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))  # as `python -m pytest` does
    sys.exit(main(sys.argv[1:]))
