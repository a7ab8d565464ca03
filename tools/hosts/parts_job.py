"""Run inside FreeCAD by tools/host_parts: the strategy operation on one mesh of a parts.json, from file to G-code.

Arguments as JSON in PARTS_ARGUMENTS (part index, parts file, tool, cusp_mm, rank, folder); the answer goes to
PARTS_ANSWER.
"""

import json
import os
import sys
import time
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

import FreeCAD  # noqa: E402
import Mesh  # noqa: E402
import numpy as np  # noqa: E402
import Part  # noqa: E402

from cnc_training.cam import compat, operation, post, properties, ranking  # noqa: E402
from cnc_training.machining.mesh import load_parts  # noqa: E402

SHAPES = {"ball6": ("ballend", 6.0), "flat6": ("endmill", 6.0)}
FEED, PLUNGE, RPM = 1500.0, 450.0, 12000.0


def shape_of(mesh):
    """A shell of plane triangles: CAM jobs of FreeCAD take shapes only."""
    facets = [[FreeCAD.Vector(*corner) for corner in triangle] for triangle in mesh.corners().tolist()]
    shape = Part.Shape()
    shape.makeShapeFromMesh(Mesh.Mesh([point for facet in facets for point in facet]).Topology, 1e-4)
    return shape


def run(arguments):
    part_file = load_parts(Path(arguments["parts"]))[arguments["index"]]
    mesh = part_file.load()
    doc = FreeCAD.newDocument("part")
    part = doc.addObject("Part::Feature", part_file.name)
    part.Shape = shape_of(mesh)
    doc.recompute()
    job = compat.create_job([part])
    low, high = mesh.bounds
    compat.set_box_stock(job, low.tolist(), high.tolist())
    shape, diameter_mm = SHAPES[arguments["tool"]]
    bit = compat.toolbit(shape, diameter_mm, arguments["tool"])
    controller = compat.add_tool_controller(job, bit, 2, f"TC: {arguments['tool']}", FEED, PLUNGE, RPM)
    job.PostProcessor = "linuxcnc"
    doc.recompute()
    # What is shown here is the finishing pass: the stock is taken as roughed.
    made = operation.create(job, tool_controller=controller, CuspLimit=arguments["cusp_mm"], AcceptRemainingStock=True)
    verified_s = None
    if arguments["rank"]:
        result = ranking.rank(made)
        verified_s = result.rows[result.chosen].verified_time_s
    started = time.perf_counter()
    made.touch()
    doc.recompute()
    seconds = time.perf_counter() - started
    if not made.isValid():
        raise RuntimeError(" ".join(made.Warnings))
    folder = Path(arguments["folder"])
    program = folder / f"{part_file.name}.ngc"
    post.post_process(job, "linuxcnc", program)
    np.savez_compressed(folder / f"{part_file.name}.npz", corners=mesh.corners())
    return {
        "part": part_file.name,
        "freecad": ".".join(FreeCAD.Version()[:2]),
        "commands": len(made.Path.Commands),
        "chosen": properties.recorded_candidate(made).key,
        "stepover_mm": made.Stepover.Value,
        "cusp_mm": made.Cusp.Value,
        "posted_time_s": made.VerifiedTime,
        "time_s": verified_s or made.VerifiedTime,
        "default_time_s": made.DefaultTime if arguments["rank"] else made.VerifiedTime,
        "line0_time_s": made.Line0Time,
        "recompute_s": seconds,
        "program": str(program),
        "warnings": list(made.Warnings),
    }


status = 1
try:
    answer = run(json.loads(os.environ["PARTS_ARGUMENTS"]))
    Path(os.environ["PARTS_ANSWER"]).write_text(json.dumps(answer), encoding="utf-8")
    status = 0
except BaseException:
    traceback.print_exc()
sys.stdout.flush()
sys.stderr.flush()
os._exit(status)  # FreeCAD reports success for a script that failed
