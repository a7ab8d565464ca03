"""From what nvidia-smi says, or fails to say, to a backend with a reason that is shown."""

from __future__ import annotations

import os
import time

import pytest

from cnc_training.env.asking import query_driver
from cnc_training.env.gpu import Backend, Driver, Gpu, choose_backend, read_nvidia_smi, summary

pytestmark = pytest.mark.quick
RTX = Gpu(0, "NVIDIA GeForce RTX 4070", 12282, "580.82", 8.9)
PASCAL = Gpu(1, "NVIDIA GeForce GTX 1080", 8192, "580.82", 6.1)
BOTH = ["cpu", "cuda"]


def smi(tmp_path, body: str) -> dict:
    program = tmp_path / "nvidia-smi"
    program.write_text(f"#!/bin/sh\n{body}\n")
    program.chmod(0o755)
    return {"PATH": f"{tmp_path}:/usr/bin:/bin"}


@pytest.mark.fault("F14", "names with commas, memory [N/A]")
def test_rows_of_nvidia_smi_are_read_with_commas_in_names_and_unknown_memory():
    output = "0, NVIDIA RTX A4000, Laptop, 8192, 580.10, 8.6\n1, Old, [N/A], 470.1, [N/A]\n"
    assert read_nvidia_smi(output) == [
        Gpu(0, "NVIDIA RTX A4000, Laptop", 8192, "580.10", 8.6),
        Gpu(1, "Old", None, "470.1", None),
    ]


@pytest.mark.parametrize("output", ["", "No devices were found", "<html>", "a, b, c, d, e", "\x00\x01,,,,,,"])
@pytest.mark.fault("F14", "an nvidia-smi that prints nonsense")
def test_nonsense_is_no_gpu(output):
    assert read_nvidia_smi(output) == []


@pytest.mark.skipif(os.name != "posix", reason="the fake is a shell script")
@pytest.mark.parametrize(
    "body, count, problem",
    [
        ("echo '0, NVIDIA A100, 40960, 580.1, 8.0'", 1, ""),
        ("echo '0, A, 1, 580.1, 8.0'; echo '1, B, 1, 580.1, 8.0'", 2, ""),
        ("echo 'No devices were found'", 0, ""),
        ("echo 'Failed to initialize NVML: Driver/library version mismatch'; exit 18", 0, "library version mismatch"),
        ("echo '<html>'", 0, "no list of GPUs"),
        ("head -c 3000 /dev/zero | tr '\\0' '\\377'; echo", 0, "no list of GPUs"),
    ],
)
@pytest.mark.fault("F14", "a driver that works, one that sees nothing, one that fails, one that talks nonsense")
def test_the_driver_is_asked_through_nvidia_smi(tmp_path, body, count, problem):
    driver = query_driver(smi(tmp_path, body), lambda: False)
    assert len(driver.gpus) == count
    assert problem in driver.problem and bool(problem) == bool(driver.problem)
    if problem:
        backend = choose_backend("linux-x86_64", driver, False, BOTH)
        assert backend.name == "cpu" and "driver does not work" in backend.reason


@pytest.mark.fault("F14", "no nvidia-smi")
def test_without_nvidia_smi_there_is_no_gpu(tmp_path):
    assert query_driver({"PATH": str(tmp_path)}, lambda: False) == Driver()


@pytest.mark.skipif(os.name != "posix", reason="the fake is a shell script")
@pytest.mark.fault("F14", "an nvidia-smi that hangs")
def test_a_hanging_nvidia_smi_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr("cnc_training.env.gpu.NVIDIA_SMI_TIMEOUT_S", 0.3)
    began = time.monotonic()
    driver = query_driver(smi(tmp_path, "sleep 600"), lambda: False)
    assert driver.gpus == () and "did not answer" in driver.problem
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    "platform, gpus, cpu_only, available, name, word",
    [
        ("linux-x86_64", [RTX], False, BOTH, "cuda", "RTX 4070"),
        ("linux-x86_64", [PASCAL, RTX], False, BOTH, "cuda", "RTX 4070"),
        ("linux-x86_64", [RTX], True, BOTH, "cpu", "as set"),
        ("linux-x86_64", [], False, BOTH, "cpu", "No NVIDIA GPU"),
        ("linux-x86_64", [PASCAL], False, BOTH, "cpu", "too old"),
        ("linux-x86_64", [Gpu(0, "RTX", 1, "535.10", 8.9)], False, BOTH, "cpu", "driver 535.10 is too old"),
        ("linux-x86_64", [Gpu(0, "RTX", 1, "[N/A]", 8.9)], False, BOTH, "cpu", "driver"),
        ("linux-x86_64", [Gpu(0, "RTX", 1, "580.1", None)], False, BOTH, "cpu", "compute capability"),
        ("windows-x86_64", [RTX], False, ["cpu"], "cpu", "not provided"),
        ("macos-arm64", [RTX], False, ["cpu"], "cpu", "Apple"),
    ],
)
@pytest.mark.fault("F14", "GPUs and drivers old, new and unreadable, and CPU only")
def test_the_backend_fits_the_gpu_and_says_why(platform, gpus, cpu_only, available, name, word):
    backend = choose_backend(platform, Driver(tuple(gpus)), cpu_only, available)
    assert backend.name == name
    assert word in backend.reason


def test_driver_build_and_usable_device_are_told_apart():
    shown = summary(
        Driver((RTX,)), Backend("cuda", "fits"), {"torch": "2.13.0", "torch_cuda": "13.0", "cuda_available": False}
    )
    assert shown["gpus"][0]["name"] == RTX.name
    assert (shown["torch_cuda"], shown["cuda_available"], shown["device"]) == ("13.0", False, "cpu")
    assert "cannot use the GPU" in shown["reason"]
    before = summary(Driver((RTX,)), Backend("cuda", "fits"), None)
    assert (before["torch"], before["device"]) == (None, None)
