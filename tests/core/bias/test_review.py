"""Scores of a review."""

import math

import numpy as np
import pytest
from landslidebias.core.bias import answers, review
from landslidebias.core.bias.review import DRAWS, Answers, Score, allocate, parse_answer, pooled, score, scored, tally
from landslidebias.core.errors import InputError
from made import plain_regions as drawn


def variation_of(score):
    """Return the squared coefficient of variation of the number of landslides."""
    landslides = score.draws[1]
    return float(landslides.var() / max(landslides.mean(), 1e-12) ** 2)


def test_regions_pooled():
    regions = score(answers.answers_of(drawn.answers((60, 30), (0.9, 0.3)))[0])[1]
    found = pooled(regions.values())
    assert found.precision == pytest.approx(0.7) and found.low <= 0.7 <= found.high
    assert pooled([Score("a", "all", 3, 0, 0, 0, 0)]) is None


def test_answers_in_many_words():
    assert [parse_answer(v) for v in ("Yes", 1, 1.0, "landslide ", True)] == ["landslide"] * 5
    assert [parse_answer(v) for v in ("no", 0, "not a landslide")] == ["not"] * 3
    assert [parse_answer(v) for v in ("?", None, "")] == ["unsure", "", ""]
    with pytest.raises(InputError, match="'perhaps' is no answer"):
        parse_answer("perhaps")


def test_a_sample_is_shared_out_by_the_root_of_the_sizes():
    shared = allocate([900, 100, 3], 60)
    assert shared.sum() == 60 and shared[2] == 3 and 2 < shared[0] / shared[1] < 4
    assert allocate([4, 5], 100).tolist() == [4, 5]


def test_strata_are_weighed_by_what_they_stand_for():
    rows = [("low", 9.0, "not")] * 5 + [("high", 1.0, "landslide")] * 5
    sample = [{"region": "a", "stratum": s, "weight": w, "answer": a, "event_id": 1} for s, w, a in rows]
    strata, regions = score(answers.answers_of(sample)[0])
    assert [s.precision for s in strata] == [0.0, 1.0] and regions["a"].precision == pytest.approx(0.1)
    assert regions["a"].landslides == pytest.approx(5) and regions["a"].low <= 0.1 <= regions["a"].high


def said(stratum, yes, no, weight=1.0, region="a", unsure=0, blank=0):
    """Rows of a stratum with so many answers."""
    words = ["landslide"] * yes + ["not"] * no + ["unsure"] * unsure + [None] * blank
    return [{"region": region, "stratum": stratum, "weight": weight, "answer": word, "event_id": 1} for word in words]


def scores(*parts, seed=0):
    return score(answers.answers_of([row for part in parts for row in part])[0], seed)


def test_what_was_looked_at_is_known():
    whole = scores(said("detected", 9, 21))[1]["a"]
    assert (whole.low, whole.high, whole.landslides_low, whole.landslides_high) == (0.3, 0.3, 9, 9)
    most, few = (scores(said("detected", 9, 21, weight))[1]["a"] for weight in (1.1, 100.0))
    assert 9 / 33 <= most.low < most.high <= 12 / 33 and few.high - few.low > 0.3
    assert most.draws.shape == (2, DRAWS) and most.draws[0].min() >= 9 and most.draws[0].max() <= 12


def test_a_stratum_is_drawn_alone():
    """A region's draws are the same, whatever else was reviewed, and in whatever order."""
    one, two, other = said("p over 0.9", 8, 2, 3.0), said("p up to 0.9", 2, 8, 5.0), said("detected", 3, 3, 2.0, "b")
    alone, beside = scores(one, two, seed=4)[1]["a"], scores(other, two, one, seed=4)[1]["a"]
    strata, _ = scores(
        said("p over 0.9", 8, 8, 9.0), said("p up to 0.9", 8, 8, 9.0), said("p up to 0.9", 8, 8, 9.0, "b")
    )
    assert np.abs(np.corrcoef([s.draws[0] for s in strata]) - np.eye(3)).max() < 0.05
    assert (alone.draws == beside.draws).all() and (scores(one, two, seed=5)[1]["a"].draws != alone.draws).any()


def test_strata_stand_in_the_order_of_probability():
    names = [
        "undetected, top 1 %",
        "p over 0.900",
        "undetected, others",
        "p 0.700 to 0.900",
        "undetected, next 9 %",
        "p up to 0.700",
    ]
    rows, _ = scores(*(said(name, 1, 1, region=region) for name in names for region in "ba"))
    found = [s.stratum for s in rows if s.region == "a"]
    assert found == [names[k] for k in (5, 3, 1, 2, 4, 0)] and [s.region for s in rows] == ["a"] * 6 + ["b"] * 6


