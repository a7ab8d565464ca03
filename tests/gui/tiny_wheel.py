"""A package of one file and a list that pins it: the environment of it is prepared in seconds, without a network."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

NAME, VERSION = "cnc_tiny", "1.0"


def make(folder: Path) -> Path:
    """Writes the wheel into folder, and returns the list (a lock file) that names it."""
    wheel = folder / f"{NAME}-{VERSION}-py3-none-any.whl"
    info = f"{NAME}-{VERSION}.dist-info"
    files = {
        f"{NAME}.py": "VALUE = 1\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {NAME}\nVersion: {VERSION}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{name},,\n" for name in [*files, f"{info}/RECORD"])
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, text in {**files, f"{info}/RECORD": record}.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text)
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    lock = folder / "tiny.txt"
    lock.write_text(
        "# platform: any\n# backend: cpu\n# python: 3.11 3.12 3.13\n"
        f"# imports: {NAME}\n\n# bytes: {wheel.stat().st_size}\n{NAME}=={VERSION} \\\n    --hash=sha256:{digest}\n"
    )
    return lock
