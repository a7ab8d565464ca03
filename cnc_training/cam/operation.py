"""The strategy operation: an ordinary operation of the CAM Job whose strategy was chosen and recorded.

A recompute never ranks. It makes the recorded strategy again with the kernel, which takes no model and no runtime; and
where it cannot, the path is empty and the operation invalid, so that a stale path is never posted.
"""

from __future__ import annotations

import contextlib
import time
from typing import Any, Callable, Iterator, List, Optional, Sequence, Tuple

import FreeCAD
import Path

from ..contract import KERNEL_VERSION, MachineProfile, RankRequest
from ..errors import GeometryError
from ..host import translate
from ..machining.arcs import Blocks
from ..machining.kinematics import estimate_moves
from ..wording import said
from . import compat, geometry, path_source, properties, ranking, refusal, watch
from .commands import path_commands
from .derived_paths import empty_derived_paths
from .earlier_operations import remaining_stock_mm
from .inputs import OperationInputs, read_inputs

_op: Any = compat.module("operation")
OPERATION_NAME = "Strategy"
STEPS = 5  # of a recompute, for the progress bar


class ObjectStrategy(_op.ObjectOp):  # type: ignore[misc]
    """Proxy of the operation. FreeCAD calls the op* methods."""

    is_strategy_operation = True
    path_follows = False  # while an editor is about to have the path made

    def opFeatures(self, obj: Any) -> int:
        features = _op.FeatureTool | _op.FeatureDepths | _op.FeatureHeights | _op.FeatureBaseFaces | _op.FeatureCoolant
        return int(features)

    def initOperation(self, obj: Any) -> None:
        properties.add_properties(obj)

    def opSetDefaultValues(self, obj: Any, job: Any) -> None:
        properties.set_defaults(obj)

    def opOnDocumentRestored(self, obj: Any) -> None:
        properties.add_properties(obj)

    def opOnChanged(self, obj: Any, prop: str) -> None:
        if prop == "Mode" and "Restore" not in obj.State and hasattr(obj, "Warnings"):
            properties.set_editor_modes(obj)

    def opUpdateDepths(self, obj: Any) -> None:
        """A surface is finished from the top of the stock down to the lowest point of the model or the chosen faces."""
        lowest, _highest = geometry.model_bounds(self.job, obj.Base)
        if abs(obj.OpFinalDepth.Value - lowest) > 1e-9:
            obj.OpFinalDepth = lowest
        if abs(obj.OpStartDepth.Value - obj.OpStockZMax.Value) > 1e-9:
            obj.OpStartDepth = obj.OpStockZMax.Value

    def opExecute(self, obj: Any) -> None:
        if self.path_follows:
            obj.Warnings = [said("The path is being made.")]
            return
        try:
            with _Progress() as step:
                self._make_path(obj, step)
        except BaseException as failure:  # also Escape: whatever stops it, the old path must not stay
            obj.Path = Path.Path([])
            empty_derived_paths(obj)
            obj.Fingerprint = ""
            obj.VerifiedTime = 0.0
            obj.Warnings = [str(failure) or type(failure).__name__]
            refused = refusal.refusal(failure)
            if refused is None:
                raise
            raise refused from None

    def getCycleTimeEstimate(self, obj: Any) -> str:
        """By the machine's kinematics, where FreeCAD divides length by feed."""
        return time.strftime("%H:%M:%S", time.gmtime(round(obj.VerifiedTime)))

    def _make_path(self, obj: Any, step: Callable[[str], None]) -> None:
        properties.link_inputs(obj, [*self.job.Model.Group, self.job.Stock])
        step("Model and stock")
        inputs = read_inputs(obj, self.job)
        candidate = properties.recorded_candidate(obj)
        solved_for = inputs.solved_for(candidate)
        known_mm = properties.solved_stepover(obj, solved_for)
        path_source.await_prepared(inputs, candidate, known_mm, step)
        notes: List[str] = []
        if known_mm is None:
            step("Stepover for the cusp limit")
            solution = path_source.solve(inputs, candidate)
            obj.Pattern, obj.Angle, obj.Threshold = candidate.pattern, candidate.angle_deg, candidate.threshold_deg
            properties.record_stepover(obj, solution.stepover_mm)
            obj.Cusp = solution.cusp.p98_mm
            obj.StepoverFingerprint = solved_for if solution.feasible else ""
            if not solution.feasible:
                notes.append(said(f"The cusp limit is not kept everywhere: this strategy {solution.reason}."))
        posted = path_source.posted_path(inputs, candidate, obj.Stepover.Value, step)
        step("Remaining stock")
        self._check_remaining_stock(obj, inputs, posted, notes)
        blocks = path_source.posted_blocks(posted.toolpath, inputs.setup)
        self.commandlist.extend(path_commands(blocks, inputs.setup, inputs.machine, inputs.post))
        obj.VerifiedTime = _seconds(blocks, inputs, inputs.machine)
        obj.KernelVersion = KERNEL_VERSION
        obj.Fingerprint = inputs.path_digest(candidate, obj.Stepover.Value)
        obj.ChoiceOutOfDate = ranking.is_out_of_date(obj, inputs.choice_digest)
        if obj.Mode == properties.AUTO and not obj.Ranking:
            notes.append(said("Not ranked yet: this is the default, a zigzag at 0 degrees."))
        elif obj.ChoiceOutOfDate:
            notes.append(said("The choice of the strategy is out of date: rank again."))
        obj.Warnings = notes

    def _check_remaining_stock(
        self, obj: Any, inputs: OperationInputs, posted: path_source.PostedPath, notes: List[str]
    ) -> None:
        """A finishing pass must not have to rough. Shank and holder are held against the part alone."""
        limit_mm = float(obj.EngagementLimit.Value) or 0.5 * inputs.cutter.diameter_mm
        found_mm = remaining_stock_mm(obj, self.job, inputs, posted.toolpath)
        obj.RemainingStock = found_mm
        if found_mm > limit_mm:
            what = said(f"Up to {found_mm:.1f} mm of stock would be cut at once, over the limit of {limit_mm:g} mm.")
            if not obj.AcceptRemainingStock:
                raise GeometryError(
                    "too_much_stock", what, "Rough before this operation, or accept the remaining stock in it."
                )
            notes.append(said(f"{what} It was accepted."))
        if posted.held_mm2 > 0.0:
            notes.append(
                said(f"Shank or holder would meet the part: {posted.held_mm2:.0f} mm2, seen from above, are left.")
            )
        depth_mm = inputs.geometry.stock_max_mm[2] - float(posted.toolpath.points[:, 2].min())
        if inputs.tool.flute_length_mm > 0.0 and depth_mm > inputs.tool.flute_length_mm:
            told = said(
                f"The tool goes {depth_mm:.1f} mm deep, its flutes are {inputs.tool.flute_length_mm:g} mm long; "
                + (
                    "the part stays clear of shank and holder."
                    if inputs.cutter.above_mm
                    else "shank and holder are not checked."
                )
            )
            notes.append(told)


