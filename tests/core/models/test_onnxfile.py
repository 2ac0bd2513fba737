"""ONNX files: their metadata, weights in other files, and files that are none."""

import os
import time
import tracemalloc

import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.models.card import SHIPPED, read_card
from landslidebias.core.models.onnxfile import _varint, metadata
from made.protobuf import message, pair, varint, whole

NAMED = pair(13, "location", "../../secret.bin") + whole(14, 1)
TENSORS = {
    "named": NAMED,
    "named first by its place": whole(14, 1) + NAMED,
    "only named": pair(13, "location", "secret.bin"),
    "only said": whole(14, 1),
    "named oddly": pair(13, "offset", "7"),
    "behind its values": whole(1, 3) + message(9, b"\0" * 5000) + NAMED,
    "said to be somewhere": whole(14, 7),
}


def graph(tensor, place="initializer"):
    """Return a model with a tensor somewhere in it."""
    node = {
        "attribute": message(5, tensor),
        "attributes": message(10, message(9, b"\0\0")) + message(10, tensor),
        "subgraph": message(6, message(5, tensor)),
        "subgraphs": message(11, message(1, message(5, message(6, message(5, tensor))))),
        "sparse attribute": message(22, message(1, tensor)),
        "sparse attributes": message(23, message(2, tensor)),
    }
    if place in node:
        return message(7, message(1, message(4, b"Constant"), message(5, message(1, b"value"), node[place])))
    return {
        "initializer": message(7, message(5, tensor)),
        "second graph": message(7, message(2, b"g")) + message(7, message(5, tensor)),
        "sparse": message(7, message(15, message(1, tensor))),
        "sparse indices": message(7, message(15, message(2, tensor))),
        "function": message(25, message(7, message(5, message(5, tensor)))),
        "function's attribute": message(25, message(11, message(5, tensor))),
        "training": message(20, message(1, message(5, tensor))),
    }[place]


PLACES = (
    "initializer", "second graph", "sparse", "sparse indices", "function", "function's attribute", "training", "attribute", "attributes",
    "subgraph", "subgraphs", "sparse attribute", "sparse attributes",
)  # fmt: skip


def written(tmp_path, content):
    path = tmp_path / "m.onnx"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("place", PLACES)
def test_weights_in_another_file_are_refused_wherever_they_are_named(tmp_path, place):
    for content in (graph(NAMED, place) + pair(14, "a", "b"), pair(14, "a", "b") + graph(NAMED, place)):
        with pytest.raises(InputError, match=r"keeps its weights in another file \(../../secret.bin\): save it as one"):
            metadata(written(tmp_path, content), "a", 100)
    inside = message(9, NAMED * 3) + whole(2, 1) + whole(14, 0)  # values that look like a name
    assert metadata(written(tmp_path, graph(inside, place) + pair(14, "a", "b")), "a", 100) == "b"


@pytest.mark.parametrize("tensor", TENSORS.values(), ids=TENSORS)
def test_weights_in_another_file_are_refused_however_they_are_named(tmp_path, tensor):
    with pytest.raises(InputError, match="keeps its weights in another file"):
        metadata(written(tmp_path, graph(tensor)), "a", 100)


def test_a_model_that_names_another_file_is_never_opened(tmp_path):
    with pytest.raises(InputError, match="another file"):
        read_card(written(tmp_path, SHIPPED.read_bytes() + graph(NAMED)))


LIES = {
    "a length beyond the end": varint(7 << 3 | 2) + varint(2**40),
    "the longest length": varint(7 << 3 | 2) + varint(2**63 - 1) + b"x",
    "a length without an end": b"\x3a" + b"\xff" * 30,
    "a number without an end": b"\x08" + b"\xff" * 30,
    "a group": b"\x0b\x0b\x0b",
    "field 0": b"\x02\x00",
    "a text in a number": b"Lorem ipsum dolor sit amet",
    "a tag alone": b"\x3a",
    "deep graphs": None,
    "many fields": message(7, b"\x08\x00" * 2_000_000),
    "many models": b"\x08\x00" * 2_000_000,
    "many pairs": pair(14, "b", "") * 400_000,
    "a pair that is none": message(14, b"\xff\xff"),
    "no text": message(14, message(1, b"a"), message(2, b"\xff\xfe")),
    "a long text": pair(14, "a", "x" * 5000),
}


@pytest.mark.parametrize("content", LIES.values(), ids=LIES)
def test_a_file_that_lies_is_refused_at_once(tmp_path, content):
    if content is None:
        for _ in range(5000):
            content = message(1, message(5, message(6, content or b"")))
        content = message(7, content)
    began = time.monotonic()
    with pytest.raises(InputError):
        metadata(written(tmp_path, content), "a", 1000)
    assert time.monotonic() - began < 30  # a lie of gigabytes is not read


def test_every_beginning_of_a_model_is_no_trace(tmp_path):
    whole_model = graph(whole(1, 3) + message(9, b"abcdef"), "subgraphs") + pair(14, "a", "b")
    for end in range(len(whole_model)):
        try:
            assert metadata(written(tmp_path, whole_model[:end]), "a", 100) in (None, "b")
        except InputError:
            pass
        for byte in (0, 127, 255):
            try:
                metadata(written(tmp_path, whole_model[:end] + bytes([byte]) + whole_model[end + 1 :]), "a", 100)
            except InputError:
                pass


def test_a_large_model_costs_neither_memory_nor_time(tmp_path):
    path = tmp_path / "m.onnx"
    size = 40 * 2**20
    with open(path, "wb") as stream:  # 200 MB in five tensors, as holes
        tensors = [varint(5 << 3 | 2) + varint(5 + size) + varint(9 << 3 | 2) + varint(size) for _ in range(5)]
        assert all(len(t) == 10 for t in tensors)
        stream.write(varint(7 << 3 | 2) + varint(5 * (10 + size)))
        for tensor in tensors:
            stream.write(tensor)
            stream.seek(size, os.SEEK_CUR)
        stream.write(pair(14, "a", "b"))
    began = time.monotonic()
    tracemalloc.start()
    try:
        assert metadata(path, "a", 100) == "b"
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()
    assert time.monotonic() - began < 1


def test_what_is_no_file_or_too_large_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with open(tmp_path / "huge", "wb") as stream:
        stream.truncate(10 * 2**30)
    for path, words in [
        (tmp_path, "is a folder"),
        (tmp_path / "pipe", "a pipe or a device"),
        ("/dev/zero", "a pipe or a device"),
        (tmp_path / "huge", "larger than 2 GB"),
        (tmp_path / "none", "can't be read"),
        ("a\0b", "can't be read"),
    ]:
        with pytest.raises(InputError, match=words):
            read_card(path)


def test_a_number_of_many_bytes():
    assert _varint(b"\xac\x02", 0) == (300, 2)
