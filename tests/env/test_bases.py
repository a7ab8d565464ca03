"""Each supported Python that this machine has can be what an environment is made from."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cnc_training.env import asking, interpreters, state
from cnc_training.env.layout import Layout
from cnc_training.env.recipe import LOCKS, read_lock

VERSIONS = read_lock(LOCKS / "linux-x86_64-cpu.txt").pythons
HOME = os.environ.get("HOME", "")  # before a fixture moves it


@pytest.mark.parametrize("version", VERSIONS)
def test_an_environment_is_made_from_every_supported_python(tiny, version):
    environ = {**os.environ, "HOME": HOME}
    for candidate in interpreters.candidates("", environ, versions=[version]):
        base = asking.ask_interpreter(candidate, [version], environ, lambda: False)
        if base.accepted:
            break
    else:
        pytest.skip(f"there is no Python {version} with venv on this machine")
    tiny.lock.write_text(tiny.lock.read_text().replace("# python: 3.11", f"# python: {version}"))
    tiny.prepare(interpreter=base.path, only=True)
    ready = state.check(Layout.at(tiny.root), read_lock(tiny.lock))
    assert ready.ready and ready.marker["base"]["version"].startswith(version + ".")
    assert list(Path(ready.marker["path"]).glob(f"lib/python{version}/site-packages/tinyone"))
