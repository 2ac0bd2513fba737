"""Labelled chips to a model file that every other algorithm takes, and a report."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable

from ..core.errors import InputError
from ..core.link.jobs import TrainJob
from ..core.listener import Listener
from ..core.models.card import read_card
from ..core.models.evaluation import say_scores
from ..core.models.networks import AUGMENTS, DOWNSAMPLES, EPOCHS_KEPT, NETWORKS, SCALINGS, block_of
from ..core.models.training import Training
from ..core.reports.training import page
from ..core.version import VERSION
from ..core.words import Words
from . import choices, parameters
from .base import LandslideAlgorithm
from .gis.chip_folders import MASKS_HOLD
from .gis.engine_client import run_job, untrue
from .gis.given import Given
from .gis.outputs import Outputs

SCORES = ("accuracy", "precision", "recall", "f1", "average_precision")


@dataclass
class Trained:
    """What the training gave, and its job."""

    found: Training
    job: TrainJob


class TrainClassifier(LandslideAlgorithm):
    ID, LABEL, GROUP = "trainclassifier", "Train classifier", "model"
    TAGS = ("training", "network", "CNN", "ResNet", "deep learning", "model")
    GIVES = "labelled chips → model file, report: the paper's training whole, three networks"
    ENGINE = "train"
    KEEPS = ("MODEL",)
    DESCRIPTION = (
        "Trains a network on labelled chips and writes it as one model file that the detecting algorithms take (.onnx, and .keras beside it to"
        " train on). Chips are split into training (60 %), validation (20 %) and test (20 %) before anything else; epoch, calibration and"
        " thresholds are chosen on validation, and the scores given are the test split's. The defaults are the paper's: Adam, batches of 32,"
        " one generated copy of each chip and 15 epochs. Canceling keeps the best model so far and what was computed, in a folder beside the"
        " model's name; running again goes on from there."
    )
    NEXT = "Next: open REPORT, then give MODEL to detectlandslides as its model."
    NUMBERS = {
        "ACCURACY": "Accuracy",
        "PRECISION": "Precision",
        "RECALL": "Recall",
        "F1": "F1",
        "AVERAGE_PRECISION": "Average precision",
        "N_CHIPS": "Chips",
        "N_SKIPPED": "Chips left out",
    }

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield from _chips_and_network()
        yield from _blocks_and_epochs()
        for parameter in _advanced():
            yield parameters.advanced(parameter)
        yield parameters.strict()
        yield parameters.file_output(
            "MODEL",
            "Model",
            "The model file; the Keras model is written beside it, with the ending .keras.",
            "ONNX (*.onnx)",
        )
        yield parameters.report(
            "One self-contained page: curves, scores of the three splits, confusion, examples and mistakes with activation maps."
        )

    def read(self, given: Given) -> TrainJob:
        chips, weights, model = given.folder("CHIPS"), given.file("WEIGHTS"), given.path("MODEL")
        if weights and not os.path.isfile(weights):
            raise InputError(Words("WEIGHTS: there is no file {0}.", weights))
        network, downsample = given.choice("NETWORK"), given.choice("DOWNSAMPLE")
        block_of(network, downsample)
        if not model.lower().endswith(".onnx"):
            raise InputError(Words("MODEL is written as ONNX: name {0} with the ending .onnx.", model))
        given.beside("MODEL", ".keras")
        place = given.workshop("MODEL")
        epochs, patience = given.optional_number("EPOCHS"), given.optional_number("PATIENCE")
        return TrainJob(
            chips=chips,
            work=place.folder,
            keep=place.keeps,
            name=Path(model).stem,
            network=network,
            weights=weights,
            min_cover=given.number("MIN_COVER"),
            downsample=downsample,
            augment=given.choice("AUGMENT"),
            scaling=given.choice("SCALING"),
            epochs=None if epochs is None else int(epochs),
            keep_epoch=given.choice("KEEP_EPOCH") or EPOCHS_KEPT[0],
            batch=given.integer("BATCH"),
            learning_rate=given.number("LEARNING_RATE"),
            patience=int(patience or 0),
            class_weights=given.flag("CLASS_WEIGHTS"),
            block_m=given.number("BLOCK_SIZE"),
            strict=given.flag("STRICT"),
            seed=given.integer("SEED"),
            version=VERSION,
        )

    def compute(self, job: TrainJob, say: Listener) -> Trained:
        found = Training.from_dict(run_job(job, say, "train", files=("model", "keras")))
        for name in (found.model, found.keras):
            if os.path.dirname(os.path.realpath(name)) != os.path.realpath(job.work):
                raise untrue("model", name)
        read_card(found.model)
        say_scores(found.test.scores, say)
        return Trained(found, job)

    def write(self, found: Trained, out: Outputs) -> dict:
        training = found.found
        if "REPORT" in out:
            out.page("REPORT", page(training, read_card(training.model), found.job, translate=parameters.tr))
        out.file("MODEL", training.model)
        out.beside("MODEL", training.keras, ".keras")
        scores = {name.upper(): float(training.test.scores[name].value) for name in SCORES}
        return {**scores, "N_CHIPS": int(training.test.n_chips), "N_SKIPPED": int(training.test.n_skipped)}


def _chips_and_network() -> Iterable[parameters.Parameter]:
    yield parameters.chips(
        Words(
            "A folder with landslide and non-landslide, each with pictures or an image folder (as the Bijie set has them; a picture of any size"
            " is one block), or with images and masks (image_7.png, mask_7.png; pixels of about 10 m, cut into blocks of 18 x 18)."
            " Pictures are PNG, JPEG or TIFF of 8 bits in red, green and blue, without transparent pixels; or all of them TIFF of more bands, which"
            " the model then takes, by their names. {0}"
            " Chips from exportchips keep the split of their manifest.",
            Words(MASKS_HOLD),
        ),
        "Labelled chips",
        False,
    )
    yield parameters.choice(
        "NETWORK",
        "Network",
        "'compact': small and fast, on native blocks, trained from nothing. 'resnet50': the paper's, frozen as trained on ImageNet, with two"
        " dense layers that are trained; slow. 'baseline': the paper's simple network.",
        NETWORKS,
        choices.NETWORK,
        "compact",
    )
    yield parameters.advanced(
        parameters.file(
            "WEIGHTS",
            "Weights to start from",
            "For resnet50: a file of ResNet-50's weights without its top (.h5); empty: Keras downloads ImageNet's once. For the others: a .keras"
            " file of the same network, to train on.",
            f"Weights (*.h5 *.keras);;{parameters.ANY_FILE}",
        )
    )


def _blocks_and_epochs() -> Iterable[parameters.Parameter]:
    yield parameters.min_cover(
        "For chips with masks: a block is a landslide where this share of it, or more, is drawn as one."
    )
    yield parameters.advanced(
        parameters.choice(
            "DOWNSAMPLE",
            "Shrink pictures to 18 x 18",
            "For chips in class folders, so that fine pictures look as a 10 m satellite sees them. 'antialiased': as a coarse pixel integrates."
            " 'bilinear': plain interpolation, the paper's. 'none': trained at 224 x 224, for pictures of under a metre (the paper's first"
            " experiment); such a model does not fit Sentinel-2.",
            DOWNSAMPLES,
            choices.DOWNSAMPLE,
            "antialiased",
        )
    )
    yield parameters.choice(
        "AUGMENT",
        "Augmentation",
        "'paper': one copy of each training block, flipped, rotated and its contrast changed. 'strong': turned, mirrored and its colours"
        " changed anew each time it is seen (for resnet50: four copies). 'none'.",
        AUGMENTS,
        choices.AUGMENT,
        "paper",
    )
    yield parameters.integer(
        "EPOCHS",
        "Epochs",
        "How often all training blocks are seen. Empty: the paper's, 15, or 10 without augmentation.",
        least=1,
        optional=True,
    )
    yield parameters.seed("Of the split, the first weights, the order, the copies and the intervals.")


def _advanced() -> Iterable[parameters.Parameter]:
    yield parameters.integer(
        "PATIENCE",
        "Stop early after so many epochs without gain",
        "Empty: all epochs are trained.",
        least=1,
        optional=True,
    )
    yield parameters.choice(
        "KEEP_EPOCH",
        "Epoch that is kept",
        "'best': the one with the highest average precision on validation. 'last': the last one, as in the paper, which chooses nothing on"
        " validation.",
        EPOCHS_KEPT,
        choices.KEEP_EPOCH,
        EPOCHS_KEPT[0],
        True,
    )
    yield parameters.flag(
        "CLASS_WEIGHTS",
        "Make both classes count the same",
        "Weighs the blocks of the rarer class up in the loss.",
    )
    yield parameters.number(
        "LEARNING_RATE", "Learning rate", "Of Adam (beta 0.9 and 0.999, epsilon 1e-7).", 0.001, 1e-7, 1.0
    )
    yield parameters.integer(
        "BATCH", "Batch size", "Blocks at a time. The rest of an epoch makes a smaller batch.", 32, 1, 4096
    )
    yield parameters.choice(
        "SCALING",
        "Values for ResNet-50",
        "'weights': as its weights were trained (ImageNet's mean taken off). 'unit': 0 to 1, the paper's.",
        SCALINGS,
        choices.SCALING,
        "weights",
    )
    yield parameters.number(
        "BLOCK_SIZE",
        "Side of a block on the ground (m)",
        "Scenes are classified in blocks of this size, and must have pixels to match: 18 of 10 m.",
        180.0,
        0.1,
    )
