"""Makes the shipped model's file for 8-bit integers, and holds it against the one it was made of: `make eight`.

Quantised after training (Nagel et al. 2021), calibrated on blocks of training chips. The card goes with the file. Runs in an environment of its own.
"""

import argparse
import json
import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parent)]
sys.modules["openvino_telemetry"] = None

import nncf  # noqa: E402
import numpy as np  # noqa: E402
import onnx  # noqa: E402
from chips import grid_blocks, read_masked  # noqa: E402
from landslidebias.core.engine.serve.runtime import F32, INT8, Classifier  # noqa: E402
from landslidebias.core.models.card import KEY, MADE_OF, read_card, sha256  # noqa: E402
from landslidebias.core.models.metrics import Ranking  # noqa: E402
from landslidebias.core.scenes.blocks import blocks_with_context, mirror  # noqa: E402

SEED, CALIBRATED = 1, 2048  # blocks


def blocks_of(images, card):
    return np.concatenate([blocks_with_context(mirror(i, card.context_px), card.block_px, card.context_px) for i in images])


def heads(model: onnx.ModelProto) -> list[str]:
    """Return the names of all that is made of the last activation. In 8 bits a logit has 256 values, and blocks that tie have no order."""
    made = {node.input[0] for node in model.graph.node if node.op_type == "GlobalAveragePool"}
    names = []
    for node in model.graph.node:  # each after what it takes
        if made & set(node.input):
            made |= set(node.output)
            names.append(node.name)
    return names


def quantised(path: Path, blocks: np.ndarray, bands: int, batch: int):
    """Return the model with its convolutions in 8 bits, but those that take the bands: with them OpenVINO 2026.4 gives garbage (AVX2)."""
    model = onnx.load(path)
    wide = {held.name for held in model.graph.initializer if len(held.dims) == 4 and held.dims[1] == bands}
    first = [node.name for node in model.graph.node if node.op_type == "Conv" and node.input[1] in wide]
    how = {
        "ignored_scope": nncf.IgnoredScope(names=first + heads(model), validate=False),  # the heads and Grad-CAM stay as they are
        "preset": nncf.QuantizationPreset.MIXED,
        "subset_size": len(blocks) // batch,
    }
    (name,) = (given.name for given in model.graph.input)
    data = nncf.Dataset([blocks[k : k + batch].astype(np.float32) for k in range(0, len(blocks), batch)], lambda x: {name: x})
    made = nncf.quantize(model, data, **how)
    card = next(p.value for p in model.metadata_props if p.key == KEY)
    onnx.helper.set_model_props(made, {KEY: card, MADE_OF: sha256(path)})
    return made


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--figures", type=Path, required=True)
    args = parser.parse_args()
    out = args.model.with_suffix(".int8.onnx")
    card = read_card(args.model)
    rng = np.random.default_rng(SEED)
    images, _ = read_masked(args.data / "landslide4sense" / "train")
    chosen = rng.permutation(len(images))[: 1 + CALIBRATED // 49]
    blocks = rng.permutation(blocks_of(images[chosen], card))[:CALIBRATED]
    made = quantised(args.model, blocks, len(card.bands), 64)
    part = out.with_name(out.name + ".part")
    onnx.save(made, part)
    os.replace(part, out)
    images, masks = read_masked(args.data / "landslide4sense" / "validation")
    label = grid_blocks(images, masks, card.block_px)[1] >= 0.1
    seen = blocks_of(images, card)
    whole, eight = (Classifier(str(args.model), how)(seen, True, True) for how in (F32, INT8))
    figures = {
        "average_precision": [Ranking(label, f.probability).average_precision() for f in (whole, eight)],
        "decisions_equal": {
            name: float(((whole.probability > t) == (eight.probability > t)).mean()) for name, t in card.thresholds.items()
        },
        "probability_difference": [float(v) for v in np.quantile(np.abs(whole.probability - eight.probability), (0.5, 0.99, 1))],
        "share_difference": float(np.abs(whole.share - eight.share).mean()),
        "bytes": [p.stat().st_size for p in (args.model, out)],
    }
    args.figures.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(args.figures.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
