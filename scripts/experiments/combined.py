"""What the median of several dates does to false blocks and to landslides (`make combined`).

On ordinary land: two real dates each of Boadella and of the Paraná, blocks in 1,000 that single dates call landslides, and their median. On
landslides: validation chips laid out with make_scene.py, five dates of the same ground, each with its own light, haze, shadow and bare fields;
recall at as many false blocks as one date has at an operating point, for one date and for the median, and for the mean of the log-odds, of two
to five. The fields have the colours of the landslides; nothing of this is masked. Runs in the engine of size train.
"""

import argparse
import json
import sys
import tempfile
from itertools import combinations
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parent), str(HERE.parents[1])]

import numpy as np  # noqa: E402
import rasterio  # noqa: E402
from classified import classified  # noqa: E402
from landslidebias.core.detections.change import log_odds  # noqa: E402
from landslidebias.core.detections.combined import combined  # noqa: E402
from landslidebias.core.models import points  # noqa: E402
from landslidebias.core.models.card import SHIPPED, read_card  # noqa: E402
from recovery import BLOCK, lay_out  # noqa: E402
from scipy import ndimage  # noqa: E402

PLACES = {  # files, and what is still to be taken off their numbers
    "Boadella": (("Boadella_2020-01-13.tif", "Boadella_2020-01-28.tif"), 0),
    "Paraná": (("parana/20231217.tif", "parana/20240101.tif"), 1000),
}
BANDS = [4, 3, 2]
DATES, SIDE = 5, 1512
MIN_COVER = 0.1
GAIN, LIGHT = 0.06, 3.0  # deviation of a date's gain and summand in each channel, of 255
HAZE, HAZY, WHITE = 0.45, 0.2, 200.0  # the densest haze, the share of the ground under it, its colour
SHADE, SHADED = 0.45, 0.05  # what is left of the light, and the share of the ground in shadow
FIELDS, FIELD = 0.03, (15, 60)  # the share of the ground under bare fields, and their sides in pixels


def ordinary(data: Path, known: dict) -> dict:
    """Return, by place and point, how many blocks each date and their median call landslides."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for place, (names, offset) in PLACES.items():
            dates = []
            for name in names:
                path = Path(folder) / Path(name).name
                with rasterio.open(data / name) as scene, rasterio.open(path, "w", **scene.profile) as less:
                    less.write(scene.read() - scene.read().dtype.type(offset))
                dates.append(classified(path, "scale", bands=BANDS).probability)
            dates = np.stack(dates)
            found[place] = {"blocks": [int(np.isfinite(date).sum()) for date in dates], "points": {}}
            found[place]["largest"] = [round(float(np.nanmax(date)), 3) for date in dates]
            both = combined(dates, 0.5)
            found[place]["largest of the median"] = round(float(np.nanmax(both.probability)), 3)
            for name, point in known.items():
                called = [int((p > point.threshold).sum()) for p in (*dates, both.probability)]
                rates = [
                    round(1000 * n / len(p[np.isfinite(p)]), 2) for n, p in zip(called, (*dates, both.probability))
                ]
                found[place]["points"][name] = {
                    "blocks of each date": called[:-1],
                    "of their median": called[-1],
                    "in 1,000": rates,
                }
    return found


def smooth(shape, size, share, rng) -> np.ndarray:
    """Return a field of blobs [rows, cols], 0 outside them and up to 1 in their middle, which cover this share."""
    noise = ndimage.gaussian_filter(rng.normal(size=shape), size, mode="wrap")
    least = np.quantile(noise, 1 - share)
    return np.clip((noise - least) / (noise.max() - least), 0, 1)


def one_date(ground: np.ndarray, soil: np.ndarray, rng) -> np.ndarray:
    """Return ground [rows, cols, 3] as one date shows it. soil: colours [n, 3] of bare fields."""
    seen, shape = ground.astype(float), ground.shape[:2]
    bare = 0
    while bare < FIELDS * shape[0] * shape[1]:
        height, width = rng.integers(*FIELD, 2)
        row, col = (int(rng.integers(0, side - part)) for side, part in zip(shape, (height, width)))
        field = soil[rng.integers(len(soil))] + rng.normal(0, 6, (height, width, 1))
        seen[row : row + height, col : col + width] = field
        bare += height * width
    seen *= np.where(smooth(shape, 12, SHADED, rng) > 0, SHADE, 1.0)[..., None]
    haze = HAZE * np.sqrt(smooth(shape, 60, HAZY, rng))[..., None]
    seen = seen * (1 - haze) + WHITE * haze
    seen = seen * rng.normal(1, GAIN, 3) + rng.normal(0, LIGHT, 3)
    return np.clip(np.rint(seen), 1, 255).astype(np.uint8)


def pasted(args, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the probabilities of all dates of a scene [dates, rows, cols], and the landslides' share of each block."""
    rng = np.random.default_rng([7, seed])
    with tempfile.TemporaryDirectory() as folder:
        laid = lay_out(args.tool, args.chips, Path(folder) / "scene", SIDE, -0.5, 0.1, seed)
        with rasterio.open(laid["folder"] / "scene.tif") as raster:
            ground, profile = np.moveaxis(raster.read(), 0, -1), raster.profile
        dates = []
        for k in range(DATES):
            path = Path(folder) / f"{k}.tif"
            with rasterio.open(path, "w", **profile) as raster:
                raster.write(np.moveaxis(one_date(ground, ground[laid["truth"]], rng), -1, 0))
            dates.append(classified(path, "scale").probability)
    n = SIDE // BLOCK
    cover = laid["truth"][: n * BLOCK, : n * BLOCK].reshape(n, BLOCK, n, BLOCK).mean((1, 3))
    return np.stack(dates), cover


