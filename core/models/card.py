"""What a model file says of itself: the card in an ONNX file's metadata (DESIGN section 5).

The card is read without any ONNX library, so that QGIS can check a model before it starts the engine.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import MISSING, asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from .. import plain
from ..errors import InputError
from ..scenes.distributions import Distribution
from ..words import Words
from .onnxfile import metadata

KEY = "landslidebias"
MADE_OF = "landslidebias-made-of"  # in a file of 8-bit integers: the checksum of the model's file that it was made of
SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "classifier" / "compact.onnx"
LARGEST = 32 * 2**20  # bytes of a card; a reference of three bands of 16 bits has 6 million
LINE, NAME = 4000, 200  # characters at most, of sentences and of names
PIXELS = 2**28  # values that the network is given at a time: 1 GB
PIECE = 2**20
BLOCK, STRIP = "block", "strip"  # what a network takes: blocks alone; or also pieces of a strip, whose blocks share what they have in common


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
    operating_points: dict[str, dict[str, float]] = field(default_factory=dict)  # decisions.operating_points
    recipe: dict[str, Any] = field(default_factory=dict)
    activation_cells: int = 1
    share_cells: int = 0  # a side of a block, in which the landslide's share is told; 0: it is not
    share_calibration: dict[str, Any] = field(default_factory=dict)
    context_px: int = 0
    input: str = BLOCK
    batch: int = 256  # blocks at a time: what keeps memory within bounds
    bands: tuple[str, ...] = ("red", "green", "blue")
    classes: tuple[str, ...] = ("non-landslide", "landslide")
    licence: str = "GPL-2.0-or-later"

    @property
    def pixel_m(self) -> float:
        """The size of a pixel that the model was trained for, in metres."""
        return self.block_m / self.block_px

    @property
    def takes_strips(self) -> bool:
        """Whether the network takes pieces of a strip, not only blocks alone."""
        return self.input == STRIP

    @property
    def threshold(self) -> float:
        """The decision threshold used where the user names none."""
        return float(self.thresholds[self.default_threshold])

    def to_json(self) -> str:
        """Return the card as a model file holds it; what `from_json` would refuse in a text is left out of it."""
        data = {"operating_points": {}, **asdict(self), "reference": self.reference.to_dict()}  # what a user asks first
        for name, most in _LINES.items():
            data[name] = plain.one_line(data[name], most)
        return json.dumps(plain.finite(data), allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> "ModelCard":
        """Build a card. Raises InputError where entries are missing or make no sense."""
        optional = {f.name for f in fields(cls) if f.default is not MISSING or f.default_factory is not MISSING}
        try:
            card = cls(**plain.checked(plain.parse(text, LARGEST), _CHECKS, dict.fromkeys(optional)))
            _fits(card)
        except ValueError as error:
            raise InputError(
                Words("The model's card can't be used: {0}. Export the model with trainclassifier.", error)
            ) from error
        return card


_LINES = {"name": NAME, "version": NAME, "network": NAME, "licence": NAME, "trained_on": LINE, "split": LINE}
_SHARE = plain.number(0, 1)


def _figures(value: Any) -> dict[str, float]:
    """Check the figures of an operating point: shares, but for blocks and for false ones."""
    found: dict[str, float] = plain.table(plain.number(0, 1e9))(value)
    for name, figure in found.items():
        if "false" not in name and "blocks" not in name:
            _SHARE(figure)
    return found


# What each entry of a card must be.
_CHECKS: dict[str, plain.Check] = {
    **{name: plain.text(most) for name, most in _LINES.items()},
    "seed": plain.whole(-(2**63), 2**63),
    "block_px": plain.whole(1, 4096),
    "block_m": plain.number(0, 1e7, inside=True),
    "reference": Distribution.from_dict,
    "thresholds": plain.table(_SHARE, least=1),
    "default_threshold": plain.text(100),
    "prevalence": plain.number(0, 1, inside=True),
    "false_blocks_per_1000": plain.table(plain.number(0, 1000)),
    "metrics": plain.anything(2**20),
    "calibration": plain.anything(2**20),
    "expected_precision": plain.table(plain.table(_SHARE)),
    "operating_points": plain.table(_figures),
    "recipe": plain.anything(2**20),
    "activation_cells": plain.whole(1, 4096),
    "share_cells": plain.whole(0, 4096),
    "share_calibration": plain.anything(2**20),
    "context_px": plain.whole(0, 4096),
    "input": plain.text(NAME),
    "batch": plain.whole(1, 65536),
    "bands": plain.texts(1, 100, NAME),
    "classes": plain.texts(2, 2, NAME),
}


def _fits(card: ModelCard) -> None:
    """Raise ValueError where a card's entries don't fit together."""
    if card.default_threshold not in card.thresholds:
        raise ValueError("default_threshold is none of its thresholds")
    if len(card.reference.bands) != len(card.bands):
        raise ValueError(Words("reference has {0} bands, the model {1}", len(card.reference.bands), len(card.bands)))
    if card.input not in (BLOCK, STRIP):
        raise ValueError(Words("input is {0}, and neither {1} nor {2}", card.input, BLOCK, STRIP))
    side = card.block_px + 2 * card.context_px
    if card.batch * side * side * len(card.bands) > PIXELS:
        raise ValueError(Words("a batch of {0} blocks of {1} x {1} pixels is more than memory holds", card.batch, side))


def read_card(path: str | Path) -> ModelCard:
    """Read the card of an .onnx file.

    Raises InputError where the file is no ONNX model, has no card that can be used, or keeps its weights in another file.
    """
    text = metadata(path, KEY, LARGEST)
    if text is None:
        raise InputError(
            Words(
                "The model {0} has no landslidebias card, so its block size, bands and thresholds are not"
                " known. Use the shipped model or one written by trainclassifier.",
                path,
            )
        )
    return ModelCard.from_json(text)


def eight_bits(path: str | Path) -> Path | None:
    """Return the file of 8-bit integers that lies beside a model's file (compact.int8.onnx beside compact.onnx), None where none was made of it."""
    beside = Path(path).with_suffix(".int8.onnx")
    try:
        made_of = metadata(beside, MADE_OF, NAME) if beside.is_file() else None
    except InputError:
        return None
    return beside if made_of is not None and made_of == sha256(path) else None


def sha256(path: str | Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    found = hashlib.sha256()
    with open(path, "rb") as stream:
        while piece := stream.read(PIECE):
            found.update(piece)
    return found.hexdigest()
