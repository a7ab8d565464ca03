"""Runs a recorded macro on the saved document, without a window."""

import reporting
import small_job

import FreeCAD  # isort: skip
from cnc_training.cam import compat


def main(arguments):
    doc = FreeCAD.openDocument(arguments["document"])
    exec(compile(arguments["macro"], "recorded.FCMacro", "exec"), {"App": FreeCAD, "FreeCAD": FreeCAD})
    (job,) = compat.jobs_of(doc)
    (made,) = compat.operations_of(job)
    return {"state": small_job.state(made), "feed_mm_min": made.ToolController.HorizFeed.Value * 60.0}


reporting.run(main)
