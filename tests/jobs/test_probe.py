"""The probe of the runtime."""

from __future__ import annotations

import io

import pytest

from cnc_training.runtime.report import Reporter

pytestmark = pytest.mark.runtime


def test_the_probe_tells_driver_torch_and_device_apart():
    from cnc_training.runtime import probe

    result = probe.run({"cpu_only": True}, Reporter(io.BytesIO()))
    assert result["device"] == "cpu"
    assert set(result) == {"python", "machine", "packages", "driver", "torch", "device"}
    assert result["torch"]["cuda_usable"] or result["torch"]["reason"]
    assert result["driver"]["gpus"] or result["driver"]["reason"]
