"""Completeness of the records, from those that are sure; its interval holds where precision is low (500 simulations a cell)."""

import numpy as np
import pytest
from landslidebias.core.bias import completeness
from made import plain_regions as drawn

CELL, DRAWS = 500, 1500


def test_completeness_counts_sure_records_only():
    made = drawn.matched((60,), (30,))
    for record in made[:5]:
        record.chance = 0.5
    made[-1].status = "too rough"
    found = completeness.of_region(made, np.full(20000, 180.0), 60)
    # 54 usable records, 25 of them matched, 0.54 by chance: Lincoln and Petersen's n.
    share = (25 - 0.54) / (54 - 0.54)
    assert found.landslides == pytest.approx(180 / share, rel=0.02) and found.share == pytest.approx(
        60 / found.landslides
    )


def test_what_is_not_known_is_said():
    some = np.full(100, 180.0)
    assert "MATCHED is empty" in completeness.of_region([], some, 9).why
    assert "no field 'chance'" in completeness.of_region(drawn.matched((9,), (5,), None), some, 9).why
    assert "7 are needed" in completeness.of_region(drawn.matched((9,), (5,)), some, 9).why
    assert "not reviewed" in completeness.of_region(drawn.matched((9,), (9,)), None, 9).why
    assert "0.0 matches" in completeness.of_region(drawn.matched((9,), (9,), 0.9), some, 9).why


@pytest.mark.parametrize("detected, usable, matched, recorded", [(20, 20, 20, 20), (9, 12, 9, 40), (40, 9, 9, 9)])
def test_no_limit_is_on_the_other_side_of_its_value(detected, usable, matched, recorded):
    found = completeness.completeness(np.full(4000, float(detected)), usable, matched, 0.0, recorded)
    assert max(detected, recorded) <= found.landslides_low <= found.landslides <= found.landslides_high
    assert found.share_low <= found.share <= found.share_high <= 1


@pytest.mark.parametrize(
    "landslides, seen, told, precision", [(500, 0.7, 0.3, 0.5), (500, 0.7, 0.3, 0.2), (1000, 0.6, 0.3, 0.5)]
)
def test_the_interval_holds_the_landslides_there_are(landslides, seen, told, precision):
    rng, hits = np.random.default_rng(landslides + int(10 * precision)), 0
    for k in range(CELL):
        d, r = rng.random(landslides) < seen, rng.random(landslides) < told
        true, both = int(d.sum()), int((d & r).sum())
        false = rng.poisson(true * (1 - precision) / precision)
        n = 60
        yes = rng.hypergeometric(true, false, n)
        found = yes + (true + false - n) * rng.beta(yes + 0.5, n - yes + 0.5, DRAWS)
        made = completeness.completeness(found, int(r.sum()), both, 0.0, int(r.sum()), k)
        hits += made.landslides_low <= landslides <= made.landslides_high
    assert hits / CELL >= 0.93 - 2 * (0.05 * 0.95 / CELL) ** 0.5


def test_seven_sure_matches_tell_and_less_do_not():
    some = np.full(2000, 180.0)
    assert completeness.of_region(drawn.matched((9,), (7,), 0.0), some, 9).why == ""
    assert "6.9 matches" in completeness.of_region(drawn.matched((10,), (7,), 0.01), some, 9).why
    made = drawn.matched((9,), (8,), 0.0)
    made[0].chance, made[1].chance = 0.1, 0.0999  # a chance of a tenth is not sure, a little less is
    assert "6.9 matches" in completeness.of_region(made, some, 9).why
    made[0].chance = None
    assert "6.9 matches" in completeness.of_region(made, some, 9).why
    made[1].chance = 0.0
    assert completeness.of_region(made, some, 9).why == ""


def test_chance_at_every_record_leaves_the_catalog_as_small_as_it_may_be():
    """Of 30 usable 24 matched, 6 by chance: a fifth each; (0.8 - 0.2) / 0.8 = 3/4 of all landslides were detected."""
    found = completeness.completeness(np.full(20_000, 90.0), 30, 24.0, 6.0, 40)
    assert found.landslides == pytest.approx(90 / 0.75, rel=0.04) and found.share == pytest.approx(
        40 / found.landslides
    )
    assert found.share_low == 40 / found.landslides_high and found.share_high == 40 / found.landslides_low
