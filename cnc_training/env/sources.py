"""Where a Python can come from, in the order in which Prepare tries: what each is, and when the next one's turn is.

Qt-free, so that FreeCAD's panel and tools/runtime do the same. What takes time (asking, downloading) is done elsewhere.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

from cnc_training.env import interpreters, preflight, standalone
from cnc_training.env.archives import Archive, pinned
from cnc_training.env.layout import Layout, read_json, write_json
from cnc_training.env.state import marker_of_current
from cnc_training.env.worker import Worker
from cnc_training.errors import EnvironmentFailed, TrainingError
from cnc_training.paths import file_sha256
from cnc_training.wording import said

# Kinds of sources.
INTERPRETER, STANDALONE, MACHINE, ARCHIVE = "interpreter", "standalone", "machine", "archive"
# What the setting `interpreter` holds for the standalone Python; otherwise it is a path, or "" for all in order.
DOWNLOAD = "standalone"
_LARGEST_ARCHIVE_BYTES = 500_000_000
# Failures that another Python would share: then no other is tried.
_NOT_THE_PYTHONS = {"disk_full", "not_writable", "path_too_long", "already_running", "unsupported_platform", "os_error"}
_OF_THE_PYTHON = {"no_python", "venv_failed", "not_started", "crashed"}


@dataclass(frozen=True)
class Source:
    """path: of an interpreter or an archive; DOWNLOAD; "" for the Pythons of the machine. origin: for people."""

    kind: str
    path: str
    origin: str

    @property
    def takes_time(self) -> bool:
        """Whether the interpreter has to be fetched or unpacked before it can be asked anything."""
        return self.kind in (STANDALONE, ARCHIVE)

    @property
    def text(self) -> str:
        return self.origin if self.kind in (STANDALONE, MACHINE) else f"{self.path} ({self.origin})"


def standalone_text() -> str:
    try:
        return said(f"standalone Python {pinned().version}")
    except EnvironmentFailed:
        return said("standalone Python")


def plan(layout: Layout, chosen: str, trusted: str = "") -> List[Source]:
    """The sources to try, in order.

    chosen   an interpreter, a folder with one, an archive, or DOWNLOAD; "": none
    trusted  SHA-256 of archives that the user said may be used, separated by blanks
    """
    made: List[Source] = []
    if chosen and chosen != DOWNLOAD:
        made.append(_chosen(chosen))
    elif not chosen:
        # What it was made from before comes first: most likely it still works, and it is there.
        base = base_of_present(layout)
        if base and Path(base).is_file():
            made.append(Source(INTERPRETER, base, said("of the present environment")))
    made.append(Source(STANDALONE, DOWNLOAD, standalone_text()))
    made.append(Source(MACHINE, "", said("Pythons of this computer")))
    made += provided(layout, trusted)
    return made


def _chosen(chosen: str) -> Source:
    path = Path(chosen).expanduser()
    if path.name.endswith(standalone.SUFFIXES):
        return Source(ARCHIVE, str(path), said("chosen"))
    if path.is_dir():
        return Source(INTERPRETER, str(standalone.interpreter_in(path) or path), said("chosen"))
    return Source(INTERPRETER, str(path), said("chosen"))


def provided(layout: Layout, trusted: str) -> List[Source]:
    """What the user put into the downloads folder besides the pinned archive: unpacked Pythons, trusted archives."""
    found = [
        Source(INTERPRETER, str(python), said("in the downloads folder")) for python in standalone.folders_in(layout)
    ]
    if trusted:
        archives = [p for p in standalone.archives_in(layout) if file_sha256(p) in trusted.split()]
        found += [Source(ARCHIVE, str(path), said("in the downloads folder")) for path in archives]
    return found


def base_of_present(layout: Layout) -> str:
    """The Python that the present environment was made from; "" without one."""
    return str(marker_of_current(layout).get("base", {}).get("executable", ""))


def drivers(source: Source, environ: Optional[Mapping[str, str]] = None) -> List[interpreters.Candidate]:
    """Pythons that could run Prepare for an INTERPRETER or MACHINE source, without those that their place refuses."""
    environ = os.environ if environ is None else environ
    if source.kind == INTERPRETER:
        found = [interpreters.Candidate(source.path, source.origin)]
    else:
        found = interpreters.candidates("", environ)
    return [one for one in found if not interpreters.refused_by_place(one.path, environ)]


def side_driver(layout: Layout) -> str:
    """A Python for small work beside Prepare: that of the environment, a standalone one, or any; "" without one."""
    base = base_of_present(layout)
    if base and Path(base).is_file():
        return base
    try:
        python = standalone.installed(layout, pinned().sha256)
    except EnvironmentFailed:
        python = None
    found = [str(python)] if python else [one.path for one in drivers(Source(MACHINE, "", ""))]
    return found[0] if found else ""


def archive_of(source: Source, trusted: str) -> Archive:
    """The archive that an ARCHIVE source names. Raises EnvironmentFailed unless its hash is pinned or trusted."""
    found = hash_of_archive(Path(source.path))
    try:
        known = pinned()
        if found == known.sha256:
            return known
    except EnvironmentFailed:
        pass
    if found not in trusted.split():
        raise EnvironmentFailed(
            "untrusted", f"{source.path} is not the archive that the addon knows (its SHA-256 is {found}).",
            "Choose it in the panel and say that you trust it.",
        )  # fmt: skip
    return Archive(Path(source.path).name, found, version="of " + Path(source.path).name)


def hash_of_archive(path: Path) -> str:
    """The SHA-256 of an archive of a Python. Raises EnvironmentFailed when it cannot be one."""
    try:
        if path.stat().st_size > _LARGEST_ARCHIVE_BYTES:
            raise EnvironmentFailed("bad_archive", f"{path} is larger than any archive of a Python.")
        return file_sha256(path)
    except OSError as error:
        raise EnvironmentFailed("no_archive", f"{path} cannot be read ({error.strerror or error}).") from error


def is_known(sha256: str, trusted: str) -> bool:
    """Whether an archive of this hash is the pinned one, or trusted by the user."""
    try:
        return sha256 == pinned().sha256 or sha256 in trusted.split()
    except EnvironmentFailed:
        return sha256 in trusted.split()


def fetch(
    layout: Layout,
    source: Source,
    worker: Worker,
    needed_bytes: int,
    mirror: str = "",
    trusted: str = "",
    variables: Optional[Mapping[str, str]] = None,
) -> str:
    """The work of a thread: the interpreter of a source that has to be downloaded or unpacked first.

    needed_bytes: disk space that the whole of Prepare needs, checked before anything. Raises TrainingError.
    """
    archive = pinned() if source.kind == STANDALONE else archive_of(source, trusted)
    preflight.check(layout, needed_bytes)
    provider = standalone.Provider(
        layout, archive, worker.cancellation, worker.progress, worker.log, mirror, variables
    )  # fmt: skip
    return str(provider.from_anywhere() if source.kind == STANDALONE else provider.from_file(Path(source.path)))


def request(source: Source, interpreter: str) -> Dict[str, Any]:
    """The fields of PrepareRequest that make Prepare look at this source alone."""
    if source.kind == MACHINE:
        return {"interpreter": "", "only": False}
    return {"interpreter": interpreter or source.path, "origin": source.origin, "only": True}


def next_may_help(error: TrainingError, fetching: bool) -> bool:
    """Whether the next source should be tried after this failure of one."""
    if error.kind in _NOT_THE_PYTHONS:
        return False
    return fetching or error.kind in _OF_THE_PYTHON


def note(layout: Layout, source: Source, reason: str) -> None:
    """Remember why a source failed, or ("") that it did not, for the panel."""
    survey = read_json(layout.survey) or {}
    attempts = dict(survey.get("attempts", {}))
    attempts[source.path] = reason
    try:
        write_json(layout.survey, {**survey, "attempts": attempts})
    except OSError:
        pass  # a note for people, no more


def exhausted(tried: List[Tuple[Source, TrainingError]]) -> EnvironmentFailed:
    """When no source is left: what each of them said."""
    told = " ".join(f"{source.text}: {error.message}" for source, error in tried)
    hint = next((error.hint for source, error in tried if source.kind == STANDALONE and error.hint), "")
    install = said("Install Python 3.11 to 3.13 (Debian and Ubuntu: with python3-venv), or choose one in the panel.")
    return EnvironmentFailed("no_python", f"No Python could be used. {told}".strip(), f"{install} {hint}".strip())
