"""A training job as data: what was asked for, how far it is, what came of it. No Qt, no files."""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Tuple

from cnc_training.wording import said


class JobState(str, enum.Enum):
    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    INTERRUPTED = "INTERRUPTED"  # FreeCAD ended while it waited or ran; it can be resumed

    def __str__(self) -> str:
        return str(self.value)


_NEXT = {
    JobState.QUEUED: {JobState.RUNNING, JobState.CANCELLED, JobState.FAILED, JobState.INTERRUPTED},
    JobState.RUNNING: {JobState.SUCCEEDED, JobState.FAILED, JobState.CANCELLED, JobState.INTERRUPTED},
    JobState.SUCCEEDED: set(),
    JobState.FAILED: {JobState.QUEUED},
    JobState.CANCELLED: {JobState.QUEUED},
    JobState.INTERRUPTED: {JobState.QUEUED},
}
ENDED = frozenset(state for state in JobState if state not in (JobState.QUEUED, JobState.RUNNING))
RESUMABLE = frozenset(state for state, following in _NEXT.items() if following == {JobState.QUEUED})

TITLES = {
    "prepare": said("Prepare environment"),
    "probe": said("Probe environment"),
    "generate": said("Synthetic data"),
    "merge": said("Merge dataset"),
    "train": said("Train"),
    "fine-tune": said("Fine-tune"),
    "evaluate": said("Evaluate"),
    "rank": said("Rank"),
}

STATE_WORDS = {
    JobState.QUEUED: said("queued"),
    JobState.RUNNING: said("running"),
    JobState.SUCCEEDED: said("succeeded"),
    JobState.FAILED: said("failed"),
    JobState.CANCELLED: said("cancelled"),
    JobState.INTERRUPTED: said("interrupted"),
}
RULE_BASED = said("rule-based choice")  # what an evaluation without a model is called


def duration_text(seconds: Optional[float]) -> str:
    """12s, 3m 05s, 1h 02m; "" for an unknown duration (None, negative, not finite)."""
    if seconds is None or not math.isfinite(seconds) or seconds < 0:
        return ""
    whole = round(seconds)
    if whole < 60:
        return f"{whole}s"
    if whole < 3600:
        return f"{whole // 60}m {whole % 60:02d}s"
    return f"{whole // 3600}h {whole % 3600 // 60:02d}m"


@dataclass
class Job:
    """One training job. Times are seconds since the epoch; 0 means: not yet."""

    id: str
    kind: str  # a verb of the runtime
    label: str
    request: Dict[str, Any]
    state: JobState = JobState.QUEUED
    created: float = 0.0
    started: float = 0.0
    ended: float = 0.0
    attempt: int = 0
    done: float = 0.0
    total: float = 0.0
    unit: str = ""
    text: str = ""  # what it is doing
    exit_code: Optional[int] = None
    error: Dict[str, str] = field(default_factory=dict)  # kind, message, hint
    result: Any = None
    metrics: List[Tuple[str, float, Optional[float]]] = field(default_factory=list)  # name, step, value
    artifacts: List[Dict[str, str]] = field(default_factory=list)  # kind, path, sha256
    device: str = ""
    folder: str = ""
    log_path: str = ""
    # where the progress of this phase began, for the ETA
    _phase: Tuple[str, str] = ("", "")
    _phase_began: float = 0.0
    _phase_first: float = 0.0

    @property
    def title(self) -> str:
        kind = TITLES.get(self.kind, self.kind)
        return f"{kind}: {self.label}" if self.label else kind

    @property
    def finished(self) -> bool:
        return self.state in ENDED

    @property
    def resumable(self) -> bool:
        return self.state in RESUMABLE

    @property
    def fraction(self) -> float:
        """Progress of the present phase, 0 to 1."""
        if self.state is JobState.SUCCEEDED:
            return 1.0
        return min(1.0, max(0.0, self.done / self.total)) if self.total > 0 else 0.0

    @property
    def detail(self) -> str:
        """One line about where it is, or how it ended."""
        if self.state is JobState.FAILED:
            return f"{self.error.get('message', '')} {self.error.get('hint', '')}".strip()
        if self.state is JobState.INTERRUPTED:
            return said("FreeCAD ended before this job did. It can be resumed.")
        if self.state is JobState.RUNNING and self.total > 0:
            counted = f"{self.done:g} of {self.total:g} {self.unit}".rstrip()
            return f"{self.text}: {counted}" if self.text else counted
        return "" if self.finished else self.text

    def duration_s(self, now: float) -> Optional[float]:
        if not self.started:
            return None
        return max(0.0, (self.ended or now) - self.started)

    def eta_s(self, now: float) -> Optional[float]:
        """Seconds to the end of the present phase at its mean speed so far; None while that cannot be told."""
        progressed = self.done - self._phase_first
        if self.state is not JobState.RUNNING or progressed <= 0 or self.total <= 0:
            return None
        return max(0.0, self.total - self.done) * (now - self._phase_began) / progressed

    def eta_text(self, now: float) -> str:
        return duration_text(self.eta_s(now))

    def advance(self, state: JobState, now: float) -> None:
        """Change the state. Raises ValueError for a change that cannot be."""
        if state not in _NEXT[self.state]:
            raise ValueError(f"a job cannot go from {self.state} to {state}")
        self.state = state
        if state is JobState.QUEUED:
            self.started = self.ended = self.done = self.total = 0.0
            self.error, self.exit_code, self.text = {}, None, ""
        elif state is JobState.RUNNING:
            self.started, self.ended = now, 0.0
            self.attempt += 1
        else:
            self.ended = now

    def take_event(self, event: Dict[str, Any], now: float) -> None:
        """What the runtime reported. Fields of the wrong kind are passed over: they come from another process."""
        kind = event.get("event")
        if isinstance(event.get("device"), str):  # any event may tell what the work runs on
            self.device = event["device"]
        if kind == "progress":
            self._take_progress(event, now)
        elif kind == "metric":
            step, value = _number(event.get("step")), _number(event.get("value"))
            if isinstance(event.get("name"), str) and step is not None:
                self.metrics.append((event["name"], step, value))
        elif kind == "artifact":
            self.artifacts.append({key: str(event.get(key, "")) for key in ("kind", "path", "sha256")})
        elif kind == "error":
            self.error = {key: str(event.get(key, "")) for key in ("kind", "message", "hint")}
        elif kind == "done":
            self.result = event.get("result")

    def _take_progress(self, event: Dict[str, Any], now: float) -> None:
        done, total = _number(event.get("done")), _number(event.get("total"))
        if done is None or total is None:
            return
        self.unit, self.text = str(event.get("unit", "")), str(event.get("text", ""))
        phase = (self.unit, f"{total:g}")
        if phase != self._phase or done < self.done:
            self._phase, self._phase_began, self._phase_first = phase, now, done
        self.done, self.total = done, total


def _number(value: Any) -> Optional[float]:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return float(value)


def seed_variables(kind: str, request: Dict[str, Any]) -> Dict[str, str]:
    """The environment variables of a training process; a field that is empty leaves the user's own variable alone."""
    if kind not in ("train", "fine-tune"):
        return {}
    fine_tune = request.get("fine_tune") or kind == "fine-tune"
    found = {
        "CNC_TRAINING_DATASET": str(request.get("dataset") or ""),
        "CNC_TRAINING_BASE_MODEL": str(request.get("base") or ""),
        "CNC_TRAINING_FINE_TUNE": "1" if fine_tune else "",
    }
    return {name: value for name, value in found.items() if value}
