"""A lock of three tiny wheels, so that all of Prepare runs in seconds and without a network."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import pytest
from download_fixtures import Fetch
from scripted_server import Server
from tiny_lock import three_wheels, variables_for, write_lock

from cnc_training.env.prepare import Prepare, PrepareRequest


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
        self,
        cancelled: Callable[[], bool] = lambda: False,
        environ: dict[str, str] | None = None,
        progress: Callable[[int, int, str], None] = lambda *_: None,
        **changes: Any,
    ) -> dict:
        """Run Prepare in this process; what it said is in .log and .progress afterwards."""
        self.log: list[str] = []
        self.progress: list[tuple[int, int, str]] = []
        prepare = Prepare(
            self.request(**changes),
            progress=lambda *values: (self.progress.append(values), progress(*values)),
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
    lock = write_lock(tmp_path / "tiny.txt", three_wheels(wheels))
    home = tmp_path / "user"
    home.mkdir()
    environ = variables_for(wheels, home)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    return Tiny(tmp_path / "root", lock, wheels, environ)


@pytest.fixture
def serve():
    """Makes servers (see scripted_server); they end with the test."""
    servers: list[Server] = []

    def start(*answers: Any, **options: Any) -> Server:
        servers.append(Server(*answers, **options))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def fetch(tmp_path: Path) -> Fetch:
    """Downloads the file of download_fixtures into a folder of this test."""
    return Fetch(tmp_path / "downloads")
