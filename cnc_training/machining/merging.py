"""What LinuxCNC's "naive CAM detector" (G64 Q) makes of a program: runs of short feed moves that stay within Q of one
straight line become that line.

LinuxCNC takes points into a run as long as every point between lies within Q of the line from the start of the run to
its newest point, at most 100 of them. Rapids, arcs and everything that is not a feed move end a run.
"""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np

from .moves import RAPID, Moves

LONGEST_RUN = 100


def merge_collinear(moves: Moves, tolerance_mm: float) -> Moves:
    """moves with each run merged into one; tolerance_mm holds where the moves carry none (Moves.merge_mm); 0 merges
    nothing."""
    tolerance = np.full(len(moves), tolerance_mm)
    if moves.merge_mm is not None:
        tolerance = np.where(np.isnan(moves.merge_mm), tolerance_mm, moves.merge_mm)
    if not (tolerance > 0.0).any():
        return moves
    open_end = _may_continue(moves, tolerance)
    corners = np.vstack([moves.origin, moves.ends])
    last = []
    begin = 0
    while begin < len(moves):
        end = _run_end(corners, begin, open_end, tolerance[begin])
        last.append(end)
        begin = end + 1
    return _joined(moves, corners, np.array(last))


def _may_continue(moves: Moves, tolerance: np.ndarray) -> np.ndarray:
    """(m,) bool: the run that move i belongs to may take in move i + 1."""
    mergeable = (moves.kinds != RAPID) & (tolerance > 0.0)
    if moves.arc_axis is not None:
        mergeable &= moves.arc_axis < 0
    out = np.zeros(len(moves), bool)
    out[:-1] = mergeable[:-1] & mergeable[1:] & (tolerance[:-1] == tolerance[1:])
    for ends in (moves.exact_stop, moves.exact_path, moves.drains):
        if ends is not None:
            out &= ~ends
    if moves.feed_mm_s is not None:
        same = (moves.feed_mm_s[1:] == moves.feed_mm_s[:-1]) | (
            np.isnan(moves.feed_mm_s[1:]) & np.isnan(moves.feed_mm_s[:-1])
        )
        out[:-1] &= same
    out[:-1] &= moves.kinds[1:] == moves.kinds[:-1]  # another kind has another feed
    return out


def _run_end(corners: np.ndarray, begin: int, open_end: np.ndarray, tolerance: float) -> int:
    """Index of the last move of the run that begins with move begin."""
    closed = np.flatnonzero(~open_end[begin : begin + LONGEST_RUN])
    longest = int(closed[0]) if len(closed) else LONGEST_RUN
    if longest == 0:
        return begin
    base = corners[begin]
    points = corners[begin + 1 : begin + longest + 2] - base  # ends of move begin, begin + 1, ...
    count = 8
    while True:  # most runs are short: look at a few points first
        some = points[:count]
        squares = np.maximum((some * some).sum(axis=1), 1e-24)
        along = np.clip(some @ some.T / squares[:, None], 0.0, 1.0)  # [newest, between]
        off = some[None, :, :] - along[:, :, None] * some[:, None, :]
        bad = (off * off).sum(axis=2) > tolerance * tolerance
        bad &= np.tri(len(some), k=-1, dtype=bool)
        failed = np.flatnonzero(bad.any(axis=1))
        if len(failed):
            return begin + int(failed[0]) - 1
        if count >= len(points):
            return begin + len(points) - 1
        count *= 4


def _joined(moves: Moves, corners: np.ndarray, last: np.ndarray) -> Moves:
    step = np.diff(np.vstack([corners[:1], corners[last + 1]]), axis=0)
    length = np.sqrt((step * step).sum(axis=1))
    single = np.diff(np.concatenate([[-1], last])) == 1
    keep = single | (length > 1e-9)
    last, step, length, single = last[keep], step[keep], length[keep], single[keep]
    direction = step.T / np.maximum(length, 1e-12)
    chosen = {}
    for item in fields(moves):
        value = getattr(moves, item.name)
        if item.name not in ("origin", "start", "end") and value is not None:
            chosen[item.name] = value[last]
    chosen["length_mm"] = np.where(single, moves.length_mm[last], length)
    chosen["start"] = np.where(single, moves.start[:, last], direction)
    chosen["end"] = np.where(single, moves.end[:, last], direction)
    return replace(moves, **chosen)
