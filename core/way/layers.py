"""What a layer of a project is, by what it says itself: the tags of its file, its bands and its fields, never its name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Mapping, Sequence

from ..link.layers import ACTIVATIONS, MASK, PROBABILITY

SCENE, MATCHED_SCENE, VALID, PROBABILITIES, ACTIVATION = "scene", "matched scene", "mask", "probability", "activation"
DETECTIONS, RECORDED, RECORDS, MATCHED = "detections", "recorded or not", "records", "matched records"
REVIEW, GAMMA, REGIONS, OFFERED, OTHER = "review", "bias factor", "regions", "scenes that can be fetched", ""
COLOURS = 3  # bands of a scene at least
DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])(?!\d)")

Box = tuple[float, float, float, float]  # west, south, east, north


@dataclass(frozen=True)
class Layer:
    """What is read of a layer.

    facts: its provenance, names in lower case; made: whether this plugin made it; shape: point, line, polygon, table, or '' for a raster; extent: in
    its own system, crs; answered: rows of a review with an answer; figures: of the region with the largest bias factor
    (core.bias.tables.OUTPUT_FIELDS), `against` which region, and whether any was `reviewed`.
    """

    key: str
    name: str = ""
    path: str = ""
    bands: Sequence[str] = ()
    fields: Sequence[str] = ()
    shape: str = ""
    count: int = 0
    crs: str = ""
    extent: Box = (0.0, 0.0, 0.0, 0.0)
    facts: Mapping[str, str] = field(default_factory=dict)
    made: bool = False
    answered: int = 0
    figures: Mapping[str, object] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """What it is: one of the constants above, OTHER where it is none of them."""
        return _of_features(self) if self.shape else _of_raster(self)

    @property
    def day(self) -> str:
        """The day of a scene, or of what was made of it, as 2019-07-03; '' where neither the file nor its name says it."""
        if self.facts.get("acquired"):
            return self.facts["acquired"][:10]
        found = DAY.search(Path(self.path).stem)
        return "-".join(found.groups()) if found else ""

    @property
    def label(self) -> str:
        """Scene and day, by which it is told from others."""
        place = Path(self.path).stem
        place = re.sub(r"^scene[_ -]+(?=.)", "", place, flags=re.IGNORECASE)
        return f"{place} {self.day}" if self.day and not DAY.search(place) else place

    def overlaps(self, other: Layer) -> bool:
        """Say whether two layers of one system share ground; layers of different systems may, for all that is known here."""
        (w, s, e, n), (west, south, east, north) = self.extent, other.extent
        return self.crs != other.crs or (w < east and west < e and s < north and south < n)


def _of_raster(layer: Layer) -> str:
    if PROBABILITY in layer.bands:
        return PROBABILITIES
    if set(ACTIVATIONS) & set(layer.bands):
        return ACTIVATION
    if list(layer.bands) == [MASK]:
        return VALID
    if "strength" in layer.facts:
        return MATCHED_SCENE
    return SCENE if len(layer.bands) >= COLOURS else OTHER


def _of_features(layer: Layer) -> str:
    has, said = set(layer.fields), layer.facts
    for kind, fields, facts in (
        (REVIEW, {"review_id", "stratum", "answer"}, set()),
        (GAMMA, {"gamma", "gamma_low", "gamma_high"}, {"reference_region"}),
        (MATCHED, {"detected", "status", "chance"}, {"tolerance_m"}),
        (RECORDED, {"recorded", "catalog_id"}, {"tolerance_m"}),
        (DETECTIONS, {"event_id", "probability", "n_blocks"}, {"scene"}),
        (RECORDS, {"event_date", "accuracy_m"}, {"records"}),
        (OFFERED, {"item", "acquired", "offset_by"}, set()),
    ):
        if fields <= has and facts <= set(said):
            return kind
    return REGIONS if layer.shape == "polygon" and not layer.made and layer.count > 1 else OTHER
