"""How a test script inside FreeCAD gets its arguments and hands back its answer."""

import json
import os
import sys
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent.parent
sys.path.insert(0, str(ROOT))


def run(main):
    """Calls main(arguments), writes its value as JSON, and ends FreeCAD with a status that can be relied on."""
    status = 1
    try:
        answer = main(json.loads(os.environ["CNC_TEST_ARGS"]))
        Path(os.environ["CNC_TEST_ANSWER"]).write_text(json.dumps(answer), encoding="utf-8")
        status = 0
    except BaseException:
        traceback.print_exc()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
