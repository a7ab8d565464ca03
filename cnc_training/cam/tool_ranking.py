"""Which of the Job's tools finishes the part fastest? The ranking, once for each tool controller that could do it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, List, Optional, Tuple

from ..contract import MachineProfile, RankResult, ToolSpec
from ..errors import Cancelled, GeometryError, TrainingError
from ..machining.machines import load_machine
from . import compat, found, ranking, tool_bits
from .inputs import OperationInputs, read_inputs

USE_TOOL = "use_tool"


@dataclass
class ToolChoice:
    """A tool controller of the job. feeds: what is counted with; offered: they come from the machine profile, since the
    controller has none. problem: why the tool is out; result: its ranking, once there is one."""

    controller: Any
    tool: Optional[ToolSpec] = None
    feeds: Optional[tool_bits.Feeds] = None
    offered: bool = False
    inputs: Optional[OperationInputs] = None
    result: Optional[RankResult] = None
    problem: str = ""

    @property
    def time_s(self) -> Optional[float]:
        """Verified time of the best strategy with this tool."""
        return self.result.rows[self.result.chosen].verified_time_s if self.result is not None else None


class _WithTool:
    """An operation as it would be with another tool controller."""

    def __init__(self, operation: Any, controller: Any) -> None:
        self._operation = operation
        self.ToolController = controller

    def __getattr__(self, name: str) -> Any:
        return getattr(self._operation, name)


class _WithFeeds:
    """A tool controller as it would be with the machine profile's feeds where it has none."""

    def __init__(self, controller: Any, feeds: tool_bits.Feeds) -> None:
        self._controller = controller
        self.HorizFeed = _PerSecond(feeds.feed_mm_min)
        self.VertFeed = _PerSecond(feeds.plunge_mm_min)
        self.SpindleSpeed = feeds.spindle_rpm

    def __getattr__(self, name: str) -> Any:
        return getattr(self._controller, name)


class _PerSecond:
    """FreeCAD's feeds are mm/s."""

    def __init__(self, mm_min: float) -> None:
        self.Value = mm_min / 60.0


def tool_choices(operation: Any) -> List[ToolChoice]:
    """All tool controllers of the operation's job, each with what it would be ranked with or why it cannot be."""
    job = compat.parent_job(operation)
    if job is None:
        raise GeometryError("no_job", f'The operation "{operation.Label}" belongs to no CAM Job.', "Move it into one.")
    machine = load_machine(operation.MachineProfile)
    return [_choice(operation, job, controller, machine) for controller in job.Tools.Group]


def _choice(operation: Any, job: Any, controller: Any, machine: MachineProfile) -> ToolChoice:
    choice = ToolChoice(controller)
    try:
        choice.tool = tool_bits.tool_spec(controller.Tool)
        choice.feeds, choice.offered = offered_feeds(controller, machine)
        counted = _WithFeeds(controller, choice.feeds) if choice.offered else controller
        choice.inputs = read_inputs(_WithTool(operation, counted), job)
    except TrainingError as failure:
        choice.problem = failure.message
    return choice


def offered_feeds(controller: Any, machine: MachineProfile) -> Tuple[tool_bits.Feeds, bool]:
    """(Feeds, whether the machine profile had to fill in): the controller's, where it has them."""
    own = tool_bits.feeds(controller)
    filled = tool_bits.Feeds(
        own.feed_mm_min if own.feed_mm_min > 0.0 else machine.feed_mm_min,
        own.plunge_mm_min if own.plunge_mm_min > 0.0 else machine.plunge_mm_min,
        own.spindle_rpm if own.spindle_rpm > 0.0 else machine.spindle_rpm,
    )
    return filled, filled != own


def write_feeds(controller: Any, feeds: tool_bits.Feeds) -> None:
    """Only when a person asked for it."""
    controller.HorizFeed = f"{feeds.feed_mm_min:g} mm/min"
    controller.VertFeed = f"{feeds.plunge_mm_min:g} mm/min"
    controller.SpindleSpeed = feeds.spindle_rpm


