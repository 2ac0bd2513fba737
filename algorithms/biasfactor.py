"""Regions, detections and catalog to the bias factor with its interval."""

import json

from qgis.core import (
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

from ..core.errors import InputError
from ..core.review import score
from . import bias_report, rasters
from .base import LandslideAlgorithm, report_parameter, tr, whole_file
from .bias_comparison import COUNTS, Inputs, compare
from .bias_records import periods
from .bias_tables import CURVE_FIELDS, OUTPUT_FIELDS, curve_rows, region_rows
from .compat import INTEGER, POINT, POLYGON, RASTER, TABLE, VECTOR, fields_of
from .regions import Regions, accuracies, as_date
from .reviews import check_events, is_scored, read_answers, read_scores
from .vectors import write


class BiasFactor(LandslideAlgorithm):
    ID, LABEL, GROUP = "biasfactor", "Bias factor", "Bias"
    TAGS = ("gamma", "under-reporting", "catalog", "completeness", "statistics")
    DESCRIPTION = (
        "Says how much more one region's landslides go unrecorded than another's: Γ = (d1/d2) / (r1/r2), with d the landslides detected"
        " and r those in the catalog, for each region against a reference region (Wang and Wei), with a 95 % interval. Where a count is zero"
        " the interval is a bound (Jeffreys). Give a REVIEW: raw counts are biased where more detections are wrong in one region than in the"
        " other. Classify all scenes with one matching table (MATCH=shared) first. Needs no engine."
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
                "matchcatalog's RECORDS, or a copy of the records with a field 'detected'. Narrows the interval: both counts then share those"
                " landslides. With a review, and matchcatalog's 'chance', the catalog's completeness is estimated too."
            ),
        )
        yield (
            QgsProcessingParameterFeatureSource("REVIEW", tr("Reviewed sample"), [TABLE], optional=True),
            (
                "The layer that reviewsample wrote, with 'answer' filled in (or what scorereview made of it). Each region's detections are"
                " corrected by its own answers; a region without answers stays uncorrected."
            ),
        )
        yield (
            QgsProcessingParameterEnum(
                "COUNT",
                tr("What is counted as a detection"),
                list(COUNTS),
                defaultValue="corrected",
                usesStaticStrings=True,
            ),
            (
                "'corrected': landslides, by each region's own review (events, where there is no REVIEW). 'events': touching blocks merged."
                " 'blocks': the paper's count. The report gives all of them."
            ),
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
            "Of the simulated intervals and the bootstrap.",
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
                "SUMMARY", tr("Figures as JSON"), "JSON (*.json)", optional=True, createByDefault=False
            ),
            "All figures of the report, for programs.",
        )
        yield (
            report_parameter(),
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
        report = self.file_destination(parameters, "REPORT", context)
        regions = Regions(
            self.source(parameters, "REGIONS", context),
            self.text(parameters, "NAME_FIELD", context),
            self.text(parameters, "VISIBLE_YEARS_FIELD", context),
            context,
        )
        feedback.setProgress(5)
        seen = regions.seen(self._maps, feedback) if self._maps else None
        feedback.setProgress(40)
        detections = regions.detections(self._detections, feedback)
        feedback.setProgress(60)
        date_field, window = self.text(parameters, "DATE_FIELD", context), self._window(parameters, context)
        wanted = periods(self.text(parameters, "PERIODS", context))
        dated = any(window) or bool(wanted)
        records = regions.records(self.source(parameters, "CATALOG", context), date_field, dated, feedback)
        matched = []
        if parameters.get("MATCHED"):
            matches = self.source(parameters, "MATCHED", context)
            if matches.fields().indexFromName("detected") < 0:
                raise InputError("MATCHED has no field 'detected' that says which records have a detection.")
            matched = regions.records(matches, date_field, dated, feedback)
        feedback.setProgress(80)
        result = compare(
            Inputs(
                regions,
                self._maps,
                seen,
                detections,
                records,
                matched,
                window,
                wanted,
                self._review(parameters, context, detections),
                accuracies(records),
            ),
            self.parameterAsEnumString(parameters, "COUNT", context),
            self.text(parameters, "REFERENCE_REGION", context),
            self.parameterAsInt(parameters, "SEED", context),
            feedback.pushWarning,
        )
        return self._write(result, parameters, context, feedback, report)

    def _review(self, parameters, context, detections):
        """Return the scores of each region's review, or None."""
        if not parameters.get("REVIEW"):
            return None
        source = self.source(parameters, "REVIEW", context)
        if is_scored(source):
            return read_scores(source)
        answers, events = read_answers(source)
        if (detections.event_id >= 0).any():
            check_events(events, set(detections.event_id.tolist()))
        return score(answers, self.parameterAsInt(parameters, "SEED", context))[1]

    def _write(self, result, parameters, context, feedback, report):
        outputs = {}
        tables = [("OUTPUT", OUTPUT_FIELDS, QgsWkbTypes.Type.MultiPolygon, region_rows, "gamma")]
        if parameters.get("CURVE"):
            tables.append(("CURVE", CURVE_FIELDS, QgsWkbTypes.Type.NoGeometry, curve_rows, ""))
        for name, names, geometry, rows, style in tables:
            outputs[name] = write(
                self,
                parameters,
                name,
                context,
                feedback,
                fields_of(names),
                geometry,
                result.inputs.regions.crs,
                list(rows(result)),
                style,
                result.provenance,
            )
        if report:
            with whole_file(report) as part, open(part, "w", encoding="utf-8") as stream:
                stream.write(bias_report.page(result))
            outputs["REPORT"] = report
        summary = self.file_destination(parameters, "SUMMARY", context)
        if summary:
            with whole_file(summary) as part, open(part, "w", encoding="utf-8") as stream:
                json.dump(bias_report.figures(result), stream, indent=1)
            outputs["SUMMARY"] = summary
        g, name = result.gammas[result.largest], result.counts[result.largest].name
        feedback.pushInfo(bias_report.in_words(g, name, result.counts[result.reference].name))
        outputs.update(
            GAMMA=float(g.value), GAMMA_LOW=float(g.low), GAMMA_HIGH=float(g.high), GAMMA_KIND=g.kind, GAMMA_REGION=name
        )
        return outputs
