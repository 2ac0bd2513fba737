"""Regions, detections and catalog to the bias factor with its interval."""

from dataclasses import dataclass, field
from typing import Iterable, Optional

from ..core.bias import answers
from ..core.bias.comparison import COUNTS, Result, compare
from ..core.bias.regions import Detections, Inputs, Window
from ..core.bias.review import Score, score
from ..core.bias.tables import CURVE_FIELDS, OUTPUT_FIELDS, curve_rows, region_rows, summary
from ..core.errors import InputError
from ..core.listener import Listener
from ..core.records.dates import AUTO, periods
from ..core.reports import bias as report
from ..core.reports import bias_words
from ..core.words import Words
from . import choices, parameters
from .base import LandslideAlgorithm
from .gis.compat import POINT, POLYGON, TABLE
from .gis.features import FeatureTable, rows
from .gis.given import Given
from .gis.outputs import Outputs
from .gis.rasters import Raster
from .gis.regions import Dated, Regions, dates_of


@dataclass
class BiasJob:
    """The layers, with the names of their fields ('' for none); days; and how to compare: what is counted, reference region ('' for the one
    with the most records), seed. pictured: whether a report shows the regions' outlines."""

    regions: FeatureTable
    name_field: str
    years_field: str
    detections: list[FeatureTable]
    maps: list[Raster]
    catalog: FeatureTable
    matched: Optional[FeatureTable] = None
    review: Optional[FeatureTable] = None
    date_field: str = ""
    window: Window = (None, None)
    periods: tuple = ()
    count: str = COUNTS[0]
    reference: str = ""
    seed: int = 0
    pictured: bool = False
    date_order: str = AUTO
    more_reviews: list = field(default_factory=list)

    @property
    def dated(self) -> bool:
        """Whether records need days."""
        return any(self.window) or bool(self.periods)


@dataclass
class Compared:
    """The comparison, and the regions' shapes in WKB with their coordinate system."""

    result: Result
    shapes: list
    crs: object


