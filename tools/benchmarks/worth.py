"""What data, inputs and fine-tuning are worth: learning curve, ablation, and a family that the model never saw.

    tools/bench worth --dataset FOLDER [--only curve,ablation,fine_tuning] [--sizes 250,500,1000] [--seeds 1,2,3]
                      [--epochs 40] [--features v2] [--family mould] [--parts 20] [--json FILE]

Everything is judged on the test parts of the dataset (a fifth, by each part's own hash), which nothing here is trained
on, by their labels: model_only and verified regret. Nothing is chosen by these figures.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import torch  # noqa: E402
from torch import nn  # noqa: E402

from cnc_training.runtime import features as columns  # noqa: E402
from cnc_training.runtime import judging, loss, training  # noqa: E402
from cnc_training.runtime.dataset import Dataset  # noqa: E402
from cnc_training.runtime.learning_data import LearningData, learning_data, split  # noqa: E402
from cnc_training.runtime.network import load_arrays, make_network, state_arrays  # noqa: E402
from cnc_training.runtime.synthetic_families import FAMILIES, MIXED_OF  # noqa: E402
from cnc_training.runtime.train import FINE_TUNE_RATE  # noqa: E402

PARTS = ("curve", "ablation", "fine_tuning")
RATE = 0.002
INPUTS: Dict[str, Callable[[LearningData], LearningData]] = {}


def main() -> int:
    options = _options()
    data = learning_data(Dataset(options.dataset))
    groups = split(data.part, options.seeds[0])
    result: dict = {"samples": len(data), "parts": {name: len(index) for name, index in groups.items()}, "rows": []}
    for name in options.only:
        for row in {"curve": curve, "ablation": ablation, "fine_tuning": fine_tuning}[name](options, data, groups):
            result["rows"].append({"what": name, **row})
            print(json.dumps(result["rows"][-1]), flush=True)
    if options.json:
        Path(options.json).write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return 0


def curve(options: argparse.Namespace, data: LearningData, groups: Dict[str, np.ndarray]):
    """Regret by number of training samples and seed; the last size is all of them."""
    test = data.select(groups["test"])
    for size in [s for s in options.sizes if s < len(groups["train"])] + [len(groups["train"])]:
        for seed in options.seeds:
            kept = np.random.default_rng([seed, 4]).permutation(groups["train"])[:size]
            network = trained(options, data.select(kept), data.select(groups["validation"]), seed)
            yield {"samples": int(size), "seed": seed, **judged(options, network, data.select(kept), test)}


def ablation(options: argparse.Namespace, data: LearningData, groups: Dict[str, np.ndarray]):
    """Regret without an input, without a part of the loss, or without a family of parts in training."""
    seed = options.seeds[0]
    for name, change in {"nothing": lambda d: d, **INPUTS}.items():
        changed = change(data)
        learned = changed.select(groups["train"])
        network = trained(options, learned, changed.select(groups["validation"]), seed)
        yield {"without": name, **judged(options, network, learned, changed.select(groups["test"]))}
    weight, loss.CHOICE = loss.CHOICE, 0.0
    try:
        learned = data.select(groups["train"])
        network = trained(options, learned, data.select(groups["validation"]), seed)
        yield {"without": "regret in the loss", **judged(options, network, learned, data.select(groups["test"]))}
    finally:
        loss.CHOICE = weight
    family = np.array([str(about.get("family", "curated")) for about in data.about])
    for name in sorted(set(family)):
        kept = {group: index[family[index] != name] for group, index in groups.items()}
        learned = data.select(kept["train"])
        network = trained(options, learned, data.select(kept["validation"]), seed)
        yield {"without": f"family {name}", **judged(options, network, learned, data.select(groups["test"]))}


def fine_tuning(options: argparse.Namespace, data: LearningData, groups: Dict[str, np.ndarray]):
    """A model that never saw a family, before and after fine-tuning on a few parts of it: regret there, elsewhere."""
    family = np.array([str(about.get("family", "curated")) for about in data.about])
    unseen = {options.family, *(["mixture"] if options.family in MIXED_OF else [])}
    known = ~np.isin(family, sorted(unseen))
    test_there = groups["test"][family[groups["test"]] == options.family]
    test_elsewhere = groups["test"][known[groups["test"]]]
    for seed in options.seeds:
        learned = data.select(groups["train"][known[groups["train"]]])
        network = trained(options, learned, data.select(groups["validation"][known[groups["validation"]]]), seed)
        few = np.random.default_rng([seed, 5]).permutation(groups["train"][family[groups["train"]] == options.family])
        few = few[: options.parts]
        held = max(2, round(0.15 * len(few)))
        tuned = trained(options, data.select(few[held:]), data.select(few[:held]), seed, network)
        for where, index in (("there", test_there), ("elsewhere", test_elsewhere)):
            for when, model in (("before", network), ("after", tuned)):
                row = judged(options, model, learned, data.select(index))
                yield {"family": options.family, "parts": len(few), "seed": seed, "where": where, "when": when, **row}


def trained(
    options: argparse.Namespace, learned: LearningData, validation: LearningData, seed: int,
    base: Optional[nn.Module] = None,
) -> nn.Module:  # fmt: skip
    """A network as the product trains it; with a base as the product fine-tunes."""
    torch.manual_seed(seed)
    network = make_network(options.features)
    if base is None:
        training.fit_normalisation(network, learned)
    else:
        load_arrays(network, state_arrays(base))
    rate = RATE if base is None else RATE * FINE_TUNE_RATE
    plan = training.Plan(options.features, options.epochs, rate, seed, max(8, options.epochs // 4), "")
    training.train(network, plan, learned, validation, lambda _epoch, _line: None, lambda: None)
    return network


def judged(options: argparse.Namespace, network: nn.Module, learned: LearningData, test: LearningData) -> dict:
    found = judging.held_out_metrics(
        test, training.predict(network, options.features, test), judging.single_best_of(learned)
    )
    return {
        "n_rows": found["n_rows"],
        "n_parts": found["n_parts"],
        "model_only": found["model_only"]["regret_mean"],
        "verified": found["verified"]["regret_mean"],
        "spearman": found["model_only"]["spearman"],
    }


def _blanked(names: Sequence[str]) -> Callable[[LearningData], LearningData]:
    at = [columns.COLUMNS.index(name) for name in names]

    def change(data: LearningData) -> LearningData:
        rows = data.rows.copy()
        rows[..., at] = 0.0
        return dataclasses.replace(data, rows=rows)

    return change


INPUTS.update(
    maps=lambda data: dataclasses.replace(data, maps=np.zeros_like(data.maps)),
    analytic=_blanked(columns.ANALYTIC),
    links=_blanked(columns.LINKS),
    descriptors=_blanked(columns.DESCRIPTORS),
    machine=_blanked(columns.MACHINE),
)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tools/bench worth", description=__doc__.splitlines()[0])
    parser.add_argument("--dataset", type=Path, required=True)
    parser.add_argument("--only", default=",".join(PARTS), help="some of " + ",".join(PARTS))
    parser.add_argument("--sizes", default="250,500,1000,2000,4000", help="training samples; all of them come last")
    parser.add_argument("--seeds", default="1,2,3")
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--features", default="v2", choices=("v1", "v2"))
    parser.add_argument(
        "--family", default="mould", choices=[*FAMILIES], help="of fine_tuning: the one not seen before"
    )
    parser.add_argument("--parts", type=int, default=20, help="of that family, to fine-tune on")
    parser.add_argument("--json", help="write everything to this file")
    options = parser.parse_args()
    options.only = [word for word in options.only.split(",") if word]
    options.sizes = _numbers(options.sizes)
    options.seeds = _numbers(options.seeds)
    unknown = [name for name in options.only if name not in PARTS]
    if unknown:
        parser.error(f"--only does not know {unknown[0]}; it knows {', '.join(PARTS)}")
    torch.set_num_threads(1)
    return options


def _numbers(text: str) -> List[int]:
    return [int(word) for word in text.split(",") if word]


if __name__ == "__main__":
    sys.exit(main())
