"""A campaign of kills: SIGKILL of the host, the guard, the holder or the worker in a random phase of a task.

    tools/bench kills [--n 200] [--seed 1] [--full 0] [--lanes 1] [--hosts python,0.20,1.0,1.1,...] [--json FILE]

Tasks: prepare (a lock of tiny wheels; the first --full kills are of one with the real packages), generate
(labels are drawn, the rest is real), train, serve. Hosts: the addon's own application in a plain Python, in freecadcmd
and in FreeCAD with its window, whichever are there. Host, victim and phase are drawn, each phase as often as any other,
and a moment in it from the length that it had in an undisturbed run.

After each kill: current.json names a healthy environment or is absent, results that were finished are as they were, no
process is left after 3 s, and the next run succeeds, with the same bytes as an undisturbed one. Printed: {"n", "seed",
"broken_environments", "lost_results", "orphans"}; the file of --json has a row for each kill, and counts.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(ROOT), str(HERE), str(ROOT / "tests" / "env"), str(ROOT / "tests" / "runtime")]

import kills_hosts  # noqa: E402
from kills_checks import FinishedResults, check_environment, check_result, left  # noqa: E402
from kills_hosts import PYTHON, Host  # noqa: E402
from process_chain import PARTS, processes_with  # noqa: E402
from tiny_lock import three_wheels, variables_for, write_lock  # noqa: E402

from cnc_training import paths  # noqa: E402
from cnc_training.contract import GenerateRequest, TrainRequest, to_json  # noqa: E402
from cnc_training.env.layout import read_json  # noqa: E402
from cnc_training.env.recipe import lock_path, platform_name  # noqa: E402
from cnc_training.jobs.alive import identity, still_there  # noqa: E402
from cnc_training.runtime.process_tree import descendants  # noqa: E402

TASKS = ("prepare", "generate", "train", "serve")
TURNS = ("prepare", "generate", "serve", "train", "prepare", "generate", "serve", "generate")  # training takes longest
SERVE_S = 1.0  # how much of the asking, which goes on for as long as the host lives, is killed in
SAMPLES, PARTS_TO_TRAIN_ON, EPOCHS = 16, 24, 6
FULL = "full prepare"
Phases = list[tuple[str, float]]  # (name, seconds) in order


@dataclasses.dataclass(frozen=True)
class Given:
    """What all lanes share. python: of the runtime; anywhere: whether every host can run it."""

    kinds: list[str]
    base: str
    python: str
    anywhere: bool
    variables: dict[str, str]
    full_phases: Phases


class Lane:
    """One folder with the data root of the tiny environment, finished results, and one host after the other."""

    def __init__(self, folder: Path, seed: int, given: Given) -> None:
        from drawn_parts import write_dataset

        self.folder = folder
        self.given = given
        self.hosts: list[Host] = []
        self.sweeps: list[subprocess.Popen] = []
        self.ended = False
        self._seed = seed
        wheels = folder / "wheels"
        self._tiny_lock = write_lock(folder / "tiny.txt", three_wheels(wheels))
        self._tiny_variables = variables_for(wheels, folder / "user")
        self._dataset = write_dataset(folder / "to train on", PARTS_TO_TRAIN_ON)
        self._finished = FinishedResults(folder)
        self._phases: dict[str, Phases] = {FULL: given.full_phases}

    # --- hosts ----------------------------------------------------------------------------------------------------

    def start(
        self, task: str, number: int, home: Path, kind: str, full: bool = False, again: bool = False,
        repair: bool = False,
    ) -> Host:  # fmt: skip
        if self.ended:
            raise RuntimeError("The campaign was cut off.")
        folder = self.folder / f"host of {task} {number}{' again' if again else ''}"
        folder.mkdir()
        wanted = {
            "task": task, "again": again, "repair": repair, "python": self.given.python, "folder": str(folder),
            "program": str(HERE / "drawn_runtime"), "jobs": str(self.folder / "jobs"),
            "models": str(self.folder / "models"), "request": self._request(task, number),
        }  # fmt: skip
        (folder / "wanted.json").write_text(json.dumps(wanted))
        environ = {**os.environ, **self.given.variables, **({} if full else self._tiny_variables)}
        environ |= {
            "CNC_TRAINING_HOME": str(home), "CNC_TRAINING_LOCK": str(self._lock(full)),
            "CNC_TRAINING_PYTHON": self.given.base, "CNC_TRAINING_BIND": str(self.folder),
        }  # fmt: skip
        host = Host(kind, folder, environ)
        self.hosts.append(host)
        return host

    def _lock(self, full: bool) -> Path:
        return lock_path("cpu", platform_name()) if full else self._tiny_lock

    def _request(self, task: str, number: int) -> dict:
        name = f"{task}-{number}"
        if task == "generate":
            folder = str(self.folder / "datasets" / name)
            return to_json(GenerateRequest(name=name, folder=folder, samples=SAMPLES, workers=2, seed=1))
        if task == "train":
            models, dataset = str(self.folder / "models"), str(self._dataset)
            wanted = TrainRequest(name=name, models_folder=models, dataset=dataset, epochs=EPOCHS, device="cpu")
            return to_json(dataclasses.replace(wanted, features="v1"))
        return {"name": "train-0"}

    def measure(self, task: str, full: bool = False) -> Phases:
        """An undisturbed run: the phases of the task, and the first finished result."""
        home = self.folder / "home"
        host = self.start(task, 0, home, PYTHON, full)
        host.wait_until_busy()
        found: Phases = []
        since, last = time.monotonic(), ""
        while not host.told and last != "asking":
            now = self._phase(task, home, host)
            if now != last:
                found.append((last, time.monotonic() - since))
                since, last = time.monotonic(), now
            time.sleep(0.002)
        found.append((last, SERVE_S if last == "asking" else time.monotonic() - since))
        answer = read_json(host.folder / "told.json") or {}
        host.kill()
        if "failed" in answer or answer.get("state", "SUCCEEDED") != "SUCCEEDED":
            raise RuntimeError(f"An undisturbed {task} failed: {answer}")
        if task in ("generate", "train"):
            self._finished.add(f"{task}-0")
        self._phases[FULL if full else task] = merged(found)
        return merged(found)

    def _phase(self, task: str, home: Path, host: Host) -> str:
        if host.told:
            return "finished"
        if task == "prepare":
            return str((read_json(home / "runtime" / "journal.json") or {}).get("step", ""))
        return host.phase

    # --- kills ----------------------------------------------------------------------------------------------------

    def kill(self, number: int, task: str, full: bool) -> dict:
        """One kill, everything that is checked after it, and the next run. Returns its row."""
        draws = random.Random(f"{self._seed} {number}")
        kinds = [k for k in self.given.kinds if task == "prepare" or self.given.anywhere or not k.startswith("1.")]
        kind, part = kills_hosts.draw(kinds or [PYTHON], draws), draws.choice(("host", *PARTS))
        phase, length_s = draws.choice(self._phases[FULL if full else task])
        share = draws.uniform(0.0, 1.05)
        repair = task == "prepare" and not full and draws.random() < 0.5
        home = self.folder / ("home" if task != "prepare" or repair else f"home {number}")
        if full:
            take_downloads(home)
        host = self.start(task, number, home, kind, full, repair=repair)
        host.wait_until_busy()
        host.wait_for(lambda: host.told or self._phase(task, home, host) == phase)
        moment = time.monotonic() + share * length_s
        while time.monotonic() < moment and self._phase(task, home, host) == phase:
            time.sleep(0.002)
        chain, step = host.chain(), self._phase(task, home, host)
        victim = part if part in chain else "host"
        guard = chain.get(PARTS[0], 0)
        below = [identity(pid) for pid in ([guard, *descendants(guard)] if guard else [])]
        with contextlib.suppress(ProcessLookupError):  # it ended in this moment
            os.kill(chain[victim], signal.SIGKILL)
        orphans = left(lambda: [name for name in below if still_there(name)])
        host.kill()
        orphans |= left(lambda: [identity(pid) for pid in processes_with("CNC_TRAINING_HOME", str(home))])
        told = [described(name) for name in sorted(orphans) if name]
        for name in filter(still_there, orphans):  # each is told of once
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(name.partition(":")[0]), signal.SIGKILL)
        finished_before_kill = (read_json(host.folder / "told.json") or {}).get("state") == "SUCCEEDED"
        broken = check_environment(home, self._lock(full), ready=repair) if task == "prepare" else []
        lost = self._finished.lost()
        problem, jobs = self._next_run(number, task, home, kind, full)
        if task == "prepare":
            if problem:
                broken.append(f"the next run failed: {problem}")
            else:
                broken += check_environment(home, self._lock(full), ready=True)
        else:
            lost += [f"the next run failed: {problem}"] if problem else []
            lost += self._finished.not_remembered(jobs)
        if task in ("generate", "train") and not problem:
            lost += check_result(self.folder, f"{task}-{number}", f"{task}-0")
            self._finished.add(f"{task}-{number}")
        if home.name != "home":
            self.sweeps.append(subprocess.Popen(["rm", "-rf", str(home)]))
        return {
            "number": number, "task": task, "full": full, "repair": repair, "host": kind, "victim": victim,
            "phase": step, "share": round(share, 3), "finished_before": finished_before_kill, "broken": broken,
            "lost": lost, "orphans": told,
        }  # fmt: skip

    def _next_run(self, number: int, task: str, home: Path, kind: str, full: bool) -> tuple[str, Optional[dict]]:
        """What went wrong when the task was asked for again ("" when nothing), and the jobs of the history by name."""
        host = self.start(task, number, home, PYTHON if "window" in kind else kind, full, again=True)
        host.wait(kills_hosts.LIMIT_S)
        answer = read_json(host.folder / "told.json") or {"failed": f"It ended without an answer: {host.output()}"}
        if answer.get("state", "SUCCEEDED") != "SUCCEEDED":
            return str(answer["error"] or answer["state"]), answer.get("jobs")
        return str(answer.get("failed", "")), answer.get("jobs")


def merged(phases: Phases) -> Phases:
    """One entry for each phase that took any time, however often it came; before the first it has no name."""
    lengths: dict[str, float] = {}
    for name, seconds in phases:
        if name:
            lengths[name] = lengths.get(name, 0.0) + seconds
    return list(lengths.items())


def described(name: str) -> str:
    """A process by its identity, with what it runs and what it waits in."""
    process = Path("/proc") / name.partition(":")[0]
    words = []
    for part in ("cmdline", "wchan"):
        with contextlib.suppress(OSError):
            words.append((process / part).read_bytes().replace(b"\0", b" ").decode(errors="replace").strip())
    return " ".join([name, *words])


def take_downloads(home: Path) -> None:
    """Packages that this machine's own runtime downloaded, so that a full Prepare does not fetch them again."""
    inbox = home / "runtime" / "downloads"
    inbox.mkdir(parents=True)
    for wheel in (paths.runtime_root() / "downloads").glob("*.whl"):
        shutil.copy2(wheel, inbox)


