"""An evaluation as files: JSON for programs, CSV for spreadsheets, Markdown with pictures for people."""

from __future__ import annotations

import csv
import io
import json
import math
from pathlib import Path
from typing import Any

from cnc_training.paths import write_atomic

_FIGURES = (
    ("regret_mean", "regret, mean", "{:.1%}"),
    ("regret_p95", "regret, 95 %", "{:.1%}"),
    ("saved_vs_default", "saved vs default", "{:.1%}"),
    ("saved_vs_line0", "saved vs line0", "{:.1%}"),
    ("closed_gap", "closed gap", "{:.0%}"),
    ("top1", "oracle found", "{:.0%}"),
    ("spearman", "Spearman", "{:.2f}"),
    ("slower_than_default", "slower than default", "{:d}"),
)
_WORST = 12


def write_report(result: dict[str, Any], folder: Path) -> list[Path]:
    """evaluation.json, rows.csv, report.md and its pictures (SVG); their paths."""
    folder = Path(folder)
    files = {
        "evaluation.json": json.dumps(result, indent=1, sort_keys=True),
        "rows.csv": _csv(result["rows"]),
        "regret.svg": _histogram(result["rows"]),
        "time.svg": _scatter(result["rows"]),
        "report.md": _markdown(result),
    }
    for name, text in files.items():
        write_atomic(folder / name, text.encode("utf-8"))
    return [folder / name for name in files]


def _csv(rows: list[dict[str, Any]]) -> str:
    stream = io.StringIO()
    if rows:
        writer = csv.DictWriter(stream, fieldnames=sorted({name for row in rows for name in row}))
        writer.writeheader()
        writer.writerows(rows)
    return stream.getvalue()


def _markdown(result: dict[str, Any]) -> str:
    summary = result["summary"]
    lines = [
        f"# Evaluation of {summary['model'] or 'the rule-based choice'}",
        "",
        f"{summary['n_rows']} rows of {summary['n_parts']} parts, {summary['n_skipped']} skipped; "
        f"{summary['n_candidates']} candidates, seed {summary['seed']}, kernel version {summary['kernel_version']}.",
        "",
        "| | " + " | ".join(title for _, title, _ in _FIGURES) + " |",
        "|---|" + "---:|" * len(_FIGURES),
    ]
    figures = {who: summary[who] for who in ("model_only", "verified")} | summary.get("baselines", {})
    for who, values in figures.items():
        if values is not None:
            cells = [_figure(values.get(name), form) for name, _, form in _FIGURES]
            lines.append(f"| {who.replace('_', ' ')} | " + " | ".join(cells) + " |")
    lines += ["", "![Regret](regret.svg)", "![Predicted and judged time](time.svg)", "", "## Worst rows", ""]
    lines += ["| part | tool | cusp, mm | machine | choice | oracle | regret |", "|---|---|---:|---|---|---|---:|"]
    for row in sorted(result["rows"], key=lambda r: -_regret(r))[:_WORST]:
        lines.append(
            f"| {row['part']} | {row['tool']} | {row['cusp_mm']:g} | {row['machine']} | {row['verified']} | "
            f"{row['oracle']} | {_regret(row):.1%} |"
        )
    if result.get("skipped"):
        lines += ["", "## Skipped", ""]
        lines += [f"- {s['part']}, {s['tool']}, {s['cusp_mm']:g} mm, {s['machine']}: {s['reason']}"
                  for s in result["skipped"]]  # fmt: skip
    return "\n".join(lines) + "\n"


def _figure(value: Any, form: str) -> str:
    return "" if value is None else form.format(value)


def _regret(row: dict[str, Any]) -> float:
    chosen = row.get("verified_time_s")
    return math.inf if chosen is None else chosen / row["oracle_time_s"] - 1.0


def _histogram(rows: list[dict[str, Any]]) -> str:
    """How often which regret, verified choices; the last bar is everything beyond 20 %."""
    bins = [0] * 21
    for row in rows:
        value = _regret(row)
        bins[min(int(value * 100), 20) if math.isfinite(value) else 20] += 1
    top = max([*bins, 1])
    high = [170 * n / top for n in bins]
    bars = "".join(
        f'<rect x="{40 + i * 17}" y="{190 - h:.1f}" width="15" height="{h:.1f}" fill="#3b6ea5"/>'
        for i, h in enumerate(high)
    )
    ticks = "".join(f'<text x="{40 + i * 17}" y="205">{i}</text>' for i in range(0, 21, 5))
    return _svg(420, 225, bars + ticks + '<text x="150" y="221">regret of verified choices, %</text>')


def _scatter(rows: list[dict[str, Any]]) -> str:
    """Predicted against judged time, both logarithmic."""
    pairs = [
        (math.log(row["verified_time_s"]), math.log(row["predicted_time_s"]))
        for row in rows
        if row.get("verified_time_s") and row.get("predicted_time_s")
    ]
    if not pairs:
        return _svg(260, 40, '<text x="10" y="20">no rows</text>')
    low, high = min(min(p) for p in pairs) - 0.1, max(max(p) for p in pairs) + 0.1
    scale = 300 / (high - low)
    dots = "".join(
        f'<circle cx="{40 + (a - low) * scale:.1f}" cy="{320 - (b - low) * scale:.1f}" r="2.5" fill="#3b6ea5" '
        'fill-opacity="0.6"/>'
        for a, b in pairs
    )
    line = '<line x1="40" y1="320" x2="340" y2="20" stroke="#888"/>'
    words = f'<text x="110" y="345">judged time, {math.exp(low):.0f} to {math.exp(high):.0f} s</text>'
    return _svg(360, 355, line + dots + words + '<text x="6" y="14">predicted time</text>')


def _svg(width: int, height: int, content: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif" '
        f'font-size="11"><rect width="100%" height="100%" fill="white"/>{content}</svg>\n'
    )
