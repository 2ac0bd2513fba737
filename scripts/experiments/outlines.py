"""How well do outlines by activation fit what people drew? (`make outlines`)

Scenes with drawn truth are laid out with make_scene.py from the train split, on which the share of a block's largest activation is chosen, and
from the validation split, on which the choice is measured. For the detected blocks of each scene: the intersection over union of the drawn
landslides with the whole blocks, and with the outlines inside them; over the landslides in detected blocks, and over all of the scene.
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
from landslidebias.core.detections.activation import OUTLINE_SHARE, outlined, refined  # noqa: E402
from landslidebias.core.detections.events import components, detected  # noqa: E402
from landslidebias.core.models.card import SHIPPED, read_card  # noqa: E402
from recovery import BLOCK, lay_out  # noqa: E402

SHARES = (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5)
SCENES, SIDE = 4, 2196


def measure(scene, threshold) -> dict:
    """Return the IoU of whole blocks and of outlines at each share: [in detected blocks, in the scene]."""
    found = classified(scene["folder"] / "scene.tif", "scale", activation=True)
    p, cells = found.probability, found.activation[1]
    rows, cols = p.shape
    n = cells.shape[0] // rows
    truth = scene["truth"][: rows * BLOCK, : cols * BLOCK]
    labels = components(detected(p, threshold), "edges and corners")
    near = np.kron(labels >= 0, np.ones((BLOCK, BLOCK), bool))

    def iou(inside):
        shown = np.kron(refined(labels, inside, n) >= 0, np.ones((BLOCK // n,) * 2, bool))
        both = (shown & truth).sum()
        return [float(both / (shown.sum() + (truth & where).sum() - both)) for where in (near, True)]

    found = {"blocks": iou(np.ones(cells.shape, bool))}
    found.update({f"{share:g}": iou(outlined(cells, n, share)) for share in SHARES})
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chips", required=True, help="the folder with the splits train and validation")
    parser.add_argument("--tool", required=True, help="make_scene.py")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    card = read_card(SHIPPED)
    result = {
        "model": f"{card.name} {card.version}",
        "threshold": card.threshold,
        "scenes": SCENES,
        "side_px": SIDE,
        "share_in_use": OUTLINE_SHARE,
        "columns": ["in detected blocks", "in the whole scene"],
    }
    with tempfile.TemporaryDirectory() as folder:
        for split in ("train", "validation"):
            each = []
            for seed in range(SCENES):
                scene = lay_out(
                    args.tool, Path(args.chips) / split, Path(folder) / f"{split}{seed}", SIDE, 0.0, 0.1, seed
                )
                each.append(measure(scene, card.threshold))
            result[split] = {
                name: {
                    "mean": np.mean([e[name] for e in each], axis=0).round(4).tolist(),
                    "scenes": [[round(v, 4) for v in e[name]] for e in each],
                }
                for name in each[0]
            }
            print(split, {name: v["mean"] for name, v in result[split].items()}, flush=True)
    Path(args.out).write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
