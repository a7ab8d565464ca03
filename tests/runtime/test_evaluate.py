from __future__ import annotations

import io
import json
import math

import numpy as np
import pytest

pytest.importorskip("onnxruntime")

from cnc_training.contract import CANDIDATES, DEFAULT
from cnc_training.errors import TrainingError
from cnc_training.machining.finishing import DRAFT
from cnc_training.machining.mesh import make_mesh
from cnc_training.runtime import evaluate, judged_cells, matrix, part_picture
from cnc_training.runtime.evaluation_report import write_report
from cnc_training.runtime.metrics import single_best, spearman, summary
from cnc_training.runtime.synthetic_mesh import Drawing, Feature, tessellate

pytestmark = pytest.mark.runtime
KEYS = {"regret_mean", "regret_p95", "saved_vs_default", "saved_vs_line0", "closed_gap", "top1", "spearman",
        "slower_than_default"}  # fmt: skip


def test_figures_follow_their_definitions():
    oracle, choice = np.array([10.0, 20.0]), np.array([11.0, 20.0])
    default, line0, sbs = np.array([20.0, 20.0]), np.array([40.0, 40.0]), np.array([12.0, 30.0])
    found = summary(choice, oracle, default, line0, sbs, np.array([0.5, 1.0]))
    assert found["regret_mean"] == pytest.approx(0.05)
    assert found["saved_vs_default"] == pytest.approx(1 - math.exp(math.log(11 / 20) / 2))
    assert found["saved_vs_line0"] == pytest.approx(1 - math.exp((math.log(11 / 40) + math.log(0.5)) / 2))
    assert found["closed_gap"] == pytest.approx(1 - math.log(1.1) / (math.log(1.2) + math.log(1.5)))
    assert (found["top1"], found["spearman"], found["slower_than_default"]) == (0.5, 0.75, 0)


def test_closed_gap_is_null_where_the_single_best_is_the_oracle():
    ones = np.ones(3)
    assert summary(ones, ones, ones, ones, ones * 1.005)["closed_gap"] is None


@pytest.mark.parametrize("choice, slower", [(1.0, 0), (1.019, 0), (1.03, 1), (math.inf, 1)])
def test_rows_slower_than_the_default_are_counted(choice, slower):
    one = np.ones(1)
    found = summary(np.array([choice]), one, one, one, one)
    assert found["slower_than_default"] == slower
    assert math.isfinite(found["regret_mean"])


def test_spearman_takes_ties_at_their_mean_rank():
    assert spearman(np.array([1.0, 2.0, 3.0, 4.0]), np.array([10.0, 20.0, 30.0, 40.0])) == pytest.approx(1.0)
    assert spearman(np.array([1.0, 2.0, 3.0]), np.array([3.0, 2.0, 1.0])) == pytest.approx(-1.0)
    assert spearman(np.array([1.0, 2.0, 2.0, 3.0]), np.array([1.0, 2.0, 3.0, 4.0])) == pytest.approx(0.9487, abs=1e-4)
    assert math.isnan(spearman(np.array([1.0]), np.array([2.0])))


def test_single_best_is_robust_to_infeasible_rows():
    log_time = np.log(np.array([[1.0, 1.1, 2.0], [np.inf, 1.1, 1.0], [1.0, 1.1, 2.0]]))
    assert single_best(log_time) == 1


@pytest.fixture
def small_part(monkeypatch):
    """Evaluation at draft quality on one small part."""
    surface = Feature("add", lambda x, y: 0.6 * np.sin(0.7 * x))
    mesh = make_mesh(*tessellate(Drawing(14, 10, [surface]), 0.8, 2.0))
    monkeypatch.setattr(judged_cells, "JUDGE", DRAFT)
    monkeypatch.setattr(judged_cells, "LABEL", DRAFT)
    monkeypatch.setattr(judged_cells, "_mesh", lambda cell: mesh)


