"""A strategy written as FreeCAD's own operation is saved, or such a file is opened without this addon's help."""

import os
import sys

import FreeCAD
import reporting
import small_job

sys.path += [path for path in [os.environ.get("CNC_TEST_PACKAGES")] if path]  # last: only what FreeCAD lacks


def main(arguments):
    if not arguments["make"]:
        doc = FreeCAD.openDocument(arguments["file"])
        names = [obj.Name for obj in doc.Objects if type(getattr(obj, "Proxy", None)).__name__ == "ObjectSurface"]
        return {"surfaces": len(names), "commands": [len(doc.getObject(name).Path.Commands) for name in names]}
    from cnc_training.cam import native_operation, operation

    doc, job, controller = small_job.new_job()
    made = operation.create(job, tool_controller=controller, Mode="zigzag", CuspLimit="0.05 mm")
    reason = native_operation.why_not(made)
    if not reason:
        native_operation.write(made)
        doc.saveAs(arguments["file"])
    return {"refused": reason}


reporting.run(main)
