"""Jobs and the serving process in freecadcmd, where no event loop runs. Arguments: {"mode", "folder", "runtime"}."""

import json
import os
import sys
import traceback
from pathlib import Path

ARGUMENTS = json.loads(os.environ["CNC_TEST_ARGS"])
FOLDER = Path(ARGUMENTS["folder"])
PROGRAM = Path(ARGUMENTS["runtime"])


class Environment:
    """A ready one: a Python of this system, never FreeCAD's own binary, which is what sys.executable is here."""

    python = Path(sys.base_prefix) / "bin" / "python3"

    def missing_packages(self):
        return []


def answer(value):
    Path(os.environ["CNC_TEST_ANSWER"]).write_text(json.dumps(value), encoding="utf-8")


def jobs():
    from cnc_training import host
    from cnc_training.jobs.queue import JobQueue
    from cnc_training.models.predictor import Predictor
    from cnc_training.qt import BINDING

    queue = JobQueue(FOLDER / "jobs", Environment(), program=PROGRAM)
    done = queue.submit("train", "Größe", {"behaviour": "steps", "steps": 3})
    after = queue.submit("generate", "after", {"behaviour": "steps"})
    assert after.wait(60), after.log
    family = queue.submit("generate", "family", {"behaviour": "family", "began": str(FOLDER / "family")})
    assert not family.wait(0.01)
    from cnc_training.jobs.running import wait_until

    assert wait_until((FOLDER / "family").exists, 60)
    family.cancel()
    assert family.wait(20)
    predictor = Predictor(FOLDER / "serve", Environment(), program=PROGRAM)
    pids = {predictor.ask_and_wait("ping", {"n": n}, 60)["pid"] for n in range(20)}
    predictor.stop()
    return {
        "binding": BINDING,
        "version": host.version(),
        "gui": host.gui_up(),
        "states": [str(done.state), str(after.state), str(family.state)],
        "log": done.log,
        "processes_of_20_requests": len(pids),
        "torch_in_host": [name for name in ("torch", "onnxruntime") if name in sys.modules],
    }


def family():
    """Tell this process's id and wait to be killed."""
    from cnc_training.jobs.queue import JobQueue
    from cnc_training.jobs.running import wait_until

    queue = JobQueue(FOLDER / "jobs", Environment(), program=PROGRAM)
    queue.submit("train", "running", {"behaviour": "family", "began": str(FOLDER / "family")})
    assert wait_until((FOLDER / "family").exists, 60)
    answer({"freecad": os.getpid()})
    wait_until(lambda: False, 120)


try:
    answer({"jobs": jobs, "family": family}[ARGUMENTS["mode"]]())
    status = 0
except BaseException:
    traceback.print_exc()
    status = 1
sys.exit(status)  # os._exit would lose what FreeCAD has not written yet
