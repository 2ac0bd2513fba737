"""A reviewed sample to precision with its interval, and the corrected number of landslides, by region."""

from dataclasses import dataclass
from typing import Iterable, Optional

from ..core.bias import answers
from ..core.bias.review import Score, pooled, score
from ..core.bias.tables import SCORE_FIELDS, score_rows
from ..core.listener import Listener
from ..core.records.values import number
from ..core.reports import review as report
from ..core.version import VERSION
from ..core.words import Words
from . import parameters
from .base import LandslideAlgorithm
from .gis.compat import TABLE
from .gis.features import FeatureTable, rows
from .gis.given import Given
from .gis.outputs import Outputs


@dataclass
class ScoreJob:
    """A reviewed sample, the detections that it must be of (None: not asked), and the seed of the simulated intervals."""

    review: FeatureTable
    detections: Optional[FeatureTable]
    seed: int


@dataclass
class Scored:
    """The scores of strata and of whole regions, and where they come from."""

    strata: list[Score]
    regions: list[Score]
    provenance: dict


class ScoreReview(LandslideAlgorithm):
    ID, LABEL, GROUP = "scorereview", "Score a review", "Bias"
    TAGS = ("review", "precision", "recall", "accuracy assessment", "Olofsson")
    GIVES = "the answers → precision with its interval, corrected number of landslides, recall"
    DESCRIPTION = (
        "Turns the answers of a reviewed sample into precision with a 95 % interval for each region and stratum (stratified estimator, Olofsson"
        " et al. 2014), and into the corrected number of landslides; where undetected blocks were reviewed, into recall too. Answers 'unsure' and"
        " blanks are left out and counted. A precision pooled over regions says nothing of their difference: biasfactor uses each region's own."
    )
    NUMBERS = {
        "PRECISION": "Precision, of all regions together",
        "PRECISION_LOW": "Its lower limit (95 %)",
        "PRECISION_HIGH": "Its upper limit (95 %)",
        "N_REVIEWED": "Answers",
    }

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.features(
            "REVIEW", "Reviewed sample", "The layer that reviewsample wrote, with 'answer' filled in.", TABLE
        )
        yield parameters.features(
            "DETECTIONS",
            "Detections",
            "The detections that were sampled, to check that the review is of them.",
            optional=True,
        )
        yield parameters.seed("Of the simulated intervals.")
        yield parameters.features_output(
            "OUTPUT", "Scores", "A row a region and stratum, and a row 'all' a region.", TABLE
        )
        yield parameters.report("One self-contained page with the tables.")

    def read(self, given: Given) -> ScoreJob:
        review = given.features("REVIEW")
        answers.check_sample(review.names)
        return ScoreJob(review, given.optional_features("DETECTIONS"), given.integer("SEED"))

    def compute(self, job: ScoreJob, say: Listener) -> Scored:
        sample, reviewed = answers.answers_of(rows(job.review, say))
        if job.detections is not None and "event_id" in job.detections.names:
            answers.check_events(reviewed, {number(row["event_id"]) for row in rows(job.detections, say)})
        strata, regions = score(sample, job.seed)
        for name, region in regions.items():
            if region.precision is None:
                say.warn(Words("{0} has no answer for a detection: it stays uncorrected.", name))
            else:
                say.info(
                    Words(
                        "{0}: precision {1:.3f} ({2:.3f} to {3:.3f}), {4:.0f} landslides",
                        name,
                        region.precision,
                        region.low,
                        region.high,
                        region.landslides,
                    )
                )
        provenance = {"version": VERSION, "review": job.review.name, "seed": job.seed}
        return Scored(strata, list(regions.values()), provenance)

    def write(self, found: Scored, out: Outputs) -> dict:
        lines = [(None, row) for row in score_rows([*found.strata, *found.regions])]
        out.features("OUTPUT", SCORE_FIELDS, "NoGeometry", None, lines, provenance=found.provenance)
        if "REPORT" in out:
            out.page("REPORT", report.page(found.strata, found.regions, found.provenance, translate=parameters.tr))
        numbers = {"N_REVIEWED": sum(stratum.reviewed for stratum in found.strata)}
        together = pooled(found.regions)
        if together is not None:
            numbers.update(PRECISION=together.precision, PRECISION_LOW=together.low, PRECISION_HIGH=together.high)
        return numbers
