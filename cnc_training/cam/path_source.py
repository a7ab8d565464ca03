"""From recorded strategy to posted tool path, with the kernel: pure of FreeCAD but for what the inputs carry."""

from __future__ import annotations

from typing import Callable, List, Tuple

from ..contract import Candidate, Setup
from ..errors import GeometryError
from ..machining.arcs import Blocks, with_arcs
from ..machining.finishing import JUDGE, Finishing, Quality, Solution
from ..machining.toolpath import Toolpath
from .checks import check_toolpath
from .commands import as_posted
from .inputs import OperationInputs

Step = Callable[[str], None]

# A path needs maps but no cusps: the fewest probes the kernel takes.
PATH_ONLY = Quality(probes=1, secant_steps=1)
_KEPT = 2
_kept: List[Tuple[str, Quality, Finishing]] = []
# FreeCAD 1.x executes an operation twice in one recompute, and undo and redo ask for what was there a moment ago.
_paths: List[Tuple[str, Toolpath]] = []


def finishing_of(inputs: OperationInputs, quality: Quality) -> Finishing:
    """The kernel's view of the inputs; the last few are kept, so that trying another strategy costs its path alone."""
    key = inputs.choice_digest
    for kept_key, kept_quality, finishing in _kept:
        if kept_key == key and kept_quality in (quality, JUDGE):
            return finishing
    part = inputs.geometry
    finishing = Finishing(
        part.mesh, inputs.cutter, inputs.setup, inputs.cusp_mm, quality=quality, selected=part.selected
    )
    _kept.insert(0, (key, quality, finishing))
    del _kept[_KEPT:]
    return finishing


def solve(inputs: OperationInputs, candidate: Candidate) -> Solution:
    """The stepover of a candidate under the cusp limit. Raises GeometryError where it leaves no path at all."""
    solution = finishing_of(inputs, JUDGE).solve(candidate)
    if not len(solution.toolpath):
        raise GeometryError(
            "not_feasible",
            f"The strategy {candidate.key} keeps no cusp limit here: it {solution.reason or 'finds nothing to cut'}.",
            "Allow a larger cusp, or choose another strategy or tool.",
        )
    return solution


def draft_toolpath(inputs: OperationInputs, candidate: Candidate, stepover_mm: float) -> Toolpath:
    """The same plan with heights from the map: to look at, not to cut."""
    return finishing_of(inputs, PATH_ONLY).toolpath(candidate, stepover_mm)


def posted_blocks(toolpath: Toolpath, setup: Setup) -> Blocks:
    """A posted path as the blocks of its program: with circular moves where the setup asks for them."""
    return with_arcs(toolpath, setup.tolerance_mm, setup.decimals) if setup.arcs else Blocks.straight(toolpath)


def posted_toolpath(inputs: OperationInputs, candidate: Candidate, stepover_mm: float, step: Step) -> Toolpath:
    """The exact path, in posted decimals and checked. step is told what is being done, and may raise to stop it.

    Raises GeometryError where there is nothing to cut or a check fails.
    """
    digest = inputs.path_digest(candidate, stepover_mm)
    for known, toolpath in _paths:
        if known == digest:
            return toolpath
    step("Maps of the part")
    finishing = finishing_of(inputs, PATH_ONLY)
    step("Tool path")
    toolpath = finishing.toolpath(candidate, stepover_mm, exact=True)
    step("Checks")
    toolpath = as_posted(toolpath, inputs.setup.decimals)
    check_toolpath(toolpath, inputs.setup, inputs.cutter)
    _paths.insert(0, (digest, toolpath))
    del _paths[_KEPT:]
    return toolpath
