"""Regions, detections and catalog to the bias factor with its interval."""

from datetime import date

import numpy as np
from qgis.core import (
    QgsFields,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..core import bias
from ..core.catalog import in_window
from ..core.errors import InputError
from . import bias_report, rasters
from .base import LandslideAlgorithm, tr, whole_file
from .compat import INTEGER, POINT, POLYGON, RASTER, TABLE, VECTOR, field
from .regions import BINS, Regions, as_date
from .vectors import write
from .version import VERSION

COUNTS = ("events", "blocks")


class BiasFactor(LandslideAlgorithm):
    ID, LABEL, GROUP = "biasfactor", "Bias factor", "Bias"
    TAGS = ("gamma", "under-reporting", "catalog", "completeness", "statistics")
    DESCRIPTION = (
        "Says how much more one region's landslides go unrecorded than another's: &Gamma; = (d1/d2) / (r1/r2), with d the landslides detected"
        " and r those in the catalog, for each region against a reference region (Wang and Wei), with a 95 % interval. Where a count is zero"
        " the interval is a bound (Jeffreys). The counts are raw: detections that are wrong more often in one region than in the other bias"
        " &Gamma;. Classify all scenes with one matching table (MATCH=shared) first. Needs no engine."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterFeatureSource("REGIONS", tr("Regions"), [POLYGON]),
            "Two or more polygons that don't overlap.",
        )
        yield (
            QgsProcessingParameterField("NAME_FIELD", tr("Name of a region"), None, "REGIONS", optional=True),
            ("A field with a different name for each region. Empty: the field 'name', or else the feature's number."),
        )
        yield (
            QgsProcessingParameterString("REFERENCE_REGION", tr("Reference region"), optional=True),
            ("The region that the others are held against. Empty: the one with the most records."),
        )
        yield (
            QgsProcessingParameterMultipleLayers("DETECTIONS", tr("Detections"), VECTOR),
            (
                "The detections of all scenes (polygons or points; an inventory drawn by hand will do). An event counts in the region where a"
                " point inside it lies."
            ),
        )
        yield (
            QgsProcessingParameterMultipleLayers("PROBABILITY", tr("Probability rasters"), RASTER, optional=True),
            (
                "The rasters that the detections come from. They say which part of a region was seen, and give the threshold curve. Empty: the"
                " regions are taken as wholly seen."
            ),
        )
        yield (
            QgsProcessingParameterFeatureSource("CATALOG", tr("Catalog"), [POINT]),
            "The records, as importcatalog gives them.",
        )
        yield (
            QgsProcessingParameterField("DATE_FIELD", tr("Date of a record"), "event_date", "CATALOG", optional=True),
            ("Used with START, END and PERIODS."),
        )
        yield (
            QgsProcessingParameterDateTime(
                "START", tr("First day"), QgsProcessingParameterDateTime.Type.Date, optional=True
            ),
            ("Records before it don't count (e.g. 2010-01-01). Empty: no limit."),
        )
        yield (
            QgsProcessingParameterDateTime(
                "END", tr("Last day"), QgsProcessingParameterDateTime.Type.Date, optional=True
            ),
            ("Records after it don't count. Empty: no limit."),
        )
        yield (
            QgsProcessingParameterString("PERIODS", tr("More periods to compare"), optional=True),
            (
                "Years, e.g. '2007-2010, 2011-2017': the report shows the catalog's ratio and the bias factor for each of them too."
            ),
        )
        yield (
            QgsProcessingParameterFeatureSource("MATCHED", tr("Records matched to detections"), [POINT], optional=True),
            (
                "A copy of the records with a field 'detected' (true or 1 where the record has a detection). Narrows the interval: both counts then"
                " share those landslides."
            ),
        )
        yield (
            QgsProcessingParameterEnum(
                "COUNT",
                tr("What is counted as a detection"),
                list(COUNTS),
                defaultValue="events",
                usesStaticStrings=True,
            ),
            ("'events': touching blocks merged; 'blocks': the paper's count."),
        )
        yield (
            QgsProcessingParameterField(
                "VISIBLE_YEARS_FIELD", tr("Years of scars that a scene shows"), None, "REGIONS", optional=True
            ),
            (
                "A field of REGIONS with how long scars stay visible there. Detections are divided by it. Empty: equal in all regions."
            ),
        )
        yield (
            QgsProcessingParameterNumber("SEED", tr("Seed"), INTEGER, 0, minValue=0),
            "For the simulated quantiles where a count is zero.",
        )
        yield (
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Regions with bias factor"), POLYGON),
            ("The regions with their counts, densities per 1,000 km² of seen area, and gamma with its interval."),
        )
        yield (
            QgsProcessingParameterFeatureSink(
                "CURVE", tr("Threshold curve"), TABLE, optional=True, createByDefault=False
            ),
            (
                "Blocks above each threshold by region, and the ratio to the reference region (the paper's Fig. 8). Needs PROBABILITY."
            ),
        )
        yield (
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), "HTML (*.html)", optional=True, createByDefault=False
            ),
            ("One self-contained page: the bias factor in words, the counts, curves, warnings and assumptions."),
        )

    def numbers(self):
        return [
            QgsProcessingOutputNumber("GAMMA", tr("Bias factor")),
            QgsProcessingOutputNumber("GAMMA_LOW", tr("Its lower limit (95 %)")),
            QgsProcessingOutputNumber("GAMMA_HIGH", tr("Its upper limit (95 %)")),
            QgsProcessingOutputString("GAMMA_KIND", tr("Estimate or bound")),
            QgsProcessingOutputString("GAMMA_REGION", tr("Region of the largest bias factor")),
        ]

    def prepare(self, parameters, context):
        self._detections = [
            (QgsVectorLayerFeatureSource(layer), layer.crs())
            for layer in self.layers(parameters, "DETECTIONS", context)
        ]
        self._maps = [rasters.from_layer(layer) for layer in self.layers(parameters, "PROBABILITY", context)]

    def check(self, parameters, context):
        start, end = self._window(parameters, context)
        if start and end and start > end:
            raise InputError(f"START ({start}) lies after END ({end}).")
        periods(self.text(parameters, "PERIODS", context))
        if parameters.get("CURVE") and not parameters.get("PROBABILITY"):
            raise InputError("CURVE needs PROBABILITY: the curve counts blocks above each threshold.")

    def _window(self, parameters, context):
        return tuple(
            as_date(self.parameterAsDateTime(parameters, n, context)) if parameters.get(n) else None
            for n in ("START", "END")
        )

    def execute(self, parameters, context, feedback):
        warnings = []

        def warn(words):
            warnings.append(words)
            feedback.pushWarning(words)

        report = self.file_destination(parameters, "REPORT", context)
        regions = Regions(
            self.source(parameters, "REGIONS", context),
            self.text(parameters, "NAME_FIELD", context),
            self.text(parameters, "VISIBLE_YEARS_FIELD", context),
            context,
        )
        feedback.setProgress(5)
        maps = self._maps
        check_matching(maps, warn)
        seen = regions.seen(maps, feedback) if maps else None
        feedback.setProgress(40)
        detections = regions.count_detections(self._detections, feedback)
        feedback.setProgress(60)
        date_field = self.text(parameters, "DATE_FIELD", context)
        window = self._window(parameters, context)
        wanted = periods(self.text(parameters, "PERIODS", context))
        records = regions.records(
            self.source(parameters, "CATALOG", context), date_field, any(window) or bool(wanted), feedback
        )
        undated = sum(day is None for _, day, _ in records)
        if undated and (any(window) or wanted):
            warn(f"{undated} record(s) have no date that can be read and count in no period.")
        recorded = count_records(records, window, len(regions))
        matched = np.zeros(len(regions), int)
        if parameters.get("MATCHED"):
            matches = self.source(parameters, "MATCHED", context)
            if matches.fields().indexFromName("detected") < 0:
                raise InputError("MATCHED has no field 'detected' that says which records have a detection.")
            seen_records = [
                r for r in regions.records(matches, date_field, any(window), feedback) if truth(r[2]["detected"])
            ]
            matched = count_records(seen_records, window, len(regions))
        count = self.parameterAsEnumString(parameters, "COUNT", context)
        detected = detections.events if count == "events" else detections.blocks
        if not maps:
            warn(
                "PROBABILITY is empty, so the regions are taken as wholly seen. Where part of a region was under cloud or outside"
                " the scenes, its detections are too few."
            )
        use = [k for k in range(len(regions)) if seen is None or seen.km2[k] > 0]
        for k in set(range(len(regions))) - set(use):
            warn(f"The region {regions.names[k]} lies outside every scene: it was not seen, and has no bias factor.")
        for k in use:
            if seen is not None and seen.km2[k] < 0.95 * regions.km2[k]:
                warn(
                    f"Only {seen.km2[k] / regions.km2[k]:.0%} of the region {regions.names[k]} was seen; its records are counted in all of it."
                )
            if matched[k] > min(detected[k], recorded[k]):
                raise InputError(
                    f"MATCHED has {matched[k]} detected records in {regions.names[k]}, more than its {detected[k]} detections or"
                    f" {recorded[k]} records: MATCHED belongs to other layers."
                )
        counts = [
            bias.RegionCounts(
                regions.names[k],
                int(detected[k]),
                int(recorded[k]),
                int(matched[k]),
                None if seen is None else float(seen.km2[k]),
                regions.years[k],
            )
            for k in use
        ]
        if len(counts) < 2:
            raise InputError(
                "Fewer than two regions lie in the scenes, so there is nothing to compare. Check that PROBABILITY covers the regions."
            )
        reference = bias.choose_reference(counts, self.text(parameters, "REFERENCE_REGION", context))
        seed = self.parameterAsInt(parameters, "SEED", context)
        gammas = [
            None if k == reference else bias.bias_factor(c, counts[reference], seed) for k, c in enumerate(counts)
        ]
        for c in counts:
            if min(c.detected, c.recorded) < 10:
                warn(
                    f"{c.name} has {c.detected} detections and {c.recorded} records: with fewer than 10 the interval is wide and rough."
                )
        largest = max((k for k in range(len(counts)) if k != reference), key=lambda k: gammas[k].value)
        provenance = {
            "version": VERSION,
            "count": count,
            "reference_region": counts[reference].name,
            "seed": seed,
            "start": window[0] or "",
            "end": window[1] or "",
            "model": ", ".join(sorted({m.tags.get("model", "?") for m in maps})),
            "threshold": ", ".join(sorted({m.tags.get("threshold", "?") for m in maps})),
        }
        result = bias_report.Result(
            counts,
            reference,
            gammas,
            regions,
            use,
            seen,
            detections,
            warnings,
            provenance,
            count,
            _period_rows(records, wanted, counts, use, reference, seed, len(regions)),
            maps,
        )
        return self._write(result, parameters, context, feedback, report, largest)

    def _write(self, result, parameters, context, feedback, report, largest):
        if report:
            with whole_file(report) as part, open(part, "w", encoding="utf-8") as stream:
                stream.write(bias_report.page(result))
        fields = QgsFields()
        for name, kind in OUTPUT_FIELDS:
            fields.append(field(name, kind))
        outputs = {
            "OUTPUT": write(
                self,
                parameters,
                "OUTPUT",
                context,
                feedback,
                fields,
                QgsWkbTypes.Type.MultiPolygon,
                result.regions.crs,
                list(region_rows(result)),
                "gamma",
                result.provenance,
            )
        }
        if parameters.get("CURVE"):
            fields = QgsFields()
            for name, kind in CURVE_FIELDS:
                fields.append(field(name, kind))
            outputs["CURVE"] = write(
                self,
                parameters,
                "CURVE",
                context,
                feedback,
                fields,
                QgsWkbTypes.Type.NoGeometry,
                result.regions.crs,
                list(curve_rows(result)),
                "",
                result.provenance,
            )
        if report:
            outputs["REPORT"] = report
        g, name = result.gammas[largest], result.counts[largest].name
        feedback.pushInfo(bias_report.in_words(g, name, result.counts[result.reference].name))
        outputs.update(
            GAMMA=float(g.value), GAMMA_LOW=float(g.low), GAMMA_HIGH=float(g.high), GAMMA_KIND=g.kind, GAMMA_REGION=name
        )
        return outputs

    def source(self, parameters, name, context):
        found = self.parameterAsSource(parameters, name, context)
        if found is None:
            raise InputError(self.invalidSourceError(parameters, name))
        return found


