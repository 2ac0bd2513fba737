"""The evaluation's report."""

from __future__ import annotations

from typing import Any

from ..link.jobs import EvaluateJob
from ..models.card import ModelCard
from ..models.evaluation import Evaluation, Score, Scores
from ..models.points import SHARES, THRESHOLDS, counted, precision
from ..version import VERSION
from ..words import Translate, Words, english
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
    out.table(
        ["", ""],
        [
            ["chips", chips],
            ["least cover of a landslide block", job.min_cover],
            ["trained on", card.trained_on],
            ["split", card.split],
            ["seed", job.seed],
            ["version", VERSION],
        ],
    )
    out.text(METHODS, "small")
    return out.html()


def cells(score: Score) -> list[str]:
    """Return a score as the cells of a table: its value, its interval."""
    return [f"{score.value:.4f}", f"{score.low:.4f} – {score.high:.4f}"]


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
    shares = [f"precision to expect at {100 * share:g} %" for share in SHARES]
    out.table(
        ["", "threshold", "precision", "recall", "F1", "false blocks per 1,000 negatives", *shares],
        [_threshold(row, fp + tn) for row in sorted(found.thresholds, key=lambda row: _point(row["name"]) == "")],
    )
    out.text(
        "Precision to expect where 1 % or 0.1 % of the blocks hold a landslide: from recall and false blocks here, half a false block added; for land"
        " like these chips' only. OPERATING_POINT of the algorithms that detect chooses among the points.",
        "small",
    )
    for figure in _figures(found):
        out.figure(figure)


def _point(threshold: str) -> str:
    """Return which operating point a threshold of a card is, '' where none."""
    return next((name for name, key in THRESHOLDS.items() if key == threshold), "")


def _threshold(row: dict[str, Any], negatives: int) -> list[str]:
    """Return a threshold's row of the table."""
    false = counted(row["false_per_1000"] * negatives / 1000, negatives)
    name, point = row["name"].replace("_", " "), _point(row["name"])
    return [
        f"{point} ({name})" if point not in ("", name) else name,
        *(f"{row[k]:.3f}" for k in ("threshold", "precision", "recall", "f1")),
        f"{row['false_per_1000']:.1f}",
        *(f"{precision(row['recall'], false, share):.3f}" for share in SHARES),
    ]


def _figures(found: Evaluation) -> tuple[Any, Any]:
    import plotly.graph_objects as go

    curve, bins, error = found.curve, found.reliability, found.calibration_error
    precision_recall = go.Figure(
        go.Scatter(
            x=curve["recall"],
            y=curve["precision"],
            text=[f"threshold {t:.3f}" for t in curve["threshold"]],
            mode="lines",
        )
    )
    precision_recall.update_layout(
        title="Precision and recall", xaxis_title="recall", yaxis_title="precision", yaxis_range=[0, 1.02]
    )
    reliability = go.Figure(
        go.Scatter(
            x=[b["predicted"] for b in bins], y=[b["observed"] for b in bins], mode="lines+markers", name="observed"
        )
    )
    reliability.add_scatter(x=[0, 1], y=[0, 1], mode="lines", line={"dash": "dash", "color": "#888"}, name="calibrated")
    reliability.update_layout(
        title=f"Reliability (expected calibration error {error.value:.4f}, {error.low:.4f} to {error.high:.4f})",
        xaxis_title="probability",
        yaxis_title="share of landslides",
    )
    return precision_recall, reliability
