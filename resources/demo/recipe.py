"""Draws the demo: two synthetic neighbouring regions with landslides whose number and reporting rate are known.

Nothing here is a real place. Terrain, forest, scars, a river, a road, a village and a cloud are drawn; the catalog has the columns
of the NASA Global Landslide Catalog. Needs numpy only; `draw` returns arrays and plain data, the caller writes files.
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SIDE = 1080  # pixels of 10 m a side of a region
PIXEL_M = 10.0
WEST, NORTH, EPSG = 300000.0, 4100000.0, 32633
REFLECTANCE_PER_LEVEL = 0.3558 / 255  # from the drawn 8-bit colours to reflectance
REGIONS = (("Quietland", 150, 0.10), ("Newsland", 90, 0.60))  # name, landslides, share that is reported
ACCURACY_M = {"exact": 0, "1km": 1000}
NOT_REPORTED_BY = np.datetime64("2020-01-01")
FOREST, MEADOW, SOIL, WATER, GRAVEL = (47, 54, 51), (54, 63, 52), (178, 108, 84), (24, 34, 40), (105, 95, 86)


@dataclass
class Region:
    """A drawn region: image [n, n, 3] uint16 reflectance x 10,000, valid [n, n] bool, height [n, n] metres, road, river [(x, y)]
    their middle lines in map coordinates, scars [(x, y)] their middles."""

    name: str
    column: int
    image: np.ndarray
    valid: np.ndarray
    height: np.ndarray
    road: list
    river: list
    scars: list
    reporting_rate: float


def noise(rng, side: int, roughness: float) -> np.ndarray:
    """Return fractal noise [side, side] of mean 0 and deviation 1; roughness is the exponent of its spectrum."""
    frequency = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side)[None])
    frequency[0, 0] = 1
    phase = rng.normal(size=frequency.shape) + 1j * rng.normal(size=frequency.shape)
    field = np.fft.irfft2(phase / frequency**roughness, (side, side))
    return (field - field.mean()) / field.std()


def draw(seed: int = 7) -> list[Region]:
    """Draw both regions, side by side from west to east."""
    rng = np.random.default_rng(seed)
    return [_region(rng, k, *facts) for k, facts in enumerate(REGIONS)]


def _region(rng, column: int, name: str, n_scars: int, rate: float) -> Region:
    height = 900 + 260 * noise(rng, SIDE, 2.1)
    down_y, down_x = np.gradient(-height, PIXEL_M)
    light = np.clip(1 + 0.9 * (down_x + down_y) / np.sqrt(2), 0.35, 1.6)[..., None]
    cover = noise(rng, SIDE, 1.2)[..., None]
    image = np.where(cover > 1.8, MEADOW, FOREST) * (1 + 0.07 * cover) * light
    river = _river(rng, image)
    road = _road(rng, image)
    _village(rng, image)
    middles = _scars(rng, image, down_y, down_x, n_scars)
    image *= 1 + 0.05 * rng.normal(size=image.shape)
    valid = np.ones((SIDE, SIDE), bool)
    _cloud(rng, image, valid)
    reflectance = np.clip(image, 2, 255) * REFLECTANCE_PER_LEVEL * 10000
    west = WEST + column * SIDE * PIXEL_M

    def place(points):
        return [(west + (c + 0.5) * PIXEL_M, NORTH - (r + 0.5) * PIXEL_M) for r, c in points]

    return Region(name, column, reflectance.astype(np.uint16), valid, height, place(road), place(river), place(middles), rate)


def _stroke(image, rows, cols, width, colour, strength=1.0):
    """Paint a line of discs."""
    for r, c, w in zip(rows, cols, np.broadcast_to(width, np.shape(rows))):
        r0, r1, c0, c1 = (int(v) for v in (max(0, r - w), min(SIDE, r + w + 1), max(0, c - w), min(SIDE, c + w + 1)))
        if r0 >= r1 or c0 >= c1:
            continue
        y, x = np.mgrid[r0:r1, c0:c1]
        inside = (y - r) ** 2 + (x - c) ** 2 <= w * w
        patch = image[r0:r1, c0:c1]
        patch[inside] = (1 - strength) * patch[inside] + strength * np.asarray(colour)


def _wander(rng, at: float, reach: float, steps: int):
    """Return a smooth random line across the region: its position at each step."""
    knots = np.clip(at + reach * rng.normal(size=7), 60, SIDE - 60)
    return np.interp(np.linspace(0, 6, steps), np.arange(7), knots)


def _river(rng, image):
    rows = np.arange(0, SIDE, 2.0)
    cols = _wander(rng, SIDE * 0.3, 60, len(rows))
    _stroke(image, rows, cols, 8, GRAVEL)
    _stroke(image, rows, cols + 1, 5, WATER)
    return list(zip(rows[::10], cols[::10]))


def _road(rng, image):
    cols = np.arange(0, SIDE, 1.0)
    rows = _wander(rng, SIDE * 0.6, 80, len(cols)) + 6 * np.sin(cols / 25)
    _stroke(image, rows, cols, 1.2, (135, 112, 98))
    return list(zip(rows[::10], cols[::10]))


def _village(rng, image):
    r, c = rng.integers(150, SIDE - 150, 2)
    for _ in range(160):
        y, x = (int(v) for v in (r + rng.normal(0, 22), c + rng.normal(0, 22)))
        level = rng.uniform(80, 190)
        image[y:y + 2, x:x + 2] = np.array([1.0, 0.93, 0.9]) * level


def _scars(rng, image, down_y, down_x, n: int):
    """Draw landslides: from a steep place downhill, at least three blocks apart; return their middles (row, column)."""
    slope, middles, tries = np.hypot(down_y, down_x), [], 0
    steep = np.quantile(slope, 0.4)
    while len(middles) < n and tries < 60 * n:
        tries += 1
        r, c = rng.uniform(40, SIDE - 40, 2)
        if slope[int(r), int(c)] < steep or any((r - y) ** 2 + (c - x) ** 2 < 58**2 for y, x in middles):
            continue
        length, width, rows, cols = int(rng.integers(12, 34)), rng.uniform(3.2, 5.5), [r], [c]
        for _ in range(length):
            y, x = down_y[int(rows[-1]), int(cols[-1])], down_x[int(rows[-1]), int(cols[-1])]
            step = max(np.hypot(y, x), 1e-6)
            rows.append(float(np.clip(rows[-1] + y / step, 5, SIDE - 6)))
            cols.append(float(np.clip(cols[-1] + x / step, 5, SIDE - 6)))
        widths = width * np.linspace(0.6, 1.2, len(rows))
        shade = np.asarray(SOIL) * rng.uniform(0.9, 1.25) * (1 + 0.10 * rng.normal(size=(len(rows), 1)))
        for y, x, w, colour in zip(rows, cols, widths, shade):
            _stroke(image, [y], [x], w, colour, 0.95)
        middles.append((rows[len(rows) // 2], cols[len(cols) // 2]))
    return middles


def _cloud(rng, image, valid):
    r, c = rng.integers(200, SIDE - 200, 2)
    y, x = np.mgrid[:SIDE, :SIDE]
    distance = np.hypot((y - r) / 70, (x - c) / 110)
    thick = np.clip(1.4 - distance, 0, 1)[..., None]
    image[:] = image * (1 - thick) + 235 * thick
    valid &= distance > 1.45


def records(regions: list[Region], seed: int = 7) -> list[dict]:
    """Return the catalog's rows: each landslide kept at its region's reporting rate, moved within its accuracy."""
    rng, rows = np.random.default_rng(seed + 1), []
    for region in regions:
        left = WEST + region.column * SIDE * PIXEL_M
        for x, y in region.scars:
            if rng.random() >= region.reporting_rate:
                continue
            accuracy = rng.choice(list(ACCURACY_M))
            angle, reach = rng.uniform(0, 2 * np.pi), ACCURACY_M[accuracy] * np.sqrt(rng.random())
            day = str(NOT_REPORTED_BY - np.timedelta64(int(rng.integers(1, 2000)), "D"))
            rows.append({"event_id": len(rows) + 1, "event_date": f"{day[5:7]}/{day[8:]}/{day[:4]} 12:00:00 AM", "location_accuracy": str(accuracy),
                         "event_title": f"Synthetic landslide in {region.name}", "landslide_category": "landslide", "landslide_trigger": "rain",
                         "x": float(np.clip(x + reach * np.cos(angle), left + 10, left + SIDE * PIXEL_M - 10)),
                         "y": float(np.clip(y + reach * np.sin(angle), NORTH - SIDE * PIXEL_M + 10, NORTH - 10))})
    return rows


def true_bias(regions: list[Region]) -> float:
    """Return the bias factor that the demo was drawn with: the second region's reporting rate over the first's."""
    return regions[1].reporting_rate / regions[0].reporting_rate
