"""How fast a planner may be at each junction, and how long the moves between them take. Vectorised.

A junction speed v_k is bounded by its own cap c_k and by what acceleration allows over the moves behind and ahead of
it. With the energy e = v^2, a move i of length d_i and acceleration a_i changes e by at most g_i = 2 a_i d_i, so with
S_k = g_0 + ... + g_(k-1):

    backward (it must be possible to brake)           e_k = min over j >= k of (c_j^2 + S_j) - S_k
    forward (it must have been possible to speed up)  e_k = min over j <= k of (e_j - S_j) + S_k

which are two running minima (scans in the min-plus algebra) instead of a loop. A planner that sees only N blocks ahead
plans to stand still at the end of what it sees: one more cap, e_k <= S_(k+N) - S_k.
"""

from __future__ import annotations

from typing import Optional

import numpy as np


def junction_energies(caps: np.ndarray, gains: np.ndarray, window: Optional[int] = None) -> np.ndarray:
    """(m + 1,) squared speeds at the ends of m moves.

    caps    (m + 1,) squared speed allowed at each junction by itself, mm2/s2
    gains   (m,) 2 a d of each move, mm2/s2
    window  number of moves that the planner sees ahead; None: all
    """
    total = np.zeros(len(caps))
    np.cumsum(gains, out=total[1:])
    energies = caps + total
    if window is not None and window < len(caps):
        np.minimum(energies[:-window], total[window:], out=energies[:-window])
    energies = np.minimum.accumulate(energies[::-1])[::-1]
    energies -= 2.0 * total
    energies = np.minimum.accumulate(energies)
    energies += total
    np.maximum(energies, 0.0, out=energies)  # sums over a long path leave rounding where it stands still
    return np.minimum(energies, caps, out=energies)


def trapezoid_times(
    length: np.ndarray, energies: np.ndarray, speeds: np.ndarray, top_speed: np.ndarray, acceleration: np.ndarray
) -> np.ndarray:
    """(m,) seconds for m moves that speed up to top_speed, or as far as their length allows, and brake again.

    energies, speeds  (m + 1,) at their ends: v^2 and v
    t = (2 v_peak - v_0 - v_1) / a + (length - way of both ramps) / v_peak
    """
    middle = 0.5 * (energies[:-1] + energies[1:])
    peak = middle + acceleration * length
    np.minimum(peak, top_speed * top_speed, out=peak)
    middle -= peak
    middle /= acceleration
    middle += length  # what is left at the peak's speed
    np.maximum(middle, 0.0, out=middle)
    np.sqrt(peak, out=peak)
    np.maximum(peak, 1e-9, out=peak)
    middle /= peak
    peak *= 2.0
    peak -= speeds[:-1]
    peak -= speeds[1:]
    peak /= acceleration
    peak += middle
    return peak