def _seconds(blocks: Blocks, inputs: OperationInputs, machine: MachineProfile) -> float:
    setup = inputs.setup
    moves = blocks.moves(machine.controller)
    estimate = estimate_moves(moves, machine, feed_mm_min=setup.feed_mm_min, plunge_mm_min=setup.plunge_mm_min)
    return float(estimate.total_s)


class _Progress:
    """FreeCAD's progress bar in the window, which raises at Escape; nothing where there is no window."""

    def __enter__(self) -> Callable[[str], None]:
        self._bar = FreeCAD.Base.ProgressIndicator() if FreeCAD.GuiUp else None
        if self._bar is not None:
            self._bar.start(translate("CncTraining", "Strategy operation"), STEPS)
        return self._step

    def _step(self, _text: str) -> None:
        if self._bar is not None:
            self._bar.next(True)

    def __exit__(self, *_failure: Any) -> None:
        if self._bar is not None:
            self._bar.stop()


_editor_follows = False


@contextlib.contextmanager
def editor_follows() -> Iterator[None]:
    """While this lasts, an operation that is made has no path yet: its editor will prepare it without making the window
    wait."""
    global _editor_follows
    _editor_follows = True
    try:
        yield
    finally:
        _editor_follows = False


def create(
    job: Any = None,
    faces: Sequence[Tuple[Any, str]] = (),
    tool_controller: Any = None,
    name: str = OPERATION_NAME,
    **settings: Any,
) -> Any:
    """Adds a strategy operation to a CAM Job and computes its rule-based default.

    job: the document's only one unless given. faces: (model object, "Face3") pairs, empty for the whole model.
    tool_controller: the job's first one that holds a finishing tool unless given. settings: properties, by name.
    Raises GeometryError where there is no job or no tool; an operation that cannot be machined yet is invalid, and its
    Warnings say why.
    """
    job = job or only_job()
    controller = tool_controller or _finishing_controller(job)
    doc = job.Document
    with compat.answering(job, controller):
        obj = doc.addObject("Path::FeaturePython", name)
        obj.Proxy = ObjectStrategy(obj, OPERATION_NAME, job)
    obj.ToolController = controller
    if faces:
        obj.Base = _grouped(faces)
    for key, value in settings.items():
        setattr(obj, key, value)
    if FreeCAD.GuiUp:
        from . import operation_gui

        operation_gui.attach(obj.ViewObject)
    obj.Proxy.path_follows = _editor_follows
    doc.recompute()
    if _editor_follows:
        obj.Proxy.path_follows = False
        obj.touch()
    return obj


