from __future__ import annotations

import numpy as np
import pytest

from cnc_training.contract import CANDIDATES, ToolSpec
from cnc_training.machining.analytic import estimate
from cnc_training.machining.cutter import from_spec
from cnc_training.machining.finishing import LABEL, Finishing, standard_setup
from cnc_training.machining.surface_sample import take_sample
from cnc_training.runtime import matrix
from cnc_training.runtime.coarse_samples import CoarsePart, dilated
from cnc_training.runtime.synthetic import synthetic_part

BALL, BULL, FLAT = (from_spec(tool) for tool in matrix.TOOLS.values())


@pytest.mark.quick
@pytest.mark.parametrize("cutter", [BALL, BULL, FLAT], ids=["ball", "bull", "flat"])
def test_tip_rests_on_the_highest_point_under_the_cutter(cutter):
    """A pin as high as 1 mm: near it the tip stands 1 mm less the rise of the cutter's underside; beyond it, on 0."""
    height = np.zeros((61, 61))
    height[30, 30] = 1.0
    found = dilated(height, cutter, 0.2)
    for cells in (0, 4, 9, 14):
        assert found[30, 30 + cells] == pytest.approx(max(1.0 - float(cutter.profile(0.2 * cells)), 0.0), abs=1e-6)
    assert found[30, 30 + 16] == 0.0


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("cutter", [BALL, BULL], ids=["ball", "bull"])
def test_estimates_from_the_coarse_map_order_candidates_as_those_from_the_exact_one_do(number, cutter):
    mesh, machine = synthetic_part(77, number).mesh, matrix.machines()[1]
    setup = standard_setup(mesh, machine)
    part = CoarsePart(mesh, 6.0)
    coarse = estimate(part.sample(part.look(cutter), 0.02), cutter, 0.02, machine, setup, CANDIDATES)
    job = Finishing(mesh, cutter, setup, 0.02, LABEL)
    exact = estimate(take_sample(job.maps, job.probes, cutter, 0.02), cutter, 0.02, machine, setup, CANDIDATES)
    zigzags = [i for i, c in enumerate(CANDIDATES) if c.pattern == "zigzag"]
    wrong = np.log(coarse.time_s / exact.time_s)[zigzags]
    assert abs(wrong.mean()) < 0.15 and wrong.std() < 0.08


def test_a_wide_tool_misses_more_than_a_narrow_one():
    part = CoarsePart(synthetic_part(77, 2).mesh, 6.0)
    missed = [part.look(from_spec(ToolSpec("ball", d, d / 2))).missed_mm2 for d in (3.0, 6.0, 12.0)]
    assert missed == sorted(missed) and missed[2] > missed[0]
