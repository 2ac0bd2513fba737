"""How two scenes of one place differ where nothing happened: shift, and change of light."""

from typing import Sequence

import numpy as np

from ...core.detections.ground import Ground
from ...core.detections.registration import relate
from ...core.listener import Listener
from ...core.scenes.bands import RGB
from ...core.words import Words, joined
from .rasters import Raster
from .strips import Strips, bounded_cache

TILE = 256  # pixels a side of what is compared
MOST = 16  # tiles
OFFSET = 1000  # of Sentinel-2 from processing baseline 04.00 on
CORRELATED = 0.3  # below, two pictures are too different to be laid on each other
MAX_SHIFT = 0.3  # pixels
MAX_GAIN, MAX_MOVED = 1.15, 0.25  # of light; the mean's change as a share of the earlier scene's spread


def compare(scenes: Sequence[Raster], bands: Sequence[list], stable: np.ndarray, say: Listener) -> Ground:
    """Compare two scenes of one grid where blocks [rows, cols] bool are stable."""
    found = Ground()
    block = scenes[0].width // stable.shape[1]
    with bounded_cache():
        readers = [Strips(scene, numbers) for scene, numbers in zip(scenes, bands)]
        means = _block_means(readers, stable.shape, block, say)
        _light(found, means, stable, readers)
        relations = _shifts(readers, stable, block, say)
    fine = [r for r in relations if r.correlation >= CORRELATED]
    found.tiles = len(fine)
    if len(fine) >= max(1, len(relations) / 3):
        found.parts = tuple(float(np.median([getattr(r, name) for r in fine])) for name in ("dx", "dy"))
        found.shift = float(np.hypot(*found.parts))
        if found.shift > MAX_SHIFT:
            size = abs(scenes[0].geotransform[1])
            found.warnings.append(
                Words(
                    "The scenes are shifted by {0:.2f} pixels ({1:+.1f} to the right, {2:+.1f} down, in the"
                    " map's units): edges of fields and shade look like change. Register one to the other first.",
                    found.shift,
                    found.parts[0] * size,
                    found.parts[1] * size,
                )
            )
    else:
        found.warnings.append(
            "The scenes are too different on stable ground to say whether they are shifted (season, shade, cloud that is not masked)."
        )
    return found


def _block_means(readers, shape, block, say) -> np.ndarray:
    """Return the means of whole valid blocks, [2, bands, rows, cols], NaN elsewhere."""
    found = np.full((2, len(readers[0].bands)) + shape, np.nan)
    step = max(1, 2_000_000 // (readers[0].raster.width * block))
    for row in range(0, shape[0], step):
        say.check()
        say.progress(70 * row / shape[0])
        n = min(step, shape[0] - row)
        for k, reader in enumerate(readers):
            pixels, valid = reader.window(0, row * block, shape[1] * block, n * block)
            blocks = pixels.reshape(len(pixels), n, block, shape[1], block).astype(np.float64)
            means = blocks.mean((2, 4))
            whole = valid.reshape(n, block, shape[1], block).all((1, 3))
            found[k][:, row:row + n] = np.where(whole, means, np.nan)
    return found


def _light(found, means, stable, readers) -> None:
    """Measure gain and offset of each band over stable blocks."""
    changed = []
    for k in range(len(readers[0].bands)):
        a, b = means[0, k][stable], means[1, k][stable]
        fine = np.isfinite(a) & np.isfinite(b)
        if fine.sum() < 30 or a[fine].std() < 1e-9:
            continue
        a, b = a[fine], b[fine]
        correlation = float(np.corrcoef(a, b)[0, 1]) if b.std() > 0 else 0.0
        gain = float(b.std() / a.std())  # the reduced major axis: neither date is free of noise
        offset = float(b.mean() - gain * a.mean())
        name = readers[0].raster.bands[readers[0].bands[k] - 1] or RGB.names[k]
        found.bands.append((name, gain, offset, correlation))
        moved = abs(b.mean() - a.mean()) / a.std()
        if max(gain, 1 / max(gain, 1e-9)) > MAX_GAIN or moved > MAX_MOVED:
            changed.append(Words("{0}: gain {1:.2f}, offset {2:+.4g}", name, gain, offset))
    if changed:
        found.warnings.append(
            Words(
                "Stable ground changed its light ({0}). Classify both dates with MATCH=shared and one SOURCE, or take dates of one season.",
                joined(changed, "; "),
            )
        )
    moved = [
        abs(np.nanmedian(means[1, k][stable]) - np.nanmedian(means[0, k][stable])) for k in range(len(readers[0].bands))
    ]
    if readers[0].dtype.kind in "iu" and found.bands and all(abs(m - OFFSET) < OFFSET / 5 for m in moved):
        found.warnings.append(
            Words(
                "All bands differ by about {0:,}: one scene still carries Sentinel-2's offset of processing baseline 04.00. Prepare both with"
                " preparesentinel2.",
                OFFSET,
            )
        )


def _shifts(readers, stable, block, say) -> list:
    """Relate up to MOST tiles, those with the most stable ground."""
    width, height = readers[0].raster.width, readers[0].raster.height
    side = min(TILE, width, height)
    places = [
        (row, col)
        for row in range(0, height - side + 1, max(side, (height - side) // 12 or 1))
        for col in range(0, width - side + 1, max(side, (width - side) // 12 or 1))
    ]

    def quiet(place):
        row, col = place
        return stable[row // block:(row + side) // block, col // block:(col + side) // block].mean()

    found = []
    for k, (row, col) in enumerate(sorted(places, key=quiet, reverse=True)[:MOST]):
        say.check()
        say.progress(70 + 30 * k / MOST)
        (a, valid_a), (b, valid_b) = (reader.window(col, row, side, side) for reader in readers)
        related = relate(a.astype(np.float64).mean(0), b.astype(np.float64).mean(0), valid_a & valid_b)
        if related is not None:
            found.append(related)
    return found
