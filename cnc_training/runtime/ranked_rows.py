"""Rows of a ranking as people read them: what was found of a candidate, and what sets it apart from the default."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np

from cnc_training.contract import RankedCandidate, RankRequest
from cnc_training.errors import GeometryError
from cnc_training.machining.analytic import Estimates
from cnc_training.machining.finishing import Evaluation, Finishing
from cnc_training.machining.rules import LEAD
from cnc_training.runtime.proposals import Proposal
from cnc_training.wording import said


def ranked_row(
    number: int, wanted: RankRequest, proposal: Proposal, found: Evaluation | None, default: int
) -> RankedCandidate:
    row = RankedCandidate(
        proposal.candidates[number],
        predicted_time_s=float(np.exp(proposal.log_time[number])),
        predicted_spread=float(proposal.spread[number]) if proposal.model else None,
        reason=_character(number, default, proposal.estimates),
    )
    if found is not None:
        row.feasible = found.feasible
        row.stepover_mm = float(found.stepover_mm)
        finite = math.isfinite(found.cusp.p98_mm) and math.isfinite(found.cusp.max_mm)
        row.cusp = found.cusp if finite and math.isfinite(found.cusp.largest_over_area_mm2) else None
        if found.feasible:
            row.verified_time_s = float(found.times_s[wanted.machine.name].total_s)
        else:
            row.reason = found.reason
    return row


def _character(number: int, default: int, estimates: Estimates) -> str:
    """What sets a candidate apart from the default, in a few words."""
    if number == default:
        return said("the default")
    words = []
    stepover = estimates.stepover_mm[number] / estimates.stepover_mm[default]
    length = estimates.length_mm[number] / estimates.length_mm[default]
    slow = estimates.slowness[number] / estimates.slowness[default]
    overhead = (estimates.overhead_s[number] - estimates.overhead_s[default]) / estimates.time_s[default]
    if length < 0.95:
        words.append(said(f"{1 - length:.0%} less to cut" + (", wider passes" if stepover > 1.05 else "")))
    elif length > 1.05:
        words.append(said(f"{length - 1:.0%} more to cut" + (", narrower passes" if stepover < 0.95 else "")))
    if slow < 0.95:
        words.append(said("less braking"))
    elif slow > 1.05:
        words.append(said("more braking"))
    if overhead < -0.03:
        words.append(said("fewer links"))
    elif overhead > 0.03:
        words.append(said("more links and retracts"))
    return "; ".join(words) or said("much like the default")


def why(chosen: int, default: int, proposal: Proposal, times: dict[int, float]) -> str:
    text = _character(chosen, default, proposal.estimates)
    if chosen == default:
        lucky = default in times and min(times.values()) < times[default] * (1 - LEAD)
        return (
            said("a faster one was not faster when measured again")
            if lucky
            else said("no other candidate is more than 2 % faster")
        )
    if chosen in times and default in times:
        return said(f"{1 - times[chosen] / times[default]:.0%} faster than the default: {text}")
    return text


def write_path(job: Finishing, found: Evaluation, folder: Path) -> str:
    """The path as it would be emitted, projected onto the part within tolerance."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{found.candidate.key.replace('@', '_')}.npz"
    try:
        job.toolpath(found.candidate, found.stepover_mm, exact=True).save(path)
    except GeometryError:
        return ""
    return str(path)
