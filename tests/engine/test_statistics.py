"""The statistics of matching, review and bias against SciPy, published examples, and simulated truth. SciPy is used in tests only."""

import numpy as np
import pytest
from landslidebias.core.bias import factor as bias
from landslidebias.core.bias import review
from landslidebias.core.bias.completeness import completeness
from landslidebias.core.bias.posterior import Evidence, draw
from landslidebias.core.records.geodesy import distance_m
from landslidebias.core.records.pairing import Points, candidates, match
from scipy import optimize, sparse, stats

RNG = np.random.default_rng(21)


def test_distances_are_geodesics():
    """Flinders Peak to Buninyong (the GDA technical manual's worked example: 54,972.271 m), a degree of the meridian and of the equator."""
    peak = (144 + 25 / 60 + 29.52440 / 3600, -(37 + 57 / 60 + 3.72030 / 3600))
    buninyong = (143 + 55 / 60 + 35.38390 / 3600, -(37 + 39 / 60 + 10.15610 / 3600))
    assert distance_m(*peak, *buninyong) == pytest.approx(54972.271, rel=2e-6)
    assert distance_m(0, 0, 0, 1) == pytest.approx(110574.389, abs=0.2)
    assert distance_m(0, 0, 1, 0) == pytest.approx(111319.491, abs=0.2)
    assert distance_m(8.5, 47.3, 8.5, 47.3) == 0 and np.isfinite(distance_m(8.5, 47.3, 8.5, 47.3 + 1e-12))
    assert distance_m(179.9, 0, -179.9, 0) == pytest.approx(0.2 * 111319.491, rel=1e-5)


def simulated(n_events, n_records, rng):
    events = Points(rng.uniform(10, 11, n_events), rng.uniform(45, 46, n_events))
    accuracy = rng.choice([0.0, 1000.0, 5000.0, 10000.0, 25000.0], n_records, p=[0.15, 0.25, 0.35, 0.15, 0.1])
    true = rng.choice(n_events, n_records, replace=False)
    reach, angle = accuracy * np.sqrt(rng.random(n_records)), rng.uniform(0, 2 * np.pi, n_records)
    lat = events.lat[true] + reach * np.sin(angle) / 111_200
    lon = events.lon[true] + reach * np.cos(angle) / (111_320 * np.cos(np.radians(lat)))
    return events, Points(lon, lat), accuracy, true


def most(pairs, n_events, n_records):
    """The largest number of one-to-one pairs (Hopcroft and Karp)."""
    graph = sparse.csr_matrix((np.ones(len(pairs)), (pairs.record, pairs.event)), (n_records, n_events))
    return int((sparse.csgraph.maximum_bipartite_matching(graph, perm_type="column") >= 0).sum())


def test_the_greedy_rule_loses_few_matches():
    lost = []
    for seed in range(20):
        events, records, accuracy, _ = simulated(60, 50, np.random.default_rng(seed))
        pairs = match(events, records, accuracy, 180.0)
        assert len(np.unique(pairs.event)) == len(np.unique(pairs.record)) == len(pairs)
        best = most(candidates(events, records, accuracy + 180.0), 60, 50)
        lost.append((best - len(pairs)) / best)
        assert (pairs.distance <= accuracy[pairs.record] + 180).all()
    assert 0 <= np.mean(lost) < 0.06  # measured: 1.2 % on average, 4 % at the worst


def test_exact_records_find_their_own():
    events, records, accuracy, true = simulated(400, 100, np.random.default_rng(3))
    pairs = match(events, records, accuracy, 180.0)
    partner = dict(zip(pairs.record, pairs.event))
    exact = np.flatnonzero(accuracy == 0)
    assert all(partner[r] == true[r] for r in exact)


def test_a_rough_record_takes_no_event_from_an_exact_one():
    events = Points(np.array([10.0]), np.array([45.0]))
    records = Points(np.array([10.0, 10.001]), np.array([45.0, 45.0]))
    pairs = match(events, records, np.array([25000.0, 100.0]), 180.0)
    assert pairs.record.tolist() == [1]


def test_the_nearest_are_enough():
    """Leaving out all but the nearest candidates changes no match."""
    events, records, accuracy, _ = simulated(3000, 40, np.random.default_rng(5))
    found = match(events, records, accuracy, 180.0)
    order = np.argsort(accuracy, kind="stable")
    d = distance_m(records.lon[:, None], records.lat[:, None], events.lon, events.lat)
    d[d > (accuracy + 180)[:, None]] = np.inf
    every = sorted((accuracy[r], d[r, e], e, r) for r in order for e in np.flatnonzero(np.isfinite(d[r])))
    taken_e, taken_r = set(), set()
    for _, _, e, r in every:
        if e not in taken_e and r not in taken_r:
            taken_e.add(e)
            taken_r.add(r)
    assert set(found.event.tolist()) == taken_e and set(found.record.tolist()) == taken_r


def answers(rows):
    """rows: (region, stratum, population, sampled, landslides)."""
    parts = [[], [], [], [], []]
    for region, stratum, size, n, k in rows:
        for i in range(n):
            for part, value in zip(parts, (region, stratum, size / n, "landslide" if i < k else "not", float(i < k))):
                part.append(value)
    return review.Answers(*(np.array(p, object if k in (0, 1, 3) else float) for k, p in enumerate(parts)))


def test_a_stratum_has_jeffreys_interval():
    found = review.score(answers([("a", "s", 1000, 40, 30)]), seed=1)[0][0]
    low, high = stats.beta.ppf([0.025, 0.975], 30.5, 10.5)
    assert (found.low, found.high) == pytest.approx((low, high), abs=0.005) and found.precision == 0.75


