"""Uninstalling deletes all that Prepare made and nothing else, and not while somebody uses it."""

from __future__ import annotations

import pytest

from cnc_training.env import generations, removal
from cnc_training.env.layout import Layout, python_of
from cnc_training.env.lock import FileLock
from cnc_training.errors import Cancelled, EnvironmentFailed


def test_everything_that_prepare_made_goes_and_what_the_user_made_stays(tiny):
    tiny.root = tiny.root / "runtime"
    tiny.prepare()
    models = tiny.root.parent / "models"
    models.mkdir()
    (models / "mine.onnx").write_text("mine")
    freed = removal.remove(Layout.at(tiny.root))
    assert freed > 10_000
    assert not tiny.root.exists()
    assert (models / "mine.onnx").read_text() == "mine"
    assert removal.remove(Layout.at(tiny.root)) == 0
    assert python_of(tiny.root).exists() is False
    tiny.prepare()  # and it can be made again
    assert len(tiny.generations) == 1


@pytest.mark.quick
def test_while_somebody_prepares_or_uses_it_nothing_is_deleted(tmp_path):
    layout = Layout.at(tmp_path / "runtime")
    generation = layout.envs / "key-1"
    generation.mkdir(parents=True)
    (generation / generations.MARKER).write_text("{}")
    preparing = FileLock(layout.lock)
    assert preparing.try_acquire()
    with pytest.raises(EnvironmentFailed) as refusal:
        removal.remove(layout)
    assert refusal.value.kind == "already_running"
    preparing.release()
    using = generations.use_generation(generation)
    assert using is not None
    with pytest.raises(EnvironmentFailed) as refusal:
        removal.remove(layout, wait_s=0.1)
    assert refusal.value.kind == "in_use"
    with pytest.raises(Cancelled):
        removal.remove(layout, cancelled=lambda: True)
    assert (generation / generations.MARKER).exists()
    using.release()
    removal.remove(layout)
    assert not layout.root.exists()


@pytest.mark.quick
def test_a_file_that_nobody_knows_is_left_and_named(tmp_path):
    layout = Layout.at(tmp_path / "runtime")
    layout.envs.mkdir(parents=True)
    (layout.root / "notes of mine.txt").write_text("keep")
    with pytest.raises(EnvironmentFailed, match="notes of mine"):
        removal.remove(layout)
    assert [p.name for p in layout.root.iterdir()] == ["notes of mine.txt"]
