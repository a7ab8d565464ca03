"""What a verb tells, and what becomes of its failures."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cnc_training.contract import VERBS, Candidate
from cnc_training.errors import Cancelled, GeometryError
from cnc_training.paths import RUNTIME_PROGRAM
from cnc_training.runtime import verbs
from cnc_training.runtime.report import Reporter

pytestmark = pytest.mark.quick


@pytest.fixture
def told():
    stream = io.BytesIO()
    reporter = Reporter(stream)
    reporter.events = lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    return reporter


def perform(tmp_path, reporter, handler, request="{}", verb="generate"):
    (tmp_path / "request.json").write_text(request)
    return verbs.perform(verb, tmp_path / "request.json", reporter, lambda verb: handler)


@pytest.mark.fault("F30", "progress as events")
def test_progress_is_thinned_but_its_end_is_always_told(told):
    for step in range(1, 10_001):
        told.progress(step, 10_000, "samples")
    events = told.events()
    assert len(events) < 1000
    assert events[-1]["done"] == 10_000


def test_numbers_that_json_does_not_know_become_null(told):
    np = pytest.importorskip("numpy")
    told.metric("loss", 1, float("nan"))
    told.send("x", a=[np.float32(1.5), np.int64(2), np.array([1.0, np.inf])], path=Path("a"), c=Candidate("zigzag"))
    first, second = told.events()
    assert first["value"] is None
    assert second["a"] == [1.5, 2, [1.0, None]]
    assert second["c"]["pattern"] == "zigzag"


def test_a_file_artifact_gets_its_hash_and_a_folder_none(told, tmp_path):
    (tmp_path / "m.onnx").write_bytes(b"abc")
    told.artifact("model", tmp_path / "m.onnx")
    told.artifact("dataset", tmp_path)
    first, second = told.events()
    assert first["sha256"] == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert second["sha256"] == ""


def test_a_host_that_is_gone_cancels():
    class Gone(io.BytesIO):
        def write(self, data):
            raise BrokenPipeError

    reporter = Reporter(Gone())
    reporter.log("hello?")
    with pytest.raises(Cancelled):
        reporter.check()


def test_a_result_is_done_and_zero(told, tmp_path):
    assert perform(tmp_path, told, lambda request, reporter: {"answer": request["a"]}, '{"a": 42}') == 0
    assert told.events()[-1] == {"event": "done", "result": {"answer": 42}}


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (GeometryError("empty", "The part is empty."), "empty"),
        (MemoryError(), "out_of_memory"),
        (OSError(errno.ENOSPC, "No space left on device", "/data/x"), "disk_full"),
        (PermissionError(errno.EACCES, "denied", "/data/x"), "not_writable"),
        (ImportError("No module named torch"), "missing_package"),
        (type("OutOfMemoryError", (RuntimeError,), {})("CUDA out of memory"), "gpu_out_of_memory"),
        (ZeroDivisionError("x"), "internal"),
    ],
)
def test_every_failure_is_one_error_event_with_a_sentence(told, tmp_path, failure, kind):
    def fails(request, reporter):
        raise failure

    assert perform(tmp_path, told, fails) == 1
    (event,) = told.events()
    assert event["event"] == "error"
    assert event["kind"] == kind
    assert event["message"].endswith((".", "x"))


@pytest.mark.parametrize("failure", [Cancelled(), KeyboardInterrupt(), RuntimeError("while cancelling")])
def test_a_cancelled_verb_ends_with_130_and_no_error(told, tmp_path, failure):
    def cancelled(request, reporter):
        reporter.cancel()
        raise failure

    assert perform(tmp_path, told, cancelled) == 130
    assert told.events() == []


@pytest.mark.parametrize("text", ["", "[]", "{", "null"])
def test_a_request_that_cannot_be_read_is_an_error(told, tmp_path, text):
    assert perform(tmp_path, told, lambda request, reporter: None, text) == 1
    assert told.events()[-1]["event"] == "error"


@pytest.mark.parametrize(
    ("verb", "request_", "environ", "filled"),
    [
        ("train", {}, {"CNC_TRAINING_DATASET": "/d"}, {"dataset": "/d", "base": "", "fine_tune": False}),
        ("train", {"dataset": "/o"}, {"CNC_TRAINING_DATASET": "/d"}, {"dataset": "/o", "base": "", "fine_tune": False}),
        ("train", {"base": ""}, {"CNC_TRAINING_BASE_MODEL": "m"}, {"dataset": "", "base": "m", "fine_tune": False}),
        ("train", {}, {"CNC_TRAINING_FINE_TUNE": "1"}, {"dataset": "", "base": "", "fine_tune": True}),
        ("train", {}, {"CNC_TRAINING_FINE_TUNE": "0"}, {"dataset": "", "base": "", "fine_tune": False}),
        ("fine-tune", {}, {}, {"dataset": "", "base": "", "fine_tune": True}),
        ("generate", {}, {"CNC_TRAINING_DATASET": "/d"}, {}),
    ],
)  # fmt: skip
def test_the_variables_of_the_seed_fill_what_a_request_leaves_empty(verb, request_, environ, filled):
    verbs.fill_from_environment(verb, request_, environ)
    assert request_ == filled


def test_every_verb_of_the_contract_has_a_handler():
    assert set(verbs.HANDLERS) == set(VERBS)


@pytest.mark.parametrize("words", [[], ["generate"], ["nonsense", "r.json"], ["probe", "r.json", "--fast"]])
def test_a_wrong_call_says_how_to_call(words):
    done = subprocess.run(
        [sys.executable, "-I", str(RUNTIME_PROGRAM), *words], stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert done.stderr.startswith("usage: runtime")


def test_short_module_names_of_the_runtime_do_not_shadow_packages(tmp_path):
    """A package called `report` may be installed: ours is cnc_training.runtime.report and nothing else."""
    code = (
        "import runpy, sys; sys.argv = ['runtime'];"
        f"sys.path.insert(0, {str(RUNTIME_PROGRAM)!r});"
        f"\ntry: runpy.run_path({str(RUNTIME_PROGRAM / '__main__.py')!r}, run_name='not main')\nfinally: pass"
        f"\nassert {str(RUNTIME_PROGRAM)!r} not in sys.path, sys.path"
    )
    subprocess.run([sys.executable, "-I", "-c", code], check=True, env=dict(os.environ))
