"""The planner of GRBL 1.1: junction deviation and a short look-ahead. Source: GRBL's planner.c; J. Sungeun Jeon,
"Improving Grbl: Cornering Algorithm" (2011).

- Speed and acceleration of a block are the largest along its direction u that no axis limit forbids:
  v <= min_i v_i / |u_i|, a = min_i a_i / |u_i|.
- At a junction that turns by the angle phi the path is thought of as an arc that leaves the corner by the junction
  deviation d: with s = cos(phi / 2), radius r = d s / (1 - s), and v^2 = a_j r. a_j is the limit along the
  direction of the change of velocity. A reversal (s = 0) is a full stop, a straight line no limit.
- The ring of n blocks holds the one that runs and one slot that stays free, so the planner sees n - 2 blocks ahead and
  plans to stop there. On short chords that limits the speed to sqrt(2 a (n - 2) chord).
- Centripetal acceleration along a curve of chords is no limit of its own: GRBL exceeds an axis limit there, and so does
  this model.
"""

from __future__ import annotations

import numpy as np

from .moves import Moves, largest_share
from .speed_scan import junction_energies, trapezoid_times

STRAIGHT_SINE = np.sqrt(0.5e-6)  # of half the angle: planner.c takes a cosine over 0.999999 for parallel


def grbl_times(
    moves: Moves,
    speed: np.ndarray,
    acceleration: np.ndarray,
    axis_acceleration: np.ndarray,
    junction_deviation_mm: float,
    lookahead_blocks: int,
) -> np.ndarray:
    """(m,) seconds of each move. speed and acceleration (m,): the limits of each move, mm/s and mm/s2;
    axis_acceleration (3,)."""
    caps = np.zeros(len(moves) + 1)
    if len(moves) > 1:
        corners = moves.corners
        along = 2.0 * corners.sine / np.maximum(largest_share(corners.turn, axis_acceleration), 1e-30)
        corner = along * corners.cosine
        corner *= junction_deviation_mm
        corner /= np.maximum(1.0 - corners.cosine, 1e-15)
        corner[corners.sine < STRAIGHT_SINE] = np.inf
        corner[corners.cosine < STRAIGHT_SINE] = 0.0
        slower = np.minimum(speed[1:], speed[:-1])
        np.minimum(corner, slower * slower, out=caps[1:-1])
        for stops in (moves.exact_stop, moves.drains):
            if stops is not None:
                caps[1:-1][stops[:-1]] = 0.0
    energies = junction_energies(caps, 2.0 * acceleration * moves.length_mm, max(1, lookahead_blocks - 2))
    return trapezoid_times(moves.length_mm, energies, np.sqrt(energies), speed, acceleration)
