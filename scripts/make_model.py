"""Trains the shipped classifier from Landslide4Sense chips: the recipe behind `make model`. Runs in the engine of size train.

Writes compact.onnx (shipped), compact.keras (to train on), compact.log and compact.json (the figures) into --out.
"""

import argparse
import json
import sys
from dataclasses import asdict, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / ".build" / "plugins"))

import numpy as np  # noqa: E402
from landslidebias.core.engine.chips import grid_blocks, read_masked  # noqa: E402
from landslidebias.core.engine.export import export, same  # noqa: E402
from landslidebias.core.engine.networks import FEATURES, Deployed  # noqa: E402
from landslidebias.core.engine.runtime import Classifier  # noqa: E402
from landslidebias.core.engine.training import Recipe, bootstrap, calibrate, choose_thresholds, logits, train  # noqa: E402
from landslidebias.core.matching import Histogram  # noqa: E402
from landslidebias.core.model_card import ModelCard  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", required=True, help="folder with train/ and validation/, each with images/ and masks/"
    )
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=Recipe.epochs)
    parser.add_argument("--export-only", action="store_true", help="calibrate and export the weights in --out again")
    parser.add_argument("--seed", type=int, default=Recipe.seed)
    args = parser.parse_args()
    out, recipe = Path(args.out), replace(Recipe(), epochs=args.epochs, seed=args.seed)
    out.mkdir(parents=True, exist_ok=True)
    with open(out / "compact.log", "a" if args.export_only else "w", encoding="utf-8") as stream:

        def log(line):
            print(line, flush=True)
            stream.write(line + "\n")
            stream.flush()

        log(json.dumps(asdict(recipe)))
        chips, validation = (read_masked(Path(args.data) / split) for split in ("train", "validation"))
        log(f"{len(chips[0])} training chips, {len(validation[0])} validation chips")
        if args.export_only:
            import keras

            model, best = (
                keras.models.load_model(out / "compact.keras"),
                json.loads((out / "compact.json").read_text())["kept"],
            )
            log("exported again, from the weights that are there")
            return finish(model, chips, validation, recipe, best, out, log)
        model, best = train(chips, validation, recipe, log, str(out / "compact.keras"))
        log(f"kept: {json.dumps(best)}")
        return finish(model, chips, validation, recipe, best, out, log)


def finish(model, chips, validation, recipe, best, out, log):
    """Calibrate, choose thresholds, export, and write the figures."""
    blocks, cover = grid_blocks(*validation, recipe.block)
    label, values = cover >= recipe.min_cover, logits(model, blocks)
    slope, intercept = calibrate(label, values)
    deployed = Deployed(model, slope, intercept)
    probability = 1 / (1 + np.exp(-(slope * values + intercept)))
    thresholds, false_blocks = choose_thresholds(label, cover, probability)
    per_chip = len(label) // len(validation[0])
    metrics = {"split": "validation", "blocks": len(label), **bootstrap(label, values, per_chip, recipe.seed)}
    histogram = Histogram("uint8", 3)
    histogram.add(chips[0].reshape(-1, 3))
    reference = histogram.distribution(["red", "green", "blue"], ["Landslide4Sense train"])
    card = ModelCard(
        name="compact",
        version="1",
        network="compact",
        trained_on=f"Landslide4Sense 2022 train, {len(chips[0])} chips of Sentinel-2 at 10 m",
        split=f"train as given; epoch, calibration and thresholds chosen on validation ({len(validation[0])} chips)",
        seed=recipe.seed,
        block_px=recipe.block,
        block_m=recipe.block * 10.0,
        reference=reference,
        thresholds=thresholds,
        default_threshold="best_f1",
        prevalence=float(label.mean()),
        false_blocks_per_1000=false_blocks,
        metrics=metrics,
        calibration={"kind": "platt", "slope": slope, "intercept": intercept},
        activation_cells=model.get_layer(FEATURES).output.shape[1],
    )
    export(deployed, card, out / "compact.onnx")
    figures = {
        "recipe": asdict(recipe),
        "kept": best,
        "thresholds": thresholds,
        "false_blocks_per_1000": false_blocks,
        "metrics": card.metrics,
        "calibration": card.calibration,
        "prevalence": card.prevalence,
        "weights": model.count_params(),
        "largest_difference_to_keras": same(
            deployed, Classifier(str(out / "compact.onnx")), blocks[:1024].astype("float32")
        ),
    }
    (out / "compact.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    log(json.dumps(figures))


if __name__ == "__main__":
    main()
