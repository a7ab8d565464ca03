"""Strategy models in memory, in the serving process as well as in a job: each file is loaded once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from pathlib import Path
from typing import Any

from cnc_training.errors import ModelError
from cnc_training.runtime.strategy_model import StrategyModel

_KEPT = 4

_models: OrderedDict[tuple[str, int, int], StrategyModel] = OrderedDict()
_lock = threading.Lock()


def load(request: dict, reporter: Any) -> dict:
    """Load a model and ask its golden request. Raises ModelError when it is refused. request: {"model": path}."""
    model = loaded(Path(str(request["model"])))
    return {"name": model.name, "sha256": model.sha256, "weights_sha256": model.card.weights_sha256}


def unload(request: dict, reporter: Any) -> dict:
    with _lock:
        for key in [k for k in _models if k[0] == str(request["model"])]:
            del _models[key]
    return {"kept": len(_models)}


def loaded(path: Path) -> StrategyModel:
    """The model of a file, kept while the file stays the same. A model in use is not touched by its replacement."""
    try:
        stat = path.stat()
    except OSError as error:
        raise ModelError("model_missing", f"{path.name} cannot be read.", "Choose another model.") from error
    key = (str(path), stat.st_mtime_ns, stat.st_size)
    with _lock:
        if key in _models:
            _models.move_to_end(key)
            return _models[key]
    model = StrategyModel(path)
    with _lock:
        _models[key] = model
        while len(_models) > _KEPT:
            _models.popitem(last=False)
    return model
