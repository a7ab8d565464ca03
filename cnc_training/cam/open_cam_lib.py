"""OpenCAMLib under the name that FreeCAD 0.20 asks for.

Its packages call the module `opencamlib`; FreeCAD 0.20 imports `ocl` alone, and does so while it opens a document with
a 3D Surface or Waterline operation. So the name has to be there from the start, at no cost until it is asked for.
"""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import sys
from types import ModuleType
from typing import Any, Optional

OLD_NAME, NAME = "ocl", "opencamlib"


class _Alias(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Last in line: where there is a module of the old name, that is taken."""

    def find_spec(self, name: str, _path: Any, _target: Any = None) -> Optional[importlib.machinery.ModuleSpec]:
        if name != OLD_NAME or importlib.util.find_spec(NAME) is None:
            return None
        return importlib.machinery.ModuleSpec(OLD_NAME, self)

    def create_module(self, _spec: Any) -> ModuleType:
        self._module = importlib.import_module(NAME)
        self._own_spec = self._module.__spec__
        return self._module

    def exec_module(self, module: ModuleType) -> None:
        module.__spec__ = self._own_spec  # the module is what it was, under two names


def install() -> None:
    """From now on `import ocl` finds OpenCAMLib, where it is installed under its own name."""
    if not any(isinstance(finder, _Alias) for finder in sys.meta_path):
        sys.meta_path.append(_Alias())
