"""Trains the shipped classifier: the recipe behind `make model`. Runs in the engine of size train; two cores need some hours.

Writes into --out: first.keras (trained on Landslide4Sense), compact.keras and compact.onnx (then on ordinary land too: the shipped model),
compact.log and compact.json (every figure). Places of ordinary land are held out in turn for the figures of quietness. What lies in --out
already is not trained again.
"""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parent), str(HERE.parents[1])]

import keras  # noqa: E402
import numpy as np  # noqa: E402
import share  # noqa: E402
from chips import grid_blocks, read_masked  # noqa: E402
from classified import classified  # noqa: E402
from land import CROPS, PLACES, fitted, in_all_radiometries, read_crops, read_places  # noqa: E402
from landslidebias.core.engine.learn.decisions import calibration, choose_thresholds, expected_precision, probability  # noqa: E402
from landslidebias.core.engine.learn.deployed import Deployed  # noqa: E402
from landslidebias.core.engine.learn.export import export, same  # noqa: E402
from landslidebias.core.engine.learn.networks.compact import CONTEXT, compact_in_context, in_strips  # noqa: E402
from landslidebias.core.engine.serve.chips import mirrored_blocks  # noqa: E402
from landslidebias.core.engine.serve.runtime import Classifier  # noqa: E402
from landslidebias.core.models.card import STRIP, ModelCard  # noqa: E402
from landslidebias.core.models.metrics import evaluate  # noqa: E402
from landslidebias.core.scenes.distributions import merge  # noqa: E402
from points import complete, rates  # noqa: E402
from sampling import LandSampler  # noqa: E402
from shipped import FIRST, SECOND, logits, train  # noqa: E402

BLOCK = FIRST.block
SHARE = 0.5  # of the second stage in the mean of both stages' weights (Wortsman et al. 2022)


def average(before: keras.Model, after: keras.Model) -> keras.Model:
    """Return `after` with the mean of both stages' weights."""
    after.set_weights([(1 - SHARE) * a + SHARE * b for a, b in zip(before.get_weights(), after.get_weights())])
    return after


