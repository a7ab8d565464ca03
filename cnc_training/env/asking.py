"""What Prepare asks other programs before it makes anything: a Python what it is, the GPU's driver what it sees."""

from __future__ import annotations

import os
import shutil
from typing import Any, Callable, Dict, Iterable, List

from cnc_training.env import command, gpu, interpreters
from cnc_training.wording import said


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
        reason = said(f"it cannot be started ({error.strerror or error})")
        return interpreters.Verdict(candidate.path, candidate.origin, False, reason)
    return interpreters.judge(candidate, code, "\n".join(lines), versions)


def query_driver(environ: Dict[str, str], cancelled: Callable[[], bool]) -> gpu.Driver:
    """What NVIDIA's driver says through nvidia-smi, or why it says nothing."""
    program = shutil.which(gpu.NVIDIA_SMI[0], path=environ.get("PATH"))
    if program is None:
        return gpu.Driver()
    lines: List[str] = []
    try:
        arguments = [program, *gpu.NVIDIA_SMI[1:]]
        timeout_s = gpu.NVIDIA_SMI_TIMEOUT_S
        code = command.run(arguments, environ, os.path.sep, lines.append, cancelled, timeout_s=timeout_s)
    except TimeoutError:
        return gpu.Driver(problem=said(f"nvidia-smi did not answer within {gpu.NVIDIA_SMI_TIMEOUT_S:g} s"))
    except OSError as error:
        return gpu.Driver(problem=said(f"nvidia-smi could not be started ({error.strerror or error})"))
    return gpu.judge_answer(code, "\n".join(lines))
