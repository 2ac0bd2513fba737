"""The inference runtime behind one small interface: blocks in, probabilities and activation maps out.

OpenVINO, because it was measured the fastest on two cores (docs/runtime.md); nothing outside this file knows which runtime it is.
"""

from __future__ import annotations

import sys
from collections import deque
from functools import cached_property
from pathlib import Path
from typing import Any, Iterable, Iterator, NamedTuple

# OpenVINO reports its use to its makers, through a process of its own that outlives a job; without this module it does not.
sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]

import numpy as np  # noqa: E402
import openvino  # noqa: E402

from ...errors import InputError  # noqa: E402
from ...models.card import eight_bits  # noqa: E402
from ...words import Words  # noqa: E402
from .ground import PATCH, Ground, Squares  # noqa: E402

F32, BF16, INT8 = "f32", "bf16", "int8"
AT_ONCE = 64  # blocks a batch, at most: no slower than 256 on two cores, and a strip that is classified alone ends with one that is not full
OUTPUTS = ("probability", "activation")
SHARE = "share"  # the third output, that not every model has
WAITING = 3  # pieces of ground, at most, that are not whole yet because a batch is not full


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


def together(parts: list[Found]) -> Found:
    """Return what was found of some blocks and of others as one."""
    return Found(*(None if values[0] is None else np.concatenate(values) for values in zip(*parts)))


