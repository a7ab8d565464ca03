"""A job as data: its states, progress, ETA, and what it takes from another process."""

from __future__ import annotations

import pytest

from cnc_training.jobs.job import Job, JobState, duration_text

pytestmark = pytest.mark.quick


def running() -> Job:
    job = Job("1", "train", "ball", {}, created=1.0)
    job.advance(JobState.RUNNING, 10.0)
    return job


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0s"), (12.4, "12s"), (59.6, "1m 00s"), (185, "3m 05s"), (3599.7, "1h 00m"), (3720, "1h 02m"),
     (90000, "25h 00m"), (None, ""), (-1, ""), (float("nan"), ""), (float("inf"), "")],
)  # fmt: skip
def test_durations_read_as_people_say_them(seconds, text):
    assert duration_text(seconds) == text


def test_the_eta_follows_the_mean_speed_of_the_phase():
    job = running()
    assert job.eta_text(11.0) == ""
    job.take_event({"event": "progress", "done": 0, "total": 100, "unit": "samples"}, 20.0)
    assert job.eta_s(21.0) is None
    job.take_event({"event": "progress", "done": 10, "total": 100, "unit": "samples"}, 30.0)
    assert job.eta_s(30.0) == pytest.approx(90.0)
    assert job.eta_text(30.0) == "1m 30s"


def test_work_found_done_at_a_resume_does_not_make_the_eta_too_good():
    job = running()
    job.take_event({"event": "progress", "done": 90, "total": 100, "unit": "samples"}, 20.0)
    job.take_event({"event": "progress", "done": 91, "total": 100, "unit": "samples"}, 30.0)
    assert job.eta_s(30.0) == pytest.approx(90.0)


def test_a_new_phase_begins_its_own_eta():
    job = running()
    job.take_event({"event": "progress", "done": 0, "total": 100, "unit": "samples"}, 10.0)
    job.take_event({"event": "progress", "done": 100, "total": 100, "unit": "samples"}, 1000.0)
    job.take_event({"event": "progress", "done": 0, "total": 40, "unit": "epochs"}, 1000.0)
    job.take_event({"event": "progress", "done": 4, "total": 40, "unit": "epochs"}, 1008.0)
    assert job.eta_s(1008.0) == pytest.approx(72.0)
    assert job.fraction == pytest.approx(0.1)


@pytest.mark.parametrize(
    "event",
    [{"event": "progress", "done": "many", "total": 3}, {"event": "progress"}, {"event": "metric", "name": "loss"},
     {"event": "metric", "name": 3, "step": 1, "value": 1}, {"event": "progress", "done": True, "total": 1},
     {"event": "progress", "done": float("nan"), "total": 1}],
)  # fmt: skip
def test_events_of_the_wrong_shape_change_nothing(event):
    job, untouched = running(), running()
    job.take_event(event, 11.0)
    assert job == untouched


def test_a_diverged_loss_is_kept_as_missing():
    job = running()
    job.take_event({"event": "metric", "name": "loss", "step": 3, "value": None}, 11.0)
    assert job.metrics == [("loss", 3.0, None)]


@pytest.mark.parametrize(
    ("way", "allowed"),
    [
        ([JobState.RUNNING, JobState.SUCCEEDED], True),
        ([JobState.CANCELLED, JobState.QUEUED, JobState.RUNNING], True),
        ([JobState.RUNNING, JobState.INTERRUPTED, JobState.QUEUED], True),
        ([JobState.SUCCEEDED], False),
        ([JobState.RUNNING, JobState.SUCCEEDED, JobState.QUEUED], False),
        ([JobState.RUNNING, JobState.QUEUED], False),
    ],
)
def test_only_sensible_changes_of_state_are_possible(way, allowed):
    job = Job("1", "train", "ball", {})
    for state in way[:-1]:
        job.advance(state, 1.0)
    if allowed:
        job.advance(way[-1], 2.0)
        assert job.state is way[-1]
    else:
        with pytest.raises(ValueError, match="cannot go"):
            job.advance(way[-1], 2.0)


def test_duration_counts_until_the_end():
    job = running()
    assert job.duration_s(25.0) == 15.0
    job.advance(JobState.FAILED, 30.0)
    assert job.duration_s(99.0) == 20.0
    assert Job("2", "train", "", {}).duration_s(5.0) is None


def test_titles_and_details_say_what_and_why():
    job = running()
    assert job.title == "Train: ball"
    job.take_event({"event": "progress", "done": 3, "total": 40, "unit": "epochs", "text": "Training"}, 11.0)
    assert job.detail == "Training: 3 of 40 epochs"
    job.error = {"kind": "x", "message": "The disk is full.", "hint": "Free some space."}
    job.advance(JobState.FAILED, 12.0)
    assert job.detail == "The disk is full. Free some space."
