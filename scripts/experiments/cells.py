"""Do the intervals hold where practice is hard? Cells of simulated regions with known truth (a part of `make recovery`; numpy and core alone).

Each cell is simulated 2,000 times (--n): landslides are Poisson, each detected and recorded with its own chance, false detections are added, a
sample is reviewed, storms are drawn as groups. `coverage`: how often the 95 % interval holds the truth, with its own 95 % limits; a cell fails
where the upper limit lies under 93 %. For storms `said`: how often a few storms were warned of; for equal regions `claims`: how often any
difference was claimed.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path.insert(0, str(HERE.parents[2] / ".build" / "plugins"))

import numpy as np  # noqa: E402
from landslidebias.core.bias import posterior, storms, together  # noqa: E402
from landslidebias.core.bias.completeness import completeness  # noqa: E402
from landslidebias.core.bias.posterior import Evidence, draw  # noqa: E402

DRAWS = 2000
LEAST = 0.93
KM = 100.0  # the side of a region
DEGREES = KM / 111.2


def counted(rng, landslides, seen, told):
    """Return how many of a Poisson number of landslides are detected, recorded, both; independently."""
    total = rng.poisson(landslides)
    d, r = rng.random(total) < seen, rng.random(total) < told
    return int(d.sum()), int(r.sum()), int((d & r).sum())


def looked_at(rng, true, false, n):
    """Return draws of the true ones among detections, from a review of n of them."""
    n = min(n, true + false)
    k = rng.hypergeometric(true, false, n)
    p = rng.beta(k + 0.5, n - k + 0.5, DRAWS) if n < true + false else np.zeros(DRAWS)
    return k + rng.binomial(true + false - n, p)


def plain(rng, expected, ratio, shared):
    """Two regions of which one has `expected` records and the other `ratio` times the share; shared: whether MATCHED tells what both lists share."""
    logs = []
    for name, landslides, told in (("a", 1500, expected / 1500), ("b", 1000, min(0.9, expected * ratio / 1500))):
        d, r, m = counted(rng, landslides, 0.7, told)
        tried = (r, m) if shared else (0, 0)
        logs.append(
            draw(Evidence(name, d, np.ones(r), tried=tried[0], matched=tried[1]), int(rng.integers(1 << 30))).log_ratio
        )
    return holds(logs, min(0.9, expected * ratio / 1500) / (expected / 1500))


def false_ones(rng, precision, reviewed, other=0.6):
    """Two regions of which few detections of one are true; both reviewed."""
    logs = []
    for name, part in (("a", precision), ("b", other)):
        d, r, _ = counted(rng, 300, 0.7, 0.15)
        land = looked_at(rng, d, int(rng.poisson(d * (1 - part) / part)), reviewed)
        logs.append(draw(Evidence(name, 0, np.ones(r), land), int(rng.integers(1 << 30))).log_ratio)
    return holds(logs, 1.0)


def none_true(rng, detections=1000, reviewed=30):
    """A region with three true landslides in a thousand detections: the review finds mostly none."""
    logs = []
    for name, true in (("a", rng.poisson(3)), ("b", rng.poisson(300))):
        land = looked_at(rng, int(true), detections - int(min(true, detections)), reviewed)
        r = rng.poisson(20)
        logs.append(draw(Evidence(name, 0, np.ones(r), land), int(rng.integers(1 << 30))).log_ratio)
    return holds(logs, 3 / 300)


def independent(rng, share):
    """Two lists that share nothing, of which chance matches a share of the records."""
    logs = []
    for name in "ab":
        d, r = rng.poisson(200), rng.poisson(60)
        e = Evidence(name, d, np.ones(r), tried=r, matched=rng.binomial(r, share), chance=share * r)
        logs.append(draw(e, int(rng.integers(1 << 30))).log_ratio)
    return holds(logs, 1.0)


def in_storms(rng, size, spread, dated, landslides=500, told=0.3):
    """Two regions whose landslides come in storms that are reported whole or not."""
    logs, said = [], False
    for name in "ab":
        n = rng.poisson(landslides / size)
        places = rng.random((n, 2)).repeat(size, 0) + rng.normal(0, spread, (n * size, 2))
        storm, reported = np.arange(n).repeat(size), rng.random(n) < told
        inside = ((places > 0) & (places < 1)).all(1)
        places, storm = places[inside] * DEGREES, storm[inside]
        d, r = rng.random(len(storm)) < 0.7, reported[storm]
        day = [dt.date(2010, 1, 1) + dt.timedelta(days=int(k)) for k in rng.integers(0, 3650, n)]
        days = [day[k] if dated else None for k in storm[r]]
        found = storms.of_records(places[r, 0], places[r, 1], days, KM**2)
        near = storms.by_nearness(places[d, 0], places[d, 1], KM**2)
        e = Evidence(name, d.sum(), np.ones(r.sum()), detected_spread=near.spread, recorded_spread=found.spread)
        logs.append(draw(e, int(rng.integers(1 << 30))).log_ratio)
        said |= found.doubtful
    return holds(logs, 1.0), said


def alike(rng, k, expected):
    """k regions that are equal: whether any difference from the best recorded one is claimed."""
    records, logs = [], []
    for j in range(k):
        d, r, _ = counted(rng, 500, 0.7, expected / 500)
        records.append(r)
        logs.append(draw(Evidence(str(j), d, np.ones(r)), int(rng.integers(1 << 30))).log_ratio)
    every, best = np.stack(logs), int(np.argmax(records))
    stretch = together.reach(every)
    ends = [together.interval(every[j] - every[best], stretch) for j in range(k) if j != best]
    return any(low > 0 or high < 0 for low, high in ends)


def complete(rng, landslides, seen, told, precision, reviewed):
    """A number of landslides that is known, of which two lists have their shares; detections reviewed."""
    d, r = rng.random(landslides) < seen, rng.random(landslides) < told
    false = int(rng.poisson(d.sum() * (1 - precision) / precision)) if precision < 1 else 0
    land = looked_at(rng, int(d.sum()), false, reviewed)
    found = completeness(land, int(r.sum()), int((d & r).sum()), 0.0, int(r.sum()), int(rng.integers(1 << 30)))
    return found.landslides_low <= landslides <= found.landslides_high


def holds(logs, truth):
    """Say whether the interval of two regions' ratio holds the truth."""
    low, high = together.interval(logs[0] - logs[1])
    return bool(low <= np.log(truth) <= high)


