"""Prints what a whole scene is held against, as JSON: floor.py SCENE. Run by tile.py in the engine of size train.

plain: blocks a second of the plain way, Keras' predict of the paper's ResNet-50 at 224; inference: of the shipped network alone, in f32 and in what
`auto` is here; floor: what the rate of matrix products in f32 would allow for the network's operations; reading: seconds to read the scene once with
rasterio; operations: of one block.
"""

import json
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / ".build" / "plugins")]

import numpy as np  # noqa: E402
import openvino  # noqa: E402
import rasterio  # noqa: E402
from landslidebias.core.engine.serve.arithmetic import AUTO, arithmetic  # noqa: E402
from landslidebias.core.engine.serve.ground import PATCH, cut, patch_px  # noqa: E402
from landslidebias.core.engine.serve.runtime import F32, Classifier  # noqa: E402
from landslidebias.core.models.card import SHIPPED, read_card  # noqa: E402
from rasterio.windows import Window  # noqa: E402

PLAIN, SAMPLE, PRODUCT, RUNS = 128, 8192, 3072, 5
LINES = 512


def operations(path, blocks, side):
    """Return the additions and multiplications of the convolutions and products for one block, where `blocks` are in a square of `side` pixels."""
    model = openvino.Core().read_model(path)
    model.reshape([1, side, side, 3])
    total = 0
    for node in model.get_ops():
        if node.get_type_name() == "Convolution":
            weights, out = (value.get_partial_shape().to_shape() for value in (node.input(1), node.output(0)))
            total += 2 * int(np.prod(weights)) * int(np.prod(out)) // out[1]
        elif node.get_type_name() == "MatMul" and len(node.input(1).get_partial_shape()) == 2:
            total += 2 * int(np.prod(node.input(1).get_partial_shape().to_shape())) * int(np.prod(node.output(0).get_partial_shape().to_shape()[:-1]))
    return total / blocks


def rate_of_products():
    """Return the floating-point operations a second of matrix products, the best of some runs."""
    a = np.random.default_rng(0).normal(size=(PRODUCT, PRODUCT)).astype(np.float32)
    best = np.inf
    for _ in range(RUNS):
        began = time.perf_counter()
        a @ a
        best = min(best, time.perf_counter() - began)
    return 2 * PRODUCT**3 / best


def reading(path):
    """Return the seconds that it takes to read a scene once, strip by strip."""
    began = time.perf_counter()
    with rasterio.open(path) as scene:
        for row in range(0, scene.height, LINES):
            scene.read(window=Window(0, row, scene.width, min(LINES, scene.height - row)))
    return time.perf_counter() - began


def plain():
    """Return blocks a second of Keras' predict at 224; the weights are drawn, for the arithmetic is the same."""
    import keras

    trunk = keras.applications.ResNet50(include_top=False, weights=None, input_shape=(224, 224, 3), pooling="avg")
    model = keras.Sequential([trunk, keras.layers.Dense(256, activation="relu"), keras.layers.Dense(2)])
    blocks = np.random.default_rng(0).integers(0, 256, (PLAIN, 18, 18, 3)).astype(np.float32)
    rates = []
    for _ in range(2):
        began = time.perf_counter()
        model.predict(keras.ops.image.resize(blocks, (224, 224)), batch_size=32, verbose=0)
        rates.append(PLAIN / (time.perf_counter() - began))
    return max(rates)


def inference(precision):
    """Return blocks a second of the shipped network in an arithmetic, with activation and share."""
    card = read_card(SHIPPED)
    rows, cols = PATCH, SAMPLE // PATCH
    shape = tuple(n * card.block_px + 2 * card.context_px for n in (rows, cols))
    pixels = np.random.default_rng(0).integers(0, 256, (*shape, 3)).astype(np.float32)
    _, ground = cut(pixels, np.ones(shape, bool), np.ones(SAMPLE, bool), card.block_px, card.context_px, 1.0, True)
    classifier = Classifier(str(SHIPPED), precision, card.batch, patch=patch_px(card))
    rates = []
    for _ in range(RUNS):
        began = time.perf_counter()
        classifier(ground, True, True)
        rates.append(SAMPLE / (time.perf_counter() - began))
    return float(np.median(rates))


def main():
    each, rate = operations(SHIPPED, PATCH**2, patch_px(read_card(SHIPPED))), rate_of_products()
    found = {"operations": each, "products": rate, "floor": rate / each, "reading": reading(sys.argv[1])}
    fastest = arithmetic(AUTO, str(SHIPPED))
    found |= {"fastest": fastest, "inference": {how: inference(how) for how in {F32, fastest}}, "plain": plain()}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
