"""From a strategy operation to the runtime's ranking and back: the request, and the result as recorded properties."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, List, Optional

from ..contract import CANDIDATES, PENCIL, Candidate, RankRequest, RankResult
from ..errors import Cancelled, GeometryError, TrainingError
from ..machining.mesh import save_part
from ..models.registry import ModelRegistry
from ..paths import file_sha256, models_root
from ..wording import said
from . import compat, found, properties
from .background import Background
from .inputs import OperationInputs, read_inputs
from .rule_ranking import rank_by_rule

OnProgress = Callable[[float, float, str], None]
OnDone = Callable[[Optional[RankResult], Optional[TrainingError]], None]
TIMEOUT_S = 600.0
RANK = "rank"


@dataclass(frozen=True)
class Answer:
    """A ranking, what it was made for, and which model was asked ("": none)."""

    result: RankResult
    inputs: OperationInputs
    model_hash: str


def request_for(obj: Any, folder: Optional[Path] = None) -> RankRequest:
    """The request for an operation; its part is written into folder (a new temporary one unless given).

    Raises GeometryError for what cannot be machined.
    """
    return _request(obj, inputs_of(obj), folder or Path(tempfile.mkdtemp(prefix="cnc_training_")))


def inputs_of(obj: Any) -> OperationInputs:
    """Raises GeometryError where the operation belongs to no job or cannot be machined."""
    job = compat.parent_job(obj)
    if job is None:
        raise GeometryError("no_job", f'The operation "{obj.Label}" belongs to no CAM Job.', "Move it into one.")
    return read_inputs(obj, job)


def rank(obj: Any, on_progress: Optional[OnProgress] = None, timeout_s: float = TIMEOUT_S) -> RankResult:
    """Ranks the operation's strategies, waits, and records the winner; the path follows at the next recompute.

    By the rule, and in this process, where no environment is prepared. Raises GeometryError, or what the runtime
    answers.
    """
    answer: Optional[Answer] = found.take(obj, RANK)
    if answer is None:
        inputs = inputs_of(obj)
        asked = active_model_hash() if runtime_is_ready() else ""
        answer = Answer(ask(obj, inputs, on_progress, timeout_s), inputs, asked)
    apply(obj, answer.result, answer.inputs, answer.model_hash)
    return answer.result


def ask(
    obj: Any, inputs: OperationInputs, on_progress: Optional[OnProgress] = None, timeout_s: float = TIMEOUT_S
) -> RankResult:
    """Ranks an operation's strategies for these inputs, waits, and records nothing."""
    from ..application import application

    if not runtime_is_ready():
        return rank_by_rule(inputs, _allowed(obj), _n_verify(), on_progress or (lambda *_: None))
    folder = Path(tempfile.mkdtemp(prefix="cnc_training_"))
    try:
        return application().predictor.rank(_request(obj, inputs, folder), timeout_s, on_progress)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def rank_async(
    obj: Any, on_done: Callable[[Optional[Answer], Optional[TrainingError]], None], on_progress: Optional[OnProgress]
) -> Callable[[], None]:
    """Ranks off this thread and records nothing: that does `rank`, when the answer is offered to it (found.py).

    on_done(answer, None) or on_done(None, error) is called once, later. Returns what cancels it. Raises GeometryError
    before anything starts.
    """
    inputs = inputs_of(obj)
    asked = active_model_hash() if runtime_is_ready() else ""

    def answered(result: Optional[RankResult], error: Optional[TrainingError]) -> None:
        on_done(Answer(result, inputs, asked) if result is not None else None, error)

    return ask_async(obj, inputs, answered, on_progress)


