from __future__ import annotations

import json
import zipfile
from pathlib import Path

import drawn_parts
import jsonschema
import numpy as np
import pytest

from cnc_training.contract import to_json
from cnc_training.errors import Cancelled, DatasetError
from cnc_training.paths import RESOURCES
from cnc_training.runtime import dataset as data
from cnc_training.runtime import generate

pytestmark = pytest.mark.quick


@pytest.fixture
def labelled(monkeypatch):
    """generate with parts that are labelled at once; returns the numbers that were labelled."""
    numbers: list[int] = []

    def label(settings: dict, paths: list, number: int):
        numbers.append(number)
        return drawn_parts.drawn_part(number, int(settings["seed"]))

    monkeypatch.setattr(generate, "label_number", label)
    monkeypatch.setattr(data, "SHARD_SAMPLES", 4)
    return numbers


def asked(folder: Path, **more) -> dict:
    return {"name": folder.name, "folder": str(folder), "samples": 10, "workers": 1, **more}


def shard_bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("shard-*.npz"))}


def test_generated_dataset_opens_with_all_samples_and_a_card_of_its_schema(tmp_path, labelled, reporter):
    generate.run(asked(tmp_path / "d"), reporter)
    found = data.Dataset(tmp_path / "d")
    assert len(list(found)) == 10 and not found.damaged
    schema = json.loads((RESOURCES / "schemas" / "dataset_card.schema.json").read_text())
    jsonschema.validate(to_json(found.card), schema)
    assert sum(found.card.balance.values()) == 10


def test_shards_and_merge_give_the_bytes_of_one_run(tmp_path, labelled, reporter):
    generate.run(asked(tmp_path / "whole"), reporter)
    for share in (1, 2):
        generate.run(asked(tmp_path / f"share{share}", shard=f"{share}/2"), reporter)
    sources = [str(tmp_path / f"share{share}") for share in (1, 2)]
    generate.merge({"name": "whole", "folder": str(tmp_path / "merged"), "shards": sources}, reporter)
    assert shard_bytes(tmp_path / "merged") == shard_bytes(tmp_path / "whole")
    cards = [json.loads((tmp_path / n / "card.json").read_text()) for n in ("merged", "whole")]
    for card in cards:
        del card["created"]
    assert cards[0] == cards[1]


def test_merge_refuses_missing_shards_and_other_runs(tmp_path, labelled, reporter):
    generate.run(asked(tmp_path / "a", shard="1/2"), reporter)
    merged = {"folder": str(tmp_path / "m"), "shards": [str(tmp_path / "a")]}
    with pytest.raises(DatasetError) as caught:
        generate.merge(merged, reporter)
    assert caught.value.kind == "shards_missing"
    generate.run(asked(tmp_path / "b", shard="2/2", seed=9), reporter)
    with pytest.raises(DatasetError) as caught:
        generate.merge({**merged, "shards": [str(tmp_path / "a"), str(tmp_path / "b")]}, reporter)
    assert caught.value.kind == "different_runs"


def test_cut_off_run_goes_on_where_it_stopped_and_ends_with_the_same_bytes(tmp_path, labelled, reporter):
    generate.run(asked(tmp_path / "whole"), reporter)
    labelled.clear()
    original = reporter.progress

    def stop_at_six(done, *rest):
        original(done, *rest)
        reporter.cancelled = done >= 6

    reporter.progress = stop_at_six
    with pytest.raises(Cancelled):
        generate.run(asked(tmp_path / "cut"), reporter)
    with pytest.raises(DatasetError):
        data.Dataset(tmp_path / "cut")
    reporter.progress, reporter.cancelled = original, False
    labelled.clear()
    generate.run(asked(tmp_path / "cut"), reporter)
    assert labelled == list(range(4, 10))
    assert shard_bytes(tmp_path / "cut") == shard_bytes(tmp_path / "whole")


def test_dataset_can_be_made_larger(tmp_path, labelled, reporter):
    generate.run(asked(tmp_path / "d", samples=8), reporter)
    labelled.clear()
    generate.run(asked(tmp_path / "d", samples=12), reporter)
    assert labelled == list(range(8, 12))
    assert data.Dataset(tmp_path / "d").card.samples == 12


def test_other_settings_are_not_mixed_into_a_dataset(tmp_path, labelled, reporter):
    generate.run(asked(tmp_path / "d"), reporter)
    with pytest.raises(DatasetError) as caught:
        generate.run(asked(tmp_path / "d", slope_mix=0.9), reporter)
    assert caught.value.kind == "dataset_exists"
    generate.run(asked(tmp_path / "d", slope_mix=0.9, overwrite=True), reporter)
    assert data.Dataset(tmp_path / "d").card.parameters["slope_mix"] == 0.9


@pytest.mark.parametrize("harm", ["cut", "bit", "gone"])
def test_damaged_shard_is_named_and_the_rest_stays_usable(tmp_path, labelled, reporter, harm):
    generate.run(asked(tmp_path / "d"), reporter)
    victim = tmp_path / "d" / "shard-00001.npz"
    content = bytearray(victim.read_bytes())
    if harm == "gone":
        victim.unlink()
    elif harm == "cut":
        victim.write_bytes(content[:-100])
    else:
        content[len(content) // 2] ^= 0xFF
        victim.write_bytes(content)
    found = data.Dataset(tmp_path / "d")
    assert list(found.damaged) == ["shard-00001.npz"]
    assert len(list(found)) == 6


def test_repeating_a_run_mends_a_damaged_shard(tmp_path, labelled, reporter):
    generate.run(asked(tmp_path / "d"), reporter)
    before = shard_bytes(tmp_path / "d")
    (tmp_path / "d" / "shard-00002.npz").write_bytes(b"nothing")
    labelled.clear()
    generate.run(asked(tmp_path / "d"), reporter)
    assert labelled == [8, 9]
    assert shard_bytes(tmp_path / "d") == before


@pytest.mark.fault("F38", "a pickle inside a dataset")
def test_pickled_objects_are_never_loaded(tmp_path):
    path = tmp_path / "shard-00000.npz"
    np.savez(path, run=np.frombuffer(b"{}", np.uint8), **{"0/meta": np.array([{"a": 1}], dtype=object)})
    with pytest.raises(DatasetError) as caught:
        data.read_shard(path)
    assert caught.value.kind == "shard_damaged"


def test_card_cannot_point_outside_its_folder(tmp_path, labelled, reporter):
    generate.run(asked(tmp_path / "d"), reporter)
    card = data.read_card(tmp_path / "d")
    card.shards["../other.npz"] = "0" * 64
    data.write_card(tmp_path / "d", card)
    with pytest.raises(DatasetError) as caught:
        data.Dataset(tmp_path / "d")
    assert caught.value.kind == "dataset_path"


@pytest.mark.fault("F38", "a shard that unpacks to more than the memory")
def test_shard_that_is_small_on_disk_and_huge_in_memory_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(data, "MAX_UNPACKED_BYTES", 2**22)
    path = tmp_path / "shard-00000.npz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("run.npy", bytes(2**22 + 1))
    assert path.stat().st_size < 2**14
    with pytest.raises(DatasetError, match="too large when it is unpacked"):
        data.read_shard(path)


@pytest.mark.parametrize("share", ["0/2", "3/2", "half", "1/0"])
def test_share_that_is_none_is_refused(tmp_path, labelled, reporter, share):
    with pytest.raises(DatasetError) as caught:
        generate.run(asked(tmp_path / "d", shard=share), reporter)
    assert caught.value.kind == "bad_shard"
