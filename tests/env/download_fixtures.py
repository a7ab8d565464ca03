"""What all tests of downloads use: one file of two megabytes, servers, and a downloader into the test's folder."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path
from typing import Any

from scripted_server import Server

from cnc_training.env.download import Download, Limits
from cnc_training.env.network import Cancellation

DATA = random.Random(1).randbytes(2_000_000)
SHA256 = hashlib.sha256(DATA).hexdigest()
FILE = "python-3.11.tar.gz"
QUICK = Limits(connect_s=5, stall_s=0.4, wait_s=0.01, attempts=3)


class Fetch:
    """Call it with servers or addresses; log and bytes say what it told meanwhile."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log: list[str] = []
        self.bytes: list[tuple[int, int]] = []

    def download(
        self, *servers: Server | str, limits: Limits = QUICK, cancellation: Cancellation | None = None, **options: Any
    ) -> Download:
        addresses = [s if isinstance(s, str) else f"{s.address}/{FILE}" for s in servers]
        return Download(
            FILE, SHA256, addresses, self.folder, cancellation or Cancellation(), log=self.log.append,
            on_bytes=lambda *values: self.bytes.append(values), limits=limits, **options,
        )  # fmt: skip

    def __call__(self, *servers: Server | str, **options: Any) -> Path:
        before = set(self.folder.iterdir()) if self.folder.exists() else set()
        path = self.download(*servers, **options).run()
        assert path == self.folder / FILE
        assert hashlib.sha256(path.read_bytes()).hexdigest() == SHA256
        assert {p.name for p in set(self.folder.iterdir()) - before} <= {FILE}
        assert not list(self.folder.glob(f".{SHA256[:12]}.part*"))
        return path
