"""The page of a scored review: precision, recall, and the corrected number of landslides."""

from __future__ import annotations

from typing import Iterable, Iterator, Sequence

from ..bias.review import Reviewers, Score
from ..bias.reviewers import LEAST_TWICE
from ..link.provenance import Facts, table
from ..words import Translate, Words, english, figure
from .page import Page

COLUMNS = (
    "region",
    "stratum",
    "detections or blocks",
    "reviewed",
    "landslides",
    "unsure",
    "blank",
    "precision",
    "95 % interval",
    "unsure: none – all",
)


def page(
    strata: Sequence[Score],
    regions: Iterable[Score],
    provenance: Facts,
    readers: Reviewers | None = None,
    translate: Translate = english,
) -> str:
    """Return the scores of strata and of whole regions as one HTML page; readers: None where no two persons looked at one place."""
    out, regions = Page("Review of detections", translate), list(regions)
    for r in regions:
        if r.precision is None:
            out.text(Words("⚠ {0}: nothing was answered, so its detections stay uncorrected.", r.region), "warning")
        else:
            out.text(in_words(r), "lead")
    for words in of_readers(readers):
        out.text(words)
    out.heading("By region and stratum")
    out.table(COLUMNS, [_row(s) for s in (*strata, *regions)])
    out.text(
        "A region's precision is the mean of its strata's, weighed by their sizes (Olofsson et al. 2014). What was looked at is known; the rest"
        " of a stratum is simulated, with a share of landslides that is Beta(k + ½, n − k + ½). 'Unsure' and blanks are left out, and taken to"
        " be like the others of their stratum; 'unsure: none – all' is the precision if none, or all, of them were landslides. A place where"
        " two persons differ counts half. Where 20 places or more were looked at by two persons, their errors are counted in (latent-class"
        " model, Hui and Walter 1980), and the numbers are medians.",
        "small",
    )
    out.facts(table(provenance))
    return out.html()


def in_words(region: Score) -> str:
    """Say a reviewed region's score in a few sentences, none stronger than what was looked at."""
    return " ".join([_precision(region), *_unsure(region), *_recall(region)])


def _precision(r: Score) -> str:
    """Say what share of the detections are landslides, and how many they hold."""
    n, size, share = r.reviewed, r.size, r.precision
    if r.all_seen and not r.corrected:
        return Words(
            "{0}: {1:.0%} of the detections are landslides (all {2:,.0f} were looked at), which makes {3:,.0f} landslides{4}.",
            *(r.region, share, size, r.landslides, _span(r)),
        )
    if not r.corrected and r.seen_true == 0:
        return Words(
            "{0}: none of the {1} detections that were looked at is a landslide, so at most {2:.1%} of all {3:,.0f} are: {4:,.0f} landslides"
            " at most.",
            *(r.region, n, r.high, size, r.landslides_high),
        )
    if not r.corrected and r.seen_true == n:
        return Words(
            "{0}: all {1} detections that were looked at are landslides, so at least {2:.1%} of all {3:,.0f} are, which makes {4:,.0f}"
            " landslides{5}.",
            *(r.region, n, r.low, size, r.landslides, _span(r)),
        )
    words = "{0}: {1:.0%} of the detections are landslides ({2:.0%} to {3:.0%}), which makes {4:,.0f} landslides{5}."
    return Words(words, r.region, share, r.low, r.high, r.landslides, _span(r))


def _span(r: Score) -> str:
    """Return the limits of a number of landslides, nothing where nothing is left open."""
    if r.landslides_low == r.landslides_high:
        return ""
    return Words(" ({0:,.0f} to {1:,.0f})", r.landslides_low, r.landslides_high)


def _unsure(r: Score) -> Iterator[str]:
    """Say what answers 'unsure' leave open."""
    if r.unsure and r.unsure_none is not None:
        yield Words(
            "{0} are 'unsure': as answered, {1:.0%} are landslides if none of them is, {2:.0%} if all are.",
            *(r.unsure, r.unsure_none, r.unsure_all),
        )


def _recall(r: Score) -> Iterator[str]:
    """Say what share of the landslides was found, as far as the undetected blocks tell."""
    if r.recall is None:
        if r.missed is not None:
            yield "No undetected block was a landslide either, so recall is not known."
        elif r.blocks_seen and r.precision is not None:
            yield "Not all strata of undetected blocks have an answer, so recall is not known."
        return
    if r.informs:
        sharp = f"{r.recall_low:.0%}" == f"{r.recall_high:.0%}"
        span = "" if sharp else Words(" ({0:.0%} to {1:.0%})", r.recall_low, r.recall_high)
        yield Words("{0:.0%} of the landslides were found{1}.", r.recall, span)
        return
    if not r.blocks_true:
        yield Words(
            "Of {0} undetected blocks none was a landslide: recall lies between {1:.0%} and {2:.0%}, so it says nothing yet and is not used.",
            *(r.blocks_seen, r.recall_low, r.recall_high),
        )
        return
    yield Words(
        "Of {0} undetected blocks {1} were landslides: recall lies between {2:.0%} and {3:.0%}, too wide to be used; review more of them.",
        *(r.blocks_seen, r.blocks_true, r.recall_low, r.recall_high),
    )


def of_readers(readers: Reviewers | None) -> Iterator[str]:
    """Say how far those who looked can be trusted."""
    if readers is None:
        yield (
            "No two persons looked at the same places, so the answers are taken to be right. Where some are wrong, the precision is biased and"
            " its interval too narrow: draw the sample with OVERLAP."
        )
        return
    both = readers.agreement
    if both.kappa is None:
        yield Words("Two persons answered for {0} places, and {1} times alike.", both.places, both.both + both.neither)
    else:
        yield Words(
            "Two persons answered for {0} places, and {1} times alike: Cohen's kappa is {2:.2f} ({3:.2f} to {4:.2f}).",
            *(both.places, both.both + both.neither, both.kappa, both.low, both.high),
        )
    if readers.sensitivity is None or readers.specificity is None:
        yield Words(
            "Fewer than {0} of them are detections, too few to tell how often one is wrong: the answers are taken to be right.",
            LEAST_TWICE,
        )
        return
    yield Words(
        "One person sees {0:.0%} ({1:.0%} to {2:.0%}) of the landslides (sensitivity) and {3:.0%} ({4:.0%} to {5:.0%}) of what is none"
        " (specificity), which is counted in. Errors that both make at the same place are not seen.",
        *readers.sensitivity,
        *readers.specificity,
    )


def _row(s: Score) -> list[object]:
    seen = Words("all {0}", s.reviewed) if s.all_seen else s.reviewed
    row: list[object] = [s.region, s.stratum, figure(s.size, ",.0f"), seen, figure(s.seen_true, "g"), s.unsure, s.blank]
    if s.precision is None or s.unsure_none is None:
        return [*row, *(["–"] if s.precision is None else [figure(s.precision, ".3f")]), "", ""]
    known = s.low == s.high
    ends = "all seen" if known else Words("{0:.3f} – {1:.3f}", s.low, s.high)
    return [
        *row,
        figure(s.precision, ".3f"),
        ends,
        Words("{0:.3f} – {1:.3f}", s.unsure_none, s.unsure_all) if s.unsure else "",
    ]
