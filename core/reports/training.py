"""The training's report."""

from __future__ import annotations

from typing import Iterator

from ..link.jobs import TrainJob
from ..models.card import ModelCard
from ..models.training import Example, Training
from ..words import Translate, Words, english, figure
from .charts import Axis, Chart
from .evaluation import METHODS, NAMES, cells, decisions, lead
from .page import Page


def page(found: Training, card: ModelCard, job: TrainJob, translate: Translate = english) -> str:
    """Return the report as one HTML page. card: of the model that was made."""
    out = Page(Words("Training of {0} ({1})", card.name, job.network), translate)
    test = found.test.scores
    lead(out, found.test, test)
    out.heading("The chips, and how they were split")
    out.table(
        ["split", "chips", "blocks", "landslide"],
        [
            [name, figure(s.chips, ","), figure(s.blocks, ","), figure(s.landslide, ".1%")]
            for name, s in found.splits.items()
        ],
    )
    kept = "The epoch, the calibration and the thresholds are chosen on validation; nothing is chosen on test."
    if job.keep_epoch != "best":
        kept = "The last epoch is kept. The calibration and the thresholds are chosen on validation; nothing is chosen on test."
    out.text("Whole chips are dealt to the splits, before any copy is made.", "small")
    out.text(kept, "small")
    out.text("Chips of one region lie in all three: a region that the network has never seen will be harder.", "small")
    out.heading("Scores")
    out.text(Words("At the card's threshold of {0:.4g}, with 95 % intervals:", found.test.threshold))
    names = list(found.scores)
    out.table(
        ["", *names],
        [[NAMES[k], *(" (".join(cells(found.scores[n][k])) + ")" for n in names)] for k in test],
    )
    out.text("At a probability of one half before calibration, as in Table 1 of the paper:")
    keys = ("accuracy", "precision", "recall", "f1")
    out.table(
        ["", *(NAMES[k] for k in keys)],
        [[n, *(figure(found.at_half[n][k], ".4f") for k in keys)] for n in found.at_half],
    )
    for chart in _history(found):
        out.chart(chart)
    out.heading("Decisions, on the test split")
    decisions(out, found.test)
    columns = "From left to right: the block, what spoke against a landslide (Grad-CAM of the class non-landslide), what spoke for it."
    for title, some in (
        ("Examples of the test split", found.examples),
        ("The most confident mistakes", found.mistakes),
    ):
        out.heading(title)
        out.text(columns if some else "None.", "small")
        out.pictures([_row(one) for one in some])
    _provenance(out, found, card, job)
    return out.html()


def _row(one: Example) -> tuple[str, tuple[str, str, str]]:
    kind = Words("landslide") if one.landslide else Words("non-landslide")
    words = Words("{0}, probability {1:.3f}", kind, one.probability)
    return words, (one.image, one.non_landslide_map, one.landslide_map)


def _provenance(out: Page, found: Training, card: ModelCard, job: TrainJob) -> None:
    calibration = card.calibration
    error = calibration["error"]
    out.heading("Where this comes from")
    out.facts(
        [
            ["chips", card.trained_on],
            ["network", job.network],
            ["augmentation", job.augment],
            ["shrinking", job.downsample],
            ["epochs", Words("{0}, of which epoch {1} is kept", len(found.history), found.best_epoch)],
            ["optimiser", Words("Adam, learning rate {0:g}, batches of {1}", job.learning_rate, job.batch)],
            ["calibration", Words("logit x {0:.3f} + {1:.3f}", calibration["slope"], calibration["intercept"])],
            [
                "its error on held-out chips",
                Words("{0:.4f} ({1:.4f} – {2:.4f})", error["value"], error["low"], error["high"]),
            ],
            ["seed", job.seed],
            ["version", job.version],
        ],
    )
    out.text(METHODS, "small")


def _history(found: Training) -> Iterator[Chart]:
    history = found.history
    epochs = list(range(1, len(history) + 1))
    for title, up, keys in (
        ("Loss", "loss", {"loss": "training", "validation_loss": "validation"}),
        ("Validation", "score", {"average_precision": "average precision", "f1": "best F1"}),
    ):
        chart = Chart(title, Axis("epoch", whole=True), Axis(up, room=0.05))
        for key, words in keys.items():
            chart.line(words, epochs, [e[key] for e in history], marked=True)
        chart.upright(found.best_epoch, "the epoch that is kept")
        yield chart
