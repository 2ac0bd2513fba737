"""Many regions together: claims that hold at once, and pooled values that do not shout."""

import numpy as np
import pytest
from landslidebias.core.bias import posterior, together
from landslidebias.core.bias.posterior import Evidence, draw


def regions(rng, k, expected, truth=None):
    """Return records, and draws of log ratios and of records, of k regions with 500 landslides each, of which 0.7 are detected."""
    truth = np.ones(k) if truth is None else truth
    records = rng.poisson(expected / truth)
    made = [
        draw(Evidence(str(j), rng.poisson(350), np.ones(r)), int(rng.integers(1 << 30))) for j, r in enumerate(records)
    ]
    return records, np.stack([one.log_ratio for one in made]), np.stack([one.recorded for one in made])


@pytest.mark.parametrize("k, n", [(2, 300), (3, 200), (8, 80), (20, 25)])
def test_equal_regions_are_seldom_told_apart(monkeypatch, k, n):
    """Also where the reference is chosen as the one with the most records, and any claim about any region counts."""
    monkeypatch.setattr(posterior, "DRAWS", 2000)
    rng, wrong = np.random.default_rng(k), 0
    for _ in range(n):
        records, logs, _ = regions(rng, k, 10)
        best, stretch = int(np.argmax(records)), together.reach(logs)
        ends = [together.interval(logs[j] - logs[best], stretch) for j in range(k) if j != best]
        wrong += any(low > 0 or high < 0 for low, high in ends)
    assert wrong / n <= 0.05 + 2 * (0.05 * 0.95 / n) ** 0.5


def test_two_regions_need_no_stretch_and_more_need_more():
    rng = np.random.default_rng(0)
    found = [together.reach(rng.normal(0, 1, (k, 2000))) for k in (2, 3, 10, 30)]
    assert found[0] == 1.0 and found[0] < found[1] < found[2] < found[3] < 2.6
    # Tukey's studentized range at 5 %: 3.31 for three groups, 4.47 for ten; over the root of two, in units of 1.96.
    assert found[1:3] == pytest.approx([3.31 / 2**0.5 / 1.96, 4.47 / 2**0.5 / 1.96], rel=0.05)


def test_an_interval_is_stretched_on_each_side():
    logs = np.concatenate([np.linspace(-1, 0, 1001), np.linspace(0, 3, 1001)])
    low, high = together.interval(logs)
    assert together.interval(logs, 2.0) == pytest.approx((2 * low, 2 * high), abs=1e-9)


@pytest.mark.parametrize("unlike", [0.0, 0.3, 1.0])
def test_pooling_draws_few_records_to_the_others(monkeypatch, unlike):
    """60 regions with two records each: nearer to the truth than their own values, and their intervals hold it."""
    monkeypatch.setattr(posterior, "DRAWS", 2000)
    held, errors, own = [], [], []
    for seed in range(3):
        rng = np.random.default_rng(seed)
        truth = np.exp(rng.normal(0, unlike, 60))
        _, logs, told = regions(rng, 60, 2, truth)
        pooled, true = together.pooled(logs, told, rng), np.log(truth) + np.log(350 / 2)
        low, middle, high = np.quantile(pooled, [0.025, 0.5, 0.975], axis=1)
        held.append(np.mean((low <= true) & (true <= high)))
        errors.append(np.mean((middle - true) ** 2))
        own.append(np.mean((np.median(logs, 1) - true) ** 2))
    assert np.mean(held) > 0.88 and np.mean(errors) < (0.75 if unlike == 1 else 0.3) * np.mean(own)


def test_pooling_leaves_many_records_where_they_are():
    rng = np.random.default_rng(4)
    _, logs, told = regions(rng, 10, 900, np.exp(np.linspace(-1, 1, 10)))
    pooled = together.pooled(logs, told, rng)
    assert np.allclose(np.median(pooled, 1), np.median(logs, 1), atol=0.05)


def test_three_regions_are_not_pooled():
    logs = np.random.default_rng(0).normal(0, 1, (3, 100))
    assert together.pooled(logs, np.ones((3, 100)), np.random.default_rng(0)) is logs


def test_pairs_are_stretched_alike_whichever_stands_above():
    """Skewed draws: a region over the others, or the others over it, is one question."""
    logs = np.random.default_rng(5).exponential(1, (5, 2000)) ** 2
    assert together.reach(logs) == pytest.approx(together.reach(-logs)) and together.reach(logs) > 1.2


@pytest.mark.parametrize("shift", [0.0, 0.5])
def test_pooled_values_are_those_of_normal_distributions(shift):
    """Regions whose own draws are normal, m ± s: given a common mean and tau, each is normal too, by hand. Where the prior on records would move
    all by -s² times `shift`, it is taken off."""
    m, s = np.array([-1.0, 0.2, 0.5, 0.6, 2.0]), np.array([0.9, 0.5, 0.3, 0.5, 0.7])
    z = np.random.default_rng(0).permuted(np.tile(_normal_quantiles(together.SOME), (5, 1)), axis=1)
    logs = m[:, None] + s[:, None] * z
    pooled = together.pooled(logs, np.exp(2 * shift * logs), np.random.default_rng(1))
    own, part = m - shift * s**2, np.average(m, weights=1 / s**2)
    wanted, total = np.zeros(5), 0.0
    for tau in together.TAUS:
        for mean in part + np.linspace(-1.5, 1.5, 25):
            spread = s**2 + tau**2
            chance = np.exp(-0.5 * ((own - mean) ** 2 / spread + np.log(spread)).sum())
            wanted, total = wanted + chance * (own * tau**2 + mean * s**2) / spread, total + chance
    assert pooled.mean(1) == pytest.approx(wanted / total, abs=0.06)
    assert np.abs(wanted / total - own).max() > 0.3 and (pooled.std(1) < s).all()


def _normal_quantiles(n):
    """Return the middles of n equally likely parts of a normal distribution."""
    x = np.linspace(-6, 6, 200_001)
    share = np.exp(-(x**2) / 2).cumsum()
    return np.interp((np.arange(n) + 0.5) / n, share / share[-1], x)


def test_pooling_knows_no_unit_of_records():
    logs = np.random.default_rng(2).normal([[0.0], [0.5], [1.0], [3.0]], 0.5, (4, 2000))
    one, other = (together.pooled(logs, np.full((4, 2000), n), np.random.default_rng(3)) for n in (1.0, 1e200))
    assert (one == other).mean() > 0.999


def test_reach_is_of_how_regions_stray_not_of_where_they_lie():
    logs = np.random.default_rng(6).normal(0, [[1.0], [2.0], [0.5], [1.0]], (4, 2000))
    assert together.reach(logs + [[0.0], [5.0], [-3.0], [40.0]]) == pytest.approx(together.reach(logs))
