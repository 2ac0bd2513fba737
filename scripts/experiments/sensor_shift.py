"""Train on one sensor, run on another: what a change of sensor costs, and what matching wins back (`make shift`).

Validation chips are laid out as scenes with known truth, their radiometry is changed as sensors, haze and seasons change it, and the shipped
model's average precision is measured: raw, with a percentile stretch, matched alone, matched with one table together with the scene that it
would be compared with, and with a mask of what is foreign to the reference. Writes a table as JSON.
"""

import argparse
import json
import subprocess  # nosec B404: the tool that lays out scenes is a program
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parents[1])]

import numpy as np  # noqa: E402
import rasterio  # noqa: E402
from classified import classified  # noqa: E402
from landslidebias.core.models.card import SHIPPED, read_card  # noqa: E402
from landslidebias.core.models.metrics import Ranking  # noqa: E402
from landslidebias.core.scenes.blocks import to_blocks  # noqa: E402
from landslidebias.core.scenes.distributions import Counter, merge  # noqa: E402

SIZE = 1206  # pixels a side: 4,489 blocks
WATER, CLOUD = (28, 44, 52), (225, 228, 232)
CARD = read_card(SHIPPED)


def smooth(side: int, rng: np.random.Generator, knots: int = 6) -> np.ndarray:
    """Return a smooth random field [side, side] of 0 to 1."""
    at = np.linspace(0, knots - 1, side)
    low = np.minimum(at.astype(int), knots - 2)
    t = at - low
    grid = rng.random((knots, knots))
    rows = grid[low] * (1 - t)[:, None] + grid[low + 1] * t[:, None]
    return rows[:, low] * (1 - t) + rows[:, low + 1] * t


def sensors(rng: np.random.Generator) -> dict:
    """Return what other sensors and seasons do, as functions of pixels [h, w, 3] of 0-255 (float)."""
    leak = np.full((3, 3), 0.05) + np.eye(3) * 0.85

    def haze(x):
        much = (0.1 + 0.25 * smooth(x.shape[0], rng))[..., None]
        return x * (1 - much) + much * np.array([170, 185, 200])

    return {
        "none": lambda x: x,
        "gain 1.25, 1.1, 0.9": lambda x: x * (1.25, 1.1, 0.9),
        "gain 0.7": lambda x: x * 0.7,
        "offset +25": lambda x: x + 25,
        "gamma 0.75": lambda x: 255 * (x / 255) ** 0.75,
        "gamma 1.35": lambda x: 255 * (x / 255) ** 1.35,
        "leak 5 %": lambda x: x @ leak.T,
        "haze that varies": haze,
        "saturated above the 99.5th percentile": lambda x: np.minimum(x, np.quantile(x, 0.995)) * 1.1,
        "gain, gamma, haze and leak": lambda x: haze(255 * ((x * (1.1, 1.0, 0.92) @ leak.T) / 280) ** 0.85),
    }


