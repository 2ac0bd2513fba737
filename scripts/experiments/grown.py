"""What a larger network that sees farther is worth: the shipped one, grown so that it says at first what it said before, trained on.

Grown twice: a view of 126 pixels (54 around the block) in a ninth of the resolution, and a second, twice as wide way through each of the last two
residual blocks; all that is new begins at zero. Both, the shipped network and the grown one, are trained on like the recipe's first stage, on the
training chips alone, and held in pairs against the shipped model on the validation chips, which also choose the epoch of either. Intervals by a bootstrap
over chips, of the differences. Writes results/grown.json (`make grown`).
"""

import json
import sys
from dataclasses import asdict, replace
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parents[1] / "recipe"), str(HERE.parent)]

import keras  # noqa: E402
import more_chips as more  # noqa: E402
import numpy as np  # noqa: E402
from keras import layers  # noqa: E402
from landslidebias.core.engine.learn.networks.compact import CONTEXT  # noqa: E402
from landslidebias.core.engine.learn.networks.parts import CELLS, FEATURES, HIDDEN, LOGIT  # noqa: E402
from landslidebias.core.engine.serve.chips import mirrored_blocks  # noqa: E402
from shipped import FIRST, Stage, logits, train  # noqa: E402

FAR, COARSE = 54, 9  # pixels around the block, and a cell of the far view


def convolution(x, filters: int, padding: str = "same"):
    """Return a convolution, normalised."""
    x = layers.Conv2D(filters, 3, padding=padding, use_bias=False)(x)
    return layers.ReLU()(layers.BatchNormalization()(x))


def silent(x, filters: int):
    """Return a convolution that says nothing as long as it has learnt nothing."""
    return layers.Conv2D(filters, 3, padding="same", kernel_initializer="zeros", use_bias=False)(x)


def grown(block: int = 18) -> keras.Model:
    """Return the shipped network, grown: [n, b + 108, b + 108, 3] of 0-255 to what it gave of the inner [n, b + 36, b + 36, 3]."""
    before = more.shipped()
    first, second = [k for k, layer in enumerate(before.layers) if isinstance(layer, layers.Add)][-2:]
    rest = iter(before.layers[first - 5 :])  # the last two residual blocks of convolution, normalisation, ReLU, convolution, normalisation, sum, ReLU
    for k, layer in enumerate(before.layers):
        if layer.name not in (FEATURES, HIDDEN, LOGIT, CELLS):
            layer.name = f"shipped_{k}"  # its names are those that new layers get
    inputs = keras.Input((block + 2 * FAR,) * 2 + (3,))
    front = keras.Model(before.inputs, before.layers[first - 6].output)
    near = layers.Cropping2D(FAR - CONTEXT)(inputs)
    standardise = next(layer for layer in before.layers if isinstance(layer, layers.Rescaling))
    far = layers.AveragePooling2D(COARSE)(standardise(inputs))
    while far.shape[1] > block // COARSE:
        far = convolution(far, 64, "valid")
    far = layers.UpSampling2D(3, interpolation="bilinear")(far)
    x = layers.Add()([front(near), silent(far, front.output_shape[-1])])
    for _ in range(2):
        y = x
        for layer in (next(rest) for _ in range(5)):
            y = layer(y)
        wide = silent(convolution(x, 2 * x.shape[-1]), x.shape[-1])
        next(rest), next(rest)  # its sum and its ReLU
        x = layers.ReLU()(layers.Add()([x, y, wide]))
    x = layers.Activation("linear", name=FEATURES)(x)
    hidden = before.get_layer(HIDDEN)(layers.Dropout(0.2)(layers.GlobalAveragePooling2D()(x)))
    made = keras.Model(inputs, [before.get_layer(LOGIT)(hidden), before.get_layer(CELLS)(x)], name="grown")
    found = keras.models.clone_model(made)  # of layers that are in no other network
    found.set_weights(made.get_weights())
    return found


ARMS = {"grown": (grown, FAR), "as it is": (more.shipped, CONTEXT)}


def trained(make, stage: Stage, arms: more.Arms, blocks: np.ndarray, path: Path) -> keras.Model:
    """Return a network trained on, from its file where that was done before."""
    if not path.exists():
        model, part = make(), path.with_name(f"part-{path.name}")
        train(model, arms.chips, (blocks, arms.label.ravel()), stage, lambda line: print(path.stem, line, flush=True), str(part))
        part.rename(path)
    return keras.models.load_model(path, compile=False)


def main():
    args = more.arguments(__doc__, 6).parse_args()
    stage = replace(FIRST, epochs=args.epochs, learning_rate=5e-4, seed=5)
    arms = more.Arms(args.data, args.work, stage)
    before, found = arms.said(more.shipped()), {"stage": asdict(stage)}
    means = []

    def held(name: str, after: np.ndarray) -> None:
        found[name] = more.gained(arms.label, before, after, np.random.default_rng(stage.seed))
        print(name, json.dumps(found[name]), flush=True)
        args.out.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")

    for name, (make, context) in ARMS.items():
        blocks = np.concatenate([mirrored_blocks(image, stage.block, context) for image in arms.validation[0]])
        model = trained(make, replace(stage, context=context), arms, blocks, args.work / f"{name}-{args.epochs}.keras")
        sides = (np.rot90(way, k, (1, 2)) for way in (blocks, blocks[:, :, ::-1]) for k in range(4))
        said = [logits(model, side).reshape(arms.label.shape) for side in sides]
        means.append(np.mean(said, 0))
        held(name, said[0])
        held(f"{name}, mean over eight symmetries", means[-1])
    held("mean of both, over eight symmetries", np.mean(means, 0))


if __name__ == "__main__":
    main()
