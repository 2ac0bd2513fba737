"""Prints ratios of speed against the plain way of doing the same work, taken in one run. Run by `make bench` in the engine."""

import sys
import tempfile
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / ".build" / "plugins"), str(ROOT / "scripts")]

import rasterio  # noqa: E402
from landslidebias.core.blocks import blocks_with_context, mirror  # noqa: E402
from landslidebias.core.detections import components  # noqa: E402
from landslidebias.core.distributions import Counter  # noqa: E402
from landslidebias.core.engine.classify import classify  # noqa: E402
from landslidebias.core.engine.runtime import Classifier  # noqa: E402
from landslidebias.core.jobs import ClassifyJob  # noqa: E402
from landslidebias.core.matching import Mapping  # noqa: E402
from landslidebias.core.model_card import SHIPPED, read_card  # noqa: E402
from timing import compare  # noqa: E402


class Quiet:
    def progress(self, *args):
        pass

    log = check = keeping = progress


def main():
    rng = np.random.default_rng(0)
    scene = np.clip(rng.normal(60, 25, (1080, 1080, 3)), 1, 255).astype(np.uint8)
    card = read_card(SHIPPED)
    seen = mirror(scene, card.context_px)
    blocks = blocks_with_context(seen, card.block_px, card.context_px).astype(np.float32)
    classifier = Classifier(str(SHIPPED))
    print(f"on {blocks.shape[0]} blocks of drawn pixels; larger is better")
    compare(
        "activation with the probability, against two passes",
        lambda: classifier(blocks),
        lambda: (classifier(blocks, False), classifier(blocks)),
    )
    half = Classifier(str(SHIPPED), "bf16")
    compare("bf16 against f32", lambda: half(blocks, False), lambda: classifier(blocks, False))

    wide = scene.astype(np.uint16) * 14
    histogram = Counter(np.uint16, 3)
    histogram.add(wide.reshape(-1, 3))
    mapping = Mapping(histogram.distribution(["r", "g", "b"]), read_card(SHIPPED).reference)
    source, reference = mapping.source, mapping.reference

    def interpolated():
        for k in range(3):
            np.interp(np.interp(wide[..., k], source.values[k], source.cdf(k)), reference.cdf(k), reference.values[k])

    compare("matching by a look-up table, against interpolation (np.interp)", lambda: mapping(wide), interpolated)
    detected = rng.random((604, 604)) < 0.3

    def flood():
        seen = np.zeros(detected.shape, bool)
        for start in zip(*np.nonzero(detected)):
            stack = [] if seen[start] else [start]
            while stack:
                r, c = stack.pop()
                if 0 <= r < 604 and 0 <= c < 604 and detected[r, c] and not seen[r, c]:
                    seen[r, c] = True
                    stack += [(r + a, c + b) for a in (-1, 0, 1) for b in (-1, 0, 1)]

    compare("events of 364,816 blocks, against a flood fill", lambda: components(detected, "edges and corners"), flood)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scene.tif"
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=1080,
            height=1080,
            count=3,
            dtype="uint8",
            crs="EPSG:32633",
            tiled=True,
            compress="deflate",
            transform=rasterio.Affine(10, 0, 500000, 0, -10, 4000000),
        ) as out:
            out.write(np.moveaxis(scene, -1, 0))
        job = ClassifyJob(input=str(path), model=str(SHIPPED), probability=str(Path(folder) / "p.tif"))
        compare(
            "a whole scene (read, match, classify, write), against inference alone",
            lambda: classify(job, Quiet()),
            lambda: classifier(blocks, False),
        )
        frozen(Path(folder))


def frozen(folder):
    """Time 15 epochs of ResNet-50's head on features that are computed once, against one forward pass over the same blocks."""
    from dataclasses import replace

    import keras
    from landslidebias.core.engine.features import BATCH, frozen_features
    from landslidebias.core.engine.labelled import BlockSet
    from landslidebias.core.engine.networks import build
    from landslidebias.core.engine.training import fit
    from landslidebias.core.jobs import TrainJob

    n = 640
    rng = np.random.default_rng(1)
    weights = folder / "drawn.weights.h5"  # the arithmetic is the same, whatever the weights
    keras.applications.ResNet50(include_top=False, weights=None, input_shape=(224, 224, 3)).save_weights(weights)
    rows = rng.integers(0, 256, (n, 18, 18, 3)).astype(np.uint8)
    split = np.arange(n) % 5 // 3 * (1 + np.arange(n) % 2)
    blocks = BlockSet(rows, rng.random(n), np.arange(n), split, 0.5, n, n, 0)
    network = build("resnet50", 18, [0] * 3, [1] * 3, str(weights))
    job = TrainJob("", "", network="resnet50", epochs=15, augment="none")
    runs = iter(range(1000))

    def ours():
        work = folder / f"run{next(runs)}"
        work.mkdir()
        features = frozen_features(network.trunk, rows, work, Quiet(), (0, 1))
        fit(
            build("resnet50", 18, [0] * 3, [1] * 3, str(weights)).head,
            features,
            blocks,
            replace(job),
            work,
            Quiet(),
            (0, 1),
        )

    def forward():
        for k in range(0, n, BATCH):
            network.trunk(rows[k : k + BATCH].astype(np.float32), training=False)

    compare("15 epochs of resnet50, against one forward pass (at least 0.5 wanted)", ours, forward, 1)


if __name__ == "__main__":
    main()
