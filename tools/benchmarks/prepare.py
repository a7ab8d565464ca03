#!/usr/bin/env python3
"""How long Prepare takes and what it fetches, cold and warm, beside uv on the same Python and the same packages.

    tools/bench prepare [--uv PATH] [--lock FILE] [--rounds N] [--json]

A standalone Python (made by tools/relocatable_python) and the wheels of the lock are served on the loopback interface,
where every byte is counted: no network is measured. Each round begins with empty folders and an empty cache (cold),
then makes the environment once more from what was kept (warm). Both ways end with the same proof, that all packages can
be imported in the new environment; what is tidied up after that does not count. uv is the best known other way to such
an environment; it is taken from PATH, or installed with pip into a temporary folder. The wheels come from the package
index that pip is set up for, once, before anything is measured. The file cache of the system is as it happens to be.
"""

from __future__ import annotations

import argparse
import hashlib
import http.server
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from cnc_training.env import recipe  # noqa: E402
from cnc_training.env.archives import archive_key  # noqa: E402

ARCHIVE = "cpython-3.11+bench-install_only_stripped.tar.gz"


class CountingHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass

    def copyfile(self, source: Any, outputfile: Any) -> None:
        for block in iter(lambda: source.read(1 << 20), b""):
            outputfile.write(block)
            self.server.sent += len(block)  # type: ignore[attr-defined]


class Origin(http.server.ThreadingHTTPServer):
    """Serves a folder and counts what it sends."""

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), lambda *a, **k: CountingHandler(*a, directory=str(folder), **k))
        self.sent = 0
        self.address = f"http://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, *_: object) -> None:
        pass


def run(command: list[str], environ: dict[str, str]) -> str:
    done = subprocess.run(command, env=environ, check=False, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"bench prepare: {' '.join(command[:4])} ... failed:\n{done.stdout[-2000:]}{done.stderr[-3000:]}")
    return done.stdout


def serve_files(folder: Path, lock: recipe.Recipe) -> dict[str, Any]:
    """Make the archive and fetch the wheels; the list of Pythons that names the archive (without addresses)."""
    (folder / "bench").mkdir(parents=True)
    archive = folder / "bench" / ARCHIVE
    made = [sys.executable, str(ROOT / "tools" / "relocatable_python"), "--archive", str(archive)]
    python = run([*made, "--output", str(folder.parent / "made_python")], dict(os.environ)).strip()
    wanted = folder.parent / "wanted.txt"
    wanted.write_text("".join(r.line + "\n" for r in lock.requirements), encoding="utf-8")
    pip = folder.parent / "pip"
    run([python, "-I", "-m", "venv", str(pip)], dict(os.environ))
    fetch = [str(pip / "bin" / "python"), "-m", "pip", "download", "--quiet", "--require-hashes", "--no-deps"]
    fetch += ["--only-binary=:all:", "-d", str(folder / "wheels"), "-r", str(wanted)]
    index = recipe.read_indexes().get(next((r.index for r in lock.requirements if r.index), ""))
    local = subprocess.run(fetch, check=False, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if local.returncode != 0:
        run([*fetch, *(["--extra-index-url", index] if index else [])], dict(os.environ))
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    entry = {"file": ARCHIVE, "sha256": digest, "about_bytes": archive.stat().st_size}
    return {"version": "3.11.7", "release": "bench", "archives": {archive_key(): entry}}


def only_from(origin: Origin) -> dict[str, str]:
    """An environment in which nothing but the origin is known as a source of packages."""
    kept = {
        k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "UV_")) and not k.lower().endswith("_proxy")
    }
    return {**kept, "PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": origin.address + "/wheels/"}


def on_disk(folder: Path) -> int:
    """Bytes of all files below folder, each once, however many names (hard links) it has."""
    files = {}
    for path, _, names in os.walk(folder):
        for name in names:
            found = Path(path, name).lstat()
            files[found.st_dev, found.st_ino] = found.st_size
    return sum(files.values())


