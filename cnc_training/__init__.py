"""CNC Training: learned finishing strategies for FreeCAD's CAM workbench. Importing this costs nothing."""

__version__ = "0.1.0"
