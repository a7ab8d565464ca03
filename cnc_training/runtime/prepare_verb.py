"""The verb `prepare`: runs on a base interpreter, with nothing but the standard library.

request: the fields of env.prepare.PrepareRequest. With {"root": ..., "only": "sweep"} it deletes what was discarded,
with {"root": ..., "only": "survey", "interpreter": ..., "cpu_only": ...} it looks at the machine (env/survey.py).
"""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import Any, Dict

from cnc_training.env import generations
from cnc_training.env.child_environment import child_environment
from cnc_training.env.layout import Layout
from cnc_training.env.prepare import Prepare, PrepareRequest
from cnc_training.env.survey import survey
from cnc_training.runtime.report import Reporter


def run(request: Dict[str, Any], reporter: Reporter) -> Dict[str, Any]:
    """The marker of the environment that is ready now (see env.prepare.Prepare.run)."""
    layout = Layout.at(Path(request["root"]))
    if request.get("only") == "sweep":
        generations.sweep(layout, lambda: reporter.cancelled)
        return {}
    if request.get("only") == "survey":
        chosen, cpu_only = str(request.get("interpreter", "")), bool(request.get("cpu_only"))
        return survey(layout, chosen, cpu_only, child_environment(os.environ), lambda: reporter.cancelled)
    known = {field.name for field in dataclasses.fields(PrepareRequest)}
    prepare = Prepare(
        PrepareRequest(**{name: value for name, value in request.items() if name in known}),
        progress=lambda done, total, text: reporter.progress(done, total, "%", text),
        log=reporter.log,
        cancelled=lambda: reporter.cancelled,
    )
    return prepare.run()
