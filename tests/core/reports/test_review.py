"""The page of a scored review, and the sheet that goes before it."""

from landslidebias.core.bias.answers import answers_of
from landslidebias.core.bias.review import Reviewers, Score, score
from landslidebias.core.bias.reviewers import agreement
from landslidebias.core.reports import review, review_sheet
from made import plain_regions

URI = "data:image/png;base64,AAAA"


def test_the_page_of_a_review():
    strata, regions = score(answers_of(plain_regions.answers((60, 30), (0.9, 0.3)))[0])
    nothing = Score("none", "all", 3, 0, 0, 0, 3)
    html = review.page(strata, [*regions.values(), nothing], {"review": "r", "seed": 0})
    assert "here: 90% of the detections are landslides" in html and "there: 30% of the detections" in html
    assert "none: nothing was answered" in html and "<td>none</td><td>all</td><td>3</td>" in html


KNOWN = {"precision": 0.9, "low": 0.8, "high": 1.0, "landslides": 54, "landslides_low": 48, "landslides_high": 60}


def said(stratum, yes, no, weight=1.0, **more):
    words = ["landslide"] * yes + ["not"] * no + ["unsure"] * more.pop("unsure", 0)
    return [{"region": "a", "stratum": stratum, "weight": weight, "answer": w, "event_id": 1, **more} for w in words]


def words_of(*parts):
    return review.in_words(score(answers_of([row for part in parts for row in part])[0])[1]["a"])


def test_recall_is_said_where_it_is_known():
    assert "were found" not in review.in_words(Score("a", "all", 90, 60, 54, 0, 0, **KNOWN))
    found = Score("a", "all", 90, 60, 54, 0, 0, **KNOWN, recall=0.75, recall_low=0.6, recall_high=0.9)
    assert "75% of the landslides were found (60% to 90%)" in review.in_words(found)


def test_recall_that_is_not_known_is_not_said_to_be():
    detected = said("detected", 3, 9)
    none = words_of(detected, said("undetected, others", 0, 50, 20.0))
    assert "Of 50 undetected blocks none was a landslide: recall lies between" in none
    assert "and 100%, so it says nothing yet" in none and "were found" not in none
    some = words_of(detected, said("undetected, others", 2, 48, 20.0))
    assert "Of 50 undetected blocks 2 were landslides" in some and "too wide to be used" in some
    nothing = words_of(said("detected", 0, 12), said("undetected, others", 0, 50, 20.0))
    assert "No undetected block was a landslide either, so recall is not known." in nothing
    every = words_of(detected, said("undetected, others", 1, 2))
    assert "75% of the landslides were found." in every


def test_what_was_looked_at_makes_the_words():
    assert "25% of the detections are landslides (all 12 were looked at), which makes 3 landslides." in words_of(
        said("detected", 3, 9)
    )
    assert "none of the 12 detections that were looked at is a landslide, so at most 1" in words_of(
        said("detected", 0, 12, 5.0)
    )
    assert "all 12 detections that were looked at are landslides, so at least 8" in words_of(
        said("detected", 12, 0, 5.0)
    )
    unsure = words_of(said("detected", 3, 5, 5.0, unsure=2))
    assert "2 are 'unsure': as answered, 30% are landslides if none of them is, 50% if all are." in unsure


def test_those_who_looked_are_not_trusted_blindly():
    assert "taken to be right" in " ".join(review.of_readers(None))
    few, many = (
        Reviewers(agreement(3, 1, 1, 3)),
        Reviewers(agreement(40, 5, 5, 40), (0.9, 0.8, 0.95), (0.93, 0.9, 0.96)),
    )
    assert "6 times alike: Cohen's kappa is 0.50" in " ".join(review.of_readers(few))
    assert "too few to tell how often one is wrong" in " ".join(review.of_readers(few))
    assert "sees 90% (80% to 95%) of the landslides" in " ".join(review.of_readers(many))
    html = review.page([], [Score("a", "all", 60, 60, 54, 0, 0, **KNOWN)], {}, many)
    assert "sees 90% (80% to 95%)" in html and "OVERLAP" not in html


def test_the_table_says_where_all_was_seen():
    strata, regions = score(answers_of(said("detected", 3, 9) + said("undetected, others", 1, 9, 4.0, unsure=1))[0])
    html = review.page(strata, regions.values(), {})
    assert "<td>all 12</td>" in html and "<td>all seen</td>" in html and "0.091 – 0.182" in html


def test_the_sheet_shows_places_and_extremes_and_says_where_there_is_none():
    places = [("here <1>", "p over 0.9", [("1", URI), ("2", "")])]
    html = review_sheet.page(
        places, [("Blocks with p > 0.99", "1 of 1", [("0.995", URI)]), ("Blocks with p < 0.01", "None: all", [])]
    )
    assert "<h2>here &lt;1&gt;, p over 0.9</h2>" in html and html.count(URI) == 2 and "not in the scene" in html
    assert "p &gt; 0.99" in html and 'p &lt; 0.01</h2><p class="small">None: all</p>' in html
