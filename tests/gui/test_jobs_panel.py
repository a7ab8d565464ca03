"""The Jobs panel shows what the queue says, and stays quick when a job floods its log."""

from __future__ import annotations

import time

import pytest

pytestmark = [pytest.mark.quick, pytest.mark.usefixtures("qt_application")]


@pytest.fixture
def queue(qt_application, tmp_path):
    """A JobQueue as far as the panel sees it, with jobs that the test moves by hand."""
    from cnc_training.jobs.job import Job, JobState
    from cnc_training.qt import QtCore

    class ScriptedQueue(QtCore.QObject):
        jobAdded = QtCore.Signal(str)
        jobUpdated = QtCore.Signal(str)
        jobLog = QtCore.Signal(str, str)
        jobFinished = QtCore.Signal(str)
        jobRemoved = QtCore.Signal(str)

        def __init__(self):
            super().__init__()
            self.by_id = {}
            self.logs = {}
            self.calls = []

        @property
        def jobs(self):
            return list(self.by_id.values())

        def job(self, job_id):
            return self.by_id[job_id]

        def log_text(self, job_id):
            return self.logs.get(job_id, "")

        def add(self, job_id, kind="train", label="mine", state=JobState.QUEUED):
            job = Job(job_id, kind, label, {}, created=time.time(), folder=str(tmp_path / job_id))
            self.by_id[job_id] = job
            if state is not JobState.QUEUED:
                job.advance(JobState.RUNNING, time.time() - 12)
            if state not in (JobState.QUEUED, JobState.RUNNING):
                job.advance(state, time.time())
            self.jobAdded.emit(job_id)
            return job

        def cancel(self, job_id):
            self.calls.append(("cancel", job_id))

        def resume(self, job_id):
            self.calls.append(("resume", job_id))

        def repeat(self, job_id):
            self.calls.append(("repeat", job_id))

        def clear(self):
            self.calls.append(("clear",))

        def export(self, path):
            if path.parent.name == "full":
                raise OSError(28, "No space left on device")
            self.calls.append(("export", path.name))

        def remove(self, job_id):
            self.calls.append(("remove", job_id))
            del self.by_id[job_id]
            self.jobRemoved.emit(job_id)

    return ScriptedQueue()


@pytest.fixture
def panel(queue):
    from cnc_training.gui.jobs_panel import JobsPanel

    made = JobsPanel(queue)
    made.resize(700, 700)
    made.show()
    yield made
    made.close()


def cell(panel, row, column):
    return panel.table.item(row, column).text()


def test_a_running_job_shows_type_name_detail_progress_state_eta_and_duration(queue, panel, wait_until):
    from cnc_training.gui.jobs_table import DETAIL, DURATION, ETA, NAME, PROGRESS, STATE, TYPE
    from cnc_training.jobs.job import JobState

    job = queue.add("1", state=JobState.RUNNING)
    event = {"event": "progress", "done": 0, "total": 40, "unit": "epochs", "text": "training"}
    job.take_event(event, time.time() - 10)
    job.take_event({**event, "done": 10}, time.time())
    queue.jobUpdated.emit("1")
    wait_until(lambda: cell(panel, 0, PROGRESS) == "25 %")
    assert cell(panel, 0, TYPE) == "Train" and cell(panel, 0, NAME) == "mine"
    assert cell(panel, 0, DETAIL) == "training: 10 of 40 epochs"
    assert cell(panel, 0, STATE) == "Running"
    assert cell(panel, 0, ETA) in ("30s", "31s") and cell(panel, 0, DURATION) in ("12s", "13s")
    assert "Train: mine - Running" in panel.banner.text()
    assert "1 running, 0 queued, 1 in all" in panel.overview.text()


def test_the_cancel_button_is_there_while_the_job_lives_and_cancels_it(queue, panel, wait_until):
    from cnc_training.jobs.job import JobState

    job = queue.add("1", state=JobState.RUNNING)
    queue.add("2")
    panel.table.cancel_button("1").click()
    assert queue.calls == [("cancel", "1")]
    job.advance(JobState.CANCELLED, time.time())
    queue.jobUpdated.emit("1")
    wait_until(lambda: panel.table.cancel_button("1") is None)
    assert panel.table.cancel_button("2") is not None


def test_selecting_a_job_shows_its_log_banner_and_curves(queue, panel):
    from cnc_training.jobs.job import JobState

    first = queue.add("1", label="first", state=JobState.SUCCEEDED)
    first.metrics += [("train_loss", 1, 0.5), ("train_loss", 2, 0.25), ("validation_loss", 1, 0.6)]
    queue.logs = {"1": "hello from one\n", "2": "hello from two\n"}
    queue.add("2", kind="generate", label="second", state=JobState.FAILED)
    assert panel.log.lines() == ["hello from two"] and not panel.plot.isVisible()
    panel.table.select("1")
    assert panel.log.lines() == ["hello from one"]
    assert "first" in panel.banner.text()
    assert panel.plot.series() == {"training": [(1, 0.5), (2, 0.25)], "validation": [(1, 0.6)]}
    assert panel.plot.isVisible()


