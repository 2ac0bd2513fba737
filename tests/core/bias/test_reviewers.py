"""How often those who look are wrong."""

import numpy as np
import pytest
from landslidebias.core.bias import reviewers, scores
from landslidebias.core.bias.review import scored
from landslidebias.core.bias.scores import Score

SIZE, REVIEWED, TWICE = 1000, 100, 50


def test_kappa_of_a_published_example():
    """Cohen's kappa of 20, 5, 10 and 15 of 50: observed 0.7, by chance 0.5 (a textbook's, by hand)."""
    found = reviewers.agreement(20, 5, 10, 15)
    assert found.kappa == pytest.approx(0.4) and found.low < 0.2 and 0.55 < found.high < 0.7 and found.places == 50
    assert reviewers.agreement(0, 0, 0, 9).kappa is None and reviewers.agreement(3, 0, 0, 9).kappa == 1


def reviewed(name, share, wrong, rng):
    """A region of which two persons answered, each wrong at a share of the places; and its true landslides."""
    truth = rng.random(SIZE) < share
    one, two = (truth[:REVIEWED] ^ (rng.random(REVIEWED) < wrong) for _ in range(2))
    found = Score(name, "detected", SIZE, REVIEWED, 0, 0, 0, twice=TWICE)
    found.both_true, found.differ = int((one & two)[:TWICE].sum()), int((one != two)[:TWICE].sum())
    found.n_true = found.both_true + int(one[TWICE:].sum())
    return found, truth.sum()


def test_the_interval_covers_the_truth_though_answers_are_wrong():
    """One answer in ten is wrong; without the second person's answers, the intervals of precision 0.1 hold the truth in 3 of 10 tries."""
    hits = np.zeros(3)
    for seed in range(60):
        rng = np.random.default_rng(seed)
        pairs = [reviewed(name, share, 0.1, rng) for name, share in (("a", 0.1), ("b", 0.6))]
        _, regions = scored([found for found, _ in pairs], seed)
        true = [n for _, n in pairs]
        for k, name in enumerate("ab"):
            hits[k] += regions[name].low <= true[k] / SIZE <= regions[name].high
        low, high = np.quantile(regions["a"].draws[1] / regions["b"].draws[1], [0.025, 0.975])
        hits[2] += low <= true[0] / true[1] <= high
    assert (hits >= 54).all()


def test_hui_and_walters_published_example():
    """Hui and Walter (1980): two tuberculin tests in two populations. By maximum likelihood their sensitivities are 0.966 and 0.969, their
    specificities 0.993 and 0.984, the prevalences 0.027 and 0.717; here both tests err alike."""
    rng = np.random.default_rng(0)
    populations = [reviewers.Readings(0, 0, 14, 4 + 9, 528), reviewers.Readings(0, 0, 887, 31 + 37, 367)]
    found = reviewers.Errors(populations, 10_000, rng)
    assert np.median(found.sensitivity) == pytest.approx(0.967, abs=0.005)
    assert np.median(found.specificity) == pytest.approx(0.989, abs=0.005)
    shares = [np.median(found.draw(readings, rng)[0]) for readings in populations]
    assert shares == pytest.approx([0.0268, 0.7168], abs=0.004)


def test_errors_are_told_where_two_looked():
    rng = np.random.default_rng(1)
    strata = [
        reviewers.Readings(0, 0, 180, 36, 184),
        reviewers.Readings(0, 0, 20, 20, 360),
    ]  # about 5 % wrong, shares 0.5 and 0.05
    found = reviewers.Errors(strata, 4000, rng)
    assert np.median(found.sensitivity) == pytest.approx(0.95, abs=0.04)
    assert np.median(found.specificity) == pytest.approx(0.97, abs=0.02)
    share, true = found.draw(strata[1], rng)
    assert np.median(share) == pytest.approx(0.053, abs=0.02) and np.median(true) == pytest.approx(
        400 * np.median(share), rel=0.1
    )


def test_too_few_places_tell_nothing_of_errors():
    few = Score("a", "detected", 100, 40, 20, 0, 0, twice=reviewers.LEAST_TWICE - 1, both_true=5, differ=2)
    assert not scored([few])[1]["a"].corrected
    few.twice += 1
    assert scored([few])[1]["a"].corrected and scores.DRAWS == 10_000


def test_one_word_of_one_person_tells_nothing_of_agreement():
    """The second said yes to all: as much agreement as chance gives."""
    assert reviewers.agreement(4, 0, 3, 0).kappa == 0 == reviewers.agreement(4, 3, 0, 0).kappa
    assert reviewers.agreement(5, 0, 0, 0).kappa is None


def test_what_may_be_said_of_a_place_adds_up():
    missed, invented, share = np.array([0.1, 0.3]), np.array([0.05, 0.4]), np.array([0.2, 0.9])
    yes, no, both, differ, neither = reviewers._shares(missed, invented, share)
    assert yes + no == pytest.approx([1, 1]) == both + differ + neither
    assert yes == pytest.approx(both + differ / 2) and both[0] == pytest.approx(0.2 * 0.81 + 0.8 * 0.0025)


def test_landslides_and_others_are_the_same_the_other_way_round():
    """Who misses as often as they invent: the grid's yes is the no of what is no landslide. Shares and errors have Jeffreys' spacing."""
    missed, invented, logs = reviewers._grid()
    alike = missed == invented
    assert np.allclose(logs[0][alike], logs[1][alike][:, ::-1]) and np.allclose(logs[2][alike], logs[4][alike][:, ::-1])
    assert (
        alike.sum() == reviewers.ERRORS and missed.max() < 0.5 and np.median(missed) == pytest.approx(0.146, abs=0.01)
    )