OUTPUT_FIELDS = (
    ("name", "str"),
    ("reference", "bool"),
    ("n_events", "int"),
    ("n_blocks", "int"),
    ("recorded", "int"),
    ("matched", "int"),
    ("region_km2", "float"),
    ("seen_km2", "float"),
    ("detected_per_1000km2", "float"),
    ("recorded_per_1000km2", "float"),
    ("gamma", "float"),
    ("gamma_low", "float"),
    ("gamma_high", "float"),
    ("gamma_kind", "str"),
)
CURVE_FIELDS = (("threshold", "float"), ("region", "str"), ("n_blocks", "int"), ("ratio", "float"))


def region_rows(result):
    """Yield the rows of OUTPUT; a region that was not seen has no counts of detections and no bias factor."""
    for k, name in enumerate(result.regions.names):
        geometry = result.regions.geometries[k]
        if k not in result.use:
            yield geometry, [name, False] + [None] * 4 + [float(result.regions.km2[k]), 0.0] + [None] * 6
            continue
        at = result.use.index(k)
        c, g = result.counts[at], result.gammas[at]
        area = (c.seen_km2 if c.seen_km2 is not None else result.regions.km2[k]) / 1000
        factor = [1.0, None, None, "reference"] if g is None else [g.value, g.low, g.high, g.kind]
        yield (
            geometry,
            [
                name,
                at == result.reference,
                int(result.detections.events[k]),
                int(result.detections.blocks[k]),
                c.recorded,
                c.matched,
                float(result.regions.km2[k]),
                c.seen_km2,
                float(c.detected / area),
                float(c.recorded / area),
            ]
            + factor,
        )


