"""The serving process over a long life: how soon it is warm, what a request takes, and whether its memory is bounded.

    tools/bench serve [--swaps 1000] [--requests 10000] [--json FILE]

A small model is trained on drawn parts. Then the addon's own predictor, without FreeCAD, asks the real runtime:
    cold        from no process to one that has loaded a model and answered its golden request
    requests    rankings of a small part by the model, without verifying, one after the other
    swaps       another model becomes the one that is asked, the one before is dropped; each tenth is a bad one (cut
                off, another answer to its golden request, no model at all), which is refused, and the one before goes
                on answering
    crash       the process is killed while it is asked, and the answer comes from a new one
Memory is the worker's resident set. It is bounded when a line through its second half rises by less than 5 % of it over
that half. Printed: one JSON object; exit status 1 when anything is not as it should be.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "runtime")]

from cnc_training.contract import RankRequest, to_json  # noqa: E402
from cnc_training.errors import TrainingError  # noqa: E402
from cnc_training.models.predictor import Predictor  # noqa: E402

LIMIT_S = 600.0
WARM_S = 2.0
MAX_RISE = 0.05
BAD_EVERY = 10


class Runtime:
    """An environment that is ready: this Python."""

    python = Path(sys.executable)


def make_models(folder: Path) -> tuple[bytes, dict[str, bytes]]:
    """A good model, and bad ones by what is wrong with them."""
    import drawn_parts
    import onnx

    from cnc_training.models.card import CARD_KEY
    from cnc_training.runtime import train

    dataset = drawn_parts.write_dataset(folder / "dataset", 24)
    train.run(
        {"name": "served", "models_folder": str(folder), "dataset": str(dataset), "epochs": 2, "device": "cpu"},
        drawn_parts.QuietReporter(),
    )
    good = (folder / "served.onnx").read_bytes()
    model = onnx.load_from_string(good)
    entry = next(p for p in model.metadata_props if p.key == CARD_KEY)
    card = json.loads(entry.value)
    card["golden"]["answer"] = (np.array(card["golden"]["answer"]) + 0.5).tolist()
    entry.value = json.dumps(card)
    return good, {"cut off": good[: len(good) // 2], "golden": model.SerializeToString(), "text": b"<html>"}


def make_request(folder: Path) -> RankRequest:
    from cnc_training.machining.finishing import standard_setup
    from cnc_training.machining.mesh import make_mesh, save_part
    from cnc_training.runtime import matrix
    from cnc_training.runtime.synthetic_mesh import Drawing, Feature, tessellate

    mesh = make_mesh(*tessellate(Drawing(16, 12, [Feature("add", lambda x, y: 0.6 * np.sin(0.6 * y))]), 0.8, 3.0))
    save_part(folder / "part.npz", mesh)
    machine = matrix.machines()[0]
    setup = standard_setup(mesh, machine)
    return RankRequest(str(folder / "part.npz"), matrix.TOOLS["ball6"], 0.02, machine, setup, verify=False)


class Served:
    """The predictor, and what its process was seen to use."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.predictor = Predictor(folder / "serve", Runtime())
        self.memory: list[float] = []  # MB

    @property
    def pid(self) -> int:
        return int(self.predictor.ask_and_wait("ping", {}, LIMIT_S)["pid"])

    def remember(self) -> None:
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        self.memory.append(pages * os.sysconf("SC_PAGE_SIZE") / 1e6)

    def publish(self, name: str, content: bytes) -> Path:
        """As training does it: in one step."""
        part, path = self.folder / f"{name}.part", self.folder / f"{name}.onnx"
        part.write_bytes(content)
        part.replace(path)
        return path

    def choice(self, request: RankRequest, model: Path) -> list[float]:
        answer = self.predictor.ask_and_wait("rank", {**to_json(request), "model": str(model)}, LIMIT_S)
        return [row["predicted_time_s"] for row in answer["rows"]]


