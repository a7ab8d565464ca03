"""The runtime as a program: `python -I -u -X utf8 <addon>/cnc_training/runtime VERB REQUEST.json`.

Python puts this folder first on sys.path; it is replaced by the addon's root at once, so that short module names here
(report, dataset, ...) cannot shadow installed packages.
"""

import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
if sys.path and Path(sys.path[0]).resolve() == _HERE:
    del sys.path[0]
sys.path.insert(0, str(_HERE.parent.parent))

from cnc_training.runtime.verbs import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
