from __future__ import annotations

import math
from pathlib import Path

import drawn_parts
import numpy as np
import pytest

pytest.importorskip("onnxruntime")

from cnc_training.contract import (
    CANDIDATES,
    DEFAULT,
    LINE0,
    Candidate,
    RankRequest,
    RankResult,
    from_json,
    to_json,
)
from cnc_training.errors import Cancelled, GeometryError, ModelError
from cnc_training.machining import rules
from cnc_training.machining.cutter import from_spec
from cnc_training.machining.finishing import DRAFT, standard_setup
from cnc_training.machining.mesh import make_mesh, save_part
from cnc_training.machining.toolpath import Toolpath
from cnc_training.runtime import loaded_models, matrix, rank, train
from cnc_training.runtime.synthetic_mesh import Drawing, Feature, tessellate

pytestmark = pytest.mark.runtime
CROSSED = [candidate for candidate in CANDIDATES if candidate.pattern == "crossed"]


@pytest.fixture(scope="module")
def part_file(tmp_path_factory):
    """A small part whose waves run along X: across them, a bull mill does much better than along."""
    surface = Feature("add", lambda x, y: 0.8 * np.sin(0.6 * y))
    mesh = make_mesh(*tessellate(Drawing(24, 16, [surface]), 0.8, 3.0))
    path = tmp_path_factory.mktemp("part") / "part.npz"
    save_part(path, mesh)
    return path, mesh


@pytest.fixture(scope="module")
def model(tmp_path_factory, small_dataset):
    folder = tmp_path_factory.mktemp("model")
    wanted = {"name": "small", "models_folder": str(folder), "dataset": str(small_dataset), "epochs": 2,
              "device": "cpu", "features": "v2"}  # fmt: skip
    train.run(wanted, drawn_parts.QuietReporter())
    return folder / "small.onnx"


def request(part, **more) -> RankRequest:
    path, mesh = part
    machine = matrix.machines()[0]
    usual = {"part_file": str(path), "tool": matrix.TOOLS["bull6r1"], "cusp_mm": 0.02, "machine": machine,
             "setup": standard_setup(mesh, machine), "n_verify": 2}  # fmt: skip
    return RankRequest(**{**usual, **more})


@pytest.mark.parametrize("with_model", [False, True])
def test_choice_is_feasible_under_the_limit_and_never_slower_than_the_default(
    part_file, model, with_model, reporter, monkeypatch
):
    monkeypatch.setattr(rank, "JUDGE", DRAFT)
    wanted = request(part_file, model=str(model) if with_model else "")
    result = from_json(RankResult, rank.run(to_json(wanted), reporter))
    chosen, default = result.rows[result.chosen], result.rows[result.default]
    assert chosen.feasible and chosen.cusp.under_limit and chosen.stepover_mm > 0
    assert chosen.verified_time_s <= default.verified_time_s
    assert default.candidate == DEFAULT and result.rows[result.line0].candidate == LINE0
    assert result.rows[result.line0].verified_time_s > chosen.verified_time_s
    assert len(result.rows) == len(CANDIDATES)
    assert result.model == ("small" if with_model else "")
    verified = [row.verified_time_s for row in result.rows if row.verified_time_s]
    assert verified == sorted(verified) and 3 <= len(verified) <= 4
    assert all(row.predicted_time_s > 0 and row.reason for row in result.rows)
    done = reporter.of("progress")[-1]
    assert done[0] == done[1]


@pytest.mark.parametrize("with_model", [False, True])
def test_crossed_rasters_are_ranked_where_they_are_asked_for(part_file, model, with_model, reporter, monkeypatch):
    monkeypatch.setattr(rank, "JUDGE", DRAFT)
    wanted = request(part_file, candidates=list(CROSSED[:2]), model=str(model) if with_model else "")
    result = rank.rank(wanted, reporter)
    verified = {row.candidate: row.verified_time_s for row in result.rows if row.verified_time_s}
    assert set(CROSSED[:2]) <= set(verified)
    assert min(verified[candidate] for candidate in CROSSED[:2]) < verified[LINE0]


def test_toolpaths_are_written_when_asked_for(part_file, tmp_path, reporter, monkeypatch):
    monkeypatch.setattr(rank, "JUDGE", DRAFT)
    result = rank.rank(request(part_file, path_folder=str(tmp_path), n_verify=0), reporter)
    written = [row for row in result.rows if row.path_file]
    assert {row.candidate for row in written} == {DEFAULT, LINE0}
    for row in written:
        path = Toolpath.load(Path(row.path_file))
        assert path.cutting_length_mm > 100


def test_only_the_candidates_asked_for_are_chosen_but_the_default_is_shown(part_file, reporter, monkeypatch):
    monkeypatch.setattr(rank, "JUDGE", DRAFT)
    only = [Candidate("offset"), Candidate("spiral")]
    result = rank.rank(request(part_file, candidates=only), reporter)
    assert result.rows[result.chosen].candidate in only
    assert result.rows[result.default].candidate == DEFAULT


def test_without_verification_the_ranking_alone_comes_back(part_file, reporter):
    result = rank.rank(request(part_file, verify=False), reporter)
    assert all(row.verified_time_s is None for row in result.rows)
    predicted = [row.predicted_time_s for row in result.rows]
    assert result.rows[result.chosen].predicted_time_s <= predicted[result.default]


def test_cancelling_stops_between_candidates(part_file, reporter, monkeypatch):
    monkeypatch.setattr(rank, "JUDGE", DRAFT)
    reporter.progress = lambda *_: setattr(reporter, "cancelled", True)
    with pytest.raises(Cancelled):
        rank.rank(request(part_file), reporter)


