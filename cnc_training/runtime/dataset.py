"""Datasets on disk: shards of plain arrays, and a card written last.

DATASET/shard-00000.npz holds samples 0 to 19, and so on: which shard a sample lies in depends on its number alone, so
that a broken run goes on where it stopped and any machine may make any shard. In a shard, sample n has the arrays
"n/NAME" and its description as JSON in "n/meta" (UTF-8 bytes); "run" holds the settings of the whole run, by which
shards of different runs are told apart. Nothing is pickled.
"""

from __future__ import annotations

import io
import json
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from cnc_training.contract import DatasetCard, dumps
from cnc_training.errors import DatasetError
from cnc_training.models.datasets import CARD_FILE, SCHEMA_VERSION, read_card
from cnc_training.paths import file_sha256, write_atomic
from cnc_training.runtime.labels import LABEL_ARRAYS, LabelledPart
from cnc_training.wording import said

SHARD_SAMPLES = 20
MAX_SHARD_BYTES = 512 * 2**20
MAX_UNPACKED_BYTES = 2**31  # of a shard: a small file can unpack to more than any memory


def shard_name(number: int) -> str:
    return f"shard-{number:05d}.npz"


def shard_bytes(run: dict[str, Any], samples: dict[int, LabelledPart]) -> bytes:
    """A shard's file. The same samples give the same bytes."""
    arrays: dict[str, Any] = {"run": _text(json.dumps(run, sort_keys=True))}
    for index in sorted(samples):
        part = samples[index]
        arrays[f"{index}/meta"] = _text(json.dumps(part.meta, sort_keys=True))
        for name in sorted(part.arrays):
            arrays[f"{index}/{name}"] = part.arrays[name]
    stream = io.BytesIO()
    np.savez_compressed(stream, **arrays)
    return stream.getvalue()


def read_shard(path: Path) -> tuple[dict[str, Any], dict[int, LabelledPart]]:
    """(run, samples by number). Raises DatasetError naming the shard when it is damaged."""
    try:
        if path.stat().st_size > MAX_SHARD_BYTES:
            raise ValueError(said("too large"))
        with zipfile.ZipFile(path) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > MAX_UNPACKED_BYTES:
                raise ValueError(said("too large when it is unpacked"))
        with np.load(path, allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in archive.files}
        run = json.loads(bytes(arrays.pop("run")).decode("utf-8"))
        samples: dict[int, LabelledPart] = {}
        for name in [n for n in arrays if n.endswith("/meta")]:
            samples[int(name.split("/")[0])] = LabelledPart(json.loads(bytes(arrays.pop(name)).decode("utf-8")))
        for name, values in arrays.items():
            index, _, rest = name.partition("/")
            samples[int(index)].arrays[rest] = values
        for part in samples.values():
            if part.arrays and any(name not in part.arrays for name in LABEL_ARRAYS):
                raise ValueError(said("a label is missing"))
    except (
        OSError, ValueError, TypeError, KeyError, EOFError, zipfile.BadZipFile, zlib.error, NotImplementedError,
        RecursionError,
    ) as error:  # fmt: skip
        raise DatasetError(
            "shard_damaged", f"{path.name} is damaged: {error}.", "Generate the dataset again with resume."
        ) from error
    return run, samples


class Dataset:
    """An opened dataset. damaged: shard name -> why it is left out; the rest is usable.

    Raises DatasetError when there is no card, or nothing that could be used.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = Path(folder)
        self.card = read_card(self.folder)
        self.damaged: dict[str, str] = {}
        self._sound: list[str] = []
        for name, expected in sorted(self.card.shards.items()):
            path = self.folder / name
            if not path.is_file():
                self.damaged[name] = f"{name} is missing."
            elif file_sha256(path) != expected:
                self.damaged[name] = f"{name} is not what the card says (SHA-256)."
            else:
                self._sound.append(name)
        if not self._sound:
            raise DatasetError(
                "dataset_empty", f"The dataset {self.folder.name} has no usable shard.", "Generate it again."
            )

    def __iter__(self) -> Iterator[LabelledPart]:
        """Usable samples in the order of their numbers."""
        for name in self._sound:
            _, samples = read_shard(self.folder / name)
            for index in sorted(samples):
                if samples[index].usable:
                    yield samples[index]


def write_card(folder: Path, card: DatasetCard) -> None:
    write_atomic(Path(folder) / CARD_FILE, json.dumps(json.loads(dumps(card)), indent=1, sort_keys=True).encode())


def make_card(folder: Path, name: str, run: dict[str, Any], shards: Iterable[str]) -> DatasetCard:
    """The card of the shards in a folder: hashes, families, and how often which candidate is best."""
    families: Counter[str] = Counter()
    balance: Counter[str] = Counter()
    hashes, count = {}, 0
    for shard in sorted(shards):
        _, samples = read_shard(folder / shard)
        hashes[shard] = file_sha256(folder / shard)
        for part in samples.values():
            count += 1
            families[str(part.meta.get("family", "curated"))] += 1
            balance[str(part.meta.get("best", "none"))] += 1
    return DatasetCard(
        SCHEMA_VERSION,
        name,
        int(run["generator_version"]),
        int(run["kernel_version"]),
        int(run["seed"]),
        count,
        run,
        dict(sorted(families.items())),
        dict(sorted(balance.items())),
        hashes,
        time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    )


def _text(text: str) -> np.ndarray:
    return np.frombuffer(text.encode("utf-8"), dtype=np.uint8)
