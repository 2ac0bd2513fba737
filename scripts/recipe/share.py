"""The landslide's share in each cell of a block, calibrated, as the shipped model's third output (`make share`; `make model` exports with it).

Calibrated on Landslide4Sense's validation chips, against the drawn masks; errors on folds of chips that the calibration has not seen. What is run
by itself exports the shipped weights again: probabilities stay what they are. Runs in the engine of size train.
"""

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parent), str(HERE.parents[1])]

import keras  # noqa: E402
import numpy as np  # noqa: E402
from chips import read_masked  # noqa: E402
from landslidebias.core.engine.learn.decisions import probability  # noqa: E402
from landslidebias.core.engine.learn.deployed import Deployed  # noqa: E402
from landslidebias.core.engine.learn.export import export  # noqa: E402
from landslidebias.core.engine.learn.networks.compact import in_strips  # noqa: E402
from landslidebias.core.engine.learn.networks.parts import CELLS  # noqa: E402
from landslidebias.core.engine.serve.chips import mirrored_blocks  # noqa: E402
from landslidebias.core.engine.serve.runtime import Classifier  # noqa: E402
from landslidebias.core.models.card import STRIP, read_card  # noqa: E402
from landslidebias.core.scenes.blocks import to_blocks  # noqa: E402
from sklearn.model_selection import GroupKFold  # noqa: E402

FOLDS, STEPS, BINS = 5, 30, 15


def drawn(masks: np.ndarray, block: int, cells: int) -> np.ndarray:
    """Return the landslide's share in each cell of the blocks of masks, [blocks, cells, cells]."""
    blocks = np.concatenate([to_blocks(mask, block) for mask in masks])
    side = block // cells
    return blocks.reshape(-1, cells, side, cells, side).mean((2, 4))


def logits(model: keras.Model, blocks: np.ndarray, batch: int = 512) -> np.ndarray:
    """Return the logits of the share in the cells of blocks, [blocks, cells, cells]."""
    only = keras.Model(model.inputs, model.get_layer(CELLS).output)
    starts = range(0, len(blocks), batch)
    parts = [only(np.asarray(blocks[k : k + batch], np.float32), training=False).numpy() for k in starts]
    return np.concatenate(parts)[..., 0]


def fit(logit: np.ndarray, share: np.ndarray) -> tuple[float, float]:
    """Return slope and intercept that make logits shares: Platt's, with shares for targets, by Newton's steps."""
    x = np.stack([logit.ravel(), np.ones(logit.size)], 1).astype(np.float64)
    t, found = share.ravel(), np.array([1.0, 0.0])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ found))
        found = found + np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x, x.T @ (t - p))
    return float(found[0]), float(found[1])


def calibration(logit: np.ndarray, share: np.ndarray, chip: np.ndarray) -> dict:
    """Return the card's entry: the calibration on all cells, and the mean error of the share in bins of equal counts, on held-out folds.

    logit, share: [blocks, cells, cells]; chip: of each block.
    """
    held = np.empty_like(share)
    for seen, rest in GroupKFold(FOLDS).split(logit, groups=chip):
        held[rest] = probability(logit[rest], *fit(logit[seen], share[seen]))
    slope, intercept = fit(logit, share)
    order = np.argsort(held.ravel())
    bins = [(held.ravel()[at].mean(), share.ravel()[at].mean()) for at in np.array_split(order, BINS)]
    return {
        "kind": "platt",
        "slope": slope,
        "intercept": intercept,
        "error": float(np.mean([abs(said - true) for said, true in bins])),
        "mean_share": float(share.mean()),
        "folds": FOLDS,
        "cells": int(share.size),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="folder with landslide4sense")
    parser.add_argument("--classifier", required=True, help="folder with compact.onnx, compact.keras and compact.json")
    args = parser.parse_args()
    folder = Path(args.classifier)
    card, model = read_card(folder / "compact.onnx"), keras.models.load_model(folder / "compact.keras", compile=False)
    images, masks = read_masked(Path(args.data) / "landslide4sense" / "validation")
    blocks = np.concatenate([mirrored_blocks(image, card.block_px, card.context_px) for image in images])
    chip = np.repeat(np.arange(len(images)), len(blocks) // len(images))
    logit = logits(model, blocks)
    found = calibration(logit, drawn(masks, card.block_px, logit.shape[1]), chip)
    deployed = Deployed(
        in_strips(model, card.block_px),
        card.block_px,
        card.calibration["slope"],
        card.calibration["intercept"],
        (found["slope"], found["intercept"]),
    )
    before = Classifier(str(folder / "compact.onnx"))(blocks[:2048]).probability
    export(deployed, replace(card, input=STRIP, share_cells=deployed.share_cells, share_calibration=found), folder / "compact.onnx")
    after = Classifier(str(folder / "compact.onnx"))(blocks[:2048]).probability
    print(f"largest difference of probabilities: {np.abs(after - before).max():.2e}")
    figures = json.loads((folder / "compact.json").read_text(encoding="utf-8"))
    figures["share_calibration"] = found
    (folder / "compact.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(found))


if __name__ == "__main__":
    main()
