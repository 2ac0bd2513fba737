"""Model and labelled chips to scores with intervals, and a report."""

import os
from dataclasses import dataclass
from typing import Iterable

from ..core.link.jobs import EvaluateJob
from ..core.listener import Listener
from ..core.models.card import SHIPPED, ModelCard, read_card
from ..core.models.evaluation import Evaluation, say_scores
from ..core.models.splits import NAMES
from ..core.reports.evaluation import page
from ..core.words import Words
from . import choices, parameters
from .base import LandslideAlgorithm
from .gis.chip_folders import MASKS_HOLD
from .gis.engine_client import run_job
from .gis.extraction import read_threshold
from .gis.given import Given
from .gis.outputs import Outputs
from .scene_parameters import arithmetic

SPLITS = ("all",) + NAMES


@dataclass
class EvaluationJob:
    """What the engine is to do, and the model's card."""

    engine: EvaluateJob
    card: ModelCard


@dataclass
class Evaluated:
    """What was found, and for what."""

    found: Evaluation
    job: EvaluationJob


class EvaluateClassifier(LandslideAlgorithm):
    ID, LABEL, GROUP = "evaluateclassifier", "Evaluate classifier", "model"
    TAGS = ("accuracy", "precision", "recall", "F1", "validation", "calibration")
    GIVES = "model + labelled chips → scores with intervals, curves, report"
    ENGINE = "detect"
    DESCRIPTION = (
        "Measures a model on labelled chips: accuracy, precision, recall, F1, average precision and ROC AUC, each with a 95 % interval by a"
        " bootstrap over chips (blocks of one chip look alike), precision-recall and reliability curves, confusion, and a table of the"
        " operating points. The chips must have the colours that the model was trained on. No figure here is a precision for a scene: that"
        " depends on how rare landslides are there."
    )
    NEXT = "Next: open REPORT, and choose the operating point of detectlandslides by its table."
    NUMBERS = {
        "ACCURACY": "Accuracy",
        "PRECISION": "Precision",
        "RECALL": "Recall",
        "F1": "F1",
        "AVERAGE_PRECISION": "Average precision",
        "ROC_AUC": "ROC AUC",
        "N_BLOCKS": "Blocks",
    }

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.model()
        yield parameters.chips(
            Words(
                "A folder with images and masks (pixels of the model's size), or with landslide and non-landslide (each picture is one block). {0}",
                Words(MASKS_HOLD),
            ),
            "Labelled chips",
            False,
        )
        yield parameters.min_cover(
            "For chips with masks: a block is a landslide where this share of it, or more, is drawn as one."
        )
        words = "For accuracy, precision, recall and F1. Empty: the operating point 'balanced'."
        yield parameters.threshold(words, ("balanced",))
        yield parameters.seed("Of the bootstrap's draws.")
        yield parameters.strict()
        yield parameters.advanced(
            parameters.choice(
                "SPLIT",
                "Chips that count",
                "For chips with a manifest (exportchips): 'test' for a model that was trained on the others. Their groups of neighbours are what the"
                " intervals are drawn over.",
                SPLITS,
                choices.SPLIT,
                SPLITS[0],
            )
        )
        yield arithmetic("ARITHMETIC")
        yield parameters.report("One self-contained page with the scores, curves and tables.")

    def read(self, given: Given) -> EvaluationJob:
        model = given.file("MODEL") or str(SHIPPED)
        card = read_card(model)
        threshold, split = read_threshold(given), given.choice("SPLIT")
        job = EvaluateJob(
            model=model,
            chips=given.folder("CHIPS"),
            min_cover=given.number("MIN_COVER"),
            threshold=threshold,
            strict=given.flag("STRICT"),
            seed=given.integer("SEED"),
            split="" if split == SPLITS[0] else split,
            precision=given.choice("ARITHMETIC"),
        )
        return EvaluationJob(job, card)

    def compute(self, job: EvaluationJob, say: Listener) -> Evaluated:
        found = Evaluation.from_dict(run_job(job.engine, say))
        say_scores(found.scores, say)
        return Evaluated(found, job)

    def write(self, found: Evaluated, out: Outputs) -> dict:
        if "REPORT" in out:
            engine = found.job.engine
            chips = os.path.basename(os.path.normpath(engine.chips))
            out.page("REPORT", page(found.found, found.job.card, chips, engine, translate=parameters.tr))
        scores = {name.upper(): float(score.value) for name, score in found.found.scores.items()}
        return {**scores, "N_BLOCKS": int(found.found.n_blocks)}
