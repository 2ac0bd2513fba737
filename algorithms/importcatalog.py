"""A landslide catalog, in whatever form, to points with typed fields."""

import os
from dataclasses import dataclass, field
from typing import Iterable, Optional, Sequence

from ..core.errors import InputError
from ..core.listener import Listener
from ..core.records import catalog, columns, doubts
from ..core.records.catalog import Naming
from ..core.records.joining import join
from ..core.version import VERSION
from ..core.words import Words, joined
from . import choices, parameters
from .base import LandslideAlgorithm
from .gis import catalogs
from .gis.compat import POINT
from .gis.features import LONLAT, FeatureTable
from .gis.given import Given
from .gis.outputs import Outputs
from .gis.places import point
from .gis.worldmap import outside_their_countries

LISTED = 20  # how many problems of a kind are listed
FIELDS = (
    ("event_date", "datetime"),
    ("accuracy_m", "float"),
    *((name, "str") for name in catalog.TEXT_FIELDS),
    *((name, "int") for name in catalog.NUMBER_FIELDS),
)
ORIGINS = (  # core.records.joining.Joined
    ("catalogs", "str"),
    ("input_id", "str"),
    ("with_id", "str"),
    ("days_apart", "int"),
    ("metres_apart", "float"),
)
# Parameter, what it names, and the role of the column (core.records.columns).
NAMED = (
    ("DATE_FIELD", "Date", columns.DATE),
    ("YEAR_FIELD", "Year", columns.YEAR),
    ("MONTH_FIELD", "Month", columns.MONTH),
    ("DAY_FIELD", "Day of the month", columns.DAY),
    ("LATITUDE_FIELD", "Latitude", columns.LATITUDE),
    ("LONGITUDE_FIELD", "Longitude", columns.LONGITUDE),
    ("ACCURACY_FIELD", "Accuracy of the position", columns.ACCURACY),
    ("ID_FIELD", "Identifier", "event_id"),
    ("TITLE_FIELD", "Title", "event_title"),
    ("CATEGORY_FIELD", "Category", "landslide_category"),
    ("TRIGGER_FIELD", "Trigger", "landslide_trigger"),
    ("COUNTRY_FIELD", "Country", "country_name"),
    ("FATALITIES_FIELD", "Fatalities", "fatality_count"),
)


@dataclass
class ImportJob:
    """A catalog's file: its path, its features where it is no delimited text, what the user said of its columns, and which kinds of doubtful records
    are dropped. other: a catalog to join it with, and how many days and metres records that are one are apart at most."""

    path: str
    table: Optional[FeatureTable] = None
    naming: Naming = field(default_factory=Naming)
    drop: Sequence[str] = ()
    other: Optional[FeatureTable] = None
    days: int = 1
    metres: float = 10000.0


@dataclass
class Imported:
    """The records of a catalog's file, what in it could not be read, and how many records are doubtful, by kind.

    origins: where each record is from, where two catalogs were joined; both: how many are in both.
    """

    path: str
    records: list
    problems: catalog.Problems
    doubtful: dict[str, int] = field(default_factory=dict)
    origins: Optional[list] = None
    both: int = 0


