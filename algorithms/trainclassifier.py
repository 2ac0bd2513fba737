"""Labelled chips to a model file that every other algorithm takes, and a report."""

import os

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..core import jobs
from ..core.errors import InputError
from ..core.model_card import read_card
from .base import ANY_FILE, LandslideAlgorithm, report_parameter, tr, whole_file
from .compat import DOUBLE, INTEGER
from .engine_client import run_job
from .training_report import page
from .version import VERSION

NETWORKS = ("compact", "resnet50", "baseline")
DOWNSAMPLES = ("antialiased", "bilinear", "none")
AUGMENTS = ("none", "paper", "strong")
SCALINGS = ("weights", "unit")


class TrainClassifier(LandslideAlgorithm):
    ID, LABEL, GROUP = "trainclassifier", "Train classifier", "Model"
    TAGS = ("training", "network", "CNN", "ResNet", "deep learning", "model")
    ENGINE = "train"
    DESCRIPTION = (
        "Trains a network on labelled chips and writes it as one model file that the detecting algorithms take (.onnx, and .keras beside it to"
        " train on). Chips are split into training (60 %), validation (20 %) and test (20 %) before anything else; epoch, calibration and"
        " thresholds are chosen on validation, and the scores given are the test split's. The defaults are the paper's: Adam, batches of 32,"
        " one generated copy of each chip and 15 epochs. Canceling keeps the best model so far and what was computed, in a folder beside the"
        " model's name; running again goes on from there."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterFile("CHIPS", tr("Labelled chips"), QgsProcessingParameterFile.Behavior.Folder),
            "A folder with landslide and non-landslide, each with pictures or an image folder (as the Bijie set has them; a picture of any size"
            " is one block), or with images and masks (image_7.png, mask_7.png; pixels of about 10 m, cut into blocks of 18 x 18)."
            " Pictures are PNG, JPEG or TIFF of 8 bits in red, green and blue. Chips from exportchips keep the split of their manifest.",
        )
        yield (
            QgsProcessingParameterEnum(
                "NETWORK", tr("Network"), NETWORKS, defaultValue="compact", usesStaticStrings=True
            ),
            "'compact': small and fast, on native blocks, trained from nothing. 'resnet50': the paper's, frozen as trained on ImageNet, with two"
            " dense layers that are trained; slow. 'baseline': the paper's simple network.",
        )
        yield (
            QgsProcessingParameterFile(
                "WEIGHTS", tr("Weights to start from"), optional=True, fileFilter=f"Weights (*.h5 *.keras);;{ANY_FILE}"
            ),
            "For resnet50: a file of ResNet-50's weights without its top (.h5); empty: Keras downloads ImageNet's once. For the others: a .keras"
            " file of the same network, to train on.",
        )
        yield (
            QgsProcessingParameterNumber(
                "MIN_COVER", tr("Share of a block that makes it a landslide"), DOUBLE, 0.1, False, 0.0, 1.0
            ),
            "For chips with masks: a block is a landslide where this share of it, or more, is drawn as one.",
        )
        yield (
            QgsProcessingParameterEnum(
                "DOWNSAMPLE",
                tr("Shrink pictures to 18 x 18"),
                DOWNSAMPLES,
                defaultValue="antialiased",
                usesStaticStrings=True,
            ),
            "For chips in class folders, so that fine pictures look as a 10 m satellite sees them. 'antialiased': as a coarse pixel integrates."
            " 'bilinear': plain interpolation, the paper's. 'none': trained at 224 x 224, for pictures of under a metre (the paper's first"
            " experiment); such a model does not fit Sentinel-2.",
        )
        yield (
            QgsProcessingParameterEnum(
                "AUGMENT", tr("Augmentation"), AUGMENTS, defaultValue="paper", usesStaticStrings=True
            ),
            "'paper': one copy of each training block, flipped, rotated and its contrast changed. 'strong': turned, mirrored and its colours"
            " changed anew each time it is seen (for resnet50: four copies). 'none'.",
        )
        yield (
            QgsProcessingParameterNumber("EPOCHS", tr("Epochs"), INTEGER, None, True, 1),
            "How often all training blocks are seen. Empty: the paper's, 15, or 10 without augmentation.",
        )
        yield (
            QgsProcessingParameterNumber("SEED", tr("Seed"), INTEGER, 0, False, 0),
            "Of the split, the first weights, the order, the copies and the intervals.",
        )
        yield (
            self.advanced(
                QgsProcessingParameterNumber(
                    "PATIENCE", tr("Stop early after so many epochs without gain"), INTEGER, None, True, 1
                )
            ),
            "Empty: all epochs are trained. The best epoch is kept in any case.",
        )
        yield (
            self.advanced(
                QgsProcessingParameterBoolean("CLASS_WEIGHTS", tr("Make both classes count the same"), False)
            ),
            "Weighs the blocks of the rarer class up in the loss.",
        )
        yield (
            self.advanced(
                QgsProcessingParameterNumber("LEARNING_RATE", tr("Learning rate"), DOUBLE, 0.001, False, 1e-7, 1.0)
            ),
            "Of Adam (beta 0.9 and 0.999, epsilon 1e-7).",
        )
        yield (
            self.advanced(QgsProcessingParameterNumber("BATCH", tr("Batch size"), INTEGER, 32, False, 1, 4096)),
            "Blocks at a time. The rest of an epoch makes a smaller batch.",
        )
        yield (
            self.advanced(
                QgsProcessingParameterEnum(
                    "SCALING", tr("Values for ResNet-50"), SCALINGS, defaultValue="weights", usesStaticStrings=True
                )
            ),
            "'weights': as its weights were trained (ImageNet's mean taken off). 'unit': 0 to 1, the paper's.",
        )
        yield (
            self.advanced(
                QgsProcessingParameterNumber(
                    "BLOCK_SIZE", tr("Side of a block on the ground (m)"), DOUBLE, 180.0, False, 0.1
                )
            ),
            "Scenes are classified in blocks of this size, and must have pixels to match: 18 of 10 m.",
        )
        yield (
            self.advanced(
                QgsProcessingParameterBoolean("STRICT", tr("Refuse the set where a chip can't be used"), False)
            ),
            "Otherwise such chips are left out, named in the log and counted.",
        )
        yield (
            QgsProcessingParameterFileDestination("MODEL", tr("Model"), "ONNX (*.onnx)"),
            "The model file; the Keras model is written beside it, with the ending .keras.",
        )
        yield (
            report_parameter(),
            "One self-contained page: curves, scores of the three splits, confusion, examples and mistakes with activation maps.",
        )

    def numbers(self):
        names = {
            "ACCURACY": "Accuracy",
            "PRECISION": "Precision",
            "RECALL": "Recall",
            "F1": "F1",
            "AVERAGE_PRECISION": "Average precision",
            "N_CHIPS": "Chips",
            "N_SKIPPED": "Chips left out",
        }
        return [QgsProcessingOutputNumber(name, tr(words)) for name, words in names.items()]

    def check(self, parameters, context):
        chips = self.text(parameters, "CHIPS", context)
        if not os.path.isdir(chips):
            raise InputError(f"CHIPS: there is no folder {chips}.")
        weights = self.text(parameters, "WEIGHTS", context)
        if weights and not os.path.isfile(weights):
            raise InputError(f"WEIGHTS: there is no file {weights}.")
        if (
            self.choice(parameters, "NETWORK", context) == "compact"
            and self.choice(parameters, "DOWNSAMPLE", context) == "none"
        ):
            raise InputError(
                "The compact network works on blocks of 18 x 18 pixels: choose another DOWNSAMPLE, or another NETWORK."
            )
        model = parameters.get("MODEL")
        if isinstance(model, str) and model != "TEMPORARY_OUTPUT" and not model.lower().endswith(".onnx"):
            raise InputError(f"MODEL is written as ONNX: name {model} with the ending .onnx.")

    def choice(self, parameters, name, context) -> str:
        return self.parameterAsEnumString(parameters, name, context)

    def execute(self, parameters, context, feedback):
        job = self.job(parameters, context)
        report = self.file_destination(parameters, "REPORT", context)
        found = run_job(job, feedback, "train")
        test = found["scores"]["test"]
        for name, score in test.items():
            feedback.pushInfo(f"{name}: {score['value']:.4f} (95 % interval {score['low']:.4f} to {score['high']:.4f})")
        results = {"MODEL": job.model, "N_CHIPS": int(found["n_chips"]), "N_SKIPPED": int(found["n_skipped"])}
        for name in ("accuracy", "precision", "recall", "f1", "average_precision"):
            results[name.upper()] = float(test[name]["value"])
        if report:
            with whole_file(report) as part, open(part, "w", encoding="utf-8") as stream:
                stream.write(page(found, read_card(job.model), job))
            results["REPORT"] = report
        return results

    def job(self, parameters, context) -> jobs.TrainJob:
        def number(name):
            return self.optional_number(parameters, name, context)

        return jobs.TrainJob(
            chips=self.text(parameters, "CHIPS", context),
            model=self.file_destination(parameters, "MODEL", context),
            network=self.choice(parameters, "NETWORK", context),
            weights=self.text(parameters, "WEIGHTS", context),
            min_cover=self.parameterAsDouble(parameters, "MIN_COVER", context),
            downsample=self.choice(parameters, "DOWNSAMPLE", context),
            augment=self.choice(parameters, "AUGMENT", context),
            scaling=self.choice(parameters, "SCALING", context),
            epochs=None if number("EPOCHS") is None else int(number("EPOCHS")),
            batch=self.parameterAsInt(parameters, "BATCH", context),
            learning_rate=self.parameterAsDouble(parameters, "LEARNING_RATE", context),
            patience=int(number("PATIENCE") or 0),
            class_weights=self.parameterAsBoolean(parameters, "CLASS_WEIGHTS", context),
            block_m=self.parameterAsDouble(parameters, "BLOCK_SIZE", context),
            strict=self.parameterAsBoolean(parameters, "STRICT", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            version=VERSION,
        )
