"""Settings survive restarts, other programs, other versions and damage."""

from __future__ import annotations

import json

import pytest

from cnc_training.errors import TrainingError
from cnc_training.settings import Settings, SettingsStore

pytestmark = pytest.mark.quick


@pytest.fixture
def store(tmp_path):
    return SettingsStore(tmp_path / "home" / "settings.json")


def test_defaults_hold_until_something_is_set(store):
    assert store.values == Settings()
    assert not store.path.exists()


def test_what_was_set_is_there_after_a_restart(store):
    store.update(cpu_only=True, default_cusp_mm=0.02, last_model="ball_ft")
    again = SettingsStore(store.path).values
    assert (again.cpu_only, again.default_cusp_mm, again.last_model) == (True, 0.02, "ball_ft")


def test_two_programs_do_not_undo_each_others_settings(store):
    other = SettingsStore(store.path)
    store.update(cpu_only=True)
    other.update(n_verify=3)
    assert store.reload() == other.values
    assert (store.values.cpu_only, store.values.n_verify) == (True, 3)


def test_a_damaged_file_is_set_aside(store):
    store.update(cpu_only=True)
    store.path.write_text('{"cpu_only": tr')
    assert SettingsStore(store.path).values == Settings()
    assert store.path.with_name("settings.json.damaged").exists()


def test_fields_of_a_newer_version_are_kept(store):
    store.path.parent.mkdir()
    store.path.write_text(json.dumps({"version": 9, "cpu_only": True, "of_the_future": [1, 2]}))
    store.update(n_verify=2)
    raw = json.loads(store.path.read_text())
    assert (raw["version"], raw["of_the_future"], raw["cpu_only"], raw["n_verify"]) == (9, [1, 2], True, 2)


@pytest.mark.parametrize(
    "raw", [{"cpu_only": "yes"}, {"n_verify": 2.5}, {"default_cusp_mm": "fine"}, {"machine": None}]
)
def test_a_field_of_the_wrong_kind_takes_its_default(store, raw):
    store.path.parent.mkdir()
    store.path.write_text(json.dumps({**raw, "last_model": "kept"}))
    assert SettingsStore(store.path).values == Settings(last_model="kept")


@pytest.mark.parametrize("change", [{"default_cusp_mm": 0.0}, {"n_verify": -1}, {"default_cusp_mm": float("nan")}])
def test_a_value_that_cannot_be_is_refused_and_not_written(store, change):
    with pytest.raises(TrainingError):
        store.update(**change)
    assert not store.path.exists()


def test_an_unknown_field_is_a_programming_error(store):
    with pytest.raises(TypeError):
        store.update(no_such_setting=1)


def test_listeners_hear_of_changes_and_only_of_changes(store):
    heard = []
    store.on_change(heard.append)
    store.update(cpu_only=True)
    store.update(cpu_only=True)
    assert [values.cpu_only for values in heard] == [True]


def test_the_file_lies_in_the_data_root(data_root):
    assert SettingsStore.default().path == data_root / "settings.json"