class Classifier:
    """A model's file, or its bytes, ready to run on this machine's cores. precision: F32, BF16, or INT8, for which the file beside the model's is read;
    batch: blocks at a time, at most (the card's); threads: 0 for all cores; patch: pixels a side of the patches that the network takes too, 0 for none
    (`ground.patch_px`)."""

    def __init__(self, path: str | bytes, precision: str = "f32", batch: int = 256, threads: int = 0, patch: int = 0):
        self._path, self._batch, self._patch = path, min(batch, AT_ONCE), patch
        self._network = path if isinstance(path, bytes) else str(network_file(path, precision))
        # Not bound to cores: several programs would all be bound to the first ones, and wait there for whatever else runs on them.
        self._how = {"PERFORMANCE_HINT": "THROUGHPUT", "ENABLE_CPU_PINNING": False, "INFERENCE_PRECISION_HINT": BF16 if precision == BF16 else F32}
        self._how |= {"INFERENCE_NUM_THREADS": threads} if threads else {}
        self._alone = self._compiled(self._batch)

    @cached_property
    def _in_patches(self) -> _Network:
        return self._compiled(max(1, self._batch // PATCH**2), self._patch, PATCH**2)

    def _compiled(self, n: int, side: int = 0, blocks: int = 1) -> _Network:
        """Compile the network, for one shape: n squares of some blocks and `side` pixels, 0 for the file's own size. Raises InputError."""
        try:
            core = openvino.Core()
            model = core.read_model(self._network)
            names = {name for output in model.outputs for name in output.get_names()}
            if not set(OUTPUTS) <= names:
                raise InputError(
                    Words("The model {0} has no outputs `probability` and `activation`; it has {1}.", self._path, sorted(names))
                )
            height, width, bands = (d.get_length() for d in model.inputs[0].get_partial_shape()[1:])
            shape = (n, side or height, side or width, bands)
            model.reshape({model.inputs[0]: shape})
            found = _Network(core.compile_model(model, "CPU", self._how), shape, [name for name in (*OUTPUTS, SHARE) if name in names])
            if found.outputs["probability"].shape[0] != n * blocks:
                raise ValueError  # it takes squares of any size for one block
        except (RuntimeError, ValueError) as error:
            raise InputError(
                Words("The model {0} can't be used: its card says that it takes strips, its network does not. Use another model.", self._path)
                if side
                else Words("The model {0} can't be loaded: {1}", self._path, str(error).strip().splitlines()[-1])
            ) from error
        return found

    @property
    def block(self) -> int:
        """The size in pixels of what the model takes in."""
        return self._alone.shape[1]

    @property
    def cells(self) -> int:
        """The number of cells a side of an activation map."""
        return int(self._alone.outputs["activation"].shape[1])

    @property
    def share_cells(self) -> int:
        """The number of cells a side in which the landslide's share is told; 0 where the model does not."""
        outputs = self._alone.outputs
        return int(outputs[SHARE].shape[1]) if SHARE in outputs else 0

    def __call__(self, ground: Ground | np.ndarray, activation: bool = True, share: bool = False) -> Found:
        """Classify ground, or blocks [n, b, b, bands] (0-255) alone."""
        (found,) = self.stream([ground if isinstance(ground, Ground) else Ground.of_blocks(ground)], activation, share)
        return found

    def stream(self, grounds: Iterable[Ground], activation: bool = True, share: bool = False) -> Iterator[Found]:
        """Classify ground as it comes, and yield what is found of each, in order. Batches run on from one to the next, so that no core waits where one
        ends."""
        names = ["probability", *(["activation"] if activation else []), *([SHARE] if share else [])]
        shapes = [tuple(self._alone.outputs[name].shape[1:]) for name in names]
        parts, flows = deque[_Part](), [_Flow(self._alone, names)]
        try:
            for ground in grounds:
                parts.append(part := _Part(ground.size, shapes))
                flows[0].add(part, ground.alone, ground.of_alone[:, None])
                if len(ground.patches):
                    flows += [_Flow(self._in_patches, names)] if len(flows) == 1 else []
                    flows[1].add(part, ground.patches, ground.of_patches)
                for flow in flows if len(parts) > WAITING else []:
                    flow.finish(parts[0])
                yield from _whole(parts, names)
            for flow in flows:
                flow.end()
            yield from _whole(parts, names)
        finally:
            for flow in flows:
                flow.stop()


def _whole(parts: deque[_Part], names: list[str]) -> Iterator[Found]:
    """Yield what is found of parts of which nothing is missing any more, and forget them."""
    while parts and not parts[0].missing:
        found = dict(zip(names, parts.popleft().results))
        maps = found.get(SHARE)
        yield Found(found["probability"].reshape(-1), found.get("activation"), None if maps is None else maps[..., 0])


class _Network:
    """A compiled network: the shape that it takes in, its outputs by name, and requests of our own, one more than the streams that run: callbacks of
    openvino's queue run in its threads and can abort."""

    def __init__(self, compiled: Any, shape: tuple[int, ...], names: list[str]):
        self.shape, self.outputs = shape, {name: compiled.output(name) for name in names}
        count = compiled.get_property("OPTIMAL_NUMBER_OF_INFER_REQUESTS") + 1
        self.requests = [compiled.create_infer_request() for _ in range(count)]


class _Part:
    """What is found of some ground: an array an output, and how many blocks are still missing."""

    def __init__(self, blocks: int, shapes: list[tuple[int, ...]]):
        self.results = [np.empty((blocks, *shape), np.float32) for shape in shapes]
        self.missing = blocks


class _Flow:
    """Squares on their way through requests that run side by side; pieces of one batch may belong to several parts."""

    def __init__(self, network: _Network, names: list[str]):
        self._free, self._running = deque(network.requests), deque[tuple[Any, list]]()
        self._outputs, self._size = [network.outputs[name] for name in names], network.shape[0]
        self._pieces, self._filled = list[tuple[_Part, int, np.ndarray]](), 0  # of the batch that is being filled

    def add(self, part: _Part, squares: Squares, places: np.ndarray) -> None:
        """Put squares into batches, and start those that are full. places: [n, blocks of a square], where in the part each block lies, -1 for nowhere."""
        done = 0
        while done < len(squares):
            if not self._free:
                self._collect()
            batch = self._free[0].get_input_tensor().data
            n = min(self._size - self._filled, len(squares) - done)
            squares.put(done, batch[self._filled:self._filled + n])
            self._pieces.append((part, self._filled, places[done:done + n]))
            done, self._filled = done + n, self._filled + n
            if self._filled == self._size:
                self.start()

    def start(self) -> None:
        """Start the batch that is being filled, though it may not be full."""
        if not self._filled:
            return
        request = self._free.popleft()
        request.get_input_tensor().data[self._filled:] = 0
        request.start_async()
        self._running.append((request, self._pieces))
        self._pieces, self._filled = [], 0

    def finish(self, part: _Part) -> None:
        """Compute what is missing of a part, though the last batch may not be full."""
        if part.missing:
            self.start()
        while part.missing and self._running:
            self._collect()

    def end(self) -> None:
        """Compute what is left, too."""
        self.start()
        while self._running:
            self._collect()

    def stop(self) -> None:
        """Wait for what still runs: the requests are used again."""
        while self._running:
            self._running.popleft()[0].wait()

    def _collect(self) -> None:
        request, pieces = self._running.popleft()
        request.wait()
        tensors = [request.get_tensor(output).data for output in self._outputs]
        for part, at, places in pieces:
            kept, blocks = places >= 0, places.shape[1]
            for result, data in zip(part.results, tensors):
                own = data[at * blocks:(at + len(places)) * blocks]
                result[places[kept]] = own.reshape(*places.shape, *own.shape[1:])[kept]
            part.missing -= int(kept.sum())
        self._free.append(request)