def told(command: list[str], environ: dict[str, str]) -> float:
    """Run a command of tools/runtime that prints its result as JSON; the time at which that was there. What it tidies
    up after that, nobody waits for."""
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stderr is not None
        log: list[str] = []
        listener = threading.Thread(target=lambda: log.extend(process.stderr or ()))
        listener.start()
        done = next((time.monotonic() for line in process.stdout if line == "}\n"), None)
        process.communicate()
        listener.join()
    if done is None or process.returncode != 0:
        sys.exit(f"bench prepare: {' '.join(command[1:4])} failed:\n{''.join(log)[-3000:]}")
    return done


class Measured:
    """Times one command after the other and keeps what each took and fetched."""

    def __init__(self, origin: Origin) -> None:
        self._origin = origin
        self.rows: list[dict[str, Any]] = []

    def __call__(self, way: str, state: str, *commands: list[str], environ: dict[str, str], json: bool = False) -> None:
        """json: the commands print a result (see told)."""
        before, began = self._origin.sent, time.monotonic()
        ended = began
        for command in commands:
            if json:
                ended = told(command, environ)
            else:
                run(command, environ)
                ended = time.monotonic()
        row = {"way": way, "state": state, "s": ended - began, "fetched_bytes": self._origin.sent - before}
        self.rows.append(row)
        print(f"{way:8} {state:22} {row['s']:7.1f} s  {row['fetched_bytes'] / 1e6:7.1f} MB fetched", file=sys.stderr)


def ours(measure: Measured, work: Path, lock: Path, pythons: Path, environ: dict[str, str]) -> int:
    home = work / "home"
    variables = {
        "CNC_TRAINING_HOME": str(home), "CNC_TRAINING_LOCK": str(lock), "CNC_TRAINING_PYTHONS": str(pythons),
        "CNC_TRAINING_PYTHON": "",
    }  # fmt: skip
    environ = {**environ, **variables}
    prepare = [sys.executable, str(ROOT / "tools" / "runtime"), "prepare", "--json"]
    measure("Prepare", "cold", [*prepare, "--python", "standalone"], environ=environ, json=True)
    measure("Prepare", "warm (repair)", [*prepare, "--repair"], environ=environ, json=True)
    measure("Prepare", "nothing to do", prepare, environ=environ, json=True)
    return on_disk(home)


def by_uv(
    measure: Measured, work: Path, uv: str, lock: recipe.Recipe, listed: dict, origin: Origin, environ: dict[str, str]
) -> int:
    entry = next(iter(listed["archives"].values()))
    system, _, machine = archive_key().partition("-")
    key = f"cpython-3.11.7-{system}-{machine}-gnu"
    described = {
        "name": "cpython", "arch": {"family": machine, "variant": None}, "os": system, "libc": "gnu", "major": 3,
        "minor": 11, "patch": 7, "prerelease": "", "sha256": entry["sha256"], "variant": None, "build": "bench",
        "url": f"{origin.address}/bench/{ARCHIVE}",
    }  # fmt: skip
    downloads = work / "downloads.json"
    downloads.write_text(json.dumps({key: described}), encoding="utf-8")
    wanted = work / "wanted.txt"
    wanted.write_text("".join(r.line + "\n" for r in lock.requirements), encoding="utf-8")
    environ = {
        **environ, "UV_CACHE_DIR": str(work / "cache"), "UV_PYTHON_INSTALL_DIR": str(work / "pythons"),
        "UV_PYTHON_DOWNLOADS_JSON_URL": downloads.as_uri(), "UV_NO_CONFIG": "1", "UV_PYTHON_PREFERENCE": "only-managed",
    }  # fmt: skip
    check = "import importlib, sys; [importlib.import_module(name) for name in sys.argv[1:]]"

    def steps(venv: Path) -> list[list[str]]:
        python = str(venv / "bin" / "python")
        install = [uv, "pip", "install", "--python", python, "--require-hashes", "--no-deps", "--no-index"]
        install += ["--find-links", origin.address + "/wheels/", "-r", str(wanted)]
        return [[uv, "venv", "--python", "3.11.7", str(venv)], install, [python, "-I", "-c", check, *lock.imports]]

    measure("uv", "cold", [uv, "python", "install", "3.11.7"], *steps(work / "one"), environ=environ)
    shutil.rmtree(work / "one")
    measure("uv", "warm (new venv)", *steps(work / "two"), environ=environ)
    return on_disk(work)


