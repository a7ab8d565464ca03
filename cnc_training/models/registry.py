"""Which strategy models there are, which one is in use, and which was before.

A folder with NAME.onnx and NAME.pt, and registry.json, which alone says what is active: files copied in by hand are
listed, never activated by themselves. "base" is the model that comes with the addon; it is active until another is.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from cnc_training.contract import KERNEL_VERSION, GateVerdict, ModelCard, from_json, to_json
from cnc_training.errors import ModelError
from cnc_training.models import card as cards
from cnc_training.models import gate
from cnc_training.paths import RESOURCES, file_sha256, write_atomic

BASE = "base"
BASE_FILE = RESOURCES / "models" / "base.onnx"
REGISTRY_FILE = "registry.json"
MAX_NAME = 64
MAX_HISTORY = 20
_NAME = re.compile(r"[A-Za-z0-9_-]+")
_RESERVED = {"con", "prn", "aux", "nul", *(f"{p}{i}" for p in ("com", "lpt") for i in range(1, 10))}


@dataclass(frozen=True)
class ModelEntry:
    """One strategy model as a list shows it. card is None when error says why it cannot be read."""

    name: str
    path: Path  # the .onnx, or the .pt where there is no .onnx
    card: Optional[ModelCard]
    known: bool  # its hash is one that was made here, shipped, or confirmed by the user
    active: bool
    error: str = ""
    verdict: Optional[GateVerdict] = None

    @property
    def outdated(self) -> bool:
        """Trained on labels of another kernel: its choices may be worse than its card says."""
        return self.card is not None and self.card.kernel_version != KERNEL_VERSION


def sanitise_name(text: str) -> str:
    """A model or dataset name of [A-Za-z0-9_-]+ that is close to text. Raises ModelError when nothing is left."""
    name = re.sub(r"[^A-Za-z0-9_-]+", "_", text.strip()).strip("_")[:MAX_NAME].strip("_")
    if not name:
        raise ModelError("name_empty", "The name is empty.", "Use letters, digits, _ and -.")
    if name.lower() in _RESERVED or name.lower() == BASE:
        raise ModelError("name_reserved", f"The name {name} is reserved.", "Choose another name.")
    return name


def check_name(name: str) -> str:
    """name itself when it is one already. Raises ModelError otherwise."""
    if sanitise_name(name) != name:
        raise ModelError("name_invalid", f"{name!r} cannot be a name.", f"Use for example {sanitise_name(name)}.")
    return name


def _verdict(stored: Any) -> Optional[GateVerdict]:
    try:
        return from_json(GateVerdict, stored) if stored else None
    except (TypeError, ValueError):  # written by another version
        return None


class ModelRegistry:
    """The models folder with its registry.json. Every change is one atomic write; reading never changes anything."""

    def __init__(self, folder: Path, base_file: Path = BASE_FILE) -> None:
        self.folder = Path(folder)
        self.base_file = Path(base_file)
        self._hashes: Dict[Path, Tuple[Tuple[int, int, int], str]] = {}  # of files as they were last seen

    # --- reading ---------------------------------------------------------------------------------------------

    @property
    def active(self) -> str:
        """The name of the model in use; "" when there is none and the rule-based choice is used."""
        state = self._state()
        name = str(state["active"])
        if name and not self._why_unusable(name, state):
            return name
        return BASE if self._find(BASE) is not None else ""

    @property
    def active_problem(self) -> str:
        """Why the model that was made the active one is not in use, in one sentence; "" when it is."""
        state = self._state()
        name = str(state["active"])
        return self._why_unusable(name, state) if name else ""

    @property
    def previous(self) -> str:
        """The model that rollback returns to; "" when there is none."""
        active, state = self.active, self._state()
        for name in reversed(state["history"]):
            if name != active and not self._why_unusable(name, state):
                return str(name)
        return BASE if active != BASE and self._find(BASE) is not None else ""

    @property
    def active_path(self) -> Optional[Path]:
        return self._find(self.active) if self.active else None

    def entries(self) -> List[ModelEntry]:
        """The base model first, then all in the folder by name."""
        state, active = self._state(), self.active
        names = sorted({p.stem for p in self._files()} - {BASE}, key=str.lower)
        found = [BASE, *names] if self._find(BASE) is not None else names
        return [self._entry(name, state, active) for name in found if self._find(name) is not None]

    def entry(self, name: str) -> ModelEntry:
        return self._entry(name, self._state(), self.active)

    def path(self, name: str) -> Path:
        """The .onnx (or .pt) of a model. Raises ModelError when there is none of that name."""
        found = self._find(name)
        if found is None:
            raise ModelError("model_missing", f"There is no strategy model {name}.", "Choose one from the list.")
        return found

    def card(self, name: str) -> ModelCard:
        return cards.read_card(self.path(name))

    def is_known(self, path: Path) -> bool:
        """Was this file made here, shipped with the addon, or confirmed by the user?"""
        return self._is_known(Path(path), self._state())

    def judge(self, name: str) -> GateVerdict:
        """The gate's verdict on a model against the active and the base model, from the evidence in its card."""
        active, base = self.active, self._find(BASE)
        active_card = self.card(active) if active and active != name else None
        base_card = cards.read_card(base) if base is not None and name != BASE else None
        return gate.judge_card(self.card(name), active_card, base_card)

    # --- changing --------------------------------------------------------------------------------------------

    def register(self, name: str) -> ModelEntry:
        """Take in what a training job published: its hashes become known and its verdict is kept. Not activated."""
        check_name(name)
        state = self._state()
        for path in (self.folder / f"{name}.onnx", self.folder / f"{name}.pt"):
            if path.is_file():
                state["known"][file_sha256(path)] = path.name
        self.path(name)
        state["verdicts"][name] = to_json(self.judge(name))
        self._write(state)
        return self.entry(name)

    def trust(self, name: str) -> None:
        """The user confirmed a file that came from elsewhere; its hash is asked about only once."""
        state = self._state()
        for path in (self.folder / f"{name}.onnx", self.folder / f"{name}.pt"):
            if path.is_file():
                state["known"][file_sha256(path)] = path.name
        self._write(state)

    def activate(self, name: str, overrule: bool = False) -> GateVerdict:
        """Make a model the one in use, if the gate passes it or a person overrules the gate; the verdict is recorded.

        Raises ModelError when the file is unknown, unreadable, or judged worse and not overruled. The golden request
        of its card must have been answered before (the runtime's part).
        """
        path = self.path(name)
        card = cards.read_card(path)
        if path.suffix != ".onnx":
            raise ModelError("model_format", f"{name} has no .onnx file.", "Train or fork it again to export one.")
        cards.check_onnx(cards.read_model(path), path.name)
        if not self.is_known(path):
            raise ModelError("model_unknown", f"{path.name} came from elsewhere.", "Confirm that you trust it first.")
        if name == BASE:
            verdict = GateVerdict(True, "The base model that comes with the addon.", BASE)
        else:
            verdict = self.judge(name)
        if not verdict.passed:
            if not overrule:
                raise ModelError("gate_refused", f"{card.name or name} was not activated: {verdict.reason}", "")
            verdict.overruled = True
        state = self._state()
        active = self.active
        if active and active != name:
            state["history"] = [*state["history"], active][-MAX_HISTORY:]
        state["active"] = name
        state["verdicts"][name] = to_json(verdict)
        self._write(state)
        return verdict

    def rollback(self) -> str:
        """Return to the model before the active one; its name. Raises ModelError when there is none."""
        target = self.previous
        if not target:
            raise ModelError("no_previous", "There is no earlier strategy model to return to.", "")
        state = self._state()
        history = [n for n in state["history"] if not self._why_unusable(n, state)]
        while history and history[-1] != target:
            history.pop()
        state["history"] = history[:-1]
        state["active"] = target
        self._write(state)
        return target

    # --- inside ----------------------------------------------------------------------------------------------

    def _files(self) -> List[Path]:
        try:
            found = list(self.folder.iterdir())
        except OSError:  # it is not there, or may not be looked into
            return []
        return [p for p in found if p.suffix in (".onnx", ".pt") and _NAME.fullmatch(p.stem) and p.is_file()]

    def _find(self, name: str) -> Optional[Path]:
        if name == BASE:
            return self.base_file if self.base_file.is_file() else None
        if not _NAME.fullmatch(name):
            return None
        for suffix in (".onnx", ".pt"):
            path = self.folder / (name + suffix)
            if path.is_file():
                return path
        return None

    def _why_unusable(self, name: str, state: Dict[str, Any]) -> str:
        """In one sentence why a model that was activated once cannot be used now; "" when it can be."""
        path = self._find(name)
        if path is None or path.suffix != ".onnx":
            return f"The file of the strategy model {name} is gone."
        if not self._is_known(path, state):
            return f"{path.name} was replaced by another file, which has to be activated before it is used."
        return ""

    def _is_known(self, path: Path, state: Dict[str, Any]) -> bool:
        if path.parent == self.base_file.parent:
            return True
        try:
            stat = path.stat()
            seen = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
            if self._hashes.get(path, ((0, 0, 0), ""))[0] != seen:
                if stat.st_size > cards.MAX_MODEL_BYTES or not path.is_file():
                    return False
                self._hashes[path] = (seen, file_sha256(path))
        except OSError:
            return False
        return self._hashes[path][1] in state["known"]

    def _entry(self, name: str, state: Dict[str, Any], active: str) -> ModelEntry:
        path = self.path(name)
        verdict = _verdict(state["verdicts"].get(name))
        try:
            card = cards.read_card(path)
        except ModelError as error:
            return ModelEntry(name, path, None, False, name == active, error.message, verdict)
        return ModelEntry(name, path, card, self._is_known(path, state), name == active, "", verdict)

    def _state(self) -> Dict[str, Any]:
        """registry.json; a missing or damaged one reads as empty, so that the base model stays usable."""
        data: Any = {}
        path = self.folder / REGISTRY_FILE
        if path.is_file():
            try:
                data = json.loads(path.read_text(encoding="utf-8"))
            except (OSError, ValueError, RecursionError):
                data = {}
        data = data if isinstance(data, dict) else {}
        known, verdicts, history = data.get("known"), data.get("verdicts"), data.get("history")
        return {
            "version": 1,
            "active": data["active"] if isinstance(data.get("active"), str) else "",
            "history": [str(n) for n in history] if isinstance(history, list) else [],
            "verdicts": verdicts if isinstance(verdicts, dict) else {},
            "known": known if isinstance(known, dict) else {},
        }

    def _write(self, state: Dict[str, Any]) -> None:
        data = json.dumps(state, indent=1, sort_keys=True).encode("utf-8")
        write_atomic(self.folder / REGISTRY_FILE, data, wait=False)
