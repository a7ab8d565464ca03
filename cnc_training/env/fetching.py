"""Fetching wheels with pip, into the downloads folder: only what is not there yet, only what has the right hash."""

from __future__ import annotations

import os
import secrets
import shutil
from pathlib import Path
from typing import Callable, Dict, List, Sequence

from cnc_training.env import wheelhouse
from cnc_training.env.folder_size import size_of
from cnc_training.env.layout import Layout
from cnc_training.env.pip_runner import PipRunner
from cnc_training.env.recipe import Recipe, Requirement, read_indexes
from cnc_training.errors import EnvironmentFailed
from cnc_training.wording import said

Share = Callable[[float, str], None]
# No byte for this long ends a download attempt; pip then tries again.
_STALL_S = 30
_RETRIES = 4
_REFUSED_PAGE = "Could not fetch URL"


class WheelFetcher:
    """minor: the environment's Python ("3.11")."""

    def __init__(self, pip: PipRunner, recipe: Recipe, layout: Layout, minor: str, log: Callable[[str], None]) -> None:
        self._pip = pip
        self._recipe = recipe
        self._layout = layout
        self._minor = minor
        self._log = log

    def fetch(self, progress: Share) -> None:
        """Fetch the wheels that are not in the downloads folder yet. With all of them there, no network is touched."""
        found, spoiled = wheelhouse.find(self._layout.downloads, self._recipe.requirements, self._minor)
        for path in spoiled:
            self._log(f"{path} is not the file that the list of packages names (another hash): not used.")
        missing = [r for r in self._recipe.requirements if r.name not in found]
        if not missing:
            self._log("All packages are in the downloads folder already.")
            return
        settings = self._pip.settings()
        total = sum(r.download_bytes for r in missing) or 1
        done = 0
        for batch in wheelhouse.batches(missing):
            size = sum(r.download_bytes for r in batch)
            what = f"{batch[0].name} {batch[0].version}" if len(batch) == 1 else said(f"{len(batch):d} packages")
            before = done

            def tell(fetched: int, before: int = before, size: int = size, what: str = what) -> None:
                text = said(f"Downloading {what} ({min(fetched, size) / 1e6:.0f} of {size / 1e6:.0f} MB)")
                progress((before + min(fetched, size)) / total, text)

            self._fetch_batch(batch, settings, tell)
            done += size
            progress(done / total, said(f"Downloaded {what}"))

    def _fetch_batch(self, batch: List[Requirement], settings: Dict[str, str], tell: Callable[[int], None]) -> None:
        """Fetch a batch into a folder of its own, then move the finished files to the downloads."""
        part = self._layout.downloads / f".part-{secrets.token_hex(4)}"
        part.mkdir(parents=True)
        try:
            if not self._fetch_into(part, batch, settings, tell):
                names = ", ".join(f"{r.name} {r.version}" for r in batch)
                by_hand = said(f"Wheels that you put into {self._layout.downloads} are used.")
                failure = self._pip.failed("download_failed", f"Downloading failed for {names}", by_hand)
                if failure.kind == "not_found":
                    failure = self._why_not_found(part, batch, settings, failure)
                raise failure
            found, _ = wheelhouse.find(part / "wheels", batch, self._minor)
            for requirement in batch:
                wheel = found.get(requirement.name)
                if wheel is None:
                    what = said(f"What was downloaded for {requirement.name} is another file")
                    raise self._pip.failed("hash_mismatch", what)
                os.replace(wheel, self._layout.downloads / wheel.name)
        finally:
            shutil.rmtree(part, ignore_errors=True)

    def _why_not_found(
        self, part: Path, batch: List[Requirement], settings: Dict[str, str], failure: EnvironmentFailed
    ) -> EnvironmentFailed:
        """pip says "not found" too when an index refuses to answer, and tells the reason only when it is asked to talk
        more: so it is asked once more."""
        self._fetch_into(part, batch, settings, lambda done: None, ["-vv"], _REFUSED_PAGE)
        told = self._pip.failed("not_found", failure.message.partition(":")[0])
        return failure if told.kind == "not_found" else EnvironmentFailed(told.kind, told.message, failure.hint)

    def _fetch_into(
        self,
        part: Path,
        batch: List[Requirement],
        settings: Dict[str, str],
        tell: Callable[[int], None],
        options: Sequence[str] = (),
        only: str = "",
    ) -> bool:
        wanted = part / "wanted.txt"
        wanted.write_text("".join(r.line + "\n" for r in batch), encoding="utf-8")
        variables = {name: str(part) for name in ("TMPDIR", "TEMP", "TMP")}  # pip's partial files, to be counted
        arguments = [
            "download", *options, "--require-hashes", "--only-binary=:all:", "--no-deps", "--no-cache-dir",
            "--progress-bar=off", "--retries", str(_RETRIES), "--timeout", str(_STALL_S),
            "-d", str(part / "wheels"), "-r", str(wanted),
        ]  # fmt: skip
        attempts: List[List[str]] = [[]]
        index = batch[0].index
        if index:
            # A local folder of wheels first: where there is one, PyTorch's index need not be reachable.
            local = [["--no-index"]] if settings.get("find-links") else []
            attempts = [*local, ["--extra-index-url", read_indexes()[index]]]
        return any(
            self._pip.run([*arguments, *extra], settings, variables, lambda: tell(size_of(part)), only) == 0
            for extra in attempts
        )
