"""The evaluation's report."""

from __future__ import annotations

from typing import Any

from ..link.jobs import EvaluateJob
from ..models.card import ModelCard
from ..models.evaluation import Evaluation, Score, Scores
from ..models.points import SHARES, THRESHOLDS, counted, precision
from ..version import VERSION
from ..words import Translate, Words, english, figure
from .charts import Axis, Chart
from .colours import BLUE, INK, VERMILLION
from .page import Page

NAMES = {
    "accuracy": "Accuracy",
    "precision": "Precision",
    "recall": "Recall",
    "f1": "F1",
    "average_precision": "Average precision",
    "roc_auc": "ROC AUC",
}
METHODS = (
    "Intervals: 1,000 draws of chips with replacement. Average precision: the sum over thresholds of precision times the gain in recall."
    " Expected calibration error: 15 bins of equal counts."
)


def page(found: Evaluation, card: ModelCard, chips: str, job: EvaluateJob, translate: Translate = english) -> str:
    """Return the report as one HTML page. chips: what the set of chips is called."""
    out = Page(Words("Evaluation of {0} {1}", card.name, card.version), translate)
    lead(out, found, found.scores)
    out.heading("Scores")
    out.table(["", "value", "95 % interval"], [[NAMES[k], *cells(v)] for k, v in found.scores.items()])
    decisions(out, found)
    out.heading("Where this comes from")
    out.facts(
        [
            ["chips", chips],
            ["least cover of a landslide block", job.min_cover],
            ["trained on", card.trained_on],
            ["split", card.split],
            ["seed", job.seed],
            ["arithmetic", found.arithmetic],
            ["version", VERSION],
        ],
    )
    out.text(METHODS, "small")
    return out.html()


def cells(score: Score) -> list[str]:
    """Return a score as the cells of a table: its value, its interval."""
    return [figure(score.value, ".4f"), Words("{0:.4f} – {1:.4f}", score.low, score.high)]


def lead(out: Page, found: Evaluation, scores: Scores) -> None:
    """Write the first sentence, and what it does not say."""
    ap = scores["average_precision"]
    out.text(
        Words(
            "Average precision {0:.3f} (95 % interval {1:.3f} to {2:.3f}) on {3:,} blocks"
            ", of which {4:.1%} hold a landslide ({5:,} chips in all).",
            ap.value,
            ap.low,
            ap.high,
            found.n_blocks,
            found.prevalence,
            found.n_chips,
        ),
        "lead",
    )
    out.text(
        "None of these figures is a precision for a scene: where landslides are rarer than here, a larger share of the detections is wrong."
    )
    if found.n_skipped:
        out.text(
            Words("⚠ {0} chip(s) could not be used and are left out; the log names them.", found.n_skipped), "warning"
        )


def decisions(out: Page, found: Evaluation) -> None:
    """Write the confusion, the thresholds and the curves."""
    tp, fp, fn, tn = found.confusion
    out.heading(Words("Confusion at a threshold of {0:.4g}", found.threshold))
    out.table(["", "called landslide", "called non-landslide"], [["landslide", tp, fn], ["non-landslide", fp, tn]])
    out.heading("Operating points, and the card's other thresholds")
    shares = [Words("precision to expect at {0:g} %", 100 * share) for share in SHARES]
    out.table(
        ["", "threshold", "precision", "recall", "F1", "false blocks per 1,000 negatives", *shares],
        [_threshold(row, fp + tn) for row in sorted(found.thresholds, key=lambda row: _point(row["name"]) == "")],
    )
    out.text(
        "Precision to expect where 1 % or 0.1 % of the blocks hold a landslide: from recall and false blocks here, half a false block added; for land"
        " like these chips' only. OPERATING_POINT of the algorithms that detect chooses among the points.",
        "small",
    )
    out.chart(_precision_recall(found))
    out.chart(_reliability(found))


def _point(threshold: str) -> str:
    """Return which operating point a threshold of a card is, '' where none."""
    return next((name for name, key in THRESHOLDS.items() if key == threshold), "")


def _threshold(row: dict[str, Any], negatives: int) -> list[str]:
    """Return a threshold's row of the table."""
    false = counted(row["false_per_1000"] * negatives / 1000, negatives)
    name, point = row["name"].replace("_", " "), _point(row["name"])
    return [
        f"{point} ({name})" if point not in ("", name) else name,
        *(figure(row[k], ".3f") for k in ("threshold", "precision", "recall", "f1")),
        figure(row["false_per_1000"], ".1f"),
        *(figure(precision(row["recall"], false, share), ".3f") for share in SHARES),
    ]


def _precision_recall(found: Evaluation) -> Chart:
    """Draw the curve, with the card's thresholds on it."""
    chart = Chart("Precision and recall", Axis("recall", (0, 1)), Axis("precision", (0, 1.02)))
    chart.line("every threshold", found.curve["recall"], found.curve["precision"], BLUE)
    rows = [row for row in found.thresholds if row["recall"] or row["precision"]]
    names = [_point(row["name"]) or row["name"].replace("_", " ") for row in rows]
    words = [Words("{0}: {1:.3f}", name, row["threshold"]) for name, row in zip(names, rows)]
    chart.points(
        "the card's thresholds",
        [r["recall"] for r in rows],
        [r["precision"] for r in rows],
        VERMILLION,
        "diamond",
        words,
    )
    return chart


def _reliability(found: Evaluation) -> Chart:
    bins, error = found.reliability, found.calibration_error
    title = Words(
        "Reliability (expected calibration error {0:.4f}, {1:.4f} to {2:.4f})", error.value, error.low, error.high
    )
    chart = Chart(title, Axis("probability"), Axis("share of landslides"))
    chart.line("observed", [b["predicted"] for b in bins], [b["observed"] for b in bins], BLUE, marked=True)
    chart.line("calibrated", [0, 1], [0, 1], INK, "7 4")
    return chart
