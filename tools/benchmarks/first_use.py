"""How many clicks and minutes lie between the installed addon and a posted strategy operation with the base model.

    tools/bench first_use [VERSION ...] [--json]

In each FreeCAD, in a fresh user folder: the sample part lies in a CAM Job with a ball end mill, as for any other
operation; then the CAM workbench is opened, the environment prepared with the real packages, the operation added (which
ranks, verifies and takes the best), its remaining stock accepted, and the Job posted. An entry of a menu counts as two
clicks. Seconds are those for which each step kept the person waiting, not those for reading. Needs the hosts of
tools/host, Xvfb, and the package index that pip is set up for.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

import in_window

LIMIT_S = 480.0


def main() -> int:
    parser = argparse.ArgumentParser(description="Clicks and minutes of a first use.")
    parser.add_argument("versions", nargs="*", metavar="VERSION", help=f"of {', '.join(in_window.VERSIONS)}; none: all")
    parser.add_argument("--json", action="store_true", help="print the answers as JSON")
    options = parser.parse_args()
    answers = {}
    for version in options.versions or in_window.VERSIONS:
        with tempfile.TemporaryDirectory() as folder:
            found = in_window.answer_of("first_use.py", version, Path(folder), LIMIT_S)
        answers[version] = found
        if options.json:
            continue
        print(f"FreeCAD {version}: {found['clicks']} clicks, {60 * found['minutes']:.0f} s, model {found['model']}")
        for step in found["steps"]:
            print(f"  {step['clicks']} clicks {step['seconds']:6.1f} s  {step['step']}")
        print(
            f"  chosen {found['chosen']}: {found['time_s']:.0f} s, default {found['default_time_s']:.0f} s,"
            f" {found['posted_lines']} lines posted",
            flush=True,
        )
    if options.json:
        print(json.dumps(answers, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
