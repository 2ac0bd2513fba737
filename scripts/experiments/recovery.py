"""Does the interval of the bias factor hold the truth? An experiment on scenes with known truth (`make recovery`; on counts: cells.py).

Pairs of
scenes with drawn truth and a drawn catalog are laid out with make_scene.py, with unequal densities of landslides and unequal reporting; the
truth as detections, then the shipped classifier's detections, each scene matched alone and with one table, raw and corrected by a review that
is answered from the truth (at most 200 events a region; then again with 5 % of the answers wrong). Runs in the engine of size train.
"""

import argparse
import json
import subprocess  # nosec B404: the tool that lays out scenes is a program
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parents[1])]

import numpy as np  # noqa: E402
import rasterio  # noqa: E402
from classified import classified  # noqa: E402
from landslidebias.core.bias import factor as bias  # noqa: E402
from landslidebias.core.bias import review  # noqa: E402
from landslidebias.core.bias.posterior import Evidence, draw  # noqa: E402
from landslidebias.core.detections.events import detected, events  # noqa: E402
from landslidebias.core.detections.share import held as held_by  # noqa: E402
from landslidebias.core.models import points  # noqa: E402
from landslidebias.core.models.card import SHIPPED, read_card  # noqa: E402
from landslidebias.core.scenes.distributions import Counter, merge  # noqa: E402
from scipy import ndimage  # noqa: E402

GAMMAS = (1, 3, 10, 30)
BLOCK = 18
MIN_PIXELS = 20  # of a true landslide, as make_scene.py counts them
REVIEWED = 200
KINDS, FEW = ("scenes", "scenes with few records"), 3  # records expected in the worse recorded region


