"""A reviewed sample to precision with its interval, and the corrected number of landslides, by region."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..core.review import score
from .base import LandslideAlgorithm, report_parameter, tr, whole_file
from .compat import INTEGER, TABLE, VECTOR, fields_of
from .report import Page
from .reviews import check_events, read_answers
from .vectors import write
from .version import VERSION

COLUMNS = (
    ("size", "float"),
    ("reviewed", "int"),
    ("n_true", "int"),
    ("unsure", "int"),
    ("blank", "int"),
    ("precision", "float"),
    ("low", "float"),
    ("high", "float"),
    ("standard_error", "float"),
    ("landslides", "float"),
    ("landslides_low", "float"),
    ("landslides_high", "float"),
    ("recall", "float"),
    ("recall_low", "float"),
    ("recall_high", "float"),
)
FIELDS = (("region", "str"), ("stratum", "str"), *COLUMNS)


class ScoreReview(LandslideAlgorithm):
    ID, LABEL, GROUP = "scorereview", "Score a review", "Bias"
    TAGS = ("review", "precision", "recall", "accuracy assessment", "Olofsson")
    DESCRIPTION = (
        "Turns the answers of a reviewed sample into precision with a 95 % interval for each region and stratum (stratified estimator, Olofsson"
        " et al. 2014), and into the corrected number of landslides; where undetected blocks were reviewed, into recall too. Answers 'unsure' and"
        " blanks are left out and counted. A precision pooled over regions says nothing of their difference: biasfactor uses each region's own."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterFeatureSource("REVIEW", tr("Reviewed sample"), [TABLE]),
            "The layer that reviewsample wrote, with 'answer' filled in.",
        )
        yield (
            QgsProcessingParameterFeatureSource("DETECTIONS", tr("Detections"), [VECTOR], optional=True),
            "The detections that were sampled, to check that the review is of them.",
        )
        yield (
            QgsProcessingParameterNumber("SEED", tr("Seed"), INTEGER, 0, False, 0),
            "Of the simulated intervals.",
        )
        yield (
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Scores"), TABLE),
            "A row a region and stratum, and a row 'all' a region.",
        )
        yield (
            report_parameter(),
            "One self-contained page with the tables.",
        )

    def numbers(self):
        names = {
            "PRECISION": "Precision, of all regions together",
            "PRECISION_LOW": "Its lower limit (95 %)",
            "PRECISION_HIGH": "Its upper limit (95 %)",
            "N_REVIEWED": "Answers",
        }
        return [QgsProcessingOutputNumber(name, tr(words)) for name, words in names.items()]

    def execute(self, parameters, context, feedback):
        source = self.source(parameters, "REVIEW", context)
        answers, events = read_answers(source)
        if parameters.get("DETECTIONS"):
            detections = self.parameterAsSource(parameters, "DETECTIONS", context)
            if detections.fields().indexFromName("event_id") >= 0:
                check_events(events, {int(f["event_id"]) for f in detections.getFeatures()})
        strata, regions = score(answers, self.parameterAsInt(parameters, "SEED", context))
        for name, region in regions.items():
            if region.precision is None:
                feedback.pushWarning(f"{name} has no answer for a detection: it stays uncorrected.")
            else:
                feedback.pushInfo(
                    f"{name}: precision {region.precision:.3f} ({region.low:.3f} to {region.high:.3f}), {region.landslides:.0f} landslides"
                )
        rows = [
            (None, [s.region, s.stratum, *(getattr(s, n) for n, _ in COLUMNS)]) for s in [*strata, *regions.values()]
        ]
        facts = {
            "version": VERSION,
            "review": source.sourceName(),
            "seed": self.parameterAsInt(parameters, "SEED", context),
        }
        destination = write(
            self,
            parameters,
            "OUTPUT",
            context,
            feedback,
            fields_of(FIELDS),
            QgsWkbTypes.Type.NoGeometry,
            QgsCoordinateReferenceSystem(),
            rows,
            "",
            facts,
        )
        results = {
            "OUTPUT": destination,
            "N_REVIEWED": int(sum(r.reviewed for r in strata)),
            **_pooled(regions.values()),
        }
        report = self.file_destination(parameters, "REPORT", context)
        if report:
            with whole_file(report) as part, open(part, "w", encoding="utf-8") as stream:
                stream.write(_page(strata, regions.values(), facts))
            results["REPORT"] = report
        return results


def _pooled(regions):
    """Return the precision of all reviewed regions together. It is no part of a bias factor."""
    import numpy as np

    known = [r for r in regions if r.precision is not None]
    if not known:
        return {}
    size = sum(r.size for r in known)
    value = float(sum(r.precision * r.size for r in known) / size)
    low, high = np.quantile(sum(r.draws[0] for r in known) / size, [0.025, 0.975])
    return {"PRECISION": value, "PRECISION_LOW": min(float(low), value), "PRECISION_HIGH": max(float(high), value)}


def _page(strata, regions, facts):
    out = Page("Review of detections")
    for r in regions:
        if r.precision is None:
            out.text(f"⚠ {r.region}: nothing was answered, so its detections stay uncorrected.", "warning")
            continue
        recall = (
            f" {r.recall:.0%} of the landslides were found ({r.recall_low:.0%} to {r.recall_high:.0%})."
            if r.recall is not None
            else ""
        )
        out.text(
            f"{r.region}: {r.precision:.0%} of the detections are landslides ({r.low:.0%} to {r.high:.0%}), which makes"
            f" {r.landslides:,.0f} landslides ({r.landslides_low:,.0f} to {r.landslides_high:,.0f}).{recall}",
            "lead",
        )
    out.heading("By region and stratum")
    out.table(
        [
            "region",
            "stratum",
            "detections or blocks",
            "reviewed",
            "landslides",
            "unsure",
            "blank",
            "precision",
            "95 % interval",
        ],
        [
            [s.region, s.stratum, f"{s.size:,.0f}", s.reviewed, s.n_true, s.unsure, s.blank]
            + (["–", ""] if s.precision is None else [f"{s.precision:.3f}", f"{s.low:.3f} – {s.high:.3f}"])
            for s in [*strata, *regions]
        ],
    )
    out.text(
        "A region's precision is the mean of its strata's, weighed by their sizes (Olofsson et al. 2014). Intervals: simulated strata, each"
        " Beta(k + ½, n − k + ½). 'Unsure' and blanks are left out, and taken to be like the others of their stratum.",
        "small",
    )
    out.table(["", ""], [[k, v] for k, v in facts.items() if v != ""])
    return out.html()
