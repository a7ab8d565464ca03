from __future__ import annotations

import pytest

from cnc_training.runtime.event_file import crc32c, write_events


def lines(epochs: int) -> list[dict[str, float]]:
    return [{"epoch": n, "loss": 1.0 / n, "validation_loss": 2.0 / n} for n in range(1, epochs + 1)]


@pytest.mark.quick
def test_checksum_is_that_of_the_standard():
    """Test patterns of RFC 3720, B.4."""
    assert crc32c(bytes(32)) == 0x8A9136AA
    assert crc32c(b"\xff" * 32) == 0x62A8AB43
    assert crc32c(bytes(range(32))) == 0x46DD794E


def test_tensorboard_reads_what_was_written(tmp_path):
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    write_events(tmp_path, lines(300))
    read = EventAccumulator(str(tmp_path), size_guidance={"scalars": 0})
    read.Reload()
    assert sorted(read.Tags()["scalars"]) == ["loss", "validation_loss"]
    found = read.Scalars("validation_loss")
    assert [event.step for event in found] == list(range(1, 301))
    assert [event.value for event in found] == pytest.approx([2.0 / n for n in range(1, 301)])


@pytest.mark.quick
def test_a_resumed_run_replaces_its_file_and_tells_each_epoch_once(tmp_path):
    first = write_events(tmp_path, lines(3))
    size = first.stat().st_size
    second = write_events(tmp_path, lines(4))
    assert second == first and [p.name for p in tmp_path.iterdir()] == [first.name]
    assert size < second.stat().st_size < 2 * size
