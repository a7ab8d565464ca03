"""A host to be killed: the addon's own application, in a plain Python, in freecadcmd or in FreeCAD with its window.

The file that CNC_KILLS_WANTED names says what to do: {"task": "prepare" | "generate" | "train" | "serve",
"again": bool, "repair": bool, "python", "program", "jobs", "folder", "request", "models"}. In "folder" it tells its
process number (pid), the phase that the work is in (phase), and once what came of it (told.json); then it waits to be
killed, or ends when "again" is set.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
if "FreeCAD" not in sys.modules:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from cnc_training import host
from cnc_training.errors import TrainingError
from cnc_training.jobs.job import JobState
from cnc_training.jobs.running import wait_until
from cnc_training.paths import write_atomic

LIMIT_S = 900.0
WANTED = json.loads(Path(os.environ["CNC_KILLS_WANTED"]).read_text(encoding="utf-8"))
FOLDER = Path(WANTED["folder"])


class Runtime:
    """An environment that is ready."""

    python = Path(WANTED["python"])

    def missing_packages(self) -> list:
        return []


def tell(name: str, text: str) -> None:
    part = FOLDER / f"{name}.part"
    part.write_text(text, encoding="utf-8")
    part.replace(FOLDER / name)


def prepare() -> dict:
    """The journal on disk tells the phases."""
    from cnc_training import api
    from cnc_training.application import application

    environment = application().environment
    if WANTED["repair"]:
        environment.repair()
        wait_until(lambda: not environment.preparing, LIMIT_S)
    api.prepare_environment(LIMIT_S)
    return {"python": str(environment.python)}


def work() -> dict:
    """Submit the job; again: go on with the last one where it was cut off. Tells the states of all jobs."""
    from cnc_training.jobs.queue import JobQueue

    queue = JobQueue(Path(WANTED["jobs"]), Runtime(), program=Path(WANTED["program"]))
    queue.jobUpdated.connect(lambda job_id: tell("phase", phase_of(queue.job(job_id))))
    name = WANTED["request"]["name"]
    last = queue.jobs[-1] if queue.jobs else None
    if WANTED["again"] and last is not None and last.label == name:
        if last.state is not JobState.SUCCEEDED:
            queue.resume(last.id).wait(LIMIT_S)
        handle = queue.handle(last.id)
    else:  # not again, or the host was killed before it could ask
        handle = queue.submit(WANTED["task"], name, WANTED["request"])
    if not handle.wait(LIMIT_S):
        raise TrainingError("timeout", f"{WANTED['task']} did not end in time.")
    error = str(handle.error) if handle.error else ""
    return {"state": str(handle.state), "error": error, "jobs": {job.label: str(job.state) for job in queue.jobs}}


def phase_of(job: object) -> str:
    """starting, then what the runtime says it is doing, then publishing when all is counted."""
    if job.finished:
        return "finished"
    if job.total <= 0:
        return "starting"
    return "publishing" if job.done >= job.total else job.text.partition(" ")[0].lower()


def serve() -> dict:
    """Ask the serving process for as long as this host lives; again: once."""
    from cnc_training.models.predictor import Predictor

    predictor = Predictor(FOLDER / "serve", Runtime(), program=Path(WANTED["program"]))
    model = Path(WANTED["models"]) / WANTED["request"]["name"]
    tell("phase", "starting")
    predictor.stateChanged.connect(lambda state: tell("phase", "loading" if state == "ready" else "starting"))
    while True:
        answer = predictor.load(model.with_suffix(".onnx"), LIMIT_S)
        if WANTED["again"]:
            predictor.stop()
            return {"answer": answer}
        tell("phase", "asking")
        for _ in range(100):
            predictor.ask_and_wait("ping", {}, LIMIT_S)


def main() -> None:
    tell("pid", str(os.getpid()))
    try:
        told = {"prepare": prepare, "serve": serve}.get(WANTED["task"], work)()
    except BaseException as failure:
        traceback.print_exc()
        told = {"failed": f"{type(failure).__name__}: {failure}"}
    write_atomic(FOLDER / "told.json", json.dumps(told).encode())
    if not WANTED["again"]:
        wait_until(lambda: False, LIMIT_S)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(1 if "failed" in told else 0)  # the only way to end FreeCAD with a status


if host.gui_up():  # FreeCAD reads this file before its window lives
    from cnc_training.qt import QtCore

    QtCore.QTimer.singleShot(0, main)
else:
    main()
