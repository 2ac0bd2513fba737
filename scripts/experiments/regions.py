"""What the classifier is worth in a region that it has never seen: each region of Landslide4Sense left out of training in turn (`make regions`).

The benchmark does not say where a chip comes from. Its files are numbered by their place in an alphabetical list of image_1, image_10, image_100, …:
read back, the numbers run through four landscapes one after the other, with sharp borders, which fit the four places that the benchmark names
(Ghorbanzadeh et al. 2022). `how_sure` holds that against colour and texture alone. Every network is the shipped one's first stage, trained shorter.
Epoch, calibration and thresholds are chosen on validation chips of the regions that it has seen. What a network that
has seen a region does there is told by the ones that were trained without the others. Each is then trained on as the shipped one was, with ordinary
land, bent tones and stronger gains: does that narrow the gap? Writes results/regions.json.
"""

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parent), str(HERE.parents[1] / "recipe")]

import keras  # noqa: E402
import numpy as np  # noqa: E402
from chips import grid_blocks, read_masked  # noqa: E402
from compare_networks import best_f1  # noqa: E402
from land import all_land, fitted  # noqa: E402
from landslidebias.core.engine.learn.decisions import calibrate, choose_thresholds, probability  # noqa: E402
from landslidebias.core.engine.learn.networks.compact import CONTEXT, compact_in_context  # noqa: E402
from landslidebias.core.engine.serve.chips import mirrored_blocks  # noqa: E402
from landslidebias.core.engine.serve.runtime import Classifier  # noqa: E402
from landslidebias.core.models.card import SHIPPED, read_card  # noqa: E402
from landslidebias.core.models.chip_files import pictures_of  # noqa: E402
from landslidebias.core.scenes.matching import Mapping  # noqa: E402
from make_model import average  # noqa: E402
from sampling import LandSampler  # noqa: E402
from shipped import FIRST, SECOND, Stage, logits, train  # noqa: E402

CHIPS = 3799  # of the benchmark's training set, from which train and validation here are drawn
# The first number of each landscape, and the place of the benchmark that it looks like.
REGIONS = {"Taiwan": 1, "Hokkaido": 3037, "Nepal": 3197, "Kodagu": 3322}
# Each in turn, the two small ones together, and for how many epochs of the whole training set, which the shipped network has had 44 of: two cores take
# four hours, the second stage included. Without Taiwan there are 1 in 8 chips left, each of which is seen four times as often.
LEFT_OUT = {("Hokkaido",): 6, ("Nepal", "Kodagu"): 6, ("Taiwan",): 3}
LATER = 2  # epochs of the second stage, counted likewise; the shipped network has had 5
TRAINED_ON = "regions, after the second stage"
POINTS = ("best_f1", "false_1")


def numbers_of(folder: Path) -> np.ndarray:
    """Return the number of each chip before the alphabet shuffled it, [n], in the order of `read_masked`."""
    listed = sorted(str(n) for n in range(1, CHIPS + 1))
    return np.array([int(listed[int(path.stem.split("_")[1])]) for path in pictures_of(folder / "images")])


def region_of(numbers: np.ndarray) -> np.ndarray:
    """Return the place in REGIONS of each number, [n]."""
    return np.searchsorted(list(REGIONS.values()), numbers, side="right") - 1


