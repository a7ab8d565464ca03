"""The verbs of the runtime: which function answers which, and what becomes of its result or its failure.

`runtime VERB REQUEST.json` starts the leash holder, which starts `runtime --work VERB REQUEST.json` in a session of its
own. `runtime --no-leash VERB REQUEST.json` is for terminals and batch systems, whose stdin means nothing: there only
signals end it.

A handler is `function(request: dict, reporter: Reporter) -> result` (a dict, a dataclass or None), imported when it is
needed, so that `prepare` works with nothing but the standard library.
"""

from __future__ import annotations

import errno
import importlib
import json
import os
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional

from cnc_training.contract import VERBS
from cnc_training.env.generations import use_generation
from cnc_training.errors import Cancelled, TrainingError
from cnc_training.runtime import leash, process_tree
from cnc_training.runtime.report import Reporter, take_stdout

HANDLERS: Dict[str, str] = {
    "prepare": "cnc_training.runtime.prepare_verb:run",
    "probe": "cnc_training.runtime.probe:run",
    "generate": "cnc_training.runtime.generate:run",
    "merge": "cnc_training.runtime.generate:merge",
    "train": "cnc_training.runtime.train:run",
    "fine-tune": "cnc_training.runtime.train:run",
    "evaluate": "cnc_training.runtime.evaluate:run",
    "rank": "cnc_training.runtime.rank:run",
    "serve": "cnc_training.runtime.serve:run",
}

EXIT_DONE, EXIT_FAILED, EXIT_USAGE = 0, 1, 2
EXIT_CANCELLED = leash.CANCELLED

Handler = Callable[[dict, Reporter], Any]


def main(arguments: List[str], program: Path = Path(__file__).parent) -> int:
    """The program. Returns its exit code. program: what the leash holder starts for the work, this folder."""
    flags = [word for word in arguments if word.startswith("--")]
    words = [word for word in arguments if not word.startswith("--")]
    if len(words) != 2 or words[0] not in VERBS or any(flag not in ("--work", "--no-leash") for flag in flags):
        print(f"usage: runtime [--no-leash] {{{'|'.join(VERBS)}}} REQUEST.json", file=sys.stderr)
        return EXIT_USAGE
    verb, request_file = words
    if "--work" in flags:
        return work(verb, Path(request_file))
    command = [sys.executable, "-I", "-u", "-X", "utf8", str(program), "--work", verb, request_file]
    return leash.hold(command, leash_fd=None if "--no-leash" in flags else 0, pass_on=verb == "serve")


def work(verb: str, request_file: Path) -> int:
    """Run a verb in this process, below a leash holder."""
    process_tree.die_with_parent()
    in_use = use_generation(Path(sys.prefix))
    reporter = Reporter(take_stdout())
    signal.signal(signal.SIGTERM, reporter.cancel)
    if verb != "serve":  # serve reads its stdin itself
        threading.Thread(target=_cancel_at_end_of_stdin, args=(reporter,), daemon=True).start()
    reporter.hello(verb)
    try:
        return perform(verb, request_file, reporter)
    finally:
        if in_use is not None:
            in_use.release()


def perform(verb: str, request_file: Path, reporter: Reporter, find: Optional[Callable[[str], Handler]] = None) -> int:
    """Call the verb's handler and report its result or its failure. Returns the exit code."""
    try:
        request = json.loads(request_file.read_text(encoding="utf-8"))
        if not isinstance(request, dict):
            raise TrainingError("bad_request", "The request is not a JSON object.")
        fill_from_environment(verb, request, os.environ)
        result = (find or handler)(verb)(request, reporter)
        reporter.done(result)
        return EXIT_DONE
    except BaseException as failure:
        if isinstance(failure, (Cancelled, KeyboardInterrupt)) or reporter.cancelled:
            return EXIT_CANCELLED
        if isinstance(failure, (SystemExit, GeneratorExit)):
            raise
        if not isinstance(failure, TrainingError):
            traceback.print_exc()
        reporter.error(as_training_error(failure))
        return EXIT_FAILED


def handler(verb: str) -> Handler:
    """The function that answers a verb. Raises KeyError for a verb that there is not."""
    module, _, name = HANDLERS[verb].partition(":")
    return getattr(importlib.import_module(module), name)


def fill_from_environment(verb: str, request: Dict[str, Any], environ: Mapping[str, str]) -> None:
    """Fill empty fields of a training request from CNC_TRAINING_DATASET, CNC_TRAINING_BASE_MODEL and
    CNC_TRAINING_FINE_TUNE (1, true or yes)."""
    if verb not in ("train", "fine-tune"):
        return
    if not request.get("dataset"):
        request["dataset"] = environ.get("CNC_TRAINING_DATASET", "")
    if not request.get("base"):
        request["base"] = environ.get("CNC_TRAINING_BASE_MODEL", "")
    if verb == "fine-tune":
        request["fine_tune"] = True
    elif not request.get("fine_tune"):
        request["fine_tune"] = environ.get("CNC_TRAINING_FINE_TUNE", "").lower() in ("1", "true", "yes")


def as_training_error(failure: BaseException) -> TrainingError:
    """Any failure as one sentence and one hint."""
    if isinstance(failure, TrainingError):
        return failure
    if isinstance(failure, MemoryError):
        return TrainingError("out_of_memory", "The computer's memory is full.", "Close programs or use fewer workers.")
    if isinstance(failure, OSError) and failure.errno == errno.ENOSPC:
        where = f" ({failure.filename})" if failure.filename else ""
        return TrainingError("disk_full", f"The disk is full{where}.", "Free some space and start again.")
    if isinstance(failure, PermissionError):
        return TrainingError(
            "not_writable", f"Access to {failure.filename} was denied.", "Check its permissions and virus scanner."
        )
    if isinstance(failure, ImportError):
        return TrainingError(
            "missing_package", f"The runtime cannot load a package: {failure}.", "Run Prepare Environment again."
        )
    if type(failure).__name__ == "OutOfMemoryError":  # torch's; it cannot be imported here
        return TrainingError("gpu_out_of_memory", "The GPU's memory is full.", "Train on the CPU, or free the GPU.")
    return TrainingError(
        "internal", f"Something unexpected went wrong: {type(failure).__name__}: {failure}", "The log has the details."
    )


def _cancel_at_end_of_stdin(reporter: Reporter) -> None:
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    reporter.cancel()
