"""Whether a scene can be matched to a reference: sea, cloud and other ground than the reference's would be stretched into colours that mean nothing.

The limits lie beyond what ordinary scenes show (hills, fields and a city in two seasons: at most 0.16 in the densest window, medians within 0.41
of the reference's span); half a scene of sea, a third of cloud lie beyond them.
"""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ..errors import InputError
from ..words import Words, figure, joined
from .bands import RGB
from .distributions import Distribution
from .radiometry import REFLECTANCE_UNIT, SCALE_REFLECTANCE, scale_reflectance_unclipped

WINDOW = 0.05  # of the reference's span (5th to 95th percentile)
CONCENTRATED, BRIGHT, SHIFTED, TIED = 0.3, 0.1, 1.0, 0.05
# Reflectance between which the darkest hundredth of all bands ends where 0.1 was left in: water, shade and forest are darker than that.
DARKEST, LEFT_IN = 0.01, (0.1, 0.19)
NEAR_INFRARED = 1.8  # times as bright as green and blue: soil's red is at most 1.5 times


def quantiles(distribution: Distribution, channel: int, shares: Sequence[float]) -> np.ndarray:
    """Return the values of a channel below which these shares of its pixels lie."""
    result: np.ndarray = np.interp(shares, distribution.cdf(channel), distribution.values[channel])
    return result


def saturated_share(distribution: Distribution, channel: int) -> float:
    """Return the share of a channel's pixels that hold its largest value."""
    counts = distribution.counts[channel]
    return float(counts[-1] / counts.sum())


def largest_share(distribution: Distribution) -> float:
    """Return the largest share of pixels that one value of any channel holds."""
    return float(max(counts.max() / counts.sum() for counts in distribution.counts))


def in_units_of(source: Distribution, reference: Distribution) -> Distribution | None:
    """Return a distribution in a reference's units, None where nothing is known of how the two compare.

    As it is where both are of one type; as the true-colour image scales reflectance (without clipping) where the reference is of 8 bits.
    """
    if source.dtype == reference.dtype:
        return source
    if reference.dtype != "uint8":
        return None
    values = [scale_reflectance_unclipped(v.astype(np.float64), source.dtype) for v in source.values]
    return Distribution(source.bands, False, values, source.counts, source.sources, "float32")


def concerns(source: Distribution, reference: Distribution) -> list[str]:
    """Say, in sentences for the user, why a scene's values are no sample of what the reference describes; empty where they may be.

    Values are compared in the reference's units: as they are where both are of one type, and as the true-colour image scales reflectance
    where the reference is of 8 bits. Otherwise only ties are looked at.
    """
    found: list[str] = []
    if largest_share(source) > TIED:
        found.append(
            Words(
                "{0:.0%} of the valid pixels of a band hold one value (saturated, or a no-data value that is not declared). They"
                " stay equal, so the matched distribution can't come nearer than that: mask them, or declare the no-data value.",
                largest_share(source),
            )
        )
    scaled = in_units_of(source, reference)
    if scaled is None:
        return found
    concentrated, bright, shifted = np.mean([_compared(scaled, reference, k) for k in range(len(source.bands))], axis=0)
    if concentrated > CONCENTRATED:
        found.append(
            Words(
                "{0:.0%} of the valid pixels lie within a twentieth of the reference's range (sea, a lake, shade, even snow or cloud, or"
                " an empty border): matching would stretch them over all colours. Mask them, or crop the scene to land.",
                concentrated,
            )
        )
    if bright > BRIGHT:
        found.append(
            Words(
                "{0:.0%} of the valid pixels are brighter than anything in the reference (cloud, snow): they would be painted as bright"
                " ground, and ground darker than it is. Mask them (preparesentinel2 makes the mask), or use another date.",
                bright,
            )
        )
    if abs(shifted) > SHIFTED:
        found.append(
            Words(
                "The scene is far {0} than the reference (the medians lie {1:.1f} times its span"
                " apart): check the units (reflectance x 10,000, its offset taken off), and mask cloud, snow and water.",
                Words("brighter") if shifted > 0 else Words("darker"),
                abs(shifted),
            )
        )
    return found


def _compared(source: Distribution, reference: Distribution, k: int) -> tuple[float, float, float]:
    """Return the densest window's share, the share brighter than the reference, and how far the medians lie apart, for one channel."""
    low, middle, high = quantiles(reference, k, (0.05, 0.5, 0.95))
    span = max(high - low, 1e-9)
    values, share = source.values[k], source.cdf(k)
    before = np.append(0.0, share[:-1])
    at = np.searchsorted(values, values + WINDOW * span, side="right") - 1
    bright = 1 - np.append(0.0, share)[np.searchsorted(values, reference.values[k][-1] + 1e-9, side="right")]
    median = values[min(int(np.searchsorted(share, 0.5)), len(values) - 1)]
    return float((share[at] - before).max()), float(bright), float((median - middle) / span)


def check_real(source: Distribution) -> None:
    """Raise InputError where all valid pixels of each band hold one value, as no scene's do."""
    if all(len(values) == 1 for values in source.values):
        raise InputError(
            Words(
                "All valid pixels hold one value ({0}), so this is no scene: a file, or a source behind it, is empty or damaged.",
                joined(figure(values[0], "g") for values in source.values),
            )
        )


def doubts(source: Distribution) -> list[str]:
    """Say, in sentences for the user, why a scene's numbers may not be the colours that they are taken for, in red, green and blue.

    Of integers: reflectance x 10,000, or an 8-bit picture scaled as ESA's true-colour image.
    """
    if not source.integer or len(source.bands) != len(RGB):
        return []
    found: list[str] = []
    one = REFLECTANCE_UNIT if source.dtype != "uint8" else 254 / SCALE_REFLECTANCE
    dark = min(float(quantiles(source, k, (DARKEST,))[0]) for k in range(len(source.bands)))
    if LEFT_IN[0] * one <= dark < LEFT_IN[1] * one:
        found.append(
            Words(
                "The darkest pixels of red, green and blue all lie above {0:.0f}: ESA's offset of 1000 (processing baseline 04.00 and later) seems"
                " to be left in, which makes everything too bright. Take it off with OFFSET=-1000, or prepare the product with preparesentinel2.",
                dark,
            )
        )
    middle = [float(quantiles(source, k, (0.5,))[0]) for k in range(len(source.bands))]
    if middle[0] > NEAR_INFRARED * middle[1] and middle[0] > NEAR_INFRARED * middle[2]:
        found.append(
            Words(
                "The first band is far brighter than the second and the third (medians {0:.0f}, {1:.0f} and {2:.0f}), as near infrared is"
                " over plants: the bands seem to be a false-colour picture. Set BANDS to red, green and blue.",
                *middle,
            )
        )
    return found
