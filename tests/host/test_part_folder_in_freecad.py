"""STEP files and documents as parts to learn from, read by a real FreeCAD without the interface."""

from __future__ import annotations

import os
import shutil
import subprocess

import numpy as np
import pytest

from cnc_training.machining.mesh import load_parts
from cnc_training.runtime.part_folder import list_parts

MAKE = """
import FreeCAD, os
folder = os.environ["CNC_TEST_ARGS"]
document = FreeCAD.newDocument("two")
block, post = document.addObject("Part::Box", "Block"), document.addObject("Part::Cylinder", "Post")
block.Length, block.Width, block.Height, post.Radius, post.Height = 30, 20, 6, 6, 9
post.Placement.Base = FreeCAD.Vector(15, 10, 0)
fused = document.addObject("Part::Fuse", "Fused")
fused.Base, fused.Tool = block, post
document.recompute()
document.saveAs(os.path.join(folder, "fused.FCStd"))
fused.Shape.exportStep(os.path.join(folder, "part.step"))
os._exit(0)
"""


class Reporter:
    def check(self) -> None:
        pass

    def progress(self, *_: object) -> None:
        pass

    def log(self, text: str) -> None:
        pass


@pytest.mark.host
@pytest.mark.skipif(shutil.which("freecadcmd") is None, reason="no freecadcmd on the path")
def test_solids_of_step_files_and_documents_become_meshes_and_nonsense_is_left_out(tmp_path):
    freecad = str(shutil.which("freecadcmd"))
    (tmp_path / "shop").mkdir()
    (tmp_path / "make.py").write_text(MAKE)
    environ = {**os.environ, "CNC_TEST_ARGS": str(tmp_path / "shop"), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(
        [freecad, str(tmp_path / "make.py")], env=environ, stdin=subprocess.DEVNULL, timeout=120, check=False
    )
    (tmp_path / "shop" / "broken.step").write_text("nonsense")
    found = list_parts(tmp_path / "shop", tmp_path / "out", freecad, Reporter())
    assert found.skipped == {"broken.step": "Error in reading STEP"}
    parts = {part.name: part.load() for part in load_parts(found.parts_file)}
    assert set(parts) >= {"fcstd_fused-1"}  # the same solid twice is listed once, where both come out alike
    for mesh in parts.values():
        low, high = mesh.bounds
        assert np.allclose(high - low, [30, 20, 9], atol=0.01)
        a, b, c = (mesh.corners()[:, k] for k in range(3))
        volume = float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6)
        assert volume == pytest.approx(30 * 20 * 6 + np.pi * 36 * 3, rel=2e-3)
