import sys

import FreeCAD
import reporting


def main(_arguments):
    return {
        "on_path": any("cnc_training" in entry for entry in sys.path),
        "imported": sorted(name for name in sys.modules if name.split(".")[0] == "cnc_training"),
        "ocl_alias": any(type(finder).__module__ == "cnc_training.cam.open_cam_lib" for finder in sys.meta_path),
        "version": FreeCAD.Version()[:2],
    }


reporting.run(main)
