"""What a person at the console holds of a training job."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from cnc_training.errors import JobFailed, TrainingError
from cnc_training.jobs.job import STATE_WORDS, Job, JobState
from cnc_training.jobs.running import wait_until

if TYPE_CHECKING:
    from cnc_training.jobs.queue import JobQueue


class JobHandle:
    """A training job in the queue or the history."""

    def __init__(self, queue: JobQueue, job: Job) -> None:
        self._queue = queue
        self._job = job

    def __repr__(self) -> str:
        return f"<{self.title}: {self.state}, {self.progress:.0%}>"

    @property
    def id(self) -> str:
        return self._job.id

    @property
    def kind(self) -> str:
        return self._job.kind

    @property
    def title(self) -> str:
        return self._job.title

    @property
    def state(self) -> JobState:
        return self._job.state

    @property
    def progress(self) -> float:
        """0 to 1."""
        return self._job.fraction

    @property
    def detail(self) -> str:
        return self._job.detail

    @property
    def eta_text(self) -> str:
        """12s, 3m 05s, 1h 02m; "" when it cannot be told."""
        return self._job.eta_text(time.time())

    @property
    def request(self) -> Dict[str, Any]:
        return self._job.request

    @property
    def result(self) -> Any:
        """What the runtime answered; None before the end and after a failure."""
        return self._job.result

    @property
    def error(self) -> Optional[TrainingError]:
        return JobFailed.from_json(self._job.error) if self._job.error else None

    @property
    def metrics(self) -> List[Tuple[str, float, Optional[float]]]:
        """(name, step, value) in the order of arrival."""
        return list(self._job.metrics)

    @property
    def artifacts(self) -> List[Dict[str, str]]:
        """{kind, path, sha256} of what was made."""
        return list(self._job.artifacts)

    @property
    def log(self) -> str:
        """The log that is kept."""
        return self._queue.log_text(self.id)

    def wait(self, timeout_s: Optional[float] = None) -> bool:
        """Wait for the end, and for the activation of a trained model; FreeCAD stays usable meanwhile. False when the
        time is over before it."""

        def settled() -> bool:
            self._queue.poll()
            return self._queue.settled(self.id)

        return wait_until(settled, timeout_s)

    def value(self, timeout_s: Optional[float] = None) -> Any:
        """Wait and return the result. Raises JobFailed for a job that failed, was cancelled or takes longer."""
        if not self.wait(timeout_s):
            raise JobFailed("not_finished", f"{self.title} has not finished within {timeout_s:g} s.")
        if self.state is not JobState.SUCCEEDED:
            raise self.error or JobFailed("no_result", f"{self.title} has no result: it was {STATE_WORDS[self.state]}.")
        return self.result

    def cancel(self) -> None:
        self._queue.cancel(self.id)

    def resume(self) -> JobHandle:
        return self._queue.resume(self.id)