class Maker:
    """All that the steps share: data, folders, the log."""

    def __init__(self, data: Path, out: Path):
        self.out = out
        out.mkdir(parents=True, exist_ok=True)
        self._log = out / "compact.log"
        self.chips = read_masked(data / "landslide4sense" / "train")
        images, self.masks = read_masked(data / "landslide4sense" / "validation")
        self.blocks = np.concatenate([mirrored_blocks(image, BLOCK, CONTEXT) for image in images])
        self.cover = grid_blocks(images, self.masks, BLOCK)[1]
        self.label = self.cover >= FIRST.min_cover
        self.chip = np.repeat(np.arange(len(images)), len(self.cover) // len(images))
        self.reference = fitted(self.chips[0].reshape(-1, 3), "Landslide4Sense train")
        self.places = read_places(data)
        self.crops = read_crops(data / CROPS, self.reference)

    def log(self, line: str) -> None:
        print(line, flush=True)
        with open(self._log, "a", encoding="utf-8") as stream:
            stream.write(line + "\n")

    def first(self) -> Path:
        """Train on the benchmark alone."""
        path = self.out / "first.keras"
        if not path.exists():
            self.log(f"first stage: {json.dumps(asdict(FIRST))}")
            keras.utils.set_random_seed(FIRST.seed)
            images = self.chips[0]
            model = compact_in_context(BLOCK, images.mean((0, 1, 2)).tolist(), images.std((0, 1, 2)).tolist())
            best = train(model, self.chips, (self.blocks, self.label), FIRST, self.log, str(self.out / "stage.keras"))
            (self.out / "stage.keras").rename(path)
            self.log(f"kept: {json.dumps(best)}")
        return path

    def second(self, held_out: str, path: Path) -> Path:
        """Train on with ordinary land, all places but one, and write the mean of both stages' weights."""
        trained = path.with_name(f"second-{path.stem}.keras")
        if not trained.exists():
            self.log(f"second stage, held out: {held_out or 'nothing'}: {json.dumps(asdict(SECOND))}")
            seen = [place for name, places in self.places.items() if name != held_out for place in places]
            land = LandSampler(in_all_radiometries(seen, self.reference) + self.crops, BLOCK, CONTEXT, SECOND.seed)
            model = keras.models.load_model(self.first(), compile=False)
            stage = str(self.out / "stage.keras")
            train(model, self.chips, (self.blocks, self.label), SECOND, self.log, stage, land)
            Path(stage).rename(trained)
        before, after = (keras.models.load_model(p, compile=False) for p in (self.first(), trained))
        average(before, after).save(path)
        return path

    def finish(self, weights: Path, path: Path) -> tuple[ModelCard, dict]:
        """Calibrate, choose thresholds, measure on validation, and export."""
        model = keras.models.load_model(weights, compile=False)
        logit = logits(model, self.blocks)
        calibrated = calibration(self.label, logit, self.chip, FIRST.seed)
        p = probability(logit, calibrated["slope"], calibrated["intercept"])
        thresholds, false_blocks = choose_thresholds(self.label, self.cover, p)
        cells = share.logits(model, self.blocks)
        shares = share.calibration(cells, share.drawn(self.masks, BLOCK, cells.shape[1]), self.chip)
        deployed = Deployed(
            in_strips(model, BLOCK),
            BLOCK,
            calibrated["slope"],
            calibrated["intercept"],
            (shares["slope"], shares["intercept"]),
        )
        scores = evaluate(self.label, p, self.chip, thresholds["best_f1"], FIRST.seed)
        card = ModelCard(
            name="compact",
            version="2",
            network="compact",
            trained_on=f"Landslide4Sense 2022 train, {len(self.chips[0])} chips of Sentinel-2 at 10 m; ordinary land of Chattogram,"
            " Boadella and EuroSAT's overview picture",
            split=f"train as given; epoch, calibration and thresholds chosen on validation ({len(np.unique(self.chip))} chips)",
            seed=FIRST.seed,
            block_px=BLOCK,
            block_m=BLOCK * 10.0,
            context_px=CONTEXT,
            input=STRIP,
            reference=self.reference,
            thresholds=thresholds,
            default_threshold="best_f1",
            prevalence=float(self.label.mean()),
            false_blocks_per_1000=false_blocks,
            expected_precision=expected_precision(self.label, p, thresholds),
            metrics={"split": "validation", "blocks": len(self.label), **scores},
            calibration=calibrated,
            recipe={"first": asdict(FIRST), "second": asdict(SECOND), "share of the second": SHARE},
            activation_cells=deployed.cells,
            share_cells=deployed.share_cells,
            share_calibration=shares,
        )
        export(deployed, card, path)
        difference = same(deployed, Classifier(str(path)), self.blocks[:1024].astype(np.float32))
        return card, {"weights": model.count_params(), "largest_difference_to_keras": difference}

    def quietness(self, model: Path, card: ModelCard, names: list[str]) -> dict:
        """Return how many of 1,000 blocks of ordinary land each threshold calls landslides, by scene and MATCH."""
        everything = [place for places in self.places.values() for place in places]
        shared = merge([place.distribution for place in everything])
        found = {}
        for place in (place for name in names for place in self.places[name]):
            for match in ("scale", "scene", "shared"):
                source = shared if match == "shared" else None
                p = classified(place.path, match, source, model=model, bands=place.bands).probability
                found[f"{place.name} {match}"] = rates(p, card)
        return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="folder with landslide4sense, ordinary_land and chattogram")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    maker = Maker(Path(args.data), Path(args.out))
    out, held_out = maker.out, {}
    before, _ = maker.finish(maker.first(), out / "first.onnx")
    figures = {
        "first stage": {
            "metrics": before.metrics,
            "quietness": maker.quietness(out / "first.onnx", before, list(PLACES)),
        }
    }
    maker.log(json.dumps(figures))
    card, exported = maker.finish(maker.second("", out / "compact.keras"), out / "compact.onnx")
    figures |= {
        "metrics": card.metrics,
        "thresholds": card.thresholds,
        "false_blocks_per_1000": card.false_blocks_per_1000,
    }
    figures |= {"calibration": card.calibration, "expected_precision": card.expected_precision, **exported}
    figures["quietness of places that it has seen"] = maker.quietness(out / "compact.onnx", card, list(PLACES))
    maker.log(json.dumps(figures))
    for name in PLACES:
        weights = maker.second(name, out / f"without-{name}.keras")
        other, _ = maker.finish(weights, out / f"without-{name}.onnx")
        held_out[name] = {
            "average_precision": other.metrics["average_precision"]["value"],
            "f1": other.metrics["f1"]["value"],
            "quietness": maker.quietness(out / f"without-{name}.onnx", other, [name]),
        }
        maker.log(f"held out {name}: {json.dumps(held_out[name])}")
    figures["quietness of places held out"] = held_out
    figures["recipe"] = card.recipe
    (out / "compact.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    complete(out / "compact.onnx", out / "compact.json", Path(args.data))


if __name__ == "__main__":
    main()
