from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest

from cnc_training.cam import tessellate_file
from cnc_training.errors import DatasetError
from cnc_training.machining.mesh import load_parts
from cnc_training.runtime import generate, part_folder

pytestmark = pytest.mark.quick


def write_box(path: Path, height: float = 5.0) -> None:
    corners = np.array([[x, y, z] for z in (0.0, height) for y in (0, 8) for x in (0, 10)], dtype=float)
    sides = [(0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5)]
    faces = [f"f {a + 1} {b + 1} {c + 1}\nf {a + 1} {c + 1} {d + 1}" for a, b, c, d in sides]
    path.write_text("\n".join([*(f"v {x} {y} {z}" for x, y, z in corners), *faces]) + "\n")


def stand_in(folder: Path, body: str) -> str:
    """A program in freecadcmd's place. body sees `wanted`, what it was asked."""
    program = folder / "freecadcmd"
    head = f"""#!{sys.executable}
import json, os, pathlib, shutil, time
wanted = json.loads(os.environ['CNC_TRAINING_TESSELLATE'])
folder = pathlib.Path(wanted['folder'])
"""
    program.write_text(head + body + "\n")
    program.chmod(0o755)
    return str(program)


@pytest.fixture
def parts(tmp_path):
    folder = tmp_path / "shop"
    (folder / "deeper").mkdir(parents=True)
    write_box(folder / "a.obj")
    write_box(folder / "deeper" / "b.OBJ", 7.0)
    shutil.copy(folder / "a.obj", folder / "same_as_a.obj")
    (folder / "broken.stl").write_bytes(b"solid nothing")
    (folder / "notes.txt").write_text("not a part")
    return folder


def test_meshes_of_a_folder_are_listed_once_and_damaged_ones_left_out_with_the_reason(parts, tmp_path, reporter):
    found = part_folder.list_parts(parts, tmp_path / "out", "", reporter)
    listed = load_parts(found.parts_file)
    assert [part.name for part in listed] == ["a", "b"]
    assert sorted(float(part.load().bounds[1][2]) for part in listed) == [5.0, 7.0]
    assert list(found.skipped) == ["broken.stl"] and found.skipped["broken.stl"]


def test_folder_without_parts_is_refused(tmp_path, reporter):
    (tmp_path / "empty").mkdir()
    with pytest.raises(DatasetError) as caught:
        part_folder.list_parts(tmp_path / "empty", tmp_path / "out", "", reporter)
    assert caught.value.kind == "no_parts"


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script with a hash-bang")
def test_cad_files_go_through_freecad_one_by_one_and_one_that_kills_it_costs_no_other(parts, tmp_path, reporter):
    for name in ("good.step", "bad.FCStd", "deadly.stp"):
        (parts / name).write_text(name)
    body = f"""
source = pathlib.Path(wanted['source'])
if source.name == 'deadly.stp':
    os.kill(os.getpid(), 9)
if source.name == 'bad.FCStd':
    answer = {{'error': 'it is not a document'}}
else:
    shutil.copy({str(parts / "deeper" / "b.OBJ")!r}, folder / 'good-1.obj')
    answer = {{'files': ['good-1.obj']}}
(folder / 'answer.json').write_text(json.dumps(answer))
"""
    (parts / "deeper" / "b.OBJ").rename(parts / "c.obj")
    body = body.replace("deeper/b.OBJ", "c.obj")
    found = part_folder.list_parts(parts, tmp_path / "out", stand_in(tmp_path, body), reporter)
    assert set(found.skipped) == {"broken.stl", "bad.FCStd", "deadly.stp"}
    assert found.skipped["bad.FCStd"] == "it is not a document"
    assert "without an answer" in found.skipped["deadly.stp"]
    assert (tmp_path / "out" / "step_good-1.obj").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script with a hash-bang")
def test_freecad_that_takes_too_long_is_ended(parts, tmp_path, reporter, monkeypatch):
    monkeypatch.setattr(part_folder, "TIME_LIMIT_S", 0.3)
    (parts / "endless.step").write_text("")
    found = part_folder.list_parts(parts, tmp_path / "out", stand_in(tmp_path, "time.sleep(60)"), reporter)
    assert "more than 0.3 s" in found.skipped["endless.step"]


def test_child_and_parent_speak_of_the_same_things():
    assert part_folder._VARIABLE == tessellate_file.VARIABLE
    assert part_folder._ANSWER_FILE == tessellate_file.ANSWER_FILE


def test_dataset_of_a_folder_knows_its_parts(parts, tmp_path, reporter, monkeypatch):
    labelled = []

    def label(settings, paths, number):
        import drawn_parts

        labelled.append(settings["parts"][number // len(settings["cells"])]["name"])
        return drawn_parts.drawn_part(number)

    monkeypatch.setattr(generate, "label_number", label)
    wanted = {"name": "shop", "folder": str(tmp_path / "set"), "parts_folder": str(parts), "workers": 1}
    generate.run(wanted, reporter)
    assert sorted(set(labelled)) == ["a", "b"] and len(labelled) == 18
    card = json.loads((tmp_path / "set" / "card.json").read_text())
    assert {part["name"] for part in card["parameters"]["parts"]} == {"a", "b"}
