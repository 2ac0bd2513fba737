"""A trial that was left: a network whose features are computed once for a strip and shared by its blocks, trained on whole chips.

Its field is 126 pixels. All convolutions are unpadded, so that a strip gives each block what it gets alone; ground beyond a chip is mirrored, in
training and on validation. Every place of the chip's cells of 30 m is a block's corner: a chip teaches some hundred blocks for the cost of twenty.
Writes `<out>.keras` (averaged weights of the best epoch on validation) and `<out>.log`. results/strip.log is that of 15 of 40 epochs with
`--batch 6 --rate 1.5e-3 --bfloat16`, 90 processor seconds each: below the shipped model's recipe after as many epochs and in the same time.
"""

import argparse
import json
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parents[1] / "recipe")]

import keras  # noqa: E402
import numpy as np  # noqa: E402
from chips import read_masked  # noqa: E402
from keras import layers  # noqa: E402
from landslidebias.core.engine.learn.augmentation import tint  # noqa: E402
from landslidebias.core.engine.learn.scores import ranking_scores  # noqa: E402
from landslidebias.core.scenes.blocks import mirror, to_blocks  # noqa: E402

BLOCK, CELL, CONTEXT, OUT = 18, 3, 54, 90  # pixels; OUT: of a chip, the side that one step teaches
SIDE = BLOCK // CELL


def convolution(x, filters, size=3):
    x = layers.Conv2D(filters, size, use_bias=False)(x)
    return layers.ReLU()(layers.BatchNormalization()(x))


def residual(x):
    y = convolution(x, x.shape[-1])
    y = layers.BatchNormalization()(layers.Conv2D(x.shape[-1], 3, use_bias=False)(y))
    return layers.ReLU()(layers.Add()([layers.Cropping2D(2)(x), y]))


def network(mean, deviation, near=24, cells=72, far=96, joined=96) -> keras.Model:
    """[n, s + 108, s + 108, 3] of 0-255 to block logits at every cell [n, s / 3 - 5, s / 3 - 5, 1] and the share's logits a cell [n, s / 3, s / 3, 1]."""
    inputs = keras.Input((None, None, 3))
    x = layers.Rescaling([1 / d for d in deviation], [-m / d for m, d in zip(mean, deviation)])(inputs)
    # far: a third, then a ninth of the resolution; 54 pixels = 2 cells of 3 + 48, of which 27 are three convolutions, 18 the rest
    y = layers.AveragePooling2D(3)(x)
    y = convolution(convolution(y, 32), 48)
    y = layers.Cropping2D(1)(y)
    y = layers.MaxPooling2D(3)(y)
    y = residual(convolution(y, far))
    y = layers.UpSampling2D(3)(y)  # from 18 pixels outside
    y = layers.Cropping2D(1)(y)  # to 15
    # near: 21 pixels outside are three convolutions and six cells
    z = layers.Cropping2D(CONTEXT - 21)(x)
    z = convolution(z, near)
    z = residual(z)
    z = layers.MaxPooling2D(3)(z)
    z = convolution(z, cells)
    x = convolution(layers.Concatenate()([z, y]), joined)
    features = residual(residual(x))
    shares = layers.Conv2D(1, 1, dtype="float32", name="cells")(features)
    pooled = layers.AveragePooling2D(SIDE, strides=1)(features)
    hidden = layers.Conv2D(64, 1, activation="relu", name="hidden")(layers.Dropout(0.2)(pooled))
    return keras.Model(inputs, [layers.Conv2D(1, 1, dtype="float32", name="logit")(hidden), shares])


