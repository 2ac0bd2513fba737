"""Regions compared: what can't be."""

import datetime as dt

import numpy as np
import pytest
from landslidebias.core.bias import counting
from landslidebias.core.bias.comparison import compare
from landslidebias.core.bias.factor import RegionCounts
from landslidebias.core.bias.regions import Inputs
from landslidebias.core.bias.review import Score
from landslidebias.core.errors import InputError
from landslidebias.core.listener import Listener
from made import plain_regions as drawn
from made.listeners import Heard


def test_what_can_not_be_compared_is_said():
    plain = drawn.CASES["plain"]
    with pytest.raises(InputError, match="no region named 'x'"):
        compare(plain(), "events", "x", 0, Listener())
    inputs = Inputs(drawn.regions(2, (1.0, 0.0)), drawn.detections((4, 0)), drawn.records((4, 4)))
    with pytest.raises(InputError, match="Fewer than two regions"):
        compare(inputs, "events", "", 0, Listener())
    inputs = Inputs(drawn.regions(), drawn.detections((4, 4)), drawn.records((4, 4)), drawn.matched((9, 4), (9, 0)))
    with pytest.raises(InputError, match="MATCHED belongs to other layers"):
        compare(inputs, "events", "", 0, Listener())
    with pytest.raises(InputError, match="none of which is in REGIONS"):
        counting.corrected_counts({"x": Score("x", "all", 1, 1, 1, 0, 0)}, [RegionCounts("a", 1, 1)], Listener().warn)


def plain(detected=(40, 20), recorded=(15, 30), n=2, **more):
    return Inputs(drawn.regions(n), drawn.detections(detected), drawn.records(recorded), **more)


def compared(inputs, count="corrected", reference="there"):
    return compare(inputs, count, reference, 0, Listener())


def said(result, words):
    return [str(w) for w in result.warnings if words in str(w)]


@pytest.mark.parametrize(
    ("detected", "recorded", "few"), [((10, 20), (10, 30), 0), ((9, 20), (10, 30), 1), ((10, 20), (9, 9), 2)]
)
def test_fewer_than_ten_are_warned_of(detected, recorded, few):
    assert len(said(compared(plain(detected, recorded)), "fewer than 10")) == few


@pytest.mark.parametrize(
    ("rough", "recorded", "warned"), [(5, 20, False), (6, 20, True), (4, 15, True), (3, 12, False)]
)
def test_more_than_a_quarter_that_may_lie_elsewhere_is_warned_of(rough, recorded, warned):
    inputs = plain(recorded=(recorded, 30))
    for record in inputs.records[:rough]:
        record.may_lie_elsewhere = True
    result = compared(inputs)
    assert result.elsewhere == [rough, 0]
    assert said(result, "so rough") == (
        [f"{rough} of the {recorded} records counted in here are so rough that they could lie outside it."]
        if warned
        else []
    )


def test_records_elsewhere_are_those_of_the_window():
    inputs = plain(window=(dt.date(2020, 1, 1), None))
    for k, record in enumerate(inputs.records):
        record.may_lie_elsewhere, record.day = True, dt.date(2020, 1, 1) if k % 3 else dt.date(2019, 1, 1)
    assert compared(inputs).elsewhere == [10, 20]


def test_the_largest_bias_factor_and_the_regions_that_were_seen():
    inputs = Inputs(drawn.regions(3, (0.0, 1.0, 1.0)), drawn.detections((0, 20, 80)), drawn.records((12, 30, 10)))
    result = compared(inputs)
    assert result.use == [1, 2] and result.largest == 1 and result.reference == 0
    assert result.gammas[0] is None and result.gammas[1].value == pytest.approx((80 / 20) / (10 / 30))
    three = compared(plain((40, 20, 30), (15, 30, 25), 3))
    assert three.largest == 0 and [g is None for g in three.gammas] == [False, True, False]
    assert compared(plain((40, 20, 30), (15, 30, 25), 3), reference="here").largest == 2


