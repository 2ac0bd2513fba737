"""One model, drawn once: what is known of a region becomes draws, and the interval holds where it is hard (500 simulations a cell)."""

import numpy as np
import pytest
from landslidebias.core.bias import posterior
from landslidebias.core.bias.posterior import Evidence, draw
from landslidebias.core.bias.review import DRAWS
from landslidebias.core.bias.together import interval

CELL = 500  # simulations; a coverage of 95 % is measured to 1.9 % (two standard errors)
LEAST = 0.93 - 2 * (0.05 * 0.95 / CELL) ** 0.5


@pytest.fixture()
def quick(monkeypatch):
    monkeypatch.setattr(posterior, "DRAWS", 1500)
    return 1500


def counted(rng, landslides, detected, recorded):
    """Return how many of a Poisson number of landslides are detected, recorded, both; independently."""
    total = rng.poisson(landslides)
    seen, told = rng.random(total) < detected, rng.random(total) < recorded
    return int(seen.sum()), int(told.sum()), int((seen & told).sum())


def looked_at(rng, draws, true, false, n):
    """Return draws of the true detections, from a review of n of them."""
    n = min(n, true + false)
    k = rng.hypergeometric(true, false, n)
    return k + (true + false - n) * rng.beta(k + 0.5, n - k + 0.5, draws)


def coverage(make, truth, seed):
    """Return how often the interval of Γ holds the truth; make: (rng, name) -> Evidence of a region."""
    rng, hits = np.random.default_rng(seed), 0
    for k in range(CELL):
        logs = [draw(make(rng, name), k).log_ratio for name in "ab"]
        low, high = interval(logs[0] - logs[1])
        hits += low <= np.log(truth) <= high
    return hits / CELL


@pytest.mark.parametrize("expected", [1, 3, 10, 40])
@pytest.mark.parametrize("share", [False, True])
def test_the_interval_holds_with_few_records(quick, expected, share):
    def make(rng, name):
        told = expected / 1000 * (1 if name == "a" else 5)
        d, r, m = counted(rng, 1000, 0.7, told)
        return Evidence(name, d, np.ones(r), tried=r if share else 0, matched=m if share else 0)

    assert coverage(make, 5, expected) >= LEAST


@pytest.mark.parametrize("precision, reviewed", [(0.02, 30), (0.02, 60), (0.1, 60), (0.6, 60)])
def test_the_interval_holds_where_few_detections_are_true(quick, precision, reviewed):
    def make(rng, name):
        d, r, _ = counted(rng, 300, 0.7, 0.15)
        part = precision if name == "a" else 0.6
        false = rng.poisson(d * (1 - part) / part)
        return Evidence(name, d + false, np.ones(r), looked_at(rng, quick, d, false, reviewed))

    assert coverage(make, 1, int(1000 * precision) + reviewed) >= LEAST


def test_the_interval_holds_where_chance_matches_independent_lists(quick):
    """Two lists that share nothing, and half of the records matched by chance."""

    def make(rng, name):
        d, r = rng.poisson(200), rng.poisson(60)
        return Evidence(name, d, np.ones(r), tried=r, matched=rng.binomial(r, 0.5), chance=0.5 * r)

    assert coverage(make, 1, 5) >= LEAST


def test_matches_of_chance_narrow_nothing():
    plain = Evidence("a", 200, np.ones(60))
    by_chance = Evidence("a", 200, np.ones(60), tried=60, matched=58, chance=56.0)
    true = Evidence("a", 200, np.ones(60), tried=60, matched=58, chance=2.0)
    width = [np.subtract(*interval(draw(e, 1).log_ratio)[::-1]) for e in (plain, by_chance, true)]
    assert width[1] > 0.85 * width[0] and width[2] < 0.8 * width[0]


def test_storms_widen_as_their_number_tells():
    alone, storms = (Evidence("a", 400, np.ones(100), recorded_spread=s) for s in (1.0, 20.0))
    one, other = (draw(e, 1).log_ratio for e in (alone, storms))
    assert np.std(one) == pytest.approx((1 / 400 + 1 / 100) ** 0.5, rel=0.05)
    assert np.std(other) == pytest.approx((1 / 400 + 1 / 5) ** 0.5, rel=0.15)
    assert abs(np.median(other) - np.median(one)) < 0.1


