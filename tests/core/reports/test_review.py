"""The page of a scored review, and the sheet that goes before it."""

from landslidebias.core.bias.answers import answers_of
from landslidebias.core.bias.review import Score, score
from landslidebias.core.reports import review, review_sheet
from made import plain_regions

URI = "data:image/png;base64,AAAA"


def test_the_page_of_a_review():
    strata, regions = score(answers_of(plain_regions.answers((60, 30), (0.9, 0.3)))[0])
    nothing = Score("none", "all", 3, 0, 0, 0, 3)
    html = review.page(strata, [*regions.values(), nothing], {"review": "r", "seed": 0})
    assert "here: 90% of the detections are landslides" in html and "there: 30% of the detections" in html
    assert "none: nothing was answered" in html and "<td>none</td><td>all</td><td>3</td>" in html


def test_recall_is_said_where_it_is_known():
    known = {"precision": 0.9, "low": 0.8, "high": 1.0, "landslides": 54, "landslides_low": 48, "landslides_high": 60}
    assert "were found" not in review.in_words(Score("a", "all", 60, 60, 54, 0, 0, **known))
    found = Score("a", "all", 60, 60, 54, 0, 0, **known, recall=0.75, recall_low=0.6, recall_high=0.9)
    assert "75% of the landslides were found (60% to 90%)" in review.in_words(found)


def test_the_sheet_shows_places_and_extremes_and_leaves_out_what_is_empty():
    places = [("here <1>", "p over 0.9", [("1", URI), ("2", "")])]
    html = review_sheet.page(places, [("Blocks with p > 0.99", [("0.995", URI)]), ("Blocks with p < 0.01", [])])
    assert "<h2>here &lt;1&gt;, p over 0.9</h2>" in html and html.count(URI) == 2 and "not in the scene" in html
    assert "p &gt; 0.99" in html and "p &lt; 0.01" not in html
