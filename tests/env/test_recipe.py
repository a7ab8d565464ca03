"""The shipped locks are complete and pinned, and refuse platforms for which torch has no build."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cnc_training.env import recipe
from cnc_training.errors import EnvironmentFailed

pytestmark = pytest.mark.quick
LOCKS = sorted(recipe.LOCKS.glob("*-*-c*.txt"))
BASE = {"executable": "/usr/bin/python3.11", "version": "3.11.2", "machine": "x86_64"}


@pytest.mark.parametrize("path", LOCKS, ids=lambda p: p.stem)
def test_every_shipped_lock_pins_the_whole_set_by_hash(path: Path):
    lock = recipe.read_lock(path)
    wanted = json.loads((recipe.LOCKS / "packages.json").read_text())
    versions = {r.name: r.version.split("+")[0] for r in lock.requirements}
    assert {pin.split("==")[0]: pin.split("==")[1] for pin in wanted["packages"]}.items() <= versions.items()
    assert f"{lock.platform}-{lock.backend}" == path.stem
    assert lock.pythons == ("3.11", "3.12", "3.13")
    assert "torch" in lock.imports
    assert all(1 <= len(r.hashes) <= 3 and r.download_bytes > 0 for r in lock.requirements)
    assert "://" not in path.read_text()


def test_there_are_locks_for_every_supported_platform():
    assert {p.stem for p in LOCKS} >= {"linux-x86_64-cpu", "linux-x86_64-cuda", "linux-aarch64-cpu"}
    assert recipe.available_backends("linux-x86_64") == ["cpu", "cuda"]
    assert recipe.available_backends("windows-x86_64") == ["cpu", "cuda"]
    assert recipe.available_backends("macos-arm64") == ["cpu"]


@pytest.mark.parametrize("path", [p for p in LOCKS if p.stem.endswith("cpu")], ids=lambda p: p.stem)
@pytest.mark.fault("F13", "no GPU package in a CPU lock")
def test_a_cpu_lock_holds_nothing_for_a_gpu(path: Path):
    names = {r.name for r in recipe.read_lock(path).requirements}
    assert {n for n in names if n.startswith(("nvidia-", "cuda-", "triton"))} == {"nvidia-ml-py"}
    assert recipe.read_lock(path).download_bytes < 300_000_000


@pytest.mark.fault("F13", "the CUDA libraries in the CUDA lock")
def test_the_cuda_lock_holds_the_cuda_libraries():
    names = {r.name for r in recipe.read_lock(recipe.LOCKS / "linux-x86_64-cuda.txt").requirements}
    assert {"nvidia-cublas", "nvidia-cudnn-cu13", "triton"} <= names


@pytest.mark.parametrize(
    "lock, wheel", [("linux-x86_64-cpu", "manylinux_2_28_x86_64.whl"), ("windows-x86_64-cuda", "win_amd64.whl")]
)
def test_torch_from_pytorchs_own_index_has_the_recorded_hash_of_each_python(lock, wheel):
    lines = (recipe.LOCKS / "pytorch_wheels.txt").read_text().splitlines()
    recorded = {line.split()[0] for line in lines if line.endswith(wheel)}
    (torch,) = [r for r in recipe.read_lock(recipe.LOCKS / f"{lock}.txt").requirements if r.name == "torch"]
    assert set(torch.hashes) == recorded
    assert len(recorded) == 3
    assert torch.version.endswith("+" + torch.index)
    assert torch.index in recipe.read_indexes()


@pytest.mark.parametrize("line", ["numpy>=2.0 --hash=sha256:" + "0" * 64, "numpy==2.0", "-r other.txt", "git+x"])
def test_a_line_without_version_or_hash_is_refused(tmp_path, line):
    path = tmp_path / "lock.txt"
    path.write_text(line + "\n")
    with pytest.raises(EnvironmentFailed) as refusal:
        recipe.read_lock(path)
    assert refusal.value.kind == "bad_lock"


@pytest.mark.parametrize(
    "arguments, name",
    [
        (("linux", "x86_64"), "linux-x86_64"),
        (("linux", "aarch64"), "linux-aarch64"),
        (("win32", "AMD64"), "windows-x86_64"),
        (("darwin", "arm64", "14.5"), "macos-arm64"),
    ],
)
def test_platforms_have_the_names_of_their_locks(arguments, name):
    assert recipe.platform_name(*arguments) == name
    assert recipe.lock_path("cpu", name).is_file()


@pytest.mark.parametrize(
    "arguments, word",
    [
        (("darwin", "x86_64", "14.5"), "Intel"),
        (("darwin", "arm64", "13.6"), "macOS 14"),
        (("win32", "ARM64"), "no build"),
        (("linux", "riscv64"), "no build"),
        (("freebsd14", "amd64"), "no build"),
    ],
)
def test_platforms_without_a_build_of_torch_are_refused_with_the_reason(arguments, word):
    with pytest.raises(EnvironmentFailed, match=word):
        recipe.platform_name(*arguments)


def test_another_base_python_or_another_lock_is_another_environment(tmp_path):
    cpu = recipe.read_lock(recipe.LOCKS / "linux-x86_64-cpu.txt")
    cuda = recipe.read_lock(recipe.LOCKS / "linux-x86_64-cuda.txt")
    keys = {
        recipe.environment_key(BASE, cpu),
        recipe.environment_key(BASE, cuda),
        recipe.environment_key({**BASE, "version": "3.11.3"}, cpu),
        recipe.environment_key({**BASE, "executable": "/opt/python"}, cpu),
    }
    assert len(keys) == 4
    assert recipe.environment_key(dict(BASE), cpu) in keys


def test_disk_need_falls_with_what_is_downloaded_already():
    cpu = recipe.read_lock(recipe.LOCKS / "linux-x86_64-cpu.txt")
    assert 1.0e9 < cpu.needed_bytes(cpu.download_bytes) < cpu.needed_bytes() < 2.0e9


@pytest.mark.fault("F17", "the space for CUDA packages, as measured")
def test_the_space_for_cuda_is_what_it_was_measured_to_need_and_some_to_spare():
    cuda = recipe.read_lock(recipe.LOCKS / "linux-x86_64-cuda.txt")
    assert 5.1e9 < cuda.installed_bytes < 8e9
    assert 4.5e9 < cuda.unpacked_bytes < cuda.installed_bytes


@pytest.mark.fault("F18", "a long root, judged as on Windows and as on Linux")
def test_a_long_root_is_refused_on_windows_only():
    long_root = Path("C:/" + "x" * 60)
    assert "250" in (recipe.path_too_long(long_root, "win32") or "")
    assert recipe.path_too_long(Path("C:/Users/me/AppData/Local/c"), "win32") is None
    assert recipe.path_too_long(long_root, "linux") is None
