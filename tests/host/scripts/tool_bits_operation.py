"""An operation with each of some tool bits: is it made, and what does it leave?"""

import reporting  # noqa: I001
import FreeCAD
import small_job

from cnc_training.cam import operation


def main(arguments):
    answer = {}
    for shape, diameter_mm, cusp in arguments:
        try:
            doc, job, controller = small_job.new_job(diameter=diameter_mm, kind=shape)
        except (TypeError, AttributeError):
            answer[shape] = None  # this FreeCAD has no such shape
            continue
        made = operation.create(job, tool_controller=controller)
        made.CuspLimit = cusp
        doc.recompute()
        answer[shape] = small_job.state(made)
        FreeCAD.closeDocument(doc.Name)
    return answer


reporting.run(main)
