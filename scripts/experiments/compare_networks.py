"""Trains each network on Landslide4Sense's training chips and measures it on the validation chips: the table of docs/model.md (`make networks`).

`resnet50_trunk` is the real ResNet-50 v2 with ImageNet's weights up to stage 3, frozen, under a logistic regression: not the paper's
ResNet-50, whose stage 4 is not to be had here. The others are trained by trainclassifier, on fewer blocks where two cores could not otherwise.
"""

import argparse
import json
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / ".build" / "plugins"))

import numpy as np  # noqa: E402
import openvino  # noqa: E402
from landslidebias.core.engine.learn.trainjob import train_classifier  # noqa: E402
from landslidebias.core.engine.serve.chips import ChipSet  # noqa: E402
from landslidebias.core.engine.serve.evaluation import evaluate_model  # noqa: E402
from landslidebias.core.link.jobs import EvaluateJob, TrainJob  # noqa: E402
from landslidebias.core.listener import Listener  # noqa: E402
from landslidebias.core.models.card import SHIPPED  # noqa: E402
from landslidebias.core.models.metrics import Ranking, evaluate  # noqa: E402
from PIL import Image  # noqa: E402

MEAN, DEVIATION = np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])
TRUNK_BLOCKS = 8_000  # of the training blocks
BASELINE_CHIPS, BASELINE_EPOCHS = 300, 2
COMPACT_EPOCHS = 6


class Talking(Listener):
    """Prints what is said."""

    def info(self, words):
        print(words, flush=True)

    warn = info


def blocks_of(folder):
    """Return blocks, cover and chip of a set."""
    found = list(ChipSet(folder, 18))
    chip = np.repeat(np.arange(len(found)), [len(f.cover) for f in found])
    return np.concatenate([f.blocks for f in found]), np.concatenate([f.cover for f in found]), chip


def trunk_features(trunk, blocks):
    """Return the pooled features [n, 1024] of blocks, enlarged to 224."""
    found = []
    for k in range(0, len(blocks), 32):
        large = [
            np.asarray(Image.fromarray(b).resize((224, 224), Image.Resampling.BILINEAR)) for b in blocks[k : k + 32]
        ]
        x = ((np.stack(large) / 255 - MEAN) / DEVIATION).transpose(0, 3, 1, 2).astype(np.float32)
        found.append(trunk({0: x})["pooled"].copy())
    return np.concatenate(found)


def resnet50_trunk(data):
    """Return the scores of the frozen trunk under a logistic regression."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    trunk = openvino.Core().compile_model(
        str(data / "imagenet" / "resnet50v2_stage3_trunk.onnx"), "CPU", {"INFERENCE_PRECISION_HINT": "bf16"}
    )
    blocks, cover, _ = blocks_of(data / "landslide4sense" / "train")
    chosen = np.random.default_rng(0).choice(len(blocks), TRUNK_BLOCKS, replace=False)
    head = make_pipeline(StandardScaler(), LogisticRegression(C=0.003, max_iter=500))
    head.fit(trunk_features(trunk, blocks[chosen]), cover[chosen] >= 0.1)
    blocks, cover, chip = blocks_of(data / "landslide4sense" / "validation")
    began = time.perf_counter()
    p = head.predict_proba(trunk_features(trunk, blocks))[:, 1]
    speed = len(blocks) / (time.perf_counter() - began)
    label = cover >= 0.1
    return best_f1(label, p, chip) | {"trained_on_blocks": TRUNK_BLOCKS, "blocks_per_second": round(speed)}


def best_f1(label, p, chip):
    """Return average precision and F1 at its best threshold, with intervals."""
    ranking = Ranking(label, p)
    tp, fp = ranking.counts()
    threshold = float(ranking.thresholds[(2 * tp / (tp + fp + label.sum())).argmax()]) - 1e-9
    scores = evaluate(label, p, chip, threshold)
    return {k: scores[k] for k in ("average_precision", "f1")}


def of_model(model, data):
    """Return the scores of a model file on the validation chips: F1 at its best threshold there, as for the others."""
    job = EvaluateJob(str(model), str(data / "landslide4sense" / "validation"))
    curve = evaluate_model(job, Talking()).curve
    f1 = [2 * p * r / max(p + r, 1e-9) for p, r in zip(curve["precision"], curve["recall"])]
    job.threshold = curve["threshold"][int(np.argmax(f1))] - 1e-6
    scores = evaluate_model(job, Talking()).scores
    return {k: asdict(scores[k]) for k in ("average_precision", "f1")}


def some_chips(source, folder, n) -> str:
    """Link n chips drawn at random into a folder of their own."""
    paths = sorted((source / "images").iterdir())
    for name in ("images", "masks"):
        (folder / name).mkdir(parents=True)
    for k in np.random.default_rng(0).choice(len(paths), n, replace=False):
        mask = paths[k].name.replace("image", "mask")
        (folder / "images" / paths[k].name).symlink_to(paths[k].resolve())
        (folder / "masks" / mask).symlink_to((source / "masks" / mask).resolve())
    return str(folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    data, out = Path(args.data), Path(args.out)
    rows = {"shipped": of_model(SHIPPED, data)}
    with tempfile.TemporaryDirectory() as folder:
        chips = str(data / "landslide4sense" / "train")
        few = some_chips(data / "landslide4sense" / "train", Path(folder) / "few", BASELINE_CHIPS)
        for name, job in (
            ("compact", TrainJob(chips, f"{folder}/compact", "compact", augment="strong", epochs=COMPACT_EPOCHS)),
            (
                "baseline",
                TrainJob(few, f"{folder}/baseline", "baseline", "baseline", augment="none", epochs=BASELINE_EPOCHS),
            ),
        ):
            rows[name] = of_model(train_classifier(job, Talking()).model, data)
            print(name, json.dumps(rows[name]), flush=True)
    rows["resnet50_trunk"] = resnet50_trunk(data)
    out.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(rows))


if __name__ == "__main__":
    main()
