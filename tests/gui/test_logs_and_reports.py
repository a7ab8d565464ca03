"""The log of a job can be searched and copied, and a double click opens what a job left."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from cnc_training.jobs.job import Job, JobState

pytestmark = [pytest.mark.quick, pytest.mark.usefixtures("qt_application")]


@pytest.fixture
def log():
    from cnc_training.gui.log_view import LogView

    view = LogView()
    view.set_text("epoch 1: loss 0.9\nepoch 2: loss 0.5\nepoch 3: loss 0.4")
    return view


def line_of(view):
    return view.text.textCursor().blockNumber()


def test_enter_in_the_search_field_walks_through_the_matches_and_begins_again(log):
    from cnc_training.qt import QtGui

    log.text.moveCursor(QtGui.QTextCursor.Start)
    log.find.setText("loss")
    found = []
    for _ in range(4):
        log.find.returnPressed.emit()
        found.append(line_of(log))
    assert found == [0, 1, 2, 0]


def test_a_word_that_is_not_there_is_said_to_be_missing(log):
    log.find.setText("gradient")
    log.find.returnPressed.emit()
    assert log.missing.isVisibleTo(log) and "gradient" in log.missing.text()
    log.find.setText("loss")
    log.find.returnPressed.emit()
    assert not log.missing.isVisibleTo(log)


def test_copy_takes_the_whole_log(log):
    from cnc_training.qt import QtGui

    log.copy.click()
    assert QtGui.QApplication.clipboard().text().splitlines()[-1] == "epoch 3: loss 0.4"


@pytest.fixture
def opened(monkeypatch):
    """What the desktop is asked to open."""
    from cnc_training import host
    from cnc_training.gui import job_files

    found = []
    monkeypatch.setattr(job_files, "open_file", found.append)
    monkeypatch.setattr(host, "open_folder", found.append)
    return found


@pytest.mark.parametrize("written", [True, False])
def test_a_double_click_opens_the_report_and_without_one_the_folder(opened, tmp_path, written):
    from cnc_training.gui.jobs_panel import JobsPanel

    report = tmp_path / "report.html"
    if written:
        report.write_text("<html>")
    job = Job("a", "evaluate", "mine", {}, JobState.SUCCEEDED, created=1.0, folder=str(tmp_path))
    job.artifacts = [{"kind": "report", "path": str(report), "sha256": ""}]
    panel = JobsPanel(scripted_queue(job))
    panel.table.itemActivated.emit(panel.table.item(0, 0))
    assert opened == [report if written else tmp_path]


def scripted_queue(job):
    """A JobQueue with one job, as far as the panel sees it."""
    connect = SimpleNamespace(connect=lambda slot: None)
    names = ("jobAdded", "jobUpdated", "jobLog", "jobFinished", "jobRemoved")
    return SimpleNamespace(
        jobs=[job], job=lambda job_id: job, log_text=lambda job_id: "", **dict.fromkeys(names, connect)
    )
