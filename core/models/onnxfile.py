"""What an ONNX file says of itself, and whether its weights are all in it: looked at without any library of ONNX, and without reading its weights.

An ONNX file is a message of protobuf: fields of a number and a value, which may be a message again. Values that nobody asks for are skipped where
they lie, so that a large model costs no memory.
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, Iterator, NamedTuple

from ..errors import InputError
from ..plain import size_of
from ..words import Words

LARGEST = 2**31 - 1  # bytes: protobuf itself holds no larger message
MOST_FIELDS = 500_000  # that are looked at; a network of a thousand layers has some ten thousands
DEEPEST = 100  # messages in messages, as protobuf itself has it
PIECE = 4096  # bytes that are read at once
_VARINT, _EIGHT, _TEXT, _FOUR = 0, 1, 2, 5  # protobuf's kinds of values

# Which fields of a message are messages that lead to tensors (onnx.proto of ONNX 1.17), by their numbers.
_INNER = {
    "model": {7: "graph", 20: "training", 25: "function"},
    "training": {1: "graph", 2: "graph"},
    "graph": {1: "node", 5: "tensor", 15: "sparse"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse", 23: "sparse"},
    "sparse": {1: "tensor", 2: "tensor"},
    "function": {7: "node", 11: "attribute"},
    "tensor": {},
}
_METADATA_PROPS = 14  # of a model: pairs of key (1) and value (2)
_EXTERNAL_DATA, _DATA_LOCATION = 13, 14  # of a tensor: pairs that say where its values lie; 0 where they are in it


class Field(NamedTuple):
    """A field: its number and kind; value: a number, or how many bytes there are; at: where they begin."""

    number: int
    kind: int
    value: int
    at: int


class _Bytes:
    """A file, read in pieces where it is looked at."""

    def __init__(self, stream: BinaryIO, size: int):
        self._stream, self.size = stream, size
        self._piece, self._start = b"", 0
        self._fields = 0

    def __getitem__(self, at: int) -> int:
        if not self._start <= at < self._start + len(self._piece):
            self._piece, self._start = self.part(at, PIECE), at
        return self._piece[at - self._start]

    def part(self, at: int, size: int) -> bytes:
        """Return bytes from a place on."""
        self._stream.seek(at)
        return self._stream.read(size)

    def field(self, at: int, end: int) -> tuple[Field, int]:
        """Return the field that begins at a place, and where the next one does. Raises ValueError or IndexError where there is none."""
        self._fields += 1
        if self._fields > MOST_FIELDS:
            raise ValueError("too many fields")
        tag, at = _varint(self, at)
        number, kind, value = tag >> 3, tag & 7, 0
        if kind == _VARINT:
            value, next_at = _varint(self, at)
        elif kind == _TEXT:
            value, at = _varint(self, at)
            next_at = at + value
        elif kind in (_EIGHT, _FOUR):
            next_at = at + (8 if kind == _EIGHT else 4)
        else:
            raise ValueError(f"wire type {kind}")
        if number == 0 or next_at > end:
            raise ValueError("truncated")
        return Field(number, kind, value, at), next_at

    def fields(self, at: int, end: int) -> Iterator[Field]:
        """Walk the fields of a message."""
        while at < end:
            field, at = self.field(at, end)
            yield field


def metadata(path: str | Path, key: str, most: int) -> str | None:
    """Return what an ONNX file's metadata hold under a key, None where they don't. most: bytes.

    Raises InputError where the file can't be read, is no ONNX file, holds more than `most` there, or keeps weights in another file.
    """
    size = size_of(path)
    if size > LARGEST:
        raise InputError(Words("The model {0} is larger than 2 GB, which no ONNX file can be.", path))
    try:
        with open(path, "rb") as stream:
            return _found(_Bytes(stream, size), key, most)
    except OSError as error:
        raise InputError(Words("The model {0} can't be read: {1}.", path, error.strerror)) from error
    except InputError:
        raise
    except (IndexError, ValueError) as error:
        raise InputError(
            Words("{0} is not an ONNX model. Leave MODEL empty to use the one that ships.", path)
        ) from error


def _found(data: _Bytes, key: str, most: int) -> str | None:
    """Walk a model and all that leads to a tensor, one message at a time; what is still to be walked is kept in `open_`."""
    found: str | None = None
    open_ = [("model", 0, data.size)]
    while open_:
        kind, at, end = open_.pop()
        if at >= end:
            continue
        field, next_at = data.field(at, end)
        open_.append((kind, next_at, end))
        if kind == "tensor":
            _refuse_elsewhere(data, field)
        if field.kind != _TEXT:
            continue
        if kind == "model" and field.number == _METADATA_PROPS:
            found = _value(data, field, key, most) or found
        inner = _INNER[kind].get(field.number)
        if inner:
            open_.append((inner, field.at, field.at + field.value))
            if len(open_) > DEEPEST:
                raise ValueError("nested too deeply")
    return found


def _refuse_elsewhere(data: _Bytes, field: Field) -> None:
    """Raise InputError where a tensor's field says that its values are in another file."""
    named = field.number == _EXTERNAL_DATA and field.kind == _TEXT
    if named or (field.number == _DATA_LOCATION and field.kind == _VARINT and field.value):
        short = named and field.value <= PIECE
        name = _value(data, field, "location", PIECE) if short else None
        raise InputError(
            Words("The model keeps its weights in another file ({0}): save it as one file.", name or Words("not named"))
        )


def _value(data: _Bytes, pair: Field, key: str, most: int) -> str | None:
    """Return the value of a pair where its key is this one; '' where it is left out. Raises ValueError where it is no text."""
    parts = {f.number: f for f in data.fields(pair.at, pair.at + pair.value) if f.kind == _TEXT}
    name, value = parts.get(1), parts.get(2)
    wanted = key.encode("utf-8")
    if name is None or name.value != len(wanted) or data.part(name.at, name.value) != wanted:
        return None
    if value is None:
        return ""
    if value.value > most:
        raise InputError(Words("The model's {0} is larger than {1} MB.", key, most >> 20))
    return data.part(value.at, value.value).decode("utf-8")


def _varint(data: _Bytes | bytes, at: int) -> tuple[int, int]:
    """Return a number, and where it ends."""
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7
        if shift > 63:
            raise ValueError("varint")
