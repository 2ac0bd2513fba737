"""Detections and catalog to which detections are recorded, and which records were detected."""

import datetime as dt
from dataclasses import dataclass, field, replace
from typing import Iterable, Optional

import numpy as np

from ..core.errors import InputError
from ..core.listener import Listener
from ..core.records.columns import ACCURACIES
from ..core.records.dates import AUTO
from ..core.records.recorded import Recorded, Records, Rule, by_chance, recorded
from ..core.records.values import metres
from ..core.version import VERSION
from ..core.words import Words
from . import parameters
from .base import LandslideAlgorithm
from .gis.compat import POINT, POLYGON, VECTOR
from .gis.features import FeatureTable, days
from .gis.given import Given
from .gis.joined import joined
from .gis.outputs import Outputs
from .gis.places import Located, accuracy_of, areas_of, located

FEW = 5  # detections whose own places don't tell where others could lie
OF_DETECTIONS = (("recorded", "bool"), ("catalog_id", "str"), ("distance_m", "float"))
OF_RECORDS = (
    ("detected", "bool"),
    ("detection_id", "str"),
    ("distance_m", "float"),
    ("status", "str"),
    ("chance", "float"),
)


@dataclass
class MatchCatalogJob:
    """Detections (more: of further layers) and records, with the numbers of the fields that hold a detection's scene_date, a record's accuracy
    and its date (-1: none); the day of the scene, the rule of a match, regions and seed for the level of chance."""

    detections: FeatureTable
    catalog: FeatureTable
    seen_field: int
    accuracy_field: int
    date_field: int
    scene_day: Optional[dt.date]
    rule: Rule
    regions: Optional[FeatureTable]
    seed: int
    date_order: str = AUTO
    more: list = field(default_factory=list)


@dataclass
class Matched:
    """The detections and the records that lie somewhere (layer: the number of the field with the detections' layers, -1 for one), who is
    matched with whom, the chance of each record, and the matches that chance alone would give."""

    job: MatchCatalogJob
    detections: Located
    catalog: Located
    recorded: Recorded
    chance: np.ndarray
    expected: float
    layer: int = -1


