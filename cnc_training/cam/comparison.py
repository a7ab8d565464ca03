"""What a choice saves, in words: against the default, and against what FreeCAD does by itself."""

from __future__ import annotations

from typing import List, Optional

from ..contract import RankResult
from ..host import translate
from ..jobs.job import duration_text
from .strategy_names import full_text


def comparison_lines(result: Optional[RankResult]) -> List[str]:
    """The chosen strategy's verified time, and what the others take more; empty before a ranking."""
    if result is None or not result.rows:
        return []
    chosen = result.rows[result.chosen]
    time_s = chosen.verified_time_s
    if not time_s:
        return []
    lines = [translate("CncTraining", "{}: {}").format(full_text(chosen.candidate), duration_text(time_s))]
    others = (
        (result.default, translate("CncTraining", "Default, zigzag 0\u00b0: {}")),
        (result.line0, translate("CncTraining", "FreeCAD's factory setting, lines at 0\u00b0 with retracts: {}")),
    )
    for index, text in others:
        if index is None or index == result.chosen:
            continue
        other_s = result.rows[index].verified_time_s
        if other_s:
            lines.append(f"{text.format(duration_text(other_s))}, {saving_text(time_s, other_s)}")
        else:
            lines.append(text.format(translate("CncTraining", "not under the cusp limit")))
    return lines


def saving_text(time_s: float, other_s: float) -> str:
    """How much less time_s is than other_s."""
    share = 1.0 - time_s / other_s
    if abs(share) < 0.005:
        return translate("CncTraining", "as long")
    if share > 0:
        return translate("CncTraining", "{:.0f} % saved").format(100 * share)
    return translate("CncTraining", "{:.0f} % faster").format(100 * (1.0 - other_s / time_s))
