"""What a child process can do, by name: request {"behaviour": name, ...}."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from cnc_training.errors import DatasetError, ModelError

FOREVER = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"


def run(request, reporter):
    return globals()["_" + request.get("behaviour", "steps")](request, reporter)


def _steps(request, reporter):
    total = request.get("steps", 3)
    for step in range(1, total + 1):
        reporter.check()
        reporter.progress(step, total, "epochs", "Training")
        reporter.metric("validation_loss", step, 1.0 / step)
        print(f"step {step}")
    made = Path(request["made"]) if request.get("made") else None
    if made is not None:
        made.write_bytes(b"weights")
        reporter.artifact("model", made)
    return {"steps": total, "request": request}


def _until_cancelled(request, reporter):
    """Notes that it began, then works until it is told to stop."""
    Path(request["began"]).write_text(str(os.getpid()))
    while True:
        reporter.check()
        time.sleep(0.01)


def _until_file(request, reporter):
    """Works until a file appears."""
    if request.get("began"):
        Path(request["began"]).write_text(str(os.getpid()))
    while not Path(request["until"]).exists():
        reporter.check()
        time.sleep(0.01)
    return {"resumed": request.get("resume")}


def _family(request, reporter):
    """A deaf worker with a deaf child, a child in a session of its own, and a grandchild whose parent has ended."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    python = [sys.executable, "-I", "-c"]
    child = subprocess.Popen([*python, FOREVER])
    apart = subprocess.Popen([*python, FOREVER], start_new_session=True)
    adopted = Path(request["began"]).with_suffix(".adopted")
    orphan = (
        "import subprocess, sys;"
        f"p = subprocess.Popen([sys.executable, '-I', '-c', {FOREVER!r}], start_new_session=True);"
        f"open({str(adopted)!r}, 'w').write(str(p.pid))"
    )
    subprocess.run([*python, orphan], check=True)
    pids = [os.getpid(), os.getppid(), child.pid, apart.pid, int(adopted.read_text())]
    part = Path(request["began"] + ".part")
    part.write_text(" ".join(map(str, pids)))
    part.replace(request["began"])
    time.sleep(600)


def _leaves_a_child(request, reporter):
    child = subprocess.Popen([sys.executable, "-I", "-c", FOREVER], start_new_session=True)
    return {"child": child.pid}


def _flood(request, reporter):
    line = b"a line of log that says nothing at all 0123456789\n"
    block, left = line * 1000, request["lines"] // 1000
    for _ in range(left):
        os.write(2, block)
    return {}


def _event_flood(request, reporter):
    for step in range(request["events"]):
        reporter.metric("loss", step, 0.5)
    return {}


def _log_event_flood(request, reporter):
    for number in range(request["events"]):
        reporter.log(f"line {number} of a log that says nothing at all")
    return {}


def _endless_line(request, reporter):
    for _ in range(request["megabytes"]):
        reporter._stream.write(b"x" * 1_000_000)
    reporter._stream.write(b"\n")
    reporter.send("after the line")
    return {}


def _prints(request, reporter):
    """Every way to write to stdout by mistake."""
    print("from print")
    sys.stdout.write("from sys.stdout\n")
    sys.stdout.flush()
    os.write(1, b"from file descriptor 1\n")
    subprocess.run([sys.executable, "-I", "-c", "print('from a child')"], check=True)
    return {}


def _raw(request, reporter):
    """Writes bytes to the event channel, one piece after the other."""
    for piece in request["pieces"]:
        reporter._stream.write(bytes(piece))
        reporter._stream.flush()
        time.sleep(request.get("pause_s", 0.02))
    return {}


def _fails(request, reporter):
    raise DatasetError("no_parts", "The dataset has no parts.", "Generate one first.")


def _raises(request, reporter):
    raise RuntimeError("something nobody thought of")


def _dies(request, reporter):
    print("the last words", file=sys.stderr, flush=True)
    os._exit(3)


def _is_killed(request, reporter):
    os.kill(os.getpid(), signal.SIGKILL)


def _surroundings(request, reporter):
    return {
        "environ": dict(os.environ),
        "cwd": str(Path.cwd()),
        "files": [path.name for path in Path.cwd().iterdir()],
        "isolated": sys.flags.isolated,
        "utf8": sys.flags.utf8_mode,
        "path": sys.path,
        "request": request,
    }


# --- serving ------------------------------------------------------------------------------------------------------

_LOADED: dict = {}


def load(request, reporter):
    content = Path(request["model"]).read_bytes()
    if content.startswith(b"bad"):
        raise ModelError("golden", "The model does not answer its golden request as its card says.")
    _LOADED[request["model"]] = content
    return {"model": request["model"]}


def unload(request, reporter):
    _LOADED.pop(request["model"], None)
    return {}


def rank(request, reporter):
    """A ranking whose only message is the content of the model; the seed says what else happens."""
    folder = Path(request["path_folder"]) if request["path_folder"] else None
    if request["seed"] == 666:
        os.abort()
    if request["seed"] == 13 and not (folder / "crashed").exists():
        (folder / "crashed").write_text("")
        os._exit(9)
    model = request["model"]
    content = _LOADED.get(model) or (Path(model).read_bytes() if model else b"")
    if request["seed"] == 7:
        (folder / "began").write_text("")
        while not (folder / "go on").exists():
            reporter.check()
            reporter.progress(1, 2, "candidates", "waiting")
            time.sleep(0.01)
    if request["seed"] == 99:  # deaf
        (folder / "began").write_text("")
        time.sleep(600)
    return {"rows": [], "messages": [content.decode()], "model": model, "seconds": 0.0}
