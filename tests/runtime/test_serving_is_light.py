"""The serving process has to start quickly and to stay small: it answers with ONNX Runtime alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.runtime


def test_ranking_loads_neither_torch_nor_onnx():
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "import cnc_training.runtime.rank\n"
        "loaded = {'torch', 'onnx', 'onnxscript'} & set(sys.modules)\nassert not loaded, loaded"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
