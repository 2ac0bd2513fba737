"""A sample to review, as reviewsample wrote it: its places in the order in which a person sees them, and answers that are in the file at once."""

import contextlib
import hashlib
import os
import sqlite3
from typing import Any, Optional

from qgis.core import (
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorDataProvider,
    QgsVectorLayer,
)

from ...algorithms.gis.features import plain
from ...algorithms.parameters import tr
from ...core.bias.answers import NEEDED
from ...core.bias.review import BLANK, LANDSLIDE, parse_answer
from ...core.errors import InputError

WRITES = QgsVectorDataProvider.Capability.ChangeAttributeValues


class NotSaved(Exception):
    """An answer that did not reach the file; its words say why."""


def is_sample(layer: Optional[QgsMapLayer]) -> bool:
    """Say whether a layer is a sample to review, by its fields."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not layer.isSpatial():
        return False
    return set(NEEDED) <= set(layer.fields().names())


def is_passing(path: str) -> bool:
    """Say whether a file or folder lies among those that Processing removes when QGIS ends."""
    return os.path.abspath(path).startswith(os.path.abspath(QgsProcessingUtils.tempFolder()))


class Place:
    """One row of a sample: a place, for one person. row: the fields' values by name; outline: where it lies, in the layer's system."""

    def __init__(self, number: int, row: dict[str, Any], outline: QgsGeometry):
        self.number, self.row, self.outline = number, row, outline

    @property
    def answer(self) -> str:
        """Return what was answered, BLANK where nothing was that can be read."""
        try:
            return parse_answer(self.row["answer"])
        except InputError:
            return BLANK

    @property
    def landslides(self) -> Optional[int]:
        """Return how many landslides a place holds, None where it was not said."""
        return self.row.get("n_landslides")

    @property
    def person(self) -> Optional[int]:
        """Return who is to look at it, None where that is not said."""
        return self.row.get("reviewer")

    @property
    def turn(self) -> bytes:
        """Return what the places are put in order by: a shuffle that is another one for each person, and always the same."""
        words = f"{self.person}:{self.row.get('review_id', self.number)}"
        return hashlib.sha256(words.encode()).digest()


class Sample:
    """A layer of places to review. All on the main thread."""

    def __init__(self, layer: QgsVectorLayer):
        self.layer = layer
        self.all: list[Place] = []
        self.read()

    def read(self) -> None:
        """Read all rows anew."""
        names = self.layer.fields().names()
        rows = ((f, dict(zip(names, map(plain, f.attributes())))) for f in self.layer.getFeatures())
        self.all = sorted((Place(f.id(), row, f.geometry()) for f, row in rows), key=lambda place: place.turn)
        found = QgsProviderRegistry.instance().decodeUri(self.layer.providerType(), self.layer.source())
        self.file: str = found.get("path") or ""  # '' where it has none

    @property
    def people(self) -> list[int]:
        """Return the persons that share the sample; one entry or none where it is one's."""
        return sorted({place.person for place in self.all if place.person is not None})

    def places(self, person: Optional[int]) -> list[Place]:
        """Return a person's places in their order; None for all."""
        return [place for place in self.all if person is None or place.person == person]

    @property
    def counts(self) -> bool:
        """Say whether it can hold numbers of landslides."""
        return self.layer.fields().indexFromName("n_landslides") >= 0

    @property
    def passing(self) -> bool:
        """Say whether it goes when QGIS ends."""
        return not self.file or is_passing(self.file)

    def trouble(self) -> str:
        """Say why no answer can be saved, '' where it can."""
        if not self.layer.dataProvider().capabilities() & WRITES or self.layer.readOnly():
            return tr(
                "This sample can't be written: its file or its layer is read-only. Copy it to where you may write, and add that layer."
            )
        if self.file and not os.path.exists(self.file):
            return tr("The file of this sample is gone: {0}").format(self.file)
        return ""

    def save(self, place: Place, answer: str, landslides: Optional[int]) -> None:
        """Write an answer to the file. Raises NotSaved; then nothing has changed."""
        if self.layer.isEditable():
            raise NotSaved(tr("The table of this sample is being edited."))
        words = self.trouble() or (_locked(self.file) if self.file.lower().endswith(".gpkg") else "")
        if words:
            raise NotSaved(words)
        values: dict[str, object] = {"answer": answer or None, "n_landslides": landslides}
        fields = self.layer.fields()
        wanted = {
            fields.indexFromName(name): value for name, value in values.items() if fields.indexFromName(name) >= 0
        }
        provider = self.layer.dataProvider()
        if not provider.changeAttributeValues({place.number: wanted}):
            errors = provider.errors()
            provider.clearErrors()
            raise NotSaved("; ".join(errors) or tr("The file took no answer."))
        place.row.update(values)


def _locked(file: str) -> str:
    """Say why a GeoPackage can't be written at this moment, '' where it can; asked at once, where writing would wait for seconds."""
    try:
        with contextlib.closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as database:
            database.execute("BEGIN IMMEDIATE")
            database.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            return tr("Another program is writing to this sample's file. Close it there, then answer again.")
        return tr("This sample's file can't be written ({0}).").format(error)
    return ""


def in_words(answer: str, landslides: Optional[int]) -> str:
    """Say an answer to the person who gave it."""
    if answer == LANDSLIDE:
        return tr("landslide ({0})").format(1 if landslides is None else landslides)
    return {"not": tr("not a landslide"), "unsure": tr("unsure")}.get(answer, tr("not answered yet"))
