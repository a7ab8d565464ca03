"""A training job in words: the cells of its row, the banner about it, and its loss curves. No widgets."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Dict, Iterable, List, Optional, Tuple

from cnc_training.host import QT_TRANSLATE_NOOP, translate, translated
from cnc_training.jobs.job import RULE_BASED, Job, JobState, duration_text

# Metric names that are drawn, in this order; what else a job measures is in its log and report.
CURVES = (
    ("train_loss", QT_TRANSLATE_NOOP("CncTraining", "training")),
    ("loss", QT_TRANSLATE_NOOP("CncTraining", "training")),
    ("validation_loss", QT_TRANSLATE_NOOP("CncTraining", "validation")),
    ("val_loss", QT_TRANSLATE_NOOP("CncTraining", "validation")),
)
TRAINING_KINDS = ("train", "fine-tune")
KIND_TEXTS = {
    "prepare": QT_TRANSLATE_NOOP("CncTraining", "Prepare environment"),
    "probe": QT_TRANSLATE_NOOP("CncTraining", "Probe environment"),
    "generate": QT_TRANSLATE_NOOP("CncTraining", "Synthetic data"),
    "merge": QT_TRANSLATE_NOOP("CncTraining", "Merge dataset"),
    "train": QT_TRANSLATE_NOOP("CncTraining", "Train"),
    "fine-tune": QT_TRANSLATE_NOOP("CncTraining", "Fine-tune"),
    "evaluate": QT_TRANSLATE_NOOP("CncTraining", "Evaluate"),
    "rank": QT_TRANSLATE_NOOP("CncTraining", "Rank"),
}
STATE_TEXTS = {
    JobState.QUEUED: QT_TRANSLATE_NOOP("CncTraining", "Queued"),
    JobState.RUNNING: QT_TRANSLATE_NOOP("CncTraining", "Running"),
    JobState.SUCCEEDED: QT_TRANSLATE_NOOP("CncTraining", "Succeeded"),
    JobState.FAILED: QT_TRANSLATE_NOOP("CncTraining", "Failed"),
    JobState.CANCELLED: QT_TRANSLATE_NOOP("CncTraining", "Cancelled"),
    JobState.INTERRUPTED: QT_TRANSLATE_NOOP("CncTraining", "Interrupted"),
}

UNITS = {
    "candidates": QT_TRANSLATE_NOOP("CncTraining", "candidates"),
    "epochs": QT_TRANSLATE_NOOP("CncTraining", "epochs"),
    "files": QT_TRANSLATE_NOOP("CncTraining", "files"),
    "parts": QT_TRANSLATE_NOOP("CncTraining", "parts"),
    "samples": QT_TRANSLATE_NOOP("CncTraining", "samples"),
    "shards": QT_TRANSLATE_NOOP("CncTraining", "shards"),
    "steps": QT_TRANSLATE_NOOP("CncTraining", "steps"),
}


@dataclass(frozen=True)
class JobRow:
    """fraction: 0..1 for a bar, None for none."""

    id: str
    type: str
    name: str
    progress: str
    fraction: Optional[float]
    state: str
    eta: str
    duration: str
    detail: str
    can_cancel: bool
    can_resume: bool
    is_over: bool
    trains: bool


def state_text(state: JobState) -> str:
    return translate("CncTraining", STATE_TEXTS[state])


def title_of(job: Job) -> str:
    """Kind and name: "Train: shop_2"."""
    kind = translate("CncTraining", KIND_TEXTS.get(job.kind, job.kind))
    return f"{kind}: {label_of(job)}" if job.label else kind


def label_of(job: Job) -> str:
    """The name that it was given."""
    return translated(job.label) if job.label == RULE_BASED else job.label


def detail_of(job: Job) -> str:
    """One line about where it is, or how it ended."""
    if job.state is not JobState.RUNNING or job.total <= 0:
        return translated(job.detail)
    text = translate("CncTraining", "{:g} of {:g} {}")
    counted = text.format(job.done, job.total, translate("CncTraining", UNITS.get(job.unit, job.unit))).rstrip()
    return f"{translated(job.text)}: {counted}" if job.text else counted


def row_of(job: Job, now: Optional[float] = None) -> JobRow:
    now = time.time() if now is None else now
    begun = job.state is not JobState.QUEUED and (job.total > 0 or job.state is JobState.SUCCEEDED)
    return JobRow(
        id=job.id,
        type=translate("CncTraining", KIND_TEXTS.get(job.kind, job.kind)),
        name=label_of(job),
        progress=f"{100 * job.fraction:.0f} %" if begun else "",
        fraction=job.fraction if begun else None,
        state=state_text(job.state),
        eta=job.eta_text(now),
        duration=duration_text(job.duration_s(now)),
        detail=detail_of(job),
        can_cancel=not job.finished,
        can_resume=job.resumable,
        is_over=job.finished,
        trains=job.kind in TRAINING_KINDS,
    )


def banner_text(job: Optional[Job], now: Optional[float] = None) -> str:
    """Two lines at most about the selected job."""
    if job is None:
        return translate("CncTraining", "No job is selected. Jobs are started from the Training menu.")
    row = row_of(job, now)
    parts = [f"{title_of(job)} - {row.state}"]
    if row.eta:
        parts.append(translate("CncTraining", "{} left").format(row.eta))
    elif row.duration and job.finished:
        parts.append(translate("CncTraining", "took {}").format(row.duration))
    if job.device:
        parts.append(job.device)
    lines = [", ".join(parts)]
    if row.detail:
        lines.append(row.detail)
    latest = latest_metrics(job)
    if latest and row.trains:
        lines.append(", ".join(f"{name} {value:.4g}" for name, value in latest))
    return "\n".join(lines[:3])


def latest_metrics(job: Job) -> List[Tuple[str, float]]:
    """The last finite value of every curve."""
    return [(name, points[-1][1]) for name, points in curves_of(job).items()]


def curves_of(job: Optional[Job]) -> Dict[str, List[Tuple[float, float]]]:
    """Training and validation loss over epochs; empty where the job has none."""
    found: Dict[str, List[Tuple[float, float]]] = {}
    if job is None:
        return found
    for metric, title in CURVES:
        points = [(step, value) for name, step, value in job.metrics if name == metric and value is not None]
        if points:
            found.setdefault(translate("CncTraining", title), points)
    return found


def overview_text(jobs: Iterable[Job]) -> str:
    """One line about all jobs: 1 running, 2 queued, 14 in all."""
    jobs = list(jobs)
    if not jobs:
        return translate("CncTraining", "No training jobs yet.")
    running = sum(job.state is JobState.RUNNING for job in jobs)
    queued = sum(job.state is JobState.QUEUED for job in jobs)
    return translate("CncTraining", "{} running, {} queued, {} in all").format(running, queued, len(jobs))
