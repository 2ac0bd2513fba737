"""What is shown at any threshold is what extractdetections and biasfactor give there; and it is there at once."""

import time

import numpy as np
import pytest
from landslidebias.algorithms.gis.live import AnyThreshold, Asked
from landslidebias.algorithms.gis.rasters import describe
from landslidebias.core.listener import Listener
from made import layers
from made.landscapes import probabilities
from made.rasters import NORTH, WEST

BLOCK = 180.0
METRES = (WEST, BLOCK, 0.0, NORTH, 0.0, -BLOCK)
DEGREES = (15.0, 0.0021, 0.0, 36.2, 0.0, -0.0017)
TURNED = (WEST, 170.0, 60.0, NORTH, 60.0, -170.0)


def ground(geotransform, rows, cols, n, records=0):
    """Return n regions side by side over a raster, and records in them: (regions, places). Borders cut blocks, and run where two blocks meet."""
    x0, xx, xy, y0, yx, yy = geotransform

    def at(col, row):
        return [x0 + col * xx + row * xy, y0 + col * yx + row * yy]

    edges = np.linspace(3.3, cols - 2.7, n + 1)
    found = []
    for k, (a, b) in enumerate(zip(edges, edges[1:])):
        middle, low = round((a + b) / 2), rows - 0.6
        parts = [
            [[at(west, 1.4), at(east, 1.4), at(east, low), at(west, low), at(west, 1.4)]]
            for west, east in ((a, middle - 0.05), (middle + 0.05, b))
        ]
        found.append(({"type": "MultiPolygon", "coordinates": parts}, {"name": f"region {k}"}))
    rng = np.random.default_rng(5)
    records = [at(col, row) for col, row in rng.uniform((0, 0), (cols, rows), (records or 40 * n * n, 2))]
    return found, records


@pytest.fixture()
def made(run, write_raster, write_geojson, table):
    """A raster with three regions and a catalog: what the dock is asked, and what the algorithms are given."""

    def make(
        place=METRES,
        epsg=32633,
        rows=60,
        cols=80,
        n=3,
        records=0,
        more=lambda k: {},
        merge="edges and corners",
        **drawn,
    ):
        path = write_raster(
            "p.tif", probabilities(rows, cols, **drawn), place=place, epsg=epsg, names=["landslide probability"]
        )
        regions, places = ground(place, rows, cols, n, records)
        rows_of = [layers.point(x, y, event_id=k, **more(k)) for k, (x, y) in enumerate(places)]
        given = {"REGIONS": write_geojson("regions.geojson", regions, epsg=epsg)}
        given["CATALOG"] = write_geojson("catalog.geojson", rows_of, epsg=epsg)
        asked = Asked(
            [describe(path)], table("r.geojson", regions, epsg=epsg), table("c.geojson", rows_of, epsg=epsg), merge
        )
        return path, given, asked

    return make


@pytest.mark.parametrize(
    "place, epsg", [(METRES, 32633), (DEGREES, 4326), (TURNED, 32633)], ids=["m", "degrees", "turned"]
)
@pytest.mark.parametrize("merge", ["edges and corners", "edges", "none"])
def test_the_dock_says_what_the_algorithms_give(run, made, features, tmp_path, place, epsg, merge):
    path, given, asked = made(place, epsg, merge=merge)
    live = AnyThreshold(asked, Listener())
    for threshold in (0.9, 0.35, 0.02, 0.6):
        found = live.at(threshold)
        out = str(tmp_path / f"d{threshold}.gpkg")
        done = run("extractdetections", INPUT=path, THRESHOLD=threshold, MERGE=merge, OUTPUT=out)
        assert (found.events, found.blocks) == (done["N_EVENTS"], done["N_BLOCKS"])
        regions = str(tmp_path / f"r{threshold}.gpkg")
        run("biasfactor", DETECTIONS=[out], PROBABILITY=[path], OUTPUT=regions, **given)
        for row, wanted in zip(found.rows, features(regions)):
            assert (row.name, row.events, row.blocks) == (wanted["name"], wanted["n_events"], wanted["n_blocks"])
            assert row.recorded == wanted["recorded"] and row.reference == wanted["reference"]
            if not row.reference:
                g = row.gamma
                told = (
                    wanted["gamma"],
                    wanted["gamma_low"],
                    wanted["gamma_high"],
                    wanted["gamma_low_all"],
                    wanted["gamma_high_all"],
                )
                assert (g.value, g.low, g.high, g.low_all, g.high_all, g.kind) == (*told, wanted["gamma_kind"])


