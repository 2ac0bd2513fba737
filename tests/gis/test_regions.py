"""Regions on the map: what leaves them are plain values."""

import datetime as dt

import numpy as np
import pytest
from landslidebias.algorithms.gis.features import wkb
from landslidebias.algorithms.gis.rasters import describe
from landslidebias.algorithms.gis.regions import Dated, Regions
from landslidebias.core.errors import InputError
from landslidebias.core.listener import Listener
from made import layers
from made.layers import box, point
from made.listeners import Heard


def square(x, y=0, side=6.0, **fields):
    return layers.square(x, y, side, **fields)


@pytest.fixture()
def degrees(table):
    return lambda name, rows: table(name, rows, epsg=4326)


@pytest.fixture()
def regions(degrees):
    two = square(0, name="here", years=2), square(6, name="there", years=4)

    def make(rows=two, names="", years="", **more):
        return Regions(degrees("regions.geojson", rows), names, years, Listener(), **more)

    return make


def test_detections_get_their_region_and_place(regions, degrees):
    made = regions(years="years")
    found = made.detections(
        [
            degrees("a.geojson", [point(0.5, 0.5, n_blocks=3, event_id=7), point(40, 1, n_blocks=1, event_id=8)]),
            degrees("b.geojson", [point(11.5, 5.5), square(6, side=1.0)]),
        ],
        Listener(),
    )
    assert found.region.tolist() == [0, 1, 1] and found.n_blocks.tolist() == [3, 1, 1]
    assert found.event_id.tolist() == [7, -1, -1] and found.lon[0] == found.lat[0] == 0.5
    assert found.events.tolist() == [1, 2] and found.blocks.tolist() == [3, 2]
    plain = made.plain(None, outlined=True)
    assert [(r.name, r.years, r.seen_km2) for r in plain] == [("here", 2.0, None), ("there", 4.0, None)]
    assert (
        set(plain[0].rings[0]) == {(0, 0), (6, 0), (6, 6), (0, 6)} and made.plain(None, outlined=False)[0].rings == []
    )


def test_records_say_what_their_fields_say(regions, degrees):
    rows = [
        point(3, 3, event_date="2015-06-01", accuracy_m=1000, detected=1, chance=0.02, status="matched"),
        point(
            5.99, 3, event_date="06/02/2015 03:00:00 PM", accuracy_m=5000, detected=0, chance=None, status="too rough"
        ),
        point(7, 3, event_date=None, accuracy_m=None, detected=0, chance=0.5, status="unmatched"),
        point(90, 3, event_date="2015-06-01", accuracy_m=1000, detected=0, chance=None, status=""),
    ]
    one, two, beyond, three = regions().records(
        degrees("r.geojson", rows), Dated("event_date", True, "auto"), Listener(), rough=True
    )
    assert (one.region, one.day, one.accuracy_m, one.weight) == (0, dt.date(2015, 6, 1), 1000.0, 1.0)
    assert one.detected and one.chance == 0.02 and one.tried and not one.may_lie_elsewhere
    # Of the circle of 5 km around the second, 1.1 km inside its region, more than half lies there, and the rest in the other.
    assert two.here and 0.5 < two.weight < 0.8 and not beyond.here and two.weight + beyond.weight == 1
    assert (beyond.region, beyond.day, beyond.counts) == (1, two.day, False)
    assert two.day == dt.date(2015, 6, 2) and two.may_lie_elsewhere and not two.tried and two.chance is None
    assert three.region == 1 and three.day is None and np.isnan(three.accuracy_m) and three.may_lie_elsewhere
    plain = regions().records(degrees("p.geojson", [point(1, 1)]), Dated("event_date", False, "auto"), Listener())[0]
    assert (plain.accuracy_m, plain.detected, plain.status, plain.tried) == (0.0, False, None, True)


def test_what_is_no_set_of_regions_is_said(regions, degrees):
    for rows, more, words in (
        ((square(0, name="a"),), {}, "two or more"),
        ((), {"least": 1}, "at least one polygon"),
        ((square(0, name="a"), square(6, name="a")), {}, "stands twice"),
        ((square(0, name="a"), square(5, name="b")), {}, "overlap"),
        ((square(0, name="a"), square(6, name="b")), {"names": "nothing"}, "no field 'nothing'"),
        ((square(0, name="a"), square(6, name="b")), {"years": "name"}, "no number of years"),
    ):
        with pytest.raises(InputError, match=words):
            regions(rows, **more)
    with pytest.raises(InputError, match="no field 'when'"):
        regions().records(degrees("r.geojson", [point(1, 1)]), Dated("when", True, "auto"), Listener())


def test_a_spike_is_mended(regions):
    spike = [[0, 0], [6, 0], [6, 6], [3, 6], [3, 9], [3, 6], [0, 6], [0, 0]]

    made = regions((({"type": "Polygon", "coordinates": [spike]}, {"name": "a"}),), least=1)
    assert wkb(made.geometries[0])[1] == 6 and made.geometries[0].area() == pytest.approx(36)


def test_what_was_seen(regions, write_raster):
    p = np.full((12, 24), 0.25, np.float32)
    p[:, 12:], p[0] = 0.5, np.nan
    raster = describe(write_raster("p.tif", p, nodata=float("nan"), origin=(0, 6), pixel=0.5, epsg=4326))
    made = regions()
    seen = made.seen([raster], Listener())
    assert seen.km2 == pytest.approx(made.km2 * 11 / 12, rel=2e-3)
    assert seen.histograms.sum(1).tolist() == [132, 132] and seen.histograms[0, 49] == seen.histograms[1, 99] == 132
    assert made.plain(seen, outlined=False)[0].histogram[49] == 132


