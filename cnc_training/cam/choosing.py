"""One of the ranked strategies by its name: taken instead of the winner, or looked at as a map of its cusps."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from ..contract import RankedCandidate, RankResult
from ..errors import GeometryError
from ..machining.finishing import Finishing
from . import found, properties, ranking
from .inputs import OperationInputs
from .looking import CuspMap, Looking

CHOOSE, CUSP_MAP = "choose_strategy", "cusp_map"


def choose(operation: Any, strategy: str) -> None:
    """Records a row of the ranking instead of the winner; one that was not verified is verified first. strategy: such
    as "zigzag@45", "hybrid35@90", "offset". One step of undo; the path follows at the next recompute.

    Raises GeometryError where the operation was not ranked, or not with this strategy, or where it cannot be cut.
    """
    verified: Optional[RankedCandidate] = found.take(operation, CHOOSE)
    result = properties.stored_ranking(operation)
    number = row_of(operation, result, strategy)
    assert result is not None
    row = result.rows[number]
    if verified is None and row.verified_time_s is None and row.feasible:
        inputs = ranking.inputs_of(operation)
        verified = verify(Looking().finishing(inputs), inputs, row)
    if verified is not None:
        result = replace(result, rows=[*result.rows[:number], verified, *result.rows[number + 1 :]])
    ranking.apply(operation, result, row=number)


def verify(finishing: Finishing, inputs: OperationInputs, row: RankedCandidate) -> RankedCandidate:
    """The row with stepover, cusp and time, as a ranking would have verified it."""
    evaluated = finishing.evaluate(row.candidate, [inputs.machine])
    feasible = evaluated.feasible
    return replace(
        row,
        stepover_mm=float(evaluated.stepover_mm),
        verified_time_s=float(evaluated.times_s[inputs.machine.name].total_s) if feasible else None,
        cusp=evaluated.cusp,
        feasible=feasible,
        reason=row.reason if feasible else evaluated.reason,
    )


def cusp_map(operation: Any, strategy: str = "") -> CuspMap:
    """The cusps that a ranked strategy would leave; of the recorded one where none is named. Changes nothing.

    Raises GeometryError where there is no such strategy or no path.
    """
    shown: Optional[CuspMap] = found.take(operation, CUSP_MAP)
    if shown is not None:
        return shown
    if strategy:
        result = properties.stored_ranking(operation)
        number = row_of(operation, result, strategy)
        assert result is not None
        row = result.rows[number]
    else:
        row = recorded_row(operation)
    return Looking().cusps(ranking.inputs_of(operation), row)


def recorded_row(operation: Any) -> RankedCandidate:
    """What the operation cuts now. Raises GeometryError where it has no stepover yet."""
    if operation.Stepover.Value <= 0.0:
        raise GeometryError("no_path", f'The operation "{operation.Label}" has no path yet.', "Recompute it first.")
    return RankedCandidate(properties.recorded_candidate(operation), stepover_mm=float(operation.Stepover.Value))


def row_of(operation: Any, result: Optional[RankResult], strategy: str) -> int:
    """The number of the row of a strategy. Raises GeometryError where there is none."""
    if result is None:
        raise GeometryError("not_ranked", f'The operation "{operation.Label}" was not ranked yet.', "Rank it first.")
    keys = [row.candidate.key for row in result.rows]
    if strategy not in keys:
        raise GeometryError("no_strategy", f"{strategy} was not ranked.", f"There are {', '.join(keys)}.")
    return keys.index(strategy)