class ImportCatalog(LandslideAlgorithm):
    ID, LABEL, GROUP = "importcatalog", "Import landslide catalog", "catalog"
    TAGS = (
        "NASA",
        "GLC",
        "COOLR",
        "inventory",
        "csv",
        "records",
        "USGS",
        "SLIDO",
        "ITALICA",
        "UGLC",
        "DesInventar",
        "EM-DAT",
    )
    GIVES = "a catalog in any delimited text or vector format (NASA GLC, COOLR, USGS, …) → points with typed fields"
    DESCRIPTION = (
        "Reads a landslide catalog into points with a typed date, the accuracy of the position in metres (exact is 0, unknown is empty),"
        " category, trigger, size and fatalities. Of delimited text, separator, encoding and decimal sign are found; any vector format and"
        " spreadsheet that GDAL reads will do. The columns of the NASA Global Landslide Catalog (Kirschbaum et al. 2010, 2015), COOLR, USGS,"
        " SLIDO, ITALICA, GFLD, UGLC, DesInventar and EM-DAT are known by their names; name others below. Whether days or months stand first"
        " is decided by the whole column, or asked. Records whose date can't be read are kept without a date; records without a"
        " position are left out. Both are counted and listed in the log. WITH joins the catalog with another one."
    )
    NEXT = "Next: matchcatalog, with OUTPUT as its catalog."
    NUMBERS = {
        "N_RECORDS": "Records",
        "N_UNDATED": "Records without a date",
        "N_UNPLACED": "Rows left out, without a position",
        "N_DUPLICATES": "Records that repeat another",
        "N_ZERO": "Records at 0, 0",
        "N_OUTSIDE": "Records outside the country they name",
        "N_BOTH": "Records that are in both catalogs",
    }

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.file(
            "INPUT",
            "Catalog",
            "Delimited text (.csv, .txt, .tsv), or any vector file or spreadsheet that GDAL reads, in any coordinate system. Of several"
            " layers in a file one is named so: file.gpkg|layername=name.",
            f"{parameters.ANY_FILE};;Catalog (*.csv *.txt *.tsv *.geojson *.json *.gpkg *.shp *.xlsx *.ods *.kml)",
            optional=False,
        )
        for name, label, _ in NAMED:
            yield parameters.advanced(
                parameters.text(
                    name,
                    Words("Column: {0}", Words(label)),
                    "The column's name. Empty: found by its name, where it is known.",
                )
            )
        yield parameters.date_order()
        yield parameters.advanced(
            parameters.number(
                "ACCURACY",
                "Accuracy of records that say none (m)",
                "Of the position, in metres. Empty: it stays unknown, and matchcatalog keeps such records apart.",
                None,
                0.0,
                optional=True,
            )
        )
        yield parameters.choices(
            "DROP",
            "Doubtful records to leave out",
            "They are counted and listed in any case. 'duplicates': the same day, place and title as a record before. 'zero': at 0, 0."
            " 'outside': more than 0.25 degrees, and the record's accuracy, outside the country it names, by QGIS's map of the world.",
            doubts.KINDS,
            choices.DROP,
            optional=True,
        )
        yield from _joining()
        yield parameters.features_output(
            "OUTPUT",
            "Records",
            "Points in WGS 84 with event_date (date and time), accuracy_m, and the catalog's own fields. With WITH also catalogs (whose the"
            " record is), input_id, with_id (what it is called there), days_apart and metres_apart.",
            POINT,
        )

    def read(self, given: Given) -> ImportJob:
        path = given.file("INPUT")
        given.reads.add(path.partition("|")[0])
        named = {role: given.text(name) for name, _, role in NAMED if given.text(name)}
        naming = Naming(named, given.choice("DATE_ORDER"), given.optional_number("ACCURACY"))
        table = None if catalogs.is_text(path) else catalogs.table_of_catalog(path, naming)
        if table is None:
            catalog.check(path, naming)
        other = given.optional_features("WITH")
        if other is not None:
            catalogs.check(other, Naming(), "WITH")
        windows = given.integer("WITH_DAYS"), given.number("WITH_DISTANCE")
        return ImportJob(path, table, naming, given.choices("DROP"), other, *windows)

    def compute(self, job: ImportJob, say: Listener) -> Imported:
        if job.table is None:
            records, problems = catalog.read(job.path, job.naming)
        else:
            rows = list(catalogs.rows_of_catalog(job.table, say))
            records, problems = catalog.records_of(
                rows, catalogs.columns_of(job.table, job.naming), job.naming, job.path
            )
        for words, found in (
            (Words("without a date that can be parsed; kept, without a date"), problems.dates),
            (Words("without a position; left out"), problems.positions),
            (Words("with an accuracy that is not understood; kept, as unknown"), problems.accuracies),
        ):
            if found:
                listed = joined((Words("line {0}: {1!r}", line, text) for line, text in found[:LISTED]), "; ")
                say.warn(
                    Words("{0} row(s) {1}: {2}{3}", len(found), words, listed, " …" if len(found) > LISTED else "")
                )
        records, doubtful = _without_doubtful(records, job.drop, say)
        found = Imported(job.path, records, problems, doubtful)
        if job.other is not None:
            _join(found, job, job.other, say)
        say.info(Words("{0} records", len(found.records)))
        return found

    def write(self, found: Imported, out: Outputs) -> dict:
        names = catalog.TEXT_FIELDS + catalog.NUMBER_FIELDS
        origins = [[] for _ in found.records] if found.origins is None else found.origins
        rows = [
            (
                point(r.longitude, r.latitude),
                [r.event_date, r.accuracy_m] + [r.attributes[name] for name in names] + origin,
            )
            for r, origin in zip(found.records, origins)
        ]
        provenance = {"version": VERSION, "catalog": os.path.basename(found.path), "records": len(rows)}
        fields = FIELDS if found.origins is None else FIELDS + ORIGINS
        out.features("OUTPUT", fields, "Point", LONLAT, rows, "records", provenance)
        return {
            "N_RECORDS": len(rows),
            "N_UNDATED": len(found.problems.dates),
            "N_UNPLACED": len(found.problems.positions),
            "N_DUPLICATES": found.doubtful[doubts.DUPLICATES],
            "N_ZERO": found.doubtful[doubts.ZERO],
            "N_OUTSIDE": found.doubtful[doubts.OUTSIDE],
            "N_BOTH": found.both,
        }


