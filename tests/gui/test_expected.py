"""What the dialogs say before a job starts follows from what earlier jobs took."""

from __future__ import annotations

import os
from types import SimpleNamespace

import pytest

from cnc_training.contract import EvaluateRequest, GenerateRequest, TrainRequest
from cnc_training.gui.expected import Expected
from cnc_training.jobs.job import Job, JobState

pytestmark = pytest.mark.quick


def job(kind, seconds, request, state=JobState.SUCCEEDED, attempt=1):
    return Job("id", kind, "", request, state, started=1000.0, ended=1000.0 + seconds, attempt=attempt)


@pytest.fixture
def datasets(tmp_path):
    folder = tmp_path / "may"
    folder.mkdir()
    (folder / "shard-00000.npz").write_bytes(b"x" * 500_000)
    return [SimpleNamespace(folder=folder, card=SimpleNamespace(samples=100))]


def expected(jobs, datasets=()):
    return Expected(lambda: jobs, lambda: datasets)


def generate(samples, workers=2):
    return GenerateRequest("d", "/d", samples=samples, workers=workers)


def test_before_the_first_job_nothing_is_claimed():
    said = expected([])
    request = TrainRequest("m", "/models", dataset="/elsewhere")
    for text in (said.generate(generate(100)), said.train(request), said.evaluate(EvaluateRequest("m", synthetic=5))):
        assert text == "How long it takes here is known after the first one."


def test_samples_follow_from_the_median_time_per_sample_and_core(datasets):
    request = {"samples": 100, "workers": 2}
    jobs = [job("generate", seconds, request) for seconds in (100.0, 200.0, 9000.0)]
    text = expected(jobs, datasets).generate(generate(150))
    assert text == "Expected: about 5m 00s. About 750 kB of disk."
    assert "2m 30s" in expected(jobs, datasets).generate(generate(150, workers=4))


def test_failed_and_resumed_jobs_do_not_count():
    request = {"samples": 100, "workers": 1}
    jobs = [job("generate", 1.0, request, JobState.FAILED), job("generate", 1.0, request, attempt=2)]
    assert "known after" in expected(jobs).generate(generate(100))


def test_training_counts_samples_seen_and_making_them_where_there_is_no_dataset(datasets):
    folder = str(datasets[0].folder)
    cores = os.cpu_count()
    jobs = [
        job("train", 40.0, {"dataset": folder, "epochs": 4}),
        job("generate", 100.0, {"samples": 100, "workers": cores}),
    ]
    said = expected(jobs, datasets)
    assert said.train(TrainRequest("m", "/models", dataset=folder, epochs=12)) == "Expected: about 2m 00s."
    assert said.train(TrainRequest("m", "/models", samples=100, epochs=12)) == "Expected: about 3m 40s."


def test_an_evaluation_counts_parts_and_tools():
    jobs = [job("evaluate", 60.0, {"synthetic": 10, "tools": ["ball6"]})]
    request = EvaluateRequest("m", synthetic=20, tools=["ball6", "flat6"])
    assert expected(jobs).evaluate(request) == "Expected: about 4m 00s."
