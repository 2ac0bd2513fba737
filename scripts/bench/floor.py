"""Prints what a whole scene is held against, as JSON: floor.py SCENE. Run by tile.py in the engine of size train.

plain: blocks a second of the plain way, Keras' predict of the paper's ResNet-50 at 224; inference: of the shipped network alone; floor: what
the rate of matrix products would allow for the network's operations; reading: seconds to read the scene once with rasterio; operations: of one block.
"""

import json
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / ".build" / "plugins")]

import numpy as np  # noqa: E402
import onnx  # noqa: E402
import rasterio  # noqa: E402
from landslidebias.core.engine.serve.runtime import Classifier  # noqa: E402
from landslidebias.core.models.card import SHIPPED, read_card  # noqa: E402
from rasterio.windows import Window  # noqa: E402

PLAIN, SAMPLE, PRODUCT, RUNS = 128, 8192, 3072, 5
LINES = 512


def operations(path):
    """Return the additions and multiplications of the convolutions and products for one block."""
    graph = onnx.shape_inference.infer_shapes(onnx.load(path)).graph
    shapes = {v.name: [d.dim_value for d in v.type.tensor_type.shape.dim] for v in (*graph.value_info, *graph.output)}
    shapes |= {w.name: list(w.dims) for w in graph.initializer}
    total = 0
    for node in graph.node:
        if node.op_type == "Conv":
            weights, out = shapes[node.input[1]], shapes[node.output[0]]
            total += 2 * int(np.prod(weights)) * int(np.prod(out[2:]))
        elif node.op_type == "MatMul" and node.input[1] in shapes and len(shapes[node.input[1]]) == 2:
            total += 2 * int(np.prod(shapes[node.input[1]]))
    return total


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


def inference():
    """Return blocks a second of the shipped network, with activation and share."""
    card = read_card(SHIPPED)
    side = card.block_px + 2 * card.context_px
    blocks = np.random.default_rng(0).integers(0, 256, (SAMPLE, side, side, 3)).astype(np.float32)
    classifier = Classifier(str(SHIPPED), batch=card.batch)
    rates = []
    for _ in range(RUNS):
        began = time.perf_counter()
        classifier(blocks, True, True)
        rates.append(SAMPLE / (time.perf_counter() - began))
    return float(np.median(rates))


def main():
    each, rate = operations(SHIPPED), rate_of_products()
    found = {"operations": each, "products": rate, "floor": rate / each, "reading": reading(sys.argv[1])}
    found |= {"inference": inference(), "plain": plain()}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
