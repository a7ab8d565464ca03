"""Runs inside FreeCAD: one 3D operation on one part, timed from the part to its commands.

CNC_BENCH_REQUEST names a JSON file {"stl", "operation": "surface" | "waterline" | "ours surface" | "ours waterline",
"stepover_mm", "packages", "limit_s", "answer"}; the answer is {"seconds", "kernel_seconds", "wall_seconds", "commands",
"version", "error"}. seconds, kernel_seconds: processor time of this process, all its threads together, which other work
on the machine does not change. packages: a folder in which OpenCAMLib may lie for FreeCADs that do not bring it.
limit_s: processor time after which FreeCAD's own operation is cut off, {"cut_off": true}.
"""

import json
import os
import signal
import sys
import time
import traceback

import FreeCAD
import Mesh
import Part

DIAMETER_MM = 6.0
SAMPLE_MM = 0.1


def make_job(stl):
    """A job with the part as shape (FreeCAD's own operations want one), the stock as large as the part, a 6 mm ball."""
    from cnc_training.cam import compat

    document = FreeCAD.newDocument("bench")
    mesh = Mesh.Mesh(stl)
    shape = Part.Shape()
    shape.makeShapeFromMesh(mesh.Topology, 1e-4)
    part = document.addObject("Part::Feature", "Part")
    part.Shape = shape.removeSplitter()  # flat faces in one piece, as they were drawn
    document.recompute()
    job = compat.create_job([part])
    box = part.Shape.BoundBox
    compat.set_box_stock(job, (box.XMin, box.YMin, box.ZMin), (box.XMax, box.YMax, box.ZMax))
    bit = compat.toolbit("ballend", DIAMETER_MM, "Ball")
    controller = compat.add_tool_controller(job, bit, 7, "Ball", 1500, 450, 12000)
    document.recompute()
    return document, job, controller


def freecads_own(request):
    """FreeCAD's 3D Surface or Waterline, as set in its dialog; the time of Create and recompute."""
    sys.path.append(request["packages"])  # last: only what FreeCAD lacks is taken from there
    import opencamlib

    sys.modules.setdefault("ocl", opencamlib)  # FreeCAD 0.20 asks for the old name only
    from cnc_training.cam import compat

    document, job, controller = make_job(request["stl"])
    kind = request["operation"]
    _cut_off_after(request)
    start, wall = time.process_time(), time.perf_counter()
    with compat.answering(job, controller):
        operation = compat.module(kind).Create(kind, parentJob=job)
    operation.ToolController = controller
    operation.SampleInterval = SAMPLE_MM
    operation.LinearDeflection = "0.005 mm"
    operation.AngularDeflection = "0.1 mm"
    operation.BoundBox = "BaseBoundBox"
    if kind == "surface":
        operation.ScanType = "Planar"
        operation.LayerMode = "Single-pass"
        operation.CutPattern = "ZigZag"
        operation.StepOver = 100.0 * request["stepover_mm"] / DIAMETER_MM
    else:
        operation.Algorithm = "OCL Dropcutter"
        operation.LayerMode = "Multi-pass"
        operation.setExpression("StepDown", None)
        operation.StepDown = request["stepover_mm"]
    document.recompute()
    seconds, wall = time.process_time() - start, time.perf_counter() - wall
    signal.setitimer(signal.ITIMER_PROF, 0.0)
    return {"seconds": seconds, "kernel_seconds": seconds, "wall_seconds": wall,
            "commands": len(operation.Path.Commands)}  # fmt: skip


def _cut_off_after(request):
    """The answer is there in advance: in the middle of FreeCAD's own code no Python runs, so that the signal has to end
    the process at once."""
    answer({"cut_off": True}, request)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, request["limit_s"])


def ours(request):
    """The same with our kernel: job geometry, maps, exact passes, commands."""
    from cnc_training.cam import geometry as shapes
    from cnc_training.cam.commands import as_posted, path_commands
    from cnc_training.cam.geometry import job_geometry
    from cnc_training.contract import Candidate, MachineProfile, ToolSpec
    from cnc_training.machining.arcs import Blocks
    from cnc_training.machining.cutter import from_spec
    from cnc_training.machining.finishing import DRAFT, Finishing, standard_setup

    _, job, _ = make_job(request["stl"])
    machine = MachineProfile()
    candidate = Candidate("waterline") if "waterline" in request["operation"] else Candidate("zigzag", 0.0)

    def whole():
        shapes._cache.clear()  # the shape's triangles are part of the work
        start, wall = time.process_time(), time.perf_counter()
        geometry = job_geometry(job, [], 0.002)
        kernel = time.process_time()
        setup = standard_setup(geometry.mesh, machine)
        finishing = Finishing(geometry.mesh, from_spec(ToolSpec("ball", DIAMETER_MM)), setup, 0.01, DRAFT)
        path = finishing.toolpath(candidate, request["stepover_mm"], exact=True)
        made = time.process_time()
        commands = path_commands(Blocks.straight(as_posted(path, 3)), setup, machine, "linuxcnc")
        seconds, wall = time.process_time() - start, time.perf_counter() - wall
        return {"seconds": seconds, "kernel_seconds": made - kernel, "wall_seconds": wall, "commands": len(commands)}

    whole()  # imports and numpy's first calls; FreeCAD's own modules are loaded by making the job
    return whole()


def answer(result, request):
    result["version"] = ".".join(FreeCAD.Version()[:3])
    with open(request["answer"], "w", encoding="utf-8") as stream:
        json.dump(result, stream)


def main():
    with open(os.environ["CNC_BENCH_REQUEST"], encoding="utf-8") as stream:
        request = json.load(stream)
    try:
        result = ours(request) if request["operation"].startswith("ours") else freecads_own(request)
    except Exception as error:
        traceback.print_exc()
        result = {"error": f"{type(error).__name__}: {error}"}
    answer(result, request)


try:
    main()
finally:
    sys.stdout.flush()
    os._exit(0)