def batches(images, masks, n, rng):
    """Yield mirrored crops [n, OUT + 108, ., 3] and the cells' shares [n, OUT / 3, ., 1] in the eight symmetries."""
    size = OUT + 2 * CONTEXT
    free = images.shape[1] - OUT
    padded = np.stack([mirror(i, CONTEXT) for i in images])
    order = rng.permutation(len(images))
    for at in range(0, len(order) - n + 1, n):
        pixels, drawn = np.empty((n, size, size, 3), np.float32), np.empty((n, OUT, OUT), np.float32)
        for k, chip in enumerate(order[at:at + n]):
            r, c = rng.integers(0, free + 1, 2)
            turns, flip = rng.integers(4), rng.integers(2)
            a, b = padded[chip, r:r + size, c:c + size], masks[chip, r:r + OUT, c:c + OUT]
            a, b = np.rot90(a, turns), np.rot90(b, turns)
            pixels[k], drawn[k] = (a[:, ::-1], b[:, ::-1]) if flip else (a, b)
        yield pixels, drawn.reshape(n, OUT // CELL, CELL, OUT // CELL, CELL).mean((2, 4))[..., None]


def blocks_of(shares):
    """Return the share of every block that begins at a cell, [n, s - 5, s - 5, 1]."""
    sums = np.pad(shares[..., 0].cumsum(1).cumsum(2), ((0, 0), (1, 0), (1, 0)))
    k = SIDE
    return ((sums[:, k:, k:] - sums[:, :-k, k:] - sums[:, k:, :-k] + sums[:, :-k, :-k]) / k**2)[..., None]


def validated(model, images, batch=12):
    whole = images.shape[1] // BLOCK * BLOCK
    padded = np.stack([mirror(i, CONTEXT)[: whole + 2 * CONTEXT, : whole + 2 * CONTEXT] for i in images])
    found = [
        np.asarray(model(padded[k:k + batch].astype(np.float32), training=False)[0])[:, ::SIDE, ::SIDE, 0]
        for k in range(0, len(padded), batch)
    ]
    return np.concatenate(found).reshape(-1)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--batch", type=int, default=12)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--gain", type=float, default=0.05)
    parser.add_argument("--average", type=float, default=0.999, help="of the weights, exponential, a step")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bfloat16", action="store_true", help="convolutions in 16 bits, where the processor has them")
    args = parser.parse_args()
    if args.bfloat16:
        keras.mixed_precision.set_global_policy("mixed_bfloat16")
    keras.utils.set_random_seed(args.seed)
    rng = np.random.default_rng(args.seed + 1000)
    images, masks = read_masked(args.data / "landslide4sense" / "train")
    seen, drawn = read_masked(args.data / "landslide4sense" / "validation")
    label = np.concatenate([to_blocks(m, BLOCK).mean((1, 2)) for m in drawn]) >= 0.1
    model = network(images.mean((0, 1, 2)).tolist(), images.std((0, 1, 2)).tolist())
    averaged = keras.models.clone_model(model)
    averaged.set_weights(model.get_weights())
    steps = len(images) // args.batch
    rate = keras.optimizers.schedules.CosineDecay(
        args.rate / 20, steps * (args.epochs - 1), 0.01, warmup_target=args.rate, warmup_steps=steps
    )
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(keras.optimizers.AdamW(rate, weight_decay=0.02), [loss, loss], loss_weights=[1.0, 0.5])

    def log(line):
        print(line, flush=True)
        with open(f"{args.out}.log", "a", encoding="utf-8") as stream:
            stream.write(line + "\n")

    log(json.dumps({"weights": model.count_params(), **{k: str(v) for k, v in vars(args).items() if k not in ("data", "out")}}))
    best = 0.0
    for epoch in range(1, args.epochs + 1):
        began, losses = time.monotonic(), []
        for step, (pixels, shares) in enumerate(batches(images, masks, args.batch, rng)):
            pixels = np.clip(tint(pixels, rng, args.gain, args.gain), 0, 255)
            target = np.minimum(blocks_of(shares) / 0.2, 1).astype(np.float32)
            losses.append(float(model.train_on_batch(pixels, [target, shares])[0]))
            if step % 4 == 0:
                keep = min(args.average**4, (1 + epoch * steps / 8) / (10 + epoch * steps / 8))
                for a, w in zip(averaged.weights, model.weights):
                    a.assign(a * keep + w * (1 - keep))
        precision, f1 = ranking_scores(label, validated(averaged, seen))
        figures = f"loss {np.mean(losses):.4f}, validation average precision {precision:.4f}, F1 {f1:.4f}"
        log(f"epoch {epoch} of {args.epochs}: {figures}; {time.monotonic() - began:.0f} s")
        if precision > best:
            best = precision
            averaged.save(f"{args.out}.keras")


if __name__ == "__main__":
    main()
