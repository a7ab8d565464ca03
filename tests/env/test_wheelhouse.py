"""The downloads folder: a wheel counts by its hash and its Python; what is fetched in one go is bounded."""

from __future__ import annotations

import hashlib

import pytest

from cnc_training.env.recipe import Requirement
from cnc_training.env.wheelhouse import batches, find, fits

pytestmark = pytest.mark.quick


def requirement(name: str, version: str = "1.0", data: bytes = b"data", size: int = 0, index: str = "") -> Requirement:
    return Requirement(name, version, (hashlib.sha256(data).hexdigest(),), size, index)


@pytest.mark.parametrize(
    "file_name, python, answer",
    [
        ("torch-2.13.0+cpu-cp311-cp311-manylinux_2_28_x86_64.whl", "3.11", True),
        ("torch-2.13.0+cpu-cp312-cp312-manylinux_2_28_x86_64.whl", "3.11", False),
        ("torch-2.13.0-cp310-abi3-manylinux2014_x86_64.whl", "3.12", True),
        ("torch-2.13.0-py2.py3-none-any.whl", "3.13", True),
        ("torch-2.13.0-1-py3-none-any.whl", "3.13", True),
        ("torch-2.12.0-py3-none-any.whl", "3.11", False),
        ("torchvision-2.13.0-py3-none-any.whl", "3.11", False),
        ("torch-2.13.0.tar.gz", "3.11", False),
    ],
)
def test_a_wheel_fits_by_package_version_and_python(file_name, python, answer):
    assert fits(file_name, requirement("torch", "2.13.0"), python) is answer


def test_names_are_compared_as_the_specification_says():
    assert fits("Ml_Dtypes-1.0-py3-none-any.whl", requirement("ml-dtypes"), "3.11")


def test_a_file_with_another_hash_is_not_used_but_told(tmp_path):
    good, bad = tmp_path / "one-1.0-py3-none-any.whl", tmp_path / "two-1.0-py3-none-any.whl"
    good.write_bytes(b"data")
    bad.write_bytes(b"<html>sign in</html>")
    found, spoiled = find(tmp_path, [requirement("one"), requirement("two")], "3.11")
    assert found == {"one": good}
    assert spoiled == [bad]


def test_a_missing_folder_holds_nothing(tmp_path):
    assert find(tmp_path / "none", [requirement("one")], "3.11") == ({}, [])


def test_large_wheels_and_those_of_another_index_are_fetched_alone():
    small, large, other = requirement("s", size=1000), requirement("l", size=10**8), requirement("o", index="cpu")
    assert batches([small, large, other, small]) == [[small, small], [large], [other]]
