"""Parts and cutters of the kernel's tests."""

from __future__ import annotations

import machining_parts
import pytest

from cnc_training.machining.cutter import Cutter
from cnc_training.machining.mesh import Mesh

CUTTERS = {"ball": Cutter("ball", 6.0), "bull": Cutter("bull", 6.0, 1.0), "flat": Cutter("flat", 6.0)}


@pytest.fixture(scope="session", params=sorted(machining_parts.PARTS))
def part(request: pytest.FixtureRequest) -> Mesh:
    """Each of the small parts in turn."""
    return Mesh.from_triangles(machining_parts.PARTS[request.param]())


@pytest.fixture(scope="session", params=sorted(CUTTERS))
def cutter(request: pytest.FixtureRequest) -> Cutter:
    """A ball, a bull and a flat end mill of 6 mm in turn."""
    return CUTTERS[request.param]


@pytest.fixture(scope="session")
def bowl() -> Mesh:
    return Mesh.from_triangles(machining_parts.bowl_and_slot())