def test_a_record_counts_by_its_chance_to_lie_there():
    few, many = np.array([1.0, 0.5, 0.5, 0.0]), np.concatenate([np.ones(30), np.full(200, 0.3)])
    rng = np.random.default_rng(0)
    found = posterior.drawn_records(few, rng)
    assert set(found) == {1.0, 2.0, 3.0} and found.mean() == pytest.approx(2, abs=0.03)
    found = posterior.drawn_records(many, rng)
    assert found.mean() == pytest.approx(90, rel=0.01) and found.std() == pytest.approx((200 * 0.21) ** 0.5, rel=0.05)


def test_recall_counts_what_was_not_detected_only_where_it_is_asked():
    e = Evidence("a", 100, np.ones(10), np.full(DRAWS, 100.0), np.full(DRAWS, 50.0))
    plain, whole = draw(e, 0), draw(e, 0, recall=True)
    assert np.allclose(whole.log_ratio - plain.log_ratio, np.log(1.5)) and (whole.found == 150).all()


def test_what_is_not_recorded():
    e = Evidence("a", 100, np.ones(40), tried=40, matched=40)
    assert np.median(draw(e, 0).unrecorded) == pytest.approx(60.3, abs=1)


def test_draws_do_not_hang_on_what_else_is_drawn():
    a = draw(Evidence("a", 9, np.ones(4)), 7)
    draw(Evidence("b", 9, np.ones(4)), 7)
    again, other = draw(Evidence("a", 9, np.ones(4)), 7), draw(Evidence("a", 9, np.ones(4)), 8)
    assert (a.log_ratio == again.log_ratio).all() and not (a.log_ratio == other.log_ratio).any()


def test_years_divide():
    one, ten = (draw(Evidence("a", 9, np.ones(4), years=y), 0).log_ratio for y in (1.0, 10.0))
    assert np.allclose(one - ten, np.log(10))


def test_a_rate_is_a_gamma_posterior_in_units_of_storms():
    """12 points in storms of 4 are 3 events: 4 · Gamma(3 + 1/2) has the mean 14 and the variance 16 · 3.5; without a half 12 and 48."""
    rng = np.random.default_rng(0)
    for half, mean, variance in ((0.5, 14, 56), (0.0, 12, 48)):
        found = posterior._rate(np.full(40_000, 12.0), 4.0, rng, half)
        assert (found.mean(), found.var()) == pytest.approx((mean, variance), rel=0.04)
    assert (
        not posterior._rate(np.zeros(99), 4.0, rng, 0.0).any() and (posterior._rate(np.zeros(99), 4.0, rng) > 0).all()
    )
    assert posterior._rate(np.full(40_000, -5.0), 4.0, rng).mean() == pytest.approx(2, rel=0.04)


def test_what_both_lists_share_is_what_chance_does_not_match():
    """Of 40 tried 30 matched, 10 of them by chance: three quarters less a quarter, of the three quarters that chance left."""
    rng = np.random.default_rng(1)
    found = posterior.shared(Evidence("a", 99, np.ones(40), tried=40, matched=30, chance=10.0), rng)
    assert found.mean() == pytest.approx(40 * (30.5 / 41 - 0.25) / 0.75, rel=0.01)
    assert found.std() == pytest.approx(40 / 0.75 * (30.5 * 10.5 / 41**2 / 42) ** 0.5, rel=0.04)
    for tried, matched, chance in ((0, 0, 0.0), (40, 0, 0.0), (40, 30, 40.0)):
        assert not posterior.shared(
            Evidence("a", 9, np.ones(40), tried=tried, matched=matched, chance=chance), rng
        ).any()


def test_no_more_is_shared_than_either_list_has():
    few, told = Evidence("a", 5, np.ones(40), tried=40, matched=40), Evidence("a", 90, np.ones(3), tried=40, matched=40)
    assert (draw(few, 0).unrecorded == 0).all() and (draw(told, 0).unrecorded == 87).all()


def test_what_is_not_recorded_of_all_there_are():
    e = Evidence("a", 100, np.ones(30), np.full(DRAWS, 100.0), np.full(DRAWS, 50.0), tried=30, matched=10)
    assert (draw(e, 0, recall=True).unrecorded == 120).all()  # of 150, whoever was detected
    assert np.median(draw(e, 0).unrecorded) == pytest.approx(90, abs=1)
    none = Evidence("a", 0, np.ones(3), np.zeros(DRAWS), np.full(DRAWS, 2.0))
    found = draw(none, 0, recall=True)
    assert (found.found == 2).all() and (found.unrecorded == 0).all()
    assert np.allclose(found.detected, draw(none, 0).detected * 4)  # nothing detected counts as half a landslide
