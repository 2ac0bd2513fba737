"""How two pictures of one ground differ: a shift in pixels, and a gain and offset of their values."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

REACH = 8  # pixels: larger shifts are not looked for
ROUNDS = 4


@dataclass
class Relation:
    """after(x, y) = gain * before(x - dx, y - dy) + offset. dx, dy: pixels to the right and down; correlation: after aligning."""

    dx: float
    dy: float
    gain: float
    offset: float
    correlation: float


def relate(before: np.ndarray, after: np.ndarray, valid: np.ndarray) -> Relation | None:
    """Compare two pictures [h, w] where both are valid [h, w] bool; None where there is nothing to compare by (flat, or too few pixels).

    Whole pixels by phase correlation (Kuglin and Hines 1975); the rest, gain and offset by least squares on the picture's gradients (Lucas and
    Kanade 1981), over smoothed pictures.
    """
    if min(before.shape) < 4 * REACH or valid.mean() < 0.5:
        return None
    a, b = (_smooth(np.where(valid, p, p[valid].mean()).astype(np.float64)) for p in (before, after))
    if min(a.std(), b.std()) < 1e-9:
        return None
    dy, dx = (float(v) for v in _whole_shift(a, b))
    inner = np.s_[REACH + 2:-REACH - 2, REACH + 2:-REACH - 2]
    fine = _shrunk(valid)[inner]
    for _ in range(ROUNDS):
        moved = _moved(a, dy, dx)
        gy, gx = np.gradient(moved)
        terms = np.stack([moved[inner][fine], np.ones(int(fine.sum())), gx[inner][fine], gy[inner][fine]], 1)
        if len(terms) < 100:
            return None
        (gain, offset, x, y), *_ = np.linalg.lstsq(terms, b[inner][fine], rcond=None)
        if abs(gain) < 1e-9:
            return None
        step = np.clip([-x / gain, -y / gain], -1, 1)
        dx, dy = float(np.clip(dx + step[0], -REACH, REACH)), float(np.clip(dy + step[1], -REACH, REACH))
    moved = _moved(a, dy, dx)
    correlation = float(np.corrcoef(moved[inner][fine], b[inner][fine])[0, 1])
    return Relation(dx, dy, float(gain), float(offset), correlation)


def _whole_shift(a: np.ndarray, b: np.ndarray) -> tuple[int, int]:
    """Return the rows and columns by which b is moved against a."""
    window = np.outer(np.hanning(a.shape[0]), np.hanning(a.shape[1]))
    spectra = [np.fft.rfft2((p - p.mean()) * window) for p in (a, b)]
    cross = spectra[1] * np.conj(spectra[0])
    peak = np.fft.irfft2(cross / np.maximum(np.abs(cross), 1e-12), a.shape)
    rows, cols = (np.fft.fftfreq(n, 1 / n).astype(int) for n in a.shape)
    peak = np.where((np.abs(rows)[:, None] <= REACH) & (np.abs(cols)[None] <= REACH), peak, -np.inf)
    row, col = np.unravel_index(int(np.argmax(peak)), peak.shape)
    return int(rows[row]), int(cols[col])


def _moved(picture: np.ndarray, dy: float, dx: float) -> np.ndarray:
    """Move a picture by a part of a pixel, exactly for what its frequencies hold."""
    fy, fx = np.fft.fftfreq(picture.shape[0])[:, None], np.fft.rfftfreq(picture.shape[1])[None]
    return np.fft.irfft2(np.fft.rfft2(picture) * np.exp(-2j * np.pi * (fy * dy + fx * dx)), picture.shape)


def _smooth(picture: np.ndarray) -> np.ndarray:
    """Smooth by the binomial kernel of 5."""
    kernel = np.array([1, 4, 6, 4, 1]) / 16
    padded = np.pad(picture, 2, mode="reflect")
    rows = sum(w * padded[k:k + picture.shape[0]] for k, w in enumerate(kernel))
    result: np.ndarray = sum(w * rows[:, k:k + picture.shape[1]] for k, w in enumerate(kernel))
    return result


def _shrunk(valid: np.ndarray) -> np.ndarray:
    """Return where all pixels within 2 are valid."""
    padded = np.pad(valid, 2, constant_values=False)
    found = valid.copy()
    for dy in range(5):
        for dx in range(5):
            found &= padded[dy:dy + valid.shape[0], dx:dx + valid.shape[1]]
    result: np.ndarray = found
    return result