class BiasFactor(LandslideAlgorithm):
    ID, LABEL, GROUP = "biasfactor", "Bias factor", "bias"
    TAGS = ("gamma", "under-reporting", "catalog", "completeness", "statistics")
    GIVES = "regions + detections + catalog (+ review) → Γ with its interval, completeness, and a report"
    DESCRIPTION = (
        "Says how much more one region's landslides go unrecorded than another's: Γ = (d1/d2) / (r1/r2), with d the landslides detected"
        " and r those in the catalog, for each region against a reference region (Wang and Wei), with a 95 % interval. Where a count is zero"
        " Γ is a bound (GAMMA_KIND). Sentences, GAMMA_LOW and GAMMA_HIGH hold for all regions at once. Give REVIEW: raw counts are biased where"
        " more detections are wrong in one region than in the other. Needs no engine."
    )
    ADVICE = (parameters.MATCHING,)
    NEXT = "Next: open REPORT: it says in words what the figures bear, and what to doubt."
    NUMBERS = {
        "GAMMA": "Bias factor",
        "GAMMA_LOW": "Its lower limit (95 %)",
        "GAMMA_HIGH": "Its upper limit (95 %)",
    }
    TEXTS = {"GAMMA_KIND": "Estimate or bound", "GAMMA_REGION": "Region of the largest bias factor"}

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield from _layers()
        yield from _choices()
        yield parameters.features_output(
            "OUTPUT",
            "Regions with bias factor",
            "The regions with their counts, densities per 1,000 km² of seen area, and gamma with its interval.",
        )
        yield parameters.features_output(
            "CURVE",
            "Threshold curve",
            "Blocks above each threshold by region, and the ratio to the reference region (the paper's Fig. 8). Needs PROBABILITY.",
            TABLE,
            optional=True,
            by_default=False,
        )
        yield parameters.file_output(
            "SUMMARY", "Figures as JSON", "All figures of the report, for programs.", "JSON (*.json)", optional=True
        )
        yield parameters.report(
            "One self-contained page: the bias factor in words, the counts, curves, warnings and assumptions."
        )

    def read(self, given: Given) -> BiasJob:
        window, wanted = (given.day("START"), given.day("END")), periods(given.text("PERIODS"))
        if all(window) and window[0] > window[1]:
            raise InputError(Words("START ({0}) lies after END ({1}).", window[0], window[1]))
        if "CURVE" in given and "PROBABILITY" not in given:
            raise InputError("CURVE needs PROBABILITY: the curve counts blocks above each threshold.")
        job = BiasJob(
            given.features("REGIONS"),
            given.text("NAME_FIELD"),
            given.text("VISIBLE_YEARS_FIELD"),
            given.feature_tables("DETECTIONS"),
            given.rasters("PROBABILITY"),
            given.features("CATALOG"),
            given.optional_features("MATCHED"),
            given.optional_features("REVIEW"),
            given.text("DATE_FIELD"),
            window,
            tuple(wanted),
            given.choice("COUNT"),
            given.text("REFERENCE_REGION"),
            given.integer("SEED"),
            "REPORT" in given,
            given.choice("DATE_ORDER"),
            given.feature_tables("MORE_REVIEWS"),
        )
        _check_fields(job)
        return job

    def compute(self, job: BiasJob, say: Listener) -> Compared:
        regions = Regions(job.regions, job.name_field, job.years_field, say)
        say.progress(5)
        seen = regions.seen(job.maps, say.part(5, 40)) if job.maps else None
        say.progress(40)
        detections = regions.detections(job.detections, say)
        say.progress(60)
        dated = Dated(job.date_field, job.dated, job.date_order)
        records = regions.records(job.catalog, dated, say, rough=True)
        matched = regions.records(job.matched, dated, say, "MATCHED") if job.matched is not None else []
        say.progress(80)
        inputs = Inputs(
            regions.plain(seen, job.pictured),
            detections,
            records,
            matched,
            _facts(job),
            job.window,
            job.periods,
            _scores(job, detections, say),
            regions.crs.authid(),
        )
        result = compare(inputs, job.count, job.reference, job.seed, say)
        say.info(bias_words.of_largest(result))
        return Compared(result, regions.shapes, regions.crs)

    def write(self, found: Compared, out: Outputs) -> dict:
        result, origin = found.result, found.result.provenance
        lines = list(zip(found.shapes, region_rows(result)))
        out.features("OUTPUT", OUTPUT_FIELDS, "MultiPolygon", found.crs, lines, "gamma", origin)
        if "CURVE" in out:
            curve = [(None, row) for row in curve_rows(result)]
            out.features("CURVE", CURVE_FIELDS, "NoGeometry", found.crs, curve, provenance=origin)
        if "REPORT" in out:
            out.page("REPORT", report.page(result, translate=parameters.tr))
        if "SUMMARY" in out:
            out.json("SUMMARY", summary(result), indent=1)
        g = result.gammas[result.largest]
        return {
            "GAMMA": float(g.value),
            "GAMMA_LOW": float(g.low_all),
            "GAMMA_HIGH": float(g.high_all),
            "GAMMA_KIND": g.kind,
            "GAMMA_REGION": result.counts[result.largest].name,
        }


def _facts(job: BiasJob) -> list[dict]:
    """Return what each probability raster says of itself; the threshold is the detections' own, as far as they say it."""
    maps, told = [dict(raster.tags) for raster in job.maps], [layer.facts.get("threshold") for layer in job.detections]
    if told and all(told) and (len(told) == len(maps) or len(set(told)) == 1):
        for k, facts in enumerate(maps):
            facts["threshold"] = told[k % len(told)]
    return maps


def _layers() -> Iterable[parameters.Parameter]:
    yield parameters.features("REGIONS", "Regions", "Two or more polygons that don't overlap.", POLYGON)
    yield parameters.field(
        "NAME_FIELD",
        "Name of a region",
        "A field with a different name for each region. Empty: the field 'name', or else the feature's number.",
        "REGIONS",
    )
    yield parameters.advanced(
        parameters.text(
            "REFERENCE_REGION",
            "Reference region",
            "The region that the others are held against. Empty: the one with the most records.",
        )
    )
    yield parameters.feature_tables(
        "DETECTIONS",
        "Detections",
        "The detections of all scenes (polygons or points; an inventory drawn by hand will do). An event counts in the region where a"
        " point inside it lies.",
    )
    yield parameters.rasters(
        "PROBABILITY",
        "Probability rasters",
        "The rasters that the detections come from. They say which part of a region was seen (records count there only), and give the"
        " threshold curve. Empty: the regions are taken as wholly seen.",
    )
    yield parameters.features("CATALOG", "Catalog", "The records, as importcatalog gives them.", POINT)