def test_without_catalog_or_regions_there_are_counts(made):
    _, _, asked = made()
    found = AnyThreshold(Asked(asked.maps, asked.regions), Listener()).at(0.5)
    assert len(found.rows) == 3 and all(row.gamma is None and row.recorded is None for row in found.rows)
    assert 0 < sum(row.events for row in found.rows) <= found.events
    alone = AnyThreshold(Asked(asked.maps), Listener())
    assert alone.at(0.5).events == found.events and alone.at(0.5).rows == []
    assert alone.above(0, [0.5]).tolist() == [found.blocks]


def test_nothing_detected_and_one_block(made, write_raster):
    _, _, asked = made()
    nothing = AnyThreshold(asked, Listener()).at(1.0)
    assert (nothing.events, nothing.blocks) == (0, 0) and [row.events for row in nothing.rows] == [0, 0, 0]
    one = describe(write_raster("one.tif", np.full((1, 1), 0.7, np.float32), pixel=BLOCK))
    assert AnyThreshold(Asked([one], asked.regions), Listener()).at(0.5).events == 1


def test_one_region_is_not_compared_and_it_is_said_why(made):
    live = AnyThreshold(made(n=1)[2], Listener())
    assert "Fewer than two regions" in live.why and live.at(0.5).rows[0].gamma is None


def test_the_curve_is_that_of_the_algorithm(run, made, features, tmp_path):
    path, given, asked = made()
    live, out, curve = AnyThreshold(asked, Listener()), str(tmp_path / "d.gpkg"), str(tmp_path / "curve.gpkg")
    run("extractdetections", INPUT=path, THRESHOLD=0.5, OUTPUT=out)
    run("biasfactor", DETECTIONS=[out], PROBABILITY=[path], OUTPUT=str(tmp_path / "r.gpkg"), CURVE=curve, **given)
    for row in features(curve):
        k = live.names.index(row["region"])
        assert live.above(k, [row["threshold"]]).tolist() == [row["n_blocks"]]


def test_a_tile_with_three_regions_and_11000_records_follows_at_once(made, record_property):
    """The issue's bound is 100 ms; machines differ, so that the time is told, and only three times as much fails."""
    more = lambda k: {"event_date": f"20{k % 17:02d}-{k % 12 + 1:02d}-{k % 28 + 1:02d}", "accuracy_m": 5000.0}  # noqa: E731
    _, _, asked = made(rows=604, cols=604, records=11_000, more=more)
    began = time.perf_counter()
    live = AnyThreshold(asked, Listener())
    ready = time.perf_counter() - began
    times = []
    for threshold in (0.938082, 0.378549, 0.971375, 0.9, 0.5, 0.2, 0.938082):
        began = time.perf_counter()
        found = live.at(threshold, lambda: True)
        times.append(round(1000 * (time.perf_counter() - began)))
    assert not found.exact and found.rows[0].gamma or found.rows[1].gamma
    exact = live.at(threshold)
    assert exact.exact and live.at(threshold, lambda: True) == exact  # GEOS is asked once
    assert [row.events for row in exact.rows] == pytest.approx([row.events for row in found.rows], abs=2)
    record_property("milliseconds", times)
    print(f"{asked.catalog.count} records; ready in {ready:.1f} s; each threshold in {times} ms")
    assert sorted(times)[len(times) // 2] < 300
