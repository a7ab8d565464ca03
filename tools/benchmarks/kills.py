"""A campaign of kills: SIGKILL of the host, the guard, the holder or the worker at a random moment of a task.

    tools/bench kills [--n 200] [--seed 1] [--full 0] [--json FILE]

Tasks in turn: prepare (a lock of tiny wheels; --full of them with the real one), generate (labels are drawn, the rest
is real), train, serve. The host is the addon's own application without FreeCAD. The moment is drawn from the length of
an undisturbed run. After each kill: current.json names a healthy environment or is absent, results that were finished
are as they were, no process is left after 3 s, and the next run succeeds, with the same bytes as an undisturbed one.
Printed: {"n", "seed", "broken_environments", "lost_results", "orphans"} and a row for each kill in the file of --json.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(ROOT), str(HERE), str(ROOT / "tests" / "env"), str(ROOT / "tests" / "runtime")]

from kills_checks import FinishedResults, check_environment, check_result  # noqa: E402
from process_chain import PARTS, chain_below, processes_with  # noqa: E402
from tiny_lock import three_wheels, variables_for, write_lock  # noqa: E402

from cnc_training import paths  # noqa: E402
from cnc_training.contract import GenerateRequest, TrainRequest, to_json  # noqa: E402
from cnc_training.env.layout import read_json  # noqa: E402
from cnc_training.env.recipe import lock_path, platform_name  # noqa: E402
from cnc_training.jobs.alive import identity, still_there  # noqa: E402
from cnc_training.runtime.process_tree import descendants  # noqa: E402

TASKS = ("prepare", "generate", "train", "serve")
LEFT_AFTER_S = 3.0
FULL_PREPARE_S = 60.0  # of the real packages, from wheels on this disk
LIMIT_S = 900.0
SERVE_S = 2.0  # a host serves for as long as it lives: starting, loading, and some hundred requests
SAMPLES, PARTS_TO_TRAIN_ON, EPOCHS = 16, 24, 6


class Campaign:
    """One folder with the data root of the tiny environment, the finished results, and the hosts' answers."""

    def __init__(self, folder: Path, seed: int) -> None:
        from drawn_parts import write_dataset

        self.folder = folder
        self.random = random.Random(seed)
        wheels = folder / "wheels"
        self.tiny_lock = write_lock(folder / "tiny.txt", three_wheels(wheels))
        self.tiny_variables = variables_for(wheels, folder / "user")
        self.dataset = write_dataset(folder / "to train on", PARTS_TO_TRAIN_ON)
        self.finished = FinishedResults(folder)
        self.work_s: dict[str, float] = {}
        self.hosts: list[subprocess.Popen] = []

    # --- hosts ----------------------------------------------------------------------------------------------------

    def start(self, task: str, number: int, home: Path, full: bool = False, again: bool = False, repair: bool = False):
        """A host with this task. Returns (its process, the file that it tells its answer to)."""
        folder = self.folder / f"host of {task} {number}{' again' if again else ''}"
        folder.mkdir()
        wanted = {
            "task": task, "again": again, "repair": repair, "python": sys.executable, "folder": str(folder),
            "program": str(HERE / "drawn_runtime"), "jobs": str(self.folder / "jobs"),
            "models": str(self.folder / "models"), "request": self.request(task, number),
            "told": str(folder / "told.json"),
        }  # fmt: skip
        (folder / "wanted.json").write_text(json.dumps(wanted))
        lock = lock_path("cpu", platform_name()) if full else self.tiny_lock
        environ = {**os.environ, **({} if full else self.tiny_variables), "QT_QPA_PLATFORM": "offscreen"}
        environ |= {
            "CNC_TRAINING_HOME": str(home), "CNC_TRAINING_LOCK": str(lock), "CNC_TRAINING_PYTHON": sys.executable
        }  # fmt: skip
        with (folder / "output.txt").open("wb") as output:
            host = subprocess.Popen(
                [sys.executable, str(HERE / "kills_host.py"), str(folder / "wanted.json")],
                env=environ, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
            )  # fmt: skip
        self.hosts.append(host)
        return host, folder / "told.json"

    def request(self, task: str, number: int) -> dict:
        name = f"{task}-{number}"
        if task == "generate":
            folder = str(self.folder / "datasets" / name)
            return to_json(GenerateRequest(name=name, folder=folder, samples=SAMPLES, workers=2, seed=1))
        if task == "train":
            models, dataset = str(self.folder / "models"), str(self.dataset)
            wanted = TrainRequest(name=name, models_folder=models, dataset=dataset, epochs=EPOCHS, device="cpu")
            return to_json(dataclasses.replace(wanted, features="v1"))
        return {"name": "train-0"}

    def measure(self, task: str) -> None:
        """An undisturbed run: how long the task works, and the first finished result."""
        host, told = self.start(task, 0, self.folder / "home")
        wait_for(lambda: "guard" in chain_below(host.pid) or told.exists())
        began = time.monotonic()
        wait_for(lambda: told.exists() or host.poll() is not None or serving(task, told.parent))
        self.work_s[task] = SERVE_S if task == "serve" else time.monotonic() - began
        answer = read_json(told) or ({} if serving(task, told.parent) else {"failed": "it ended without an answer"})
        host.kill()
        host.wait()
        if "failed" in answer or answer.get("state", "SUCCEEDED") != "SUCCEEDED":
            raise RuntimeError(f"An undisturbed {task} failed: {answer}")
        if task in ("generate", "train"):
            self.finished.add(f"{task}-0")

    def run(self, n: int, full: int) -> list[dict]:
        """Undisturbed runs, then n kills, the first `full` of them of a Prepare with the real packages."""
        for task in TASKS:
            self.measure(task)
        print("  ".join(f"{task} {seconds:.1f} s" for task, seconds in self.work_s.items()), file=sys.stderr)
        rows = []
        for number in range(1, n + 1):
            task = "prepare" if number <= full else TASKS[number % len(TASKS)]
            row = self.kill(number, task, full=number <= full)
            rows.append(row)
            bad = "; ".join([*row["broken"], *row["lost"], *row["orphans"]])
            where = f"at {row['at']:.2f} {row['step']}".rstrip()
            print(f"{number:4} {task:9} {row['victim']:7} {where:18} {bad or 'ok'}", file=sys.stderr, flush=True)
        return rows

    # --- kills ----------------------------------------------------------------------------------------------------

    def kill(self, number: int, task: str, full: bool) -> dict:
        """One kill, everything that is checked after it, and the next run. Returns its row."""
        repair = task == "prepare" and not full and self.random.random() < 0.5
        part = self.random.choice(("host", *PARTS))
        share = self.random.uniform(0.0, 1.05)
        home = self.folder / ("home" if task != "prepare" or repair else f"home {number}")
        if full:
            take_downloads(home)
        host, told = self.start(task, number, home, full, repair=repair)
        wait_for(lambda: "guard" in chain_below(host.pid) or told.exists())
        time.sleep(share * (FULL_PREPARE_S if full else self.work_s[task]))
        chain = chain_below(host.pid)
        step = (read_json(home / "runtime" / "journal.json") or {}).get("step", "") if task == "prepare" else ""
        victim = part if part in chain else "host"
        below = [identity(pid) for pid in descendants(host.pid)]
        os.kill(chain[victim], signal.SIGKILL)
        killed_at = time.monotonic()
        if victim == "host":
            host.wait()
        orphans = left(lambda: [name for name in below if still_there(name)], killed_at)
        host.kill()
        host.wait()
        ended = time.monotonic()
        orphans |= left(lambda: [identity(pid) for pid in processes_with("CNC_TRAINING_HOME", str(home))], ended)
        finished_before_kill = (read_json(told) or {}).get("state") == "SUCCEEDED"
        lock = lock_path("cpu", platform_name()) if full else self.tiny_lock
        broken = check_environment(home, lock, ready=repair) if task == "prepare" else []
        lost = self.finished.lost()

        host, told = self.start(task, number, home, full, again=True)
        host.wait(LIMIT_S)
        answer = read_json(told) or {"failed": "It ended without an answer."}
        problem = answer.get("failed") or (
            answer.get("error") if answer.get("state", "SUCCEEDED") != "SUCCEEDED" else ""
        )
        if task == "prepare":
            broken += [f"the next run failed: {problem}"] if problem else check_environment(home, lock, ready=True)
        else:
            lost += [f"the next run failed: {problem}"] if problem else []
            lost += self.finished.not_remembered(answer.get("jobs"))
        if task in ("generate", "train") and not problem:
            lost += check_result(self.folder, f"{task}-{number}", f"{task}-0")
            self.finished.add(f"{task}-{number}")
        return {
            "number": number, "task": task, "full": full, "repair": repair, "victim": victim, "at": round(share, 3),
            "step": step, "finished_before": finished_before_kill, "broken": broken, "lost": lost,
            "orphans": sorted(name for name in orphans if name),
        }  # fmt: skip