def cells():
    """Yield (name, what one simulation is) of every cell."""
    for expected in (1, 3, 10, 40):
        for ratio in (1, 3, 10, 30):
            for shared in (False, True):
                name = f"Γ = {ratio}, {expected} records expected" + (", MATCHED" if shared else "")
                yield name, lambda rng, a=(expected, ratio, shared): plain(rng, *a)
    for precision, reviewed in ((0.02, 30), (0.02, 60), (0.1, 60), (0.3, 60), (0.6, 60)):
        yield f"precision {precision}, {reviewed} reviewed", lambda rng, a=(precision, reviewed): false_ones(rng, *a)
    yield "3 true of 1,000, 30 reviewed", none_true
    for share in (0.2, 0.5, 0.8):
        yield f"independent lists, chance matches {share:.0%}", lambda rng, a=share: independent(rng, a)
    for size, spread in ((1, 0.03), (5, 0.03), (20, 0.03), (50, 0.03), (5, 0.15), (20, 0.15), (50, 0.15)):
        for dated in (True, False):
            name = f"storms of {size}, spread {spread}" + ("" if dated else ", no dates")
            yield name, lambda rng, a=(size, spread, dated): in_storms(rng, *a)
    for k in (2, 3, 5, 8, 20):
        for expected in (3, 10):
            yield f"{k} equal regions, {expected} records expected", lambda rng, a=(k, expected): alike(rng, *a)
    for a in ((500, 0.7, 0.3, 0.5, 60), (500, 0.7, 0.3, 0.2, 60), (1000, 0.6, 0.3, 1.0, 60), (1000, 0.6, 0.3, 0.5, 60)):
        name = f"completeness: {a[0]} landslides, detected {a[1]}, recorded {a[2]}, precision {a[3]}, {a[4]} reviewed"
        yield name, lambda rng, a=a: complete(rng, *a)


def limits(share, n):
    """Return a share's 95 % limits (Wilson 1927)."""
    z = 1.96
    middle, reach = share + z * z / (2 * n), z * np.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return [round(float((middle + side * reach) / (1 + z * z / n)), 4) for side in (-1, 1)]


def run(n: int, seed: int, only: str = "") -> dict:
    """Return the figures of the cells whose name holds some words."""
    posterior.DRAWS, rows, began = DRAWS, {}, time.monotonic()
    for at, (name, one) in enumerate(cells()):
        if only not in name:
            continue
        rng = np.random.default_rng([seed, at])
        found = [one(rng) for _ in range(n)]
        if name.startswith("storms"):
            said = float(np.mean([words for _, words in found]))
            found = [held for held, _ in found]
        share = float(np.mean(found))
        if "equal regions" in name:
            row = {"claims": share, "limits": limits(share, n), "fails": limits(share, n)[0] > 0.05}
        else:
            row = {"coverage": share, "limits": limits(share, n), "fails": limits(share, n)[1] < LEAST}
        if name.startswith("storms"):
            row["said"] = said
            row["fails"] = limits(share, n)[1] < 0.9 and said < 0.9
        rows[name] = row
        print(name, json.dumps(row), flush=True)
    return {"simulations a cell": n, "seed": seed, "seconds": round(time.monotonic() - began), "cells": rows}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", required=True)
    parser.add_argument("--n", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="cells whose name holds this; the others stay as they stand in OUT")
    args = parser.parse_args()
    found, before = run(args.n, args.seed, args.only), Path(args.out)
    if args.only and before.exists():
        old = json.loads(before.read_text(encoding="utf-8"))
        found["cells"], found["seconds"] = old["cells"] | found["cells"], old["seconds"] + found["seconds"]
    Path(args.out).write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
