"""Trains each network on Landslide4Sense's training chips and measures it on the validation chips: the table of docs/model.md (`make networks`).

`resnet50_trunk` is the real ResNet-50 v2 with ImageNet's weights up to stage 3, frozen, under a logistic regression: not the paper's
ResNet-50, whose stage 4 is not to be had here. The others are trained by trainclassifier. `baseline` is the paper's network under the paper's
epochs, if one can wait: it goes on from what lies in --work, and --epochs ends it sooner.
"""

import argparse
import json
import os
import sys
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
CHUNK = 4_096  # blocks whose features are kept in one file
PAPER_EPOCHS = 10  # without augmentation (section 5.1)
COMPACT_EPOCHS = 6
ROWS = ("shipped", "compact", "baseline", "resnet50_trunk")


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


def trunk_features(trunk, blocks, work, name):
    """Return the pooled features [n, 1024] of blocks, enlarged to 224; what was computed before is read from `work`."""
    found = []
    for k in range(0, len(blocks), CHUNK):
        path = work / f"{name}-{k}.npy"
        if not path.exists():
            part = np.concatenate([of_trunk(trunk, blocks[j : j + 32]) for j in range(k, min(k + CHUNK, len(blocks)), 32)])
            np.save(work / "part.npy", part)
            (work / "part.npy").rename(path)
        found.append(np.load(path))
    return np.concatenate(found)


def of_trunk(trunk, blocks):
    """Return the pooled features [n, 1024] of a few blocks."""
    large = [np.asarray(Image.fromarray(b).resize((224, 224), Image.Resampling.BILINEAR)) for b in blocks]
    x = ((np.stack(large) / 255 - MEAN) / DEVIATION).transpose(0, 3, 1, 2).astype(np.float32)
    return trunk({0: x})["pooled"].copy()


def resnet50_trunk(data, work):
    """Return the scores of the frozen trunk under a logistic regression."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    how = {"INFERENCE_PRECISION_HINT": "f32", "INFERENCE_NUM_THREADS": len(os.sched_getaffinity(0))}
    trunk = openvino.Core().compile_model(str(data / "imagenet" / "resnet50v2_stage3_trunk.onnx"), "CPU", how)
    blocks, cover, _ = blocks_of(data / "landslide4sense" / "train")
    head = make_pipeline(StandardScaler(), LogisticRegression(C=0.003, max_iter=500))
    head.fit(trunk_features(trunk, blocks, work, "train"), cover >= 0.1)
    trained_on = len(blocks)
    blocks, cover, chip = blocks_of(data / "landslide4sense" / "validation")
    p = head.predict_proba(trunk_features(trunk, blocks, work, "validation"))[:, 1]
    return best_f1(cover >= 0.1, p, chip) | {"trained_on_blocks": trained_on}


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


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True, help="folder of what need not be computed again")
    parser.add_argument("--epochs", type=int, default=PAPER_EPOCHS, help="of the baseline")
    parser.add_argument("--rows", nargs="+", choices=ROWS, default=ROWS)
    args = parser.parse_args()
    data, work = args.data, args.work
    work.mkdir(parents=True, exist_ok=True)
    rows = json.loads(args.out.read_text(encoding="utf-8")) if args.out.exists() else {}
    chips = str(data / "landslide4sense" / "train")
    for name in args.rows:
        if name == "shipped":
            rows[name] = of_model(SHIPPED, data)
        elif name == "resnet50_trunk":
            rows[name] = resnet50_trunk(data, work)
        else:
            strong = name == "compact"
            job = TrainJob(chips, str(work / name), name, name, augment="strong" if strong else "none")
            job.epochs = COMPACT_EPOCHS if strong else args.epochs
            trained = train_classifier(job, Talking())
            rows[name] = of_model(trained.model, data) | {"epochs": job.epochs, "kept": trained.best_epoch}
        print(name, json.dumps(rows[name]), flush=True)
        args.out.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
