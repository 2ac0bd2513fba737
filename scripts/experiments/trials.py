"""What was tried to call blocks better without training anew, and what holds the shipped model back (`make trials`).

On Landslide4Sense's validation chips: the mean over a block's eight symmetries, what the neighbours' probabilities and the chip's colours add, what
the cells' shares add, and how it does without the blocks that are a little covered. What is fitted is fitted on four fifths of the chips and measured
on the fifth, in turn. Writes results/trials.json.
"""

import argparse
import json
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2] / ".build" / "plugins"), str(Path(__file__).resolve().parents[1] / "recipe")]

import numpy as np  # noqa: E402
from chips import grid_blocks, read_masked  # noqa: E402
from landslidebias.core.engine.learn.scores import ranking_scores  # noqa: E402
from landslidebias.core.engine.serve.chips import mirrored_blocks  # noqa: E402
from landslidebias.core.engine.serve.runtime import Classifier  # noqa: E402
from landslidebias.core.models.card import SHIPPED, read_card  # noqa: E402
from sklearn.linear_model import LogisticRegression  # noqa: E402
from sklearn.model_selection import GroupKFold  # noqa: E402

AT_ONCE = 1024
BORDERS = (0.05, 0.2), (1e-9, 0.1), (1e-9, 0.3)  # from which cover on, and below which, a block is left out
AROUND = [(row, col) for row in (-1, 0, 1) for col in (-1, 0, 1) if (row, col) != (0, 0)]


def asked(classifier: Classifier, blocks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the logits [n, 8] of the blocks in their symmetries, as they are first, and their cells' shares [n, 36] as they are."""
    logits, share = [], np.zeros(0)
    for flipped in (False, True):
        for turns in range(4):
            found = []
            for at in range(0, len(blocks), AT_ONCE):
                part = np.rot90(blocks[at : at + AT_ONCE].astype(np.float32), turns, (1, 2))
                found.append(classifier(np.ascontiguousarray(part[:, :, ::-1] if flipped else part), False, True))
            p = np.clip(np.concatenate([one.probability for one in found]), 1e-7, 1 - 1e-7)
            logits.append(np.log(p / (1 - p)))
            if len(logits) == 1:
                share = np.concatenate([one.share for one in found]).reshape(len(blocks), -1)
    return np.stack(logits, 1), share


def beside(logit: np.ndarray, side: int) -> np.ndarray:
    """Return what the blocks beside each say, mean and largest, and the mean of its chip, [n, 3]; side: blocks of a chip's side."""
    chips = logit.reshape(-1, side, side)
    wide = np.pad(chips, ((0, 0), (1, 1), (1, 1)), constant_values=np.nan)
    near = np.stack([wide[:, 1 + row : side + 1 + row, 1 + col : side + 1 + col] for row, col in AROUND], -1)
    whole = np.broadcast_to(chips.mean((1, 2), keepdims=True), chips.shape)
    return np.stack([np.nanmean(near, -1), np.nanmax(near, -1), whole], -1).reshape(-1, 3)


def fitted(features: list[np.ndarray], label: np.ndarray, chip: np.ndarray) -> list[float]:
    """Return average precision and F1 of a logistic regression, each chip judged by one that has not seen it."""
    x = np.column_stack(features)
    x, said = (x - x.mean(0)) / x.std(0), np.zeros(len(label))
    for fit, held in GroupKFold(5).split(x, label, chip):
        said[held] = LogisticRegression(C=10, max_iter=1000).fit(x[fit], label[fit]).decision_function(x[held])
    return rounded(label, said)


def rounded(label: np.ndarray, said: np.ndarray) -> list[float]:
    """Return average precision and the best F1."""
    return [round(score, 4) for score in ranking_scores(label, said)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    card = read_card(SHIPPED)
    images, masks = read_masked(args.data / "landslide4sense" / "validation")
    own, cover = grid_blocks(images, masks, card.block_px)
    blocks = np.concatenate([mirrored_blocks(image, card.block_px, card.context_px) for image in images])
    side = images.shape[1] // card.block_px
    label, chip = cover >= 0.1, np.repeat(np.arange(len(images)), side * side)
    logits, share = asked(Classifier(str(SHIPPED), batch=card.batch), blocks)
    logit, mean = logits[:, 0], logits.mean(1)
    shares = [np.log(share.mean(1) + 1e-4), np.log(np.sort(share, 1)[:, -4] + 1e-4), (share > 0.5).mean(1), (share > 0.3).mean(1)]
    colours = [own.mean((1, 2)), own.std((1, 2)), np.repeat(images.mean((1, 2)), side * side, axis=0)]
    found = {
        "as it is": rounded(label, logit),
        "mean over eight symmetries, eight times the cost": rounded(label, mean),
        "with what the blocks beside it say": fitted([logit, beside(logit, side)], label, chip),
        "with that and colours": fitted([logit, beside(logit, side), *colours], label, chip),
        "the mean of the cells' shares alone": rounded(label, share.mean(1)),
        "with the cells' shares": fitted([logit, *shares], label, chip),
        "symmetries and shares": fitted([mean, *shares], label, chip),
    }
    without = {}
    for low, high in BORDERS:
        kept = (cover < low) | (cover >= high)
        without[f"{low:g} to {high:g}"] = {"left out": round(float(1 - kept.mean()), 3), "scores": rounded(label[kept], logit[kept])}
    called = np.argsort(-logit)[: label.sum()]
    false = called[~label[called]]
    missed = np.setdiff1d(np.flatnonzero(label), called)
    border = {
        "false ones that hold some landslide": round(float((cover[false] > 0).mean()), 3),
        "median cover of missed ones": round(float(np.median(cover[missed])), 3),
        "median cover of all": round(float(np.median(cover[label])), 3),
    }
    said = {"blocks": len(label), "average precision and F1": found, "without blocks covered": without, "called as many as there are": border}
    args.out.write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(said, indent=1))


if __name__ == "__main__":
    main()
