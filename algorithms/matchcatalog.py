"""Detections and catalog to which detections are recorded, and which records were detected."""

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..core.catalog import in_window
from ..core.errors import InputError
from ..core.pairing import Days, chance_matches, chance_of_an_event, match, share_within
from .base import LandslideAlgorithm, tr
from .compat import DOUBLE, INTEGER, POINT, POLYGON, VECTOR, field
from .regions import LONLAT, as_date, metres
from .sources import field_index, inside, lonlat_points, places_in
from .vectors import write
from .version import VERSION

PLACES = 4000  # drawn in each region, for the level of chance
MATCHED, UNMATCHED, ROUGH, UNKNOWN, OUTSIDE = (
    "matched",
    "unmatched",
    "too rough",
    "accuracy unknown",
    "outside the dates",
)


class MatchCatalog(LandslideAlgorithm):
    ID, LABEL, GROUP = "matchcatalog", "Match detections with a catalog", "Catalog"
    TAGS = ("unrecorded", "records", "matching", "NASA", "GLC")
    DESCRIPTION = (
        "Says which detections are in a catalog and which records were detected. Each record may be matched to one detection, and each detection"
        " to one record, where they lie within the record's own accuracy and a tolerance, measured on the ellipsoid. Pairs are taken by"
        " accuracy first, then by distance, so that a rough record never takes a detection from an exact one. Also says how many matches"
        " chance alone would give, had the detections lain at random in their regions: a radius of 25 km full of detections is no match."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterFeatureSource("DETECTIONS", tr("Detections"), [VECTOR]),
            "Detections of one or more scenes (polygons or points).",
        )
        yield (
            QgsProcessingParameterFeatureSource("CATALOG", tr("Catalog"), [POINT]),
            "Records as points, from importcatalog.",
        )
        yield (
            QgsProcessingParameterField(
                "ACCURACY_FIELD", tr("Accuracy of the position"), "accuracy_m", "CATALOG", optional=True
            ),
            "Metres, or words as the catalog has them (5km). Records without an accuracy are kept apart.",
        )
        yield (
            QgsProcessingParameterNumber("TOLERANCE", tr("Tolerance (m)"), DOUBLE, 180.0, False, 0.0),
            "Added to each record's accuracy; one block by default, for a detection is no point.",
        )
        yield (
            QgsProcessingParameterNumber(
                "MAX_ACCURACY", tr("Roughest accuracy that is matched (m)"), DOUBLE, 25000.0, False, 0.0
            ),
            "Records rougher than this are kept apart and counted.",
        )
        yield (
            QgsProcessingParameterField("DATE_FIELD", tr("Date of a record"), "event_date", "CATALOG", optional=True),
            "Used with START, END and SCENE_DATE.",
        )
        yield (
            QgsProcessingParameterDateTime(
                "START", tr("First day"), QgsProcessingParameterDateTime.Type.Date, optional=True
            ),
            "Records before it are not matched.",
        )
        yield (
            QgsProcessingParameterDateTime(
                "END", tr("Last day"), QgsProcessingParameterDateTime.Type.Date, optional=True
            ),
            "Records after it are not matched.",
        )
        yield (
            QgsProcessingParameterDateTime(
                "SCENE_DATE", tr("Date of the scene"), QgsProcessingParameterDateTime.Type.Date, optional=True
            ),
            "A record dated after the scene is never a match. With several scenes: a field 'scene_date' in DETECTIONS, which goes first.",
        )
        yield (
            QgsProcessingParameterFeatureSource("REGIONS", tr("Regions"), [POLYGON], optional=True),
            "Where detections could have been found, for the level of chance. Empty: the hull of all detections.",
        )
        yield (
            QgsProcessingParameterNumber("SEED", tr("Seed"), INTEGER, 0, False, 0),
            "Of the random detections.",
        )
        yield (
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Detections, recorded or not"), VECTOR),
            "The detections with recorded, catalog_id and distance_m.",
        )
        yield (
            QgsProcessingParameterFeatureSink("RECORDS", tr("Records, detected or not"), POINT),
            "The records with detected, event_id, distance_m, status (why a record is not matched) and chance: how likely a random pattern of"
            " as many detections has one within the record's reach.",
        )

    def numbers(self):
        names = {
            "N_MATCHED": "Matched pairs",
            "N_UNRECORDED": "Detections without a record",
            "N_CHANCE": "Matches that chance would give",
            "N_ROUGH": "Records kept apart as too rough or of unknown accuracy",
        }
        return [QgsProcessingOutputNumber(name, tr(words)) for name, words in names.items()]

    def execute(self, parameters, context, feedback):
        detections, catalog = (self.source(parameters, name, context) for name in ("DETECTIONS", "CATALOG"))
        events, event_features = lonlat_points(detections, detections.sourceCrs(), context, feedback)
        records, record_features = lonlat_points(catalog, catalog.sourceCrs(), context, feedback)
        if not len(records):
            raise InputError("CATALOG holds no record with a place.")
        accuracy = self._accuracies(catalog, record_features, parameters, context, feedback)
        status = self._status(accuracy, catalog, record_features, parameters, context)
        feedback.setProgress(30)
        tolerance = self.parameterAsDouble(parameters, "TOLERANCE", context)
        usable = np.flatnonzero(status == UNMATCHED)
        dates = self._dates(detections, event_features, catalog, record_features, parameters, context)
        if dates is not None:
            dates.record = dates.record[usable]
        pairs = match(events, records[usable], accuracy[usable], tolerance, dates)
        pairs.record = usable[pairs.record]
        feedback.setProgress(60)
        chance, expected = self._chance(events, records, usable, accuracy, tolerance, parameters, context, feedback)
        status[pairs.record] = MATCHED
        facts = {
            "version": VERSION,
            "tolerance_m": tolerance,
            "max_accuracy_m": self.parameterAsDouble(parameters, "MAX_ACCURACY", context),
            "rule": "accuracy first, then distance",
            "matched": len(pairs),
            "chance": round(float(expected), 1),
            "seed": self.parameterAsInt(parameters, "SEED", context),
        }
        results = self._write(
            detections,
            event_features,
            catalog,
            record_features,
            pairs,
            status,
            chance,
            facts,
            parameters,
            context,
            feedback,
        )
        rough = int(np.isin(status, [ROUGH, UNKNOWN]).sum())
        feedback.pushInfo(
            f"{len(pairs)} of {len(events)} detections are recorded; chance alone would match {expected:.1f}."
            f" {rough} record(s) are too rough or of unknown accuracy, and kept apart."
        )
        if len(pairs) and expected > len(pairs) / 2:
            feedback.pushWarning(
                f"Chance alone would give {expected:.1f} of the {len(pairs)} matches: the records' positions are too rough for so many detections."
                " Lower MAX_ACCURACY, or raise the detections' threshold."
            )
        return results | {
            "N_MATCHED": len(pairs),
            "N_UNRECORDED": len(events) - len(pairs),
            "N_CHANCE": float(expected),
            "N_ROUGH": rough,
        }

    def _accuracies(self, catalog, features, parameters, context, feedback):
        """Return the accuracy of each record in metres, NaN where it is not known."""
        name = self.text(parameters, "ACCURACY_FIELD", context)
        if name not in [f.name() for f in catalog.fields()]:
            given = parameters.get("ACCURACY_FIELD")
            if given:
                field_index(catalog, name, "CATALOG")
            feedback.pushWarning(
                "CATALOG has no accuracy_m: its positions are taken as exact. Import it with importcatalog."
            )
            return np.zeros(len(features))
        at = catalog.fields().indexFromName(name)
        return np.array([metres(feature[at]) for feature in features])

    def _status(self, accuracy, catalog, features, parameters, context):
        status = np.full(len(features), UNMATCHED, object)
        with np.errstate(invalid="ignore"):
            status[accuracy > self.parameterAsDouble(parameters, "MAX_ACCURACY", context)] = ROUGH
        status[np.isnan(accuracy)] = UNKNOWN
        window = [self._day(parameters, name, context) for name in ("START", "END")]
        if any(window):
            at = field_index(catalog, self.text(parameters, "DATE_FIELD", context) or "event_date", "CATALOG")
            inside = np.array(in_window([as_date(f[at]) for f in features], *window))
            status[~inside] = OUTSIDE
        return status

    def _day(self, parameters, name, context):
        return as_date(self.parameterAsDateTime(parameters, name, context)) if parameters.get(name) else None

    def _dates(self, detections, events, catalog, records, parameters, context):
        """Return the days of scenes and records, or None where no scene's date is known."""
        at = detections.fields().indexFromName("scene_date")
        day = self._day(parameters, "SCENE_DATE", context)
        if at < 0 and day is None:
            return None
        dated = field_index(catalog, self.text(parameters, "DATE_FIELD", context) or "event_date", "CATALOG")
        seen = [(as_date(f[at]) if at >= 0 else None) or day for f in events]
        return Days(_ordinals(seen, np.inf), _ordinals([as_date(f[dated]) for f in records], -np.inf))

    def _chance(self, events, records, usable, accuracy, tolerance, parameters, context, feedback):
        """Return (chance of each record [records], expected matches)."""
        rng = np.random.default_rng(self.parameterAsInt(parameters, "SEED", context))
        chance = np.zeros(len(records))
        if not len(events) or not len(usable):
            return chance, 0.0
        regions = [(places, n) for places, n in self._regions(events, parameters, context, rng) if n and len(places)]
        near, radius = records[usable], accuracy[usable] + tolerance
        missed = np.ones(len(usable))
        for places, n in regions:
            missed *= 1 - chance_of_an_event(share_within(near, radius, places), n)
        chance[usable] = 1 - missed
        feedback.setProgress(80)
        return chance, float(chance_matches(regions, near, accuracy[usable], tolerance, rng).mean())

    def _regions(self, events, parameters, context, rng):
        """Return (places drawn in a region, number of its detections) of each region."""
        if not parameters.get("REGIONS"):
            points = [QgsPointXY(float(x), float(y)) for x, y in zip(events.lon, events.lat)]
            hull = QgsGeometry.fromMultiPointXY(points).convexHull()
            return [(places_in(hull, PLACES, rng), len(events))] if hull.area() > 0 else []
        source = self.source(parameters, "REGIONS", context)
        there, found = QgsCoordinateTransform(source.sourceCrs(), LONLAT, context.transformContext()), []
        for feature in source.getFeatures():
            geometry = feature.geometry()
            if geometry.isNull() or geometry.isEmpty():
                continue
            geometry.transform(there)
            geometry = geometry if geometry.isGeosValid() else geometry.makeValid()
            found.append((places_in(geometry, PLACES, rng), inside(geometry, events)))
        return found

    def _write(self, detections, events, catalog, records, pairs, status, chance, facts, parameters, context, feedback):
        identity = next((n for n in ("event_id", "catalog_id", "id") if catalog.fields().indexFromName(n) >= 0), "")
        catalog_id = [str(f[identity]) if identity else str(f.id()) for f in records]
        own = detections.fields().indexFromName("event_id")
        event_id = [str(f[own]) if own >= 0 else str(f.id()) for f in events]
        partner = {int(e): (int(r), float(d)) for e, r, d in zip(pairs.event, pairs.record, pairs.distance)}
        back = {r: (e, d) for e, (r, d) in partner.items()}
        rows = []
        for k in range(len(events)):
            r = partner.get(k)
            rows.append([k in partner, catalog_id[r[0]] if r else None, r[1] if r else None])
        outputs = {}
        new = (("recorded", "bool"), ("catalog_id", "str"), ("distance_m", "float"))
        outputs["OUTPUT"] = self._copy(
            "OUTPUT", detections, events, new, rows, self._style(detections), facts, parameters, context, feedback
        )
        rows = []
        for k in range(len(records)):
            e = back.get(k)
            rows.append(
                [k in back, event_id[e[0]] if e else None, e[1] if e else None, str(status[k]), float(chance[k])]
            )
        new = (
            ("detected", "bool"),
            ("detection_id", "str"),
            ("distance_m", "float"),
            ("status", "str"),
            ("chance", "float"),
        )
        outputs["RECORDS"] = self._copy(
            "RECORDS", catalog, records, new, rows, "detected", facts, parameters, context, feedback
        )
        return outputs

    @staticmethod
    def _style(source):
        polygons = QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
        return "recorded" if polygons else "recorded_points"

    def _copy(self, name, source, features, new, rows, style, facts, parameters, context, feedback):
        """Write features with more attributes; an attribute of theirs with the same name gives way."""
        names = [n for n, _ in new]
        kept = [k for k, f in enumerate(source.fields()) if f.name() not in names and f.name() != "fid"]
        fields = QgsFields()
        for k in kept:
            fields.append(source.fields()[k])
        for n, kind in new:
            fields.append(field(n, kind))
        lines = [(f.geometry(), [f.attributes()[k] for k in kept] + row) for f, row in zip(features, rows)]
        return write(
            self, parameters, name, context, feedback, fields, source.wkbType(), source.sourceCrs(), lines, style, facts
        )


def _ordinals(days, unknown):
    return np.array([unknown if day is None else day.toordinal() for day in days], float)
