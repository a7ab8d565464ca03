"""Tiny wheels and a lock of them: everything that Prepare does, in seconds and without a network."""

from __future__ import annotations

import base64
import hashlib
import os
import sys
import zipfile
from pathlib import Path

PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"


def build_wheel(folder: Path, name: str, version: str, source: str) -> Path:
    """A pure-Python wheel with one module; the same bytes each time."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}/__init__.py": source,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        record += f"{path},sha256={digest},{len(text.encode())}\n"
    files[f"{info}/RECORD"] = record + f"{info}/RECORD,,\n"
    folder.mkdir(parents=True, exist_ok=True)
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in files.items():
            archive.writestr(zipfile.ZipInfo(path, (2024, 1, 1, 0, 0, 0)), text)
    return wheel


def write_lock(path: Path, wheels: list[Path], imports: str = "tinyone tinytwo") -> Path:
    lines = ["# platform: test", "# backend: cpu", f"# python: {PYTHON}", f"# imports: {imports}"]
    for wheel in wheels:
        name, version = wheel.name.split("-")[:2]
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        lines += ["", f"# bytes: {wheel.stat().st_size}", f"{name}=={version} \\\n    --hash=sha256:{digest}"]
    path.write_text("\n".join(lines) + "\n")
    return path


def three_wheels(folder: Path) -> list[Path]:
    """The packages of the tiny lock; the import of one takes a moment, so that it can be interrupted."""
    return [
        build_wheel(folder, "tinyone", "1.0", "VALUE = 1\n"),
        build_wheel(folder, "tinytwo", "2.0", "import tinyone, time\ntime.sleep(0.5)\nVALUE = 2\n"),
        build_wheel(folder, "tinythree", "3.0", "VALUE = 3\n"),
    ]


def variables_for(wheels: Path, home: Path) -> dict[str, str]:
    """What makes pip look nowhere but into this folder, and nobody read the user's own settings."""
    return {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "PIP_FIND_LINKS": str(wheels),
        "PIP_NO_INDEX": "1",
        "PIP_CONFIG_FILE": os.devnull,
    }