def ask_async(
    obj: Any, inputs: OperationInputs, on_done: OnDone, on_progress: Optional[OnProgress] = None
) -> Callable[[], None]:
    """Ranks an operation's strategies for these inputs off this thread; otherwise as rank_async, but that
    on_done gets the RankResult."""
    from ..application import application

    if not runtime_is_ready():
        return _ask_here(obj, inputs, on_done, on_progress)
    folder = Path(tempfile.mkdtemp(prefix="cnc_training_"))
    try:
        request = _request(obj, inputs, folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    predictor = application().predictor

    def answered(result: Optional[RankResult], error: Optional[TrainingError]) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        on_done(result, error)

    request_id = predictor.rank_async(request, answered, on_progress)
    return lambda: predictor.cancel(request_id)


def _ask_here(
    obj: Any, inputs: OperationInputs, on_done: OnDone, on_progress: Optional[OnProgress]
) -> Callable[[], None]:
    """In a thread of this process."""
    background = Background()
    allowed, n_verify = _allowed(obj), _n_verify()
    running = [True]

    def ended(result: Optional[RankResult], error: Optional[TrainingError]) -> None:
        if running:
            running.clear()
            background.close()
            on_done(result, error)

    give_up = background.ask(lambda task: rank_by_rule(inputs, allowed, n_verify, task.progress), ended, on_progress)

    def cancel() -> None:
        give_up()
        ended(None, Cancelled())

    return cancel


def runtime_is_ready() -> bool:
    from ..application import application

    return bool(application().environment.state == "READY")


def _n_verify() -> int:
    from ..application import application

    return int(application().settings.values.n_verify)


def _allowed(obj: Any) -> List[Candidate]:
    """The candidates that the operation's setting admits; none: all. Raises GeometryError for a pencil pass."""
    if obj.Mode == PENCIL.pattern:
        raise GeometryError(
            "not_ranked", "A pencil pass follows the creases: there is nothing to rank.", "Choose another strategy."
        )
    return [] if obj.Mode == properties.AUTO else [c for c in CANDIDATES if c.pattern == obj.Mode]


def apply(
    obj: Any,
    result: RankResult,
    inputs: Optional[OperationInputs] = None,
    model_hash: Optional[str] = None,
    row: Optional[int] = None,
) -> None:
    """Records a ranking, or another row of it than the chosen one, as one step of undo.

    inputs, model_hash: what it was made for and which model was asked; those of now unless given. Raises GeometryError
    where that row cannot be machined.
    """
    if row is not None:
        result = replace(result, chosen=row)
    chosen = result.rows[result.chosen] if result.rows else None
    if chosen is None or not chosen.feasible or not chosen.stepover_mm:
        reason = chosen.reason if chosen is not None else said("no strategy is left")
        raise GeometryError(
            "not_feasible",
            f"No strategy keeps the cusp limit: {reason or 'no stepover was found'}.",
            "Allow a larger one.",
        )
    inputs = inputs or inputs_of(obj)
    doc = obj.Document
    own = not doc.HasPendingTransaction  # the operation's editor holds one from its opening to OK
    if own:
        doc.openTransaction("Rank strategies")
    try:
        properties.record_ranking(
            obj, result, inputs.choice_digest, active_model_hash() if model_hash is None else model_hash
        )
        obj.StepoverFingerprint = inputs.solved_for(chosen.candidate)
    except BaseException:
        if own:
            doc.abortTransaction()
        raise
    if own:
        doc.commitTransaction()


def is_out_of_date(obj: Any, choice_digest: str) -> bool:
    """Whether an Auto operation's choice was made for something else, or by another strategy model than the active."""
    if obj.Mode != properties.AUTO or not obj.Ranking:
        return False
    return bool(obj.ChoiceFingerprint != choice_digest or obj.ModelHash != active_model_hash())


def active_model_hash() -> str:
    """SHA-256 of the active strategy model's file; empty for the rule-based choice."""
    active = ModelRegistry(models_root()).active_path
    return file_sha256(active) if active is not None else ""


def _request(obj: Any, inputs: OperationInputs, folder: Path) -> RankRequest:
    from . import watch

    watch.follow_active_model()
    part = folder / "part.npz"
    save_part(part, inputs.geometry.mesh, inputs.geometry.selected)
    active = ModelRegistry(models_root()).active_path
    return RankRequest(
        part_file=str(part),
        tool=inputs.tool,
        cusp_mm=inputs.cusp_mm,
        machine=inputs.machine,
        setup=inputs.setup,
        model=str(active) if active is not None else "",
        n_verify=_n_verify(),
        candidates=_allowed(obj),
    )
