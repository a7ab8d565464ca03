from __future__ import annotations

import math

import numpy as np
import pytest

from cnc_training.contract import Candidate, ToolSpec
from cnc_training.machining.cutter import Cutter, from_spec
from cnc_training.machining.finishing import LABEL, Finishing, standard_setup
from cnc_training.machining.mesh import make_mesh
from cnc_training.machining.stepover import largest_stepover
from cnc_training.machining.swaths import DIRECTIONS, at_angles, measured_swaths, stepover_of
from cnc_training.runtime.synthetic_mesh import Drawing, Feature, tessellate

BALL = Cutter("ball", 6.0)


def swaths_of(surface, cutter, cusp_mm, number=400):
    mesh = make_mesh(*tessellate(Drawing(30.0, 20.0, [Feature("add", surface)]), 0.8, 4.0))
    job = Finishing(mesh, cutter, standard_setup(mesh), cusp_mm, LABEL)
    pick = np.linspace(0, len(job.probes) - 1, number).astype(int)
    probes = job.probes
    found = measured_swaths(job.maps, probes.point[pick], probes.normal[pick], probes.contact[pick], cutter, cusp_mm)
    return job, found


def test_swath_of_a_ball_on_a_plane_is_the_textbooks_stepover():
    """2 sqrt(2 R h - h^2) apart where passes run up the slope, closer by its cosine where they run along it."""
    _, widths = swaths_of(lambda x, y: 0.5 * x, BALL, 0.02)
    whole = 2 * math.sqrt(2 * 3.0 * 0.02 - 0.02**2)
    assert np.median(widths[:, 0]) == pytest.approx(whole, rel=0.02)
    assert np.median(widths[:, DIRECTIONS // 2]) == pytest.approx(whole / math.sqrt(1.25), rel=0.02)


def test_stepover_leaves_two_percent_uncut():
    widths = np.concatenate([np.full(980, 1.0), np.zeros(20)])
    assert stepover_of(widths, 5.0) == pytest.approx(1.0, rel=1e-4)
    assert stepover_of(np.ones(100), 5.0) == pytest.approx(1 / 0.98, rel=1e-4)
    assert stepover_of(np.ones(100), 0.7) == pytest.approx(0.7)
    drawn = np.random.default_rng(3).gamma(2.0, 0.5, 900)
    for uncut in (0.01, 0.02, 0.1):
        stepover = stepover_of(drawn, 50.0, uncut)
        assert np.maximum(1 - drawn / stepover, 0).mean() == pytest.approx(uncut, rel=1e-9)


def test_width_at_an_angle_lies_between_the_measured_ones():
    widths = np.arange(DIRECTIONS, dtype=float)[None] * np.ones((3, 1))
    found = at_angles(widths, np.radians([15.0, 22.5, 172.5]))
    assert found == pytest.approx([1.0, 1.5, 5.5])  # between 165 degrees and 180, which is 0


@pytest.mark.parametrize(
    "tool, cusp_mm",
    [(ToolSpec("ball", 6.0, 3.0), 0.02), (ToolSpec("bull", 6.0, 1.0), 0.02), (ToolSpec("flat", 6.0, 0.0), 0.1)],
    ids=["ball", "bull", "flat"],
)
def test_stepover_from_swaths_is_near_the_one_that_simulation_solves(tool, cusp_mm):
    """On a wavy part with borders; plane theory is wrong by a factor of several for tools with a flat bottom."""
    cutter = from_spec(tool)
    job, widths = swaths_of(lambda x, y: 1.2 * np.sin(0.35 * x + 0.2 * y), cutter, cusp_mm, 700)
    for column in (0, 3, 6):
        solved = job.solve(Candidate("zigzag", 15.0 * column))
        assert solved.feasible
        told = stepover_of(widths[:, column], largest_stepover(cutter, cusp_mm))
        assert abs(math.log(told / solved.stepover_mm)) < 0.2
