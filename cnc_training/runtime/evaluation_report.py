"""An evaluation as files: JSON for programs, CSV for spreadsheets, Markdown and an HTML page for people."""

from __future__ import annotations

import csv
import html
import io
import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from cnc_training.paths import write_atomic
from cnc_training.runtime import part_picture, report_figures

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
_WORST_HEAD = ("part", "tool", "cusp, mm", "machine", "choice", "oracle", "regret")
_WORST = 12

Pictures = Mapping[tuple[str, str], np.ndarray]


def write_report(
    result: dict[str, Any], folder: Path, pictures: Pictures | None = None, history: Sequence[dict[str, Any]] = ()
) -> list[Path]:
    """evaluation.json, rows.csv, report.md with its pictures (SVG), report.html with all in one file; their paths.

    pictures: thumbnails (64, 64, 3) by part and tool. history: of the model's training, by epoch.
    """
    folder = Path(folder)
    rows = result["rows"]
    figures = {
        "regret.svg": report_figures.histogram([_regret(row) for row in rows]),
        "time.svg": report_figures.scatter([
            (row["verified_time_s"], row["predicted_time_s"])
            for row in rows
            if row.get("verified_time_s") and row.get("predicted_time_s")
        ]),
    }  # fmt: skip
    if history:
        figures["training.svg"] = report_figures.learning_curve(history)
    files = {
        "evaluation.json": json.dumps(result, indent=1, sort_keys=True),
        "rows.csv": _csv(rows),
        **figures,
        "report.md": _markdown(result, list(figures)),
        "report.html": _page(result, figures, pictures or {}),
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


def _title(result: dict[str, Any]) -> str:
    return f"Evaluation of {result['summary']['model'] or 'the rule-based choice'}"


def _about(result: dict[str, Any]) -> str:
    summary = result["summary"]
    return (
        f"{summary['n_rows']} rows of {summary['n_parts']} parts, {summary['n_skipped']} skipped; "
        f"{summary['n_candidates']} candidates, seed {summary['seed']}, kernel version {summary['kernel_version']}."
    )


def _figure_table(result: dict[str, Any]) -> list[list[str]]:
    summary = result["summary"]
    figures = {who: summary[who] for who in ("model_only", "verified")} | summary.get("baselines", {})
    table = [["", *(title for _, title, _ in _FIGURES)]]
    for who, values in figures.items():
        if values is not None:
            cells = ["" if values.get(name) is None else form.format(values[name]) for name, _, form in _FIGURES]
            table.append([who.replace("_", " "), *cells])
    return table


def _worst(result: dict[str, Any]) -> list[dict[str, Any]]:
    return sorted(result["rows"], key=lambda row: -_regret(row))[:_WORST]


def _worst_cells(row: dict[str, Any]) -> list[str]:
    return [row["part"], row["tool"], f"{row['cusp_mm']:g}", row["machine"], row["verified"], row["oracle"],
            f"{_regret(row):.1%}"]  # fmt: skip


def _skipped(result: dict[str, Any]) -> list[str]:
    return [f"{s['part']}, {s['tool']}, {s['cusp_mm']:g} mm, {s['machine']}: {s['reason']}"
            for s in result.get("skipped", [])]  # fmt: skip


def _markdown(result: dict[str, Any], figures: list[str]) -> str:
    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(cells) + " |"

    head, *body = _figure_table(result)
    lines = [f"# {_title(result)}", "", _about(result), "", line(head), "|---|" + "---:|" * len(_FIGURES)]
    lines += [line(cells) for cells in body]
    lines += ["", *(f"![{name.partition('.')[0]}]({name})" for name in figures), "", "## Worst rows", ""]
    lines += [line(_WORST_HEAD), "|---|---|---:|---|---|---|---:|"]
    lines += [line(_worst_cells(row)) for row in _worst(result)]
    if _skipped(result):
        lines += ["", "## Skipped", "", *(f"- {text}" for text in _skipped(result))]
    return "\n".join(lines) + "\n"


def _page(result: dict[str, Any], figures: Mapping[str, str], pictures: Pictures) -> str:
    def row_of(cells: Sequence[str], kind: str = "td") -> str:
        return "<tr>" + "".join(f"<{kind}>{html.escape(cell)}</{kind}>" for cell in cells) + "</tr>"

    head, *body = _figure_table(result)
    parts = [
        "<!DOCTYPE html><html><head><meta charset='utf-8'>",
        f"<title>{html.escape(_title(result))}</title>",
        "<style>body{font-family:sans-serif;margin:2em;max-width:75em}table{border-collapse:collapse}"
        "td,th{border:1px solid #ccc;padding:.25em .6em;text-align:right}td:first-child{text-align:left}"
        "figure{display:inline-block;margin:.6em;font-size:.8em}</style></head><body>",
        f"<h1>{html.escape(_title(result))}</h1><p>{html.escape(_about(result))}</p>",
        "<table>", row_of(head, "th"), *(row_of(cells) for cells in body), "</table>",
        *figures.values(),
        "<h2>Worst rows</h2><p>Blue: the direction chosen; green: the best found.</p>",
    ]  # fmt: skip
    for row in _worst(result):
        picture = pictures.get((row["part"], row["tool"]))
        image = ""
        if picture is not None:
            drawn = part_picture.with_directions(picture, row["verified"], row["oracle"])
            image = f"<img src='{part_picture.inline(drawn)}'>"
        words = f"{row['part']}, {row['tool']}, {row['cusp_mm']:g} mm, {row['machine']}"
        found = f"{row['verified']} instead of {row['oracle']}: {_regret(row):.1%}"
        parts.append(f"<figure>{image}<figcaption>{html.escape(words)}<br>{html.escape(found)}</figcaption></figure>")
    if _skipped(result):
        parts += ["<h2>Skipped</h2><ul>", *(f"<li>{html.escape(text)}</li>" for text in _skipped(result)), "</ul>"]
    return "\n".join([*parts, "</body></html>"]) + "\n"


def _regret(row: dict[str, Any]) -> float:
    chosen = row.get("verified_time_s")
    return math.inf if chosen is None else chosen / row["oracle_time_s"] - 1.0
