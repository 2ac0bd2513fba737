"""Writes a trained network as the self-describing .onnx of DESIGN section 5."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import onnx
import tensorflow as tf
import tf2onnx

from ...models.card import KEY, ModelCard
from .deployed import Deployed

OPSET = 17


def export(deployed: Deployed, card: ModelCard, path: str | Path) -> None:
    """Write the model file, whole or not at all, with the card in its metadata.

    Where the card says strips, the network takes pieces of a strip (`networks.compact.in_strips`): the file says the size of a block, and runtimes
    may give it another shape.
    """
    block = card.block_px + 2 * card.context_px
    size = None if card.takes_strips else block
    function = tf.function(
        deployed.__call__,
        input_signature=[tf.TensorSpec([None, size, size, len(card.bands)], tf.float32, name="blocks")],
    )
    model, _ = tf2onnx.convert.from_function(function, input_signature=function.input_signature, opset=OPSET)
    _name_outputs(model, function)
    _drop_unread_inputs(model)
    for dimension in model.graph.input[0].type.tensor_type.shape.dim[1:3]:
        dimension.dim_value = block
    onnx.helper.set_model_props(model, {KEY: card.to_json()})
    model.producer_name, model.doc_string = "landslidebias", f"{card.name} {card.version}"
    onnx.checker.check_model(model)
    part = Path(f"{path}.part")
    part.write_bytes(model.SerializeToString())
    os.replace(part, path)


def _drop_unread_inputs(model: onnx.ModelProto) -> None:
    """Leave the blocks as the one input: tf2onnx may list a constant that it has folded away, without which other runtimes refuse to run."""
    read = {name for node in model.graph.node for name in node.input}
    kept = [given for given in model.graph.input if given.name in read]
    del model.graph.input[:]
    model.graph.input.extend(kept)


def _name_outputs(model: onnx.ModelProto, function) -> None:
    """Give the outputs their names; tf2onnx keeps the order of the dictionary's keys, but not always the keys."""
    wanted = sorted(function.get_concrete_function().structured_outputs)
    for output, name in zip(model.graph.output, wanted):
        old = output.name
        if old != name:
            for node in model.graph.node:
                node.input[:] = [name if n == old else n for n in node.input]
                node.output[:] = [name if n == old else n for n in node.output]
            output.name = name
    for k, name in enumerate(wanted):
        shape = [d.dim_value for d in model.graph.output[k].type.tensor_type.shape.dim]
        if len(shape) != (1 if name == "probability" else 4) or shape[-1] != {"activation": 2, "share": 1}.get(
            name, shape[-1]
        ):
            raise ValueError(f"the export's outputs are in another order: {name} has the shape {shape}")


def same(deployed: Deployed, classifier, blocks: np.ndarray) -> float:
    """Return the largest difference of the Keras graph's and the exported model's probabilities on some blocks."""
    keras_p = deployed(tf.constant(blocks, tf.float32))["probability"].numpy()
    return float(np.abs(keras_p - classifier(blocks)[0]).max())
