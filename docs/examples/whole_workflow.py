"""The whole workflow without a window: prepare, generate, train, activate, machine, post.

    PART=part.FCStd PROGRAM=part.ngc freecadcmd whole_workflow.py </dev/null

PART: a document with a CAM Job and its tools. FreeCAD imports this file, hence no __main__, and takes no arguments that
begin with a dash, hence the variables.
"""

import os
import sys
import traceback
from pathlib import Path

import FreeCAD

from cnc_training import api
from cnc_training.cam import compat, post

DATASET = os.environ.get("DATASET", "first_parts")
MODEL = os.environ.get("MODEL", "first_model")
SAMPLES = int(os.environ.get("SAMPLES", "1500"))
EPOCHS = int(os.environ.get("EPOCHS", "40"))
CUSP_MM = 0.03


def main():
    api.prepare_environment()
    api.generate_synthetic(DATASET, samples=SAMPLES).value()
    api.train(MODEL, dataset=DATASET, epochs=EPOCHS).value()
    if api.application().active_model != MODEL:
        # The gate judged it worse, or had too few parts to tell. Ask for this only knowing why.
        api.activate(MODEL, overrule=True)

    document = FreeCAD.openDocument(os.environ["PART"])
    operation = api.add_operation(CuspLimit=CUSP_MM)
    ranking = api.rank(operation)
    document.recompute()
    best = ranking.rows[ranking.chosen]
    print(f"\n{MODEL} chose {best.candidate.key}: {best.verified_time_s:.0f} s")
    post.post_process(compat.parent_job(operation), "linuxcnc", Path(os.environ["PROGRAM"]))


status = 1
try:
    main()
    status = 0
except BaseException:
    traceback.print_exc()
sys.stdout.flush()
os._exit(status)  # freecadcmd ends with 0 otherwise, whatever happened
