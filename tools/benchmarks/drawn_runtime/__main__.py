"""The real runtime with labels that are drawn instead of simulated, so that a dataset is made in seconds."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path[:1] = [str(ROOT), str(HERE), str(ROOT / "tests" / "runtime")]

from cnc_training.runtime import verbs  # noqa: E402

SAMPLES_IN_SHARD = 4


def draw_labels() -> None:
    import drawn_labels

    from cnc_training.runtime import dataset, generate

    generate.label_number = drawn_labels.label_number
    dataset.SHARD_SAMPLES = SAMPLES_IN_SHARD


if __name__ == "__main__":
    if "generate" in sys.argv[1:]:
        draw_labels()
    sys.exit(verbs.main(sys.argv[1:], HERE))
