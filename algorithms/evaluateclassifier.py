"""Model and labelled chips to scores with intervals, and a report."""

import os

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from ..core import jobs
from ..core.errors import InputError
from ..core.model_card import SHIPPED, read_card
from ..core.splits import NAMES
from .base import ANY_FILE, LandslideAlgorithm, report_parameter, tr, whole_file
from .compat import DOUBLE, INTEGER
from .engine_client import run_job
from .evaluation_report import page

SPLITS = ("all",) + NAMES


class EvaluateClassifier(LandslideAlgorithm):
    ID, LABEL, GROUP = "evaluateclassifier", "Evaluate classifier", "Model"
    TAGS = ("accuracy", "precision", "recall", "F1", "validation", "calibration")
    ENGINE = "detect"
    DESCRIPTION = (
        "Measures a model on labelled chips: accuracy, precision, recall, F1, average precision and ROC AUC, each with a 95 % interval by a"
        " bootstrap over chips (blocks of one chip look alike), precision-recall and reliability curves, confusion, and a table of the card's"
        " thresholds. The chips must have the colours that the model was trained on. No figure here is a precision for a scene: that"
        " depends on how rare landslides are there."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterFile("MODEL", tr("Model"), optional=True, fileFilter=f"ONNX (*.onnx);;{ANY_FILE}"),
            "A model written by this plugin (.onnx). Empty: the one that ships.",
        )
        yield (
            QgsProcessingParameterFile("CHIPS", tr("Labelled chips"), QgsProcessingParameterFile.Behavior.Folder),
            "A folder with images and masks (pixels of the model's size), or with landslide and non-landslide (each picture is one block).",
        )
        yield (
            QgsProcessingParameterNumber(
                "MIN_COVER", tr("Share of a block that makes it a landslide"), DOUBLE, 0.1, False, 0.0, 1.0
            ),
            "For chips with masks: a block is a landslide where this share of it, or more, is drawn as one.",
        )
        yield (
            QgsProcessingParameterNumber("THRESHOLD", tr("Probability threshold"), DOUBLE, None, True, 0.0, 1.0),
            "For accuracy, precision, recall and F1. Empty: the model card's threshold.",
        )
        yield (
            QgsProcessingParameterNumber("SEED", tr("Seed"), INTEGER, 0, False, 0),
            "Of the bootstrap's draws.",
        )
        yield (
            self.advanced(
                QgsProcessingParameterBoolean("STRICT", tr("Refuse the set where a chip can't be used"), False)
            ),
            "Otherwise such chips are left out, named in the log and counted.",
        )
        yield (
            self.advanced(
                QgsProcessingParameterEnum(
                    "SPLIT", tr("Chips that count"), SPLITS, defaultValue="all", usesStaticStrings=True
                )
            ),
            "For chips with a manifest (exportchips): 'test' for a model that was trained on the others. Their groups of neighbours are what the"
            " intervals are drawn over.",
        )
        yield (
            report_parameter(),
            "One self-contained page with the scores, curves and tables.",
        )

    def numbers(self):
        return [
            QgsProcessingOutputNumber(name, tr(words))
            for name, words in (
                ("ACCURACY", "Accuracy"),
                ("PRECISION", "Precision"),
                ("RECALL", "Recall"),
                ("F1", "F1"),
                ("AVERAGE_PRECISION", "Average precision"),
                ("ROC_AUC", "ROC AUC"),
                ("N_BLOCKS", "Blocks"),
            )
        ]

    def check(self, parameters, context):
        read_card(self.model(parameters, context))
        threshold = self.optional_number(parameters, "THRESHOLD", context)
        if threshold is not None and not 0 <= threshold <= 1:
            raise InputError(f"THRESHOLD is a probability between 0 and 1, not {threshold:g}.")
        chips = self.text(parameters, "CHIPS", context)
        if not os.path.isdir(chips):
            raise InputError(f"CHIPS: there is no folder {chips}.")

    def model(self, parameters, context) -> str:
        return self.text(parameters, "MODEL", context) or str(SHIPPED)

    def execute(self, parameters, context, feedback):
        model, chips = self.model(parameters, context), self.text(parameters, "CHIPS", context)
        report = self.file_destination(parameters, "REPORT", context)
        split = self.parameterAsEnumString(parameters, "SPLIT", context)
        job = jobs.EvaluateJob(
            model=model,
            chips=chips,
            min_cover=self.parameterAsDouble(parameters, "MIN_COVER", context),
            threshold=self.optional_number(parameters, "THRESHOLD", context),
            strict=self.parameterAsBoolean(parameters, "STRICT", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            split="" if split == SPLITS[0] else split,
        )
        found = run_job(job, feedback)
        for name, score in found["scores"].items():
            feedback.pushInfo(f"{name}: {score['value']:.4f} (95 % interval {score['low']:.4f} to {score['high']:.4f})")
        results = {name.upper(): float(score["value"]) for name, score in found["scores"].items()}
        results["N_BLOCKS"] = int(found["n_blocks"])
        if report:
            with whole_file(report) as part, open(part, "w", encoding="utf-8") as stream:
                stream.write(page(found, read_card(model), os.path.basename(os.path.normpath(chips)), job))
            results["REPORT"] = report
        return results
