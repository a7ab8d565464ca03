"""What the panel shows of the environment: sources, GPU, cost. Reads the disk, starts nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

from cnc_training.env import gpu, interpreters, network, preflight, sources, standalone, wheelhouse
from cnc_training.env.archives import pinned
from cnc_training.env.layout import Layout, read_json
from cnc_training.env.recipe import Recipe
from cnc_training.errors import EnvironmentFailed
from cnc_training.wording import said


@dataclass(frozen=True)
class SourceRow:
    """A source as the panel lists it. path: what choosing it sets (sources.plan). accepted: None as long as nobody
    knows; False: it cannot serve, for the reason."""

    path: str
    origin: str
    accepted: Optional[bool]
    reason: str

    @property
    def text(self) -> str:
        what = self.origin if self.path == sources.DOWNLOAD else f"{self.path} ({self.origin})"
        return what + (f": {self.reason}" if self.reason else "")


def rows(layout: Layout, chosen: str, environ: Mapping[str, str]) -> List[SourceRow]:
    """The sources in the order in which Prepare tries them."""
    survey = read_json(layout.survey) or {}
    known = {row.get("path"): row for row in survey.get("verdicts", [])}
    attempts = survey.get("attempts", {})
    made: List[SourceRow] = []

    def interpreter(path: str, origin: str) -> SourceRow:
        refusal = interpreters.refused_by_place(path, environ) or str(attempts.get(path, ""))
        row = known.get(path, {})
        return SourceRow(path, origin, False if refusal else row.get("accepted"), refusal or str(row.get("reason", "")))

    if chosen and chosen != sources.DOWNLOAD:
        if chosen.endswith(standalone.SUFFIXES):
            reason = str(attempts.get(chosen, ""))
            made.append(SourceRow(chosen, said("chosen"), False if reason else None, reason))
        else:
            made.append(interpreter(chosen, said("chosen")))
    made.append(_standalone_row(layout, str(attempts.get(sources.DOWNLOAD, ""))))
    seen = {row.path for row in made}
    for candidate in interpreters.candidates("", environ):
        if candidate.path not in seen:
            made.append(interpreter(candidate.path, candidate.origin))
    for python in standalone.folders_in(layout):
        if str(python) not in seen:
            made.append(interpreter(str(python), said("in the downloads folder")))
    return made


def _standalone_row(layout: Layout, failure: str) -> SourceRow:
    origin = sources.standalone_text()
    try:
        archive = pinned()
    except EnvironmentFailed as error:
        return SourceRow(sources.DOWNLOAD, origin, False, error.message)
    if standalone.installed(layout, archive.sha256) is not None:
        return SourceRow(sources.DOWNLOAD, origin, True, said("unpacked already"))
    if (layout.downloads / archive.file).is_file():
        return SourceRow(sources.DOWNLOAD, origin, None, said("its archive is in the downloads folder"))
    if not network.available():
        return SourceRow(sources.DOWNLOAD, origin, False, said("the Python package `requests` is missing in FreeCAD"))
    size = said(f"to be downloaded, about {archive.about_bytes / 1e6:.0f} MB")
    return SourceRow(sources.DOWNLOAD, origin, None, said(f"{size}. Last time: {failure}") if failure else size)


def gpu_summary(layout: Layout, marker: Mapping[str, Any]) -> Dict[str, Any]:
    """See gpu.summary. marker: of the environment that is ready, else {}."""
    seen = read_json(layout.survey) or {}
    driver = gpu.Driver(tuple(gpu.Gpu(**row) for row in seen.get("gpus", [])), str(seen.get("problem", "")))
    backend = gpu.Backend(
        str(marker.get("backend") or seen.get("backend") or "cpu"),
        str(marker.get("reason") or seen.get("reason") or ""),
    )
    return gpu.summary(driver, backend, marker)


def estimate(layout: Layout, recipe: Recipe, chosen: str) -> Dict[str, int]:
    """{"download_bytes", "needed_bytes", "free_bytes"} of a Prepare now; what is at hand counts."""
    at_hand = wheelhouse.bytes_at_hand(layout, recipe)
    fetch, room = _python_bytes(layout, chosen)
    return {
        "download_bytes": max(0, recipe.download_bytes - at_hand) + fetch,
        "needed_bytes": recipe.needed_bytes(at_hand) + room,
        "free_bytes": preflight.free_bytes(layout),
    }


def _python_bytes(layout: Layout, chosen: str) -> tuple:
    """Bytes to download and disk space for the standalone Python, where the plan begins with it."""
    first = sources.plan(layout, chosen)[0]
    if first.kind == sources.INTERPRETER and Path(first.path).is_file():
        return 0, 0
    try:
        archive = pinned()
    except EnvironmentFailed:
        return 0, 0
    if standalone.installed(layout, archive.sha256) is not None:
        return 0, 0
    at_hand = (layout.downloads / archive.file).is_file() or first.kind == sources.ARCHIVE
    if not at_hand and not network.available():
        return 0, 0
    return (0 if at_hand else archive.about_bytes), archive.needed_bytes