def mean(dates: np.ndarray) -> np.ndarray:
    """Return the probability of the mean log-odds."""
    return 1 / (1 + np.exp(-log_odds(dates).mean(0)))


def figures(p: np.ndarray, cover: np.ndarray, threshold: float, allowed: float) -> tuple[float, float, float]:
    """Return recall and false blocks in 1,000 above a threshold, and recall at the threshold of the allowed false blocks in 1,000."""
    slid, quiet = p[cover >= MIN_COVER], p[cover == 0]
    high = np.quantile(quiet, 1 - allowed / 1000, method="higher")
    return (slid > threshold).mean(), 1000 * (quiet > threshold).mean(), (slid > high).mean()


def over_dates(dates: np.ndarray, cover: np.ndarray, threshold: float) -> dict:
    """Return the figures of a point by number of dates and by way: means over all choices of so many dates."""
    allowed = float(np.mean([1000 * (date[cover == 0] > threshold).mean() for date in dates]))
    rows: dict = {"false in 1,000 of one date": round(allowed, 2)}
    for k in range(1, DATES + 1):
        chosen = [dates[list(some)] for some in combinations(range(DATES), k)]
        ways = {"median": [combined(some, threshold).probability for some in chosen], "mean": list(map(mean, chosen))}
        rows[str(k)] = {}
        for way, found in ways.items() if k > 1 else [("one", ways["median"])]:
            told = np.mean([figures(p, cover, threshold, allowed) for p in found], axis=0)
            names = ("recall", "false in 1,000", "recall at the false blocks of one date")
            rows[str(k)][way] = {name: round(float(value), 4) for name, value in zip(names, told)}
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="folder with ordinary_land")
    parser.add_argument("--chips", required=True)
    parser.add_argument("--tool", required=True, help="make_scene.py")
    parser.add_argument("--out", required=True)
    parser.add_argument("--scenes", type=int, default=3)
    args = parser.parse_args()
    card = read_card(SHIPPED)
    known = points.of_card(card)
    result = {
        "model": f"{card.name} {card.version}",
        "ordinary land": ordinary(Path(args.data) / "ordinary_land", known),
    }
    print(json.dumps(result, ensure_ascii=False), flush=True)
    made = [pasted(args, seed) for seed in range(args.scenes)]
    dates = np.concatenate([p.reshape(DATES, -1) for p, _ in made], axis=1)[:, None]
    cover = np.concatenate([c.ravel() for _, c in made])[None]
    result["pasted landslides"] = {
        "scenes": args.scenes,
        "landslide blocks": int((cover >= MIN_COVER).sum()),
        "quiet blocks": int((cover == 0).sum()),
        "points": {name: over_dates(dates, cover, point.threshold) for name, point in known.items()},
    }
    print(json.dumps(result["pasted landslides"]), flush=True)
    Path(args.out).write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
