"""Fetch one file of a known hash from several places: each in turn, resumed where it broke off, given up in time.

Runs in a thread of its own, in FreeCAD too, and touches nothing but its folder. A server is never believed: what it
sends counts when the hash is right, and is deleted when it is not.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional
from urllib.parse import urlsplit
from urllib.request import url2pathname

from cnc_training.env.layout import read_json, write_json
from cnc_training.env.network import Cancellation, host_of, open_session, proxies_for_requests
from cnc_training.env.transfer import Attempt, Refused, Retry, http_attempt
from cnc_training.errors import EnvironmentFailed
from cnc_training.paths import file_sha256
from cnc_training.wording import said

OnBytes = Callable[[int, int], None]
_BLOCK = 1 << 16
_FIRST_WAIT_S = 1.0
_PROGRESS_THAT_COUNTS = 1 << 20


@dataclass(frozen=True)
class Limits:
    """When to give up. stall_s: no byte for so long; slowest_bytes_s: less than that on average over stall_s."""

    connect_s: float = 10.0
    stall_s: float = 30.0
    slowest_bytes_s: float = 500.0
    attempts: int = 4  # at one address, without a megabyte of progress in between
    wait_s: float = _FIRST_WAIT_S  # before the second attempt; doubled each time
    longest_wait_s: float = 30.0
    most_bytes: int = 2_000_000_000


class Download:
    """folder gets the file and, meanwhile, a `.part` of it, which a later attempt goes on with.

    on_bytes   gets (bytes so far, all bytes or 0 where unknown)
    log        gets lines of text
    variables  proxies that a setting names (network.proxy_variables)
    """

    def __init__(
        self,
        file: str,
        sha256: str,
        addresses: List[str],
        folder: Path,
        cancellation: Cancellation,
        on_bytes: OnBytes = lambda done, total: None,
        log: Callable[[str], None] = lambda text: None,
        limits: Optional[Limits] = None,
        variables: Optional[Mapping[str, str]] = None,
    ) -> None:
        self._file = file
        self._sha256 = sha256
        self._addresses = addresses
        self._target = folder / file
        self._part = folder / f".{sha256[:12]}.part"
        self._notes = folder / f".{sha256[:12]}.part.json"
        self._cancellation = cancellation
        self._on_bytes = on_bytes
        self._log = log
        self._limits = limits or Limits()
        self._proxies = proxies_for_requests(variables or {})
        self._session: Any = None

    def run(self) -> Path:
        """The file, with the right hash. Raises EnvironmentFailed (kind: of the last address, or download_failed when
        they differ), or Cancelled."""
        if self._is_right(self._target):
            return self._target
        self._check_folder()
        if self._is_right(self._part):
            return self._finish()
        failures: List[Refused] = []
        try:
            for address in self._addresses:
                try:
                    return self._from(address)
                except Refused as refusal:
                    failures.append(refusal)
                    self._log(f"{host_of(address)}: {refusal}")
        finally:
            self._cancellation.forget()
            if self._session is not None:
                self._session.close()
        raise self._failure(failures)

    def _failure(self, failures: List[Refused]) -> EnvironmentFailed:
        kinds = {failure.kind for failure in failures}
        told = "; ".join(f"{host_of(a)}: {f}" for a, f in zip(self._addresses, failures)) or said("no address is known")
        address = self._addresses[-1] if self._addresses else ""
        return EnvironmentFailed(
            kinds.pop() if len(kinds) == 1 else "download_failed",
            f"{self._file} could not be downloaded ({told}).",
            f"Fetch it{f' from {address}' if address else ''} by other means and put it into {self._target.parent}: "
            "it is used from there.",
        )

    # --- one address ----------------------------------------------------------------------------------------------

    def _from(self, address: str) -> Path:
        wait_s, tries, best = self._limits.wait_s, 0, self._size()
        while True:
            self._cancellation.check()
            resumed = self._size() > 0
            try:
                self._attempt(address)
                if self._is_right(self._part):
                    return self._finish()
                found = file_sha256(self._part)
                self._drop()
                if not resumed:
                    raise Refused("hash_mismatch", f"it sent another file (SHA-256 {found}, not {self._sha256})")
                self._log("What had been begun was damaged; the download begins again.")
                continue
            except Retry as hitch:
                self._cancellation.check()
                if self._size() >= best + _PROGRESS_THAT_COUNTS:
                    tries, wait_s, best = 0, self._limits.wait_s, self._size()
                tries += 1
                if tries >= (hitch.attempts or self._limits.attempts):
                    raise Refused(hitch.kind, str(hitch)) from hitch
                pause = min(self._limits.longest_wait_s, hitch.wait_s if hitch.wait_s is not None else wait_s)
                self._log(f"{host_of(address)}: {hitch}; trying again in {pause:.2g} s.")
                self._cancellation.sleep(pause)
                wait_s *= 2
            except OSError as error:
                self._cancellation.check()
                raise self._local_failure(error) from error

    def _attempt(self, address: str) -> None:
        if urlsplit(address).scheme == "file":
            self._copy(Path(url2pathname(urlsplit(address).path)))
            return
        if self._session is None:
            self._session = open_session(self._cancellation)
        self._cancellation.forget()
        known = read_json(self._notes) or {}
        etag = str(known.get("etag", "")) if known.get("address") == address else ""
        attempt = Attempt(address, self._part, etag, self._proxies, self._limits, self._cancellation)
        http_attempt(self._session, attempt, self._begin, self._on_bytes)

    def _begin(self, address: str, etag: str, remaining: int) -> None:
        """Called when the headers are there: is there room, and what identifies this version of the file?"""
        free = shutil.disk_usage(self._part.parent).free
        if remaining > free:
            raise EnvironmentFailed(
                "disk_full",
                f"{self._file} needs {remaining / 1e6:.1f} MB more; {self._part.parent} has {free / 1e6:.1f} MB free.",
                "Free some space and prepare again.",
            )
        notes: Dict[str, Any] = {"address": address, "etag": etag}
        if read_json(self._notes) != notes:
            write_json(self._notes, notes)

    def _copy(self, source: Path) -> None:
        self._drop()
        if not source.is_file() or not os.access(source, os.R_OK):
            raise Refused("not_found", f"{source} cannot be read")
        total, done = source.stat().st_size, 0
        with open(source, "rb") as stream, open(self._part, "wb") as part:
            for block in iter(lambda: stream.read(_BLOCK), b""):
                self._cancellation.check()
                part.write(block)
                done += len(block)
                self._on_bytes(done, total)

    # --- files ----------------------------------------------------------------------------------------------------

    def _check_folder(self) -> None:
        try:
            self._target.parent.mkdir(parents=True, exist_ok=True)
            with open(self._part, "ab"):
                pass
        except OSError as error:
            raise self._local_failure(error) from error

    def _size(self) -> int:
        try:
            return self._part.stat().st_size
        except OSError:
            return 0

    def _is_right(self, path: Path) -> bool:
        try:
            digest = hashlib.sha256()
            with open(path, "rb") as stream:
                for block in iter(lambda: stream.read(_BLOCK), b""):
                    self._cancellation.check()
                    digest.update(block)
        except OSError:
            return False
        return digest.hexdigest() == self._sha256

    def _drop(self) -> None:
        for path in (self._part, self._notes):
            try:
                path.unlink()
            except FileNotFoundError:
                pass

    def _finish(self) -> Path:
        os.replace(self._part, self._target)
        self._drop()
        return self._target

    def _local_failure(self, error: OSError) -> EnvironmentFailed:
        folder = self._part.parent
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return EnvironmentFailed(
                "disk_full", f"The disk of {folder} is full.", "Free some space and prepare again."
            )
        return EnvironmentFailed(
            "not_writable", f"{folder} cannot be written to ({error.strerror or error}).",
            "Check its permissions, or set CNC_TRAINING_HOME to another folder.",
        )  # fmt: skip