class Campaign:
    """The plan of all kills, in lanes side by side."""

    def __init__(self, folder: Path, options: argparse.Namespace, variables: dict[str, str]) -> None:
        self._folder = folder
        self._options = options
        self._lanes: list[Lane] = []
        chroots = any(kind.startswith("1.") for kind in options.kinds)
        base = relocatable_python() if chroots else sys.executable
        self._given = Given(options.kinds, base, sys.executable, False, variables, [])

    def run(self) -> list[dict]:
        if self._options.full:
            self._make_runtime()
        self._lanes += [self._lane(f"lane-{n}") for n in range(1, self._options.lanes + 1)]
        full, turns = self._options.full, len(TURNS)
        plan = [(n, TASKS[0] if n <= full else TURNS[n % turns]) for n in range(1, self._options.n + 1)]
        with ThreadPoolExecutor(len(self._lanes)) as pool:
            lanes = len(self._lanes)
            parts = [[p for p in plan if (p[0] // turns if p[0] > full else p[0]) % lanes == i] for i in range(lanes)]
            try:
                rows = [row for part in pool.map(self._work, self._lanes, parts) for row in part]
            except BaseException:
                self.end()  # so that the other lanes end too
                raise
        return sorted(rows, key=lambda row: row["number"])

    def _lane(self, name: str) -> Lane:
        folder = self._folder / name
        folder.mkdir()
        return Lane(folder, self._options.seed, self._given)

    def _make_runtime(self) -> None:
        """An undisturbed Prepare with the real packages; every other task runs in what it made."""
        lane = self._lane("real-packages")
        self._lanes.append(lane)
        take_downloads(lane.folder / "home")
        phases = lane.measure(TASKS[0], full=True)
        python = read_json(lane.hosts[0].folder / "told.json") or {}
        anywhere = self._given.base != sys.executable
        self._given = dataclasses.replace(
            self._given, python=str(python["python"]), anywhere=anywhere, full_phases=phases,
            variables={**self._given.variables, "CNC_TRAINING_BIND": str(lane.folder)},
        )  # fmt: skip
        tell_phases(FULL, phases)
        self._lanes.remove(lane)

    def _work(self, lane: Lane, plan: list[tuple[int, str]]) -> list[dict]:
        for task in TASKS:
            tell_phases(task, lane.measure(task))
        rows = []
        for number, task in plan:
            began = time.monotonic()
            row = lane.kill(number, task, full=number <= self._options.full)
            row["seconds"] = round(time.monotonic() - began, 1)
            rows.append(row)
            bad = "; ".join([*row["broken"], *row["lost"], *row["orphans"]])
            words = (
                f"{number:4} {FULL if row['full'] else task:12} {row['host']:11} {row['victim']:7} {row['phase']:10}"
            )
            print(f"{words} {bad or 'ok'}", file=sys.stderr, flush=True)
        return rows

    def end(self) -> None:
        """Kill the hosts of a campaign that was cut off, and wait for what is still being deleted."""
        for lane in self._lanes:
            lane.ended = True
            for host in lane.hosts:
                host.kill()
            for sweep in lane.sweeps:
                sweep.wait()


def relocatable_python() -> str:
    """A Python that the chroots of tools/host can run too; made where it is absent."""
    folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "cnc_training" / "python"
    subprocess.run([str(ROOT / "tools" / "relocatable_python"), "--output", str(folder)], stdout=2, check=True)
    return str(folder / "bin" / "python3")


def tell_phases(task: str, phases: Phases) -> None:
    print(f"{task}: " + ", ".join(f"{name} {s:.1f} s" for name, s in phases), file=sys.stderr, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools/bench kills", description=__doc__.splitlines()[0])
    parser.add_argument("--n", type=int, default=200, help="number of kills")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--full", type=int, default=0, help="how many of the kills hit Prepare with the real packages")
    parser.add_argument("--lanes", type=int, default=1, help="how many hosts are killed side by side")
    parser.add_argument(
        "--hosts", default="", help=f"of {', '.join(kills_hosts.KINDS)}; all that there are unless given"
    )
    parser.add_argument("--json", type=Path, help="file for the result with a row for each kill")
    options = parser.parse_args()
    if not sys.platform.startswith("linux"):
        parser.error("The campaign looks into /proc, which only Linux has.")
    if not 0 <= options.full <= options.n or options.lanes < 1:
        parser.error("--full is at most --n, and --lanes at least 1.")
    options.kinds = kills_hosts.usable([kind for kind in options.hosts.split(",") if kind])
    if not set(options.kinds) & {PYTHON, *kills_hosts.KINDS}:
        parser.error(f"No host is there; the known ones are {', '.join(kills_hosts.KINDS)}.")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that no host outlives its campaign
    began = time.monotonic()
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="cnc_kills_"))
        campaign = Campaign(Path(folder).resolve(), options, stack.enter_context(kills_hosts.display(options.kinds)))
        stack.callback(campaign.end)
        rows = campaign.run()
    summary = {"n": len(rows), "seed": options.seed, **totals(rows)}
    print(json.dumps(summary))
    if options.json:
        counts = {name: dict(Counter(str(row[name]) for row in rows)) for name in ("task", "host", "victim", "full")}
        counts["phase"] = dict(Counter(f"{row['task']}: {row['phase']}" for row in rows))
        seconds = round(time.monotonic() - began)
        whole = {**summary, "seconds": seconds, "hosts": options.kinds, "counts": counts, "rows": rows}
        options.json.write_text(json.dumps(whole, indent=1), encoding="utf-8")
    return 1 if any(totals(rows).values()) else 0


def totals(rows: list[dict]) -> dict[str, int]:
    return {
        "broken_environments": sum(bool(row["broken"]) for row in rows),
        "lost_results": sum(len(row["lost"]) for row in rows),
        "orphans": sum(len(row["orphans"]) for row in rows),
    }


if __name__ == "__main__":
    sys.exit(main())
