"""The real runtime (leash, report, verbs, serve) with the handlers of behaviours.py: every way a child can behave."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[0] = str(HERE.parent.parent.parent)
sys.path.append(str(HERE))

from cnc_training.runtime import serve, verbs  # noqa: E402

for verb in ("generate", "train", "fine-tune", "evaluate"):
    verbs.HANDLERS[verb] = "behaviours:run"
serve.SERVED.update(rank="behaviours:rank", load="behaviours:load", unload="behaviours:unload")
sys.modules["cnc_training.runtime.rank"] = sys.modules[__name__]  # preloaded by the predictor

if __name__ == "__main__":
    sys.exit(verbs.main(sys.argv[1:], HERE))