def test_olofssons_stratified_estimator():
    """The user's accuracy of a class over strata: weights 0.2, 0.3, 0.5 and shares 0.9, 0.6, 0.2 by hand, and its standard error."""
    found = review.score(answers([("a", "1", 200, 50, 45), ("a", "2", 300, 50, 30), ("a", "3", 500, 50, 10)]))[1]["a"]
    assert found.precision == pytest.approx(0.2 * 0.9 + 0.3 * 0.6 + 0.5 * 0.2)
    variance = sum(w**2 * p * (1 - p) / 49 for w, p in ((0.2, 0.9), (0.3, 0.6), (0.5, 0.2)))
    assert found.standard_error == pytest.approx(variance**0.5) and found.landslides == pytest.approx(460)
    assert found.high - found.low == pytest.approx(2 * 1.96 * found.standard_error, rel=0.1)


def test_olofssons_published_example():
    """Olofsson et al. (2014), section 5: map classes of 200,000, 150,000, 3,200,000 and 6,450,000 pixels, deforestation correct in 66, 0, 1
    and 2 of 75, 75, 165 and 325: its area is 235,086 pixels (21,158 ha of 30 m), and 0.88 of the mapped deforestation is right."""
    rows = [
        ("a", "deforestation", 200_000, 75, 66),
        ("a", "gain", 150_000, 75, 0),
        ("a", "forest", 3_200_000, 165, 1),
        ("a", "other", 6_450_000, 325, 2),
    ]
    strata, regions = review.score(answers(rows))
    assert strata[0].precision == pytest.approx(0.88)
    assert regions["a"].landslides == pytest.approx(235_086, rel=1e-4)
    se = 10_000_000 * regions["a"].standard_error
    assert 1.96 * se * 0.09 == pytest.approx(6158, rel=0.01)  # hectares


def test_several_landslides_in_one_event():
    sample = answers([("a", "s", 100, 20, 10)])
    sample.landslides[:10] = [1, 1, 1, 1, 1, 2, 2, 2, 3, 6]
    found = review.score(sample)[1]["a"]
    assert found.landslides == pytest.approx(100 * 20 / 20) and found.landslides_low < 100 < found.landslides_high


def test_recall_from_undetected_blocks():
    rows = [
        ("a", "p up to 0.9", 100, 50, 40),
        ("a", "undetected, upper tenth", 100, 50, 10),
        ("a", "undetected, others", 900, 50, 0),
    ]
    found = review.score(answers(rows))[1]["a"]
    assert found.precision == pytest.approx(0.8) and found.recall == pytest.approx(80 / 100)
    assert found.recall_low < 0.8 < found.recall_high


def test_unsure_blank_and_unreviewed():
    sample = answers([("a", "s", 100, 20, 10), ("b", "s", 50, 5, 2)])
    sample.answer[0], sample.answer[19], sample.answer[20:] = "unsure", "", ""
    strata, regions = review.score(sample)
    assert (strata[0].n_true, strata[0].unsure, strata[0].blank, strata[0].reviewed) == (9, 1, 1, 18)
    assert regions["a"].precision == pytest.approx(0.5) and regions["b"].precision is None


def test_samples_are_shared_out():
    assert review.allocate([1000, 100, 3], 60).sum() == 60 and review.allocate([1000, 100, 3], 60)[2] == 3
    assert review.allocate([4, 5], 100).tolist() == [4, 5]
    assert (review.allocate([10_000, 10, 10], 40) >= 5).all()


def test_a_published_example_of_two_lists():
    """Seber (1982, section 3.2.1), as the textbooks give it: 200 marked, 150 caught, 30 of them marked: Chapman's N = 978, s.e. about 139."""
    found = completeness(np.full(20_000, 200.0), 150, 30, 0.0, 150)
    assert found.landslides == pytest.approx(201 * 151 / 31 - 1, rel=0.03)
    assert found.landslides_high - found.landslides_low == pytest.approx(2 * 1.96 * 139, rel=0.15)
    assert found.share == pytest.approx(150 / found.landslides)


def test_two_counts_rates_are_scipys_gamma():
    """Draws of a rate against the posterior of a Poisson rate by Jeffreys' prior, with storms and without."""
    for recorded, spread in ((0, 1.0), (7, 1.0), (60, 12.0)):
        drawn = draw(Evidence("a", 50, np.ones(recorded), recorded_spread=spread), 3).recorded
        expected = stats.gamma.ppf([0.025, 0.5, 0.975], recorded / spread + 0.5, scale=spread)
        assert np.quantile(drawn, [0.025, 0.5, 0.975]) == pytest.approx(expected, rel=0.15, abs=0.02)


def test_precision_of_ones_own_moves_gamma_by_three():
    scores = review.score(answers([("a", "s", 300, 300, 270), ("b", "s", 300, 300, 90)]))[1]
    found = []
    for corrected in (False, True):
        counts = [bias.RegionCounts(n, scores[n].landslides if corrected else 300, 30) for n in "ab"]
        logs = [draw(Evidence(c.name, c.detected, np.ones(30)), 0).log_ratio for c in counts]
        found.append(bias.bias_factor(*counts, logs[0] - logs[1]).value)
    assert found == [1, pytest.approx(3)]


def test_optimal_assignment_is_scipys_too():
    """The bipartite matching that the greedy rule is held to gives the size of SciPy's optimal assignment."""
    events, records, accuracy, _ = simulated(60, 50, np.random.default_rng(0))
    pairs = candidates(events, records, accuracy + 180.0)
    cost = np.full((50, 60), 1.0)
    cost[pairs.record, pairs.event] = 0.0
    rows, cols = optimize.linear_sum_assignment(cost)
    assert int((cost[rows, cols] == 0).sum()) == most(pairs, 60, 50)
