"""The standalone Python that the addon knows: one archive for each platform, pinned by its hash, and where it is.

Pure: reads the addon's own files. CNC_TRAINING_PYTHONS names another list, which may bring addresses of its own.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional
from urllib.parse import quote

from cnc_training.env.computer import processor
from cnc_training.env.recipe import LOCKS
from cnc_training.errors import EnvironmentFailed

# Unpacked it takes about four times as much.
UNPACKED_FACTOR = 4.0


@dataclass(frozen=True)
class Archive:
    """One archive. about_bytes is for telling people beforehand; what counts is the hash."""

    file: str
    sha256: str
    version: str
    release: str = ""
    about_bytes: int = 0
    addresses: tuple = ()  # templates with {release} and {file}

    @property
    def needed_bytes(self) -> int:
        """Disk space for the archive and for what is in it."""
        return int(self.about_bytes * (1 + UNPACKED_FACTOR))


def archive_key(platform: str = sys.platform, machine: Optional[str] = None) -> str:
    """The platform as the list names it."""
    system = {"darwin": "macos", "win32": "windows"}.get(platform, platform)
    name = processor(platform) if machine is None else machine
    return f"{system}-{'arm64' if system == 'macos' and name == 'aarch64' else name}"


def pinned(key: str = "", environ: Optional[Mapping[str, str]] = None) -> Archive:
    """The archive of this platform. Raises EnvironmentFailed when there is none."""
    key = key or archive_key()
    listed = _list(os.environ if environ is None else environ)
    entry = listed["archives"].get(key)
    if entry is None:
        raise EnvironmentFailed(
            "no_archive", f"There is no standalone Python for this platform ({key}).",
            "Install Python 3.11 to 3.13, or choose one in the panel.",
        )  # fmt: skip
    return Archive(
        entry["file"], entry["sha256"], listed["version"], listed["release"], int(entry.get("about_bytes", 0)),
        tuple(listed["addresses"]),
    )  # fmt: skip


def _list(environ: Mapping[str, str]) -> Dict[str, Any]:
    other = environ.get("CNC_TRAINING_PYTHONS")
    try:
        listed = json.loads((Path(other) if other else LOCKS / "pythons.json").read_text(encoding="utf-8"))
        if "addresses" not in listed:
            indexes = json.loads((LOCKS / "indexes.json").read_text(encoding="utf-8"))
            listed["addresses"] = indexes["pythons"]
    except (OSError, ValueError) as error:
        raise EnvironmentFailed("no_archive", f"The list of standalone Pythons cannot be read: {error}.") from error
    return listed


def addresses(archive: Archive, mirror: str = "") -> List[str]:
    """Where to get the archive, in the order to try. mirror: an address or a folder that holds RELEASE/FILE (or has
    {release} and {file} in it), from the settings."""
    templates = [str(one) for one in archive.addresses]
    if mirror:
        if "://" not in mirror:
            mirror = Path(mirror).expanduser().absolute().as_uri()
        templates.insert(0, mirror if "{file}" in mirror else mirror.rstrip("/") + "/{release}/{file}")
    release, file = quote(archive.release, safe=""), quote(archive.file, safe="")
    return [one.replace("{release}", release).replace("{file}", file) for one in templates]
