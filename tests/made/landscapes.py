"""Probabilities as a scene has them: smooth ground with noise, few blocks high."""

import numpy as np


def probabilities(rows, cols, seed=1, shift=6.0):
    """Return [rows, cols] float32, without a value in the first two rows. shift: how rare landslides are, in log-odds."""
    rng = np.random.default_rng(seed)
    waves = np.fft.fft2(rng.standard_normal((rows, cols)))
    far = np.fft.fftfreq(rows)[:, None] ** 2 + np.fft.fftfreq(cols)[None] ** 2
    ground = np.fft.ifft2(waves * np.exp(-60 * far)).real
    ground = ground / ground.std() + 0.4 * rng.standard_normal((rows, cols))
    found = (1 / (1 + np.exp(shift - 4 * ground))).astype(np.float32)
    found[:2] = np.nan
    return found