def rank_request(obj: Any) -> RankRequest:
    """What the runtime is asked for this operation. Raises GeometryError as a recompute would."""
    return ranking.request_for(obj)


def setup_properties() -> List[str]:
    """Properties whose defaults a Job's setup sheet may hold."""
    return list(properties.TEMPLATE_PROPERTIES)


def only_job() -> Any:
    """The job of the active document. Raises GeometryError where there is none or several."""
    doc = FreeCAD.ActiveDocument
    jobs = compat.jobs_of(doc) if doc is not None else []
    if len(jobs) != 1:
        raise GeometryError(
            "no_job",
            "There is no CAM Job in the document." if not jobs else "The document has several CAM Jobs.",
            "Create one first." if not jobs else "Say which one.",
        )
    return jobs[0]


def _finishing_controller(job: Any) -> Any:
    from . import tool_bits

    controllers = list(job.Tools.Group)
    if not controllers:
        raise GeometryError("no_tool", f'The job "{job.Label}" has no tool controller.', "Add a ball end mill to it.")
    order = {"ball": 0, "bull": 1, "tapered": 2, "flat": 3, "profile": 4}

    def rank_of(controller: Any) -> int:
        try:
            return order[tool_bits.tool_spec(controller.Tool).kind]
        except GeometryError:
            return len(order)

    return min(controllers, key=rank_of)


def _grouped(faces: Sequence[Tuple[Any, str]]) -> List[Tuple[Any, Tuple[str, ...]]]:
    names: dict[str, Tuple[Any, List[str]]] = {}
    for model, face in faces:
        names.setdefault(model.Name, (model, []))[1].append(face)
    return [(model, tuple(listed)) for model, listed in names.values()]


def _factory(name: str, obj: Optional[Any] = None, parentJob: Optional[Any] = None) -> Any:
    """What FreeCAD's setup sheet calls to learn the operation's properties."""
    obj = obj or FreeCAD.ActiveDocument.addObject("Path::FeaturePython", name)
    obj.Proxy = ObjectStrategy(obj, OPERATION_NAME, parentJob)
    return obj


compat.module("setup_sheet").RegisterOperation(OPERATION_NAME, _factory, setup_properties)
watch.install()
