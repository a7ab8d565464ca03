"""Which standalone Python is the one for this computer, and where it is looked for."""

from __future__ import annotations

import json
import re

import pytest

from cnc_training.env import archives, recipe
from cnc_training.env.computer import processor
from cnc_training.env.interpreters import Candidate, judge
from cnc_training.errors import EnvironmentFailed

pytestmark = pytest.mark.quick
KEYS = ["linux-x86_64", "linux-aarch64", "windows-x86_64", "macos-x86_64", "macos-arm64"]


@pytest.mark.parametrize("key", KEYS)
def test_every_platform_has_an_archive_pinned_by_hash_of_a_supported_python(key):
    archive = archives.pinned(key, {})
    assert re.fullmatch("[0-9a-f]{64}", archive.sha256)
    assert archive.version.rpartition(".")[0] in recipe.read_lock(recipe.LOCKS / "linux-x86_64-cpu.txt").pythons
    assert archive.version in archive.file and archive.release in archive.file
    assert 20e6 < archive.about_bytes < 40e6
    assert len({archives.pinned(other, {}).sha256 for other in KEYS}) == len(KEYS)


@pytest.mark.fault("F4", "two origins, and a mirror before them")
def test_a_mirror_comes_before_the_two_public_origins_with_the_same_hash():
    archive = archives.pinned("linux-x86_64", {})
    public = archives.addresses(archive)
    assert len(public) == 2 and len({address.split("/")[2] for address in public}) == 2
    assert all(
        address.startswith("https://") and address.endswith(".tar.gz") and "%2B" in address for address in public
    )
    mirrored = archives.addresses(archive, "https://mirror.example/pythons/")
    assert mirrored[0].startswith(f"https://mirror.example/pythons/{archive.release}/cpython-3.11.")
    assert mirrored[1:] == public
    assert archives.addresses(archive, "https://m.example/{file}?key=1")[0].endswith(".tar.gz?key=1")
    assert archives.addresses(archive, "/mnt/mirror")[0].startswith("file:///mnt/mirror/")


def test_another_list_may_be_named(tmp_path):
    path = tmp_path / "pythons.json"
    entry = {"file": "p.tar.gz", "sha256": "0" * 64}
    path.write_text(json.dumps({"version": "3.12.1", "release": "r", "addresses": [], "archives": {"any": entry}}))
    assert archives.pinned("any", {"CNC_TRAINING_PYTHONS": str(path)}).version == "3.12.1"
    with pytest.raises(EnvironmentFailed, match="no standalone Python"):
        archives.pinned("other", {"CNC_TRAINING_PYTHONS": str(path)})
    path.write_text("{")
    with pytest.raises(EnvironmentFailed, match="cannot be read"):
        archives.pinned("any", {"CNC_TRAINING_PYTHONS": str(path)})


@pytest.mark.fault("F23", "an Intel build on an Apple processor, 32-bit programs on 64-bit Windows")
@pytest.mark.parametrize(
    "platform, machine, kernel, environ, expected",
    [
        ("linux", "x86_64", "#1 SMP Debian", {}, "x86_64"),
        ("linux", "arm64", "#1 SMP", {}, "aarch64"),
        ("darwin", "arm64", "Darwin Kernel Version 23.6.0: root:xnu-1/RELEASE_ARM64_T6000", {}, "aarch64"),
        ("darwin", "x86_64", "Darwin Kernel Version 23.6.0: root:xnu-1/RELEASE_ARM64_T8103", {}, "aarch64"),
        ("darwin", "x86_64", "Darwin Kernel Version 22.6.0: root:xnu-1/RELEASE_X86_64", {}, "x86_64"),
        ("win32", "AMD64", "10.0.22631", {}, "x86_64"),
        ("win32", "x86", "10.0.22631", {"PROCESSOR_ARCHITEW6432": "AMD64"}, "x86_64"),
        ("win32", "ARM64", "10.0.22631", {}, "aarch64"),
    ],
)
def test_the_processor_is_the_computers_not_the_programs(platform, machine, kernel, environ, expected):
    assert processor(platform, machine, kernel, environ) == expected


@pytest.mark.fault("F23", "a translated FreeCAD gets packages for the real processor")
def test_a_translated_host_gets_packages_and_python_of_the_real_processor():
    kernel = "Darwin Kernel Version 23.6.0: root:xnu-1/RELEASE_ARM64_T6000"
    assert recipe.platform_name("darwin", "x86_64", "14.5", kernel) == "macos-arm64"
    assert archives.archive_key("darwin", processor("darwin", "x86_64", kernel)) == "macos-arm64"


@pytest.mark.fault("F23", "a Python that was built for another processor")
def test_a_python_for_another_processor_is_refused():
    base = {
        "executable": "/usr/local/bin/python3.11", "version": "3.11.9", "bits": 64, "implementation": "CPython",
        "machine": "x86_64", "missing": [], "pip": "/pip.whl", "libc": ["", ""],
    }  # fmt: skip
    told = "CNC_TRAINING_PROBE " + json.dumps(base)
    candidate = Candidate("/usr/local/bin/python3.11", "on PATH")
    assert judge(candidate, 0, told, ["3.11"], "x86_64").accepted
    verdict = judge(candidate, 0, told, ["3.11"], "aarch64")
    assert not verdict.accepted and "built for x86_64" in verdict.reason