def lay_out(tool: Path, chips: Path, density: float, seed: int, folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return a scene [h, w, 3] uint8 and its truth [h, w] bool."""
    command = [sys.executable, str(tool), "--chips", str(chips), "--out", str(folder), "--size", str(SIZE)]
    command += [f"--density={density}", f"--seed={seed}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # nosec B603: the tool's path comes from the command line
    with rasterio.open(folder / "scene.tif") as scene, rasterio.open(folder / "truth.tif") as truth:
        return np.moveaxis(scene.read(), 0, -1), truth.read(1) == 1


def compositions(scene: np.ndarray, truth: np.ndarray, city: np.ndarray, rng: np.random.Generator) -> dict:
    """Return scenes that hold what the reference does not: (pixels, truth, foreign [h, w]) by name."""
    third = SIZE // 3
    found = {"the reference's": (scene, truth, np.zeros(truth.shape, bool))}
    for name, colour, noise in (("a third flat water", WATER, 2), ("a third cloud", CLOUD, 10)):
        pixels, drawn, foreign = scene.copy(), truth.copy(), np.zeros(truth.shape, bool)
        pixels[:, :third] = np.clip(rng.normal(colour, noise, (SIZE, third, 3)), 0, 255)
        drawn[:, :third], foreign[:, :third] = False, True
        found[name] = pixels, drawn, foreign
    pixels, drawn, foreign = scene.copy(), truth.copy(), np.zeros(truth.shape, bool)
    tiles = -(-SIZE // city.shape[0]), -(-third // city.shape[1]), 1
    pixels[:, :third] = np.tile(city, tiles)[:SIZE, :third]
    drawn[:, :third], foreign[:, :third] = False, True
    found["a third city"] = pixels, drawn, foreign
    return found


def fitted(pixels: np.ndarray):
    histogram = Counter(pixels.dtype, 3)
    histogram.add(pixels.reshape(-1, 3))
    return histogram.distribution(["red", "green", "blue"])


def stretched(pixels: np.ndarray) -> np.ndarray:
    """Bring each channel's 2nd and 98th percentile to the reference's."""
    out = np.empty(pixels.shape, np.float32)
    for k in range(3):
        low, high = np.quantile(pixels[..., k], (0.02, 0.98))
        cdf = CARD.reference.cdf(k)
        to = [float(np.interp(q, cdf, CARD.reference.values[k])) for q in (0.02, 0.98)]
        out[..., k] = to[0] + (pixels[..., k] - low) * (to[1] - to[0]) / max(high - low, 1e-6)
    return np.clip(out, 0, 255).astype(np.uint8)


def average_precision(pixels, truth, folder: Path, match="none", source=None, mask=None, reference=None) -> float:
    """Return the shipped model's average precision on a scene's blocks, masked ones left out."""
    transform = rasterio.transform.from_origin(799980, 100020, 10, 10)
    profile = {
        "driver": "GTiff",
        "height": SIZE,
        "width": SIZE,
        "crs": "EPSG:32635",
        "transform": transform,
        "dtype": "uint8",
    }
    with rasterio.open(folder / "s.tif", "w", count=3, **profile) as out:
        out.write(np.moveaxis(pixels, -1, 0))
    if mask is not None:
        with rasterio.open(folder / "m.tif", "w", count=1, **profile) as out:
            out.write((~mask).astype(np.uint8), 1)
    masked = str(folder / "m.tif") if mask is not None else ""
    p = classified(folder / "s.tif", match, source, reference, masked).probability.ravel()
    label = to_blocks(truth, CARD.block_px).mean((1, 2)) >= 0.1
    seen = np.isfinite(p)
    return Ranking(label[seen], p[seen]).average_precision()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--chips", required=True, help="folder with images/ and masks/ that the model was not trained on"
    )
    parser.add_argument("--tool", required=True, help="make_scene.py")
    parser.add_argument("--city", required=True, help="folder with pictures of a city")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    from PIL import Image

    crops = [np.asarray(Image.open(p).convert("RGB").resize((60, 60))) for p in sorted(Path(args.city).glob("*.png"))]
    city = np.concatenate([np.concatenate(crops[k : k + 4], 1) for k in range(0, len(crops) // 4 * 4, 4)], 0)
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pairs = {"0": (0.0, 0.0), "+0.5 beside -0.5": (0.5, -0.5), "-0.5 beside +0.5": (-0.5, 0.5)}
        for density, (own, others) in pairs.items():
            scene, truth = lay_out(Path(args.tool), Path(args.chips), own, 1, folder)
            partner, _ = lay_out(Path(args.tool), Path(args.chips), others, 2, folder)
            for composition, parts in compositions(scene, truth, city, np.random.default_rng(3)).items():
                if density != "0" and composition != "the reference's":
                    continue
                for sensor in sensors(np.random.default_rng(4)):
                    rows.append(
                        {
                            "density": density,
                            "composition": composition,
                            "sensor": sensor,
                            **measured(sensor, parts, partner, folder),
                        }
                    )
                    print(json.dumps(rows[-1]), flush=True)
    Path(args.out).write_text(
        json.dumps({"model": f"{CARD.name} {CARD.version}", "size": SIZE, "rows": rows}, indent=1) + "\n"
    )


def measured(sensor: str, parts, partner: np.ndarray, folder: Path) -> dict:
    """Return the average precision under a sensor by every way of bringing the colours back."""
    pixels, truth, foreign = parts

    def seen(x):
        change = sensors(np.random.default_rng(4))[sensor]
        return np.clip(np.rint(change(x.astype(np.float32))), 0, 255).astype(np.uint8)

    own, other = seen(pixels), seen(partner)
    shared = merge([fitted(own), fitted(other)])
    found = {
        "unchanged": average_precision(pixels, truth, folder),
        "raw": average_precision(own, truth, folder),
        "stretch": average_precision(stretched(own), truth, folder),
        "scene": average_precision(own, truth, folder, "scene"),
        "scene, own reference": average_precision(own, truth, folder, "scene", reference=fitted(pixels)),
        "shared": average_precision(own, truth, folder, "shared", shared),
    }
    if foreign.any():
        kept = merge([fitted(own[~foreign][:, None]), fitted(other)])
        found["scene, masked"] = average_precision(own, truth, folder, "scene", mask=foreign)
        found["shared, masked"] = average_precision(own, truth, folder, "shared", kept, mask=foreign)
        found["unchanged, masked"] = average_precision(pixels, truth, folder, mask=foreign)
    return {name: round(value, 4) for name, value in found.items()}


if __name__ == "__main__":
    main()