class ToolRanking:
    """Ranks one tool after the other. on_change() after each step; on_progress as a ranking reports it."""

    def __init__(
        self,
        operation: Any,
        choices: List[ToolChoice],
        on_change: Callable[[], None],
        on_progress: ranking.OnProgress,
    ) -> None:
        self._operation, self.choices = operation, choices
        self._on_change, self._on_progress = on_change, on_progress
        self._waiting = [choice for choice in choices if choice.inputs is not None]
        self._cancel: Optional[Callable[[], None]] = None
        self.current: Optional[ToolChoice] = None

    @property
    def running(self) -> bool:
        return self.current is not None

    def start(self) -> None:
        self._next()

    def cancel(self) -> None:
        self._waiting.clear()
        cancel, self._cancel = self._cancel, None
        if cancel is not None:
            cancel()

    def _next(self) -> None:
        self.current = self._waiting.pop(0) if self._waiting else None
        self._on_change()
        if self.current is None:
            return
        assert self.current.inputs is not None
        self._cancel = ranking.ask_async(self._operation, self.current.inputs, self._answered, self._on_progress)

    def _answered(self, result: Optional[RankResult], error: Optional[TrainingError]) -> None:
        choice, self._cancel = self.current, None
        if choice is not None and not isinstance(error, Cancelled):
            choice.result = result
            if error is not None:
                choice.problem = error.message
            elif choice.time_s is None:
                choice.problem = result.messages[-1] if result is not None and result.messages else ""
        self._next()


def rank_all(operation: Any, timeout_s: float = ranking.TIMEOUT_S) -> List[ToolChoice]:
    """Ranks with each tool, waits, and records nothing. timeout_s: for each."""
    choices = tool_choices(operation)
    for choice in choices:
        _rank_one(operation, choice, timeout_s)
    return choices


def _rank_one(operation: Any, choice: ToolChoice, timeout_s: float) -> None:
    if choice.inputs is not None:
        try:
            choice.result = ranking.ask(operation, choice.inputs, timeout_s=timeout_s)
        except TrainingError as failure:
            choice.problem = failure.message


def rank_and_use(operation: Any, controller: Any, timeout_s: float = ranking.TIMEOUT_S) -> None:
    """Ranks with one tool of the job, waits, and gives the operation that tool with its best strategy.

    One step of undo; the path follows at the next recompute. Raises GeometryError where the tool cannot do it.
    """
    choice: Optional[ToolChoice] = found.take(operation, USE_TOOL)
    if choice is None:
        choice = next((one for one in tool_choices(operation) if one.controller == controller), None)
        if choice is None:
            label = getattr(controller, "Label", controller)
            raise GeometryError("no_tool", f"{label} is no tool controller of the Job.", "Choose one of the Job's.")
        _rank_one(operation, choice, timeout_s)
    use(operation, choice)


def take_feeds(operation: Any) -> None:
    """The operation's tool controller gets the machine profile's feeds and speed where it has none."""
    if operation.ToolController is None:
        raise GeometryError("no_tool", f'The operation "{operation.Label}" has no tool controller.', "Choose one.")
    feeds, offered = offered_feeds(operation.ToolController, load_machine(operation.MachineProfile))
    if offered:
        write_feeds(operation.ToolController, feeds)


def best(choices: List[ToolChoice]) -> Optional[ToolChoice]:
    """The fastest; None where no tool keeps the cusp limit."""
    timed = [choice for choice in choices if choice.time_s]
    return min(timed, key=lambda choice: choice.time_s or 0.0) if timed else None


def use(operation: Any, choice: ToolChoice) -> None:
    """The operation gets this tool and its best strategy; a controller without feeds gets those that were counted with.

    One step of undo. Raises GeometryError where the choice has no strategy.
    """
    if choice.result is None or choice.inputs is None or choice.feeds is None:
        raise GeometryError("not_ranked", choice.problem or "This tool was not ranked.", "Choose another.")
    doc = operation.Document
    own = not doc.HasPendingTransaction
    if own:
        doc.openTransaction("Use another tool")
    try:
        if choice.offered:
            write_feeds(choice.controller, choice.feeds)
        operation.ToolController = choice.controller
        ranking.apply(operation, choice.result, choice.inputs)
    except BaseException:
        if own:
            doc.abortTransaction()
        raise
    if own:
        doc.commitTransaction()
