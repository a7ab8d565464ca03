# FreeCAD executes this file without a __file__, so everything is in modules.
import cnc_training.gui.start
