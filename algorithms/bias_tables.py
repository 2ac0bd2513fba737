"""The tables that biasfactor writes: regions with their bias factor, and the threshold curve."""

from ..core import bias
from .regions import BINS

OUTPUT_FIELDS = (
    ("name", "str"),
    ("reference", "bool"),
    ("n_events", "int"),
    ("n_blocks", "int"),
    ("recorded", "int"),
    ("matched", "int"),
    ("region_km2", "float"),
    ("seen_km2", "float"),
    ("detected_per_1000km2", "float"),
    ("recorded_per_1000km2", "float"),
    ("gamma", "float"),
    ("gamma_low", "float"),
    ("gamma_high", "float"),
    ("gamma_kind", "str"),
)
CURVE_FIELDS = (("threshold", "float"), ("region", "str"), ("n_blocks", "int"), ("ratio", "float"))


def region_rows(result):
    """Yield the rows of OUTPUT; a region that was not seen has no counts of detections and no bias factor."""
    for k, name in enumerate(result.inputs.regions.names):
        geometry = result.inputs.regions.geometries[k]
        if k not in result.use:
            yield geometry, [name, False] + [None] * 4 + [float(result.inputs.regions.km2[k]), 0.0] + [None] * 6
            continue
        at = result.use.index(k)
        c, g = result.counts[at], result.gammas[at]
        area = (c.seen_km2 if c.seen_km2 is not None else result.inputs.regions.km2[k]) / 1000
        factor = [1.0, None, None, "reference"] if g is None else [g.value, g.low, g.high, g.kind]
        yield (
            geometry,
            [
                name,
                at == result.reference,
                int(result.inputs.detections.events[k]),
                int(result.inputs.detections.blocks[k]),
                c.recorded,
                c.matched,
                float(result.inputs.regions.km2[k]),
                c.seen_km2,
                float(c.detected / area),
                float(c.recorded / area),
            ]
            + factor,
        )


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
