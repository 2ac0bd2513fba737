"""The inference runtime behind one small interface: blocks in, probabilities and activation maps out.

OpenVINO, because it was measured the fastest on two cores (docs/runtime.md); nothing outside this file knows which runtime it is.
"""

from __future__ import annotations

import sys
from collections import deque
from pathlib import Path
from typing import Any, Iterable, Iterator, NamedTuple

# OpenVINO reports its use to its makers, through a process of its own that outlives a job; without this module it does not.
sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]

import numpy as np  # noqa: E402
import openvino  # noqa: E402

from ...errors import InputError  # noqa: E402
from ...models.card import eight_bits  # noqa: E402
from ...words import Words  # noqa: E402

F32, BF16, INT8 = "f32", "bf16", "int8"
AT_ONCE = 64  # blocks a batch, at most: no slower than 256 on two cores, and a strip that is classified alone ends with one that is not full
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
    batch: blocks at a time, at most (the card's); threads: 0 for all cores."""

    def __init__(self, path: str | bytes, precision: str = "f32", batch: int = 256, threads: int = 0):
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
            # One shape, compiled once.
            self._shape = (min(batch, AT_ONCE),) + tuple(d.get_length() for d in model.inputs[0].get_partial_shape()[1:])
            model.reshape({model.inputs[0]: self._shape})
            how: dict[str, object] = {"INFERENCE_PRECISION_HINT": BF16 if precision == BF16 else F32, "PERFORMANCE_HINT": "THROUGHPUT"}
            # Not bound to cores: several programs would all be bound to the first ones, and wait there for whatever else runs on them.
            how |= {"ENABLE_CPU_PINNING": False} | ({"INFERENCE_NUM_THREADS": threads} if threads else {})
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
        (found,) = self.stream([blocks], activation, share)
        return found

    def stream(self, arrays: Iterable[np.ndarray], activation: bool = True, share: bool = False) -> Iterator[Found]:
        """Classify arrays of blocks as they come, and yield what is found of each, in order. Batches run on from one array to the next, so that no
        core waits where an array ends, and only the last batch of all is not full."""
        names = ["probability", *(["activation"] if activation else []), *([SHARE] if share else [])]
        flow = _Flow(self._requests, [self._outputs[name] for name in names])
        try:
            for blocks in arrays:
                flow.add(blocks)
                yield from (_found(names, results) for results in flow.done())
            flow.end()
            yield from (_found(names, results) for results in flow.done())
        finally:
            flow.stop()


def _found(names: list[str], results: list[np.ndarray]) -> Found:
    found = dict(zip(names, results))
    maps = found.get(SHARE)
    return Found(found["probability"].reshape(-1), found.get("activation"), None if maps is None else maps[..., 0])


class _Part:
    """What is found of an array of blocks: an array an output, and how many blocks are still missing."""

    def __init__(self, blocks: int, outputs: list[Any]):
        self.results = [np.empty((blocks,) + tuple(output.shape[1:]), np.float32) for output in outputs]
        self.missing = blocks


class _Flow:
    """Blocks on their way through requests that run side by side; pieces of one batch may belong to several arrays."""

    def __init__(self, requests: list[Any], outputs: list[Any]):
        self._free, self._running, self._outputs = deque(requests), deque[tuple[Any, list]](), outputs
        self._parts, self._pieces, self._filled = deque[_Part](), [], 0  # pieces: of the batch that is being filled

    def add(self, blocks: np.ndarray) -> None:
        """Put blocks into batches, and start those that are full."""
        part, start = _Part(len(blocks), self._outputs), 0
        self._parts.append(part)
        while start < len(blocks):
            if not self._free:
                self._collect()
            batch = self._free[0].get_input_tensor().data
            n = min(len(batch) - self._filled, len(blocks) - start)
            batch[self._filled:self._filled + n] = blocks[start:start + n]
            self._pieces.append((part, start, self._filled, n))
            start, self._filled = start + n, self._filled + n
            if self._filled == len(batch):
                self._start()

    def end(self) -> None:
        """Compute what is left, too."""
        if self._filled:
            self._free[0].get_input_tensor().data[self._filled:] = 0
            self._start()
        while self._running:
            self._collect()

    def done(self) -> Iterator[list[np.ndarray]]:
        """Yield the arrays of which nothing is missing any more, and forget them."""
        while self._parts and not self._parts[0].missing:
            yield self._parts.popleft().results

    def stop(self) -> None:
        """Wait for what still runs: the requests are used again."""
        while self._running:
            self._running.popleft()[0].wait()

    def _start(self) -> None:
        request = self._free.popleft()
        request.start_async()
        self._running.append((request, self._pieces))
        self._pieces, self._filled = [], 0

    def _collect(self) -> None:
        request, pieces = self._running.popleft()
        request.wait()
        for k, output in enumerate(self._outputs):
            data = request.get_tensor(output).data
            for part, start, at, n in pieces:
                part.results[k][start:start + n] = data[at:at + n]
        for part, _, _, n in pieces:
            part.missing -= n
        self._free.append(request)
