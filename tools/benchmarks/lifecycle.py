"""The strategy operation through all that FreeCAD does with an operation, in each FreeCAD: a table.

    tools/bench lifecycle [VERSION ...] [--json] [--markdown FILE]

One start of each FreeCAD, in a window, does all cases with FreeCAD's own commands on a small part, ball mill 6 mm, cusp
limit 0.05 mm. Needs the hosts of tools/host and Xvfb.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any, Dict, Mapping

import in_window
from in_window import VERSIONS

LIMIT_S = 240
Rows = Dict[str, Dict[str, Any]]

_DRESSED = (
    "it takes the operation's place in the job, follows its changes, loses its path with it, is posted, and leaves the "
    "operation as it was"
)
_COPIED = "the copy has the same moves in a job of its own, with code and editor, and is posted"
CASES: Dict[str, str] = {
    "save and reload": "the same path and fingerprint; the editor opens; a change recomputes",
    "undo and redo": "one step takes the new operation away, redo brings it back; a changed limit is one step too",
    "job template": "cusp limit, entry and tool reach of the setup sheet come back in a new job",
    "dressup: boundary": _DRESSED,
    "dressup: ramp entry": _DRESSED,
    "dressup: lead in and out": "the operation stays as it is; where the dressup fails, nothing is posted",
    "dressup: axis map": _DRESSED,
    "array": "two copies at their distance, posted with the operation",
    "copy operation": "the same moves, with an editor; a change of the copy leaves the original alone",
    "simple copy": "the same moves",
    "copy and paste": _COPIED,
    "copy to another document": _COPIED,
    "simulator": "steps, runs to the end, and leaves the bottom of the bowl where the part has it",
    "post: linuxcnc": "FreeCAD's own command writes a program that an independent interpreter accepts",
    "post: grbl": "FreeCAD's own command writes a program that an independent interpreter accepts",
}
_INTRODUCTION = """# The strategy operation among FreeCAD's own

What FreeCAD does with an operation, done with the strategy operation by FreeCAD's own commands in its window: a part
with a shallow bowl, a 6 mm ball mill, a cusp limit of 0.05 mm. Made by

```
tools/bench lifecycle --markdown FILE
```

*commands* are those of the operation's path, *dressed* those of the dressup's, *changed* those after another cusp
limit. `tests/host/test_operation_lifecycle.py` proves the same in every test run, and reads the posted programs with an
interpreter of its own.
"""
_NOTE = """
The lead in and out dressup is made for profiles. In 1.0 it leaves out moves of any surface path, FreeCAD's own 3D
Surface included, and in 0.20, which reads a Z from every move, it fails: use the operation's own *Entry* and
*LeadRadius* instead, whose arcs are held against the part.
"""


def run(version: str, folder: Path) -> Rows:
    """Case -> {"passed":, "failure": where it did not, figures}. Raises RuntimeError where FreeCAD ends before."""
    rows: Rows = in_window.answer_of("operation_lifecycle.py", version, folder, LIMIT_S)
    return rows


def markdown(results: Mapping[str, Rows]) -> str:
    """The page with the table; results: version -> case -> row."""
    versions = list(results)
    lines = [f"| case | what is proved | {' | '.join(versions)} |", "|---" * (2 + len(versions)) + "|"]
    for case, proved in CASES.items():
        cells = [_cell(results[version].get(case, {})) for version in versions]
        lines.append(f"| {case} | {proved} | {' | '.join(cells)} |")
    return _INTRODUCTION + "\n" + "\n".join(lines) + "\n" + _NOTE


def _cell(row: Mapping[str, Any]) -> str:
    if not row.get("passed"):
        reason = str(row.get("failure", "not run"))
        return f"fails: {reason}".replace("|", "/").replace("\n", " ")
    if "refused" in row:
        return "the dressup fails; posting is refused"
    words = []
    for name, value in row.items():
        if name in ("passed", "program", "asked", "objects", "in_the_part_mm"):
            continue
        words.append(
            f"{name.replace('_', ' ')} {value:.3f}" if isinstance(value, float) else f"{name.replace('_', ' ')} {value}"
        )
    return "yes: " + ", ".join(words)


def main() -> int:
    parser = argparse.ArgumentParser(description="The strategy operation through all that FreeCAD does with one.")
    parser.add_argument("versions", nargs="*", metavar="VERSION", help=f"of {', '.join(VERSIONS)}; none: all")
    parser.add_argument("--json", action="store_true", help="print the rows as JSON")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the table")
    args = parser.parse_args()
    results: Dict[str, Rows] = {}
    for version in args.versions or VERSIONS:
        with tempfile.TemporaryDirectory() as folder:
            results[version] = run(version, Path(folder))
        for case, row in results[version].items():
            row.pop("program", None)
            if not args.json:
                print(f"{version}  {case}: {_cell(row)}", flush=True)
    if args.json:
        print(json.dumps(results, indent=1))
    if args.markdown:
        args.markdown.write_text(markdown(results), encoding="utf-8")
    return 0 if all(row["passed"] for rows in results.values() for row in rows.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