def test_unreadable_part_and_missing_model_are_refused_in_one_sentence(part_file, tmp_path, reporter):
    with pytest.raises(GeometryError):
        rank.rank(request((tmp_path / "none.npz", part_file[1])), reporter)
    with pytest.raises(ModelError):
        rank.rank(request(part_file, model=str(tmp_path / "none.onnx")), reporter)


@pytest.mark.parametrize(
    "times, default, chosen",
    [
        ({3: 100.0, 0: 90.0}, 0, 0),
        ({3: 98.5, 0: 100.0}, 0, 0),
        ({3: 97.0, 0: 100.0}, 0, 3),
        ({3: 97.0, 5: 96.0, 0: 100.0}, 0, 5),
        ({3: 97.0}, None, 3),
        ({3: 97.0}, 0, 3),
        ({}, 0, None),
    ],
)
def test_default_is_kept_unless_the_verified_lead_exceeds_two_percent(times, default, chosen):
    assert rules.fastest(times, default) == chosen


@pytest.mark.parametrize(
    "again, chosen",
    [
        ({3: 90.0, 0: 100.0}, 3),
        ({3: 99.0, 5: 95.0, 0: 100.0}, 5),
        ({3: 99.0, 5: 99.0, 0: 100.0}, 0),
        ({3: float("inf"), 5: 120.0, 0: 100.0}, 0),
        ({3: 90.0, 0: float("inf")}, 3),
    ],
)
def test_a_lead_that_fresh_probes_do_not_find_is_not_believed(again, chosen):
    """Then the next one is asked about, and only in the end is it the default."""
    asked = []
    measured = lambda number: asked.append(number) or again[number]  # noqa: E731
    assert rules.confirmed({3: 80.0, 5: 85.0, 7: 99.0, 0: 100.0}, 0, [measured]) == chosen
    assert len(asked) == len(set(asked)), "nothing is measured twice"
    assert rules.confirmed({0: 100.0, 7: 99.0}, 0, [{}.__getitem__]) == 0
    assert rules.confirmed({3: 80.0}, None, [{}.__getitem__]) == 3
    assert rules.confirmed({}, None, [{}.__getitem__]) is None


@pytest.mark.parametrize(
    "measured_s, chosen",
    [([80.0, 81.0, 79.0], 3), ([80.0, 97.0, 62.0], 0), ([80.0, 99.0, 80.0], 0), ([80.0, 80.0, math.inf], 0)],
)
def test_a_lead_that_varies_so_much_that_it_may_be_a_loss_is_not_believed(measured_s, chosen):
    again = [{3: time_s, 0: 100.0}.__getitem__ for time_s in measured_s]
    assert rules.confirmed({3: 80.0, 0: 100.0}, 0, again) == chosen


def test_a_ranking_can_be_given_up_before_each_measurement_that_confirms(part_file, monkeypatch):
    monkeypatch.setattr(rank, "JUDGE", DRAFT)
    job = rank._job(request(part_file))
    asked = []

    def give_up(candidate):
        asked.append(candidate)
        raise Cancelled()

    (measured,) = rules.measured_again(job, [DEFAULT, LINE0], matrix.machines()[1], 0, give_up)
    with pytest.raises(Cancelled):
        measured(1)
    assert asked == [LINE0]


def test_a_flat_end_mills_lead_is_confirmed_by_more_sets_of_probes_than_a_ball_end_mills():
    """The 98 % quantile of what a flat end leaves jumps with the stepover, and with the probes."""
    ball, flat = (rules.fresh_seeds(7, from_spec(matrix.TOOLS[name])) for name in ("ball6", "flat6"))
    assert len(ball) == 1 and len(set(flat)) == 5 and 7 not in flat


@pytest.mark.fault("F34", "the file of a model replaced while it is in use")
def test_replaced_model_is_loaded_anew_and_few_are_kept(model, tmp_path, reporter):
    path = tmp_path / "m.onnx"
    path.write_bytes(model.read_bytes())
    first = rank.loaded(path)
    assert rank.loaded(path) is first
    path.unlink()
    path.write_bytes(model.read_bytes() + b"")
    import os

    os.utime(path, ns=(1, 1))
    assert rank.loaded(path) is not first
    for k in range(6):
        os.utime(path, ns=(k + 2, k + 2))
        rank.loaded(path)
    assert len(loaded_models._models) <= 4


def test_load_answers_the_golden_request_and_tells_who_the_model_is(model, reporter):
    answer = rank.load({"model": str(model)}, reporter)
    assert answer["name"] == "small" and len(answer["weights_sha256"]) == 64
    assert rank.unload({"model": str(model)}, reporter)["kept"] >= 0


def test_ranking_all_candidates_takes_milliseconds(part_file, model, monkeypatch):
    """The bar is 20 ms on a quiet core; the test allows for a busy one."""
    monkeypatch.setattr(rank, "JUDGE", DRAFT)
    wanted = request(part_file, model=str(model))
    job = rank._job(wanted)
    seconds = min(rank.propose(job, wanted, rank.loaded(model)).ranking_s for _ in range(8))
    assert seconds < 0.1


def test_unsure_model_abstains_and_the_rule_is_verified(part_file, model, reporter, monkeypatch):
    monkeypatch.setattr(rank, "JUDGE", DRAFT)
    loaded = rank.loaded(model)
    monkeypatch.setitem(loaded.card.training, "spread_limit", 0.0)
    result = rank.rank(request(part_file, model=str(model)), reporter)
    assert result.abstained and "not sure" in result.messages[0]
    tried = {row.candidate for row in result.rows if row.verified_time_s or not row.feasible}
    wanted = request(part_file)
    by_rule = rank.propose(rank._job(wanted), wanted, None)
    first = by_rule.ranking.shortlist(by_rule.candidates, wanted.n_verify, ())
    assert {by_rule.candidates[i] for i in first} <= tried