def serving(task: str, folder: Path) -> bool:
    """Whether the serving process has answered: a host that serves tells nothing while it lives."""
    return task == "serve" and (folder / "answered").exists()


def left(find, since: float) -> set[str]:
    """What find() still gives LEFT_AFTER_S after a moment."""
    while True:
        found = set(find())
        if not found or time.monotonic() - since > LEFT_AFTER_S:
            return found
        time.sleep(0.02)


def wait_for(condition, timeout_s: float = LIMIT_S) -> None:
    deadline = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("A host did not come to its work.")
        time.sleep(0.01)


def take_downloads(home: Path) -> None:
    """Packages that this machine's own runtime downloaded, so that a full Prepare does not fetch them again."""
    inbox = home / "runtime" / "downloads"
    inbox.mkdir(parents=True)
    for wheel in (paths.runtime_root() / "downloads").glob("*.whl"):
        (inbox / wheel.name).symlink_to(wheel)


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools/bench kills", description=__doc__.splitlines()[0])
    parser.add_argument("--n", type=int, default=200, help="number of kills")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--full", type=int, default=0, help="how many of the kills hit Prepare with the real packages")
    parser.add_argument("--json", type=Path, help="file for the result with a row for each kill")
    options = parser.parse_args()
    if not sys.platform.startswith("linux"):
        parser.error("The campaign looks into /proc, which only Linux has.")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that no host outlives its campaign
    if not 0 <= options.full <= options.n:
        parser.error("--full is at most --n.")
    with tempfile.TemporaryDirectory(prefix="cnc_training_kills_") as folder:
        rows = run(Path(folder).resolve(), options.n, options.seed, options.full)
    summary = {"n": len(rows), "seed": options.seed, **totals(rows)}
    print(json.dumps(summary))
    if options.json:
        options.json.write_text(json.dumps({**summary, "rows": rows}, indent=1), encoding="utf-8")
    return 1 if any(totals(rows).values()) else 0


def run(folder: Path, n: int, seed: int, full: int) -> list[dict]:
    print(f"Undisturbed runs first; then {n} kills, seed {seed}, {full} with the real packages", file=sys.stderr)
    campaign = Campaign(folder, seed)
    try:
        return campaign.run(n, full)
    finally:
        for host in campaign.hosts:  # those of a campaign that was cut off
            host.kill()
            host.wait()


def totals(rows: list[dict]) -> dict[str, int]:
    return {
        "broken_environments": sum(bool(row["broken"]) for row in rows),
        "lost_results": sum(len(row["lost"]) for row in rows),
        "orphans": sum(len(row["orphans"]) for row in rows),
    }


if __name__ == "__main__":
    sys.exit(main())
