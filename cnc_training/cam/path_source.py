"""From recorded strategy to posted tool path, with the kernel: pure of FreeCAD but for what the inputs carry."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Callable, List, Optional, Tuple

from ..contract import Candidate, Setup
from ..errors import GeometryError
from ..machining.arcs import Blocks, with_arcs
from ..machining.finishing import JUDGE, Finishing, Quality, Solution
from ..machining.toolpath import Toolpath
from . import properties
from .checks import check_toolpath
from .commands import as_posted
from .inputs import OperationInputs

Step = Callable[[str], None]

# A path needs maps but no cusps: the fewest probes the kernel takes.
PATH_ONLY = Quality(probes=1, secant_steps=1)
_KEPT = 2
_kept: List[Tuple[str, Quality, Finishing]] = []


@dataclass(frozen=True)
class PostedPath:
    """toolpath: exact, in posted decimals, checked. held_mm2: area, seen from above, that shank or holder leave."""

    toolpath: Toolpath
    held_mm2: float


# FreeCAD 1.x executes an operation twice in one recompute, and undo and redo ask for what was there a moment ago. An
# editor's thread puts here what it made, for the recompute that follows.
_paths: List[Tuple[str, PostedPath]] = []
_solutions: List[Tuple[str, Solution]] = []
_making: List[Tuple[str, threading.Event]] = []  # what an editor's thread is at
WAIT_S = 0.05  # between two looks whether it is wanted no more


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


def solve(inputs: OperationInputs, candidate: Candidate, finishing: Optional[Finishing] = None) -> Solution:
    """The stepover of a candidate under the cusp limit. finishing: the kernel's view of the inputs where another thread
    than the window's asks. Raises GeometryError where it leaves no path at all."""
    key = inputs.solved_for(candidate)
    solution = next((known for known_key, known in _solutions if known_key == key), None)
    if solution is None:
        solution = (finishing or finishing_of(inputs, JUDGE)).solve(candidate)
        _solutions.insert(0, (key, solution))
        del _solutions[_KEPT:]
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


def posted_path(
    inputs: OperationInputs,
    candidate: Candidate,
    stepover_mm: float,
    step: Step,
    finishing: Optional[Finishing] = None,
) -> PostedPath:
    """The path to post. step is told what is being done, and may raise to stop it. finishing: as in `solve`.

    Raises GeometryError where there is nothing to cut or a check fails.
    """
    digest = inputs.path_digest(candidate, stepover_mm)
    for known, path in _paths:
        if known == digest:
            return path
    step("Maps of the part")
    finishing = finishing or finishing_of(inputs, PATH_ONLY)
    step("Tool path")
    toolpath = finishing.toolpath(candidate, stepover_mm, exact=True)
    step("Checks")
    toolpath = as_posted(toolpath, inputs.setup.decimals)
    check_toolpath(toolpath, inputs.setup, inputs.cutter)
    path = PostedPath(toolpath, finishing.out_of_reach)
    _paths.insert(0, (digest, path))
    del _paths[_KEPT:]
    return path


def prepare(
    inputs: OperationInputs, candidate: Candidate, stepover_mm: Optional[float], step: Step, finishing: Finishing
) -> None:
    """Makes what the next recompute with these inputs needs, in a thread of an editor. stepover_mm: None: it is solved.

    Raises GeometryError as that recompute will.
    """
    ended = threading.Event()
    making = (inputs.path_digest(candidate, stepover_mm or 0.0), ended)
    _making.append(making)
    try:
        if stepover_mm is None:
            step("Stepover for the cusp limit")
            stepover_mm = properties.stored_stepover(solve(inputs, candidate, finishing).stepover_mm)
        posted_path(inputs, candidate, stepover_mm, step, finishing)
    finally:
        _making.remove(making)
        ended.set()


def await_prepared(inputs: OperationInputs, candidate: Candidate, stepover_mm: Optional[float], step: Step) -> None:
    """Waits for an editor's thread where it is at the very path that is needed. step may raise to stop waiting."""
    digest = inputs.path_digest(candidate, stepover_mm or 0.0)
    for known, ended in list(_making):
        while known == digest and not ended.wait(WAIT_S):
            step("Tool path")
