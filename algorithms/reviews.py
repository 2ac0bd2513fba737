"""Reads a reviewed sample from a layer, and checks that it belongs to the detections."""

import math

import numpy as np

from ..core.bias import Z95
from ..core.errors import InputError
from ..core.review import LANDSLIDE, UNDETECTED, Answers, Score, parse_answer

NEEDED = ("region", "stratum", "weight", "answer")


def read_answers(source) -> tuple[Answers, list]:
    """Return the answers of a reviewed sample, and its (event_id, stratum) of each row. Raises InputError where it is none."""
    names = [f.name() for f in source.fields()]
    missing = [n for n in NEEDED if n not in names]
    if missing:
        raise InputError(
            f"REVIEW has no field {', '.join(missing)}: it must be the layer that reviewsample wrote, filled in."
        )
    columns = {n: [] for n in ("region", "stratum", "weight", "answer", "landslides", "event")}
    for feature in source.getFeatures():
        answer = parse_answer(_value(feature["answer"]))
        count = _value(feature["n_landslides"]) if "n_landslides" in names else None
        columns["region"].append(str(feature["region"]))
        columns["stratum"].append(str(feature["stratum"]))
        columns["weight"].append(_weight(feature["weight"]))
        columns["answer"].append(answer)
        columns["landslides"].append(_count(count) if answer == LANDSLIDE else 0.0)
        columns["event"].append(_value(feature["event_id"]) if "event_id" in names else None)
    if not columns["answer"]:
        raise InputError("REVIEW is empty.")
    if not any(columns["answer"]):
        raise InputError("REVIEW has no answer yet: fill in 'answer' with landslide, not or unsure.")
    events = list(zip(columns.pop("event"), columns["stratum"]))
    landslides, weight = np.array(columns["landslides"], float), np.array(columns["weight"], float)
    region, stratum, answer = (np.array(columns[n], object) for n in ("region", "stratum", "answer"))
    return Answers(region, stratum, weight, answer, landslides), events


def is_scored(source) -> bool:
    """Say whether a layer is what scorereview wrote."""
    names = {f.name() for f in source.fields()}
    return {"region", "stratum", "size", "landslides"} <= names and "answer" not in names


def read_scores(source) -> dict:
    """Return {region: Score} of what scorereview wrote: its rows `all`. The doubt comes from their intervals."""
    found = {}
    for feature in source.getFeatures():
        if str(feature["stratum"]) != "all":
            continue
        row = {n: _value(feature[n]) for n in ("size", "precision", "landslides", "landslides_low", "landslides_high")}
        score = Score(
            str(feature["region"]), "all", float(row["size"] or 0), int(_value(feature["reviewed"]) or 0), 0, 0, 0
        )
        if row["precision"] is not None and row["landslides"]:
            score.precision, score.landslides = float(row["precision"]), float(row["landslides"])
            ends = max(float(row["landslides_low"]), 1e-9), float(row["landslides_high"])
            score.variation = (math.log(ends[1] / ends[0]) / (2 * Z95)) ** 2
        found[score.region] = score
    if not found:
        raise InputError(
            "REVIEW has no row 'all' of a region: give the layer that scorereview wrote, or the reviewed sample itself."
        )
    return found


def check_events(events, known: set) -> None:
    """Raise InputError where reviewed detections are not among those given."""
    strangers = [
        e for e, stratum in events if e is not None and not stratum.startswith(UNDETECTED) and int(e) not in known
    ]
    if strangers:
        shown = ", ".join(str(int(e)) for e in strangers[:5])
        raise InputError(
            f"REVIEW is of other detections: {len(strangers)} of its event_id ({shown}) are not among DETECTIONS. Sample these detections anew"
            " with reviewsample."
        )


def _value(value):
    """Return a field's value, None where it is NULL."""
    return None if value is None or (hasattr(value, "isNull") and value.isNull()) else value


def _weight(value) -> float:
    try:
        weight = float(_value(value))
    except (TypeError, ValueError):
        weight = 0.0
    if not weight > 0:
        raise InputError("REVIEW has a row without a weight above 0: the weights that reviewsample wrote must stay.")
    return weight


def _count(value) -> float:
    """Return how many landslides a true detection holds: 1 where it is empty."""
    if value is None or str(value).strip() in ("", "NULL"):
        return 1.0
    try:
        count = float(value)
    except (TypeError, ValueError):
        count = -1.0
    if count < 0:
        raise InputError(f"REVIEW: n_landslides is a number from 0 up, not {value!r}.")
    return count
