"""Running pip: from a copy beside the environment, with the settings that it is told and no others."""

from __future__ import annotations

import os
import re
import zipfile
from pathlib import Path
from typing import Callable, Dict, List, Tuple

from cnc_training.env import command, failures, pip_settings
from cnc_training.errors import EnvironmentFailed

_SETTINGS_TIMEOUT_S = 60.0
_TAIL = 40
# pip runs from a copy of the base Python's own, outside of the environment: making one in each environment takes longer
# than everything else but torch.
_RUN = """
import runpy, sys
sys.path.insert(0, sys.argv.pop(1))
sys.argv[0] = "pip"
runpy.run_module("pip", run_name="__main__", alter_sys=True)
"""
_WITH_PIP = "import sys\nsys.path.insert(0, sys.argv.pop(1))\n"


class PipRunner:
    """python: of the environment; work: an empty folder to run in; environ: already cleaned."""

    def __init__(
        self,
        python: Path,
        work: Path,
        environ: Dict[str, str],
        log: Callable[[str], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self.work = work
        self._start = [str(python), "-I", "-X", "utf8", "-c"]
        self._folder = str(work / "pip")
        self._environ = environ
        self._log = log
        self._cancelled = cancelled
        self._tail: List[str] = []

    def unpack(self, wheel: Path) -> None:
        """Take the pip in a wheel."""
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(self._folder)

    def run(
        self,
        arguments: List[str],
        settings: Dict[str, str],
        variables: Dict[str, str],
        on_tick: Callable[[], None],
        only: str = "",
    ) -> int:
        """pip's exit code. settings: see pip_settings; variables: set in addition; only: keep no other lines than
        those that hold this."""
        self._tail = []
        environ = {**pip_settings.pip_environment(self._environ, settings), **variables}
        whole = [*self._start, _RUN, self._folder, *arguments]

        def keep(line: str) -> None:
            if only in line:
                self.keep(line)

        return command.run(whole, environ, str(self.work), keep, self._cancelled, on_tick)

    def settings(self) -> Dict[str, str]:
        """Those of the user's settings for pip that are followed."""
        code, output = self._list_settings(self._environ)
        if code != 0:
            self._log("pip's configuration files cannot be read and are ignored: " + output.rpartition("\n")[2])
            _, output = self._list_settings({**self._environ, "PIP_CONFIG_FILE": os.devnull})
        return pip_settings.read_settings(output)

    def _list_settings(self, environ: Dict[str, str]) -> Tuple[int, str]:
        lines: List[str] = []
        whole = [*self._start, _WITH_PIP + pip_settings.LIST, self._folder]
        timeout_s = _SETTINGS_TIMEOUT_S
        code = command.run(whole, environ, str(self.work), lines.append, self._cancelled, timeout_s=timeout_s)
        return code, "\n".join(lines)

    def keep(self, line: str) -> None:
        """Log a line of output and remember it for `failed`. The log has the name of a wheel without its folder, which
        is the same for all and would fill a narrow panel."""
        self._log(re.sub(r"^Processing .*[/\\]", "Processing ", line))
        self._tail = [*self._tail[1 - _TAIL :], line]

    def forget(self) -> None:
        self._tail = []

    def failed(self, kind: str, sentence: str, way_out: str = "") -> EnvironmentFailed:
        """The failure with the reason that the last output tells."""
        return failures.explain(kind, sentence, self._tail, way_out)