def test_a_stratum_without_answers_takes_the_others_and_stays_in_doubt():
    found = scores(said("p over 0.9", 15, 15), said("p up to 0.9", 0, 0, blank=30))[1]["a"]
    assert found.precision == pytest.approx(0.5) and found.landslides == pytest.approx(30)
    assert found.low < 0.43 and found.high > 0.57  # half is known, the other half is not


def test_the_unsure_leave_bounds():
    strata, regions = scores(said("p over 0.9", 4, 4, 2.0, unsure=2), said("p up to 0.9", 1, 9, 4.0))
    assert (strata[1].unsure_none, strata[1].unsure_all) == (0.4, 0.6)
    assert regions["a"].unsure_none == pytest.approx((20 * 0.4 + 40 * 0.1) / 60)
    assert regions["a"].unsure_all == pytest.approx((20 * 0.6 + 40 * 0.1) / 60)
    assert regions["a"].precision == pytest.approx((20 * 0.5 + 40 * 0.1) / 60)


def test_recall_informs_where_it_is_known_well():
    detected = said("detected", 40, 10)
    few = scores(detected, said("undetected, others", 0, 50, 20.0))[1]["a"]
    assert few.recall == 1 and few.recall_low < 0.8 and not few.informs and few.missed.shape == (DRAWS,)
    many = scores(detected, said("undetected, others", 10, 490, 2.0))[1]["a"]
    assert many.recall == pytest.approx(40 / 60) and many.informs
    low = scores(detected, said("undetected, others", 3, 47, 200.0))[1]["a"]
    assert low.recall_high - low.recall_low < 0.35 and not low.informs  # 3 % to 17 %: a factor of five
    part = scores(detected, said("undetected, others", 1, 9), said("undetected, top 1 %", 0, 0, blank=4))[1]["a"]
    assert part.missed is None and part.recall is None and part.blocks_seen == 10 and not part.informs


def test_several_landslides_in_one_event_by_the_spread_that_was_seen():
    rows = said("detected", 20, 20, 5.0)
    for k in range(20):
        rows[k]["n_landslides"] = (1, 1, 2, 4)[k % 4]
    found = scores(rows)[1]["a"]
    assert found.landslides == pytest.approx(200) and found.draws[1].mean() == pytest.approx(200, rel=0.03)
    each = found.draws[1] / found.draws[0]
    assert np.quantile(each, [0.025, 0.975]) == pytest.approx([2 - 0.42, 2 + 0.42], abs=0.15)  # 0.8 of 1.26 / root 20
    one = said("detected", 1, 9, 5.0)
    one[0]["n_landslides"] = 7
    assert scores(one)[1]["a"].landslides_high > 60  # of one event nothing is known of the next


def test_two_persons_answers_are_told_apart():
    pairs = (
        ("yes", "yes"),
        ("yes", "no"),
        ("no", "yes"),
        ("no", "no"),
        ("unsure", "yes"),
        ("unsure", None),
        ("no",),
        (None,),
    )
    base = {"region": "a", "stratum": "detected", "weight": 1.0, "event_id": 1}
    rows = [
        {**base, "review_id": k, "reviewer": person, "answer": word}
        for k, words in enumerate(pairs)
        for person, word in enumerate(words)
    ]
    (found,) = tally(answers.answers_of(rows)[0])
    assert (found.size, found.reviewed, found.unsure, found.blank) == (8, 6, 1, 1)
    assert (found.n_true, found.twice, found.both_true, found.differ) == (2, 4, 1, 2)
    assert found.readings == (1, 1, 1, 2, 1) and found.seen_true == 3


@pytest.mark.parametrize(
    ("sizes", "total", "wanted"),
    [
        ([900, 100], 60, [43, 17]),  # 5 each; 50 by 30 to 10 are 37 and 12; the last goes where fewest stand for most
        ([100, 100], 4, [5, 5]),
        ([100, 3, 0], 20, [17, 3, 0]),
        ([4, 5], 9, [4, 5]),
        ([16, 16, 16], 17, [6, 6, 5]),
        ([10000, 6], 1000, [994, 6]),
        ([], 5, []),
    ],
)
def test_shares_of_a_sample_by_hand(sizes, total, wanted):
    assert allocate(sizes, total).tolist() == wanted


def test_the_least_of_a_stratum_may_be_asked_for():
    assert allocate([400, 100], 12, least=1).tolist() == [8, 4] and allocate([50, 50], 2, 1).tolist() == [1, 1]


@pytest.mark.parametrize("answer", ["landslide", "YES", " y", "true", "1", 1.0, "1.0"])
def test_words_for_yes(answer):
    assert parse_answer(answer) == "landslide"


def test_other_words_of_answers():
    for words, meaning in (("n no not false 0 0.0 non-landslide", "not"), ("unsure maybe ? unknown", "unsure")):
        assert {parse_answer(word) for word in words.split()} == {meaning}
    assert {parse_answer(word) for word in ("null", "NaN", "none", " ", None)} == {""}
    for word in ("2", "10", ".0x", "land slide"):
        with pytest.raises(InputError, match="is no answer"):
            parse_answer(word)


