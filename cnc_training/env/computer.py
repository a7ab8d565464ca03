"""Which processor this computer has, whatever processor the program that asks was built for.

FreeCAD for Intel Macs runs on Apple processors too, translated, and then believes to be on an Intel Mac; a 32-bit
program on Windows sees a 32-bit processor. What is installed has to fit the computer.
"""

from __future__ import annotations

import os
import platform as platform_module
import sys
from typing import Mapping, Optional

_SAME = {"amd64": "x86_64", "x64": "x86_64", "arm64": "aarch64"}


def processor(
    platform: str = sys.platform,
    machine: Optional[str] = None,
    kernel: Optional[str] = None,
    environ: Optional[Mapping[str, str]] = None,
) -> str:
    """ "x86_64", "aarch64" or another name in small letters.

    machine  what platform.machine() says: the processor that this program sees
    kernel   what platform.version() says; macOS names the real processor there ("... RELEASE_ARM64_T6000")
    environ  of this process; Windows keeps the real processor of a 32-bit program in PROCESSOR_ARCHITEW6432
    """
    machine = platform_module.machine() if machine is None else machine
    if platform == "darwin" and "ARM64" in (platform_module.version() if kernel is None else kernel).upper():
        machine = "arm64"
    if platform == "win32":
        machine = (os.environ if environ is None else environ).get("PROCESSOR_ARCHITEW6432") or machine
    return same_name(machine)


def same_name(machine: str) -> str:
    """One name for each processor; systems spell them differently."""
    return _SAME.get(machine.lower(), machine.lower())
