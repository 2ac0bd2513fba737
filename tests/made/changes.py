"""Two dates of log-odds with known landslides, as `comparedates` may meet them: noise of several kinds, a gain, half a pixel's shift."""

import numpy as np

MIDDLE, SIDE = -4.0, 40  # log-odds of quiet ground, which strays by 1; blocks a side
THRESHOLD = 0.379
KINDS = {  # noise of the first date and of the second: (multiple, degrees of freedom; None: normal)
    "normal": ((0, None), (1, None)),
    "t3": ((0, None), (1, 3)),
    "t2": ((0, None), (1, 2)),
    "normal, both dates": ((1, None), (1, None)),
    "t3, both dates": ((1, 3), (1, 3)),
    "t2, both dates": ((1, 2), (1, 2)),
    "first date noisier": ((2, None), (0.5, None)),
    "second date noisier": ((0.5, None), (2, None)),
    "noisier near the threshold": ((0, None), (1, None)),
    "a tenth noisier": ((0, None), (1, None)),
    "gain": ((1, None), (1, None)),
    "gain, t3": ((1, 3), (1, 3)),
    "half a pixel": ((0, None), (0.5, None)),
}


def probability(log_odds):
    """Return the probabilities of log-odds, which are bounded as a classifier's are."""
    return 1 / (1 + np.exp(-np.clip(log_odds, -30, 30)))


def dates(kind, noise, slid, rng):
    """Return probabilities before and after, and which blocks slid, [40, 40] each. noise: scale, in log-odds."""
    shape = (SIDE, SIDE)

    def strays(date):
        often, freedom = KINDS[kind][date]
        return noise * often * (rng.normal(size=shape) if freedom is None else rng.standard_t(freedom, shape))

    first = second = MIDDLE + rng.normal(size=shape)
    if kind == "half a pixel":
        field = rng.normal(size=(SIDE + 3, SIDE + 3))
        field = MIDDLE + _neighbours(field) / 2  # neighbours are alike
        first, second = field[1 : SIDE + 1, 1 : SIDE + 1], _neighbours(field)[:SIDE, :SIDE] / 4
    before = first + strays(0)
    stray = strays(1)
    if kind == "noisier near the threshold":
        stray = stray * np.where(before > MIDDLE + 1, 4, 1)
    if kind == "a tenth noisier":
        stray = stray * np.where(rng.random(shape) < 0.1, 5, 1)
    after = second + stray
    if kind.startswith("gain"):
        after = 1.2 * after + 0.5
    truth = np.zeros(SIDE * SIDE, bool)
    truth[rng.choice(truth.size, slid, replace=False)] = True
    truth = truth.reshape(shape)
    after = np.where(truth, rng.normal(1.5, 1.5, shape), after)
    return probability(before), probability(after), truth


def _neighbours(field):
    """Return the sums over squares of four."""
    return field[1:, 1:] + field[:-1, 1:] + field[1:, :-1] + field[:-1, :-1]


def wrong(new, truth):
    """Return the share of what was found that is false, 0 where nothing was."""
    return float((new & ~truth).sum() / max(new.sum(), 1))
