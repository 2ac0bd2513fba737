"""Reads a reviewed sample, or its scores, from plain rows, and checks that it belongs to the detections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Collection, Iterable, Mapping, Sequence

import numpy as np

from ..errors import InputError
from ..listener import Listener
from ..records.values import number
from ..words import Words
from .review import BLANK, LANDSLIDE, Answers, parse_answer, scored
from .scores import UNDETECTED, Score

NEEDED = ("region", "stratum", "weight", "answer")
SCORED = ("region", "stratum", "size", "reviewed", "precision", "landslides", "landslides_low", "landslides_high")

WHOLE = "all"  # the stratum of a row for a whole region
PLACE = ("scene", "region", "stratum", "event_id", "review_id")  # what rows of one place have in common

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
    """Return the answers of a reviewed sample, and the event and stratum of each row. Raises InputError where one can't be read, or there is none.

    Rows of one place with different values of 'reviewer' are two persons' answers on it: it counts once.
    """
    places: list[_Place] = []
    known: dict[tuple[str, ...], _Place] = {}
    events: list[Reviewed] = []
    for row in rows:
        answer, who = parse_answer(row["answer"]), _words(row.get("reviewer"))
        said = answer, _count(row.get("n_landslides")) if answer == LANDSLIDE else 0.0
        region, stratum = _words(row["region"]), _words(row["stratum"])
        events.append((row.get("event_id"), stratum))
        at = tuple(_words(row.get(name)) for name in PLACE)
        place = known.get(at)
        if place is None or "review_id" not in row or who in place.said:
            place = _Place(region, stratum, _weight(row["weight"]), {})
            places.append(place)
            known[at] = place
        place.said[who] = said
        if len(place.said) > 2:
            raise InputError(
                Words("REVIEW has answers of three or more on the place {0}: two may look at one.", at[-1])
            )
    if not places:
        raise InputError("REVIEW is empty.")
    if not any(answer for place in places for answer, _ in place.said.values()):
        raise InputError("REVIEW has no answer yet: fill in 'answer' with landslide, not or unsure.")
    both = [[place.said[who] for who in sorted(place.said)] for place in places]
    held = [[n for answer, n in said if answer == LANDSLIDE] for said in both]
    columns: list[list[object]] = [
        [place.region for place in places],
        [place.stratum for place in places],
        [said[0][0] for said in both],
        [said[1][0] if len(said) > 1 else BLANK for said in both],
    ]
    region_of, stratum_of, first, second = (np.array(values, object) for values in columns)
    weight = np.array([place.weight for place in places], float)
    landslides = np.array([sum(n) / len(n) if n else 0.0 for n in held], float)
    return Answers(region_of, stratum_of, weight, first, landslides, second), events


def together(reviews: Sequence[tuple[str, Sequence[Row]]]) -> list[Row]:
    """Return the rows of several reviews, each (its name, its rows), as those of one.

    Where a later review names a stratum that an earlier one has too, it is a stratum of its own, for it was drawn by itself.
    Raises InputError where a row is there twice, so that its place would count twice.
    """
    found: list[Row] = []
    rows_known: set[tuple[str, ...]] = set()
    strata_known: set[tuple[str, str]] = set()
    for name, rows in reviews:
        mine, strata = {_key(row) for row in rows}, {(_words(row["region"]), _words(row["stratum"])) for row in rows}
        twice_there = rows_known & mine
        if twice_there and ("answer" in rows[0] or twice_there == mine):
            raise InputError(
                Words("{0} holds rows that another review holds too: give each reviewed sample once.", name)
            )
        for row in rows:
            region, stratum = _words(row["region"]), _words(row["stratum"])
            twice = (region, stratum) in strata_known and stratum != WHOLE
            found.append({**row, "stratum": f"{stratum} ({name})"} if twice else row)
        rows_known.update(mine)
        strata_known |= strata
    return found


def _key(row: Row) -> tuple[str, ...]:
    """Return what tells a row from all others: its place and who looked at it, of a row of scores all that it says."""
    return tuple(_words(row.get(name)) for name in ((*PLACE, "reviewer") if "answer" in row else sorted(row)))


@dataclass
class _Place:
    """A place that was looked at: how many it stands for, and what each person said of it: the answer, and how many landslides it holds."""

    region: str
    stratum: str
    weight: float
    said: dict[str, tuple[str, float]]


def scores_of(rows: Iterable[Row], seed: int = 0, say: Listener | None = None) -> dict[str, Score]:
    """Return the score of each region of what scorereview wrote: what `score` makes of the answers with this seed, to the last bit.

    Tables of versions that wrote no 'landslides_mean', and regions of which only the row `all` is there, are read by what they hold, which is
    said. Raises InputError where there is no row.
    """
    strata: list[Score] = []
    whole: list[Score] = []
    old = False
    for row in rows:
        found = _stratum(row)
        old = old or "landslides_mean" not in row
        (whole if found.stratum == WHOLE else strata).append(found)
    if not strata and not whole:
        raise InputError("REVIEW is empty: give the layer that scorereview wrote, or the reviewed sample itself.")
    named = {s.region for s in strata}
    rough = [s for s in whole if s.region not in named]
    if say is not None and (old or rough):
        say.warn(
            "REVIEW was written by an older version of scorereview, or has lost the rows of strata: its intervals are rougher than those of the"
            " answers. Score the review again, or give the reviewed sample itself."
        )
    return scored([*strata, *rough], seed)[1]


def _stratum(row: Row) -> Score:
    """Return what a row of scorereview's says was answered."""

    def value(name: str) -> float:
        return number(row.get(name)) or 0.0

    n = int(value("reviewed"))
    found = Score(_words(row["region"]), _words(row["stratum"]), value("size"), n, 0, 0, 0)
    for name in ("n_true", "unsure", "blank", "twice", "both_true", "differ"):
        setattr(found, name, int(value(name)))
    found.landslides_mean, found.landslides_sd = number(row.get("landslides_mean")), number(row.get("landslides_sd"))
    # A row `all` counts only where no other is there: its strata's precision, as if they were one.
    if found.stratum == WHOLE or "n_true" not in row:
        found.n_true, found.both_true, found.differ, found.twice = min(n, round(value("precision") * n)), 0, 0, 0
    true = value("size") * value("precision")
    if found.landslides_mean is None and found.n_true and true > 0 and "landslides" in row:
        found.landslides_mean = round(value("landslides") / true, 6)
        found.landslides_sd = (
            None if found.landslides_mean == 1 else found.landslides_mean
        )  # not known: as wide as the mean
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
