"""The inference runtime behind one small interface: blocks in, probabilities and activation maps out.

OpenVINO, because it was measured the fastest on two cores (docs/runtime.md); nothing outside this file knows which runtime it is.
"""

from __future__ import annotations

import sys
from collections import deque
from pathlib import Path
from typing import NamedTuple

# OpenVINO reports its use to its makers, through a process of its own that outlives a job; without this module it does not.
sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]

import numpy as np  # noqa: E402
import openvino  # noqa: E402

from ...errors import InputError  # noqa: E402
from ...models.card import eight_bits  # noqa: E402
from ...words import Words  # noqa: E402

F32, BF16, INT8 = "f32", "bf16", "int8"
OUTPUTS = ("probability", "activation")
SHARE = "share"  # the third output, that not every model has


def runtime_version() -> str:
    """Return the version of the runtime, by which results may differ in their last digits."""
    return str(openvino.__version__)


def has_bf16() -> bool:
    """Say whether the processor has 16-bit floating point."""
    return "BF16" in openvino.Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")


def network_file(model: str, precision: str) -> Path:
    """Return the file that holds a model's network in an arithmetic: for INT8 the one beside it. Raises InputError where that is gone."""
    if precision != INT8:
        return Path(model)
    found = eight_bits(model)
    if found is None:
        raise InputError(Words("The model {0} has no file of 8-bit integers (int8) beside it any more, with which this was begun.", model))
    return found


class Found(NamedTuple):
    """What a network says of blocks: probability [n]; where asked for, activation maps [n, h, w, 2] (Grad-CAM of both classes) and the landslide's
    share in each cell [n, h, w]; float32."""

    probability: np.ndarray
    activation: np.ndarray | None = None
    share: np.ndarray | None = None


class Classifier:
    """A model's file, or its bytes, ready to run on this machine's cores. precision: F32, BF16, or INT8, for which the file beside the model's is read;
    batch: blocks at a time (the card's); threads: 0 for all cores."""

    def __init__(self, path: str | bytes, precision: str = "f32", batch: int = 256, threads: int = 0):
        self._batch = batch  # one shape, compiled once
        network = path if isinstance(path, bytes) else str(network_file(path, precision))
        try:
            core = openvino.Core()
            model = core.read_model(network)
            names = {name for output in model.outputs for name in output.get_names()}
            if not set(OUTPUTS) <= names:
                raise InputError(
                    Words(
                        "The model {0} has no outputs `probability` and `activation`; it has {1}.", path, sorted(names)
                    )
                )
            self._shape = (batch,) + tuple(d.get_length() for d in model.inputs[0].get_partial_shape()[1:])
            model.reshape({model.inputs[0]: self._shape})
            how: dict[str, object] = {"INFERENCE_PRECISION_HINT": BF16 if precision == BF16 else F32, "PERFORMANCE_HINT": "THROUGHPUT"}
            if threads:  # one of several programs on this machine, which would all be bound to its first cores
                how |= {"INFERENCE_NUM_THREADS": threads, "ENABLE_CPU_PINNING": False}
            compiled = core.compile_model(model, "CPU", how)
        except (RuntimeError, ValueError) as error:
            raise InputError(
                Words("The model {0} can't be loaded: {1}", path, str(error).strip().splitlines()[-1])
            ) from error
        # Requests of our own, one more than the streams that run: callbacks of openvino's queue run in its threads and can abort.
        count = compiled.get_property("OPTIMAL_NUMBER_OF_INFER_REQUESTS") + 1
        self._requests = [compiled.create_infer_request() for _ in range(count)]
        self._outputs = {name: compiled.output(name) for name in (*OUTPUTS, SHARE) if name in names}

    @property
    def block(self) -> int:
        """The size in pixels of what the model takes in."""
        return self._shape[1]

    @property
    def cells(self) -> int:
        """The number of cells a side of an activation map."""
        return int(self._outputs["activation"].shape[1])

    @property
    def share_cells(self) -> int:
        """The number of cells a side in which the landslide's share is told; 0 where the model does not."""
        return int(self._outputs[SHARE].shape[1]) if SHARE in self._outputs else 0

    def __call__(self, blocks: np.ndarray, activation: bool = True, share: bool = False) -> Found:
        """Classify blocks [n, b, b, bands] (0-255)."""
        size = self._batch
        names = ["probability", *(["activation"] if activation else []), *([SHARE] if share else [])]
        wanted = [self._outputs[name] for name in names]
        results = [np.empty((len(blocks),) + tuple(output.shape[1:]), np.float32) for output in wanted]

        running: deque = deque()

        def collect() -> None:
            request, start = running.popleft()
            request.wait()
            for output, result in zip(wanted, results):
                result[start:start + size] = request.get_tensor(output).data[: len(result) - start]

        for k, start in enumerate(range(0, len(blocks), size)):
            if len(running) == len(self._requests):
                collect()
            batch = blocks[start:start + size].astype(np.float32, copy=False)
            if len(batch) < size:
                batch = np.concatenate([batch, np.zeros((size - len(batch),) + batch.shape[1:], np.float32)])
            request = self._requests[k % len(self._requests)]
            request.start_async({0: batch})
            running.append((request, start))
        while running:
            collect()
        found = dict(zip(names, results))
        maps = found.get(SHARE)
        return Found(found["probability"].reshape(-1), found.get("activation"), None if maps is None else maps[..., 0])