def test_what_is_counted():
    inputs = plain(review=drawn.reviewed((40, 20), (0.5, 0.75)))
    assert [c.detected for c in compared(inputs).counts] == pytest.approx([20, 15])
    assert [c.detected for c in compared(inputs, "events").counts] == [40, 20]
    blocks = compared(inputs, "blocks")
    assert (blocks.count, [c.detected for c in blocks.counts]) == ("blocks", [80, 40])
    assert not said(blocks, "were not reviewed") and said(compared(plain()), "were not reviewed")
    assert compared(plain()).count == "events" and set(compared(plain()).by) == {"events", "blocks"}
    assert compared(plain()).provenance["count"] == "events"


def test_landslides_are_counted_where_they_are_known_and_else_events_which_is_said():
    """Forty events that hold two landslides each are eighty, with the interval of forty."""
    one, two = plain(), plain()
    two.detections.n_landslides = np.where(two.detections.region == 0, 2, 1)
    heard = Heard()
    assert compare(one, "landslides", "there", 0, heard).count == "events" and "field 'landslides'" in heard.text
    by_events, by_landslides = compared(two, "events"), compared(two)
    assert by_landslides.count == "landslides" and by_events.count == "events"
    assert [c.detected for c in by_landslides.counts] == [80, 20]
    assert by_landslides.gammas[0].value == pytest.approx(2 * by_events.gammas[0].value)

    def width(gamma):
        return np.log(gamma.high / gamma.low)

    assert width(by_landslides.gammas[0]) == pytest.approx(width(by_events.gammas[0]), rel=0.03)
    assert by_landslides.by["events"][1][0].value == pytest.approx(by_events.gammas[0].value)


def test_a_reference_without_a_review_is_compared_by_raw_events():
    inputs = plain(review=drawn.reviewed((40, 20), (0.5, None)))
    result = compared(inputs)
    assert result.count == "events" and said(result, "The reference region there has no reviewed")
    assert [c.detected for c in result.counts] == [40, 20] and result.gammas[0].kind == "estimate"
    fine = compared(inputs, reference="here")
    assert fine.count == "corrected" and not said(fine, "The reference region")
    assert [c.detected for c in fine.counts] == pytest.approx([20, 20])
    assert fine.gammas[1].value == pytest.approx((20 / 40) / (30 / 15)) and fine.gammas[1].kind == "uncorrected"
    assert (fine.gammas[1].low * fine.gammas[1].high) ** 0.5 == pytest.approx(0.25, rel=0.15)


def test_a_bound_stays_a_bound_without_a_review():
    review = drawn.reviewed((40, 20, 30), (None, 0.5, None))
    result = compared(plain((40, 20, 30), (0, 30, 25), 3, review=review))
    assert [None if g is None else g.kind for g in result.gammas] == ["lower bound, uncorrected", None, "uncorrected"]
    assert result.gammas[2].value == pytest.approx((30 / 20) / (25 / 30))


def test_completeness_is_of_each_regions_own_matches_and_window():
    inputs = drawn.CASES["complete"]()
    first, second = compared(inputs).completeness
    assert (first.landslides, second.landslides) == pytest.approx(
        (180 * 59.4 / (30 - 0.6), 180 * 89.1 / (45 - 0.9)), rel=0.03
    )
    inputs.review = {"there": inputs.review["there"]}
    first, second = compared(inputs).completeness
    assert "not reviewed" in first.why and second.why == ""
    inputs.window = dt.date(2030, 1, 1), None
    with pytest.raises(InputError, match="No record"):
        compared(inputs)


def test_records_without_a_day_are_told_where_days_count():
    days = [dt.date(2015, 1, 1), None, None]
    for more, told in (
        ({}, False),
        ({"window": (dt.date(2010, 1, 1), None)}, True),
        ({"window": (None, dt.date(2020, 1, 1))}, True),
        ({"periods": [("2015", (dt.date(2015, 1, 1), dt.date(2015, 12, 31)))]}, True),
    ):
        inputs = plain(**more)
        for k, record in enumerate(inputs.records):
            record.day = days[k % 3]
        assert said(compared(inputs), "no date") == (
            ["30 record(s) have no date that can be read and count in no period."] if told else []
        )
    assert not said(compared(plain(window=(dt.date(2010, 1, 1), None))), "no date")


