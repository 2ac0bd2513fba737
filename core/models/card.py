"""What a model file says of itself: the card in an ONNX file's metadata (DESIGN section 5).

The card is read without any ONNX library, so that QGIS can check a model before it starts the engine: an ONNX file is a
protobuf message, of which only field 14 (`metadata_props`, pairs of key and value) is looked at.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Iterator

from ..errors import InputError
from ..scenes.distributions import Distribution
from ..words import Words

KEY = "landslidebias"
SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "classifier" / "compact.onnx"
_METADATA_PROPS = 14


@dataclass
class ModelCard:
    """The card of a classifier. Lengths are in pixels (`_px`) or metres (`_m`)."""

    name: str
    version: str
    network: str
    trained_on: str
    split: str
    seed: int
    block_px: int
    block_m: float
    reference: Distribution
    thresholds: dict[str, float]
    default_threshold: str
    prevalence: float
    false_blocks_per_1000: dict[str, float] = field(default_factory=dict)
    metrics: dict[str, Any] = field(default_factory=dict)
    calibration: dict[str, Any] = field(default_factory=dict)
    expected_precision: dict[str, dict[str, float]] = field(default_factory=dict)
    recipe: dict[str, Any] = field(default_factory=dict)
    activation_cells: int = 1
    context_px: int = 0
    batch: int = 256  # blocks at a time: what keeps memory within bounds
    bands: tuple[str, ...] = ("red", "green", "blue")
    classes: tuple[str, ...] = ("non-landslide", "landslide")
    licence: str = "GPL-2.0-or-later"

    @property
    def pixel_m(self) -> float:
        """The size of a pixel that the model was trained for, in metres."""
        return self.block_m / self.block_px

    @property
    def threshold(self) -> float:
        """The decision threshold used where the user names none."""
        return float(self.thresholds[self.default_threshold])

    def to_json(self) -> str:
        """Return the card as a model file holds it."""
        return json.dumps({**asdict(self), "reference": self.reference.to_dict()})

    @classmethod
    def from_json(cls, text: str) -> "ModelCard":
        """Build a card. Raises InputError where entries are missing or make no sense."""
        try:
            data = json.loads(text)
            data["reference"] = Distribution.from_dict(data["reference"])
            card = cls(**{k: v for k, v in data.items() if k in cls.__dataclass_fields__})
            sane = (
                card.block_px >= 1
                and card.block_m > 0
                and 0 <= card.threshold <= 1
                and 0 < card.prevalence < 1
                and card.activation_cells >= 1
                and card.context_px >= 0
                and card.batch >= 1
            )
        except (ValueError, TypeError, KeyError, ZeroDivisionError) as error:
            raise InputError(
                Words("The model's card can't be used: {0}. Export the model with trainclassifier.", error)
            ) from error
        if not sane:
            raise InputError(
                "The model's card can't be used: a block size, threshold or prevalence in it is impossible."
            )
        return card


def read_card(path: str | Path) -> ModelCard:
    """Read the card of an .onnx file. Raises InputError where the file is no ONNX model or has no card."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise InputError(Words("The model {0} can't be read: {1}.", path, error.strerror)) from error
    try:
        found = dict(_metadata(data))
    except (IndexError, UnicodeDecodeError, ValueError) as error:
        raise InputError(
            Words("{0} is not an ONNX model. Leave MODEL empty to use the one that ships.", path)
        ) from error
    if KEY not in found:
        raise InputError(
            Words(
                "The model {0} has no landslidebias card, so its block size, bands and thresholds are not"
                " known. Use the shipped model or one written by trainclassifier.",
                path,
            )
        )
    return ModelCard.from_json(found[KEY])


def sha256(path: str | Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def _metadata(data: bytes) -> Iterator[tuple[str, str]]:
    for number, value in _fields(data):
        if number == _METADATA_PROPS and isinstance(value, bytes):
            pair = {k: v for k, v in _fields(value) if isinstance(v, bytes)}
            yield pair.get(1, b"").decode("utf-8"), pair.get(2, b"").decode("utf-8")  # an empty text is left out


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Walk a protobuf message. Raises ValueError or IndexError where the bytes are none."""
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        number, kind = tag >> 3, tag & 7
        value: int | bytes
        if kind == 0:
            value, at = _varint(data, at)
        elif kind in (1, 5):
            size = 8 if kind == 1 else 4
            value, at = data[at : at + size], at + size
        elif kind == 2:
            size, at = _varint(data, at)
            value, at = data[at : at + size], at + size
        else:
            raise ValueError(f"wire type {kind}")
        if number == 0 or at > len(data):
            raise ValueError("truncated")
        yield number, value


def _varint(data: bytes, at: int) -> tuple[int, int]:
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
