"""Reads a reviewed sample, or its scores, from plain rows, and checks that it belongs to the detections."""

from __future__ import annotations

import math
from typing import Any, Collection, Iterable, Mapping

import numpy as np

from ..errors import InputError
from ..records.values import number
from ..words import Words
from .review import LANDSLIDE, UNDETECTED, Answers, Score, parse_answer

Z95 = 1.959963984540054  # the standard normal's 97.5 % quantile
NEEDED = ("region", "stratum", "weight", "answer")
SCORED = ("region", "stratum", "size", "reviewed", "precision", "landslides", "landslides_low", "landslides_high")

Row = Mapping[str, object]  # a field's value by its name, None where it is empty
Reviewed = tuple[object, str]  # event_id, None for what is no event; stratum


def is_scored(names: Collection[str]) -> bool:
    """Say whether fields are of what scorereview wrote."""
    return {"region", "stratum", "size", "landslides"} <= set(names) and "answer" not in names


def check_sample(names: Collection[str]) -> None:
    """Raise InputError where fields are of no reviewed sample."""
    _require(NEEDED, names, "it must be the layer that reviewsample wrote, filled in")


def check_scores(names: Collection[str]) -> None:
    """Raise InputError where fields are of no scores."""
    _require(SCORED, names, "it must be the layer that scorereview wrote")


def _require(wanted: Collection[str], names: Collection[str], words: str) -> None:
    missing = [n for n in wanted if n not in names]
    if missing:
        raise InputError(Words("REVIEW has no field {0}: {1}.", ", ".join(missing), words))


def answers_of(rows: Iterable[Row]) -> tuple[Answers, list[Reviewed]]:
    """Return the answers of a reviewed sample, and the event and stratum of each. Raises InputError where one can't be read, or there is none."""
    regions, strata, weights, answers, landslides, events = [], [], [], [], [], []
    for row in rows:
        answer = parse_answer(row["answer"])
        regions.append(_words(row["region"]))
        strata.append(_words(row["stratum"]))
        weights.append(_weight(row["weight"]))
        answers.append(answer)
        landslides.append(_count(row.get("n_landslides")) if answer == LANDSLIDE else 0.0)
        events.append(row.get("event_id"))
    if not answers:
        raise InputError("REVIEW is empty.")
    if not any(answers):
        raise InputError("REVIEW has no answer yet: fill in 'answer' with landslide, not or unsure.")
    region, stratum, answer_of = (np.array(values, object) for values in (regions, strata, answers))
    found = Answers(region, stratum, np.array(weights, float), answer_of, np.array(landslides, float))
    return found, list(zip(events, strata))


def scores_of(rows: Iterable[Row]) -> dict[str, Score]:
    """Return the score of each region of what scorereview wrote: its rows `all`. The doubt comes from their intervals."""
    found = {}
    for row in rows:
        if _words(row["stratum"]) != "all":
            continue
        value: Mapping[str, Any] = row
        score = Score(_words(row["region"]), "all", float(value["size"] or 0), int(value["reviewed"] or 0), 0, 0, 0)
        if value["precision"] is not None and value["landslides"]:
            score.precision, score.landslides = float(value["precision"]), float(value["landslides"])
            ends = max(float(value["landslides_low"]), 1e-9), float(value["landslides_high"])
            score.variation = (math.log(ends[1] / ends[0]) / (2 * Z95)) ** 2
        found[score.region] = score
    if not found:
        raise InputError(
            "REVIEW has no row 'all' of a region: give the layer that scorereview wrote, or the reviewed sample itself."
        )
    return found


def check_events(reviewed: Iterable[Reviewed], known: Collection[int]) -> None:
    """Raise InputError where reviewed detections are not among those known."""
    events = [number(e) for e, stratum in reviewed if e is not None and not stratum.startswith(UNDETECTED)]
    strangers = [e for e in events if e not in known]
    if strangers:
        shown = ", ".join("?" if e is None else f"{e:.0f}" for e in strangers[:5])
        raise InputError(
            Words(
                "REVIEW is of other detections: {0} of its event_id ({1}) are not among DETECTIONS. Sample these detections anew"
                " with reviewsample.",
                len(strangers),
                shown,
            )
        )


def _words(value: object) -> str:
    return "NULL" if value is None else str(value)


def _weight(value: object) -> float:
    weight = number(value)
    if weight is None or not weight > 0:
        raise InputError("REVIEW has a row without a weight above 0: the weights that reviewsample wrote must stay.")
    return weight


def _count(value: object) -> float:
    """Return how many landslides a true detection holds: 1 where it is empty."""
    if value is None or str(value).strip() in ("", "NULL"):
        return 1.0
    count = number(value)
    if count is None or count < 0:
        raise InputError(Words("REVIEW: n_landslides is a number from 0 up, not {0!r}.", value))
    return count
