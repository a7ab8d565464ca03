"""tools/runtime: its flags are the contract's fields, its errors are sentences, and it ends what it started."""

from __future__ import annotations

import dataclasses
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from held_python import HeldPython
from process_chain import until

TOOLS = Path(__file__).resolve().parents[2] / "tools"
sys.path.insert(0, str(TOOLS))

from command_line import arguments  # noqa: E402

from cnc_training import contract, paths  # noqa: E402
from cnc_training.env.layout import read_json  # noqa: E402
from cnc_training.errors import TrainingError  # noqa: E402


def request(*words: str):
    return arguments.request_of(arguments.parse(list(words), ""))


@pytest.mark.quick
def test_defaults_are_those_of_the_contract(data_root):
    made = request("generate", "--name", "set1")
    assert made == contract.GenerateRequest("set1", str(paths.datasets_root() / "set1"))
    trained = request("train", "--name", "m1")
    assert dataclasses.replace(trained, checkpoint_folder="") == contract.TrainRequest("m1", str(paths.models_root()))


@pytest.mark.quick
def test_every_flag_arrives_in_its_field(data_root):
    (data_root / "datasets" / "set1").mkdir(parents=True)
    made = request(
        "train", "--name", "m1", "--dataset", "set1", "--epochs", "7", "--learning-rate", "0.1", "--features", "v1",
        "--device", "cpu", "--no-resume", "--overwrite", "--seed", "9",
    )  # fmt: skip
    assert made.dataset == str(data_root / "datasets" / "set1")
    assert (made.epochs, made.learning_rate, made.features, made.device) == (7, 0.1, "v1", "cpu")
    assert (made.resume, made.overwrite, made.seed, made.fine_tune) == (False, True, 9, False)
    assert request("fine-tune", "--name", "m2", "--base", "base").fine_tune is True


@pytest.mark.quick
def test_tools_are_named_or_described(data_root):
    made = request("generate", "--name", "s", "--tools", "ball6", "bull:8:2", "flat:10")
    assert [(t.kind, t.diameter_mm, t.corner_radius_mm) for t in made.tools] == [
        ("ball", 6.0, 3.0),
        ("bull", 8.0, 2.0),
        ("flat", 10.0, 0.0),
    ]
    with pytest.raises(SystemExit):
        request("generate", "--name", "s", "--tools", "laser:1")


@pytest.mark.quick
@pytest.mark.parametrize(
    "words, word",
    [
        (("train", "--name", "m", "--dataset", "none"), "no dataset none"),
        (("evaluate", "--model", "none"), "no strategy model none"),
        (("evaluate", "--model", "", "--parts-file", "none.json"), "no file none.json"),
    ],
)
def test_what_is_not_there_is_named(data_root, words, word):
    with pytest.raises(TrainingError, match=word):
        request(*words)


def start(tiny, home: Path, *words: str, python: str = sys.executable) -> subprocess.Popen:
    environ = {
        **os.environ,
        **tiny.environ,
        "CNC_TRAINING_HOME": str(home),
        "CNC_TRAINING_LOCK": str(tiny.lock),
        "CNC_TRAINING_PYTHON": python,
    }
    command = [sys.executable, str(TOOLS / "runtime"), *words]
    return subprocess.Popen(
        command, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_prepare_and_then_a_verb_that_needs_no_second_prepare(tiny, tmp_path):
    prepare = start(tiny, tmp_path / "home", "prepare", "--json")
    told, log = prepare.communicate(timeout=300)
    assert prepare.returncode == 0, log
    path = Path(json.loads(told)["path"])
    assert path.is_dir()
    assert list((tmp_path / "home" / "runtime" / "trash").glob("*")) == []
    probe = start(tiny, tmp_path / "home", "probe", "--json")
    told, log = probe.communicate(timeout=300)
    assert probe.returncode == 0, log
    assert json.loads(told)["device"] == "cpu"
    assert "Preparing" not in log
    told, log = start(tiny, tmp_path / "home", "diagnostics").communicate(timeout=300)
    assert "state: READY" in told and str(path.parent.parent) in told
    told, log = start(tiny, tmp_path / "home", "remove", "--json").communicate(timeout=300)
    assert json.loads(told)["removed_bytes"] > 1000, log
    assert not (tmp_path / "home" / "runtime").exists()


def test_a_failure_is_a_sentence_on_stderr_and_an_object_on_stdout(tiny, tmp_path):
    (tiny.wheels / "tinyone-1.0-py3-none-any.whl").unlink()
    failed = start(tiny, tmp_path / "home", "probe", "--json")
    told, log = failed.communicate(timeout=300)
    assert failed.returncode == 1
    assert json.loads(told)["error"]["kind"] == "not_found"
    assert "not been prepared yet. Preparing it now." in log
    assert "tools/runtime: Downloading failed for" in log
    assert "Traceback" not in log


@pytest.fixture
def interruptible():
    """Ctrl+C counts for what is started, also where the shell that runs the tests in its background switched it off."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_signal_ends_the_command_and_everything_it_started(tiny, tmp_path, interruptible, number):
    from cnc_training.runtime.process_tree import descendants

    held = HeldPython(tmp_path / "held", "download")
    command = start(tiny, tmp_path / "home", "prepare", python=str(held.path))
    until(lambda: held.holds or command.poll() is not None, 120, "Prepare did not come to its downloads")
    assert (read_json(tmp_path / "home" / "runtime" / "journal.json") or {}).get("step") == "download"
    tree = descendants(command.pid)
    assert tree
    command.send_signal(number)
    command.communicate(timeout=10)
    assert command.returncode == (-9 if number == signal.SIGKILL else 130)
    until(lambda: not any(_lives(pid) for pid in tree), 3, "a process is left")


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