def find_uv(chosen: str, work: Path) -> str:
    found = chosen or shutil.which("uv")
    if found:
        return found
    venv = work / "uv"
    run([sys.executable, "-m", "venv", str(venv)], dict(os.environ))
    run([str(venv / "bin" / "python"), "-m", "pip", "install", "--quiet", "uv"], dict(os.environ))
    return str(venv / "bin" / "uv")


def summary(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One row for each way and state: median, extremes, bytes."""
    made = []
    for way, state in dict.fromkeys((row["way"], row["state"]) for row in rows):
        times = [row["s"] for row in rows if (row["way"], row["state"]) == (way, state)]
        fetched = max(row["fetched_bytes"] for row in rows if (row["way"], row["state"]) == (way, state))
        made.append({
            "way": way, "state": state, "n": len(times), "median_s": round(statistics.median(times), 1),
            "min_s": round(min(times), 1), "max_s": round(max(times), 1), "fetched_bytes": fetched,
        })  # fmt: skip
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--uv", default="", help="the uv program (default: from PATH, else installed for the run)")
    parser.add_argument("--lock", default="", help="another list of packages (default: this platform's, for the CPU)")
    parser.add_argument("--rounds", type=int, default=1, help="how often each way is gone, in turns")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    options = parser.parse_args()
    lock_file = Path(options.lock) if options.lock else recipe.lock_path("cpu")
    lock = recipe.read_lock(lock_file)
    with tempfile.TemporaryDirectory(prefix="cnc_bench_prepare_") as folder:
        work = Path(folder)
        uv = find_uv(options.uv, work)
        listed = serve_files(work / "served", lock)
        origin = Origin(work / "served")
        pythons = work / "pythons.json"
        pythons.write_text(
            json.dumps({**listed, "addresses": [origin.address + "/{release}/{file}"]}), encoding="utf-8"
        )
        measure, disk = Measured(origin), {}
        for number in range(options.rounds):
            here = work / f"round{number}"
            for way in ("Prepare", "uv") if number % 2 == 0 else ("uv", "Prepare"):
                (here / way).mkdir(parents=True)
                if way == "Prepare":
                    disk[way] = ours(measure, here / way, lock_file, pythons, only_from(origin))
                else:
                    disk[way] = by_uv(measure, here / way, uv, lock, listed, origin, only_from(origin))
                shutil.rmtree(here / way)
        origin.shutdown()
    rows = summary(measure.rows)
    result = {
        "rounds": options.rounds, "packages": len(lock.requirements), "wheel_bytes": lock.download_bytes,
        "disk_bytes": disk, "uv": run([uv, "--version"], dict(os.environ)).strip() if Path(uv).exists() else "",
        "rows": rows,
    }  # fmt: skip
    if options.json:
        print(json.dumps(result, indent=1))
        return 0
    print(f"{'way':8} {'state':16} {'n':>2} {'median s':>9} {'min':>6} {'max':>6} {'fetched MB':>11}")
    for row in rows:
        print(
            f"{row['way']:8} {row['state']:16} {row['n']:2} {row['median_s']:9.1f} {row['min_s']:6.1f} "
            f"{row['max_s']:6.1f} {row['fetched_bytes'] / 1e6:11.1f}"
        )
    print("on disk afterwards: " + ", ".join(f"{way} {size / 1e6:.0f} MB" for way, size in disk.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
