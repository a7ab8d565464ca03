"""Unpack the archive of a standalone Python into a new folder, letting nothing out of it.

Python's own `data` filter is missing in versions that FreeCAD still has, so each member is judged here.
"""

from __future__ import annotations

import gzip
import os
import posixpath
import sys
import tarfile
import zlib
from pathlib import Path
from typing import IO, Callable

from cnc_training.errors import EnvironmentFailed

TOP = "python"  # the one folder at the top of such an archive
_MOST_BYTES = 2_000_000_000
_MOST_MEMBERS = 100_000
_BLOCK = 1 << 20


def unpack(
    archive: Path,
    target: Path,
    check: Callable[[], None] = lambda: None,
    on_bytes: Callable[[int, int], None] = lambda done, total: None,
) -> None:
    """Put what the archive has below `python/` into target, which is made.

    check     called often; raises to stop
    on_bytes  gets (bytes of the archive read, its size)
    Raises EnvironmentFailed("bad_archive") for a member that would leave the folder or is no plain file, and OSError.
    """
    total = archive.stat().st_size
    root = _extended(target)
    root.mkdir(parents=True)
    unpacked = 0
    try:
        with open(archive, "rb") as raw, tarfile.open(fileobj=raw, mode="r:*") as tar:
            for count, member in enumerate(tar):
                check()
                on_bytes(raw.tell(), total)
                name = _inside(member.name, archive)
                unpacked += member.size
                if unpacked > _MOST_BYTES or count > _MOST_MEMBERS:
                    raise _bad(archive, "is larger than any Python")
                if name:
                    _extract(tar, member, name, root, archive, check)
            while tar.fileobj is not None and tar.fileobj.read(_BLOCK):  # to the end, where the check sum is
                check()
    except (tarfile.TarError, EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise _bad(archive, f"cannot be read ({error})") from error


def _inside(name: str, archive: Path) -> str:
    """The path of a member below the top folder; "" for the top folder itself."""
    parts = name.rstrip("/").split("/")
    if parts[0] == ".":
        parts = parts[1:]
    if "\\" in name or ":" in name or name.startswith("/") or ".." in parts or not parts or parts[0] != TOP:
        raise _bad(archive, f"holds a file outside of its folder ({name})")
    return "/".join(parts[1:])


def _extract(
    tar: tarfile.TarFile, member: tarfile.TarInfo, name: str, root: Path, archive: Path, check: Callable[[], None]
) -> None:
    place = root.joinpath(*name.split("/"))
    if not _is_below(place.parent, root):
        raise _bad(archive, f"leaves its folder through a link ({member.name})")
    place.parent.mkdir(parents=True, exist_ok=True)
    if member.isdir():
        place.mkdir(exist_ok=True)
    elif member.issym():
        pointed = posixpath.normpath(posixpath.join(posixpath.dirname(name), member.linkname))
        strange = member.linkname.startswith("/") or "\\" in member.linkname or pointed.split("/")[0] == ".."
        if strange or not _is_below(place.parent / member.linkname, root):
            raise _bad(archive, f"holds a link that leaves its folder ({member.name})")
        place.symlink_to(member.linkname)
    elif member.islnk():
        source = root.joinpath(*_inside(member.linkname, archive).split("/"))
        if not source.is_file() or source.is_symlink():
            raise _bad(archive, f"holds a link to nothing ({member.name})")
        with open(source, "rb") as linked:
            _copy(linked, place, member.mode, check)
    elif member.isreg():
        stream = tar.extractfile(member)
        assert stream is not None
        with stream:
            _copy(stream, place, member.mode, check)
    else:
        raise _bad(archive, f"holds something that is no file ({member.name})")


def _is_below(path: Path, root: Path) -> bool:
    """Whether path is in root, once all links on the way are followed."""
    real, top = os.path.realpath(path), os.path.realpath(root)
    return real == top or real.startswith(top + os.sep)


def _copy(stream: IO[bytes], place: Path, mode: int, check: Callable[[], None]) -> None:
    with open(place, "xb") as out:
        for block in iter(lambda: stream.read(_BLOCK), b""):
            check()
            out.write(block)
    place.chmod(0o755 if mode & 0o100 else 0o644)


def _extended(target: Path) -> Path:
    """On Windows the form of the path in which names may be longer than 260 characters."""
    path = target.absolute()
    return Path(f"\\\\?\\{path}") if sys.platform == "win32" and not str(path).startswith("\\\\") else path


def _bad(archive: Path, what: str) -> EnvironmentFailed:
    return EnvironmentFailed(
        "bad_archive", f"{archive.name} {what}: it is not used.", "Delete it and get it again from a trusted place."
    )
