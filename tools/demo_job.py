"""The main job, run inside FreeCAD: opens a part, makes a CAM Job, roughs with FreeCAD's own operation, adds the
strategy operation, ranks it, posts it to LinuxCNC, and writes down what was chosen.

    DEMO_OUT=build/demo DEMO_PART=resources/sample_part/sample_part.FCStd tools/host 0.20 freecadcmd tools/demo_job.py

DEMO_OUT      the folder for toolpath.ngc, toolpath.png, report.json and job.FCStd
DEMO_PART     the FreeCAD document whose first solid is machined
DEMO_VERDICT  JSON that the report carries on: the gate's verdict on the model
"""

import json
import math
import os
import sys
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "tools"))

import FreeCAD  # noqa: E402
from demo_picture import draw_toolpath  # noqa: E402

from cnc_training.cam import compat, operation, post, ranking  # noqa: E402
from cnc_training.cam.inputs import read_inputs  # noqa: E402
from cnc_training.contract import to_json  # noqa: E402
from cnc_training.paths import write_atomic  # noqa: E402

LARGE_FACE_MM2 = 20.0  # what is smaller lies inside the outline of the others
ROUGHING_STEP_DOWN_MM = 1.0
LEFT_FOR_FINISHING_MM = 0.3
FEED, PLUNGE, RPM = 1500.0, 450.0, 12000.0
CUSP_MM = 0.01


def say(text):
    print(f"\n{text}", flush=True)


def make_job(part):
    """A job with a squared block as stock, a 4 mm end mill that roughs and a 6 mm ball mill that finishes."""
    job = compat.create_job([part])
    box = part.Shape.BoundBox
    compat.set_box_stock(job, (box.XMin, box.YMin, box.ZMin), (box.XMax, box.YMax, box.ZMax))
    controllers = []
    tools = (("endmill", 4.0, "Flat 4"), ("ballend", 6.0, "Ball 6"))
    for number, (shape, diameter_mm, label) in enumerate(tools, start=2):
        bit = compat.toolbit(shape, diameter_mm, label)
        controllers.append(compat.add_tool_controller(job, bit, number, f"TC: {label}", FEED, PLUNGE, RPM))
    part.Document.recompute()
    return job, controllers[0], controllers[1]


def rough(job, controller):
    """FreeCAD's own 3D pocket over all that lies below the top of the block, level by level."""
    model = job.Model.Group[0]
    top = model.Shape.BoundBox.ZMax
    cavity = [
        (f"Face{number}", face)
        for number, face in enumerate(model.Shape.Faces, start=1)
        if looks_up(face) and face.BoundBox.ZMin < top - LEFT_FOR_FINISHING_MM
    ]
    with compat.answering(job, controller):
        pocket = compat.module("pocket_3d").Create("Roughing", parentJob=job)
    pocket.ToolController = controller
    pocket.Base = [(model, tuple(name for name, face in cavity if face.Area > LARGE_FACE_MM2))]
    pocket.setExpression("StepDown", None)
    pocket.StepDown = ROUGHING_STEP_DOWN_MM
    pocket.setExpression("FinalDepth", None)
    pocket.FinalDepth = min(face.BoundBox.ZMin for _, face in cavity) + LEFT_FOR_FINISHING_MM
    pocket.StepOver = 50
    # A last round along the walls; the property has another name in 1.1.
    setattr(pocket, "ClearingPattern" if hasattr(pocket, "ClearingPattern") else "OffsetPattern", "ZigZagOffset")
    pocket.ExtraOffset = LEFT_FOR_FINISHING_MM
    job.Document.recompute()
    if not pocket.isValid() or len(pocket.Path.Commands) < 10:
        raise RuntimeError("FreeCAD's 3D pocket made no roughing path")
    return pocket


def looks_up(face):
    u0, u1, v0, v1 = face.ParameterRange
    return face.normalAt(0.5 * (u0 + u1), 0.5 * (v0 + v1)).z > 0.05


def finite(value):
    """JSON has no infinity: what a candidate that was never cut leaves is unknown."""
    if isinstance(value, dict):
        return {key: finite(item) for key, item in value.items()}
    return None if isinstance(value, float) and not math.isfinite(value) else value


def report_of(strategy, result, verdict):
    chosen = result.rows[result.chosen]
    default_s = strategy.DefaultTime
    return {
        "model": strategy.ModelName or "rule-based choice",
        "verdict": verdict,
        "candidates": [{"name": row.candidate.key, **finite(to_json(row))} for row in result.rows],
        "chosen": chosen.candidate.key,
        "default_time_s": default_s,
        "line0_time_s": strategy.Line0Time,
        "chosen_time_s": chosen.verified_time_s,
        "saved_fraction": 1.0 - chosen.verified_time_s / default_s if default_s else 0.0,
        "posted_time_s": strategy.VerifiedTime,
        "cusp_p98_mm": strategy.Cusp.Value,
        "messages": [*result.messages, *strategy.Warnings],
    }


def main():
    out = Path(os.environ["DEMO_OUT"])
    out.mkdir(parents=True, exist_ok=True)
    doc = FreeCAD.openDocument(os.environ["DEMO_PART"])
    part = next(obj for obj in doc.Objects if hasattr(obj, "Shape") and obj.Shape.Solids)
    job, flat, ball = make_job(part)
    job.PostProcessor = "linuxcnc"
    say(f"Job for {part.Label}: roughing with FreeCAD's 3D pocket")
    rough(job, flat)
    say("Strategy operation: 6 mm ball mill, cusp 0.01 mm")
    strategy = operation.create(job, tool_controller=ball, CuspLimit=CUSP_MM)
    if not strategy.isValid():
        raise RuntimeError(" ".join(strategy.Warnings))
    say("Ranking")
    result = ranking.rank(strategy, lambda done, total, text: say(f"  {done:g} of {total:g} {text}"))
    doc.recompute()
    post.post_process(job, "linuxcnc", out / "toolpath.ngc")
    verdict = json.loads(os.environ.get("DEMO_VERDICT") or "null")
    report = json.dumps(report_of(strategy, result, verdict), indent=1, allow_nan=False)
    write_atomic(out / "report.json", report.encode("utf-8"))
    draw_toolpath(strategy, read_inputs(strategy, job), out / "toolpath.png")
    doc.saveAs(str((out / "job.FCStd").absolute()))
    say(f"Posted {len(strategy.Path.Commands)} moves: {strategy.Pattern}, {strategy.VerifiedTime:.0f} s")


try:
    main()
    status = 0
except BaseException:
    traceback.print_exc()
    status = 1
sys.stdout.flush()
sys.stderr.flush()
os._exit(status)  # FreeCAD reports success for a script that failed
