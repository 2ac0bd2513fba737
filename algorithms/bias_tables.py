"""The tables that biasfactor writes: regions with their bias factor, and the threshold curve."""

from ..core import bias
from .regions import BINS

OUTPUT_FIELDS = (
    ("name", "str"),
    ("reference", "bool"),
    ("n_events", "int"),
    ("n_blocks", "int"),
    ("corrected", "float"),
    ("recorded", "int"),
    ("matched", "int"),
    ("maybe_elsewhere", "int"),
    ("region_km2", "float"),
    ("seen_km2", "float"),
    ("detected_per_1000km2", "float"),
    ("recorded_per_1000km2", "float"),
    ("gamma", "float"),
    ("gamma_low", "float"),
    ("gamma_high", "float"),
    ("gamma_kind", "str"),
    ("interval", "str"),
    ("gamma_events", "float"),
    ("gamma_blocks", "float"),
    ("gamma_corrected", "float"),
    ("landslides_at_least", "float"),
    ("completeness", "float"),
    ("completeness_low", "float"),
    ("completeness_high", "float"),
    ("completeness_note", "str"),
)
CURVE_FIELDS = (("threshold", "float"), ("region", "str"), ("n_blocks", "int"), ("ratio", "float"))


def region_rows(result):
    """Yield the rows of OUTPUT; a region that was not seen has no counts of detections and no bias factor."""
    for k, name in enumerate(result.inputs.regions.names):
        geometry = result.inputs.regions.geometries[k]
        row = dict.fromkeys(n for n, _ in OUTPUT_FIELDS)
        row |= {"name": name, "reference": False, "region_km2": float(result.inputs.regions.km2[k]), "seen_km2": 0.0}
        if k in result.use:
            row |= region_figures(result, result.use.index(k))
        yield geometry, list(row.values())


def region_figures(result, at) -> dict:
    """Return the figures of a region that was seen, by OUTPUT's names."""
    k, c, g = result.use[at], result.counts[at], result.gammas[at]
    area = (c.seen_km2 if c.seen_km2 is not None else result.inputs.regions.km2[k]) / 1000
    corrected, _ = result.by.get("corrected", ([None] * len(result.use), None))
    reviewed = corrected[at] is not None and result.inputs.review and result.inputs.review.get(c.name)
    complete = result.completeness[at]
    figures = {
        "reference": at == result.reference,
        "n_events": int(result.inputs.detections.events[k]),
        "n_blocks": int(result.inputs.detections.blocks[k]),
        "corrected": float(corrected[at].detected) if reviewed else None,
        "recorded": int(c.recorded),
        "matched": int(result.by["events"][0][at].matched),
        "maybe_elsewhere": result.elsewhere[at],
        "seen_km2": c.seen_km2,
        "detected_per_1000km2": float(c.detected / area),
        "recorded_per_1000km2": float(c.recorded / area),
        "gamma": 1.0 if g is None else g.value,
        "gamma_low": None if g is None else g.low,
        "gamma_high": None if g is None else g.high,
        "gamma_kind": "reference" if g is None else g.kind,
        "interval": None if g is None else result.comparisons[at].shown,
        "landslides_at_least": complete.landslides,
        "completeness": complete.share,
        "completeness_low": complete.share_low,
        "completeness_high": complete.share_high,
        "completeness_note": complete.why or "lower bound of the landslides, upper bound of the share",
    }
    for count, (_, gammas) in result.by.items():
        figures[f"gamma_{count}"] = None if gammas[at] is None else gammas[at].value
    return figures


def curve_rows(result):
    """Yield the rows of CURVE: blocks above each threshold, and their ratio to the reference region's."""
    curve = bias.threshold_curve([result.inputs.seen.histograms[k] for k in result.use])
    for at, k in enumerate(result.use):
        for step in range(BINS):
            below = curve[result.reference, step]
            yield (
                None,
                [
                    step / BINS,
                    result.inputs.regions.names[k],
                    int(curve[at, step]),
                    float(curve[at, step] / below) if below else None,
                ],
            )
