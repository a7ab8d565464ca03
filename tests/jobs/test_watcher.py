"""Files that are copied into a watched folder by hand are noticed, once they are whole."""

from __future__ import annotations

import os
import shutil
import time

import pytest
from watching import wait_for

from cnc_training.errors import DatasetError
from cnc_training.models import datasets


@pytest.fixture
def watch(qt_application):
    from cnc_training.models.watcher import FolderWatcher

    made = []

    def watcher(folder, *patterns):
        found = FolderWatcher(folder, patterns)
        found.told = []
        found.changed.connect(lambda: found.told.append(time.monotonic()))
        made.append(found)
        return found

    yield watcher
    for watcher_ in made:
        watcher_.deleteLater()


def test_a_file_that_is_copied_in_is_told_once(watch, tmp_path):
    watcher = watch(tmp_path / "models", "*.onnx")
    (tmp_path / "models" / "by_hand.onnx").write_bytes(b"x" * 1000)
    wait_for(lambda: watcher.told)
    assert not wait_quietly(lambda: len(watcher.told) > 1, 1.0)


def wait_quietly(condition, timeout_s):
    from cnc_training.jobs.running import wait_until

    return wait_until(condition, timeout_s)


def test_a_slow_copy_is_told_when_it_is_whole(watch, tmp_path):
    watcher = watch(tmp_path, "*.onnx")
    path = tmp_path / "slow.onnx"
    with open(path, "wb") as stream:
        for _ in range(8):
            stream.write(b"x" * 1000)
            stream.flush()
            wait_quietly(lambda: False, 0.1)
    ended = time.monotonic()
    wait_for(lambda: watcher.told)
    assert watcher.told[0] > ended


@pytest.mark.parametrize("how", ["written in place", "replaced", "deleted"])
def test_changes_of_a_known_file_are_told(watch, tmp_path, how):
    path = tmp_path / "m.onnx"
    path.write_bytes(b"old")
    watcher = watch(tmp_path, "*.onnx")
    if how == "written in place":
        path.write_bytes(b"newer")
    elif how == "replaced":
        (tmp_path / "part").write_bytes(b"newer")
        os.replace(tmp_path / "part", path)
    else:
        path.unlink()
    wait_for(lambda: watcher.told)


def test_other_files_are_not_told(watch, tmp_path):
    watcher = watch(tmp_path, "*.onnx")
    (tmp_path / "notes.txt").write_text("x")
    assert not wait_quietly(lambda: watcher.told, 1.0)


def test_a_dataset_whose_card_comes_last_is_told(watch, tmp_path):
    watcher = watch(tmp_path, "*/card.json")
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "shard-00000.npz").write_bytes(b"x")
    wait_quietly(lambda: False, 0.7)
    assert watcher.told == []
    (tmp_path / "set" / "card.json").write_text("{}")
    wait_for(lambda: watcher.told)


def test_a_folder_that_vanishes_is_watched_again(watch, tmp_path):
    watcher = watch(tmp_path / "models", "*.onnx")
    shutil.rmtree(tmp_path / "models")
    wait_quietly((tmp_path / "models").is_dir, 3.0)
    (tmp_path / "models" / "m.onnx").write_bytes(b"x")
    wait_for(lambda: watcher.told)


def test_a_rescan_tells_at_once(watch, tmp_path):
    watcher = watch(tmp_path, "*.onnx")
    assert not watcher.rescan()
    (tmp_path / "m.onnx").write_bytes(b"x")
    assert watcher.rescan()
    assert len(watcher.told) == 1


# --- the datasets folder itself -----------------------------------------------------------------------------------


def test_datasets_are_listed_with_what_is_wrong_with_them(tmp_path):
    good = '{"schema_version": 1, "name": "good", "samples": 60, "kernel_version": 0, "shards": {"shard-0.npz": "00"}}'
    cards = {
        "good": good,
        "broken": "{",
        "foreign": '{"schema_version": 7}',
        "leaves": '{"shards": {"../../evil.npz": "00"}}',
        "wrong": '{"samples": "many"}',
    }
    for name, card in cards.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "card.json").write_text(card)
    (tmp_path / "unfinished").mkdir()
    (tmp_path / "file").write_text("")
    found = {entry.name: entry for entry in datasets.datasets(tmp_path)}
    assert set(found) == {*cards, "unfinished"}
    assert found["good"].card.samples == 60
    assert found["good"].outdated
    assert "cannot be read" in found["broken"].error
    assert "unknown format 7" in found["foreign"].error
    assert "outside its folder" in found["leaves"].error
    assert "cannot be read" in found["wrong"].error
    assert "not finished" in found["unfinished"].error


def test_a_huge_card_is_not_read(tmp_path):
    with open(tmp_path / "card.json", "wb") as stream:
        stream.truncate(datasets.MAX_CARD_BYTES + 1)
    with pytest.raises(DatasetError, match="too large"):
        datasets.read_card(tmp_path)


def test_no_folder_is_no_dataset(tmp_path):
    assert datasets.datasets(tmp_path / "none") == []