def test_records_count_where_it_was_seen(regions, degrees, write_raster):
    """The west of the first region was seen, the east not; a rough record counts by what of its circle was."""
    p = np.full((12, 6), 0.5, np.float32)
    made = regions()
    made.seen(
        [describe(write_raster("p.tif", p, nodata=float("nan"), origin=(0, 6), pixel=0.5, epsg=4326))], Listener()
    )
    rows = [
        point(1, 3, accuracy_m=0),
        point(5, 3, accuracy_m=0),
        point(3, 3, accuracy_m=50000),
        point(9, 3, accuracy_m=0),
    ]
    found = made.records(degrees("r.geojson", rows), Dated("", False, "auto"), Listener(), rough=True)
    assert [(r.region, r.seen, r.counts) for r in found if r is not found[2]] == [
        (0, True, True),
        (0, False, False),
        (1, False, False),
    ]
    assert [r.weight for r in found] == [1, 0, pytest.approx(0.5, abs=0.1), 0] and not found[2].may_lie_elsewhere


def test_a_rough_record_outside_stands_in_the_regions_system(table):
    """Of two squares of 10 km in a zone of UTM: one record 1 km outside of the first, that may lie 5 km away."""
    rows = [layers.square(500000 + 10000 * k, 4000000, 10000, name=str(k)) for k in (0, 1)]
    made = Regions(table("utm.geojson", rows, epsg=32632), "", "", Listener())
    catalog = table("near.geojson", [point(499000, 4005000, accuracy_m=5000)], epsg=32632)
    (found,) = made.records(catalog, Dated("", False, "auto"), Listener(), rough=True)
    assert (found.region, found.here, 0.2 < found.weight < 0.5) == (0, False, True)
    assert (found.x, found.y) == pytest.approx((499000, 4005000)) and found.lon == pytest.approx(8.989, abs=0.01)


def on_earth(places):
    """Return points at places in degrees, as a layer of degrees has them."""
    return [point(lon, lat, event_date="2015-06-01") for lon, lat in places]


FIJI = [(178 + 0.2 * k, -17 + 0.03 * k) for k in range(20)]  # to 181.8
POLE = [(17.0 * k - 180, 86 + 0.2 * (k % 15)) for k in range(21)]


def split(coordinates):
    return {"type": "MultiPolygon", "coordinates": [[ring] for ring in coordinates]}, {"name": "parts"}


@pytest.mark.parametrize(
    "name, region, epsg, places",
    [
        ("in degrees beyond 180", box(177.5, -18, 182.5, -16, name="east"), 4326, FIJI),
        ("in degrees below -180", box(-182.5, -18, -177.5, -16, name="west"), 4326, FIJI),
        (
            "cut at 180",
            split(
                [
                    [[177.5, -18], [180, -18], [180, -16], [177.5, -16], [177.5, -18]],
                    [[-180, -18], [-177.5, -18], [-177.5, -16], [-180, -16], [-180, -18]],
                ]
            ),
            4326,
            FIJI,
        ),
        ("in a zone of UTM", box(600000, 8000000, 1100000, 8250000, name="zone"), 32760, FIJI),
        ("in the Pacific's Mercator", box(3100000, -2100000, 3700000, -1700000, name="pacific"), 3832, FIJI),
        ("around the north pole", box(-600000, -600000, 600000, 600000, name="pole"), 3413, POLE),
        ("around the south pole", box(-600000, -600000, 600000, 600000, name="pole"), 3031, [(x, -y) for x, y in POLE]),
    ],
)
def test_the_whole_earth(table, name, region, epsg, places):
    """Records across 180 degrees and around a pole, as they are written and once around the Earth, in any system."""
    regions = Regions(table("r.geojson", [region], epsg=epsg), "", "", Listener(), least=1)
    for turned in (places, [((lon + 180) % 360 - 180, lat) for lon, lat in places]):
        found = regions.records(
            table("c.geojson", on_earth(turned), epsg=None), Dated("event_date", True, "auto"), Listener()
        )
        assert len(found) == len(places)
    away = [(0.0, 0.0), (100.0, -17.0), (-100.0, 40.0), (90.0, 45.0), (0.0, -45.0)]
    assert not regions.records(
        table("a.geojson", on_earth(away), epsg=None), Dated("event_date", True, "auto"), Listener()
    )


def test_the_order_of_dates_is_proven_by_records_outside_the_regions_too(regions, degrees):
    rows = [point(3, 3, event_date="05/03/2014"), point(3, 4, event_date="in spring")]
    proof, say = point(90, 3, event_date="22/03/2014"), Heard()
    found = regions().records(degrees("r.geojson", [*rows, proof]), Dated("event_date", True, "auto"), say)
    assert [record.day for record in found] == [dt.date(2014, 3, 5), None]
    assert say.warnings == ["1 of 2 dates in event_date (CATALOG) can't be read, and count as unknown: 'in spring'"]
    with pytest.raises(InputError, match="DATE_ORDER"):
        regions().records(degrees("u.geojson", rows), Dated("event_date", True, "auto"), Listener())
    found = regions().records(degrees("m.geojson", rows), Dated("event_date", True, "MDY"), Listener())
    assert found[0].day == dt.date(2014, 5, 3)
    assert regions().records(degrees("n.geojson", rows), Dated("event_date", False, "auto"), say)[0].day is None