class Split:
    """Chips of a folder with their regions, and their blocks in context."""

    def __init__(self, folder: Path):
        self.images, self.masks = read_masked(folder)
        self.numbers = numbers_of(folder)
        self.region = region_of(self.numbers)
        self.cover = grid_blocks(self.images, self.masks, FIRST.block)[1].reshape(len(self.images), -1)

    def of(self, regions: tuple[str, ...]) -> np.ndarray:
        """Say which chips are of some regions, [n]."""
        return np.isin(self.region, [list(REGIONS).index(name) for name in regions])

    def blocks(self, chips: np.ndarray, pixels: np.ndarray | None = None) -> np.ndarray:
        """Return the blocks [m, 54, 54, 3] of chosen chips; pixels: of the chips, where they are not to be the benchmark's."""
        chosen = self.images[chips] if pixels is None else pixels
        return np.concatenate([mirrored_blocks(image, FIRST.block, CONTEXT) for image in chosen])

    def labels(self, chips: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return label, cover and chip of the blocks of chosen chips, [m] each."""
        cover = self.cover[chips].ravel()
        return cover >= FIRST.min_cover, cover, np.repeat(np.arange(int(chips.sum())), self.cover.shape[1])


def how_sure(splits: list[Split]) -> dict:
    """Return how well colour and texture alone name the region of chips that were held out, and how alike chips of following numbers are."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import confusion_matrix
    from sklearn.model_selection import StratifiedKFold, cross_val_predict
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    images = np.concatenate([split.images for split in splits]).astype(np.float32)
    region = np.concatenate([split.region for split in splits])
    grain = [np.abs(np.diff(images, axis=k)).mean((1, 2)) for k in (1, 2)]
    tones = [np.percentile(images, q, axis=(1, 2)) for q in (5, 50, 95)]
    seen = np.concatenate([images.mean((1, 2)), images.std((1, 2)), *grain, *tones], axis=1)
    model = make_pipeline(StandardScaler(), LogisticRegression(C=10, max_iter=2000, class_weight="balanced"))
    told = cross_val_predict(model, seen, region, cv=StratifiedKFold(10, shuffle=True, random_state=0))
    return {
        "chips": dict(zip(REGIONS, np.bincount(region).tolist())),
        "region (row) as colour and texture tell it (column)": confusion_matrix(region, told).tolist(),
    }


def trained(splits: list[Split], left_out: tuple[str, ...], epochs: float, work: Path) -> keras.Model:
    """Return the network trained without some regions."""
    path = work / f"without-{'-'.join(left_out)}-{epochs:g}.keras"
    if not path.exists():
        keras.utils.set_random_seed(FIRST.seed)
        chips = splits[0]
        images = chips.images[~chips.of(left_out)]
        model = compact_in_context(FIRST.block, images.mean((0, 1, 2)).tolist(), images.std((0, 1, 2)).tolist())
        stage(model, splits, left_out, replace(FIRST, epochs=epochs), path)
    return keras.models.load_model(path, compile=False)


def trained_on(first: keras.Model, splits: list[Split], left_out: tuple[str, ...], data: Path, work: Path) -> keras.Model:
    """Return the mean of a network's weights before and after a stage with ordinary land and bent tones."""
    path = work / f"second-without-{'-'.join(left_out)}-{LATER}.keras"
    if not path.exists():
        reference = fitted(splits[0].images[~splits[0].of(left_out)].reshape(-1, 3), "the others")
        land = all_land(data, reference, SECOND.block, SECOND.context, SECOND.seed)
        model = keras.models.clone_model(first)
        model.set_weights(first.get_weights())
        stage(model, splits, left_out, replace(SECOND, epochs=LATER), path, land)
    return average(first, keras.models.load_model(path, compile=False))


def stage(model: keras.Model, splits: list[Split], left_out: tuple[str, ...], what: Stage, path: Path, land: LandSampler | None = None) -> None:
    """Train a stage without some regions, its epochs counted by blocks of the whole training set, and write it."""
    chips, validation = splits
    kept, held = (~split.of(left_out) for split in splits)
    what = replace(what, epochs=round(what.epochs * len(kept) / kept.sum()))
    print(f"without {left_out}: {kept.sum()} chips, {what}", flush=True)
    watched = validation.blocks(held), validation.labels(held)[0]
    part = path.with_name(f"part-{path.name}")  # of the best epoch so far
    train(model, (chips.images[kept], chips.masks[kept]), watched, what, lambda line: print(line, flush=True), str(part), land)
    part.rename(path)


def measured(model: keras.Model, splits: list[Split], left_out: tuple[str, ...], region: str) -> dict:
    """Return what a network does in a region; its calibration and thresholds come from validation chips of the regions that it has seen.

    Where it has seen the region, only validation chips count; else all chips do too, as they are and matched as one scene to the chips it has seen.
    """
    chips, validation = splits
    home = ~validation.of(left_out)
    label, cover, _ = validation.labels(home)
    logit = logits(model, validation.blocks(home))
    slope, intercept = calibrate(label, logit)
    thresholds, _ = choose_thresholds(label, cover, probability(logit, slope, intercept))

    def said(blocks: np.ndarray) -> np.ndarray:
        return probability(logits(model, blocks), slope, intercept)

    def told(label: np.ndarray, p: np.ndarray, chip: np.ndarray) -> dict:
        found = best_f1(label, p, chip)
        for name in POINTS:
            above = p > thresholds[name]
            found[name] = {"found": float(above[label].mean()), "false_in_1000": 1000 * float(above[~label].mean())}
        return found

    there = [split.of((region,)) for split in splits]
    label, _, chip = validation.labels(there[1])
    found = {"validation chips": told(label, said(validation.blocks(there[1])), chip)}
    if region not in left_out:
        return found  # its training chips are known to the network
    parts = [split.labels(t) for split, t in zip(splits, there)]
    label, chip = np.concatenate([part[0] for part in parts]), np.concatenate([parts[0][2], parts[1][2] + there[0].sum()])
    p = np.concatenate([said(split.blocks(t)) for split, t in zip(splits, there)])
    found |= {"chips": int(sum(t.sum() for t in there)), "landslide_share": float(label.mean()), "all chips": told(label, p, chip)}
    reference = fitted(chips.images[~chips.of(left_out)].reshape(-1, 3), "the others")
    pixels = np.concatenate([split.images[t] for split, t in zip(splits, there)])
    table = Mapping(fitted(pixels.reshape(-1, 3), region), reference)
    matched = [said(chips.blocks(there[0], table(part))) for part in np.array_split(pixels, 8)]
    return found | {"all chips, matched as one scene": told(label, np.concatenate(matched), chip)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True, help="folder of the trained networks, which are not trained again")
    parser.add_argument("--groups", type=int, nargs="+", default=range(len(LEFT_OUT)), help="which of LEFT_OUT")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    splits = [Split(args.data / "landslide4sense" / name) for name in ("train", "validation")]
    found = json.loads(args.out.read_text(encoding="utf-8")) if args.out.exists() else {}
    found |= {"how sure": how_sure(splits), "shipped, which has seen it": {}}
    card, shipped, validation = read_card(SHIPPED), Classifier(str(SHIPPED)), splits[1]
    for name in REGIONS:
        there = validation.of((name,))
        label, _, chip = validation.labels(there)
        p = shipped(validation.blocks(there).astype(np.float32), False).probability
        found["shipped, which has seen it"][name] = best_f1(label, p, chip) | {
            point: {"found": float((p > t)[label].mean()), "false_in_1000": 1000 * float((p > t)[~label].mean())}
            for point, t in ((point, card.thresholds[point]) for point in POINTS)
        }
    for left_out, epochs in (list(LEFT_OUT.items())[k] for k in args.groups):
        first = trained(splits, left_out, epochs, args.work)
        row = found["without " + " and ".join(left_out)] = {"epochs": epochs}
        for title, model in (("regions", first), (TRAINED_ON, trained_on(first, splits, left_out, args.data, args.work))):
            row[title] = {name: measured(model, splits, left_out, name) for name in REGIONS}
            print(left_out, title, json.dumps(row[title]), flush=True)
            args.out.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