def reviewed(*rows):
    """rows: (stratum, weight, answer, landslides) of one region."""
    stratum, weight, answer, landslides = (list(column) for column in zip(*rows))
    names = (np.array(values, object) for values in (["a"] * len(rows), stratum))
    return Answers(*names, np.array(weight, float), np.array(answer, object), np.array(landslides, float))


def of(k, n, weight=100.0, stratum="s", each=1.0):
    return [(stratum, weight, "landslide", each)] * k + [(stratum, weight, "not", 0.0)] * (n - k)


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [(1, 10, 0.0110, 0.3813), (0, 8, 0.0, 0.2622), (8, 8, 0.7378, 1.0), (3, 4, 0.2838, 0.9715)],
)
def test_a_share_has_jeffreys_interval(k, n, low, high):
    """The limits of Beta(k + 1/2, n - k + 1/2), by SciPy; where all or none are landslides, one limit is the share itself (Brown et al. 2001)."""
    (row,), regions = score(reviewed(*of(k, n)))
    for found in (row, regions["a"]):
        assert found.precision == k / n and (found.size, found.reviewed, found.n_true) == (100.0 * n, n, k)
        assert found.standard_error == pytest.approx(math.sqrt(k / n * (1 - k / n) / (n - 1)))
        assert (found.low, found.high) == pytest.approx((low, high), abs=0.012)
        assert found.landslides == pytest.approx(100 * k)
        assert (found.landslides_low, found.landslides_high) == pytest.approx(
            (100 * n * low, 100 * n * high), abs=12 * n / 10
        )
    a, b = k + 0.5, n - k + 0.5
    assert variation_of(regions["a"]) == pytest.approx(b / a / (a + b + 1), rel=0.06)


def test_one_answer_has_no_spread_of_its_own():
    (row,), _ = score(reviewed(*of(1, 1)))
    assert row.standard_error == 0.0 and row.precision == 1.0 and row.low < 0.3


def test_what_was_looked_at_whole_leaves_nothing_open():
    """Of 10 looked at, 4 are true and hold 1, 1, 1 and 5: 8 landslides, for certain."""
    rows = [("s", 1.0, "landslide", n) for n in (1, 1, 1, 5)] + of(0, 6, 1.0)
    (row,), regions = score(reviewed(*rows))
    assert row.landslides == 8.0 and row.precision == 0.4 and (row.low, row.high) == (0.4, 0.4)
    assert (row.landslides_low, row.landslides_high, variation_of(regions["a"])) == (8.0, 8.0, 0.0)


def test_unsure_and_blank_are_like_the_others_of_their_stratum():
    rows = [*of(3, 4, 10.0), ("s", 10.0, "unsure", 0.0), ("s", 10.0, "", 0.0), ("s", 10.0, "", 0.0)]
    (row,), regions = score(reviewed(*rows))
    assert (row.size, row.reviewed, row.n_true, row.unsure, row.blank) == (70.0, 4, 3, 1, 2)
    total = regions["a"]
    assert (total.size, total.reviewed, total.n_true, total.unsure, total.blank) == (70.0, 4, 3, 1, 2)
    assert row.precision == 0.75 and row.landslides == pytest.approx(52.5)


def test_strata_add_up_by_their_sizes():
    """Precisions of 1/5 and 3/4 over 500 and 100 detections; a third stratum of 60 without an answer is like both."""
    rows = of(1, 5, 100.0, "low") + of(3, 4, 25.0, "high") + [("none", 60.0, "", 0.0)]
    strata, regions = score(reviewed(*rows))
    assert [s.stratum for s in strata] == ["low", "high", "none"] and strata[2].precision is None
    total = regions["a"]
    assert total.stratum == "all" and total.size == 660.0 and total.precision == pytest.approx(175 / 600)
    assert total.landslides == pytest.approx(175 * 660 / 600) and total.recall is None
    errors = 5 / 6 * math.sqrt(0.2 * 0.8 / 4), 1 / 6 * math.sqrt(0.75 * 0.25 / 3)
    assert total.standard_error == pytest.approx(math.hypot(*errors))

    def moments(k, n):
        a, b = k + 0.5, n - k + 0.5
        return a / (a + b), a * b / (a + b) ** 2 / (a + b + 1)

    (m1, v1), (m2, v2) = moments(1, 5), moments(3, 4)
    variation = (500**2 * v1 + 100**2 * v2) / (500 * m1 + 100 * m2) ** 2
    assert variation_of(total) == pytest.approx(variation, rel=0.05)
    assert total.low < total.precision < total.high
    assert (total.landslides_low, total.landslides_high) == pytest.approx((660 * total.low, 660 * total.high))


