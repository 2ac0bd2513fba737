"""How many landslides do events hold, and where are their outlines? (`make landslides`)

Scenes with drawn truth are laid out with make_scene.py, dense and sparse ones, from the train split, on which the share from which a cell is landslide
and the least number of cells are chosen, and from the validation split, on which the choice is measured. For each operating point: landslides counted
over true ones (the spread of its logarithm over scenes is what biases a bias factor), and the intersection over union of outlines with what people
drew, in detected blocks.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parent), str(HERE.parents[1])]
from classified import classified  # noqa: E402
from landslidebias.core.detections import share as shares  # noqa: E402
from landslidebias.core.detections.activation import outlined, refined  # noqa: E402
from landslidebias.core.detections.events import detected, events  # noqa: E402
from landslidebias.core.models import points  # noqa: E402
from landslidebias.core.models.card import SHIPPED, read_card  # noqa: E402
from recovery import BLOCK, lay_out  # noqa: E402

INSIDE, LEAST = (0.3, 0.4, 0.5, 0.6), (1, 2, 3)
SCENES, SIDE = (0.5, -0.5, 0.0, 0.5, -0.5, 0.0), 1500
POINTS = ("quiet", "balanced")


def outline_of(held, shape) -> np.ndarray:
    """Return where the outlines of events lie, [h, w] bool."""
    found = np.zeros(shape, bool)
    for one in held:
        for row, start, stop in one.runs:
            found[row, start:stop] = True
    return found


def measure(scene, threshold, made) -> dict:
    """Return {"inside least": [counted / true, IoU]} of a scene, and the IoU of whole blocks and of outlines by activation."""
    found = events(made.probability, detected(made.probability, threshold))
    n = made.share.shape[0] // found.labels.shape[0]
    truth = scene["truth"][: found.labels.shape[0] * BLOCK, : found.labels.shape[1] * BLOCK]
    near = np.kron(found.labels >= 0, np.ones((BLOCK, BLOCK), bool))

    def iou(shown):
        return float((shown & truth).sum() / (shown | (truth & near)).sum())

    result = {"events": len(found) / scene["landslides"], "IoU of blocks": iou(near)}
    by = refined(found.labels, outlined(made.activation[1], n), n) >= 0
    result["IoU by activation"] = iou(np.kron(by, np.ones((BLOCK // n,) * 2, bool)))
    chosen = shares.INSIDE, shares.LEAST
    for inside in INSIDE:
        for least in LEAST:
            shares.INSIDE, shares.LEAST = inside, least
            held = list(shares.held(found, made.share, BLOCK // n, outlined=least == LEAST[0]))
            name = f"share {inside:g}, {least} cells"
            result[name] = sum(one.landslides for one in held) / scene["landslides"]
            if least == LEAST[0]:
                result[f"IoU by share {inside:g}"] = iou(outline_of(held, truth.shape))
    shares.INSIDE, shares.LEAST = chosen
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chips", required=True, help="the folder with the splits train and validation")
    parser.add_argument("--tool", required=True, help="make_scene.py")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    known = points.of_card(read_card(SHIPPED))
    result = {"side_px": SIDE, "densities": SCENES, "in use": {"inside": shares.INSIDE, "least": shares.LEAST}}
    with tempfile.TemporaryDirectory() as folder:
        for split in ("train", "validation"):
            each = {point: [] for point in POINTS}
            for seed, density in enumerate(SCENES):
                scene = lay_out(
                    args.tool, Path(args.chips) / split, Path(folder) / f"{split}{seed}", SIDE, density, 0.1, seed
                )
                made = classified(scene["folder"] / "scene.tif", "scale", activation=True, share=True)
                for point in POINTS:
                    each[point].append(measure(scene, known[point].threshold, made))
            result[split] = {point: table(rows) for point, rows in each.items()}
            print(split, json.dumps(result[split]), flush=True)
    Path(args.out).write_text(json.dumps(result, indent=1) + "\n")


def table(rows) -> dict:
    """Return of each figure its mean over scenes and, of counts, the standard deviation of their logarithm."""
    found = {}
    for name in rows[0]:
        values = np.array([row[name] for row in rows])
        found[name] = {"mean": round(float(values.mean()), 3)}
        if not name.startswith("IoU"):
            found[name]["spread of the logarithm"] = round(float(np.log(values).std()), 3)
    return found


if __name__ == "__main__":
    main()