def lay_out(tool, chips, folder, size, density, rate, seed) -> dict:
    """Make a scene with truth and catalog; return what is known of it."""
    command = [
        sys.executable,
        str(tool),
        "--chips",
        str(chips),
        "--out",
        str(folder),
        "--size",
        str(size),
        f"--density={density}",
    ]
    command += [f"--reporting-rate={rate}", f"--seed={seed}", f"--min-pixels={MIN_PIXELS}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # nosec B603: the tool's path comes from the command line
    counts = json.loads((folder / "truth.json").read_text())
    with rasterio.open(folder / "truth.tif") as raster:
        truth = raster.read(1) == 1
    return {"folder": folder, "landslides": counts["true_events"], "recorded": counts["reported"], "truth": truth}


def fitted(folder):
    with rasterio.open(folder / "scene.tif") as raster:
        pixels = np.moveaxis(raster.read(), 0, -1)
    histogram = Counter(pixels.dtype, 3)
    histogram.add(pixels.reshape(-1, 3))
    return histogram.distribution(["red", "green", "blue"])


def landslides_of(found, scene) -> np.ndarray:
    """Return how many true landslides each event holds: each landslide belongs to the event with most of its pixels."""
    labels, n = ndimage.label(scene["truth"], np.ones((3, 3)))
    sizes = np.bincount(labels.ravel(), minlength=n + 1)
    rows, cols = (side * BLOCK for side in found.labels.shape)
    event = np.kron(found.labels, np.ones((BLOCK, BLOCK), int))
    labels = labels[:rows, :cols]
    inside = (labels > 0) & (event >= 0)
    pairs, often = np.unique(np.stack([labels[inside], event[inside]]), axis=1, return_counts=True)
    held = np.zeros(len(found), int)
    best = {}
    for (landslide, e), k in zip(pairs.T, often):
        if sizes[landslide] >= MIN_PIXELS and k > best.get(landslide, (0, 0))[0]:
            best[landslide] = (k, e)
    for _, e in best.values():
        held[e] += 1
    return held


def reviewed(found, scene, wrong, rng) -> review.Score:
    """Return the score of a simulated review: an event is a landslide where it holds any."""
    held = landslides_of(found, scene)
    cuts = np.quantile(found.probability, (1 / 3, 2 / 3))
    stratum = np.searchsorted(cuts, found.probability)
    sizes = np.bincount(stratum, minlength=3)
    parts = [[], [], [], [], []]
    for k, n in enumerate(review.allocate(sizes, REVIEWED)):
        for at in rng.choice(np.flatnonzero(stratum == k), n, replace=False):
            right = rng.random() >= wrong
            true = (held[at] > 0) == right
            for part, value in zip(
                parts,
                ("a", str(k), sizes[k] / n, "landslide" if true else "not", float(max(1, held[at])) if true else 0.0),
            ):
                part.append(value)
    columns = [np.array(p, object if k in (0, 1, 3) else float) for k, p in enumerate(parts)]
    return review.score(review.Answers(*columns), int(rng.integers(1 << 30)))[1]["a"]


def on_scenes(args, rng) -> list[dict]:
    """Return coverage by way of counting, over pairs of scenes whose regions differ."""
    rows, known = [], points.of_card(read_card(SHIPPED))
    with tempfile.TemporaryDirectory() as name:
        for k in range(args.pairs):
            gamma = GAMMAS[k % len(GAMMAS)]
            densities = (0.5, -0.5) if k // len(GAMMAS) % 2 else (-0.5, 0.5)
            probe = [Path(name) / side for side in ("one", "two")]
            # The landslides of a first layout tell which reporting rate makes the wanted number of records.
            first = [
                lay_out(args.tool, args.chips, f, args.size, d, 0.0, 2 * k + i)
                for i, (f, d) in enumerate(zip(probe, densities))
            ]
            rate = args.records / first[0]["landslides"]
            rates = rate, min(0.95, rate * gamma)
            if rates[1] * first[1]["landslides"] < args.records:  # both regions have enough
                up = args.records / (rates[1] * first[1]["landslides"])
                rates = tuple(min(0.95, r * up) for r in rates)
            true = rates[1] / rates[0]
            scenes = [
                lay_out(args.tool, args.chips, f, args.size, d, r, 2 * k + i)
                for i, (f, d, r) in enumerate(zip(probe, densities, rates))
            ]
            row = {
                "gamma": round(true, 3),
                "densities": densities,
                "true d1/d2": scenes[0]["landslides"] / scenes[1]["landslides"],
            }
            base = [bias.RegionCounts("x", s["landslides"], s["recorded"], s["recorded"]) for s in scenes]
            row["truth"] = held(base, true, rng)
            shared = merge([fitted(f) for f in probe])
            for match, source in (("scale", None), ("scene", None), ("shared", shared)):
                made = [classified(scene["folder"] / "scene.tif", match, source, share=True) for scene in scenes]
                for point in args.points:
                    row |= at_point(f"{point}, {match}", known[point].threshold, made, base, true, scenes, rng)
            rows.append(row)
            print(json.dumps(row), flush=True)
    return rows


def at_point(name, threshold, made, base, true, scenes, rng) -> dict:
    """Return what a pair's classification gives at a threshold, by way of counting."""
    found = [events(one.probability, detected(one.probability, threshold)) for one in made]
    landslides = [sum(h.landslides for h in held_by(f, one.share)) for f, one in zip(found, made)]
    row = {}
    for way, numbers in (("raw events", [len(f) for f in found]), ("raw landslides", landslides)):
        counts = [replace(b, detected=n, matched=0) for b, n in zip(base, numbers)]
        row[f"{name}, {way}"] = held(counts, true, rng) | {"detected d1/d2": numbers[0] / max(1, numbers[1])}
    for way, wrong in (("reviewed", 0.0), ("reviewed, 5 % wrong", 0.05)):
        scores = [reviewed(f, s, wrong, rng) for f, s in zip(found, scenes)]
        counts = [replace(b, detected=one.landslides, matched=0) for b, one in zip(base, scores)]
        row[f"{name}, {way}"] = held(counts, true, rng, [one.draws[1] for one in scores])
    return row


def held(pair, true, rng, landslides=(None, None)) -> dict:
    """Return the bias factor, and whether its interval holds the truth. landslides: draws of them from a review."""
    if not any(c.recorded for c in pair):
        return {"gamma": None, "holds": False}
    seed = int(rng.integers(1 << 30))
    logs = []
    for name, c, drawn in zip("ab", pair, landslides):
        matched = {"tried": c.recorded, "matched": c.matched}
        logs.append(draw(Evidence(name, c.detected, np.ones(c.recorded), drawn, **matched), seed).log_ratio)
    found = bias.bias_factor(*pair, logs[0] - logs[1])
    return {
        "gamma": round(found.value, 3),
        "low": round(found.low, 3),
        "high": round(found.high, 3),
        "holds": bool(found.low <= true <= found.high),
    }


def summary(rows) -> dict:
    """Return the share of pairs whose interval holds the truth, by way, and the median of estimate over truth."""
    ways = [k for k, v in rows[0].items() if isinstance(v, dict)]
    found = {}
    for way in ways:
        one = {"holds": round(float(np.mean([r[way]["holds"] for r in rows])), 3)}
        ratios = [r[way]["gamma"] / r["gamma"] for r in rows if r[way]["gamma"]]
        one["median of estimate / truth"] = round(float(np.median(ratios)), 3)
        if "detected d1/d2" in rows[0][way]:
            apart = [r[way]["detected d1/d2"] / r["true d1/d2"] for r in rows]
            for words, chosen in (("", (-1, 1)), (", denser first", (1,)), (", denser second", (-1,))):
                some = [a for a, r in zip(apart, rows) if np.sign(r["densities"][0]) in chosen]
                one[f"median of detected d1/d2 / truth{words}"] = round(float(np.median(some)), 3)
        found[way] = one
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tool", required=True, help="make_scene.py")
    parser.add_argument("--chips", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--pairs", type=int, default=16)
    parser.add_argument("--size", type=int, default=1500)
    parser.add_argument("--records", type=float, default=12, help="expected in the worse recorded region")
    parser.add_argument("--points", nargs="+", default=[points.DEFAULT, "balanced"], choices=points.NAMES)
    parser.add_argument("--only", choices=KINDS, help="one of the two kinds of pairs; the other's figures stay")
    args = parser.parse_args()
    out = Path(args.out)
    result = json.loads(out.read_text(encoding="utf-8")) if args.only and out.exists() else {"points": args.points}
    for name, records in zip(KINDS, (args.records, FEW)):
        if args.only in (None, name):
            args.records = records
            rows = on_scenes(args, np.random.default_rng(2))
            result[name] = {"summary": summary(rows), "pairs": rows}
            print(name, json.dumps(result[name]["summary"]), flush=True)
            out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
