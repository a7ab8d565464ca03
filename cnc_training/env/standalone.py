"""Standalone Pythons in the runtime's folder: found there, taken from the inbox, or downloaded; then unpacked.

Plain Python without other programs, so that it runs where there is no Python yet: in a thread of FreeCAD itself.
"""

from __future__ import annotations

import secrets
import sys
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional

from cnc_training.env import failures, generations, state
from cnc_training.env.archives import Archive, addresses
from cnc_training.env.download import Download, Limits
from cnc_training.env.layout import MARKER, Layout, read_json, write_json
from cnc_training.env.lock import FileLock
from cnc_training.env.network import Cancellation
from cnc_training.env.unpack import unpack
from cnc_training.errors import Cancelled, EnvironmentFailed
from cnc_training.paths import file_sha256
from cnc_training.wording import said

SUFFIXES = (".tar.gz", ".tgz", ".tar.xz", ".tar")
_WAIT_FOR_OTHERS_S = 15.0
_SHORT = 12


def interpreter_in(folder: Path, platform: str = sys.platform) -> Optional[Path]:
    """The interpreter of a Python's folder, laid out as a release is; None where there is none."""
    names = ("python.exe",) if platform == "win32" else ("bin/python3", "bin/python")
    for prefix in (folder, folder / "python"):
        for name in names:
            if (prefix / name).is_file():
                return prefix / name
    return None


def installed(layout: Layout, sha256: str) -> Optional[Path]:
    """The interpreter of an archive that was unpacked before and is whole."""
    for folder in sorted(layout.pythons.glob(f"{sha256[:_SHORT]}-*")):
        marker = read_json(folder / MARKER)
        if marker is None or marker.get("sha256") != sha256 or generations.damage(folder, marker.get("files", {})):
            continue
        python = interpreter_in(folder)
        if python is not None:
            return python
    return None


def in_inbox(layout: Layout, archive: Archive) -> Optional[Path]:
    """A file of the right hash in the downloads folder, whatever its name."""
    found = sorted(archives_in(layout), key=lambda path: path.name != archive.file)
    return next((path for path in found if file_sha256(path) == archive.sha256), None)


def archives_in(layout: Layout) -> List[Path]:
    """What looks like an archive in the downloads folder."""
    try:
        return [p for p in sorted(layout.downloads.iterdir()) if p.name.endswith(SUFFIXES) and p.is_file()]
    except OSError:
        return []


def folders_in(layout: Layout) -> List[Path]:
    """Interpreters of unpacked Pythons that somebody put into the downloads folder."""
    try:
        folders = [p for p in sorted(layout.downloads.iterdir()) if p.is_dir() and not p.name.startswith(".")]
    except OSError:
        return []
    return [python for python in (interpreter_in(folder) for folder in folders) if python is not None]


class Provider:
    """Makes one archive's interpreter available.

    progress   gets (share of the work 0..1, what is going on)
    mirror     of the settings (archives.addresses)
    variables  proxies that a setting names (network.proxy_variables)
    """

    def __init__(
        self,
        layout: Layout,
        archive: Archive,
        cancellation: Cancellation,
        progress: Callable[[float, str], None] = lambda share, text: None,
        log: Callable[[str], None] = lambda text: None,
        mirror: str = "",
        variables: Optional[Mapping[str, str]] = None,
        limits: Optional[Limits] = None,
    ) -> None:
        self._layout = layout
        self._archive = archive
        self._cancellation = cancellation
        self._progress = progress
        self._log = log
        self._mirror = mirror
        self._variables = variables
        self._limits = limits
        self._journal: Dict[str, Any] = {}

    def from_anywhere(self) -> Path:
        """The interpreter of the archive: unpacked before, from the inbox, or downloaded. No network is touched when
        it is on disk. Raises EnvironmentFailed, Cancelled."""
        return self._locked(self._find_or_fetch)

    def from_file(self, path: Path) -> Path:
        """The interpreter of an archive that the user provides; its hash must be the archive's."""

        def take() -> Path:
            if file_sha256(path) != self._archive.sha256:
                raise EnvironmentFailed(
                    "hash_mismatch", f"{path} is not the file that was trusted (another SHA-256).",
                    "Choose it again in the panel if it shall be used.",
                )  # fmt: skip
            return installed(self._layout, self._archive.sha256) or self._unpack(path)

        return self._locked(take)

    def _find_or_fetch(self) -> Path:
        python = installed(self._layout, self._archive.sha256)
        if python is not None:
            return python
        path = in_inbox(self._layout, self._archive)
        if path is not None:
            self._log(f"{path} has the right hash: nothing is downloaded.")
        else:
            path = self._fetch()
        return self._unpack(path)

    def _fetch(self) -> Path:
        self._note("fetch")
        version = self._archive.version
        self._progress(0.0, said(f"Downloading Python {version}"))

        def tell(done: int, total: int) -> None:
            full = total or self._archive.about_bytes
            known = said(f"{done / 1e6:.0f} of {full / 1e6:.0f} MB") if full else f"{done / 1e6:.0f} MB"
            self._progress(
                0.8 * min(1.0, done / full) if full else 0.0, said(f"Downloading Python {version} ({known})")
            )

        archive = self._archive
        return Download(
            archive.file, archive.sha256, addresses(archive, self._mirror), self._layout.downloads, self._cancellation,
            tell, self._log, self._limits, self._variables,
        ).run()  # fmt: skip

    def _unpack(self, path: Path) -> Path:
        self._note("unpack")
        self._progress(0.8, said(f"Unpacking Python {self._archive.version}"))
        folder = self._layout.pythons / f"{self._archive.sha256[:_SHORT]}-{secrets.token_hex(4)}"

        def tell(done: int, total: int) -> None:
            self._progress(0.8 + 0.2 * done / max(1, total), said(f"Unpacking Python {self._archive.version}"))

        try:
            unpack(path, folder / "python", self._cancellation.check, tell)
            python = interpreter_in(folder)
            if python is None:
                raise EnvironmentFailed("bad_archive", f"There is no Python in {path.name}.")
            marker = {"sha256": self._archive.sha256, "file": path.name, "version": self._archive.version}
            write_json(folder / MARKER, {**marker, "files": generations.inventory_of(folder / "python", folder)})
        except BaseException:
            generations.discard(self._layout, folder)
            raise
        return python

    def _locked(self, work: Callable[[], Path]) -> Path:
        lock = FileLock(self._layout.lock)
        try:
            lock.acquire(_WAIT_FOR_OTHERS_S, self._cancellation, lambda: self._log("Waiting for another Prepare."))
            try:
                python = work()
                self._note("fetched")
                return python
            except Cancelled:
                self._note("cancelled")
                raise
            except (EnvironmentFailed, OSError):
                self._note("failed")
                raise
            finally:
                lock.release()
        except OSError as error:
            raise failures.from_os_error(self._layout.root, error) from error

    def _note(self, step: str) -> None:
        """So that the next start can say what was cut off."""
        if step in state.FINISHED_STEPS and not self._journal:
            return
        self._journal = self._journal or {"started": time.strftime("%Y-%m-%d %H:%M:%S"), "generation": ""}
        try:
            write_json(self._layout.journal, {**self._journal, "step": step})
        except OSError:
            pass  # what comes next fails for the same reason, and says so
