"""The environment in words: state, GPU as three separate facts, and what Prepare will cost. No widgets."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from cnc_training.gui.formatting import size_text
from cnc_training.host import QT_TRANSLATE_NOOP, translate, translated

STATES = {
    "NOT_PREPARED": QT_TRANSLATE_NOOP("CncTraining", "Not prepared"),
    "PREPARING": QT_TRANSLATE_NOOP("CncTraining", "Preparing..."),
    "READY": QT_TRANSLATE_NOOP("CncTraining", "Ready"),
    "FAILED": QT_TRANSLATE_NOOP("CncTraining", "Failed"),
    "REMOVING": QT_TRANSLATE_NOOP("CncTraining", "Removing..."),
}


def state_text(state: str) -> str:
    return translate("CncTraining", STATES.get(state, state))


def gpu_rows(summary: Mapping[str, Any]) -> Dict[str, str]:
    """summary: of EnvironmentManager.gpu_summary(). Told apart, since each can be at fault alone: the driver and what
    is wrong with it ("driver"), the GPUs that it sees ("gpu"), what the installed torch was built for ("torch"), and
    what training would run on ("device")."""
    gpus = summary.get("gpus") or []
    names = []
    for gpu in gpus:
        memory = gpu.get("memory_mib")
        names.append(f"{gpu.get('name', '?')}" + (f" ({memory / 1024:.0f} GiB)" if memory else ""))
    problem = translated(str(summary.get("problem") or ""))
    if gpus:
        driver = translate("CncTraining", "NVIDIA {}").format(gpus[0].get("driver", "?"))
    elif problem:
        driver = translate("CncTraining", "does not work: {}").format(problem)
    else:
        driver = translate("CncTraining", "none for NVIDIA")
    torch = str(summary.get("torch") or "")
    if not torch:
        torch_text = translate("CncTraining", "not installed yet")
    elif summary.get("torch_cuda"):
        torch_text = translate("CncTraining", "{}, built for CUDA {}").format(torch, summary["torch_cuda"])
    else:
        torch_text = translate("CncTraining", "{}, built for the CPU").format(torch)
    if summary.get("cuda_available"):
        device = str(summary.get("device") or "GPU")
    else:
        device = translate("CncTraining", "CPU")
        if summary.get("reason"):
            device += f" ({translated(summary['reason']).rstrip('.')})"
    found = "\n".join(names) or translate("CncTraining", "GPU: Not detected")
    return {"driver": driver, "gpu": found, "torch": torch_text, "device": device}


def estimate_text(estimate: Mapping[str, int], ready: bool) -> str:
    """estimate: of EnvironmentManager.estimate(). What a Prepare now would fetch and fill, before it starts."""
    if not estimate.get("needed_bytes"):
        return translate("CncTraining", "unknown for this platform")
    text = translate("CncTraining", "{} to download, {} of disk needed, {} free").format(
        size_text(estimate["download_bytes"]), size_text(estimate["needed_bytes"]), size_text(estimate["free_bytes"])
    )
    if ready:
        return translate("CncTraining", "To repair it: {}").format(text)
    if estimate["free_bytes"] < estimate["needed_bytes"]:
        return translate("CncTraining", "Not enough disk: {}").format(text)
    return text
