"""Strategies written as FreeCAD's own operations, and what their paths look like."""

import os
import sys

import Part
import reporting
import small_job

sys.path += [path for path in [os.environ.get("CNC_TEST_PACKAGES")] if path]  # last: only what FreeCAD lacks

from cnc_training.cam import native_operation, operation
from cnc_training.errors import GeometryError

CONE = Part.makeCone(9.0, 0.5, 12.0)  # waterlines keep a cusp limit where nothing is flat


def moves(obj):
    """[dx, dy, z] of the cutting moves."""
    place, found = [None, None, None], []
    for command in obj.Path.Commands:
        words = command.Parameters
        there = [words.get(axis, place[k]) for k, axis in enumerate("XYZ")]
        if command.Name in ("G1", "G01") and None not in place and ("X" in words or "Y" in words):
            found.append([there[0] - place[0], there[1] - place[1], there[2]])
        place = there
    return found


def main(arguments):
    answer = {}
    for key in arguments["patterns"]:
        _doc, job, controller = small_job.new_job(CONE if key == "waterline" else None)
        settings = {"Mode": key.split("@")[0], "CuspLimit": "0.05 mm"}
        if "@" in key:
            settings["Angle"] = float(key.split("@")[1])
        made = operation.create(job, tool_controller=controller, **settings)
        try:
            native = native_operation.write(made)
        except GeometryError as refusal:
            answer[key] = {
                "refused": refusal.message,
                "warnings": list(made.Warnings),
                "operations": len(job.Operations.Group),
            }
            continue
        answer[key] = {
            "type": type(native.Proxy).__name__,
            "stepover_mm": made.Stepover.Value,
            "percent": getattr(native, "StepOver", 0.0),
            "step_down_mm": native.StepDown.Value,
            "final_mm": native.FinalDepth.Value,
            "moves": moves(native),
            "strategy_active": made.Active,
            "order": [obj.Name for obj in job.Operations.Group],
        }
    return answer


reporting.run(main)