def curve_rows(result):
    """Yield the rows of CURVE: blocks above each threshold, and their ratio to the reference region's."""
    curve = bias.threshold_curve([result.seen.histograms[k] for k in result.use])
    for at, k in enumerate(result.use):
        for step in range(BINS):
            below = curve[result.reference, step]
            yield (
                None,
                [
                    step / BINS,
                    result.regions.names[k],
                    int(curve[at, step]),
                    float(curve[at, step] / below) if below else None,
                ],
            )


def check_matching(maps, warn) -> None:
    """Warn where the regions' scenes were not made comparable (DESIGN section 7)."""
    if len(maps) < 2:
        return
    kinds = {m.tags.get("match", "?") for m in maps}
    if kinds == {"scene"}:
        warn(
            "The scenes were matched each alone, so that each got the same colours, and so about as many landslides: a true difference"
            " shrinks towards 1. Fit one distribution on all scenes (fitreference) and classify with MATCH=shared."
        )
    elif len(kinds) > 1:
        warn(
            f"The scenes were matched in different ways ({', '.join(sorted(kinds))}): their detections can't be compared."
        )
    elif kinds == {"shared"} and len({m.tags.get("source_key") for m in maps}) > 1:
        warn("The scenes were matched with different tables (SOURCE): their detections can't be compared.")
    for name in ("model_sha256", "threshold"):
        if len({m.tags.get(name) for m in maps}) > 1:
            warn(f"The scenes were classified with a different {name.split('_')[0]}.")


