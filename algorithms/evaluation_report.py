"""The evaluation's report."""

from .report import Page
from .version import VERSION

NAMES = {
    "accuracy": "Accuracy",
    "precision": "Precision",
    "recall": "Recall",
    "f1": "F1",
    "average_precision": "Average precision",
    "roc_auc": "ROC AUC",
}


def page(found, card, chips, job) -> str:
    """Return the report as one HTML page. found: what the engine's evaluation returned."""
    out = Page(f"Evaluation of {card.name} {card.version}")
    lead(out, found, found["scores"])
    out.heading("Scores")
    out.table(["", "value", "95 % interval"], [[NAMES[k], *cells(v)] for k, v in found["scores"].items()])
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


METHODS = (
    "Intervals: 1,000 draws of chips with replacement. Average precision: the sum over thresholds of precision times the gain in recall."
    " Expected calibration error: 15 bins of equal counts."
)


def cells(score) -> list:
    return [f"{score['value']:.4f}", f"{score['low']:.4f} – {score['high']:.4f}"]


def lead(out, found, scores) -> None:
    """Write the first sentence, and what it does not say."""
    ap = scores["average_precision"]
    out.text(
        f"Average precision {ap['value']:.3f} (95 % interval {ap['low']:.3f} to {ap['high']:.3f}) on {found['n_blocks']:,} blocks"
        f", of which {found['prevalence']:.1%} hold a landslide ({found['n_chips']:,} chips in all).",
        "lead",
    )
    out.text(
        "None of these figures is a precision for a scene: where landslides are rarer than here, a larger share of the detections is wrong."
    )
    if found["n_skipped"]:
        out.text(f"⚠ {found['n_skipped']} chip(s) could not be used and are left out; the log names them.", "warning")


def decisions(out, found) -> None:
    """Write the confusion, the thresholds and the curves."""
    tp, fp, fn, tn = found["confusion"]
    out.heading(f"Confusion at a threshold of {found['threshold']:.4g}")
    out.table(["", "called landslide", "called non-landslide"], [["landslide", tp, fn], ["non-landslide", fp, tn]])
    out.heading("Thresholds of the card")
    out.table(
        ["", "threshold", "precision", "recall", "F1", "false blocks per 1,000 negatives"],
        [
            [r["name"].replace("_", " ")]
            + [f"{r[k]:.3f}" for k in ("threshold", "precision", "recall", "f1")]
            + [f"{r['false_per_1000']:.1f}"]
            for r in found["thresholds"]
        ],
    )
    for figure in _figures(found):
        out.figure(figure)


def _figures(found):
    import plotly.graph_objects as go

    curve, bins = found["curve"], found["reliability"]
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
        title="Reliability (expected calibration error {value:.4f}, {low:.4f} to {high:.4f})".format(
            **found["calibration_error"]
        ),
        xaxis_title="probability",
        yaxis_title="share of landslides",
    )
    return precision_recall, reliability