def _joining() -> Iterable[parameters.Parameter]:
    yield parameters.features(
        "WITH",
        "Join with",
        "Another catalog as a layer of points, from importcatalog. A record that is in both counts once, with the place and values of INPUT; records"
        " without a date are joined to none.",
        POINT,
        optional=True,
    )
    yield parameters.advanced(
        parameters.integer(
            "WITH_DAYS",
            "Days apart",
            "At most so many lie between two catalogs' dates of one landslide.",
            1,
            0,
            optional=True,
        )
    )
    yield parameters.advanced(
        parameters.number(
            "WITH_DISTANCE",
            "Metres apart",
            "At most so far apart are two catalogs' places of one landslide.",
            10000.0,
            0.0,
            optional=True,
        )
    )


def _join(found: Imported, job: ImportJob, other: FeatureTable, say: Listener) -> None:
    """Join the records with those of another catalog. Raises InputError where that has none, or its dates can't be told."""
    rows, naming = list(catalogs.rows_of_catalog(other, say)), Naming(order=job.naming.order)
    records, problems = catalog.records_of(rows, catalogs.columns_of(other, naming), naming, other.name)
    for words, lost in (
        (Words("a date, and is joined to none"), problems.dates),
        (Words("a place, and is left out"), problems.positions),
    ):
        if lost:
            say.warn(Words("{0} record(s) of WITH without {1}.", len(lost), words))
    names = os.path.splitext(os.path.basename(job.path.partition("|")[0]))[0], other.name
    joined = join(found.records, records, names, job.days, job.metres)
    say.info(Words("{0} and {1} records; {2} are in both catalogs.", len(found.records), len(records), joined.both))
    found.records, found.origins, found.both = joined.records, joined.origins, joined.both


def _without_doubtful(records: list, drop: Sequence[str], say: Listener) -> "tuple[list, dict[str, int]]":
    """Return the records without the kinds that are dropped, and how many of each kind there were. Raises InputError where none is left."""
    found = {doubts.DUPLICATES: doubts.repeated(records), doubts.ZERO: doubts.at_zero(records), doubts.OUTSIDE: []}
    outside = outside_their_countries(records, say)
    if outside is None:
        say.info("This QGIS has no map of the world: whether records lie in the country they name was not looked at.")
    else:
        found[doubts.OUTSIDE], exchanged = outside
        if exchanged:
            say.warn(
                Words("{0} record(s) lie in the country they name if latitude and longitude are exchanged.", exchanged)
            )
    for kind, words in (
        (doubts.DUPLICATES, Words("that repeat one before, with its day, place and title")),
        (doubts.ZERO, Words("at 0, 0")),
        (doubts.OUTSIDE, Words("outside the country that they name")),
    ):
        lines = [str(records[k].line) for k in found[kind]]
        if lines:
            listed, more = ", ".join(lines[:LISTED]), " …" if len(lines) > LISTED else ""
            done = Words("left out") if kind in drop else Words("kept; DROP={0} leaves them out", kind)
            say.warn(Words("{0} record(s) {1}; {2}: line {3}{4}", len(lines), words, done, listed, more))
    gone = {k for kind in drop for k in found[kind]}
    kept = [record for k, record in enumerate(records) if k not in gone]
    if not kept:
        raise InputError("No record is left: all are doubtful, and DROP leaves them out.")
    return kept, {kind: len(numbers) for kind, numbers in found.items()}
