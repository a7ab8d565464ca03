"""Filling one generation: the virtual environment, its packages, and the proof that they can be loaded.

pip fetches and installs, from hashes only. Fetching follows the user's package index, proxy and certificates;
installing uses nothing but the downloads folder.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Dict, List

from cnc_training.env import command
from cnc_training.env.fetching import Share, WheelFetcher
from cnc_training.env.folder_size import size_of
from cnc_training.env.layout import Layout, python_of, site_packages
from cnc_training.env.pip_runner import PipRunner
from cnc_training.env.recipe import Recipe
from cnc_training.errors import EnvironmentFailed
from cnc_training.wording import said

# A first import of torch on a cold disk takes minutes on a slow machine.
CHECK_TIMEOUT_S = 600.0
VENV_TIMEOUT_S = 300.0
_CHECK = r"""
import importlib, json, sys
from importlib import metadata
names, facts = sys.argv[1:], {}
for name in names:
    importlib.import_module(name)
facts["versions"] = {d.metadata["Name"].lower().replace("_", "-"): d.version for d in metadata.distributions()}
if "torch" in names:
    import torch
    usable, problem = torch.cuda.is_available(), ""
    try:
        if usable:
            a = torch.ones((64, 64), device="cuda")
            usable = float((a @ a).sum()) == 64.0 ** 3
        elif torch.version.cuda:
            torch.cuda.init()
    except Exception as error:
        usable, problem = False, str(error).splitlines()[0][:200] if str(error) else type(error).__name__
    facts.update(torch=torch.__version__, torch_cuda=torch.version.cuda, cuda_available=bool(usable),
                 cuda_problem=problem, device=torch.cuda.get_device_name(0) if usable else "cpu")
print("CNC_TRAINING_CHECK " + json.dumps(facts))
"""


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
        self._cancelled = cancelled
        self._python = python_of(generation)
        self._pip = PipRunner(self._python, work, environ, log, cancelled)
        self._fetcher = WheelFetcher(self._pip, recipe, layout, ".".join(str(base["version"]).split(".")[:2]), log)

    def create(self) -> None:
        """The virtual environment itself, and pip beside it."""
        arguments = [str(self._base["executable"]), "-I", "-m", "venv", "--without-pip", str(self._generation)]
        self._pip.forget()
        try:
            code = command.run(
                arguments, self._environ, str(self._work), self._pip.keep, self._cancelled, timeout_s=VENV_TIMEOUT_S
            )
        except TimeoutError as error:
            raise EnvironmentFailed("venv_failed", f"A step took too long: {error}.", "Prepare again.") from error
        if code != 0 or not self._python.is_file():
            raise self._pip.failed("venv_failed", "The Python environment could not be created")
        self._pip.unpack(Path(str(self._base["pip"])))

    def download(self, progress: Share) -> None:
        """Fetch the wheels that are not in the downloads folder yet."""
        self._fetcher.fetch(progress)

    def install(self, progress: Share) -> None:
        """Install every wheel of the recipe from the downloads folder, checked against its hash once more."""
        wanted = self._work / "wanted.txt"
        wanted.write_text("".join(r.line + "\n" for r in self._recipe.requirements), encoding="utf-8")
        arguments = [
            "install", "--no-index", "--find-links", self._layout.downloads.as_uri(), "--require-hashes",
            "--only-binary=:all:", "--no-deps", "--no-compile", "--no-warn-script-location", "--no-cache-dir",
            "--progress-bar=off", "-r", str(wanted),
        ]  # fmt: skip
        expected = self._recipe.unpacked_bytes or 1
        folder = site_packages(self._generation)

        def tick() -> None:
            if folder is not None:
                size = size_of(folder)
                progress(min(1.0, size / expected), said(f"Installing packages ({size / 1e6:.0f} MB)"))

        if self._pip.run(arguments, {}, {}, tick) != 0:
            raise self._pip.failed("install_failed", "The packages could not be installed")

    def check(self) -> Dict[str, Any]:
        """Import the packages in the new environment. Returns their versions and what torch says about the GPU."""
        lines: List[str] = []

        def keep(line: str) -> None:
            lines.append(line)
            self._pip.keep(line)

        arguments = [str(self._python), "-I", "-X", "utf8", "-c", _CHECK, *self._recipe.imports]
        self._pip.forget()
        try:
            code = command.run(
                arguments, self._environ, str(self._work), keep, self._cancelled, timeout_s=CHECK_TIMEOUT_S
            )
        except TimeoutError as error:
            raise EnvironmentFailed("check_failed", f"The packages took too long to load: {error}.") from error
        answers = [line.partition(" ")[2] for line in lines if line.startswith("CNC_TRAINING_CHECK ")]
        if code < 0:
            self._pip.keep(f"The first import was ended by signal {-code}.")
        if code != 0 or not answers:
            raise self._pip.failed("check_failed", "The packages were installed but cannot be loaded")
        return json.loads(answers[-1])
