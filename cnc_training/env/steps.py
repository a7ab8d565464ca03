"""The single steps of Prepare that start other programs: ask a Python, make a venv, fetch and install wheels, check.

pip does fetching and installing, from hashes only. Fetching follows the user's package index, proxy and certificates;
installing uses nothing but the downloads folder.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import zipfile
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Tuple

from cnc_training.env import command, failures, gpu, interpreters, pip_settings, wheelhouse
from cnc_training.env.layout import Layout, python_of, site_packages
from cnc_training.env.recipe import UNPACKED_FACTOR, Recipe, Requirement, read_indexes
from cnc_training.errors import EnvironmentFailed

Share = Callable[[float, str], None]
# A first import of torch on a cold disk takes minutes on a slow machine.
CHECK_TIMEOUT_S = 600.0
VENV_TIMEOUT_S = 300.0
_SETTINGS_TIMEOUT_S = 60.0
# No byte for this long ends a download attempt; pip then tries again.
_STALL_S = 30
_RETRIES = 4
_TAIL = 40
# pip runs from a copy of the base Python's own, outside of the environment: making one in each environment takes longer
# than everything else but torch.
_RUN_PIP = """
import runpy, sys
sys.path.insert(0, sys.argv.pop(1))
sys.argv[0] = "pip"
runpy.run_module("pip", run_name="__main__", alter_sys=True)
"""
_WITH_PIP = "import sys\nsys.path.insert(0, sys.argv.pop(1))\n"
_CHECK = r"""
import importlib, json, sys
from importlib import metadata
names, facts = sys.argv[1:], {}
for name in names:
    importlib.import_module(name)
facts["versions"] = {d.metadata["Name"].lower().replace("_", "-"): d.version for d in metadata.distributions()}
if "torch" in names:
    import torch
    usable = torch.cuda.is_available()
    if usable:
        a = torch.ones((64, 64), device="cuda")
        usable = float((a @ a).sum()) == 64.0 ** 3
    facts.update(torch=torch.__version__, torch_cuda=torch.version.cuda, cuda_available=bool(usable),
                 device=torch.cuda.get_device_name(0) if usable else "cpu")
print("CNC_TRAINING_CHECK " + json.dumps(facts))
"""


def ask_interpreter(
    candidate: interpreters.Candidate,
    versions: Iterable[str],
    environ: Dict[str, str],
    cancelled: Callable[[], bool],
    timeout_s: float = interpreters.PROBE_TIMEOUT_S,
) -> interpreters.Verdict:
    """Run the probe in a candidate, unless its place already tells against it."""
    refusal = interpreters.refused_by_place(candidate.path, environ)
    if refusal:
        return interpreters.Verdict(candidate.path, candidate.origin, False, refusal)
    lines: List[str] = []
    code: Any = None
    try:
        arguments = [candidate.path, "-I", "-c", interpreters.PROBE]
        code = command.run(arguments, environ, os.path.sep, lines.append, cancelled, timeout_s=timeout_s)
    except TimeoutError:
        pass
    except OSError as error:
        reason = f"it cannot be started ({error.strerror or error})"
        return interpreters.Verdict(candidate.path, candidate.origin, False, reason)
    return interpreters.judge(candidate, code, "\n".join(lines), versions)


def query_gpus(environ: Dict[str, str], cancelled: Callable[[], bool]) -> List[gpu.Gpu]:
    """The GPUs that NVIDIA's driver sees; none when nvidia-smi is missing, fails, hangs or talks nonsense."""
    program = shutil.which(gpu.NVIDIA_SMI[0], path=environ.get("PATH"))
    if program is None:
        return []
    lines: List[str] = []
    try:
        arguments = [program, *gpu.NVIDIA_SMI[1:]]
        timeout_s = gpu.NVIDIA_SMI_TIMEOUT_S
        code = command.run(arguments, environ, os.path.sep, lines.append, cancelled, timeout_s=timeout_s)
    except (OSError, TimeoutError):
        return []
    return gpu.read_nvidia_smi("\n".join(lines)) if code == 0 else []


