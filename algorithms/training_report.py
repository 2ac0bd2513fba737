"""The training's report."""

from .evaluation_report import METHODS, NAMES, cells, decisions, lead
from .report import Page


def page(found, card, job) -> str:
    """Return the report as one HTML page. found: what the engine's training returned; card: the model's that was written."""
    out = Page(f"Training of {card.name} ({job.network})")
    test = found["scores"]["test"]
    lead(out, found, test)
    out.heading("The chips, and how they were split")
    out.table(
        ["split", "chips", "blocks", "landslide"],
        [[name, f"{s['chips']:,}", f"{s['blocks']:,}", f"{s['landslide']:.1%}"] for name, s in found["splits"].items()],
    )
    out.text(
        "Whole chips are dealt to the splits, before any copy is made. The epoch, the calibration and the thresholds are chosen on validation;"
        " nothing is chosen on test. Chips of one region lie in all three: a region that the network has never seen will be harder.",
        "small",
    )
    out.heading("Scores")
    out.text(f"At the card's threshold of {found['threshold']:.4g}, with 95 % intervals:")
    names = list(found["scores"])
    out.table(
        ["", *names],
        [[NAMES[k], *(" (".join(cells(found["scores"][n][k])) + ")" for n in names)] for k in test],
    )
    out.text("At a probability of one half before calibration, as in Table 1 of the paper:")
    keys = ("accuracy", "precision", "recall", "f1")
    out.table(
        ["", *(NAMES[k] for k in keys)],
        [[n, *(f"{found['at_half'][n][k]:.4f}" for k in keys)] for n in found["at_half"]],
    )
    for figure in _figures(found):
        out.figure(figure)
    out.heading("Decisions, on the test split")
    decisions(out, found)
    _precision(out, found)
    columns = "From left to right: the block, what spoke against a landslide (Grad-CAM of the class non-landslide), what spoke for it."
    for name, title in (("examples", "Examples of the test split"), ("mistakes", "The most confident mistakes")):
        out.heading(title)
        out.text(columns if found[name] else "None.", "small")
        out.pictures([_row(one) for one in found[name]])
    _provenance(out, found, card, job)
    return out.html()


def _row(one):
    words = f"{'landslide' if one['landslide'] else 'non-landslide'}, probability {one['probability']:.3f}"
    return words, (one["image"], one["non_landslide_map"], one["landslide_map"])


def _precision(out, found) -> None:
    rows = found["expected_precision"]
    shares = list(next(iter(rows.values())))
    out.heading("Precision to expect where landslides are rarer")
    out.table(
        ["threshold", *(f"{float(s):.1%} of blocks" for s in shares)],
        [[name.replace("_", " "), *(f"{row[s]:.3f}" for s in shares)] for name, row in rows.items()],
    )
    out.text("From recall and false blocks on validation; for land like these chips' only.", "small")


def _provenance(out, found, card, job) -> None:
    calibration = found["calibration"]
    error = calibration["error"]
    out.heading("Where this comes from")
    out.table(
        ["", ""],
        [
            ["chips", card.trained_on],
            ["network", job.network],
            ["augmentation", job.augment],
            ["shrinking", job.downsample],
            ["epochs", f"{len(found['history'])}, of which epoch {found['best_epoch']} is kept"],
            ["optimiser", f"Adam, learning rate {job.learning_rate:g}, batches of {job.batch}"],
            ["calibration", f"logit x {calibration['slope']:.3f} + {calibration['intercept']:.3f}"],
            ["its error on held-out chips", f"{error['value']:.4f} ({error['low']:.4f} – {error['high']:.4f})"],
            ["seed", job.seed],
            ["version", job.version],
        ],
    )
    out.text(METHODS, "small")


def _figures(found):
    import plotly.graph_objects as go

    history = found["history"]
    epochs = list(range(1, len(history) + 1))
    for title, keys in (
        ("Loss", {"loss": "training", "validation_loss": "validation"}),
        ("Validation", {"average_precision": "average precision", "f1": "best F1"}),
    ):
        figure = go.Figure()
        for key, words in keys.items():
            figure.add_scatter(x=epochs, y=[e[key] for e in history], mode="lines+markers", name=words)
        figure.add_vline(x=found["best_epoch"], line_dash="dash", line_color="#888")
        figure.update_layout(title=f"{title} (dashed: the epoch that is kept)", xaxis_title="epoch")
        yield figure
