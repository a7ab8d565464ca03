# FreeCAD executes this file without a __file__, with and without a window; the rest happens when it is needed.
import cnc_training
from cnc_training.cam import open_cam_lib

open_cam_lib.install()
