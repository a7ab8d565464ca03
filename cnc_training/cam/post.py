"""Posting a CAM Job without a window, and only when every strategy operation's path is the one its inputs ask for."""

from __future__ import annotations

import importlib
import os
import tempfile
from pathlib import Path as FilePath
from typing import Any, List, Optional

import Path

from ..errors import GeometryError, TrainingError
from ..wording import said
from . import compat, properties
from .derived_paths import sources_of
from .inputs import read_inputs
from .properties import is_strategy

_NO_WINDOW = "--no-show-editor"


def post_process(job: Any, post: str, target: Optional[FilePath] = None, arguments: str = "") -> str:
    """The job's program as text, also written to target.

    post: the post-processor's name ("linuxcnc", "grbl", ...), which the job then has; arguments: as in the job's output
    page. Raises GeometryError when an operation has no valid path.
    """
    if job.PostProcessor != post:
        job.PostProcessor = post
    if job.PostProcessorArgs != arguments:
        job.PostProcessorArgs = arguments
    require_current_paths(job)
    text = _posted(job, post, f"{arguments} {_NO_WINDOW}".strip())
    if target is not None:
        FilePath(target).write_text(text, encoding="utf-8", newline="\n")
    return text


def require_current_paths(job: Any) -> None:
    """Recomputes what is not up to date; raises GeometryError where an active operation then has no valid path."""
    util: Any = compat.module("util")
    posted = [obj for obj in compat.operations_of(job) if util.opProperty(obj, "Active") is not False]
    needed = [*posted, *(source for obj in posted for source in sources_of(obj))]
    for obj in needed:
        if is_strategy(obj) and not has_current_path(obj, job):
            obj.touch()
    job.Document.recompute()
    for obj in needed:
        if not obj.isValid() or (is_strategy(obj) and not has_current_path(obj, job)):
            reason = " ".join(getattr(obj, "Warnings", [])) or said("Its last recompute failed.")
            raise GeometryError("invalid_operation", f'The operation "{obj.Label}" has no valid path.', reason)


def has_current_path(obj: Any, job: Any) -> bool:
    """Whether the stored path of a strategy operation is the one its inputs ask for."""
    try:
        inputs = read_inputs(obj, job)
    except TrainingError:
        return False
    candidate = properties.recorded_candidate(obj)
    return bool(obj.Fingerprint == inputs.path_digest(candidate, obj.Stepover.Value) and obj.Path.Commands)


def _posted(job: Any, post: str, arguments: str) -> str:
    before = job.PostProcessorArgs
    try:
        job.PostProcessorArgs = arguments
        if compat.has_module("Path.Post.Processor"):
            factory = importlib.import_module("Path.Post.Processor").PostProcessorFactory
            parts = factory.get_post_processor(job, post).export()
            text = "\n".join(part for _name, part in parts or [] if part)
        else:
            text = _posted_by_scripts(job, post, arguments)
    finally:
        job.PostProcessorArgs = before
    if not text.strip():
        raise GeometryError(
            "post_failed", f"The post-processor {post} wrote nothing.", "Its messages are in the Report view."
        )
    return text


class _Fixture:
    """What 0.20's posts take as a work offset: a thing with a path of one command."""

    def __init__(self, job: Any, offset: str) -> None:
        self.Name = "Fixture"
        self.Label = offset
        self.InList = [job]
        self.Path = Path.Path([Path.Command(offset)])


def _posted_by_scripts(job: Any, post: str, arguments: str) -> str:
    """0.20 collects what is posted in a module that needs a window; the order is its own: offsets, then operations,
    each tool change before the first operation of its tool."""
    util: Any = compat.module("util")
    items: List[Any] = [_Fixture(job, offset) for offset in job.Fixtures]
    current = None
    for obj in compat.operations_of(job):
        if not util.opProperty(obj, "Active"):
            continue
        controller = util.toolControllerForOp(obj)
        if controller is not None and controller is not current:
            items.append(controller)
            current = controller
        items.append(obj)
    processor = importlib.import_module("PathScripts.PathPostProcessor").PostProcessor.load(post)
    # Some of its posts return nothing and only write the file.
    handle, name = tempfile.mkstemp(suffix=".ngc")
    os.close(handle)
    try:
        processor.export(items, name, arguments)
        return FilePath(name).read_text(encoding="utf-8")
    finally:
        FilePath(name).unlink()
