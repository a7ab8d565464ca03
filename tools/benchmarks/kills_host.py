"""A host to be killed, in place of FreeCAD: the addon's own application without a window.

Its one argument is a JSON file: {"task": "prepare" | "generate" | "train" | "serve", "again": bool, "repair": bool,
"python", "program", "jobs", "folder", "request", "models", "told"}. What it did goes to the file "told", once; then it
waits to be killed, or ends when "again" is set.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from cnc_training.errors import TrainingError
from cnc_training.jobs.job import JobState
from cnc_training.jobs.running import wait_until
from cnc_training.paths import write_atomic

LIMIT_S = 900.0


class Runtime:
    """An environment that is ready: the tests' own Python."""

    def __init__(self, python: str) -> None:
        self.python = Path(python)

    def missing_packages(self) -> list[str]:
        return []


def prepare(wanted: dict) -> dict:
    from cnc_training import api
    from cnc_training.application import application

    environment = application().environment
    if wanted["repair"]:
        environment.repair()
        wait_until(lambda: not environment.preparing, LIMIT_S)
    api.prepare_environment(LIMIT_S)
    return {"python": str(environment.python)}


def work(wanted: dict) -> dict:
    """Submit the job; again: go on with the last one where it was cut off. Tells the states of all jobs."""
    from cnc_training.jobs.queue import JobQueue

    queue = JobQueue(Path(wanted["jobs"]), Runtime(wanted["python"]), program=Path(wanted["program"]))
    last = queue.jobs[-1] if queue.jobs else None
    if not wanted["again"]:
        handle = queue.submit(wanted["task"], wanted["request"]["name"], wanted["request"])
    elif last is not None and last.label == wanted["request"]["name"]:
        if last.state is not JobState.SUCCEEDED:
            queue.resume(last.id).wait(LIMIT_S)
        handle = queue.handle(last.id)
    else:  # the host was killed before it could ask
        handle = queue.submit(wanted["task"], wanted["request"]["name"], wanted["request"])
    if not handle.wait(LIMIT_S):
        raise TrainingError("timeout", f"{wanted['task']} did not end in time.")
    error = str(handle.error) if handle.error else ""
    return {"state": str(handle.state), "error": error, "jobs": {job.label: str(job.state) for job in queue.jobs}}


def serve(wanted: dict) -> dict:
    """Ask the serving process for as long as this host lives; again: once."""
    from cnc_training.models.predictor import Predictor

    predictor = Predictor(Path(wanted["folder"]) / "serve", Runtime(wanted["python"]), program=Path(wanted["program"]))
    model = Path(wanted["models"]) / wanted["request"]["name"]
    while True:
        answer = predictor.load(model.with_suffix(".onnx"), LIMIT_S)
        if wanted["again"]:
            predictor.stop()
            return {"answer": answer}
        (Path(wanted["folder"]) / "answered").touch()
        predictor.ask_and_wait("ping", {}, LIMIT_S)


def main() -> int:
    wanted = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    task = {"prepare": prepare, "serve": serve}.get(wanted["task"], work)
    try:
        told = task(wanted)
    except Exception as failure:
        traceback.print_exc()
        told = {"failed": str(failure)}
    write_atomic(Path(wanted["told"]), json.dumps(told).encode())
    if not wanted["again"]:
        wait_until(lambda: False, LIMIT_S)
    return 1 if "failed" in told else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
