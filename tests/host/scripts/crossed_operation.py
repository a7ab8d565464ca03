"""An operation that is told to cut in two directions: its path, and what a file keeps of it."""

import reporting  # noqa: I001
import math

import FreeCAD
import Part
import small_job

from cnc_training.cam import operation


def hill():
    """A block with a blunt cone on it, which slopes towards all sides."""
    block = Part.makeBox(small_job.LENGTH, small_job.WIDTH, 4.0)
    middle = FreeCAD.Vector(0.5 * small_job.LENGTH, 0.5 * small_job.WIDTH, 4.0)
    return block.fuse(Part.makeCone(8.5, 2.0, small_job.TOP - 4.0, middle))


def directions(made):
    """Length of the straight cuts by their direction in XY, degrees to the next ten from 0 to 170."""
    here, lengths = {"X": 0.0, "Y": 0.0, "Z": 0.0}, {}
    for command in made.Path.Commands:
        before = dict(here)
        here.update({axis: value for axis, value in command.Parameters.items() if axis in here})
        dx, dy = here["X"] - before["X"], here["Y"] - before["Y"]
        if command.Name == "G1" and math.hypot(dx, dy) > 0.2:
            angle = round(math.degrees(math.atan2(dy, dx)) / 10.0) * 10 % 180
            lengths[str(angle)] = lengths.get(str(angle), 0.0) + math.hypot(dx, dy)
    return lengths


def main(arguments):
    doc, job, controller = small_job.new_job(hill(), kind="endmill")
    made = operation.create(job, [], controller, AcceptRemainingStock=True, CuspLimit="0.1 mm", Mode="crossed")
    made.Angle = 30.0
    doc.recompute()
    answer = {"valid": made.isValid(), "directions": directions(made), "modes": made.getEnumerationsOfProperty("Mode")}
    name, path = made.Name, arguments["file"]
    doc.saveAs(path)
    FreeCAD.closeDocument(doc.Name)
    made = FreeCAD.openDocument(path).getObject(name)
    answer["reopened"] = [made.Mode, made.Angle.Value]
    return answer


reporting.run(main)
