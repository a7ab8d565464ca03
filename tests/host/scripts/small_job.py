"""A small part that every test can afford: a block with a shallow bowl, its stock as large as the part."""

import FreeCAD
import Part

from cnc_training.cam import compat

LENGTH, WIDTH, TOP = 24.0, 18.0, 8.0


def bowl(depth=1.5):
    block = Part.makeBox(LENGTH, WIDTH, TOP)
    return block.cut(Part.makeSphere(20.0, FreeCAD.Vector(11.0, 8.5, TOP + 20.0 - depth)))


def new_job(shape=None, feeds=(1200.0, 400.0, 9000.0), diameter=6.0, kind="ballend"):
    """(document, job, tool controller) with one tool."""
    doc = FreeCAD.newDocument("small")
    part = doc.addObject("Part::Feature", "Bowl")
    part.Shape = shape or bowl()
    doc.recompute()
    return job_for(part, feeds, diameter, kind)


def job_for(part, feeds=(1200.0, 400.0, 9000.0), diameter=6.0, kind="ballend"):
    """(document, job, tool controller) for a part of a document, with stock as large as it."""
    doc = part.Document
    job = compat.create_job([part])
    box = part.Shape.BoundBox
    compat.set_box_stock(job, (box.XMin, box.YMin, box.ZMin), (box.XMax, box.YMax, box.ZMax))
    bit = compat.toolbit(kind, diameter, "Finisher")
    controller = compat.add_tool_controller(job, bit, 2, "TC: Finisher", *feeds)
    doc.recompute()
    return doc, job, controller


def state(operation):
    """What a test compares of an operation."""
    return {
        "valid": operation.isValid(),
        "commands": len(operation.Path.Commands),
        "warnings": list(operation.Warnings),
        "pattern": operation.Pattern,
        "angle_deg": operation.Angle.Value,
        "stepover_mm": operation.Stepover.Value,
        "cusp_mm": operation.Cusp.Value,
        "time_s": operation.VerifiedTime,
        "cycle_time": operation.CycleTime,
        "fingerprint": operation.Fingerprint,
        "out_of_date": operation.ChoiceOutOfDate,
        "remaining_stock_mm": operation.RemainingStock.Value,
    }
