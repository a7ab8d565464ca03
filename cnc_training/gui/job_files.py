"""What a finished job left to look at."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from cnc_training.jobs.job import Job
from cnc_training.qt import QtCore, QtGui


def report_of(job: Job) -> Optional[Path]:
    """The newest report of a job that is still there."""
    reports = [Path(item["path"]) for item in job.artifacts if item["kind"] == "report"]
    return next((path for path in reversed(reports) if path.is_file()), None)


def open_file(path: Path) -> None:
    """In the program that the desktop has for it."""
    QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(str(path)))
