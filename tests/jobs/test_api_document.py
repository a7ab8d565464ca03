"""The examples of docs/api.md: those that can run here do, and all of them name calls and options that exist."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
from pathlib import Path

import pytest

from cnc_training import api, contract, settings

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "api.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python( freecad)?\n(.*?)^```", TEXT, re.M | re.S)
OPTIONS_OF = {
    "generate_synthetic": contract.GenerateRequest,
    "train": contract.TrainRequest,
    "fine_tune": contract.TrainRequest,
    "evaluate": contract.EvaluateRequest,
    "change_settings": settings.Settings,
}


def calls_of_api(code: str):
    for node in ast.walk(ast.parse(code)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and ast.unparse(node.func.value) == "api"
        ):
            yield node.func.attr, [keyword.arg for keyword in node.keywords]


@pytest.mark.quick
def test_every_example_names_calls_and_options_that_exist():
    seen = set()
    for _, code in BLOCKS:
        for name, keywords in calls_of_api(code):
            seen.add(name)
            known = set(inspect.signature(getattr(api, name)).parameters)
            if name in OPTIONS_OF:
                known |= {field.name for field in dataclasses.fields(OPTIONS_OF[name])}
            assert set(keywords) <= known, name
    public = {
        "prepare_environment", "generate_synthetic", "train", "fine_tune", "evaluate", "models", "datasets", "jobs",
        "activate", "rollback", "rank", "add_operation", "export_jobs", "clear_jobs", "record_measured_time",
        "list_measured_times", "calibrate",
    }  # fmt: skip
    assert public <= seen


@pytest.mark.quick
def test_every_signal_that_is_documented_exists():
    from cnc_training.application import Application

    rows = re.findall(r"^\| (`\w+`(?:, `\w+`)*) \| (?:id|name|none)", TEXT, re.M)
    names = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert {"jobAdded", "jobUpdated", "jobLog", "modelRegistered"} <= names
    for name in names:
        assert hasattr(Application, name), name


def test_the_examples_run(app, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (app.datasets_folder / "mine").mkdir(parents=True)
    (tmp_path / "posted.ngc").write_text("G21 G90\nG0 Z5\nG1 Z0 F300\nG1 X200 F1200\n")
    namespace: dict = {}
    for for_freecad, code in BLOCKS:
        if not for_freecad:
            exec(compile(code, "docs/api.md", "exec"), namespace)
    printed = capsys.readouterr().out
    assert "Synthetic data: watched 100%" in printed
    assert "SUCCEEDED" in printed
