"""Archives are unpacked into their folder and nowhere else, whatever their members are called."""

from __future__ import annotations

import io
import os
import random
import tarfile
from pathlib import Path

import pytest

from cnc_training.env.unpack import unpack
from cnc_training.errors import Cancelled, EnvironmentFailed

pytestmark = pytest.mark.quick


def member(name: str, kind: bytes = tarfile.REGTYPE, link: str = "", mode: int = 0o644) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname, info.mode = kind, link, mode
    return info


def archive(folder: Path, *members: tarfile.TarInfo, body: bytes = b"text") -> Path:
    path = folder / "python.tar.gz"
    with tarfile.open(path, "w:gz") as tar:
        for info in members:
            info.size = len(body) if info.isreg() else 0
            tar.addfile(info, io.BytesIO(body) if info.isreg() else None)
    return path


def test_files_links_and_modes_arrive(tmp_path):
    path = archive(
        tmp_path,
        member("python/bin/python3.11", mode=0o755), member("python/bin/python3", tarfile.SYMTYPE, "python3.11"),
        member("python/lib/sub/os.py", mode=0o4666),
        member("python/lib/again.py", tarfile.LNKTYPE, "python/lib/sub/os.py"),
        member("python/lib/here", tarfile.SYMTYPE, "../lib/sub"),
    )  # fmt: skip
    seen = []
    unpack(path, tmp_path / "out", on_bytes=lambda done, total: seen.append((done, total)))
    out = tmp_path / "out"
    assert os.readlink(out / "bin" / "python3") == "python3.11"
    assert (out / "bin" / "python3").stat().st_mode & 0o7777 == 0o755
    assert (out / "lib" / "again.py").read_bytes() == (out / "lib" / "here" / "os.py").read_bytes() == b"text"
    assert (out / "lib" / "sub" / "os.py").stat().st_mode & 0o7777 == 0o644
    assert seen[-1][1] == path.stat().st_size


@pytest.mark.fault("F20", "archives with absolute names, .., links that lead out, devices")
@pytest.mark.parametrize(
    "members",
    [
        [member("/python/x")],
        [member("python/../../x")],
        [member("elsewhere/x")],
        [member("python/..\\..\\x")],
        [member("python/C:x")],
        [member("python/l", tarfile.SYMTYPE, "/etc/passwd")],
        [member("python/l", tarfile.SYMTYPE, "../../x")],
        [member("python/x", tarfile.SYMTYPE, "."), member("python/d/l", tarfile.SYMTYPE, "../x/../x/../..")],
        [member("python/x", tarfile.SYMTYPE, "."), member("python/l", tarfile.SYMTYPE, "x/..")],
        [member("python/l", tarfile.LNKTYPE, "python/none")],
        [member("python/l", tarfile.LNKTYPE, "../x")],
        [member("python/d", tarfile.CHRTYPE)],
        [member("python/d", tarfile.FIFOTYPE)],
    ],
    ids=lambda members: members[-1].name + "->" + members[-1].linkname,
)
def test_a_member_that_would_leave_the_folder_is_refused(tmp_path, members):
    (tmp_path / "x").write_text("outside")
    with pytest.raises(EnvironmentFailed) as refusal:
        unpack(archive(tmp_path, *members), tmp_path / "out" / "deep")
    assert refusal.value.kind == "bad_archive"
    assert (tmp_path / "x").read_text() == "outside"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out", "python.tar.gz", "x"]


@pytest.mark.parametrize("damage", ["cut", "flip", "no archive"])
def test_a_damaged_archive_is_told(tmp_path, damage):
    path = archive(tmp_path, *(member(f"python/{i}") for i in range(50)), body=random.Random(1).randbytes(3000))
    data = bytearray(path.read_bytes())
    if damage == "flip":
        data[len(data) // 2] ^= 0xFF
    path.write_bytes({"cut": bytes(data[: len(data) // 2]), "flip": bytes(data), "no archive": b"<html>"}[damage])
    with pytest.raises(EnvironmentFailed, match=r"python\.tar\.gz cannot be read"):
        unpack(path, tmp_path / "out")


def test_cancel_stops_it(tmp_path):
    def stop() -> None:
        raise Cancelled()

    with pytest.raises(Cancelled):
        unpack(archive(tmp_path, member("python/a")), tmp_path / "out", stop)
