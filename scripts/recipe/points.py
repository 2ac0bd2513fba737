"""What the shipped model does at its operating points, written into its card (`make points`; `make model` ends with it). Only the card changes.

On the benchmark: Landslide4Sense's validation chips. On ordinary land held out whole, as MATCH=scale brings it to the model: the places of
compact.json that were held out in turn, and the Paraná, which no model was trained on. Runs in the engine of size train.
"""

import argparse
import json
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parent), str(HERE.parents[1])]

import numpy as np  # noqa: E402
import onnx  # noqa: E402
import rasterio  # noqa: E402
from chips import grid_blocks, read_masked  # noqa: E402
from classified import classified  # noqa: E402
from landslidebias.core.engine.learn.decisions import operating_points  # noqa: E402
from landslidebias.core.engine.serve.chips import mirrored_blocks  # noqa: E402
from landslidebias.core.engine.serve.runtime import Classifier  # noqa: E402
from landslidebias.core.models.card import KEY, ModelCard, read_card  # noqa: E402
from landslidebias.core.models.points import SHARES, THRESHOLDS, counted, precision  # noqa: E402

NEVER_SEEN = [f"ordinary_land/parana/{day}.tif" for day in ("20231217", "20240101")]
BANDS = [4, 3, 2]
OFFSET = 1000  # ESA's, which is still in these two
MIN_COVER = 0.1
HELD_OUT, ELSEWHERE = "quietness of places held out", "quietness of places never trained on"


def rates(p: np.ndarray, card: ModelCard) -> dict:
    """Return the number of classified blocks, and how many of 1,000 each of a card's thresholds calls landslides."""
    p = p[np.isfinite(p)]
    return {"blocks": len(p), **{name: round(1000 * float((p > t).mean()), 2) for name, t in card.thresholds.items()}}


def elsewhere(model: Path, card: ModelCard, data: Path) -> dict:
    """Return the rates on the Paraná by scene and MATCH, its offset taken off."""
    found = {}
    with tempfile.TemporaryDirectory(prefix="landslidebias-") as folder:
        for name in NEVER_SEEN:
            path = Path(folder) / Path(name).name
            with rasterio.open(data / name) as scene, rasterio.open(path, "w", **scene.profile) as less:
                less.write(scene.read() - OFFSET)
            for match in ("scale", "scene"):
                found[f"{path.stem} {match}"] = rates(
                    classified(path, match, model=model, bands=BANDS).probability, card
                )
    return found


def benchmark(model: Path, card: ModelCard, data: Path) -> dict:
    """Return what the points do on the validation chips."""
    images, masks = read_masked(data / "landslide4sense" / "validation")
    blocks = np.concatenate([mirrored_blocks(image, card.block_px, card.context_px) for image in images])
    p = Classifier(str(model), batch=card.batch)(blocks, activation=False)[0]
    cover = grid_blocks(images, masks, card.block_px)[1]
    chip = np.repeat(np.arange(len(images)), len(cover) // len(images))
    return operating_points(cover >= MIN_COVER, cover, p, chip, card.thresholds, card.seed)


def on_ordinary_land(places: list[dict], benchmark: dict) -> dict:
    """Return what each point does on places, {"name match": rates} each, where landslides are found as on the benchmark."""
    scenes = [found for place in places for name, found in place.items() if name.endswith(" scale")]
    n = sum(scene["blocks"] for scene in scenes)
    found = {}
    for name, key in THRESHOLDS.items():
        false = sum(round(scene["blocks"] * scene[key] / 1000) for scene in scenes)
        found[name] = {
            "ordinary_blocks": n,
            "ordinary_false": false,
            "ordinary_false_per_1000": round(1000 * false / n, 5),
        }
        for share in SHARES:
            expected = precision(benchmark[name]["found"], counted(false, n), share)
            found[name][f"ordinary_precision_{share:g}"] = round(expected, 5)
    return found


def write_card(model: Path, card: ModelCard) -> None:
    """Write a card into a model file, whole or not at all. Raises ValueError where anything else would change."""
    file = onnx.load(model)
    graph = file.graph.SerializeToString(deterministic=True)
    onnx.helper.set_model_props(file, {KEY: card.to_json()})
    part = Path(f"{model}.part")
    onnx.save(file, part)
    if onnx.load(part).graph.SerializeToString(deterministic=True) != graph:
        raise ValueError("the network would change")
    os.replace(part, model)


def complete(model: Path, figures: Path, data: Path) -> None:
    """Measure, and write the points into a model's card and its file of figures."""
    card, known = read_card(model), json.loads(figures.read_text(encoding="utf-8"))
    known[ELSEWHERE] = elsewhere(model, card, data)
    places = [place["quietness"] for place in known[HELD_OUT].values()] + [known[ELSEWHERE]]
    measured = benchmark(model, card, data)
    ordinary = on_ordinary_land(places, measured)
    points = {name: found | ordinary[name] for name, found in measured.items()}
    write_card(model, replace(card, operating_points=points))
    known["operating_points"] = points
    figures.write_text(json.dumps(known, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(points, indent=1))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="folder with landslide4sense and ordinary_land")
    parser.add_argument("--classifier", required=True, help="folder with compact.onnx and compact.json")
    args = parser.parse_args()
    folder = Path(args.classifier)
    complete(folder / "compact.onnx", folder / "compact.json", Path(args.data))


if __name__ == "__main__":
    main()
