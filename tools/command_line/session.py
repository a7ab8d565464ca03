"""Running a verb from the command line: the environment first, then the verb on a leash, its events shown."""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any, Dict, List, Optional

from cnc_training import paths
from cnc_training.contract import dumps, to_json
from cnc_training.env import state
from cnc_training.env.child_environment import child_environment
from cnc_training.env.layout import MARKER, Layout, read_json
from cnc_training.env.recipe import available_backends, lock_path, platform_name, read_lock
from cnc_training.errors import Cancelled, TrainingError

from . import arguments, preparing

INSIDE = Path(__file__).resolve().parent / "inside.py"
CANCELLED_STATUS = 130


class Session:
    """json_output: results as JSON on stdout. verbose: the job's log on stderr as it comes."""

    def __init__(self, json_output: bool, verbose: bool) -> None:
        self._json = json_output
        self._verbose = verbose
        self._shown = ""

    def perform(self, options: argparse.Namespace) -> int:
        """Do what the flags say; the exit status. Raises TrainingError."""
        try:
            if options.verb == "prepare":
                self._show(self._prepare(options))
                sys.stdout.flush()
                self._sweep()  # deleting an old environment can take longer than making the new one
                return 0
            if options.verb == "remove":
                self._show({"removed_bytes": preparing.remove(self._say)})
                return 0
            if options.verb == "diagnostics":
                print(preparing.diagnostics())
                return 0
            python = self._environment()
            if options.verb == "serve":
                return self._serve(python)
            self._show(self._verb(python, options))
            return 0
        except Cancelled:
            print("Cancelled.", file=sys.stderr)
            return CANCELLED_STATUS

    def tell_error(self, failure: TrainingError) -> None:
        """Why it failed: for people on stderr, for programs on stdout."""
        self._end_line()
        print(f"tools/runtime: {failure}", file=sys.stderr)
        if self._json:
            print(json.dumps({"error": failure.to_json()}))

    # --- the environment ------------------------------------------------------------------------------------------

    def _environment(self) -> Path:
        """The runtime's interpreter, prepared when it is missing."""
        layout = Layout.at(paths.runtime_root())
        current = read_json(layout.current) or {}
        marker = read_json(layout.root / str(current.get("env", "")) / MARKER) or {}
        lock = os.environ.get("CNC_TRAINING_LOCK")
        name = platform_name()
        backend = marker.get("backend") if marker.get("backend") in available_backends(name) else "cpu"
        found = state.check(layout, read_lock(Path(lock) if lock else lock_path(str(backend), name)))
        if found.ready and found.python is not None:
            return found.python
        print(f"{found.reason} Preparing it now.", file=sys.stderr)
        return Path(self._prepare(arguments.parse(["prepare"], ""))["python"])

    def _prepare(self, options: argparse.Namespace) -> Dict[str, Any]:
        result = preparing.prepare(options, lambda request: self._run(Path(sys.executable), "prepare", request), self)
        names = ("path", "python", "backend", "reason", "device", "base", "versions")
        return {name: result.get(name) for name in names}

    def _sweep(self) -> None:
        root = str(paths.runtime_root())
        self._run(Path(sys.executable), "prepare", {"root": root, "only": "sweep"})

    # --- verbs ----------------------------------------------------------------------------------------------------

    def _verb(self, python: Path, options: argparse.Namespace) -> Any:
        if options.verb in arguments.REQUESTS:
            result = self._run(python, options.verb, arguments.request_of(options))
            if options.verb in ("train", "fine-tune"):
                self._inside(python, "register", options.name)
            return result
        if options.verb == "probe":
            return self._run(python, "probe", {})
        if options.verb == "merge":
            folders = [str(Path(folder).absolute()) for folder in options.folders]
            target = str(paths.datasets_root() / options.name)
            request = {"name": options.name, "folder": target, "shards": folders, "overwrite": options.overwrite}
            return self._run(python, "merge", request)
        if options.verb == "activate":
            return self._inside(python, "activate", options.name, "overrule" if options.overrule else "")
        with tempfile.TemporaryDirectory(prefix="cnc_training_") as folder:
            words = {
                name: value for name, value in vars(options).items() if name not in ("verb", "json", "verbose", "tool")
            }
            words.update(model=arguments.model_path(options.model), tool=to_json(arguments.tool(options.tool)))
            request = self._inside(python, "rank-request", folder, json.dumps(words))
            return self._run(python, "rank", request)

    def _inside(self, python: Path, *words: str) -> Any:
        """What needs numpy or the registry runs in the environment (inside.py). Raises TrainingError."""
        done = subprocess.run(
            [str(python), "-I", "-X", "utf8", str(INSIDE), *words],
            check=False, env=child_environment(os.environ), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            encoding="utf-8",
        )  # fmt: skip
        answer = json.loads(done.stdout.splitlines()[-1]) if done.stdout.strip() else {}
        if done.returncode != 0:
            raise TrainingError.from_json(answer.get("error") or {"message": f"{words[0]} failed."})
        return answer["result"]

    def _serve(self, python: Path) -> int:
        with tempfile.TemporaryDirectory(prefix="cnc_training_") as folder:
            request = Path(folder, "request.json")
            request.write_text("{}", encoding="utf-8")
            command = self._command(python, "serve", request)
            return subprocess.run(command, check=False, env=child_environment(os.environ), cwd=folder).returncode

    @staticmethod
    def _command(python: Path, verb: str, request: Path) -> List[str]:
        return [str(python), "-I", "-u", "-X", "utf8", str(paths.RUNTIME_PROGRAM), verb, str(request)]

    def _run(self, python: Path, verb: str, request: Any) -> Any:
        """Run a verb on a leash: its stdin stays open as long as this program lives. Returns its result."""
        with tempfile.TemporaryDirectory(prefix="cnc_training_") as folder:
            file = Path(folder, "request.json")
            file.write_text(dumps(request), encoding="utf-8")
            work = Path(folder, "work")
            work.mkdir()
            child = subprocess.Popen(
                self._command(python, verb, file), env=child_environment(os.environ), cwd=str(work),
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            )  # fmt: skip
            log: List[str] = []
            chatter = threading.Thread(target=self._follow_log, args=(child.stderr, log), daemon=True)
            chatter.start()
            before = signal.signal(signal.SIGTERM, lambda *_: child.stdin and child.stdin.close())
            try:
                return self._follow(child, verb, log)
            finally:
                signal.signal(signal.SIGTERM, before)
                self._end_line()
                if child.stdin is not None:
                    child.stdin.close()  # the leash
                child.wait()
                chatter.join(5)

    def _follow(self, child: subprocess.Popen, verb: str, log: List[str]) -> Any:
        result: Any = None
        error: Optional[TrainingError] = None
        done = False
        assert child.stdout is not None
        try:
            for line in child.stdout:
                event = json.loads(line)
                if event["event"] == "done":
                    done, result = True, event.get("result")
                elif event["event"] == "error":
                    error = TrainingError.from_json(event)
                else:
                    self._show_event(event, log)
            code = child.wait()
        except KeyboardInterrupt:
            raise Cancelled() from None
        if done and code == 0:
            return result
        if code == CANCELLED_STATUS:
            raise Cancelled()
        if not self._verbose:
            self._end_line()
            sys.stderr.write("".join(log[-30:]))
        raise error or TrainingError("crashed", f"{verb} ended unexpectedly (exit status {code}).")

    # --- showing --------------------------------------------------------------------------------------------------

    def _follow_log(self, stream: Any, log: List[str]) -> None:
        for raw in stream:
            self._keep(raw.decode("utf-8", errors="replace"), log)

    def _keep(self, text: str, log: List[str]) -> None:
        log.append(text)
        del log[:-200]
        if self._verbose:
            sys.stderr.write(text)

    def _say(self, text: str) -> None:
        print(text, file=sys.stderr)

    def show_progress(self, percent: float, text: str) -> None:
        self._show_event({"event": "progress", "done": percent, "total": 100, "text": text}, [])

    def log_line(self, text: str) -> None:
        self._keep(text + "\n", [])

    def _show_event(self, event: Dict[str, Any], log: List[str]) -> None:
        kind = event["event"]
        if kind == "log":
            self._keep(f"{event.get('text', '')}\n", log)
        elif kind == "progress" and event.get("total"):
            share = 100 * event["done"] / event["total"]
            text = f"{share:3.0f} %  {event.get('text') or ''}"
            if sys.stderr.isatty():
                print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)
            elif f"{share // 10:.0f}" != self._shown:
                print(text, file=sys.stderr, flush=True)
            self._shown = f"{share // 10:.0f}"
        elif kind == "artifact":
            self._keep(f"wrote {event.get('path')}\n", log)

    def _end_line(self) -> None:
        if sys.stderr.isatty() and self._shown:
            print(file=sys.stderr)
        self._shown = ""

    def _show(self, result: Any) -> None:
        if self._json:
            print(json.dumps(result, indent=1))
        else:
            print("\n".join(_lines(result)))


def _lines(value: Any, indent: str = "") -> List[str]:
    """A result for people: one line a value, tables of rows kept short."""
    if isinstance(value, dict):
        lines = []
        for name, item in value.items():
            if isinstance(item, (dict, list)) and item:
                lines += [f"{indent}{name}:", *_lines(item, indent + "  ")]
            else:
                lines.append(f"{indent}{name}: {item}")
        return lines
    if isinstance(value, list):
        return [
            f"{indent}" + ("  ".join(f"{n}={v}" for n, v in item.items()) if isinstance(item, dict) else str(item))
            for item in value
        ]
    return [f"{indent}{value}"]
