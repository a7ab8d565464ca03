"""What an operation does when it must not cut, and when its inputs change under it."""

import reporting  # noqa: I001
import sys

import FreeCAD
import Part
import small_job

from cnc_training.cam import compat, operation, post, properties, ranking, watch
from cnc_training.contract import CANDIDATES, CuspStatistics, RankedCandidate, RankResult
from cnc_training.errors import TrainingError


def refusal(call):
    try:
        call()
    except TrainingError as error:
        return {"kind": error.kind, "text": str(error)}
    return None


def ranked_row(candidate, stepover_mm, seconds):
    cusp = CuspStatistics(0.0098, 0.02, 0.01, 0.5, True)
    return RankedCandidate(candidate, stepover_mm, seconds, 0.02, seconds + 1.0, cusp)


def zero_feed():
    doc, job, controller = small_job.new_job(feeds=(0.0, 400.0, 0.0))
    made = operation.create(job, tool_controller=controller)
    answer = {"state": small_job.state(made), "post": refusal(lambda: post.post_process(job, "linuxcnc"))}
    answer["feed_untouched"] = controller.HorizFeed.Value
    answer["tracebacks_silenced"] = hasattr(sys, "tracebacklimit")
    controller.HorizFeed = "1200 mm/min"
    controller.SpindleSpeed = 9000
    doc.recompute()
    answer["repaired"] = small_job.state(made)
    return answer


def full_stock():
    shape = Part.makeBox(24, 18, 20).cut(Part.makeCylinder(7, 20, FreeCAD.Vector(12, 9, 6)))
    doc, job, controller = small_job.new_job(shape)
    made = operation.create(job, tool_controller=controller)
    answer = {"refused": small_job.state(made)}
    made.AcceptRemainingStock = True
    doc.recompute()
    answer["accepted"] = small_job.state(made)
    return answer


def stale():
    """The part changes after the path was made; then it becomes one that cannot be machined."""
    doc, job, controller = small_job.new_job()
    made = operation.create(job, tool_controller=controller)
    before = small_job.state(made)
    doc.getObject("Bowl").Shape = small_job.bowl(depth=1.0)
    doc.recompute()
    answer = {"before": before, "after": small_job.state(made)}
    controller.Tool.Diameter = "0.2 mm"
    made.CuspLimit = "1 mm"
    doc.recompute()
    answer["impossible"] = small_job.state(made)
    answer["post"] = refusal(lambda: post.post_process(job, "grbl"))
    return answer


def out_of_date():
    """A recorded ranking goes out of date with its inputs, and a recompute does not rank."""
    doc, job, controller = small_job.new_job()
    made = operation.create(job, tool_controller=controller)
    rows = [
        ranked_row(candidate, 0.3 + 0.01 * n, 60.0 + n)
        for n, candidate in enumerate((CANDIDATES[3], CANDIDATES[0], CANDIDATES[12]))
    ]
    ranking.apply(made, RankResult(rows=rows, chosen=0, default=1, line0=2, model="base"))
    doc.recompute()
    answer = {"ranked": small_job.state(made), "undo": doc.UndoNames[:1], "times": [made.DefaultTime, made.Line0Time]}
    controller.HorizFeed = "900 mm/min"
    doc.recompute()
    answer["slower_feed"] = small_job.state(made)
    stored = properties.stored_ranking(made)
    ranking.apply(made, stored, row=1)
    doc.recompute()
    answer["other_row"] = small_job.state(made)
    made.Mode = "offset"
    doc.recompute()
    answer["fixed"] = small_job.state(made)
    return answer


def another_model():
    """Another strategy model becomes active while a ranked and a fixed operation are open."""
    doc, job, controller = small_job.new_job()
    made = operation.create(job, tool_controller=controller)
    ranking.apply(made, RankResult(rows=[ranked_row(CANDIDATES[0], 0.3, 60.0)], model="base"))
    doc.recompute()
    fixed = operation.create(job, tool_controller=controller, Mode="offset")
    answer = {"before": [made.ChoiceOutOfDate, fixed.ChoiceOutOfDate], "commands": len(made.Path.Commands)}
    ranking.active_model_hash = lambda: "of another model"
    watch.active_model_changed("another")
    answer["after"] = [made.ChoiceOutOfDate, fixed.ChoiceOutOfDate]
    answer["state"] = [list(made.State), len(made.Path.Commands)]
    return answer


def post_changes():
    """The blending command follows the job's post-processor without a hand on the operation."""
    doc, job, controller = small_job.new_job()
    made = operation.create(job, tool_controller=controller)
    names = {}
    for name in ("linuxcnc", "grbl"):
        job.PostProcessor = name
        doc.recompute()
        names[name] = [command.Name for command in made.Path.Commands[:4]]
    return names


def no_job():
    FreeCAD.newDocument("empty")
    return refusal(operation.create)


def wrong_tool():
    _doc, job, controller = small_job.new_job(kind="drill")
    return small_job.state(operation.create(job, tool_controller=controller))


def selected_faces():
    _doc, job, controller = small_job.new_job()
    model = job.Model.Group[0]
    face = next(n for n, f in enumerate(model.Shape.Faces, start=1) if f.Surface.TypeId == "Part::GeomSphere")
    whole = operation.create(job, tool_controller=controller)
    part = operation.create(job, [(model, f"Face{face}")], controller)
    return {"whole": small_job.state(whole), "part": small_job.state(part), "order": len(compat.operations_of(job))}


CASES = {
    case.__name__: case
    for case in (
        zero_feed,
        full_stock,
        stale,
        out_of_date,
        another_model,
        post_changes,
        no_job,
        wrong_tool,
        selected_faces,
    )
}


def main(arguments):
    return CASES[arguments["case"]]()


reporting.run(main)
