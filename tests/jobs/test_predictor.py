"""The serving process: warm, one request after the other, alive after bad requests, back after a crash."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest
from watching import alive, poll, wait_for

from cnc_training.contract import MachineProfile, RankRequest, Setup, ToolSpec
from cnc_training.errors import Cancelled, EnvironmentFailed, JobFailed, ModelError, TrainingError

TINY_RUNTIME = Path(__file__).parent / "tiny_runtime"
WAITS, CRASHES_ONCE, CRASHES, DEAF = 7, 13, 666, 99  # seeds, see tiny_runtime/behaviours.py


@pytest.fixture
def predictor(qt_application, tmp_path, environment):
    from cnc_training.models.predictor import Predictor

    made = Predictor(tmp_path / "serve", environment, program=TINY_RUNTIME)
    yield made
    made.stop()


def request(tmp_path, model: str = "", seed: int = 0) -> RankRequest:
    ball = ToolSpec("ball", 6.0, 3.0)
    return RankRequest(
        "part.npz", ball, 0.01, MachineProfile(), Setup(), model=model, path_folder=str(tmp_path), seed=seed
    )


def test_it_starts_on_demand_and_stays_warm(predictor, tmp_path):
    assert predictor.starts == 0
    states = []
    predictor.stateChanged.connect(states.append)
    (tmp_path / "m.onnx").write_bytes(b"weights of m")
    for _ in range(5):
        assert predictor.rank(request(tmp_path, str(tmp_path / "m.onnx")), 20).messages == ["weights of m"]
    assert predictor.starts == 1
    assert states == ["starting", "ready"]


def test_a_warm_round_trip_takes_milliseconds(predictor):
    predictor.ask_and_wait("ping", {}, 20)
    durations = []
    for number in range(200):
        before = time.perf_counter()
        assert predictor.ask_and_wait("ping", {"n": number}, 20)["echo"] == {"n": number}
        durations.append(time.perf_counter() - before)
    assert sorted(durations)[100] < 0.01


def test_an_asynchronous_answer_comes_once_and_with_progress(predictor, tmp_path):
    answers, progress = [], []
    predictor.rank_async(
        request(tmp_path, seed=WAITS),
        lambda result, error: answers.append((result, error)),
        lambda done, total, text: progress.append((done, total, text)),
    )
    wait_for(lambda: progress)
    assert answers == []
    (tmp_path / "go on").write_text("")
    wait_for(lambda: answers)
    assert progress[0] == (1, 2, "waiting")
    assert len(answers) == 1
    assert answers[0][1] is None


def test_a_crash_is_retried_in_a_new_process_and_nobody_notices(predictor, tmp_path):
    assert predictor.rank(request(tmp_path, seed=CRASHES_ONCE), 30).messages == [""]
    assert predictor.starts == 2


def test_a_request_that_always_crashes_fails_alone(predictor, tmp_path):
    with pytest.raises(TrainingError, match="ended unexpectedly"):
        predictor.rank(request(tmp_path, seed=CRASHES), 30)
    assert predictor.rank(request(tmp_path), 30).rows == []


def test_a_killed_process_comes_back_at_the_next_request(predictor, tmp_path):
    first = predictor.ask_and_wait("ping", {}, 20)["pid"]
    os.kill(first, signal.SIGKILL)
    wait_for(lambda: predictor.state == "stopped")
    assert predictor.ask_and_wait("ping", {}, 20)["pid"] != first


def test_a_running_request_keeps_the_model_that_it_began_with(predictor, tmp_path):
    """Hot swap: another model becomes active and the file of the first is deleted while a ranking is under way."""
    old, new = tmp_path / "old.onnx", tmp_path / "new.onnx"
    old.write_bytes(b"old weights")
    new.write_bytes(b"new weights")
    predictor.load(old, 20)
    answers = []
    predictor.rank_async(request(tmp_path, str(old), seed=WAITS), lambda result, error: answers.append((result, error)))
    wait_for((tmp_path / "began").exists)
    swapped = []
    predictor.load_async(new, lambda result, error: swapped.append(error))
    old.unlink()
    (tmp_path / "go on").write_text("")
    wait_for(lambda: answers and swapped)
    assert answers[0][0].messages == ["old weights"]
    assert swapped == [None]
    assert predictor.rank(request(tmp_path, str(new)), 20).messages == ["new weights"]


def test_a_model_that_does_not_answer_its_golden_request_is_refused(predictor, tmp_path):
    (tmp_path / "bad.onnx").write_bytes(b"bad weights")
    with pytest.raises(TrainingError, match="golden request"):
        predictor.load(tmp_path / "bad.onnx", 20)
    assert predictor.ask_and_wait("ping", {}, 20)["pid"]


def test_a_cancelled_request_answers_at_once_and_the_next_one_is_served(predictor, tmp_path):
    answers = []
    number = predictor.rank_async(request(tmp_path, seed=WAITS), lambda result, error: answers.append(error))
    wait_for((tmp_path / "began").exists)
    predictor.cancel(number)
    assert isinstance(answers[0], Cancelled)
    assert predictor.rank(request(tmp_path), 20).rows == []
    assert (len(answers), predictor.starts) == (1, 1)


def test_a_time_limit_gives_the_request_up(predictor, tmp_path):
    with pytest.raises(JobFailed, match=r"within 0\.3 s"):
        predictor.rank(request(tmp_path, seed=WAITS), 0.3)
    assert predictor.rank(request(tmp_path), 20).rows == []


def test_a_process_deaf_to_cancelling_is_replaced(predictor, tmp_path, monkeypatch):
    monkeypatch.setattr("cnc_training.models.predictor.DEAF_S", 0.2)
    number = predictor.rank_async(request(tmp_path, seed=DEAF), lambda result, error: None)
    wait_for((tmp_path / "began").exists)
    predictor.cancel(number)
    since = time.monotonic()
    wait_for(lambda: time.monotonic() - since > 0.3)
    assert predictor.rank(request(tmp_path), 20).rows == []
    assert predictor.starts == 2


def test_stopping_leaves_no_process_and_answers_everybody(predictor, tmp_path):
    pid = predictor.ask_and_wait("ping", {}, 20)["pid"]
    answers = []
    predictor.rank_async(request(tmp_path, seed=DEAF), lambda result, error: answers.append(error))
    wait_for((tmp_path / "began").exists)
    predictor.stop()
    assert isinstance(answers[0], Cancelled)
    assert poll(lambda: alive([pid]) == [], 3.5)


def test_without_an_environment_the_answer_is_the_reason(qt_application, tmp_path):
    from cnc_training.models.predictor import Predictor

    class NotReady:
        @property
        def python(self):
            raise EnvironmentFailed("not_prepared", "The environment has not been prepared yet.", "Prepare it.")

    predictor = Predictor(tmp_path, NotReady())
    answers = []
    predictor.rank_async(request(tmp_path), lambda result, error: answers.append((result, error.kind)))
    assert answers == [(None, "not_prepared")]
    with pytest.raises(EnvironmentFailed):
        predictor.rank(request(tmp_path), 5)


def test_an_interpreter_that_cannot_start_is_an_error_and_not_an_endless_restart(qt_application, tmp_path, environment):
    from cnc_training.models.predictor import Predictor

    environment.python = tmp_path / "gone"
    predictor = Predictor(tmp_path / "serve", environment)
    with pytest.raises(JobFailed, match="could not be started"):
        predictor.rank(request(tmp_path), 10)
    assert predictor.starts <= 2


def test_an_answer_that_is_no_ranking_is_refused(predictor, tmp_path, monkeypatch):
    monkeypatch.setattr(predictor, "ask_and_wait", lambda *arguments: {"rows": "none"})
    with pytest.raises(ModelError, match="cannot be read"):
        predictor.rank(request(tmp_path), 5)


def test_folders_of_programs_that_ended_are_removed(predictor, tmp_path):
    old = tmp_path / "serve" / "4194304"  # over the highest process number
    old.mkdir(parents=True)
    (tmp_path / "serve" / "notes").mkdir()
    predictor.ask_and_wait("ping", {}, 20)
    assert sorted(path.name for path in (tmp_path / "serve").iterdir()) == sorted([str(os.getpid()), "notes"])
