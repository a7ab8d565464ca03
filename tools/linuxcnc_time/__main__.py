"""python3 tools/linuxcnc_time PROGRAM.ngc...: times of G-code by LinuxCNC's own planner, as JSON (see planner.py)."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import planner


def main() -> int:
    parser = argparse.ArgumentParser(prog="linuxcnc_time", description=__doc__)
    parser.add_argument("programs", nargs="+", type=Path)
    parser.add_argument("--mode", default="", help="a path mode line put before each program, as 'G64 P0.004 Q0'")
    parser.add_argument("--velocity-xy", type=float, default=5000.0, help="mm/min")
    parser.add_argument("--velocity-z", type=float, default=1500.0, help="mm/min")
    parser.add_argument("--acceleration-xy", type=float, default=500.0, help="mm/s2")
    parser.add_argument("--acceleration-z", type=float, default=200.0, help="mm/s2")
    parser.add_argument("--clock-factor", type=float, default=60.0, help="most virtual seconds in a real one")
    parser.add_argument("--traces", type=Path, help="folder for the position and speed of every servo period")
    args = parser.parse_args()
    limits = planner.Limits(args.velocity_xy, args.velocity_z, args.acceleration_xy, args.acceleration_z)
    texts = {path.stem: args.mode + "\n" + path.read_text() for path in args.programs}
    try:
        times = planner.measure(texts, limits, args.clock_factor, args.traces)
    except planner.NoMeasurement as problem:
        print(problem, file=sys.stderr)
        return 1
    print(json.dumps({"linuxcnc": planner.version(), "mode": args.mode, "time_s": times}, indent=1))
    return 0


sys.exit(main())
