"""A landslide catalog's export to points with typed fields."""

import os
from dataclasses import dataclass
from typing import Iterable

from ..core.listener import Listener
from ..core.records import catalog
from ..core.version import VERSION
from ..core.words import Words
from . import parameters
from .base import LandslideAlgorithm
from .gis.compat import POINT
from .gis.features import LONLAT
from .gis.given import Given
from .gis.outputs import Outputs
from .gis.places import point

LISTED = 20  # how many problems of a kind are listed
FIELDS = (
    ("event_date", "datetime"),
    ("accuracy_m", "float"),
    *((name, "str") for name in catalog.TEXT_FIELDS),
    *((name, "int") for name in catalog.NUMBER_FIELDS),
)


@dataclass
class ImportJob:
    """A catalog's file."""

    path: str


@dataclass
class Imported:
    """The records of a catalog's file, and what in it could not be read."""

    path: str
    records: list
    problems: catalog.Problems


class ImportCatalog(LandslideAlgorithm):
    ID, LABEL, GROUP = "importcatalog", "Import landslide catalog", "Catalog"
    TAGS = ("NASA", "GLC", "COOLR", "inventory", "csv", "records")
    GIVES = "NASA GLC's or COOLR's export → points with typed fields"
    DESCRIPTION = (
        "Reads an export of the NASA Global Landslide Catalog (Kirschbaum et al. 2010, 2015) or of COOLR into points with a typed date, the accuracy of"
        " the position in metres (exact is 0, unknown is empty), category, trigger, size and fatalities. Records whose date can't be parsed are"
        " kept without a date; records without a position are left out. Both are counted and listed in the log."
    )
    NUMBERS = {
        "N_RECORDS": "Records",
        "N_UNDATED": "Records without a date",
        "N_UNPLACED": "Rows left out, without a position",
    }

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.file(
            "INPUT",
            "Catalog",
            "The export as the catalog's site gives it: .csv, or GeoJSON with points in longitude and latitude.",
            f"Catalog (*.csv *.geojson *.json);;{parameters.ANY_FILE}",
            optional=False,
        )
        yield parameters.features_output(
            "OUTPUT",
            "Records",
            "Points in WGS 84 with event_date (date and time), accuracy_m, and the catalog's own fields.",
            POINT,
        )

    def read(self, given: Given) -> ImportJob:
        path = given.file("INPUT")
        catalog.check(path)
        return ImportJob(path)

    def compute(self, job: ImportJob, say: Listener) -> Imported:
        records, problems = catalog.read(job.path)
        for words, found in (
            ("without a date that can be parsed; kept, without a date", problems.dates),
            ("without a position; left out", problems.positions),
            ("with an accuracy that is not understood; kept, as unknown", problems.accuracies),
        ):
            if found:
                listed = "; ".join(f"line {line}: {text!r}" for line, text in found[:LISTED])
                say.warn(
                    Words("{0} row(s) {1}: {2}{3}", len(found), words, listed, " …" if len(found) > LISTED else "")
                )
        say.info(Words("{0} records", len(records)))
        return Imported(job.path, records, problems)

    def write(self, found: Imported, out: Outputs) -> dict:
        names = catalog.TEXT_FIELDS + catalog.NUMBER_FIELDS
        rows = [
            (point(r.longitude, r.latitude), [r.event_date, r.accuracy_m] + [r.attributes[name] for name in names])
            for r in found.records
        ]
        provenance = {"version": VERSION, "catalog": os.path.basename(found.path), "records": len(rows)}
        out.features("OUTPUT", FIELDS, "Point", LONLAT, rows, "records", provenance)
        return {
            "N_RECORDS": len(rows),
            "N_UNDATED": len(found.problems.dates),
            "N_UNPLACED": len(found.problems.positions),
        }