class MatchCatalog(LandslideAlgorithm):
    ID, LABEL, GROUP = "matchcatalog", "Match detections with a catalog", "catalog"
    TAGS = ("unrecorded", "records", "matching", "NASA", "GLC")
    GIVES = "detections × catalog → which are recorded, which records were detected, and what chance would match"
    DESCRIPTION = (
        "Says which detections are in a catalog and which records were detected. Each record may be matched to one detection, and each detection"
        " to one record, where they lie within the record's own accuracy and a tolerance, measured on the ellipsoid. Pairs are taken by"
        " accuracy first, then by distance, so that a rough record never takes a detection from an exact one. Also says how many matches"
        " chance alone would give, had the detections lain elsewhere, as densely as they do: a radius of 25 km full of detections is no match."
    )
    NEXT = (
        "Next: reviewsample to look at some detections, then biasfactor, with RECORDS as its records matched to"
        " detections."
    )
    NUMBERS = {
        "N_MATCHED": "Matched pairs",
        "N_UNRECORDED": "Detections without a record",
        "N_CHANCE": "Matches that chance would give",
        "N_ROUGH": "Records kept apart as too rough or of unknown accuracy",
    }

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.features("DETECTIONS", "Detections", "Detections of a scene (polygons or points).")
        yield parameters.more_detections()
        yield parameters.features("CATALOG", "Catalog", "Records as points, from importcatalog.", POINT)
        yield from _rule()
        yield parameters.date_order()
        yield parameters.day("START", "First day", "Records before it are not matched.")
        yield parameters.day("END", "Last day", "Records after it are not matched.")
        yield parameters.day(
            "SCENE_DATE",
            "Date of the scene",
            "A record dated after the scene is never a match. With scenes of several dates: a field 'scene_date' of the detections, which goes first.",
        )
        yield parameters.features(
            "REGIONS",
            "Regions",
            "Where detections could have been found. For the level of chance they move about as far as their neighbours lie, stay in their"
            " region and keep their scene's date. Empty: the hull of all detections.",
            POLYGON,
            optional=True,
        )
        yield parameters.seed("Of how the detections move for the level of chance.")
        yield parameters.features_output(
            "OUTPUT",
            "Detections, recorded or not",
            "The detections with recorded, catalog_id and distance_m.",
            VECTOR,
        )
        yield parameters.features_output(
            "RECORDS",
            "Records, detected or not",
            "The records with detected, event_id, distance_m, status (why a record is not matched) and chance: how likely one of the detections,"
            " moved about as far as their neighbours lie, is within the record's reach and of no earlier date.",
            POINT,
        )

    def read(self, given: Given) -> MatchCatalogJob:
        detections, catalog = given.features("DETECTIONS"), given.features("CATALOG")
        accuracy = given.text("ACCURACY_FIELD")
        # Only a field that was asked for must be there: catalogs of exact places have none.
        asked = "ACCURACY_FIELD" in given
        accuracy_field = catalog.index(accuracy, "CATALOG") if asked else accuracy_of(catalog)
        rule = Rule(given.number("TOLERANCE"), given.number("MAX_ACCURACY"), given.day("START"), given.day("END"))
        seen_field, scene_day = detections.fields.indexFromName("scene_date"), given.day("SCENE_DATE")
        more, date_field = given.feature_tables("MORE_DETECTIONS"), -1
        if rule.start or rule.end or scene_day or any("scene_date" in table.names for table in (detections, *more)):
            date_field = catalog.index(given.text("DATE_FIELD") or "event_date", "CATALOG")
        return MatchCatalogJob(
            detections,
            catalog,
            seen_field,
            accuracy_field,
            date_field,
            scene_day,
            rule,
            given.optional_features("REGIONS"),
            given.integer("SEED"),
            given.choice("DATE_ORDER"),
            more,
        )

    def compute(self, job: MatchCatalogJob, say: Listener) -> Matched:
        together, layer = joined([job.detections, *job.more], "MORE_DETECTIONS", say)
        if job.more:
            job = replace(job, seen_field=together.fields.indexFromName("scene_date"))
        detections, catalog = located(together, say), located(job.catalog, say)
        if not len(catalog.points):
            raise InputError("CATALOG holds no record with a place.")
        if job.accuracy_field < 0:
            say.warn(
                Words(
                    "CATALOG has no field {0}: its positions are taken as exact. Choose ACCURACY_FIELD, or import it with importcatalog.",
                    Words("{0} or {1}", *ACCURACIES),
                )
            )
        records = _records(job, catalog, say)
        say.progress(30)
        seen = None
        if job.scene_day is not None or job.seen_field >= 0:
            seen = [day or job.scene_day for day in _days(detections, job.seen_field, job, "DETECTIONS", say)]
        found = recorded(detections.points, records, job.rule, seen)
        say.progress(60)
        n, matched = len(detections.points), len(found.pairs)
        grounds = areas_of(detections.points, job.regions, say) if n and len(found.usable) else []
        rng, rest = np.random.default_rng(job.seed), say.part(60, 100)
        chance, expected = by_chance(detections.points, records, job.rule, found, grounds, rng, rest)
        say.info(
            Words(
                "{0} of {1} detections are recorded; chance alone would match {2:.1f}."
                " {3} record(s) are too rough or of unknown accuracy, and kept apart.",
                matched,
                n,
                expected,
                found.apart,
            )
        )
        if matched and expected > matched / 2:
            say.warn(
                Words(
                    "Chance alone would give {0:.1f} of the {1} matches: the records' positions are too rough for so many detections."
                    " Lower MAX_ACCURACY, or raise the detections' threshold.",
                    expected,
                    matched,
                )
            )
        if matched and n < FEW and job.regions is None:
            say.warn(
                "So few detections do not tell what chance would match. Give REGIONS, in which they could have been found."
            )
        return Matched(job, detections, catalog, found, chance, expected, layer)

    def write(self, found: Matched, out: Outputs) -> dict:
        n, matched, rule = len(found.detections.points), len(found.recorded.pairs), found.job.rule
        facts = {
            "version": VERSION,
            "tolerance_m": rule.tolerance,
            "max_accuracy_m": rule.max_accuracy,
            "rule": "accuracy first, then distance",
            "matched": matched,
            "chance": round(found.expected, 1),
            "seed": found.job.seed,
        }
        names = found.catalog.identities("event_id", "catalog_id", "id")
        more = [[k is not None, _name(names, k), d] for k, d in found.recorded.records_of(n)]
        style = "recorded" if found.detections.table.polygons else "recorded_points"
        _copy(out, "OUTPUT", found.detections, OF_DETECTIONS, more, style, facts)
        names = found.detections.identities("event_id")
        if found.layer >= 0:  # each layer numbers its own
            layers = found.detections.column(found.layer)
            names = [f"{layer}: {name}" for layer, name in zip(layers, names)]
        more = [
            [k is not None, _name(names, k), d, status, float(chance)]
            for (k, d), status, chance in zip(found.recorded.detections_of(), found.recorded.status, found.chance)
        ]
        _copy(out, "RECORDS", found.catalog, OF_RECORDS, more, "detected", facts)
        return {
            "N_MATCHED": matched,
            "N_UNRECORDED": n - matched,
            "N_CHANCE": found.expected,
            "N_ROUGH": found.recorded.apart,
        }


def _rule() -> Iterable[parameters.Parameter]:
    """Yield what few change: how rough records are, what is still a match, and which field holds the date."""
    yield parameters.advanced(
        parameters.field(
            "ACCURACY_FIELD",
            "Accuracy of the position",
            "Metres, or words as the catalog has them (5km). Empty: accuracy_m or location_accuracy. Records without an accuracy are kept apart.",
            "CATALOG",
            "accuracy_m",
        )
    )
    yield parameters.advanced(
        parameters.number(
            "TOLERANCE",
            "Tolerance (m)",
            "Added to each record's accuracy; one block by default, for a detection is no point.",
            180.0,
            0.0,
        )
    )
    yield parameters.advanced(
        parameters.number(
            "MAX_ACCURACY",
            "Roughest accuracy that is matched (m)",
            "Records rougher than this are kept apart and counted.",
            25000.0,
            0.0,
        )
    )
    yield parameters.advanced(
        parameters.field(
            "DATE_FIELD", "Date of a record", "Used with START, END and SCENE_DATE.", "CATALOG", "event_date"
        )
    )


def _records(job: MatchCatalogJob, catalog: Located, say: Listener) -> Records:
    """Return the records as the matching needs them."""
    exact = job.accuracy_field < 0
    accuracy = [0.0 if exact else metres(value) for value in catalog.column(job.accuracy_field)]
    return Records(catalog.points, np.array(accuracy), _days(catalog, job.date_field, job, "CATALOG", say))


def _days(features: Located, at: int, job: MatchCatalogJob, what: str, say: Listener) -> list[Optional[dt.date]]:
    return days(features.table, at, features.column(at), job.date_order, what, say)


def _name(names: list, k: Optional[int]) -> Optional[str]:
    return None if k is None else names[k]


def _copy(out: Outputs, name: str, features: Located, new: tuple, more: list, style: str, facts: dict) -> None:
    fields, rows = features.copied(new, more)
    out.features(name, fields, features.table.shape, features.table.crs, rows, style, facts)