def test_recall_is_what_was_detected_of_all():
    """48 true of detections looked at whole, 16 landslides in undetected blocks looked at whole: three quarters."""
    found = (
        of(48, 60, 1.0, "detected") + of(6, 9, 1.0, "undetected, others") + of(10, 10, 1.0, "undetected, upper tenth")
    )
    total = score(reviewed(*found))[1]["a"]
    assert (total.recall, total.recall_low, total.recall_high) == (0.75, 0.75, 0.75)
    assert (total.size, total.reviewed, total.precision) == (60.0, 60, 0.8)
    doubtful = score(reviewed(*found, *of(0, 5, 40.0, "undetected, more")))[1]["a"]
    assert doubtful.recall == 0.75 and doubtful.recall_low < 0.5 < 0.7 < doubtful.recall_high
    partly = score(reviewed(*found, ("undetected, blank", 5.0, "", 0.0)))[1]["a"]
    assert partly.recall is None and partly.recall_low is None
    nothing = score(reviewed(*of(0, 4, 1.0), *of(0, 4, 1.0, "undetected, others")))[1]["a"]
    assert nothing.recall is None and nothing.landslides == 0.0 == variation_of(nothing)
    missed = score(reviewed(*of(0, 4, 1.0), *of(2, 4, 1.0, "undetected, others")))[1]["a"]
    assert missed.recall == 0.0
    assert score(reviewed(*of(2, 4, 1.0, "undetected, others")))[1]["a"].precision is None


def test_the_seed_decides():
    rows = reviewed(*of(3, 9))
    assert score(rows, 1)[1]["a"].low == score(rows, 1)[1]["a"].low != score(rows, 2)[1]["a"].low


def test_the_mean_of_what_a_true_detection_holds_by_hand():
    """Two hold 1 and 3: a mean of 2, a variance of 2, with one of mean² more (2 + 4) / 2 = 3; of two, the mean strays by the root of 3 / 2."""
    (row,), _ = score(reviewed(("s", 9.0, "landslide", 1.0), ("s", 9.0, "landslide", 3.0)))
    held = review._held(row, 2.0, np.random.default_rng(0))
    assert held.mean() == pytest.approx(2, rel=0.03) and held.std() == pytest.approx(math.sqrt(1.5), rel=0.03)
    (alike,), _ = score(reviewed(*of(3, 6, 9.0, each=2.0)))
    assert np.allclose(alike.draws[1], 2 * alike.draws[0])
    (three, total) = score(reviewed(*of(4, 9, 9.0, each=3.0)))
    assert variation_of(total["a"]) == pytest.approx(three[0].draws[1].var() / three[0].draws[1].mean() ** 2)


def test_several_regions_are_pooled_by_their_detections():
    """Three landslides in each true detection change nothing of the precision."""
    regions = score(reviewed(*of(4, 8, 9.0, each=3.0)))[1]
    found, whole = pooled(regions.values()), regions["a"]
    assert (found.precision, found.low, found.high) == (whole.precision, whole.low, whole.high)


def test_the_error_of_a_precision_is_that_of_detections():
    """Two persons looked, so that the draws tell; each true detection holds three landslides."""
    part = Score("a", "s", 90.0, 40, 20, 0, 0, twice=30, both_true=15, differ=2, landslides_mean=3.0)
    part.landslides_sd = 0.0
    (row,), regions = scored([part])
    for found in (row, regions["a"]):
        assert found.corrected and found.standard_error == pytest.approx(found.draws[0].std() / 90)
        assert found.landslides == pytest.approx(3 * found.precision * 90)


def by_two(*pairs):
    """pairs: (how often, one person's answer, another's)."""
    first, second = (np.repeat([pair[k] for pair in pairs], [pair[0] for pair in pairs]).astype(object) for k in (1, 2))
    n = len(first)
    return Answers(np.full(n, "a", object), np.full(n, "detected", object), np.ones(n), first, np.ones(n), second)


def test_two_persons_agreement_is_of_what_both_answered():
    few = [(5, "landslide", "landslide"), (3, "landslide", "not"), (2, "not", "landslide"), (4, "not", "not")]
    found = review.reviewers_of(by_two(*few, (6, "landslide", ""), (7, "unsure", "not"), (8, "not", "unsure")))
    told = found.agreement
    assert (told.both, told.first, told.second, told.neither) == (5, 3, 2, 4) and found.sensitivity is None
    many = review.reviewers_of(by_two(*((4 * n, *words) for n, *words in few)))
    for middle, low, high in (many.sensitivity, many.specificity):
        assert 0.5 <= low < middle < high <= 1
    assert review.reviewers_of(by_two((9, "landslide", ""), (9, "unsure", "not"))) is None
    assert review.reviewers_of(reviewed(*of(3, 9))) is None
