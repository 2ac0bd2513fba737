"""Distributions, counted from pixels."""

from landslidebias.core.scenes.distributions import Counter

COLOURS = ("red", "green", "blue")


def fitted(pixels, bands=None):
    """Return the distribution of pixels [..., bands]; three bands are colours, others are numbered."""
    n = pixels.shape[-1]
    counter = Counter(pixels.dtype, n)
    counter.add(pixels.reshape(-1, n))
    return counter.distribution(list(bands or (COLOURS if n == len(COLOURS) else map(str, range(1, n + 1)))))