class Installer:
    """Fills one generation.

    base      what the base Python said about itself
    work      an empty folder to run in
    """

    def __init__(
        self,
        generation: Path,
        base: Dict[str, Any],
        recipe: Recipe,
        layout: Layout,
        environ: Dict[str, str],
        work: Path,
        log: Callable[[str], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._generation = generation
        self._base = base
        self._recipe = recipe
        self._layout = layout
        self._environ = environ
        self._work = work
        self._log = log
        self._cancelled = cancelled
        self._python = str(python_of(generation))
        self._pip_folder = work / "pip"
        self._minor = ".".join(str(base["version"]).split(".")[:2])
        self._tail: List[str] = []

    def create(self) -> None:
        """The virtual environment itself, and pip beside it."""
        code = self._run(
            [self._base["executable"], "-I", "-m", "venv", "--without-pip", str(self._generation)],
            timeout_s=VENV_TIMEOUT_S,
        )
        if code != 0 or not Path(self._python).is_file():
            raise self._failed("venv_failed", "The Python environment could not be created")
        with zipfile.ZipFile(self._base["pip"]) as wheel:
            wheel.extractall(self._pip_folder)

    # --- wheels ---------------------------------------------------------------------------------------------------

    def download(self, progress: Share) -> None:
        """Fetch the wheels that are not in the downloads folder yet. With all of them there, no network is touched."""
        found, spoiled = wheelhouse.find(self._layout.downloads, self._recipe.requirements, self._minor)
        for path in spoiled:
            self._log(f"{path} is not the file that the list of packages names (another hash): not used.")
        missing = [r for r in self._recipe.requirements if r.name not in found]
        if not missing:
            self._log("All packages are in the downloads folder already.")
            return
        settings = self._pip_settings()
        total = sum(r.download_bytes for r in missing) or 1
        done = 0
        for batch in wheelhouse.batches(missing):
            size = sum(r.download_bytes for r in batch)
            what = f"{batch[0].name} {batch[0].version}" if len(batch) == 1 else f"{len(batch)} packages"
            before = done

            def tell(fetched: int, before: int = before, size: int = size, what: str = what) -> None:
                text = f"Downloading {what} ({min(fetched, size) / 1e6:.0f} of {size / 1e6:.0f} MB)"
                progress((before + min(fetched, size)) / total, text)

            self._fetch(batch, settings, tell)
            done += size
            progress(done / total, f"Downloaded {what}")

    def _fetch(self, batch: List[Requirement], settings: Dict[str, str], tell: Callable[[int], None]) -> None:
        """Fetch a batch into a folder of its own, then move the finished files to the downloads."""
        part = self._layout.downloads / f".part-{secrets.token_hex(4)}"
        part.mkdir(parents=True)
        try:
            if not self._fetch_into(part, batch, settings, tell):
                names = ", ".join(f"{r.name} {r.version}" for r in batch)
                by_hand = f"Wheels that you put into {self._layout.downloads} are used."
                raise self._failed("download_failed", f"Downloading failed for {names}", by_hand)
            found, _ = wheelhouse.find(part / "wheels", batch, self._minor)
            for requirement in batch:
                wheel = found.get(requirement.name)
                if wheel is None:
                    raise self._failed("hash_mismatch", f"What was downloaded for {requirement.name} is another file")
                os.replace(wheel, self._layout.downloads / wheel.name)
        finally:
            shutil.rmtree(part, ignore_errors=True)

    def _fetch_into(
        self, part: Path, batch: List[Requirement], settings: Dict[str, str], tell: Callable[[int], None]
    ) -> bool:
        wanted = part / "wanted.txt"
        wanted.write_text("".join(r.line + "\n" for r in batch), encoding="utf-8")
        environ = pip_settings.pip_environment(self._environ, settings)
        environ.update({name: str(part) for name in ("TMPDIR", "TEMP", "TMP")})  # pip's partial files, to be counted
        arguments = [
            "download", "--require-hashes", "--only-binary=:all:", "--no-deps", "--no-cache-dir", "--progress-bar=off",
            "--retries", str(_RETRIES), "--timeout", str(_STALL_S),
            "-d", str(part / "wheels"), "-r", str(wanted),
        ]  # fmt: skip
        attempts: List[List[str]] = [[]]
        index = batch[0].index
        if index:
            # A local folder of wheels first: where there is one, PyTorch's index need not be reachable.
            local = [["--no-index"]] if settings.get("find-links") else []
            attempts = [*local, ["--extra-index-url", read_indexes()[index]]]
        return any(self._pip([*arguments, *extra], environ, lambda: tell(_size_of(part))) == 0 for extra in attempts)

    def _pip_settings(self) -> Dict[str, str]:
        code, output = self._list_settings(self._environ)
        if code != 0:
            self._log("pip's configuration files cannot be read and are ignored: " + output.rpartition("\n")[2])
            _, output = self._list_settings({**self._environ, "PIP_CONFIG_FILE": os.devnull})
        return pip_settings.read_settings(output)

    def _list_settings(self, environ: Dict[str, str]) -> Tuple[int, str]:
        lines: List[str] = []
        code = _WITH_PIP + pip_settings.LIST
        arguments = [self._python, "-I", "-X", "utf8", "-c", code, str(self._pip_folder)]
        work, timeout_s = str(self._work), _SETTINGS_TIMEOUT_S
        exit_code = command.run(arguments, environ, work, lines.append, self._cancelled, timeout_s=timeout_s)
        return exit_code, "\n".join(lines)

    # --- installing -----------------------------------------------------------------------------------------------

    def install(self, progress: Share) -> None:
        """Install every wheel of the recipe from the downloads folder, checked against its hash once more."""
        wanted = self._work / "wanted.txt"
        wanted.write_text("".join(r.line + "\n" for r in self._recipe.requirements), encoding="utf-8")
        environ = pip_settings.pip_environment(self._environ, {})
        arguments = [
            "install", "--no-index", "--find-links", self._layout.downloads.as_uri(), "--require-hashes",
            "--only-binary=:all:", "--no-deps", "--no-compile", "--no-warn-script-location", "--no-cache-dir",
            "--progress-bar=off", "-r", str(wanted),
        ]  # fmt: skip
        expected = self._recipe.download_bytes * UNPACKED_FACTOR * 0.82 or 1.0  # without compiled modules
        folder = site_packages(self._generation)

        def tick() -> None:
            if folder is not None:
                size = _size_of(folder)
                progress(min(1.0, size / expected), f"Installing packages ({size / 1e6:.0f} MB)")

        if self._pip(arguments, environ, tick) != 0:
            raise self._failed("install_failed", "The packages could not be installed")

    def check(self) -> Dict[str, Any]:
        """Import the packages in the new environment. Returns their versions and what torch says about the GPU."""
        lines: List[str] = []

        def keep(line: str) -> None:
            lines.append(line)
            self._keep(line)

        arguments = [self._python, "-I", "-X", "utf8", "-c", _CHECK, *self._recipe.imports]
        try:
            code = command.run(
                arguments, self._environ, str(self._work), keep, self._cancelled, timeout_s=CHECK_TIMEOUT_S
            )
        except TimeoutError as error:
            raise EnvironmentFailed("check_failed", f"The packages took too long to load: {error}.") from error
        answers = [line.partition(" ")[2] for line in lines if line.startswith("CNC_TRAINING_CHECK ")]
        if code != 0 or not answers:
            raise self._failed("check_failed", "The packages were installed but cannot be loaded")
        return json.loads(answers[-1])

    # --- running --------------------------------------------------------------------------------------------------

    def _pip(self, arguments: List[str], environ: Dict[str, str], on_tick: Callable[[], None]) -> int:
        command_line = [self._python, "-I", "-X", "utf8", "-c", _RUN_PIP, str(self._pip_folder), *arguments]
        self._tail = []
        return command.run(command_line, environ, str(self._work), self._keep, self._cancelled, on_tick)

    def _run(self, arguments: List[str], timeout_s: float) -> int:
        self._tail = []
        try:
            return command.run(
                arguments, self._environ, str(self._work), self._keep, self._cancelled, timeout_s=timeout_s
            )
        except TimeoutError as error:
            raise EnvironmentFailed("timeout", f"A step took too long: {error}.", "Prepare again.") from error

    def _keep(self, line: str) -> None:
        self._log(line)
        self._tail = [*self._tail[1 - _TAIL :], line]

    def _failed(self, kind: str, sentence: str, way_out: str = "") -> EnvironmentFailed:
        return failures.explain(kind, sentence, self._tail, way_out)


def _size_of(folder: Path) -> int:
    """Bytes of all files below folder; files that vanish meanwhile do not matter."""
    total = 0
    waiting = [str(folder)]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as found:
                for entry in found:
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    else:
                        total += entry.stat(follow_symlinks=False).st_size
        except OSError:
            continue
    return total
