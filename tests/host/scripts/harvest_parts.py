"""The parts of two open documents, written as meshes to learn from."""

from pathlib import Path

import FreeCAD
import reporting
import small_job

from cnc_training.cam import harvest
from cnc_training.machining.mesh import load_parts


def main(arguments):
    first, job, _controller = small_job.new_job()
    small_job.new_job(small_job.bowl(depth=1.8), diameter=4.0)
    small_job.new_job()  # the same part as the first
    FreeCAD.newDocument("empty")
    found = harvest.open_jobs()
    parts_file, tools = harvest.write_parts(found, Path(arguments["folder"]))
    parts = load_parts(parts_file)
    meshes = [part.load() for part in parts]
    return {
        "jobs": [one.title for one in found],
        "own": [first.Label, job.Label],
        "parts": [part.name for part in parts],
        "bounds": [[corner.tolist() for corner in mesh.bounds] for mesh in meshes],
        "tools": [[tool.kind, tool.diameter_mm] for tool in tools],
    }


reporting.run(main)
