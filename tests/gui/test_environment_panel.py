"""The Environment panel shows what the manager knows, and asks it for what a person clicks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import pytest

pytestmark = [pytest.mark.quick, pytest.mark.usefixtures("qt_application")]

GPU = {
    "gpus": [{"name": "Test GPU", "memory_mib": 8192, "driver": "580.1"}],
    "backend": "cuda",
    "reason": "Test GPU with driver 580.1.",
    "torch": "2.13.0",
    "torch_cuda": "13.0",
    "cuda_available": True,
    "device": "Test GPU",
}
NO_GPU = {"gpus": [], "backend": "cpu", "reason": "No NVIDIA GPU was found.", "torch": None, "cuda_available": False}


@dataclass
class Source:
    path: str
    origin: str
    accepted: Optional[bool]
    reason: str

    @property
    def text(self) -> str:
        return f"{self.path} ({self.origin})" + (f": {self.reason}" if self.reason else "")


@pytest.fixture
def environment(qt_application):
    """An EnvironmentManager as far as the panel sees it, moved by hand."""
    from cnc_training.qt import QtCore

    class ScriptedEnvironment(QtCore.QObject):
        stateChanged = QtCore.Signal(str)
        progressChanged = QtCore.Signal(int, int, str)
        logged = QtCore.Signal(str)
        finished = QtCore.Signal(bool)
        surveyed = QtCore.Signal()

        def __init__(self):
            super().__init__()
            self.state, self.reason = "NOT_PREPARED", "The environment has not been prepared yet."
            self.cpu_only, self.preparing, self.chosen = False, False, ""
            self.mirror, self.downloads, self.trusted = "", Path("/inbox"), []
            self.summary, self.calls = dict(NO_GPU), []
            self.pythons = [Source("/usr/bin/python3.8", "on PATH", False, "it is 3.8"),
                            Source("/usr/bin/python3.11", "on PATH", True, "")]  # fmt: skip

        def sources(self):
            return self.pythons

        def gpu_summary(self):
            return self.summary

        def estimate(self):
            return {"download_bytes": 258e6, "needed_bytes": 1.6e9, "free_bytes": 50e9}

        def survey(self):
            self.calls.append("survey")

        def prepare(self, interpreter):
            self.calls.append(("prepare", interpreter))

        def repair(self, interpreter):
            self.calls.append(("repair", interpreter))

        def unknown_hash(self, archive):
            return "" if "known" in archive else "0123"

        def trust(self, sha256):
            self.trusted.append(sha256)

        def diagnostics(self):
            return "version: 1\nstate: READY"

        def remove(self):
            self.calls.append("remove")

        def cancel(self):
            self.calls.append("cancel")

        def go(self, state, reason=""):
            self.state, self.reason = state, reason
            self.stateChanged.emit(state)

    return ScriptedEnvironment()


@pytest.fixture
def panel(environment):
    from cnc_training.gui.environment_log import EnvironmentLog
    from cnc_training.gui.environment_panel import EnvironmentPanel

    log = EnvironmentLog(environment)
    environment.logged.emit("said before the panel was opened")
    made = EnvironmentPanel(environment, log)
    made.show()
    yield made
    made.close()


def test_before_it_is_prepared_the_panel_says_why_and_what_it_will_cost(panel, environment):
    assert panel.state.text() == "Not prepared" and "has not been prepared" in panel.reason.text()
    assert panel.estimate.text() == "258 MB to download, 1.6 GB of disk needed, 50.0 GB free"
    assert panel.prepare.isEnabled() and not panel.cancel.isEnabled() and not panel.repair.isEnabled()
    assert environment.calls == ["survey"]


def test_too_little_disk_is_said_before_anything_starts():
    from cnc_training.gui.environment_texts import estimate_text

    assert "Not enough disk" in estimate_text({"download_bytes": 3e8, "needed_bytes": 2e9, "free_bytes": 1e9}, False)


def test_refused_pythons_are_listed_with_their_reason_and_cannot_be_chosen(panel, environment):
    assert panel.sources.refused() == ["/usr/bin/python3.8 (on PATH): it is 3.8"]
    assert panel.sources.chosen() == ""
    panel.sources.list.setCurrentIndex(1)
    panel.prepare.click()
    assert environment.calls[-1] == ("prepare", "/usr/bin/python3.11")


def test_a_python_chosen_earlier_is_chosen_again(environment):
    from cnc_training.gui.sources_list import SourcesList

    environment.pythons.insert(0, Source("/opt/python3.12", "chosen", None, ""))
    environment.chosen = "/opt/python3.12"
    assert SourcesList(environment).chosen() == "/opt/python3.12"


def test_while_preparing_only_cancel_works_and_progress_is_shown(panel, environment):
    environment.go("PREPARING")
    environment.progressChanged.emit(45, 100, "Downloading torch")
    assert (panel.prepare.isEnabled(), panel.repair.isEnabled(), panel.cancel.isEnabled()) == (False, False, True)
    assert not panel.cpu_only.isEnabled() and not panel.sources.isEnabled()
    assert panel.progress.isVisible() and panel.progress.value() == 45
    assert panel.step.text() == "Downloading torch"
    panel.cancel.click()
    assert environment.calls[-1] == "cancel"


def test_a_failure_shows_its_reason_and_can_be_repaired(panel, environment):
    environment.go("FAILED", "The disk is full. Free 1.2 GB.")
    assert panel.reason.text() == "The disk is full. Free 1.2 GB." and panel.repair.isEnabled()
    panel.repair.click()
    assert environment.calls[-1] == ("repair", "")


def test_driver_torch_and_device_are_told_apart(panel, environment):
    assert panel.gpu["driver"].text() == "none for NVIDIA"
    assert panel.gpu["gpu"].text() == "GPU: Not detected"
    assert panel.gpu["torch"].text() == "not installed yet"
    environment.summary = dict(GPU, torch_cuda=None, cuda_available=False, reason="CPU only, as set.")
    environment.surveyed.emit()
    assert panel.gpu["driver"].text() == "NVIDIA 580.1"
    assert panel.gpu["gpu"].text() == "Test GPU (8 GiB)"
    assert panel.gpu["torch"].text() == "2.13.0, built for the CPU"
    assert panel.gpu["device"].text() == "CPU (CPU only, as set)"
    environment.summary = dict(NO_GPU, problem="nvidia-smi did not answer within 5 s")
    environment.surveyed.emit()
    assert panel.gpu["driver"].text() == "does not work: nvidia-smi did not answer within 5 s"
    environment.summary = GPU
    environment.finished.emit(True)
    assert panel.gpu["torch"].text() == "2.13.0, built for CUDA 13.0"
    assert panel.gpu["device"].text() == "Test GPU"


def test_cpu_only_is_set_at_the_manager_and_the_machine_looked_at_again(panel, environment):
    panel.cpu_only.setChecked(True)
    assert environment.cpu_only is True and environment.calls[-1] == "survey"
    assert not panel.gpu["driver"].isVisible() and not panel.gpu["gpu"].isVisible()  # there is nothing to choose
    panel.cpu_only.setChecked(False)
    assert panel.gpu["driver"].isVisible() and panel.gpu["gpu"].isVisible()


def test_diagnostics_are_copied_with_one_click(panel):
    from cnc_training.qt import QtGui

    panel.copy.click()
    assert QtGui.QApplication.clipboard().text() == "version: 1\nstate: READY"
    assert "clipboard" in panel.step.text()


def test_removing_asks_first_and_shows_that_it_goes_on(panel, environment, monkeypatch):
    answers = [False, True]
    monkeypatch.setattr("cnc_training.gui.environment_panel.confirm", lambda *_: answers.pop(0))
    panel.remove.click()
    assert "remove" not in environment.calls
    panel.remove.click()
    assert environment.calls[-1] == "remove"
    environment.go("REMOVING")
    assert panel.state.text() == "Removing..."
    assert not any(button.isEnabled() for button in (panel.prepare, panel.repair, panel.cancel, panel.remove))


def test_an_unknown_archive_is_a_source_only_after_it_was_trusted(panel, environment, monkeypatch):
    answers = [False, True]
    monkeypatch.setattr("cnc_training.gui.sources_list.confirm", lambda *_: answers.pop(0))
    panel.sources.take_archive("/tmp/strange.tar.gz")
    assert (environment.trusted, panel.sources.chosen()) == ([], "")
    panel.sources.take_archive("/tmp/strange.tar.gz")
    assert (environment.trusted, panel.sources.chosen()) == (["0123"], "/tmp/strange.tar.gz")
    panel.sources.take_archive("/tmp/known.tar.gz")
    assert (environment.trusted, panel.sources.chosen()) == (["0123"], "/tmp/known.tar.gz")


def test_log_lines_have_a_time_and_those_of_before_are_there(panel, environment, wait_until):
    environment.logged.emit("one\ntwo\n")
    wait_until(lambda: len(panel.log.lines()) == 3)
    assert [line[8:] for line in panel.log.lines()] == ["  said before the panel was opened", "  one", "  two"]
    assert all(line[2] == line[5] == ":" for line in panel.log.lines())
