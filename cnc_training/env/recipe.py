"""What an environment is made of: the lock of a platform and backend, the Pythons it takes, its identity, its size.

Pure: reads the addon's own files, starts nothing.
"""

from __future__ import annotations

import hashlib
import json
import platform as platform_module
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

from cnc_training.env.computer import processor
from cnc_training.errors import EnvironmentFailed
from cnc_training.paths import RESOURCES
from cnc_training.wording import said

LOCKS = RESOURCES / "requirements"
# How much more an installed set takes than its wheels, with some to spare. Measured on Linux: 258 MB of wheels for the
# CPU are 934 MB (1.1 GB with compiled modules), 2.8 GB of wheels for CUDA, mostly libraries, are 5.0 GB.
UNPACKED_FACTOR = {"cpu": 4.5, "cuda": 2.6}
# What of that is there when pip has installed and nothing was compiled yet.
_WITHOUT_COMPILED = {"cpu": 0.82, "cuda": 0.7}
SPARE_BYTES = 200_000_000
# torch's header files have the longest names in the set.
LONGEST_INSTALLED_PATH = 180
WINDOWS_PATH_LIMIT = 250
_REQUIREMENT = re.compile(r"(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)==(?P<version>[^\s\\;]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True)
class Requirement:
    """One pinned package: the hashes are of the wheels of the supported Pythons."""

    name: str
    version: str
    hashes: Tuple[str, ...]
    download_bytes: int = 0
    index: str = ""  # name of an index in indexes.json that has it, besides the user's own

    @property
    def line(self) -> str:
        """As pip reads it from a requirements file."""
        return " ".join([f"{self.name}=={self.version}", *(f"--hash=sha256:{h}" for h in self.hashes)])


@dataclass(frozen=True)
class Recipe:
    """The content of one lock file."""

    platform: str
    backend: str
    pythons: Tuple[str, ...]
    imports: Tuple[str, ...]
    requirements: Tuple[Requirement, ...]
    sha256: str

    @property
    def download_bytes(self) -> int:
        return sum(r.download_bytes for r in self.requirements)

    @property
    def installed_bytes(self) -> int:
        return int(self.download_bytes * UNPACKED_FACTOR.get(self.backend, UNPACKED_FACTOR["cpu"]))

    @property
    def unpacked_bytes(self) -> int:
        """About what the installed files take before modules are compiled."""
        return int(self.installed_bytes * _WITHOUT_COMPILED.get(self.backend, 1.0))

    def needed_bytes(self, already_downloaded: int = 0) -> int:
        """Free disk space that Prepare asks for: wheels still to fetch, their unpacked files, and some to spare."""
        return max(0, self.download_bytes - already_downloaded) + self.installed_bytes + SPARE_BYTES


def normalized(name: str) -> str:
    """The name of a package as the packaging specification compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def read_lock(path: Path) -> Recipe:
    """The lock file at path. Raises EnvironmentFailed when it is missing, or when a line has no hash."""
    try:
        text = Path(path).read_text(encoding="utf-8")
    except OSError as error:
        raise EnvironmentFailed("no_lock", f"The list of packages {path} cannot be read: {error}.") from error
    header: Dict[str, List[str]] = {}
    requirements: List[Requirement] = []
    size, index = 0, ""
    for line in text.replace("\\\n", " ").splitlines():
        line = line.strip()
        if line.startswith("#"):
            words = line[1:].split()
            if words[:1] == ["bytes:"]:
                size, index = int(words[1]), (words[3] if words[2:3] == ["index:"] else "")
            elif words and words[0].endswith(":"):
                header[words[0][:-1]] = words[1:]
            continue
        if not line:
            continue
        match, hashes = _REQUIREMENT.match(line), tuple(_HASH.findall(line))
        if not match or not hashes:
            raise EnvironmentFailed("bad_lock", f"A package in {path} is not pinned by version and hash: {line[:80]}")
        requirements.append(Requirement(normalized(match["name"]), match["version"], hashes, size, index))
        size, index = 0, ""
    if not requirements:
        raise EnvironmentFailed("bad_lock", f"The list of packages {path} is empty.")
    return Recipe(
        platform=" ".join(header.get("platform", [])),
        backend=" ".join(header.get("backend", ["cpu"])),
        pythons=tuple(header.get("python", [])),
        imports=tuple(header.get("imports", [])),
        requirements=tuple(requirements),
        sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
    )


def read_indexes() -> Dict[str, str]:
    """Addresses of package indexes beside the user's own, by the names that the locks use."""
    listed = json.loads((LOCKS / "indexes.json").read_text(encoding="utf-8"))
    return {name: address for name, address in listed.items() if isinstance(address, str)}


def platform_name(
    platform: str = sys.platform,
    machine: Optional[str] = None,
    mac_version: Optional[str] = None,
    kernel: Optional[str] = None,
) -> str:
    """The platform as the lock files are named. Raises EnvironmentFailed, with the reason, where torch has no build.

    machine and kernel: as for computer.processor; a translated program gets packages for the real processor.
    """
    machine = processor(platform, machine, kernel)
    if platform == "darwin":
        if machine != "aarch64":
            raise EnvironmentFailed(
                "unsupported_platform", "There is no current build of torch for Macs with an Intel processor.",
                "Train on another computer with tools/runtime and copy the strategy model into the models folder.",
            )  # fmt: skip
        version = platform_module.mac_ver()[0] if mac_version is None else mac_version
        if version and int(version.split(".")[0]) < 14:
            raise EnvironmentFailed(
                "unsupported_platform", f"This is macOS {version}; torch needs macOS 14 or later.", "Update macOS."
            )
        return "macos-arm64"
    system = {"linux": "linux", "win32": "windows"}.get(platform)
    if system is None or machine not in ("x86_64", "aarch64") or (system == "windows" and machine != "x86_64"):
        raise EnvironmentFailed(
            "unsupported_platform", f"There is no build of torch for this platform ({platform}, {machine})."
        )
    return f"{system}-{machine}"


def lock_path(backend: str = "cpu", name: Optional[str] = None) -> Path:
    """The lock file of this platform and backend."""
    return LOCKS / f"{name or platform_name()}-{backend}.txt"


def available_backends(name: Optional[str] = None) -> List[str]:
    """Backends that have a lock on this platform, "cpu" first."""
    name = name or platform_name()
    found = [p.stem[len(name) + 1 :] for p in LOCKS.glob(f"{name}-*.txt")]
    return sorted(found, key=lambda backend: (backend != "cpu", backend))


def recipe_for(backend: str, other: str = "") -> Recipe:
    """The recipe of this platform for a backend ("cpu" where it has no lock here). other: a lock to read instead."""
    if other:
        return read_lock(Path(other))
    name = platform_name()
    return read_lock(lock_path(backend if backend in available_backends(name) else "cpu", name))


def environment_key(base: Mapping[str, Any], recipe: Recipe) -> str:
    """Identity of an environment: the same base Python and the same lock give the same key.

    base: executable (real path), version, machine, as interpreters.probe reports them.
    """
    identity = [str(base[field]) for field in ("executable", "version", "machine")]
    return hashlib.sha256("\n".join([*identity, recipe.sha256]).encode("utf-8")).hexdigest()


def path_too_long(root: Path, platform: str = sys.platform) -> Optional[str]:
    """A sentence when files of the environment would have names that Windows refuses."""
    if platform != "win32":
        return None
    length = len(str(root)) + len("/envs/") + 21 + LONGEST_INSTALLED_PATH
    if length <= WINDOWS_PATH_LIMIT:
        return None
    return said(
        f"Names of files in the environment would have up to {length} characters; Windows allows {WINDOWS_PATH_LIMIT}."
    )
