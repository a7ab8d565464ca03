"""Which devices a training dialog offers, and why not the others."""

from __future__ import annotations

from typing import List, Tuple

from cnc_training.host import translate


def device_choices(gpu_usable: bool, cpu_only: bool) -> List[Tuple[str, str]]:
    """(text, value of TrainRequest.device): what would really work, the best first."""
    cpu = (translate("CncTraining", "CPU"), "cpu")
    if cpu_only or not gpu_usable:
        return [cpu]
    return [
        (translate("CncTraining", "Auto (GPU when available)"), "auto"),
        (translate("CncTraining", "GPU"), "cuda"),
        cpu,
    ]


def device_note(gpu_usable: bool, cpu_only: bool) -> str:
    if cpu_only:
        return translate("CncTraining", "CPU only is switched on in the Environment panel.")
    if not gpu_usable:
        return translate("CncTraining", "GPU: Not detected. Training runs on the CPU.")
    return ""