def rise(memory: list[float]) -> float:
    """By how much a line through the second half rises over that half, as a share of its mean."""
    half = np.array(memory[len(memory) // 2 :])
    if len(half) < 3:
        return 0.0
    slope = np.polyfit(np.arange(len(half)), half, 1)[0]
    return float(slope * (len(half) - 1) / half.mean())


def run(folder: Path, swaps: int, requests: int) -> dict:
    good, bad = make_models(folder)
    request = make_request(folder)
    served = Served(folder)
    found: dict = {"swaps": swaps, "requests": requests}
    model = served.publish("m0", good)
    try:
        began = time.monotonic()
        served.predictor.load(model, LIMIT_S)
        found["cold_s"] = round(time.monotonic() - began, 2)
        expected = served.choice(request, model)
        found["pings_ms"] = times_ms([lambda: served.pid] * 200)

        wrong = 0
        took = []
        for number in range(requests):
            took.append(-time.perf_counter())
            wrong += served.choice(request, model) != expected
            took[-1] += time.perf_counter()
            if number % max(1, requests // 100) == 0:
                served.remember()
                tell(f"request {number} of {requests}: {served.memory[-1]:.0f} MB")
        found["request_ms"] = summary_ms(took)
        found["wrong_answers"] = wrong
        found["requests_mb"], found["requests_rise"] = memory_of(served)

        served.memory.clear()
        refused = kept = 0
        took = []
        kinds = sorted(bad)
        for number in range(1, swaps + 1):
            if number % BAD_EVERY == 0:
                try:
                    served.predictor.load(served.publish("bad", bad[kinds[number // BAD_EVERY % len(kinds)]]), LIMIT_S)
                except TrainingError:
                    refused += 1
                kept += served.choice(request, model) == expected
            else:
                following = served.publish(f"m{number}", good)
                took.append(-time.perf_counter())
                served.predictor.load(following, LIMIT_S)
                took[-1] += time.perf_counter()
                served.predictor.unload(model)
                model.unlink()
                model = following
            if number % max(1, swaps // 100) == 0:
                served.remember()
                tell(f"swap {number} of {swaps}: {served.memory[-1]:.0f} MB")
        found["swap_ms"] = summary_ms(took)
        found["bad_models"], found["refused"], found["kept_the_old_one"] = swaps // BAD_EVERY, refused, kept
        found["swaps_mb"], found["swaps_rise"] = memory_of(served)
        found["processes"] = served.predictor.starts

        os.kill(served.pid, signal.SIGKILL)
        began = time.monotonic()
        found["same_answer_after_crash"] = served.choice(request, model) == expected
        found["after_crash_s"] = round(time.monotonic() - began, 2)
    finally:
        served.predictor.stop()
    found["missed"] = missed(found)
    return found


def missed(found: dict) -> list[str]:
    """What is not as it should be."""
    tests = {
        f"warm within {WARM_S:g} s": found["cold_s"] < WARM_S,
        "every answer the same": found["wrong_answers"] == 0,
        "memory bounded over requests": found["requests_rise"] < MAX_RISE,
        "memory bounded over swaps": found["swaps_rise"] < MAX_RISE,
        "bad models refused": found["refused"] == found["bad_models"],
        "the old model goes on": found["kept_the_old_one"] == found["bad_models"],
        "one process for all": found["processes"] == 1,
        "back after a crash": found["same_answer_after_crash"],
    }
    return [name for name, holds in tests.items() if not holds]


def memory_of(served: Served) -> tuple[dict, float]:
    memory = served.memory
    values = {"first": memory[0], "median": statistics.median(memory), "last": memory[-1], "largest": max(memory)}
    return {name: round(value, 1) for name, value in values.items()}, round(rise(memory), 4)


def times_ms(calls: list) -> dict:
    took = []
    for call in calls:
        began = time.perf_counter()
        call()
        took.append(time.perf_counter() - began)
    return summary_ms(took)


def summary_ms(seconds: list[float]) -> dict:
    return {name: round(1e3 * float(np.quantile(seconds, q)), 2) for name, q in (("median", 0.5), ("p95", 0.95))}


def tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools/bench serve", description=__doc__.splitlines()[0])
    parser.add_argument("--swaps", type=int, default=1000)
    parser.add_argument("--requests", type=int, default=10_000)
    parser.add_argument("--json", type=Path, help="file for the result")
    options = parser.parse_args()
    if not sys.platform.startswith("linux"):
        parser.error("The memory of a process is read from /proc, which only Linux has.")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that no process outlives the benchmark
    with tempfile.TemporaryDirectory(prefix="cnc_serve_") as folder:
        found = run(Path(folder), options.swaps, options.requests)
    print(json.dumps(found))
    if options.json:
        options.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    return 1 if found["missed"] else 0


if __name__ == "__main__":
    sys.exit(main())
