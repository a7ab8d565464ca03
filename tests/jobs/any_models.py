"""A registry of strategy models whose files hold any bytes, for tests of what happens around it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from cnc_training.contract import GateVerdict, ModelCard
from cnc_training.errors import ModelError
from cnc_training.models.registry import ModelEntry


@dataclass
class AnyModels:
    """A models folder whose files hold any bytes: what the real registry says about real models is tested with it."""

    folder: Path
    active: str = ""
    history: list = field(default_factory=list)
    worse: set = field(default_factory=set)
    unknown: set = field(default_factory=set)
    registered: list = field(default_factory=list)
    active_problem: str = ""

    @property
    def active_path(self):
        return self.path(self.active) if self.active else None

    def path(self, name):
        if not (self.folder / f"{name}.onnx").exists():
            raise ModelError("model_missing", f"There is no strategy model {name}.")
        return self.folder / f"{name}.onnx"

    def is_known(self, path):
        return path.stem not in self.unknown

    def trust(self, name):
        self.unknown.discard(name)

    def judge(self, name):
        return GateVerdict(name not in self.worse, "it is worse" if name in self.worse else "it is no worse")

    def entry(self, name):
        return ModelEntry(name, self.path(name), ModelCard(name=name), True, name == self.active, "", self.judge(name))

    def entries(self):
        return [self.entry(path.stem) for path in sorted(self.folder.glob("*.onnx"))]

    def register(self, name):
        self.registered.append(name)
        return self.entry(name)

    def activate(self, name, overrule=False):
        self.history.append(self.active)
        self.active = name
        return GateVerdict(name not in self.worse, "", overruled=overrule and name in self.worse)

    def rollback(self):
        if not self.history:
            raise ModelError("no_previous", "There is no earlier strategy model to return to.")
        self.active = self.history.pop()
        return self.active
