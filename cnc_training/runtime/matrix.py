"""The evaluation matrix: the tools, cusp limits and machines that parts are labelled and judged with."""

from __future__ import annotations

from collections.abc import Sequence

from cnc_training.contract import MachineProfile, ToolSpec
from cnc_training.errors import TrainingError
from cnc_training.machining.machines import shipped_machines

TOOLS = {
    "ball6": ToolSpec("ball", 6.0, 3.0, name="ball6"),
    "bull6r1": ToolSpec("bull", 6.0, 1.0, name="bull6r1"),
    "flat6": ToolSpec("flat", 6.0, 0.0, name="flat6"),
}
# what a workshop might have at hand: the large space of the benchmark, and a part of what the base model learns from
LIBRARY = (
    TOOLS["ball6"],
    TOOLS["bull6r1"],
    ToolSpec("ball", 8.0, 4.0, name="ball8"),
    ToolSpec("ball", 4.0, 2.0, name="ball4"),
    ToolSpec("bull", 8.0, 2.0, name="bull8r2"),
    ToolSpec("ball", 10.0, 5.0, name="ball10"),
    ToolSpec("bull", 10.0, 2.0, name="bull10r2"),
    ToolSpec("ball", 3.0, 1.5, name="ball3"),
    ToolSpec("ball", 12.0, 6.0, name="ball12"),
    TOOLS["flat6"],
)
ROUND_CUSPS_MM = (0.005, 0.01, 0.02)
FLAT_CUSPS_MM = (0.05, 0.1, 0.2)


def cusps_mm(tool: ToolSpec) -> tuple[float, ...]:
    return FLAT_CUSPS_MM if tool.kind == "flat" else ROUND_CUSPS_MM


def machines(names: Sequence[str] = ()) -> list[MachineProfile]:
    """The shipped machines, or those named. Raises TrainingError for a name that is not there."""
    shipped = {name.lower(): profile for name, profile in shipped_machines().items()}
    chosen = [name.lower() for name in names] or list(shipped)
    for name in chosen:
        if name not in shipped:
            raise TrainingError("unknown_machine", f"There is no machine {name}.", f"Known are: {', '.join(shipped)}.")
    return [shipped[name] for name in chosen]


def cells(tools: Sequence[str] = (), limits_mm: Sequence[float] = ()) -> list[tuple[ToolSpec, float]]:
    """(tool, cusp limit) pairs of the matrix, or of the part of it that is asked for. Raises TrainingError."""
    for name in tools:
        if name not in TOOLS:
            raise TrainingError("unknown_tool", f"There is no tool {name}.", f"Known are: {', '.join(TOOLS)}.")
    found = [
        (tool, cusp)
        for name, tool in TOOLS.items()
        if not tools or name in tools
        for cusp in cusps_mm(tool)
        if not limits_mm or cusp in limits_mm
    ]
    if not found:
        raise TrainingError("empty_matrix", "No tool goes with these cusp limits.", "Ask for limits of the matrix.")
    return found
