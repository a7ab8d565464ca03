"""Files that somebody puts into the models or datasets folder: each gets one sentence, the list stays whole."""

from __future__ import annotations

import io
import json
import os
import time
import zipfile
from pathlib import Path

import pytest

from cnc_training.contract import ModelCard
from cnc_training.errors import DatasetError, ModelError
from cnc_training.models import card as cards
from cnc_training.models import datasets, gate
from cnc_training.models.registry import ModelRegistry

pytestmark = pytest.mark.quick
CARD = ModelCard(
    name="good",
    weights_sha256="weights",
    metrics={"gate": gate.evidence({who: {f"part{n}": [0.01] for n in range(40)} for who in ("new", "rule")})},
)


@pytest.fixture
def registry(tmp_path, write_model) -> ModelRegistry:
    """With one good model, the active one."""
    made = ModelRegistry(tmp_path / "models", tmp_path / "none" / "base.onnx")
    write_model(made.folder, CARD)
    made.register("good")
    made.activate("good")
    return made


def many_fields(path: Path) -> None:
    path.write_bytes(b"\x08\x01" * (cards.MAX_MODEL_BYTES // 2))  # thirty million numbers


def many_entries(path: Path) -> None:
    """An archive whose list of entries alone would take seconds to read."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(20_000):
            archive.writestr(f"{number:040}", b"")
    path.write_bytes(stream.getvalue())


def deep_card(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("gift/extra/card.json", "[" * 200_000)


def damaged_inside(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("gift/extra/card.json", json.dumps({"name": "x" * 10_000}))
    data = bytearray(path.read_bytes())
    data[60:90] = bytes(30)
    path.write_bytes(bytes(data))


def huge(path: Path) -> None:
    with open(path, "wb") as stream:
        stream.truncate(cards.MAX_MODEL_BYTES + 1)


HOSTILE = {
    "empty": ("m.onnx", lambda path: path.write_bytes(b"")),
    "text": ("m.onnx", lambda path: path.write_text("<!DOCTYPE html>" * 100)),
    "huge": ("m.onnx", huge),
    "many fields": ("m.onnx", many_fields),
    "empty archive": ("m.pt", lambda path: path.write_bytes(b"")),
    "many entries": ("m.pt", many_entries),
    "deep card": ("m.pt", deep_card),
    "damaged inside": ("m.pt", damaged_inside),
    "no card": ("m.pt", lambda path: zipfile.ZipFile(path, "w").close()),
}


@pytest.mark.fault("F38", "empty, foreign, huge, deep and endless files in the models folder")
@pytest.mark.parametrize("kind", HOSTILE)
def test_a_file_that_is_no_model_is_listed_with_one_sentence_in_no_time(registry, kind):
    name, write = HOSTILE[kind]
    write(registry.folder / name)
    began = time.process_time()
    entry = next(entry for entry in registry.entries() if entry.name == "m")
    assert time.process_time() - began < 0.5
    assert entry.card is None and not entry.known and not entry.active
    assert entry.error.startswith(("m.", "The card of m.")) and entry.error.endswith(".") and "\n" not in entry.error
    assert registry.active == "good"
    with pytest.raises(ModelError):
        registry.activate("m")


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo, lambda path: path.symlink_to("/nowhere/m.onnx")])
def test_what_is_no_file_at_all_is_not_listed_and_nothing_waits_for_it(registry, make):
    make(registry.folder / "m.onnx")
    assert [entry.name for entry in registry.entries()] == ["good"]
    with pytest.raises(ModelError, match="There is no file"):
        cards.read_card(registry.folder / "m.onnx")


def test_a_file_that_may_not_be_read_is_listed_with_the_reason(registry, write_model, monkeypatch):
    write_model(registry.folder, ModelCard(name="secret"))

    def refuse(path, *arguments, **words):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("builtins.open", refuse)
    entries = {entry.name: entry for entry in registry.entries()}
    assert "cannot be read: Permission denied" in entries["secret"].error


@pytest.mark.fault("F34", "the active model's file replaced by hand, truncated, deleted, and put back")
@pytest.mark.parametrize("how", ["replaced", "truncated", "deleted", "a folder", "the .pt is left"])
def test_an_active_model_whose_file_changes_is_not_used_any_more_and_the_reason_is_told(registry, write_model, how):
    path = registry.folder / "good.onnx"
    kept = path.read_bytes()
    if how == "replaced":
        write_model(registry.folder, ModelCard(name="good", sbs="offset"))
    elif how == "truncated":
        path.write_bytes(kept[: len(kept) // 2])
    else:
        path.unlink()
        if how == "a folder":
            path.mkdir()
        elif how == "the .pt is left":
            write_model(registry.folder, CARD, ".pt")
    assert (registry.active, registry.active_path) == ("", None)
    assert registry.active_problem.startswith(("good.onnx was replaced", "The file of the strategy model good is gone"))
    if path.is_dir():
        path.rmdir()
    path.write_bytes(kept)
    assert (registry.active, registry.active_problem) == ("good", "")


def test_a_replaced_model_becomes_the_active_one_only_when_it_is_trusted_and_judged(registry, write_model):
    write_model(registry.folder, ModelCard(**{**CARD.__dict__, "sbs": "offset"}))
    with pytest.raises(ModelError) as caught:
        registry.activate("good")
    assert caught.value.kind == "model_unknown"
    registry.trust("good")
    assert registry.activate("good").passed
    assert registry.card("good").sbs == "offset"


@pytest.mark.parametrize("text", ["[" * 200_000, "null", '{"verdicts": {"good": 5}, "known": [], "history": {}}'])
def test_a_registry_file_of_any_content_leaves_the_list_readable(registry, text):
    (registry.folder / "registry.json").write_text(text)
    assert [entry.name for entry in registry.entries()] == ["good"]
    assert registry.active == ""


# --- datasets -----------------------------------------------------------------------------------------------------


def dataset(folder: Path, shard: str = "shard-00000.npz", text: str = "") -> Path:
    folder.mkdir(parents=True)
    (folder / "card.json").write_text(text or json.dumps({"name": folder.name, "shards": {shard: "0" * 64}}))
    return folder


@pytest.mark.fault("F38", "dataset cards that name files elsewhere")
@pytest.mark.parametrize(
    "shard", ["../x.npz", "/etc/passwd", "..", ".", "", "a/b.npz", "a\\b.npz", "C:x.npz", "x.npz\u0000", "~", "-/../x"]
)
def test_a_shard_outside_its_folder_is_refused(tmp_path, shard):
    with pytest.raises(DatasetError) as caught:
        datasets.read_card(dataset(tmp_path / "d", shard))
    assert caught.value.kind == "dataset_path"


@pytest.mark.fault("F38", "a dataset whose shard is a symbolic link to another folder")
def test_a_shard_that_links_out_of_its_folder_is_refused(tmp_path):
    folder = dataset(tmp_path / "d")
    (tmp_path / "secret").write_text("")
    (folder / "shard-00000.npz").symlink_to(tmp_path / "secret")
    with pytest.raises(DatasetError) as caught:
        datasets.read_card(folder)
    assert caught.value.kind == "dataset_path"


def test_a_datasets_folder_behind_a_link_is_fine(tmp_path):
    dataset(tmp_path / "disk" / "d")
    (tmp_path / "link").symlink_to(tmp_path / "disk")
    (entry,) = datasets.datasets(tmp_path / "link")
    assert entry.error == ""


@pytest.mark.parametrize("text", ["[" * 200_000, "null", "[]", "{", '{"schema_version": 99}', '{"shards": [1]}'])
def test_a_card_that_is_none_is_one_sentence_in_the_list(tmp_path, text):
    dataset(tmp_path / "bad", text=text)
    dataset(tmp_path / "good")
    entries = {entry.name: entry for entry in datasets.datasets(tmp_path)}
    assert entries["good"].error == ""
    assert entries["bad"].error.endswith(".") and "\n" not in entries["bad"].error


def test_a_card_that_is_a_pipe_is_not_waited_for(tmp_path):
    folder = dataset(tmp_path / "d")
    (folder / "card.json").unlink()
    os.mkfifo(folder / "card.json")
    with pytest.raises(DatasetError, match="is not a file"):
        datasets.read_card(folder)
