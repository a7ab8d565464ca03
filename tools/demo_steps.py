"""The steps of tools/demo: prepare, generate, train, judge, activate, machine, post. Standard library only.

Each step is a command of its own that a person could type; what is already there is kept, so the second run is short.
The model it trains is small, so the gate may well refuse it: the demo then overrules the gate openly, in a registry of
its own, because it is there to show the whole way; the verdict stands in the output and in report.json.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="From a fresh machine to G-code chosen by a learned strategy model.")
    parser.add_argument("--samples", type=int, default=64, help="synthetic parts to label (at least 60)")
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--host", default="0.20", choices=("0.20", "1.0", "1.1"))
    parser.add_argument("--fresh", action="store_true", help="forget what an earlier run made")
    return parser.parse_args()


class Steps:
    def __init__(self, out: Path) -> None:
        self.out = out
        self.home = out / "home"
        self.environment = dict(os.environ, CNC_TRAINING_HOME=str(self.home))
        self.seconds: dict = {}

    def run(self, title: str, *command: str, **extra: str) -> str:
        """Run one step with its output on the terminal's stderr and its standard output returned."""
        print(f"\n== {title}", flush=True)
        start = time.monotonic()
        result = subprocess.run(
            [str(part) for part in command],
            cwd=ROOT,
            env=dict(self.environment, **extra),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.seconds[title] = round(time.monotonic() - start, 1)
        if result.returncode != 0:
            sys.stderr.write(result.stdout[-4000:])
            raise SystemExit(f"tools/demo: the step '{title}' failed (exit status {result.returncode}).")
        print(f"   {self.seconds[title]} s", flush=True)
        return result.stdout


def main() -> None:
    args = options()
    out = ROOT / "build" / "demo"
    if args.fresh and out.exists():
        shutil.rmtree(out)
    out.mkdir(parents=True, exist_ok=True)
    steps = Steps(out)
    runtime = [sys.executable, str(ROOT / "tools" / "runtime")]

    steps.run("Prepare the isolated runtime", *runtime, "prepare")
    steps.run(
        f"Generate and label {args.samples} synthetic parts",
        *runtime, "generate", "--name", "demo", "--samples", str(args.samples), "--seed", "1",
    )  # fmt: skip
    if not (steps.home / "models" / "demo.onnx").exists():
        steps.run(
            "Train the strategy model",
            *runtime, "train", "--name", "demo", "--dataset", "demo", "--epochs", str(args.epochs), "--overwrite",
        )  # fmt: skip
    verdict = json.loads(steps.run("Judge and activate it", *runtime, "activate", "demo", "--overrule", "--json"))
    print(f"   gate: {'passed' if verdict['passed'] else 'not passed'}: {verdict['reason']}")
    if verdict.get("overruled"):
        print("   The gate is overruled here, openly: this is a registry of the demo's own.")

    print(
        steps.run(
            f"Machine the sample part in FreeCAD {args.host}",
            str(ROOT / "tools" / "host"), args.host, "freecadcmd", str(ROOT / "tools" / "demo_job.py"),
            DEMO_OUT=str(out), DEMO_PART=str(ROOT / "resources" / "sample_part" / "sample_part.FCStd"),
            DEMO_VERDICT=json.dumps(verdict),
        )
    )  # fmt: skip
    report_table(json.loads((out / "report.json").read_text()))
    print("\nSeconds:", ", ".join(f"{name} {value}" for name, value in steps.seconds.items()))
    print(f"Everything lies in {out}: toolpath.ngc, toolpath.png, report.json")


def report_table(report: dict) -> None:
    def minutes(seconds: float | None) -> str:
        return "-" if seconds is None else f"{seconds / 60:.2f}"

    print(f"\n{'candidate':<16}{'predicted min':>15}{'verified min':>14}{'stepover mm':>13}{'cusp p98 mm':>13}")
    for row in report["candidates"]:
        verified = row.get("verified_time_s") is not None
        stepover = f"{row['stepover_mm']:.3f}" if verified else "-"
        cusp = f"{row['cusp']['p98_mm']:.4f}" if verified else "-"
        print(
            f"{row['name']:<16}{minutes(row.get('predicted_time_s')):>15}{minutes(row.get('verified_time_s')):>14}"
            f"{stepover:>13}{cusp:>13}"
        )
    saved = report["default_time_s"] - report["chosen_time_s"]
    print(
        f"\nchosen {report['chosen']}: {minutes(report['chosen_time_s'])} min; default zigzag@0: "
        f"{minutes(report['default_time_s'])} min; line0: {minutes(report['line0_time_s'])} min; "
        f"saved {saved / 60:.2f} min ({100 * report['saved_fraction']:.1f} %)"
    )


main()