def test_buttons_follow_the_state_of_the_selected_job(queue, panel):
    from cnc_training.jobs.job import JobState

    queue.add("1", state=JobState.SUCCEEDED)
    assert (panel.resume.isEnabled(), panel.repeat.isEnabled(), panel.remove.isEnabled()) == (False, True, True)
    queue.add("2", state=JobState.INTERRUPTED)
    assert (panel.resume.isEnabled(), panel.repeat.isEnabled(), panel.remove.isEnabled()) == (True, True, True)
    queue.add("3", state=JobState.RUNNING)
    assert (panel.resume.isEnabled(), panel.repeat.isEnabled(), panel.remove.isEnabled()) == (False, False, False)
    panel.table.select("2")
    panel.resume.click()
    panel.table.select("1")
    panel.repeat.click()
    assert queue.calls == [("resume", "2"), ("repeat", "1")]


def test_remove_asks_and_then_takes_the_row_away(queue, panel, monkeypatch):
    from cnc_training import host
    from cnc_training.jobs.job import JobState

    queue.add("1", state=JobState.SUCCEEDED)
    queue.add("2", state=JobState.SUCCEEDED)
    monkeypatch.setattr(host, "confirm", lambda *args, **kwargs: False)
    panel.remove.click()
    assert queue.calls == []
    monkeypatch.setattr(host, "confirm", lambda *args, **kwargs: True)
    panel.remove.click()
    assert queue.calls == [("remove", "2")] and panel.table.rowCount() == 1


def test_history_is_shown_when_the_panel_opens_later(queue):
    from cnc_training.gui.jobs_panel import JobsPanel
    from cnc_training.gui.jobs_table import NAME
    from cnc_training.jobs.job import JobState

    queue.add("1", label="older", state=JobState.SUCCEEDED)
    queue.add("2", label="newer", state=JobState.INTERRUPTED)
    later = JobsPanel(queue)
    assert [cell(later, row, NAME) for row in range(2)] == ["newer", "older"]


@pytest.mark.fault("F31", "a flood of lines into the log view")
def test_a_flood_of_log_lines_neither_blocks_the_window_nor_grows_without_bound(queue, panel, qt_application):
    from cnc_training.gui.log_view import KEPT_LINES
    from cnc_training.jobs.job import JobState
    from cnc_training.qt import QtCore

    queue.add("1", state=JobState.RUNNING)
    beats = []
    timer = QtCore.QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: beats.append(time.thread_time()))
    timer.start()
    sent = 0
    end = time.monotonic() + 1.5
    while time.monotonic() < end:
        queue.jobLog.emit("1", "\n".join(f"line {sent + i} of a job that talks too much" for i in range(200)))
        sent += 200
        qt_application.processEvents(QtCore.QEventLoop.AllEvents, 2)
    gaps = [b - a for a, b in zip(beats, beats[1:])]
    assert sent > 20_000, "the flood was no flood"
    assert max(gaps) < 0.1
    assert len(panel.log.lines()) <= 2 * KEPT_LINES
    assert f"line {sent - 1} " in panel.log.lines()[-1]


def test_the_log_follows_its_newest_line_until_one_scrolls_up(queue, panel, wait_until):
    from cnc_training.jobs.job import JobState

    queue.add("1", state=JobState.RUNNING)
    queue.jobLog.emit("1", "\n".join(f"line {i}" for i in range(200)))
    bar = panel.log.text.verticalScrollBar()
    wait_until(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    bar.setValue(3)
    assert not panel.log.follow.isChecked()
    queue.jobLog.emit("1", "one more")
    wait_until(lambda: panel.log.text.toPlainText().endswith("one more"))
    assert bar.value() == 3
    panel.log.follow.setChecked(True)
    assert bar.value() == bar.maximum()


def test_clear_asks_first_and_export_takes_the_kind_that_was_chosen(panel, queue, tmp_path, monkeypatch):
    from cnc_training import host
    from cnc_training.qt import QtGui

    monkeypatch.setattr(host, "confirm", lambda *_, **__: False)
    panel.clear.click()
    assert queue.calls == []
    monkeypatch.setattr(host, "confirm", lambda *_, **__: True)
    panel.clear.click()
    chosen = [("", ""), ("jobs.csv", "CSV (*.csv)"), ("jobs", "JSON (*.json)"), ("jobs", "CSV (*.csv)")]
    for name, kind in chosen:
        answer = (str(tmp_path / name) if name else "", kind)
        monkeypatch.setattr(QtGui.QFileDialog, "getSaveFileName", lambda *_, answer=answer: answer)
        panel.export.click()
    assert queue.calls == [("clear",), ("export", "jobs.csv"), ("export", "jobs.json"), ("export", "jobs.csv")]


def test_an_export_that_cannot_be_written_is_told(panel, tmp_path, monkeypatch):
    from cnc_training import host

    told = []
    monkeypatch.setattr(host, "tell", lambda title, message, detail="": told.append(message))
    panel.export_to(tmp_path / "full" / "jobs.csv")
    assert told == [f"{tmp_path / 'full' / 'jobs.csv'} cannot be written: No space left on device"]
