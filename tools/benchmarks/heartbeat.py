"""For how long the addon's work keeps FreeCAD's window from answering.

    tools/bench heartbeat [--hosts 0.20,1.0,1.1] [--json FILE]

In each FreeCAD, with both panels and the Report view open, a timer beats every 5 ms while nothing happens (idle: what
this machine itself adds), while Prepare runs (a package of one file), while a job writes a million lines of log, while
one reports a thousand epochs, while one is cancelled, and while FreeCAD is closed with a job running. Wall is the
widest time between two beats; work is how much of the processor the window's thread took between two. The limit for
both is 100 ms. Run it on a machine that does nothing else: wall time tells of that, too.

exit_s is how long FreeCAD needs from the moment in which its windows are closed to its end, with a job running and
without one.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(ROOT), str(ROOT / "tests" / "gui"), str(ROOT / "tests" / "env")]

import kills_hosts  # noqa: E402
import tiny_wheel  # noqa: E402

PHASES = ("idle", "prepare", "log flood", "training job", "cancel", "quit")
LIMIT_MS = 100.0
LIMIT_S = 400


def drive(version: str, folder: Path, with_job: bool) -> dict:
    """What heartbeat_window.py found in one FreeCAD."""
    wheels, results = folder / "wheels", folder / "results.json"
    wheels.mkdir(parents=True)
    environ = {
        **os.environ, "CNC_TRAINING_HOME": str(folder / "home"), "CNC_TEST_RESULTS": str(results),
        "CNC_TEST_FOLDER": str(folder), "CNC_TRAINING_LOCK": str(tiny_wheel.make(wheels)), "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(wheels), "CNC_HEARTBEAT_JOB": "1" if with_job else "",
    }  # fmt: skip
    for name in ("QT_QPA_PLATFORM", "DISPLAY"):
        environ.pop(name, None)
    done = subprocess.run(
        [str(ROOT / "tools" / "host"), version, "--gui", str(HERE / "heartbeat_window.py")],
        env=environ, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", timeout=LIMIT_S,
    )  # fmt: skip
    ended = time.time()
    found = json.loads(results.read_text()) if results.exists() else {"failed": "it told nothing"}
    if "failed" in found or "quit" not in found:
        raise RuntimeError(f"FreeCAD {version}: {found.get('failed')}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    found["quit"]["exit_s"] = round(ended - found["quit"].pop("at"), 2)
    found["quit"]["status"] = done.returncode
    return found


def measure(version: str) -> dict:
    with tempfile.TemporaryDirectory(prefix="cnc_heartbeat_") as folder:
        found = drive(version, Path(folder).resolve() / "job", True)
        found["quit"]["exit_without_job_s"] = drive(version, Path(folder).resolve() / "none", False)["quit"]["exit_s"]
    return found


def table(found: dict[str, dict]) -> str:
    lines = [f"{'FreeCAD':8} {'phase':13} {'wall ms':>8} {'work ms':>8}  "]
    for version, phases in found.items():
        for name in PHASES:
            told = dict(phases[name])
            words = f"{version:8} {name:13} {told.pop('widest_ms'):8.1f} {told.pop('busiest_ms'):8.1f}"
            lines.append(words + "  " + ", ".join(f"{key} {value}" for key, value in told.items()))
    return "\n".join(lines)


def missed(found: dict[str, dict]) -> list[str]:
    """Phases over the limit. Wall time counts only where the machine itself keeps it while nothing happens."""
    over = []
    for version, phases in found.items():
        quiet = phases["idle"]["widest_ms"] <= LIMIT_MS
        for name in PHASES[1:]:
            told = phases[name]
            if told["busiest_ms"] > LIMIT_MS or (quiet and told["widest_ms"] > LIMIT_MS):
                over.append(f"{version} {name}")
    return over


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools/bench heartbeat", description=__doc__.splitlines()[0])
    parser.add_argument("--hosts", default="0.20,1.0,1.1")
    parser.add_argument("--json", type=Path, help="file for the result")
    options = parser.parse_args()
    versions = kills_hosts.usable(options.hosts.split(","))
    if not versions:
        parser.error("None of these FreeCADs is there; see tools/host list.")
    found = {version: measure(version) for version in versions}
    print(table(found))
    summary = {"limit_ms": LIMIT_MS, "over": missed(found), "hosts": found}
    if options.json:
        options.json.write_text(json.dumps(summary, indent=1), encoding="utf-8")
    print(json.dumps({"limit_ms": LIMIT_MS, "over": summary["over"]}))
    return 1 if summary["over"] else 0


if __name__ == "__main__":
    sys.exit(main())