def _choices() -> Iterable[parameters.Parameter]:
    yield parameters.advanced(
        parameters.field(
            "DATE_FIELD",
            "Date of a record",
            "Used with START, END and PERIODS, and to tell which records are of one storm.",
            "CATALOG",
            "event_date",
        )
    )
    yield parameters.day("START", "First day", "Records before it don't count (e.g. 2010-01-01). Empty: no limit.")
    yield parameters.day("END", "Last day", "Records after it don't count. Empty: no limit.")
    yield parameters.advanced(
        parameters.text(
            "PERIODS",
            "More periods to compare",
            "Years, e.g. '2007-2010, 2011-2017': the report shows the catalog's ratio and the bias factor for each of them too.",
        )
    )
    yield parameters.features(
        "MATCHED",
        "Records matched to detections",
        "“Records, detected or not” of matchcatalog, or a copy of the records with a field 'detected'. Narrows the interval: both counts then share those"
        " landslides. With a review, and the field 'chance' that matchcatalog writes, the catalog's completeness is estimated too.",
        POINT,
        optional=True,
    )
    yield parameters.features(
        "REVIEW",
        "Reviewed sample",
        "The layer that reviewsample wrote, with 'answer' filled in (or what scorereview made of it). Each region's detections are"
        " corrected by its own answers; a region without answers stays uncorrected.",
        TABLE,
        optional=True,
    )
    words = "Those of other scenes, where each was sampled by itself; each place in one of them only."
    yield parameters.advanced(
        parameters.feature_tables("MORE_REVIEWS", "Further reviewed samples", words, TABLE, optional=True)
    )
    yield parameters.advanced(
        parameters.choice(
            "COUNT",
            "What is counted as a detection",
            "'corrected': landslides, by each region's own review; without REVIEW, 'landslides': as many as the detections say that each holds (events,"
            " where they don't). 'events': touching blocks merged. 'blocks': the paper's count. The report gives all of them.",
            COUNTS,
            choices.COUNT,
            "corrected",
        )
    )
    yield parameters.advanced(
        parameters.field(
            "VISIBLE_YEARS_FIELD",
            "Years of scars that a scene shows",
            "A field of REGIONS with how long scars stay visible there. Detections are divided by it. Empty: equal in all regions.",
            "REGIONS",
        )
    )
    yield parameters.date_order()
    yield parameters.seed("Of the draws that all figures come from.")


def _check_fields(job: BiasJob) -> None:
    """Raise InputError where a layer lacks a field that is named, or needed."""
    for name in (job.name_field, job.years_field):
        job.regions.index(name, "REGIONS")
    dates_of(job.catalog, job.date_field, job.dated)
    if job.matched is not None:
        dates_of(job.matched, job.date_field, job.dated)
        if "detected" not in job.matched.names:
            raise InputError("MATCHED has no field 'detected' that says which records have a detection.")
    reviews = _reviews(job)
    if job.review is None and reviews:
        raise InputError("MORE_REVIEWS needs REVIEW: give the first of the reviewed samples there.")
    if len({answers.is_scored(table.names) for table in reviews}) > 1:
        raise InputError(
            "MORE_REVIEWS must be of the kind of REVIEW: all reviewed samples, or all what scorereview made of them."
        )
    for table in reviews:
        check = answers.check_scores if answers.is_scored(table.names) else answers.check_sample
        check(table.names)


def _reviews(job: BiasJob) -> list[FeatureTable]:
    """Return all reviews, the first one first."""
    return [*([] if job.review is None else [job.review]), *job.more_reviews]


def _scores(job: BiasJob, detections: Detections, say: Listener) -> "Optional[dict[str, Score]]":
    """Return the score of each region's review, None where nothing was reviewed."""
    if job.review is None:
        return None
    answered = answers.together([(table.name, list(rows(table, say))) for table in _reviews(job)])
    if answers.is_scored(job.review.names):
        return answers.scores_of(answered, job.seed, say)
    sample, reviewed = answers.answers_of(answered)
    if (detections.event_id >= 0).any():
        answers.check_events(reviewed, set(detections.event_id.tolist()))
    return score(sample, job.seed)[1]
