"""The verb `prepare`: runs on a base interpreter, with nothing but the standard library.

request: the fields of env.prepare.PrepareRequest; or {"root": ..., "sweep_only": true} to delete what was discarded.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, Dict

from cnc_training.env import generations
from cnc_training.env.layout import Layout
from cnc_training.env.prepare import Prepare, PrepareRequest
from cnc_training.runtime.report import Reporter


def run(request: Dict[str, Any], reporter: Reporter) -> Dict[str, Any]:
    """The marker of the environment that is ready now (see env.prepare.Prepare.run)."""
    if request.get("sweep_only"):
        generations.empty_trash(Layout.at(Path(request["root"])), lambda: reporter.cancelled)
        return {}
    known = {field.name for field in dataclasses.fields(PrepareRequest)}
    prepare = Prepare(
        PrepareRequest(**{name: value for name, value in request.items() if name in known}),
        progress=lambda done, total, text: reporter.progress(done, total, "%", text),
        log=reporter.log,
        cancelled=lambda: reporter.cancelled,
    )
    return prepare.run()