def periods(text):
    """Parse '2007-2010, 2011-2017' to [(name, (first day, last day))]. Raises InputError."""
    found = []
    for item in filter(None, (part.strip() for part in text.split(","))):
        years = [y.strip() for y in item.split("-")]
        if not all(y.isdigit() and len(y) == 4 for y in years) or len(years) > 2 or int(years[0]) > int(years[-1]):
            raise InputError(f"PERIODS: {item!r} is no period; write years as 2007-2010, separated by commas.")
        found.append((item, (date(int(years[0]), 1, 1), date(int(years[-1]), 12, 31))))
    return found


def count_records(records, window, n):
    """Count the records of each region in a window of dates."""
    inside = in_window([day for _, day, _ in records], *window)
    return np.bincount(np.array([k for (k, _, _), ok in zip(records, inside) if ok], int), minlength=n)


def truth(value) -> bool:
    """Read a yes or no that may be a boolean, a number or a text."""
    return str(value).strip().lower() in ("true", "1", "1.0", "yes", "t")


def _period_rows(records, wanted, counts, use, reference, seed, n):
    rows = []
    for name, window in wanted:
        recorded = count_records(records, window, n)
        part = [
            bias.RegionCounts(c.name, c.detected, int(recorded[k]), 0, c.seen_km2, c.years) for c, k in zip(counts, use)
        ]
        gammas = [
            None if k == reference or not any(p.recorded for p in part) else bias.bias_factor(p, part[reference], seed)
            for k, p in enumerate(part)
        ]
        rows.append((name, [p.recorded for p in part], gammas))
    return rows
