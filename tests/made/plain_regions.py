"""Regions with detections, records and answers as plain values, and the whole way from them to tables and page. Knows no QGIS.

Run as a program it goes this way for each of CASES and prints what came of it, and what was imported, as JSON.
"""

import datetime as dt
import json
import sys

import numpy as np

if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])

from landslidebias.core.bias.answers import answers_of, check_events
from landslidebias.core.bias.comparison import compare
from landslidebias.core.bias.regions import BINS, Detections, Inputs, Region, RegionRecord
from landslidebias.core.bias.review import score
from landslidebias.core.bias.tables import CURVE_FIELDS, OUTPUT_FIELDS, curve_rows, region_rows, summary
from landslidebias.core.listener import Listener
from landslidebias.core.records.dates import periods
from landslidebias.core.reports import bias as report
from landslidebias.core.reports import bias_words

ACROSS = 6  # corners along a region's side
SIDE = 0.09  # degrees: of a region
DAYS = tuple(dt.date(2011, 6, 1) + dt.timedelta(days=30 * k) for k in range(200))  # apart, so that no two are one storm
NAMES = ("here", "there", "away")


def regions(n=2, seen=(), years=(1.0, 1.0, 1.0)):
    """Squares of 100 km2 side by side; seen: the share of each that a raster of 100 blocks saw, none where empty."""
    found = []
    for k in range(n):
        ring = [(k, 0.0), (k + 1.0, 0.0), (k + 1.0, 1.0), (k, 1.0), (k, 0.0)]
        region = Region(NAMES[k], 100.0, years[k], rings=[ring])
        if seen:
            region.seen_km2, region.histogram = 100.0 * seen[k], np.zeros(BINS, int)
            region.histogram[: round(100 * seen[k])] = 1
        found.append(region)
    return found


def places(counts, seed, storm=False):
    """Return region, x, y, lon and lat of as many places as each region has; storm: all in one corner."""
    rng = np.random.default_rng(seed)
    region = np.repeat(np.arange(len(counts)), counts)
    x, y = rng.uniform(0, 1 / ACROSS if storm else 1, (2, len(region)))
    return region, region + x, y, (region + x) * SIDE, y * SIDE


def detections(counts, blocks=2, storm=False):
    found = places(counts, 1, storm)
    n = len(found[0])
    return Detections(*found, np.full(n, blocks), np.arange(n), len(counts))


def records(counts, days=DAYS, storm=False, **more):
    columns = enumerate(zip(*(values.tolist() for values in places(counts, 2, storm))))
    return [RegionRecord(k, x, y, days[n % len(days)], lon=lon, lat=lat, **more) for n, (k, x, y, lon, lat) in columns]


def rough(counts):
    """Records of which, in the first region, two lie where nothing was seen, and four more may lie there."""
    found = records(counts)
    for record in found[:2]:
        record.seen, record.weight = False, 0.0
    near = records((4,), accuracy_m=5000.0)
    for record in near:
        record.here, record.weight = False, 0.5
    return found + near


def many(n):
    return [Region(f"r{k}", 100.0) for k in range(n)]


def matched(counts, hits, chance=0.01):
    """Records as matchcatalog gives them; hits: how many of each region have a detection."""
    found = records(counts, chance=chance, status="unmatched")
    for k, n in enumerate(hits):
        for record in [r for r in found if r.region == k][:n]:
            record.detected, record.status = True, "matched"
    return found


def answers(counts, precision):
    """A review of all detections, as rows; precision: the share of landslides of each region, None where nothing is answered."""
    for k, n in enumerate(counts):
        for i in range(n):
            answer = "" if precision[k] is None else "landslide" if i < round(precision[k] * n) else "not"
            event = sum(counts[:k]) + i
            yield {"region": NAMES[k], "stratum": "detected", "weight": 1.0, "answer": answer, "event_id": event}


def reviewed(counts, precision):
    found, events = answers_of(answers(counts, precision))
    check_events(events, set(range(sum(counts))))
    return score(found)[1]


D, R = (40, 20), (5, 30)
MANY, TOLD = (200, 200), (60, 90)
CASES = {
    "plain": lambda: Inputs(regions(), detections(D), records(R)),
    "zero": lambda: Inputs(regions(), detections(D), records((0, 30))),
    "years": lambda: Inputs(regions(years=(2.0, 6.0)), detections(D), records(R)),
    "review": lambda: Inputs(regions(), detections(D), records(R), review=reviewed(D, (0.9, 0.3))),
    "review of one": lambda: Inputs(regions(), detections(D), records(R), review=reviewed(D, (None, 0.3))),
    "matched": lambda: Inputs(regions(), detections(D), records(R), matched(R, (5, 15))),
    "complete": lambda: Inputs(
        regions(), detections(MANY), records(TOLD), matched(TOLD, (30, 45)), review=reviewed(MANY, (0.9, 0.9))
    ),
    "storm": lambda: Inputs(
        regions(), detections(D), records(R, [dt.date(2015, 6, 1), dt.date(2015, 6, 2)], storm=True)
    ),
    "rough": lambda: Inputs(regions(), detections(D), rough((6, 30))),
    "many": lambda: Inputs(many(12), detections((40,) * 12), records((1, 2, 0, 3, 1, 2, 1, 0, 2, 1, 3, 4))),
    "periods": lambda: Inputs(
        regions(),
        detections(D),
        records((8, 24), [dt.date(2010 + k, 3, 1) for k in range(4)]) + records((1, 0), [None]),
        window=(dt.date(2011, 1, 1), dt.date(2012, 12, 31)),
        periods=periods("2010-2011, 2013, 1999"),
    ),
    "not seen": lambda: Inputs(
        regions(3, (0.75, 1.0, 0.0)),
        detections((10, 40, 0)),
        records((10, 5, 4), accuracy_m=float("nan"), may_lie_elsewhere=True),
        maps=[{"match": "scene", "threshold": "0.4"}, {"match": "scene", "threshold": "0.5"}],
        system="EPSG:32633",
    ),
}


def whole_way(inputs, count="corrected", reference="there", seed=0):
    """Return all that biasfactor makes of plain values."""
    result = compare(inputs, count, reference, seed, Listener())
    names = [[n for n, _ in fields] for fields in (OUTPUT_FIELDS, CURVE_FIELDS)]
    return {
        "rows": {row[0]: dict(zip(names[0], row)) for row in region_rows(result)},
        "curve": [dict(zip(names[1], row)) for row in curve_rows(result)] if inputs.seen else [],
        "summary": summary(result),
        "page": report.page(result),
        "words": bias_words.of_largest(result),
    }


if __name__ == "__main__":
    made = {name: whole_way(make(), reference="r11" if name == "many" else "there") for name, make in CASES.items()}
    print(json.dumps({"made": made, "imported": sorted({name.split(".")[0] for name in sys.modules})}))
