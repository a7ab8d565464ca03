"""Which backend fits the GPU of this machine, as a table; what nvidia-smi says, read; what is shown about it.

Three facts are told apart: the driver sees a GPU; the installed torch is a CUDA build; torch can use the GPU. The
first comes from nvidia-smi before anything is installed, the others from the runtime itself afterwards.
"""

from __future__ import annotations

import csv
import re
from dataclasses import asdict, dataclass
from typing import Any, Dict, Iterable, List, Mapping, Optional, Tuple

from cnc_training.wording import said

NVIDIA_SMI = [
    "nvidia-smi",
    "--query-gpu=index,name,memory.total,driver_version,compute_cap",
    "--format=csv,noheader,nounits",
]
NVIDIA_SMI_TIMEOUT_S = 5.0
# What torch's CUDA 13 builds ask for: Turing or newer, and a driver of the CUDA 13 family.
OLDEST_COMPUTE_CAPABILITY = 7.5
OLDEST_DRIVER = {"linux": 580, "windows": 580}


@dataclass(frozen=True)
class Gpu:
    """A GPU as its driver describes it."""

    index: int
    name: str
    memory_mib: Optional[int]
    driver: str
    compute_capability: Optional[float]


@dataclass(frozen=True)
class Driver:
    """NVIDIA's driver: the GPUs that it sees, and what is wrong with it ("": nothing, or there is no driver)."""

    gpus: Tuple[Gpu, ...] = ()
    problem: str = ""


@dataclass(frozen=True)
class Backend:
    """Which lock to install, and why; the reason is shown."""

    name: str
    reason: str


def read_nvidia_smi(output: str) -> List[Gpu]:
    """GPUs from the CSV that NVIDIA_SMI prints. Lines that are not such a row are skipped; names may hold commas."""
    gpus = []
    for row in csv.reader(output.splitlines(), skipinitialspace=True):
        if len(row) < 5 or not row[0].strip().isdigit():
            continue
        name = ", ".join(field.strip() for field in row[1:-3])
        memory, driver, capability = (field.strip() for field in row[-3:])
        gpus.append(Gpu(int(row[0]), name, _number(memory, int), driver, _number(capability, float)))
    return gpus


def judge_answer(exit_code: int, output: str) -> Driver:
    """The driver from how nvidia-smi ended and what it printed."""
    gpus = tuple(read_nvidia_smi(output))
    if exit_code == 0 and gpus:
        return Driver(gpus)
    line = next((line.strip() for line in output.splitlines() if line.strip() and line.isprintable()), "")
    if exit_code == 0 and (not line or "no devices" in line.lower()):
        return Driver()
    told = f": {line[:120].rstrip('.')}" if line else ""
    if exit_code == 0:
        return Driver(problem=said(f"nvidia-smi gave no list of GPUs{told}"))
    return Driver(problem=said(f"nvidia-smi failed with exit code {exit_code:d}{told}"))


def _number(text: str, kind: type) -> Any:
    try:
        return kind(text)
    except ValueError:
        return None


def choose_backend(platform: str, driver: Driver, cpu_only: bool, available: Iterable[str]) -> Backend:
    """The backend for a platform as recipe.platform_name names it.

    available: backends that have a lock there. One GPU that fits is enough.
    """
    gpus, available = driver.gpus, list(available)
    if cpu_only:
        return Backend("cpu", "CPU only, as set.")
    if platform.startswith("macos"):
        return Backend("cpu", "Apple's GPU is not used.")
    if driver.problem:
        return Backend("cpu", f"The NVIDIA driver does not work ({driver.problem}).")
    if not gpus:
        return Backend("cpu", "No NVIDIA GPU was found.")
    reasons = []
    for gpu in gpus:
        reason = _unfit(gpu, platform)
        if reason is None:
            if "cuda" in available:
                return Backend("cuda", f"{gpu.name} with driver {gpu.driver}.")
            reason = said(f"{gpu.name}: CUDA packages are not provided for {platform} yet")
        reasons.append(reason)
    return Backend("cpu", "; ".join(reasons) + ".")


def _unfit(gpu: Gpu, platform: str) -> Optional[str]:
    if gpu.compute_capability is None:
        return said(f"{gpu.name}: its driver does not tell its compute capability")
    if gpu.compute_capability < OLDEST_COMPUTE_CAPABILITY:
        return said(
            f"{gpu.name} is too old for the current torch (compute capability {gpu.compute_capability:g}, "
            f"{OLDEST_COMPUTE_CAPABILITY:g} is needed)"
        )
    major = re.match(r"\d+", gpu.driver)
    oldest = OLDEST_DRIVER["windows" if platform.startswith("windows") else "linux"]
    if not major or int(major.group()) < oldest:
        return said(f"{gpu.name}: driver {gpu.driver} is too old, {oldest} or newer is needed")
    return None


def summary(driver: Driver, backend: Backend, probe: Optional[Mapping[str, Any]]) -> Dict[str, Any]:
    """What the panel shows. probe: what the runtime reported about torch, None before it did."""
    probe = probe or {}
    reason = backend.reason
    if probe.get("torch_cuda") and not probe.get("cuda_available"):
        told = probe.get("cuda_problem") or said("it finds no GPU")
        reason = said(f"torch is built for CUDA {probe['torch_cuda']} and cannot use the GPU: {told}")
    return {
        "driver": next((gpu.driver for gpu in driver.gpus), ""),
        "problem": driver.problem,
        "gpus": [asdict(gpu) for gpu in driver.gpus],
        "backend": backend.name,
        "reason": reason,
        "torch": probe.get("torch"),
        "torch_cuda": probe.get("torch_cuda"),
        "cuda_available": bool(probe.get("cuda_available")),
        "device": probe.get("device") or ("cpu" if probe else None),
    }