def test_scenes_classified_apart_are_told():
    maps = [
        {"model": "b", "model_sha256": "1", "threshold": "0.4"},
        {"model": "a", "model_sha256": "2", "threshold": "0.4"},
    ]
    result = compared(plain(maps=maps))
    assert said(result, "different model") and not said(result, "different threshold")
    assert (result.provenance["model"], result.provenance["threshold"], result.provenance["match"]) == (
        "a, b",
        "0.4",
        "?",
    )
    assert (result.provenance["start"], result.provenance["end"], result.provenance["seed"]) == ("", "", 0)
    assert result.provenance["reference_region"] == "there"
    days = dt.date(2010, 1, 1), dt.date(2020, 1, 1)
    dated = compared(plain(window=days)).provenance
    assert (dated["start"], dated["end"]) == days


def test_periods_have_bias_factors_of_their_own_records():
    window = dt.date(2015, 1, 1), dt.date(2015, 12, 31)
    inputs = plain((40, 20), (16, 32), periods=[("2015", window), ("none", (dt.date(1990, 1, 1), dt.date(1990, 2, 1)))])
    for k, record in enumerate(inputs.records):
        record.day = dt.date(2015, 6, 1) if record.region or k < 4 else dt.date(2016, 6, 1)
    first, none = compared(inputs).periods
    assert (first.recorded, none.recorded, none.gammas) == ([4, 32], [0, 0], [None, None])
    assert first.gammas[0].value == pytest.approx((40 / 20) / (4 / 32)) and first.gammas[1] is None
    inputs.matched = drawn.matched((16, 32), (16, 20))  # nothing is known of a period's own matches
    assert compared(inputs).periods[0].gammas[0] == first.gammas[0]


def with_recall(inputs, *missed):
    """Give regions' reviews so many landslides that were not detected, well known."""
    for name, n in zip(drawn.NAMES, missed):
        score = inputs.review[name]
        score.missed, score.recall_low, score.recall, score.recall_high = np.full(len(score.draws[1]), n), 0.5, 0.6, 0.7
    return inputs


def test_what_was_not_detected_counts_where_it_is_known_of_all():
    reviews = [drawn.reviewed((40, 20), (0.5, 0.5)) for _ in range(2)]
    both = compared(with_recall(plain(review=reviews[0]), 20.0, 30.0))
    one = compared(with_recall(plain(review=reviews[1]), 20.0))
    assert both.recall and not one.recall
    # 20 and 10 true detections, 15 and 30 records; a rate has Jeffreys' half more than its count.
    assert one.gammas[0].value == pytest.approx((20 / 10) / (15 / 30))
    assert both.gammas[0].value == pytest.approx((20.5 / 10.5) * (40 / 20) / (40 / 10) / (15 / 30), rel=0.02)
    assert (both.rates[0].found == 40).all() and (one.rates[0].found == 20).all()
    assert not compared(with_recall(plain(review=reviews[1]), 20.0, 30.0), "events").recall


def test_pooled_values_start_from_the_reference():
    inputs = plain(review=drawn.reviewed((40, 20), (0.5, None)))
    fine = compared(inputs, reference="here")
    assert not fine.pooled[0].any() and np.exp(np.median(fine.pooled[1])) == pytest.approx(0.25, rel=0.1)
    assert not compared(inputs).pooled[1].any()


def test_few_storms_are_noted_on_either_side():
    day = [dt.date(2015, 6, 1), dt.date(2016, 6, 1)]
    kinds = []
    for k in (0, 1, None):
        inputs = plain((40, 20), (30, 30))
        for n, record in enumerate(inputs.records):
            if record.region == k:
                record.day = day[n % 2]
        kinds.append(compared(inputs).gammas[0].kind)
    assert kinds == ["estimate, few storms", "estimate, few storms", "estimate"]


@pytest.mark.parametrize("precision", [(0.5, 0.5), (None, 0.5)])
def test_a_period_of_all_days_has_the_bias_factors_of_all(precision):
    """Also of a region that was not reviewed: it is compared by raw events there too."""
    review = drawn.reviewed((40, 20), precision)
    result = compared(plain(review=review, periods=[("all", (None, None))]))
    assert result.count == "corrected" and result.periods[0].gammas == result.gammas
