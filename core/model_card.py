"""What a model file says of itself: the card in an ONNX file's metadata (DESIGN section 5).

The card is read without any ONNX library, so that QGIS can check a model before it starts the engine: an ONNX file is a
protobuf message, of which only field 14 (`metadata_props`, pairs of key and value) is looked at.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Iterator

from .distributions import Distribution
from .errors import InputError

KEY = "landslidebias"
SHIPPED = Path(__file__).resolve().parent.parent / "resources" / "classifier" / "compact.onnx"
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
    thresholds: dict
    default_threshold: str
    prevalence: float
    false_blocks_per_1000: dict = field(default_factory=dict)
    metrics: dict = field(default_factory=dict)
    calibration: dict = field(default_factory=dict)
    expected_precision: dict = field(default_factory=dict)
    recipe: dict = field(default_factory=dict)
    activation_cells: int = 1
    context_px: int = 0
    batch: int = 256  # blocks at a time: what keeps memory within bounds
    bands: tuple = ("red", "green", "blue")
    classes: tuple = ("non-landslide", "landslide")
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
                f"The model's card can't be used: {error}. Export the model with trainclassifier."
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
        raise InputError(f"The model {path} can't be read: {error.strerror}.") from error
    try:
        found = dict(_metadata(data))
    except (IndexError, UnicodeDecodeError, ValueError) as error:
        raise InputError(f"{path} is not an ONNX model. Leave MODEL empty to use the one that ships.") from error
    if KEY not in found:
        raise InputError(
            f"The model {path} has no landslidebias card, so its block size, bands and thresholds are not"
            " known. Use the shipped model or one written by trainclassifier."
        )
    return ModelCard.from_json(found[KEY])


def sha256(path: str | Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def _metadata(data: bytes) -> Iterator[tuple[str, str]]:
    for number, value in _fields(data):
        if number == _METADATA_PROPS and isinstance(value, bytes):
            pair = dict(_fields(value))
            yield pair[1].decode("utf-8"), pair[2].decode("utf-8")


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Walk a protobuf message. Raises ValueError or IndexError where the bytes are none."""
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        number, kind = tag >> 3, tag & 7
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
