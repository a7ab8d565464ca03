"""Create, recompute, save, reopen, change, post: one operation through its life."""

import reporting  # noqa: I001
import FreeCAD
import small_job

from cnc_training.cam import operation, post
from cnc_training.cam.tessellation import tessellate


def main(arguments):
    doc, job, controller = small_job.new_job()
    made = operation.create(job, tool_controller=controller)
    answer = {"created": small_job.state(made), "group": [obj.Name for obj in job.Operations.Group]}
    made.touch()
    doc.recompute()
    answer["again"] = small_job.state(made)
    name, path = made.Name, arguments["file"]
    doc.saveAs(path)
    FreeCAD.closeDocument(doc.Name)
    doc = FreeCAD.openDocument(path)
    made = doc.getObject(name)
    job = next(obj for obj in doc.Objects if hasattr(obj, "Operations"))
    answer["reopened"] = {**small_job.state(made), "proxy": type(made.Proxy).__name__}
    answer["current_after_reopening"] = post.has_current_path(made, job)
    answer["programs"] = {name: post.post_process(job, name) for name in ("linuxcnc", "grbl")}
    made.CuspLimit = "0.02 mm"
    doc.recompute()
    answer["coarser"] = small_job.state(made)
    corners, _ = tessellate(job.Model.Group[0].Shape.copy(), 0.0005)
    answer["triangles"] = corners.tolist()
    return answer


reporting.run(main)