def test_evaluation_has_the_contract_s_shape_and_writes_its_report(small_part, tmp_path, reporter):
    wanted = {"model": "", "synthetic": 1, "tools": ["ball6"], "cusps_mm": [0.02], "workers": 1,
              "report_folder": str(tmp_path / "report")}  # fmt: skip
    result = evaluate.run(wanted, reporter)
    head = result["summary"]
    assert (head["n_rows"], head["n_skipped"], head["n_parts"]) == (3, 0, 1)
    assert head["n_candidates"] == len(CANDIDATES) >= 30
    for who in ("model_only", "verified"):
        assert set(head[who]) >= KEYS
    assert set(head["baselines"]) == set(evaluate.RULES)
    assert head["verified"]["slower_than_default"] == 0
    assert {row["machine"] for row in result["rows"]} == {m.name for m in matrix.machines()}
    for row in result["rows"]:
        assert row["oracle_time_s"] <= min(row["verified_time_s"], row["default_time_s"], row["model_only_time_s"])
        assert row["default"] == DEFAULT.key
    names = {path.name for path in (tmp_path / "report").iterdir()}
    assert names == {"evaluation.json", "rows.csv", "report.md", "report.html", "regret.svg", "time.svg"}
    page = (tmp_path / "report" / "report.html").read_text()
    assert page.count("data:image/png;base64,") == 3 and "verified" in page
    assert json.loads((tmp_path / "report" / "evaluation.json").read_text()) == json.loads(json.dumps(result))
    assert "| verified |" in (tmp_path / "report" / "report.md").read_text()


def test_pictures_are_pngs_with_a_stroke_along_the_chosen_lines():
    from matplotlib.image import imread

    picture = np.full((64, 64, 3), 128, np.uint8)
    drawn = part_picture.with_directions(picture, "zigzag@90", "spiral")
    blue = (drawn == part_picture.CHOSEN).all(axis=-1)
    assert blue.any(axis=1).sum() > 100 and blue.any(axis=0).sum() < 10
    read = imread(io.BytesIO(part_picture.png(drawn)))
    assert (np.round(read * 255).astype(np.uint8) == drawn).all()


def test_report_shows_how_the_model_was_trained(tmp_path):
    history = [{"epoch": n, "loss": 1 / n, "validation_loss": 1.5 / n} for n in (1, 2, 3)]
    result = evaluate.summarised([], [], 1, "m")
    names = {path.name for path in write_report(result, tmp_path, {}, history)}
    assert "training.svg" in names and "(training.svg)" in (tmp_path / "report.md").read_text()
    assert (tmp_path / "training.svg").read_text().count("<polyline") == 2


def test_row_whose_default_is_infeasible_is_skipped_with_its_reason(small_part, monkeypatch, reporter):
    def refuse(*_, **__):
        from cnc_training.errors import GeometryError

        raise GeometryError("cut", "The tool reaches nothing.", "")

    monkeypatch.setattr(judged_cells, "Finishing", refuse)
    result = evaluate.run({"model": "", "synthetic": 1, "workers": 1}, reporter)
    assert result["summary"]["n_rows"] == 0 and result["summary"]["verified"] is None
    assert [s["reason"] for s in result["skipped"]] == ["The tool reaches nothing."] * 3


def test_labelled_dataset_is_judged_by_its_labels(small_dataset, reporter):
    result = evaluate.run({"model": "", "dataset": str(small_dataset)}, reporter)
    assert result["summary"]["n_rows"] == 120
    assert result["summary"]["verified"]["regret_mean"] <= result["summary"]["model_only"]["regret_mean"]


def test_subset_of_the_matrix_can_be_asked_for_and_unknown_names_are_refused():
    assert [(t.name, c) for t, c in matrix.cells(["flat6"], [0.1])] == [("flat6", 0.1)]
    assert len(matrix.cells()) == 9
    for bad in (lambda: matrix.cells(["drill"]), lambda: matrix.machines(["lathe"]), lambda: matrix.cells([], [0.3])):
        with pytest.raises(TrainingError):
            bad()


def test_nothing_to_judge_on_is_refused(reporter):
    with pytest.raises(TrainingError) as caught:
        evaluate.run({"model": ""}, reporter)
    assert caught.value.kind == "nothing_to_judge"
