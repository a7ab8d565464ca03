"""The verb `probe`: what this runtime can do. Three facts are told apart: what the driver sees, what this build of
torch was made for, and what torch can really compute on."""

from __future__ import annotations

import importlib
import importlib.metadata
import platform
from typing import Any, Dict, List

from cnc_training.runtime.report import Reporter

_PACKAGES = ("torch", "numpy", "onnxruntime", "onnx", "onnxscript", "nvidia-ml-py", "requests")


def run(request: dict, reporter: Reporter) -> dict:
    """request: {"cpu_only": bool}. Result: python, machine, packages (name -> version), driver, torch, and the device
    to use ("cpu" | "cuda")."""
    packages = {name: _version(name) for name in _PACKAGES}
    reporter.progress(1, 3, "steps", "packages")
    driver = probe_driver()
    reporter.progress(2, 3, "steps", "driver")
    torch = probe_torch()
    reporter.progress(3, 3, "steps", "torch")
    usable = torch["cuda_usable"] and not request.get("cpu_only")
    return {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "packages": packages,
        "driver": driver,
        "torch": torch,
        "device": "cuda" if usable else "cpu",
    }


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


def probe_driver() -> Dict[str, Any]:
    """What NVIDIA's driver sees: {"version", "cuda", "gpus": [{name, memory_mb, capability}], "reason"}."""
    found: Dict[str, Any] = {"version": "", "cuda": "", "gpus": [], "reason": ""}
    try:
        import pynvml
    except ImportError:
        found["reason"] = "The package nvidia-ml-py is not installed."
        return found
    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError as failure:
        found["reason"] = f"No NVIDIA driver answers: {failure}"
        return found
    try:
        cuda = pynvml.nvmlSystemGetCudaDriverVersion_v2()
        found["version"] = _text(pynvml.nvmlSystemGetDriverVersion())
        found["cuda"] = f"{cuda // 1000}.{cuda % 1000 // 10}"
        found["gpus"] = [_gpu(pynvml, index) for index in range(pynvml.nvmlDeviceGetCount())]
        if not found["gpus"]:
            found["reason"] = "The driver sees no GPU."
    except pynvml.NVMLError as failure:
        found["reason"] = f"The driver does not answer: {failure}"
    finally:
        pynvml.nvmlShutdown()
    return found


def _gpu(pynvml: Any, index: int) -> Dict[str, Any]:
    handle = pynvml.nvmlDeviceGetHandleByIndex(index)
    capability: List[int] = list(pynvml.nvmlDeviceGetCudaComputeCapability(handle))
    return {
        "name": _text(pynvml.nvmlDeviceGetName(handle)),
        "memory_mb": int(pynvml.nvmlDeviceGetMemoryInfo(handle).total) // 2**20,
        "capability": ".".join(str(part) for part in capability),
    }


def _text(value: Any) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)


def probe_torch() -> Dict[str, Any]:
    """What torch can do: {"version", "cuda_build", "cuda_usable", "threads", "reason"}. Usable means that a product of
    two matrices was computed on the GPU, not only that one is there."""
    found: Dict[str, Any] = {"version": "", "cuda_build": "", "cuda_usable": False, "threads": 0, "reason": ""}
    try:
        torch = importlib.import_module("torch")
    except (ImportError, OSError) as failure:  # OSError: a DLL or a shared library is missing
        found["reason"] = f"torch cannot be loaded: {failure}"
        return found
    found["version"] = str(torch.__version__)
    found["cuda_build"] = str(torch.version.cuda or "")
    found["threads"] = int(torch.get_num_threads())
    if not found["cuda_build"]:
        found["reason"] = "This build of torch is for the CPU only."
    elif not torch.cuda.is_available():
        found["reason"] = "This build of torch finds no GPU that it can use."
    else:
        try:
            ones = torch.ones(64, 64, device="cuda")
            found["cuda_usable"] = bool((ones @ ones).sum().item() == 64.0**3)
        except RuntimeError as failure:
            found["reason"] = f"The GPU was found but does not compute: {failure}"
    return found
