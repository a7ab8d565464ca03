"""How long a job will take and how large its files get, from what earlier ones took on this machine. No widgets."""

from __future__ import annotations

import os
import statistics
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Optional

from cnc_training.contract import EvaluateRequest, GenerateRequest, TrainRequest
from cnc_training.gui.formatting import size_text
from cnc_training.host import translate
from cnc_training.jobs.job import Job, JobState, duration_text

RECENT = 5  # jobs looked at: older ones ran with other programs


class Expected:
    """jobs: gives all jobs of the history. datasets: gives DatasetEntries."""

    def __init__(self, jobs: Callable[[], Iterable[Job]], datasets: Callable[[], Iterable[Any]]) -> None:
        self._jobs, self._datasets = jobs, datasets

    def generate(self, request: GenerateRequest) -> str:
        """In words, "" where nothing is known."""
        seconds = self._rate("generate", _samples_per_core)
        time = _unknown() if seconds is None else _about(seconds * request.samples / _workers(request.workers))
        per_sample = self._bytes_per_sample()
        if per_sample is None:
            return time
        disk = translate("CncTraining", "About {} of disk.").format(size_text(per_sample * request.samples))
        return f"{time} {disk}"

    def train(self, request: TrainRequest) -> str:
        samples = self._samples_of(request.dataset) if request.dataset else request.samples
        seconds = self._rate("train", self._passes) or self._rate("fine-tune", self._passes)
        if seconds is None or samples is None:
            return _unknown()
        total = seconds * request.epochs * samples
        if not request.dataset:
            making = self._rate("generate", _samples_per_core)
            if making is None:
                return _unknown()
            total += making * request.samples / _workers(0)
        return _about(total)

    def evaluate(self, request: EvaluateRequest) -> str:
        count = self._rows(vars(request))
        seconds = self._rate("evaluate", self._rows)
        return _unknown() if seconds is None or not count else _about(seconds * count)

    # --- what was done ---------------------------------------------------------------------------------------------

    def _rate(self, kind: str, amount: Callable[[Dict[str, Any]], Optional[float]]) -> Optional[float]:
        """Median of seconds for one unit over the last jobs of a kind that ran through in one go."""
        found: List[float] = []
        for job in reversed(list(self._jobs())):
            if job.kind != kind or job.state is not JobState.SUCCEEDED or job.attempt != 1 or len(found) == RECENT:
                continue
            units = amount(job.request)
            if units and job.ended > job.started:
                found.append((job.ended - job.started) / units)
        return statistics.median(found) if found else None

    def _passes(self, request: Dict[str, Any]) -> Optional[float]:
        """Samples seen, over all epochs; None for a job that made its samples itself: most of its time went there."""
        samples = self._samples_of(str(request.get("dataset", ""))) if request.get("dataset") else None
        return None if samples is None else float(request.get("epochs", 0)) * samples

    def _rows(self, request: Dict[str, Any]) -> Optional[float]:
        parts = request.get("synthetic") or self._samples_of(str(request.get("dataset", "")))
        return None if not parts else float(parts) * (len(request.get("tools") or []) or 3)

    def _samples_of(self, folder: str) -> Optional[int]:
        for entry in self._datasets():
            if entry.card is not None and folder and Path(folder) == Path(entry.folder):
                return int(entry.card.samples)
        return None

    def _bytes_per_sample(self) -> Optional[float]:
        found = []
        for entry in self._datasets():
            if entry.card is not None and entry.card.samples:
                size = sum(path.stat().st_size for path in Path(entry.folder).glob("shard-*.npz"))
                found.append(size / entry.card.samples)
        return statistics.median(found) if found else None


def _samples_per_core(request: Dict[str, Any]) -> Optional[float]:
    if request.get("parts_file") or request.get("shard"):
        return None
    return float(request.get("samples", 0)) / _workers(int(request.get("workers", 0)))


def _workers(asked: int) -> int:
    return asked or os.cpu_count() or 1


def _about(seconds: float) -> str:
    return translate("CncTraining", "Expected: about {}.").format(duration_text(seconds))


def _unknown() -> str:
    return translate("CncTraining", "How long it takes here is known after the first one.")
