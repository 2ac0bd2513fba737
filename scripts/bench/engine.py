"""Prints ratios of speed against the plain way of doing the same work, taken in one run: engine.py RATIOS.json. Run by `make bench` in the engine."""

import itertools
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / ".build" / "plugins"), str(ROOT / "scripts" / "bench")]

import rasterio  # noqa: E402
from landslidebias.core.detections.events import components  # noqa: E402
from landslidebias.core.engine.serve.classify import classify  # noqa: E402
from landslidebias.core.engine.serve.ground import cut, patch_px  # noqa: E402
from landslidebias.core.engine.serve.runtime import Classifier  # noqa: E402
from landslidebias.core.link.jobs import ClassifyJob  # noqa: E402
from landslidebias.core.listener import Listener  # noqa: E402
from landslidebias.core.models.card import SHIPPED, read_card  # noqa: E402
from landslidebias.core.scenes.blocks import blocks_with_context, mirror  # noqa: E402
from landslidebias.core.scenes.distributions import Counter  # noqa: E402
from landslidebias.core.scenes.matching import Mapping  # noqa: E402
from timing import compare, keep  # noqa: E402

CARD = read_card(SHIPPED)


def main():
    rng = np.random.default_rng(0)
    scene = np.clip(rng.normal(60, 25, (1080, 1080, 3)), 1, 255).astype(np.uint8)
    seen = mirror(scene.astype(np.float32), CARD.context_px)
    blocks = blocks_with_context(seen, CARD.block_px, CARD.context_px)
    n = len(blocks)
    _, ground = cut(seen, np.ones(seen.shape[:2], bool), np.ones(n, bool), CARD.block_px, CARD.context_px, 1.0, True)
    classifier = Classifier(str(SHIPPED), patch=patch_px(CARD))
    print(f"on {n} blocks of drawn pixels; larger is better")
    ratios = {
        "activation": compare(
            "activation with the probability, against two passes",
            lambda: classifier(blocks),
            lambda: (classifier(blocks, False), classifier(blocks)),
        )
    }
    what = "blocks in patches, against each alone"
    ratios["patches"] = compare(what, lambda: classifier(ground, False), lambda: classifier(blocks, False))
    half = Classifier(str(SHIPPED), "bf16", patch=patch_px(CARD))
    ratios["bf16"] = compare("bf16 against f32", lambda: half(ground, False), lambda: classifier(ground, False))
    ratios["matching"] = matching(scene.astype(np.uint16) * 14)
    ratios["events"] = events(rng.random((604, 604)) < 0.3)
    with tempfile.TemporaryDirectory() as folder:
        ratios["whole scene"] = whole(scene, Path(folder), lambda: classifier(ground, False))
        ratios["resnet50"] = frozen(Path(folder))
    keep(ratios, sys.argv[1])


def matching(wide):
    """Time matching 16-bit pixels."""
    histogram = Counter(wide.dtype, 3)
    histogram.add(wide.reshape(-1, 3))
    mapping = Mapping(histogram.distribution(["r", "g", "b"]), CARD.reference)
    source, reference = mapping.source, mapping.reference

    def interpolated():
        for k in range(3):
            np.interp(np.interp(wide[..., k], source.values[k], source.cdf(k)), reference.cdf(k), reference.values[k])

    return compare(
        "matching by a look-up table, against interpolation (np.interp)", lambda: mapping(wide), interpolated
    )


def events(detected):
    """Time merging touching blocks."""
    rows, cols = detected.shape

    def flood():
        seen = np.zeros(detected.shape, bool)
        for start in zip(*np.nonzero(detected)):
            stack = [] if seen[start] else [start]
            while stack:
                r, c = stack.pop()
                if 0 <= r < rows and 0 <= c < cols and detected[r, c] and not seen[r, c]:
                    seen[r, c] = True
                    stack += [(r + a, c + b) for a in (-1, 0, 1) for b in (-1, 0, 1)]

    what = f"events of {detected.size:,} blocks, against a flood fill"
    return compare(what, lambda: components(detected, "edges and corners"), flood)


def whole(scene, folder, inference):
    """Time a whole scene, each time in a new folder: finished strips are not computed again."""
    path, work = folder / "scene.tif", itertools.count()
    height, width, count = scene.shape
    place = {"crs": "EPSG:32633", "transform": rasterio.Affine(10, 0, 500000, 0, -10, 4000000)}
    shape = {"width": width, "height": height, "count": count, "dtype": "uint8"}
    with rasterio.open(path, "w", driver="GTiff", tiled=True, compress="deflate", **shape, **place) as out:
        out.write(np.moveaxis(scene, -1, 0))
    job = ClassifyJob(input=str(path), model=str(SHIPPED), work="")
    return compare(
        "a whole scene (read, match, classify, write), against inference alone",
        lambda: classify(replace(job, work=str(folder / f"work{next(work)}")), Listener()),
        inference,
    )


def frozen(folder):
    """Time 15 epochs of ResNet-50's head on features that are computed once, against one forward pass over the same blocks."""
    import keras
    from landslidebias.core.engine.learn.features import BATCH, frozen_features
    from landslidebias.core.engine.learn.labelled import BlockSet
    from landslidebias.core.engine.learn.networks.registry import build
    from landslidebias.core.engine.learn.training import fit
    from landslidebias.core.link.jobs import TrainJob

    n = 640
    rng = np.random.default_rng(1)
    weights = folder / "drawn.weights.h5"  # the arithmetic is the same, whatever the weights
    keras.applications.ResNet50(include_top=False, weights=None, input_shape=(224, 224, 3)).save_weights(weights)
    rows = rng.integers(0, 256, (n, 18, 18, 3)).astype(np.uint8)
    split = np.arange(n) % 5 // 3 * (1 + np.arange(n) % 2)
    blocks = BlockSet(rows, rng.random(n), np.arange(n), split, 0.5, n, n, 0, ("red", "green", "blue"))
    network = build("resnet50", 18, [0] * 3, [1] * 3, str(weights))
    job = TrainJob("", "", "", "resnet50", epochs=15, augment="none")
    runs = itertools.count()

    def ours():
        work = folder / f"run{next(runs)}"
        work.mkdir()
        features = frozen_features(network.trunk, rows, work, Listener())
        head = build("resnet50", 18, [0] * 3, [1] * 3, str(weights)).head
        fit(head, features, blocks, job, work, Listener())

    def forward():
        for k in range(0, n, BATCH):
            network.trunk(rows[k : k + BATCH].astype(np.float32), training=False)

    return compare("15 epochs of resnet50, against one forward pass (at least 0.5 wanted)", ours, forward, 1)


if __name__ == "__main__":
    main()
