"""The tables that biasfactor and scorereview write, and the figures for programs."""

from __future__ import annotations

from typing import Iterable

import numpy as np

from . import factor as bias
from .comparison import Result
from .regions import BINS
from .review import Score
from .together import TAIL

OUTPUT_FIELDS = (
    ("name", "str"),
    ("reference", "bool"),
    ("n_events", "int"),
    ("n_blocks", "int"),
    ("n_landslides", "int"),
    ("corrected", "float"),
    ("landslides", "float"),
    ("landslides_low", "float"),
    ("landslides_high", "float"),
    ("recorded", "int"),
    ("recorded_expected", "float"),
    ("recorded_unseen", "int"),
    ("independent_records", "float"),
    ("matched", "int"),
    ("unrecorded", "float"),
    ("unrecorded_low", "float"),
    ("unrecorded_high", "float"),
    ("maybe_elsewhere", "int"),
    ("region_km2", "float"),
    ("seen_km2", "float"),
    ("detected_per_1000km2", "float"),
    ("recorded_per_1000km2", "float"),
    ("gamma", "float"),
    ("gamma_low", "float"),
    ("gamma_high", "float"),
    ("gamma_kind", "str"),
    ("gamma_low_all", "float"),
    ("gamma_high_all", "float"),
    ("gamma_pooled", "float"),
    ("gamma_pooled_low", "float"),
    ("gamma_pooled_high", "float"),
    ("claim", "str"),
    ("rank_low", "int"),
    ("rank_high", "int"),
    ("gamma_landslides", "float"),
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
SCORE_FIELDS = (
    ("region", "str"),
    ("stratum", "str"),
    ("size", "float"),
    ("reviewed", "int"),
    ("n_true", "int"),
    ("unsure", "int"),
    ("blank", "int"),
    ("precision", "float"),
    ("low", "float"),
    ("high", "float"),
    ("standard_error", "float"),
    ("landslides", "float"),
    ("landslides_low", "float"),
    ("landslides_high", "float"),
    ("recall", "float"),
    ("recall_low", "float"),
    ("recall_high", "float"),
    ("landslides_mean", "float"),
    ("landslides_sd", "float"),
    ("twice", "int"),
    ("both_true", "int"),
    ("differ", "int"),
    ("unsure_none", "float"),
    ("unsure_all", "float"),
)


def region_rows(result: Result) -> list[list[object]]:
    """Return the values of OUTPUT_FIELDS of each region; one that was not seen has no counts of detections and no bias factor."""
    rows = []
    for k, region in enumerate(result.inputs.regions):
        row: dict[str, object] = dict.fromkeys(n for n, _ in OUTPUT_FIELDS)
        row.update(name=region.name, reference=False, region_km2=region.km2, seen_km2=0.0)
        if k in result.use:
            row.update(region_figures(result, result.use.index(k)))
        rows.append(list(row.values()))
    return rows


def region_figures(result: Result, at: int) -> dict[str, object]:
    """Return the figures of a region that was seen, by OUTPUT's names; at: its index in `use`."""
    k, c, g = result.use[at], result.counts[at], result.gammas[at]
    area = area_km2(result, at) / 1000
    complete, held = result.completeness[at], result.inputs.detections.landslides
    figures: dict[str, object] = {
        "reference": at == result.reference,
        "n_events": int(result.inputs.detections.events[k]),
        "n_blocks": int(result.inputs.detections.blocks[k]),
        "n_landslides": None if held is None else int(held[k]),
        "corrected": _corrected(result, at),
        **_limits("landslides", result.rates[at].found),
        "recorded": c.recorded,
        "recorded_expected": float(c.records),
        "recorded_unseen": result.unseen[at],
        "independent_records": float(result.groups[at].recorded.independent),
        "matched": int(result.by["events"][0][at].matched),
        **_limits("unrecorded", result.rates[at].unrecorded if result.inputs.matched else None),
        "maybe_elsewhere": result.elsewhere[at],
        "seen_km2": c.seen_km2,
        "detected_per_1000km2": float(c.detected / area),
        "recorded_per_1000km2": float(c.recorded / area),
        "gamma": 1.0 if g is None else g.value,
        "gamma_low": None if g is None else g.low,
        "gamma_high": None if g is None else g.high,
        "gamma_kind": "reference" if g is None else g.kind,
        "gamma_low_all": None if g is None else g.low_all,
        "gamma_high_all": None if g is None else g.high_all,
        **_limits("gamma_pooled", np.exp(result.pooled[at])),
        "claim": claim(g),
        **_ranks(result, at),
        "landslides_at_least": complete.landslides,
        "completeness": complete.share,
        "completeness_low": complete.share_low,
        "completeness_high": complete.share_high,
        "completeness_note": complete.why or "lower bound of the landslides, upper bound of the share",
    }
    for count, (_, gammas) in result.by.items():
        other = gammas[at]
        figures[f"gamma_{count}"] = None if other is None else other.value
    return figures


def claim(gamma: bias.Gamma | None) -> str:
    """Say in a word what holds for all regions at once with 95 %: a region is under-recorded more, or less, than the reference."""
    if gamma is None:
        return "reference"
    return "more" if gamma.low_all > 1 else "less" if gamma.high_all < 1 else "not shown"


def _limits(name: str, draws: np.ndarray | None) -> dict[str, object]:
    """Return the median of draws and its 95 % limits, by their fields' names; None for each where there are none."""
    if draws is None:
        return dict.fromkeys((name, f"{name}_low", f"{name}_high"))
    low, middle, high = np.quantile(draws, [TAIL, 0.5, 1 - TAIL])
    return {name: float(middle), f"{name}_low": float(low), f"{name}_high": float(high)}


def _ranks(result: Result, at: int) -> dict[str, object]:
    """Return the 95 % limits of a region's place in the order of bias factors, 1 the largest."""
    logs = np.stack([rates.log_ratio for rates in result.rates])
    places = (logs > logs[at]).sum(0) + 1
    low, high = np.quantile(places, [TAIL, 1 - TAIL], method="nearest")
    return {"rank_low": int(low), "rank_high": int(high)}


def area_km2(result: Result, at: int) -> float:
    """Return the area that a region's densities are of: what was seen of it, or else all; at: its index in `use`."""
    seen = result.counts[at].seen_km2
    return result.inputs.regions[result.use[at]].km2 if seen is None else seen


def _corrected(result: Result, at: int) -> float | None:
    """Return a region's corrected number of detections, None where its review says nothing of it."""
    review, name = result.inputs.review, result.counts[at].name
    if review is None or name not in review:
        return None
    return float(result.by["corrected"][0][at].detected)


def curve_rows(result: Result) -> list[list[object]]:
    """Return the values of CURVE_FIELDS: blocks above each threshold in each region, and their ratio to the reference region's."""
    curve, rows = threshold_curves(result), []
    for at, k in enumerate(result.use):
        for step in range(BINS):
            n, below = int(curve[at, step]), curve[result.reference, step]
            ratio = float(curve[at, step] / below) if below else None
            rows.append([step / BINS, result.inputs.regions[k].name, n, ratio])
    return rows


def threshold_curves(result: Result) -> np.ndarray:
    """Return how many blocks of each region of `use` lie above each threshold, [regions, BINS]; zeros where no raster tells."""
    regions = [result.inputs.regions[k] for k in result.use]
    return bias.threshold_curve([r.histogram if r.histogram is not None else np.zeros(BINS, int) for r in regions])


def summary(result: Result) -> dict[str, object]:
    """Return all figures of the report as plain data."""
    regions = []
    for k, c in enumerate(result.counts):
        regions.append({"name": c.name, **region_figures(result, k)})
    return {
        "regions": regions,
        "reference": result.counts[result.reference].name,
        "count": result.count,
        "recall_counts": result.recall,
        "not_seen": [n for k, n in enumerate(result.inputs.names) if k not in result.use],
        "periods": [
            {
                "period": p.name,
                "recorded": p.recorded,
                "gamma": [None if g is None else g.value for g in p.gammas],
                "limits": [None if g is None else [g.low, g.high] for g in p.gammas],
            }
            for p in result.periods
        ],
        "warnings": result.warnings,
        "provenance": {k: str(v) for k, v in result.provenance.items()},
    }


def score_rows(scores: Iterable[Score]) -> list[list[object]]:
    """Return the values of SCORE_FIELDS of each score."""
    return [[getattr(score, name) for name, _ in SCORE_FIELDS] for score in scores]
