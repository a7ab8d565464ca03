"""Which tool, without a window, a runtime or an event loop: the rule ranks in this process."""

import reporting
import small_job

from cnc_training import api
from cnc_training.cam import compat, operation, tool_ranking


def main(_arguments):
    doc, job, controller = small_job.new_job()
    bit = compat.toolbit("ballend", 2.0, "Small ball")
    small = compat.add_tool_controller(job, bit, 3, "TC: Small", 0.0, 0.0, 0.0)
    drill = compat.add_tool_controller(job, compat.toolbit("drill", 5.0, "Drill"), 4, "TC: Drill", 100, 100, 1000)
    made = operation.create(job, tool_controller=small, CuspLimit="0.03 mm", AcceptRemainingStock=True)
    refused = list(made.Warnings)
    choices = api.rank_tools(made)
    found = {choice.controller.Label: [choice.time_s, choice.offered, choice.problem] for choice in choices}
    best = tool_ranking.best(choices)
    before = small.HorizFeed.Value
    tool_ranking.use(made, next(choice for choice in choices if choice.controller == small))
    doc.recompute()
    return {
        "refused": refused,
        "tools": found,
        "best": best.controller.Label,
        "drill": drill.Label,
        "default": [one.Label for one in job.Tools.Group if one not in (controller, small, drill)],
        "feed": [before, small.HorizFeed.Value * 60.0, small.SpindleSpeed],
        "state": small_job.state(made),
        "in_use": made.ToolController.Label,
    }


reporting.run(main)
