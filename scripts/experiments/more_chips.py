"""What more chips to learn from are worth: the shipped weights trained on, with half of the validation chips besides, measured on the other half.

A third stage like the recipe's second, from the shipped model, taught by it: on the training chips alone, and with either half of the validation chips
besides. Both, and the mean of their weights with the shipped ones, are held in pairs against the shipped model on the half that was not learnt from.
Intervals by a bootstrap over chips, of the differences. Writes results/more_chips.json (`make more`).
"""

import argparse
import json
import sys
from dataclasses import asdict, replace
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parents[1] / "recipe"), str(HERE.parents[1])]

import keras  # noqa: E402
import numpy as np  # noqa: E402
from chips import grid_blocks, read_masked  # noqa: E402
from land import all_land, fitted  # noqa: E402
from landslidebias.core.engine.learn.networks.compact import CONTEXT  # noqa: E402
from landslidebias.core.engine.learn.scores import ranking_scores  # noqa: E402
from landslidebias.core.engine.serve.chips import mirrored_blocks  # noqa: E402
from landslidebias.core.models.card import SHIPPED  # noqa: E402
from make_model import average  # noqa: E402
from shipped import SECOND, Stage, logits, train  # noqa: E402

DRAWS = 500  # of chips, for the interval of the difference


def scores(label: np.ndarray, logit: np.ndarray) -> np.ndarray:
    """Return average precision and best F1 of blocks, [2]; label, logit: [chips, blocks of a chip]."""
    return np.array(ranking_scores(label.ravel(), logit.ravel()))


def gained(label: np.ndarray, before: np.ndarray, after: np.ndarray, rng: np.random.Generator) -> dict:
    """Return both scores and their difference, with 95 % intervals by a bootstrap over chips of the pairs; all [chips, blocks of a chip]."""
    drawn = [rng.integers(len(label), size=len(label)) for _ in range(DRAWS)]
    differences = [scores(label[at], after[at]) - scores(label[at], before[at]) for at in drawn]
    low, high = np.percentile(differences, [2.5, 97.5], axis=0)
    row = zip(("average_precision", "f1"), scores(label, before), scores(label, after), low, high)
    return {name: {"before": a, "after": b, "difference": [b - a, low, high]} for name, a, b, low, high in row}


class Arms:
    """The chips, and what the arms share."""

    def __init__(self, data: Path, work: Path, stage: Stage):
        self.data, self.work, self.stage = data, work, stage
        work.mkdir(parents=True, exist_ok=True)
        self.chips, self.validation = (read_masked(data / "landslide4sense" / name) for name in ("train", "validation"))
        n = len(self.validation[0])
        self.label = grid_blocks(*self.validation, stage.block)[1].reshape(n, -1) >= stage.min_cover
        self.blocks = np.concatenate([mirrored_blocks(image, stage.block, CONTEXT) for image in self.validation[0]])
        order = np.random.default_rng(stage.seed).permutation(n)
        self.halves = {"none": order[:0], "a": order[: n // 2], "b": order[n // 2 :]}

    def said(self, model: keras.Model) -> np.ndarray:
        """Return the logits of all validation blocks, [chips, blocks of a chip]."""
        return logits(model, self.blocks).reshape(self.label.shape)

    def trained(self, half: str) -> keras.Model:
        """Return the network trained on the training chips and a half of the validation chips."""
        stage, path = self.stage, self.work / f"{half}-{self.stage.epochs}-{self.stage.learning_rate:g}.keras"
        if not path.exists():
            more = self.halves[half]
            seen = tuple(np.concatenate([both, other[more]]) for both, other in zip(self.chips, self.validation))
            reference = fitted(self.chips[0].reshape(-1, 3), "Landslide4Sense train")
            land = all_land(self.data, reference, stage.block, stage.context, stage.seed)
            part = path.with_name(f"part-{path.name}")
            train(shipped(), seen, None, stage, lambda line: print(half, line, flush=True), str(part), land)
            part.rename(path)
        return keras.models.load_model(path, compile=False)


def shipped() -> keras.Model:
    """Return the shipped network."""
    return keras.models.load_model(SHIPPED.with_suffix(".keras"), compile=False)


def arguments(doc: str, epochs: int) -> argparse.ArgumentParser:
    """Return what a trial takes whose networks are kept."""
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True, help="folder of the trained networks, which are not trained again")
    parser.add_argument("--epochs", type=int, default=epochs)
    return parser


def main():
    parser = arguments(__doc__, 3)
    parser.add_argument("--halves", nargs="+", choices=("a", "b"), default=("a", "b"))
    args = parser.parse_args()
    arms = Arms(args.data, args.work, replace(SECOND, epochs=args.epochs, seed=3))
    rng, found = np.random.default_rng(SECOND.seed), {"stage": asdict(arms.stage)}
    before = arms.said(shipped())
    for half in args.halves:
        on = arms.halves["b" if half == "a" else "a"]
        for title, name in (("the training chips", "none"), (f"half {half} besides", half)):
            for mean in ("", ", mean with the weights before"):
                model = arms.trained(name)
                after = arms.said(average(shipped(), model) if mean else model)
                found[f"{title}{mean}, on the other half than {half}"] = gained(arms.label[on], before[on], after[on], rng)
    print(json.dumps(found, indent=1))
    args.out.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
