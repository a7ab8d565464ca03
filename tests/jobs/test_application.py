"""What happens between the parts: a trained model is registered, judged, asked, and only then active."""

from __future__ import annotations

import pytest
from watching import wait_for

from cnc_training import api
from cnc_training.errors import ModelError, TrainingError
from cnc_training.jobs.job import JobState


def add_model(app, name, content=b"good"):
    (app.models.folder / f"{name}.onnx").write_bytes(content)


def train(app, name, kind="train", **request):
    made = str(app.models.folder / f"{name}.onnx")
    return app.jobs.submit(kind, name, {"behaviour": "steps", "name": name, "made": made, **request})


def test_a_trained_model_is_active_when_waiting_for_its_job_is_over(app):
    job = train(app, "ball")
    assert job.wait(30)
    assert app.active_model == "ball"
    assert app.models.registered == ["ball"]
    assert app.told[:3] == [
        ("modelRegistered", "ball"),
        ("activeModelChanged", "ball"),
        ("badgeChanged", "Strategy model: ball"),
    ]
    assert app.settings.values.last_model == "ball"


def test_a_worse_model_is_registered_but_not_activated_and_the_reason_is_told(app):
    add_model(app, "good")
    app.models.active = "good"
    app.models.worse.add("worse")
    app.refresh_models()
    app.told.clear()
    job = train(app, "worse", "fine-tune")
    assert job.wait(30)
    assert app.models.active == "good"
    assert app.told == [("modelRegistered", "worse"), ("refused", "worse", "it is worse")]
    assert app.predictor.starts == 0  # nothing was even loaded


def test_a_model_that_fails_its_golden_request_leaves_the_old_one_in_use(app):
    add_model(app, "old")
    api.activate("old")
    add_model(app, "new", b"bad weights")
    with pytest.raises(TrainingError, match="golden request"):
        api.activate("new")
    assert app.active_model == "old"


def test_a_failed_training_registers_nothing(app):
    job = app.jobs.submit("train", "x", {"behaviour": "fails", "name": "x"})
    assert job.wait(20)
    assert job.state is JobState.FAILED
    assert app.told == []


def test_a_model_of_unknown_origin_is_asked_about_and_not_loaded(app):
    add_model(app, "stranger")
    app.models.unknown.add("stranger")
    with pytest.raises(ModelError, match="came from elsewhere"):
        api.activate("stranger")
    assert app.predictor.starts == 0
    assert api.activate("stranger", trust=True).passed
    assert app.active_model == "stranger"


def test_a_person_may_overrule_the_gate(app):
    add_model(app, "worse")
    app.models.worse.add("worse")
    with pytest.raises(ModelError, match="it is worse"):
        api.activate("worse")
    assert api.activate("worse", overrule=True).overruled
    assert app.active_model == "worse"


def test_rollback_returns_at_once_and_is_told(app):
    for name in ("one", "two"):
        add_model(app, name)
        api.activate(name)
    app.told.clear()
    assert api.rollback() == "one"
    assert ("activeModelChanged", "one") in app.told


@pytest.mark.fault("F34", "a hundred swaps of the active model")
def test_hundred_swaps_in_a_row_end_with_the_last_one_and_one_process(app):
    for number in range(100):
        add_model(app, f"m{number}")
        api.activate(f"m{number}")
    assert app.active_model == "m99"
    assert app.predictor.starts == 1


def test_another_program_that_changes_the_active_model_is_noticed(app):
    add_model(app, "theirs")
    app.models.active = "theirs"
    app.refresh_models()
    assert ("activeModelChanged", "theirs") in app.told


def test_files_copied_in_by_hand_are_listed_and_not_activated(app):
    changes = []
    app.modelsChanged.connect(lambda: changes.append(1))
    add_model(app, "by_hand")
    wait_for(lambda: changes)
    assert [entry.name for entry in api.models()] == ["by_hand"]
    assert app.active_model == ""


def test_an_active_model_whose_file_was_changed_is_told_once(app, caplog):
    add_model(app, "good")
    api.activate("good")
    app.models.active, app.models.active_problem = "", "good.onnx was replaced by another file."
    with caplog.at_level("WARNING", "cnc_training"):
        app.refresh_models()
        app.refresh_models()
    assert caplog.messages == ["good.onnx was replaced by another file."]
    assert app.told[-1] == ("badgeChanged", "Strategy model: none (rule-based)")


def test_the_badge_says_when_there_is_no_model(app):
    assert app.badge_text == "Strategy model: none (rule-based)"


# --- the console --------------------------------------------------------------------------------------------------


def test_the_console_trains_with_the_request_of_the_dialog(app, tmp_path):
    (app.datasets_folder / "set").mkdir(parents=True)
    job = api.train("ball", dataset="set", epochs=3, learning_rate=0.01, features="v1")
    request = job.value(20)["request"]
    assert request["dataset"] == str(app.datasets_folder / "set")
    assert (request["epochs"], request["learning_rate"], request["features"]) == (3, 0.01, "v1")
    assert request["models_folder"] == str(app.models.folder)
    assert not request["fine_tune"]
    assert api.jobs()[-1].id == job.id


def test_cpu_only_holds_for_training_from_the_console(app):
    app.settings.update(cpu_only=True)
    assert api.train("ball").value(20)["request"]["device"] == "cpu"
    assert api.train("ball", device="cuda").value(20)["request"]["device"] == "cuda"


def test_fine_tuning_starts_from_the_active_model_and_is_named_after_it(app):
    (app.datasets_folder / "set").mkdir(parents=True)
    with pytest.raises(ModelError, match="no strategy model to fine-tune"):
        api.fine_tune("set")
    add_model(app, "ball")
    api.activate("ball")
    request = api.fine_tune("set").value(20)["request"]
    assert (request["name"], request["fine_tune"]) == ("ball_ft", True)
    assert request["base"] == str(app.models.folder / "ball.onnx")


def test_generating_puts_the_dataset_where_it_is_listed(app):
    request = api.generate_synthetic("mine", samples=100, slope_mix=0.9).value(20)["request"]
    assert (request["folder"], request["samples"], request["slope_mix"]) == (
        str(app.datasets_folder / "mine"), 100, 0.9,
    )  # fmt: skip
    assert app.settings.values.last_dataset == "mine"


def test_names_that_cannot_be_are_refused_before_anything_starts(app):
    for call in (api.train, api.generate_synthetic):
        with pytest.raises(TrainingError):
            call("../evil")
    with pytest.raises(TrainingError, match="There is no dataset"):
        api.train("ball", dataset="not there")
    with pytest.raises(TypeError):
        api.train("ball", epoch=3)
    assert api.jobs() == []


def test_evaluating_names_the_active_model(app, tmp_path):
    add_model(app, "ball")
    api.activate("ball")
    request = api.evaluate(parts=tmp_path / "parts.json", machines=["bench mill"]).value(20)["request"]
    assert request["model"] == str(app.models.folder / "ball.onnx")
    assert request["parts_file"] == str(tmp_path / "parts.json")


def test_the_history_is_exported_and_cleared_from_the_console(app, tmp_path):
    assert api.generate_synthetic("one").wait(20)
    assert api.export_jobs(tmp_path / "jobs.csv") == 1
    assert "generate,one,SUCCEEDED" in (tmp_path / "jobs.csv").read_text(encoding="utf-8-sig")
    api.clear_jobs()
    assert api.jobs() == []


def test_signals_can_be_connected_to_from_the_console(app):
    heard = []
    api.signals.jobFinished.connect(heard.append)
    job = api.generate_synthetic("heard")
    assert job.wait(20)
    assert heard == [job.id]
