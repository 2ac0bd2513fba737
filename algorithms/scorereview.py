"""A reviewed sample to precision with its interval, and the corrected number of landslides, by region."""

from dataclasses import dataclass
from typing import Iterable, Optional

from ..core.bias import answers
from ..core.bias.review import Reviewers, Score, pooled, reviewers_of, score
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
    """The scores of strata and of whole regions, where they come from, and what is known of those who looked (None: nothing)."""

    strata: list[Score]
    regions: list[Score]
    provenance: dict
    readers: Optional[Reviewers] = None


class ScoreReview(LandslideAlgorithm):
    ID, LABEL, GROUP = "scorereview", "Score a review", "bias"
    TAGS = ("review", "precision", "recall", "accuracy assessment", "Olofsson")
    GIVES = "the answers → precision with its interval, corrected number of landslides, recall"
    DESCRIPTION = (
        "Turns the answers of a reviewed sample into precision with a 95 % interval for each region and stratum (stratified estimator, Olofsson"
        " et al. 2014), and into the corrected number of landslides; where undetected blocks were reviewed, into recall too. Where two persons"
        " looked at the same places (OVERLAP of reviewsample), it says how far they agree (Cohen's kappa) and how often they are wrong, and"
        " counts that in. Answers 'unsure' and blanks are left out and counted; what the unsure leave open is said. A precision pooled over"
        " regions says nothing of their difference: biasfactor uses each region's own."
    )
    NEXT = "Next: biasfactor, with the reviewed sample as its review."
    NUMBERS = {
        "PRECISION": "Precision, of all regions together",
        "PRECISION_LOW": "Its lower limit (95 %)",
        "PRECISION_HIGH": "Its upper limit (95 %)",
        "N_REVIEWED": "Answers",
        "KAPPA": "Cohen's kappa of two persons' answers",
        "SENSITIVITY": "Share of the landslides that one person sees",
        "SPECIFICITY": "Share of what is no landslide that one person sees as none",
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
                say.info(report.in_words(region))
        readers = reviewers_of(sample, job.seed)
        for words in report.of_readers(readers):
            say.info(words)
        provenance = {"version": VERSION, "review": job.review.name, "seed": job.seed}
        return Scored(strata, list(regions.values()), provenance, readers)

    def write(self, found: Scored, out: Outputs) -> dict:
        lines = [(None, row) for row in score_rows([*found.strata, *found.regions])]
        out.features("OUTPUT", SCORE_FIELDS, "NoGeometry", None, lines, provenance=found.provenance)
        if "REPORT" in out:
            page = report.page(found.strata, found.regions, found.provenance, found.readers, translate=parameters.tr)
            out.page("REPORT", page)
        numbers = {"N_REVIEWED": sum(stratum.reviewed for stratum in found.strata)}
        together = pooled(found.regions)
        if together is not None:
            numbers.update(PRECISION=together.precision, PRECISION_LOW=together.low, PRECISION_HIGH=together.high)
        if found.readers is not None and found.readers.agreement.kappa is not None:
            numbers["KAPPA"] = found.readers.agreement.kappa
        if found.readers is not None and found.readers.sensitivity and found.readers.specificity:
            numbers.update(SENSITIVITY=found.readers.sensitivity[0], SPECIFICITY=found.readers.specificity[0])
        return numbers
