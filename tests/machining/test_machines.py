"""Machine profiles are found, checked, and written whole."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cnc_training.contract import MachineProfile
from cnc_training.machining.machines import MachineError, load_machine, save_machine, shipped_machines

pytestmark = pytest.mark.quick


def test_three_realistic_machines_ship() -> None:
    machines = shipped_machines()
    assert set(machines) == {"hobby router", "bench mill", "machining centre"}
    for name, machine in machines.items():
        assert machine.name.lower() == name
        assert machine.acceleration_z_mm_s2 == machine.acceleration_xy_mm_s2 / 2
        assert machine.rapid_z_mm_min == machine.rapid_xy_mm_min / 2
    assert {machine.controller for machine in machines.values()} == {"grbl", "linuxcnc"}


def test_a_saved_profile_is_found_by_name_and_by_path_and_goes_before_a_shipped_one(data_root: Path) -> None:
    mine = replace(MachineProfile(), name="Bench Mill", acceleration_xy_mm_s2=333.0)
    written = save_machine(mine)
    assert written.parent == data_root / "machines"
    assert load_machine("bench mill") == load_machine("Bench_Mill") == load_machine(written) == mine
    assert load_machine(str(written)) == mine
    assert load_machine("hobby router").controller == "grbl"


def test_an_unknown_name_is_answered_with_the_known_ones(data_root: Path) -> None:
    with pytest.raises(MachineError, match=r"no machine profile called 'nope'.*machining centre"):
        load_machine("nope")
    with pytest.raises(MachineError, match=r"There is no machine profile missing\.json"):
        load_machine(data_root / "missing.json")


@pytest.mark.parametrize(
    "field, value",
    [
        ("acceleration_xy_mm_s2", 0.0),
        ("rapid_z_mm_min", -5.0),
        ("feed_mm_min", float("nan")),
        ("plunge_mm_min", float("inf")),
        ("dwell_s", -1.0),
        ("lookahead_blocks", 1),
        ("controller", "windows"),
    ],
)
def test_values_that_make_no_sense_are_refused_by_name(field: str, value: object, tmp_path: Path) -> None:
    with pytest.raises(MachineError, match=field if field != "controller" else "controller 'windows'"):
        save_machine(replace(MachineProfile(), **{field: value}), tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", "[1]", '{"feed_mm_min": "fast"}', "{"])
def test_a_file_that_is_no_profile_is_refused_by_name(text: str, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text(text, encoding="utf-8")
    with pytest.raises(MachineError, match=r"bad\.json is not a machine profile"):
        load_machine(bad)


def test_unknown_keys_are_ignored_and_missing_ones_take_their_default(tmp_path: Path) -> None:
    path = tmp_path / "small.json"
    path.write_text(json.dumps({"name": "small", "colour": "red", "feed_mm_min": 700}), encoding="utf-8")
    assert load_machine(path) == replace(MachineProfile(), name="small", feed_mm_min=700.0)


def test_a_profile_without_a_name_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match="needs a name"):
        save_machine(replace(MachineProfile(), name=" /.. "), tmp_path)
