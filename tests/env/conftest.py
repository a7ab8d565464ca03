"""A lock of three tiny wheels, so that all of Prepare runs in seconds and without a network."""

from __future__ import annotations

import base64
import hashlib
import os
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import pytest

from cnc_training.env.prepare import Prepare, PrepareRequest

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


@dataclass
class Tiny:
    """Everything that a Prepare of the tiny lock needs."""

    root: Path
    lock: Path
    wheels: Path
    environ: dict[str, str]

    def request(self, **changes: Any) -> PrepareRequest:
        values = {"root": str(self.root), "lock": str(self.lock), "interpreter": sys.executable, **changes}
        return PrepareRequest(**values)

    def prepare(
        self, cancelled: Callable[[], bool] = lambda: False, environ: dict[str, str] | None = None, **changes: Any
    ) -> dict:
        """Run Prepare in this process; what it said is in .log and .progress afterwards."""
        self.log: list[str] = []
        self.progress: list[tuple[int, int, str]] = []
        prepare = Prepare(
            self.request(**changes),
            progress=lambda *values: self.progress.append(values),
            log=self.log.append,
            cancelled=cancelled,
            environ={**os.environ, **self.environ, **(environ or {})},
        )
        return prepare.run()

    @property
    def generations(self) -> list[Path]:
        envs = self.root / "envs"
        return sorted(envs.iterdir()) if envs.exists() else []


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tiny:
    wheels = tmp_path / "wheels"
    made = [
        build_wheel(wheels, "tinyone", "1.0", "VALUE = 1\n"),
        build_wheel(wheels, "tinytwo", "2.0", "import tinyone, time\ntime.sleep(0.5)\nVALUE = 2\n"),
        build_wheel(wheels, "tinythree", "3.0", "VALUE = 3\n"),
    ]
    lock = write_lock(tmp_path / "tiny.txt", made)
    home = tmp_path / "user"
    home.mkdir()
    environ = {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "PIP_FIND_LINKS": str(wheels),
        "PIP_NO_INDEX": "1",
        "PIP_CONFIG_FILE": os.devnull,
    }
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    return Tiny(tmp_path / "root", lock, wheels, environ)
