"""Settings survive restarts, other programs, other versions and damage."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from cnc_training import paths
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


def test_models_and_datasets_lie_where_the_settings_say_from_the_next_start_on(data_root, tmp_path):
    elsewhere = tmp_path / "big disk" / "datasets"
    assert paths.datasets_root() == data_root / "datasets"
    SettingsStore.default().update(datasets_folder=str(elsewhere))
    assert paths.datasets_root() == data_root / "datasets", "a program does not change its folders while it runs"
    environ = {**os.environ, "CNC_TRAINING_HOME": str(data_root), "PYTHONPATH": str(paths.ADDON_ROOT)}
    asked = "from cnc_training import paths; print(paths.models_root()); print(paths.datasets_root())"
    told = subprocess.run([sys.executable, "-c", asked], env=environ, capture_output=True, text=True, check=True)
    assert told.stdout.splitlines() == [str(data_root / "models"), str(elsewhere)]


@pytest.mark.parametrize("folder", ["datasets", "./here", str(paths.ADDON_ROOT / "resources")])
def test_a_folder_that_an_update_would_replace_or_that_moves_with_the_program_is_refused(store, folder):
    with pytest.raises(TrainingError, match="cannot be kept"):
        store.update(datasets_folder=folder)


@pytest.mark.parametrize("raw", ["no json", "[]", '{"models_folder": 3}', '{"models_folder": "relative"}'])
def test_a_folder_that_cannot_be_read_from_the_settings_is_the_one_in_the_data_root(data_root, raw):
    data_root.mkdir(parents=True, exist_ok=True)
    (data_root / "settings.json").write_text(raw)
    assert paths.models_root() == data_root / "models"
