from __future__ import annotations

import json

import numpy as np
import pytest

from cnc_training.contract import KERNEL_VERSION, ModelCard
from cnc_training.errors import ModelError
from cnc_training.models import gate
from cnc_training.models.registry import ModelRegistry, check_name, sanitise_name

pytestmark = pytest.mark.quick


def regrets(mean: float, parts: int = 40) -> dict:
    values = np.random.default_rng(5).uniform(0, 2 * mean, parts)
    return {f"part{i}": [v] for i, v in enumerate(values)}


def card(name: str, own: float = 0.02, rivals: dict | None = None) -> ModelCard:
    evidence = {"new": regrets(own), "rule": regrets(0.1), **{w: regrets(m) for w, m in (rivals or {}).items()}}
    return ModelCard(name=name, weights_sha256=f"weights of {name}", metrics={"gate": gate.evidence(evidence)})


@pytest.fixture
def registry(tmp_path):
    return ModelRegistry(tmp_path / "models", tmp_path / "shipped" / "base.onnx")


@pytest.mark.parametrize(
    "text, name",
    [
        ("strategy_20260101_0930", "strategy_20260101_0930"),
        ("  my model! ", "my_model"),
        ("../../etc/passwd", "etc_passwd"),
        ("Fräsen", "Fr_sen"),
        ("a" * 200, "a" * 64),
    ],
)
def test_names_are_made_safe(text, name):
    assert sanitise_name(text) == name
    assert check_name(name) == name


@pytest.mark.parametrize("text", ["", "  ", "///", "con", "LPT1", "base"])
def test_names_that_cannot_be_are_refused(text):
    with pytest.raises(ModelError):
        sanitise_name(text)


def test_empty_folder_means_the_rule_based_choice(registry):
    assert (registry.active, registry.previous, registry.active_path, registry.entries()) == ("", "", None, [])


def test_shipped_base_model_is_active_until_another_is(registry, write_model):
    write_model(registry.base_file.parent, card("base"))
    assert registry.active == "base"
    assert [entry.name for entry in registry.entries()] == ["base"]
    assert registry.entry("base").known


def test_copied_file_is_listed_but_neither_active_nor_known(registry, write_model):
    write_model(registry.folder, card("gift"))
    entry = registry.entry("gift")
    assert (entry.active, entry.known, registry.active) == (False, False, "")
    with pytest.raises(ModelError) as caught:
        registry.activate("gift")
    assert caught.value.kind == "model_unknown"
    registry.trust("gift")
    assert registry.activate("gift").passed
    assert registry.active == "gift"


def test_file_changed_after_it_was_trusted_is_asked_about_again(registry, write_model):
    write_model(registry.folder, card("gift"))
    registry.trust("gift")
    write_model(registry.folder, card("gift", own=0.03))
    with pytest.raises(ModelError) as caught:
        registry.activate("gift")
    assert caught.value.kind == "model_unknown"


def test_registered_model_is_known_judged_and_not_activated(registry, write_model):
    write_model(registry.folder, card("one"))
    entry = registry.register("one")
    assert entry.known and not entry.active and entry.verdict is not None and entry.verdict.passed


def test_worse_model_is_refused_unless_a_person_overrules(registry, write_model):
    write_model(registry.folder, card("one"))
    registry.register("one")
    registry.activate("one")
    write_model(registry.folder, card("worse", own=0.4, rivals={"weights of one": 0.02}))
    registry.register("worse")
    with pytest.raises(ModelError) as caught:
        registry.activate("worse")
    assert caught.value.kind == "gate_refused"
    assert registry.active == "one"
    verdict = registry.activate("worse", overrule=True)
    assert verdict.overruled and not verdict.passed
    assert registry.active == "worse"
    assert registry.entry("worse").verdict == verdict


def test_rollback_walks_back_step_by_step(registry, write_model):
    rivals = {f"weights of {n}": 0.02 for n in ("one", "two", "three")}
    for name in ("one", "two", "three"):
        write_model(registry.folder, card(name, rivals=rivals))
        registry.register(name)
        registry.activate(name)
    assert (registry.active, registry.previous) == ("three", "two")
    assert registry.rollback() == "two"
    assert registry.rollback() == "one"
    with pytest.raises(ModelError) as caught:
        registry.rollback()
    assert caught.value.kind == "no_previous"
    assert registry.active == "one"


def test_rollback_skips_models_that_are_gone(registry, write_model):
    rivals = {f"weights of {n}": 0.02 for n in ("one", "two", "three")}
    for name in ("one", "two", "three"):
        write_model(registry.folder, card(name, rivals=rivals))
        registry.register(name)
        registry.activate(name)
    (registry.folder / "two.onnx").unlink()
    assert registry.rollback() == "one"


def test_deleted_active_model_falls_back_to_base(registry, write_model):
    write_model(registry.base_file.parent, card("base"))
    write_model(registry.folder, card("one", rivals={"weights of base": 0.02}))
    registry.register("one")
    registry.activate("one")
    (registry.folder / "one.onnx").unlink()
    assert registry.active == "base"


def test_damaged_registry_reads_as_empty_and_can_be_written_again(registry, write_model):
    write_model(registry.folder, card("one"))
    (registry.folder / "registry.json").write_text("{ cut off")
    assert registry.active == ""
    registry.register("one")
    assert registry.activate("one").passed


def test_damaged_model_is_listed_with_its_error(registry):
    registry.folder.mkdir(parents=True)
    (registry.folder / "broken.onnx").write_bytes(b"\xff\xff")
    entry = registry.entry("broken")
    assert entry.card is None and "broken.onnx" in entry.error


def test_model_of_another_kernel_is_marked_outdated(registry, write_model):
    old = card("old")
    old.kernel_version = KERNEL_VERSION + 1
    write_model(registry.folder, old)
    assert registry.entry("old").outdated


def test_archive_without_onnx_is_listed_but_cannot_be_activated(registry, write_model):
    write_model(registry.folder, card("weights_only"), ".pt")
    registry.register("weights_only")
    with pytest.raises(ModelError) as caught:
        registry.activate("weights_only")
    assert caught.value.kind == "model_format"


def test_registry_file_is_replaced_in_one_step(registry, write_model):
    write_model(registry.folder, card("one"))
    registry.register("one")
    registry.activate("one")
    state = json.loads((registry.folder / "registry.json").read_text())
    assert state["active"] == "one"
    assert [p.name for p in registry.folder.iterdir() if p.name.endswith(".tmp")] == []
